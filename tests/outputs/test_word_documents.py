"""Every kind of Word document: valid, accessible, styled by name only, the same bytes twice."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from word_exercises import Rubrics, exercises
from word_judge import Docx, faults
from word_plans import lesson, plan

from fagnorsk.model.exercise import Exercise
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.operation import Line, Step
from fagnorsk.outputs.handout import handout
from fagnorsk.outputs.teacher import teacher
from fagnorsk.outputs.wordlist import wordlist

Make = Callable[[CoursePlan, Lesson, tuple[Exercise, ...]], bytes]
DOCUMENTS: dict[str, Make] = {
    "wordlist-pl": lambda plan, lesson, tasks: wordlist(plan, LANGUAGES["pl"]),
    "wordlist-ar": lambda plan, lesson, tasks: wordlist(plan, LANGUAGES["ar"]),
    "wordlist-nb": lambda plan, lesson, tasks: wordlist(plan, None),
    "handout-uk": lambda plan, lesson, tasks: handout(plan, lesson, LANGUAGES["uk"], tasks, Rubrics()),
    "handout-ti": lambda plan, lesson, tasks: handout(plan, lesson, LANGUAGES["ti"], tasks, Rubrics()),
    "handout-ar": lambda plan, lesson, tasks: handout(plan, lesson, LANGUAGES["ar"], tasks, Rubrics()),
    "handout-nb": lambda plan, lesson, tasks: handout(plan, lesson, None, tasks, Rubrics()),
    "teacher": lambda plan, lesson, tasks: teacher(plan, lesson, tasks, Rubrics()),
}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> CoursePlan:
    return plan(tmp_path_factory.mktemp("pictures"))


def made(name: str, course: CoursePlan) -> bytes:
    first = course.lessons[0]
    return DOCUMENTS[name](course, first, exercises(first))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_rules(name: str, course: CoursePlan) -> None:
    assert faults(made(name, course)) == []


@pytest.mark.parametrize("name", ["wordlist-ar", "handout-ti", "teacher"])
def test_validator(name: str, course: CoursePlan, tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    file = tmp_path / f"{name}.docx"
    file.write_bytes(made(name, course))
    result = OpenXmlValidator().validate(str(file))
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", ["wordlist-pl", "handout-uk", "teacher"])
def test_same_bytes_from_another_folder(name: str, course: CoursePlan, tmp_path: Path) -> None:
    assert hashlib.sha256(made(name, plan(tmp_path))).digest() == hashlib.sha256(made(name, course)).digest()


def test_pictures_are_stored_once_and_undeflated(course: CoursePlan) -> None:
    docx = Docx(made("teacher", course))
    media = [info for info in docx.archive.infolist() if info.filename.startswith("word/media/")]
    assert len({info.CRC for info in media}) == len(media) >= 9
    assert all(info.compress_type == zipfile.ZIP_STORED for info in media)
    assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in docx.archive.infolist())


def test_title_language_and_page_numbers(course: CoursePlan) -> None:
    docx = Docx(made("handout-uk", course))
    properties = docx.archive.read("docProps/core.xml").decode()
    assert "<dc:title>Vi monterer en flens (Norsk for industrirørleggere)</dc:title>" in properties
    assert "<dc:language>nb-NO</dc:language>" in properties
    footer = docx.archive.read("word/footer1.xml").decode()
    assert "Eksempel Rør AS · Øvingstekst. Bedriftens egen prosedyre gjelder." in footer
    assert " PAGE " in footer and " NUMPAGES " in footer


def test_a_long_title_does_not_run_into_the_lesson(course: CoursePlan) -> None:
    long = replace(course, title="Norsk for industrirørleggere på vei mot fagbrevet " * 3)
    header = Docx(handout(long, long.lessons[0], None, (), Rubrics())).part("word/header1.xml")
    left, _, right = "".join(header.itertext()).partition("…")
    assert right == "Leksjon 2: Vi monterer en flens"
    assert len(left) + len(right) < 94


def test_a_lesson_with_next_to_nothing(course: CoursePlan, tmp_path: Path) -> None:
    first = course.lessons[0]
    operation = replace(
        first.operation,
        tools=(),
        protection=(),
        warnings=(),
        sections=(),
        steps=(Step("Steng \x00ventilen\ud800\n& <lås> den."),),
    )
    bare = replace(first, operation=operation, new=first.new[3:4], recalled=(), scenes=())
    small = replace(course, lessons=(bare,), training_text=False)
    for data in (
        handout(small, bare, LANGUAGES["pl"], (), Rubrics()),
        teacher(small, bare, (), Rubrics()),
        wordlist(small, LANGUAGES["pl"]),
    ):
        assert faults(data) == []
        assert "Øvingstekst" not in Docx(data).text()
    assert "Steng ventilen & <lås> den." in Docx(handout(small, bare, None, (), Rubrics())).text()
    empty = replace(course, lessons=(replace(bare, new=()),))
    assert faults(wordlist(empty, None)) == []


def test_a_file_name_is_no_alt_text(tmp_path: Path) -> None:
    made = lesson(tmp_path)
    flange = made.new[2]
    assert flange.picture
    named = replace(flange, picture=replace(flange.picture, alt="IMG_2041.JPG"))
    changed = replace(made, new=(named,), scenes=(), recalled=())
    course = replace(plan(tmp_path), lessons=(changed,))
    assert Docx(wordlist(course, None)).alts() == ["Bilde av en flens"]


def test_many_steps_without_photos_make_a_real_list(course: CoursePlan) -> None:
    first = course.lessons[0]
    bare = replace(first, scenes=())
    docx = Docx(handout(course, bare, None, (), Rubrics()))
    assert docx.paragraphs("Steg")[0] == "Steng ventilen og lås den."
    assert not any(title.startswith("Steg for steg") for title in docx.tables())


def test_a_warning_without_a_label_gets_one(course: CoursePlan) -> None:
    first = course.lessons[0]
    operation = replace(first.operation, warnings=(Line("Fare: Varmt!"), Line("Hold avstand.")))
    docx = Docx(handout(course, replace(first, operation=operation), None, (), Rubrics()))
    assert docx.paragraphs("Advarsel") == ["⚠ Fare: Varmt!", "⚠ Viktig: Hold avstand."]
