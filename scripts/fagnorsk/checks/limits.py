"""A training text states no torque, pressure or limit value: the company's own procedure does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fagnorsk.errors import Place
from fagnorsk.lessons.passages import is_training_text
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.operation import Operation, SectionKind

_NUMBER = r"(?<![\w.,])(?:\d+(?:[.,]\d+)?|(?:ti|tjue|tretti|førti|femti|seksti|hundre|tusen)(?=\s))"
# What is always a limit, and what is one in an instruction.
_ALWAYS = (
    r"newtonmeter|[kKM]?Nm|bar|barg|mbar|kPa|MPa|psi|°\s?C|grader\s+(?:celsius|varm\w*|kald\w*)|plussgrader|minusgrader"
    r"|ampere|volt|kV|kN|dB|desibel|ppm|l/min|m/min|liter\s+per\s+\w+|prosent\s+(?:oksygen|gass)"
)
_IN_INSTRUCTIONS = r"mm|cm|meter|m|grader|°|kg|tonn|minutter|min|timer|sekunder|A|V|prosent|%"
_STRICT = re.compile(rf"{_NUMBER}\s?(?:{_ALWAYS})(?!\w)")
_INSTRUCTION = re.compile(rf"{_NUMBER}\s?(?:{_ALWAYS}|{_IN_INSTRUCTIONS})(?!\w)")
_SOURCE = re.compile(
    r"\bkilde\b|§|forskrift|\bNS(?:-EN)?\b|\bISO\b|\bEN \d|Arbeidstilsyn|Mattilsyn|\bDSB\b", re.IGNORECASE
)
# A form has examples of what is filled in; a key repeats the text.
_NOT_READ = frozenset({SectionKind.FORM})


def check_limits(operations: Sequence[Operation]) -> tuple[Finding, ...]:
    """A finding for each number with a unit in a training text (*Øvingstekst*) that names no source in the same paragraph: of
    any unit in steps and warnings; of pressure, torque, temperature and the like anywhere. A company's own procedure is not
    looked at.
    """
    return tuple(
        Finding(
            "TEXT-LIMIT-VALUE",
            Severity.ERROR,
            tr("A training text states a value without a source: “{value}”.", value=value),
            tr("Leave a blank (____) to fill in from the company's procedure, or name the source."),
            place,
        )
        for operation in operations
        if is_training_text(operation)
        for value, place in _values(operation)
    )


def _values(operation: Operation) -> Iterator[tuple[str, Place]]:
    instructions = [(line.text, line.place) for line in operation.warnings]
    instructions += [(step.text, step.place) for step in operation.steps]
    told = [
        (line.text, line.place)
        for section in operation.sections
        if section.kind not in _NOT_READ
        for line in section.lines
    ]
    for pattern, texts in ((_INSTRUCTION, instructions), (_STRICT, told)):
        for text, place in texts:
            if not _SOURCE.search(text):
                for found in pattern.finditer(text):
                    yield found[0], place
