"""How much a word is worth teaching: rare in general, at home in this text, formed like a trade word."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from math import log2

from fagnorsk.messages import tr
from fagnorsk.model.text import Sentence, TextKind
from fagnorsk.model.word import Pos
from fagnorsk.norwegian.commonness import commonness
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind

THRESHOLD = 2.6
KNOWN_THRESHOLD = 1.0  # for words of a trade's list: only the most general fall below
_PRIOR = {Pos.NOUN: 0.6, Pos.VERB: 0.3, Pos.ADJ: -0.3, Pos.ADV: -2.5, Pos.PHRASE: 0.5}
_PLACE = {TextKind.TITLE: 0.8, TextKind.LIST: 1.0, TextKind.STEP: 0.3, TextKind.WARNING: 0.3, TextKind.BODY: 0.0}
_COMMON = 2.2
_KINDS = {Pos.NOUN: Kind.NOUN, Pos.VERB: Kind.VERB, Pos.ADJ: Kind.ADJ}
_SUFFIXES = (
    "verktøy",
    "utstyr",
    "maskin",
    "nøkkel",
    "måler",
    "vern",
    "tang",
    "bolt",
    "rør",
    "ventil",
    "skjøt",
    "klemme",
)


@dataclass(slots=True)
class Sighting:
    """Where a word stands: sentence, the words that stand there, and whether it is an imperative."""

    sentence: Sentence
    surface: str
    imperative: bool


@dataclass(slots=True)
class Found:
    """A word as it is being collected; `known`: the dictionary has it or it is a sure compound; `names`: under which of a
    listed word's names it stands in the text.
    """

    lemma: str
    pos: Pos
    known: bool = True
    sightings: list[Sighting] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Judgement:
    """`score` orders and is held against THRESHOLD; `reason` says it in the user's words; `parts` of a compound."""

    score: float
    reason: str
    parts: tuple[str, ...]


@cache
def _general() -> frozenset[str]:
    return frozenset(words("general"))


@cache
def _never() -> frozenset[str]:
    return frozenset(words("never"))


def judge(found: Found) -> Judgement:
    """The worth of a collected word."""
    parts = parts_of(found.lemma, found.pos)
    zipf = frequency(found)
    reasons = []
    score = 7.0 - max(zipf, 1.5) + _PRIOR[found.pos]
    if zipf < 3.5:
        reasons.append(tr("rare in general"))
    if parts:
        score += 1.0
        reasons.append(tr("compound"))
    count = len(found.sightings)
    score += 0.6 * log2(count)
    if count > 1:
        reasons.append(tr("{count} times", count=count))
    place = max(_PLACE[s.sentence.kind] for s in found.sightings)
    score += place
    if place >= _PLACE[TextKind.TITLE]:
        reasons.append(tr("in the title or a list"))
    if found.pos is Pos.VERB and any(s.imperative for s in found.sightings):
        score += 0.6
        reasons.append(tr("what to do"))
    if found.lemma.lower() in _general():
        score -= _COMMON
        reasons.append(tr("general word"))
    if found.pos is Pos.NOUN and any(found.lemma.endswith(s) for s in _SUFFIXES):
        score += 0.4
    if found.lemma.lower() in _never():
        score = 0.0
    return Judgement(round(score, 2), ", ".join(reasons), parts)


def parts_of(lemma: str, pos: Pos) -> tuple[str, ...]:
    """The parts of a compound, empty for any other word."""
    if " " in lemma or pos not in (Pos.NOUN, Pos.ADJ, Pos.VERB):
        return ()
    compound = split_compound(lemma)
    # A long word that the dictionary lacks is a compound, however rare its parts.
    shown = compound and (compound.sure or (compound.cost <= 20 and len(lemma) >= 9))
    return compound.parts if compound and shown else ()


def frequency(found: Found) -> float:
    """The zipf frequency of a word: of its headword or the commonest form that stands in the text."""
    lexicon = open_lexicon()
    head = found.lemma.partition(" ")[0]
    forms = {s.surface.lower().partition(" ")[0] for s in found.sightings} | {head}
    zipf = max(lexicon.zipf(form) for form in forms)
    kind = _KINDS.get(found.pos)
    if kind and lexicon.has(found.lemma, kind):
        # Most of what is counted as "ved", "form", "holder" is another word.
        zipf = min(zipf, commonness(found.lemma, kind))
    # A particle verb means something of its own, however common its verb.
    return min(zipf, 4.3) if " " in found.lemma else zipf
