"""espeak-ng as a voice: Norwegian without a network, in processes of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from array import array
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.speech.clip import Clip
from fagnorsk.speech.failed import SpeechFailed
from fagnorsk.speech.resample import resampled

VOICE = "nb"
_WORKER = Path(__file__).with_name("espeak_worker.py")


def installed() -> bool:
    """Whether espeak-ng (extra `sound`) is there."""
    return find_spec("espeakng_loader") is not None


class Espeak:
    """One speaking process, to be used by one thread; a context manager that ends it."""

    def __init__(self) -> None:
        self.version = ""
        self.rate = 0
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Espeak:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def spell(self, texts: Sequence[str]) -> list[str]:
        """espeak's own phonemes of each text: mnemonics separated by `_`, words by spaces."""
        if not texts:
            return []
        facts, _ = self._ask({"spell": list(texts)})
        return [str(one) for one in facts["phonemes"]]

    def say(self, text: str, rate: int, *, phonemes: bool = False) -> Clip:
        """The sound of a text, or of phonemes in double brackets. Raises SpeechFailed."""
        if not hasattr(os, "fork") and self._process is None:
            self._start()
        try:
            _, data = self._ask({"text": text, "rate": rate, "phonemes": phonemes})
        finally:
            if not hasattr(os, "fork"):
                self._stop()
        if len(data) < 4:
            raise SpeechFailed(text)
        samples: array[int] = array("h")
        samples.frombytes(data)
        if sys.byteorder == "big":
            samples.byteswap()
        return resampled(samples, self.rate)

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(_WORKER), VOICE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            facts, _ = self._answer()
        except SpeechFailed:
            self._stop()
            raise UserError(
                tr("The voice espeak-ng does not start on this computer."),
                cure=tr(
                    "Install the extra anew (pip install --force-reinstall “fagnorsk[sound]”), or write “sound: none”."
                ),
                code="SOUND-ENGINE",
            ) from None
        self.version, self.rate = str(facts["version"]).split()[0], int(facts["rate"])

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    pass  # it has gone already
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _ask(self, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        if self._process is None:
            self._start()
        assert self._process is not None and self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            self._process.stdin.flush()
            return self._answer()
        except (OSError, SpeechFailed) as error:
            # It fell over: the next text gets a new one.
            self._stop()
            raise SpeechFailed(str(order.get("text", ""))) from error

    def _answer(self) -> tuple[dict[str, Any], bytes]:
        assert self._process is not None and self._process.stdout is not None
        stream: IO[bytes] = self._process.stdout
        line = stream.readline()
        try:
            facts = json.loads(line)
        except ValueError:
            raise SpeechFailed(line.decode(errors="replace")) from None
        data = stream.read(facts["bytes"])
        if len(data) < facts["bytes"]:
            raise SpeechFailed("cut off")
        return facts, data
