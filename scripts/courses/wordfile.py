"""An instruction -> a Word file such as a company keeps: page header with number and revision, numbered steps, pictures.

The styles carry the ids of a Norwegian Word (`Overskrift1`), because that is what companies send.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path
from typing import Any

from courses.instruction import Instruction, Picture, Section

# Norwegian Word's ids for the styles used here; the names stay English inside the file.
NORWEGIAN_IDS = {
    "Heading 1": "Overskrift1",
    "Heading 2": "Overskrift2",
    "List Paragraph": "Listeavsnitt",
    "Header": "Topptekst",
    "Footer": "Bunntekst",
}
DATE = datetime.datetime(2026, 11, 2, 8, 0)
PICTURE_WIDTH_CM = 7
PICTURE_PIXELS = 960
WARNING_FILL = "FDE9D9"


def write_docx(instruction: Instruction, photos: Path, target: Path) -> None:
    """Write the instruction to `target`; the same input gives the same bytes."""
    from docx import Document
    from docx.shared import Cm, Pt

    document: Any = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    page.top_margin, page.bottom_margin = Cm(2.6), Cm(2)
    _styles(document, Pt)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = instruction.title, instruction.company, ""
    properties.last_modified_by, properties.language, properties.revision = instruction.company, "nb-NO", 1
    properties.created = properties.modified = DATE
    _page_header(page, instruction)
    _page_footer(page, instruction)

    document.add_heading(instruction.title, level=1)
    document.add_paragraph(instruction.note).runs[0].italic = True
    for section in instruction.before:
        _section(document, section)
    document.add_heading("Fremgangsmåte", level=2)
    for warning in instruction.warnings:
        _warning(document, warning)
    numbering = _new_list(document, "decimal", "%1.")
    for number, step in enumerate(instruction.steps, start=1):
        paragraph = _list_item(document, step.text, numbering)
        if step.picture is not None:
            paragraph.paragraph_format.keep_with_next = True
            _picture(document, photos, step.picture, number)
    for section in instruction.after:
        _section(document, section)
    _save(document, target)


def _styles(document: Any, points: Any) -> None:
    from docx.oxml.ns import qn

    styles = document.styles
    for name, style_id in NORWEGIAN_IDS.items():
        element = styles[name].element
        old = element.get(qn("w:styleId"))
        element.set(qn("w:styleId"), style_id)
        for reference in styles.element.iter(qn("w:basedOn"), qn("w:next"), qn("w:link")):
            if reference.get(qn("w:val")) == old:
                reference.set(qn("w:val"), style_id)
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "nb-NO")
    for name, size in (("Normal", 11), ("Heading 1", 16), ("Heading 2", 13)):
        font = styles[name].font
        font.name, font.size = "Calibri", points(size)
        fonts = styles[name].element.rPr.rFonts
        for attribute in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[attribute]
    styles["Normal"].paragraph_format.space_after = points(4)


def _section(document: Any, section: Section) -> None:
    document.add_heading(section.heading, level=2)
    bullets = _new_list(document, "bullet", "•") if section.bullets else None
    for text in section.paragraphs:
        if bullets is None:
            document.add_paragraph(text)
        else:
            _list_item(document, text, bullets)


def _warning(document: Any, text: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    paragraph = document.add_paragraph()
    paragraph.add_run("ADVARSEL: ").bold = True
    paragraph.add_run(text)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{WARNING_FILL}"/>'),
        "w:tabs",
        "w:spacing",
        "w:ind",
        "w:jc",
        "w:rPr",
    )


def _new_list(document: Any, kind: str, text: str) -> int:
    """Add a list of its own to the document, so that it begins at 1; its number."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    numbering = document.part.numbering_part.element
    number = 1 + max(int(item.get(qn("w:abstractNumId"))) for item in numbering.findall(qn("w:abstractNum")))
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>'
    )
    numbering.insert(list(numbering).index(numbering.find(qn("w:num"))), abstract)
    instance = numbering.add_num(number)
    return int(instance.numId)


def _list_item(document: Any, text: str, numbering: int) -> Any:
    paragraph = document.add_paragraph(text, style="List Paragraph")
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = numbering
    return paragraph


def _picture(document: Any, photos: Path, picture: Picture, number: int) -> None:
    from docx.shared import Cm

    paragraph = document.add_paragraph(style="List Paragraph")
    paragraph.paragraph_format.left_indent = Cm(1)
    shape = paragraph.add_run().add_picture(
        io.BytesIO(_small(photos / picture.file, picture.cut)), width=Cm(PICTURE_WIDTH_CM)
    )
    properties = shape._inline.docPr
    properties.set("name", f"Bilde {number}")
    properties.set("descr", picture.alt)


def _small(path: Path, cut: tuple[int, int, int, int]) -> bytes:
    """The photo as Word keeps it when it was cut and compressed: a JPEG of at most 960 pixels."""
    from PIL import Image

    with Image.open(path) as original:
        left, top, right, bottom = cut
        width, height = original.width / 100, original.height / 100
        photo = original.crop((round(left * width), round(top * height), round(right * width), round(bottom * height)))
        photo.thumbnail((PICTURE_PIXELS, PICTURE_PIXELS), Image.Resampling.LANCZOS)
        out = io.BytesIO()
        photo.convert("RGB").save(out, "JPEG", quality=82, optimize=True)
    return out.getvalue()


def _page_header(page: Any, instruction: Instruction) -> None:
    from docx.shared import Cm

    texts = (
        (f"{instruction.company}", "Arbeidsinstruks", f"Dok.nr.: {instruction.number}"),
        (instruction.title, f"Revisjon: {instruction.revision}", f"Dato: {instruction.date}"),
    )
    table = page.header.add_table(2, 3, Cm(16.6))
    table.style = "Table Grid"
    for row, cells in zip(table.rows, texts, strict=True):
        for cell, text, width in zip(row.cells, cells, (Cm(7.6), Cm(4.5), Cm(4.5)), strict=True):
            cell.width = width
            cell.paragraphs[0].add_run(text).bold = text == instruction.company
    # Word wants a paragraph after a table; python-docx leaves its first one above it.
    first = page.header.paragraphs[0]._p
    table._tbl.addnext(first)


def _page_footer(page: Any, instruction: Instruction) -> None:
    paragraph = page.footer.paragraphs[0]
    paragraph.add_run(f"{instruction.number} rev. {instruction.revision}. Godkjent av: fagansvarlig rør\tSide ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" av ")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    for inner in (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{inner}</w:r>"))


def _save(document: Any, target: Path) -> None:
    """Save with sorted parts and one fixed date, so that the bytes depend on the content only."""
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        names = sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            out.writestr(entry, made.read(name), compresslevel=9)
