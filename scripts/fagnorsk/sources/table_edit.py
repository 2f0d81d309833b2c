"""Changed cells written into a table that people keep: everything else stays as it was, and the former file is kept."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.headings import Column
from fagnorsk.sources.ledger import clock
from fagnorsk.sources.sheet_columns import canonical
from fagnorsk.sources.tables import Table
from fagnorsk.sources.word_rows import BLANK
from fagnorsk.store import write_whole

FORMER = " (før "
"""What the names of kept former files hold."""
Columns = Mapping[str, Column]
"""Every column that a table can have, by name: what one that is added is called."""


@dataclass(frozen=True, slots=True)
class Applied:
    """The file now written and the copy of the former one; both None where nothing was changed, `kept` where none was."""

    path: Path | None = None
    kept: Path | None = None


@dataclass(frozen=True, slots=True)
class RowChange:
    """Cells to write by column name, into file row `number` (0: a new row)."""

    number: int
    cells: dict[str, str]


def _value(column: str, text: str, heading: str) -> str:
    return canonical(column, text) if heading == column and text != BLANK else text


def _headings(table: Table | None, rows: Sequence[RowChange], columns: Columns) -> dict[str, str]:
    """The columns to add, by name, headed as the rest of the file is."""
    present = table.headings if table is not None else {}
    needed = {column for row in rows for column in row.cells} - set(present)
    english = table is not None and all(heading == name for name, heading in present.items())
    return {name: name if english else column.heading for name, column in columns.items() if name in needed}


def new_csv(rows: Sequence[RowChange], columns: Columns) -> bytes:
    """A file for Norwegian Excel: Norwegian headings, semicolons, byte order mark; the id first."""
    headings = {"id": "ID"} | _headings(None, rows, columns)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings.values())
    writer.writerows([row.cells.get(name, "") for name in headings] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def changed_csv(path: Path, table: Table, rows: Sequence[RowChange], columns: Columns) -> bytes:
    """The file with the changes in it: delimiter, line ends, headings and every other cell as they were."""
    from fagnorsk.sources.plain_text import read_text

    before = path.read_bytes()
    source = read_text(path, path.name)
    declared = source[:4].casefold() == "sep="
    lines: list[list[str]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(source, newline=""), delimiter=table.delimiter)
    last = 0
    for cells in reader:
        lines.append(cells)
        numbers.append(last + 1)
        last = reader.line_num
    head = next(
        at for at, cells in enumerate(lines) if any(cell.strip() for cell in cells) and not (declared and at == 0)
    )
    added = _headings(table, rows, columns)
    positions = _positions(lines[head], table)
    lines[head] += added.values()
    positions |= {name: len(lines[head]) - len(added) + at for at, name in enumerate(added)}
    headings = table.headings | added
    for row in rows:
        if not row.number:
            lines.append([""] * len(lines[head]))
        target = lines[numbers.index(row.number)] if row.number else lines[-1]
        for column, text in row.cells.items():
            target.extend([""] * (positions[column] + 1 - len(target)))
            target[positions[column]] = _value(column, text, headings[column])
    out = io.StringIO(newline="")
    end = "\r\n" if b"\r\n" in before else "\n"
    csv.writer(out, delimiter=table.delimiter, lineterminator=end).writerows(lines)
    # A file that was not UTF-8 becomes it, with the mark by which Excel knows it.
    plain = before.startswith(b"\xef\xbb\xbf") is False and _is_utf8(before)
    return out.getvalue().encode("utf-8" if plain else "utf-8-sig")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data


def _positions(head: Sequence[str], table: Table) -> dict[str, int]:
    from fagnorsk.sources.plain_text import tidy

    at_heading = {tidy(cell): at for at, cell in reversed(list(enumerate(head)))}
    return {name: at_heading[heading] for name, heading in table.headings.items()}


def changed_workbook(path: Path, table: Table, rows: Sequence[RowChange], columns: Columns) -> bytes:
    """The same for a workbook; other sheets stay."""
    from fagnorsk.sources.tables import SHEET
    from fagnorsk.sources.workbook import open_workbook

    workbook = open_workbook(path, path.name, to_read=False)
    by_name = {name.casefold(): name for name in workbook.sheetnames}
    sheet = workbook[by_name.get(SHEET, workbook.sheetnames[0])]
    head_row = next(number for number, cells in enumerate(sheet.iter_rows(values_only=True), 1) if any(cells))
    head = [str(cell.value or "") for cell in sheet[head_row]]
    added = _headings(table, rows, columns)
    positions = _positions(head, table) | {name: len(head) + at for at, name in enumerate(added)}
    for name, heading in added.items():
        sheet.cell(head_row, positions[name] + 1, heading)
    headings = table.headings | added
    free = max([head_row, *(row.number for row in table.rows)]) + 1
    for row in rows:
        number = row.number or free
        free += not row.number
        for column, text in row.cells.items():
            _set_text(sheet.cell(number, positions[column] + 1), _value(column, text, headings[column]))
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def _set_text(cell: Any, text: str) -> None:
    cell.value = text or None
    if text:
        cell.data_type = "s"  # also where it begins with =


def write_keeping(path: Path, data: bytes) -> Applied:
    """Write the file, the former one kept beside it as `words (før <time in UTC>).csv`. Raises UserError where it cannot be
    written; then nothing is.
    """

    def attempt(action: Callable[[], None]) -> None:
        try:
            action()
        except OSError as error:
            raise UserError(
                tr("The file cannot be written ({reason}).", reason=error.strerror or type(error).__name__),
                place=Place(path.name),
                cure=tr("Close it in Excel and try again."),
                code="SHEET-WRITE",
            ) from None

    kept = None
    if path.exists():
        former = path.read_bytes()
        kept = _free_name(path)
        attempt(lambda: write_whole(kept, former))
    attempt(lambda: write_whole(path, data))
    return Applied(path, kept)


def _free_name(path: Path) -> Path:
    time = datetime.datetime.fromtimestamp(clock(), datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem}{FORMER}{time}){path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}{FORMER}{time}-{number}){path.suffix}")
    return kept
