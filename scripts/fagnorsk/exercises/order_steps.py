"""Put the steps of the procedure in order."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.procedure import sentences, step_runs, step_texts, words
from fagnorsk.model.exercise import Exercise, Items, KeyItem
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "order-steps"
LEVELS = ALL_LEVELS
LEAST = 3
MOST = {Level.A1: 5, Level.A2: 7, Level.B1: 9}
LONG = 14
"""A step of more words is cut to its first sentence."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """An unbroken run of steps in mixed order with a box for the number of each; needs three different steps in a row.

    The key lists the steps in the right order, then the numbers as they stand down the page.
    """
    runs = different_runs(lesson, MOST[lesson.level])
    if not runs:
        return None
    right = list(rng.choice(runs))
    mixed = list(right)
    while mixed == right:
        rng.shuffle(mixed)
    key = [KeyItem(str(number), (text,)) for number, text in enumerate(right, 1)]
    key.append(KeyItem("Ovenfra og ned", (" – ".join(str(right.index(text) + 1) for text in mixed),)))
    return Exercise(
        KIND,
        "",
        (Items(tuple((text,) for text in mixed), "boxes"),),
        tuple(key),
        minutes=8,
        check="Noen trinn kan bytte plass. Godta det som er riktig i jobben deres.",
    )


def different_runs(lesson: Lesson, most: int) -> tuple[tuple[str, ...], ...]:
    """The longest runs of at most `most` neighbouring steps, no text twice in a run; empty below three steps.

    Nothing is left out between two steps of a run: a key without the lock between them would teach a dangerous order.
    """
    found: list[tuple[str, ...]] = []
    for run in _short_runs(lesson):
        for start in range(len(run)):
            taken: list[str] = []
            for text in run[start : start + most]:
                if text in taken:
                    break
                taken.append(text)
            found.append(tuple(taken))
    longest = max(map(len, found), default=0)
    return tuple(dict.fromkeys(run for run in found if len(run) == longest)) if longest >= LEAST else ()


def _short_runs(lesson: Lesson) -> list[list[str]]:
    """The steps, long ones by their first sentence unless another step begins with it."""
    everything = step_texts(lesson)
    return [[_short(step, everything) for step in run] for run in step_runs(lesson)]


def _short(step: str, everything: tuple[str, ...]) -> str:
    first = sentences(step)[0]
    begins = words(first)
    alone = sum(words(other)[: len(begins)] == begins for other in everything) == 1
    return first if len(words(step)) > LONG and alone else step
