"""All kinds of exercise by name."""

from __future__ import annotations

import random
from collections.abc import Callable

from fagnorsk.exercises import (
    articles,
    build_sentence,
    compound_puzzle,
    crossword,
    dialogue_roles,
    exam,
    fold_recall,
    form,
    gaps,
    handover,
    label,
    match,
    meaning,
    my_words,
    numbers,
    odd_one_out,
    order_steps,
    own_sentences,
    pairs,
    passive,
    questions,
    radio,
    shift_report,
    shop_floor,
    sign_meaning,
    sja,
    tenses,
    timesheet,
    true_false,
    word_search,
)
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

Maker = Callable[[Lesson, random.Random], Exercise | None]

_MODULES = (
    match,
    label,
    sign_meaning,
    meaning,
    pairs,
    odd_one_out,
    compound_puzzle,
    word_search,
    crossword,
    fold_recall,
    articles,
    tenses,
    passive,
    numbers,
    gaps,
    order_steps,
    true_false,
    build_sentence,
    questions,
    dialogue_roles,
    radio,
    handover,
    own_sentences,
    my_words,
    form,
    sja,
    timesheet,
    shift_report,
    shop_floor,
    exam,
)
MAKERS: dict[str, Maker] = {module.KIND: module.make for module in _MODULES}
LEVELS: dict[str, tuple[Level, ...]] = {module.KIND: module.LEVELS for module in _MODULES}
"""The levels that each kind suits; a course leader may ask for it at any."""

KINDS: tuple[str, ...] = tuple(MAKERS)
"""The names that course.yaml may use, recognising first and own production last."""


def kind_name(name: str) -> str:
    """The name as it stands in KINDS if only case, spaces or underscores differ."""
    return name.strip().lower().replace("_", "-").replace(" ", "-")


def unknown_kinds(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `names` that are no kind of exercise, as they were written."""
    return tuple(name for name in names if kind_name(name) not in MAKERS)
