"""Clock times as they are said in Norwegian."""

from __future__ import annotations

from fagnorsk.norwegian.number_words import in_words

_QUARTERS = {0: "klokka {now}", 15: "kvart over {now}", 30: "halv {after}", 45: "kvart på {after}"}


def clock(hour: int, minute: int) -> str:
    """A time on the quarter (minute 0, 15, 30 or 45) as it is said: `halv åtte` for 7.30 and 19.30."""
    return _QUARTERS[minute].format(now=_hour(hour), after=_hour(hour + 1))


def _hour(hour: int) -> str:
    twelve = (hour - 1) % 12 + 1
    return "ett" if twelve == 1 else in_words(twelve)
