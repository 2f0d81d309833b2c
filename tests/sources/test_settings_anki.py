"""The key `anki:` of course.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.deck import CardKind, DeckChoice, Directions, StepKind
from fagnorsk.model.word import Level, Pos, Word
from fagnorsk.sources.settings import read_settings


def choice(folder: Path, text: str) -> DeckChoice:
    path = folder / "course.yaml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path, folder).anki


def test_defaults(tmp_path: Path) -> None:
    assert choice(tmp_path, "title: x\n") == DeckChoice() == choice(tmp_path, "anki:\n")


def test_everything(tmp_path: Path) -> None:
    text = """anki:
  cards: {A1: [listen], B1: [type, sentence], safety: [type]}
  new_per_day: 12
  safety_first: nei
  directions: both
  operations: []
  photos: false
"""
    assert choice(tmp_path, text) == DeckChoice(
        cards=(
            ("A1", (CardKind.LISTEN,)),
            ("B1", (CardKind.TYPE, CardKind.SENTENCE)),
            ("safety", (CardKind.TYPE,)),
        ),
        new_per_day=12,
        safety_first=False,
        directions=Directions.BOTH,
        operations=(),
        photos=False,
    )


def test_one_list_is_for_all_levels(tmp_path: Path) -> None:
    made = choice(tmp_path, "anki: {cards: [Type, type], operations: [next]}\n")
    assert made.cards == tuple((level.value, (CardKind.TYPE,)) for level in Level)
    assert made.operations == (StepKind.NEXT,)


def test_kinds_of_a_word() -> None:
    made = DeckChoice(cards=(("A2", (CardKind.LISTEN,)), ("safety", (CardKind.TYPE,))))
    word = Word("flens", "flens", Pos.NOUN)
    assert made.kinds(word, Level.A2) == {CardKind.LISTEN}
    assert made.kinds(word, Level.B1) == frozenset()
    safety = Word("hjelm", "hjelm", Pos.NOUN, level=Level.A2, safety=True)
    assert made.kinds(safety, Level.B1) == {CardKind.LISTEN, CardKind.TYPE}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "anki: {new_per_day: 0}",
            "course.yaml:1: “new_per_day” must lie between 1 and 100. "
            "Eight a day is what most people manage beside a shift.",
        ),
        (
            "anki: {cards: {C1: [type]}}",
            "course.yaml:1: “C1” is not a key here. Known are: A1, A2, B1, safety.",
        ),
        (
            "anki: {cards: [spell]}",
            "course.yaml:1: “cards” cannot be “spell”. It can be: picture, meaning, listen, type, sentence.",
        ),
        (
            "anki: {directions: back}",
            "course.yaml:1: “directions” cannot be “back”. It can be: one, choose, both.",
        ),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UserError) as error:
        choice(tmp_path, text)
    assert str(error.value) == told
