"""A rotation as a planner writes it -> Pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.course import Shift
from fagnorsk.model.shifts import FREE, Pattern

MOST_DAYS = 371  # a year and a week
LONG_SHIFT = 10 * 60
_FREE_LETTERS = "F-._"
_NAMED = {
    "dagtid": 1, "dag": 1, "day": 1, "days": 1, "1-skift": 1,
    "toskift": 2, "2-skift": 2, "to-skift": 2, "two-shift": 2, "2-shift": 2,
    "treskift": 3, "3-skift": 3, "tre-skift": 3, "three-shift": 3, "3-shift": 3,
}  # fmt: skip
_TOUR = re.compile(r"([0-9]{1,3}) ?/ ?([0-9]{1,3})((?: ?[^\W\d_])*)\Z")
_RUNS = re.compile(r"([0-9]{1,2}(?:-[0-9]{1,2})+)((?: ?[^\W\d])*)\Z")
_COUNTED = re.compile(r"(?:[0-9]{1,3} ?[^\W\d] ?)+\Z")


def minutes_of_day(clock: str) -> int:
    """`07:30` as minutes after midnight; `24:00` is 1440."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def shift_minutes(shift: Shift) -> int:
    """How long the shift lasts by the clock; one that ends where it starts lasts a day."""
    return (minutes_of_day(shift.end) - minutes_of_day(shift.start) - 1) % 1440 + 1


def parse_rotation(text: str, shifts: Sequence[Shift]) -> Pattern:
    """The pattern of days.

    Read are: letters of the shifts and `F` (or `-`) for a day off, one a day, in weeks (`DDDDDFF KKKKKFF`) or not
    (`DDNNFFFFFF`); counts (`7D 7N 14F`); `toskift`, `treskift`, `dagtid` (weeks from Monday to Friday, shifts in the order
    they are written); `14/21` (days on, days off; with letters the tours take them in turn: `14/14 D N`); runs such as
    `2-2-3`, which take the letters behind them in turn (`2-2-3 D F N F`). Without letters runs are days on and off with
    one shift, `D F N F` with two of at least ten hours, `D K N F` with three. Raises UserError.
    """
    tidy = " ".join(text.split())
    known = [shift.letter for shift in shifts]
    if not tidy:
        return Pattern(())
    if not known:
        raise _error(
            tr("The rotation has no shifts to stand for."),
            tr('Write their hours, such as shifts: {D: "07:00-15:00"}.'),
        )
    pattern = (
        _named(tidy, known)
        or _tours(tidy, known)
        or _runs(tidy, shifts)
        or _counted(tidy)
        or _letters(tidy, known)
    )  # fmt: skip
    days = tuple(FREE if day in _FREE_LETTERS and day not in known else day for day in pattern.days)
    unknown = list(dict.fromkeys(day for day in days if day != FREE and day not in known))
    if unknown:
        raise _error(
            tr(
                "The rotation “{text}” names shifts that have no hours: {letters}.",
                text=tidy,
                letters=", ".join(unknown),
            ),
            tr("Known are: {names}.", names=", ".join([*known, FREE])),
        )
    if len(days) > MOST_DAYS:
        raise _error(
            tr("The rotation “{text}” has {days} days before it repeats.", text=tidy, days=len(days)),
            tr("Write one that repeats within a year."),
        )
    if all(day == FREE for day in days):
        raise _error(tr("The rotation “{text}” has no day of work.", text=tidy), _how())
    return Pattern(days, pattern.weekly)


def _error(what: str, cure: str) -> UserError:
    return UserError(what, cure=cure, code="COURSE-ROTATION")


def _how() -> str:
    return tr("Write one letter a day, such as DDDDDFF KKKKKFF, or 14/21, or 2-2-3.")


def _named(text: str, known: Sequence[str]) -> Pattern | None:
    count = _NAMED.get(text.casefold())
    if count is None or text in known:
        return None
    if count > len(known):
        raise _error(
            tr("The rotation “{text}” needs {n} shifts; there are {known}.", text=text, n=count, known=len(known)),
            tr("Write their hours under “shifts:”."),
        )
    return Pattern(tuple(day for letter in known[:count] for day in (letter,) * 5 + (FREE,) * 2), weekly=True)


def _tours(text: str, known: Sequence[str]) -> Pattern | None:
    match = _TOUR.match(text)
    if not match:
        return None
    on, off = int(match[1]), int(match[2])
    letters = [letter for letter in match[3] if letter != " "]
    if not on or not off:
        raise _error(tr("The rotation “{text}” has no days on, or none off.", text=text), _how())
    if not letters and len(known) > 1:
        raise _error(
            tr("The rotation “{text}” does not say which shift is worked.", text=text),
            tr(
                "Write {one}, or {two} where the tours take turns.",
                one=f"{on}/{off} {known[0]}",
                two=f"{on}/{off} {' '.join(known[:2])}",
            ),
        )
    return Pattern(tuple(day for letter in letters or known for day in (letter,) * on + (FREE,) * off))


def _runs(text: str, shifts: Sequence[Shift]) -> Pattern | None:
    match = _RUNS.match(text)
    if not match:
        return None
    lengths = [int(number) for number in match[1].split("-")]
    states = [letter for letter in match[2] if letter != " "] or _states(text, shifts)
    if 0 in lengths:
        raise _error(tr("The rotation “{text}” has a run of no days.", text=text), _how())
    days: list[str] = []
    at = 0
    # Over when lengths and letters begin together again.
    while at == 0 or at % len(lengths) or at % len(states):
        days += [states[at % len(states)]] * lengths[at % len(lengths)]
        at += 1
        if len(days) > MOST_DAYS:
            break
    return Pattern(tuple(days))


def _states(text: str, shifts: Sequence[Shift]) -> list[str]:
    letters = [shift.letter for shift in shifts]
    if len(letters) == 1:
        return [letters[0], FREE]
    if len(letters) == 2 and all(shift_minutes(shift) >= LONG_SHIFT for shift in shifts):
        return [letters[0], FREE, letters[1], FREE]
    if len(letters) == 3:
        return [*letters, FREE]
    raise _error(
        tr("The rotation “{text}” does not say which shifts its runs are.", text=text),
        tr("Write them behind it in turn, such as {example}.", example=f"{text} {' '.join(letters)} {FREE}"),
    )


def _counted(text: str) -> Pattern | None:
    if not _COUNTED.match(text):
        return None
    return Pattern(tuple(letter for n, letter in re.findall(r"([0-9]+) ?([^\W\d])", text) for _ in range(int(n))))


def _letters(text: str, known: Sequence[str]) -> Pattern:
    groups = text.split(" ")
    if any(not (char.isalpha() or char in _FREE_LETTERS) for char in text.replace(" ", "")):
        raise _error(tr("The rotation cannot be read: “{text}”.", text=text), _how())
    weeks = [len(group) == 7 for group in groups]
    uneven = next((group for group, week in zip(groups, weeks, strict=True) if not week), "")
    if any(weeks) and uneven:
        raise _error(
            tr(
                "The rotation does not repeat evenly: “{group}” has {days} days where another part is a week of 7.",
                group=uneven, days=len(uneven),
            ),
            tr("Give each week 7 letters, or write all days without spaces."),
        )  # fmt: skip
    # Small letters mean the same where no shift is called so.
    upper = {letter.upper(): letter for letter in known}
    days = tuple(
        letter if letter in known else upper.get(letter.upper(), letter.upper()) for group in groups for letter in group
    )
    return Pattern(days, weekly=all(weeks))
