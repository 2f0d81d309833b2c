"""All ways to read one token: from the dictionary, or derived for words that it lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from fagnorsk.model.word import Gender
from fagnorsk.norwegian.commonness import OTHER_SHARE, SHARE, commonness
from fagnorsk.norwegian.compounds import UNITS, Split, is_instrument, splits
from fagnorsk.norwegian.derive import derived_adjective, derived_noun
from fagnorsk.norwegian.lexicon import Reading, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import PARTICIPLES, Kind, Tag


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a token: `weight` grows with how likely the form is read so without context (natural log scale).

    `participle` is the verb behind a participle that is read as an adjective.
    """

    lemma: str
    kind: Kind
    tag: Tag
    genders: tuple[Gender, ...]
    weight: float
    known: bool = True
    participle: str = ""
    genitive: bool = False


_OPEN = (Kind.NOUN, Kind.VERB, Kind.ADJ, Kind.ADV)
# How far frequency is trusted against the neighbours, from log10 to the tagger's scale.
_TRUST = 1.6


@lru_cache(maxsize=50_000)
def candidates(form: str) -> tuple[Candidate, ...]:
    """Open-class readings of `form` (any case), likeliest first without context; empty for marks and numbers."""
    low = form.lower().lstrip("-")
    irregular = _irregular().get(low)
    if irregular:
        rest = _from_readings(low, [r for r in open_lexicon().readings(low) if r.kind in (Kind.NOUN, Kind.VERB)])
        return (Candidate(irregular, Kind.ADJ, Tag.COMPARATIVE, (), 9.0), *rest)
    readings = [r for r in open_lexicon().readings(low) if r.kind in _OPEN]
    found = _from_readings(low, readings) if readings else ()
    if found and low.endswith("s") and not any(c.kind is Kind.NOUN for c in found):
        nouns = [r for r in open_lexicon().readings(low[:-1]) if r.kind is Kind.NOUN]
        found = (*found, *_genitive(_from_readings(low[:-1], nouns)))
    return found or _derived(low)


@cache
def _work_lemmas() -> frozenset[str]:
    return frozenset(words("work_lemmas"))


@cache
def _irregular() -> dict[str, str]:
    return {form: lemma for form, _, lemma in (pair.partition("/") for pair in words("irregular_adjectives"))}


def _from_readings(form: str, readings: list[Reading]) -> tuple[Candidate, ...]:
    best: dict[tuple[str, Kind, Tag], Candidate] = {}
    weights: dict[tuple[str, Kind], float] = {}
    for reading in readings:
        key = (reading.lemma, reading.kind)
        if key not in weights:
            weights[key] = commonness(*key) * _TRUST
        weight = weights[key] + _share(reading.tag)
        lemma, kind, participle = reading.lemma, reading.kind, ""
        if reading.tag in PARTICIPLES:
            lemma, kind, participle = _participle(reading, form), Kind.ADJ, reading.lemma
        found = Candidate(lemma, kind, reading.tag, reading.genders, weight, True, participle)
        old = best.get((lemma, kind, reading.tag))
        if old is not None:
            genders = tuple(g for g in Gender if g in {*old.genders, *reading.genders})
            found = Candidate(lemma, kind, reading.tag, genders, max(weight, old.weight), True, participle)
        best[lemma, kind, reading.tag] = found
    return tuple(sorted(_at_work(best.values()), key=lambda c: -c.weight))


def _at_work(found: Iterable[Candidate]) -> list[Candidate]:
    """The noun that instructions mean put before its homographs among nouns; verbs and adjectives are left to the tagger."""
    every = list(found)
    # "fett" is grease, whatever else is fat.
    rivals = [c for c in every if c.kind is Kind.NOUN or (c.kind is Kind.ADJ and c.tag is Tag.NEUTER)]
    if len({c.lemma for c in rivals}) < 2:
        return every
    best = max(c.weight for c in rivals)
    if not any(c.lemma in _work_lemmas() for c in rivals):
        return every
    # The others step back, so that verbs with the same form stand as they were.
    return [
        replace(c, weight=best + 0.5)
        if c.kind is Kind.NOUN and c.lemma in _work_lemmas()
        else replace(c, weight=c.weight - 1.0)
        if c in rivals
        else c
        for c in every
    ]


def _share(tag: Tag) -> float:
    return SHARE.get(tag, OTHER_SHARE) * _TRUST


@lru_cache(maxsize=20_000)
def _participle(reading: Reading, form: str) -> str:
    if reading.tag is Tag.PRESENT_PART:
        return form
    lexicon = open_lexicon()
    for paradigm in lexicon.paradigms(reading.lemma, Kind.VERB):
        if any(tag is reading.tag and f.lower() == form for tag, f in paradigm.forms):
            common = paradigm.all(Tag.PART_COMMON)
            if common:
                return common[-1] if len(common) > 1 and common[-1].endswith("t") else common[0]
    return form


