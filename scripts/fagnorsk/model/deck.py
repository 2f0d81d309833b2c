"""What a course leader chooses for the decks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.model.word import Level, Word


class CardKind(StrEnum):
    """Kinds of cards of a word. PICTURE and MEANING are always made; the others on request."""

    PICTURE = "picture"
    MEANING = "meaning"
    LISTEN = "listen"
    TYPE = "type"
    SENTENCE = "sentence"


class StepKind(StrEnum):
    """Kinds of cards of a step: what comes next, where it belongs, from its photo, from its sound."""

    NEXT = "next"
    PLACE = "place"
    PICTURE = "picture"
    LISTEN = "listen"


class Directions(StrEnum):
    """Cards from the mother tongue into Norwegian: none, in a deck of their own that a learner may open, or among the
    others.
    """

    ONE = "one"
    CHOOSE = "choose"
    BOTH = "both"


SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """The key `anki:` of course.yaml. `cards` pairs a level (`A1` ...) or `safety` with the kinds its words get; `new_per_day`
    is what the deck proposes to Anki.
    """

    cards: tuple[tuple[str, tuple[CardKind, ...]], ...] = ()
    new_per_day: int = 8
    safety_first: bool = True
    directions: Directions = Directions.CHOOSE
    operations: tuple[StepKind, ...] = (StepKind.NEXT, StepKind.PLACE, StepKind.PICTURE)
    photos: bool = True

    def kinds(self, word: Word, course_level: Level) -> frozenset[CardKind]:
        """The optional kinds that a word gets; one without a level counts as of the course's."""
        chosen = dict(self.cards)
        kinds = chosen.get(word.level or course_level, ())
        return frozenset((*kinds, *(chosen.get(SAFETY, ()) if word.safety else ())))
