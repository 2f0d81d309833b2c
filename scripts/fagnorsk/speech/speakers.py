"""Who speaks where no colleague did: each engine tells its name and says one text at a time."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.sound import Engine, SoundChoice, Utterance
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.pronounce import Pronouncer


class Speaker(Protocol):
    """A voice. `id` goes into the names of its sounds, `name` is for people; both know version and voice."""

    id: str
    name: str
    workers: int

    def written(self, wanted: Sequence[Utterance]) -> list[str]:
        """What the engine will be given for each utterance, in its own notation; with `id` it decides the sound."""

    def open(self, stack: ExitStack) -> Talker:
        """One who speaks, for one thread, until the stack is closed."""


class Talker(Protocol):
    """One who speaks."""

    def say(self, written: str) -> Clip:
        """The sound of what `written` gave. Raises SpeechFailed."""


def speaker_for(choice: SoundChoice, root: Path, pronouncer: Pronouncer) -> Speaker | None:
    """The engine that is chosen, None where none is. Raises UserError where it cannot be used: another voice is never put
    in its place, so that the same course sounds alike on every computer.
    """
    if choice.engine is Engine.NONE:
        return None
    if choice.engine is Engine.ESPEAK:
        from fagnorsk.speech.espeak import installed
        from fagnorsk.speech.espeak_speaker import EspeakSpeaker

        if not installed():
            raise UserError(
                tr("The voice espeak-ng is not installed; the phone's own voice speaks."),
                cure=tr("Install it: pip install “fagnorsk[sound]”."),
                code="SOUND-MISSING",
            )
        return EspeakSpeaker(choice.rate, pronouncer)
    if choice.engine is Engine.PIPER:
        from fagnorsk.speech.piper import PiperSpeaker

        return PiperSpeaker(root / choice.voice)
    from fagnorsk.speech.command import CommandSpeaker

    return CommandSpeaker(choice.command)
