"""Words to be matched with their definitions: safety words (*sign-meaning*) or any words (*meaning*)."""

from __future__ import annotations

import random
from collections.abc import Callable

from fagnorsk.exercises.material import choose, plain_term, tell_apart
from fagnorsk.model.exercise import Columns, Exercise, KeyItem
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level

LETTERS = "ABCDEFGH"
LEAST = 3
MOST = {Level.A1: 5, Level.A2: 6, Level.B1: 8}


def matched(kind: str, lesson: Lesson, rng: random.Random, fits: Callable[[Entry], bool]) -> Exercise | None:
    """Words numbered on the left, their definitions lettered on the right in mixed order; None below three words.

    A definition that holds its own word, or stands for two words, is not used.
    """
    chosen = choose(lesson, rng, MOST[lesson.level], lambda entry: fits(entry) and _tells(entry), _apart)
    if len(chosen) < LEAST:
        return None
    right = [entry.word.definition for entry in chosen]
    rng.shuffle(right)
    key = tuple(
        KeyItem(str(number), (LETTERS[right.index(entry.word.definition)],)) for number, entry in enumerate(chosen, 1)
    )
    return Exercise(kind, "", (Columns(tuple(entry.label for entry in chosen), tuple(right)),), key, minutes=8)


def _tells(entry: Entry) -> bool:
    definition = entry.word.definition.casefold()
    return bool(definition) and plain_term(entry) not in definition


def _apart(first: Entry, second: Entry) -> bool:
    return tell_apart(first, second) and first.word.definition != second.word.definition
