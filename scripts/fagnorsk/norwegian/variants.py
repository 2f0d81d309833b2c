"""Choosing among the dictionary's variants: the paradigm people use most is printed, every one is accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fagnorsk.model.inflection import Form, Slot
from fagnorsk.norwegian.commonness import own_zipf
from fagnorsk.norwegian.lexicon import Paradigm
from fagnorsk.norwegian.tags import Kind, Tag

Frequency = Callable[[str, Tag], float]
"""The zipf of a form as one place of the word in question."""
Tags = Mapping[Slot, tuple[Tag, ...]]


def own_frequency(lemma: str, kind: Kind) -> Frequency:
    """The frequency of a form as a form of `lemma`. A count does not tell words apart: most of *lagre* is the verb, all of
    *frøs* is *fryse*; and a form that stands in two places (*røyka*) is counted once, shared between them.
    """
    return lambda form, place: own_zipf(form, lemma, kind, place)


def choose(paradigms: Sequence[Paradigm], tags: Tags, frequency: Frequency) -> Paradigm:
    """The paradigm whose forms together are the most frequent, by the slots that all of them fill; on a tie the dictionary's
    first.
    """
    common = [places for places in tags.values() if all(_placed(p, places) for p in paradigms)]

    def weight(paradigm: Paradigm) -> float:
        return sum(max(frequency(form, place) for place, form in _placed(paradigm, places)) for places in common)

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
        own = [form for _, form in sorted(_placed(chosen, places), key=lambda placed: -frequency(placed[1], placed[0]))]
        every = dict.fromkeys([*own, *(form for p in paradigms for _, form in _placed(p, places))])
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


def _placed(paradigm: Paradigm, places: tuple[Tag, ...]) -> tuple[tuple[Tag, str], ...]:
    return next((tuple((tag, form) for form in forms) for tag in places if (forms := paradigm.all(tag))), ())
