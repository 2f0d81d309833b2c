"""The command line as a user meets it: exit codes, sentences, plain text in a pipe, JSON for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from build_courses import FLANGE, full_course, write
from fagnorsk.cli import main as cli


def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["fagnorsk", *arguments])
    capsys.readouterr()
    code = 0
    try:
        cli.run()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def fagnorsk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    return lambda *arguments: run(capsys, monkeypatch, *map(str, arguments))


def test_version(fagnorsk) -> None:  # type: ignore[no-untyped-def]
    from fagnorsk import __version__

    assert fagnorsk("--version") == (0, f"fagnorsk {__version__}\n", "")


@pytest.mark.parametrize("command", ["new", "check", "words", "forms", "build"])
def test_every_command_has_help_with_an_example(fagnorsk, command: str) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = fagnorsk(command, "--help")
    assert code == 0
    assert f"fagnorsk {command}" in out.split("Example")[1]


def test_help_does_not_load_the_heavy_parts() -> None:
    program = (
        "import sys\nfrom fagnorsk.cli import main\nsys.argv = ['fagnorsk', '--help']\n"
        "try:\n main.run()\nexcept SystemExit:\n pass\n"
        "heavy = {'PIL', 'lxml', 'docx', 'openpyxl', 'xlsxwriter', 'genanki', 'sqlite3', 'wordfreq', 'ruamel', 'pypdf'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_new_course_builds_as_it_is(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path / "mitt kurs"
    code, out, err = fagnorsk("new", folder, "--trade", "industrirorlegger", "--language", "pl")
    assert (code, err) == (0, "")
    assert "fagnorsk build" in out
    code, out, err = fagnorsk("build", folder)
    assert (code, err) == (0, "")
    assert list((folder / "build" / "wordlists").glob("*-pl.docx"))


def test_unknown_course_is_a_sentence(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    code, out, err = fagnorsk("build", tmp_path / "finnes ikke")
    assert code == 1 and out == ""
    assert err.startswith("There is no course folder “") and "Traceback" not in err


def test_all_errors_of_a_course_at_once(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    root = full_course(tmp_path)
    write(root / "course.yaml", "titel: Norsk\nlevel: C9\nlanguages: [pl, xx]\ntrades: [bakeri]\n")
    write(root / "words.csv", "id;term;pos\nA b;flens;noun\nbolt;bolt;ting\nbolt;bolt;noun\n")
    code, _, err = fagnorsk("build", root)
    assert code == 1
    lines = err.strip().splitlines()
    assert len(lines) >= 7
    assert all(line.startswith(("course.yaml:", "words.csv:")) for line in lines)
    assert not (root / "build").exists()


def test_check_tells_and_exits_1_on_an_error(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    root = full_course(tmp_path)
    assert fagnorsk("check", root)[0] == 0
    write(root / "photos" / "pakning.jpg", "ikke et bilde")
    code, out, _ = fagnorsk("check", root)
    assert code == 1
    assert "PHOTO-BROKEN photos/pakning.jpg: The picture pakning.jpg is not a picture that can be read" in out
    told = json.loads(fagnorsk("check", root, "--json")[1])
    assert [f["code"] for f in told if f["severity"] == "error"] == ["PHOTO-BROKEN"]
    assert not (root / "build").exists() and not (root / "deck-ledger.csv").exists()


def test_usage_errors_exit_2(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert fagnorsk("build", full_course(tmp_path), "--only", "wordlists")[0] == 2
    assert fagnorsk("bygg")[0] == 2


def test_words_of_a_file(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    write(tmp_path / "a.md", FLANGE)
    code, out, _ = fagnorsk("words", tmp_path / "a.md", "--json")
    assert code == 0
    words = {word["lemma"]: word for word in json.loads(out)}
    flange = words["flens"]
    assert (flange["pos"], flange["gender"], flange["status"], flange["word_id"]) == ("noun", ["m"], "known", "flens")
    assert flange["forms"]["pl_def"] == "flensene"
    assert words["trekke til"]["status"] == "known"
    assert flange["source"]["file"] == "a.md" and flange["source"]["line"] > 1


def test_words_in_a_pipe_are_tabs(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = fagnorsk("words", full_course(tmp_path))
    assert code == 0
    head, first, *_ = out.splitlines()
    assert head.split("\t")[:3] == ["*", "Word", "Class"]
    assert len(first.split("\t")) == len(head.split("\t"))


def test_sheet_goes_out_and_comes_back(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    import openpyxl

    root = full_course(tmp_path / "kurs")
    sheet = tmp_path / "ord.xlsx"
    assert fagnorsk("words", root, "--xlsx", sheet)[0] == 0
    code, _, err = fagnorsk("words", root, "--xlsx", sheet)
    assert code == 1 and "is there already" in err
    code, out, _ = fagnorsk("words", root, "--read", sheet)
    assert code == 0 and "Nothing was changed" in out

    book = openpyxl.load_workbook(sheet)
    page = book["ord"]
    heads = {str(cell.value).lower(): cell.column for cell in page[1]}
    row = next(r for r in range(2, page.max_row + 1) if page.cell(r, heads["ord"]).value == "flens")
    page.cell(row, heads["polsk"]).value = "kryza"
    book.save(sheet)
    code, out, err = fagnorsk("words", root, "--read", sheet)
    assert (code, err) == (0, "")
    assert "flens\tpl\tkołnierz\tkryza" in out
    assert "kryza" in (root / "words.csv").read_text(encoding="utf-8-sig")
    assert json.loads(fagnorsk("build", root, "--json")[1])[0]["course"] == "prove-kurs"
    assert '"kryza"' in (root / "build" / "report.json").read_text(encoding="utf-8")


def test_forms(fagnorsk) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = fagnorsk("forms", "momentnøkkel", "trekke til", "--json")
    assert code == 0
    key, tighten = json.loads(out)
    assert (key["headword"], key["parts"]) == ("en momentnøkkel", ["moment", "nøkkel"])
    assert tighten["forms"]["past"] == "trakk til"


def test_norwegian_messages(fagnorsk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("FAGNORSK_LANG", "nb")
    code, _, err = fagnorsk("build", tmp_path)
    assert code == 1
    assert "Det er ingen bilder og ingen operasjoner i kursmappa" in err
