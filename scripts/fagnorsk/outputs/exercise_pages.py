"""The exercises of a lesson: heading with number and code, what to do, blocks, and for the teacher the key."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.exercise import Exercise, Items, WordBank
from fagnorsk.outputs.blocks import add_block
from fagnorsk.outputs.sheet import Sheet
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import TAB

SHORT_LABEL = 3
"""Characters: so long a label stands in a column of its own in the key."""
LONGEST_KEPT_KEY = 12
"""Answers that are kept on one page."""


def add_exercises(sheet: Sheet, exercises: Sequence[Exercise]) -> None:
    """All exercises under one heading; nothing where there are none."""
    if not exercises:
        return
    sheet.heading("Oppgaver", "exercises")
    for number, exercise in enumerate(exercises, 1):
        add_exercise(sheet, number, exercise)


def add_exercise(sheet: Sheet, number: int, exercise: Exercise) -> None:
    """One exercise, and for the teacher its key."""
    _heading(sheet, number, exercise)
    whole = any(isinstance(block, WordBank) for block in exercise.blocks)
    below = max((len(block.items) for block in exercise.blocks if isinstance(block, Items)), default=0)
    for place, block in enumerate(exercise.blocks, 1):
        add_block(sheet.document, block, last=place == len(exercise.blocks), whole=whole, below=below)
    if sheet.teacher:
        _key(sheet, exercise)


def exercise_title(sheet: Sheet, number: int, exercise: Exercise) -> str:
    """*Oppgave 2: Riktig rekkefølge*."""
    rubric = sheet.rubrics.get(exercise.kind, "nb")
    return f"Oppgave {number}: {rubric.title}" if rubric and rubric.title else f"Oppgave {number}"


def _heading(sheet: Sheet, number: int, exercise: Exercise) -> None:
    write = sheet.write
    minutes = sheet.minutes.get(exercise.code, 0)
    mark = f"{minutes} min · {exercise.code}" if minutes else exercise.code
    content = write.run(exercise_title(sheet, number, exercise)) + TAB + write.run(mark, Role.CODE)
    sheet.document.add(write.paragraph(Role.HEADING_2, content))
    rubric = sheet.rubrics.get(exercise.kind, "nb")
    if rubric and rubric.instruction:
        sheet.document.line(Role.RUBRIC, rubric.instruction)
    other = sheet.rubrics.get(exercise.kind, sheet.language.code) if sheet.language else None
    if other and sheet.language and other.instruction:
        sheet.document.add(write.foreign_line(Role.RUBRIC_FOREIGN, other.instruction, sheet.language))


def _key(sheet: Sheet, exercise: Exercise) -> None:
    write, document = sheet.write, sheet.document
    if exercise.key:
        document.line(Role.KEY_HEAD, f"Fasit {exercise.code}")
    columns = all(len(item.label) <= SHORT_LABEL for item in exercise.key)
    kept = len(exercise.key) if len(exercise.key) <= LONGEST_KEPT_KEY else 1
    for number, item in enumerate(exercise.key, 1):
        answers = " / ".join(item.answers)
        if columns:
            content = write.run(item.label, Role.STRONG) + TAB + write.text(answers)
        else:
            content = write.run(f"{item.label}: ", Role.STRONG) + write.text(answers)
        document.add(write.paragraph(Role.KEY_ITEM if columns else Role.KEY, content, keep_next=number < kept))
    if exercise.check:
        document.add(write.paragraph(Role.CHECK, write.run("Til læreren: ", Role.STRONG) + write.text(exercise.check)))
