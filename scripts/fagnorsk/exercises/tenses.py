"""From the order to the present, the preterite and the perfect."""

from __future__ import annotations

import random
import re

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.orders import Order, orders
from fagnorsk.exercises.verb_table import Column, verb_table
from fagnorsk.model.exercise import Exercise, FormTable, Gap, KeyItem, Rich
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Pos

KIND = "tenses"
LEVELS = FROM_A2
COLUMNS = (
    Column("Nå", "Jeg ", " …", Slot.PRESENT),
    Column("I går", "Jeg ", " …", Slot.PAST),
    Column("Ferdig", "Jeg har ", " …", Slot.PERFECT),
)
HEADER = ("Ordre", *(column.heading for column in COLUMNS))
LEAST = 3
MOST = 5
LONG = 5
"""Longer orders do not fit into a column."""
SEPARATOR = " – "
TWO_PASTS = frozenset({"henger", "brenner", "knekker", "slenger", "smeller", "svir", "velter", "ryker", "spretter"})
"""*Hang* without object, *hengte* with one: the dictionary does not tell which."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """*Monter flensen. – Jeg monterer flensen. – Jeg monterte flensen. – Jeg har montert flensen.*, to be
    written, for up to five short orders of the procedure. Where it has fewer than three, the same with up to eight verbs of the
    lesson alone; needs three whose forms are known.
    """
    found = [(order, said) for order in orders(lesson) if len(order.text.split()) <= LONG and (said := _said(order))]
    if len(found) < LEAST:
        return verb_table(KIND, lesson, rng, COLUMNS, minutes=10)
    chosen = sorted(rng.sample(range(len(found)), min(MOST, len(found))))
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    for number, place in enumerate(chosen):
        order, said = found[place]
        if number == 0 and len(chosen) > LEAST:  # an example
            rows.append(((order.text,), *((f"{before}{verb}{after}",) for before, verb, after in said)))
            continue
        rows.append(((order.text,), *((Gap(f"{before}{verb}{after}"),) for before, verb, after in said)))
        key.append(KeyItem(order.text.rstrip("."), _answers(order, said)))
    return Exercise(KIND, "", (FormTable(HEADER, tuple(rows)),), tuple(key), minutes=10)


def _said(order: Order) -> tuple[tuple[str, str, str], ...]:
    """What stands before the verb, the verb, what follows, for each column; empty where one is not sure."""
    from fagnorsk.norwegian.transform import past, perfect

    if order.verb in TWO_PASTS:
        return ()
    found = [("Jeg ", order.statement)]
    for before, sentence in (("Jeg ", past(order.text)), ("Jeg har ", perfect(order.text))):
        if sentence is None or not sentence.startswith(before):
            return ()
        found.append((before, sentence))
    said = []
    for before, sentence in found:
        verb = re.match(r"\w+", sentence.removeprefix(before))
        if verb is None:
            return ()
        said.append((before, verb.group(), sentence[len(before) + verb.end() :]))
    # The same words must follow in all three, or something moved.
    return tuple(said) if len({after for _, _, after in said}) == 1 else ()


def _answers(order: Order, said: tuple[tuple[str, str, str], ...]) -> tuple[str, ...]:
    """The sentences as expected, then with every right form of the verb (*Jeg boret/bora hullene.*)."""
    from fagnorsk.norwegian.inflect import inflect
    from fagnorsk.norwegian.transform import imperative_head

    head = imperative_head(order.text)
    forms = inflect(head.verb, Pos.VERB) if head else None
    right = [forms.accepted(column.slot) if forms else () for column in COLUMNS]
    expected = SEPARATOR.join(f"{before}{verb}{after}" for before, verb, after in said)
    variants = SEPARATOR.join(
        f"{before}{'/'.join(dict.fromkeys((verb, *others)))}{after}"
        for (before, verb, after), others in zip(said, right, strict=True)
    )
    return tuple(dict.fromkeys((expected, variants)))
