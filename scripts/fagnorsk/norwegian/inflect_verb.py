"""Inflection of verbs, particle verbs (*trekke til*) and reflexives (*melde seg*)."""

from __future__ import annotations

from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.word import Pos
from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.variants import choose, filled, given, own_frequency

_TAGS = {
    Slot.INFINITIVE: (Tag.INFINITIVE,),
    Slot.PRESENT: (Tag.PRESENT,),
    Slot.PAST: (Tag.PAST,),
    Slot.PERFECT: (Tag.PERFECT,),
    Slot.IMPERATIVE: (Tag.IMPERATIVE,),
    Slot.PASSIVE: (Tag.INFINITIVE_PASSIVE,),
}
_OVERRIDDEN = (Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE)
# Verbs that say how something is have no passive anybody would write.
_NO_PASSIVE = frozenset(
    ("være", "bli", "ha", "kunne", "ville", "skulle", "måtte", "burde", "ligge", "sitte", "stå", "hete")
)


def inflect_verb(term: str, forms: tuple[str, ...]) -> Inflection:
    """See `fagnorsk.norwegian.inflect.inflect`."""
    verb, _, rest = term.partition(" ")
    found, source, like = _forms(verb)
    joined = _with_rest(found, rest)
    if forms:
        joined, source = given(term, joined, _OVERRIDDEN, forms, Slot.INFINITIVE), FormSource.OVERRIDE
    return Inflection(term, Pos.VERB, joined, article="å", source=source, like=like)


def _forms(verb: str) -> tuple[tuple[Form, ...], FormSource, str]:
    lexicon = open_lexicon()
    paradigms = lexicon.paradigms(verb, Kind.VERB)
    if paradigms:
        tags = {s: t for s, t in _TAGS.items() if s is not Slot.PASSIVE or verb not in _NO_PASSIVE}
        frequency = own_frequency(lexicon, verb, Kind.VERB)
        chosen = choose(paradigms, tags, frequency)
        # Homographs that inflect otherwise (være: er / værer) are other verbs.
        same = [p for p in paradigms if p.all(Tag.PRESENT) == chosen.all(Tag.PRESENT)]
        return filled(same, tags, frequency, verb, Slot.INFINITIVE), FormSource.DICTIONARY, ""
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
