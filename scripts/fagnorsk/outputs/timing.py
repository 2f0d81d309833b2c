"""Minutes for the parts of a lesson that add up to what there is, and which parts a short lesson keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UNIT = 5
"""Minutes: nobody plans a lesson more finely."""
LEAST_A_PART = 6
"""Minutes that a part needs on average; a shorter lesson has fewer parts."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a lesson: `wanted` minutes, and its rank when there is not time for all (1 stays longest)."""

    name: str
    how: str
    wanted: int
    rank: int


def fitted(parts: Sequence[Part], total: int) -> tuple[int, ...]:
    """Minutes for each part, multiples of 5 that add up to `total` (itself a multiple of 5), 0 for a part that is left
    out. Each part that stays gets 5, what is left goes where most is wanting. No parts, no minutes.
    """
    by_rank = sorted(range(len(parts)), key=lambda index: (parts[index].rank, index))
    kept = sorted(by_rank[: total // LEAST_A_PART])
    minutes = [0] * len(parts)
    for index in kept:
        minutes[index] = UNIT
    for _ in range((total - UNIT * len(kept)) // UNIT if kept else 0):
        neediest = max(kept, key=lambda index: (parts[index].wanted / (minutes[index] + UNIT), -index))
        minutes[neediest] += UNIT
    return tuple(minutes)
