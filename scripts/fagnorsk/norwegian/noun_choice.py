"""Which of a noun's paradigms is printed: gender, -a or -en, plurals of neuters; and which nouns have no plural."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from math import log10

from fagnorsk.model.inflection import Slot, Uncounted
from fagnorsk.model.word import Gender
from fagnorsk.norwegian.commonness import is_shared, own_zipf
from fagnorsk.norwegian.compounds import split_compound, splits
from fagnorsk.norwegian.lexicon import Lexicon, Paradigm, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.variants import Frequency, own_frequency

NOUN_TAGS = {
    Slot.SG_INDEF: (Tag.SG_INDEF, Tag.BASE),
    Slot.SG_DEF: (Tag.SG_DEF,),
    Slot.PL_INDEF: (Tag.PL_INDEF,),
    Slot.PL_DEF: (Tag.PL_DEF,),
}
_NEVER_A = ("ing", "sjon", "het")
_A_FIFTH = log10(5)
# Below this zipf a compound's own forms are too rare to choose by.
_COUNTED = 3.0
# Below this one any form is.
_THIN = 2.0
# Neuters whose definite plural people nearly always write with -a; of all others -ene is printed.
_PLURAL_IN_A = ("barn", "bein")
# In counted text an indefinite plural is about as common as the definite one. A neuter of one syllable has its plural in
# -er only where that is seen as often; a longer one has it unless it is hardly ever seen. What is another word too must be
# clearly commoner, as its count is only reckoned.
_SHORT, _LONG, _RECKONED = 0.05, -0.6, 0.35
_AT_MOST = 0.95
_DOUBTFUL = 1.0
# Units, which are not inflected after a number, and datablad, which the counts do not know.
_UNCHANGED = words("unchanged")
_SYLLABLES = re.compile("[aeiouyæøåé]+")
_WITHOUT_STRESS = re.compile("[^aeiouyæøåé](er|el)$")


def printed_paradigm(term: str, paradigms: Sequence[Paradigm], feminine: str) -> Paradigm:
    """The one of `paradigms` (of a single word) that is printed; `feminine` is `a` or `en`."""
    frequency = _frequency(term, paradigms, _THIN)
    by_gender: dict[Gender | None, list[Paradigm]] = {}
    for paradigm in paradigms:
        by_gender.setdefault(paradigm.gender, []).append(paradigm)
    best = {g: _best(term, group, frequency) for g, group in by_gender.items()}
    # Its own gender a compound shows in the singular.
    singular = _frequency(term, paradigms, 0.0)
    definite = {g: _definite(p, singular) for g, p in best.items()}
    if Gender.M in best and Gender.F in best:
        common = Gender.F if feminine == "a" and _is_said_with_a(term) else Gender.M
        dropped = Gender.F if common is Gender.M else Gender.M
        definite[common] = max(definite[common], definite[dropped])
        del best[dropped]
    order = list(best)
    return best[max(order, key=lambda g: (definite[g], -order.index(g)))]


def _definite(paradigm: Paradigm, frequency: Frequency) -> float:
    """How much the definite form speaks for its gender; little where it is a participle too (*kostet*)."""
    forms = [
        frequency(form, Tag.SG_DEF) - (0.0 if _is_own(form, paradigm) else _DOUBTFUL)
        for form in paradigm.all(Tag.SG_DEF)
    ]
    return max(forms, default=0.0)


def _is_own(form: str, paradigm: Paradigm) -> bool:
    return all(r.lemma == paradigm.lemma and r.kind is Kind.NOUN for r in open_lexicon().readings(form))


def _frequency(term: str, paradigms: Sequence[Paradigm], least: float) -> Frequency:
    """How common a form is as a form of `term`. A rare compound's forms nobody has counted, or none in the plural up to the
    zipf `least`: its last part's speak for it.
    """
    last = "" if _is_counted(term, paradigms, least) else last_part(term)
    if not last:
        return own_frequency(paradigms[0].lemma, Kind.NOUN)
    front = len(term) - len(last)
    again = open_lexicon().paradigms(last, Kind.NOUN) if least else ()
    inner = _frequency(last, again, least) if again else own_frequency(last, Kind.NOUN)
    return lambda form, place: inner(form[front:], place)


def _is_counted(term: str, paradigms: Sequence[Paradigm], least: float) -> bool:
    zipf = open_lexicon().zipf
    forms = {form for p in paradigms for tag, form in p.forms if tag in (Tag.SG_DEF, Tag.PL_DEF)}
    plurals = {form for p in paradigms for tag, form in p.forms if tag in (Tag.PL_INDEF, Tag.PL_DEF)} - {term.lower()}
    return max(map(zipf, forms), default=0.0) >= _COUNTED and max(map(zipf, plurals), default=0.0) >= least


def _best(term: str, paradigms: Sequence[Paradigm], frequency: Frequency) -> Paradigm:
    """The best of one gender."""
    group = [p for p in paradigms if not _accented(p)] or list(paradigms)
    if group[0].gender is Gender.N:
        group = _neuters(term, group)
    same = _like_singular(term, group, frequency)

    def weight(paradigm: Paradigm) -> float:
        definite = _most(paradigm, Tag.PL_DEF, frequency)
        plural = -9.0
        for form in paradigm.all(Tag.PL_INDEF):
            if form.lower() == term.lower():
                counted = same
            else:
                # A plural that is another word too (hamre) is no commoner than its definite form allows.
                most = definite + _AT_MOST if is_shared(form, paradigm.lemma, Kind.NOUN) else 10.0
                counted = min(frequency(form, Tag.PL_INDEF), most)
            plural = max(plural, counted)
        # Of forms that nobody has counted the full one is printed: manometeret, not manometret.
        full = 0.01 if any(form.startswith(term) for form in paradigm.all(Tag.SG_DEF)) else 0.0
        return _most(paradigm, Tag.SG_DEF, frequency) + plural + definite + full

    best = max(group, key=weight)  # max keeps the first of equals
    if not _WITHOUT_STRESS.search(term.lower()):
        return best
    # The dictionary has manometret beside manometre only; people choose each by itself.
    definite = [form for p in paradigms if p.article == best.article for form in p.all(Tag.SG_DEF)]
    printed = max(
        definite, key=lambda form: frequency(form, Tag.SG_DEF) + (0.01 if form.startswith(term) else 0.0), default=""
    )
    return replace(best, forms=tuple((t, printed if t is Tag.SG_DEF else form) for t, form in best.forms))


def _like_singular(term: str, group: Sequence[Paradigm], frequency: Frequency) -> float:
    """What a plural that looks like the singular weighs. Its count is the singular's: what else is seen tells."""
    if is_unchanged(term):
        return 10.0
    plurals = [form for p in group for form in p.all(Tag.PL_INDEF) if form.lower() != term.lower()]
    other = max((frequency(form, Tag.PL_INDEF) for form in plurals), default=0.0)
    definite = max(_most(p, Tag.PL_DEF, frequency) for p in group)
    short = _is_short(term)
    if max(other, definite) < _THIN:
        return other + (1.0 if short else -1.0)
    if term.endswith("e"):
        return definite + _LONG
    if all(is_shared(form, group[0].lemma, Kind.NOUN) for form in plurals):
        return definite + _RECKONED
    return definite + (_SHORT if short else _LONG)


