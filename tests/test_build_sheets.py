"""The build with sheets and with a company's template, through the folder of a course."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from fagnorsk.build import Options, build
from fagnorsk.errors import UserError
from fagnorsk.outputs.operation_form import operation_form
from fagnorsk.sources.course import load_course
from fagnorsk.sources.operation_form import SOMEBODY_NOT

sys.path.insert(0, str(Path(__file__).parent / "outputs"))
from filled_form import fill
from word_judge import Docx, faults
from word_templates import template

STEPS = "# Montere flens\n\n1. Ta på vernebriller.\n2. Rengjør flensen.\n3. Trekk til mutteren.\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = tmp_path / "kurs"
    (root / "operations").mkdir(parents=True)
    (root / "operations" / "01-flens.md").write_text(STEPS, encoding="utf-8")
    return root


def test_sheets_only_on_request_and_kept_by_the_next_build(course: Path) -> None:
    made = build(str(course), Options(only=frozenset({"sheets"})))
    paths = [placed.path for placed in made.placed if placed.path.startswith("sheets/")]
    assert "sheets/cards-nb.docx" in paths and "sheets/safety-nb.docx" in paths
    again = build(str(course), Options())
    assert not any(placed.path.startswith("sheets/") for placed in again.placed)
    assert again.removed == () and (made.out / "sheets" / "cards-nb.docx").is_file()


def test_every_document_is_made_upon_the_template(course: Path) -> None:
    template(course)
    made = build(str(course), Options(only=frozenset({"wordlist", "handout"})))
    documents = sorted((made.out).glob("*/*.docx"))
    assert [path.name for path in documents] == ["01-flens-nb.docx", "01-flens-teacher.docx", "kurs-nb.docx"]
    for path in documents:
        data = path.read_bytes()
        assert faults(data) == []
        assert "kvalitetshåndbok" in Docx(data).archive.read("word/header3.xml").decode()
    assert [finding.code for finding in made.findings if finding.place.file == "template.dotx"] == ["TEMPLATE-STYLE"]


def test_a_broken_template_stops_before_anything_is_written(course: Path) -> None:
    (course / "template.dotx").write_bytes(b"PK\x03\x04broken")
    before = sorted(course.rglob("*"))
    with pytest.raises(UserError, match="The Word document is damaged and cannot be read"):
        build(str(course), Options())
    assert sorted(course.rglob("*")) == before


def test_a_filled_form_becomes_a_lesson(course: Path) -> None:
    blank = operation_form("Bytte pakning", "Kurs", "", ("rørtang",))
    answers = {"Steg 1": "Hent rørtanga og en dings.", "Steg 2": "Løsne boltene.", "Her sier vi 1": "dings"}
    filled = fill(blank, answers, {"Bilde 1": (10, 90, 160)})
    (course / "operations" / "02-bytte-pakning.docx").write_bytes(filled)
    lesson = build(str(course), Options(only=frozenset({"handout"}))).plan.lessons[1]
    assert lesson.title == "Bytte pakning"
    assert [bool(lesson.scenes_of(step.id)) for step in lesson.operation.steps] == [True, False]
    assert next(entry.word.synonyms for entry in lesson.new if entry.word.term == "rørtang")[-1] == "dings"


def test_a_no_on_the_form_holds_whatever_else_is_said_of_the_photo(course: Path) -> None:
    answers, box = {"Steg 1": "Hent en rørtang."}, {"Bilde 1": (10, 90, 160)}
    filled = fill(operation_form("Bytte pakning", "Kurs", ""), answers, box, (SOMEBODY_NOT,))
    (course / "operations" / "02-bytte-pakning.docx").write_bytes(filled)
    first = build(str(course), Options(only=frozenset({"handout"})))
    (name,) = (photo.name for photo in load_course(str(course)).course.photos)
    (course / "photos.yaml").write_text(f'"{name}":\n  words: [rørtang]\n', encoding="utf-8")
    again = build(str(course), Options(only=frozenset({"handout"})))
    assert [lesson.scenes for lesson in (*first.plan.lessons, *again.plan.lessons)] == [()] * 4
