"""Choosing among the dictionary's variants: the paradigm people use most is printed, every one is accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fagnorsk.model.inflection import Form, Slot
from fagnorsk.model.word import Gender
from fagnorsk.norwegian.lexicon import Lexicon, Paradigm
from fagnorsk.norwegian.tags import Kind, Tag

Frequency = Callable[[str], float]
Tags = Mapping[Slot, tuple[Tag, ...]]


def own_frequency(lexicon: Lexicon, lemma: str, kind: Kind) -> Frequency:
    """The frequency of a form as a form of `lemma`. A count does not tell words apart: most of *lufta* is the noun, not
    *lufte*; most of *senter* is the singular. So a form that is also something else counts for a fraction.
    """

    def frequency(form: str) -> float:
        readings = lexicon.readings(form)
        zipf = lexicon.zipf(form)
        if any(r.lemma.lower() != lemma.lower() or r.kind is not kind for r in readings):
            zipf -= 1.5
        elif kind is Kind.NOUN and form.lower() == lemma.lower():
            zipf -= 1.3
        return max(zipf, 0.0)

    return frequency


def choose(paradigms: Sequence[Paradigm], tags: Tags, frequency: Frequency) -> Paradigm:
    """The paradigm whose forms together are the most frequent; on a tie the dictionary's first."""

    def weight(paradigm: Paradigm) -> float:
        total = sum(max((frequency(f) for f in _of(paradigm, places)), default=0.0) for places in tags.values())
        # In instructions neuter plurals end in -ene; -a (barna, beina) only where it is clearly commoner.
        plural = paradigm.all(Tag.PL_DEF) if paradigm.gender is Gender.N else ()
        return total - 0.7 if plural and plural[0].endswith("a") else total

    return max(paradigms, key=weight)  # max keeps the first of equals


def filled(
    paradigms: Sequence[Paradigm],
    tags: Tags,
    frequency: Frequency,
    term: str,
    head: Slot,
    printed: Paradigm | None = None,
) -> tuple[Form, ...]:
    """A Form for each slot that any paradigm fills; the `head` slot holds `term` as it is spelt on the list."""
    chosen = printed or choose(paradigms, tags, frequency)
    found = []
    for slot, places in tags.items():
        own = sorted(_of(chosen, places), key=lambda form: -frequency(form))
        every = dict.fromkeys([*own, *(f for p in paradigms for f in _of(p, places))])
        if slot is head and own:
            every = dict.fromkeys([term])
        if own and every:
            variants = tuple(every)
            found.append(Form(slot, variants[0], variants))
    return tuple(found)


def given(
    term: str, known: tuple[Form, ...], slots: Sequence[Slot], forms: Sequence[str], head: Slot
) -> tuple[Form, ...]:
    """`known` with the forms that a row of `words.csv` overrides; an empty one removes its slot."""
    by_slot = {form.slot: form for form in known}
    by_slot.setdefault(head, Form(head, term, (term,)))
    for slot, text in zip(slots, forms, strict=False):
        variants = tuple(v.strip() for v in text.split("/") if v.strip())
        if variants:
            by_slot[slot] = Form(slot, variants[0], variants)
        else:
            by_slot.pop(slot, None)
    return tuple(by_slot[slot] for slot in Slot if slot in by_slot)


def _of(paradigm: Paradigm, places: tuple[Tag, ...]) -> tuple[str, ...]:
    return next((forms for tag in places if (forms := paradigm.all(tag))), ())