def _is_short(term: str) -> bool:
    """Whether a noun, or the last part of a compound of however many, has one syllable."""
    last = last_part(term)
    return _is_short(last) if last and last != term else len(_SYLLABLES.findall(term.lower())) < 2


def is_unchanged(term: str) -> bool:
    """Whether the plural of a noun that ends so is printed like the singular where the dictionary has that too."""
    return term.lower().endswith(_UNCHANGED)


def _most(paradigm: Paradigm, place: Tag, frequency: Frequency) -> float:
    return max((frequency(form, place) for form in paradigm.all(place)), default=0.0)


def _accented(paradigm: Paradigm) -> bool:
    # Before an ending the accent is dropped: trasé, traseen.
    return any("ée" in form for _, form in paradigm.forms)


def _neuters(term: str, paradigms: list[Paradigm]) -> list[Paradigm]:
    in_a = term.lower().endswith(_PLURAL_IN_A)
    group = [p for p in paradigms if any(f.endswith("a") == in_a for f in p.all(Tag.PL_DEF))] or paradigms
    ending = _WITHOUT_STRESS.search(term.lower())
    if ending:
        # filter: filtre, nummer: numre, kapittel: kapitler
        short = "re" if ending[1] == "er" else "ler"
        contracted = (term[:-2] + short, term[:-3] + short)
        group = [p for p in group if any(form in contracted for form in p.all(Tag.PL_INDEF))] or group
    return group


