"""What a build gives: a course understood, and what became of its outputs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.photo import PictureBook
from fagnorsk.model.text import FoundWord
from fagnorsk.model.word import Word
from fagnorsk.outputs.folder import Placed
from fagnorsk.photos.match import PhotoMatches

if TYPE_CHECKING:
    from fagnorsk.outputs.word.template import Template


@dataclass(frozen=True, slots=True)
class Prepared:
    """A course read and understood: its plan, what was found in each lesson's text, the ledger with all new ids, which
    words each photo shows, and the finished pictures.
    """

    course: Course
    plan: CoursePlan
    found: tuple[tuple[FoundWord, ...], ...]
    own: tuple[Word, ...]
    ledger: Ledger
    findings: tuple[Finding, ...]
    matches: PhotoMatches
    template: Template | None = None
    book: PictureBook = field(default_factory=PictureBook)

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word of the course, its trades and its texts, once."""
        return tuple({word.id: word for word in (*self.course.all_words, *self.own)}.values())


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: where, which files, what there is to say. `removed` are unedited files of earlier builds."""

    plan: CoursePlan
    out: Path
    placed: tuple[Placed, ...]
    removed: tuple[str, ...]
    findings: tuple[Finding, ...]
    cards: int
