"""Recordings as phones and programs make them -> clips. WAV needs nothing, m4a, mp3 and ogg the extra `media`."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from importlib.util import find_spec
from pathlib import Path

from fagnorsk.speech.clip import RATE, Clip
from fagnorsk.speech.resample import resampled

LONGEST = 3600.0  # seconds of a recording
SUFFIXES = (".m4a", ".wav", ".mp3", ".ogg", ".opus", ".aac", ".flac", ".3gp", ".amr", ".mp4", ".caf", ".wma")


class Undecodable(Exception):
    """No sound could be read out of a file."""


class ReaderMissing(Undecodable):
    """The file may be fine, but the extra that reads it is not installed."""


def decode(path: Path) -> Clip:
    """The sound of a file, one channel. Raises Undecodable or OSError."""
    data = path.read_bytes()
    # By content: the ending of a recording is often wrong.
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        try:
            return from_wav(data)
        except Undecodable:
            pass  # a kind of WAV that only the big reader knows
    return _through_av(data)


def from_wav(data: bytes) -> Clip:
    """The sound of a WAV file with whole-number samples. Raises Undecodable."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            if not 4000 <= rate <= 384_000 or not 1 <= channels <= 8:
                raise Undecodable(f"{rate} Hz, {channels} channels")
            raw = file.readframes(min(file.getnframes(), round(LONGEST * rate)))
    except (wave.Error, EOFError, ValueError, RuntimeError) as error:
        raise Undecodable(str(error)) from error
    samples = _as_16_bit(raw[: len(raw) // (width * channels) * width * channels], width)
    if not samples:
        raise Undecodable("no samples")
    if channels > 1:
        samples = array("h", [sum(samples[at : at + channels]) // channels for at in range(0, len(samples), channels)])
    return resampled(samples, rate)


def can_read_phones() -> bool:
    """Whether the reader of m4a, mp3 and ogg (extra `media`) is installed."""
    return find_spec("av") is not None


def _as_16_bit(raw: bytes, width: int) -> array[int]:
    if width == 1:
        return array("h", [(value - 128) << 8 for value in raw])
    if width > 2:
        # The two upper bytes of each little-endian sample.
        upper = bytearray(len(raw) // width * 2)
        upper[0::2], upper[1::2] = raw[width - 2 :: width], raw[width - 1 :: width]
        raw = bytes(upper)
    samples: array[int] = array("h")
    samples.frombytes(raw)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _through_av(data: bytes) -> Clip:
    try:
        import av
    except ImportError as error:
        raise ReaderMissing from error
    samples: array[int] = array("h")
    try:
        with av.open(io.BytesIO(data), metadata_errors="ignore") as file:
            if not file.streams.audio:
                raise Undecodable("no sound")
            resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
            for frame in file.decode(file.streams.audio[0]):
                frame.pts = None
                for part in resampler.resample(frame):
                    samples.frombytes(bytes(part.planes[0])[: 2 * part.samples])
                if len(samples) > LONGEST * RATE:
                    break
            for part in resampler.resample(None):
                samples.frombytes(bytes(part.planes[0])[: 2 * part.samples])
    except (av.FFmpegError, ValueError, IndexError, EOFError) as error:
        # What could be read before a broken end is a recording still.
        if len(samples) < RATE // 5:
            raise Undecodable(str(error)) from error
    if not samples:
        raise Undecodable("no samples")
    return Clip(samples)
