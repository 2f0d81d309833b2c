"""The forms of a word: what is printed, what is accepted, and where it is known from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.model.word import Gender, Pos


class Slot(StrEnum):
    """A place in a paradigm."""

    SG_INDEF = "sg_indef"
    SG_DEF = "sg_def"
    PL_INDEF = "pl_indef"
    PL_DEF = "pl_def"
    INFINITIVE = "infinitive"
    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    IMPERATIVE = "imperative"
    PASSIVE = "passive"
    POSITIVE = "positive"
    NEUTER = "neuter"
    PLURAL = "plural"
    COMPARATIVE = "comparative"
    SUPERLATIVE = "superlative"


SLOTS: dict[Pos, tuple[Slot, ...]] = {
    Pos.NOUN: (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF),
    Pos.VERB: (Slot.INFINITIVE, Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE, Slot.PASSIVE),
    Pos.ADJ: (Slot.POSITIVE, Slot.NEUTER, Slot.PLURAL, Slot.COMPARATIVE, Slot.SUPERLATIVE),
    Pos.ADV: (Slot.POSITIVE, Slot.COMPARATIVE, Slot.SUPERLATIVE),
    Pos.PHRASE: (),
}


class FormSource(StrEnum):
    """Where forms come from. COMPOUND and RULE are derived and must be marked as such."""

    OVERRIDE = "override"
    DICTIONARY = "dictionary"
    COMPOUND = "compound"
    RULE = "rule"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Form:
    """One filled place: `printed` is the chosen variant, `accepted` all right ones, the printed first."""

    slot: Slot
    printed: str
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inflection:
    """All forms of a headword. Particle verbs carry the particle in each form (*trekker til*).

    `article` is `en`, `ei`, `et`, `å` or empty and agrees with the printed definite form; `genders` are all right ones;
    `like` is the word whose pattern a derived paradigm follows (*slange* for *hydraulikkslange*).
    """

    term: str
    pos: Pos
    forms: tuple[Form, ...] = ()
    genders: tuple[Gender, ...] = ()
    article: str = ""
    source: FormSource = FormSource.NONE
    like: str = ""

    def form(self, slot: Slot) -> str | None:
        """The printed form of `slot`, or None where the word has none."""
        return next((f.printed for f in self.forms if f.slot is slot), None)

    def accepted(self, slot: Slot) -> tuple[str, ...]:
        """Every right form of `slot`, the printed one first."""
        return next((f.accepted for f in self.forms if f.slot is slot), ())

    @property
    def headword(self) -> str:
        """The term as it stands on a list: *en flens*, *å trekke til*, *varmt arbeid*."""
        return f"{self.article} {self.term}" if self.article else self.term


@dataclass(frozen=True, slots=True)
class Compound:
    """A word taken apart: `parts` without linking letters, `cost` of the split (lower is surer, 16 is doubtful)."""

    word: str
    parts: tuple[str, ...]
    links: tuple[str, ...]
    cost: float
    sure: bool
