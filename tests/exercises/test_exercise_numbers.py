from __future__ import annotations

import pytest
from exercise_samples import EARLIER, FULL, filled, lesson, rng, texts

from fagnorsk.exercises.number_words import clock
from fagnorsk.exercises.numbers import make
from fagnorsk.model.word import Level
from fagnorsk.norwegian.number_words import in_words


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [
        (7, 0, "klokka sju"),
        (7, 30, "halv åtte"),
        (12, 30, "halv ett"),
        (0, 30, "halv ett"),
        (13, 15, "kvart over ett"),
        (18, 45, "kvart på sju"),
        (23, 45, "kvart på tolv"),
    ],
)
def test_clock(hour, minute, said):
    assert clock(hour, minute) == said


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("seed", range(5))
def test_the_key_reads_what_the_sheet_asks_for(level, seed):
    exercise = make(lesson(*FULL, recalled=EARLIER, level=level), rng(seed))
    lines = [filled(item, key.answers[0]) for item, key in zip(texts(exercise), exercise.key, strict=True)]
    assert len(lines) == len(set(lines)) == (6 if level is Level.A1 else 8)
    assert lines[-1].startswith("kl. ")
    for item in exercise.key[:-1]:
        if item.answers[0].isdigit():
            assert item.answers[1] == in_words(int(item.answers[0]))
    assert not any(unit in line for line in lines for unit in ("bar", "Nm", "°"))


def test_things_of_the_lesson_are_counted_in_the_plural():
    exercise = make(lesson(*FULL, level=Level.A1), rng())
    plurals = {entry.inflection.forms[2].printed for entry in FULL if len(entry.inflection.forms) == 4}
    counted = [item[-1] for item in texts(exercise)][:3]
    assert all(isinstance(text, str) and text.strip() in plurals for text in counted)


@pytest.mark.parametrize(
    ("step", "unit"), [("Vei kassa. Den er på 20 kg.", "kg"), ("Mål 300 mm.", "mm"), ("Bær kassa.", "kg")]
)
def test_without_words_there_are_measures_of_the_work(step, unit):
    exercise = make(lesson(steps=(step,)), rng())
    assert {item[-1] for item in texts(exercise)[:3]} == {f" {unit}"}


def test_a_half_may_be_said_both_ways():
    answers = {
        item.answers for seed in range(60) for item in make(lesson(), rng(seed)).key if item.answers[0].endswith(",5")
    }
    assert answers and all(said[2].endswith(" og en halv") for said in answers)
