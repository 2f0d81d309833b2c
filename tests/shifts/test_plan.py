"""Plans: as early as can be, kept as they are edited, moved as little as can be, and explained where there is none."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.course import Settings, Shift, Team
from fagnorsk.model.shifts import DateSpan, Plan, PlanRules, Session, SessionStatus, Teacher, When
from fagnorsk.shifts.plan import make_plan

D, K, N = Shift("D", "07:00", "15:00"), Shift("K", "15:00", "23:00"), Shift("N", "23:00", "07:00")
TWO_TEAMS = (Team("A", 0), Team("B", 7))
LESSONS = ["kappe", "flens", "ventil", "prove"]


def course(teams: tuple[Team, ...] = TWO_TEAMS, rotation: str = "toskift", **rules: object) -> Settings:
    return Settings(
        start="2027-01-11", shifts=(D, K, N), rotation=rotation, teams=teams, plan=PlanRules(**rules)  # type: ignore[arg-type]
    )  # fmt: skip


def shown(plan: Plan) -> list[str]:
    return [f"{s.team} {s.lesson} {s.start:%d.%m. %H:%M}" for s in plan.sessions if s.happens]


def changed(sessions: tuple[Session, ...], id: str, **values: object) -> tuple[Session, ...]:
    return tuple(replace(one, **values) if one.id == id else one for one in sessions)  # type: ignore[arg-type]


def told(settings: Settings, lessons: list[str], given: tuple[Session, ...] = ()) -> str:
    with pytest.raises(UserError) as caught:
        make_plan(settings, lessons, given)
    return str(caught.value)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def test_four_keys_are_enough_for_a_plan() -> None:
    plan = make_plan(course(), LESSONS)
    assert shown(plan) == [
        "B kappe 11.01. 12:45",
        "A kappe 11.01. 15:15",
        "B flens 12.01. 12:45",
        "A flens 12.01. 15:15",
        "A ventil 18.01. 12:45",
        "B ventil 18.01. 15:15",
        "A prove 19.01. 12:45",
        "B prove 19.01. 15:15",
    ]
    assert [s.id for s in plan.of_team("A")] == ["a-kappe", "a-flens", "a-ventil", "a-prove"]
    assert {(s.room, s.teacher, s.sequence, s.minutes) for s in plan.sessions} == {("Kursrom", "Kursleder", 0, 120)}
    assert plan.findings == ()
    assert len(plan.moves) == 8


def test_the_same_input_gives_the_same_plan() -> None:
    settings = course((*TWO_TEAMS, Team("C", 3), Team("D", 10)), max_weeks_between=3)
    assert make_plan(settings, LESSONS) == make_plan(settings, LESSONS)


def test_what_stands_is_kept() -> None:
    settings = course()
    plan = make_plan(settings, LESSONS)
    again = make_plan(settings, LESSONS, plan.sessions)
    assert again == Plan(plan.sessions)
    by_hand = changed(plan.sessions, "a-flens", start=datetime.datetime(2027, 1, 13, 16, 0), room="Kantina")
    kept = make_plan(settings, LESSONS, by_hand)
    assert (kept.moves, kept.findings) == ((), ())
    assert next(s for s in kept.sessions if s.id == "a-flens").room == "Kantina"


def test_no_solver_is_needed_to_keep_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = make_plan(course(), LESSONS)
    monkeypatch.setattr("fagnorsk.shifts.solve.solver_there", lambda: False)
    assert make_plan(course(), LESSONS, plan.sessions).moves == ()
    assert told(course(), LESSONS) == (
        'Making a plan needs OR-Tools, which is not installed. Install it with: pip install "fagnorsk[plan]"'
    )


def test_a_cancelled_session_is_placed_anew_and_nothing_else_moves() -> None:
    plan = make_plan(course(), LESSONS)
    given = changed(plan.sessions, "a-flens", status=SessionStatus.CANCELLED, sequence=1)
    after = make_plan(course(), LESSONS, given)
    [move] = after.moves
    assert move.before is None
    assert move.after is not None
    assert (move.after.id, move.after.start) == ("a-flens-2", datetime.datetime(2027, 1, 13, 15, 15))
    assert {s.id: s for s in after.sessions if s.id != "a-flens-2"} == {s.id: s for s in given}


def test_where_the_order_would_push_many_the_lesson_comes_later() -> None:
    settings = course((Team("A", 0),), rotation="dagtid", per_week=1, days=(0,))
    plan = make_plan(settings, LESSONS)
    given = changed(plan.sessions, "a-flens", status=SessionStatus.CANCELLED)
    after = make_plan(settings, LESSONS, given)
    assert [(m.before, m.after and m.after.start.date()) for m in after.moves] == [(None, day("2027-02-08"))]


def test_a_sick_teacher_is_replaced_or_the_session_moves() -> None:
    rules = {"teachers": (Teacher("Lærer 1"), Teacher("Lærer 2")), "rooms": ("Rom",)}
    plan = make_plan(course(**rules), LESSONS)
    assert {s.teacher for s in plan.sessions} == {"Lærer 1"}
    sick = (DateSpan(day("2027-01-12"), day("2027-01-12")),)
    two = make_plan(
        course(rooms=("Rom",), teachers=(Teacher("Lærer 1", away=sick), Teacher("Lærer 2"))), LESSONS, plan.sessions
    )
    assert sorted((m.after.id, m.after.teacher, m.after.sequence) for m in two.moves if m.after) == [
        ("a-flens", "Lærer 2", 1),
        ("b-flens", "Lærer 2", 1),
    ]
    one = make_plan(course(rooms=("Rom",), teachers=(Teacher("Lærer 1", away=sick),)), LESSONS, plan.sessions)
    assert sorted((m.after.id, f"{m.after.start:%d.%m.}") for m in one.moves if m.after) == [
        ("a-flens", "13.01."),
        ("b-flens", "13.01."),
    ]


def test_a_day_that_closes_moves_its_sessions_only() -> None:
    plan = make_plan(course(), LESSONS)
    closed = course(closed=(DateSpan(day("2027-01-18"), day("2027-01-18")),))
    after = make_plan(closed, LESSONS, plan.sessions)
    assert {m.after.id for m in after.moves if m.after} <= {"a-ventil", "b-ventil", "a-prove", "b-prove"}
    assert after.findings == ()
    assert all(m.after.start.date() >= day("2027-01-18") for m in after.moves if m.after)


def test_a_fixed_session_stands_and_is_told_where_it_breaks_a_rule() -> None:
    plan = make_plan(course(), LESSONS)
    given = changed(plan.sessions, "a-flens", status=SessionStatus.FIXED, start=datetime.datetime(2027, 1, 16, 21, 0))
    after = make_plan(course(), LESSONS, given)
    assert after.moves == ()
    assert [f"{finding.code} {finding}" for finding in after.findings] == [
        "PLAN-RULE plan.csv: a-flens (A, 2027-01-16 21:00): There are no lessons on that day of the week. "
        "Move it, or leave it if that is meant.",
        "PLAN-RULE plan.csv: a-flens (A, 2027-01-16 21:00): It ends after 20:00. Move it, or leave it if that is meant.",
        "PLAN-RULE plan.csv: a-flens (A, 2027-01-16 21:00): The team's shift that day is F, and a session is not meant "
        "to lie there. Move it, or leave it if that is meant.",
    ]


def test_a_room_and_a_teacher_twice_are_told() -> None:
    plan = make_plan(course(), LESSONS)
    same = datetime.datetime(2027, 1, 11, 12, 45)
    given = changed(plan.sessions, "a-kappe", status=SessionStatus.FIXED, start=same)
    given = changed(given, "b-kappe", status=SessionStatus.FIXED)
    after = make_plan(course(), LESSONS, given)
    assert [finding.what for finding in after.findings if finding.code == "PLAN-TWICE"] == [
        "b-kappe (B, 2027-01-11 12:45): “Kursrom” is taken by team A at the same time."
    ]


def test_what_no_longer_belongs_to_the_course_is_kept_and_told() -> None:
    plan = make_plan(course(), LESSONS)
    after = make_plan(course((Team("A", 0),)), LESSONS[:3], plan.sessions)
    assert {s.id for s in after.sessions} == {s.id for s in plan.sessions}
    whats = [finding.what for finding in after.findings]
    assert "a-prove (A, 2027-01-19 12:45): There is no lesson “prove” any more." in whats
    assert "b-kappe (B, 2027-01-11 12:45): There is no team “B” any more." in whats


def test_a_new_lesson_is_added_and_a_held_session_stands() -> None:
    plan = make_plan(course(), LESSONS)
    after = make_plan(course(), [*LESSONS, "klammer"], plan.sessions, held={"a-kappe"})
    assert sorted(m.after.id for m in after.moves if m.after) == ["a-klammer", "b-klammer"]
    assert next(s for s in after.sessions if s.id == "a-kappe") == replace(
        next(s for s in plan.sessions if s.id == "a-kappe"), status=SessionStatus.HELD
    )


def test_nothing_before_a_day() -> None:
    plan = make_plan(course(), LESSONS, not_before=day("2027-02-01"))
    assert min(s.start.date() for s in plan.sessions) == day("2027-02-01")


def test_holidays_week_53_and_fellesferie() -> None:
    settings = replace(course((Team("A", 0),), "dagtid", per_week=5), start="2026-12-21")
    plan = make_plan(settings, [f"l{n}" for n in range(9)])
    days = [s.start.date().isoformat() for s in plan.sessions]
    assert days == [  # 24 and 31 December end at noon, 25 December and 1 January are holidays
        "2026-12-21", "2026-12-22", "2026-12-23", "2026-12-28", "2026-12-29", "2026-12-30", "2027-01-04", "2027-01-05",
        "2027-01-06",
    ]  # fmt: skip
    assert plan.sessions[3].week == "2026-W53"
    summer = replace(course((Team("A", 0),), "dagtid", per_week=1), start="2027-07-05")
    weeks = [s.week for s in make_plan(summer, LESSONS[:3]).sessions]
    assert weeks == ["2027-W27", "2027-W31", "2027-W32"]


def test_whit_monday_on_17_may() -> None:
    settings = replace(course((Team("A", 0),), "dagtid"), start="2027-05-17")
    assert make_plan(settings, ["flens"]).sessions[0].start.date() == day("2027-05-18")


def test_nights_in_which_the_clock_changes() -> None:
    night = replace(
        course((Team("A", 0),), "NNNNNNN", when=(When.WITHIN,), nights=True, earliest_start=0, latest_end=1440,
               days=(6,), minutes=60, rest_day=False),
        start="2027-03-28",
    )  # fmt: skip
    starts = [
        f"{s.start:%d.%m. %H:%M}"
        for s in make_plan(replace(night, plan=replace(night.plan, holidays=True)), ["a", "b"]).sessions
    ]
    assert starts == ["28.03. 00:00", "04.04. 00:00"]
    changing = replace(night, plan=replace(night.plan, holidays=True, minutes=240, end=day("2027-03-28")))
    assert "There is no plan for team A" in told(changing, ["a"])


def test_nothing_on_the_day_of_rest_after_nights() -> None:
    def weekdays(**rules: object) -> list[int]:
        settings = course(
            (Team("A", 0),), "NNNNNFF", clock=(600,), when=(When.CLOCK,), days=(5, 6), nights=True, per_week=1, **rules
        )
        return [session.start.weekday() for session in make_plan(settings, LESSONS).sessions]

    assert weekdays() == [6, 6, 6, 6]
    assert weekdays(rest_day=False) == [5, 5, 5, 5]


def test_which_rule_stands_in_the_way() -> None:
    assert told(course((Team("A", 0),), "dagtid", latest_end=17 * 60), ["flens"]) == (
        "course.yaml [plan]: There is no plan for team A from 2027-01-11 to 2029-01-11. “flens” takes 120 minutes, and "
        'the team is never free for so long. In the way: “latest_end”, “when”. With latest_end: "24:00" it ends on '
        "2027-01-11; with when: [before, after, within] it ends on 2027-01-11."
    )
    assert told(course((Team("A", 0),), "NNNNNFF", when=(When.WITHIN,)), ["flens"]) == (
        "course.yaml [plan]: There is no plan for team A from 2027-01-11 to 2029-01-11. “flens” takes 120 minutes, and "
        "the team is never free for so long. In the way, several at once: “when”, “nights”. "
        "Together these would do: when: [before, after, within]; nights: true."
    )
    assert told(course((Team("A", 0),), "NNNNNFF"), ["flens"]) == (
        "course.yaml [plan]: There is no plan for team A from 2027-01-11 to 2029-01-11. “flens” takes 120 minutes, and "
        "the team is never free for so long. In the way: “nights”. With nights: true it ends on 2027-01-11."
    )


def test_too_few_rooms_until_the_last_day() -> None:
    teams = tuple(Team(name, 0) for name in "ABC")
    answer = told(course(teams, "dagtid", end=day("2027-01-12"), days=(0, 1), latest_end=18 * 60), ["flens"])
    assert answer == (
        "course.yaml [plan]: There is no plan for all teams together from 2027-01-11 to 2027-01-12. In the way: "
        '“latest_end”, “when”, “rooms”, “end”. With latest_end: "24:00" it ends on 2027-01-12; with when: [before, after, '
        "within] it ends on 2027-01-11; with rooms: 2, teachers: 2 it ends on 2027-01-12; with “end” left out it ends on "
        "2027-01-18."
    )


def test_lessons_too_far_apart() -> None:
    settings = course((Team("A", 0),), "14/28 D", max_weeks_between=3, per_week=1)
    answer = told(settings, ["a", "b", "c"])
    assert "In the way: “per_week”" in answer
    assert "“max_weeks_between”" in answer
    assert "With per_week: 3 it ends on 2027-01-13" in answer


def test_rest_between_two_shifts() -> None:
    long = Settings(
        start="2027-01-11", shifts=(Shift("D", "07:00", "19:00"),), rotation="DDDFFFF", teams=(Team("A", 0),),
        plan=PlanRules(when=(When.AFTER,), latest_end=22 * 60),
    )  # fmt: skip
    assert shown(make_plan(long, ["flens"])) == ["A flens 13.01. 19:15"]  # the last day before days off
    short = replace(long, plan=replace(long.plan, rest_hours=9))
    assert shown(make_plan(short, ["flens"])) == ["A flens 11.01. 19:15"]
