"""Whether a word could stand in a hole of a text, and words for a bank that can stand in none."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from fagnorsk.exercises.material import genders, has_forms, plain_term, same_stem, tell_apart
from fagnorsk.model.inflection import FormSource, Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import COURSE_ORIGIN, Gender, Pos, Word

_GENDERED = {
    "en": frozenset({Gender.M, Gender.F}),
    "ei": frozenset({Gender.F}),
    "et": frozenset({Gender.N}),
    "ett": frozenset({Gender.N}),
}
_MASCULINE = frozenset({Gender.M, Gender.F})
_DEFINITE_PLURAL = frozenset({"de", "disse"})
_PLURAL = frozenset({"alle", "begge", "flere", "mange", "to", "tre", "fire", "noen"})
_SINGULAR = {"den": _MASCULINE, "denne": _MASCULINE, "det": frozenset({Gender.N}), "dette": frozenset({Gender.N})}
_DETERMINERS = frozenset(
    {*_GENDERED, *_PLURAL, *_DEFINITE_PLURAL, *_SINGULAR, "hele", "hver", "hvert", "ny", "nye", "nytt", "samme"}
)
_PREPOSITION_WORDS = (
    "med uten på i til av fra for ved under over mot rundt mellom etter før langs gjennom om hos inn innenfor utenfor "
    "foran bak"
)
_PLACE_WORDS = "foran bak ved under over rundt mot fra etter før innenfor utenfor på av til for om"
_PLACES = frozenset(_PLACE_WORDS.split())
"""One can be near nearly anything, and nearly anything has something *på* it."""
PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
# One can do this to nearly anything: nobody can tell from the verb which thing is meant.
_WIDE_VERBS = (
    "kontroller sjekk finn hent se legg sett ta løft flytt bær hold rengjør rens vask tørk merk bruk bestill monter "
    "demonter fest støtt plasser heng bytt skift vis sammenlign ha gi få rydd beskytt dekk mål test prøv kjøp velg "
    "pakk snu drei dra skyv sikre reparer slip sliper les leser skriv skriver bør må skal er kontrollerer sjekker "
    "finner henter ser legger setter tar løfter flytter bærer holder rengjør renser vasker tørker merker bruker "
    "bestiller monterer demonterer fester støtter plasserer henger bytter skifter viser sammenligner har gir får "
    "rydder beskytter dekker måler tester prøver kjøper velger pakker snur dreier drar skyver sikrer reparerer"
)
WIDE = frozenset(_WIDE_VERBS.split())
_TELLING = frozenset({"kontroller", "sjekk", "se", "husk", "si", "vis", "meld", "skriv", "pass"})
"""Verbs before *at*."""
_SUBJECTS = frozenset({"jeg", "du", "vi", "han", "hun", "dere"})
WORN = "verneutstyr"
"""The subject of the shipped lists whose words fit where no tool or part does."""
_OPENING = "at om når hvis som og er var blir står ligger sitter henger kommer finnes"
_BEFORE_SUBJECTS = frozenset(_OPENING.split())
"""*At* [flensen] *er tett*, *på toppen er* [lufteventilen]."""
_TAIL = 4
"""Letters of a last part that two words may share (*kappliste, stykkliste*)."""

Frame = tuple[str, str]
"""What a word depends on: the preposition or verb before it, or what follows where it is the subject."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A word taken out of a text: what stood there, in which form, and the words of its clause before and after it in lower
    case.
    """

    entry: Entry
    slot: Slot
    before: tuple[str, ...]
    after: tuple[str, ...] = ()

    @property
    def last(self) -> str:
        """The word before the hole, or the empty string."""
        return self.before[-1] if self.before else ""

    @property
    def determiner(self) -> str:
        """*de*, *et*, *alle* ... that stands to the noun (*de nederste* ...), or the empty string."""
        near = () if self.last in PREPOSITIONS else self.before[-2:]
        return next((word for word in reversed(near) if word in _DETERMINERS), "")

    @property
    def frame(self) -> Frame:
        """What decides which words make sense in the hole."""
        if self.entry.word.pos is Pos.VERB:
            return ("before", self.after[0] if self.after else "")
        before = self.before
        if self.determiner:
            before = before[: len(before) - 1 - before[::-1].index(self.determiner)]
        if before[:1] in (("og",), ("eller",), ("men",)):
            before = before[1:]
        last = before[-1] if before else ""
        if last in PREPOSITIONS:
            # *sett inn* [boltene] is a verb and its particle, *sett ... i* [skrustikka] is not.
            kind = "verb" if len(before) == 2 and last in ("inn", "på", "til", "av", "om", "over") else "preposition"
            return (kind, last if kind == "preposition" else before[0])
        subject = next((at for at, word in enumerate(before) if word in _SUBJECTS), None)
        if subject is not None:
            # *Nå sliper jeg* [fasen], *jeg sliper* [fasen]
            verb = before[subject - 1] if subject else before[1] if len(before) > 1 else ""
            return ("verb", verb)
        if not before or last in _BEFORE_SUBJECTS:
            return ("subject", self.after[0] if self.after else "")
        return ("verb", before[0])

    @property
    def is_open(self) -> bool:
        """Whether nearly any word of its class and form makes sense in the hole."""
        kind, word = self.frame
        if kind == "verb":
            return word in WIDE
        # What stands first may be subject or object (*testpumpa kobler jeg til*).
        return kind == "subject"


def related(first: Entry, second: Entry) -> bool:
    """Whether the words are near in sense as far as their spelling, their subject or the list tells."""
    one, other = plain_term(first), plain_term(second)
    tails = {part.casefold() for part in (first.parts[-1:] + second.parts[-1:]) if len(part) >= _TAIL}
    return (
        not tell_apart(first, second)
        or same_stem(first, second)
        or any(one.endswith(tail) and other.endswith(tail) for tail in tails)
        or bool(first.word.topic and first.word.topic == second.word.topic)
    )


def agrees(entry: Entry, slot: Slot, hole: Hole) -> bool:
    """Whether the form could stand in the hole by class, number, article and gender, its sense apart; True where not sure."""
    if entry.word.pos is not hole.entry.word.pos:
        return False
    if entry.word.pos is not Pos.NOUN:
        return slot is hole.slot
    article = next((word for word in reversed(hole.before[-2:]) if word in _GENDERED), "")
    if article:
        right = _GENDERED[article]
        return slot is Slot.SG_INDEF and (not genders(entry) or not right.isdisjoint(genders(entry)))
    said = hole.determiner
    if said in _SINGULAR:
        return slot is Slot.SG_DEF and (not genders(entry) or not _SINGULAR[said].isdisjoint(genders(entry)))
    if said in _DEFINITE_PLURAL:
        return slot is Slot.PL_DEF
    if said in _PLURAL:
        return slot in (Slot.PL_DEF, Slot.PL_INDEF)
    # *Rengjør hansker, hansken, hanskene* are all said, and *med nøkkel* beside *med nøkkelen*; not *rengjør hanske*.
    return slot is not Slot.SG_INDEF or hole.slot is Slot.SG_INDEF


class Fit(IntEnum):
    """How well a word would do in a hole that is not its own."""

    NOT = 0
    PERHAPS = 1
    WELL = 2


def fit(entry: Entry, text: str, hole: Hole, seen: Mapping[str, frozenset[Frame]]) -> Fit:
    """How well `text`, a form of the word, could stand in the hole, its sense considered; rather too well than not.

    `seen` are the frames in which each word (by its id) stands in the texts of the lesson: the same verb before it speaks
    for a word, the same preposition a little.
    """
    low = text.casefold()
    slots = [form.slot for form in entry.inflection.forms if low in map(str.casefold, form.accepted)]
    if not any(agrees(entry, slot, hole) for slot in slots):
        return Fit.NOT
    if entry.word.pos is Pos.VERB:
        order = entry.inflection.form(Slot.IMPERATIVE) or ""
        if hole.after[:1] == ("at",) or hole.after[1:3] == ("nytt", "at"):
            return Fit.WELL if order in _TELLING else Fit.NOT
        wide = order in WIDE
    else:
        wide = hole.is_open
    if wide or related(entry, hole.entry):
        return Fit.WELL
    kind, word = hole.frame
    if hole.frame in seen.get(entry.word.id, frozenset()):
        return Fit.PERHAPS if kind == "preposition" else Fit.WELL
    near = word in _PLACES or entry.word.origin == hole.entry.word.origin
    return Fit.PERHAPS if kind == "preposition" and near else Fit.NOT


def distractors(
    lesson: Lesson, holes: Sequence[Hole], count: int, rng: random.Random, seen: Mapping[str, frozenset[Frame]]
) -> tuple[str, ...]:
    """At most `count` nouns of the lesson in the very form of one of the holes (*hansken* beside *flensen*) that fit none.

    Only words of quite another subject than the answers are sure to be wrong (protective equipment among parts of pipes).
    Fewer come back, or none, where no word is sure.
    """
    nouns = [hole for hole in holes if hole.entry.word.pos is Pos.NOUN]
    answers = {hole.entry.word.id for hole in holes}
    pool = [entry for entry in (*lesson.recalled, *lesson.new) if entry.word.pos is Pos.NOUN]
    rng.shuffle(pool)
    recalled = {entry.word.id for entry in lesson.recalled}
    pool.sort(key=lambda entry: entry.word.id not in recalled)
    taken: list[str] = []
    for entry in pool:
        if len(taken) >= count or entry.word.id in answers or not _foreign(entry, nouns):
            continue
        slot = next((hole.slot for hole in nouns if _same_shape(entry, hole)), None)
        text = entry.inflection.form(slot) if slot else None
        if slot and text and text not in taken and not any(fit(entry, text, hole, seen) for hole in nouns):
            taken.append(text)
    return tuple(taken)


def _foreign(entry: Entry, nouns: Sequence[Hole]) -> bool:
    """Whether the word is far from every answer: protective equipment among other things or the other way round; or all are of
    the course's own list and of other subjects.
    """

    def far(one: Word, other: Word) -> bool:
        if one.origin == other.origin == COURSE_ORIGIN:
            return bool(one.topic) and one.topic != other.topic
        return one.origin != other.origin and (one.topic == WORN) != (other.topic == WORN)

    return bool(nouns) and all(far(entry.word, hole.entry.word) for hole in nouns)


def _same_shape(entry: Entry, hole: Hole) -> bool:
    """Whether the word has the form that the hole asks for, in one of the genders of its answer."""
    return (
        entry.inflection.source is not FormSource.NONE
        and has_forms(entry, hole.slot)
        and (not genders(entry) or not set(genders(entry)).isdisjoint(genders(hole.entry)))
    )
