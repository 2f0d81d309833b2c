"""Name the numbered parts of a photo."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS, names, tell_apart
from fagnorsk.model.exercise import BigPicture, Block, Exercise, Gap, Items, KeyItem, WordBank
from fagnorsk.model.lesson import Lesson, NumberedDot, Scene
from fagnorsk.model.word import Level

KIND = "label"
LEVELS = ALL_LEVELS
LEAST = 2


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The photo with most dots, a line for each number, and a word bank below B1; needs a photo with two dots."""
    scene = max(lesson.scenes, key=_different_words, default=None)
    if scene is None or _different_words(scene) < LEAST:
        return None
    dots = sorted(scene.dots, key=lambda dot: dot.number)
    blocks: list[Block] = [
        BigPicture(scene.dotted, f"Bilde til oppgaven, med tall fra {dots[0].number} til {dots[-1].number}")
    ]
    if lesson.level is not Level.B1:
        bank = list(dict.fromkeys(dot.entry.label for dot in dots))
        rng.shuffle(bank)
        blocks.append(WordBank(tuple(bank)))
    in_order = [dot.number for dot in dots] == list(range(1, len(dots) + 1))
    blocks.append(
        Items(tuple((Gap(dot.entry.label),) for dot in dots), "numbers")
        if in_order
        else Items(tuple((f"{dot.number}: ", Gap(dot.entry.label)) for dot in dots), "plain")
    )
    key = tuple(KeyItem(str(dot.number), names(dot.entry)) for dot in dots)
    return Exercise(KIND, "", tuple(blocks), key, minutes=8, check=_check(dots))


def _different_words(scene: Scene) -> int:
    return len({dot.entry.word.id for dot in scene.dots})


def _check(dots: list[NumberedDot]) -> str:
    mixed = [
        f"{first.number} og {second.number}"
        for index, first in enumerate(dots)
        for second in dots[index + 1 :]
        if first.entry.word.id != second.entry.word.id and not tell_apart(first.entry, second.entry)
    ]
    return f"Ordene kan passe begge steder: {', '.join(mixed)}." if mixed else ""
