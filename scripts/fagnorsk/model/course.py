"""A course as its folder says it: settings, operations, photos, own words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place
from fagnorsk.model.deck import DeckChoice
from fagnorsk.model.operation import Operation
from fagnorsk.model.paper import Paper
from fagnorsk.model.photo import Photo
from fagnorsk.model.shifts import PlanRules
from fagnorsk.model.sound import SoundChoice
from fagnorsk.model.word import Level, Vocabulary, Word, WordlistChoice


@dataclass(frozen=True, slots=True)
class LessonSpec:
    """One entry of `lessons:`; `words` must be on the list, `exercises` None leaves the choice to the toolkit, `level` None
    is the course's, `most` the largest number of new words.
    """

    operation: str
    title: str = ""
    words: tuple[str, ...] = ()
    exercises: tuple[str, ...] | None = None
    place: Place = Place()
    level: Level | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A letter of the rotation with its hours, `07:00` to `15:00`."""

    letter: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Team:
    """A shift team; `offset` in days into the rotation at the course's start. `first` is the day on which its rotation
    begins, where that was told instead; `rotation` its own, else the course's.
    """

    name: str
    offset: int
    first: str = ""
    rotation: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """`course.yaml`, every key optional. `id` is empty until the first build has put one into the ledger; `fields` are names
    and values that texts use in braces; `known` are words that need not be taught.
    """

    id: str = ""
    title: str = ""
    company: str = ""
    trades: tuple[str, ...] = ()
    level: Level = Level.A2
    languages: tuple[str, ...] = ()
    feminine: str = "a"
    consent: str = "ask"
    lessons: tuple[LessonSpec, ...] = ()
    start: str = ""
    shifts: tuple[Shift, ...] = ()
    rotation: str = ""
    teams: tuple[Team, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    known: tuple[str, ...] = ()
    wordlist: WordlistChoice = WordlistChoice()
    anki: DeckChoice = DeckChoice()
    sound: SoundChoice = SoundChoice()
    plan: PlanRules = PlanRules()


@dataclass(frozen=True, slots=True)
class Course:
    """Everything a course folder holds, parsed. `words` are the course's own rows; `vocabularies` those to look in,
    in order of preference; `lessons` are the operations (and `lessons/` files) in teaching order, one for each lesson;
    `papers` are handed out beside them.
    """

    root: Path
    settings: Settings
    lessons: tuple[tuple[LessonSpec, Operation], ...]
    photos: tuple[Photo, ...]
    words: tuple[Word, ...]
    vocabularies: tuple[Vocabulary, ...]
    shipped: bool = False
    papers: tuple[Paper, ...] = ()

    @property
    def all_words(self) -> tuple[Word, ...]:
        """Own words first, then the vocabularies' in order; an id stands once, the first wins."""
        seen: dict[str, Word] = {}
        for word in (*self.words, *(w for v in self.vocabularies for w in v.words)):
            seen.setdefault(word.id, word)
        return tuple(seen.values())
