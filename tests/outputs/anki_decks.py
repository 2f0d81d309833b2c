"""Decks written to files, and what the official package says of them."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place
from fagnorsk.model.deck import DeckChoice
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.lesson import CoursePlan, Entry, NumberedDot, Scene
from fagnorsk.model.operation import Line, Step
from fagnorsk.model.photo import Box, Picture
from fagnorsk.model.sound import Spoken
from fagnorsk.outputs.anki.deck import DeckMade, make_deck
from fagnorsk.outputs.anki.memory import Keeping
from fagnorsk.outputs.anki.package import write_package

JUDGE = Path(__file__).with_name("anki_judge.py")
STEPS = ("Steng ventilen og lås den.", "Rengjør flensene.", "Legg inn pakningen.", "Sett inn boltene.", "Trekk til.")


def judge(*arguments: Path | str) -> Any:
    """The judge's report on an old and perhaps a new package, with what the learner does between them."""
    run = subprocess.run(
        [sys.executable, str(JUDGE), *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def made(
    path: Path,
    course: CoursePlan,
    ledger: Ledger,
    clock: int,
    *,
    language: str = "pl",
    choice: DeckChoice | None = None,
    sounds: Spoken | None = None,
    keeping: Keeping | None = None,
) -> tuple[DeckMade, Ledger]:
    """A deck written to `path`, and the ledger after it."""
    result = make_deck(course, LANGUAGES[language], ledger, clock, choice, sounds, keeping)
    cards = write_package(result.content, path)
    assert cards == result.cards
    return result, ledger.merged(result.rows)


def with_steps(course: CoursePlan, texts: tuple[str, ...] = STEPS, shown: Picture | None = None) -> CoursePlan:
    """The course with these steps in its lesson; the second has a photo if one is given. A step's id is its text's."""
    lesson = course.lessons[0]
    steps = tuple(Step(text, Place("operations/01.md", n), id=_id(text)) for n, text in enumerate(texts, 5))
    scenes = (Scene(shown, shown, (), (steps[1].id,)),) if shown else ()
    operation = replace(lesson.operation, steps=steps, warnings=(Line("Røret skal være trykkløst."),))
    return replace(course, lessons=(replace(lesson, operation=operation, scenes=scenes),))


def with_dots(course: CoursePlan, shown: Picture, entries: list[Entry]) -> CoursePlan:
    """The course with one photo that has a dot for each of `entries`."""
    dots = tuple(
        NumberedDot(n, 20.0 * n, 40.0, entry, Box(20.0 * n - 2, 38.0, 4.0, 4.0)) for n, entry in enumerate(entries, 1)
    )
    return replace(course, lessons=(replace(course.lessons[0], scenes=(Scene(shown, shown, dots),)),))


def _id(text: str) -> str:
    return "".join(letter for letter in text.lower() if "a" <= letter <= "z")[:12]
