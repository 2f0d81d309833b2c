"""Fill in a shift report."""

from __future__ import annotations

import random

from fagnorsk.exercises.at_work import has_procedure
from fagnorsk.exercises.guarded import is_emergency
from fagnorsk.exercises.material import FROM_A2, choose
from fagnorsk.model.exercise import Block, Exercise, FormTable, Rich, WordBank
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level, Pos

KIND = "shift-report"
LEVELS = FROM_A2
HEADER = ("Felt", "Skriv her")
FIELDS = (
    "Dato og skift",
    "Hva har vi gjort?",
    "Hva er ikke ferdig?",
    "Feil, skader eller avvik",
    "Utstyr og deler som mangler",
    "Beskjed til neste skift",
    "Navn",
)
MOST_WORDS = {Level.A1: 4, Level.A2: 6, Level.B1: 8}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A table with the fields of a report and words of the lesson to use; the answers are free. Needs a procedure that is no
    emergency.
    """
    if not has_procedure(lesson) or is_emergency(lesson):
        return None
    chosen = choose(lesson, rng, MOST_WORDS[lesson.level], lambda entry: entry.word.pos in (Pos.NOUN, Pos.VERB))
    rows: tuple[tuple[Rich, ...], ...] = (
        (("Jobb",), (lesson.operation.title.rstrip("."),)),
        *(((field,), ()) for field in FIELDS),
    )
    blocks: list[Block] = [FormTable(HEADER, rows)]
    if chosen:
        blocks.insert(0, WordBank(tuple(entry.label for entry in chosen)))
    return Exercise(
        KIND,
        "",
        tuple(blocks),
        (),
        minutes=12,
        check="Åpne svar. Korte setninger i fortid er best: «Vi monterte ...», «Vi har ikke ...».",
    )
