"""The course's words as the workbook that a teacher edits and `fagnorsk words --read` reads back."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fagnorsk.model.inflection import SLOTS
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.sources.sheet import write_word_sheet
from fagnorsk.sources.sheet_columns import SheetRow


def word_sheet(plan: CoursePlan) -> bytes:
    """The .xlsx with every taught word in teaching order and the course's languages; the same plan gives the same bytes."""
    rows = [SheetRow(entry.word, _forms(entry)) for entry in plan.entries]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ord.xlsx"
        write_word_sheet(rows, plan.languages, path)
        return path.read_bytes()


def _forms(entry: Entry) -> str:
    slots = SLOTS[entry.word.pos][1:]
    return "; ".join(form for slot in slots if (form := entry.inflection.form(slot)))
