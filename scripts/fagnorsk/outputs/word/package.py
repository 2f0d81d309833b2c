"""A finished .docx: the parts, and the zip around them with fixed dates, so that equal content gives equal bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from fagnorsk.outputs.word.pictures import Media
from fagnorsk.outputs.word.xml import HEAD, R, W, escape

OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
IMAGE_TYPES = {".jpg": "image/jpeg", ".png": "image/png"}
_PARTS = ("styles", "numbering", "settings", "header", "footer", "fontTable", "theme")
"""Relationships rId1 to rId7 of every document, in this order."""
FIRST_PICTURE = len(_PARTS) + 1
_FILES = {"header": "header1.xml", "footer": "footer1.xml", "theme": "theme/theme1.xml"}
_PACKED = (".jpg", ".jpeg", ".png")
# The earliest date a zip can hold.
_DATE = (1980, 1, 1, 0, 0, 0)


def docx(
    *,
    document: str,
    styles: str,
    numbering: str,
    header: str,
    footer: str,
    font_table: str,
    theme: str,
    title: str,
    author: str,
    subject: str,
    language: str,
    complex_language: str,
    media: Sequence[Media],
) -> bytes:
    """The file. Pictures are read from their paths and stored as they are; raises OSError where one is gone."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _root_relationships(),
        "docProps/core.xml": properties_xml(title, author, subject, language),
        "word/_rels/document.xml.rels": _relationships(media),
        "word/document.xml": document,
        "word/fontTable.xml": font_table,
        "word/footer1.xml": footer,
        "word/header1.xml": header,
        "word/numbering.xml": numbering,
        "word/settings.xml": settings_xml(language, complex_language),
        "word/styles.xml": styles,
        "word/theme/theme1.xml": theme,
    }
    return zipped(parts, {f"word/media/{item.file.name}": item for item in media})


def zipped(parts: Mapping[str, str | bytes], pictures: Mapping[str, Media]) -> bytes:
    """The zip of `parts` by name (text, or bytes as they are) and pictures, with fixed dates and in fixed order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        # The content types first, as Word writes them; then by name.
        for name in sorted((*parts, *pictures), key=lambda part: (part != "[Content_Types].xml", part)):
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system = 0
            info.external_attr = 0
            if name in parts:
                part = parts[name]
                info.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
                archive.writestr(info, part.encode() if isinstance(part, str) else part)
            else:
                # Deflating a JPEG again takes most of the time and saves 2 per cent.
                info.compress_type = zipfile.ZIP_STORED
                archive.writestr(info, pictures[name].file.path.read_bytes())
    return buffer.getvalue()


def _content_types() -> str:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {suffix[1:]: kind for suffix, kind in IMAGE_TYPES.items()}
    parts = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/word/document.xml": f"{OFFICE}.document.main+xml",
    }
    parts |= {f"/word/{_FILES.get(part, part + '.xml')}": f"{OFFICE}.{part}+xml" for part in _PARTS}
    parts["/word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        + "".join(f'<Default Extension="{suffix}" ContentType="{kind}"/>' for suffix, kind in sorted(defaults.items()))
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in sorted(parts.items()))
        + "</Types>"
    )


def _root_relationships() -> str:
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/></Relationships>'
    )


def _relationships(media: Sequence[Media]) -> str:
    fixed = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{part}" Target="{_FILES.get(part, part + ".xml")}"/>'
        for number, part in enumerate(_PARTS, 1)
    )
    pictures = "".join(
        f'<Relationship Id="{item.relationship}" Type="{R}/image" Target="media/{item.file.name}"/>' for item in media
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{fixed}{pictures}</Relationships>'


def properties_xml(title: str, author: str, subject: str, language: str) -> str:
    """`docProps/core.xml`."""
    # No dates: a document must not differ because it was made on another day.
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    )


def settings_xml(language: str, complex_language: str) -> str:
    """`word/settings.xml`."""
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        # Below 15 Word opens the document in compatibility mode.
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{language}" w:bidi="{complex_language}"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )
