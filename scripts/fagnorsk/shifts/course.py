"""Everything a course says about its teams, read together: settings, lessons, plan, participants, attendance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from fagnorsk.errors import UserError, raise_all
from fagnorsk.model.course import Course, Settings
from fagnorsk.model.shifts import Attendance, Participant, Session
from fagnorsk.sources.attendance import read_attendance
from fagnorsk.sources.participants import read_participants
from fagnorsk.sources.plan import check_names, read_plan
from fagnorsk.sources.settings_plan import check_lesson_names

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class ShiftCourse:
    """`lessons` are slugs in teaching order with their titles; the rest is as it stands in the files, in their order."""

    settings: Settings
    lessons: tuple[tuple[str, str], ...]
    sessions: tuple[Session, ...]
    participants: tuple[Participant, ...]
    attendance: tuple[Attendance, ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        """The lessons' slugs in order."""
        return tuple(slug for slug, _ in self.lessons)


def read_shift_course(course: Course) -> ShiftCourse:
    """What the course's files say. Raises UserErrors with the problems of all of them."""
    settings = course.settings
    lessons = tuple((spec.operation, spec.title or operation.title) for spec, operation in course.lessons)
    slugs = [slug for slug, _ in lessons]
    problems: list[UserError] = check_lesson_names(settings.plan, slugs)
    nothing: tuple[Session, ...] = ()
    sessions = _collect(problems, lambda: read_plan(course.root, settings), nothing)
    problems += check_names(sessions, settings, slugs)
    nobody: tuple[Participant, ...] = ()
    teams = [team.name for team in settings.teams]
    participants = _collect(problems, lambda: read_participants(course.root, teams), nobody)
    attendance: tuple[Attendance, ...] = ()
    if not problems:
        # Against a plan or a list with faults every row would be one more.
        attendance = _collect(problems, lambda: read_attendance(course.root, sessions, participants), attendance)
    raise_all(problems)
    return ShiftCourse(settings, lessons, sessions, participants, attendance)


def _collect(problems: list[UserError], read: Callable[[], _T], otherwise: _T) -> _T:
    try:
        return read()
    except UserError as error:
        problems.append(error)
        return otherwise
