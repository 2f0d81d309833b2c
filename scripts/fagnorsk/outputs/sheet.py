"""What the pages of one lesson are made of and for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fagnorsk.model.exercise import Rubric
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import TAB, Writer


class RubricSource(Protocol):
    """Where the texts in the languages of the learners come from."""

    def get(self, kind: str, language: str) -> Rubric | None:
        """Title and instruction of an exercise kind, or None."""
        ...

    def heading(self, key: str, language: str) -> str | None:
        """A heading of the handout, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """The document that pages of `lesson` are put into. `language` is None where everything stays Norwegian; `teacher`
    adds keys, and minutes where the code of an exercise is among them.
    """

    document: Document
    plan: CoursePlan
    lesson: Lesson
    language: Language | None
    rubrics: RubricSource
    teacher: bool = False
    minutes: Mapping[str, int] = field(default_factory=dict)

    @property
    def write(self) -> Writer:
        """The writer of the document."""
        return self.document.write

    @property
    def width(self) -> float:
        """Width of the text in centimetres."""
        return self.document.page.text_width

    def heading(self, text: str, key: str, role: Role = Role.HEADING_1) -> None:
        """A heading, and what `key` is called in the learner's language, small."""
        other = self.rubrics.heading(key, self.language.code) if self.language and key else None
        if self.language is None or not other or other.casefold() == text.casefold():
            self.document.line(role, text)
        elif self.language.right_to_left:
            # A line of its own: one line cannot run both ways.
            self.document.line(role, text)
            self.document.add(self.write.foreign_line(Role.RUBRIC_FOREIGN, other, self.language))
        else:
            foreign = self.write.foreign(other, self.language, Role.HEADING_FOREIGN)
            self.document.add(self.write.paragraph(role, self.write.text(text) + TAB + foreign))
