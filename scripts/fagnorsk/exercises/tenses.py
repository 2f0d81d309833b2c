"""From the order to the present, the preterite and the perfect."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.verb_table import verb_table
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Lesson

KIND = "tenses"
LEVELS = FROM_A2
COLUMNS = (
    ("Nå", "jeg ", Slot.PRESENT),
    ("I går", "jeg ", Slot.PAST),
    ("Ferdig", "jeg har ", Slot.PERFECT),
)


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """*monter! – jeg monterer – jeg monterte – jeg har montert* for up to eight verbs of the lesson; needs three whose forms
    are known.
    """
    return verb_table(KIND, lesson, rng, COLUMNS, minutes=10)
