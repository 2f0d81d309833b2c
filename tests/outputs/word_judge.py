"""What a reader of the raw Word file sees: parts, paragraphs, and rules that every document keeps."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter

from lxml import etree

from fagnorsk.model.language import LANGUAGES

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {
    "w": W,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
}
VAL = f"{{{W}}}val"
RUN_MARKS = {"rStyle", "lang", "rtl"}
PARAGRAPH_MARKS = {"pStyle", "keepNext", "numPr", "bidi", "sectPr"}
SCRIPTS = {r"[\u0400-\u04FF]": {"uk-UA", "bg-BG", "ru-RU"}, r"[\u1200-\u137F]": {"ti-ER"}}


class Docx:
    """The parts of a document."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.body = self.part("word/document.xml")
        self.styles = self.part("word/styles.xml")

    def part(self, name: str) -> etree._Element:
        """The root of a part."""
        return etree.fromstring(self.archive.read(name))

    def paragraphs(self, style: str) -> list[str]:
        """The texts of the paragraphs in a style, a tab as `|`."""
        return [text_of(p) for p in self.body.xpath(f"//w:p[w:pPr/w:pStyle/@w:val='{style}']", namespaces=NS)]

    def text(self) -> str:
        """All text of the body, a line a paragraph."""
        return "\n".join(text_of(p) for p in self.body.iterfind(".//w:p", NS))

    def tables(self) -> dict[str, list[list[str]]]:
        """The cells of each table by its title; paragraphs of a cell joined by ` / `."""
        return {
            table.find("w:tblPr/w:tblCaption", NS).get(VAL): [
                [" / ".join(text_of(p) for p in cell.iterfind("w:p", NS)) for cell in row.iterfind("w:tc", NS)]
                for row in table.iterfind("w:tr", NS)
            ]
            for table in self.body.iterfind(".//w:tbl", NS)
        }

    def alts(self) -> list[str]:
        """The alt texts in order."""
        return [picture.get("descr") for picture in self.body.iterfind(".//wp:docPr", NS)]


def text_of(paragraph: etree._Element) -> str:
    """The text of a paragraph, a tab as `|`."""
    parts = paragraph.iterfind(".//w:r/*", NS)
    return "".join("|" if part.tag == f"{{{W}}}tab" else part.text or "" for part in parts if _shown(part))


def _shown(part: etree._Element) -> bool:
    return part.tag in (f"{{{W}}}tab", f"{{{W}}}t")


def faults(data: bytes, language: str = "") -> list[str]:
    """Every broken rule; empty for a good document. `language`: the learner's, where the document is in one language."""
    docx = Docx(data)
    return [
        *_styles(docx),
        *_tables(docx),
        *_pictures(docx),
        *_headings(docx),
        *_languages(docx, language),
        *_references(docx),
    ]


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _styles(docx: Docx) -> list[str]:
    known = {style.get(f"{{{W}}}styleId") for style in docx.styles.iterfind("w:style", NS)}
    found = []
    for tag in ("pStyle", "rStyle", "tblStyle"):
        found += [f"style {e.get(VAL)}" for e in docx.body.iterfind(f".//w:{tag}", NS) if e.get(VAL) not in known]
    for run in docx.body.iterfind(".//w:rPr", NS):
        found += [f"run formatted by hand: {_local(mark)}" for mark in run if _local(mark) not in RUN_MARKS]
    for paragraph in docx.body.iterfind(".//w:pPr", NS):
        found += [f"paragraph formatted by hand: {_local(m)}" for m in paragraph if _local(m) not in PARAGRAPH_MARKS]
    found += [
        "paragraph without style" for p in docx.body.iterfind(".//w:p", NS) if p.find("w:pPr/w:pStyle", NS) is None
    ]
    for blank in docx.body.findall("w:body/w:p", NS):
        style = blank.find("w:pPr/w:pStyle", NS).get(VAL)
        empty = not text_of(blank).strip(" ") and blank.find(".//wp:inline", NS) is None
        if empty and not style.startswith("Skrivelinje") and blank.find("w:pPr/w:sectPr", NS) is None:
            found.append(f"blank paragraph in {style}")
    return found


