"""Question and answer about the operation: tools, protection, what comes first, next and last."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.orders import orders
from fagnorsk.exercises.procedure import sentences, step_texts, without_blanks, words
from fagnorsk.model.exercise import Exercise, Items, KeyItem
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Line
from fagnorsk.model.word import Level

KIND = "questions"
LEVELS = ALL_LEVELS
LEAST = 3
NEXT = {Level.A1: 1, Level.A2: 2, Level.B1: 3}
"""So many questions about what comes after a step."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Questions whose answers stand in the operation, with lines to write on; the key quotes the operation. Needs three
    questions, such as two steps and a list of tools.
    """
    operation = lesson.operation
    steps = [sentences(text)[0] for text in step_texts(lesson)]
    asked: list[tuple[str, str]] = [
        ("Hvilket verktøy bruker du?", _listed(operation.tools)),
        ("Hvilket verneutstyr bruker du?", _listed(operation.protection)),
        ("Hva er viktig å passe på?", " ".join(_clean(operation.warnings))),
    ]
    if len(steps) > 1:
        asked.append(("Hva gjør du først?", steps[0]))
        # The next step must not claim to be the last one.
        places = [
            place
            for place in range(1, len(steps) - 2)
            if steps.count(steps[place]) == 1 and "slutt" not in words(steps[place + 1])
        ]
        for place in sorted(rng.sample(places, min(NEXT[lesson.level], len(places)))):
            asked.append((f"Hva gjør du etter dette: «{steps[place].rstrip('.')}»?", steps[place + 1]))
        asked.append(("Hva gjør du til slutt?", steps[-1]))
    asked = [(question, answer) for question, answer in asked if answer]
    if len(asked) < LEAST:
        return None
    said = {order.text: order.statement for order in orders(lesson)}
    key = tuple(
        KeyItem(str(number), (said[answer], answer) if answer in said else (answer,))
        for number, (_, answer) in enumerate(asked, 1)
    )
    items = tuple((question,) for question, _ in asked)
    return Exercise(
        KIND,
        "",
        (Items(items, "numbers", lines=1),),
        key,
        minutes=10,
        check="Fasiten følger teksten. Deltakerne kan svare kortere og med egne ord.",
    )


def _clean(lines: tuple[Line, ...]) -> list[str]:
    return [text for line in lines if (text := without_blanks(line.text))]


def _listed(lines: tuple[Line, ...]) -> str:
    return ", ".join(_within(text.rstrip(".,;")) for text in _clean(lines))


def _within(text: str) -> str:
    """`text` without the capital of a list item; *HMS-kort* and *T-nøkkel* keep theirs."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
