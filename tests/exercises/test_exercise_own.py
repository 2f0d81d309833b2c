from __future__ import annotations

import pytest
from exercise_samples import EARLIER, FULL, bank, lesson, rng

from fagnorsk.exercises import my_words, own_sentences
from fagnorsk.model.exercise import FormTable, Items
from fagnorsk.model.word import Level


@pytest.mark.parametrize(
    ("level", "first", "lines"),
    [(Level.A1, "Først ", 1), (Level.A2, "Først ", 2), (Level.B1, "Før jeg begynner, ", 2)],
)
def test_five_frames(level, first, lines):
    items = own_sentences.make(lesson(*FULL, level=level), rng()).blocks[-1]
    assert isinstance(items, Items)
    assert (len(items.items), items.items[0], items.items[-1], items.lines) == (5, (first,), ("Til slutt ",), lines)


def test_words_to_use_and_a_third_of_them_remembered():
    words = bank(own_sentences.make(lesson(*FULL, recalled=EARLIER), rng()))
    assert len(words) == 9
    assert sum(word.split()[-1] in {"hjelm", "hanske", "målebånd", "manometer", "bore"} for word in words) == 3


def test_no_bank_without_words():
    assert bank(own_sentences.make(lesson(), rng())) == ()


def test_an_empty_table_for_my_own_words():
    exercise = my_words.make(lesson(), rng())
    table = exercise.blocks[0]
    assert isinstance(table, FormTable)
    assert table.header == ("Ord på norsk", "Mitt språk", "Min setning")
    assert table.rows == (((), (), ()),) * 6
    assert exercise.key == ()
