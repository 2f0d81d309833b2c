"""A stretch of sound in memory, and what is done to it before it is kept: trimmed, levelled, padded."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import mul

RATE = 22050  # Hz, mono; what the engines speak and every file is written in
FULL = 32767
FRAME = 0.01  # seconds over which loudness is judged
ACTIVE_LEVEL = -20.0  # dBFS of the parts in which somebody speaks
PEAK = -1.5  # dBFS
PAD = 0.15  # seconds of silence on both sides: players and wireless headsets cut the edges
FADE = 0.008
RUMBLE = 70.0  # Hz; below it a phone records steps and machines, not speech
_FAINTEST = -90.0


@dataclass(frozen=True, slots=True)
class Clip:
    """16-bit samples of one channel, RATE a second."""

    samples: array[int]

    @property
    def seconds(self) -> float:
        """Its length."""
        return len(self.samples) / RATE

    def between(self, start: float, end: float) -> Clip:
        """The part from `start` to `end` (seconds), as far as there is one."""
        return Clip(self.samples[max(0, round(start * RATE)) : max(0, round(end * RATE))])


def silence(seconds: float) -> Clip:
    """Nothing, for so long."""
    return Clip(array("h", bytes(2 * round(seconds * RATE))))


def joined(*clips: Clip) -> Clip:
    """One after the other."""
    whole: array[int] = array("h")
    for clip in clips:
        whole.extend(clip.samples)
    return Clip(whole)


def levels(clip: Clip) -> list[float]:
    """The level of each FRAME in dBFS of a full sine, -90 for silence."""
    return [_level(frame) for frame in _frames(clip.samples)]


def active_level(clip: Clip) -> float:
    """The level of the parts where something is heard: of the frames less than 25 dB below the loudest ones."""
    heard = levels(clip)
    if not heard:
        return _FAINTEST
    loud = sorted(heard)[round((len(heard) - 1) * 0.95)]
    kept = [10 ** (level / 10) for level in heard if level > loud - 25]
    return 10 * math.log10(sum(kept) / len(kept)) if kept else _FAINTEST


def peak(clip: Clip) -> float:
    """The loudest sample in dBFS."""
    most = max(max(clip.samples, default=0), -min(clip.samples, default=0))
    return 20 * math.log10(most / FULL) if most else _FAINTEST


def levelled(clip: Clip) -> Clip:
    """As loud as every other clip: active level -20 dBFS, no peak above -1.5 dBFS. Silence stays silence."""
    now, top = active_level(clip), peak(clip)
    if top <= _FAINTEST + 1:
        return clip
    # In whole numbers: a sixteenth of the time of multiplying by a fraction and rounding.
    factor = round(10 ** (min(ACTIVE_LEVEL - now, PEAK - top) / 20) * 4096)
    return Clip(array("h", [sample * factor >> 12 for sample in clip.samples]))


def padded(clip: Clip, seconds: float = PAD) -> Clip:
    """Faded in and out, with silence on both sides."""
    samples = array("h", clip.samples)
    length = min(round(FADE * RATE), len(samples) // 2)
    for at in range(length):
        samples[at] = round(samples[at] * at / length)
        samples[-1 - at] = round(samples[-1 - at] * at / length)
    edge = silence(seconds)
    return joined(edge, Clip(samples), edge)


def without_rumble(clip: Clip) -> Clip:
    """High-passed at 70 Hz (second-order Butterworth), and without a constant offset."""
    turn = 2 * math.pi * RUMBLE / RATE
    alpha = math.sin(turn) / math.sqrt(2)
    cosine = math.cos(turn)
    scale = 1 / (1 + alpha)
    b0, b1 = (1 + cosine) / 2 * scale, -(1 + cosine) * scale
    a1, a2 = -2 * cosine * scale, (1 - alpha) * scale
    x1 = x2 = y1 = y2 = 0.0
    out: array[int] = array("h", bytes(2 * len(clip.samples)))
    for at, x in enumerate(clip.samples):
        y = b0 * (x + x2) + b1 * x1 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        out[at] = max(-FULL - 1, min(FULL, round(y)))
    return Clip(out)


def trimmed(clip: Clip, keep: float = 0.06) -> Clip:
    """From just before the first to just after the last sound; `keep` is what is left on both sides (seconds)."""
    found = stretches(clip, gap=math.inf)
    if not found:
        return clip
    start, end = found[0]
    return clip.between(start - keep, end + keep)


def noise_and_speech(clip: Clip) -> tuple[float, float]:
    """The level of the background and of what stands out of it, in dBFS."""
    return _noise_and_speech(levels(clip))


def stretches(clip: Clip, gap: float, shortest: float = 0.08) -> list[tuple[float, float]]:
    """Where somebody speaks: (start, end) in seconds. Pauses shorter than `gap` seconds belong to what is said, noises
    shorter than `shortest` do not count.
    """
    heard = levels(clip)
    noise, speech = _noise_and_speech(heard)
    # A third of the way up in dB from the noise, but never below what a quiet room has.
    threshold = max(noise + max(6.0, (speech - noise) * 0.35), speech - 35, -60.0)
    if speech - noise < 6:
        threshold = -50.0  # alike from end to end: all of it is said, or nothing
    found: list[list[int]] = []
    for at, level in enumerate(heard):
        if level < threshold:
            continue
        if found and at - found[-1][1] <= 6:
            found[-1][1] = at + 1
        else:
            found.append([at, at + 1])
    # A click is dropped before pauses are closed, so that it cannot lengthen a word.
    spoken = [piece for piece in found if (piece[1] - piece[0]) * FRAME >= min(shortest, 0.03)]
    merged: list[list[int]] = []
    for piece in spoken:
        if merged and (piece[0] - merged[-1][1]) * FRAME < gap:
            merged[-1][1] = piece[1]
        else:
            merged.append(list(piece))
    return [(start * FRAME, end * FRAME) for start, end in merged if (end - start) * FRAME >= shortest]


def _noise_and_speech(heard: list[float]) -> tuple[float, float]:
    if not heard:
        return _FAINTEST, _FAINTEST
    ordered = sorted(heard)
    return ordered[len(ordered) // 10], ordered[round((len(ordered) - 1) * 0.95)]


def _frames(samples: array[int]) -> Iterator[array[int]]:
    size = round(FRAME * RATE)
    for at in range(0, len(samples), size):
        yield samples[at : at + size]


def _level(frame: array[int]) -> float:
    power = sum(map(mul, frame, frame)) / max(1, len(frame))
    return max(_FAINTEST, 10 * math.log10(2 * power / FULL**2)) if power else _FAINTEST
