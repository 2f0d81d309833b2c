"""*en*, *ei* or *et*, and the forms of the noun: a table with holes."""

from __future__ import annotations

import random

from fagnorsk.exercises import material
from fagnorsk.exercises.material import ALL_LEVELS, choose, derived_note, has_forms
from fagnorsk.model.exercise import Exercise, FormTable, Gap, KeyItem, Rich
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Level, Pos

KIND = "articles"
LEVELS = ALL_LEVELS
LEAST = 2
MOST = {Level.A1: 6, Level.A2: 8, Level.B1: 8}
HEADER = ("en / ei / et", "entall, ubestemt", "entall, bestemt", "flertall, ubestemt", "flertall, bestemt")
NO_FORM = "–"
SEPARATOR = " – "
"""Stands between the answers of one row in the key."""

_FORMS = (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A row for each noun. A1: article and definite singular are missing; A2: two or three of the four cells;
    B1: all but the word itself. Both -a and -en are right. Needs two nouns whose forms are known.
    """
    chosen = choose(lesson, rng, MOST[lesson.level], _fits)
    if len(chosen) < LEAST:
        return None
    width = 3 if lesson.level is Level.A1 else 5
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    for entry in chosen:
        holes = _holes(entry, lesson.level, rng)
        rows.append(_row(entry, holes)[:width])
        key.append(KeyItem(entry.word.term, _answers(entry, holes)))
    return Exercise(
        KIND, "", (FormTable(HEADER[:width], tuple(rows)),), tuple(key), minutes=10, check=derived_note(chosen)
    )


def _fits(entry: Entry) -> bool:
    return (
        entry.word.pos is Pos.NOUN and bool(entry.inflection.article) and has_forms(entry, Slot.SG_INDEF, Slot.SG_DEF)
    )


def _holes(entry: Entry, level: Level, rng: random.Random) -> tuple[bool, ...]:
    """Which of article, definite singular, indefinite and definite plural are missing."""
    there = [True, *(entry.inflection.form(slot) is not None for slot in _FORMS)]
    if level is Level.A1:
        return (True, True, False, False)
    cells = [place for place, form in enumerate(there) if form]
    if level is Level.A2:
        cells = rng.sample(cells, min(len(cells), rng.choice((2, 3))))
    return tuple(place in cells for place in range(4))


def _row(entry: Entry, holes: tuple[bool, ...]) -> tuple[Rich, ...]:
    shown = [entry.inflection.article, *(entry.inflection.form(slot) or NO_FORM for slot in _FORMS)]
    cells: list[Rich] = [(Gap(text),) if hole else (text,) for text, hole in zip(shown, holes, strict=True)]
    return (cells[0], (entry.inflection.form(Slot.SG_INDEF) or entry.word.term,), *cells[1:])


def _answers(entry: Entry, holes: tuple[bool, ...]) -> tuple[str, ...]:
    """The printed forms of the holes from left to right, then one row an article with all variants (*muttere/mutre*)."""
    inflection = entry.inflection
    rows = [[inflection.article, *(inflection.form(slot) or NO_FORM for slot in _FORMS)]]
    for article in material.articles(entry):
        definite = [form for form in inflection.accepted(Slot.SG_DEF) if _agree(article, form)]
        if definite:
            plurals = ("/".join(inflection.accepted(slot)) or NO_FORM for slot in _FORMS[1:])
            rows.append([article, "/".join(definite), *plurals])
    filled = (SEPARATOR.join(text for text, hole in zip(row, holes, strict=True) if hole) for row in rows)
    return tuple(dict.fromkeys(filled))


def _agree(article: str, definite: str) -> bool:
    """*ei kasse, kassa* and *en kasse, kassen* agree; an ending that tells nothing is let through."""
    if definite.endswith("a"):
        return article == "ei"
    if definite.endswith("n"):
        return article == "en"
    if definite.endswith("t"):
        return article == "et"
    return True
