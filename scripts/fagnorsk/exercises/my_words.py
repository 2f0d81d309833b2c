"""My own words: an empty table."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.model.exercise import Exercise, FormTable, Rich
from fagnorsk.model.lesson import Lesson

KIND = "my-words"
LEVELS = ALL_LEVELS
HEADER = ("Ord på norsk", "Mitt språk", "Min setning")
ROWS = 6


def make(lesson: Lesson, rng: random.Random) -> Exercise:
    """A table of six empty rows. Needs nothing."""
    empty: tuple[Rich, ...] = ((),) * len(HEADER)
    return Exercise(KIND, "", (FormTable(HEADER, (empty,) * ROWS),), (), minutes=10)
