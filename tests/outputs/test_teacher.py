"""What only the teacher sees: minutes, what to prepare, keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_exercises import Rubrics, exercises
from word_judge import Docx
from word_plans import plan

from fagnorsk.outputs.teacher import teacher
from fagnorsk.outputs.timing import Part, fitted


@pytest.fixture
def docx(tmp_path: Path) -> Docx:
    course = plan(tmp_path)
    first = course.lessons[0]
    return Docx(teacher(course, first, exercises(first), Rubrics()))


def test_minutes_add_up(docx: Docx) -> None:
    header, *rows = docx.tables()["Deler og minutter"]
    assert header == ["Del", "90 min", "30 min", "Slik gjør du"]
    for column, total in ((1, 90), (2, 30)):
        assert sum(int(row[column].replace("–", "0")) for row in rows) == total
    short = [row[0] for row in rows if row[2] != "–"]
    assert short == ["Vi husker", "Nye ord", "Bildene og arbeidet", "Muntlig", "Oppgave 1: Bilde og ord"]


@pytest.mark.parametrize(("given_minutes", "columns"), [(120, (120, 30)), (75, (75, 30)), (25, (25, 25))])
def test_the_course_says_how_long_a_lesson_is(tmp_path: Path, given_minutes: int, columns: tuple[int, int]) -> None:
    course = replace(plan(tmp_path), minutes=given_minutes)
    first = course.lessons[0]
    header, *rows = Docx(teacher(course, first, exercises(first), Rubrics())).tables()["Deler og minutter"]
    assert header[1:3] == [f"{minutes} min" for minutes in columns]
    assert tuple(sum(int(row[at].replace("–", "0")) for row in rows) for at in (1, 2)) == columns


@given(
    st.lists(st.builds(Part, st.just(""), st.just(""), st.integers(5, 45), st.integers(1, 9)), min_size=1, max_size=25)
)
def test_minutes_always_fit(parts: list[Part]) -> None:
    for total in (30, 90):
        minutes = fitted(parts, total)
        assert sum(minutes) == total
        assert all(m % 5 == 0 and m >= 0 for m in minutes)
    assert fitted([], 90) == ()


def test_the_key_bears_the_code_of_the_sheet(docx: Docx) -> None:
    rows = {row[0]: row[1] for row in docx.tables()["Deler og minutter"]}
    minutes = rows["Oppgave 1: Bilde og ord"]
    assert docx.paragraphs("Heading2")[0] == f"Oppgave 1: Bilde og ord|{minutes} min · K7PQ"
    assert docx.paragraphs("FasitOverskrift")[:2] == ["Fasit K7PQ", "Fasit M3RT"]
    assert docx.paragraphs("FasitLinje")[:2] == ["A|vernebriller", "B|en flens"]
    assert "2|pakning / pakninga" in docx.paragraphs("FasitLinje")
    assert "Ovenfra og ned: 2 – 1 – 3" in docx.paragraphs("Fasit")
    assert "Til læreren: Noen trinn kan bytte plass." in docx.paragraphs("Kontroller")


def test_what_to_prepare(docx: Docx) -> None:
    assert docx.paragraphs("ListBullet")[:4] == [
        "Ett ark til hver deltaker. Det kan skrives ut i svart-hvitt.",
        "Verktøy å vise fram: momentnøkkel, stålbørste, skyvelære, to fastnøkler.",
        "Verneutstyr å vise fram: vernebriller, hansker, vernesko, hjelm.",
        "Ord uten bilde, som deltakerne tegner selv: trykkløs, en pakning, varmt arbeid.",
    ]


def test_the_written_key_comes_last(docx: Docx) -> None:
    assert docx.paragraphs("Heading1")[-1] == "Fasit"
    assert "Planlegge|Jeg trenger momentnøkkel, ny pakning og arbeidstillatelse." in docx.paragraphs("Opplisting")


def test_norwegian_only(docx: Docx) -> None:
    assert b"pl-PL" not in docx.archive.read("word/document.xml")
    assert "kołnierz" not in docx.text()
