"""The form for the floor: a valid page, and what comes back from a filled one."""

from __future__ import annotations

from pathlib import Path

import pytest
from filled_form import fill
from word_judge import Docx, faults
from word_templates import template

from fagnorsk.model.photo import Consent
from fagnorsk.outputs.operation_form import operation_form
from fagnorsk.outputs.word.template import read_template
from fagnorsk.sources import operation_form as form
from fagnorsk.sources.operations import OperationsRead, read_operation_file

EMPTY = operation_form("Montere en flens", "Norsk på jobb", "Eksempel Rør AS", ("pakning", "momentnøkkel"))
ANSWERS = {
    "Verktøy": "momentnøkkel, stålbørste",
    "Steg 1": "Steng ventilen.",
    "Steg 2": "Sett inn pakningen.",
    "Fare 2": "Pakningen kan ligge skjevt.",
    "Her sier vi 1": "gasket",
    "Ord 3": "rørtang",
    "Her sier vi 3": "svenske",
    "Spurt av": "verneombud",
    "Dato": "3. november 2026",
}
PHOTOS = {"Bilde 1": (10, 90, 160), "Bilde 3": (160, 90, 10)}


def back(data: bytes, folder: Path) -> OperationsRead:
    path = folder / "operations" / "04-montere-flens.docx"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return read_operation_file(path, folder)


def test_the_form_is_valid(tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    assert faults(EMPTY) == []
    file = tmp_path / "skjema.docx"
    file.write_bytes(EMPTY)
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []
    (tmp_path / "course").mkdir()
    company = read_template(template(tmp_path / "course"), tmp_path / "course")
    assert faults(operation_form("", "Norsk på jobb", "", (), company)) == []


def test_every_control_has_a_number_of_its_own() -> None:
    docx = Docx(EMPTY)
    ids = [e.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val") for e in docx.body.iter(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}id")]  # fmt: skip
    assert len(ids) == len(set(ids)) == 1 + 2 + 6 * 3 + (4 + 6) + 3 + 2
    assert "pakning" in docx.text() and "momentnøkkel" in docx.text()


def test_a_filled_form_is_an_operation_with_its_photos(tmp_path: Path) -> None:
    read = back(fill(EMPTY, ANSWERS, PHOTOS, (form.ALL_AGREED,)), tmp_path)
    (operation,) = read.operations
    assert (operation.slug, operation.number, operation.title) == ("montere-flens", 4, "Montere en flens")
    assert [step.text for step in operation.steps] == ["Steng ventilen.", "Sett inn pakningen."]
    first, second = (photo.name for photo in read.photos)
    assert [step.photos for step in operation.steps] == [(first,), (second,)]  # the third box has no text of its own
    assert [line.text for line in operation.tools] == ["momentnøkkel", "stålbørste"]
    assert [line.text for line in operation.warnings] == ["Pakningen kan ligge skjevt."]
    assert (operation.protection, operation.sections, operation.background) == ((), (), ())
    assert read.findings == ()
    assert [(photo.consent, photo.alt) for photo in read.photos] == [
        (Consent(True, "verneombud", "3. november 2026"), "")
    ] * 2


def test_what_it_is_called_here_is_read(tmp_path: Path) -> None:
    read = back(fill(EMPTY, ANSWERS, {}), tmp_path)
    assert read.names == (("pakning", "gasket"), ("rørtang", "svenske"))


@pytest.mark.parametrize(
    ("ticks", "given"),
    [((), None), ((form.NOBODY,), True), ((form.ALL_AGREED, form.SOMEBODY_NOT), False), ((form.SOMEBODY_NOT,), False)],
)
def test_who_may_be_in_the_pictures(ticks: tuple[str, ...], given: bool | None, tmp_path: Path) -> None:
    read = back(fill(EMPTY, {"Steg 1": "Steng ventilen."}, {"Bilde 1": (1, 2, 3)}, ticks), tmp_path)
    assert [photo.consent.given for photo in read.photos] == [given]


def test_an_empty_form_gives_no_steps_and_no_photos(tmp_path: Path) -> None:
    read = back(EMPTY, tmp_path)
    assert [finding.code for finding in read.findings] == ["OP-NO-STEPS"]
    assert (read.photos, read.names) == ((), ())
    (operation,) = read.operations
    assert (operation.title, operation.background, operation.warnings) == ("Montere en flens", (), ())


def test_all_rows_and_another_title(tmp_path: Path) -> None:
    texts = {f"Steg {number}": f"Gjør punkt {number}." for number in range(1, 7)}
    (operation,) = back(fill(EMPTY, {**texts, "Jobben": "Bytte pakning"}, {}), tmp_path).operations
    assert operation.title == "Bytte pakning"
    assert [step.text for step in operation.steps] == list(texts.values())
