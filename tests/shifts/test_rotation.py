"""Rotations as planners write them, laid out on the calendar."""

from __future__ import annotations

import datetime

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.course import Settings, Shift, Team
from fagnorsk.shifts.hours import WeeklyHours, weekly_hours
from fagnorsk.shifts.roster import Roster, rosters
from fagnorsk.sources.rotation import parse_rotation

D, K, N = Shift("D", "07:00", "15:00"), Shift("K", "15:00", "23:00"), Shift("N", "23:00", "07:00")
LONG_D, LONG_N = Shift("D", "07:00", "19:00"), Shift("N", "19:00", "07:00")


def days(text: str, *shifts: Shift) -> str:
    return "".join(parse_rotation(text, shifts).days)


@pytest.mark.parametrize(
    ("text", "shifts", "expected"),
    [
        ("DDDDDFF KKKKKFF", (D, K), "DDDDDFFKKKKKFF"),
        ("ddddd-- kkkkk--", (D, K), "DDDDDFFKKKKKFF"),
        ("DDNN FFFFFF", (D, N), "DDNNFFFFFF"),
        ("2D 2N 6F", (D, N), "DDNNFFFFFF"),
        ("7D7N14F", (D, N), "D" * 7 + "N" * 7 + "F" * 14),
        ("dagtid", (D,), "DDDDDFF"),
        ("toskift", (D, K), "DDDDDFFKKKKKFF"),
        ("treskift", (D, K, N), "DDDDDFFKKKKKFFNNNNNFF"),
        ("14/14", (D,), "D" * 14 + "F" * 14),
        ("14/21", (D,), "D" * 14 + "F" * 21),
        ("12/9", (D,), "D" * 12 + "F" * 9),
        ("14 / 28 D N", (D, N), "D" * 14 + "F" * 28 + "N" * 14 + "F" * 28),
        ("2-2-3", (D,), "DDFFDDDFFDDFFF"),
        ("2-2-3", (LONG_D, LONG_N), "DDFFNNNFFDDFFFNNFFDDDFFNNFFF"),
        ("2-2-3", (D, K, N), "DDKKNNNFFDDKKKNNFFDDDKKNNFFF"),
        ("2-2-6 D N F", (LONG_D, LONG_N), "DDNNFFFFFF"),
    ],
)
def test_days(text: str, shifts: tuple[Shift, ...], expected: str) -> None:
    assert days(text, *shifts) == expected


