"""Random rotations, teams and rules: every hard rule holds in every plan, and where trying finds a plan, so do we."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

import pytest
from naive import can_be_done, judge

from fagnorsk.errors import UserError
from fagnorsk.model.course import Settings, Shift, Team
from fagnorsk.model.shifts import DateSpan, PlanRules, Session, SessionStatus, Teacher, When
from fagnorsk.shifts.plan import make_plan

CASES = 30
EIGHT = (Shift("D", "07:00", "15:00"), Shift("K", "15:00", "23:00"), Shift("N", "23:00", "07:00"))
TWELVE = (Shift("D", "07:00", "19:00"), Shift("N", "19:00", "07:00"))
ROTATIONS = (
    ("DDDDDFFKKKKKFF", EIGHT), ("DDDDDFFKKKKKFFNNNNNFF", EIGHT), ("DDKKNNFFFF", EIGHT), ("DDKKNNNFFDDKKKNNFFDDDKKNNFFF", EIGHT),
    ("DDFFDDDFFDDFFF", TWELVE), ("DDNNFFFFFF", TWELVE), ("D" * 12 + "F" * 9, TWELVE), ("D" * 14 + "F" * 14, TWELVE),
    ("DDDDDFF", EIGHT), ("DKNFF", EIGHT),
)  # fmt: skip
Patterns = dict[str, tuple[str, int]]


def random_course(seed: int, *, small: bool) -> tuple[Settings, Patterns, list[str]]:
    dice = random.Random(seed)
    pattern, shifts = dice.choice(ROTATIONS)
    teams = [Team(name, dice.randrange(len(pattern))) for name in "ABCDE"[: dice.randint(1, 2 if small else 5)]]
    start = datetime.date(2027, 1, 4) + datetime.timedelta(days=dice.randrange(0, 150))
    lessons = [f"l{number}" for number in range(dice.randint(1, 3 if small else 6))]
    end = start + datetime.timedelta(days=dice.randint(2, 7)) if small else None
    when = dice.choice([(), (), (When.AFTER,), (When.BEFORE,), (When.WITHIN,), (When.CLOCK, When.AFTER)])
    names = dice.sample(["Lærer 1", "Lærer 2", "Vikar"], dice.randint(1, 2))
    rules = PlanRules(
        minutes=dice.choice([60, 90, 120, 180]),
        lesson_minutes={"l1": dice.choice([60, 150])} if dice.random() < 0.3 else {},
        when=when,
        clock=(dice.choice([600, 1080]),) if When.CLOCK in when else (),
        pause=dice.choice([0, 15, 30]),
        earliest_start=dice.choice([360, 420, 480]),
        latest_end=dice.choice([1080, 1200, 1320]),
        days=dice.choice([(0, 1, 2, 3, 4), tuple(range(7)), (1, 3)]),
        per_day=dice.choice([1, 1, 2]),
        per_week=dice.choice([1, 2, 3]),
        rest_hours=dice.choice([8, 11]),
        nights=dice.random() < 0.3,
        rest_day=dice.random() < 0.8,
        holidays=dice.random() < 0.2,
        closed=(DateSpan(start + datetime.timedelta(days=2), start + datetime.timedelta(days=3)),)
        if dice.random() < 0.3
        else (),
        rooms=tuple(f"Rom {number}" for number in range(dice.randint(1, 2))),
        teachers=tuple(Teacher(name, dice.choice([(), (), (0, 1, 2)])) for name in names),
        max_weeks_between=dice.choice([0, 0, 6]),
        end=end,
    )  # fmt: skip
    settings = Settings(start=start.isoformat(), shifts=shifts, rotation=pattern, teams=tuple(teams), plan=rules)
    anchor = -start.weekday() if len(pattern) == 7 else 0
    return settings, {team.name: (pattern, team.offset - anchor) for team in teams}, lessons


def plan_of(settings: Settings, lessons: list[str], given: tuple[Session, ...] = ()) -> tuple[Session, ...] | None:
    try:
        plan = make_plan(settings, lessons, given)
    except UserError as error:
        assert error.code == "PLAN-NONE"
        return None
    assert plan.findings == ()
    return plan.sessions


@pytest.mark.parametrize("seed", range(CASES))
def test_every_rule_holds(seed: int) -> None:
    settings, patterns, lessons = random_course(seed, small=False)
    sessions = plan_of(settings, lessons)
    if sessions is not None:
        assert judge(settings, patterns, lessons, sessions) == []


@pytest.mark.parametrize("seed", [*range(1000, 1000 + CASES), 10081, 10178])  # the last two: lessons twice a day
def test_where_trying_finds_a_plan_so_do_we(seed: int) -> None:
    settings, patterns, lessons = random_course(seed, small=True)
    sessions = plan_of(settings, lessons)
    if sessions is not None:
        assert judge(settings, patterns, lessons, sessions) == []
    else:
        assert settings.plan.end is not None
        assert not can_be_done(settings, patterns, lessons, settings.plan.end)


@pytest.mark.parametrize("seed", range(2000, 2000 + CASES // 3))
def test_after_a_cancelled_session_every_rule_still_holds_and_little_moves(seed: int) -> None:
    settings, patterns, lessons = random_course(seed, small=False)
    sessions = plan_of(settings, lessons)
    if not sessions:
        return
    dice = random.Random(seed)
    lost = dice.choice(sessions)
    given = tuple(replace(one, status=SessionStatus.CANCELLED, sequence=1) if one == lost else one for one in sessions)
    try:
        plan = make_plan(settings, lessons, given)
    except UserError as error:
        assert error.code == "PLAN-NONE"
        return
    live = [session for session in plan.sessions if session.happens]
    lessons_of = {team: sorted(lessons) for team in patterns}
    assert {team: sorted(s.lesson for s in live if s.team == team) for team in patterns} == lessons_of
    kept = {session.id: session for session in given}
    moved = [move for move in plan.moves if move.before and move.before.start != move.after.start]
    assert all(move.before.team == lost.team for move in moved)
    assert all(
        s == kept[s.id]
        for s in plan.sessions
        if s.id in kept and s.id not in {m.before.id for m in plan.moves if m.before}
    )
    again = next(s for s in live if s.team == lost.team and s.lesson == lost.lesson)
    assert again.start.date() > lost.start.date()
    # The order of lessons may give way to what stands; everything else holds.
    ordered = [
        replace(session, lesson=f"x{number}") for team in patterns
        for number, session in enumerate(sorted((s for s in live if s.team == team), key=lambda s: s.start))
    ]  # fmt: skip
    loose = replace(settings, plan=replace(settings.plan, lesson_minutes={f"x{n}": 0 for n in range(len(lessons))}))
    wrong = judge(loose, patterns, [f"x{n}" for n in range(len(lessons))], ordered)
    told = any("weeks lie since" in finding.what for finding in plan.findings)
    assert [one for one in wrong if not one.endswith("minutes") and not (told and one == "gap")] == []
