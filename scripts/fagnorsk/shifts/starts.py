"""The times at which teams can meet, worked out once for all teams with the same days."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from itertools import pairwise

from fagnorsk.shifts.roster import Roster
from fagnorsk.shifts.rules import Frame, can_meet, proposals

_Key = tuple[tuple[str, ...], int, int]


@dataclass(slots=True)
class Starts:
    """Possible starts by team and minutes, day by day as they are asked for: those close to the shift, or with `every_quarter`
    all at a quarter of an hour too.
    """

    frame: Frame
    every_quarter: bool = False
    _known: dict[_Key, dict[datetime.date, tuple[datetime.datetime, ...]]] = field(default_factory=dict)

    def between(
        self, roster: Roster, minutes: int, first: datetime.date, last: datetime.date
    ) -> tuple[datetime.datetime, ...]:
        """Every start from `first` to `last`, both counted, at which nothing speaks against the team meeting."""
        days = self._known.setdefault(
            (roster.pattern.days, (self.frame.start - roster.anchor).days % len(roster.pattern.days), minutes), {}
        )
        found: list[datetime.datetime] = []
        day, last = max(first, self.frame.start), min(last, self.frame.last)
        while day <= last:
            if day not in days:
                days[day] = tuple(
                    start
                    for start in self._worth_asking(roster, day, minutes)
                    if can_meet(roster, self.frame, start, minutes)
                )
            found += days[day]
            day += datetime.timedelta(days=1)
        return tuple(found)

    def _worth_asking(self, roster: Roster, day: datetime.date, minutes: int) -> tuple[datetime.datetime, ...]:
        near = proposals(roster, self.frame.rules, day, minutes)
        if not self.every_quarter:
            return near
        rules = self.frame.rules
        midnight = datetime.datetime.combine(day, datetime.time())
        quarters = range(rules.earliest_start, rules.latest_end - minutes + 1, 15)
        return tuple(sorted({*near, *(midnight + datetime.timedelta(minutes=minute) for minute in quarters)}))

    def longest_wait(self, roster: Roster, minutes: int, first: datetime.date, last: datetime.date) -> int:
        """The most days from one possible day to the next."""
        days = sorted({start.date() for start in self.between(roster, minutes, first, last)})
        return max(((late - early).days for early, late in pairwise(days)), default=0)
