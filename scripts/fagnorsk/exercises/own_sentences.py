"""Five sentences about my own work, with frames."""

from __future__ import annotations

import random

from fagnorsk.exercises.at_work import is_sayable
from fagnorsk.exercises.material import ALL_LEVELS, choose
from fagnorsk.model.exercise import Block, Exercise, Items, WordBank
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level, Pos

KIND = "own-sentences"
LEVELS = ALL_LEVELS
FRAMES = {
    Level.A1: ("Først ", "Så ", "Deretter ", "Etterpå ", "Til slutt "),
    Level.A2: ("Først ", "Så ", "Deretter ", "Etterpå ", "Til slutt "),
    Level.B1: ("Før jeg begynner, ", "Først ", "Når det er gjort, ", "Hvis noe er feil, ", "Til slutt "),
}
MOST_WORDS = 9


def make(lesson: Lesson, rng: random.Random) -> Exercise:
    """Five frames to go on with and words to use, a third of them remembered. Needs nothing."""
    chosen = choose(lesson, rng, MOST_WORDS, lambda entry: entry.word.pos is not Pos.ADV and is_sayable(entry))
    frames = Items(
        tuple((frame,) for frame in FRAMES[lesson.level]), "plain", lines=1 if lesson.level is Level.A1 else 2
    )
    blocks: tuple[Block, ...] = (frames,)
    if chosen:
        blocks = (WordBank(tuple(entry.label for entry in chosen)), frames)
    return Exercise(
        KIND,
        "",
        blocks,
        (),
        minutes=15,
        check="Åpne svar. Se etter verbet på andre plass: «Først monterer jeg ...», ikke «Først jeg monterer ...».",
    )
