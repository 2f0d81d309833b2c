"""Rules about texts written for learners: sentences no longer and no harder than the lesson's level."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.operation import Operation, SectionKind
from fagnorsk.model.word import Level
from fagnorsk.norwegian.tokens import sentences

LONGEST = {Level.A1: 8, Level.A2: 12}
"""Words in a sentence of a model text or a dialogue, never of a procedure; at B1 nothing is counted."""
# *at* and *som* begin too many other things (*passe på at*, *som formann*); these begin a subordinate clause.
_SUBORDINATE = frozenset({"fordi", "hvis", "mens", "selv om", "dersom", "slik at", "siden", "når"})
_WORD = re.compile(r"\w[\w'’-]*")


def check_levels(lessons: Sequence[tuple[Level, Operation]]) -> tuple[Finding, ...]:
    """A finding for each sentence of a model text or dialogue that is too long for its lesson's level, and at A1 for each
    subordinate clause.
    """
    return tuple(finding for level, operation in lessons for finding in _of_lesson(level, operation))


def _of_lesson(level: Level, operation: Operation) -> Iterator[Finding]:
    longest = LONGEST.get(level)
    if longest is None:
        return
    for text, place in _learner_sentences(operation):
        count = len(_WORD.findall(text))
        if count > longest:
            yield Finding(
                "TEXT-SENTENCE-LONG",
                Severity.REVIEW,
                tr("A sentence has {n} words: “{sentence}”.", n=count, sentence=text),
                tr("At {level} it has at most {most}: make two of it.", level=level.value, most=longest),
                place,
            )
        elif level is Level.A1 and (found := _subordinate(text)):
            yield Finding(
                "TEXT-SUBORDINATE",
                Severity.REVIEW,
                tr("A sentence has a clause with “{word}”: “{sentence}”.", word=found, sentence=text),
                tr("At A1 there are only main clauses: make two sentences of it."),
                place,
            )


def _learner_sentences(operation: Operation) -> Iterator[tuple[str, Place]]:
    for section in operation.sections:
        if section.kind not in (SectionKind.MODEL_TEXT, SectionKind.DIALOGUE):
            continue
        for line in section.lines:
            speaker, colon, said = line.text.partition(":")
            spoken = section.kind is SectionKind.DIALOGUE and colon and len(speaker) <= 30
            for sentence in sentences(said if spoken else line.text):
                yield sentence.text.strip(), line.place


def _subordinate(text: str) -> str:
    # A question may begin with *når*; a clause begins inside or before a comma.
    words = [word.lower() for word in _WORD.findall(text)]
    if text.rstrip().endswith("?"):
        words = words[1:]
    pairs = {f"{a} {b}" for a, b in pairwise(words)}
    return next((one for one in sorted(_SUBORDINATE) if one in words or one in pairs), "")
