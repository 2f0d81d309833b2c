"""plan.csv, participants.csv, attendance.csv: what is read, what is written, and every sentence about what cannot be."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.course import Settings, Team
from fagnorsk.model.shifts import Attendance, Participant, Session, SessionStatus
from fagnorsk.sources.attendance import attendance_csv, read_attendance
from fagnorsk.sources.participants import read_participants, team_languages
from fagnorsk.sources.plan import check_names, plan_csv, read_plan

SETTINGS = Settings(start="2027-01-11", teams=(Team("A", 0), Team("B", 7)))
START = datetime.datetime(2027, 1, 11, 15, 15)
ONE = Session("a-flens", "flens", "A", START, 120, "Kursrom", "Kursleder")
TWO = Session("b-flens", "flens", "B", START.replace(hour=12, minute=45), 120, "Kursrom", "Kursleder")
PEOPLE = (Participant("101", "A", "pl"), Participant("102", "A", "lt"), Participant("201", "B", "pl"))


def write(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def told(read) -> list[str]:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as caught:
        read()
    return str(caught.value).split("\n")


def test_a_plan_comes_back_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_bytes(plan_csv([ONE, replace(TWO, status=SessionStatus.CANCELLED, sequence=3)]))
    assert read_plan(tmp_path, SETTINGS) == (replace(TWO, status=SessionStatus.CANCELLED, sequence=3), ONE)
    first = (tmp_path / "plan.csv").read_bytes().split(b"\r\n")[0].decode("utf-8-sig")
    assert first == "økt;leksjon;skiftlag;start;minutter;rom;lærer;status;utgave;kontrollsum"
    assert read_plan(tmp_path / "nowhere", SETTINGS) == ()


def edited(folder: Path, old: str, new: str) -> Session:
    text = plan_csv([ONE]).decode()
    assert old in text
    (folder / "plan.csv").write_text(text.replace(old, new), encoding="utf-8")
    [session] = read_plan(folder, SETTINGS)
    return session


def test_what_somebody_edits_stands_and_counts_as_a_new_version(tmp_path: Path) -> None:
    moved = replace(ONE, start=START.replace(day=12), status=SessionStatus.FIXED, sequence=1)
    assert edited(tmp_path, "2027-01-11 15:15", "2027-01-12 15:15") == moved
    assert edited(tmp_path, "2027-01-11 15:15", "12.01.2027 15:15") == moved  # as Norwegian Excel saves it
    assert edited(tmp_path, ";Kursrom;", ";Kantina;") == replace(ONE, room="Kantina", sequence=1)
    assert edited(tmp_path, "planlagt", "avlyst") == replace(ONE, status=SessionStatus.CANCELLED, sequence=1)
    assert edited(tmp_path, "2027-01-11 15:15", "11.01.2027 15:15") == ONE


def test_a_row_of_ones_own(tmp_path: Path) -> None:
    write(tmp_path, "plan.csv", "lesson,team,start\nflens,A,2027-01-13T18:00\n")
    [session] = read_plan(tmp_path, SETTINGS)
    assert (session.id, session.minutes, session.status) == ("", 120, SessionStatus.FIXED)
    assert check_names([session], SETTINGS, ["flens"]) == []
    problems = check_names([replace(session, lesson="flenss", team="C")], SETTINGS, ["flens"])
    assert [str(problem) for problem in problems] == [
        "plan.csv:2 [skiftlag]: The course has no “C”. Known are: A, B.",
        "plan.csv:2 [leksjon]: The course has no “flenss”. Did you mean “flens”?",
    ]


def test_everything_wrong_with_a_plan_is_told_at_once(tmp_path: Path) -> None:
    text = """økt;leksjon;skiftlag;start;minutter;rom;lærer;status;utgave
