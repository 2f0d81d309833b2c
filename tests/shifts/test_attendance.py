"""Sums in hours of 60 minutes, who missed what, and whose session they can sit in."""

from __future__ import annotations

import datetime
from dataclasses import replace

from fagnorsk.model.course import Settings, Shift, Team
from fagnorsk.model.shifts import Attendance, Participant, Session, SessionStatus, TeamSum
from fagnorsk.shifts.attendance import attendance_sums, catch_ups, held_sessions
from fagnorsk.shifts.plan import make_plan

SETTINGS = Settings(
    start="2027-01-11",
    shifts=(Shift("D", "07:00", "15:00"), Shift("K", "15:00", "23:00")),
    rotation="toskift",
    teams=(Team("A", 0), Team("B", 7)),
)
LESSONS = ["kappe", "flens"]
POLISH, LITHUANIAN, OTHER = Participant("1", "A", "pl"), Participant("2", "A", "lt"), Participant("3", "B", "pl")
PEOPLE = (POLISH, LITHUANIAN, OTHER)
SESSIONS = make_plan(SETTINGS, LESSONS).sessions


def at(session: str, person: str, minutes: int) -> Attendance:
    return Attendance(session, person, minutes)


def test_sums() -> None:
    rows = [at("a-kappe", "1", 120), at("a-kappe", "2", 30), at("b-kappe", "3", 90), at("b-kappe", "2", 0)]
    sums = attendance_sums(LESSONS, SESSIONS, PEOPLE, rows)
    assert [(p.participant.id, p.hours, p.sessions, p.met, p.missed) for p in sums.people] == [
        ("1", 2.0, 1, ("kappe",), ()),
        ("2", 0.5, 1, (), ("kappe",)),  # a quarter of it is not the lesson
        ("3", 1.5, 1, ("kappe",), ()),
    ]
    assert sums.teams == (TeamSum("A", 2, 1, 120, 150), TeamSum("B", 1, 1, 120, 90))
    assert (sums.person_hours, sums.minutes_offered) == (4.0, 240)


def test_a_lesson_met_with_another_team_is_not_missed() -> None:
    rows = [at("a-kappe", "1", 120), at("b-kappe", "2", 120)]
    assert attendance_sums(LESSONS, SESSIONS, PEOPLE, rows).people[1].missed == ()


def test_held_is_what_is_marked_so_or_where_somebody_sat() -> None:
    marked = [replace(one, status=SessionStatus.HELD) if one.id == "b-flens" else one for one in SESSIONS]
    assert held_sessions(marked, [at("a-kappe", "1", 60), at("a-flens", "1", 0)]) == {"b-flens", "a-kappe"}


def test_catching_up_with_the_other_team() -> None:
    # Team A met kappe on Monday after the day shift; team B meets it a week later, before or after A's own shift.
    later = [
        replace(s, start=s.start + datetime.timedelta(days=7)) if s.team == "B" and s.lesson == "kappe" else s
        for s in SESSIONS
    ]
    rows = [at("a-kappe", "1", 120)]
    sums = attendance_sums(LESSONS, later, PEOPLE, rows)
    [missing] = catch_ups(SETTINGS, later, sums, rows)
    assert (missing.participant, missing.lesson) == (LITHUANIAN, "kappe")
    assert missing.missed is not None
    assert missing.missed.id == "a-kappe"
    [offer] = missing.sessions
    assert (offer.id, offer.start) == ("b-kappe", datetime.datetime(2027, 1, 18, 12, 45))


def test_nobody_is_sent_to_a_session_at_work_or_in_the_past() -> None:
    def offers(start: datetime.datetime) -> list[str]:
        sessions = [
            Session("a-kappe", "kappe", "A", datetime.datetime(2027, 1, 12, 15, 15), 120),
            Session("b-kappe", "kappe", "B", start, 120),
        ]
        rows = [at("a-kappe", "1", 120)]
        sums = attendance_sums(LESSONS, sessions, PEOPLE, rows)
        return [session.id for missed in catch_ups(SETTINGS, sessions, sums, rows) for session in missed.sessions]

    assert offers(datetime.datetime(2027, 1, 13, 15, 15)) == ["b-kappe"]
    assert offers(datetime.datetime(2027, 1, 13, 12, 45)) == []  # team A is at work until 15
    assert offers(datetime.datetime(2027, 1, 13, 15, 0)) == []  # no time to change
    assert offers(datetime.datetime(2027, 1, 11, 15, 15)) == []  # over
    assert offers(datetime.datetime(2027, 1, 16, 10, 0)) == ["b-kappe"]  # a day off
