"""`fields:` of course.yaml, such as the municipality, put into the texts that name them in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.operation import Line, Operation
from fagnorsk.model.paper import Paper, PaperBlock
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.yaml_text import Value

_FIELD = re.compile(r"\{([a-zæøå][a-zæøå0-9_-]*)\}")


def read_fields(value: Value | None) -> tuple[tuple[str, str], ...]:
    """The names and values of `fields:`."""
    found = []
    for name, item in value.mapping().items() if value is not None else ():
        if _FIELD.fullmatch(f"{{{name}}}"):
            found.append((name, item.text()))
        else:
            item.problem(
                tr("The name of a field is one word in small letters, not “{name}”.", name=name),
                tr("Write for example kommune: Frøya."),
                "COURSE-FIELD",
            )
    return tuple(found)


class Fields:
    """Fills fields and remembers those that course.yaml does not give."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._unknown: dict[str, Place] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each name without a value."""
        return tuple(
            Finding(
                "FIELD-UNKNOWN",
                Severity.REVIEW,
                tr("Nothing is given for “{{{name}}}”.", name=name),
                suggest(name, tuple(self._values))
                if self._values
                else tr("Write it under “fields:” in course.yaml, such as {name}: ...", name=name),
                place,
            )
            for name, place in self._unknown.items()
        )

    def text(self, text: str, place: Place) -> str:
        """`text` with its fields filled; an unknown one stays as it is."""

        def value(found: re.Match[str]) -> str:
            given = self._values.get(found[1])
            if given is None:
                self._unknown.setdefault(found[1], place)
                return found[0]
            return given

        return _FIELD.sub(value, text) if "{" in text else text

    def operation(self, operation: Operation) -> Operation:
        """The operation with the fields of all its texts filled."""

        def lines(given: tuple[Line, ...]) -> tuple[Line, ...]:
            return tuple(replace(line, text=self.text(line.text, line.place)) for line in given)

        return replace(
            operation,
            title=self.text(operation.title, operation.place),
            tools=lines(operation.tools),
            protection=lines(operation.protection),
            warnings=lines(operation.warnings),
            steps=tuple(replace(step, text=self.text(step.text, step.place)) for step in operation.steps),
            sections=tuple(replace(section, lines=lines(section.lines)) for section in operation.sections),
            background=lines(operation.background),
        )

    def paper(self, paper: Paper) -> Paper:
        """The paper with its fields filled."""

        def blocks(given: tuple[PaperBlock, ...]) -> tuple[PaperBlock, ...]:
            return tuple(
                replace(
                    block,
                    text=self.text(block.text, block.place),
                    rows=tuple(tuple(self.text(cell, block.place) for cell in row) for row in block.rows),
                )
                for block in given
            )

        return replace(
            paper,
            title=self.text(paper.title, paper.place),
            blocks=blocks(paper.blocks),
            for_teacher=blocks(paper.for_teacher),
        )
