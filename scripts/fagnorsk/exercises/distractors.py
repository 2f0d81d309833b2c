"""Words for a bank that are of the right class and yet wrong in every gap, by their form and not by their sense alone."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.exercises.material import genders, has_forms, plain_term, tell_apart
from fagnorsk.model.inflection import FormSource, Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Gender, Pos

_GENDERED = {
    "en": frozenset({Gender.M, Gender.F}),
    "ei": frozenset({Gender.F}),
    "et": frozenset({Gender.N}),
    "ett": frozenset({Gender.N}),
}
_DETERMINERS = frozenset(
    {"den", "det", "de", "denne", "dette", "disse", "alle", "begge", "flere", "mange", "to", "tre", "fire"}
)

# After these a noun may stand bare in the singular (*bruk hjelm*, *med fil*, *som brannvakt*, *hjelm og hanske*).
_OPEN = (
    "med uten i på til av for fra ved under over mot rundt mellom etter før langs gjennom om hos som og eller samt per "
    "bruk bruke bruker brukte ha har hadde få får fikk trenge trenger trengte mangle mangler ta tar tok hent hente henter "
    "bestill bestille bestiller kjøp kjøpe kjøper skaff skaffe skaffer er var blir bli ingen noe ikke"
)
_BEFORE_BARE = frozenset(_OPEN.split())


@dataclass(frozen=True, slots=True)
class Hole:
    """A word taken out of a text: what stood there, in which form, and the words before it in lower case."""

    entry: Entry
    slot: Slot
    before: tuple[str, ...]

    @property
    def last(self) -> str:
        """The word before the hole, or the empty string."""
        return self.before[-1] if self.before else ""


def takes_bare_noun(hole: Hole) -> bool:
    """Whether any noun in the indefinite singular could stand in the hole, its sense apart."""
    if hole.entry.word.pos is not Pos.NOUN:
        return False
    if hole.last in _GENDERED or hole.last in _DETERMINERS:
        return False
    if hole.slot in (Slot.SG_DEF, Slot.PL_DEF):
        return not hole.before or hole.last in _BEFORE_BARE
    return True


def fits(entry: Entry, slot: Slot, hole: Hole) -> bool:
    """Whether the form could stand in the hole by class, form and gender; True where that is not sure."""
    if entry.word.pos is not hole.entry.word.pos:
        return False
    if entry.word.pos is Pos.NOUN and slot is Slot.SG_INDEF:
        if hole.last in _GENDERED:
            right = _GENDERED[hole.last]
            return not genders(entry) or not right.isdisjoint(genders(entry))
        return takes_bare_noun(hole)
    if entry.word.pos is Pos.VERB and slot is Slot.PAST:
        return hole.slot not in (Slot.IMPERATIVE, Slot.INFINITIVE)
    return True


def distractors(lesson: Lesson, holes: Sequence[Hole], count: int, rng: random.Random) -> tuple[str, ...]:
    """At most `count` forms of other words of the lesson, each of the class of some hole and fitting none of them.

    Nouns come in the indefinite singular, verbs in the preterite: the forms that a text of orders does not take. Fewer
    come back, or none, where no word is sure to be wrong everywhere.
    """
    classes = {hole.entry.word.pos for hole in holes}
    wanted = {gender for hole in holes for gender in genders(hole.entry)}
    # Remembered words first, then those of the gender of some answer.
    pool = [entry for entry in (*lesson.recalled, *lesson.new) if entry.word.pos in classes]
    rng.shuffle(pool)
    recalled = {entry.word.id for entry in lesson.recalled}
    pool.sort(key=lambda entry: (entry.word.id not in recalled, wanted.isdisjoint(genders(entry))))
    taken: list[str] = []
    for entry in pool:
        slot = Slot.SG_INDEF if entry.word.pos is Pos.NOUN else Slot.PAST
        if len(taken) < count and _sure(entry, slot, lesson) and not any(_clash(entry, slot, hole) for hole in holes):
            text = entry.inflection.form(slot)
            if text and text not in taken:
                taken.append(text)
    return tuple(taken)


def _clash(entry: Entry, slot: Slot, hole: Hole) -> bool:
    return not tell_apart(entry, hole.entry) or fits(entry, slot, hole)


def _sure(entry: Entry, slot: Slot, lesson: Lesson) -> bool:
    """Whether the form is known and can be read as nothing else."""
    inflection = entry.inflection
    if inflection.source is FormSource.NONE or not has_forms(entry, slot):
        return False
    if slot is Slot.SG_INDEF and not has_forms(entry, Slot.SG_DEF, Slot.PL_INDEF):
        return False  # a mass noun stands bare anywhere (*kontroller olje*)
    readings = {
        form
        for other in (Slot.SG_INDEF, Slot.PL_INDEF, Slot.PRESENT, Slot.PAST, Slot.IMPERATIVE, Slot.INFINITIVE)
        if other is not slot
        for form in inflection.accepted(other)
    }
    if not readings.isdisjoint(inflection.accepted(slot)):
        return False  # *rør* is also the plural, *ta* also the infinitive
    text = inflection.form(slot)
    return not any(
        text in form.accepted
        for other in (*lesson.new, *lesson.recalled)
        if plain_term(other) != plain_term(entry)
        for form in other.inflection.forms
    )
