"""Numbers, units and abbreviations as they are said in Norwegian bokmål."""

from __future__ import annotations

import re
from functools import cache

_SMALL = (
    "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
    "femten", "seksten", "sytten", "atten", "nitten",
)  # fmt: skip
_TENS = ("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti")
MOST = 999_999_999
_ORDINALS = (
    "nulte", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende",
    "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende",
)  # fmt: skip
_ROUND_ORDINALS = {"tjue": "tjuende", "hundre": "hundrede", "tusen": "tusende"}
_FRACTIONS = {
    ("1", "2"): "en halv", ("1", "3"): "en tredel", ("2", "3"): "to tredeler", ("1", "4"): "en kvart",
    ("3", "4"): "tre kvart", ("1", "8"): "en åttedel", ("3", "8"): "tre åttedeler", ("5", "8"): "fem åttedeler",
    ("7", "8"): "sju åttedeler",
}  # fmt: skip
_FRACTION_SIGNS = {
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
}
# Said after one and after several; neuter ones after "ett". Units that look like a word or a single letter only count
# after a number.
_UNITS: dict[str, tuple[str, str, bool]] = {
    "mm": ("millimeter", "millimeter", False),
    "cm": ("centimeter", "centimeter", False),
    "dm": ("desimeter", "desimeter", False),
    "m": ("meter", "meter", False),
    "km": ("kilometer", "kilometer", False),
    "µm": ("mikrometer", "mikrometer", False),
    "mm²": ("kvadratmillimeter", "kvadratmillimeter", False),
    "cm²": ("kvadratcentimeter", "kvadratcentimeter", False),
    "m²": ("kvadratmeter", "kvadratmeter", False),
    "m2": ("kvadratmeter", "kvadratmeter", False),
    "m³": ("kubikkmeter", "kubikkmeter", False),
    "m3": ("kubikkmeter", "kubikkmeter", False),
    "mg": ("milligram", "milligram", True),
    "g": ("gram", "gram", True),
    "kg": ("kilo", "kilo", False),
    "t": ("tonn", "tonn", True),
    "ml": ("milliliter", "milliliter", False),
    "cl": ("centiliter", "centiliter", False),
    "dl": ("desiliter", "desiliter", False),
    "l": ("liter", "liter", False),
    "V": ("volt", "volt", False),
    "kV": ("kilovolt", "kilovolt", False),
    "A": ("ampere", "ampere", False),
    "mA": ("milliampere", "milliampere", False),
    "W": ("watt", "watt", False),
    "kW": ("kilowatt", "kilowatt", False),
    "kWh": ("kilowattime", "kilowattimer", False),
    "Hz": ("hertz", "hertz", False),
    "Ω": ("ohm", "ohm", False),
    "bar": ("bar", "bar", False),
    "mbar": ("millibar", "millibar", False),
    "Pa": ("pascal", "pascal", False),
    "kPa": ("kilopascal", "kilopascal", False),
    "MPa": ("megapascal", "megapascal", False),
    "N": ("newton", "newton", False),
    "kN": ("kilonewton", "kilonewton", False),
    "Nm": ("newtonmeter", "newtonmeter", False),
    "dB": ("desibel", "desibel", False),
    "°C": ("grad celsius", "grader celsius", False),
    "°": ("grad", "grader", False),
    "%": ("prosent", "prosent", False),
    "‰": ("promille", "promille", False),
    "s": ("sekund", "sekunder", True),
    "sek": ("sekund", "sekunder", True),
    "min": ("minutt", "minutter", True),
    "t/min": ("omdreining i minuttet", "omdreininger i minuttet", False),
    "o/min": ("omdreining i minuttet", "omdreininger i minuttet", False),
    "km/t": ("kilometer i timen", "kilometer i timen", False),
    "m/s": ("meter i sekundet", "meter i sekundet", False),
    "l/min": ("liter i minuttet", "liter i minuttet", False),
    "kr": ("krone", "kroner", False),
    "stk": ("stykk", "stykk", True),
    '"': ("tomme", "tommer", False),
    "″": ("tomme", "tommer", False),
}
_ABBREVIATIONS = {
    "bl.a.": "blant annet", "ca.": "cirka", "dvs.": "det vil si", "evt.": "eventuelt", "f.eks.": "for eksempel",
    "fig.": "figur", "f.o.m.": "fra og med", "iht.": "i henhold til", "ift.": "i forhold til", "inkl.": "inklusive",
    "jf.": "jamfør", "kl.": "klokka", "maks.": "maksimum", "maks": "maksimum", "min.": "minimum", "mht.": "med hensyn til",
    "mm.": "med mer", "m.m.": "med mer", "mv.": "med videre", "m.v.": "med videre", "nr.": "nummer", "o.l.": "og lignende",
    "osv.": "og så videre", "pga.": "på grunn av", "pkt.": "punkt", "pr.": "per", "stk.": "stykk", "tlf.": "telefon",
    "t.o.m.": "til og med", "vha.": "ved hjelp av",
}  # fmt: skip
_SPACE = "[ \u00a0\u202f\u2009]"
_NUMBER = rf"(?:\d{{1,3}}(?:{_SPACE}\d{{3}}(?!\d))+|\d+)(?:,\d+)?"
_DECIMAL_POINT = re.compile(r"(?<![\d.])(\d+)\.(\d{1,2})(?![\d.])")


