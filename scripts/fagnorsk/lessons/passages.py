"""The running text of an operation, in the order in which it is read, each piece with its kind."""

from __future__ import annotations

from fagnorsk.model.operation import Line, Operation, SectionKind
from fagnorsk.model.text import Passage, TextKind

# What a learner is asked to do or answer is not the company's own text: words there prove nothing about the job.
_NOT_READ = {SectionKind.KEY, SectionKind.GOALS, SectionKind.ORAL, SectionKind.TASK, SectionKind.EXAM, SectionKind.FORM}


_TRAINING_TEXT = "øvingstekst"


def is_training_text(operation: Operation) -> bool:
    """Whether the operation says of itself that it is an *Øvingstekst* and no company's procedure."""
    lines = (*operation.background, *(line for section in operation.sections for line in section.lines))
    return any(line.text.lower().startswith(_TRAINING_TEXT) for line in lines)


def passages_of(operation: Operation) -> tuple[Passage, ...]:
    """Title, tools, protection, warnings, steps, model text and dialogue, background; empty lines left out."""

    def read(lines: tuple[Line, ...], kind: TextKind) -> list[Passage]:
        return [
            Passage(line.text, line.place, kind)
            for line in lines
            if line.text.strip() and not line.text.lower().startswith(_TRAINING_TEXT)
        ]

    passages = [Passage(operation.title, operation.place, TextKind.TITLE)] if operation.title.strip() else []
    passages += read(operation.tools, TextKind.LIST)
    passages += read(operation.protection, TextKind.LIST)
    passages += read(operation.warnings, TextKind.WARNING)
    passages += [Passage(step.text, step.place, TextKind.STEP) for step in operation.steps if step.text.strip()]
    for section in operation.sections:
        if section.kind is SectionKind.DIALOGUE:
            said = tuple(Line(line.text.partition(":")[2].strip() or line.text, line.place) for line in section.lines)
            passages += read(said, TextKind.BODY)
        elif section.kind not in _NOT_READ:
            passages += read(section.lines, TextKind.BODY)
    return (*passages, *read(operation.background, TextKind.BODY))
