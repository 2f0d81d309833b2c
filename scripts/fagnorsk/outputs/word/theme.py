"""`word/theme/theme1.xml` and `word/fontTable.xml`: Word asks for both, our styles lean on neither."""

from __future__ import annotations

from fagnorsk.outputs.word.design import Design
from fagnorsk.outputs.word.xml import HEAD, ROOT, quote

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
# dk1, lt1, dk2, lt2, accent1-6, hlink, folHlink: one accent, so every accent is it.
_FIXED = {"dk1": "000000", "lt1": "FFFFFF"}
_ACCENTS = ("dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'


def theme_xml(design: Design) -> str:
    """The theme in the colours and the font of the design."""
    accent, tint = design.colours["accent"], design.colours["tint"]
    colours = {**_FIXED, **{name: tint if name == "lt2" else accent for name in _ACCENTS}}
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in colours.items())
    face = f'<a:latin typeface="{quote(design.fonts["latin"])}"/><a:ea typeface=""/><a:cs typeface=""/>'
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{HEAD}<a:theme xmlns:a="{_A}" name="Fagnorsk"><a:themeElements>'
        f'<a:clrScheme name="Fagnorsk">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Fagnorsk"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Fagnorsk"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def font_table_xml(design: Design) -> str:
    """The fonts that styles name."""
    fonts = "".join(f'<w:font w:name="{quote(name)}"/>' for name in sorted(set(design.fonts.values())))
    return f"{HEAD}<w:fonts {ROOT}>{fonts}</w:fonts>"
