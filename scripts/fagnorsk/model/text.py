"""Running text once it is understood: sentences, tokens, and the words worth teaching in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from fagnorsk.errors import Place
from fagnorsk.model.inflection import Inflection
from fagnorsk.model.word import Gender, Pos


class TextKind(StrEnum):
    """What part of an operation a text is: it weighs in choosing words, and steps are read as instructions."""

    TITLE = "title"
    STEP = "step"
    LIST = "list"
    WARNING = "warning"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of running text with its place and kind; what the analysis is given."""

    text: str
    place: Place = Place()
    kind: TextKind = TextKind.BODY


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a sentence: `start` is its offset there. Closed-class words and marks have `pos` None."""

    text: str
    start: int
    lemma: str
    pos: Pos | None = None
    genders: tuple[Gender, ...] = ()
    known: bool = True
    imperative: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage with its tokens in order."""

    text: str
    tokens: tuple[Token, ...]
    place: Place = Place()
    kind: TextKind = TextKind.BODY


class WordStatus(StrEnum):
    """KNOWN: stands in a vocabulary under `word_id`; NEW: sure, but in none; UNCERTAIN: misspelt, ambiguous or unknown."""

    KNOWN = "known"
    NEW = "new"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of the company's own text in which a word stands, and the form that stands there."""

    sentence: str
    surface: str
    place: Place = Place()

    def around(self) -> tuple[str, str, str] | None:
        """The sentence before the form, the form as it stands there, and the rest; None where it does not stand there."""
        return _around(self.sentence, self.surface)


@lru_cache(maxsize=10_000)
def _around(sentence: str, surface: str) -> tuple[str, str, str] | None:
    # The same sentence stands in the documents and decks of every language.
    found = re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", sentence, re.IGNORECASE) if surface else None
    return (sentence[: found.start()], found.group(), sentence[found.end() :]) if found else None


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word judged worth teaching. `score` orders (higher first, no unit); `evidence` is its best sentence;
    `on_list`: among the lesson's 12 to 20 new words; `missing`: what the list lacks for it (`definition`, `picture`, `pl` ...).
    """

    lemma: str
    pos: Pos
    inflection: Inflection
    count: int
    status: WordStatus
    score: float
    evidence: tuple[Evidence, ...]
    surfaces: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    word_id: str = ""
    reason: str = ""
    suggestions: tuple[str, ...] = ()
    on_list: bool = False
    missing: tuple[str, ...] = ()
