"""Word search: a warm-up."""

from __future__ import annotations

import random

from fagnorsk.exercises.letter_squares import ACROSS, DOWN, SLANTED, can_be_laid, searched
from fagnorsk.exercises.material import ALL_LEVELS, choose, tell_apart
from fagnorsk.model.exercise import Exercise, KeyItem, LetterGrid, WordBank
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "word-search"
LEVELS = ALL_LEVELS
LEAST = 3
MOST = {Level.A1: 6, Level.A2: 8, Level.B1: 10}
WAYS = {ACROSS: "bortover", DOWN: "nedover", SLANTED: "på skrå nedover"}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A square of letters and the words that stand in it, each once: across and down, slanted too from A2.

    Needs three words of 3 to 12 letters.
    """
    chosen = choose(lesson, rng, MOST[lesson.level], lambda entry: can_be_laid(entry.word.term), tell_apart)
    if len(chosen) < LEAST:
        return None
    words = [entry.word.term for entry in chosen]
    found = searched(words, (ACROSS, DOWN) if lesson.level is Level.A1 else tuple(WAYS), rng)
    if found is None:
        return None
    rows, laid = found
    where = {placed.word: placed for placed in laid}
    key = tuple(
        KeyItem(word, (f"rad {placed.row + 1}, kolonne {placed.column + 1}, {WAYS[placed.direction]}",))
        for word in words
        for placed in (where[word.upper()],)
    )
    return Exercise(KIND, "", (LetterGrid(rows), WordBank(tuple(words))), key, minutes=8)
