"""Tables of a work instruction: steps in rows, labels beside lists, the document's own head, or mere layout."""

from __future__ import annotations

from dataclasses import replace

from fagnorsk.sources.operation_block import OUTSIDE, Block, Mark
from fagnorsk.sources.operation_names import (
    Column,
    Role,
    column_of,
    is_metadata,
    role_of,
    warning_text,
)
from fagnorsk.sources.operation_steps import join_sentences

Cell = tuple[Block, ...]
Row = tuple[Cell, ...]
_EMPTY = {"", "-", "–", "—", "n/a", "na", "ingen", "ikke aktuelt", "ok", "ja", "nei", "x"}
_LABELS = {
    Column.WARNING: "HMS",
    Column.TOOLS: "Verktøy",
    Column.PROTECTION: "Verneutstyr",
}


def cell_text(cell: Cell) -> str:
    """All text of a cell on one line."""
    text = ""
    for block in cell:
        text = join_sentences(text, " ".join(cell_text(inner) for row in block.cells for inner in row) or block.text)
    return text.strip()


def cell_photos(cell: Cell) -> tuple[str, ...]:
    """Names of the pictures in a cell, in order."""
    found: list[str] = []
    for block in cell:
        found += block.photos
        for row in block.cells:
            for inner in row:
                found += cell_photos(inner)
    return tuple(found)


def unfold(table: Block) -> list[Block]:
    """The table as blocks without tables: its steps as numbered items, its labels as headings, else its cells in order."""
    rows = [row for row in table.cells if any(cell_text(cell) or cell_photos(cell) for cell in row)]
    if not rows:
        return []
    if _is_document_head(rows):
        return _title_of_head(rows)
    for start, row in enumerate(rows[:3]):
        columns = _columns(row, rows[start + 1 :])
        if columns:
            before = [block for early in rows[:start] for block in _flow(early)]
            return before + _steps(rows[start:], columns)
    columns = _guess(rows)
    if columns:
        return _steps([(), *rows], columns)
    return [block for row in rows for block in _flow(row)]


def _columns(head: Row, body: list[Row]) -> list[Column]:
    """What each column holds, or nothing where `head` is not the head of a table of steps."""
    names = [cell_text(cell) for cell in head]
    columns = [column_of(name) for name in names]
    for index, column in enumerate(columns):
        if column is Column.STEP:
            texts = [cell_text(row[index]) for row in body if index < len(row)]
            if columns.index(Column.STEP) < index:
                columns[index] = Column.DETAIL
            elif all(text.rstrip(".):").isdecimal() or not text for text in texts) and columns.count(Column.STEP) > 1:
                columns[index] = Column.NUMBER
    headlike = len(names) >= 2 and len(body) >= 2 and all(name and len(name.split()) <= 3 for name in names)
    known = len({column for column in columns if column is not Column.OTHER})
    revisions = is_metadata(names[0]) or names[0].casefold().startswith(("rev", "versjon", "utgave"))
    return columns if Column.STEP in columns and body and (known >= 2 or headlike) and not revisions else []


def _flow(row: Row) -> list[Block]:
    """The cells of a layout table in reading order; `Verktøy | hammer, fil` becomes a label with its list."""
    filled = [cell for cell in row if cell_text(cell) or cell_photos(cell)]
    if len(filled) == 2 and role_of(cell_text(filled[0])) not in (None, Role.GENERIC):
        name, first = cell_text(filled[0]).rstrip(" :"), filled[0][0]
        blocks = _blocks(filled[1])
        if role_of(name) is Role.WARNINGS:
            return [replace(block, mark=Mark.QUOTE) for block in blocks]
        if role_of(name) in (Role.TOOLS, Role.PROTECTION, Role.EQUIPMENT, Role.MIXED):
            # The list ends with its cell, so each line of it carries the label.
            return [replace(b, mark=Mark.TEXT, text=f"{name}: {b.text}") if b.text else b for b in blocks]
        return [Block(Mark.HEADING, name, first.row, level=6, sure=False), *blocks]
    return [block for cell in filled for block in _blocks(cell)]


def _blocks(cell: Cell) -> list[Block]:
    return [inner for block in cell for inner in (unfold(block) if block.mark is Mark.TABLE else [block])]


def _is_document_head(rows: list[Row]) -> bool:
    cells = [cell_text(cell) for row in rows for cell in row]
    filled = [text for text in cells if text]
    known = sum(1 for text in filled if is_metadata(text) or text.casefold().startswith(("tittel", "side")))
    return known >= 2 and len(rows) <= 12 and all(len(text) < 160 for text in filled) and known * 4 >= len(filled)


