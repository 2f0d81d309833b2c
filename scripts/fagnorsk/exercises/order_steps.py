"""Put the steps of the procedure in order."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.procedure import sentences, step_texts, words
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
    """An unbroken run of steps in mixed order with a box for the number of each; needs three different steps.

    The key lists the steps in the right order, then the numbers as they stand down the page.
    """
    steps = short_steps(lesson)
    if len(steps) < LEAST:
        return None
    count = min(MOST[lesson.level], len(steps))
    # An unbroken run: a key that left out the lock between two steps would teach a dangerous order.
    start = rng.randrange(len(steps) - count + 1)
    right = list(steps[start : start + count])
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


def short_steps(lesson: Lesson) -> tuple[str, ...]:
    """The steps in order, long ones by their first sentence unless another step begins with it; no text twice."""
    steps = step_texts(lesson)
    firsts = [sentences(step)[0] for step in steps]
    short = [
        step if len(words(step)) <= LONG or sum(_begins(other, first) for other in steps) > 1 else first
        for step, first in zip(steps, firsts, strict=True)
    ]
    return tuple(text for text in dict.fromkeys(short) if short.count(text) == 1)


def _begins(text: str, beginning: str) -> bool:
    first = words(beginning)
    return words(text)[: len(first)] == first
