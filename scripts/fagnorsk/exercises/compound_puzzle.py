"""Put the halves of compounds together."""

from __future__ import annotations

import random
from functools import cache

from fagnorsk.exercises.material import ALL_LEVELS, choose, plain_term
from fagnorsk.model.exercise import Columns, Exercise, KeyItem
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level, Pos

KIND = "compound-puzzle"
LEVELS = ALL_LEVELS
LETTERS = "ABCDEFGH"
LEAST = 3
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        # Materials and parts go with nearly anything.
        "stål rør plast metall gummi kobber tre jern vann trykk luft flens bolt ventil paknings mutter skrue tank",
        "test prøve",
        "verne sikkerhets beskyttelses",
        "måle merke",
    )
)
"""First halves of which two could change places (*bolthull, flensforbindelse*)."""
MOST = {Level.A1: 5, Level.A2: 6, Level.B1: 8}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """First halves numbered on the left (*arbeids-*), last parts lettered on the right (*-tillatelse*); needs three
    compounds whose halves cannot make another word of the lesson or the dictionary. No two first halves could change
    places (*stål-, rør-*).
    """
    entries = (*lesson.new, *lesson.recalled)
    known = {term.casefold() for entry in entries for term in (entry.word.term, *entry.word.synonyms)}

    def apart(one: Entry, other: Entry) -> bool:
        (first, last), (second, end) = halves(one), halves(other)
        crossed = (first + end, second + last)
        return (
            first != second
            and last != end
            and not any(first in group and second in group for group in _ALIKE)
            and not any(word in known or _is_word(word) for word in crossed)
        )

    chosen = choose(lesson, rng, MOST[lesson.level], lambda entry: all(halves(entry)), apart)
    if len(chosen) < LEAST:
        return None
    right = [f"-{halves(entry)[1]}" for entry in chosen]
    rng.shuffle(right)
    key = tuple(
        KeyItem(str(number), (LETTERS[right.index(f"-{halves(entry)[1]}")], entry.word.term))
        for number, entry in enumerate(chosen, 1)
    )
    left = tuple(f"{halves(entry)[0]}-" for entry in chosen)
    return Exercise(KIND, "", (Columns(left, tuple(right)),), key, minutes=6)


@cache
def _is_word(word: str) -> bool:
    from fagnorsk.norwegian.inflect import inflect

    return inflect(word, Pos.NOUN).source is FormSource.DICTIONARY


def halves(entry: Entry) -> tuple[str, str]:
    """What stands before the last part, linking letter included, and the last part; two empty strings where the word
    cannot be cut so that the halves put together give it back.
    """
    term = plain_term(entry)
    if len(entry.parts) < 2 or "-" in term or " " in term:
        return ("", "")
    first, last = entry.parts[0].casefold(), entry.parts[-1].casefold()
    before = term.removesuffix(last)
    if before == term or not before.startswith(first):
        return ("", "")
    return (before, last)
