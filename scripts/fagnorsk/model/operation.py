"""A work operation as the company wrote it: tools, warnings, steps, and the lesson's own sections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.errors import Place


class SectionKind(StrEnum):
    """The headings a lesson may have beside its steps; the value is the heading in the document."""

    GOALS = "Mål"
    MODEL_TEXT = "Modelltekst"
    DIALOGUE = "Dialog"
    ORAL = "Muntlig"
    TASK = "Oppgave på jobben"
    FORM = "Skjema"
    EXAM = "Eksamen"
    KEY = "Fasit"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of text and where it stands."""

    text: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered step. `id` is permanent (from the ledger; empty before); `photos` are names of photos beside it."""

    text: str
    place: Place = Place()
    photos: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Text under a heading. `heading` is as the company wrote it."""

    kind: SectionKind
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class DialogueLine:
    """One turn: who speaks (a role such as *Formann*) and what is said."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One file of `operations/` or `lessons/`, or one heading of a file that holds several.

    `slug` is the file's name without number (`montere-flens`); `number` the number before it, 0 where there is none;
    `steps` is empty for a lesson that is no work operation; `background` holds what a company writes around the steps
    (Formål, Ansvar, Referanser): read for words, not printed.
    """

    slug: str
    title: str
    place: Place
    number: int = 0
    tools: tuple[Line, ...] = ()
    protection: tuple[Line, ...] = ()
    warnings: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()
    sections: tuple[Section, ...] = ()
    background: tuple[Line, ...] = ()

    def section(self, kind: SectionKind) -> Section | None:
        """The first section of that kind, or None."""
        return next((s for s in self.sections if s.kind is kind), None)

    @property
    def dialogue(self) -> tuple[DialogueLine, ...]:
        """The turns of `## Dialog`; a line without `Role:` goes on with the turn before it."""
        section = self.section(SectionKind.DIALOGUE)
        turns: list[DialogueLine] = []
        for line in section.lines if section else ():
            speaker, colon, said = line.text.partition(":")
            if colon and 0 < len(speaker) <= 30:
                turns.append(DialogueLine(speaker.strip(), said.strip()))
            elif turns:
                turns[-1] = DialogueLine(turns[-1].speaker, f"{turns[-1].text} {line.text}")
        return tuple(turns)
