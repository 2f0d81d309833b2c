"""The procedure of a lesson as text for exercises: steps without blanks to fill in, sentences, words in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.operation import SectionKind

if TYPE_CHECKING:
    from fagnorsk.norwegian.mentions import MentionFinder

_BLANK = re.compile(r"__|\.\.\.|…")
_GOING_ON = frozenset({("det",), ("den",), ("de",), ("dette",), ("disse",)})
_WORD = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")


def sentences(text: str) -> tuple[str, ...]:
    """`text` in sentences; not split after *ca.*, *nr.* and their like, nor within «...»."""
    from fagnorsk.norwegian.tokens import sentences as split

    found: list[str] = []
    for sentence in split(text):
        if found and found[-1].count("«") > found[-1].count("»"):
            found[-1] += f" {sentence.text}"
        else:
            found.append(sentence.text)
    return tuple(found)


def words(text: str) -> tuple[str, ...]:
    """The words of `text` in lower case, without marks."""
    return tuple(word.casefold() for word in _WORD.findall(text))


def without_blanks(text: str) -> str:
    """`text` without the sentences that hold a blank for the company to fill in (*Moment: ____ Nm.*), and without those that
    go on about it (*Det skal stemme med prosedyren.*).
    """
    kept: list[str] = []
    left_out = False
    for sentence in sentences(text):
        left_out = bool(_BLANK.search(sentence)) or (left_out and words(sentence)[:1] in _GOING_ON)
        if not left_out:
            kept.append(sentence)
    return " ".join(kept)


def step_texts(lesson: Lesson) -> tuple[str, ...]:
    """The steps in order, without blanks; a step that is nothing but a blank is left out."""
    texts = (without_blanks(step.text) for step in lesson.operation.steps)
    return tuple(text for text in texts if text)


def step_runs(lesson: Lesson) -> tuple[tuple[str, ...], ...]:
    """The same in unbroken runs: between two texts of one run the procedure has no other step."""
    runs: list[list[str]] = [[]]
    for step in lesson.operation.steps:
        if text := without_blanks(step.text):
            runs[-1].append(text)
        else:
            runs.append([])
    return tuple(tuple(run) for run in runs if run)


def model_sentences(lesson: Lesson) -> tuple[str, ...]:
    """The sentences of *Modelltekst*, without blanks; empty where the lesson has none."""
    section = lesson.operation.section(SectionKind.MODEL_TEXT)
    lines = section.lines if section else ()
    return tuple(sentence for line in lines for sentence in sentences(without_blanks(line.text)))


def finder(entries: Sequence[Entry]) -> MentionFinder:
    """Finds where the entries stand in texts, in any form, from left to right."""
    from fagnorsk.norwegian.mentions import MentionFinder

    return MentionFinder([(entry.word.id, entry.inflection) for entry in entries])
