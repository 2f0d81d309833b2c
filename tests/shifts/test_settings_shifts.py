"""`shifts`, `rotation`, `teams` and `plan` of course.yaml: what is read, and every sentence about what cannot be."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.course import Settings, Team
from fagnorsk.model.shifts import DateSpan, PlanRules, Teacher, When
from fagnorsk.sources.settings import read_settings

SHIFTS = 'shifts: {D: "07:00-15:00", K: "15:00-23:00"}\n'


def read(folder: Path, text: str) -> Settings:
    (folder / "course.yaml").write_text(text, encoding="utf-8")
    return read_settings(folder / "course.yaml", folder)


def told(folder: Path, text: str) -> list[str]:
    with pytest.raises(UserError) as caught:
        read(folder, text)
    return str(caught.value).split("\n")


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def test_every_key_of_plan(tmp_path: Path) -> None:
    text = """
start: 2027-01-11
plan:
  minutes: 90
  lesson_minutes: {flens: 180}
  when: [etter, within, "18:00"]
  pause: 0
  earliest_start: "06:30"
  latest_end: "21:15"
  days: [man, ons, Sat]
  per_day: 2
  per_week: 3
  max_weeks_between: 4
  rest_hours: 9
  nights: ja
  rest_day: nei
  holidays: true
  half_days: [2027-05-14]
  half_day_end: "13:00"
  fellesferie: [27, 28]
  closed: [2027-02-22/2027-02-26, 2027-02-15]
  rooms: [Kantina, Brakke 2]
  teachers: {Lærer 1: {days: [man, tir], away: 2027-03-01}, Lærer 2: }
  end: 2027-06-30
"""
    rules = read(tmp_path, text).plan
    assert rules == PlanRules(
        minutes=90, lesson_minutes={"flens": 180}, when=(When.AFTER, When.WITHIN, When.CLOCK), clock=(1080,), pause=0,
        earliest_start=390, latest_end=1275, days=(0, 2, 5), per_day=2, per_week=3, max_weeks_between=4, rest_hours=9,
        nights=True, rest_day=False, holidays=True, half_days=(day("2027-05-14"),), half_day_end=780,
        fellesferie=(27, 28),
        closed=(DateSpan(day("2027-02-15"), day("2027-02-15")), DateSpan(day("2027-02-22"), day("2027-02-26"))),
        rooms=("Kantina", "Brakke 2"),
        teachers=(
            Teacher("Lærer 1", (0, 1), (DateSpan(day("2027-03-01"), day("2027-03-01")),)), Teacher("Lærer 2"),
        ),
        end=day("2027-06-30"), given=rules.given,
    )  # fmt: skip
    assert rules.minutes_of("flens") == 180
    assert rules.minutes_of("annet") == 90


def test_rooms_and_teachers_may_be_numbers(tmp_path: Path) -> None:
    rules = read(tmp_path, "plan: {rooms: 2, teachers: 1}\n").plan
    assert rules.rooms == ("Kursrom 1", "Kursrom 2")
    assert rules.teachers == (Teacher("Kursleder"),)
    assert read(tmp_path, "plan: {fellesferie: false}\n").plan.fellesferie == ()
    assert read(tmp_path, "plan:\n").plan == PlanRules(given=())


def test_teams_by_offset_start_and_own_rotation(tmp_path: Path) -> None:
    text = SHIFTS + "rotation: toskift\nteams: {A: {offset: 0}, B: {start: 2027-01-18}, Dag: {rotation: dagtid}}\n"
    assert read(tmp_path, text).teams == (
        Team("A", 0),
        Team("B", 0, first="2027-01-18"),
        Team("Dag", 0, rotation="dagtid"),
    )
    assert read(tmp_path, SHIFTS + "rotation: toskift\nteams: {Alle: }\n").teams == (Team("Alle", 0),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHIFTS + "rotation: DDDDDFF KKKKKF\n", [
            "course.yaml:2: The rotation does not repeat evenly: “KKKKKF” has 6 days where another part is a week of 7. "
            "Give each week 7 letters, or write all days without spaces."]),
        (SHIFTS + "rotation: toskift\nteams: {A: {offset: 0}, B: {}}\n", [
            "course.yaml:3: The team B must have an offset. Write B: {offset: 0}."]),
        (SHIFTS + "teams: {A: {offset: 0, start: 2027-01-18}, B: {offset: 7}}\n", [
            "course.yaml:2: The team A has both an offset and a start. "
            "Keep one of them: “start” is the first day of its rotation."]),
        ('teams: {"=cmd()": {offset: 0}}\n', [
            "course.yaml:1: The name “=cmd()” begins with a sign that a spreadsheet would calculate. "
            "Begin it with a letter or digit."]),
        ('shifts: {F: "07:00-15:00"}\n', [
            "course.yaml:1: “F” cannot be the letter of a shift: it stands for a day off. Write D, K or N."]),
        ('shifts: {D: "07:00-24:30"}\n', [
            "course.yaml:1: The hours of shift D cannot be read: “07:00-24:30”. "
            'Write from and to in quotation marks, such as "07:00-15:00".']),
        ("start: 2027-03-01\nplan: {end: 2027-02-01}\n", [
            "course.yaml:2: The plan ends 2027-02-01, before the course's start 2027-03-01. Write a later day."]),
        ("plan: {minutes: 300, earliest_start: '16:00'}\n", [
            "course.yaml:1: A session of 300 minutes does not fit between 16:00 and 20:00. "
            "Shorten it, or write another “earliest_start” or “latest_end”."]),
        ("plan: {closed: [2027-02-26/2027-02-22, 2027-02-30]}\n", [
            "course.yaml:1: “2027-02-26/2027-02-22” ends before it begins. Write the earlier day first.",
            "course.yaml:1: “2027-02-30” is no day and no span of days. "
            "Write year-month-day, such as 2027-02-15 or 2027-02-22/2027-02-26."]),
        ("plan: {when: lunch, days: [mandag, x], per_day: 0, latest_end: sent, rooms: [A, A]}\n", [
            "course.yaml:1: “when” cannot be “lunch”. It can be: before, after, within, or a time of day such as \"18:00\".",
            "course.yaml:1: “latest_end” must be a time of day, but is “sent”. Write it in quotation marks, such as \"20:00\".",
            "course.yaml:1: “x” is no day of the week. Write man, tir, ons, tor, fre, lør or søn.",
            "course.yaml:1: “per_day” must be from 1 to 8, but is 0.",
            "course.yaml:1: “A” stands twice. Keep one of them."]),
        ("plan: {minuttes: 90}\n", ["course.yaml:1: “minuttes” is not a key here. Did you mean “minutes”?"]),
    ],
)  # fmt: skip
def test_what_cannot_be_read(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert told(tmp_path, text) == expected
