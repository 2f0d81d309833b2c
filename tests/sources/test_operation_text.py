"""Operations in plain text."""

from __future__ import annotations

from pathlib import Path

from operation_making import read

from fagnorsk.model.operation import SectionKind
from fagnorsk.sources.reading_text import join_lines


def test_capitals_name_operations(tmp_path: Path) -> None:
    text = """MONTERE FLENS
Verktøy: hammer

1. Steng ventilen, og lås den med hengelås. Heng på merke-
lapp og skriv navn på den. Dette er viktig
fordi andre kan komme.
2. Tøm røret.

MONTERE VENTIL
Verktøy:
fil, sag
1. Løft.
2. Rett inn.
"""
    first, second = read(tmp_path, "04-a.txt", text.encode("cp1252")).operations
    assert (first.slug, first.title, second.slug, second.title) == (
        "montere-flens",
        "Montere flens",
        "montere-ventil",
        "Montere ventil",
    )
    assert [(step.text, step.place.row) for step in first.steps] == [
        (
            "Steng ventilen, og lås den med hengelås. Heng på merkelapp og skriv navn på den. "
            "Dette er viktig fordi andre kan komme.",
            4,
        ),
        ("Tøm røret.", 7),
    ]
    assert [line.text for line in second.tools] == ["fil", "sag"]
    assert [step.text for step in second.steps] == ["Løft.", "Rett inn."]


def test_numbered_chapters_are_no_steps(tmp_path: Path) -> None:
    text = """Smøre lager

1. Formål
God drift

2. Smøring av lager
1. Stopp maskinen.
2. Tørk av nippelen.
3. Trykk inn fett.

3. Avvik
Meld fra.
"""
    (operation,) = read(tmp_path, "smore.txt", text).operations
    assert operation.title == "Smøre lager"
    assert [step.text for step in operation.steps] == ["Stopp maskinen.", "Tørk av nippelen.", "Trykk inn fett."]
    assert [line.text for line in operation.background] == ["God drift", "Smøring av lager", "Meld fra."]


def test_steps_numbered_within_a_chapter(tmp_path: Path) -> None:
    text = "1 Formål\nTrygt arbeid.\n2 Utførelse\n2.1 Steng ventilen.\na) Bruk hengelås.\n2.2 Tøm røret.\n3 Referanser\nISO 1\n"
    (operation,) = read(tmp_path, "tomme-ror.txt", text).operations
    assert operation.title == "Tomme ror"
    assert [step.text for step in operation.steps] == ["Steng ventilen. Bruk hengelås.", "Tøm røret."]


def test_sections_without_marks(tmp_path: Path) -> None:
    text = "Løfte rør\n1. Fest stroppen.\n\nMål\n- Jeg kan stroppe.\n\nDialog\nFormann: Klar?\nLærling: Ja.\n"
    (operation,) = read(tmp_path, "a.txt", text).operations
    goals = operation.section(SectionKind.GOALS)
    assert goals and [line.text for line in goals.lines] == ["Jeg kan stroppe."]
    assert [(turn.speaker, turn.text) for turn in operation.dialogue] == [("Formann", "Klar?"), ("Lærling", "Ja.")]


def test_hyphens_at_line_ends() -> None:
    assert join_lines("flens-", "flate") == "flensflate"
    assert join_lines("T-", "stykke") == "T-stykke"
    assert join_lines("HMS-", "kurs") == "HMS-kurs"
    assert join_lines("3-", "veis") == "3-veis"
    assert join_lines("sveise-", "og kappearbeid") == "sveise- og kappearbeid"
    assert join_lines("Steng -", "og lås") == "Steng - og lås"
    assert join_lines("pak\u00ad", "ning") == "pakning"
