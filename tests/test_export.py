"""A team's package: what is in it, for whom, and that it is the same every time."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import vobject

from build_courses import full_course, write
from fagnorsk.build import Options, build, prepare
from fagnorsk.build.catching_up import export_catch_up, languages_of_people, missed_lessons
from fagnorsk.build.exporting import Wish, export, languages_of, teams_of
from fagnorsk.errors import UserError
from fagnorsk.model.shifts import Attendance, Session, SessionStatus
from fagnorsk.outputs.team_package.calendar import calendar
from fagnorsk.outputs.team_package.copying import marked_copy, stored_zip
from fagnorsk.shifts.course import ShiftCourse, read_shift_course
from fagnorsk.sources.course import load_course

SHIFTS = """start: 2027-01-11
shifts: {D: "07:00-15:00", K: "15:00-23:00"}
rotation: DDDDDFF KKKKKFF
teams: {A: {offset: 0}, B: {offset: 7}}
"""
PEOPLE = "id;skiftlag;morsmål;navn\n101;A;pl;Hemmelig Navn\n102;A;uk;\n201;B;pl;\n"


def session(number: int, team: str, lesson: str, day: int, hour: int = 15) -> Session:
    return Session(
        f"{team}{number}", lesson, team, datetime.datetime(2027, 1, day, hour, 15), 90, "Kursrom", "Kursleder"
    )


SESSIONS = (
    session(1, "A", "montere-flens", 12),
    session(2, "A", "kappe-ror", 19),
    session(1, "B", "montere-flens", 13, 12),
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = full_course(tmp_path_factory.mktemp("lag") / "kurs")
    text = (folder / "course.yaml").read_text(encoding="utf-8")
    write(folder / "course.yaml", text.replace("[pl]", "[pl, uk]") + SHIFTS)
    write(folder / "participants.csv", PEOPLE)
    build(str(folder), Options(only=frozenset({"wordlist", "handout", "anki"})))
    return folder


def shifts_of(root: Path) -> ShiftCourse:
    return read_shift_course(load_course(str(root)).course)


def exported(root: Path, out: Path, wish: Wish) -> dict[str, bytes]:
    export(prepare(load_course(str(root))), shifts_of(root), SESSIONS, root / "build", out, wish)
    return {
        p.relative_to(out).as_posix(): p.read_bytes()
        for p in out.rglob("*")
        if p.is_file() and p.name != "manifest.json"
    }


def test_each_team_gets_its_own_languages(root: Path, tmp_path: Path) -> None:
    files = exported(root, tmp_path, Wish())
    assert [name for name in files if name.startswith("lag-b/arbeidsark")] == [
        name for name in files if name.startswith("lag-b/arbeidsark") and name.endswith("-pl.docx")
    ]
    assert "lag-a/arbeidsark/02-kappe-ror-uk.docx" in files and "lag-a/kort/prove-kurs-uk.apkg" in files
    assert {
        "lag-a/00-forside.docx",
        "lag-a/01-plan.docx",
        "lag-a/02-oppmoteliste.docx",
        "lag-a/kalender.ics",
    } <= files.keys()
    assert languages_of(shifts_of(root), ("A", "B")) == ("pl", "uk")


def test_the_team_stands_in_the_header_and_nowhere_a_name(root: Path, tmp_path: Path) -> None:
    files = exported(root, tmp_path, Wish())
    with zipfile.ZipFile(io.BytesIO(files["lag-a/arbeidsark/02-kappe-ror-pl.docx"])) as archive:
        assert archive.testzip() is None
        assert "Norsk for rørleggere · lag A" in archive.read("word/header1.xml").decode()
    for name, data in files.items():
        texts = data
        if name.endswith(".docx"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                texts = b"".join(archive.read(part) for part in archive.namelist())
        assert b"Hemmelig" not in texts, name


def test_a_week_has_only_its_lessons_and_the_whole_calendar(root: Path, tmp_path: Path) -> None:
    files = exported(root, tmp_path, Wish(team="A", week="2027-W02", zipped=True))
    assert not any(name.startswith("lag-b") for name in files)
    assert [name for name in files if "arbeidsark/02" in name] == []
    assert files["lag-a/kalender.ics"].count(b"BEGIN:VEVENT") == 2
    with zipfile.ZipFile(io.BytesIO(files["prove-kurs-lag-a-2027-W02.zip"])) as archive:
        assert archive.testzip() is None
        assert {f"lag-a/{name}" for name in archive.namelist()} == {n for n in files if n.startswith("lag-a/")}


def test_the_same_input_gives_the_same_bytes(root: Path, tmp_path: Path) -> None:
    assert exported(root, tmp_path / "a", Wish(zipped=True)) == exported(root, tmp_path / "b", Wish(zipped=True))


def test_a_handout_that_somebody_edited_goes_into_the_package(root: Path, tmp_path: Path) -> None:
    path = root / "build" / "handouts" / "02-kappe-ror-uk.docx"
    before = path.read_bytes()
    edited = marked_copy(before, "Norsk for rørleggere", "min rettelse")
    path.write_bytes(edited)
    try:
        files = exported(root, tmp_path, Wish(team="A"))
    finally:
        path.write_bytes(before)
    with zipfile.ZipFile(io.BytesIO(files["lag-a/arbeidsark/02-kappe-ror-uk.docx"])) as archive:
        assert "min rettelse" in archive.read("word/header1.xml").decode()


def test_who_missed_a_lesson_gets_it_in_their_language(root: Path, tmp_path: Path) -> None:
    loaded = load_course(str(root))
    shifts = replace(
        shifts_of(root),
        sessions=(
            replace(SESSIONS[0], status=SessionStatus.HELD),
            SESSIONS[1],
            session(1, "B", "montere-flens", 21, 11),
        ),
        attendance=(Attendance("A1", "101", 90), Attendance("A1", "102", 0)),
    )
    missed = missed_lessons(shifts, Wish())
    assert [(one.participant.id, one.lesson) for one in missed] == [("102", "montere-flens")]
    assert missed_lessons(shifts, Wish(team="B")) == () and missed_lessons(shifts, Wish(week="2027-W03")) == ()
    assert missed_lessons(shifts, Wish(week="2027-W02")) == missed and languages_of_people(missed) == ("uk",)
    for out in ("a", "b"):
        placed = export_catch_up(prepare(loaded), missed, root / "build", tmp_path / out, zipped=True)
    assert sorted(placed) == [
        "innhenting-102/00-ta-igjen.docx",
        "innhenting-102/arbeidsark/01-montere-flens-uk.docx",
        "innhenting-102/kort/prove-kurs-uk.apkg",
        "innhenting-102/kort/slik-bruker-du-kortene-uk.docx",
        "innhenting-102/ordliste-uk.docx",
        "prove-kurs-innhenting-102.zip",
    ]
    assert all((tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes() for name in placed)
    text = words_of((tmp_path / "a" / placed[0]).read_bytes())
    assert "lag B · torsdag 21. januar 2027, 11.15–12.45 · Kursrom" in text and "Вас не було" in text
    assert "tag:leksjon::01-montere-flens" in text and "kappe" not in text


def test_nobody_can_catch_up_before_somebody_was_there(root: Path) -> None:
    with pytest.raises(UserError, match="There is no attendance yet"):
        missed_lessons(shifts_of(root), Wish())


def words_of(document: bytes) -> str:
    """The text of a Word file as it reads."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return re.sub("<[^>]+>", "", archive.read("word/document.xml").decode())


