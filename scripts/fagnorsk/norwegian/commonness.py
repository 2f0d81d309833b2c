"""How common a word is, and how much of a form's count is its own where the form is also another word's."""

from __future__ import annotations

from functools import lru_cache
from math import log10

from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.tags import PARTICIPLES, Kind, Tag

# Share of a lemma's occurrences that a form of this place has (log10); rough, from any Norwegian text.
SHARE = {
    Tag.SG_INDEF: -0.35,
    Tag.SG_DEF: -0.45,
    Tag.PL_INDEF: -0.65,
    Tag.PL_DEF: -1.0,
    Tag.INFINITIVE: -0.5,
    Tag.PRESENT: -0.45,
    Tag.PAST: -0.6,
    Tag.PERFECT: -0.8,
    Tag.IMPERATIVE: -1.7,
    Tag.INFINITIVE_PASSIVE: -1.4,
    Tag.PRESENT_PASSIVE: -1.4,
    Tag.PRESENT_PART: -1.3,
    Tag.PART_COMMON: -1.5,
    Tag.PART_NEUTER: -1.6,
    Tag.PART_DEFINITE: -1.4,
    Tag.PART_PLURAL: -1.4,
    Tag.COMMON: -0.5,
    Tag.NEUTER: -0.6,
    Tag.DEFINITE: -0.7,
    Tag.PLURAL: -0.7,
    Tag.COMPARATIVE: -1.2,
    Tag.SUPERLATIVE: -1.5,
    Tag.SUPERLATIVE_DEF: -1.3,
    Tag.BASE: -0.3,
}
OTHER_SHARE = -0.5
# Nobody can tell these from counts, and they are rare beside any other place.
_RARE = frozenset({Tag.IMPERATIVE, Tag.INFINITIVE_PASSIVE, Tag.PRESENT_PASSIVE, *PARTICIPLES})


# An imperative counts as a noun's rival only where it may be this share of all.
_FEW_COMMANDS = 4.0
_MOST_OVER = 1.0


@lru_cache(maxsize=50_000)
def commonness(lemma: str, kind: Kind) -> float:
    """How common the lemma is (about the zipf of all its forms), judged by those of its forms that are nothing else."""
    lexicon = open_lexicon()
    own: list[float] = []
    shared: list[float] = []
    beside = 0.0
    for paradigm in lexicon.paradigms(lemma, kind):
        for tag, form in paradigm.forms:
            if tag in PARTICIPLES:
                continue
            zipf = lexicon.zipf(form)
            alone = all(r.lemma == lemma and r.kind is kind for r in lexicon.readings(form))
            (own if alone else shared).append(zipf - SHARE.get(tag, OTHER_SHARE) if zipf else 0.0)
            if zipf and not alone and kind is Kind.NOUN and tag is Tag.SG_INDEF:
                beside = max(beside, _beside_commands(form, lemma))
    # No lemma is much commoner than its base form is as a string, less where another word has that form too.
    other = any(r.kind is not kind or r.lemma != lemma for r in lexicon.readings(lemma))
    most = lexicon.zipf(lemma) + (0.3 if other else 1.0)
    if any(own):
        return min(max(*own, beside), most)
    if kind is Kind.ADV:
        most -= 1.0  # odd adverbs (vann, bak) are listed beside common nouns
    # Every form is also something else: the lemma is hardly commoner than its rarer forms allow.
    reckoned = min(sorted(shared)[len(shared) // 2], most - 0.6) - 0.5 if shared else 0.0
    return max(reckoned, min(beside, most))


def _beside_commands(form: str, noun: str) -> float:
    """The zipf of a noun's base form that is also some verb's imperative (*trykk*, *vern*) and nothing else: nearly all of
    its count, where those verbs are too rare to give so many commands; else little.
    """
    lexicon = open_lexicon()
    rivals = [r for r in lexicon.readings(form) if (r.lemma, r.kind) != (noun, Kind.NOUN)]
    if any(r.tag is not Tag.IMPERATIVE for r in rivals):
        return 0.0
    commands = sum(
        10.0 ** (_plain_commonness(verb, Kind.VERB) + SHARE[Tag.IMPERATIVE]) for verb in {r.lemma for r in rivals}
    )
    zipf = lexicon.zipf(form)
    if commands > 10.0**zipf / _FEW_COMMANDS:
        return 0.0
    # A noun is hardly ever without its other forms: "vent" is.
    others = {f for p in lexicon.paradigms(noun, Kind.NOUN) for _, f in p.forms if f != form}
    others = {f for f in others if all(r.kind is not Kind.NOUN or r.lemma == noun for r in lexicon.readings(f))}
    return min(zipf - SHARE[Tag.SG_INDEF], max(map(lexicon.zipf, others), default=0.0) + _MOST_OVER)


@lru_cache(maxsize=50_000)
def own_zipf(form: str, lemma: str, kind: Kind, place: Tag) -> float:
    """The zipf of `form` as this place of this word: its count shared among all words and places that have the form, in
    proportion to how common they are. Imperatives, passives and participles take nothing from other places.
    """
    lexicon = open_lexicon()
    zipf = lexicon.zipf(form)
    if not zipf:
        return 0.0
    low = lemma.lower()
    rivals = {
        (r.lemma, r.kind, r.tag)
        for r in lexicon.readings(form)
        if r.tag not in _RARE and not (kind is Kind.VERB and _own_participle(r.lemma, r.kind, low))
    }
    rivals.add((lemma, kind, place))
    own = _strength(form, lemma, kind, place)
    return max(zipf + own - log10(sum(10.0 ** _strength(form, *rival) for rival in sorted(rivals))), 0.0)


def is_radical(form: str, verb: str) -> bool:
    """Whether a past or perfect is the one in -a (*kasta*); *ba*, *ga* are none."""
    return len(verb) > 3 and form.lower() == f"{verb.lower()[:-1]}a"


def is_shared(form: str, lemma: str, kind: Kind) -> bool:
    """Whether a form is another word too, imperatives, passives and participles left aside."""
    return any((r.lemma, r.kind) != (lemma, kind) and r.tag not in _RARE for r in open_lexicon().readings(form))


def _strength(form: str, lemma: str, kind: Kind, place: Tag) -> float:
    # A past in -a is the rarer one of two or three.
    radical = 0.7 if kind is Kind.VERB and place in (Tag.PAST, Tag.PERFECT) and is_radical(form, lemma) else 0.0
    return _plain_commonness(lemma, kind) + SHARE.get(place, OTHER_SHARE) - radical


@lru_cache(maxsize=50_000)
def _plain_commonness(lemma: str, kind: Kind) -> float:
    """As `commonness`, but no imperative or passive speaks for its verb (*files* is English) or against another word."""
    lexicon = open_lexicon()
    plain = [
        lexicon.zipf(form) - SHARE.get(tag, OTHER_SHARE)
        for paradigm in lexicon.paradigms(lemma, kind)
        for tag, form in paradigm.forms
        if tag not in _RARE and lexicon.zipf(form) and not is_shared(form, lemma, kind)
    ]
    most = lexicon.zipf(lemma) + (0.3 if is_shared(lemma, lemma, kind) else 1.0)
    return min(max(plain), most) if plain else commonness(lemma, kind)


def _own_participle(other: str, kind: Kind, verb: str) -> bool:
    """Whether an adjective of the dictionary is only the participle of `verb` (*låst* of *låse*)."""
    if kind is not Kind.ADJ:
        return False
    return any(r.lemma.lower() == verb and r.tag in PARTICIPLES for r in open_lexicon().readings(other))
