"""The blocks of an exercise as paragraphs and tables: one function a block, so that a new kind needs nothing here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from fagnorsk.model.exercise import (
    BigPicture,
    Block,
    Columns,
    FormTable,
    Gap,
    Items,
    LetterGrid,
    Lines,
    Paragraph,
    PictureGrid,
    PictureTile,
    Rich,
    WordBank,
)
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.squares import squares
from fagnorsk.outputs.word.writer import NBSP

LISTS = {"numbers": ListKind.NUMBERS, "letters": ListKind.LETTERS, "boxes": ListKind.BOXES}
BIG_PICTURE_HEIGHT = 11.0
"""Centimetres; with heading, rubric, word bank and eight lines it still fits on one page."""
LINES_BELOW = 8
LINE_HEIGHT = 0.6
SMALLEST_BIG_PICTURE = 7.0
TILE_HEIGHT = 3.3
"""Centimetres; three rows with rubric and word bank fill less than three quarters of a page."""
CELL_MARGINS = 0.4
LARGEST_KEPT_TABLE = 9
"""Rows; a longer table may go on on the next page."""
LARGEST_KEPT_LIST = 6
"""Sentences that share a word bank. Longer chains LibreOffice breaks between heading and list."""
ROWS_A_PAGE = 4
NARROW = 1.7
"""Centimetres: a column for a number or a tick."""
NARROW_HEADS = frozenset({"nr", "riktig", "galt", "ja", "nei", "ok"})


def add_block(document: Document, block: Block, *, last: bool, whole: bool = False, below: int = 0) -> None:
    """Put one block at the end of the document. Unless it is the `last` of its exercise, what cannot be used alone stays
    on one page with the next. A `whole` list without lines to write on stays on one page if it is short. A big picture
    leaves room for as many lines `below` it.
    """
    if isinstance(block, WordBank):
        _word_bank(document, block, keep_next=not last)
    elif isinstance(block, PictureGrid):
        _picture_grid(document, block)
    elif isinstance(block, BigPicture):
        height = max(BIG_PICTURE_HEIGHT - LINE_HEIGHT * max(below - LINES_BELOW, 0), SMALLEST_BIG_PICTURE)
        room = Room(document.page.text_width, height)
        drawn = document.pictures.draw(block.picture, room, told(block.alt, "Bilde til oppgaven"))
        document.add(document.write.paragraph(Role.BIG_PICTURE, drawn, keep_next=not last))
    elif isinstance(block, Items):
        _items(document, block, whole)
    elif isinstance(block, Columns):
        _columns(document, block)
    elif isinstance(block, FormTable):
        _form_table(document, block)
    elif isinstance(block, Lines):
        document.add(document.write.writing_lines(block.count))
    elif isinstance(block, Paragraph):
        document.add(document.write.paragraph(Role.ITEM, document.write.rich(block.text), keep_next=not last))
    elif isinstance(block, LetterGrid):
        numbers = {(row, column): number for row, column, number in block.numbers}
        width = document.page.text_width
        title = "Ruter til å skrive i" if block.hidden else "Ruter med bokstaver"
        document.add(squares(document.write, block.rows, width, hidden=block.hidden, numbers=numbers, title=title))
    else:
        assert_never(block)


def _word_bank(document: Document, bank: WordBank, *, keep_next: bool) -> None:
    # A word of several parts stays on one line; between two words a line may break.
    words = "   ·   ".join(word.replace(" ", NBSP) for word in bank.words)
    document.add(document.write.line(Role.WORD_BANK, words, keep_next=keep_next))


def _items(document: Document, block: Items, whole: bool) -> None:
    write = document.write
    kept = whole and not block.lines and len(block.items) <= LARGEST_KEPT_LIST
    end = len(block.items) - 1
    number = document.lists.new(LISTS[block.style]) if block.style in LISTS else 0
    for index, item in enumerate(block.items):
        # Two and two at the beginning and at the end: no single item alone on a page.
        together = index < end if kept else index in (0, end - 1)
        if block.lines and _is_beginning(item):
            more = write.writing_lines(block.lines - 1)
            document.add(write.paragraph(Role.STARTED_LINE, write.rich(item), keep_next=bool(more)), more)
            continue
        document.add(write.paragraph(Role.ITEM, write.rich(item), keep_next=together or block.lines > 0, number=number))
        document.add(write.writing_lines(block.lines))


def _is_beginning(item: Rich) -> bool:
    """*Først* ...: the learner goes on on the same line."""
    return bool(item) and isinstance(item[-1], str) and item[-1].endswith(" ")


def _picture_grid(document: Document, grid: PictureGrid) -> None:
    columns = max(1, min(grid.columns, len(grid.tiles)))
    width = document.page.text_width / columns
    rows = [grid.tiles[start : start + columns] for start in range(0, len(grid.tiles), columns)]
    # The first row counts as header row and would be repeated on a second page: a long grid becomes several tables.
    for start in range(0, len(rows), ROWS_A_PAGE):
        if start:
            document.add(document.write.paragraph(Role.BETWEEN))
        part = rows[start : start + ROWS_A_PAGE]
        document.table(
            Role.PICTURE_TABLE,
            [width] * columns,
            (),
            [_tile_row(document, tiles, columns, width, index == len(part) - 1) for index, tiles in enumerate(part)],
            title=f"Bilder {part[0][0].label}–{part[-1][-1].label}",
        )


def _tile_row(document: Document, tiles: Sequence[PictureTile], columns: int, width: float, last: bool) -> list[str]:
    write = document.write
    room = Room(width - CELL_MARGINS, TILE_HEIGHT)
    cells = []
    for tile in tiles:
        drawn = document.pictures.draw(tile.picture, room, told(tile.alt, f"Bilde {tile.label} til oppgaven"))
        role = Role.TILE_TEXT if tile.text else Role.TILE_LABEL
        label = write.run(f"{tile.label}  ", Role.STRONG) + write.text(tile.text)
        # The first paragraph of a row decides whether the row is kept with the next one.
        picture = write.paragraph(Role.PICTURE, drawn, keep_next=not last)
        cells.append(picture + write.paragraph(role, label, keep_next=not last))
    return cells + [write.paragraph(Role.CELL, keep_next=not last)] * (columns - len(tiles))


def _columns(document: Document, block: Columns) -> None:
    write = document.write
    numbers, letters = document.lists.new(ListKind.NUMBERS), document.lists.new(ListKind.LETTERS)
    count = max(len(block.left), len(block.right))
    rows = []
    for index in range(count):
        keep = index < count - 1 and count <= LARGEST_KEPT_TABLE
        left, right = (
            write.paragraph(Role.CELL, write.text(side[index]), keep_next=keep, number=number)
            if index < len(side)
            else write.paragraph(Role.CELL, keep_next=keep)
            for side, number in ((block.left, numbers), (block.right, letters))
        )
        rows.append((left, write.paragraph(Role.CELL, keep_next=keep), right))
    narrow = 2.0
    side = (document.page.text_width - narrow) / 2
    widths = (side - 1.5, narrow, side + 1.5)
    document.table(
        Role.FORM_TABLE, widths, ("Tall", "Svar", "Bokstav"), rows, title="Finn det som hører sammen", least_height=0.95
    )


def _form_table(document: Document, block: FormTable) -> None:
    write = document.write
    columns = len(block.header)
    keep = len(block.rows) <= LARGEST_KEPT_TABLE
    rows = [
        [
            write.paragraph(Role.CELL, _cell(document, cell), keep_next=keep and number < len(block.rows))
            for cell in (*row, *((),) * (columns - len(row)))
        ]
        for number, row in enumerate(block.rows, 1)
    ]
    document.table(
        Role.FORM_TABLE,
        _column_widths(block.header, document.page.text_width),
        block.header,
        rows,
        title="Tabell til å fylle ut",
        least_height=1.0,
    )


def _column_widths(header: Sequence[str], width: float) -> list[float]:
    """Equal columns, but narrow ones for numbers and ticks."""
    narrow = [head.casefold().rstrip(".") in NARROW_HEADS for head in header]
    if all(narrow):
        return [width / len(header)] * len(header)
    wide = (width - NARROW * sum(narrow)) / (len(header) - sum(narrow))
    return [NARROW if is_narrow else wide for is_narrow in narrow]


def _cell(document: Document, cell: Rich) -> str:
    # The cell itself is the room to write in.
    return "" if any(isinstance(part, Gap) for part in cell) else document.write.rich(cell)
