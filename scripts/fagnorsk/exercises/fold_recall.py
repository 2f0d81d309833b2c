"""Fold-over recall: Norwegian, my language, and Norwegian again with the first column folded away."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS, choose
from fagnorsk.model.exercise import Exercise, FormTable
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "fold-recall"
LEVELS = ALL_LEVELS
LEAST = 3
MOST = {Level.A1: 8, Level.A2: 10, Level.B1: 12}
HEADER = ("Norsk", "Mitt språk", "Norsk uten å se")


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A table with the words in the first column and two empty ones; the sheet is its own key. Needs three words."""
    chosen = choose(lesson, rng, MOST[lesson.level], lambda entry: True)
    if len(chosen) < LEAST:
        return None
    rows = tuple(((entry.label,), (), ()) for entry in chosen)
    return Exercise(KIND, "", (FormTable(HEADER, rows),), (), minutes=8)
