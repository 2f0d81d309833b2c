"""Any program that reads a text and writes WAV as a voice, once the user has allowed it on this computer."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.sound import Utterance
from fagnorsk.norwegian.number_words import spelled_out
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.decode import Undecodable, from_wav
from fagnorsk.speech.failed import SpeechFailed
from fagnorsk.store import digest, user_store

SECONDS = 60.0  # for one text
TEXT, OUT = "{text}", "{out}"
_ALLOWED = "allowed-commands.txt"


class CommandSpeaker:
    """`{text}` in the command stands for the text (else it comes on standard input), `{out}` for the WAV file to write (else
    it is read from standard output). No shell takes part. Raises UserError for a command that may not or cannot be run.
    """

    workers = 2

    def __init__(self, command: str) -> None:
        self.parts = _parts(command)
        self.name = Path(self.parts[0]).name
        self.id = "command/" + digest(*self.parts)
        program = shutil.which(self.parts[0])
        if program is None:
            raise UserError(
                tr("The program {name}, which is to speak, is not on this computer.", name=self.parts[0]),
                cure=tr("Install it, or write another voice under “sound:” in course.yaml."),
                code="SOUND-ENGINE",
            )
        # A course folder is sent from hand to hand: what it would run is looked at first.
        if not is_allowed(command):
            raise UserError(
                tr("The course wants to run this command to speak: {command}", command=command),
                cure=tr("If you know it, allow it on this computer: fagnorsk sound COURSE --allow-command."),
                code="SOUND-COMMAND",
            )
        self.parts[0] = program

    def written(self, wanted: Sequence[Utterance]) -> list[str]:
        """The texts, numbers and units written out."""
        return [spelled_out(one.text) for one in wanted]

    def open(self, stack: ExitStack) -> CommandTalker:
        """Runs the program in an empty folder of its own."""
        return CommandTalker(tuple(self.parts), Path(stack.enter_context(tempfile.TemporaryDirectory())))


@dataclass(frozen=True, slots=True)
class CommandTalker:
    """Runs the program once for each text."""

    parts: tuple[str, ...]
    folder: Path

    def say(self, written: str) -> Clip:
        """What the program says. Raises SpeechFailed."""
        file = self.folder / "speech.wav"
        file.unlink(missing_ok=True)
        call = [self.parts[0], *(part.replace(OUT, str(file)).replace(TEXT, written) for part in self.parts[1:])]
        reads = not any(TEXT in part for part in self.parts)
        try:
            run = subprocess.run(
                call, input=written.encode() if reads else b"", capture_output=True, timeout=SECONDS, cwd=self.folder,
                check=False,
            )  # fmt: skip
            data = file.read_bytes() if any(OUT in part for part in self.parts) else run.stdout
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            raise SpeechFailed(str(error)) from error
        if run.returncode != 0:
            raise SpeechFailed(run.stderr.decode(errors="replace")[-200:])
        try:
            return from_wav(data)
        except Undecodable as error:
            raise SpeechFailed(str(error)) from error


def is_allowed(command: str) -> bool:
    """Whether the user has allowed this very command on this computer."""
    try:
        allowed = (user_store().root / _ALLOWED).read_text(encoding="utf-8").split()
    except OSError:
        return False
    return digest(command) in allowed


def allow(command: str) -> None:
    """Remembers that the user has looked at the command and wants it. Raises OSError."""
    if not is_allowed(command):
        with (user_store().root / _ALLOWED).open("a", encoding="utf-8") as file:
            file.write(digest(command) + "\n")


def _parts(command: str) -> list[str]:
    try:
        parts = shlex.split(command)
    except ValueError:
        parts = []
    if not parts:
        raise UserError(
            tr("The command under “sound:” cannot be read: {command}", command=command),
            cure=tr("Close every quotation mark."),
            code="SOUND-ENGINE",
        )
    return parts
