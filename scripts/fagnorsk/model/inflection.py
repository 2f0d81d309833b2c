"""The forms of a word: what is printed, what is accepted, and where it is known from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

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


class Uncounted(StrEnum):
    """Why a noun is not counted at work, so that *et* before it would be odd and no plural is printed."""

    SUBSTANCE = "substance"
    COLLECTIVE = "collective"
    FORCE = "force"
    CONDITION = "condition"
    NO_PLURAL = "no-plural"


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
    `like` is the word whose pattern a derived paradigm follows (*slange* for *hydraulikkslange*); `uncounted` says why a
    noun has no plural (*fett*: a substance), NO_PLURAL where only the row says so, None for whatever is counted.
    """

    term: str
    pos: Pos
    forms: tuple[Form, ...] = ()
    genders: tuple[Gender, ...] = ()
    article: str = ""
    source: FormSource = FormSource.NONE
    like: str = ""
    uncounted: Uncounted | None = None

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

    @property
    def countable(self) -> bool:
        """Whether *en*, *ei*, *et* before the word is something one says (*en flens*), not only its gender (*fett*)."""
        return self.uncounted is None

    @property
    def label(self) -> str:
        """The headword with its gender as people would say it: *en flens*, but *fett (et)*, which nobody counts."""
        return self.headword if self.countable or not self.article else f"{self.term} ({self.article})"


@dataclass(frozen=True, slots=True)
class Compound:
    """A word taken apart: `parts` without linking letters, `cost` of the split (lower is surer, 16 is doubtful).

    What is shown to people keeps its letters: see `surface_parts`.
    """

    word: str
    parts: tuple[str, ...]
    links: tuple[str, ...]
    cost: float
    sure: bool


def surface_parts(word: str, parts: Sequence[str]) -> tuple[str, ...]:
    """`parts` of a compound as they stand in it, each with the letters that link it to the next: *tegnings·nummer*, and
    *trafikk·kork* where a letter is written once for two. Gives `parts` back where they do not make up the word.
    """
    low, at = word.casefold(), 0
    found = []
    for part, following in pairwise(parts):
        if not low.startswith(part.casefold(), at):
            return tuple(parts)
        end = at + len(part)
        starts = (end, end + 1, end - 1)
        start = next((n for n in starts if low.startswith(following.casefold(), n)), None)
        if start is None:
            return tuple(parts)
        found.append(word[at : max(start, end)])
        at = start
    if not parts or low[at:] != parts[-1].casefold():
        return tuple(parts)
    return tuple(piece.removesuffix("-") or piece for piece in (*found, word[at:]))