def _title_of_head(rows: list[Row]) -> list[Block]:
    for row in rows:
        texts = [cell_text(cell) for cell in row]
        for index, text in enumerate(texts):
            name, colon, title = text.partition(":")
            if name.strip().casefold() not in {"tittel", "navn på instruks", "emne", "instruks", "prosedyre"}:
                continue
            if not colon:
                title = next((other for other in texts[index + 1 :] if other and other != text), "")
            if title.strip() and not is_metadata(title):
                return [Block(Mark.HEADING, title.strip(), row[index][0].row if row[index] else 0, level=1)]
    return []


def _guess(rows: list[Row]) -> list[Column]:
    """Columns of a table of steps that has no headings: numbers first, or a picture beside each text."""
    width = max(len(row) for row in rows)
    if len(rows) < 2 or width < 2 or any(len(row) != width for row in rows):
        return []
    texts = [[cell_text(row[column]) for row in rows] for column in range(width)]
    numbers = [text.rstrip(".):") for text in texts[0]]
    pictured = [sum(1 for row in rows if cell_photos(row[column])) for column in range(width)]
    longest = max(range(width), key=lambda column: sum(len(text) for text in texts[column]))
    if all(number.isdecimal() for number in numbers) and longest:
        counted = [int(number) for number in numbers]
        if counted == list(range(counted[0], counted[0] + len(counted))):
            return [_side(column, longest, pictured) if column else Column.NUMBER for column in range(width)]
    beside = any(count * 2 > len(rows) for column, count in enumerate(pictured) if column != longest)
    if beside and all(texts[longest]):
        return [_side(column, longest, pictured) for column in range(width)]
    return []


def _side(column: int, longest: int, pictured: list[int]) -> Column:
    if column == longest:
        return Column.STEP
    return Column.PICTURE if pictured[column] else Column.NOTE


def _steps(rows: list[Row], columns: list[Column]) -> list[Block]:
    head, body = rows[0], rows[1:]
    wanted = columns.index(Column.STEP)
    if len(body) <= 2:
        # A table with one row is a frame: the list inside it is the procedure.
        listed = [
            b for row in body for cell in row[wanted : wanted + 1] for b in cell if b.mark in (Mark.NUMBER, Mark.BULLET)
        ]
        if len(listed) >= 3:
            return [block for row in body for block in _flow(row)]
    found: list[Block] = []
    for row in body:
        if head and [cell_text(cell) for cell in row] == [cell_text(cell) for cell in head]:
            continue
        found += _step(row, columns)
    return found


def _band(text: str, row: int) -> Block:
    """A row that goes across the table: a warning, or the name of a group of steps."""
    if warning_text(text) is not None or len(text.split()) > 8:
        return Block(Mark.TEXT, text, row, level=OUTSIDE)
    return Block(Mark.HEADING, text, row, level=6, sure=False)


def _step(row: Row, columns: list[Column]) -> list[Block]:
    texts: dict[Column, list[str]] = {}
    photos: list[str] = []
    for cell, column in zip(row, columns, strict=False):
        photos += cell_photos(cell)
        text = cell_text(cell)
        if text.casefold().strip(" .") not in _EMPTY:
            texts.setdefault(column, []).append(text)
    at = next((block.row for cell in row for block in cell if block.text or block.photos), 0)
    what = texts.get(Column.STEP, []) + texts.get(Column.DETAIL, [])
    notes = [note for note in texts.get(Column.NOTE, []) if warning_text(note) is None]
    warnings = [note for note in texts.get(Column.NOTE, []) if warning_text(note) is not None]
    filled = [cell for cell in row if cell_text(cell)]
    if len(filled) == 1 and not photos and not what:
        text = cell_text(filled[0])
        return [_band(text, at)] if not text.rstrip(".)").isdecimal() else []
    if len(filled) == 1 and what and not photos and (warning_text(what[0]) is not None or role_of(what[0])):
        return [_band(what[0], at)]
    found: list[Block] = []
    if what or photos:
        text = ""
        for part in what + notes:
            text = join_sentences(text, part)
        found.append(Block(Mark.NUMBER, text, at, photos=tuple(photos)))
    found += [Block(Mark.QUOTE, text, at) for text in warnings]
    found += [Block(Mark.TEXT, text, at, level=OUTSIDE) for text in texts.get(Column.OTHER, [])]
    for column, label in _LABELS.items():
        found += [Block(Mark.TEXT, f"{label}: {text}", at) for text in texts.get(column, [])]
    return found
