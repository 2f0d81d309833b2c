"""From the order to the passive of a written procedure."""

from __future__ import annotations

import random

from fagnorsk.exercises.verb_table import verb_table
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "passive"
LEVELS = (Level.B1,)
COLUMNS = (
    ("I prosedyren", "", Slot.PASSIVE),
    ("Med skal", "skal ", Slot.PASSIVE),
)


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """*monter! – monteres – skal monteres* for up to eight verbs of the lesson; needs three that have a
    passive."""
    return verb_table(KIND, lesson, rng, COLUMNS, minutes=8)