def _tables(docx: Docx) -> list[str]:
    found = []
    for table in docx.body.iterfind(".//w:tbl", NS):
        title = table.find("w:tblPr/w:tblCaption", NS).get(VAL)
        rows = table.findall("w:tr", NS)
        heads = [row.find("w:trPr/w:tblHeader", NS) is not None for row in rows]
        if heads != [True] + [False] * (len(rows) - 1):
            found.append(f"header rows of {title}")
        if any(row.find("w:trPr/w:cantSplit", NS) is None for row in rows):
            found.append(f"rows of {title} may split")
        if table.find(".//w:gridSpan", NS) is not None or table.find(".//w:vMerge", NS) is not None:
            found.append(f"merged cells in {title}")
        columns = [int(c.get(f"{{{W}}}w")) for c in table.iterfind("w:tblGrid/w:gridCol", NS)]
        for row in rows:
            widths = [int(c.get(f"{{{W}}}w")) for c in row.iterfind("w:tc/w:tcPr/w:tcW", NS)]
            if widths != columns:
                found.append(f"widths in {title}")
    return found


def _pictures(docx: Docx) -> list[str]:
    found = []
    ids = Counter(picture.get("id") for picture in docx.body.iterfind(".//wp:docPr", NS))
    found += [f"picture id {number} twice" for number, count in ids.items() if count > 1]
    for alt in docx.alts():
        if not alt or re.search(r"\.(jpe?g|png|heic)$", alt, re.IGNORECASE):
            found.append(f"alt text {alt!r}")
    for inline in docx.body.iterfind(".//wp:inline", NS):
        if inline.get("distL") != "0":
            found.append("picture with padding")
    return found


def _headings(docx: Docx) -> list[str]:
    levels = {}
    for style in docx.styles.iterfind("w:style", NS):
        level = style.find("w:pPr/w:outlineLvl", NS)
        if level is not None:
            levels[style.get(f"{{{W}}}styleId")] = int(level.get(VAL)) + 1
    levels["Overskrift1NySide"] = 1
    found, before = [], 0
    for paragraph in docx.body.iterfind(".//w:p", NS):
        level = levels.get(paragraph.find("w:pPr/w:pStyle", NS).get(VAL))
        if level and (level > before + 1 or not text_of(paragraph)):
            found.append(f"heading {text_of(paragraph)!r} after level {before}")
        before = level or before
    return found


def _languages(docx: Docx, language: str) -> list[str]:
    found = []
    own = {LANGUAGES[language].tag} if language else set()
    default = docx.styles.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NS)
    if default.get(VAL) != "nb-NO":
        found.append("document language")
    for paragraph in docx.body.iterfind(".//w:p", NS):
        for run in paragraph.iterfind(".//w:r", NS):
            text = "".join(t.text or "" for t in run.iterfind("w:t", NS))
            lang = run.find("w:rPr/w:lang", NS)
            for script, tags in SCRIPTS.items():
                if re.search(script, text) and (lang is None or lang.get(VAL) not in (tags & own or tags)):
                    found.append(f"language of {text!r}")
            arabic = re.search(r"[\u0600-\u06FF]", text)
            if arabic and (run.find("w:rPr/w:rtl", NS) is None or lang.get(f"{{{W}}}bidi") != "ar-SA"):
                found.append(f"right-to-left run {text!r}")
            if arabic and paragraph.find("w:pPr/w:bidi", NS) is None:
                found.append(f"right-to-left paragraph {text!r}")
    return found


def _references(docx: Docx) -> list[str]:
    found = []
    targets = {
        e.get("Id"): e.get("Target") for e in docx.part("word/_rels/document.xml.rels").iterfind("p:Relationship", NS)
    }
    for number in docx.body.xpath("//@r:embed|//@r:id", namespaces=NS):
        if f"word/{targets.get(number)}" not in docx.archive.namelist():
            found.append(f"relationship {number}")
    lists = {n.get(f"{{{W}}}numId") for n in docx.part("word/numbering.xml").iterfind("w:num", NS)}
    found += [f"list {n.get(VAL)}" for n in docx.body.iterfind(".//w:numId", NS) if n.get(VAL) not in lists]
    marks = [mark.get(f"{{{W}}}name") for mark in docx.body.iterfind(".//w:bookmarkStart", NS)]
    if len(marks) != len(set(marks)):
        found.append("bookmark twice")
    links = [link.get(f"{{{W}}}anchor") for link in docx.body.iterfind(".//w:hyperlink", NS)]
    return found + [f"link to {link}" for link in links if link not in marks]
