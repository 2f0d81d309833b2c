"""Norwegian alphabetical order."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LAST = {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"}
_PLAIN = str.maketrans({"ð": "d", "þ": "th", "ß": "ss", "ł": "l", "đ": "d", "œ": "oe", "ü": "y"})


@lru_cache(maxsize=20_000)
def sort_key(text: str) -> tuple[str, str, str]:
    """A key that sorts as a Norwegian dictionary does: æ ø å last, aa as å, ä as æ, ö as ø; case and accents count
    only between words that are otherwise equal, hyphens and marks not at all.
    """
    whole = unicodedata.normalize("NFC", text)
    lowered = whole.lower().replace("aa", "å").translate(_PLAIN)
    letters = []
    for letter in lowered:
        if letter in _LAST:
            letters.append(_LAST[letter])
            continue
        base = unicodedata.normalize("NFKD", letter)[0]
        if base.isalnum():
            letters.append(base)
        elif base.isspace():
            letters.append(" ")
    return "".join(letters), lowered, whole