def in_words(number: int, *, neuter: bool = False) -> str:
    """A number from 0 to 999 999 999: `tusen to hundre og femti`. Before a neuter noun a last *en* is *ett*: say so by
    `neuter`. Raises ValueError.
    """
    if not 0 <= number <= MOST:
        raise ValueError(number)
    millions, below = divmod(number, 1_000_000)
    thousands, rest = divmod(below, 1000)
    hundreds, last = divmod(rest, 100)
    parts = []
    if millions:
        parts.append("en million" if millions == 1 else f"{in_words(millions)} millioner")
    if thousands:
        alone = thousands == 1 and not millions
        parts.append("tusen" if alone else f"{in_words(thousands, neuter=True)} tusen")
    if hundreds:
        # "tusen ett hundre": a bare "hundre" after a thousand is not said.
        parts.append(_hundreds(hundreds, alone=not parts))
    if last or not parts:
        if parts:
            parts.append("og")
        parts.append(_below_hundred(last, neuter=neuter))
    return " ".join(parts)


def ordinal(number: int) -> str:
    """`tredje`, `tjueførste`, `hundre og andre`. Raises ValueError."""
    head, _, last = in_words(number).rpartition(" ")
    before = f"{head} " if head else ""
    if last in _SMALL:
        return before + _ORDINALS[_SMALL.index(last)]
    if number % 100 > 20 and number % 10:
        ones = number % 10
        return before + last.removesuffix(_SMALL[ones]) + _ORDINALS[ones]
    return before + _ROUND_ORDINALS.get(last, f"{last}ende")


def spelled_out(text: str) -> str:
    """The text as somebody reads it aloud: numbers, units, fractions, times and abbreviations in words, the rest as it is."""
    for sign, plain in _FRACTION_SIGNS.items():
        text = re.sub(rf"(\d){_SPACE}?{sign}", rf"\1 {plain}", text).replace(sign, plain)
    text = _abbreviations().sub(_abbreviation, text)
    text = re.sub(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)\b(?=[^\d]|$)", _clock, text) if _tells_time(text) else text
    text = re.sub(r"\b(\d{1,2}):(\d{2})\b", _clock, text)
    text = _DECIMAL_POINT.sub(r"\1,\2", text)
    text = re.sub(r"(?<![\d/])(\d)/(\d)([\"″]?)(?![\d/])", _fraction, text)
    text = re.sub(rf"(?<=\d){_SPACE}?[–—-]{_SPACE}?(?=\d)", " til ", text)
    text = re.sub(rf"\bM(?=\d)|\bDN{_SPACE}?(?=\d)", lambda found: f"{found[0].strip()} ", text)
    text = re.sub(rf"Ø{_SPACE}?(?=\d)", "diameter ", text)
    text = re.sub(rf"(?<!\w)[-−](?={_NUMBER})", "minus ", text)
    text = re.sub(rf"±{_SPACE}?", "pluss minus ", text)
    return _measures().sub(_measure, text)


def _tells_time(text: str) -> bool:
    return "klokka " in text


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    if hour > 24 or minute > 59:
        return found[0]
    said = "null" if hour == 0 else in_words(hour, neuter=True)
    if minute == 0:
        return said
    return f"{said} {'null ' if minute < 10 else ''}{in_words(minute)}"


def _fraction(found: re.Match[str]) -> str:
    said = _FRACTIONS.get((found[1], found[2]), f"{found[1]} delt på {found[2]}")
    return f"{said} tomme" if found[3] else said


def _abbreviation(found: re.Match[str]) -> str:
    said = _ABBREVIATIONS[found[0].lower()]
    return said[:1].upper() + said[1:] if found[0][:1].isupper() else said


@cache
def _abbreviations() -> re.Pattern[str]:
    # "min." after a number is minutes, "mm." millimetres at the end of a sentence.
    listed = "|".join(re.escape(one) for one in sorted(_ABBREVIATIONS, key=len, reverse=True))
    return re.compile(rf"(?<![\w.])(?<!\d)(?<!\d[ \u00a0])(?:{listed})(?!\w)", re.IGNORECASE)


@cache
def _measures() -> re.Pattern[str]:
    listed = "|".join(re.escape(one) for one in sorted(_UNITS, key=len, reverse=True))
    return re.compile(rf"(?<![\w,])({_NUMBER})(?:({_SPACE}?)({listed})(?![\w²³/])|(\.)(?={_SPACE}[a-zæøå]))?")


def _measure(found: re.Match[str]) -> str:
    number, _, unit, dot = found.groups()
    digits = re.sub(_SPACE, "", number)
    whole, comma, decimals = digits.partition(",")
    # A number that begins with 0 or is very long is a code: digit by digit.
    if (len(whole) > 1 and whole[0] == "0") or int(whole) > MOST:
        return " ".join(in_words(int(digit)) for digit in whole) + (f" {unit}" if unit else dot or "")
    one, several, neuter = _UNITS[unit] if unit else ("", "", False)
    if dot and not comma:
        return ordinal(int(whole))
    said = in_words(int(whole), neuter=neuter)
    if comma:
        said += " komma " + (
            " ".join(in_words(int(digit)) for digit in decimals)
            if decimals.startswith("0") or len(decimals) > 2
            else in_words(int(decimals))
        )
    if unit:
        said += f" {one if whole == '1' and not comma else several}"
    return said + (dot or "")


def _hundreds(hundreds: int, *, alone: bool) -> str:
    if hundreds == 1:
        return "hundre" if alone else "ett hundre"
    return f"{_SMALL[hundreds]} hundre"


def _below_hundred(number: int, *, neuter: bool = False) -> str:
    if number == 1 and neuter:
        return "ett"
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    if ones == 1 and neuter:
        return _TENS[tens] + "ett"
    return _TENS[tens] + (_SMALL[ones] if ones else "")
