"""The workbook in which a teacher edits the words of a course or list, and a translator one language."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from fagnorsk.sources.headings import GENDER_NAMES, POS_NAMES, STATUS_NAMES
from fagnorsk.sources.sheet_columns import (
    EXPORT_SHEET,
    FORMS,
    KEY,
    MISSING,
    PICTURE,
    SHEET,
    SheetColumn,
    SheetForm,
    SheetRow,
    Use,
    course_form,
    word_cells,
)
from fagnorsk.sources.sheet_help import HELP_SHEET, explanation
from fagnorsk.store import write_whole

# A workbook carries its date of making; a fixed one keeps the bytes the same.
CREATED = datetime(2000, 1, 1)
# Rows beyond the last word in which new ones can be typed with the same drop-downs.
SPARE_ROWS = 300
_CHOICES_SHEET = "_valg"
_WIDTHS = {
    "id": 16, "term": 22, "pos": 11, "gender": 8, "forms": 26, "topic": 14, "level": 6, "safety": 6, "definition": 44,
    "example": 44, "picture": 20, "synonyms": 22, "nynorsk": 16, "aims": 14, "source": 20, PICTURE.name: 15, MISSING.name: 18,
}  # fmt: skip
_PART_WIDTHS = {"status": 14, "by": 14, "on": 13, "note": 30}
_TEXT_WIDTH = 24
_POINTS = 0.75  # a pixel on the screen
_PICTURE_MARGIN = 3  # pixels
_LACKING = "#FFF2CC"


def write_word_sheet(rows: Sequence[SheetRow], languages: Sequence[str], path: Path) -> None:
    """Write the sheet of a course's words; `languages` are codes, each gets a column and its status. See `write_sheet`."""
    write_sheet(rows, course_form(languages), path)


def write_sheet(rows: Sequence[SheetRow], form: SheetForm, path: Path) -> None:
    """Write the sheet `ord`, one that explains it, and hidden the exported values, so that what was changed can be told
    afterwards. The same input gives the same bytes. Raises OSError where `path` cannot be written.
    """
    import xlsxwriter

    data = io.BytesIO()
    # Text stays text: a cell that begins with = + - @ is a word, not a formula.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(data, options)
    workbook.set_properties({"created": CREATED, "title": "Ord"})
    keyed = list(zip(_keys(rows), rows, strict=True))
    _Sheet(workbook, form, keyed).write()
    _write_help(workbook, form)
    _write_export(workbook, form, keyed)
    _write_choices(workbook, form)
    workbook.close()
    write_whole(path, data.getvalue())


def _keys(rows: Sequence[SheetRow]) -> list[str]:
    """The id, and for a word without one a mark that no id can be; rows are found again by it after sorting. A row that a
    person typed has none.
    """
    return ["" if row.new else row.word.id or f"+{number}" for number, row in enumerate(rows, 1)]


