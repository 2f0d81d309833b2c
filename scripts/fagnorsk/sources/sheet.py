"""The workbook in which a teacher edits the words of a course."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from fagnorsk.sources.headings import GENDER_NAMES, POS_NAMES, STATUS_NAMES, Column
from fagnorsk.sources.sheet_columns import EXPORT_SHEET, KEY, SHEET, SHOWN_FORMS, SheetRow, sheet_columns, word_cells
from fagnorsk.store import write_whole

# A workbook carries its date of making; a fixed one keeps the bytes the same.
CREATED = datetime(2000, 1, 1)
# Rows beyond the last word in which new ones can be typed with the same drop-downs.
SPARE_ROWS = 300
_WIDTHS = {
    "id": 16, "term": 22, "pos": 11, "gender": 8, "forms": 26, "topic": 14, "level": 6, "safety": 6, "definition": 44,
    "example": 44, "picture": 20, "aims": 14,
}  # fmt: skip
_STATUS_WIDTH = 14
_TEXT_WIDTH = 24


def write_word_sheet(rows: Sequence[SheetRow], languages: Sequence[str], path: Path) -> None:
    """Write the sheet `ord` for a teacher to edit, with the exported values in a hidden sheet so that what was changed can
    be told afterwards. `languages` are codes; each gets a column and its status. The same input gives the same bytes.
    Raises OSError where `path` cannot be written.
    """
    import xlsxwriter

    data = io.BytesIO()
    # Text stays text: a cell that begins with = + - @ is a word, not a formula.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(data, options)
    workbook.set_properties({"created": CREATED, "title": "Ord"})
    columns = sheet_columns(languages)
    keyed = list(zip(_keys(rows), rows, strict=True))
    _write_ord(workbook, columns, keyed, languages)
    _write_export(workbook, columns, keyed, languages)
    workbook.close()
    write_whole(path, data.getvalue())


def _keys(rows: Sequence[SheetRow]) -> list[str]:
    """The id, and for a word without one a mark that no id can be; rows are found again by it after sorting."""
    return [row.word.id or f"+{number}" for number, row in enumerate(rows, 1)]


def _write_ord(
    workbook: Any, columns: Sequence[Column], keyed: Sequence[tuple[str, SheetRow]], languages: Sequence[str]
) -> None:
    sheet = workbook.add_worksheet(SHEET)
    head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E7E6E6"})
    # "@" is text: Excel then makes no date of 1-2 and no number of 007.
    free = workbook.add_format({"locked": False, "text_wrap": True, "valign": "top", "num_format": "@"})
    fixed = workbook.add_format({"valign": "top", "font_color": "#595959", "num_format": "@"})
    shown = workbook.add_format({"valign": "top", "text_wrap": True, "italic": True, "font_color": "#595959"})

    names = [column.name for column in columns]
    at_shown = names.index("forms") + 1
    names.insert(at_shown, SHOWN_FORMS)
    headings = {column.name: column.heading for column in columns} | {SHOWN_FORMS: SHOWN_FORMS}
    last = len(names)
    for at, name in enumerate(names):
        width = _WIDTHS.get(name, _STATUS_WIDTH if name.endswith("_status") else _TEXT_WIDTH)
        sheet.set_column(at, at, width, fixed if name == "id" else shown if name == SHOWN_FORMS else free)
        sheet.write_string(0, at, headings[name], head)
    sheet.set_column(last, last, 4, fixed, {"hidden": True})
    sheet.write_string(0, last, KEY.heading, head)
    for number, (key, row) in enumerate(keyed, 1):
        cells = word_cells(row.word, languages) | {SHOWN_FORMS: row.forms}
        for at, name in enumerate(names):
            cell_format = fixed if name == "id" else shown if name == SHOWN_FORMS else free
            if cells[name]:
                sheet.write_string(number, at, cells[name], cell_format)
            else:
                sheet.write_blank(number, at, None, cell_format)
        sheet.write_string(number, last, key, fixed)

    _add_choices(sheet, names, len(keyed) + SPARE_ROWS)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(len(keyed), 1), last)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    # No password: it keeps a slip of the hand from an id, not a person from the sheet.
    sheet.protect("", {
        "format_cells": True, "format_columns": True, "format_rows": True, "insert_rows": True, "delete_rows": True,
        "sort": True, "autofilter": True,
    })  # fmt: skip


def _add_choices(sheet: Any, names: Sequence[str], rows: int) -> None:
    genders = [*GENDER_NAMES, "m/f"]
    choices = {"pos": list(POS_NAMES.values()), "gender": genders, "level": ["A1", "A2", "B1"], "safety": ["ja"]}
    for at, name in enumerate(names):
        allowed = list(STATUS_NAMES.values()) if name.endswith("_status") else choices.get(name)
        if allowed:
            sheet.data_validation(1, at, rows, at, {
                "validate": "list",
                "source": allowed,
                "error_title": "Velg fra lista",
                "error_message": f"Cellen kan være: {', '.join(allowed)}. Den kan også være tom.",
            })  # fmt: skip


def _write_export(
    workbook: Any, columns: Sequence[Column], keyed: Sequence[tuple[str, SheetRow]], languages: Sequence[str]
) -> None:
    sheet = workbook.add_worksheet(EXPORT_SHEET)
    for at, name in enumerate([KEY.name, *(column.name for column in columns)]):
        sheet.write_string(0, at, name)
        for number, (key, row) in enumerate(keyed, 1):
            text = key if name == KEY.name else word_cells(row.word, languages)[name]
            if text:
                sheet.write_string(number, at, text)
    sheet.protect()
    sheet.hide()
