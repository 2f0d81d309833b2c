"""Sentences and tokens of work instructions."""

from __future__ import annotations

import pytest

from fagnorsk.norwegian.tokens import clean, sentences


def texts(line: str) -> list[list[str]]:
    return [[token.text for token in sentence.tokens] for sentence in sentences(line)]


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        ('Bruk 3/4" rør', ["Bruk", '3/4"', "rør"]),
        ("Etter NS-EN 1092-1 skal", ["Etter", "NS-EN 1092-1", "skal"]),
        ("Gap 2,5 mm", ["Gap", "2,5", "mm"]),
        ("Bruk f.eks. M12-bolt", ["Bruk", "f.eks.", "M12-bolt"]),
        ("En 3-veisventil og HMS-kort", ["En", "3-veisventil", "og", "HMS-kort"]),
        ("Start kl. 14:00", ["Start", "kl.", "14:00"]),
    ],
)
def test_what_stays_whole(line: str, tokens: list[str]) -> None:
    assert texts(line) == [tokens]


def test_an_abbreviation_or_a_step_number_ends_no_sentence() -> None:
    assert [s.text for s in sentences("1. Steng ventilen iht. NS 123. Lås den.")] == [
        "1. Steng ventilen iht. NS 123.",
        "Lås den.",
    ]


def test_a_line_end_hyphen_is_mended_but_not_a_shared_last_part() -> None:
    assert clean("Bruk moment-\nnøkkel") == "Bruk momentnøkkel"
    assert clean("ansikts-\nog øyevern") == "ansikts- og øyevern"


def test_offsets_point_into_the_sentence() -> None:
    for sentence in sentences("Steng ventilen. «Stopp!» Lås den, og  vent."):
        for token in sentence.tokens:
            assert sentence.text[token.start : token.start + len(token.text)] == token.text


def test_decomposed_letters_are_composed() -> None:
    assert texts("Ro\u0308r a\u030apnes")[0] == ["Rör", "åpnes"]


def test_empty_text_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n\n ") == ()
