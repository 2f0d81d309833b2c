"""Attendance in, sums out: hours of 60 minutes, who met which lesson, who missed what and where it can be caught up."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from fagnorsk.model.course import Settings
from fagnorsk.model.shifts import (
    Attendance,
    AttendanceSums,
    CatchUp,
    Participant,
    PersonSum,
    Session,
    SessionStatus,
    TeamSum,
    When,
)
from fagnorsk.shifts.roster import Roster, rosters
from fagnorsk.shifts.rules import Frame, Rule, objections

MET = 0.5
"""A lesson is met by whoever sat through half of a session of it."""


def held_sessions(sessions: Sequence[Session], attendance: Sequence[Attendance]) -> frozenset[str]:
    """Ids of the sessions that took place: those marked so, and those in which somebody sat."""
    sat = {row.session for row in attendance if row.minutes}
    return frozenset(s.id for s in sessions if s.happens and (s.status is SessionStatus.HELD or s.id in sat))


def attendance_sums(
    lessons: Sequence[str],
    sessions: Sequence[Session],
    participants: Sequence[Participant],
    attendance: Sequence[Attendance],
) -> AttendanceSums:
    """The sums of all participants and teams, in their order. Missed is a lesson whose session was held for the team and
    that the participant has met in no session, not even another team's.
    """
    held = held_sessions(sessions, attendance)
    by_id = {session.id: session for session in sessions}
    minutes: dict[str, int] = defaultdict(int)
    count: dict[str, int] = defaultdict(int)
    met: dict[str, set[str]] = defaultdict(set)
    for row in attendance:
        session = by_id[row.session]
        minutes[row.person] += row.minutes
        count[row.person] += row.minutes > 0
        if row.minutes and row.minutes >= session.minutes * MET:
            met[row.person].add(session.lesson)
    taught: dict[str, set[str]] = defaultdict(set)
    for session in sessions:
        if session.id in held:
            taught[session.team].add(session.lesson)
    people = tuple(
        PersonSum(
            person,
            minutes[person.id],
            count[person.id],
            tuple(lesson for lesson in lessons if lesson in met[person.id]),
            tuple(lesson for lesson in lessons if lesson in taught[person.team] - met[person.id]),
        )
        for person in participants
    )
    names = dict.fromkeys([*(s.team for s in sessions), *(p.team for p in participants)])
    teams = tuple(_team(name, sessions, held, people) for name in sorted(names))
    return AttendanceSums(people, teams, sum(team.taught_minutes for team in teams))


def _team(name: str, sessions: Sequence[Session], held: Collection[str], people: Sequence[PersonSum]) -> TeamSum:
    own = [session for session in sessions if session.team == name and session.id in held]
    members = [person for person in people if person.participant.team == name]
    return TeamSum(
        name,
        len(members),
        len(own),
        sum(session.minutes for session in own),
        sum(person.minutes for person in members),
    )


def catch_ups(
    settings: Settings, sessions: Sequence[Session], sums: AttendanceSums, attendance: Sequence[Attendance] = ()
) -> tuple[CatchUp, ...]:
    """For everybody and every lesson missed: where it can be caught up. A session of another team will do that lies after
    the missed one, is not yet held, and lies before or after a shift or on a day off of the person, with the rest that
    the rules ask for. Raises UserErrors where the settings do not suffice.
    """
    teams = rosters(settings)
    rules = replace(settings.plan, clock=tuple(range(24 * 60)), when=(When.BEFORE, When.AFTER, When.CLOCK))
    frame = Frame(rules, datetime.date.fromisoformat(settings.start))
    held = held_sessions(sessions, attendance)
    found = []
    for person in sums.people:
        for lesson in person.missed:
            own = [s for s in sessions if s.team == person.participant.team and s.lesson == lesson and s.id in held]
            missed = max(own, key=lambda session: session.start, default=None)
            after = missed.start if missed else datetime.datetime.min
            options = [
                session
                for session in sorted(sessions, key=lambda s: (s.start, s.team))
                if session.lesson == lesson
                and session.happens
                and session.id not in held
                and session.team != person.participant.team
                and session.start > after
                and can_sit_in(teams[person.participant.team], frame, session)
            ]
            found.append(CatchUp(person.participant, lesson, missed, tuple(options)))
    return tuple(found)


_OTHERS_MATTER = frozenset({Rule.OVERLAP, Rule.WHEN, Rule.PAUSE, Rule.NIGHTS, Rule.REST_DAY, Rule.REST_HOURS})


def can_sit_in(roster: Roster, frame: Frame, session: Session) -> bool:
    """Whether somebody of the roster's team has time for another team's session; its day and hour are that team's matter."""
    return _OTHERS_MATTER.isdisjoint(objections(roster, frame, session.start, session.minutes))
