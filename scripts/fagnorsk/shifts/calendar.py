"""Days without lessons: public holidays, fellesferie, the company's own closed days; days that end at noon."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cache
from zoneinfo import ZoneInfo

from fagnorsk.messages import tr, user_language
from fagnorsk.model.shifts import ZONE, PlanRules


@cache
def _holidays(language: str) -> Mapping[datetime.date, str]:
    from holidays import country_holidays

    # Years are worked out when a day of them is asked for.
    return country_holidays("NO", language="no" if language == "nb" else "en_US", observed=False)


def holiday(day: datetime.date) -> str:
    """The name of Norway's public holiday that day, in the user's language; empty on other days. Source: the package
    holidays.
    """
    return _holidays(user_language()).get(day, "").replace("; ", ", ")


@cache
def _half_days(year: int) -> frozenset[datetime.date]:
    _holidays("en").get(datetime.date(year, 1, 1))
    sunday = next(day for day, name in _holidays("en").items() if day.year == year and name == "Easter Sunday")
    return frozenset(
        (
            sunday - datetime.timedelta(days=4),
            sunday + datetime.timedelta(days=48),
            datetime.date(year, 12, 24),
            datetime.date(year, 12, 31),
        )
    )


def is_half_day(day: datetime.date, rules: PlanRules) -> bool:
    """Wednesday before Easter, Whit Saturday, 24 and 31 December, and the course's own half days."""
    return day in _half_days(day.year) or day in rules.half_days


def in_fellesferie(day: datetime.date, rules: PlanRules) -> bool:
    """Whether the day lies in one of the ISO weeks of the common summer holiday."""
    return day.isocalendar().week in rules.fellesferie


def is_closed(day: datetime.date, rules: PlanRules) -> bool:
    """Whether the company has closed that day (`closed:`)."""
    return any(day in span for span in rules.closed)


def closed_because(day: datetime.date, rules: PlanRules) -> str:
    """Why there is no lesson that day, in a word or two; empty where there can be one."""
    if not rules.holidays and (name := holiday(day)):
        return name
    if in_fellesferie(day, rules):
        return tr("fellesferie")
    return tr("closed") if is_closed(day, rules) else ""


def elapsed(first: datetime.datetime, last: datetime.datetime) -> datetime.timedelta:
    """The time that really passes between two local times, in nights when the clock is changed too."""
    return last - first - (_offset(last) - _offset(first))


def clock_changes(first: datetime.datetime, last: datetime.datetime) -> bool:
    """Whether the clock is put forward or back between two local times."""
    return _offset(first) != _offset(last)


def _offset(moment: datetime.datetime) -> datetime.timedelta:
    # The clock changes at 02:00 or 03:00; asking once an hour is enough.
    return _offset_of_hour(moment.replace(minute=0, second=0))


@cache
def _zone() -> ZoneInfo:
    return ZoneInfo(ZONE)


@cache
def _offset_of_hour(moment: datetime.datetime) -> datetime.timedelta:
    return moment.replace(tzinfo=_zone()).utcoffset() or datetime.timedelta()
