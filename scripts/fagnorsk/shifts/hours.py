"""Hours a week of a rotation beside those of the agreements: information, no rule."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.shifts.roster import Roster

DAY, TWO_SHIFT, THREE_SHIFT, CONTINUOUS = 37.5, 36.5, 35.5, 33.6
"""Hours a week in ship and yard industry (Industrioverenskomsten): day work, two-shift, three-shift, fully continuous."""
_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """`worked` on average, breaks counted; `agreed` for work of this kind, breaks not counted."""

    worked: float
    agreed: float


def weekly_hours(roster: Roster) -> WeeklyHours:
    """The average of the rotation and the agreement's hours for its kind: nights and Sundays make it continuous, nights
    three-shift, two kinds of shift two-shift.
    """
    import datetime

    span = len(roster.pattern.days) * 7
    days = [roster.anchor + datetime.timedelta(days=number) for number in range(span)]
    works = [work for day in days if (work := roster.work(day))]
    nights = any(work.is_night for work in works)
    sundays = any(work.start.weekday() == _SUNDAY for work in works)
    if nights and sundays and {work.start.weekday() for work in works} == set(range(7)):
        agreed = CONTINUOUS
    elif nights:
        agreed = THREE_SHIFT
    else:
        agreed = TWO_SHIFT if len({work.letter for work in works}) > 1 else DAY
    return WeeklyHours(round(roster.weekly_hours, 1), agreed)
