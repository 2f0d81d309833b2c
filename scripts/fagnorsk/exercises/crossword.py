"""Crossword from the definitions."""

from __future__ import annotations

import random

from fagnorsk.exercises.letter_squares import ACROSS, Direction, Placed, can_be_laid, crossed
from fagnorsk.exercises.material import FROM_A2, choose, plain_term, tell_apart
from fagnorsk.model.exercise import Block, Exercise, Items, KeyItem, LetterGrid, Paragraph
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level

KIND = "crossword"
LEVELS = FROM_A2
LEAST = 4
MOST = {Level.A1: 6, Level.A2: 8, Level.B1: 10}
WAYS: tuple[tuple[str, Direction], ...] = (("Bortover", ACROSS), ("Nedover", (1, 0)))


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Empty squares with numbers and the definitions as clues; needs four words of 3 to 12 letters with definitions
    that can cross each other.
    """
    chosen = choose(lesson, rng, MOST[lesson.level], _has_clue, tell_apart)
    clues = {entry.word.term.upper(): entry.word.definition for entry in chosen}
    laid = crossed([entry.word.term for entry in chosen], rng) if len(chosen) >= LEAST else ()
    if len(laid) < LEAST:
        return None
    starts = sorted({(placed.row, placed.column) for placed in laid})
    numbers = {start: number for number, start in enumerate(starts, 1)}
    blocks: list[Block] = [LetterGrid(_rows(laid), True, tuple((*start, number) for start, number in numbers.items()))]
    key: list[KeyItem] = []
    for name, direction in WAYS:
        going = [placed for placed in laid if placed.direction == direction]
        texts = tuple((f"{numbers[placed.row, placed.column]}  {clues[placed.word]}",) for placed in going)
        if texts:
            blocks += [Paragraph((name,)), Items(texts, "plain")]
        key += [KeyItem(f"{name} {numbers[p.row, p.column]}", (p.word.lower(),)) for p in going]
    return Exercise(KIND, "", tuple(blocks), tuple(key), minutes=10)


def _has_clue(entry: Entry) -> bool:
    definition = entry.word.definition.casefold()
    return can_be_laid(entry.word.term) and bool(definition) and plain_term(entry) not in definition


def _rows(laid: tuple[Placed, ...]) -> tuple[str, ...]:
    letters = {square: letter for placed in laid for square, letter in zip(placed.squares(), placed.word, strict=True)}
    height = max(row for row, _ in letters) + 1
    width = max(column for _, column in letters) + 1
    return tuple("".join(letters.get((row, column), " ") for column in range(width)) for row in range(height))
