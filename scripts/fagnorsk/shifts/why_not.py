"""Why there is no plan: which rule stands in the way, and what loosening one would give."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import quoted, tr
from fagnorsk.model.shifts import PlanRules, Session, Teacher, When
from fagnorsk.shifts.rules import Frame, Rule
from fagnorsk.shifts.scheduling import Scheduler, Wanted
from fagnorsk.shifts.solve import Times

_ALL_DAY = 24 * 60
_MOST_WEEK = 40
_FEW = 24  # sessions


@dataclass(frozen=True, slots=True)
class Loosening:
    """A rule, how it reads when loosened (as in course.yaml), and the rules with it."""

    rule: Rule
    written: str
    change: Callable[[PlanRules], PlanRules]


def _everywhere(rules: PlanRules) -> PlanRules:
    return replace(rules, when=tuple(dict.fromkeys((*rules.when, When.BEFORE, When.AFTER, When.WITHIN))))


def loosenings(rules: PlanRules) -> Iterator[Loosening]:
    """Each rule that is in force, loosened alone; the gentlest first."""
    yield Loosening(Rule.LATEST, 'latest_end: "24:00"', lambda r: replace(r, latest_end=_ALL_DAY))
    yield Loosening(Rule.EARLIEST, 'earliest_start: "05:00"', lambda r: replace(r, earliest_start=5 * 60))
    yield Loosening(Rule.WHEN, "when: [before, after, within]", _everywhere)
    yield Loosening(Rule.PER_WEEK, f"per_week: {rules.per_week + 2}", lambda r: replace(r, per_week=r.per_week + 2))
    yield Loosening(Rule.PER_DAY, f"per_day: {rules.per_day + 1}",
                    lambda r: replace(r, per_day=r.per_day + 1, per_week=max(r.per_week, _MOST_WEEK)))  # fmt: skip
    if rules.max_weeks_between:
        weeks = rules.max_weeks_between * 2 + 2
        yield Loosening(Rule.GAP, f"max_weeks_between: {weeks}", lambda r: replace(r, max_weeks_between=weeks))
    if len(rules.days) < 7:
        yield Loosening(Rule.DAYS, "days: [man, tir, ons, tor, fre, lør, søn]",
                        lambda r: replace(r, days=tuple(range(7))))  # fmt: skip
    yield from _more_at_once(rules)
    if rules.end:
        yield Loosening(Rule.END, tr("“end” left out"), lambda r: replace(r, end=None))
    if rules.fellesferie:
        yield Loosening(Rule.FELLESFERIE, "fellesferie: false", lambda r: replace(r, fellesferie=()))
    if rules.closed:
        yield Loosening(Rule.CLOSED, tr("“closed” left out"), lambda r: replace(r, closed=()))
    if not rules.holidays:
        yield Loosening(Rule.HOLIDAYS, "holidays: true", lambda r: replace(r, holidays=True))
    if rules.rest_hours:
        yield Loosening(Rule.REST_HOURS, "rest_hours: 8", lambda r: replace(r, rest_hours=min(r.rest_hours, 8)))
    if not rules.nights:
        yield Loosening(Rule.NIGHTS, "nights: true", lambda r: replace(r, nights=True))
    if rules.rest_day:
        yield Loosening(Rule.REST_DAY, "rest_day: false", lambda r: replace(r, rest_day=False))


def _more_at_once(rules: PlanRules) -> Iterator[Loosening]:
    """One room or teacher more; both where there are as many of the one as of the other, as either alone is no help."""
    names = [teacher.name for teacher in rules.teachers]
    rooms = (*rules.rooms, _other("Kursrom", rules.rooms))
    teachers = (*rules.teachers, Teacher(_other("Kursleder", names)))
    if len(rules.rooms) == len(names):
        yield Loosening(
            Rule.ROOMS,
            f"rooms: {len(rooms)}, teachers: {len(teachers)}",
            lambda r: replace(r, rooms=rooms, teachers=teachers),
        )
    if len(rules.rooms) < len(names):
        yield Loosening(Rule.ROOMS, f"rooms: {len(rooms)}", lambda r: replace(r, rooms=rooms))
    yield Loosening(Rule.TEACHERS, f"teachers: {len(teachers)}", lambda r: replace(r, teachers=teachers))


def _other(base: str, taken: Sequence[str]) -> str:
    return next(name for number in range(2, 1000) if (name := f"{base} {number}") not in taken)


def no_plan(scheduler: Scheduler, chains: Mapping[str, Sequence[Wanted]], others: Sequence[Session]) -> UserError:
    """The error for teams that have no plan beside the sessions of others: the first team that has none even alone, else
    all; which rule stands in the way; what a looser one gives.
    """
    alone = next((team for team, places in chains.items() if _times(scheduler, {team: places}, ()) is None), None)
    if alone is not None:
        chains, others = {alone: chains[alone]}, ()
    helped = []
    for loosening in loosenings(scheduler.rules):
        times = _times(_looser(scheduler, [loosening]), chains, others)
        if times is not None:
            helped.append((loosening, _end(times)))
    who = tr("team {team}", team=alone) if alone else tr("all teams together")
    what = tr("There is no plan for {who} from {first} to {last}.", who=who, first=scheduler.frame.start,
              last=scheduler.frame.last)  # fmt: skip
    longest = _too_long(scheduler, chains) if alone else ""
    if helped:
        names = ", ".join(dict.fromkeys(quoted(loosening.rule.value) for loosening, _ in helped))
        offers = "; ".join(
            tr("with {written} it ends on {day}", written=loosening.written, day=day) for loosening, day in helped
        )
        return _error(
            " ".join((what, longest, tr("In the way: {names}.", names=names))), offers[:1].upper() + offers[1:] + "."
        )
    needed = _needed(scheduler, chains, others)
    if not needed:
        return _error(f"{what} {longest}", tr("Look at the rotation and at the sessions that are fixed in plan.csv."))
    names = ", ".join(quoted(loosening.rule.value) for loosening in needed)
    return _error(
        " ".join((what, longest, tr("In the way, several at once: {names}.", names=names))),
        tr("Together these would do: {written}.", written="; ".join(one.written for one in needed)),
    )


def _error(what: str, cure: str) -> UserError:
    return UserError(" ".join(what.split()), place=Place("course.yaml", 0, "plan"), cure=cure, code="PLAN-NONE")


def _looser(scheduler: Scheduler, chosen: Sequence[Loosening]) -> Scheduler:
    rules = scheduler.rules
    for loosening in chosen:
        rules = loosening.change(rules)
    return Scheduler(scheduler.rosters, Frame(rules, scheduler.frame.start))


def _times(scheduler: Scheduler, chains: Mapping[str, Sequence[Wanted]], others: Sequence[Session]) -> Times | None:
    few = len(chains) > 1 and sum(map(len, chains.values())) <= _FEW
    return scheduler.times(chains, others, any_will_do=len(chains) > 4, thorough=few)


def _end(times: Times) -> datetime.date:
    return max(times.values()).date()


def _needed(scheduler: Scheduler, chains: Mapping[str, Sequence[Wanted]], others: Sequence[Session]) -> list[Loosening]:
    """A set of rules that must be loosened together, none of which can be left out; empty where not even all help."""
    chosen = list(loosenings(scheduler.rules))
    if _times(_looser(scheduler, chosen), chains, others) is None:
        return []
    for loosening in list(chosen):
        fewer = [one for one in chosen if one is not loosening]
        if _times(_looser(scheduler, fewer), chains, others) is not None:
            chosen = fewer
    return chosen


def _too_long(scheduler: Scheduler, chains: Mapping[str, Sequence[Wanted]]) -> str:
    """A lesson that is longer than any time in which the team could meet."""
    for team, places in chains.items():
        for place in places:
            minutes = scheduler.rules.minutes_of(place.lesson)
            starts = scheduler.starts.between(
                scheduler.rosters[team], minutes, scheduler.frame.start, scheduler.frame.last
            )
            if not starts and place.session is None:
                return tr(
                    "“{lesson}” takes {minutes} minutes, and the team is never free for so long.",
                    lesson=place.lesson, minutes=minutes,
                )  # fmt: skip
    return ""
