"""Build the sentence: an adverbial first, the verb second."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.orders import Order, orders
from fagnorsk.exercises.procedure import words
from fagnorsk.model.exercise import Exercise, Items, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "build-sentence"
LEVELS = FROM_A2
LEAST = 2
MOST = {Level.A1: 3, Level.A2: 4, Level.B1: 5}
SEPARATOR = "  /  "
FIRST, LAST = "Først", "Til slutt"
BETWEEN = ("Så", "Deretter", "Etterpå")
_PLACE = frozenset({"først", "så", "deretter", "etterpå", "slutt"})


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The words of sentences such as *Først monterer jeg flensen.*, the adverbial in its place, the others mixed; in the
    order of the procedure. Needs two orders of one clause.
    """
    found = [order for order in orders(lesson) if _PLACE.isdisjoint(words(order.text)) and len(order.statement.split()) > 2]
    chosen = sorted(rng.sample(range(len(found)), min(MOST[lesson.level], len(found))))
    if len(chosen) < LEAST:
        return None
    items: list[Rich] = []
    key: list[KeyItem] = []
    openings = (FIRST, *BETWEEN[: len(chosen) - 2], LAST)
    for number, (opening, place) in enumerate(zip(openings, chosen, strict=True), 1):
        right = _after(found[place])
        mixed = list(right)
        while mixed == right:
            rng.shuffle(mixed)
        items.append((SEPARATOR.join((opening, *mixed)),))
        key.append(KeyItem(str(number), (f"{opening} {' '.join(right)}.",)))
    return Exercise(
        KIND,
        "",
        (Items(tuple(items), "numbers", lines=1),),
        tuple(key),
        minutes=10,
        check="Andre rekkefølger kan være riktige, men verbet skal stå på andre plass.",
    )


def _after(order: Order) -> list[str]:
    """Verb, subject and the rest, word by word, without the full stop."""
    return [order.verb, "jeg", *order.rest.rstrip(".").split()]
