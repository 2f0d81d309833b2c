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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sett inn resten av boltene.", "Resten av boltene settes inn."),
        ("Rengjør innsiden av det nye røret med børste.", "Innsiden av det nye røret rengjøres med børste."),
        ("Kontroller rørenden.", "Rørenden kontrolleres."),
        ("Mål lengden av røret to ganger.", "Lengden av røret måles to ganger."),
        # from the flange, or the flange's oil: in the passive the flange would do it
        ("Tørk oljen av flensen.", None),
        ("Tørk av flensen med en fille av bomull.", "Flensen tørkes av med en fille av bomull."),
        ("Finn feilen.", None),
    ],
)
def test_what_av_names_goes_with_its_part(sentence: str, expected: str | None) -> None:
    assert passive(sentence) == expected


def test_the_head_has_verb_particle_and_rest() -> None:
    head = imperative_head("Skru mutterne på for hånd.")
    assert head is not None
    assert (head.verb, head.form, head.particle, head.rest) == ("skru", "Skru", "på", "mutterne for hånd")
    assert head.inflection.term == "skru på"
