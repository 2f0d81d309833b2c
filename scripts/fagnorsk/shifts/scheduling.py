"""Times for the sessions of some teams beside those that stand: horizon, rooms and teachers around the solver."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fagnorsk.model.shifts import PlanRules, Session
from fagnorsk.shifts.resources import by_day, counts, furnish
from fagnorsk.shifts.roster import Roster
from fagnorsk.shifts.rules import Frame
from fagnorsk.shifts.solve import EFFORT, Bounds, Task, Times, solve
from fagnorsk.shifts.starts import Starts

SHORTEST_GAP = 21  # days
_MARGIN = 14
_MOST_CUTS = 60
_FEW_TEAMS = 8
_TO_SPARE = 1.25


@dataclass(frozen=True, slots=True)
class Wanted:
    """A session to be placed: its lesson, the session that stands (None: a new one), whether it must stay, and the first
    day it may lie on.
    """

    lesson: str
    session: Session | None = None
    stays: bool = False
    floor: datetime.date = datetime.date.min


@dataclass(slots=True)
class Scheduler:
    """Answers for the teams of one course under one set of rules."""

    rosters: Mapping[str, Roster]
    frame: Frame
    starts: Starts = field(init=False)
    _gaps: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.starts = Starts(self.frame)

    @property
    def rules(self) -> PlanRules:
        """The rules of the plan."""
        return self.frame.rules

    def capacity(self, day: datetime.date) -> int:
        """How many sessions can run at once."""
        return min(len(self.rules.rooms), sum(teacher.here(day) for teacher in self.rules.teachers))

    def gap(self, team: str) -> int:
        """Most days between two lessons of the team."""
        if self.rules.max_weeks_between:
            return self.rules.max_weeks_between * 7
        if team not in self._gaps:
            last = self.frame.start + datetime.timedelta(days=400)
            wait = self.starts.longest_wait(self.rosters[team], self.rules.minutes, self.frame.start, last)
            self._gaps[team] = max(SHORTEST_GAP, wait + _MARGIN)
        return self._gaps[team]

    def times(
        self,
        chains: Mapping[str, Sequence[Wanted]],
        others: Sequence[Session],
        *,
        any_will_do: bool = False,
        effort: float = EFFORT,
        thorough: bool = True,
    ) -> Times | None:
        """Times for every place of the chains (in the order of teaching), beside the sessions of all other teams; None
        where there are none up to the last day. `thorough` asks for some minutes' wait after the shift where there is
        no other way.
        """
        found = self._times(chains, others, any_will_do, effort)
        if found is None and thorough and len(chains) <= _FEW_TEAMS and self._waiting_helps(chains, others):
            near, self.starts = self.starts, Starts(self.frame, every_quarter=True)
            found = self._times(chains, others, any_will_do, effort)
            self.starts = near
        return found

    def _waiting_helps(self, chains: Mapping[str, Sequence[Wanted]], others: Sequence[Session]) -> bool:
        """Whether it can be the other teams, or another lesson of the day, that a team would have to wait for."""
        if self.rules.per_day > 1:
            return True
        alone = (self._times({team: wanted}, (), True, EFFORT) for team, wanted in chains.items())
        return (len(chains) > 1 or bool(others)) and all(times is not None for times in alone)

    def _times(
        self, chains: Mapping[str, Sequence[Wanted]], others: Sequence[Session], any_will_do: bool, effort: float
    ) -> Times | None:
        last = self._first_guess(chains)
        while True:
            found = self._within(chains, others, last, any_will_do, effort)
            if found is not None or last >= self.frame.last:
                return found
            last = min(last + max((last - self.frame.start) / 2, datetime.timedelta(weeks=4)), self.frame.last)

    def _first_guess(self, chains: Mapping[str, Sequence[Wanted]]) -> datetime.date:
        """When the teams would be done if they had everything for themselves, and a month."""
        latest = self.frame.start
        for team, places in chains.items():
            at = self.frame.start
            done: list[datetime.date] = []
            for place in places:
                if place.session is not None:
                    at = max(at, place.session.start.date())
                    done.append(at)
                    continue
                floor = max(at + datetime.timedelta(days=bool(done)), place.floor)
                if len(done) >= self.rules.per_week:
                    week = done[-self.rules.per_week]
                    floor = max(floor, week + datetime.timedelta(days=7 - week.weekday()))
                minutes = self.rules.minutes_of(place.lesson)
                at = self._next(team, minutes, floor)
                done.append(at)
            latest = max(latest, at)
        latest = max(latest, self._enough_room(chains))
        return min(latest + datetime.timedelta(weeks=4), self.frame.last)

    def _enough_room(self, chains: Mapping[str, Sequence[Wanted]]) -> datetime.date:
        """The day by which rooms and teachers could have held all new sessions, and some to spare."""
        new = sum(place.session is None for places in chains.values() for place in places)
        left, day = new * _TO_SPARE, self.frame.start
        while left > 0 and day < self.frame.last:
            starts = [self.starts.between(self.rosters[team], self.rules.minutes, day, day) for team in chains]
            free = datetime.datetime.min
            rounds = 0
            for start in sorted({start for some in starts for start in some}):
                if start >= free:
                    rounds += 1
                    free = start + datetime.timedelta(minutes=self.rules.minutes)
            left -= min(rounds * self.capacity(day), sum(map(bool, starts)) * self.rules.per_day)
            day += datetime.timedelta(days=1)
        return day

    def _next(self, team: str, minutes: int, floor: datetime.date) -> datetime.date:
        while floor <= self.frame.last:
            until = floor + datetime.timedelta(days=20)
            starts = self.starts.between(self.rosters[team], minutes, floor, until)
            if starts:
                return starts[0].date()
            floor = until + datetime.timedelta(days=1)
        return self.frame.last

    def _within(
        self,
        chains: Mapping[str, Sequence[Wanted]],
        others: Sequence[Session],
        last: datetime.date,
        any_will_do: bool,
        effort: float,
    ) -> Times | None:
        tasks = [[self._task(team, place, last) for place in places] for team, places in chains.items()]
        bounds = Bounds(
            self.rules.per_day,
            self.rules.per_week,
            {team: self.gap(team) for team in chains},
            self.capacity,
            tuple((one.start, one.end) for one in others if one.happens and counts(one, self.rules)),
        )
        cuts: list[Times] = []
        while len(cuts) < _MOST_CUTS:
            times = solve(tasks, bounds, cuts, any_will_do=any_will_do, effort=effort).times
            if times is None:
                return None
            bad = self._without_room(chains, times, others)
            if not bad:
                return times
            cuts += bad
        return None

    def _task(self, team: str, place: Wanted, last: datetime.date) -> Task:
        minutes = place.session.minutes if place.session else self.rules.minutes_of(place.lesson)
        keep = place.session.start if place.session else None
        if place.stays and keep is not None:
            return Task(team, place.lesson, minutes, (keep,), keep)
        starts = self.starts.between(self.rosters[team], minutes, place.floor, last)
        return Task(team, place.lesson, minutes, tuple(sorted({*starts, *([keep] if keep else [])})), keep)

    def _without_room(
        self, chains: Mapping[str, Sequence[Wanted]], times: Times, others: Sequence[Session]
    ) -> list[Times]:
        """For each day on which rooms or teachers do not suffice for all, the times that may not stand together. Capacity
        alone cannot see that a session standing from before blocks the one room, another the other one.
        """
        mine = [sketch(team, place, times, self.rules) for team, places in chains.items() for place in places]
        bad = []
        for day, sessions in by_day([*mine, *others]).items():
            own = [session for session in sessions if (session.team, session.lesson) in times]
            if own and furnish(sessions, self.rules, {}) is None:
                free = {
                    (session.team, session.lesson): times[session.team, session.lesson]
                    for session in mine
                    if session.start.date() == day
                }
                bad.append(free)
        return bad


def sketch(team: str, place: Wanted, times: Times, rules: PlanRules) -> Session:
    """The session of a place at its time, with the room and teacher it had."""
    from dataclasses import replace

    start = times[team, place.lesson]
    if place.session is not None:
        return replace(place.session, start=start)
    return Session("", place.lesson, team, start, rules.minutes_of(place.lesson))
