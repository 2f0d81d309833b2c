"""Inflection of nouns: gender, article, and the choice between -a and -en."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from math import log10

from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.compounds import Split, is_instrument, split_compound, splits
from fagnorsk.norwegian.derive import derived_noun
from fagnorsk.norwegian.lexicon import Lexicon, Paradigm, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.variants import Frequency, choose, filled, given, own_frequency

_TAGS = {
    Slot.SG_INDEF: (Tag.SG_INDEF, Tag.BASE),
    Slot.SG_DEF: (Tag.SG_DEF,),
    Slot.PL_INDEF: (Tag.PL_INDEF,),
    Slot.PL_DEF: (Tag.PL_DEF,),
}
_OVERRIDDEN = (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
_NEVER_A = ("ing", "sjon", "het")
_A_FIFTH = log10(5)
# Below this zipf a compound's own forms are too rare to tell -a from -en.
_COUNTED = 3.0
_EITHER = frozenset({Gender.M, Gender.F})


def inflect_noun(term: str, gender: tuple[Gender, ...], forms: tuple[str, ...], feminine: str) -> Inflection:
    """See `fagnorsk.norwegian.inflect.inflect`."""
    found = _known(term, gender, feminine)
    if forms:
        found = _overridden(found, gender, forms, feminine)
    if found.source is FormSource.NONE and gender:
        return replace(found, genders=gender, article=_article(gender, feminine))
    return found


def _known(term: str, gender: tuple[Gender, ...], feminine: str) -> Inflection:
    lexicon = open_lexicon()
    paradigms, plural_only = _paradigms(term, lexicon)
    if paradigms:
        return _from(term, paradigms, plural_only, gender, feminine, *_frequencies(term, paradigms, lexicon))
    if " " in term:
        return _phrase(term, gender, feminine, lexicon)
    head, hyphen, last = term.rpartition("-")
    if hyphen and head and len(last) > 1:
        return _derived(term, last, gender, feminine)
    split = splits(term).get(Kind.NOUN)
    if split and split.usable and any(r.tag in (Tag.SG_INDEF, Tag.BASE, Tag.PL_INDEF) for r in split.readings):
        if is_instrument(split):
            return _like_manometer(term, feminine)
        return _derived(term, split.tail, gender, feminine)
    return _by_rule(term, gender, feminine)


def _paradigms(term: str, lexicon: Lexicon) -> tuple[list[Paradigm], bool]:
    """The paradigms of `term`, and whether it is a plural as headword (*briller*, *klær*)."""
    own = [
        p for p in lexicon.paradigms(term, Kind.NOUN) if p.all(Tag.SG_INDEF) or p.all(Tag.PL_INDEF) or p.all(Tag.SG_DEF)
    ]
    if own:
        return own, all(not p.all(Tag.SG_INDEF) for p in own)
    bare = [p for p in lexicon.paradigms(term, Kind.NOUN) if p.all(Tag.BASE)]
    if bare:
        return bare, False
    plural: list[Paradigm] = []
    for lemma in dict.fromkeys(
        r.lemma for r in lexicon.readings(term) if r.kind is Kind.NOUN and r.tag is Tag.PL_INDEF
    ):
        plural += [p for p in lexicon.paradigms(lemma, Kind.NOUN) if term.lower() in p.all(Tag.PL_INDEF)]
    return plural, True


def _from(
    term: str,
    paradigms: Sequence[Paradigm],
    plural_only: bool,
    gender: tuple[Gender, ...],
    feminine: str,
    frequency: Frequency,
    raw: Frequency,
) -> Inflection:
    allowed = [p for p in paradigms if p.gender is None or not gender or p.gender in gender]
    if not allowed:
        # The row says otherwise than the dictionary: its gender gives the article, but no form is made up.
        return Inflection(term, Pos.NOUN)
    meant = None if gender else _meant().get(paradigms[0].lemma)
    if meant and any(p.gender is meant for p in allowed):
        allowed = [p for p in allowed if p.gender is meant]
    printed = _printed(term, allowed, feminine, frequency, raw)
    if printed.gender in _EITHER:
        same = [p for p in allowed if p.gender in _EITHER]
    else:
        same = [p for p in allowed if p.gender is printed.gender]
    right = [p for p in allowed if p in same or p.article == printed.article]
    tags = {slot: places for slot, places in _TAGS.items() if not plural_only or slot in (Slot.PL_INDEF, Slot.PL_DEF)}
    filled_forms = filled(right, tags, frequency, term, Slot.PL_INDEF if plural_only else Slot.SG_INDEF, printed)
    genders = tuple(g for g in Gender if any(p.gender is g for p in right))
    article = "" if plural_only or not printed.all(Tag.SG_INDEF) else _matching(printed.gender)
    return Inflection(term, Pos.NOUN, filled_forms, genders, article, FormSource.DICTIONARY)


@cache
def _meant() -> dict[str, Gender]:
    return {word: Gender(gender) for word, _, gender in (pair.partition("/") for pair in words("genders"))}


def _printed(term: str, paradigms: Sequence[Paradigm], feminine: str, frequency: Frequency, raw: Frequency) -> Paradigm:
    by_gender: dict[Gender | None, list[Paradigm]] = {}
    for paradigm in paradigms:
        by_gender.setdefault(paradigm.gender, []).append(paradigm)
    best = {g: choose(group, _TAGS, frequency) for g, group in by_gender.items()}
    definite = {g: max((frequency(f) for f in p.all(Tag.SG_DEF)), default=0.0) for g, p in best.items()}
    if Gender.M in best and Gender.F in best:
        common = Gender.M
        a, en = (max((raw(f) for f in best[g].all(Tag.SG_DEF)), default=0.0) for g in (Gender.F, Gender.M))
        if feminine == "a" and not term.endswith(_NEVER_A) and a >= en - _A_FIFTH:
            common = Gender.F
        dropped = Gender.F if common is Gender.M else Gender.M
        definite[common] = max(definite[common], definite[dropped])
        del best[dropped]
    order = list(best)
    return best[max(order, key=lambda g: (definite[g], -order.index(g)))]


def _frequencies(term: str, paradigms: Sequence[Paradigm], lexicon: Lexicon) -> tuple[Frequency, Frequency]:
    """How common a form is as a form of `term`, and how common it is as a string. A rare compound's forms nobody has
    counted: those of its last part speak for them.
    """
    forms = {form for p in paradigms for tag, form in p.forms if tag in (Tag.SG_DEF, Tag.PL_DEF)}
    split = None if max(map(lexicon.zipf, forms), default=0.0) >= _COUNTED else _last_part(term)
    if not split:
        return own_frequency(lexicon, paradigms[0].lemma, Kind.NOUN), lexicon.zipf
    front = len(term) - len(split.tail)
    own = own_frequency(lexicon, split.readings[0].lemma, Kind.NOUN)
    return lambda form: own(form[front:]), lambda form: lexicon.zipf(form[front:])


def _last_part(term: str) -> Split | None:
    compound = split_compound(term)
    split = splits(term).get(Kind.NOUN)
    return split if compound and compound.sure and split and split.parts[-1] == compound.parts[-1] else None


def _derived(term: str, last: str, gender: tuple[Gender, ...], feminine: str) -> Inflection:
    # "anhuker" is somebody, not several hooks; a plural as headword is the rarer thing.
    maker = (
        None if any(p.all(Tag.SG_INDEF) for p in open_lexicon().paradigms(last, Kind.NOUN)) else _agent(last, gender)
    )
    inner = maker or _known(last, gender, feminine)
    if inner.source is FormSource.NONE:
        return Inflection(term, Pos.NOUN)
    front = term[: len(term) - len(last)]
    forms = tuple(Form(f.slot, front + f.printed, tuple(front + a for a in f.accepted)) for f in inner.forms)
    like = inner.like if inner.source is FormSource.COMPOUND else last
    return Inflection(term, Pos.NOUN, forms, inner.genders, inner.article, FormSource.COMPOUND, like)


def _like_manometer(term: str, feminine: str) -> Inflection:
    pattern = _known("manometer", (), feminine)
    front = term.removesuffix("meter")
    forms = tuple(
        Form(f.slot, front + f.printed.removeprefix("mano"), tuple(front + a.removeprefix("mano") for a in f.accepted))
        for f in pattern.forms
    )
    return replace(pattern, term=term, forms=forms, source=FormSource.COMPOUND, like="manometer")


def _agent(term: str, gender: tuple[Gender, ...]) -> Inflection | None:
    """Nouns in -er from a known verb (*utvider*), all masculine and of one pattern."""
    verb = term.removesuffix("r")
    known = term.endswith("er") and any(r.tag is Tag.INFINITIVE for r in open_lexicon().readings(verb.lower()))
    if not known or (gender and Gender.M not in gender):
        return None
    pairs = ((Slot.SG_INDEF, ""), (Slot.SG_DEF, "en"), (Slot.PL_INDEF, "e"), (Slot.PL_DEF, "ne"))
    forms = tuple(Form(slot, term + ending, (term + ending,)) for slot, ending in pairs)
    return Inflection(term, Pos.NOUN, forms, (Gender.M,), "en", FormSource.RULE, verb)


def _by_rule(term: str, gender: tuple[Gender, ...], feminine: str) -> Inflection:
    agent = _agent(term, gender)
    if agent:
        return agent
    noun = derived_noun(term)
    if noun is None or noun.lemma != term.lower() or (gender and not set(gender) & _EITHER):
        return Inflection(term, Pos.NOUN)
    definite = tuple(term + e for e, g in (("en", Gender.M), ("a", Gender.F)) if not gender or g in gender)
    forms = (
        Form(Slot.SG_INDEF, term, (term,)),
        Form(Slot.SG_DEF, definite[0], definite),
        Form(Slot.PL_INDEF, f"{term}er", (f"{term}er",)),
        Form(Slot.PL_DEF, f"{term}ene", (f"{term}ene",)),
    )
    genders = tuple(g for g in (Gender.M, Gender.F) if not gender or g in gender)
    return Inflection(
        term, Pos.NOUN, forms, genders, "ei" if genders == (Gender.F,) else "en", FormSource.RULE, noun.source
    )


def _phrase(term: str, gender: tuple[Gender, ...], feminine: str, lexicon: Lexicon) -> Inflection:
    """An adjective with its noun (*isolert skrutrekker*): *den isolerte skrutrekkeren*, *isolerte skrutrekkere*."""
    from fagnorsk.norwegian.inflect import inflect

    *before, last = term.split(" ")
    noun = _known(last, gender, feminine)
    if noun.source is FormSource.NONE or noun.form(Slot.SG_INDEF) is None:
        return Inflection(term, Pos.NOUN)
    slot = Slot.NEUTER if noun.article == "et" else Slot.POSITIVE
    plural = []
    for word in before:
        lemmas = [r.lemma for r in lexicon.readings(word) if r.kind is Kind.ADJ and r.tag in (Tag.COMMON, Tag.NEUTER)]
        adjectives = [inflect(lemma, Pos.ADJ) for lemma in (*dict.fromkeys(lemmas), word)]
        fitting = next((a for a in adjectives if word in a.accepted(slot) and a.form(Slot.PLURAL)), None)
        if fitting is None:
            return Inflection(term, Pos.NOUN)
        plural.append(fitting.form(Slot.PLURAL) or word)
    front = " ".join(plural)
    pattern = {
        Slot.SG_INDEF: f"{' '.join(before)} ",
        Slot.SG_DEF: f"{'det' if noun.article == 'et' else 'den'} {front} ",
        Slot.PL_INDEF: f"{front} ",
        Slot.PL_DEF: f"de {front} ",
    }
    forms = tuple(
        Form(f.slot, pattern[f.slot] + f.printed, tuple(pattern[f.slot] + a for a in f.accepted)) for f in noun.forms
    )
    return Inflection(term, Pos.NOUN, forms, noun.genders, noun.article, FormSource.RULE, last)


def _overridden(found: Inflection, gender: tuple[Gender, ...], forms: tuple[str, ...], feminine: str) -> Inflection:
    every = given(found.term, found.forms, _OVERRIDDEN, forms, Slot.SG_INDEF)
    by_slot = {form.slot: form for form in every}
    plural = by_slot.get(Slot.PL_INDEF)
    if Slot.SG_DEF not in by_slot and plural and found.term in plural.accepted:
        # The headword is a plural (vernebriller): there is no singular to print an article with.
        every = tuple(form for form in every if form.slot is not Slot.SG_INDEF)
        return replace(found, forms=every, genders=gender or found.genders, article="", source=FormSource.OVERRIDE)
    article = found.article
    definite = by_slot.get(Slot.SG_DEF)
    if definite and forms[0]:
        ending = {"a": Gender.F, "n": Gender.M, "t": Gender.N}.get(definite.printed[-1:])
        allowed = gender or found.genders
        if ending and (not allowed or ending in allowed):
            article = _matching(ending)
        elif allowed:
            article = _article(allowed, feminine)
    elif gender and not article:
        article = _article(gender, feminine)
    return replace(found, forms=every, genders=gender or found.genders, article=article, source=FormSource.OVERRIDE)


def _matching(gender: Gender | None) -> str:
    return {Gender.M: "en", Gender.F: "ei", Gender.N: "et", None: ""}[gender]


def _article(gender: tuple[Gender, ...], feminine: str) -> str:
    # Without known forms only the row speaks: m/f has "en" on its side in every text, f alone follows the course.
    if Gender.M in gender:
        return "en"
    if Gender.F in gender:
        return "ei" if feminine == "a" else "en"
    return "et" if gender else ""
