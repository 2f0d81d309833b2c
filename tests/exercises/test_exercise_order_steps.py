from __future__ import annotations

import pytest
from exercise_samples import FLENS, STEPS, lesson, rng, texts

from fagnorsk.exercises.order_steps import make
from fagnorsk.model.exercise import Exercise, Items
from fagnorsk.model.word import Level

MANY = tuple(f"Gjør del nummer {number} av jobben." for number in range(1, 13))


def made(*steps: str, level: Level = Level.A2, seed: int = 1) -> Exercise:
    exercise = make(lesson(FLENS, steps=steps, level=level), rng(seed))
    assert exercise
    return exercise


def shown(exercise: Exercise) -> list[str]:
    return ["".join(part for part in item if isinstance(part, str)) for item in texts(exercise)]


@pytest.mark.parametrize("seed", range(8))
def test_boxes_in_mixed_order_and_the_key_puts_them_right(seed):
    exercise = made(*STEPS, seed=seed)
    block = exercise.blocks[0]
    assert isinstance(block, Items) and block.style == "boxes"
    right = [item.answers[0] for item in exercise.key[:-1]]
    assert sorted(shown(exercise)) == sorted(right)
    assert shown(exercise) != right
    assert right == sorted(right, key=lambda text: next(i for i, step in enumerate(STEPS) if step.startswith(text)))


def test_the_numbers_down_the_page_lead_back_to_the_source():
    exercise = made(*STEPS)
    last = exercise.key[-1]
    assert last.label == "Ovenfra og ned"
    numbers = [int(number) for number in last.answers[0].split(" – ")]
    pairs = sorted(zip(numbers, shown(exercise), strict=True))
    assert [text for _, text in pairs] == [item.answers[0] for item in exercise.key[:-1]]


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 5), (Level.A2, 7), (Level.B1, 9)])
def test_so_many_steps_a_level(level, count):
    assert len(shown(made(*MANY, level=level))) == count


def test_three_steps_are_enough():
    assert len(shown(made("Steng ventilen.", "Løsne boltene.", "Løft flensen."))) == 3


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("Steng ventilen.",),
        ("Steng ventilen.", "Løsne boltene."),
        ("Ta ut støpselet.",) * 4,
        ("Moment: ____ Nm.",) * 3,
    ],
)
def test_nothing_without_three_different_steps(steps):
    assert make(lesson(FLENS, steps=steps), rng()) is None


def test_a_long_step_is_cut_to_its_first_sentence():
    long = "Løft ventilen på plass. Rattet skal være lett å nå for alle som skal bruke det senere i anlegget."
    assert "Løft ventilen på plass." in shown(made(long, "Steng den.", "Lås den."))


def test_a_long_step_stays_whole_where_another_begins_the_same_way():
    long = "Ta ut støpselet. Kontroller at kappskiva er hel og riktig, og at vernet på vinkelsliperen sitter fast."
    other = "Ta ut støpselet. Bytt skive."
    assert sorted(shown(made(long, other, "Slip fasen."))) == sorted([long, other, "Slip fasen."])


def test_blanks_of_the_company_are_not_printed():
    assert "Trekk til boltene." in shown(made("Trekk til boltene. Moment: ____ Nm.", "Steng den.", "Lås den."))


def test_the_teacher_is_told_that_some_steps_may_change_places():
    assert made(*STEPS).check == "Noen trinn kan bytte plass. Godta det som er riktig i jobben deres."


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("level", list(Level))
def test_an_unbroken_run_of_the_procedure(seed, level):
    right = [item.answers[0] for item in made(*MANY, level=level, seed=seed).key[:-1]]
    start = MANY.index(right[0])
    assert tuple(right) == MANY[start : start + len(right)]


@pytest.mark.parametrize("seed", range(10))
def test_a_step_that_stands_twice_is_not_leapt_over(seed):
    lock = "Lås ventilen."
    steps = ("Steng ventilen.", lock, "Løsne boltene.", "Løft flensen.", lock, "Sett på lokket.")
    right = [item.answers[0] for item in made(*steps, seed=seed).key[:-1]]
    assert len(right) == 4 and len(set(right)) == 4
    assert any(tuple(right) == steps[start : start + 4] for start in range(3))


@pytest.mark.parametrize("seed", range(10))
def test_a_step_that_is_only_a_blank_is_not_leapt_over(seed):
    steps = (
        "Steng den.",
        "Lås den.",
        "Tøm den.",
        "Trykk: ____ bar.",
        "Løsne den.",
        "Løft den.",
        "Snu den.",
        "Legg den.",
    )
    right = [item.answers[0] for item in made(*steps, seed=seed).key[:-1]]
    assert right == list(steps[4:])
