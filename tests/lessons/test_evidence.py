"""Which sentence of the company stands beside a word, and which words are things."""

from __future__ import annotations

import pytest

from fagnorsk.lessons.assemble import stands_alone
from fagnorsk.lessons.things import is_thing
from fagnorsk.model.lesson import Entry
from fagnorsk.model.word import Pos, Word, slug
from fagnorsk.norwegian.inflect import inflect


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Trekk til mutterne med momentnøkkel.", True),
        ("Hvem er brannvakt?", True),
        ("Montere en flensforbindelse", False),
        ("Moment: ____ Nm.", False),
        ("Den skal være tett.", False),
        ("Kontroller ventilen: Den skal være stengt.", True),
        ("Hansker.", False),
    ],
)
def test_a_sentence_that_says_something_by_itself(sentence: str, alone: bool) -> None:
    assert stands_alone(sentence) is alone


@pytest.mark.parametrize(
    ("term", "topic", "thing"),
    [
        ("flens", "flenser", True),
        ("trykkprøving", "testing", False),
        ("brannvakt", "brann", False),
        ("lærling", "anlegg", False),
        ("fallfare", "høyde", False),
        ("mandag", "arbeidstid", False),
        ("kjettingtalje", "", True),
    ],
)
def test_what_can_be_photographed(term: str, topic: str, thing: bool) -> None:
    word = Word(slug(term), term, Pos.NOUN, topic=topic)
    assert is_thing(Entry(word, inflect(term, Pos.NOUN), 1)) is thing
