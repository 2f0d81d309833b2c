"""Safe job analysis (SJA): the steps of the own procedure, what can go wrong, what to do about it."""

from __future__ import annotations

import random

from fagnorsk.exercises.at_work import is_about_work
from fagnorsk.exercises.guarded import is_emergency
from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.order_steps import LONG
from fagnorsk.exercises.procedure import sentences, step_texts, without_blanks, words
from fagnorsk.model.exercise import Block, Exercise, FormTable, Items, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "sja"
LEVELS = FROM_A2
HEADER = ("Trinn i jobben", "Hva kan gå galt?", "Hva gjør vi for å unngå det?")
GENERAL = ("Felt", "Skriv her")
FIELDS = ("Dato og sted", "Hvem er med?")
AGREED = ("Har alle forstått? Ja / Nei: ", "Underskrift: ")
MOST = {Level.A1: 3, Level.A2: 4, Level.B1: 6}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A table with the first steps of the procedure in their order and two empty columns, the job above it, and lines to sign.
    The key holds the warnings of the procedure, which belong in it. Without steps the first column is empty, too.
    Needs a lesson about work that is no emergency.
    """
    if not is_about_work(lesson) or is_emergency(lesson):
        return None
    steps = [_short(text) for text in step_texts(lesson)][: MOST[lesson.level]]
    rows: tuple[tuple[Rich, ...], ...] = tuple(((step,), (), ()) for step in steps) or (((), (), ()),) * 3
    general: tuple[tuple[Rich, ...], ...] = (
        (("Jobb",), (lesson.operation.title.rstrip("."),)),
        *(((field,), ()) for field in FIELDS),
    )
    blocks: tuple[Block, ...] = (
        FormTable(GENERAL, general),
        FormTable(HEADER, rows),
        Items(tuple((text,) for text in AGREED), "plain", lines=1),
    )
    warnings = [text for line in lesson.operation.warnings if (text := without_blanks(line.text))]
    key = (KeyItem("Skal være med", tuple(warnings)),) if warnings else ()
    return Exercise(
        KIND,
        "",
        blocks,
        key,
        minutes=15,
        check="Åpne svar. Snakk om farene i deres egen jobb. Skjemaet er til øving og er ingen gyldig SJA.",
    )


def _short(step: str) -> str:
    return sentences(step)[0] if len(words(step)) > LONG else step
