"""`plan` of `course.yaml`: the rules for the sessions of shift teams."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.shifts import DateSpan, PlanRules, Teacher, When
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.settings_shifts import begins_like_formula
from fagnorsk.sources.yaml_text import Value

PLAN_KEYS = (
    "minutes", "lesson_minutes", "when", "pause", "earliest_start", "latest_end", "days", "per_day", "per_week",
    "max_weeks_between", "rest_hours", "nights", "rest_day", "holidays", "half_days", "half_day_end", "fellesferie",
    "closed", "rooms", "teachers", "end",
)  # fmt: skip
MOST_NUMBERED = 50
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])\Z|24[:.]00\Z")
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("man mandag mon monday", "tir tirsdag tue tuesday", "ons onsdag wed wednesday", "tor torsdag thu thursday",
         "fre fredag fri friday", "lør lørdag lor sat saturday", "søn søndag son sun sunday")
    )
    for name in names.split()
}  # fmt: skip
_WHEN = {
    "before": When.BEFORE, "før": When.BEFORE, "after": When.AFTER, "etter": When.AFTER,
    "within": When.WITHIN, "under": When.WITHIN,
}  # fmt: skip


def read_plan_rules(value: Value | None, start: str) -> PlanRules:
    """`plan:`; all defaults where it is left out. Problems are added to the value's."""
    if value is None:
        return PlanRules()
    return _Reader(value.mapping(PLAN_KEYS)).rules(value, start)


class _Reader:
    """The keys of `plan:` one by one; what is wrong keeps its default."""

    def __init__(self, found: Mapping[str, Value]) -> None:
        self.found = found

    def rules(self, top: Value, start: str) -> PlanRules:
        plain = PlanRules()
        when, clock = self._when()
        rules = PlanRules(
            minutes=self._number("minutes", 15, 600, plain.minutes),
            lesson_minutes=self._lesson_minutes(),
            when=when,
            clock=clock,
            pause=self._number("pause", 0, 240, plain.pause),
            earliest_start=self._clock("earliest_start", plain.earliest_start),
            latest_end=self._clock("latest_end", plain.latest_end),
            days=self._days(self.found.get("days")) or plain.days,
            per_day=self._number("per_day", 1, 8, plain.per_day),
            per_week=self._number("per_week", 1, 40, plain.per_week),
            max_weeks_between=self._number("max_weeks_between", 1, 60, plain.max_weeks_between),
            rest_hours=self._number("rest_hours", 0, 24, plain.rest_hours),
            nights=self._flag("nights", plain.nights),
            rest_day=self._flag("rest_day", plain.rest_day),
            holidays=self._flag("holidays", plain.holidays),
            half_days=tuple(span.first for span in self._spans("half_days")),
            half_day_end=self._clock("half_day_end", plain.half_day_end),
            fellesferie=self._weeks(plain.fellesferie),
            closed=self._spans("closed"),
            rooms=self._names("rooms", "Kursrom") or plain.rooms,
            teachers=self._teachers() or plain.teachers,
            end=None,
            given=tuple(self.found),
        )
        return self._checked(top, rules, start)

    def _checked(self, top: Value, rules: PlanRules, start: str) -> PlanRules:
        longest = max(rules.minutes, *rules.lesson_minutes.values(), 0)
        if rules.latest_end - rules.earliest_start < longest:
            self.found.get("latest_end", top).problem(
                tr(
                    "A session of {minutes} minutes does not fit between {first} and {last}.",
                    minutes=longest, first=clock_text(rules.earliest_start), last=clock_text(rules.latest_end),
                ),
                tr("Shorten it, or write another “earliest_start” or “latest_end”."),
                "COURSE-PLAN",
            )  # fmt: skip
        end = self.found["end"].date() if "end" in self.found else ""
        if end and start and end < start:
            self.found["end"].problem(
                tr("The plan ends {end}, before the course's start {start}.", end=end, start=start),
                tr("Write a later day."),
                "COURSE-PLAN",
            )
        return replace(rules, end=datetime.date.fromisoformat(end) if end else None)

    def _number(self, key: str, least: int, most: int, default: int) -> int:
        if key not in self.found:
            return default
        return _within(self.found[key], least, most, default)

    def _flag(self, key: str, default: bool) -> bool:
        answer = self.found[key].flag() if key in self.found else None
        return default if answer is None else answer

    def _clock(self, key: str, default: int) -> int:
        if key not in self.found:
            return default
        value = self.found[key]
        minutes = _clock_minutes(value.text())
        if minutes is None:
            value.problem(
                tr("“{key}” must be a time of day, but is “{value}”.", key=key, value=value.text()),
                tr('Write it in quotation marks, such as "20:00".'),
                "COURSE-PLAN",
            )
            return default
        return minutes

    def _lesson_minutes(self) -> dict[str, int]:
        value = self.found.get("lesson_minutes")
        named = value.mapping() if value is not None else {}
        return {name: _within(item, 15, 600, 120) for name, item in named.items()}

    def _when(self) -> tuple[tuple[When, ...], tuple[int, ...]]:
        value = self.found.get("when")
        if value is None:
            return (), ()
        kinds: list[When] = []
        clock: list[int] = []
        for item in value.items() if value.is_list else [value]:
            text = item.text().casefold()
            minutes = _clock_minutes(text)
            if minutes is not None:
                kinds.append(When.CLOCK)
                clock.append(minutes)
            elif text in _WHEN:
                kinds.append(_WHEN[text])
            else:
                item.problem(
                    tr("“{key}” cannot be “{value}”.", key="when", value=text),
                    tr('It can be: before, after, within, or a time of day such as "18:00".'),
                    "COURSE-PLAN",
                )
        return tuple(dict.fromkeys(kinds)), tuple(sorted(set(clock)))

    def _days(self, value: Value | None) -> tuple[int, ...]:
        days: set[int] = set()
        for item in value.items() if value is not None else []:
            number = _WEEKDAYS.get(item.text().casefold().rstrip("."))
            if number is None:
                item.problem(
                    tr("“{value}” is no day of the week.", value=item.text()),
                    tr("Write man, tir, ons, tor, fre, lør or søn."),
                    "COURSE-PLAN",
                )
            else:
                days.add(number)
        return tuple(sorted(days))

    def _spans(self, key: str) -> tuple[DateSpan, ...]:
        value = self.found.get(key)
        return read_spans(value) if value is not None else ()

    def _weeks(self, default: tuple[int, ...]) -> tuple[int, ...]:
        value = self.found.get("fellesferie")
        if value is None:
            return default
        if not value.is_list:
            return default if value.flag() else ()
        return tuple(sorted({_within(item, 1, 53, 28) for item in value.items()}))

    def _names(self, key: str, base: str) -> tuple[str, ...]:
        value = self.found.get(key)
        if value is None:
            return ()
        if not value.is_list:
            count = _within(value, 1, MOST_NUMBERED, 1)
            return (base,) if count == 1 else tuple(f"{base} {number}" for number in range(1, count + 1))
        names: list[str] = []
        for item in value.items():
            name = item.text()
            if _proper(item, name, names):
                names.append(name)
        return tuple(names)

    def _teachers(self) -> tuple[Teacher, ...]:
        value = self.found.get("teachers")
        if value is None or not value.is_mapping:
            return tuple(Teacher(name) for name in self._names("teachers", "Kursleder"))
        teachers = []
        for name, item in value.mapping().items():
            found = item.mapping(("days", "away"))
            away = read_spans(found["away"]) if "away" in found else ()
            if _proper(item, name, ()):
                teachers.append(Teacher(name, self._days(found.get("days")), away))
        return tuple(teachers)


