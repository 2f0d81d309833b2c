"""Tables that people keep in Excel or a text editor -> rows with their row numbers, under canonical column names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.headings import NOT_READ, Column, folded
from fagnorsk.sources.nearest import nearest
from fagnorsk.sources.plain_text import control_character, read_text, tidy

SHEET = "ord"
_DELIMITERS = (",", ";", "\t")
# Most cells by far: nothing to tidy, and nothing that a spreadsheet may have spoiled.
_PLAIN = re.compile(r"[A-Za-z/(][!-~]*(?: [!-~]+)*|[0-9]+")
_EXCEL_DATE = re.compile(
    r"[0-9]{1,2}[.-] ?(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\.?([. -]?[0-9]{2,4})?\Z",
    re.IGNORECASE,
)
_EXCEL_ERROR = re.compile(r"#(NAVN\?|NAME\?|REF!|VERDI!|VALUE!|I/T|N/A|DIV/0!|NULL!|NUM!|SPILL!|OVERFLYT!|#+)\Z")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` as the user's program shows it, `cells` by canonical column name (a missing cell is empty);
    `spoiled` are the columns whose cell has been told as a problem.
    """

    number: int
    cells: dict[str, str]
    table: Table
    spoiled: set[str] = field(default_factory=set)

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def place(self, column: str = "") -> Place:
        """Where a cell of the row stands; the column as the file heads it."""
        return Place(self.table.file, self.number, self.table.headings.get(column, column))


@dataclass(frozen=True, slots=True)
class Table:
    """`headings`: canonical name -> heading as the file has it, in the file's order. `delimiter` is empty for a workbook."""

    file: str
    headings: dict[str, str]
    rows: list[Row]
    delimiter: str = ""


RawRow = tuple[int, list[str]]


def read_table(
    path: Path, file: str, columns: Sequence[Column], problems: list[UserError], sheet: str = SHEET
) -> Table:
    """The table in a `.csv` or `.xlsx` (its sheet named `sheet`, else its first), called `file` in errors.

    Cells come on one line, composed, trimmed; empty rows are left out. Problems are added to `problems`: an unreadable
    file, a missing or unknown or doubled column, a cell too many, control characters, values that Excel has changed.
    A cell with a problem comes as empty.
    """
    delimiter = ""
    try:
        if path.suffix.casefold() in (".xlsx", ".xlsm"):
            from fagnorsk.sources.workbook import workbook_rows

            raw = workbook_rows(path, file, sheet, problems)
        else:
            raw, delimiter = _csv_rows(read_text(path, file), columns)
    except UserError as error:
        problems.append(error)
        return Table(file, {}, [], delimiter)
    table = Table(file, {}, [], delimiter)
    raw = [(number, cells) for number, cells in raw if any(cell.strip() for cell in cells)]
    if not raw:
        problems.append(_empty(file))
        return table
    before = len(problems)
    positions = _positions(raw[0], file, columns, problems)
    if len(problems) > before and not {c.name for c in columns if c.required} <= set(positions.values()):
        return table  # without its necessary columns every row would be wrong
    table.headings.update({name: tidy(raw[0][1][at]) for at, name in positions.items() if name})
    for number, cells in raw[1:]:
        row = Row(number, {}, table)
        _fill(row, cells, positions, problems)
        table.rows.append(row)
    return table


def check_unique(table: Table, column: str, problems: list[UserError]) -> None:
    """One error for each row whose value in `column` has stood before."""
    first: dict[str, int] = {}
    for row in table.rows:
        value = row[column]
        if value and value in first:
            problems.append(
                UserError(
                    tr("The id “{id}” stands twice; the first is on row {row}.", id=value, row=first[value]),
                    place=row.place(column),
                    cure=tr("Delete one of the rows, or give one of them another id."),
                    code="TABLE-DOUBLE",
                )
            )
        elif value:
            first[value] = row.number


def _csv_rows(text: str, columns: Sequence[Column]) -> tuple[list[RawRow], str]:
    skipped = 0
    declared = re.match(r"sep=(.)\n", text, re.IGNORECASE)
    if declared:
        text, skipped = text[declared.end() :], 1
    head = next((line for line in text.split("\n") if line.strip()), "")
    known = {folded(spelling) for column in columns for spelling in column.spellings}

    def fit(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([head], delimiter=delimiter), [])
        return sum(folded(cell) in known for cell in cells), len(cells)

    delimiter = declared.group(1) if declared else max(_DELIMITERS, key=fit)
    rows: list[RawRow] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    before = 0
    csv.field_size_limit(10_000_000)
    for cells in reader:
        rows.append((before + 1 + skipped, cells))
        before = reader.line_num
    return rows, delimiter


