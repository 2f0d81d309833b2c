"""The rules once more, minute by minute and without the toolkit's own code: the judge of plans, and a search by trying."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from fagnorsk.model.course import Settings
from fagnorsk.model.shifts import Session, When

# Public holidays around the start of the test courses, from the calendar.
HOLIDAYS = frozenset(
    datetime.date.fromisoformat(day)
    for day in (
        "2026-12-25", "2026-12-26", "2027-01-01", "2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-01",
        "2027-05-06", "2027-05-16", "2027-05-17", "2027-12-25", "2027-12-26", "2028-01-01",
    )
)  # fmt: skip
HALF = frozenset(
    map(datetime.date.fromisoformat, ("2026-12-24", "2026-12-31", "2027-03-24", "2027-05-15", "2027-12-24"))
)
DAY = 24 * 60


def minute(moment: datetime.datetime) -> int:
    return int((moment - datetime.datetime(2026, 1, 1)).total_seconds()) // 60


def clock(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def shifts_of(settings: Settings, pattern: str, offset: int) -> list[tuple[int, int]]:
    """Every shift from a month before the course to long after, as minutes; day 0 of the pattern is the start."""
    hours = {shift.letter: (clock(shift.start), clock(shift.end)) for shift in settings.shifts}
    start = datetime.datetime.fromisoformat(settings.start)
    found = []
    for number in range(-30, 800):
        letter = pattern[(number + offset) % len(pattern)]
        if letter != "F":
            first, last = hours[letter]
            midnight = minute(start + datetime.timedelta(days=number))
            found.append((midnight + first, midnight + (last if last > first else last + DAY)))
    return found


def is_night(first: int, last: int) -> bool:
    return sum(at % DAY < 6 * 60 for at in range(first, last, 15)) * 15 >= 180


def speaks_against(settings: Settings, works: Sequence[tuple[int, int]], start: datetime.datetime, minutes: int) -> str:
    """A word for the first rule that a session breaks, or nothing."""
    rules, day = settings.plan, start.date()
    first, last = minute(start), minute(start) + minutes
    midnight = first - first % DAY
    if day.isoformat() < settings.start or (rules.end and day > rules.end):
        return "dates"
    if day.weekday() not in rules.days:
        return "weekday"
    if day in HOLIDAYS and not rules.holidays:
        return "holiday"
    if day.isocalendar()[1] in rules.fellesferie:
        return "fellesferie"
    if any(span.first <= day <= span.last for span in rules.closed):
        return "closed"
    if first - midnight < rules.earliest_start or last - midnight > rules.latest_end:
        return "hours"
    if day in HALF and last - midnight > rules.half_day_end:
        return "half day"
    near = [(a, b) for a, b in works if b > first - 4 * DAY and a < last + 4 * DAY]
    for a, b in near:
        if is_night(a, b):
            if not rules.nights and midnight in (a - a % DAY, b - b % DAY):
                return "nights"
            goes_on = any(is_night(c, d) and c - c % DAY == midnight for c, d in near)
            if rules.rest_day and b - b % DAY == midnight and not goes_on:
                return "rest day"
    return _to_shift(settings, near, first, last)


def _to_shift(settings: Settings, near: Sequence[tuple[int, int]], first: int, last: int) -> str:
    rules = settings.plan

    def kinds(a: int, b: int) -> tuple[When, ...]:
        return rules.when or ((When.AFTER, When.BEFORE) if b - a <= 9 * 60 else (When.WITHIN,))

    at_work = [(a, b) for a, b in near if a < last and first < b]
    if at_work:
        (a, b), *more = at_work
        return "" if not more and a <= first and last <= b and When.WITHIN in kinds(a, b) else "at work"
    after = [first - b for a, b in near if b <= first and b // DAY == first // DAY and When.AFTER in kinds(a, b)]
    before = [a - last for a, b in near if a >= last and a // DAY == first // DAY and When.BEFORE in kinds(a, b)]
    if not after and not before and first % DAY not in rules.clock:
        return "when"
    ended, begins = (
        max((b for _, b in near if b <= first), default=None),
        min((a for a, _ in near if a >= last), default=None),
    )
    if (ended is not None and first - ended < rules.pause) or (begins is not None and begins - last < rules.pause):
        return "pause"
    if ended is not None and begins is not None and max(first - ended, begins - last) < rules.rest_hours * 60:
        return "rest"
    return ""


def judge(
    settings: Settings, patterns: dict[str, tuple[str, int]], lessons: Sequence[str], sessions: Sequence[Session]
) -> list[str]:
    """Everything that a plan made from nothing breaks."""
    rules, wrong = settings.plan, []
    for team, (pattern, offset) in patterns.items():
        own = sorted((s for s in sessions if s.team == team), key=lambda s: s.start)
        if [session.lesson for session in own] != list(lessons):
            wrong.append(f"{team}: {[session.lesson for session in own]}")
        works = shifts_of(settings, pattern, offset)
        for session in own:
            if session.minutes != rules.minutes_of(session.lesson):
                wrong.append(f"{session.id}: minutes")
            if why := speaks_against(settings, works, session.start, session.minutes):
                wrong.append(f"{session.id} {session.start}: {why}")
        wrong += between(settings, [(session.start, session.minutes) for session in own])
    for one, other in product(sessions, sessions):
        if one.id < other.id and one.start < other.end and other.start < one.end:
            if one.room == other.room:
                wrong.append(f"{one.id}, {other.id}: room")
            if one.teacher == other.teacher:
                wrong.append(f"{one.id}, {other.id}: teacher")
    by_name = {teacher.name: teacher for teacher in rules.teachers}
    for session in sessions:
        day = session.start.date()
        teacher = by_name[session.teacher]
        if teacher.days and day.weekday() not in teacher.days:
            wrong.append(f"{session.id}: teacher's weekday")
        if any(span.first <= day <= span.last for span in teacher.away):
            wrong.append(f"{session.id}: teacher away")
        if session.room not in rules.rooms:
            wrong.append(f"{session.id}: {session.room}")
    return wrong


def between(settings: Settings, own: Sequence[tuple[datetime.datetime, int]]) -> list[str]:
    """What one team's sessions break among themselves."""
    rules, wrong = settings.plan, []
    days = [start.date() for start, _ in own]
    weeks = [day.isocalendar()[:2] for day in days]
    if any(days.count(day) > rules.per_day for day in days):
        wrong.append("per day")
    if any(weeks.count(week) > rules.per_week for week in weeks):
        wrong.append("per week")
    for (one, minutes), (other, _) in pairwise(own):
        if one + datetime.timedelta(minutes=minutes) > other:
            wrong.append("team twice")
        if rules.max_weeks_between and (other.date() - one.date()).days > rules.max_weeks_between * 7:
            wrong.append("gap")
    return wrong


