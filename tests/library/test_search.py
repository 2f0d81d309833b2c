"""Words found by any name, the nearest first."""

from __future__ import annotations

import pytest

from fagnorsk.library.search import Match, search
from fagnorsk.model.word import Gender, Pos, Translation, Vocabulary, Word

WORDS = (
    Word("pakningsflate", "pakningsflate", Pos.NOUN, (Gender.M, Gender.F)),
    Word("pakning", "pakning", Pos.NOUN, (Gender.M, Gender.F), translations=(Translation("pl", "uszczelka"),)),
    Word(
        "tetning", "tetning", Pos.NOUN, synonyms=("tetningsring",), translations=(Translation("pl", "uszczelnienie"),)
    ),
    Word("ror", "rør", Pos.NOUN, (Gender.N,), translations=(Translation("uk", "труба"), Translation("pl", "rura"))),
    Word(
        "bolt", "bolt", Pos.NOUN, (Gender.M,), translations=(Translation("pl", "śruba"), Translation("lt", "varžtas"))
    ),
    Word("trekke-til", "trekke til", Pos.VERB),
    Word("filter", "filter", Pos.NOUN, translations=(Translation("en", "filter"),)),
)
LIST = Vocabulary("ror", (), (), WORDS)


def found(query: str, *languages: str) -> list[tuple[str, Match, str, str]]:
    return [(hit.word.id, hit.match, hit.name, hit.language) for hit in search([LIST], query, languages)]


def test_the_word_itself_comes_before_words_that_hold_it() -> None:
    assert found("pakning") == [
        ("pakning", Match.TERM, "pakning", "nb"),
        ("pakningsflate", Match.IN_TERM, "pakningsflate", "nb"),
    ]


@pytest.mark.parametrize(
    ("query", "hit"),
    [
        ("pakningene", ("pakning", Match.FORM, "pakningene", "nb")),
        ("  Trakk  TIL ", ("trekke-til", Match.FORM, "trakk til", "nb")),
        ("tetningsringen", ("tetning", Match.SYNONYM, "tetningsringen", "nb")),
        ("tetningsri", ("tetning", Match.IN_SYNONYM, "tetningsring", "nb")),
        ("uszczelka", ("pakning", Match.TRANSLATION, "uszczelka", "pl")),
        ("sruba", ("bolt", Match.TRANSLATION, "śruba", "pl")),
        ("варта", None),
        ("труб", ("ror", Match.IN_TRANSLATION, "труба", "uk")),
        ("ror", ("ror", Match.TERM, "rør", "nb")),
        ("filter", ("filter", Match.TERM, "filter", "nb")),
    ],
)
def test_any_name_will_do(query: str, hit: tuple[str, Match, str, str] | None) -> None:
    assert next(iter(found(query)), None) == hit


def test_only_the_languages_asked_for() -> None:
    assert found("varžtas", "pl") == []
    assert [word_id for word_id, *_ in found("varžtas", "lt")] == ["bolt"]


def test_nothing_asked_nothing_found() -> None:
    assert found("  ") == []
