"""Nouns by rule from words that the dictionary has: *tiltrekking* from *trekke*, *romslighet* from *romslig*."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind, Tag

_ENDINGS = (
    ("ene", Tag.PL_DEF),
    ("en", Tag.SG_DEF),
    ("er", Tag.PL_INDEF),
    ("a", Tag.SG_DEF),
    ("", Tag.SG_INDEF),
)
_BEFORE = words("before_ing")


@dataclass(frozen=True, slots=True)
class DerivedNoun:
    """`lemma` is the noun, `source` the known verb or adjective it is made from, `tag` the place of the given form."""

    lemma: str
    source: str
    tag: Tag


@lru_cache(maxsize=5_000)
def derived_noun(form: str) -> DerivedNoun | None:
    """The noun in -ing, -ning or -het that `form` belongs to by rule, or None where no known word stands behind it."""
    low = form.lower()
    for ending, tag in _ENDINGS:
        lemma = low.removesuffix(ending)
        if ending and lemma == low:
            continue
        source = ""
        if lemma.endswith("ing") and len(lemma) > 4:
            source = _verb(lemma[:-3]) or (_verb(lemma[:-4]) if lemma.endswith("ning") and len(lemma) > 6 else "")
        elif lemma.endswith("het") and len(lemma) > 5:
            source = _adjective(lemma[:-3])
        if source:
            return DerivedNoun(lemma, source, tag)
    return None


_ADJECTIVES = ("lig", "ig", "som", "bar", "øs", "isk", "ell", "abel")
_ADJECTIVE_ENDINGS = (
    ("ere", Tag.COMPARATIVE),
    ("este", Tag.SUPERLATIVE_DEF),
    ("ste", Tag.SUPERLATIVE_DEF),
    ("est", Tag.SUPERLATIVE),
    ("st", Tag.SUPERLATIVE),
    ("e", Tag.PLURAL),
    ("t", Tag.NEUTER),
    ("", Tag.COMMON),
)


@lru_cache(maxsize=5_000)
def derived_adjective(form: str) -> tuple[str, Tag] | None:
    """Base form and place of an adjective that its ending shows (*generøse*, *tydeligst*) and people use or the dictionary
    has without that form; None for any other word.
    """
    low = form.lower()
    lexicon = open_lexicon()
    for ending, tag in _ADJECTIVE_ENDINGS:
        stem = low.removesuffix(ending)
        if (ending and stem == low) or len(stem) < 5 or not stem.endswith(_ADJECTIVES):
            continue
        if any(r.kind is Kind.ADJ for r in lexicon.readings(stem)) or (
            lexicon.zipf(stem) > 1.5 and not any(r.kind in (Kind.NOUN, Kind.VERB) for r in lexicon.readings(stem))
        ):
            return stem, tag
    return None


def _adjective(stem: str) -> str:
    if any(r.kind is Kind.ADJ and r.tag in (Tag.COMMON, Tag.BASE) for r in open_lexicon().readings(stem)):
        return stem
    split = splits(stem).get(Kind.ADJ)
    return split.tail if split and split.sure else ""


def _verb(stem: str) -> str:
    lexicon = open_lexicon()
    for before in ("", *_BEFORE):
        rest = stem[len(before) :]
        if not stem.startswith(before) or len(rest) < 2:
            continue
        for verb in (f"{rest}e", rest):
            if any(r.tag is Tag.INFINITIVE for r in lexicon.readings(verb)):
                return verb
    split = splits(f"{stem}e").get(Kind.VERB)
    if split and split.sure and any(r.tag is Tag.INFINITIVE for r in split.readings):
        return split.tail
    # Nouns in -ering come from verbs in -ere, all of one pattern.
    return f"{stem}e" if stem.endswith("er") and len(stem) > 6 else ""
