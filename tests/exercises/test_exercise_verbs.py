from __future__ import annotations

import pytest
from exercise_samples import (
    BORE,
    EARLIER,
    FLENS,
    FULL,
    LOSNE,
    MONTERE,
    RENGJORE,
    STENGE,
    TREKKE_TIL,
    filled,
    holes,
    lesson,
    rng,
    unknown,
    verb,
)

from fagnorsk.exercises import passive, tenses
from fagnorsk.exercises.verb_table import SEPARATOR
from fagnorsk.model.exercise import Exercise, FormTable
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Pos

MELDE_SEG = verb("melde seg, melder seg, meldte seg, meldt seg, meld deg, -")
FINNES = verb("finnes, fins, fantes, funnes, finnes, -")
ULME = verb("ulme, ulmer, ulmet, ulmet, ulm, -")
GA = verb("gå, går, gikk, gått, gå, -")
BESTA = verb("bestå, består, besto/bestod, bestått, bestå, -")


def alone(*entries: Entry, recalled: tuple[Entry, ...] = ()) -> Lesson:
    """A lesson whose procedure gives no order to turn, so that the verbs stand alone."""
    return lesson(*entries, steps=(), recalled=recalled)


def table(exercise: Exercise | None) -> FormTable:
    assert exercise
    block = exercise.blocks[0]
    assert isinstance(block, FormTable)
    return block


def solved(exercise: Exercise | None) -> list[list[str]]:
    assert exercise
    keys = {item.label: item.answers[0].split(SEPARATOR) for item in exercise.key}
    found = []
    for row in table(exercise).rows:
        answers = list(keys.get(filled(row[0]), []))
        found.append([filled(cell, answers.pop(0)) if holes(cell) else filled(cell) for cell in row])
        assert answers == []
    return found


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        (MONTERE, ["Monter …", "Jeg monterer …", "Jeg monterte …", "Jeg har montert …"]),
        (STENGE, ["Steng …", "Jeg stenger …", "Jeg stengte …", "Jeg har stengt …"]),
        (RENGJORE, ["Rengjør …", "Jeg rengjør …", "Jeg rengjorde …", "Jeg har rengjort …"]),
        (LOSNE, ["Løsne …", "Jeg løsner …", "Jeg løsnet …", "Jeg har løsnet …"]),
        (TREKKE_TIL, ["Trekk til …", "Jeg trekker til …", "Jeg trakk til …", "Jeg har trukket til …"]),
        (BORE, ["Bor …", "Jeg borer …", "Jeg boret …", "Jeg har boret …"]),
        (GA, ["Gå …", "Jeg går …", "Jeg gikk …", "Jeg har gått …"]),
        (BESTA, ["Bestå …", "Jeg består …", "Jeg besto …", "Jeg har bestått …"]),
    ],
)
def test_tenses(entry, row):
    others = [other for other in (MONTERE, STENGE, BORE) if other is not entry][:2]
    assert row in solved(tenses.make(alone(entry, *others), rng()))


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        (MONTERE, ["Monter …", "… monteres", "… skal monteres"]),
        (RENGJORE, ["Rengjør …", "… rengjøres", "… skal rengjøres"]),
        (TREKKE_TIL, ["Trekk til …", "… trekkes til", "… skal trekkes til"]),
        (LOSNE, ["Løsne …", "… løsnes", "… skal løsnes"]),
    ],
)
def test_passive(entry, row):
    others = [other for other in (MONTERE, STENGE, BORE) if other is not entry][:2]
    shown = lesson(entry, *others, steps=("Vent.",))
    assert row in solved(passive.make(shown, rng()))
    # What is said without a job has no object either: *å prate*, *å vinke*.
    assert passive.make(alone(entry, *others), rng()) is None


def test_variants_are_right_too():
    exercise = tenses.make(alone(LOSNE, MONTERE, STENGE), rng())
    answers = {item.label: item.answers for item in exercise.key} if exercise else {}
    assert answers["Løsne …"] == (
        "Jeg løsner … – Jeg løsnet … – Jeg har løsnet …",
        "Jeg løsner … – Jeg løsnet/løsna … – Jeg har løsnet/løsna …",
    )
    assert answers["Monter …"] == ("Jeg monterer … – Jeg monterte … – Jeg har montert …",)


def test_the_first_of_five_is_an_example_without_gap_or_key():
    exercise = tenses.make(alone(*FULL, recalled=EARLIER), rng())
    first, *rest = table(exercise).rows
    assert not any(holes(cell) for cell in first)
    assert all([bool(holes(cell)) for cell in row] == [False, True, True, True] for row in rest)
    assert exercise and len(exercise.key) == len(rest)


@pytest.mark.parametrize("left_out", [MELDE_SEG, FINNES, ULME, unknown("spoole", Pos.VERB), FLENS])
def test_verbs_that_do_not_fit_a_table(left_out):
    assert tenses.make(alone(MONTERE, STENGE, left_out), rng()) is None


@pytest.mark.parametrize("left_out", [GA, BESTA])
def test_verbs_without_a_passive(left_out):
    assert passive.make(alone(MONTERE, STENGE, left_out), rng()) is None


@pytest.mark.parametrize("entries", [(), (MONTERE,), (MONTERE, STENGE)])
def test_nothing_without_three_verbs(entries):
    assert tenses.make(alone(*entries), rng()) is None
    assert passive.make(alone(*entries), rng()) is None
