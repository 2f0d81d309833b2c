"""The rows of an Excel workbook as text."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.headings import NOT_READ, folded

# A sheet of words is a few hundred kB; far beyond that, a zip bomb or a wrong file.
MAX_UNPACKED = 200_000_000
MAX_ROWS = 20_000
MAX_COLUMNS = 400


def workbook_rows(path: Path, file: str, sheet: str, problems: list[UserError]) -> list[tuple[int, list[str]]]:
    """Row numbers and cells of the sheet named `sheet` (else the first), whole numbers without decimals, formulas as
    their last result. Raises UserError where the file is no workbook; cells that Excel has made into dates or fractions
    are added to `problems` and come as empty.
    """
    workbook = open_workbook(path, file)
    try:
        by_name = {name.casefold(): name for name in workbook.sheetnames}
        worksheet = workbook[by_name.get(sheet.casefold(), workbook.sheetnames[0])]
        if hasattr(worksheet, "reset_dimensions"):
            # Some programs write a wrong size into the sheet, and reading would stop at it.
            worksheet.reset_dimensions()
        rows = []
        head: list[str] = []
        for number, cells in enumerate(worksheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS, values_only=True), 1):
            texts = list(_row_texts(cells, Place(file, number), head, problems))
            if not head and any(texts):
                head = texts
            rows.append((number, texts))
        if _has_formulas(path):
            _tell_formulas(path, file, worksheet.title, rows, head, problems)
        return rows
    except UserError:
        raise
    except Exception as error:
        raise _unreadable(file, error) from None
    finally:
        workbook.close()


def open_workbook(path: Path, file: str, *, to_read: bool = True) -> Any:
    """The openpyxl workbook of a file, called `file` in errors; with `to_read` False it can be changed and saved.
    Raises UserError for everything that is no workbook.
    """
    import openpyxl

    try:
        with path.open("rb") as stream:
            start = stream.read(8)
        if start.startswith(b"\xd0\xcf\x11\xe0"):
            raise UserError(
                tr("The workbook is password-protected, or an .xls from before 2007."),
                place=Place(file),
                cure=tr("Open it in Excel, remove the password and save it as .xlsx."),
                code="XLSX-LOCKED",
            )
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise UserError(
                    tr("The workbook is far too large."), place=Place(file), cure=tr("Is it the right file?"),
                    code="FILE-SIZE",
                )  # fmt: skip
        return openpyxl.load_workbook(path, read_only=to_read, data_only=to_read)
    except UserError:
        raise
    except Exception as error:
        # openpyxl raises KeyError, ValueError, BadZipFile, ParseError and more on files that are broken.
        raise _unreadable(file, error) from None


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return any(
            b"<f>" in (data := archive.read(name)) or b"<f " in data
            for name in archive.namelist()
            if name.startswith("xl/worksheets/") and name.endswith(".xml")
        )


def _tell_formulas(
    path: Path, file: str, title: str, rows: list[tuple[int, list[str]]], head: list[str], problems: list[UserError]
) -> None:
    """A formula that was never calculated has no value: it would be read as an empty cell."""
    import openpyxl

    workbook = openpyxl.load_workbook(path, read_only=True)
    try:
        worksheet = workbook[title]
        worksheet.reset_dimensions()
        cells = worksheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS)
        for (number, texts), formulas in zip(rows, cells, strict=False):
            for at, cell in enumerate(formulas):
                if folded(NOT_READ) in folded(head[at] if at < len(head) else ""):
                    continue
                if cell.data_type == "f" and not (at < len(texts) and texts[at]):
                    problems.append(
                        UserError(
                            tr("The cell holds a formula without a result: {value}.", value=str(cell.value)[:40]),
                            place=Place(file, number, head[at] if at < len(head) else ""),
                            cure=tr("Format the column as text and type the value again."),
                            code="TABLE-EXCEL",
                        )
                    )
    finally:
        workbook.close()


def _unreadable(file: str, error: Exception) -> UserError:
    if isinstance(error, OSError):
        return UserError(
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            place=Place(file),
            cure=tr("Close it in other programs and check that you may read it."),
            code="FILE-OPEN",
        )
    return UserError(
        tr("The file is no Excel workbook, or is damaged."),
        place=Place(file),
        cure=tr("Open it in Excel and save it as .xlsx."),
        code="XLSX-BROKEN",
    )


def _row_texts(cells: Sequence[object], row: Place, head: list[str], problems: list[UserError]) -> Iterable[str]:
    # Reading pads each row to the widest that is allowed.
    width = next((at for at in range(len(cells), 0, -1) if cells[at - 1] is not None), 0)
    for at, value in enumerate(cells[:width]):
        if value is None:
            yield ""
        elif isinstance(value, str):
            yield value
        elif isinstance(value, bool):
            yield "1" if value else "0"
        elif isinstance(value, float) and value == int(value):
            yield str(int(value))
        elif isinstance(value, datetime.date | datetime.time | datetime.timedelta):
            heading = head[at] if at < len(head) else ""
            yield _moment(value, Place(row.file, row.row, heading), problems)
        else:
            yield str(value)


def _moment(value: datetime.date | datetime.time | datetime.timedelta, place: Place, problems: list[UserError]) -> str:
    """A day where the column is one for days; anywhere else Excel has made it of a text, which is a problem."""
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        if any(mark in place.column.casefold() for mark in ("dato", "date", "_on")):
            return value.isoformat()
        what = tr("The spreadsheet has made a date of this cell: {value}.", value=value.isoformat())
    else:
        what = tr("The spreadsheet has made a time of this cell: {value}.", value=str(value))
    cure = tr("Format the column as text and type the value again.")
    problems.append(UserError(what, place=place, cure=cure, code="TABLE-EXCEL"))
    return ""
