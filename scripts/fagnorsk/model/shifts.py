"""Shift teams and their lessons: rotation, rules, sessions, participants, attendance. All times are local, Europe/Oslo."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fagnorsk.errors import Place
from fagnorsk.model.finding import Finding

ZONE = "Europe/Oslo"
FREE = "F"
"""The letter of a day off in a rotation."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rotation: the shift letter of each day (`F` is off), repeated for ever. With `weekly` it was written in weeks, and
    its first day is a Monday; else its first day is the day the course (or the team's tour) starts.
    """

    days: tuple[str, ...]
    weekly: bool = False


class When(StrEnum):
    """Where a session may lie to the shift of its day; CLOCK is at a time of its own, outside working hours."""

    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Days from `first` to `last`, both counted."""

    first: datetime.date
    last: datetime.date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, datetime.date) and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Teacher:
    """Who holds sessions: on the weekdays `days` (0 Monday ... 6 Sunday; empty: all), never while `away`."""

    name: str
    days: tuple[int, ...] = ()
    away: tuple[DateSpan, ...] = ()

    def here(self, day: datetime.date) -> bool:
        """Whether the teacher can hold a session that day."""
        return (not self.days or day.weekday() in self.days) and not any(day in span for span in self.away)


@dataclass(frozen=True, slots=True)
class PlanRules:
    """`plan:` of course.yaml. Times of day are minutes after midnight. `when` empty: before or after shifts of up to nine
    hours, within longer ones. `clock` are the times of day for sessions outside work. `max_weeks_between` 0: as often as
    the rotation allows. `end` is the last day for a session; None: two years after the start. `given` are the keys that
    somebody wrote.
    """

    minutes: int = 120
    lesson_minutes: Mapping[str, int] = field(default_factory=dict)
    when: tuple[When, ...] = ()
    clock: tuple[int, ...] = ()
    pause: int = 15
    earliest_start: int = 7 * 60
    latest_end: int = 20 * 60
    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    per_day: int = 1
    per_week: int = 2
    max_weeks_between: int = 0
    rest_hours: int = 11
    nights: bool = False
    rest_day: bool = True
    holidays: bool = False
    half_days: tuple[datetime.date, ...] = ()
    half_day_end: int = 12 * 60
    fellesferie: tuple[int, ...] = (28, 29, 30)
    closed: tuple[DateSpan, ...] = ()
    rooms: tuple[str, ...] = ("Kursrom",)
    teachers: tuple[Teacher, ...] = (Teacher("Kursleder"),)
    end: datetime.date | None = None
    given: tuple[str, ...] = ()

    def minutes_of(self, lesson: str) -> int:
        """How long a session of the lesson lasts."""
        return self.lesson_minutes.get(lesson, self.minutes)


class SessionStatus(StrEnum):
    """PLANNED may be moved where a change requires it; FIXED stands as somebody wrote it; HELD is past; CANCELLED does not
    take place, and its lesson has another session.
    """

    PLANNED = "planned"
    FIXED = "fixed"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Session:
    """One team meets one lesson. `id` is permanent (calendars hang on it); `lesson` is the operation's slug; `start` is
    naive local time; `sequence` rises by one with every change of time, room or status, from 0.
    """

    id: str
    lesson: str
    team: str
    start: datetime.datetime
    minutes: int
    room: str = ""
    teacher: str = ""
    status: SessionStatus = SessionStatus.PLANNED
    sequence: int = 0
    place: Place = field(default=Place(), compare=False)

    @property
    def end(self) -> datetime.datetime:
        """When it ends, local time."""
        return self.start + datetime.timedelta(minutes=self.minutes)

    @property
    def happens(self) -> bool:
        """False where it is cancelled."""
        return self.status is not SessionStatus.CANCELLED

    @property
    def week(self) -> str:
        """The ISO week it lies in, `2027-W05`."""
        year, week, _ = self.start.isocalendar()
        return f"{year}-W{week:02d}"


@dataclass(frozen=True, slots=True)
class Move:
    """What became of a session: `before` None is a new one, `after` None one that is no longer needed."""

    before: Session | None
    after: Session | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All sessions (cancelled ones too) by start, then team. `moves` are the differences from the plan.csv it was made
    from; `findings` what clashes or cannot be.
    """

    sessions: tuple[Session, ...] = ()
    moves: tuple[Move, ...] = ()
    findings: tuple[Finding, ...] = ()

    def of_team(self, team: str) -> tuple[Session, ...]:
        """The team's sessions by start, cancelled ones too."""
        return tuple(session for session in self.sessions if session.team == team)

    def of_week(self, week: str) -> tuple[Session, ...]:
        """The sessions of an ISO week such as `2027-W05`."""
        return tuple(session for session in self.sessions if session.week == week)

    def of_lesson(self, lesson: str) -> tuple[Session, ...]:
        """The sessions of a lesson that take place, by start."""
        return tuple(session for session in self.sessions if session.lesson == lesson and session.happens)


@dataclass(frozen=True, slots=True)
class Participant:
    """A learner: `id` as the company writes it, `team`, mother tongue (`language`, ISO code), `level` and `level_after`
    (A0, A1, A2, B1, B2 or empty). `name` only where HR wrote one; it belongs in no file for others.
    """

    id: str
    team: str
    language: str = "nb"
    level: str = ""
    level_after: str = ""
    name: str = ""
    place: Place = field(default=Place(), compare=False)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who sat in a session, and for how many minutes (0: was not there)."""

    session: str
    person: str
    minutes: int
    place: Place = field(default=Place(), compare=False)


@dataclass(frozen=True, slots=True)
class PersonSum:
    """A participant's attendance: `minutes`, sessions sat in, lessons `met`, and the `missed` ones (held for the team,
    not met by the participant) in lesson order.
    """

    participant: Participant
    minutes: int
    sessions: int
    met: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def hours(self) -> float:
        """Hours of 60 minutes."""
        return self.minutes / 60


@dataclass(frozen=True, slots=True)
class TeamSum:
    """A team: participants, sessions held, minutes taught, and minutes sat in by all its participants together."""

    team: str
    participants: int
    held: int
    taught_minutes: int
    person_minutes: int


@dataclass(frozen=True, slots=True)
class AttendanceSums:
    """What a grant report asks for; nobody's name is in it but in `participant.name`. `minutes_offered` is the sum of all
    held sessions.
    """

    people: tuple[PersonSum, ...]
    teams: tuple[TeamSum, ...]
    minutes_offered: int

    @property
    def person_hours(self) -> float:
        """Hours of 60 minutes that all participants have sat in."""
        return sum(person.minutes for person in self.people) / 60


@dataclass(frozen=True, slots=True)
class CatchUp:
    """What somebody who missed a lesson gets: its handout, list and part of the deck (`lesson`), and the other teams'
    sessions of that lesson in which they can sit, earliest first; none where no such session lies ahead in their time off.
    """

    participant: Participant
    lesson: str
    missed: Session | None
    sessions: tuple[Session, ...]
