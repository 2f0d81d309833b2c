"""When a team is at work: its rotation laid out on the calendar."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.course import Settings, Shift
from fagnorsk.model.shifts import FREE, Pattern
from fagnorsk.sources.rotation import minutes_of_day, parse_rotation, shift_minutes

NIGHT = (0, 6 * 60)
NIGHT_MINUTES = 180
"""A shift is a night shift that has at least three hours between midnight and six."""
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Work:
    """One shift of one day, in local time."""

    letter: str
    start: datetime.datetime
    end: datetime.datetime

    @property
    def is_night(self) -> bool:
        """Whether at least three hours lie between midnight and six in the morning."""
        for midnight in (
            datetime.datetime.combine(day, datetime.time()) for day in (self.start.date(), self.end.date())
        ):
            first = max(self.start, midnight + datetime.timedelta(minutes=NIGHT[0]))
            last = min(self.end, midnight + datetime.timedelta(minutes=NIGHT[1]))
            if last - first >= datetime.timedelta(minutes=NIGHT_MINUTES):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Roster:
    """A team's rotation from `anchor` on, before and after for ever. `shifts` are those of the pattern."""

    team: str
    pattern: Pattern
    anchor: datetime.date
    shifts: tuple[Shift, ...]
    _known: dict[datetime.date, Work | None] = field(default_factory=dict, compare=False, repr=False)

    def letter(self, day: datetime.date) -> str:
        """The letter of the day, `F` for one off."""
        return self.pattern.days[(day - self.anchor).days % len(self.pattern.days)]

    def work(self, day: datetime.date) -> Work | None:
        """The shift that begins that day, or None on a day off."""
        if day not in self._known:
            self._known[day] = self._work(day)
        return self._known[day]

    def _work(self, day: datetime.date) -> Work | None:
        letter = self.letter(day)
        if letter == FREE:
            return None
        shift = next(shift for shift in self.shifts if shift.letter == letter)
        midnight = datetime.datetime.combine(day, datetime.time())
        start = midnight + datetime.timedelta(minutes=minutes_of_day(shift.start))
        return Work(letter, start, start + datetime.timedelta(minutes=shift_minutes(shift)))

    def around(self, day: datetime.date) -> tuple[Work, ...]:
        """The shifts that begin on the day before, the day itself and the day after, in order."""
        return tuple(work for one in (day - _DAY, day, day + _DAY) if (work := self.work(one)))

    def off_nights(self, day: datetime.date) -> bool:
        """Whether a row of night shifts ended that morning: the day to sleep."""
        before = self.work(day - _DAY)
        if before is None or not before.is_night or before.end.date() != day:
            return False
        today = self.work(day)
        return today is None or not today.is_night

    @property
    def weekly_hours(self) -> float:
        """Hours at work in an average week, breaks counted."""
        lengths = {shift.letter: shift_minutes(shift) for shift in self.shifts}
        minutes = sum(lengths.get(letter, 0) for letter in self.pattern.days)
        return minutes / 60 * 7 / len(self.pattern.days)


def rosters(settings: Settings) -> dict[str, Roster]:
    """The roster of each team, in the order of `teams:`. Raises UserErrors where start, shifts, rotation or teams are
    missing.
    """
    own = bool(settings.teams) and all(team.rotation for team in settings.teams)
    needed: Sequence[tuple[str, bool, str]] = (
        ("start", bool(settings.start), "start: 2027-01-11"),
        ("shifts", bool(settings.shifts), 'shifts: {D: "07:00-15:00", K: "15:00-23:00"}'),
        ("rotation", bool(settings.rotation) or own, "rotation: DDDDDFF KKKKKFF"),
        ("teams", bool(settings.teams), "teams: {A: {offset: 0}, B: {offset: 7}}"),
    )
    missing = [(key, example) for key, there, example in needed if not there]
    if missing:
        raise UserError(
            tr("A plan needs these too: {names}.", names=", ".join(key for key, _ in missing)),
            place=Place("course.yaml"),
            cure=tr("Write, for example: {example}", example="; ".join(example for _, example in missing)),
            code="PLAN-SETTINGS",
        )
    start = datetime.date.fromisoformat(settings.start)
    found = {}
    for team in settings.teams:
        pattern = parse_rotation(team.rotation or settings.rotation, settings.shifts)
        if team.first:
            anchor = datetime.date.fromisoformat(team.first)
        else:
            # Who writes weeks means weeks from Monday, on whatever day the course starts.
            anchor = start - datetime.timedelta(days=start.weekday() if pattern.weekly else 0)
            anchor -= datetime.timedelta(days=team.offset)
        shifts = tuple(shift for shift in settings.shifts if shift.letter in pattern.days)
        found[team.name] = Roster(team.name, pattern, anchor, shifts)
    return found