@pytest.mark.parametrize(
    ("text", "shifts", "told"),
    [
        ("DDDDDFF KKKKKF", (D, K),
         "The rotation does not repeat evenly: “KKKKKF” has 6 days where another part is a week of 7. "
         "Give each week 7 letters, or write all days without spaces."),
        ("DDXXFF", (D, K), "The rotation “DDXXFF” names shifts that have no hours: X. Known are: D, K, F."),
        ("14/14", (D, K),
         "The rotation “14/14” does not say which shift is worked. Write 14/14 D, or 14/14 D K where the tours take turns."),
        ("14/0", (D,), "The rotation “14/0” has no days on, or none off. "
         "Write one letter a day, such as DDDDDFF KKKKKFF, or 14/21, or 2-2-3."),
        ("2-2-3", (D, K),
         "The rotation “2-2-3” does not say which shifts its runs are. Write them behind it in turn, such as 2-2-3 D K F."),
        ("2-0-3", (D,), "The rotation “2-0-3” has a run of no days. "
         "Write one letter a day, such as DDDDDFF KKKKKFF, or 14/21, or 2-2-3."),
        ("FFFF", (D,), "The rotation “FFFF” has no day of work. "
         "Write one letter a day, such as DDDDDFF KKKKKFF, or 14/21, or 2-2-3."),
        ("hver tirsdag!", (D,), "The rotation cannot be read: “hver tirsdag!”. "
         "Write one letter a day, such as DDDDDFF KKKKKFF, or 14/21, or 2-2-3."),
        ("treskift", (D, K), "The rotation “treskift” needs 3 shifts; there are 2. Write their hours under “shifts:”."),
        ("300D 300F", (D,), "The rotation “300D 300F” has 600 days before it repeats. Write one that repeats within a year."),
        ("DDDDDFF", (), 'The rotation has no shifts to stand for. Write their hours, such as shifts: {D: "07:00-15:00"}.'),
    ],
)  # fmt: skip
def test_what_cannot_be_read(text: str, shifts: tuple[Shift, ...], told: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_rotation(text, shifts)
    assert str(caught.value) == told


def roster(rotation: str, *shifts: Shift, start: str = "2027-01-11", team: Team | None = None) -> Roster:
    team = team or Team("A", 0)
    return rosters(Settings(start=start, shifts=shifts, rotation=rotation, teams=(team,)))[team.name]


def letters(one: Roster, first: str, count: int) -> str:
    day = datetime.date.fromisoformat(first)
    return "".join(one.letter(day + datetime.timedelta(days=number)) for number in range(count))


def test_weeks_begin_on_monday_whatever_day_the_course_starts() -> None:
    one = roster("DDDDDFF KKKKKFF", D, K, start="2027-01-13")
    assert letters(one, "2027-01-11", 14) == "DDDDDFFKKKKKFF"


def test_tours_begin_on_the_day_the_course_or_the_team_does() -> None:
    assert letters(roster("14/14", D, start="2027-01-13"), "2027-01-13", 15) == "D" * 14 + "F"
    own = roster("14/14", D, team=Team("A", 0, first="2027-01-20"))
    assert letters(own, "2027-01-18", 4) == "FFDD"


def test_offset_is_days_into_the_rotation() -> None:
    one = roster("DDDDDFF KKKKKFF", D, K, team=Team("B", 7))
    assert letters(one, "2027-01-11", 7) == "KKKKKFF"
    assert letters(roster("14/14", D, team=Team("B", 13)), "2027-01-11", 2) == "DF"
    assert letters(roster("14/14", D, team=Team("B", -1)), "2027-01-11", 2) == "FD"


def test_a_team_may_have_its_own_rotation() -> None:
    assert letters(roster("toskift", D, K, team=Team("Dag", 0, rotation="dagtid")), "2027-01-11", 14) == "DDDDDFF" * 2


def test_it_runs_on_over_week_53_leap_days_and_changes_of_the_clock() -> None:
    one = roster("12/9", D, start="2026-12-28")
    assert datetime.date(2026, 12, 28).isocalendar()[:2] == (2026, 53)
    long = letters(one, "2026-12-28", 21 * 80)
    assert long == ("D" * 12 + "F" * 9) * 80  # over 29 February 2028 too


def test_the_day_of_rest_after_nights() -> None:
    one = roster("DDDDDFF KKKKKFF NNNNNFF", D, K, N)
    off = [day for day in range(21) if one.off_nights(datetime.date(2027, 1, 11) + datetime.timedelta(days=day))]
    assert off == [19]  # Saturday morning after the fifth night


def test_night_is_three_hours_between_midnight_and_six() -> None:
    def is_night(start: str, end: str) -> bool:
        work = roster("XF", Shift("X", start, end)).work(datetime.date(2027, 1, 11))
        assert work is not None
        return work.is_night

    assert is_night("23:00", "07:00")
    assert is_night("19:00", "03:00")
    assert is_night("03:00", "11:00")
    assert not is_night("15:00", "01:00")
    assert not is_night("15:00", "24:00")
    assert not is_night("06:00", "14:00")


def test_hours_a_week_beside_the_agreements() -> None:
    assert weekly_hours(roster("dagtid", D)) == WeeklyHours(40.0, 37.5)
    assert weekly_hours(roster("toskift", D, K)) == WeeklyHours(40.0, 36.5)
    assert weekly_hours(roster("treskift", D, K, N)) == WeeklyHours(40.0, 35.5)
    assert weekly_hours(roster("DDNNFFFFFF", LONG_D, LONG_N)) == WeeklyHours(33.6, 33.6)
    assert weekly_hours(roster("14/28 D", LONG_D)) == WeeklyHours(28.0, 37.5)


def test_what_a_plan_needs_is_told_at_once() -> None:
    with pytest.raises(UserError) as caught:
        rosters(Settings(start="2027-01-11"))
    assert str(caught.value) == (
        "course.yaml: A plan needs these too: shifts, rotation, teams. "
        'Write, for example: shifts: {D: "07:00-15:00", K: "15:00-23:00"}; rotation: DDDDDFF KKKKKFF; '
        "teams: {A: {offset: 0}, B: {offset: 7}}"
    )