def _derived(form: str) -> tuple[Candidate, ...]:
    lexicon = open_lexicon()
    head, hyphen, last = form.rpartition("-")
    if hyphen and head and len(last) > 1:
        inner = candidates(last)
        if inner and inner[0].known:
            joined = tuple(_in_front(f"{head}-", c) for c in inner if c.kind in (Kind.NOUN, Kind.ADJ, Kind.VERB))
            if joined:
                return tuple(c for c in joined if c.kind is not Kind.VERB) or joined
    if form.endswith("s") and len(form) > 3:
        readings = [r for r in lexicon.readings(form[:-1]) if r.kind is Kind.NOUN]
        if readings:
            return _genitive(_from_readings(form[:-1], readings))
    adjective = derived_adjective(form)
    if adjective:
        lemma, tag = adjective
        places = (Tag.PLURAL, Tag.DEFINITE) if tag is Tag.PLURAL else (tag,)
        return tuple(Candidate(lemma, Kind.ADJ, place, (), 4.0) for place in places)
    instrument = _instrument(form)
    if instrument:
        return (instrument,)
    noun = derived_noun(form) or (derived_noun(form[:-1]) if form.endswith("s") else None)
    split = _split(form)
    if noun and (not split or not split[0].known or noun.lemma.endswith("het")):
        return (Candidate(noun.lemma, Kind.NOUN, noun.tag, (Gender.M, Gender.F), 5.0),)
    if split:
        return split
    if form.endswith("s") and len(form) > 4:
        split = _split(form[:-1])
        if split:
            nouns = _genitive(tuple(c for c in split if c.kind is Kind.NOUN))
            if nouns:
                return nouns
    return _guessed(form)


def _instrument(form: str) -> Candidate | None:
    for ending, tag in _METER:
        head = form.removesuffix(ending)
        if (
            head != form
            and len(head) > 2
            and head not in UNITS
            and (splits(f"{head}meter") or open_lexicon().known(head))
        ):
            return Candidate(f"{head}meter", Kind.NOUN, tag, (Gender.N,), 4.0)
    return None


def _split(form: str) -> tuple[Candidate, ...]:
    found: list[Candidate] = []
    for split in splits(form).values():
        front = form[: len(form) - len(split.tail)]
        inner = _from_readings(split.tail, list(split.readings))
        best = max(c.weight for c in inner)
        for c in inner:
            # Verbs are rarely compounds; what looks like one is mostly a noun (rengjøringsmidlet).
            rare = 3.0 if c.participle or (c.kind is Kind.VERB and split.parts[0] not in _BEFORE_VERBS) else 0.0
            if c.kind is Kind.NOUN and c.lemma == split.tail and c.tag is Tag.SG_INDEF and _makes(c.lemma):
                rare = -1.5  # a tool (spenningstester), not several of something (spenningstest)
            if c.tag is Tag.PERFECT:
                rare += 1.5  # gjennomstekt, hodekappet: an adjective, whose verb nobody lists
            weight = 8.0 - split.cost / 2 + (c.weight - best) / 2 - rare
            participle = front + c.participle if c.participle else ""
            found.append(Candidate(front + c.lemma, c.kind, c.tag, _genders(split, c), weight, split.sure, participle))
    return tuple(sorted(found, key=lambda c: (not c.known, -c.weight)))


def _makes(lemma: str) -> bool:
    return lemma.endswith("er") and any(r.tag is Tag.PRESENT for r in open_lexicon().readings(lemma))


def _genders(split: Split, c: Candidate) -> tuple[Gender, ...]:
    return (Gender.N,) if c.lemma == "meter" and is_instrument(split) else c.genders


def _in_front(front: str, c: Candidate) -> Candidate:
    participle = front + c.participle if c.participle else ""
    return Candidate(front + c.lemma, c.kind, c.tag, c.genders, c.weight, c.known, participle, c.genitive)


def _genitive(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    return tuple(Candidate(c.lemma, c.kind, c.tag, c.genders, c.weight, c.known, c.participle, True) for c in found)


_BEFORE_VERBS = frozenset(words("before_ing"))
_METER = (
    ("meterne", Tag.PL_DEF),
    ("metrene", Tag.PL_DEF),
    ("meteret", Tag.SG_DEF),
    ("metret", Tag.SG_DEF),
    ("meter", Tag.SG_INDEF),
)
_NOUN_ENDINGS = (
    ("ene", Tag.PL_DEF, Gender.M),
    ("er", Tag.PL_INDEF, Gender.M),
    ("en", Tag.SG_DEF, Gender.M),
    ("et", Tag.SG_DEF, Gender.N),
    ("a", Tag.SG_DEF, Gender.F),
)


def _guessed(form: str) -> tuple[Candidate, ...]:
    """For a word nobody knows: a verb by the -ere rule, else a noun; its base form only where people use that too."""
    lexicon = open_lexicon()
    for ending, tag in (("ere", Tag.INFINITIVE), ("erer", Tag.PRESENT), ("eres", Tag.INFINITIVE_PASSIVE)):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 3:
            return (Candidate(f"{stem}ere", Kind.VERB, tag, (), 3.0, False),)
    # At the head of an instruction an unknown word is a command.
    verb = Candidate(form if form.endswith("e") else f"{form}e", Kind.VERB, Tag.IMPERATIVE, (), -3.0, False)
    for ending, tag, gender in _NOUN_ENDINGS:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 2 and lexicon.zipf(stem) > 1 and not lexicon.readings(stem):
            return (Candidate(stem, Kind.NOUN, tag, (gender,), 1.0, False), verb)
    return (Candidate(form, Kind.NOUN, Tag.SG_INDEF, (), 1.0, False), verb)
