"""Safety words and what they mean."""

from __future__ import annotations

import random

from fagnorsk.exercises.definitions import matched
from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import Lesson

KIND = "sign-meaning"
LEVELS = ALL_LEVELS


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Safety words and their definitions in two columns; needs three safety words with definitions."""
    return matched(KIND, lesson, rng, lambda entry: entry.word.safety)
