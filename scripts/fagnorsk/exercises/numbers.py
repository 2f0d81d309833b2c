"""Listen and write numbers and measures; the teacher reads from the key."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS, choose, has_forms
from fagnorsk.exercises.number_words import clock
from fagnorsk.exercises.procedure import model_sentences, step_texts, words
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Exercise, Gap, Items, KeyItem, Rich
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level, Pos
from fagnorsk.norwegian.number_words import in_words

KIND = "numbers"
LEVELS = ALL_LEVELS
COUNTS = 3

UNITS = (("kg", "kilo"), ("mm", "meter"), ("liter", "liter"), ("minutter", "timer"))
"""As they are said: with whole numbers, and with a decimal."""

_Line = tuple[str, str, tuple[str, ...]]
"""Text before the gap, text after it, the answers."""


def make(lesson: Lesson, rng: random.Random) -> Exercise:
    """Six lines at A1, eight later: pieces of things from the lesson, measures and a clock time. Needs nothing.

    The numbers are drawn; many are of the pairs that are easily misheard (*tretten*, *tretti*). No pressure, torque or
    temperature, so that nobody takes one for a limit.
    """
    misheard = [number for ones in range(3, 10) for number in (10 + ones, 10 * ones)]
    rng.shuffle(misheard)
    # *Stilling* or *avstand* are seldom counted.
    nouns = choose(lesson, rng, COUNTS, lambda entry: is_thing(entry) and _countable(entry))
    lines: list[_Line] = []
    for entry in nouns:
        number = misheard.pop()
        plural = entry.inflection.form(Slot.PL_INDEF)
        lines.append(("", f" {plural}", (str(number), in_words(number))))
    small, large = _units(lesson)
    for _ in range(2 * COUNTS - len(nouns)):
        number = _hundreds(lesson.level, rng) + misheard.pop()
        lines.append(("", f" {small}", (str(number), in_words(number))))
    if lesson.level is not Level.A1:
        lines.append(("", f" {large}", _decimal(rng)))
    lines.append(("kl. ", "", _time(rng)))
    if lesson.level is Level.A1:
        lines = [*lines[: 2 * COUNTS - 1], lines[-1]]
    items: list[Rich] = []
    key: list[KeyItem] = []
    for number, (before, after, answers) in enumerate(lines, 1):
        items.append(tuple(part for part in (before, Gap(answers[0]), after) if part))
        key.append(KeyItem(str(number), answers))
    return Exercise(
        KIND,
        "",
        (Items(tuple(items)),),
        tuple(key),
        minutes=8,
        check="Les hver linje høyt to ganger. Tallene er bare til øving.",
    )


def _units(lesson: Lesson) -> tuple[str, str]:
    """What is measured in this lesson, in small and in large numbers."""
    said = set(words(" ".join((*step_texts(lesson), *model_sentences(lesson)))))
    return next((units for units in UNITS if not said.isdisjoint(units)), UNITS[0])


def _countable(entry: Entry) -> bool:
    return entry.word.pos is Pos.NOUN and has_forms(entry, Slot.SG_DEF, Slot.PL_INDEF)


def _hundreds(level: Level, rng: random.Random) -> int:
    if level is Level.A1:
        return 0
    return 100 * rng.randrange(1, 10 if level is Level.A2 else 40)


def _decimal(rng: random.Random) -> tuple[str, ...]:
    whole, part = rng.randrange(2, 10), rng.randrange(2, 10)
    said = (f"{whole},{part}", f"{in_words(whole)} komma {in_words(part)}")
    return (*said, f"{in_words(whole)} og en halv") if part == 5 else said


def _time(rng: random.Random) -> tuple[str, ...]:
    hour, minute = rng.randrange(6, 23), rng.choice((15, 30, 45))
    written = f"{hour:02d}.{minute:02d}"
    return tuple(dict.fromkeys((written, f"{hour}.{minute:02d}", clock(hour, minute))))
