"""Inflection of nouns: gender, article, and the choice between -a and -en."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot, Uncounted
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.compounds import is_instrument, splits
from fagnorsk.norwegian.derive import derived_noun
from fagnorsk.norwegian.lexicon import Lexicon, Paradigm, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.noun_choice import NOUN_TAGS, is_unchanged, printed_paradigm, uncounted
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.variants import filled, given, own_frequency

_OVERRIDDEN = (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
_EITHER = frozenset({Gender.M, Gender.F})


def inflect_noun(term: str, gender: tuple[Gender, ...], forms: tuple[str, ...], feminine: str) -> Inflection:
    """See `fagnorsk.norwegian.inflect.inflect`."""
    if feminine == "en" and Gender.F in gender and Gender.M not in gender:
        # Every feminine may be written as a masculine.
        gender = tuple(g for g in Gender if g is Gender.M or g in gender)
    found = _known(term, gender, feminine)
    if forms:
        found = _with_reason(_overridden(found, gender, forms, feminine))
    if found.source is FormSource.NONE and gender:
        return replace(found, genders=gender, article=_article(gender, feminine))
    return found


def _with_reason(found: Inflection) -> Inflection:
    """A row that gives a plural says that the word is counted, one that leaves it out that it is not."""
    plural = found.form(Slot.PL_INDEF) or found.form(Slot.PL_DEF)
    if plural or not found.form(Slot.SG_DEF):
        return replace(found, uncounted=None)
    return replace(found, uncounted=found.uncounted or Uncounted.NO_PLURAL)


def _known(term: str, gender: tuple[Gender, ...], feminine: str) -> Inflection:
    found = _counted(term, gender, feminine)
    why = uncounted(term, found.genders) if found.form(Slot.SG_INDEF) else None
    if why:
        singular = tuple(form for form in found.forms if form.slot in (Slot.SG_INDEF, Slot.SG_DEF))
        return replace(found, forms=singular, uncounted=why)
    return found


def _counted(term: str, gender: tuple[Gender, ...], feminine: str) -> Inflection:
    lexicon = open_lexicon()
    paradigms, plural_only = _paradigms(term, lexicon)
    if paradigms:
        return _from(term, paradigms, plural_only, gender, feminine)
    if " " in term:
        return _phrase(term, gender, feminine, lexicon)
    head, hyphen, last = term.rpartition("-")
    if hyphen and head and len(last) > 1:
        return _derived(term, last, gender, feminine)
    split = splits(term).get(Kind.NOUN)
    if split and split.usable and any(r.tag in (Tag.SG_INDEF, Tag.BASE, Tag.PL_INDEF) for r in split.readings):
        if is_instrument(split) and (not gender or Gender.N in gender):
            return _like_manometer(term, feminine)
        return _derived(term, split.tail, gender, feminine)
    made = _by_rule(term, gender, feminine)
    last = _known_ending(term, gender, lexicon) if made.source is FormSource.NONE else ""
    return _derived(term, last, gender, feminine) if last else made


def _known_ending(term: str, gender: tuple[Gender, ...], lexicon: Lexicon) -> str:
    """The noun that a word with an unknown first part ends in (*unbrakoskrue*), where the row's gender bears it out and
    the first part is seen elsewhere.
    """
    low = term.lower()
    for start in range(3, len(low) - 3):
        first, last = low[:start], low[start:]
        if set(lexicon.genders(last)) & set(gender) and (lexicon.starts(first) or splits(first)):
            return last
    return ""


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
) -> Inflection:
    allowed = [p for p in paradigms if p.gender is None or not gender or p.gender in gender]
    if not allowed:
        # The row says otherwise than the dictionary: its gender gives the article, but no form is made up.
        return Inflection(term, Pos.NOUN)
    meant = None if gender else _meant().get(paradigms[0].lemma)
    if meant and any(p.gender is meant for p in allowed):
        allowed = [p for p in allowed if p.gender is meant]
    printed = printed_paradigm(term, allowed, feminine)
    if printed.gender in _EITHER:
        same = [p for p in allowed if p.gender in _EITHER]
    else:
        same = [p for p in allowed if p.gender is printed.gender]
    right = [p for p in allowed if p in same or p.article == printed.article]
    tags = {
        slot: places for slot, places in NOUN_TAGS.items() if not plural_only or slot in (Slot.PL_INDEF, Slot.PL_DEF)
    }
    frequency = own_frequency(printed.lemma, Kind.NOUN)
    filled_forms = filled(right, tags, frequency, term, Slot.PL_INDEF if plural_only else Slot.SG_INDEF, printed)
    genders = tuple(g for g in Gender if any(p.gender is g for p in right))
    article = "" if plural_only or not printed.all(Tag.SG_INDEF) else _matching(printed.gender)
    return Inflection(term, Pos.NOUN, filled_forms, genders, article, FormSource.DICTIONARY)


@cache
def _meant() -> dict[str, Gender]:
    return {word: Gender(gender) for word, _, gender in (pair.partition("/") for pair in words("genders"))}


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
    if is_unchanged(term):
        forms = tuple(_with_first(f, term) if f.slot is Slot.PL_INDEF else f for f in forms)
    like = inner.like if inner.source is FormSource.COMPOUND else last
    return Inflection(term, Pos.NOUN, forms, inner.genders, inner.article, FormSource.COMPOUND, like)


def _with_first(form: Form, printed: str) -> Form:
    return (
        Form(form.slot, printed, tuple(dict.fromkeys((printed, *form.accepted)))) if printed in form.accepted else form
    )


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
    if definite and feminine == "en" and forms[0]:
        # helsa/helsen: the course chooses between the two.
        order = sorted(definite.accepted, key=lambda form: form.endswith("a"))
        definite = Form(Slot.SG_DEF, order[0], tuple(order))
        every = tuple(definite if form.slot is Slot.SG_DEF else form for form in every)
    if definite and forms[0]:
        ending = {"a": Gender.F, "n": Gender.M, "t": Gender.N}.get(definite.printed[-1:])
        allowed = gender or found.genders
        if ending and (not allowed or ending in allowed or (ending is Gender.M and Gender.F in allowed)):
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
