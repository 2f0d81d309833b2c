"""The key `sound:` of course.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.sound import Engine, SoundChoice
from fagnorsk.sources.settings import read_settings


def choice(folder: Path, text: str) -> SoundChoice:
    path = folder / "course.yaml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path, folder).sound


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("title: x\n", SoundChoice()),
        ("sound:\n", SoundChoice()),
        ("sound: none\n", SoundChoice(Engine.NONE)),
        ("sound: {rate: 110}\n", SoundChoice(rate=110)),
        ("sound: {voice: voices/norsk.onnx}\n", SoundChoice(Engine.PIPER, voice="voices/norsk.onnx")),
        ("sound: {command: 'say -o {out}'}\n", SoundChoice(Engine.COMMAND, command="say -o {out}")),
        ("sound: {engine: espeak, voice: norsk.onnx}\n", SoundChoice(voice="norsk.onnx")),
    ],
)
def test_what_can_be_chosen(tmp_path, text, wanted):
    assert choice(tmp_path, text) == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "sound: {engine: piper}\n",
            "The voice file for Piper is not named. Write “voice:” with the .onnx file under “sound:”.",
        ),
        (
            "sound: {rate: 400}\n",
            "“rate” must lie between 80 and 250. Learners follow well at 115 to 130 words a minute.",
        ),
        ("sound: {engine: loud}\n", "“engine” cannot be “loud”. It can be: espeak, piper, command, none."),
        (
            "sound: command\n",
            "The command that speaks is not named. Write “command:” with a program that reads a text and writes WAV under "
            "“sound:”.",
        ),
    ],
)
def test_what_is_wrong_is_told(tmp_path, text, said):
    with pytest.raises(UserError) as told:
        choice(tmp_path, text)
    assert str(told.value).endswith(said)
