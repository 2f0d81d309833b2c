"""`word/styles.xml` from the design."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from fagnorsk.outputs.word.design import Design, Style, twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.xml import HEAD, ROOT, quote

_SIDES = ("top", "left", "bottom", "right", "between")
_LEADERS = {"dots": "dot", "line": "underscore"}


def styles_xml(design: Design, text_width: float) -> str:
    """The part. `text_width` in centimetres is where tabs named `text` stand."""
    maker = _Maker(design, text_width)
    return f"{HEAD}<w:styles {ROOT}>{maker.defaults()}{''.join(map(maker.style, design.styles.values()))}</w:styles>"


def defaults_xml(design: Design) -> str:
    """The `w:docDefaults` element alone, with its namespace."""
    made = _Maker(design, 0).defaults()
    return made.replace("<w:docDefaults>", f"<w:docDefaults {ROOT}>", 1)


def made_styles_xml(design: Design, roles: Collection[Role], text_width: float) -> str:
    """A `w:styles` element that holds the styles of `roles` only."""
    maker = _Maker(design, text_width)
    styles = "".join(maker.style(style) for role, style in design.styles.items() if role in roles)
    return f"<w:styles {ROOT}>{styles}</w:styles>"


class _Maker:
    def __init__(self, design: Design, text_width: float) -> None:
        self.design = design
        self.text_width = text_width

    def defaults(self) -> str:
        fonts = self.design.fonts
        latin, other = quote(fonts["latin"]), quote(fonts["complex"])
        return (
            "<w:docDefaults><w:rPrDefault><w:rPr>"
            f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{latin}" w:cs="{other}"/>'
            '<w:sz w:val="24"/><w:szCs w:val="24"/>'
            f'<w:lang w:val="{self.design.language}" w:eastAsia="{self.design.language}"'
            f' w:bidi="{self.design.complex_language}"/>'
            "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        )

    def style(self, style: Style) -> str:
        look = style.look
        default = style.role is Role.NORMAL or look.get("default")
        marks = ' w:default="1"' if default else ""
        if style.name not in _OWN_NAMES:
            marks += ' w:customStyle="1"'
        parts = [
            f'<w:style w:type="{style.kind}"{marks} w:styleId="{quote(style.id)}">',
            f'<w:name w:val="{quote(style.name)}"/>',
        ]
        if "aliases" in look:
            parts.append(f'<w:aliases w:val="{quote(",".join(look["aliases"]))}"/>')
        parent = self._parent(style)
        if parent:
            parts.append(f'<w:basedOn w:val="{quote(parent)}"/>')
        if "next" in look:
            parts.append(f'<w:next w:val="{quote(self._id(look["next"]))}"/>')
        hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
        parts.append(hidden if look.get("default") else "<w:qFormat/>")
        if style.kind == "paragraph":
            parts.append(_wrapped("w:pPr", self.paragraph(look)))
        if style.kind != "table":
            parts.append(_wrapped("w:rPr", self.run(look)))
        else:
            parts.append(self.table(look))
        return "".join(parts) + "</w:style>"

    def paragraph(self, look: Mapping[str, Any]) -> str:
        """The paragraph properties in the order that the schema asks for."""
        out = []
        for key, tag in (("keep_next", "keepNext"), ("keep_lines", "keepLines"), ("page_break", "pageBreakBefore")):
            if look.get(key):
                out.append(f"<w:{tag}/>")
        if "border" in look:
            out.append(f"<w:pBdr>{self._borders(look['border'])}</w:pBdr>")
        if "shade" in look:
            out.append(self._shade(look["shade"]))
        if "tabs" in look:
            out.append(f"<w:tabs>{''.join(self._tab(*tab) for tab in look['tabs'])}</w:tabs>")
        spacing = "".join(f' w:{key}="{round(look[key] * 20)}"' for key in ("before", "after") if key in look)
        if "exact" in look:
            spacing += f' w:line="{round(look["exact"] * 20)}" w:lineRule="exact"'
        elif "leading" in look:
            spacing += f' w:line="{round(look["leading"] * 240)}" w:lineRule="auto"'
        if spacing:
            out.append(f"<w:spacing{spacing}/>")
        if "indent" in look:
            sides = "".join(f' w:{side}="{twips(length)}"' for side, length in look["indent"].items())
            out.append(f"<w:ind{sides}/>")
        if "align" in look:
            out.append(f'<w:jc w:val="{look["align"]}"/>')
        if "outline" in look:
            out.append(f'<w:outlineLvl w:val="{look["outline"] - 1}"/>')
        return "".join(out)

    def run(self, look: Mapping[str, Any]) -> str:
        """The run properties in the order that the schema asks for."""
        out = []
        if "font" in look:
            name = quote(self.design.fonts[look["font"]])
            out.append(f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>')
        if "bold" in look:
            off = "" if look["bold"] else ' w:val="0"'
            out.append(f"<w:b{off}/><w:bCs{off}/>")
        if "colour" in look:
            out.append(f'<w:color w:val="{self.design.colours[look["colour"]]}"/>')
        if "size" in look:
            half = round(look["size"] * 2)
            out.append(f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>')
        if "underline" in look:
            out.append(f'<w:u w:val="{look["underline"]}"/>')
        if look.get("type") == "character" and "border" in look:
            out.append(self._line("bdr", look["border"], look["border"].get("space", 0)))
        return "".join(out)

    def table(self, look: Mapping[str, Any]) -> str:
        top, right, bottom, left = (twips(length) for length in look["margins"])
        lines = "".join(
            f'<w:{side} w:val="{look.get("line_style", "single")}" w:sz="4" w:space="0" w:color="{self.design.colours[colour]}"/>'
            for side, colour in look.get("lines", {}).items()
        )
        cells = (
            f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{left}" w:type="dxa"/>'
            f'<w:bottom w:w="{bottom}" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/></w:tblCellMar>'
        )
        borders = f"<w:tblBorders>{lines}</w:tblBorders>" if lines else ""
        out = f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{borders}{cells}</w:tblPr>'
        if "head" in look:
            out += f'<w:tblStylePr w:type="firstRow"><w:tcPr>{self._shade(look["head"])}</w:tcPr></w:tblStylePr>'
        return out

    def _parent(self, style: Style) -> str:
        if "based_on" in style.look:
            return self._id(style.look["based_on"])
        if style.kind == "paragraph" and style.role is not Role.NORMAL:
            return self._id(Role.NORMAL)
        if style.kind == "table" and not style.look.get("default"):
            return self._id(Role.PLAIN_TABLE)
        return ""

    def _id(self, role: str) -> str:
        return self.design.styles[Role(role)].id

    def _borders(self, border: Mapping[str, Any]) -> str:
        out = []
        for side in _SIDES:
            if side in border["sides"]:
                space = border.get("side_space", border["space"]) if side in ("left", "right") else border["space"]
                out.append(self._line(side, border, space))
        return "".join(out)

    def _line(self, tag: str, border: Mapping[str, Any], space: int) -> str:
        colour = self.design.colours[border["colour"]]
        kind = border.get("style", "single")
        return f'<w:{tag} w:val="{kind}" w:sz="{round(border["width"] * 8)}" w:space="{space}" w:color="{colour}"/>'

    def _shade(self, colour: str) -> str:
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{self.design.colours[colour]}"/>'

    def _tab(self, place: float | str, side: str, leader: str = "") -> str:
        centimetres = self.text_width if isinstance(place, str) else place
        filled = f' w:leader="{_LEADERS[leader]}"' if leader else ""
        return f'<w:tab w:val="{side}"{filled} w:pos="{twips(centimetres)}"/>'


# Names that Word knows itself and shows in the user's language.
_OWN_NAMES = frozenset(
    {"Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "header", "footer"}
    | {"List Bullet", "List Number", "Strong", "Hyperlink", "Normal Table", "Placeholder Text"}
)


def _wrapped(tag: str, inside: str) -> str:
    return f"<{tag}>{inside}</{tag}>" if inside else ""
