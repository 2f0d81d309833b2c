from __future__ import annotations

import pytest
from exercise_samples import STEPS, lesson, rng

from fagnorsk.exercises.true_false import make
from fagnorsk.model.exercise import Exercise, FormTable
from fagnorsk.model.word import Level

MANY = tuple(f"Gjør del {number} av jobben." for number in range(1, 10))


def made(*steps: str, level: Level = Level.A2, seed: int = 1) -> Exercise:
    exercise = make(lesson(steps=steps, level=level), rng(seed))
    assert exercise
    return exercise


def statements(exercise: Exercise) -> list[tuple[str, str, str]]:
    """First step, second step, answer."""
    table = exercise.blocks[0]
    assert isinstance(table, FormTable)
    found = []
    for row, item in zip(table.rows, exercise.key, strict=True):
        assert row[0] == (item.label,) and row[2:] == ((), ())
        first, second = str(row[1][0]).removeprefix("Først: ").split(" Så: ")
        found.append((first, second, item.answers[0]))
    return found


@pytest.mark.parametrize("seed", range(8))
def test_true_is_what_the_procedure_says(seed):
    for first, second, answer in statements(made(*MANY, seed=seed)):
        assert (answer == "Riktig") == (MANY.index(first) < MANY.index(second))


@pytest.mark.parametrize("seed", range(8))
def test_some_are_true_and_some_false(seed):
    assert {answer for _, _, answer in statements(made(*MANY, seed=seed))} == {"Riktig", "Galt"}


def test_neighbours_are_not_compared():
    assert all(abs(MANY.index(first) - MANY.index(second)) >= 2 for first, second, _ in statements(made(*MANY)))


def test_no_pair_comes_twice():
    pairs = [frozenset((first, second)) for first, second, _ in statements(made(*STEPS))]
    assert len(pairs) == len(set(pairs))


def test_three_steps_are_enough():
    assert len(statements(made("Steng den.", "Lås den.", "Løft den."))) == 3


@pytest.mark.parametrize(("level", "count"), [(Level.A2, 5), (Level.B1, 6)])
def test_so_many_a_level(level, count):
    assert len(statements(made(*MANY, level=level))) == count


@pytest.mark.parametrize("steps", [(), MANY[:2], ("Steng den.",) * 4])
def test_nothing_without_three_different_steps(steps):
    assert make(lesson(steps=steps), rng()) is None


def test_the_teacher_is_asked_to_check():
    assert made(*MANY).check.startswith("Galt betyr at trinnene er byttet om.")


def test_a_step_is_told_by_its_first_sentence():
    long = "Rens hullene. Bruk støvsuger."
    told = {text for first, second, _ in statements(made(long, *MANY[:2])) for text in (first, second)}
    assert "Rens hullene." in told


def test_what_comes_twice_or_tells_its_place_is_left_out():
    steps = (
        *MANY[:4],
        "Ta ut støpselet. Se på skiva.",
        "Ta ut støpselet, og bytt skive.",
        "Gå til slutt rundt flensen.",
    )
    told = " ".join(
        f"{first} {second}" for seed in range(5) for first, second, _ in statements(made(*steps, seed=seed))
    )
    assert "støpselet" not in told and "til slutt" not in told
