"""Nouns in -ing from verbs that the dictionary has: *tiltrekking* from *trekke*, *låsing* from *låse*."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind, Tag

_ENDINGS = (
    ("ingene", Tag.PL_DEF),
    ("ingen", Tag.SG_DEF),
    ("inger", Tag.PL_INDEF),
    ("inga", Tag.SG_DEF),
    ("ing", Tag.SG_INDEF),
)
_BEFORE = words("before_ing")


@dataclass(frozen=True, slots=True)
class IngNoun:
    """`lemma` is the noun, `verb` the known verb it is made from, `tag` the place of the form that was given."""

    lemma: str
    verb: str
    tag: Tag


@lru_cache(maxsize=5_000)
def ing_noun(form: str) -> IngNoun | None:
    """The -ing noun that `form` belongs to by rule, or None where no known verb stands behind it."""
    low = form.lower()
    for ending, tag in _ENDINGS:
        stem = low.removesuffix(ending)
        if stem != low and len(stem) > 1:
            verb = _verb(stem)
            if verb:
                return IngNoun(f"{stem}ing", verb, tag)
    return None


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
