"""espeak-ng as a speaker: what it is given, and how often it is started."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from fagnorsk.model.sound import Utterance
from fagnorsk.norwegian.number_words import spelled_out
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.espeak import VOICE, Espeak
from fagnorsk.speech.phonemes import for_espeak, in_text
from fagnorsk.speech.pronounce import Pronouncer

# Not a part of a longer name such as "HMS-kurs" or "M12".
_WORD = re.compile(r"(?<![\w\-/])[A-Za-zæøåÆØÅé]+(?![\w\-/])")


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
        """For a headword its phonemes in double brackets; for a sentence its text, numbers and units written out, with those
        words in phonemes that the engine reads wrong: all of it in phonemes would lose its pauses.
        """
        return [self._written(one) for one in wanted]

    def _written(self, one: Utterance) -> str:
        words = self.pronouncer.headword(one.text, one.pos) if one.word_id else None
        if words:
            return for_espeak(words)
        # Brackets of the text itself must not read as phonemes.
        text = spelled_out(one.text).replace("[", "(").replace("]", ")")
        return _WORD.sub(self._word, text)

    def _word(self, found: re.Match[str]) -> str:
        word = found[0]
        if len(word) > 1 and not word[1:].islower():
            return word  # an abbreviation
        said = self.pronouncer.in_sentence(word.lower(), first=word[0].isupper())
        return in_text(said) if said else word

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
        return self.espeak.say(written, self.rate, phonemes="[[" in written)
