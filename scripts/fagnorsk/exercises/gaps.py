"""Gap text from the procedure, with a word bank and distractors."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fagnorsk.exercises.distractors import WIDE, Fit, Frame, Hole, distractors, fit
from fagnorsk.exercises.material import ALL_LEVELS, is_kind_or_part
from fagnorsk.exercises.procedure import finder, model_sentences, sentences, step_texts, words
from fagnorsk.model.exercise import Exercise, Gap, Items, KeyItem, Rich, WordBank
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level, Pos

if TYPE_CHECKING:
    from fagnorsk.norwegian.mentions import Mention

KIND = "gaps"
LEVELS = ALL_LEVELS
LEAST = 2
FEW = 4
"""Below so many gaps the sentences of *Modelltekst* are used, too."""
MOST = {Level.A1: 6, Level.A2: 8, Level.B1: 8}
DISTRACTORS = {Level.A1: 1, Level.A2: 2, Level.B1: 2}
ENOUGH = 4
"""Below so many gaps a word may perhaps fit a second hole, as long as nothing else fits its own."""
LONG = 20
"""A step of more words is taken sentence by sentence."""
CONTEXT = 2
"""So many other words must stand around a gap."""


_CLAUSE = re.compile(r"[.!?:;,](?:\s|$)")
_AFTER_COMMA = frozenset(
    {"og", "men", "så", "når", "hvis", "som", "før", "slik", "fordi", "i", "på", "ved", "med", "uten"}
)
_SUBJECTS = frozenset({"jeg", "du", "vi", "han", "hun", "dere"})

Seen = Mapping[str, frozenset[Frame]]
"""The frames in which each word, by its id, stands in the lesson."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A word that can be taken out of a text."""

    text: str
    start: int
    end: int
    entry: Entry
    slot: Slot

    @property
    def surface(self) -> str:
        return self.text[self.start : self.end]

    @property
    def hole(self) -> Hole:
        before = words(_CLAUSE.split(self.text[: self.start])[-1])
        return Hole(self.entry, self.slot, before, words(_CLAUSE.split(self.text[self.end :])[0]))


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The procedure in order, one word missing in each line: nouns at A1, imperatives too from A2.

    The bank holds the missing words as they stand in the text and one or two that fit nowhere; there is one way only to
    fill in everything. Lines come from the steps, and from *Modelltekst* where the steps give few. Needs two lines with a
    word of the lesson.
    """
    seen = _seen(lesson)
    steps = _lines(step_texts(lesson))
    texts = tuple(dict.fromkeys(steps))
    taken = _take(_places(lesson, texts), lesson, rng, seen)
    if len(taken) < FEW:
        texts = tuple(dict.fromkeys((*steps, *model_sentences(lesson))))
        more = _take(_places(lesson, texts), lesson, rng, seen)
        taken = more if len(more) > len(taken) else taken
    return _exercise(taken, texts, lesson, rng, seen) if len(taken) >= LEAST else None


def _seen(lesson: Lesson) -> Seen:
    """In which frames each word stands in the texts of the lesson, gap or not."""
    entries = (*lesson.new, *lesson.recalled)
    by_id = {entry.word.id: entry for entry in entries}
    texts = [*step_texts(lesson), *model_sentences(lesson), *(entry.word.example for entry in entries)]
    found: dict[str, set[Frame]] = {}
    look = finder(entries)
    for text in texts:
        for mention in look.find(text) if text else ():
            entry = by_id[mention.word_id]
            place = _Place(text, mention.start, mention.end, entry, mention.slot or Slot.SG_INDEF)
            found.setdefault(mention.word_id, set()).add(place.hole.frame)
    return {word_id: frozenset(frames) for word_id, frames in found.items()}


def _lines(steps: Sequence[str]) -> tuple[str, ...]:
    return tuple(part for step in steps for part in ((step,) if len(words(step)) <= LONG else sentences(step)))


def _places(lesson: Lesson, texts: Sequence[str]) -> list[_Place]:
    entries = (*lesson.new, *lesson.recalled)
    by_id = {entry.word.id: entry for entry in entries}
    look = finder(entries)
    found = [
        _Place(text, mention.start, mention.end, by_id[mention.word_id], slot)
        for text in dict.fromkeys(texts)
        for mention in look.find(text)
        if (slot := _slot(text, mention, by_id[mention.word_id])) is not None
    ]
    nouns_only = lesson.level is Level.A1 and any(place.entry.word.pos is Pos.NOUN for place in found)
    return [place for place in found if _usable(place) and (place.entry.word.pos is Pos.NOUN or not nouns_only)]


def _slot(text: str, mention: Mention, entry: Entry) -> Slot | None:
    """The form that stands there, or None where the word may be another one that looks the same.

    At the start of an order *mål* is a verb, elsewhere *bor* may be a noun: so a verb counts where an order begins or
    beside its subject, a bare noun in the singular nowhere where an order may begin.
    """
    if entry.word.pos is Pos.NOUN:
        return None if mention.opens and mention.slot is Slot.SG_INDEF else mention.slot
    if entry.word.pos is not Pos.VERB:
        return None
    if mention.slot is Slot.IMPERATIVE:
        return mention.slot if mention.opens else None
    beside = {*words(_CLAUSE.split(text[: mention.start])[-1])[-1:], *words(text[mention.end :])[:1]}
    return mention.slot if mention.slot in (Slot.PRESENT, Slot.PAST) and beside & _SUBJECTS else None


def _usable(place: _Place) -> bool:
    inflection = place.entry.inflection
    surface = place.surface.casefold()
    if surface not in {form.casefold() for form in inflection.accepted(place.slot)}:
        return False  # a particle verb with its object in between, or a word known only by its stem
    if place.entry.word.pos not in (Pos.NOUN, Pos.VERB):
        return False
    rest = f"{place.text[: place.start]} {place.text[place.end :]}".casefold()
    if len(words(rest)) < CONTEXT or _in_a_row(place):
        return False
    # Of a particle verb the verb alone gives it away, too (*Mål opp ... Mål to ganger*).
    shown = (surface, place.entry.word.term.casefold(), *(surface.split()[:1] if " " in surface else ()))
    return not any(_stands_in(word, rest) for word in shown)


def _in_a_row(place: _Place) -> bool:
    """*bolter, muttere og skiver*: nothing tells which of them is missing."""
    before, after = place.text[: place.start].rstrip(), place.text[place.end :]
    if place.entry.word.pos is not Pos.NOUN:
        # *kapper og faser*, but not *Gå rundt flensen, og trekk til*
        joined = words(before)[-1:] == ("og",) and not re.search(r",\s+og$", before)
        return joined or re.match(r"\s+og\b", after) is not None
    if before.endswith(",") or words(before)[-1:] in (("og",), ("eller",)) or re.match(r"\s+(?:og|eller)\b", after):
        return True
    following = re.match(r",\s+(\w+)", after)
    return following is not None and following.group(1) not in _AFTER_COMMA


def _stands_in(word: str, rest: str) -> bool:
    # *flens* gives itself away in *flensflate*; two letters prove nothing inside another word.
    return word in rest if len(word) > 3 else word in words(rest)


def _take(places: Sequence[_Place], lesson: Lesson, rng: random.Random, seen: Seen) -> list[_Place]:
    """Places of which no two words can change places; one a text and one a word, a third of them remembered words if there
    are any; in random order.

    First only words that fit no other hole; where that gives too few, also words that perhaps fit one whose word does not
    fit theirs: then there is still one way only to fill in everything.
    """
    order = list(places)
    rng.shuffle(order)
    # What fits everywhere comes last, so that it does not keep the others away.
    order.sort(
        key=lambda place: (place.hole.is_open, place.entry.word.pos is Pos.VERB and place.surface.lower() in WIDE)
    )
    known = {entry.word.id for entry in lesson.recalled}
    most = MOST[lesson.level]
    taken: list[_Place] = []

    def add(pool: Sequence[_Place], up_to: int, *, strict: bool) -> None:
        for place in pool:
            if len(taken) < up_to and place not in taken and all(_apart(place, other, seen, strict) for other in taken):
                taken.append(place)

    for strict, up_to in ((True, most), (False, min(most, ENOUGH))):
        add([place for place in order if place.entry.word.id in known], min(up_to, most // 3), strict=strict)
        add([place for place in order if place.entry.word.id not in known], up_to, strict=strict)
        add(order, up_to, strict=strict)
    return taken


def _apart(one: _Place, other: _Place, seen: Seen, strict: bool) -> bool:
    if one.text == other.text or one.entry.word.id == other.entry.word.id:
        return False
    if one.surface.casefold() == other.surface.casefold() or is_kind_or_part(one.entry, other.entry):
        return False
    first = fit(one.entry, one.surface, other.hole, seen)
    second = fit(other.entry, other.surface, one.hole, seen)
    if strict:
        return first is second is Fit.NOT
    return Fit.NOT in (first, second) and Fit.WELL not in (first, second)


def _exercise(
    taken: Sequence[_Place], texts: Sequence[str], lesson: Lesson, rng: random.Random, seen: Seen
) -> Exercise:
    taken = sorted(taken, key=lambda place: texts.index(place.text))
    items: list[Rich] = []
    key: list[KeyItem] = []
    for number, place in enumerate(taken, 1):
        parts = (place.text[: place.start], Gap(place.surface), place.text[place.end :])
        items.append(tuple(part for part in parts if part))
        key.append(KeyItem(str(number), _answers(place)))
    extra = distractors(lesson, [place.hole for place in taken], DISTRACTORS[lesson.level], rng, seen)
    bank = [*(_in_bank(place) for place in taken), *extra]
    rng.shuffle(bank)
    return Exercise(
        KIND,
        "",
        (WordBank(tuple(bank)), Items(tuple(items))),
        tuple(key),
        minutes=10,
        check=f"Passer ikke noe sted: {', '.join(extra)}." if extra else "",
    )


def _in_bank(place: _Place) -> str:
    """The answer as the bank prints it: a capital that only opens the sentence would tell where the word belongs."""
    surface = place.surface
    opens = not words(place.text[: place.start]) or place.text[: place.start].rstrip()[-1:] in {".", "!", "?", ":"}
    if not opens or any(letter.isupper() for letter in surface[1:]) or surface[1:2] == "-":
        return surface
    return surface[:1].lower() + surface[1:]


def _answers(place: _Place) -> tuple[str, ...]:
    surface = place.surface
    others = place.entry.inflection.accepted(place.slot)
    if surface[:1].isupper():
        others = tuple(form[:1].upper() + form[1:] for form in others)
    return tuple(dict.fromkeys((surface, *others)))
