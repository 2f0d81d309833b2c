"""Shift teams: what clashes in plan.csv, and mother tongues for which the course makes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import name_for_user
from fagnorsk.model.shifts import Session, SessionStatus
from fagnorsk.shifts.attendance import held_sessions
from fagnorsk.shifts.clashes import clashes
from fagnorsk.shifts.course import ShiftCourse, read_shift_course


def check_shifts(course: Course) -> tuple[Finding, ...]:
    """Findings about plan, participants and attendance; none for a course without teams. Raises UserErrors where one of
    the files cannot be read.
    """
    if not course.settings.teams:
        return ()
    shifts = read_shift_course(course)
    found = list(_languages(shifts))
    if shifts.sessions:
        found += clashes(shifts.settings, shifts.slugs, _with_held(shifts))
    return tuple(found)


def _with_held(shifts: ShiftCourse) -> list[Session]:
    held = held_sessions(shifts.sessions, shifts.attendance)
    return [replace(one, status=SessionStatus.HELD) if one.id in held else one for one in shifts.sessions]


def _languages(shifts: ShiftCourse) -> Iterator[Finding]:
    told: set[str] = set()
    for person in shifts.participants:
        code = person.language
        if code not in (*shifts.settings.languages, "nb", *told):
            told.add(code)
            yield Finding(
                "PARTICIPANT-LANGUAGE",
                Severity.REVIEW,
                tr(
                    "A participant speaks {language}, and the course makes nothing in it.", language=name_for_user(code)
                ),
                tr("Add {code} to “languages” in course.yaml.", code=code),
                person.place,
            )
