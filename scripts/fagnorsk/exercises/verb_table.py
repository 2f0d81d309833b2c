"""The verbs of a lesson from the order to other forms, one row a verb."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.exercises.material import choose, derived_note, has_forms
from fagnorsk.model.exercise import Exercise, FormTable, Gap, KeyItem, Rich
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Pos
from fagnorsk.norwegian.lists import words

_NEVER_ORDERED = frozenset(words("never_ordered"))
# *Hang* without object, *hengte* with one: the dictionary does not tell which.
_TWO_PASTS = frozenset({"henge", "brenne", "knekke", "slenge", "smelle", "svi", "velte", "ryke", "sprette"})
LEAST = 3
MOST = 8
EXAMPLE_FROM = 5
"""With so many verbs the first row is filled in, as an example."""
SEPARATOR = " – "
"""Stands between the answers of one row in the key."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its heading, what stands before and after the gap, and the form to write."""

    heading: str
    before: str
    after: str
    slot: Slot

    def said(self, form: str) -> str:
        """The form with what stands around it: *Jeg har montert …*"""
        return f"{self.before}{form}{self.after}"


def verb_table(
    kind: str, lesson: Lesson, rng: random.Random, columns: Sequence[Column], minutes: int
) -> Exercise | None:
    """A table with the imperative open (*Monter …*) and a gap in each column; dots stand for what the verb is about.

    None where fewer than three verbs have all these forms. Left out: reflexive verbs, whose pronoun changes with the person,
    verbs in -s (*finnes*), those that nobody is ordered to do (*ulme*), and those without the form that is asked
    for (*gå* has no passive).
    """
    slots = tuple(column.slot for column in columns)

    def fits(entry: Entry) -> bool:
        return (
            entry.word.pos is Pos.VERB
            and "seg" not in entry.word.term.split()
            and not entry.word.term.split()[0].endswith("s")
            and entry.word.term.split()[0] not in _NEVER_ORDERED
            and not (Slot.PAST in slots and entry.word.term.split()[0] in _TWO_PASTS)
            and has_forms(entry, Slot.IMPERATIVE, *slots)
        )

    chosen = choose(lesson, rng, MOST, fits)
    if len(chosen) < LEAST:
        return None
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    for place, entry in enumerate(chosen):
        inflection = entry.inflection
        imperative = inflection.form(Slot.IMPERATIVE) or ""
        order = f"{imperative[:1].upper()}{imperative[1:]} …"
        said = [column.said(inflection.form(column.slot) or "") for column in columns]
        if place == 0 and len(chosen) >= EXAMPLE_FROM:
            rows.append(((order,), *((text,) for text in said)))
            continue
        rows.append(((order,), *((Gap(text),) for text in said)))
        variants = SEPARATOR.join(column.said("/".join(inflection.accepted(column.slot))) for column in columns)
        key.append(KeyItem(order, tuple(dict.fromkeys((SEPARATOR.join(said), variants)))))
    header = ("Ordre", *(column.heading for column in columns))
    return Exercise(kind, "", (FormTable(header, tuple(rows)),), tuple(key), minutes, derived_note(chosen))
