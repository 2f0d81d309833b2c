"""Sessions for every team: what stands is kept, what is missing is placed, as little as possible is moved."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fagnorsk.model.course import Settings
from fagnorsk.model.shifts import Move, Plan, Session, SessionStatus
from fagnorsk.model.word import slug
from fagnorsk.shifts.clashes import clashes
from fagnorsk.shifts.resources import by_day, furnish, overlap
from fagnorsk.shifts.roster import rosters
from fagnorsk.shifts.rules import Frame, Rule, objections
from fagnorsk.shifts.scheduling import Scheduler, Wanted, sketch
from fagnorsk.shifts.solve import Times, require_solver
from fagnorsk.shifts.why_not import no_plan

TOGETHER = 4
"""How many teams are planned in one question, in the order they are written; those before them stand."""
_CANNOT_BE = frozenset({Rule.HOLIDAYS, Rule.FELLESFERIE, Rule.CLOSED, Rule.OVERLAP, Rule.CLOCK_CHANGE})
_STANDS = (SessionStatus.FIXED, SessionStatus.HELD)


@dataclass(slots=True)
class _Team:
    """A team's part: the session of each lesson that stands, those of no lesson, and what is to be placed."""

    name: str
    live: dict[str, Session]
    extra: list[Session]
    cancelled: dict[str, Session]
    broken: set[str]

    @property
    def is_new(self) -> bool:
        return not self.live


def make_plan(
    settings: Settings,
    lessons: Sequence[str],
    given: Sequence[Session] = (),
    *,
    held: Collection[str] = (),
    not_before: datetime.date | None = None,
) -> Plan:
    """The plan of a course: each team of `settings` meets each of `lessons` (slugs, in order).

    `given` is what plan.csv says. It is kept: a session is moved only where it cannot take place (a closed day, at work,
    teacher away, a room or teacher doubled) or where another one has no place otherwise, and then as few and as little as
    possible. A cancelled session is placed anew, not before its old time. `held` are ids of sessions that somebody has
    attended. Nothing is placed or moved before `not_before`.

    Raises UserError where settings are missing, the solver is not installed although something is to be placed, or there
    is no plan (it says which rule stands in the way and what loosening one would give).
    """
    teams = rosters(settings)
    frame = Frame(settings.plan, datetime.date.fromisoformat(settings.start))
    scheduler = Scheduler(teams, frame)
    standing = [replace(s, status=SessionStatus.HELD) if _is_held(s, held) else s for s in given]
    parts = {name: _part(name, lessons, standing, scheduler) for name in teams}
    _break_overfull(parts, scheduler)
    if any(part.broken or len(part.live) < len(lessons) for part in parts.values()):
        require_solver()
    placed = _Placing(lessons, parts, scheduler, not_before).all()
    strangers = [one for one in standing if one.team not in teams]
    cancelled = [one for one in standing if not one.happens]
    kept = [*strangers, *(one for part in parts.values() for one in part.extra)]
    sessions = _numbered([*_furnished([*placed, *kept], scheduler), *cancelled], given)
    return Plan(sessions, _moves(given, sessions), clashes(settings, lessons, sessions))


def _is_held(session: Session, held: Collection[str]) -> bool:
    return session.id in held and session.happens


def _part(name: str, lessons: Sequence[str], given: Sequence[Session], scheduler: Scheduler) -> _Team:
    part = _Team(name, {}, [], {}, set())
    # Where a lesson stands twice, that which was held or fixed is the one that counts.
    own = sorted(
        (session for session in given if session.team == name),
        key=lambda s: (s.status not in _STANDS, s.start, s.id),
    )
    for session in own:
        if not session.happens:
            before = part.cancelled.get(session.lesson)
            if before is None or before.start < session.start:
                part.cancelled[session.lesson] = session
        elif session.lesson in lessons and session.lesson not in part.live:
            part.live[session.lesson] = session
            if session.status is SessionStatus.PLANNED and _impossible(session, scheduler):
                part.broken.add(session.lesson)
        else:
            part.extra.append(session)
    return part


