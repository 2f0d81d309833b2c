"""What a single session must keep to, and which rule speaks against one."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.model.shifts import PlanRules, When
from fagnorsk.shifts.calendar import clock_changes, elapsed, holiday, in_fellesferie, is_closed, is_half_day
from fagnorsk.shifts.roster import Roster, Work

LONG_SHIFT = datetime.timedelta(hours=9)
TWO_YEARS = datetime.timedelta(days=731)


class Rule(StrEnum):
    """The rules by the key of `plan:` that governs each (START, END and CLOCK_CHANGE have none of their own, OVERLAP is
    the shift itself).
    """

    START = "start"
    END = "end"
    DAYS = "days"
    HOLIDAYS = "holidays"
    FELLESFERIE = "fellesferie"
    CLOSED = "closed"
    EARLIEST = "earliest_start"
    LATEST = "latest_end"
    HALF_DAY = "half_day_end"
    CLOCK_CHANGE = "clock_change"
    OVERLAP = "overlap"
    WHEN = "when"
    PAUSE = "pause"
    NIGHTS = "nights"
    REST_DAY = "rest_day"
    REST_HOURS = "rest_hours"
    PER_DAY = "per_day"
    PER_WEEK = "per_week"
    GAP = "max_weeks_between"
    ROOMS = "rooms"
    TEACHERS = "teachers"


@dataclass(frozen=True, slots=True)
class Frame:
    """The rules of a course with its first and last day for sessions."""

    rules: PlanRules
    start: datetime.date

    @property
    def last(self) -> datetime.date:
        """The last day a session may lie on."""
        return self.rules.end or self.start + TWO_YEARS


def objections(roster: Roster, frame: Frame, start: datetime.datetime, minutes: int) -> tuple[Rule, ...]:
    """Every rule that speaks against the team meeting from `start` on for so long; none where it can."""
    return tuple(dict.fromkeys(_objections(roster, frame, start, start + datetime.timedelta(minutes=minutes))))


def can_meet(roster: Roster, frame: Frame, start: datetime.datetime, minutes: int) -> bool:
    """Whether no rule speaks against it; quicker than asking for all that do."""
    return next(_objections(roster, frame, start, start + datetime.timedelta(minutes=minutes)), None) is None


def _objections(roster: Roster, frame: Frame, start: datetime.datetime, end: datetime.datetime) -> Iterator[Rule]:
    rules, day = frame.rules, start.date()
    if day < frame.start:
        yield Rule.START
    if day > frame.last:
        yield Rule.END
    if day.weekday() not in rules.days:
        yield Rule.DAYS
    if not rules.holidays and holiday(day):
        yield Rule.HOLIDAYS
    if in_fellesferie(day, rules):
        yield Rule.FELLESFERIE
    if is_closed(day, rules):
        yield Rule.CLOSED
    midnight = datetime.datetime.combine(day, datetime.time())
    if start < midnight + datetime.timedelta(minutes=rules.earliest_start):
        yield Rule.EARLIEST
    if end > midnight + datetime.timedelta(minutes=rules.latest_end):
        yield Rule.LATEST
    if is_half_day(day, rules) and end > midnight + datetime.timedelta(minutes=rules.half_day_end):
        yield Rule.HALF_DAY
    if clock_changes(start, end):
        yield Rule.CLOCK_CHANGE
    yield from _beside_work(roster, rules, start, end)


def _beside_work(roster: Roster, rules: PlanRules, start: datetime.datetime, end: datetime.datetime) -> Iterator[Rule]:
    day = start.date()
    works = roster.around(day)
    if rules.rest_day and roster.off_nights(day):
        yield Rule.REST_DAY
    if not rules.nights and any(work.is_night and day in (work.start.date(), work.end.date()) for work in works):
        yield Rule.NIGHTS
    touched = [work for work in works if work.start < end and start < work.end]
    if touched:
        inside = len(touched) == 1 and touched[0].start <= start and end <= touched[0].end
        if not inside:
            yield Rule.OVERLAP
        elif When.WITHIN not in allowed(rules, touched[0]):
            yield Rule.WHEN
        return
    pause = datetime.timedelta(minutes=rules.pause)
    before = [work for work in works if work.end <= start]
    behind = [work for work in works if work.start >= end]
    fits = [
        *(start - work.end for work in before if work.end.date() == day and When.AFTER in allowed(rules, work)),
        *(work.start - end for work in behind if work.start.date() == day and When.BEFORE in allowed(rules, work)),
    ]
    by_clock = start.hour * 60 + start.minute in rules.clock
    if not fits and not by_clock:
        yield Rule.WHEN
    gaps = [*(start - work.end for work in before), *(work.start - end for work in behind)]
    if any(gap < pause for gap in gaps):
        yield Rule.PAUSE
    rest = datetime.timedelta(hours=rules.rest_hours)
    if before and behind and max(elapsed(before[-1].end, start), elapsed(end, behind[0].start)) < rest:
        yield Rule.REST_HOURS


def allowed(rules: PlanRules, work: Work) -> tuple[When, ...]:
    """Where a session may lie to a shift: as `when` says, else before or after up to nine hours and within longer ones."""
    if rules.when:
        return rules.when
    return (When.AFTER, When.BEFORE) if work.end - work.start <= LONG_SHIFT else (When.WITHIN,)


def proposals(roster: Roster, rules: PlanRules, day: datetime.date, minutes: int) -> tuple[datetime.datetime, ...]:
    """Starts worth asking about that day, in order: close to the shift, or one after the other within it."""
    pause, length = datetime.timedelta(minutes=rules.pause), datetime.timedelta(minutes=minutes)
    step = datetime.timedelta(minutes=rules.minutes)
    midnight = datetime.datetime.combine(day, datetime.time())
    opens = midnight + datetime.timedelta(minutes=rules.earliest_start)
    half = min(rules.half_day_end, rules.latest_end) if is_half_day(day, rules) else rules.latest_end
    closes = midnight + datetime.timedelta(minutes=half)
    found = {midnight + datetime.timedelta(minutes=minute) for minute in rules.clock}
    for work in roster.around(day):
        kinds = allowed(rules, work)
        if When.AFTER in kinds and work.end.date() == day:
            found |= {max(work.end + pause, opens) + number * step for number in range(rules.per_day)}
        if When.BEFORE in kinds and work.start.date() == day:
            # People on a late shift can come in long before it.
            found |= {min(work.start - pause, closes) - length - number * step for number in range(rules.per_day)}
        if When.WITHIN in kinds:
            at = max(work.start, opens)
            while at + length <= min(work.end, closes):
                found.add(at)
                at += step
    return tuple(sorted(start for start in found if start.date() == day))
