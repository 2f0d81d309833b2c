"""A grid of squares: letters to search among, or squares to write one letter in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fagnorsk.outputs.word.design import twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer
from fagnorsk.outputs.word.xml import quote

LARGEST = 0.95
"""Centimetres: a square to write in by hand."""
_SIDES = {"top": (-1, 0), "left": (0, -1), "bottom": (1, 0), "right": (0, 1)}


def squares(
    writer: Writer,
    rows: Sequence[str],
    width: float,
    *,
    hidden: bool,
    numbers: Mapping[tuple[int, int], int],
    title: str,
) -> str:
    """The grid as a table, kept on one page. `rows` are of equal length, a space is no square; `hidden` leaves the letters
    out; `numbers` are small, by (row, column); `width` is what there is, in centimetres.
    """
    columns = max(map(len, rows))
    size = twips(min(LARGEST, width / columns))
    grid = f'<w:gridCol w:w="{size}"/>' * columns
    out = [
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{writer.style_id(Role.GRID_TABLE)}"/><w:tblW w:w="{size * columns}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{quote(title)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    ]
    for row, letters in enumerate(rows):
        head = "<w:tblHeader/>" if row == 0 else ""
        out.append(f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{size}" w:hRule="exact"/>{head}</w:trPr>')
        for column, letter in enumerate(letters.ljust(columns)):
            keep = row < len(rows) - 1
            number = numbers.get((row, column))
            if number:
                content = writer.paragraph(Role.SQUARE_NUMBER, writer.run(str(number)), keep_next=keep)
            else:
                content = writer.paragraph(Role.SQUARE, "" if hidden else writer.run(letter.strip()), keep_next=keep)
            lines = f"<w:tcBorders>{_open_sides(rows, row, column)}</w:tcBorders>" if letter == " " else ""
            out.append(f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/>{lines}</w:tcPr>{content}</w:tc>')
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def _open_sides(rows: Sequence[str], row: int, column: int) -> str:
    """What is no square has no line, except where a square lies beside it."""
    out = []
    for side, (down, right) in _SIDES.items():
        y, x = row + down, column + right
        square = 0 <= y < len(rows) and 0 <= x < len(rows[y]) and rows[y][x] != " "
        if not square:
            out.append(f'<w:{side} w:val="nil"/>')
    return "".join(out)
