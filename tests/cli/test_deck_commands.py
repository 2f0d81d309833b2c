"""`fagnorsk deck-diff` and `fagnorsk learner` as a user meets them."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from build_courses import full_course, write
from fagnorsk.cli import main as cli


@pytest.fixture
def fagnorsk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

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


@pytest.mark.parametrize("command", ["deck-diff", "learner"])
def test_help_has_an_example(fagnorsk, command: str) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = fagnorsk(command, "--help")
    assert code == 0 and f"fagnorsk {command}" in out.split("Example")[1]


def test_deck_diff(fagnorsk, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    assert fagnorsk("build", course, "--only", "anki")[0] == 0
    new = course / "build" / "anki" / "prove-kurs-pl.apkg"
    old = shutil.copy(new, tmp_path / "old.apkg")
    write(course / "words.csv", "id,term,pos,pl\nflens,flens,noun,kryza\n")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000500")
    assert fagnorsk("build", course, "--only", "anki")[0] == 0
    code, out, err = fagnorsk("deck-diff", old, new)
    assert (code, err) == (0, "")
    assert "2 notes are corrected: flens.jpg (Navn), en flens (Oversettelse)." in " ".join(out.split())
    assert "All progress stays." in out
    # The other way round nothing would arrive.
    code, out, _ = fagnorsk("deck-diff", new, old)
    assert code == 1 and "Do not hand it out like this." in out
    answer = json.loads(fagnorsk("deck-diff", old, new, "--json")[1])
    assert answer["harmful"] is False and answer["says"][0]["weight"] == "good"


def test_deck_diff_of_no_decks(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.apkg").write_bytes(b"x")
    code, _, err = fagnorsk("deck-diff", tmp_path / "a.apkg", tmp_path / "b.apkg")
    assert code == 1
    assert err.splitlines() == [
        "a.apkg: The file is no Anki deck, or it is damaged. Give an .apkg file.",
        f"There is no file {tmp_path / 'b.apkg'}. Give an .apkg file.",
    ]


def test_learner(fagnorsk, course: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    import openpyxl

    code, out, err = fagnorsk("learner", course)
    assert (code, err) == (0, "") and "my-words.xlsx" in out
    sheet = course / "build" / "learners" / "my-words.xlsx"
    workbook = openpyxl.load_workbook(sheet)
    workbook.worksheets[0].append(["en rør", "", "", "", "rura", ""])
    workbook.save(sheet)
    code, out, err = fagnorsk("learner", course, sheet, "--name", "Mekaniker 3")
    assert (code, err) == (0, "")
    assert out.startswith("1 word, 3 cards\n")
    assert "LEARNER-ARTICLE my-words.xlsx:2 [artikkel]: It is not “en rør” but “et rør”." in " ".join(out.split())
    assert (course / "build" / "learners" / "mekaniker-3" / "mekaniker-3-pl.apkg").is_file()


def test_a_loss_stops_the_build_and_may_be_allowed(fagnorsk, course: Path) -> None:  # type: ignore[no-untyped-def]
    assert fagnorsk("build", course, "--only", "anki")[0] == 0
    before = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    (course / "photos" / "målebånd.jpg").unlink()
    write(course / "words.csv", "id,term,pos,picture\nmaleband,målebånd,noun,-\n")
    code, _, err = fagnorsk("build", course, "--only", "anki")
    lost = "The deck would lose 1 picture: “et målebånd” (målebånd.jpg)." in err
    if lost:  # the library has no drawing to put in its place
        assert code == 1 and "--allow-loss" in err
        assert all(
            path.read_bytes() == data for path, data in before.items() if path.is_file() and path.suffix == ".apkg"
        )
    code, _, err = fagnorsk("build", course, "--only", "anki", "--allow-loss")
    assert (code, err) == (0, "")
    assert fagnorsk("build", course, "--only", "anki")[0] == 0
