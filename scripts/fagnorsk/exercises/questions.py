"""Question and answer about the operation: tools, protection, what comes first, next and last."""

from __future__ import annotations

import random

from fagnorsk.exercises.guarded import is_standing
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
LISTED = ("Hvilket verktøy bruker du?", "Hvilket verneutstyr bruker du?", "Hva er viktig å passe på?")
NEXT = {Level.A1: 1, Level.A2: 2, Level.B1: 3}
"""So many questions about what comes after a step."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Questions whose answers stand in the operation, with lines to write on; the key quotes the operation. Needs three
    questions, such as two steps and a list of tools.
    """
    operation = lesson.operation
    steps = step_texts(lesson)
    listed = (_listed(operation.tools), _listed(operation.protection), " ".join(_clean(operation.warnings)))
    asked: list[tuple[str, str]] = list(zip(LISTED, listed, strict=True))
    beginnings: set[str] = set()
    if len(steps) > 1:
        if steps[0] == without_blanks(operation.steps[0].text):
            asked.append(("Hva gjør du først?", steps[0]))
        following = _following(lesson)
        for place in sorted(rng.sample(range(len(following)), min(NEXT[lesson.level], len(following)))):
            step, after = following[place]
            asked.append((f"Hva gjør du etter dette: «{step.rstrip('.')}»?", after))
        beginnings = {question for question, _ in asked[len(LISTED) :]}
        if steps[-1] == without_blanks(operation.steps[-1].text):
            asked.append(("Hva gjør du til slutt?", steps[-1]))
    asked = [(question, answer) for question, answer in asked if answer]
    if len(asked) < LEAST:
        return None
    said = {order.text: order.statement for order in orders(lesson)}
    key = tuple(
        KeyItem(str(number), _answers(answer, said, whole=question not in beginnings))
        for number, (question, answer) in enumerate(asked, 1)
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


def _following(lesson: Lesson) -> list[tuple[str, str]]:
    """Steps and what comes right after them, whole: with nothing left out in between, be it a check or a blank. Not the first
    step, and nothing that is the last or claims to be, nor what holds all the time.
    """
    raw = [step.text for step in lesson.operation.steps]
    texts = [without_blanks(text) for text in raw]
    return [
        (texts[place], texts[place + 1])
        for place in range(1, len(texts) - 2)
        if texts[place + 1]
        and texts[place] == " ".join(sentences(raw[place]))
        and len(sentences(texts[place])) == 1
        and texts[place].endswith(".")
        and texts.count(texts[place]) == 1
        and "slutt" not in words(texts[place + 1])
        and not is_standing(texts[place])
        and not is_standing(texts[place + 1])
    ]


def _answers(answer: str, said: dict[str, str], *, whole: bool) -> tuple[str, ...]:
    """All of it, as *Jeg ...* where that is sure and as it stands; before it the first sentence where that will do."""
    answers = (_stated(answer, said), answer)
    first = sentences(answer)[0]
    return tuple(dict.fromkeys(answers if whole else (_stated(first, said), *answers)))


def _stated(answer: str, said: dict[str, str]) -> str:
    """A step as *Jeg ...*, or as it is where not every sentence of it can be said so for certain."""
    parts = sentences(answer)
    return " ".join(said[part] for part in parts) if all(part in said for part in parts) else answer


def _clean(lines: tuple[Line, ...]) -> list[str]:
    return [text for line in lines if (text := without_blanks(line.text))]


def _listed(lines: tuple[Line, ...]) -> str:
    return ", ".join(_within(text.rstrip(".,;")) for text in _clean(lines))


def _within(text: str) -> str:
    """`text` without the capital of a list item; *HMS-kort* and *T-nøkkel* keep theirs."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
