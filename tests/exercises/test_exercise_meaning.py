from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import BOLT, FLENS, HANSKE, HJELM, MUTTER, NOKKEL, PAKNING, ROR, lesson, noun, rng

from fagnorsk.exercises import meaning, sign_meaning
from fagnorsk.model.exercise import Columns, Exercise
from fagnorsk.model.lesson import Entry
from fagnorsk.model.word import Level


def defined(entry: Entry, text: str, *, safety: bool = True) -> Entry:
    return replace(entry, word=replace(entry.word, definition=text, safety=safety))


SAFE = (
    defined(HJELM, "Den beskytter hodet."),
    defined(HANSKE, "Den beskytter hånda."),
    defined(noun("visir, visiret, visirer, visirene", "et"), "Det beskytter ansiktet."),
    defined(noun("fallsele, fallselen, fallseler, fallselene", "en"), "Den holder deg hvis du faller."),
)


def columns(exercise: Exercise) -> Columns:
    block = exercise.blocks[0]
    assert isinstance(block, Columns)
    return block


def solved(exercise: Exercise) -> dict[str, str]:
    found = columns(exercise)
    return {found.left[int(item.label) - 1]: found.right["ABCDEFGH".index(item.answers[0])] for item in exercise.key}


def test_the_key_leads_from_each_word_to_its_definition():
    exercise = sign_meaning.make(lesson(*SAFE), rng())
    assert exercise and solved(exercise) == {
        "en hjelm": "Den beskytter hodet.",
        "en hanske": "Den beskytter hånda.",
        "et visir": "Det beskytter ansiktet.",
        "en fallsele": "Den holder deg hvis du faller.",
    }


def test_safety_words_only():
    exercise = sign_meaning.make(lesson(*SAFE, FLENS, PAKNING), rng())
    assert exercise and set(columns(exercise).left) == {entry.headword for entry in SAFE}


def test_any_word_with_a_definition():
    exercise = meaning.make(lesson(FLENS, PAKNING, BOLT, MUTTER, NOKKEL), rng())
    assert exercise and set(columns(exercise).left) == {"en flens", "en pakning", "en bolt"}


def test_a_definition_that_holds_its_word_is_not_used():
    told = defined(ROR, "Et rør leder vann.")
    exercise = meaning.make(lesson(FLENS, PAKNING, BOLT, told), rng())
    assert exercise and "et rør" not in columns(exercise).left


def test_one_definition_of_two_words_is_used_once():
    double = defined(ROR, FLENS.word.definition)
    exercise = meaning.make(lesson(FLENS, PAKNING, BOLT, double), rng())
    assert exercise and len(set(columns(exercise).right)) == len(columns(exercise).right) == 3


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 5), (Level.A2, 6), (Level.B1, 8)])
def test_so_many_a_level(level, count):
    many = tuple(
        defined(noun(f"ord{letter}, ord{letter}en, ord{letter}er, ord{letter}ene", "en"), f"Forklaring {letter}.")
        for letter in "abcdefghij"
    )
    exercise = sign_meaning.make(lesson(*many, level=level), rng())
    assert exercise and len(columns(exercise).left) == count


@pytest.mark.parametrize("entries", [(), SAFE[:2], (FLENS, PAKNING, BOLT)])
def test_no_safety_exercise_without_three_safety_words(entries):
    assert sign_meaning.make(lesson(*entries), rng()) is None


@pytest.mark.parametrize("entries", [(), (FLENS, PAKNING), (MUTTER, NOKKEL, ROR)])
def test_nothing_without_three_definitions(entries):
    assert meaning.make(lesson(*entries), rng()) is None