def _impossible(session: Session, scheduler: Scheduler) -> bool:
    roster = scheduler.rosters[session.team]
    return not _CANNOT_BE.isdisjoint(objections(roster, scheduler.frame, session.start, session.minutes))


def _break_overfull(parts: Mapping[str, _Team], scheduler: Scheduler) -> None:
    """Where more is under way than there are rooms and teachers, the last planned ones have to go."""
    every = [session for part in parts.values() for session in (*part.live.values(), *part.extra)]
    for day in by_day(every).values():
        standing = [one for one in day if one.lesson not in parts[one.team].broken]
        while furnish(standing, scheduler.rules, {}) is None:
            movable = [
                one
                for one in standing
                if one.status is SessionStatus.PLANNED
                and one is parts[one.team].live.get(one.lesson)
                and any(other is not one and overlap(one, other) for other in standing)
            ] or [
                one
                for one in standing
                if one.status is SessionStatus.PLANNED and one is parts[one.team].live.get(one.lesson)
            ]
            if not movable:
                break
            parts[movable[-1].team].broken.add(movable[-1].lesson)
            standing.remove(movable[-1])


class _Placing:
    """Times for everything that has none: first teams under way, then new ones, some at a time."""

    def __init__(
        self,
        lessons: Sequence[str],
        parts: Mapping[str, _Team],
        scheduler: Scheduler,
        not_before: datetime.date | None,
    ) -> None:
        self.lessons = list(lessons)
        self.parts = parts
        self.scheduler = scheduler
        self.not_before = not_before or datetime.date.min
        broken = [part.live[lesson].start.date() for part in parts.values() for lesson in part.broken] + [
            session.start.date()
            for part in parts.values()
            for lesson, session in part.cancelled.items()
            if lesson not in part.live
        ]
        # Nothing moves to a day before that on which the trouble begins.
        self.trouble = min(broken, default=datetime.date.min)
        self.sessions: dict[str, list[Session]] = {
            name: [session for lesson, session in part.live.items() if lesson not in part.broken] + part.extra
            for name, part in parts.items()
        }

    def all(self) -> list[Session]:
        """The sessions of all lessons and teams, those of no lesson left out."""
        under_way = [p for p in self.parts.values() if not p.is_new and (p.broken or len(p.live) < len(self.lessons))]
        new = [part for part in self.parts.values() if part.is_new and self.lessons]
        for part in under_way:
            self._repair([part])
        for number in range(0, len(new), TOGETHER):
            self._place(new[number : number + TOGETHER])
        return [
            session
            for name, sessions in self.sessions.items()
            for session in sessions
            if session not in self.parts[name].extra
        ]

    def _others(self, teams: Collection[str]) -> list[Session]:
        return [
            session
            for name, sessions in self.sessions.items()
            for session in sessions
            if name not in teams or session in self.parts[name].extra
        ]

    def _place(self, batch: Sequence[_Team]) -> None:
        chains = {part.name: self._chain(part, 0) for part in batch}
        others = self._others(chains.keys())
        times = self.scheduler.times(chains, others)
        if times is None:
            times = self._all_new_at_once()
            if times is None:
                raise no_plan(self.scheduler, chains, others)
            chains = {part.name: self._chain(part, 0) for part in self.parts.values() if part.is_new}
        self._take(chains, times)

    def _all_new_at_once(self) -> Times | None:
        """Where the teams before leave no room, all are asked for together, and any plan will do."""
        chains = {part.name: self._chain(part, 0) for part in self.parts.values() if part.is_new}
        return self.scheduler.times(chains, self._others(chains.keys()), any_will_do=True, effort=4.0)

    def _repair(self, batch: Sequence[_Team]) -> None:
        """A lesson that lost its place comes where fewest of the others move: in its order if that will do, else later."""
        names = {part.name for part in batch}
        best: tuple[int, dict[str, list[Wanted]], Times] | None = None
        first = {part.name: self._chain(part, 0) for part in batch}
        others = self._others(names)
        for delay in range(len(self.lessons)):
            chains = {part.name: self._chain(part, delay) for part in batch}
            if delay and chains == {part.name: self._chain(part, delay - 1) for part in batch}:
                continue
            times = self.scheduler.times(chains, others)
            if times is None:
                continue
            moved = sum(
                place.session is not None and times[team, place.lesson] != place.session.start
                for team, places in chains.items()
                for place in places
            )
            if best is None or moved < best[0]:
                best = (moved, chains, times)
            if not moved:
                break
        if best is None:
            raise no_plan(self.scheduler, first, others)
        self._take(best[1], best[2])

    def _take(self, chains: Mapping[str, Sequence[Wanted]], times: Times) -> None:
        for name, places in chains.items():
            part = self.parts[name]
            made = []
            for place in places:
                session = sketch(name, place, times, self.scheduler.rules)
                if place.lesson in part.broken:
                    session = replace(part.live[place.lesson], start=session.start, minutes=session.minutes)
                made.append(session)
            self.sessions[name] = made + part.extra

    def _chain(self, part: _Team, delay: int) -> list[Wanted]:
        """What stands by its time; what is missing after the lessons before it, `delay` places later."""
        floor = max(self.not_before, self.trouble)
        chain = [
            Wanted(lesson, session, self._stays(session), floor)
            for lesson, session in sorted(part.live.items(), key=lambda item: (item[1].start, item[0]))
            if lesson not in part.broken
        ]
        for number, lesson in enumerate(self.lessons):
            if any(place.lesson == lesson for place in chain):
                continue
            before = set(self.lessons[:number])
            at = max((n + 1 for n, place in enumerate(chain) if place.lesson in before), default=0)
            standing = sum(place.session is not None for place in chain[at:])
            at += min(delay, standing) if part.live else 0
            # Before what was held or fixed there is no place any more.
            while at < len(chain) and any(place.stays for place in chain[at:]) and part.live and delay:
                at += 1
            chain.insert(at, Wanted(lesson, floor=self._floor(part, lesson)))
        return chain

    def _stays(self, session: Session) -> bool:
        return session.status in _STANDS or session.start.date() < max(self.not_before, self.trouble)

    def _floor(self, part: _Team, lesson: str) -> datetime.date:
        if lesson in part.live:
            return max(self.not_before, part.live[lesson].start.date())
        if lesson in part.cancelled:
            return max(self.not_before, part.cancelled[lesson].start.date() + datetime.timedelta(days=1))
        return self.not_before