a;flens;A;i morgen;120;;;;
a;flens;A;2027-02-30 12:00;to timer;;;;
c;flens;;2027-01-04 12:00;120;;;kanskje;
d;flens;B;2027-01-12 12:00;120;=cmd();;;x
"""
    write(tmp_path, "plan.csv", text)
    assert told(lambda: read_plan(tmp_path, SETTINGS)) == [
        "plan.csv:3 [økt]: The id “a” stands twice; the first is on row 2. Delete one of the rows, or give one of them another id.",
        "plan.csv:2 [start]: “i morgen” is no day and time. Write year-month-day and time, such as 2027-01-11 15:15.",
        "plan.csv:3 [start]: “2027-02-30 12:00” is no day and time. Write year-month-day and time, such as 2027-01-11 15:15.",
        "plan.csv:3 [minutter]: “to timer” is no whole number from 15 to 600. Write it in digits, such as 120.",
        "plan.csv:4 [skiftlag]: The cell is empty. Fill it in, or delete the row.",
        "plan.csv:4 [start]: The session begins before the course's start 2027-01-11. "
        "Move it, or write an earlier “start” in course.yaml.",
        "plan.csv:4 [status]: “kanskje” is no status. Write planlagt, fast, holdt, avlyst.",
        "plan.csv:5 [rom]: The cell begins with “=”: a spreadsheet would calculate it. Delete the sign.",
        "plan.csv:5 [utgave]: “x” is no whole number from 0 to 10000. Write it in digits, such as 120.",
    ]


def test_participants(tmp_path: Path) -> None:
    write(
        tmp_path,
        "participants.csv",
        "ID;skiftlag;morsmål;nivå;nivå etter;navn\n101;A;polsk;a1;A2;\n102;A;lietuvių;;;Deltaker 2\n201;B;nb;;;\n",
    )
    people = read_participants(tmp_path, ["A", "B"])
    assert people == (
        Participant("101", "A", "pl", "A1", "A2"),
        Participant("102", "A", "lt", name="Deltaker 2"),
        Participant("201", "B", "nb"),
    )
    assert team_languages(people, "A") == ("pl", "lt")
    assert read_participants(tmp_path / "nowhere", ["A"]) == ()


def test_participants_in_a_workbook(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (("ID", "Skiftlag", "Morsmål", "Navn"), (101, "A", "rumensk", "Deltaker 1"), ("7", "A", "pl", "x")):
        book.active.append(row)
    book.active["D3"].value, book.active["D3"].data_type = "=cmd()", "s"
    book.save(tmp_path / "participants.xlsx")
    assert told(lambda: read_participants(tmp_path, ["A"])) == [
        "participants.xlsx:3 [Navn]: The cell begins with “=”: a spreadsheet would calculate it. Delete the sign."
    ]
    book.active["D3"].value = "Deltaker 2"
    book.save(tmp_path / "participants.xlsx")
    assert [person.id for person in read_participants(tmp_path, ["A"])] == ["101", "7"]


def test_everything_wrong_with_participants_is_told_at_once(tmp_path: Path) -> None:
    text = "id,team,language,level,name\n1,A,klingon,C1,\n1,C,pl,,=1+1\n,A,polks,,\n"
    write(tmp_path, "participants.csv", text)
    known = (
        "nb (norsk), pl (polsk), lt (litauisk), ro (rumensk), uk (ukrainsk), en (engelsk), bg (bulgarsk), lv (latvisk), "
        "ru (russisk), ar (arabisk), ti (tigrinja), es (spansk), so (somali), prs (dari)"
    )
    assert told(lambda: read_participants(tmp_path, ["A", "B"])) == [
        "participants.csv:3 [id]: The id “1” stands twice; the first is on row 2. Delete one of the rows, or give one of them another id.",
        f"participants.csv:2 [language]: “klingon” is not a language the toolkit knows. Known are: {known}.",
        "participants.csv:2 [level]: “C1” is no level. It can be: A0, A1, A2, B1, B2.",
        "participants.csv:3 [name]: The cell begins with “=”: a spreadsheet would calculate it. Delete the sign.",
        "participants.csv:3 [team]: There is no team “C”. Known are: A, B.",
        "participants.csv:4 [id]: The participant has no id. Write a number or a short code.",
        "participants.csv:4 [language]: “polks” is not a language the toolkit knows. Did you mean “polsk”?",
    ]
    (tmp_path / "participants.xlsx").write_bytes(b"x")
    assert told(lambda: read_participants(tmp_path, ["A"])) == [
        "participants.csv: The course has both participants.csv and participants.xlsx. "
        "Keep one of them, and move the other out of the folder."
    ]


def test_attendance(tmp_path: Path) -> None:
    (tmp_path / "attendance.csv").write_bytes(attendance_csv([TWO, ONE], PEOPLE))
    assert (tmp_path / "attendance.csv").read_text(encoding="utf-8-sig").split("\n")[:3] == [
        "økt;ID;minutter", "b-flens;201;", "a-flens;101;",
    ]  # fmt: skip
    assert read_attendance(tmp_path, [ONE, TWO], PEOPLE) == ()  # nothing filled in yet
    write(tmp_path, "attendance.csv", "økt;ID;minutter\na-flens;101;120\na-flens;102;0\n")
    assert read_attendance(tmp_path, [ONE, TWO], PEOPLE) == (
        Attendance("a-flens", "101", 120),
        Attendance("a-flens", "102", 0),
    )


def test_everything_wrong_with_attendance_is_told_at_once(tmp_path: Path) -> None:
    text = "session,person,minutes\na-flenz,101,120\na-flens,999,120\na-flens,101,ja\na-flens,101,121\nb-flens,201,60\n"
    write(tmp_path, "attendance.csv", text)
    cancelled = replace(TWO, status=SessionStatus.CANCELLED)
    assert told(lambda: read_attendance(tmp_path, [ONE, cancelled], PEOPLE)) == [
        "attendance.csv:2 [session]: There is no session “a-flenz” in plan.csv. Did you mean “a-flens”?",
        "attendance.csv:3 [person]: There is no participant “999”. Write an id from participants.csv.",
        "attendance.csv:4 [minutes]: “ja” is no number of minutes. Write it in digits, such as 120.",
        "attendance.csv:5 [minutes]: 121 minutes are more than the session has (120). Write at most 120.",
        "attendance.csv:5 [person]: Session and person stand twice; the first is on row 4. Delete one of the rows.",
        "attendance.csv:6 [session]: The session “b-flens” was cancelled. "
        "Delete the row, or give the session another status in plan.csv.",
    ]
