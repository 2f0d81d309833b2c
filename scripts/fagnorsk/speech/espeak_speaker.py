"""espeak-ng as a speaker: what it is given, and how often it is started."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.model.sound import Utterance
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.espeak import VOICE, Espeak


class EspeakSpeaker:
    """Says Norwegian at `rate` words a minute."""

    workers = 4

    def __init__(self, rate: int, root: Path) -> None:
        from importlib.metadata import version

        self.rate = rate
        self.root = root
        self.name = f"espeak-ng ({VOICE})"
        self.id = f"espeak-ng/{version('espeakng-loader')}/{VOICE}/{rate}"

    def written(self, wanted: Sequence[Utterance]) -> list[str]:
        """The text, or mended phonemes in double brackets."""
        return [one.text for one in wanted]

    def open(self, stack: ExitStack) -> Talking:
        """A process of its own."""
        return Talking(stack.enter_context(Espeak()), self.rate)


@dataclass(frozen=True, slots=True)
class Talking:
    """A speaking process with its rate."""

    espeak: Espeak
    rate: int

    def say(self, written: str) -> Clip:
        """The sound of a text, or of phonemes in double brackets. Raises SpeechFailed."""
        return self.espeak.say(written, self.rate, phonemes=written.startswith("[["))
