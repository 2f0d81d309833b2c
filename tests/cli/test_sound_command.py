"""`fagnorsk sound` as a user meets it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_courses import full_course, write
from fagnorsk.cli import main as cli
from fagnorsk.speech import clip as c
from fagnorsk.speech.mp3 import can_encode
from fagnorsk.store import user_store

sys.path.insert(0, str(Path(__file__).parents[1] / "speech"))
from speech_samples import write_wav
from test_clip import tone


@pytest.fixture
def fagnorsk(capsys, monkeypatch, tmp_path):
    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["fagnorsk", *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            cli.run()
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = full_course(tmp_path / "kurs")
    write(root / "course.yaml", (root / "course.yaml").read_text(encoding="utf-8") + "sound: none\n")
    return root


def test_who_speaks(fagnorsk, course):
    code, out, _ = fagnorsk("sound", course)
    assert code == 0
    assert "Nobody speaks: the phone's own voice reads the cards." in out
    assert "words without a recording by a person: " in out


def test_the_list_is_written(fagnorsk, course, tmp_path):
    code, out, _ = fagnorsk("sound", course, "--list", "--out", tmp_path / "ut")
    assert code == 0 and (tmp_path / "ut" / "sound" / "opptaksliste.docx").is_file()
    assert out.startswith("Written: ")


@pytest.mark.skipif(not can_encode(), reason="needs the extra sound")
def test_a_lesson_is_recorded_in_one_go_and_then_a_person_speaks(fagnorsk, course, tmp_path):
    _, out, _ = fagnorsk("sound", course, "--cut", tmp_path / "no.wav", "--lesson", 99)
    code, _, err = fagnorsk("sound", course, "--cut", tmp_path / "no.wav")
    assert code == 1 and "no.wav: The recording cannot be opened" in err
    _, out, _ = fagnorsk("sound", course)
    count = int(out.split(" words without")[0].split("\n")[-1])
    write_wav(tmp_path / "alt.wav", c.joined(*[part for _ in range(count) for part in (c.silence(0.7), tone(0.4))]))
    code, out, _ = fagnorsk("sound", course, "--cut", tmp_path / "alt.wav")
    assert code == 0 and len(list((course / "recordings").glob("*.wav"))) == count
    _, out, _ = fagnorsk("sound", course)
    assert f"recording: {count} sounds" in out and "Every word has been recorded by a person." in out


def test_a_lesson_that_is_not_there(fagnorsk, course, tmp_path):
    code, _, err = fagnorsk("sound", course, "--cut", tmp_path / "x.wav", "--lesson", 99)
    assert code == 1 and err.startswith("There is no lesson 99 with new words. Lessons with new words: 1")


def test_shipped_courses_take_no_recordings(fagnorsk, tmp_path):
    code, _, err = fagnorsk("sound", "industrirorlegger-fagbrev", "--cut", tmp_path / "x.wav")
    assert code == 1
    assert err == "Recordings belong to a course folder of your own. Copy the course first: fagnorsk new FOLDER.\n"


def test_a_command_is_allowed_by_the_user(fagnorsk, course, tmp_path, monkeypatch):
    monkeypatch.setenv("FAGNORSK_CACHE", str(tmp_path / "cache"))
    user_store.cache_clear()
    code, _, err = fagnorsk("sound", course, "--allow-command")
    assert code == 1 and err.startswith("The course has no command that speaks.")
    text = (course / "course.yaml").read_text(encoding="utf-8")
    write(course / "course.yaml", text.replace("sound: none", "sound: {command: 'no-such-program {text}'}"))
    code, out, _ = fagnorsk("sound", course, "--allow-command")
    assert code == 0 and "Allowed on this computer: no-such-program {text}" in out
    user_store.cache_clear()


@pytest.mark.skipif(not can_encode(), reason="needs the extra sound")
def test_a_build_without_a_voice_makes_no_lesson_to_listen_to(fagnorsk, course, tmp_path):
    code, out, _ = fagnorsk("build", course, "--only", "listen", "--out", tmp_path / "ut")
    assert code == 0 and "No lesson could be made to listen to: nobody speaks." in out
    assert not (tmp_path / "ut" / "listen").exists()
