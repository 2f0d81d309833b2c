"""Operations in PDF."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
from operation_making import pdf, read

from fagnorsk.model.operation import SectionKind
from fagnorsk.sources import operation_pdf

FIRST = [
    "Eksempel Rør AS   Dok.nr.: ER-7",
    "Bytte pakning",
    "Formål",
    "Pakningen skal være tett.",
    "Verktøy: fastnøkkel, skrape",
    "ADVARSEL: Stå ikke foran flensen.",
    "1. Steng ventilen og lås den med hengelås. Heng på en merkelapp med navnet ditt, og gi",
    "beskjed til formannen om at rørledningen er stengt. Kontroller også at manometeret på ut-",
    "løpet viser null.",
    "2. Åpne flensen på den sida som vender bort fra deg.",
    "ER-7 rev. 2  Side 1 av 2",
]
SECOND = [
    "Eksempel Rør AS   Dok.nr.: ER-7",
    "3. Sett inn ny pakning.",
    "Mål",
    "• Jeg kan bytte en pakning.",
    "Dialog",
    "Formann: Er pakningen ny?",
    "Lærling: Ja.",
    "ER-7 rev. 2  Side 2 av 2",
]


def codes(folder: Path, data: bytes) -> list[str]:
    return [finding.code for finding in read(folder, "a.pdf", data).findings]


def test_two_pages(tmp_path: Path) -> None:
    result = read(tmp_path, "04-bytte-pakning.pdf", pdf([FIRST, SECOND], bold=["Formål", "Mål", "Dialog"]))
    assert result.findings == ()
    (operation,) = result.operations
    assert (operation.slug, operation.number, operation.title) == ("bytte-pakning", 4, "Bytte pakning")
    assert [line.text for line in operation.tools] == ["fastnøkkel", "skrape"]
    assert [line.text for line in operation.warnings] == ["Stå ikke foran flensen."]
    assert [(step.text, step.place.row) for step in operation.steps] == [
        (
            "Steng ventilen og lås den med hengelås. Heng på en merkelapp med navnet ditt, og gi beskjed til "
            "formannen om at rørledningen er stengt. Kontroller også at manometeret på utløpet viser null.",
            1,
        ),
        ("Åpne flensen på den sida som vender bort fra deg.", 1),
        ("Sett inn ny pakning.", 2),
    ]
    goals = operation.section(SectionKind.GOALS)
    assert goals and [line.text for line in goals.lines] == ["Jeg kan bytte en pakning."]
    assert [turn.speaker for turn in operation.dialogue] == ["Formann", "Lærling"]
    assert [line.text for line in operation.background] == ["Pakningen skal være tett."]


def test_numbers_without_a_dot(tmp_path: Path) -> None:
    lines = ["Bytte filter", "1 Steng vannet.", "2 Skru av koppen.", "3 Bytt filteret.", "Referanser", "ISO 1"]
    (operation,) = read(tmp_path, "a.pdf", pdf([lines])).operations
    assert [step.text for step in operation.steps] == ["Steng vannet.", "Skru av koppen.", "Bytt filteret."]


def test_a_number_inside_a_sentence_begins_no_step(tmp_path: Path) -> None:
    lines = [
        "Trykkprøve",
        "1. Øk trykket sakte, og hold det i den tida som står i prosedyren, vanligvis omkring",
        "30. minutter etter at pumpa stoppet skal trykket være det samme som da den stoppet.",
        "2. Slipp ut trykket.",
    ]
    (operation,) = read(tmp_path, "a.pdf", pdf([lines])).operations
    assert len(operation.steps) == 2


def test_refused(tmp_path: Path, monkeypatch: object) -> None:
    assert codes(tmp_path, b"hei") == ["OP-NOT-PDF"]
    assert codes(tmp_path, b"%PDF-1.4 hei") == ["OP-NOT-PDF"]
    assert codes(tmp_path, pdf([[], []])) == ["OP-SCAN"]
    assert codes(tmp_path, pdf([["Side 1"]] * (operation_pdf.MAX_PAGES + 1))) == ["OP-TOO-BIG"]


def test_protected(tmp_path: Path) -> None:
    def locked(user: str) -> bytes:
        writer = pypdf.PdfWriter(io.BytesIO(pdf([FIRST])))
        writer.encrypt(user, "eier", algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    assert codes(tmp_path, locked("hemmelig")) == ["OP-ENCRYPTED"]
    # Locked against changes only: everyone may read it.
    assert len(read(tmp_path, "b.pdf", locked("")).operations[0].steps) == 2


def test_endless_drawing_is_stopped(tmp_path: Path, monkeypatch: object) -> None:
    monkeypatch.setattr(operation_pdf, "MAX_OPERATIONS", 20)  # type: ignore[attr-defined]
    assert codes(tmp_path, pdf([FIRST, SECOND])) == ["OP-TOO-BIG"]
