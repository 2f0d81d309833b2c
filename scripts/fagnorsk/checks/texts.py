"""Rules about the running text of a course: is it bokmål at all?"""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.lessons.passages import passages_of
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.operation import Operation
from fagnorsk.norwegian.language import foreign


def check_texts(operations: Sequence[Operation]) -> tuple[Finding, ...]:
    """A finding for each text that as a whole is English or nynorsk."""
    found = []
    for operation in operations:
        language = foreign(passages_of(operation))
        if language == "en":
            found.append(
                Finding(
                    "TEXT-ENGLISH",
                    Severity.REVIEW,
                    tr("The text is in English; the words found in it are few or wrong."),
                    tr("Put a Norwegian version in its place."),
                    operation.place,
                )
            )
        elif language == "nn":
            found.append(
                Finding(
                    "TEXT-NYNORSK",
                    Severity.INFO,
                    tr("The text is in nynorsk; wordlists and exercises are in bokmål."),
                    tr("Look through the words, or put a bokmål version in its place."),
                    operation.place,
                )
            )
    return tuple(found)
