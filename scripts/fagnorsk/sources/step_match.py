"""Which step of an operation is which, when the text has been edited since the last build."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence

# Alike enough to be the same step with another wording. Measured on eight typical edits (a changed tool, an added clause):
# 0.65 to 0.87, one thorough rewording 0.54; different steps of one operation stay under 0.4. Short ones come nearer
# (*Åpne ventilen*, *Steng ventilen*: 0.62) and must be more alike.
SAME = 0.6
SAME_SHORT = 0.75
SHORT = 4  # words
# A step between the same neighbours as before needs a little less.
NEIGHBOUR = 0.08


def matched_steps(texts: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """An id for each of `texts`: that of the step in `known` (id -> text at the last build) that it was, else the next
    free `s1`, `s2` ... No id is given twice; an inserted step shifts nothing; an id once used is never given to another.
    """
    old_ids = sorted(known, key=_number)
    result: list[str] = [""] * len(texts)
    free = dict.fromkeys(old_ids)

    def take(at: int, step_id: str) -> None:
        result[at] = step_id
        free.pop(step_id, None)

    for at, text in enumerate(texts):
        same = next((i for i in free if _plain(known[i]) == _plain(text)), None)
        if same is not None:
            take(at, same)
    while pair := _best(texts, result, known, free, old_ids):
        take(*pair)
    highest = max((_number(step_id) for step_id in known), default=0)
    for at, step_id in enumerate(result):
        if not step_id:
            highest += 1
            result[at] = f"s{highest}"
    return result


def _best(
    texts: Sequence[str],
    result: Sequence[str],
    known: Mapping[str, str],
    free: Mapping[str, None],
    old_ids: Sequence[str],
) -> tuple[int, str] | None:
    best: tuple[float, int, int, str] | None = None
    for at, text in enumerate(texts):
        if result[at]:
            continue
        for step_id in free:
            rank = old_ids.index(step_id)
            score = _likeness(text, known[step_id])
            if at and rank and result[at - 1] == old_ids[rank - 1]:
                score += NEIGHBOUR
            if at + 1 < len(texts) and rank + 1 < len(old_ids) and result[at + 1] == old_ids[rank + 1]:
                score += NEIGHBOUR
            candidate = (score, -abs(at - rank), -at, step_id)
            short = min(len(text.split()), len(known[step_id].split())) < SHORT
            if score >= (SAME_SHORT if short else SAME) and (best is None or candidate > best):
                best = candidate
    return (-best[2], best[3]) if best else None


def _likeness(one: str, other: str) -> float:
    """0 to 1: by words, so that an exchanged word weighs as one, and by letters, so that an inflected one weighs little."""
    first, second = _plain(one), _plain(other)
    words = difflib.SequenceMatcher(None, first.split(), second.split(), autojunk=False).ratio()
    letters = difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()
    return (words + letters) / 2


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _number(step_id: str) -> int:
    digits = step_id.removeprefix("s")
    return int(digits) if digits.isdigit() else 0
