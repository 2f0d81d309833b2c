"""The course's own papers, and those that every course gets: plan, checks of the four skills, certificate."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from word_exercises import Rubrics
from word_judge import NS, Docx, faults
from word_plans import plan

from fagnorsk.build import Options, build
from fagnorsk.build.preparing import prepare
from fagnorsk.exercises.rubrics import Rubrics as Shipped
from fagnorsk.outputs.course_papers.certificate import certificate
from fagnorsk.outputs.course_papers.course_plan import course_plan, hours_line, week_of
from fagnorsk.outputs.course_papers.skills_check import Stage, skills_check
from fagnorsk.outputs.paper_pages import paper_document
from fagnorsk.sources.course import load_course
from fagnorsk.sources.papers import read_papers

PAPER = """# Prøveeksamen
Du har to timer.

## Oppgave 1
Du skal montere en flens i {hall}.

1. Hva trenger du?
2. Hvordan gjør du det?

____

| Verktøy | Jeg bruker det til |
|---|---|
| momentnøkkel | |

## Til læreren
- Nøkkelpunkt: trykkløst anlegg
"""
CARDS = "---\nlayout: kort\n---\n# Samtalekort\nTo og to.\n\n## Jobben\nHva gjør du?\n- Hvem jobber du med?\n\n## Pausen\nHva spiser du?\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "01-eksamen.md").write_text(PAPER, encoding="utf-8")
    (tmp_path / "papers" / "02-kort.md").write_text(CARDS, encoding="utf-8")
    (tmp_path / "operations").mkdir()
    (tmp_path / "operations" / "a.md").write_text("# Stenge en ventil\n1. Steng ventilen i {hall}.\n", encoding="utf-8")
    (tmp_path / "course.yaml").write_text("id: prove\ntrades: [industrirorlegger]\nfields: {hall: hall 3}\n", "utf-8")
    return tmp_path


def test_the_teacher_s_part_is_not_the_participant_s(root: Path, tmp_path: Path) -> None:
    exam, _ = load_course(str(root)).course.papers
    sheet = Docx(paper_document(exam, plan(tmp_path), {}))
    teacher = Docx(paper_document(exam, plan(tmp_path), {}, teacher=True))
    assert sheet.paragraphs("Heading1") == ["Oppgave 1"]
    assert teacher.paragraphs("Heading1") == ["Oppgave 1", "Til læreren"]
    assert "Nøkkelpunkt: trykkløst anlegg" in teacher.paragraphs("ListBullet")
    assert sheet.tables()["Verktøy"] == [["Verktøy", "Jeg bruker det til"], ["momentnøkkel", ""]]


def test_fields_are_filled_in_texts_and_papers(root: Path) -> None:
    loaded = load_course(str(root))
    exam, _ = loaded.course.papers
    assert "Du skal montere en flens i hall 3." in [block.text for block in exam.blocks]
    ((_, operation),) = loaded.course.lessons
    assert operation.steps[0].text == "Steng ventilen i hall 3."


def test_a_field_without_value_is_told(root: Path) -> None:
    (root / "course.yaml").write_text("id: prove\nfields: {halla: hall 3}\n", "utf-8")
    told = [str(f) for f in load_course(str(root)).findings if f.code == "FIELD-UNKNOWN"]
    assert told == ["operations/a.md:2: Nothing is given for “{hall}”. Did you mean “halla”?"]


def test_every_heading_of_cards_is_a_card(root: Path, tmp_path: Path) -> None:
    _, cards = load_course(str(root)).course.papers
    docx = Docx(paper_document(cards, plan(tmp_path), {}))
    (table,) = docx.tables().values()
    assert [cell for row in table for cell in row if cell] == [
        "Jobben / Hva gjør du? / – Hvem jobber du med?",
        "Pausen / Hva spiser du?",
    ]


def test_a_word_file_among_the_papers_is_told(root: Path) -> None:
    (root / "papers" / "brev.docx").write_bytes(b"x")
    (finding,) = read_papers(root).findings
    assert str(finding).startswith("papers/brev.docx: Papers are Markdown files (.md); this one is not read.")


@pytest.mark.parametrize("stage", list(Stage))
def test_sheet_and_key_of_a_check_bear_the_same_codes(tmp_path: Path, stage: Stage) -> None:
    course = plan(tmp_path)
    sheet = Docx(skills_check(course, stage, Shipped()))
    key = Docx(skills_check(course, stage, Shipped(), key=True))
    codes = [line.rpartition("|")[2] for line in sheet.paragraphs("Heading2")]
    assert codes and codes == [line.rpartition(" ")[2].rpartition("|")[2] for line in key.paragraphs("Heading2")]
    assert [one for one in ("Lytte", "Snakke", "Lese", "Skrive") if one not in sheet.paragraphs("Heading1")] == []
    assert "Nivå" not in sheet.paragraphs("Heading1") and "Nivå" in key.paragraphs("Heading1")


def test_the_sheet_of_the_listening_task_does_not_name_what_is_heard(tmp_path: Path) -> None:
    course = plan(tmp_path)
    key = Docx(skills_check(course, Stage.ENTRY, Shipped(), key=True))
    sheet = Docx(skills_check(course, Stage.ENTRY, Shipped()))
    heard = [line.partition("|")[2].rpartition(" (")[0] for line in key.paragraphs("FasitLinje") if line.endswith(")")]
    assert heard
    listening = sheet.text().partition("Oppgave 2")[0]
    assert [word for word in heard if word in listening] == []


def test_weeks_and_hours(tmp_path: Path) -> None:
    assert [week_of("2026-12-28", n) for n in range(2)] == ["uke 53", "uke 1"]
    assert week_of("", 3) == ""
    course = plan(tmp_path)
    assert hours_line(replace(course, lessons=course.lessons[:1])) == "1 leksjon, 1,5 timer"
    assert hours_line(replace(course, lessons=course.lessons[:1], minutes=120)) == "1 leksjon, 2 timer"


@pytest.mark.parametrize(("rules", "minutes"), [("", 90), ("plan: {pause: 20}\n", 90), ("plan: {minutes: 120}\n", 120)])
def test_the_minutes_of_a_lesson_are_those_of_the_plan(root: Path, rules: str, minutes: int) -> None:
    (root / "course.yaml").write_text(f"id: prove\nfields: {{hall: hall 3}}\n{rules}", "utf-8")
    assert prepare(load_course(str(root))).plan.minutes == minutes


def test_two_lessons_a_week(tmp_path: Path) -> None:
    course = plan(tmp_path)
    three = replace(course, lessons=tuple(replace(course.lessons[0], number=n) for n in (1, 2, 3)))
    weeks = [re.findall(r"uke \d+", Docx(course_plan(three, "2027-01-11", each)).text()) for each in (1, 2)]
    assert weeks == [["uke 2", "uke 3", "uke 4"], ["uke 2", "uke 2", "uke 3"]]


def test_papers_are_sound_documents(tmp_path: Path, root: Path) -> None:
    course = plan(tmp_path)
    exam, cards = load_course(str(root)).course.papers
    documents = [course_plan(course, "2027-01-11"), certificate(course)]
    documents += [skills_check(course, stage, Rubrics(), key=key) for stage in Stage for key in (False, True)]
    documents += [
        paper_document(paper, course, {}, teacher=teacher) for paper in (exam, cards) for teacher in (False, True)
    ]
    assert [faults(data) for data in documents] == [[]] * len(documents)


def test_a_build_writes_them(root: Path) -> None:
    built = build(str(root), Options(only=frozenset({"papers"})))
    names = [placed.path.removeprefix("papers/") for placed in built.placed if placed.path.startswith("papers/")]
    assert names == [
        "course-plan.docx",
        "entry-check.docx",
        "entry-check-teacher.docx",
        "exit-check.docx",
        "exit-check-teacher.docx",
        "certificate.docx",
        "01-eksamen.docx",
        "01-eksamen-teacher.docx",
        "02-kort.docx",
    ]


def test_lines_to_write_on_and_numbers_that_go_on(root: Path, tmp_path: Path) -> None:
    text = "# Prøve\n1. Hva ser du?\n____\n____\n\n2. Hva gjør du?\n\nSkriv her:\n____\n\\____\n\n___\n3. Ferdig.\n4. Lever.\n"
    (root / "papers" / "01-eksamen.md").write_text(text, encoding="utf-8")
    exam, _ = read_papers(root).papers
    docx = Docx(paper_document(exam, plan(tmp_path), {}))
    assert docx.paragraphs("ListNumber") == ["Hva ser du?", "Hva gjør du?", "Ferdig.", "Lever."]
    assert (
        len([style for style in docx.body.xpath("//w:pStyle/@w:val", namespaces=NS) if style.startswith("Skrivelinje")])
        == 4
    )
    starts = docx.part("word/numbering.xml").xpath("//w:startOverride/@w:val", namespaces=NS)
    assert starts == ["1", "2", "3"]
