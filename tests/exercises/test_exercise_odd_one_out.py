from __future__ import annotations

import pytest
from exercise_samples import (
    BOLT,
    BORSTE,
    FLENS,
    FULL,
    HANSKE,
    HJELM,
    MALEBAND,
    MONTERE,
    MUTTER,
    NOKKEL,
    PAKNING,
    ROR,
    SKRUSTIKKE,
    lesson,
    rng,
    texts,
)

from fagnorsk.exercises.odd_one_out import SEPARATOR, make
from fagnorsk.model.exercise import Exercise

TOPICS = {
    entry.word.term: entry.word.topic
    for entry in (FLENS, PAKNING, BOLT, MUTTER, ROR, SKRUSTIKKE, NOKKEL, BORSTE, HJELM, HANSKE, MALEBAND, *FULL)
}


def lines(exercise: Exercise) -> list[list[str]]:
    return [str(item[0]).split(SEPARATOR) for item in texts(exercise)]


@pytest.mark.parametrize("seed", range(8))
def test_three_of_one_topic_and_the_key_names_the_fourth(seed):
    exercise = make(lesson(*FULL, recalled=(HJELM, HANSKE, MALEBAND)), rng(seed))
    assert exercise and len(lines(exercise)) >= 2
    for words, item in zip(lines(exercise), exercise.key, strict=True):
        odd = item.answers[0]
        assert odd in words and len(words) == 4
        rest = {TOPICS[word] for word in words if word != odd}
        assert len(rest) == 1 and TOPICS[odd] not in rest


def test_no_word_stands_twice():
    exercise = make(lesson(*FULL, recalled=(HJELM, HANSKE)), rng())
    assert exercise
    words = [word for line in lines(exercise) for word in line]
    assert len(words) == len(set(words))


def test_remembered_words_are_the_odd_ones_first():
    exercise = make(
        lesson(FLENS, PAKNING, BOLT, MUTTER, ROR, SKRUSTIKKE, NOKKEL, BORSTE, recalled=(HJELM, HANSKE)), rng()
    )
    assert exercise and {item.answers[0] for item in exercise.key} == {"hjelm", "hanske"}


def test_verbs_never_stand_among_nouns():
    exercise = make(lesson(FLENS, PAKNING, BOLT, SKRUSTIKKE, NOKKEL, BORSTE, HJELM, HANSKE, MONTERE), rng())
    assert exercise and "montere" not in {word for line in lines(exercise) for word in line}


@pytest.mark.parametrize(
    "entries", [(), (FLENS, PAKNING, BOLT), (FLENS, PAKNING, BOLT, HJELM), (FLENS, PAKNING, BOLT, MUTTER, ROR)]
)
def test_nothing_without_two_lines(entries):
    assert make(lesson(*entries), rng()) is None


def test_the_teacher_lets_people_explain():
    exercise = make(lesson(*FULL, recalled=(HJELM, HANSKE)), rng())
    assert exercise and exercise.check == "Spør hvorfor. Et annet svar er riktig når begrunnelsen er god."
