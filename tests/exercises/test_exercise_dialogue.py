from __future__ import annotations

import pytest
from exercise_samples import lesson, rng, section

from fagnorsk.exercises.dialogue_roles import make
from fagnorsk.model.exercise import Columns, Exercise
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import Level

SPOKEN = (
    "Formann: Skal vi løfte ventilen nå?",
    "Lærling: Vent litt. Jeg vil sjekke låsen først.",
    "Formann: Er anlegget trykkløst?",
    "Lærling: Ja, manometeret viser null.",
    "Formann: Hvor fester du stroppen?",
    "Lærling: Rundt ventilhuset.",
    "Formann: Hvilken vei går strømmen?",
    "Lærling: Fra venstre til høyre.",
    "Formann: Hold hendene unna flensen.",
    "Lærling: Ja, jeg holder hendene unna.",
)


def with_dialogue(*lines: str, level: Level = Level.A2):
    return lesson(sections=(section(SectionKind.DIALOGUE, *lines),), level=level)


def made(*lines: str, level: Level = Level.A2, seed: int = 1) -> Exercise:
    exercise = make(with_dialogue(*lines, level=level), rng(seed))
    assert exercise
    return exercise


def solved(exercise: Exercise) -> list[str]:
    """The dialogue put together again."""
    block = exercise.blocks[0]
    assert isinstance(block, Columns)
    return [
        line
        for item in exercise.key
        for line in (block.left[int(item.label) - 1], block.right["ABCDEF".index(item.answers[0])])
    ]


@pytest.mark.parametrize("seed", range(8))
def test_the_key_gives_back_the_dialogue(seed):
    assert solved(made(*SPOKEN, seed=seed)) == list(SPOKEN)


def test_the_answers_do_not_stand_beside_their_questions_all_along():
    block = made(*SPOKEN[:4]).blocks[0]
    assert isinstance(block, Columns)
    assert block.right == (SPOKEN[3], SPOKEN[1])


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 4), (Level.A2, 5), (Level.B1, 5)])
def test_so_many_pairs_a_level(level, count):
    assert len(made(*SPOKEN, level=level).key) == count


def test_two_turns_of_one_speaker_are_no_pair():
    lines = ("Formann: Hei.", "Formann: Er du klar?", "Lærling: Ja, jeg er klar.", "Formann: Fint?", "Lærling: Takk.")
    assert solved(made(*lines)) == list(lines[1:])


def test_the_same_answer_twice_is_asked_for_once():
    lines = ("A: Er den hel?", "B: Ja.", "A: Er den tett?", "B: Ja.", "A: Hvor er den?", "B: På benken.")
    assert solved(made(*lines)) == ["A: Er den hel?", "B: Ja.", "A: Hvor er den?", "B: På benken."]


@pytest.mark.parametrize("lines", [(), SPOKEN[:1], SPOKEN[:2], SPOKEN[:3], ("A: Hei.", "A: Ja.", "A: Nei.", "A: Vel.")])
def test_nothing_without_two_pairs(lines):
    assert make(with_dialogue(*lines), rng()) is None


def test_nothing_without_a_dialogue():
    assert make(lesson(), rng()) is None


def test_the_teacher_is_told():
    assert made(*SPOKEN).check == "Flere svar kan passe. Fasiten følger dialogen."
