"""What in a plan breaks a rule, runs into something else, or is missing: told, never mended."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.course import Settings
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.shifts import PlanRules, Session, SessionStatus
from fagnorsk.shifts.calendar import closed_because
from fagnorsk.shifts.resources import doubled, overlap
from fagnorsk.shifts.roster import Roster, rosters
from fagnorsk.shifts.rules import Frame, Rule, objections
from fagnorsk.sources.settings_plan import clock_text

FILE = "plan.csv"


def clashes(settings: Settings, lessons: Sequence[str], sessions: Sequence[Session]) -> tuple[Finding, ...]:
    """Findings about a plan, in the order of its sessions. Raises UserErrors where the settings do not suffice."""
    teams = rosters(settings)
    frame = Frame(settings.plan, datetime.date.fromisoformat(settings.start))
    return tuple(_clashes(settings, frame, teams, lessons, sessions))


def _clashes(
    settings: Settings,
    frame: Frame,
    teams: dict[str, Roster],
    lessons: Sequence[str],
    sessions: Sequence[Session],
) -> Iterator[Finding]:
    live = [session for session in sessions if session.happens]
    for session in live:
        if session.team not in teams:
            yield _finding(
                "PLAN-TEAM",
                Severity.REVIEW,
                session,
                tr("There is no team “{team}” any more.", team=session.team),
                tr("Cancel the session, or write the team in course.yaml."),
            )
        elif session.lesson not in lessons:
            yield _finding(
                "PLAN-LESSON",
                Severity.REVIEW,
                session,
                tr("There is no lesson “{lesson}” any more.", lesson=session.lesson),
                tr("Cancel the session, or bring the lesson back."),
            )
        elif session.status is not SessionStatus.HELD:
            for rule in objections(teams[session.team], frame, session.start, session.minutes):
                yield _finding(
                    "PLAN-RULE", Severity.REVIEW, session, _against(rule, session, frame, teams[session.team]), _cure()
                )
    for one, other in doubled(live):
        what = one.room if one.room == other.room else one.teacher
        if SessionStatus.HELD not in (one.status, other.status):
            yield _finding(
                "PLAN-TWICE",
                Severity.REVIEW,
                other,
                tr("“{what}” is taken by team {team} at the same time.", what=what, team=one.team),
                _cure(),
            )
    yield from _teachers(settings.plan, live)
    for team in teams:
        own = sorted((s for s in live if s.team == team and s.lesson in lessons), key=lambda s: s.start)
        yield from _team(team, own, frame.rules, lessons)


def _teachers(rules: PlanRules, live: Sequence[Session]) -> Iterator[Finding]:
    known = {teacher.name: teacher for teacher in rules.teachers}
    for session in live:
        teacher = known.get(session.teacher)
        if teacher and session.status is not SessionStatus.HELD and not teacher.here(session.start.date()):
            yield _finding(
                "PLAN-AWAY",
                Severity.REVIEW,
                session,
                tr("{teacher} is not there that day.", teacher=teacher.name),
                _cure(),
            )


def _team(team: str, own: Sequence[Session], rules: PlanRules, lessons: Sequence[str]) -> Iterator[Finding]:
    counted = Counter(session.lesson for session in own)
    for lesson in lessons:
        if counted[lesson] == 0:
            yield Finding(
                "PLAN-MISSING",
                Severity.REVIEW,
                tr("Team {team} has no session of “{lesson}”.", team=team, lesson=lesson),
                tr("`fagnorsk plan` places it."),
                Place(FILE),
            )
    seen: set[str] = set()
    for session in own:
        if session.lesson in seen:
            yield _finding(
                "PLAN-AGAIN",
                Severity.REVIEW,
                session,
                tr("Team {team} meets “{lesson}” twice.", team=team, lesson=session.lesson),
                tr("Cancel one of the sessions if that is not meant."),
            )
        seen.add(session.lesson)
    for one, other in pairwise(own):
        if overlap(one, other):
            yield _finding(
                "PLAN-TWICE",
                Severity.REVIEW,
                other,
                tr("Team {team} has two sessions at the same time.", team=team),
                _cure(),
            )
        weeks = rules.max_weeks_between
        if weeks and (other.start.date() - one.start.date()).days > weeks * 7:
            yield _finding(
                "PLAN-RULE",
                Severity.REVIEW,
                other,
                tr("More than {weeks} weeks lie since the lesson before.", weeks=weeks),
                _cure(),
            )
    by_day: dict[datetime.date, list[Session]] = defaultdict(list)
    by_week: dict[str, list[Session]] = defaultdict(list)
    for session in own:
        by_day[session.start.date()].append(session)
        by_week[session.week].append(session)
    for day in by_day.values():
        if len(day) > rules.per_day:
            yield _finding(
                "PLAN-RULE", Severity.REVIEW, day[-1], tr("It is lesson number {n} of that day.", n=len(day)), _cure()
            )
    for week in by_week.values():
        if len(week) > rules.per_week:
            yield _finding(
                "PLAN-RULE",
                Severity.REVIEW,
                week[-1],
                tr("It is lesson number {n} of that week.", n=len(week)),
                _cure(),
            )


def _finding(code: str, severity: Severity, session: Session, what: str, cure: str) -> Finding:
    when = session.start.strftime("%Y-%m-%d %H:%M")
    about = tr("{session} ({team}, {when}):", session=session.id, team=session.team, when=when)
    return Finding(code, severity, f"{about} {what}", cure, session.place if session.place.file else Place(FILE))


def _cure() -> str:
    return tr("Move it, or leave it if that is meant.")


def _against(rule: Rule, session: Session, frame: Frame, roster: Roster) -> str:
    rules = frame.rules
    sentences = {
        Rule.START: tr("It begins before the course does ({day}).", day=frame.start),
        Rule.END: tr("It lies after the last day of the plan ({day}).", day=frame.last),
        Rule.DAYS: tr("There are no lessons on that day of the week."),
        Rule.HOLIDAYS: tr("It is a public holiday: {name}.", name=closed_because(session.start.date(), rules)),
        Rule.FELLESFERIE: tr("It lies in the fellesferie."),
        Rule.CLOSED: tr("The company is closed that day."),
        Rule.EARLIEST: tr("It begins before {time}.", time=clock_text(rules.earliest_start)),
        Rule.LATEST: tr("It ends after {time}.", time=clock_text(rules.latest_end)),
        Rule.HALF_DAY: tr("It is a half day, and the session ends after {time}.", time=clock_text(rules.half_day_end)),
        Rule.CLOCK_CHANGE: tr("The clock is changed in that night."),
        Rule.OVERLAP: tr("The shift begins or ends in the middle of it."),
        Rule.WHEN: tr(
            "The team's shift that day is {letter}, and a session is not meant to lie there.",
            letter=roster.letter(session.start.date()),
        ),
        Rule.PAUSE: tr("There are less than {n} minutes between it and the shift.", n=rules.pause),
        Rule.NIGHTS: tr("It lies beside a night shift."),
        Rule.REST_DAY: tr("It lies on the day of rest after nights."),
        Rule.REST_HOURS: tr("It leaves less than {n} hours of rest between two shifts.", n=rules.rest_hours),
    }
    return sentences[rule]
