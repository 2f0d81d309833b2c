"""Match picture and word."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS, choose, names, plain_term, same_picture, same_stem, tell_apart
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Exercise, KeyItem, PictureGrid, PictureTile, WordBank
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.photo import PictureOrigin
from fagnorsk.model.word import Level

KIND = "match"
LEVELS = ALL_LEVELS
LETTERS = "ABCDEFGHI"
LEAST = 3
ENOUGH = 6
"""With so many pictures of things none is needed whose point is less clear: cut out of a photo, an act, a direction."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Pictures with letters and a word bank; write the word under its picture. Six at A1, nine from A2, fewer where
    there are no more; needs three words with pictures that can be told apart. No two words have one stem or one picture.
    """
    most = 6 if lesson.level is Level.A1 else 9
    chosen = choose(lesson, rng, most, _clear, _clearly_apart, latest=True)
    if len(chosen) < ENOUGH:
        chosen = choose(lesson, rng, most, lambda entry: entry.picture is not None, _apart, latest=True)
    if len(chosen) < LEAST:
        return None
    # Whole rows of three, unless there is only one row and a bit.
    if len(chosen) > 6:
        chosen = chosen[: len(chosen) - len(chosen) % 3]
    tiles = tuple(
        PictureTile(letter, entry.picture, f"Bilde {letter} til oppgaven")
        for letter, entry in zip(LETTERS, chosen, strict=False)
        if entry.picture
    )
    bank = [entry.label for entry in chosen]
    rng.shuffle(bank)
    key = tuple(KeyItem(tile.label, names(entry)) for tile, entry in zip(tiles, chosen, strict=True))
    return Exercise(KIND, "", (WordBank(tuple(bank)), PictureGrid(tiles)), key, minutes=8)


def _clear(entry: Entry) -> bool:
    return is_thing(entry) and entry.picture is not None and entry.picture.origin is not PictureOrigin.CROP


def _clearly_apart(first: Entry, second: Entry) -> bool:
    """Also that neither word explains the other: the picture of a thread shows a bolt."""
    one, other = (entry.word.definition.casefold() for entry in (first, second))
    return _apart(first, second) and plain_term(first) not in other and plain_term(second) not in one


def _apart(first: Entry, second: Entry) -> bool:
    return tell_apart(first, second) and not same_stem(first, second) and not same_picture(first, second)
