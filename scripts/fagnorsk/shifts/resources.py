"""Rooms and teachers for sessions whose times are known: nobody and nothing twice at the same time."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fagnorsk.model.shifts import PlanRules, Session, SessionStatus

_TRIES = 20_000


@dataclass(frozen=True, slots=True)
class _Choice:
    rooms: tuple[str, ...]
    teachers: tuple[str, ...]


def furnish(sessions: Iterable[Session], rules: PlanRules, teacher_of: Mapping[str, str]) -> tuple[Session, ...] | None:
    """The sessions of one day with room and teacher: what a session has is kept where it can be, and `teacher_of` is whom
    a team had last. None where the rooms and teachers of that day do not suffice. Sessions that stand fixed or held keep
    what they have.
    """
    # What stands comes before what is moved, and that before what is new.
    live = sorted(
        (session for session in sessions if session.happens),
        key=lambda s: (s.status is SessionStatus.PLANNED, not s.room, s.start, s.team),
    )
    choices = [_choice(session, rules, teacher_of.get(session.team, "")) for session in live]
    chosen: list[tuple[str, str]] = []
    tries = 0

    def free(at: int, room: str, teacher: str) -> bool:
        return not any(
            overlap(live[at], live[other]) and ((room and room == one_room) or (teacher and teacher == one_teacher))
            for other, (one_room, one_teacher) in enumerate(chosen)
        )

    def fill(at: int) -> bool:
        nonlocal tries
        if at == len(live):
            return True
        tries += 1
        standing = live[at].status is not SessionStatus.PLANNED
        for room, teacher in _pairs(choices[at]):
            if standing or free(at, room, teacher):
                chosen.append((room, teacher))
                if fill(at + 1):
                    return True
                chosen.pop()
            if tries > _TRIES:
                return False
        return False

    if not fill(0):
        return None
    return tuple(
        replace(session, room=room, teacher=teacher) for session, (room, teacher) in zip(live, chosen, strict=True)
    )


def _choice(session: Session, rules: PlanRules, usual: str) -> _Choice:
    if session.status is not SessionStatus.PLANNED:
        return _Choice((session.room,), (session.teacher,))
    here = [teacher.name for teacher in rules.teachers if teacher.here(session.start.date())]
    known = {teacher.name for teacher in rules.teachers}
    # Somebody who stands in no list was written in by hand.
    own = [session.teacher] if session.teacher and (session.teacher in here or session.teacher not in known) else []
    teachers = dict.fromkeys([*own, *([usual] if usual in here else []), *here])
    rooms = dict.fromkeys([*([session.room] if session.room else []), *rules.rooms])
    return _Choice(tuple(rooms), tuple(teachers))


def _pairs(choice: _Choice) -> list[tuple[str, str]]:
    """The best first: first of each, then those that keep one of them."""
    pairs = [(r, t) for r in range(len(choice.rooms)) for t in range(len(choice.teachers))]
    pairs.sort(key=lambda pair: ((pair[0] > 0) + (pair[1] > 0), pair))
    return [(choice.rooms[r], choice.teachers[t]) for r, t in pairs]


def counts(session: Session, rules: PlanRules) -> bool:
    """Whether the session takes up one of the rooms or teachers of the plan; others were arranged elsewhere."""
    known = {*rules.rooms, *(teacher.name for teacher in rules.teachers), ""}
    return session.room in known or session.teacher in known


def overlap(one: Session, other: Session) -> bool:
    """Whether two sessions run at the same time."""
    return one.start < other.end and other.start < one.end


def by_day(sessions: Iterable[Session]) -> dict[datetime.date, list[Session]]:
    """The sessions that take place, by date, in order."""
    days: dict[datetime.date, list[Session]] = defaultdict(list)
    for session in sorted(sessions, key=lambda s: (s.start, s.team)):
        if session.happens:
            days[session.start.date()].append(session)
    return days


def doubled(sessions: Sequence[Session]) -> list[tuple[Session, Session]]:
    """Pairs of sessions that share a room or a teacher at the same time."""
    pairs = []
    for day in by_day(sessions).values():
        for number, one in enumerate(day):
            for other in day[number + 1 :]:
                same = (one.room and one.room == other.room) or (one.teacher and one.teacher == other.teacher)
                if same and overlap(one, other):
                    pairs.append((one, other))
    return pairs
