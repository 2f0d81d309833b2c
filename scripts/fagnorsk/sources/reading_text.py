"""Bytes and raw strings -> clean text: encodings, control characters, hyphens at line ends."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Letters of Norwegian text that are not ASCII: the more of them a decoding gives, the more likely it is the right one.
_NORWEGIAN = frozenset("æøåÆØÅéèêóòôüöäÉ«»–—’‘“”•°…½µ×§±²³")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with `\\n` line ends. `repaired`: the rows (from 1) where characters were damaged; `broken`: damage was left."""

    text: str
    repaired: tuple[int, ...] = ()
    broken: tuple[int, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """The text of a file in UTF-8, UTF-16, Windows-1252, Mac Roman or DOS 865, with any line end; None if it is no text."""
    text = _decode_bom(data)
    if text is None and b"\0" in data:
        text = _decode_wide(data)
        if text is None:
            return None
    if text is None:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = _decode_other(data)
    if text is None:
        return None
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).removeprefix("\ufeff")
    odd = sum(1 for c in text if c < " " and c not in "\n\t")
    if odd > max(20, len(text) // 20):
        return None
    return _unmix(text)


def _decode_bom(data: bytes) -> str | None:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    return None


def _decode_wide(data: bytes) -> str | None:
    # UTF-16 without a mark: every other byte of Latin text is zero.
    half = len(data) // 2
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[0::2])):
        if half and zeros.count(0) > 0.7 * half:
            return data.decode(encoding, errors="replace")
    return data.decode("utf-8", errors="replace") if data.count(0) <= 3 + len(data) // 500 else None


def _decode_other(data: bytes) -> str | None:
    loose = data.decode("utf-8", errors="replace")
    damaged = loose.count("\ufffd")
    good = sum(1 for c in loose if c in _NORWEGIAN)
    if damaged <= max(1, good // 4) and good:
        return loose
    readings = [data.decode(encoding, errors="replace") for encoding in ("cp1252", "mac_roman", "cp865")]

    def score(text: str) -> int:
        letters = sum(2 for c in text if c in "æøåÆØÅ") + sum(1 for c in text if c in _NORWEGIAN)
        return letters - 3 * sum(
            1 for c in text if c == "\ufffd" or (unicodedata.category(c) == "Cc" and c not in "\r\n\t")
        )

    best = max(readings, key=score)
    return best if best.count("\ufffd") <= len(best) // 50 else None


_MIXED = re.compile("Ã[¦¸¥†˜…©]|â€[“”™œ¢]|Â[«» ]")


def _unmix(text: str) -> Decoded:
    # "rÃ¸r" is UTF-8 that some program once read as Windows-1252 and wrote again.
    repaired, broken, lines = [], [], text.split("\n")
    for row, line in enumerate(lines, start=1):
        if _MIXED.search(line):
            try:
                lines[row - 1] = line.encode("cp1252").decode("utf-8")
                repaired.append(row)
            except UnicodeError:
                broken.append(row)
        elif "\ufffd" in line:
            broken.append(row)
    return Decoded("\n".join(lines), tuple(repaired), tuple(broken))


_SPACES = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_SILENT = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE0F], None)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def clean(text: str) -> tuple[str, int]:
    """One line of text composed (NFC), without soft hyphens and invisible marks, and how many control characters went."""
    text = unicodedata.normalize("NFC", text.translate(_SILENT).translate(_LIGATURES))
    kept = [c for c in text if not _is_control(c)]
    return _SPACES.sub(" ", "".join(kept)), len(text) - len(kept)


def _is_control(char: str) -> bool:
    code = ord(char)
    if code < 32:
        return char != "\t"
    return (
        0x7F <= code <= 0x9F
        or 0xD800 <= code <= 0xDFFF
        or code in (0x200E, 0x200F, 0xFFFE, 0xFFFF)
        or 0x202A <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
    )


_KEEPS_HYPHEN = re.compile(r"(?:\d|\b[A-ZÆØÅ]|[A-ZÆØÅ]{2})[-‐]$")
_SHARED = re.compile(r"(?:og|eller|samt)\b")


def join_lines(first: str, second: str) -> str:
    """Two lines of one paragraph as one: `flens-` and `flate` give `flensflate`; `T-`, `HMS-` and `sveise- og` keep theirs."""
    first, second = first.rstrip(), second.strip()
    if not first or not second:
        return first or second
    if first.endswith("\u00ad"):
        return first[:-1] + second
    if first[-1] in "-‐" and len(first) > 1 and first[-2].isalnum():
        if _SHARED.match(second):
            return f"{first} {second}"
        return first + second if _KEEPS_HYPHEN.search(first) or not second[0].islower() else first[:-1] + second
    return f"{first} {second}"
