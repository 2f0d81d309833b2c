"""A small course, a program that speaks in tones, WAV files."""

from __future__ import annotations

import wave
from pathlib import Path

from fagnorsk.model.course import Course, Settings
from fagnorsk.model.sound import SoundChoice
from fagnorsk.model.word import Pos, Word
from fagnorsk.speech.clip import RATE, Clip

TONE = """
import io, math, struct, sys, wave
text = sys.stdin.buffer.read().decode()
if text == "stum":
    raise SystemExit(1)
out = io.BytesIO()
with wave.open(out, "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(16000)
    count = 16000 * len(text) // 20
    file.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(at / 8))) for at in range(count)))
sys.stdout.buffer.write(out.getvalue())
"""


def course(root: Path, choice: SoundChoice) -> Course:
    """Three words and a choice of voice, in `root`."""
    words = tuple(
        Word(word_id, term, Pos.NOUN) for word_id, term in (("flens", "flens"), ("ror", "rør"), ("mutter", "mutter"))
    )
    return Course(root, Settings(sound=choice), (), (), words, ())


def write_wav(path: Path, clip: Clip) -> None:
    """The clip as a file; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(clip.samples.tobytes())
