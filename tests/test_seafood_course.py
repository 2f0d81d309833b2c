"""The seafood course on two shifts: its plan, each team's package and calendar, and the short form of every lesson."""

from __future__ import annotations

import datetime
import io
import shutil
import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from icalendar import Calendar

from fagnorsk.build import Options, build, prepare
from fagnorsk.build.exporting import Wish, export
from fagnorsk.model.shifts import Plan, Session
from fagnorsk.shifts.clashes import clashes
from fagnorsk.shifts.course import ShiftCourse, read_shift_course
from fagnorsk.shifts.plan import make_plan
from fagnorsk.sources.course import load_course
from fagnorsk.sources.find_course import find_course

COURSE = "sjomat-intensiv"
LESSONS = (
    "gjennom-hygieneslusa",
    "ta-imot-laksen",
    "bedove-og-blogge-laksen",
    "sloye-laksen",
    "jobbe-pa-filetlinja",
    "trimme-fileten",
    "stoppe-maskinen",
    "pakke-laksen-i-kasser",
    "jobbe-pa-kjolerommet",
    "vaske-linja",
    "melde-avvik",
    "overlevere-skiftet",
)
EVENING = (datetime.time(15), datetime.time(22, 30))
DAY = (datetime.time(7), datetime.time(15))


@pytest.fixture(scope="module")
def shifts() -> ShiftCourse:
    return read_shift_course(load_course(COURSE).course)


@pytest.fixture(scope="module")
def plan(shifts: ShiftCourse) -> Plan:
    return make_plan(shifts.settings, shifts.slugs, ())


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with one mother tongue, so that the ledger of the course is let alone and the build is short."""
    folder = tmp_path_factory.mktemp("sjomat") / COURSE
    shutil.copytree(find_course(COURSE)[0], folder, ignore=shutil.ignore_patterns("build"))
    settings = folder / "course.yaml"
    text = settings.read_text(encoding="utf-8")
    assert "languages: [pl, lt, ro, uk, en]" in text
    settings.write_text(text.replace("[pl, lt, ro, uk, en]", "[pl]"), encoding="utf-8")
    build(str(folder), Options(only=frozenset({"handout"})))
    return folder


@pytest.fixture(scope="module")
def package(root: Path, plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("lag")
    loaded = load_course(str(root))
    export(prepare(loaded), read_shift_course(loaded.course), plan.sessions, root / "build", out, Wish(zipped=True))
    return out


def test_the_course_follows_the_fish_for_two_teams(shifts: ShiftCourse) -> None:
    assert shifts.slugs == LESSONS
    assert [team.name for team in shifts.settings.teams] == ["A", "B"]


def test_both_teams_meet_every_lesson_once_and_in_order(shifts: ShiftCourse, plan: Plan) -> None:
    assert plan.findings == ()
    assert clashes(shifts.settings, shifts.slugs, plan.sessions) == ()
    for team in ("A", "B"):
        own = sorted(plan.of_team(team), key=lambda session: session.start)
        assert tuple(session.lesson for session in own) == LESSONS
        assert {session.minutes for session in own} == {90}
        assert set(Counter(session.week for session in own).values()) == {3}


def test_the_same_lesson_is_held_twice_on_the_same_day_with_a_break_between(plan: Plan) -> None:
    days: dict[datetime.date, list[Session]] = {}
    for session in sorted(plan.sessions, key=lambda session: session.start):
        days.setdefault(session.start.date(), []).append(session)
    assert len(days) == 12
    for first, second in days.values():
        assert first.lesson == second.lesson and {first.team, second.team} == {"A", "B"}
        assert second.start - ends(first) >= datetime.timedelta(minutes=30)


def test_the_teams_change_shifts_and_nobody_is_taken_from_the_line(plan: Plan) -> None:
    for team, first_week in (("A", DAY), ("B", EVENING)):
        own = sorted(plan.of_team(team), key=lambda session: session.start)
        for session in own:
            weeks = (session.start.date() - datetime.date(2027, 1, 11)).days // 7
            begin, end = first_week if weeks % 2 == 0 else (EVENING if first_week is DAY else DAY)
            assert ends(session).time() <= begin or session.start.time() >= end, session
            # A quarter of an hour to change clothes, on whichever side of the shift the lesson is.
            spare = datetime.timedelta(minutes=15)
            assert ends(session) + spare <= at(session, begin) or session.start - spare >= at(session, end), session
        assert all(later.start - ends(earlier) >= datetime.timedelta(hours=11) for earlier, later in pairwise(own))


def test_each_zip_is_whole_and_holds_the_twelve_handouts(package: Path) -> None:
    for team in ("a", "b"):
        with zipfile.ZipFile(package / f"{COURSE}-lag-{team}.zip") as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            papers = {"00-forside.docx", "01-plan.docx", "02-oppmoteliste.docx", "kalender.ics", "LES-MEG.txt"}
            handouts = [name for name in names if name.startswith("arbeidsark/")]
            assert handouts == [f"arbeidsark/{n:02}-{slug}-pl.docx" for n, slug in enumerate(LESSONS, 1)]
            assert papers <= set(names)
            assert archive.read("kalender.ics") == (package / f"lag-{team}" / "kalender.ics").read_bytes()
            header = archive.read("arbeidsark/01-gjennom-hygieneslusa-pl.docx")
        with zipfile.ZipFile(io.BytesIO(header)) as document:
            assert f"Norsk på lakselinja · lag {team.upper()}" in document.read("word/header1.xml").decode()


def test_each_calendar_says_what_the_plan_says(shifts: ShiftCourse, plan: Plan, package: Path) -> None:
    titles = dict(shifts.lessons)
    for team in ("A", "B"):
        calendar = Calendar.from_ical((package / f"lag-{team.lower()}" / "kalender.ics").read_bytes())
        read = sorted(
            (
                event.decoded("dtstart").replace(tzinfo=None),
                event.decoded("dtend") - event.decoded("dtstart"),
                str(event["summary"]),
                str(event["location"]),
            )
            for event in calendar.walk("VEVENT")
        )
        assert read == sorted(
            (
                session.start,
                datetime.timedelta(minutes=90),
                f"Norskkurs: {titles[session.lesson]}",
                "Kursrommet ved kantina",
            )
            for session in plan.of_team(team)
        )
        assert {event.decoded("dtstart").utcoffset() for event in calendar.walk("VEVENT")} == {
            datetime.timedelta(hours=1)  # winter time
        }


def test_every_lesson_has_a_long_and_a_short_form_that_add_up(root: Path) -> None:
    editions = sorted((root / "build" / "handouts").glob("*-teacher.docx"))
    assert len(editions) == 12
    for edition in editions:
        (table,) = [
            [[cell.text for cell in row.cells] for row in table.rows]
            for table in docx.Document(str(edition)).tables
            if table.rows[0].cells[0].text == "Del"
        ]
        assert table[0][1:3] == ["90 min", "30 min"], edition.name
        long, short = ({row[0]: int(row[n]) for row in table[1:] if row[n].isdigit()} for n in (1, 2))
        assert (sum(long.values()), sum(short.values())) == (90, 30), edition.name
        assert {"Nye ord", "Bildene og arbeidet", "Muntlig"} <= short.keys(), edition.name


def at(session: Session, time: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(session.start.date(), time)


def ends(session: Session) -> datetime.datetime:
    return session.start + datetime.timedelta(minutes=session.minutes)
