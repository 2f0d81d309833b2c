"""The exercises of a lesson: chosen by its level or by the course leader, the same for the same course every time."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

from fagnorsk.exercises.kinds import KINDS, MAKERS, kind_name, unknown_kinds
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.photo import Picture
from fagnorsk.model.word import Level

__all__ = ["KINDS", "make_exercises", "unknown_kinds"]

# No vowels, so that a code is never a word; no B 8, G 6, I 1, L, O 0, S 5, Y, Z 2, which look alike in handwriting.
CODE_LETTERS = "CDFHJKMNPQRTVWX3479"
CODE_LENGTH = 4
ENOUGH = 6
"""So many exercises a lesson gets by itself where its material allows; at most two more."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """A part of the lesson: `count` kinds, first the fixed ones, then others in an order that varies by lesson."""

    count: int
    fixed: tuple[str, ...]
    varied: tuple[str, ...] = ()


# Recognise, form, sentence, own production.
STAGES: dict[Level, tuple[_Stage, ...]] = {
    Level.A1: (
        _Stage(3, ("match", "label"), ("sign-meaning", "pairs", "odd-one-out", "compound-puzzle", "numbers")),
        _Stage(1, ("articles",)),
        _Stage(2, ("gaps",), ("order-steps", "dialogue-roles", "radio", "questions")),
        _Stage(2, ("own-sentences", "shop-floor", "my-words")),
    ),
    Level.A2: (
        _Stage(2, ("match", "label"), ("sign-meaning", "meaning", "pairs", "odd-one-out", "compound-puzzle")),
        _Stage(1, (), ("articles", "tenses")),
        _Stage(3, ("gaps", "order-steps"), ("build-sentence", "dialogue-roles", "questions", "true-false")),
        _Stage(2, ("own-sentences",), ("shop-floor", "form", "handover")),
    ),
    Level.B1: (
        _Stage(2, ("label",), ("meaning", "pairs", "compound-puzzle", "match")),
        _Stage(1, (), ("tenses", "passive", "articles")),
        _Stage(2, ("gaps",), ("build-sentence", "order-steps", "dialogue-roles", "questions", "true-false")),
        _Stage(3, ("own-sentences", "shop-floor", "exam", "my-words")),
    ),
}


# Kinds that ask the same question: a set has one of them.
_ALIKE: tuple[frozenset[str], ...] = (frozenset({"sign-meaning", "meaning"}),)


def make_exercises(lesson: Lesson, course_id: str) -> tuple[Exercise, ...]:
    """The lesson's exercises in the order to print them, each with key and code.

    `lesson.exercises` decides which and in which order; where it is None a set is chosen by `lesson.level`, six to
    eight where there is material. A kind for which the lesson has too little is left out, as is a name that is no kind
    (see `unknown_kinds`). The same course id and lesson give the same exercises, whatever the other lessons hold.
    """
    if lesson.exercises is not None:
        named = dict.fromkeys(kind_name(name) for name in lesson.exercises)
        made = (_made(kind, lesson, course_id) for kind in named if kind in MAKERS)
        return tuple(exercise for exercise in made if exercise)
    return tuple(_by_level(lesson, course_id))


def _by_level(lesson: Lesson, course_id: str) -> Iterator[Exercise]:
    chosen: dict[str, Exercise] = {}
    spare: list[str] = []
    stage_of: dict[str, int] = {}
    for place, stage in enumerate(STAGES[lesson.level]):
        varied = list(stage.varied)
        _random(course_id, lesson.slug, f"set {place}").shuffle(varied)
        left = stage.count
        for kind in (*stage.fixed, *varied):
            stage_of[kind] = place
            if left == 0:
                spare.append(kind)
            elif exercise := _new(kind, chosen, lesson, course_id):
                chosen[kind] = exercise
                left -= 1
    for kind in spare:
        if len(chosen) >= ENOUGH:
            break
        if exercise := _new(kind, chosen, lesson, course_id):
            chosen[kind] = exercise
    for kind in sorted(chosen, key=lambda kind: (stage_of[kind], KINDS.index(kind))):
        yield chosen[kind]


def _new(kind: str, chosen: Mapping[str, Exercise], lesson: Lesson, course_id: str) -> Exercise | None:
    if any(kind in group and not group.isdisjoint(chosen) for group in _ALIKE):
        return None
    return _made(kind, lesson, course_id)


def _seed(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode()).digest()


def _random(*parts: str) -> random.Random:
    return random.Random(int.from_bytes(_seed(*parts), "big"))


def _made(kind: str, lesson: Lesson, course_id: str) -> Exercise | None:
    exercise = MAKERS[kind](lesson, _random(course_id, lesson.slug, kind))
    return replace(exercise, code=_code(_seed(course_id, lesson.slug, kind), exercise)) if exercise else None


def _code(seed: bytes, exercise: Exercise) -> str:
    digest = hashlib.sha256(seed + "\0".join(_texts((exercise.blocks, exercise.key))).encode()).digest()
    number = int.from_bytes(digest, "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[place])
    return "".join(letters)


def _texts(value: object) -> Iterator[str]:
    """All that a page says, in order. Of a picture only its source: where its file lies differs from place to place."""
    if isinstance(value, Picture):
        yield value.source
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif not isinstance(value, Path):
        yield str(value)