def can_be_done(
    settings: Settings,
    patterns: dict[str, tuple[str, int]],
    lessons: Sequence[str],
    until: datetime.date,
    step: int = 60,
) -> bool:
    """Whether trying every start at `step` minutes finds a plan. Small cases only."""
    rules = settings.plan
    first = datetime.datetime.fromisoformat(settings.start)
    options: dict[str, list[list[datetime.datetime]]] = {}
    for team, (pattern, offset) in patterns.items():
        works = shifts_of(settings, pattern, offset)
        grid = [
            first + datetime.timedelta(minutes=at) for at in range(0, ((until - first.date()).days + 1) * DAY, step)
        ]
        options[team] = [
            [start for start in grid if not speaks_against(settings, works, start, rules.minutes_of(lesson))]
            for lesson in lessons
        ]
    places = [(team, number) for team in patterns for number in range(len(lessons))]

    def search(at: int, chosen: dict[str, list[tuple[datetime.datetime, int]]]) -> bool:
        if at == len(places):
            return True
        team, number = places[at]
        minutes = rules.minutes_of(lessons[number])
        for start in options[team][number]:
            own = [*chosen[team], (start, minutes)]
            if between(settings, own):
                continue  # what breaks so far stays broken
            if not _room_left(settings, chosen, start, minutes):
                continue
            if search(at + 1, chosen | {team: own}):
                return True
        return False

    return search(0, {team: [] for team in patterns})


def _room_left(
    settings: Settings, chosen: dict[str, list[tuple[datetime.datetime, int]]], start: datetime.datetime, minutes: int
) -> bool:
    rules = settings.plan
    end = start + datetime.timedelta(minutes=minutes)
    here = [teacher for teacher in rules.teachers if teacher.days == () or start.weekday() in teacher.days]
    most = min(len(rules.rooms), len(here))
    for moment in _moments(chosen, start, end):
        busy = sum(a <= moment < a + datetime.timedelta(minutes=m) for own in chosen.values() for a, m in own)
        if busy + 1 > most:
            return False
    return True


def _moments(
    chosen: dict[str, list[tuple[datetime.datetime, int]]], start: datetime.datetime, end: datetime.datetime
) -> Iterator[datetime.datetime]:
    yield start
    yield from (a for own in chosen.values() for a, _ in own if start < a < end)
