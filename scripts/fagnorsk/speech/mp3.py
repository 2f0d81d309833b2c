"""Sound as mp3: 48 kbit/s constant, mono, 22.05 kHz. It plays in every Anki, and the same samples give the same bytes."""

from __future__ import annotations

from importlib.util import find_spec

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.speech.clip import RATE, Clip

BITS = 48_000  # a second
ENCODER = "lame-48k-1"


def can_encode() -> bool:
    """Whether the encoder (extra `sound`) is installed."""
    return find_spec("lameenc") is not None


def encode(clip: Clip) -> bytes:
    """The mp3 of a clip. Raises UserError where the encoder is not installed."""
    try:
        import lameenc
    except ImportError as error:
        raise not_installed() from error
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BITS // 1000)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(2)
    encoder.silence()
    return bytes(encoder.encode(clip.samples.tobytes())) + bytes(encoder.flush())


def seconds_of(size: int) -> float:
    """How long an mp3 of so many bytes plays."""
    return round(size * 8 / BITS, 2)


def not_installed() -> UserError:
    """What is told where sound is asked for and the extra is missing."""
    return UserError(
        tr("Sound needs two packages that are not installed."),
        cure=tr("Install them: pip install “fagnorsk[sound]”."),
        code="SOUND-MISSING",
    )
