from __future__ import annotations

import pytest
from exercise_samples import (
    EARLIER,
    FLENS,
    FULL,
    MONTERE,
    MUTTER,
    ROR,
    SKRUSTIKKE,
    SLANGE,
    filled,
    holes,
    lesson,
    noun,
    rng,
    unknown,
)

from fagnorsk.exercises.articles import HEADER, SEPARATOR, make
from fagnorsk.model.exercise import Exercise, FormTable
from fagnorsk.model.word import Level

MASS = noun("olje, oljen/olja, -, -", "en")
PLURAL = noun("-, -, vernebriller, vernebrillene", "")


def made(*entries, **more) -> Exercise:
    exercise = make(lesson(*entries, **more), rng())
    assert exercise
    return exercise


def table(exercise: Exercise) -> FormTable:
    block = exercise.blocks[0]
    assert isinstance(block, FormTable)
    return block


def rows(exercise: Exercise) -> list[list[str]]:
    """The table filled in from the key."""
    found = []
    for row, key in zip(table(exercise).rows, exercise.key, strict=True):
        answers = key.answers[0].split(SEPARATOR)
        found.append([filled(cell, answers.pop(0)) if holes(cell) else filled(cell) for cell in row])
        assert answers == []
    return found


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        (FLENS, ["en", "flens", "flensen", "flenser", "flensene"]),
        (ROR, ["et", "rør", "røret", "rør", "rørene"]),
        (SKRUSTIKKE, ["ei", "skrustikke", "skrustikka", "skrustikker", "skrustikkene"]),
        (MUTTER, ["en", "mutter", "mutteren", "muttere", "mutterne"]),
        (SLANGE, ["en", "hydraulikkslange", "hydraulikkslangen", "hydraulikkslanger", "hydraulikkslangene"]),
    ],
)
@pytest.mark.parametrize("level", list(Level))
def test_the_key_fills_the_table(entry, row, level):
    other = noun("nål, nåla/nålen, nåler, nålene", "ei")
    found = rows(made(entry, other, level=level))
    assert row[: 3 if level is Level.A1 else 5] in found


def test_a1_asks_for_article_and_definite_form():
    exercise = made(FLENS, ROR, level=Level.A1)
    assert table(exercise).header == HEADER[:3]
    assert {tuple(bool(holes(cell)) for cell in row) for row in table(exercise).rows} == {(True, False, True)}


def test_a2_leaves_something_to_hold_on_to():
    for row in table(made(*FULL, level=Level.A2)).rows:
        assert not holes(row[1])
        assert 2 <= sum(bool(holes(cell)) for cell in row) <= 3


def test_b1_shows_the_word_alone():
    for row in table(made(*FULL, level=Level.B1)).rows:
        assert [bool(holes(cell)) for cell in row] == [True, False, True, True, True]


def test_article_and_ending_agree_in_every_right_answer():
    exercise = made(SKRUSTIKKE, ROR, level=Level.A1)
    answers = {key.label: key.answers for key in exercise.key}
    assert answers == {"skrustikke": ("ei – skrustikka", "en – skrustikken"), "rør": ("et – røret",)}


def test_other_plurals_are_right_too():
    exercise = made(MUTTER, ROR, level=Level.B1)
    answers = {key.label: key.answers for key in exercise.key}
    assert answers["mutter"] == (
        "en – mutteren – muttere – mutterne",
        "en – mutteren – muttere/mutre/mutrer – mutterne/mutrene",
    )


def test_a_noun_without_plural_shows_a_dash():
    exercise = made(MASS, FLENS, level=Level.B1)
    assert ["en", "olje", "oljen", "–", "–"] in rows(exercise)


@pytest.mark.parametrize("entries", [(), (FLENS,), (FLENS, MONTERE), (FLENS, unknown("spool")), (FLENS, PLURAL)])
def test_nothing_without_two_nouns_with_known_forms(entries):
    assert make(lesson(*entries), rng()) is None


def test_derived_forms_are_named_to_the_teacher():
    assert made(SLANGE, FLENS).check == "Bøyningen er avledet, ikke slått opp: hydraulikkslange (som slange)."
    assert made(ROR, FLENS).check == ""


def test_a_third_is_remembered():
    exercise = made(*FULL, recalled=EARLIER, level=Level.A1)
    assert sum(key.label in {"hjelm", "hanske", "målebånd", "manometer"} for key in exercise.key) == 2
