"""course.yaml: what is read, and every sentence about what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import Place, UserError
from fagnorsk.model.course import LessonSpec, Settings, Shift, Team
from fagnorsk.model.word import Level
from fagnorsk.sources.settings import read_settings

TRADES = "There are: hms, industrirorlegger."


@pytest.fixture(autouse=True)
def two_trades(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fagnorsk.sources.settings.shipped_trades", lambda: ("hms", "industrirorlegger"))


def read(folder: Path, text: str | bytes) -> Settings:
    path = folder / "course.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_settings(path, folder)


def told(folder: Path, text: str | bytes) -> list[str]:
    with pytest.raises(UserError) as caught:
        read(folder, text)
    return str(caught.value).split("\n")


def test_every_key(tmp_path: Path) -> None:
    text = """
id: eksempel-ror-2027
title: Norsk for industrirørleggere
company: Eksempel Rør AS
trades: [industrirorlegger]
level: a2
languages: [pl, ro]
feminine: en
consent: required
lessons:
  - operation: montere-flens
    title: Vi monterer en flens
    words: [flens, pakning]
    exercises: [match, order-steps, gaps]
  - kappe-ror
start: 2027-01-11
shifts: {D: "07:00-15:00", K: 15:00-23:00}
rotation: DDDDDFF KKKKKFF
teams: {A: {offset: 0}, B: {offset: 7}}
"""
    assert read(tmp_path, text) == Settings(
        id="eksempel-ror-2027",
        title="Norsk for industrirørleggere",
        company="Eksempel Rør AS",
        trades=("industrirorlegger",),
        level=Level.A2,
        languages=("pl", "ro"),
        feminine="en",
        consent="required",
        lessons=(
            LessonSpec(
                "montere-flens",
                "Vi monterer en flens",
                ("flens", "pakning"),
                ("match", "order-steps", "gaps"),
                Place("course.yaml", 11),
            ),
            LessonSpec("kappe-ror", place=Place("course.yaml", 15)),
        ),
        start="2027-01-11",
        shifts=(Shift("D", "07:00", "15:00"), Shift("K", "15:00", "23:00")),
        rotation="DDDDDFF KKKKKFF",
        teams=(Team("A", 0), Team("B", 7)),
    )


@pytest.mark.parametrize("text", ["", "# bare en kommentar\n", "title:\nlanguages:\n"])
def test_everything_may_be_left_out(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Settings()


def test_no_file(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "course.yaml", tmp_path) == Settings()


@pytest.mark.parametrize(
    "data", ["\ufefftitle: Rør\n".encode(), "title: Rør\r\n".encode("cp1252"), "title: Rør".encode("utf-16")]
)
def test_encodings_of_windows(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data).title == "Rør"


def test_no_and_times_are_text(tmp_path: Path) -> None:
    settings = read(tmp_path, "title: no\ncompany: 14:00\n")
    assert (settings.title, settings.company) == ("no", "14:00")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("titel: X\n", ["course.yaml:1: “titel” is not a key here. Did you mean “title”?"]),
        ("title: A\ntitle: B\n", ["course.yaml:2: “title” stands twice; the first is on row 1. Keep one of them."]),
        ("title: [a, b]\n", ["course.yaml:1: “title” must be one text. Write it after the colon, on the same row."]),
        ("languages: pl\n", ["course.yaml:1: “languages” must be a list. Write it in square brackets: languages: [pl]."]),
        ("- a\n- b\n", ["course.yaml:1: The file must consist of keys and values. Write rows of the form “key: value”."]),
        ("title: x\nlessons:\n\t- a\n\t- b\n", [
            "course.yaml:3: The row begins with a tab. Use spaces instead.",
            "course.yaml:4: The row begins with a tab. Use spaces instead.",
        ]),
        ("title: a\x07b\n", ["course.yaml:1: The row holds a control character (U+0007). Delete it and type the text again."]),
        ('title: "a\\x07b"\n', ["course.yaml:1: “title” holds a control character (U+0007). Delete the value and type it again."]),
        ("title: Norsk: del 1\n", [
            "course.yaml:1: There is a colon too many, or the row is indented too far. "
            'Put text that holds a colon in quotation marks: title: "Norsk: del 1".'
        ]),
        ("languages: [pl, ro\ntitle: x\n", [
            "course.yaml:1: A bracket is opened here and not closed, or a comma is missing. "
            "Write lists as [a, b] and pairs as {key: value}."
        ]),
        ("id: x\ntitle: 'a\n", ["course.yaml:2: A quotation mark is opened here and not closed. Close it on the same row."]),
        ("title: @x\n", ["course.yaml:1: The value begins with a character that means something else. Put it in quotation marks."]),
        ("title: *x\n", ["course.yaml:1: A value that begins with * must stand in quotation marks. Put it in quotation marks."]),
        ("title: x\n--- \nid: y\n", ["course.yaml:2: A row with --- begins a second document. Delete the row."]),
        ("trades: [industriror]\n", [
            f"course.yaml:1: There is no vocabulary for the trade “industriror”. Did you mean “industrirorlegger”? {TRADES}"
        ]),
        ("trades: [baker]\n", [f"course.yaml:1: There is no vocabulary for the trade “baker”. {TRADES}"]),
        ("level: C1\n", ["course.yaml:1: “level” cannot be “C1”. It can be: A1, A2, B1."]),
        ("feminine: ei\n", ["course.yaml:1: “feminine” cannot be “ei”. It can be: a, en."]),
        ("consent: no\n", ["course.yaml:1: “consent” cannot be “no”. It can be: ask, required."]),
        ("start: 11.01.2027\n", [
            "course.yaml:1: “start” must be a date, but is “11.01.2027”. Write year-month-day, such as 2027-01-31."
        ]),
        ("start: 2027-02-30\n", [
            "course.yaml:1: “start” must be a date, but is “2027-02-30”. Write year-month-day, such as 2027-01-31."
        ]),
        ("id: Mitt kurs\n", [
            "course.yaml:1: The course id “Mitt kurs” may only hold a-z, 0-9 and single hyphens. Write mitt-kurs."
        ]),
        ("shifts: {D: 14:00}\n", [
            "course.yaml:1: The hours of shift D cannot be read: “14:00”. "
            'Write from and to in quotation marks, such as "07:00-15:00".'
        ]),
        ("shifts: no\n", ["course.yaml:1: “shifts” must have keys and values. Write rows of the form “key: value”."]),
        ("teams: {A: {offset: x}}\n", ["course.yaml:1: “offset” must be a number, but is “x”. Write it in digits, such as 42."]),
        ("teams: {A: {offset: 1.5}}\n", [
            "course.yaml:1: “offset” must be a whole number, but is “1.5”. Write it in digits, such as 7."
        ]),
        ("teams: {A: 7}\n", ["course.yaml:1: The team A must have an offset. Write A: {offset: 0}."]),
        ("lessons:\n  - title: X\n", [
            "course.yaml:2: The lesson has no operation. "
            "Write “operation:” with the name of a file in operations/ or lessons/."
        ]),
        ("lessons:\n  - operation: a\n    word: [b]\n", ["course.yaml:3: “word” is not a key here. Did you mean “words”?"]),
    ],
)  # fmt: skip
def test_wrong(tmp_path: Path, text: str, sentences: list[str]) -> None:
    assert told(tmp_path, text) == sentences


@pytest.mark.parametrize(
    ("given", "meant"), [("no", "nb"), ("polsk", "pl"), ("ua", "uk"), ("rumenske", "ro"), ("Українська", "uk")]
)
def test_unknown_language_lists_the_known(tmp_path: Path, given: str, meant: str) -> None:
    [sentence] = told(tmp_path, f"languages: [{given}]\n")
    assert sentence.startswith(
        f"course.yaml:1: “{given}” is not a language the toolkit knows. Did you mean “{meant}”? "
        "Known are: nb (norsk), pl (polsk), lt (litauisk), ro (rumensk)"
    )


def test_all_problems_at_once(tmp_path: Path) -> None:
    assert told(tmp_path, "titel: x\nlevel: C\nstart: i dag\n") == [
        "course.yaml:1: “titel” is not a key here. Did you mean “title”?",
        "course.yaml:2: “level” cannot be “C”. It can be: A1, A2, B1.",
        "course.yaml:3: “start” must be a date, but is “i dag”. Write year-month-day, such as 2027-01-31.",
    ]


def test_binary_file(tmp_path: Path) -> None:
    assert told(tmp_path, bytes(range(256)) * 4) == ["course.yaml: The file is not text. Save it as text in UTF-8."]


def test_deep_brackets_do_not_crash(tmp_path: Path) -> None:
    assert len(told(tmp_path, "title: " + "[" * 5000)) == 1
