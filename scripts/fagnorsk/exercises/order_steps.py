"""Put the steps of the procedure in order."""

from __future__ import annotations

import random
import re

from fagnorsk.exercises.guarded import is_guarded, is_standing
from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.procedure import sentences, step_runs, step_texts, words
from fagnorsk.model.exercise import Exercise, Items, KeyItem
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "order-steps"
LEVELS = ALL_LEVELS
LEAST = 3
ENOUGH = 4
"""So many steps without one that holds all the time are better than more with it."""
MOST = {Level.A1: 5, Level.A2: 7, Level.B1: 9}
SAME_ACT = 3
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

    Nothing is left out between two steps of a run: a key without the lock between them would teach a dangerous order. A run
    ends where it can before a step that says the same once more (*Slå på apparatet*), and before one that has no place of its
    own (*Hold hendene unna kniven*).
    """
    everything = _short_runs(lesson)
    found = _longest([part for run in everything for part in _between_standing(run)], most)
    if found and len(found[0]) >= min(ENOUGH, most):
        return found
    found = _longest(everything, most) or _longest(everything, most, again=True)
    fewest = min((sum(map(is_standing, run)) for run in found), default=0)
    return tuple(run for run in found if sum(map(is_standing, run)) == fewest)


def _longest(runs: list[list[str]], most: int, *, again: bool = False) -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    for run in runs:
        for start in range(len(run)):
            taken: list[str] = []
            for text in run[start : start + most]:
                if text in taken or not (again or all(_acts(text).isdisjoint(_acts(other)) for other in taken)):
                    break
                taken.append(text)
            found.append(tuple(taken))
    longest = max(map(len, found), default=0)
    return tuple(dict.fromkeys(run for run in found if len(run) == longest)) if longest >= LEAST else ()


def _between_standing(run: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for text in run:
        if is_standing(text):
            parts.append([])
        else:
            parts[-1].append(text)
    return parts


def _acts(step: str) -> frozenset[tuple[str, ...]]:
    """The clauses of three words and more: *slå på apparatet*."""
    clauses = (words(clause) for clause in re.split(r"[,.:;!?]| og ", step))
    return frozenset(clause for clause in clauses if len(clause) >= SAME_ACT)


def _short_runs(lesson: Lesson) -> list[list[str]]:
    """The steps, long ones by their first sentence unless another step begins with it or the rest makes the work safe."""
    everything = step_texts(lesson)
    return [[_short(step, everything) for step in run] for run in step_runs(lesson)]


def _short(step: str, everything: tuple[str, ...]) -> str:
    first = sentences(step)[0]
    begins = words(first)
    alone = sum(words(other)[: len(begins)] == begins for other in everything) == 1
    rest = " ".join(sentences(step)[1:])
    return first if len(words(step)) > LONG and alone and not is_guarded(rest) else step
