"""Samples of any rate as the clips of this room have them."""

from __future__ import annotations

from array import array

from fagnorsk.speech.clip import RATE, Clip


def resampled(samples: array[int], rate: int) -> Clip:
    """A clip at RATE. From a higher rate each sample is the mean over its time, from a lower one the line between two."""
    if rate == RATE:
        return Clip(samples)
    length = len(samples) * RATE // rate
    if rate > RATE:
        # Sums so far, so that the mean over any stretch is one subtraction.
        total = 0
        sums = [0]
        for sample in samples:
            total += sample
            sums.append(total)
        edges = [at * rate / RATE for at in range(length + 1)]
        marks = [_between(sums, min(edge, len(samples))) for edge in edges]
        step = rate / RATE
        return Clip(array("h", [round((marks[at + 1] - marks[at]) / step) for at in range(length)]))
    last = max(0, len(samples) - 1)
    return Clip(array("h", [round(_between(samples, min(at * rate / RATE, last))) for at in range(length)]))


def _between(values: list[int] | array[int], place: float) -> float:
    at = int(place)
    rest = place - at
    if not rest or at + 1 >= len(values):
        return values[at]
    return values[at] * (1 - rest) + values[at + 1] * rest
