"""Piper as a voice: a neural engine with a voice file that the user has put in place."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.sound import Utterance
from fagnorsk.norwegian.number_words import spelled_out
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.decode import Undecodable, from_wav
from fagnorsk.speech.failed import SpeechFailed

_WORKER = Path(__file__).with_name("piper_worker.py")


class PiperSpeaker:
    """Speaks with the voice in an .onnx file, beside which its .onnx.json lies. Raises UserError where that or the program
    is missing.
    """

    workers = 1  # it uses all cores by itself

    def __init__(self, model: Path) -> None:
        place = Place(model.name)
        if not model.is_file():
            raise UserError(
                tr("The voice file {file} is not there.", file=model.name),
                place=place,
                cure=tr(
                    "Put the .onnx file and its .onnx.json into the course folder, or mend “voice:” in course.yaml."
                ),
                code="SOUND-ENGINE",
            )
        self.config = Path(f"{model}.json")
        if not self.config.is_file():
            raise UserError(
                tr("Beside the voice file {file}, {config} is missing.", file=model.name, config=self.config.name),
                place=place,
                cure=tr("Both belong together; download them from the same page."),
                code="SOUND-ENGINE",
            )
        if find_spec("piper") is None:
            raise UserError(
                tr("The program Piper, which the course's voice needs, is not installed."),
                cure=tr("Install it: pip install “fagnorsk[piper]”."),
                code="SOUND-ENGINE",
            )
        self.model = model
        self.name = f"Piper ({model.stem})"
        with model.open("rb") as file:
            self.id = f"piper/{hashlib.file_digest(file, 'sha256').hexdigest()}"

    def written(self, wanted: Sequence[Utterance]) -> list[str]:
        """The texts, numbers and units written out: the voice has learnt from texts, not from mended phonemes."""
        return [spelled_out(one.text) for one in wanted]

    def open(self, stack: ExitStack) -> PiperTalker:
        """A process with the voice loaded."""
        process = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-I", str(_WORKER), str(self.model)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )
        talker = PiperTalker(process)
        try:
            talker.answer()
        except SpeechFailed:
            raise UserError(
                tr("The voice file {file} cannot be used.", file=self.model.name),
                place=Place(self.model.name),
                cure=tr("Download the .onnx file and its .onnx.json again."),
                code="SOUND-ENGINE",
            ) from None
        return talker


@dataclass(frozen=True, slots=True)
class PiperTalker:
    """A process with a voice."""

    process: subprocess.Popen[bytes]

    def say(self, written: str) -> Clip:
        """What the voice says. Raises SpeechFailed."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"text": written}).encode() + b"\n")
            self.process.stdin.flush()
            return from_wav(self.answer())
        except (OSError, Undecodable) as error:
            raise SpeechFailed(str(error)) from error

    def answer(self) -> bytes:
        """The bytes that the process answers with. Raises SpeechFailed."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        try:
            size = int(json.loads(line)["bytes"])
        except (ValueError, KeyError, TypeError) as error:
            raise SpeechFailed(line.decode(errors="replace")) from error
        data = self.process.stdout.read(size)
        if len(data) < size:
            raise SpeechFailed("cut off")
        return data
