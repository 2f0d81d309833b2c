"""The key `sound:` of course.yaml."""

from __future__ import annotations

from fagnorsk.messages import tr
from fagnorsk.model.sound import Engine, SoundChoice
from fagnorsk.sources.yaml_text import Value

KEYS = ("engine", "voice", "command", "rate")
SLOWEST, FASTEST = 80, 250


def read_sound_choice(value: Value | None) -> SoundChoice:
    """What stands under `sound:`, defaults for the rest; problems are added to those of `value`.

    A voice file or a command that is named is also meant: then `engine` may be left out.
    """
    default = SoundChoice()
    if value is None:
        return default
    if not value.is_mapping and not value.is_empty:
        # `sound: none` is what one writes first.
        engine = value.choice(tuple(Engine))
        return _checked(value, SoundChoice(Engine(engine)) if engine else default)
    found = value.mapping(KEYS)
    voice = found["voice"].text() if "voice" in found else ""
    command = found["command"].text() if "command" in found else ""
    engine = found["engine"].choice(tuple(Engine)) if "engine" in found else ""
    meant = Engine.PIPER if voice else Engine.COMMAND if command else default.engine
    return _checked(value, SoundChoice(Engine(engine) if engine else meant, voice, command, _rate(found.get("rate"))))


def _checked(value: Value, choice: SoundChoice) -> SoundChoice:
    if choice.engine is Engine.PIPER and not choice.voice:
        value.problem(
            tr("The voice file for Piper is not named."),
            tr("Write “voice:” with the .onnx file under “sound:”."),
            "COURSE-SOUND",
        )
    if choice.engine is Engine.COMMAND and not choice.command:
        value.problem(
            tr("The command that speaks is not named."),
            tr("Write “command:” with a program that reads a text and writes WAV under “sound:”."),
            "COURSE-SOUND",
        )
    return choice


def _rate(value: Value | None) -> int:
    default = SoundChoice().rate
    given = value.whole() if value is not None else None
    if value is None or given is None:
        return default
    if not SLOWEST <= given <= FASTEST:
        value.problem(
            tr("“{key}” must lie between {least} and {most}.", key=value.key, least=SLOWEST, most=FASTEST),
            tr("Learners follow well at 115 to 130 words a minute."),
            "COURSE-SOUND",
        )
        return default
    return given