def test_calendar_read_by_another_library() -> None:
    moved = replace(SESSIONS[0], start=datetime.datetime(2027, 4, 1, 15, 15), sequence=1)
    gone = replace(SESSIONS[1], status=SessionStatus.CANCELLED, sequence=2)
    read = vobject.readOne(calendar("prove", "Norsk, på jobb", "A", [moved, gone], {"kappe-ror": "Vi kapper"}).decode())
    first, second = sorted(read.vevent_list, key=lambda event: event.uid.value)
    assert first.uid.value == "A1@prove.fagnorsk"
    assert first.dtstart.value.utcoffset() == datetime.timedelta(hours=2)  # summer time since 28 March
    assert first.dtend.value - first.dtstart.value == datetime.timedelta(minutes=90)
    assert (second.sequence.value, second.status.value) == ("2", "CANCELLED")
    assert second.summary.value == "Norskkurs: Vi kapper"
    before = vobject.readOne(calendar("prove", "Norsk", "A", [SESSIONS[0]], {}).decode()).vevent
    assert before.uid.value == first.uid.value and before.sequence.value == "0"


def test_what_is_asked_for_and_is_not_there(root: Path, tmp_path: Path) -> None:
    shifts = shifts_of(root)
    with pytest.raises(UserError, match="There is no team “C”"):
        teams_of(shifts, Wish(team="C"))
    with pytest.raises(UserError, match="“uke 3” is no week"):
        teams_of(shifts, Wish(week="uke 3"))
    bare = full_course(tmp_path / "uten lag")
    with pytest.raises(UserError, match="The course has no teams"):
        teams_of(shifts_of(bare), Wish())


def test_a_file_of_another_program_is_copied_as_it_is() -> None:
    other = stored_zip([("word/header1.xml", b"<x>Noe annet</x>"), ("æ.txt", b"1")])
    assert marked_copy(other, "Norsk", "lag A") == other
    with zipfile.ZipFile(io.BytesIO(other)) as archive:
        assert archive.namelist() == ["word/header1.xml", "æ.txt"]