class _Sheet:
    """The sheet that people work in."""

    def __init__(self, workbook: Any, form: SheetForm, keyed: Sequence[tuple[str, SheetRow]]) -> None:
        self.form = form
        self.keyed = keyed
        self.sheet = workbook.add_worksheet(SHEET)
        self.last = len(form.columns)
        self.at = {column.name: at for at, column in enumerate(form.columns)}
        self.head = workbook.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E7E6E6"}
        )
        self.lacking = workbook.add_format({"bg_color": _LACKING})
        # "@" is text: Excel then makes no date of 1-2 and no number of 007.
        text = {"valign": "top", "text_wrap": True, "num_format": "@"}
        self.formats = {
            Use.EDIT: workbook.add_format(text | {"locked": False}),
            Use.LOCKED: workbook.add_format(text | {"font_color": "#404040"}),
            Use.SHOWN: workbook.add_format(text | {"italic": True, "font_color": "#595959", "num_format": "General"}),
        }
        self.key = workbook.add_format({"num_format": "@"})

    def write(self) -> None:
        for at, column in enumerate(self.form.columns):
            self.sheet.set_column(at, at, _width(column), self.formats[column.use])
            self.sheet.write_string(0, at, column.heading, self.head)
        self.sheet.set_column(self.last, self.last, 4, self.key, {"hidden": True})
        self.sheet.write_string(0, self.last, KEY.heading, self.head)
        for number, (key, row) in enumerate(self.keyed, 1):
            self._row(number, key, row)
        self._choices(len(self.keyed) + SPARE_ROWS)
        self._colours(len(self.keyed) + SPARE_ROWS)
        self.sheet.freeze_panes(1, 2)
        self.sheet.autofilter(0, 0, max(len(self.keyed), 1), self.last)
        self.sheet.repeat_rows(0)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        # No password: it keeps a slip of the hand from an id, not a person from the sheet.
        self.sheet.protect("", {
            "format_cells": True, "format_columns": True, "format_rows": True, "insert_rows": True, "delete_rows": True,
            "sort": True, "autofilter": True,
        })  # fmt: skip

    def _row(self, number: int, key: str, row: SheetRow) -> None:
        shown = {FORMS.name: row.forms, PICTURE.name: ""}
        cells = ({} if row.new else word_cells(row.word, self.form.languages)) | shown | dict(row.typed)
        cells = {column.name: "" for column in self.form.columns} | cells
        for column in self.form.columns:
            at, style = self.at[column.name], self.formats[column.use]
            if column.name == MISSING.name:
                self.sheet.write_formula(number, at, self._lacks(number), style, self._lacking(cells))
            elif cells[column.name]:
                self.sheet.write_string(number, at, cells[column.name], style)
            else:
                self.sheet.write_blank(number, at, None, style)
        if key:
            self.sheet.write_string(number, self.last, key, self.key)
        if row.picture is not None and PICTURE.name in self.at:
            picture = row.picture
            self.sheet.set_row(number, (picture.height + 2 * _PICTURE_MARGIN) * _POINTS)
            self.sheet.insert_image(number, self.at[PICTURE.name], f"{number}.jpg", {
                "image_data": io.BytesIO(picture.data), "description": picture.alt, "object_position": 1,
                "x_offset": _PICTURE_MARGIN, "y_offset": _PICTURE_MARGIN, "x_scale": picture.share,
                "y_scale": picture.share,
            })  # fmt: skip

    def _wanted(self) -> list[tuple[SheetColumn, str]]:
        """What must not be empty, with the word that tells it."""
        return [(column, column.heading.replace(" ", "-")) for column in self.form.columns if column.wanted]

    def _lacks(self, number: int) -> str:
        """A formula, so that the word goes away when the cell is filled."""
        parts = [f'IF({self._empty(column, number + 1)},"{word} ","")' for column, word in self._wanted()]
        return f'=SUBSTITUTE(TRIM({"&".join(parts)})," ",", ")'

    def _lacking(self, cells: Mapping[str, str]) -> str:
        noun = cells["pos"] == POS_NAMES["noun"]
        return ", ".join(word for c, word in self._wanted() if not cells[c.name] and (c.name != "gender" or noun))

    def _empty(self, column: SheetColumn, row: int, dollar: str = "") -> str:
        """The Excel condition that a cell which should be filled is empty; `row` as Excel counts."""
        from xlsxwriter.utility import xl_col_to_name

        empty = f'{dollar}{xl_col_to_name(self.at[column.name])}{row}=""'
        if column.name != "gender":
            return empty
        return f'AND({dollar}{xl_col_to_name(self.at["pos"])}{row}="{POS_NAMES["noun"]}",{empty})'

    def _colours(self, rows: int) -> None:
        for column, _ in self._wanted():
            at = self.at[column.name]
            criteria = f'=AND($B2<>"",{self._empty(column, 2, "$")})'
            self.sheet.conditional_format(
                1, at, rows, at, {"type": "formula", "criteria": criteria, "format": self.lacking}
            )

    def _choices(self, rows: int) -> None:
        for column in self.form.columns:
            allowed = _allowed(column.name)
            if column.name == "topic" and self.form.topics:
                # Together they may be longer than a list in the cell's own rule can be.
                source: object = f"='{_CHOICES_SHEET}'!$A$1:$A${len(self.form.topics)}"
                message = "Velg et emne fra lista. Nye emner legges til i trade.yaml."
            elif allowed:
                source, message = allowed, f"Cellen kan være: {', '.join(allowed)}. Den kan også være tom."
            else:
                continue
            at = self.at[column.name]
            self.sheet.data_validation(1, at, rows, at, {
                "validate": "list", "source": source, "error_title": "Velg fra lista", "error_message": message,
            })  # fmt: skip


def _allowed(name: str) -> list[str]:
    if name.endswith("_status"):
        return list(STATUS_NAMES.values())
    choices = {
        "pos": list(POS_NAMES.values()), "gender": [*GENDER_NAMES, "m/f"], "level": ["A1", "A2", "B1"], "safety": ["ja"],
    }  # fmt: skip
    return choices.get(name, [])


def _width(column: SheetColumn) -> int:
    _, _, part = column.name.rpartition("_")
    return _WIDTHS.get(column.name) or (_PART_WIDTHS.get(part, _TEXT_WIDTH) if "_" in column.name else _TEXT_WIDTH)


def _write_help(workbook: Any, form: SheetForm) -> None:
    sheet = workbook.add_worksheet(HELP_SHEET)
    title = workbook.add_format({"bold": True, "font_size": 14})
    name = workbook.add_format({"bold": True, "valign": "top"})
    text = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 24, name)
    sheet.set_column(1, 1, 100, text)
    for number, (left, right) in enumerate(explanation(form)):
        sheet.write_string(number, 0, left, title if number == 0 else name)
        sheet.write_string(number, 1, right, text)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _write_export(workbook: Any, form: SheetForm, keyed: Sequence[tuple[str, SheetRow]]) -> None:
    sheet = workbook.add_worksheet(EXPORT_SHEET)
    names = [KEY.name, *(column.name for column in form.exported)]
    for at, name in enumerate(names):
        sheet.write_string(0, at, name)
    for number, (key, row) in enumerate((pair for pair in keyed if not pair[1].new), 1):
        cells = {**word_cells(row.word, form.languages), KEY.name: key}
        for at, name in enumerate(names):
            if cells[name]:
                sheet.write_string(number, at, cells[name])
    sheet.protect()
    sheet.hide()


def _write_choices(workbook: Any, form: SheetForm) -> None:
    if not form.topics:
        return
    sheet = workbook.add_worksheet(_CHOICES_SHEET)
    for number, topic in enumerate(form.topics):
        sheet.write_string(number, 0, topic)
    sheet.protect()
    sheet.hide()
