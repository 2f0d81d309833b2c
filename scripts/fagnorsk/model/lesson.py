"""A lesson ready to be written out: its words with pictures and sentences, its photos with dots."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.model.inflection import Inflection
from fagnorsk.model.operation import Operation
from fagnorsk.model.pairs import TaughtPair
from fagnorsk.model.photo import Box, Picture
from fagnorsk.model.text import Evidence, FoundWord
from fagnorsk.model.word import Level, Word


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as it stands on a list. `evidence` is the company's own sentence, else the word's example, else None;
    `parts` of a compound (empty where it is none); `lesson` is the number (from 1) where it is new.
    """

    word: Word
    inflection: Inflection
    lesson: int
    picture: Picture | None = None
    evidence: Evidence | None = None
    parts: tuple[str, ...] = ()

    @property
    def headword(self) -> str:
        """The term with its article or *å*."""
        return self.inflection.headword

    @property
    def label(self) -> str:
        """The same for a list on paper: what is not counted has its article behind it, *fett (et)*."""
        return self.inflection.label


@dataclass(frozen=True, slots=True)
class NumberedDot:
    """A dot as printed: number from 1, place in percent of the upright picture, the word it points at, and where the disc
    with the number stands on the dotted picture.
    """

    number: int
    x: float
    y: float
    entry: Entry
    disc: Box | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A photo of the lesson: `plain` without dots, `dotted` with the numbered dots drawn (the same picture where it has none)."""

    plain: Picture
    dotted: Picture
    dots: tuple[NumberedDot, ...] = ()
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """`new` are taught here for the first time in the course, in teaching order (safety first, then as they occur);
    `recalled` were new in earlier lessons (*Vi husker*); `also` stood in the text but are not on the list; `pairs` are
    opposites and words easily mixed up, each with a word of the lesson.
    """

    number: int
    slug: str
    title: str
    operation: Operation
    new: tuple[Entry, ...]
    recalled: tuple[Entry, ...] = ()
    also: tuple[FoundWord, ...] = ()
    scenes: tuple[Scene, ...] = ()
    level: Level = Level.A2
    exercises: tuple[str, ...] | None = None
    pairs: tuple[TaughtPair, ...] = ()

    @property
    def file_stem(self) -> str:
        """`01-montere-flens`: how files of this lesson are named."""
        return f"{self.number:02d}-{self.slug}"

    def scenes_of(self, step_id: str) -> tuple[Scene, ...]:
        """The photos that stand beside a step."""
        return tuple(scene for scene in self.scenes if step_id and step_id in scene.steps)


LESSON_MINUTES = 90
"""How long a whole lesson lasts where the course does not say."""


@dataclass(frozen=True, slots=True)
class CoursePlan:
    """The whole course ready for the outputs. `entries` holds every taught word once, in teaching order; `minutes` is how
    long a whole lesson lasts.
    """

    id: str
    title: str
    company: str
    level: Level
    languages: tuple[str, ...]
    feminine: str
    lessons: tuple[Lesson, ...]
    training_text: bool
    version: str
    minutes: int = LESSON_MINUTES

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every word of the course once, in the order in which it is new."""
        return tuple(entry for lesson in self.lessons for entry in lesson.new)