@lru_cache(maxsize=5_000)
def _is_said_with_a(term: str) -> bool:
    """Whether people write a word that is feminine or masculine with -a: at least a fifth as often as with -en."""
    low = term.lower()
    if low in _listed_genders():
        return _listed_genders()[low] is Gender.F
    if low.endswith(_NEVER_A):
        return False
    lexicon = open_lexicon()
    last = last_part(term)
    if last and {Gender.M, Gender.F} <= set(lexicon.genders(last)):
        return _is_said_with_a(last)
    paradigms = lexicon.paradigms(term, Kind.NOUN)
    feminine = {f for p in paradigms if p.gender is Gender.F for f in p.all(Tag.SG_DEF)}
    masculine = {f for p in paradigms if p.gender is Gender.M for f in p.all(Tag.SG_DEF)}
    a = max(map(lexicon.zipf, feminine), default=0.0)
    # What is counted with -en may be another noun's (tangen, messen).
    en = max((_as_noun(f, term) for f in masculine), default=0.0)
    return max(a, en) < _THIN or a >= en - _A_FIFTH


def _as_noun(form: str, lemma: str) -> float:
    lexicon = open_lexicon()
    other = any(r.kind is Kind.NOUN and r.lemma.lower() != lemma.lower() for r in lexicon.readings(form))
    return own_zipf(form, lemma, Kind.NOUN, Tag.SG_DEF) if other else lexicon.zipf(form)


@cache
def _listed_genders() -> dict[str, Gender]:
    return {word: Gender(gender) for word, _, gender in (pair.partition("/") for pair in words("feminines"))}


@lru_cache(maxsize=5_000)
def last_part(term: str) -> str:
    """The noun (base form) that a compound ends in, or nothing: by a sure split, else the longest noun of the dictionary in
    it whose forms the compound has (*rem* in *hakerem*).
    """
    return _sure_last_part(term) or _shared_ending(term, open_lexicon())


def _sure_last_part(term: str) -> str:
    compound = split_compound(term)
    split = splits(term).get(Kind.NOUN)
    if not (compound and compound.sure and split and split.parts[-1] == compound.parts[-1]):
        return ""
    return split.tail if open_lexicon().has(split.tail, Kind.NOUN) else ""


def _shared_ending(term: str, lexicon: Lexicon) -> str:
    low = term.lower()
    whole = {form.lower() for p in lexicon.paradigms(low, Kind.NOUN) for tag, form in p.forms if tag is not Tag.BASE}
    for start in range(3, len(low) - 2):
        front, tail = low[:start], low[start:]
        if not _SYLLABLES.search(front) or lexicon.zipf(tail) < _THIN:
            continue
        if whole and whole <= {front + form for p in lexicon.paradigms(tail, Kind.NOUN) for _, form in p.forms}:
            return tail
    return ""


def uncounted(term: str, genders: Sequence[Gender]) -> Uncounted | None:
    """Why a noun is not counted at work, so that no plural is printed: listed, or a compound of a listed one; else None."""
    listed = _mass()
    own = listed.get(term.lower())
    if own is not None:
        how, why = own
        return why if how in ("", "alone") or (how == "n" and tuple(genders) == (Gender.N,)) else None
    last = last_part(term) or term.rpartition("-")[2]
    how, why = listed.get(last.lower(), ("alone", None)) if last != term else ("alone", None)
    return why if how == "" else None


@cache
def _mass() -> dict[str, tuple[str, Uncounted | None]]:
    found: dict[str, tuple[str, Uncounted | None]] = {}
    why: Uncounted | None = None
    for entry in words("mass"):
        if entry.startswith("["):
            why = Uncounted(entry.strip("[]"))
        else:
            word, _, how = entry.partition("/")
            found[word] = (how, why)
    return found
