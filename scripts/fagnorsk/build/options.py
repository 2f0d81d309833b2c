"""What a build is asked for, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
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


FORMATS = ("wordlist", "handout", "papers", "anki", "anki-text", "listen", "xlsx", "sheets", "pdf")
# A PDF needs LibreOffice, which not everybody has; of the sheets a course leader needs one now and then: only on request.
BY_DEFAULT = frozenset(FORMATS) - {"anki-text", "listen", "sheets", "pdf"}

Step = Callable[[str, int], Callable[[], None]]
"""Told of each stage with its number of pieces; gives what is to be called after each piece."""


def silent(label: str, total: int) -> Callable[[], None]:
    """No progress shown."""
    return lambda: None


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
class Options:
    """What to build. `languages` empty: those of the course; `locked`: the ledger must not change; `allow_loss`: decks may
    lose pictures and sounds that learners have.
    """

    out: Path | None = None
    languages: tuple[str, ...] = ()
    only: frozenset[str] = BY_DEFAULT
    locked: bool = False
    allow_loss: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: where, which files, what there is to say. `removed` are unedited files of earlier builds."""

    plan: CoursePlan
    out: Path
    placed: tuple[Placed, ...]
    removed: tuple[str, ...]
    findings: tuple[Finding, ...]
    cards: int
