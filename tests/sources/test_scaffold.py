"""`fagnorsk new`: a folder that can be read at once, and that keeps people's data out of version control."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import WORD_ID
from fagnorsk.sources.course import load_course
from fagnorsk.sources.scaffold import new_course


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")


def told(folder: Path, trade: str | None = None, languages: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(UserError) as caught:
        new_course(folder, trade, languages)
    return str(caught.value).split("\n")


def test_the_files(tmp_path: Path) -> None:
    made = new_course(tmp_path / "norsk-på-kaia")
    assert [path.relative_to(tmp_path / "norsk-på-kaia").as_posix() for path in made] == [
        "course.yaml",
        "operations/01-eksempel.md",
        "photos/LES-MEG.txt",
        "photos.yaml",
        ".gitignore",
        "Bygg kurset.bat",
        "Bygg kurset.command",
    ]
    assert all(path.is_file() for path in made)


def test_it_can_be_read_as_it_is(tmp_path: Path) -> None:
    new_course(tmp_path / "norsk-på-kaia", "industrirorlegger", ["pl", "lt", "pl"])
    loaded = load_course(str(tmp_path / "norsk-på-kaia"))
    settings = loaded.course.settings
    assert loaded.findings == ()
    assert re.fullmatch(r"norsk-pa-kaia-[0-9a-f]{4}", settings.id)
    assert WORD_ID.match(settings.id)
    assert (settings.title, settings.trades, settings.languages) == (
        "Norsk på kaia",
        ("industrirorlegger",),
        ("pl", "lt"),
    )
    [(spec, operation)] = loaded.course.lessons
    assert (spec.operation, operation.title) == ("eksempel", "Rydde og feie arbeidsplassen")
    assert len(operation.steps) == 8
    assert len(operation.warnings) == 1
    assert [line.text for line in operation.tools] == ["kost", "feiebrett", "avfallssekk"]
    assert operation.section(SectionKind.MODEL_TEXT)
    assert len(operation.dialogue) == 6
    assert "Øvingstekst. Bedriftens egen prosedyre gjelder." in (
        tmp_path / "norsk-på-kaia/operations/01-eksempel.md"
    ).read_text(encoding="utf-8")


def test_without_trade_and_language(tmp_path: Path) -> None:
    new_course(tmp_path / "kurs")
    settings = load_course(str(tmp_path / "kurs")).course.settings
    assert (settings.trades, settings.languages) == ((), ())


def test_what_is_commented_out_can_be_used(tmp_path: Path) -> None:
    new_course(tmp_path / "kurs")
    for name in ("course.yaml", "photos.yaml"):
        path = tmp_path / "kurs" / name
        text = path.read_text(encoding="utf-8")
        examples = re.findall(r"^# ((?:lessons:|trades:|languages:|IMG_|  ).*)$", text, re.MULTILINE)
        assert len(examples) > 3
        path.write_text(
            re.sub(r"^# ((?:lessons:|trades:|languages:|IMG_|  ).*)$", r"\1", text, flags=re.MULTILINE),
            encoding="utf-8",
        )
    (tmp_path / "kurs" / "photos" / "IMG_2041.HEIC").write_bytes(b"x")
    loaded = load_course(str(tmp_path / "kurs"))
    assert loaded.course.settings.languages == ("pl", "lt")
    assert loaded.course.lessons[0][0].words == ("kost", "avfall")
    [photo] = loaded.course.photos
    assert (photo.words, photo.dots[0].word, photo.consent.date) == (("kost",), "feiebrett", "2026-11-03")


def test_ids_of_two_folders_differ(tmp_path: Path) -> None:
    ids = []
    for parent in ("a", "b"):
        new_course(tmp_path / parent / "kurs")
        ids.append(load_course(str(tmp_path / parent / "kurs")).course.settings.id)
    assert ids[0] != ids[1]


def test_a_folder_name_that_yaml_would_misread(tmp_path: Path) -> None:
    new_course(tmp_path / 'Norsk # "1"')
    assert load_course(str(tmp_path / 'Norsk # "1"')).course.settings.title == 'Norsk # "1"'


def test_the_starters(tmp_path: Path) -> None:
    new_course(tmp_path / "kurs")
    windows = (tmp_path / "kurs" / "Bygg kurset.bat").read_bytes()
    assert b"chcp 65001" in windows
    assert b'"%FAGNORSK%" build "%~dp0."\r\n' in windows
    assert windows.count(b"\n") == windows.count(b"\r\n")
    mac = tmp_path / "kurs" / "Bygg kurset.command"
    assert os.access(mac, os.X_OK)
    assert b"\r" not in mac.read_bytes()
    assert subprocess.run(["bash", "-n", str(mac)], check=False).returncode == 0


def test_the_starter_finds_a_program_that_is_not_on_the_path(tmp_path: Path) -> None:
    program = tmp_path / "et sted" / "fagnorsk"
    program.parent.mkdir()
    program.write_text('#!/bin/bash\necho "bygger: $*"\n')
    program.chmod(0o755)
    new_course(tmp_path / "kurs", program=program)
    starter = ["bash", str(tmp_path / "kurs" / "Bygg kurset.command")]
    told = subprocess.run(
        starter, input="x", capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "HOME": "/"}
    )
    assert f"bygger: build {tmp_path / 'kurs'}" in told.stdout


def test_people_s_data_stays_out_of_version_control(tmp_path: Path) -> None:
    folder = tmp_path / "kurs"
    new_course(folder)
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    names = ["participants.csv", "attendance.xlsx", "build/x.docx", "words (før 20261103T120000Z).csv", "words.csv"]
    ignored = subprocess.run(
        ["git", "-C", str(folder), "-c", "core.quotePath=false", "check-ignore", *names],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ignored.stdout.split("\n")[:-1] == names[:-1]


def test_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "notater.txt").write_text("mine", encoding="utf-8")
    assert told(tmp_path) == [f"The folder “{tmp_path}” is not empty. Give the name of a new folder."]
    assert told(tmp_path / "notater.txt") == [f"“{tmp_path / 'notater.txt'}” is a file. Give the name of a new folder."]
    assert [path.name for path in tmp_path.iterdir()] == ["notater.txt"]


def test_an_empty_folder_is_fine(tmp_path: Path) -> None:
    (tmp_path / ".DS_Store").write_bytes(b"x")
    assert len(new_course(tmp_path)) == 7


def test_unknown_trade_and_language(tmp_path: Path) -> None:
    sentences = told(tmp_path / "kurs", "industrirørlegger", ("polsk",))
    assert sentences[0].startswith("“polsk” is not a language the toolkit knows. Did you mean “pl”?")
    assert sentences[1] == (
        "There is no vocabulary for the trade “industrirørlegger”. Did you mean “industrirorlegger”?"
    )
    assert not (tmp_path / "kurs").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fagnorsk.sources import scaffold

    real, calls = scaffold.write_whole, []

    def full_disk(path: Path, data: bytes) -> None:
        calls.append(path)
        if len(calls) == 3:
            raise OSError(28, "No space left on device")
        real(path, data)

    monkeypatch.setattr(scaffold, "write_whole", full_disk)
    assert told(tmp_path / "kurs") == [
        f"The folder “{tmp_path / 'kurs'}” cannot be written (No space left on device). "
        "Choose a folder of your own, such as one under Documents."
    ]
    assert [path for path in (tmp_path / "kurs").rglob("*") if path.is_file()] == []