def read_spans(value: Value) -> tuple[DateSpan, ...]:
    """A list of days `2027-02-15` and spans `2027-02-22/2027-02-26`, sorted; a single one needs no list."""
    spans = []
    for item in value.items() if value.is_list else [value]:
        text = item.text()
        if not text:
            continue
        parts = [part.strip() for part in re.split(r"/|–|\.\.| - ", text)]
        try:
            days = [datetime.date.fromisoformat(part) for part in parts]
            if len(days) > 2 or not all(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", part) for part in parts):
                raise ValueError
        except ValueError:
            item.problem(
                tr("“{value}” is no day and no span of days.", value=text),
                tr("Write year-month-day, such as 2027-02-15 or 2027-02-22/2027-02-26."),
                "COURSE-DATES",
            )
            continue
        if days[0] > days[-1]:
            item.problem(
                tr("“{value}” ends before it begins.", value=text), tr("Write the earlier day first."), "COURSE-DATES"
            )
            continue
        spans.append(DateSpan(days[0], days[-1]))
    return tuple(sorted(spans, key=lambda span: (span.first, span.last)))


def clock_text(minutes: int) -> str:
    """1215 as `20:15`."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def check_lesson_names(rules: PlanRules, lessons: Sequence[str]) -> list[UserError]:
    """One error for each lesson under `lesson_minutes` that the course has not."""
    return [
        UserError(
            tr("There is no lesson “{name}”.", name=name),
            place=Place("course.yaml", 0, "lesson_minutes"),
            cure=suggest(name, lessons),
            code="COURSE-PLAN",
        )
        for name in rules.lesson_minutes
        if name not in lessons
    ]


def _clock_minutes(text: str) -> int | None:
    if not _CLOCK.match(text):
        return None
    hours, minutes = re.split("[:.]", text)
    return int(hours) * 60 + int(minutes)


def _within(value: Value, least: int, most: int, default: int) -> int:
    number = value.whole()
    if number is None:
        return default
    if not least <= number <= most:
        value.problem(
            tr(
                "“{key}” must be from {least} to {most}, but is {value}.",
                key=value.key,
                least=least,
                most=most,
                value=number,
            ),
            code="COURSE-PLAN",
        )
        return default
    return number


def _proper(item: Value, name: str, before: Sequence[str]) -> bool:
    if begins_like_formula(name):
        item.problem(
            tr("The name “{name}” begins with a sign that a spreadsheet would calculate.", name=name),
            tr("Begin it with a letter or digit."),
            "COURSE-PLAN",
        )
        return False
    if name in before:
        item.problem(tr("“{name}” stands twice.", name=name), tr("Keep one of them."), "COURSE-PLAN")
        return False
    return bool(name)
