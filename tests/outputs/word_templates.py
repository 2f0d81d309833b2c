"""A company's template as Word in Norwegian writes one: a logo, own fonts, styles with Norwegian ids; and broken ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DRAWING = (
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="720000" cy="360000"/><wp:docPr id="1" name="Logo"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch>'
    '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
)


def style(kind: str, number: str, name: str, inside: str = "", marks: str = "") -> str:
    """One style."""
    return f'<w:style w:type="{kind}" w:styleId="{number}"{marks}><w:name w:val="{name}"/>{inside}</w:style>'


STYLES = (
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'
    '<w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    + style("paragraph", "Normal", "Normal", '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:lang w:val="en-GB"/></w:rPr>',
            ' w:default="1"')
    + style("paragraph", "Overskrift1", "heading 1", '<w:basedOn w:val="Normal"/><w:pPr><w:pageBreakBefore/></w:pPr>'
            '<w:rPr><w:color w:val="7A1F0A"/><w:sz w:val="30"/></w:rPr>')
    + style("paragraph", "Egen", "Overskrift 2", '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/></w:rPr>')
    + style("paragraph", "Tittel", "Title", '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="60"/></w:rPr>')
    + style("character", "Celle", "Celle")
    + style("table", "Vanligtabell", "Normal Table",
            '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>', ' w:default="1"')
    + "</w:styles>"
)  # fmt: skip
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1588" w:bottom="1418" w:left="1701" w:header="709"'
    ' w:footer="709" w:gutter="0"/></w:sectPr>'
)
HEADER = f"<w:p><w:r>{DRAWING}</w:r><w:r><w:t>Eksempel Rør AS, kvalitetshåndbok</w:t></w:r></w:p>"
SETTINGS = (
    '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/>'
    '<w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat>'
)


def template(
    folder: Path,
    name: str = "template.dotx",
    *,
    section: str = SECTION,
    styles: str | None = STYLES,
    header: str = HEADER,
    footer: str = "<w:p/>",
    more: Mapping[str, str | bytes] | None = None,
) -> Path:
    """The file. `more` are parts that come on top or instead; `footer` is empty unless told."""
    kind = "template" if name.endswith(".dotx") else "document"
    root = f'xmlns:w="{W}" xmlns:r="{R}"'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            f'<Override PartName="/word/document.xml" ContentType="{WORD}.{kind}.main+xml"/>'
            + "".join(
                f'<Override PartName="/word/{part}" ContentType="{WORD}.{what}+xml"/>'
                for part, what in (("styles.xml", "styles"), ("settings.xml", "settings"),
                                   ("header3.xml", "header"), ("footer3.xml", "footer"))
                if styles or part != "styles.xml"
            )
            + "</Types>"
        ),
        "_rels/.rels": _relationships(("rId1", "officeDocument", "word/document.xml")),
        "docProps/core.xml": "<x>En hemmelig forfatter</x>",
        "word/document.xml": (
            f"<w:document {root}><w:body><w:p><w:r><w:t>Skriv her</w:t></w:r></w:p>{section}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": _relationships(
            *((("rId1", "styles", "styles.xml"),) if styles else ()),
            ("rId2", "settings", "settings.xml"), ("rId7", "header", "header3.xml"), ("rId8", "footer", "footer3.xml"),
        ),
        "word/settings.xml": f"<w:settings {root}>{SETTINGS}</w:settings>",
        "word/_rels/settings.xml.rels": _relationships(("rId1", "attachedTemplate", "file:///C:/brukere/mal.dotx")),
        "word/header3.xml": f"<w:hdr {root}>{header}</w:hdr>",
        "word/_rels/header3.xml.rels": _relationships(("rId1", "image", "media/image1.png")),
        "word/footer3.xml": f"<w:ftr {root}>{footer}</w:ftr>",
        "word/media/image1.png": _logo(),
    }  # fmt: skip
    if styles:
        parts["word/styles.xml"] = styles
    parts |= more or {}
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return path


def _relationships(*rows: tuple[str, str, str]) -> str:
    outside = ' TargetMode="External"'
    inside = "".join(
        f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{to}"{outside if ":" in to else ""}/>'
        for i, kind, to in rows
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def _logo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 20), (122, 31, 10)).save(buffer, "PNG")
    return buffer.getvalue()


def _text(content: bytes) -> Callable[[Path, str], Path]:
    def make(folder: Path, name: str) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return make


ENCRYPTED = _text(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
CUT_OFF = _text(b"PK\x03\x04" + bytes(40))
NOT_WORD = _text(b"Kjaere kollega")
