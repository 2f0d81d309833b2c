"""Numbers and clock times as they are said in Norwegian."""

from __future__ import annotations

_SMALL = (
    "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
    "femten", "seksten", "sytten", "atten", "nitten",
)  # fmt: skip
_TENS = ("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti")
_QUARTERS = {0: "klokka {now}", 15: "kvart over {now}", 30: "halv {after}", 45: "kvart på {after}"}


def in_words(number: int) -> str:
    """A number from 0 to 9999: `tusen to hundre og femti`. A last *en* is *ett* before a neuter noun."""
    if not 0 <= number <= 9999:
        raise ValueError(number)
    thousands, rest = divmod(number, 1000)
    hundreds, last = divmod(rest, 100)
    parts = []
    if thousands:
        parts.append("tusen" if thousands == 1 else f"{_SMALL[thousands]} tusen")
    if hundreds:
        # "tusen ett hundre": a bare "hundre" after a thousand is not said.
        parts.append(_hundreds(hundreds, alone=not thousands))
    if last or not parts:
        if parts:
            parts.append("og")
        parts.append(_below_hundred(last))
    return " ".join(parts)


def _hundreds(hundreds: int, *, alone: bool) -> str:
    if hundreds == 1:
        return "hundre" if alone else "ett hundre"
    return f"{_SMALL[hundreds]} hundre"


def _below_hundred(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (_SMALL[ones] if ones else "")


def clock(hour: int, minute: int) -> str:
    """A time on the quarter (minute 0, 15, 30 or 45) as it is said: `halv åtte` for 7.30 and 19.30."""
    return _QUARTERS[minute].format(now=_hour(hour), after=_hour(hour + 1))


def _hour(hour: int) -> str:
    twelve = (hour - 1) % 12 + 1
    return "ett" if twelve == 1 else _SMALL[twelve]
