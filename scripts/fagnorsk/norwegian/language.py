"""Telling English and nynorsk text from bokmål, so that the user can be told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from fagnorsk.model.text import Passage
from fagnorsk.norwegian.lists import words

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 8  # words; a shorter text tells nothing


@cache
def _marks() -> dict[str, str]:
    return {word: language for pair in words("foreign") for word, _, language in [pair.partition("/")]}


def foreign(passages: Sequence[Passage]) -> str | None:
    """`en` or `nn` where the text as a whole is English or nynorsk, else None (bokmål, or too short to tell)."""
    counts: Counter[str] = Counter()
    total = 0
    marks = _marks()
    for passage in passages:
        for word in _WORD.findall(passage.text.lower()):
            total += 1
            if word in marks:
                counts[marks[word]] += 1
    if total < _FEWEST:
        return None
    norwegian = counts["x"] + counts["nb"] + counts["nn"]
    if counts["en"] > 2 * norwegian and counts["en"] >= 0.08 * total:
        return "en"
    if counts["nn"] > 2 * counts["nb"] and counts["nn"] >= 0.03 * total:
        return "nn"
    return None
