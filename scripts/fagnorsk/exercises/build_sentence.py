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
_PREPOSITIONS = frozenset({
    "med", "uten", "på", "i", "til", "av", "fra", "for", "ved", "under", "over", "mot", "rundt", "mellom", "langs", "gjennom",
    "etter", "før", "bak", "foran", "innenfor", "utenfor", "innen", "hos",
})  # fmt: skip
_FREE = frozenset({"med", "uten", "på", "i", "ved", "for"})
_PLACE = frozenset({"først", "så", "deretter", "etterpå", "slutt"})


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The parts of sentences such as *Først monterer jeg flensen.*, the adverbial in its place, the others mixed; in the
    order of the procedure. A preposition stays with its noun. Needs two orders of one clause.
    """
    found = [order for order in orders(lesson) if _PLACE.isdisjoint(words(order.text))]
    chosen = sorted(rng.sample(range(len(found)), min(MOST[lesson.level], len(found))))
    if len(chosen) < LEAST:
        return None
    items: list[Rich] = []
    key: list[KeyItem] = []
    openings = (FIRST, *BETWEEN[: len(chosen) - 2], LAST)
    for number, (opening, place) in enumerate(zip(openings, chosen, strict=True), 1):
        right = _parts(found[place])
        mixed = list(right)
        while mixed == right:
            rng.shuffle(mixed)
        items.append((SEPARATOR.join((opening, *mixed)),))
        key.append(KeyItem(str(number), tuple(f"{opening} {' '.join(parts)}." for parts in _orders(right))))
    return Exercise(
        KIND,
        "",
        (Items(tuple(items), "numbers", lines=1),),
        tuple(key),
        minutes=10,
        check="Andre rekkefølger kan være riktige, men verbet skal stå på andre plass.",
    )


def _parts(order: Order) -> list[str]:
    """Verb, subject, then word by word; from a preposition on to the next one it is one part."""
    parts = [order.verb, "jeg"]
    joined = False
    for word in order.rest.rstrip(".").split():
        if word in _PREPOSITIONS and not (word == "av" and joined):
            joined = True
            parts.append(word)
        elif joined:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts


def _orders(parts: list[str]) -> list[list[str]]:
    """The parts as they are, and with the last two changed over where both say how or where (*på kryss*, *i tre trinn*)."""
    first, second = parts[-2:]
    if len(parts) > 4 and all(part.split()[0] in _FREE and " " in part for part in (first, second)):
        return [parts, [*parts[:-2], second, first]]
    return [parts]
