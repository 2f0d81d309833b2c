"""Documents as companies have them, made in code: Word files through python-docx, PDF files byte by byte."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

from fagnorsk.sources.operations import OperationsRead, read_operation_file


def course(folder: Path, name: str, data: bytes | str, under: str = "operations") -> Path:
    """A file of a course folder; its path."""
    path = folder / under / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(folder: Path, name: str, data: bytes | str, under: str = "operations") -> OperationsRead:
    """What is read from a file with this content."""
    return read_operation_file(course(folder, name, data, under), folder)


def png(width: int, height: int, shade: int = 128) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([shade]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Word:
    """A Word document written a paragraph at a time."""

    def __init__(self) -> None:
        self.document: Any = Document()
        self._lists = 100

    def heading(self, text: str, level: int = 1) -> Word:
        self.document.add_heading(text, level)
        return self

    def text(self, text: str, *, bold: bool = False, style: str | None = None) -> Word:
        self.document.add_paragraph(style=style).add_run(text).bold = bold or None
        return self

    def raw(self, inner: str) -> Word:
        """A paragraph from the XML inside `w:p`."""
        namespaces = nsdecls("w", "r", "wp", "a", "pic", "v") if "v:" in inner else nsdecls("w", "r", "wp", "a", "pic")
        extra = (
            ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
            ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        )
        body = self.document.element.body
        body.insert(len(body) - 1, parse_xml(f"<w:p {namespaces}{extra}>{inner}</w:p>"))
        return self

    def new_list(self, forms: Iterable[str] = ("decimal", "lowerLetter", "bullet")) -> int:
        """A list of its own with one form for each depth; its id."""
        self._lists += 1
        number = self._lists
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{"•" if form == "bullet" else f"%{depth + 1}."}"/></w:lvl>'
            for depth, form in enumerate(forms)
        )
        root = self.document.part.numbering_part.element
        abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{levels}</w:abstractNum>')
        root.insert(0, abstract)
        root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
        return number

    def item(self, text: str, list_id: int, depth: int = 0, *, bold: bool = False) -> Word:
        paragraph = self.document.add_paragraph()
        paragraph.add_run(text).bold = bold or None
        _number(paragraph, list_id, depth)
        return self

    def picture(self, data: bytes, alt: str = "", *, paragraph: Any = None, width: float = 8.0) -> Word:
        target = paragraph if paragraph is not None else self.document.add_paragraph()
        run = target.add_run()
        run.add_picture(io.BytesIO(data), width=Cm(width))
        run._r.find(f".//{qn('wp:docPr')}").set("descr", alt)
        return self

    def table(self, rows: list[list[str]]) -> Any:
        table = self.document.add_table(len(rows), len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        return table

    def data(self) -> bytes:
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()


def _number(paragraph: Any, list_id: int, depth: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", depth), ("w:numId", list_id)):
        element = OxmlElement(name)
        element.set(qn(name.replace(name, "w:val")), str(value))
        numbering.append(element)
    properties.append(numbering)


def pdf(pages: list[list[str]], *, trailer: str = "", bold: Iterable[str] = ()) -> bytes:
    """A PDF with one line of text under the other, in Helvetica with the letters of Western Europe."""
    strong = set(bold)
    objects: list[bytes] = []
    kids = " ".join(f"{5 + 2 * i} 0 R" for i in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    for font in ("Helvetica", "Helvetica-Bold"):
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode())
    for index, lines in enumerate(pages):
        drawn = []
        for place, line in enumerate(lines):
            text = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            font = b"/F2" if line in strong else b"/F1"
            drawn.append(b"BT %s 11 Tf 1 0 0 1 50 %d Tm (%s) Tj ET" % (font, 800 - 15 * place, text))
        stream = b"\n".join(drawn)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * index} 0 R"
            " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        out += b"%010d 00000 n \n" % offset
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
