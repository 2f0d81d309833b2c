"""Fill in a timesheet from what is told about a working week."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.number_words import clock
from fagnorsk.model.exercise import Exercise, FormTable, Gap, Items, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "timesheet"
LEVELS = ALL_LEVELS
DAYS = ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag")
HEADER = ("Dag", "Fra", "Til", "Pause", "Timer")
TOTAL = "Sum"
COUNT = {Level.A1: 3, Level.A2: 4, Level.B1: 5}
SEPARATOR = " – "
"""Stands between the answers of one row in the key."""
PAUSE = 30
"""Minutes."""

Day = tuple[str, int, int]
"""Its name, begin and end in minutes after midnight."""


def make(lesson: Lesson, rng: random.Random) -> Exercise:
    """Sentences about three to five days, and a table to fill in: begin, end, break and hours without the break, with their
    sum. At A1 and A2 times stand as figures, at B1 in words (*halv åtte*). The times are drawn. Needs nothing.
    """
    days = [_day(name, rng, lesson.level) for name in DAYS[: COUNT[lesson.level]]]
    told: list[Rich] = [(_told(day, lesson.level),) for day in days]
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    total = 0
    for name, begin, end in days:
        worked = end - begin - PAUSE
        total += worked
        cells = (written(begin), written(end), f"{PAUSE} min", hours(worked))
        rows.append(((name,), *((Gap(cell),) for cell in cells)))
        key.append(KeyItem(name, (SEPARATOR.join(cells),)))
    rows.append(((TOTAL,), (), (), (), (Gap(hours(total)),)))
    key.append(KeyItem(TOTAL, (hours(total), in_full(total)) if total % 60 else (hours(total),)))
    return Exercise(
        KIND,
        "",
        (Items(tuple(told), "plain"), FormTable(HEADER, tuple(rows))),
        tuple(key),
        minutes=12,
        check="Pausen er trukket fra. Spør om den er betalt hos dere.",
    )


def _day(name: str, rng: random.Random, level: Level) -> Day:
    begin = 60 * rng.choice((6, 7)) + rng.choice((0, 30))
    longer = rng.choice((0, 30, 60)) if level is Level.A1 else rng.choice((0, 30, 60, 90, 120))
    return (name, begin, begin + 7 * 60 + 30 + longer)


def _told(day: Day, level: Level) -> str:
    name, begin, end = day
    if level is Level.B1:
        times = f"Du begynner {_said(begin)} om morgenen og slutter {_said(end)} om ettermiddagen."
    else:
        times = f"Du begynner kl. {written(begin)} og slutter kl. {written(end)}."
    return f"{name}: {times} Du har {PAUSE} minutter pause."


def _said(minutes: int) -> str:
    text = clock(minutes // 60, minutes % 60)
    return text if text.startswith("klokka") else f"klokka {text}"


def written(minutes: int) -> str:
    """Minutes after midnight as a time of day: `07.30`."""
    return f"{minutes // 60:02d}.{minutes % 60:02d}"


def hours(minutes: int) -> str:
    """Full and half hours as a timesheet has them: `7,5`."""
    whole, rest = divmod(minutes, 60)
    return f"{whole},5" if rest else str(whole)


def in_full(minutes: int) -> str:
    """`22 timer og 30 minutter`."""
    return f"{minutes // 60} timer og {minutes % 60} minutter"
