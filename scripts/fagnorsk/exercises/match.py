"""Match picture and word."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS, choose, names, tell_apart
from fagnorsk.model.exercise import Exercise, KeyItem, PictureGrid, PictureTile, WordBank
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.photo import PictureOrigin
from fagnorsk.model.word import Level

KIND = "match"
LEVELS = ALL_LEVELS
LETTERS = "ABCDEFGHI"
LEAST = 3


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Pictures with letters and a word bank; write the word under its picture. Six at A1, nine from A2, fewer where
    there are no more; needs three words with pictures that can be told apart.
    """
    most = 6 if lesson.level is Level.A1 else 9
    chosen = choose(lesson, rng, most, lambda entry: entry.picture is not None, _apart)
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
    bank = [entry.headword for entry in chosen]
    rng.shuffle(bank)
    key = tuple(KeyItem(tile.label, names(entry)) for tile, entry in zip(tiles, chosen, strict=True))
    return Exercise(KIND, "", (WordBank(tuple(bank)), PictureGrid(tiles)), key, minutes=8)


def _apart(first: Entry, second: Entry) -> bool:
    return tell_apart(first, second) and _pictured(first) != _pictured(second)


def _pictured(entry: Entry) -> tuple[str, str]:
    picture = entry.picture
    if picture is None:
        return ("", "")
    # Two crops of one photo are two pictures; the same photo for two words is one.
    return (picture.source, picture.print.name if picture.origin is PictureOrigin.CROP else "")
