"""espeak-ng as a speaker: what it is given, and how often it is started."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from fagnorsk.model.sound import Utterance
from fagnorsk.norwegian.number_words import spelled_out
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.espeak import VOICE, Espeak
from fagnorsk.speech.phonemes import for_espeak
from fagnorsk.speech.pronounce import Pronouncer


class EspeakSpeaker:
    """Says Norwegian at `rate` words a minute."""

    workers = 4

    def __init__(self, rate: int, pronouncer: Pronouncer) -> None:
        from importlib.metadata import version

        self.rate = rate
        self.pronouncer = pronouncer
        self.name = f"espeak-ng ({VOICE})"
        self.id = f"espeak-ng/{version('espeakng-loader')}/{VOICE}/{rate}"

    def written(self, wanted: Sequence[Utterance]) -> list[str]:
        """The text with numbers and units written out; for a headword its phonemes in double brackets. Sentences stay text:
        put into phonemes they lose their pauses.
        """
        return [self._written(one) for one in wanted]

    def _written(self, one: Utterance) -> str:
        words = self.pronouncer.headword(one.text, one.pos) if one.word_id else None
        return for_espeak(words) if words else spelled_out(one.text)

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