def _furnished(sessions: Sequence[Session], scheduler: Scheduler) -> list[Session]:
    """All with room and teacher, day by day; a team keeps its teacher where that is possible."""
    usual: dict[str, str] = {}
    done: list[Session] = []
    for day in by_day(sessions).values():
        furnished = furnish(day, scheduler.rules, usual)
        # What somebody has fixed may be impossible; it is told as a clash.
        for session in furnished if furnished is not None else day:
            done.append(session)
            if session.teacher:
                usual[session.team] = session.teacher
    return done


def _numbered(sessions: Iterable[Session], given: Sequence[Session]) -> tuple[Session, ...]:
    """Ids for new sessions, and one higher `sequence` for each that has changed."""
    before = {session.id: session for session in given}
    taken = set(before)
    numbered = []
    for session in sorted(sessions, key=lambda s: (s.start, s.team, s.lesson, s.id)):
        if not session.id:
            base = f"{slug(session.team) or 'lag'}-{session.lesson}"
            number = 1
            new = base
            while new in taken:
                number += 1
                new = f"{base}-{number}"
            taken.add(new)
            session = replace(session, id=new)
        elif (old := before[session.id]) != session and not _only_held(old, session):
            session = replace(session, sequence=old.sequence + 1)
        numbered.append(session)
    return tuple(numbered)


def _only_held(old: Session, new: Session) -> bool:
    return replace(old, status=new.status) == new and new.status is SessionStatus.HELD


def _moves(given: Sequence[Session], sessions: Sequence[Session]) -> tuple[Move, ...]:
    before = {session.id: session for session in given}
    moves = []
    for session in sessions:
        old = before.get(session.id)
        if old is None:
            moves.append(Move(None, session))
        elif (old.start, old.room, old.teacher) != (session.start, session.room, session.teacher):
            moves.append(Move(old, session))
    return tuple(moves)
