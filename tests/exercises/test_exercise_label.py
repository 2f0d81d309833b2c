from __future__ import annotations

import pytest
from exercise_samples import (
    BOLT,
    FLENS,
    MUTTER,
    PAKNING,
    SKRUSTIKKE,
    SLUSEVENTIL,
    VENTIL,
    bank,
    holes,
    lesson,
    rng,
    scene,
    texts,
)

from fagnorsk.exercises.label import make
from fagnorsk.model.exercise import BigPicture, Exercise, Items
from fagnorsk.model.word import Level


def made(*scenes, level=Level.A2) -> Exercise:
    exercise = make(lesson(FLENS, scenes=scenes, level=level), rng())
    assert exercise
    return exercise


def test_a_line_for_each_number_in_the_order_of_the_numbers():
    exercise = made(scene(FLENS, BOLT, MUTTER, numbers=(2, 3, 1)))
    assert [holes(item) for item in texts(exercise)] == [["en mutter"], ["en flens"], ["en bolt"]]
    assert [(item.label, item.answers[0]) for item in exercise.key] == [
        ("1", "en mutter"),
        ("2", "en flens"),
        ("3", "en bolt"),
    ]


def test_the_dotted_picture_is_shown_and_its_alt_text_names_no_part():
    block = made(scene(FLENS, BOLT)).blocks[0]
    assert isinstance(block, BigPicture)
    assert block.picture.source == "scene-dots"
    assert block.alt == "Bilde til oppgaven, med tall fra 1 til 2"


def test_the_bank_holds_every_word_once():
    assert sorted(bank(made(scene(FLENS, BOLT, BOLT, MUTTER)))) == ["en bolt", "en flens", "en mutter"]


def test_no_bank_at_b1():
    assert bank(made(scene(FLENS, BOLT), level=Level.B1)) == ()
    assert bank(made(scene(FLENS, BOLT), level=Level.A1)) != ()


def test_the_photo_with_most_different_words_is_taken():
    exercise = made(scene(FLENS, FLENS, FLENS), scene(BOLT, MUTTER), scene(FLENS, BOLT, PAKNING))
    assert {item.answers[0] for item in exercise.key} == {"en flens", "en bolt", "en pakning"}


def test_numbers_that_do_not_run_from_one_are_printed():
    exercise = made(scene(FLENS, BOLT, numbers=(1, 4)))
    items = exercise.blocks[-1]
    assert isinstance(items, Items) and items.style == "plain"
    assert [item[0] for item in items.items] == ["1: ", "4: "]
    assert [item.label for item in exercise.key] == ["1", "4"]


def test_both_articles_are_right():
    assert made(scene(SKRUSTIKKE, FLENS)).key[0].answers == ("ei skrustikke", "en skrustikke", "skrustikke")


def test_the_teacher_is_told_where_two_words_fit_one_place():
    assert made(scene(VENTIL, FLENS, SLUSEVENTIL)).check == "Ordene kan passe begge steder: 1 og 3."
    assert made(scene(VENTIL, FLENS)).check == ""


@pytest.mark.parametrize("scenes", [(), (scene(),), (scene(FLENS),), (scene(BOLT, BOLT, BOLT),)])
def test_nothing_without_a_photo_with_two_words(scenes):
    assert make(lesson(FLENS, BOLT, scenes=scenes), rng()) is None