def _positions(head: RawRow, file: str, columns: Sequence[Column], problems: list[UserError]) -> dict[int, str]:
    """Column number -> canonical name; empty for a column that is shown and not read."""
    number, cells = head
    names = {folded(spelling): column.name for column in columns for spelling in column.spellings}
    positions: dict[int, str] = {}
    if not any(folded(tidy(cell)) in names for cell in cells):
        problems.append(_missing(file, number, [column for column in columns if column.required]))
        return {}
    for at, cell in enumerate(cells):
        heading = tidy(cell)
        name = names.get(folded(heading))
        if not heading:
            continue
        if folded(NOT_READ) in folded(heading):
            positions[at] = ""
        elif name is None:
            spelling = nearest(heading, [s for column in columns for s in column.spellings])
            problems.append(
                UserError(
                    tr("The column “{name}” is not known.", name=heading),
                    place=Place(file, number, heading),
                    cure=tr("Did you mean “{name}”?", name=spelling) if spelling
                    else tr("Known are: {names}.", names=", ".join(c.heading for c in columns[:15])),
                    code="TABLE-COLUMN",
                )
            )  # fmt: skip
            positions[at] = ""
        elif name in positions.values():
            problems.append(
                UserError(
                    tr("The column “{name}” stands twice.", name=heading),
                    place=Place(file, number, heading),
                    cure=tr("Delete one of them."),
                    code="TABLE-COLUMN",
                )
            )
            positions[at] = ""
        else:
            positions[at] = name
    missing = [column for column in columns if column.required and column.name not in positions.values()]
    if missing:
        problems.append(_missing(file, number, missing))
    return positions


def _empty(file: str) -> UserError:
    return UserError(
        tr("The table is empty."), place=Place(file), cure=tr("Add a row with headings."), code="TABLE-EMPTY"
    )


def _missing(file: str, row: int, missing: Sequence[Column]) -> UserError:
    names = ", ".join(f"{column.name} ({column.heading})" for column in missing)
    return UserError(
        tr("A column is missing: {names}.", names=names),
        place=Place(file, row),
        cure=tr("The first row must hold the headings."),
        code="TABLE-COLUMN",
    )


def _fill(row: Row, cells: list[str], positions: dict[int, str], problems: list[UserError]) -> None:
    for at, cell in enumerate(cells):
        if not cell.strip():
            continue
        name = positions.get(at)
        if name is None:
            problems.append(
                UserError(
                    tr("The row has more cells than there are headings: “{value}”.", value=tidy(cell)[:40]),
                    place=Place(row.table.file, row.number),
                    cure=tr(
                        "Put a text that holds the separator “{mark}” in quotation marks.", mark=row.table.delimiter
                    )
                    if row.table.delimiter.strip()
                    else tr("Give the column a heading, or empty it."),
                    code="TABLE-CELLS",
                )
            )
            return
        if not name:
            continue
        if _PLAIN.fullmatch(cell):
            row.cells[name] = cell
            continue
        bad = _damage(cell)
        if bad:
            row.spoiled.add(name)
            problems.append(UserError(bad[0], place=row.place(name), cure=bad[1], code=bad[2]))
        else:
            row.cells[name] = tidy(cell)


def _damage(cell: str) -> tuple[str, str, str] | None:
    code = control_character(cell)
    text = cell.strip()
    if code:
        return (
            tr("The cell holds a control character ({code}).", code=code),
            tr("Delete the text and type it again."),
            "FILE-CONTROL",
        )
    if _EXCEL_ERROR.match(text):
        return (
            tr("The cell shows an error of the spreadsheet: {value}.", value=text),
            tr("Type the text again, with the cell formatted as text."),
            "TABLE-EXCEL",
        )
    if _EXCEL_DATE.match(text):
        return (
            tr("The spreadsheet has made a date of this cell: {value}.", value=text),
            tr("Format the column as text and type the value again."),
            "TABLE-EXCEL",
        )
    return None
