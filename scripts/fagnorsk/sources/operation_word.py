"""Word documents as companies write them -> blocks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.messages import tr
from fagnorsk.sources.operation_block import OUTSIDE, Block, Mark
from fagnorsk.sources.operation_marks import typed_mark
from fagnorsk.sources.operation_names import is_metadata, label_of, role_of, warning_text
from fagnorsk.sources.operation_read import MAX_TEXT, Reading, Refused, control_finding, refusal, too_big
from fagnorsk.sources.operation_word_package import Package, w
from fagnorsk.sources.operation_word_pictures import Pictures, is_caption
from fagnorsk.sources.operation_word_styles import Numbering, Styles, integer, numbering_of
from fagnorsk.sources.operation_word_text import Paragraph, paragraphs_text
from fagnorsk.sources.reading_text import clean, join_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MAX_CELLS = 200_000


def read_word(path: Path, file: str) -> Reading:
    """The blocks of a .docx whose rows are its paragraphs, counted from 1 through tables and text boxes.

    Insertions under tracked changes are read, deletions are not; headers, footers, comments, footnotes and hidden text
    are left out. Raises Refused, OSError.
    """
    package = Package(path, file)
    try:
        return _Document(package, path, file).read()
    finally:
        package.close()


class _Document:
    def __init__(self, package: Package, path: Path, file: str) -> None:
        self.file = file
        self.package = package
        part = package.main_part()
        self.tree = package.xml(part)
        related = package.targets(part)

        def tree_of(kind: str) -> _Element | None:
            target = next((t for t, k, external in related.values() if k == kind and not external), "")
            return package.xml(target) if target else None

        self.styles = Styles(tree_of("styles"))
        self.numbering = Numbering(tree_of("numbering"), self.styles)
        self.pictures = Pictures(package, path, file, related)
        self.row = 0
        self.size = 0
        self.cells = 0
        self.removed = 0
        self.first_removed = 0
        self.pending: Paragraph | None = None

    def read(self) -> Reading:
        body = self.tree.find(w("body")) if self.tree is not None else None
        blocks = self._container(body, False) if body is not None else []
        blocks = self._captions(blocks)
        findings = list(self.pictures.findings)
        if self.removed:
            findings.append(control_finding(self.file, self.first_removed, self.removed))
        if self.pictures.photos and not any(_has_text(block) for block in blocks):
            raise _only_pictures(self.file)
        return Reading(tuple(blocks), tuple(self.pictures.photos), tuple(findings))

    def _container(self, element: _Element, in_table: bool) -> list[Block]:
        found: list[Block] = []
        for child in _children(element):
            if child.tag == w("p"):
                found += self._paragraph(child, in_table)
            elif child.tag == w("tbl") and (table := self._table(child)):
                found.append(table)
        return found

    def _table(self, table: _Element) -> Block | None:
        rows: list[tuple[tuple[Block, ...], ...]] = []
        first = self.row + 1
        for row in _children(table):
            properties = row.find(w("trPr"))
            if row.tag != w("tr") or (properties is not None and properties.find(w("del")) is not None):
                continue
            cells: list[tuple[Block, ...]] = []
            cells += [()] * min(
                63, max(0, integer(properties.find(w("gridBefore"))) or 0) if properties is not None else 0
            )
            for cell in _children(row):
                if cell.tag != w("tc"):
                    continue
                own = cell.find(w("tcPr"))
                merged = own.find(w("vMerge")) if own is not None else None
                blocks = self._container(cell, True)
                cells.append(() if merged is not None and merged.get(w("val")) != "restart" else tuple(blocks))
                span = integer(own.find(w("gridSpan"))) if own is not None else None
                cells += [()] * (min(63, max(1, span or 1)) - 1)
            self.cells += len(cells)
            if self.cells > _MAX_CELLS:
                raise too_big(self.file)
            rows.append(tuple(cells))
        return Block(Mark.TABLE, "", first, cells=tuple(rows)) if rows else None

    def _paragraph(self, element: _Element, in_table: bool) -> list[Block]:
        self.row += 1
        row = self.row
        properties = element.find(w("pPr"))
        style_element = properties.find(w("pStyle")) if properties is not None else None
        style = self.styles.get(style_element.get(w("val")) or "" if style_element is not None else self.styles.default)
        paragraph = paragraphs_text(element, self.styles, style)
        boxed: list[Block] = []
        for box in paragraph.boxes:
            boxed += self._container(box, in_table)
        self.size += len(paragraph.text)
        if self.size > MAX_TEXT:
            raise too_big(self.file)
        if self.pending is not None:
            paragraph = self.pending.before(paragraph)
            self.pending = None
        if paragraph.mark_deleted:
            # The end of this paragraph is deleted under tracked changes: it goes on in the next.
            self.pending = paragraph
            return boxed
        if style.contents or paragraph.contents:
            return boxed
        photos = tuple(name for drawing in paragraph.drawings for name in self.pictures.names(drawing, row))
        lines = [self._clean(line, row) for line in paragraph.text.split("\n")]
        lines = [line for line in lines if line]
        if not lines:
            return [*([Block(Mark.TEXT, "", row, photos=photos, joined=True)] if photos else []), *boxed]
        found = self._lines(lines, row, paragraph, properties, in_table)
        if photos:
            found[-1] = replace(found[-1], photos=photos)
        return [*found, *boxed]

    def _clean(self, line: str, row: int) -> str:
        cleaned, removed = clean(line)
        if removed and not self.removed:
            self.first_removed = row
        self.removed += removed
        return cleaned.strip()

    def _lines(
        self, lines: list[str], row: int, paragraph: Paragraph, properties: _Element | None, in_table: bool
    ) -> list[Block]:
        style = paragraph.style
        outline = integer(properties.find(w("outlineLvl"))) if properties is not None else None
        level = style.heading if outline is None else (outline + 1 if 0 <= outline <= 8 else 0)
        if style.title:
            return [Block(Mark.HEADING, " ".join(lines), row, level=1)]
        if level and not in_table:
            return [Block(Mark.HEADING, " ".join(lines), row, level=level)]
        list_id, depth = numbering_of(properties)
        if list_id is None:
            list_id = style.list_id
        depth = style.depth if depth is None else depth
        depth = min(8, max(0, depth))
        shown = self.numbering.level(list_id, depth) if list_id else None
        if style.caption:
            return [Block(Mark.TEXT, " ".join(lines), row, level=OUTSIDE)]
        if shown and not shown.silent:
            text = lines[0]
            for line in lines[1:]:
                text = join_lines(text, line)
            number = 0 if shown.bullet else self.numbering.count(list_id, depth)
            if role_of(text) is not None and depth == 0 and not shown.bullet and len(text.split()) <= 5:
                return [Block(Mark.HEADING, text, row, level=2)]
            typed = typed_mark(text)
            if shown.bullet and typed and typed[0] is Mark.NUMBER:
                return [Block(Mark.NUMBER, typed[3], row, level=typed[1], number=typed[2])]
            return [Block(Mark.BULLET if shown.bullet else Mark.NUMBER, text, row, level=depth, number=number)]
        return self._typed(lines, row, paragraph, properties, in_table)

    def _typed(
        self, lines: list[str], row: int, paragraph: Paragraph, properties: _Element | None, in_table: bool
    ) -> list[Block]:
        """A paragraph without Word numbering; line breaks in it may divide steps typed by hand."""
        found: list[Block] = []
        inset = _is_inset(properties) or paragraph.style.name.casefold() in (
            "list paragraph",
            "listeavsnitt",
            "list continue",
        )
        for line in lines:
            mark = typed_mark(line)
            if mark and mark[0] is Mark.NUMBER and role_of(mark[3]) is not None and len(mark[3].split()) <= 5:
                found.append(Block(Mark.HEADING, mark[3], row, level=2, sure=False))
            elif mark and (mark[3] or mark[0] is Mark.NUMBER):
                found.append(Block(mark[0], mark[3], row, level=mark[1], number=mark[2]))
            elif level := _looks_like_heading(line, paragraph, in_table or len(lines) > 1):
                found.append(Block(Mark.HEADING, line, row, level=level, sure=False))
            elif found and not _own(line) and _takes_more(found[-1]):
                found[-1] = replace(found[-1], text=join_lines(found[-1].text, line))
            else:
                found.append(Block(Mark.TEXT, line, row, joined=inset))
        return found

    def _captions(self, blocks: list[Block]) -> list[Block]:
        """`Figur 2: ...` under a picture describes it, unless the picture has a text already."""
        found: list[Block] = []
        last = ""
        for block in blocks:
            if block.mark is Mark.TABLE:
                cells = tuple(tuple(tuple(self._captions(list(cell))) for cell in row) for row in block.cells)
                block = replace(block, cells=cells)
            if (
                block.mark is Mark.TEXT
                and last
                and not block.photos
                and (block.level == OUTSIDE or is_caption(block.text))
            ):
                self.pictures.describe(last, block.text)
                last = ""
                continue
            if block.photos:
                last = block.photos[-1]
            elif block.text:
                last = ""
            found.append(block)
        return found


def _children(element: _Element) -> Iterator[_Element]:
    """Child elements, those inside content controls, insertions and compatibility choices included."""
    for child in element:
        if child.tag in (w("customXml"), w("ins"), w("moveTo"), w("smartTag")):
            yield from _children(child)
        elif child.tag == w("sdt"):
            properties = child.find(w("sdtPr"))
            if properties is not None and _is_contents(properties):
                continue
            content = child.find(w("sdtContent"))
            if content is not None:
                yield from _children(content)
        elif child.tag == f"{_MC}AlternateContent":
            chosen = child.find(f"{_MC}Choice")
            chosen = child.find(f"{_MC}Fallback") if chosen is None else chosen
            if chosen is not None:
                yield from _children(chosen)
        elif isinstance(child.tag, str):
            yield child


def _is_contents(properties: _Element) -> bool:
    gallery = properties.find(f"{w('docPartObj')}/{w('docPartGallery')}")
    return gallery is not None and "contents" in (gallery.get(w("val")) or "").casefold()


def _is_inset(properties: _Element | None) -> bool:
    indent = properties.find(w("ind")) if properties is not None else None
    if indent is None:
        return False
    left = integer(indent, "left")
    return (left if left is not None else integer(indent, "start") or 0) >= 200


def _has_text(block: Block) -> bool:
    return bool(block.text) or any(_has_text(inner) for row in block.cells for cell in row for inner in cell)


def _takes_more(block: Block) -> bool:
    return block.mark in (Mark.NUMBER, Mark.BULLET) or (block.mark is Mark.TEXT and not _own(block.text))


def _own(line: str) -> bool:
    return (
        label_of(line) is not None
        or warning_text(line) is not None
        or is_metadata(line)
        or line.endswith(":")
        or "____" in line
    )


def _looks_like_heading(line: str, paragraph: Paragraph, narrow: bool) -> int:
    """The level (1 by size, else 2) of a line that looks like a heading, 0 for other text."""
    words = len(line.split())
    if not line or words > 10 or len(line) > 80 or line.endswith((".", ",", ";", "!", "?")) or is_metadata(line):
        return 0
    if warning_text(line) is not None and role_of(line) is None:
        return 0
    label = label_of(line)
    if label:
        return 2 if not label[2] else 0
    named = role_of(line) is not None
    if narrow:
        return 2 if named and (paragraph.bold or line.endswith(":")) else 0
    loud = paragraph.bold or paragraph.capitals or (line.isupper() and len(line) > 3)
    if paragraph.size >= 28 and (loud or not named):
        return 1 if not named else 2
    return 2 if loud or (named and (line.endswith(":") or paragraph.underlined)) or named else 0


def _only_pictures(file: str) -> Refused:
    return refusal(
        file,
        "OP-SCAN",
        tr("The document holds pictures but no text; it is probably scanned."),
        tr("Type the steps into the document, or use the original file."),
    )
