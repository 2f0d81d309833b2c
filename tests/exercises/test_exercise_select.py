from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from exercise_samples import BOLT, EARLIER, FLENS, FULL, MUTTER, PAKNING, ROR, VENTIL, lesson, scene, unknown

from fagnorsk.exercises.select import CODE_LETTERS, KINDS, make_exercises, unknown_kinds
from fagnorsk.model.photo import ImageFile
from fagnorsk.model.word import Level

RICH = lesson(*FULL, recalled=EARLIER, scenes=(scene(FLENS, BOLT, MUTTER, PAKNING),))


def kinds(made) -> list[str]:
    return [exercise.kind for exercise in made]


def test_the_course_leader_chooses_and_orders():
    chosen = replace(RICH, exercises=("gaps", "match", "order_steps"))
    assert kinds(make_exercises(chosen, "kurs")) == ["gaps", "match", "order-steps"]


def test_an_empty_choice_is_no_exercise():
    assert make_exercises(replace(RICH, exercises=()), "kurs") == ()


def test_unknown_kinds_are_named_as_written_and_left_out():
    assert unknown_kinds(("gaps", "Order steps", "order_steps", "bingo", "Quiz")) == ("bingo", "Quiz")
    assert kinds(make_exercises(replace(RICH, exercises=("bingo", "gaps", "gaps")), "kurs")) == ["gaps"]


def test_a_kind_without_material_is_left_out():
    poor = lesson(unknown("spool"), steps=(), exercises=("match", "label", "gaps", "own-sentences"))
    assert kinds(make_exercises(poor, "kurs")) == ["own-sentences"]


@pytest.mark.parametrize("level", list(Level))
def test_six_to_eight_by_level_from_recognising_to_own_production(level):
    made = make_exercises(replace(RICH, level=level), "kurs")
    assert 6 <= len(made) <= 8
    assert len(set(kinds(made))) == len(made)
    order = [kind for kind in ("label", "articles", "gaps", "own-sentences") if kind in kinds(made)]
    assert order == sorted(order, key=kinds(made).index)


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize(
    "poor",
    [
        lesson(FLENS, BOLT, ROR, steps=("Steng ventilen.",)),
        lesson(FLENS, BOLT, ROR, steps=()),
        lesson(unknown("spool"), unknown("rack"), unknown("hub")),
        lesson(),
    ],
)
def test_a_poor_lesson_still_gets_a_set(poor, level):
    made = kinds(make_exercises(replace(poor, level=level), "kurs"))
    assert len(made) >= 2
    assert "own-sentences" in made


def test_the_same_course_and_lesson_give_the_same_exercises():
    assert make_exercises(RICH, "kurs") == make_exercises(RICH, "kurs")


def test_another_course_or_lesson_gives_other_exercises():
    assert make_exercises(RICH, "kurs") != make_exercises(RICH, "annet-kurs")
    assert make_exercises(RICH, "kurs") != make_exercises(replace(RICH, slug="annen"), "kurs")


def test_number_and_title_of_the_lesson_change_nothing():
    moved = replace(RICH, number=7, title="Flens")
    assert make_exercises(moved, "kurs") == make_exercises(RICH, "kurs")


def test_codes_are_four_signs_and_follow_the_content():
    made = make_exercises(RICH, "kurs")
    codes = [exercise.code for exercise in made]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 4 and set(code) <= set(CODE_LETTERS) for code in codes)
    other = make_exercises(replace(RICH, new=(VENTIL, *FULL[:5])), "kurs")
    assert next(e.code for e in other if e.kind == "articles") != next(e.code for e in made if e.kind == "articles")


def test_where_the_pictures_lie_changes_no_code():
    def moved(entry):
        if entry.picture is None:
            return entry
        name = entry.picture.print.name
        file = ImageFile(name, Path("elsewhere") / name, 10, 10)
        return replace(entry, picture=replace(entry.picture, print=file, card=file))

    elsewhere = replace(RICH, new=tuple(moved(entry) for entry in RICH.new))
    assert [e.code for e in make_exercises(elsewhere, "kurs")] == [e.code for e in make_exercises(RICH, "kurs")]


def test_every_kind_has_a_name_for_course_yaml():
    assert all(kind == kind.lower() and "_" not in kind for kind in KINDS)
