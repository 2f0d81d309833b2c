"""Instructions said in other ways; nothing is said where the sentence is not sure."""

from __future__ import annotations

import pytest

from fagnorsk.norwegian.transform import imperative_head, passive, past, perfect, present, skal_passive


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Monter flensen.",
            (
                "Jeg monterer flensen.",
                "Jeg monterte flensen.",
                "Jeg har montert flensen.",
                "Flensen monteres.",
                "Flensen skal monteres.",
            ),
        ),
        (
            "Trekk til boltene på kryss.",
            (
                "Jeg trekker til boltene på kryss.",
                "Jeg trakk til boltene på kryss.",
                "Jeg har trukket til boltene på kryss.",
                "Boltene trekkes til på kryss.",
                "Boltene skal trekkes til på kryss.",
            ),
        ),
        (
            "Åpne aldri ventilen.",
            (
                "Jeg åpner aldri ventilen.",
                "Jeg åpnet aldri ventilen.",
                "Jeg har aldri åpnet ventilen.",
                "Ventilen åpnes aldri.",
                "Ventilen skal aldri åpnes.",
            ),
        ),
        (
            "Ta på deg hjelmen.",
            ("Jeg tar på meg hjelmen.", "Jeg tok på meg hjelmen.", "Jeg har tatt på meg hjelmen.", None, None),
        ),
    ],
)
def test_all_ways(sentence: str, expected: tuple[str | None, ...]) -> None:
    assert tuple(way(sentence) for way in (present, past, perfect, passive, skal_passive)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Steng ventilen, og lås den.",
        "Kontroller at røret er tomt.",
        "Flensen er ny.",
        "Røret skal være tomt.",
        "Har du stengt ventilen?",
        "Fisk med sår går til fôr.",
        "Hvis det lekker, steng ventilen.",
        "",
    ],
)
def test_what_is_no_single_instruction_is_left_alone(sentence: str) -> None:
    assert imperative_head(sentence) is None
    assert present(sentence) is passive(sentence) is None


def test_the_head_has_verb_particle_and_rest() -> None:
    head = imperative_head("Skru mutterne på for hånd.")
    assert head is not None
    assert (head.verb, head.form, head.particle, head.rest) == ("skru", "Skru", "på", "mutterne for hånd")
    assert head.inflection.term == "skru på"
