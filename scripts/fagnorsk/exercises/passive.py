"""From the order to the passive of a written procedure."""

from __future__ import annotations

import random
import re

from fagnorsk.exercises.orders import Order, orders
from fagnorsk.exercises.procedure import words
from fagnorsk.exercises.verb_table import Column, verb_table
from fagnorsk.model.exercise import Exercise, Items, KeyItem, Paragraph
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "passive"
LEVELS = (Level.B1,)
COLUMNS = (
    Column("I prosedyren", "… ", "", Slot.PASSIVE),
    Column("Med skal", "… skal ", "", Slot.PASSIVE),
)

_MEASURES = frozenset({"gang", "ganger", "minutt", "minutter", "time", "timer", "sekunder", "dag", "dager", "meter"})
_BETWEEN = re.compile(r"\b(?:avstanden|forskjellen|mellomrommet|åpningen|vinkelen) mellom\b")
LEAST = 3
MOST = 5


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """*Monter flensen.* to be written as *Flensen monteres.* and *Flensen skal monteres.*, for up to four orders of the
    procedure after an example. Where it has fewer than three, a table of up to eight verbs of the lesson; needs three that
    have a passive, and the steps of a job: what one does among friends (*prate, vinke*) has no object.
    """
    found = [(order, said) for order in orders(lesson) if (said := _said(order))]
    if len(found) < LEAST:
        return verb_table(KIND, lesson, rng, COLUMNS, minutes=8) if lesson.operation.steps else None
    chosen = sorted(rng.sample(range(len(found)), min(MOST, len(found))))
    (example, (first, second)), *rest = (found[place] for place in chosen)
    shown = Paragraph((f"Eksempel: {example.text} → {first} / {second}",))
    items = Items(tuple((order.text,) for order, _ in rest), "numbers", lines=2)
    key = tuple(KeyItem(str(number), (" / ".join(said),)) for number, (_, said) in enumerate(rest, 1))
    return Exercise(KIND, "", (shown, items), key, minutes=12)


def _said(order: Order) -> tuple[str, ...]:
    """The order in the passive and with *skal*; empty where one is not sure."""
    from fagnorsk.norwegian.transform import passive, skal_passive

    said = [passive(order.text), skal_passive(order.text)]
    # *Mål to ganger* has no object; in *mål avstanden mellom flensene* the whole is measured.
    if not _MEASURES.isdisjoint(words(order.rest)[:3]) or _BETWEEN.search(order.rest):
        return ()
    return tuple(text for text in said if text) if None not in said else ()
