"""What is to be said aloud, by which voice, and the sound that comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from fagnorsk.model.finding import Finding
from fagnorsk.model.word import Pos


class Engine(StrEnum):
    """Who speaks where there is no recording. ESPEAK is the one that comes with the extra `sound`, PIPER a voice file that
    the user has put in place, COMMAND a program of the user's, NONE nobody: the phone speaks.
    """

    ESPEAK = "espeak"
    PIPER = "piper"
    COMMAND = "command"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """The key `sound:` of course.yaml. `voice` is Piper's .onnx file as written (relative to the course or absolute),
    `command` reads a text and writes WAV, `rate` is in words a minute (espeak only).
    """

    engine: Engine = Engine.ESPEAK
    voice: str = ""
    command: str = ""
    rate: int = 120


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be said. With `word_id` it is a headword, for which a recording may stand and whose pronunciation is
    mended; without it is a sentence.
    """

    text: str
    word_id: str = ""
    pos: Pos | None = None


@dataclass(frozen=True, slots=True)
class Sound:
    """A finished mp3. `name` is its file name in a deck (ASCII; of machine-made sound it depends on what was asked for, not
    on the bytes), `path` where it lies now, `voice` who speaks (`recording`, `espeak-ng 1.52.0 nb`), `seconds` its length.
    """

    name: str
    path: Path
    voice: str
    human: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """The sounds of what was wanted: of headwords by word id, of sentences by their text. What nobody could say is absent.

    `voices` counts sounds by voice, `unrecorded` are the ids of headwords without a human recording, in the order asked.
    """

    words: Mapping[str, Sound] = field(default_factory=dict)
    texts: Mapping[str, Sound] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    voices: tuple[tuple[str, int], ...] = ()
    unrecorded: tuple[str, ...] = ()
