"""Tables: a repeated header row, rows that never split, widths on grid and cells, no merged cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fagnorsk.outputs.word.design import twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer
from fagnorsk.outputs.word.xml import quote

CENTRED = '<w:vAlign w:val="center"/>'
AT_FOOT = '<w:vAlign w:val="bottom"/>'


def table(
    writer: Writer,
    role: Role,
    widths: Sequence[float],
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    title: str,
    least_height: float = 0,
    exact: bool = False,
    marks: Sequence[str] = (),
) -> str:
    """A table. `widths` and `least_height` (of the rows below the header) in centimetres; `header` holds the text of the
    header cells, or is empty where the first of `rows` is the header; `rows` holds the content of each cell as
    paragraphs; `title` is what a screen reader says. With `exact` all rows are `least_height` high, whatever they hold;
    `marks` are cell properties of each column as XML, such as `CENTRED`.
    """
    columns = [twips(width) for width in widths]
    opened = [
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{mark}</w:tcPr>'
        for width, mark in zip(columns, marks or [""] * len(columns), strict=True)
    ]
    rule = "exact" if exact else "atLeast"
    height = f'<w:trHeight w:val="{twips(least_height)}" w:hRule="{rule}"/>' if least_height else ""
    row_start = f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>"
    head_start = f"<w:tr><w:trPr><w:cantSplit/>{height if exact else ''}<w:tblHeader/></w:trPr>"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    out = [
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{writer.style_id(role)}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{quote(title)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    ]
    if header:
        out.append(_row(head_start, opened, [writer.line(Role.TABLE_HEAD, text) for text in header]))
    for number, cells in enumerate(rows):
        out.append(_row(head_start if not header and number == 0 else row_start, opened, cells))
    out.append("</w:tbl>")
    return "".join(out)


def _row(start: str, opened: Sequence[str], cells: Sequence[str]) -> str:
    return start + "".join(f"{cell}{content}</w:tc>" for cell, content in zip(opened, cells, strict=True)) + "</w:tr>"
