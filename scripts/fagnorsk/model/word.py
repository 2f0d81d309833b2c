"""A word: one row of a vocabulary, one thing that a learner learns as one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from fagnorsk.errors import Place
from fagnorsk.model.pairs import WordPair

WORD_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
COURSE_ORIGIN = "course"


class Pos(StrEnum):
    """Part of speech as `words.csv` names it; particle and reflexive verbs are VERB, sentences PHRASE."""

    NOUN = "noun"
    VERB = "verb"
    ADJ = "adj"
    ADV = "adv"
    PHRASE = "phrase"


class WordOrder(StrEnum):
    """How a wordlist is sorted; the value is what course.yaml says."""

    LESSON = "lesson"
    TOPIC = "topic"
    ALPHABET = "alphabet"


@dataclass(frozen=True, slots=True)
class WordlistChoice:
    """`wordlist:` of course.yaml. `side_by_side` are languages (codes) that stand beside each other in one more list."""

    order: WordOrder = WordOrder.LESSON
    side_by_side: tuple[str, ...] = ()


class Gender(StrEnum):
    """Grammatical gender of a noun: masculine (en), feminine (ei), neuter (et)."""

    M = "m"
    F = "f"
    N = "n"


class Level(StrEnum):
    """Level of the Norwegian curriculum for adult immigrants, as the writer judges."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"


class Status(StrEnum):
    """How far a translation can be trusted; only a person or a published source lifts it."""

    UNCHECKED = "unchecked"
    CHECKED = "checked"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Translation:
    """A word in one language. `of` is the fingerprint of the term and definition that were checked; `place` is where the
    translation stands.
    """

    language: str
    text: str
    status: Status = Status.UNCHECKED
    checked_by: str = ""
    checked_on: str = ""
    of: str = ""
    note: str = ""
    place: Place = field(default=Place(), compare=False)


@dataclass(frozen=True, slots=True)
class Word:
    """`id` is permanent and `[a-z0-9-]`; `term` stands without article and without *å*.

    `origin` is the trade whose list it is from, or `course`; `forms` is what the row overrides, in the order of the
    column (noun: definite singular, indefinite plural, definite plural; verb: present, preterite, perfect, imperative),
    empty where nothing is overridden; `gender` is empty where the row leaves it to the lexicon.
    """

    id: str
    term: str
    pos: Pos
    gender: tuple[Gender, ...] = ()
    forms: tuple[str, ...] = ()
    topic: str = ""
    level: Level | None = None
    safety: bool = False
    definition: str = ""
    example: str = ""
    picture: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    nynorsk: str = ""
    aims: tuple[str, ...] = ()
    source: str = ""
    translations: tuple[Translation, ...] = ()
    origin: str = COURSE_ORIGIN
    place: Place = Place()

    def translation(self, language: str) -> Translation | None:
        """The translation into `language` (a code such as `pl`), or None where there is none or it is empty."""
        return next((t for t in self.translations if t.language == language and t.text), None)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One trade's list: `includes` are the trades whose lists come with it; `names` pairs language code and name;
    `accepted` pairs the code of a finding with the names that a person has looked at and found right; `pairs` are words of
    this list and of those it includes that a teacher sets side by side, in the order of the file.
    """

    trade: str
    names: tuple[tuple[str, str], ...]
    includes: tuple[str, ...]
    words: tuple[Word, ...]
    topics: tuple[str, ...] = ()
    accepted: tuple[tuple[str, tuple[str, ...]], ...] = ()
    pairs: tuple[WordPair, ...] = ()

    def name(self, language: str) -> str:
        """The trade's name in `language`, else in Norwegian, else its id."""
        names = dict(self.names)
        return names.get(language) or names.get("nb") or self.trade


def slug(text: str) -> str:
    """`text` as an id or file name: lower case, æ ø å as ae o a, other marks dropped, `-` between words; may be empty."""
    import unicodedata

    lowered = unicodedata.normalize("NFC", text).lower()
    for letter, plain in (("æ", "ae"), ("ø", "o"), ("å", "a"), ("ß", "ss"), ("ł", "l"), ("đ", "d")):
        lowered = lowered.replace(letter, plain)
    bare = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return "-".join(re.findall(r"[a-z0-9]+", bare))
