from __future__ import annotations

import pytest
from exercise_samples import BORSTE, FLENS, NOKKEL, SLUSEVENTIL, lesson, noun, rng

from fagnorsk.exercises.compound_puzzle import halves, make
from fagnorsk.model.exercise import Columns, Exercise


def compound(term: str, *parts: str):
    return noun(f"{term}, {term}en, {term}er, {term}ene", "en", parts=parts)


PERMIT = compound("arbeidstillatelse", "arbeid", "tillatelse")


def solved(exercise: Exercise) -> list[str]:
    block = exercise.blocks[0]
    assert isinstance(block, Columns)
    return [
        block.left[int(item.label) - 1].removesuffix("-")
        + block.right["ABCDEFGH".index(item.answers[0])].removeprefix("-")
        for item in exercise.key
    ]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (NOKKEL, ("moment", "nøkkel")),
        (PERMIT, ("arbeids", "tillatelse")),
        (compound("trykkprøve", "trykk", "prøve"), ("trykk", "prøve")),
        (compound("rørledningsplan", "rør", "ledning", "plan"), ("rørlednings", "plan")),
        (compound("trafikkork", "trafikk", "kork"), ("", "")),
        (compound("HMS-kort", "HMS", "kort"), ("", "")),
        (FLENS, ("", "")),
        (compound("nøkkel", "nøkkel"), ("", "")),
    ],
)
def test_halves(entry, expected):
    assert halves(entry) == expected


@pytest.mark.parametrize("seed", range(5))
def test_the_halves_put_together_by_the_key_are_the_words(seed):
    exercise = make(lesson(NOKKEL, BORSTE, SLUSEVENTIL, PERMIT, FLENS), rng(seed))
    assert exercise
    assert sorted(solved(exercise)) == ["arbeidstillatelse", "momentnøkkel", "sluseventil", "stålbørste"]
    assert [item.answers[1] for item in exercise.key] == solved(exercise)


def test_no_half_stands_twice():
    others = (compound("kuleventil", "kule", "ventil"), compound("momentskrue", "moment", "skrue"))
    exercise = make(lesson(NOKKEL, BORSTE, SLUSEVENTIL, PERMIT, *others), rng())
    assert exercise
    block = exercise.blocks[0]
    assert isinstance(block, Columns)
    assert len(set(block.left)) == len(block.left) and len(set(block.right)) == len(block.right)


def test_halves_that_make_another_word_of_the_lesson_are_not_mixed():
    first, second = compound("rørklammer", "rør", "klammer"), compound("slangefeste", "slange", "feste")
    both = (first, second, compound("rørfeste", "rør", "feste"))
    for seed in range(10):
        exercise = make(lesson(*both, NOKKEL, BORSTE, SLUSEVENTIL), rng(seed))
        assert exercise and not {"rørklammer", "slangefeste"} <= set(solved(exercise))


KULEVENTIL = compound("kuleventil", "kule", "ventil")


@pytest.mark.parametrize("entries", [(), (NOKKEL, BORSTE), (NOKKEL, BORSTE, FLENS), (NOKKEL, SLUSEVENTIL, KULEVENTIL)])
def test_nothing_without_three(entries):
    assert make(lesson(*entries), rng()) is None
