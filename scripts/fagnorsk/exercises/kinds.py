"""All kinds of exercise by name."""

from __future__ import annotations

import random
from collections.abc import Callable

from fagnorsk.exercises import articles, gaps, label, match, my_words, order_steps, own_sentences
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import Lesson

Maker = Callable[[Lesson, random.Random], Exercise | None]

MAKERS: dict[str, Maker] = {
    module.KIND: module.make
    for module in (match, label, articles, gaps, order_steps, own_sentences, my_words)
}
KINDS: tuple[str, ...] = tuple(MAKERS)
"""The names that course.yaml may use, recognising first and own production last."""


def kind_name(name: str) -> str:
    """The name as it stands in KINDS if only case, spaces or underscores differ."""
    return name.strip().lower().replace("_", "-").replace(" ", "-")


def unknown_kinds(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `names` that are no kind of exercise, as they were written."""
    return tuple(name for name in names if kind_name(name) not in MAKERS)
