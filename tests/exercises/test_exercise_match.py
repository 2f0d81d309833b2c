from __future__ import annotations

import random
from dataclasses import replace

import pytest
from exercise_samples import (
    BOLT,
    EARLIER,
    FLENS,
    FULL,
    HANSKE,
    HJELM,
    MUTTER,
    PAKNING,
    ROR,
    SKRUSTIKKE,
    SLUSEVENTIL,
    VENTIL,
    bank,
    lesson,
    noun,
    picture,
    rng,
    unknown,
)

from fagnorsk.exercises.match import make
from fagnorsk.exercises.material import choose
from fagnorsk.model.exercise import Exercise, PictureGrid
from fagnorsk.model.photo import PictureOrigin
from fagnorsk.model.word import Level

FIVE = (FLENS, PAKNING, BOLT, MUTTER, ROR)


def grid(exercise: Exercise) -> PictureGrid:
    return next(block for block in exercise.blocks if isinstance(block, PictureGrid))


def made(*entries, **more) -> Exercise:
    exercise = make(lesson(*entries, **more), rng())
    assert exercise
    return exercise


def test_each_picture_has_its_own_word_in_the_key():
    exercise = made(*FIVE)
    pictures = {tile.label: tile.picture.source for tile in grid(exercise).tiles}
    right = {item.label: item.answers[0] for item in exercise.key}
    names = {"flens": "en flens", "pakning": "en pakning", "bolt": "en bolt", "mutter": "en mutter", "ror": "et rør"}
    assert {label: names[source] for label, source in pictures.items()} == right
    assert sorted(bank(exercise)) == sorted(right.values())


def test_letters_run_from_a_and_the_alt_text_names_no_word():
    tiles = grid(made(*FIVE)).tiles
    assert [tile.label for tile in tiles] == ["A", "B", "C", "D", "E"]
    assert [tile.alt for tile in tiles] == [f"Bilde {letter} til oppgaven" for letter in "ABCDE"]
    assert {tile.text for tile in tiles} == {""}


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 6), (Level.A2, 9), (Level.B1, 9)])
def test_six_pictures_at_a1_and_nine_later(level, count):
    assert len(grid(made(*FULL, recalled=EARLIER, level=level)).tiles) == count


def test_a_third_is_remembered():
    exercise = made(*FULL, recalled=EARLIER)
    remembered = {"hjelm", "hanske", "maleband", "manometer"}
    assert sum(tile.picture.source in remembered for tile in grid(exercise).tiles) == 3


def test_more_than_six_fill_whole_rows():
    assert len(grid(made(*FIVE, SKRUSTIKKE, VENTIL)).tiles) == 6


def test_both_articles_and_the_bare_word_are_right():
    exercise = made(SKRUSTIKKE, FLENS, ROR)
    answers = {item.answers for item in exercise.key}
    assert ("ei skrustikke", "en skrustikke", "skrustikke") in answers
    assert ("et rør", "rør") in answers


def test_a_general_word_never_stands_beside_a_special_one():
    for seed in range(20):
        exercise = make(lesson(VENTIL, SLUSEVENTIL, FLENS, BOLT), rng(seed))
        assert exercise and len({"en ventil", "en sluseventil"} & set(bank(exercise))) == 1


def test_synonyms_never_stand_side_by_side():
    helmet = noun("vernehatt, vernehatten, vernehatter, vernehattene", "en", synonyms=("hjelm",))
    exercise = made(HJELM, helmet, FLENS, BOLT)
    assert len({"en hjelm", "en vernehatt"} & set(bank(exercise))) == 1


def test_one_photo_of_two_words_is_used_once():
    photo = picture("IMG_1", PictureOrigin.PHOTO)
    exercise = made(replace(FLENS, picture=photo), replace(PAKNING, picture=photo), BOLT, ROR)
    assert len(grid(exercise).tiles) == 3


@pytest.mark.parametrize(
    "entries", [(), (FLENS,), (FLENS, BOLT), (FLENS, BOLT, unknown("spool")), (VENTIL, SLUSEVENTIL, BOLT)]
)
def test_nothing_without_three_pictures_that_can_be_told_apart(entries):
    assert make(lesson(*entries), rng()) is None


def test_a_word_whose_forms_are_unknown_can_be_matched():
    exercise = made(FLENS, BOLT, replace(unknown("spool"), picture=picture("spool")))
    assert "spool" in bank(exercise)


def test_remembered_pictures_fill_up():
    assert len(grid(made(FLENS, recalled=(HJELM, HANSKE))).tiles) == 3


def test_the_pictures_remembered_are_those_learnt_last():
    old = tuple(replace(entry, lesson=1) for entry in (HJELM, HANSKE, SKRUSTIKKE))
    taught = lesson(FLENS, PAKNING, BOLT, recalled=(*old, replace(ROR, lesson=4)))
    for seed in range(20):
        chosen = choose(taught, random.Random(seed), 3, lambda entry: True, latest=True)
        assert [entry.word.term for entry in chosen if entry not in taught.new] == ["rør"]
