"""Words and what they mean."""

from __future__ import annotations

import random

from fagnorsk.exercises.definitions import matched
from fagnorsk.exercises.material import FROM_A2
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import Lesson

KIND = "meaning"
LEVELS = FROM_A2


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Words and their definitions in two columns; needs three words with definitions."""
    return matched(KIND, lesson, rng, lambda entry: True)
