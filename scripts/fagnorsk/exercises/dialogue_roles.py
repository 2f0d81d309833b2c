"""A conversation at work: find the answer to each line, then read it in pairs."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.model.exercise import Columns, Exercise, KeyItem
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import DialogueLine
from fagnorsk.model.word import Level

KIND = "dialogue-roles"
LEVELS = ALL_LEVELS
LETTERS = "ABCDEF"
LEAST = 2
MOST = {Level.A1: 4, Level.A2: 5, Level.B1: 6}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """What one role says, numbered on the left, and the answers of the other, lettered on the right in mixed order.

    Needs a `## Dialog` with two different answers.
    """
    pairs = _pairs(lesson.operation.dialogue)[: MOST[lesson.level]]
    if len(pairs) < LEAST:
        return None
    right = [_line(answer) for _, answer in pairs]
    while right == [_line(answer) for _, answer in pairs]:
        rng.shuffle(right)
    key = tuple(
        KeyItem(str(number), (LETTERS[right.index(_line(answer))],)) for number, (_, answer) in enumerate(pairs, 1)
    )
    return Exercise(
        KIND,
        "",
        (Columns(tuple(_line(asked) for asked, _ in pairs), tuple(right)),),
        key,
        minutes=12,
        check="Flere svar kan passe. Fasiten følger dialogen.",
    )


def _line(turn: DialogueLine) -> str:
    return f"{turn.speaker}: {turn.text}"


def _pairs(turns: tuple[DialogueLine, ...]) -> list[tuple[DialogueLine, DialogueLine]]:
    """Turns and the answers that follow them, no turn twice; a pair whose words stand in an earlier one is left out."""
    found: list[tuple[DialogueLine, DialogueLine]] = []
    place = 0
    while place + 1 < len(turns):
        asked, answer = turns[place], turns[place + 1]
        if asked.speaker == answer.speaker or not asked.text or not answer.text or "__" in asked.text + answer.text:
            place += 1
            continue
        if all(asked.text != other.text and answer.text != reply.text for other, reply in found):
            found.append((asked, answer))
        place += 2
    return found
