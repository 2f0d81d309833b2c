"""Inflection of verbs, particle verbs (*trekke til*) and reflexives (*melde seg*)."""

from __future__ import annotations

from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.word import Pos
from fagnorsk.norwegian.commonness import is_radical, is_shared
from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.lexicon import Paradigm, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.variants import Frequency, choose, filled, given, own_frequency

_TAGS = {
    Slot.INFINITIVE: (Tag.INFINITIVE,),
    Slot.PRESENT: (Tag.PRESENT,),
    Slot.PAST: (Tag.PAST,),
    Slot.PERFECT: (Tag.PERFECT,),
    Slot.IMPERATIVE: (Tag.IMPERATIVE,),
    Slot.PASSIVE: (Tag.INFINITIVE_PASSIVE,),
}
_OVERRIDDEN = (Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE)
_NO_PASSIVE = frozenset(words("no_passive"))
_WITH_OBJECT = frozenset(words("with_object"))
_OBJECTS = frozenset(("seg", "noe", "noen"))
# Instructions print hengte, kastet; -a only where people nearly always write it.
_RADICAL = 0.5
# sto, ba, ga: stod, bad, gav are the older spellings.
_OLD = 0.5
# What is another word too (via, grov) must be clearly commoner, as its count is only reckoned.
_RECKONED = 0.5


def inflect_verb(term: str, forms: tuple[str, ...]) -> Inflection:
    """See `fagnorsk.norwegian.inflect.inflect`."""
    verb, _, rest = term.partition(" ")
    found, source, like = _forms(verb, weak=_takes_object(verb, rest.split(" ")))
    if verb in _NO_PASSIVE or f"{verb}/{rest}" in _NO_PASSIVE:
        found = tuple(form for form in found if form.slot is not Slot.PASSIVE)
    joined = _with_rest(found, rest)
    if forms:
        joined, source = given(term, joined, _OVERRIDDEN, forms, Slot.INFINITIVE), FormSource.OVERRIDE
    return Inflection(term, Pos.VERB, joined, article="å", source=source, like=like)


def _takes_object(verb: str, rest: list[str]) -> bool:
    """Whether a verb with strong and weak forms (*brant*, *brente*) is meant as the weak one, which has an object."""
    if verb not in _WITH_OBJECT:
        return False
    return not _OBJECTS.isdisjoint(rest) or f"{verb}/{rest[0]}" in _WITH_OBJECT


def _forms(verb: str, *, weak: bool = False) -> tuple[tuple[Form, ...], FormSource, str]:
    lexicon = open_lexicon()
    paradigms = list(lexicon.paradigms(verb, Kind.VERB))
    if paradigms:
        frequency = _frequency(verb, paradigms)
        chosen = choose(paradigms, _TAGS, frequency)
        # Homographs that inflect otherwise (være: er / værer) are other verbs.
        same = [p for p in paradigms if p.all(Tag.PRESENT) == chosen.all(Tag.PRESENT)]
        if verb in _WITH_OBJECT:
            kept = _weak(same)
            if weak:
                same = kept or same
            else:
                # What happens by itself is the commoner headword; the other forms are right too.
                chosen = choose([p for p in same if p not in kept] or same, _TAGS, frequency)
        return (
            filled(same, _TAGS, frequency, verb, Slot.INFINITIVE, None if weak else chosen),
            FormSource.DICTIONARY,
            "",
        )
    last = ""
    head, hyphen, tail = verb.rpartition("-")
    if hyphen and head:
        last = tail
    else:
        split = splits(verb).get(Kind.VERB)
        if split and split.usable and any(r.tag is Tag.INFINITIVE for r in split.readings):
            last = split.tail
    if last:
        inner, source, _ = _forms(last)
        front = verb[: len(verb) - len(last)]
        if source is not FormSource.NONE:
            joined = tuple(Form(f.slot, front + f.printed, tuple(front + a for a in f.accepted)) for f in inner)
            return joined, FormSource.COMPOUND, last
    return _by_rule(verb)


def _frequency(verb: str, paradigms: list[Paradigm]) -> Frequency:
    own = own_frequency(verb, Kind.VERB)
    every = {form for p in paradigms for form in p.all(Tag.PAST)}
    twice = every & {form for p in paradigms for form in p.all(Tag.PERFECT)}

    def frequency(form: str, place: Tag) -> float:
        zipf = own(form, place)
        if place not in (Tag.PAST, Tag.PERFECT):
            return zipf
        if is_shared(form, verb, Kind.VERB):
            zipf -= _RECKONED / 2 if form in twice and not _is_base(form) else _RECKONED
        if is_radical(form, verb):
            zipf -= _RADICAL
        elif form[-1] in "dgv" and form[:-1] in every:
            zipf -= _OLD
        return zipf

    return frequency


def _is_base(form: str) -> bool:
    """Whether a form is some word's base form (*filet*, *via*)."""
    return any(r.lemma.lower() == form for r in open_lexicon().readings(form))


def _weak(paradigms: list[Paradigm]) -> list[Paradigm]:
    """Those of the articles that keep the vowel in the past."""
    stem = paradigms[0].lemma.removesuffix("e").rstrip("bcdfghjklmnpqrstvwxz")
    strong = {p.article for p in paradigms if not all(form.startswith(stem) for form in p.all(Tag.PAST))}
    return [p for p in paradigms if p.article not in strong]


def _by_rule(verb: str) -> tuple[tuple[Form, ...], FormSource, str]:
    # Every verb in -ere that is not from an old Norse stem inflects alike; those that are stand in the dictionary.
    if not verb.endswith("ere") or len(verb) < 7:
        return (), FormSource.NONE, ""
    stem = verb[:-1]
    by_slot = {
        Slot.INFINITIVE: verb,
        Slot.PRESENT: f"{stem}er",
        Slot.PAST: f"{stem}te",
        Slot.PERFECT: f"{stem}t",
        Slot.IMPERATIVE: stem,
        Slot.PASSIVE: f"{verb}s",
    }
    return tuple(Form(slot, form, (form,)) for slot, form in by_slot.items()), FormSource.RULE, "-ere"


def _with_rest(forms: tuple[Form, ...], rest: str) -> tuple[Form, ...]:
    if not rest:
        return forms
    found = []
    words = rest.split(" ")
    for form in forms:
        endings: tuple[str, ...] = (rest,)
        if "seg" in words:
            if form.slot is Slot.PASSIVE:
                continue
            if form.slot is Slot.IMPERATIVE:
                endings = tuple(" ".join(own if w == "seg" else w for w in words) for own in ("deg", "dere"))
        accepted = tuple(f"{a} {e}" for e in endings for a in form.accepted)
        found.append(Form(form.slot, f"{form.printed} {endings[0]}", accepted))
    return tuple(found)
