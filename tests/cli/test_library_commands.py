"""The commands about the vocabularies: library, vocab, check vocab."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from fagnorsk.cli import main as cli

LISTS = Path(__file__).parents[1] / "checks" / "vocab"


@pytest.fixture
def fagnorsk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
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


def lists_of(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from fagnorsk.sources import library, list_apply, vocabularies

    for module in (library, list_apply, vocabularies):
        monkeypatch.setattr(module, "shelf", lambda name: folder)


@pytest.mark.parametrize("command", ["check", "vocab", "library"])
def test_help_with_an_example(fagnorsk, command: str) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = fagnorsk(command, "--help")
    assert code == 0
    assert f"fagnorsk {command}" in out.split("Example")[1]


def test_check_vocab(fagnorsk, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    lists_of(monkeypatch, LISTS / "VOCAB-TOPIC" / "in")
    code, out, err = fagnorsk("check", "vocab")
    assert (code, err) == (1, "")
    assert out == (
        "VOCAB-TOPIC vocab/ror/words.csv:2 [topic]: The topic “del” is not in trade.yaml. Did you mean “deler”?\n"
        "1 error, 0 to look at, 0 notes.\n"
    )
    [told] = json.loads(fagnorsk("check", "vocab", "--json")[1])
    assert (told["code"], told["severity"], told["file"], told["row"]) == (
        "VOCAB-TOPIC",
        "error",
        "vocab/ror/words.csv",
        2,
    )
    lists_of(monkeypatch, LISTS / "VOCAB-GENDER-HALF" / "in")
    assert fagnorsk("check", "vocab")[0] == 0


def test_a_course_of_that_name_is_given_as_a_path(fagnorsk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    lists_of(monkeypatch, LISTS / "VOCAB-TOPIC" / "in")
    (tmp_path / "vocab").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "VOCAB-TOPIC" in fagnorsk("check", "vocab")[1]
    code, _, err = fagnorsk("check", "./vocab")
    assert code == 1 and "There are no photos and no operations" in err


def test_library(fagnorsk, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    lists_of(monkeypatch, LISTS / "VOCAB-CHECK-FELL" / "in")
    code, out, _ = fagnorsk("library")
    assert code == 0
    assert "ror\tpolski\t50 %\t0 %\t50 %\t0 %" in out
    [trade] = json.loads(fagnorsk("library", "--json")[1])
    assert (trade["trade"], trade["words"], trade["classes"]["verb"]) == ("ror", 2, 1)
    assert trade["languages"] == {"pl": {"checked": 1, "source": 0, "unchecked": 1, "missing": 0}}


def test_library_search(fagnorsk, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    lists_of(monkeypatch, LISTS / "VOCAB-CHECK-FELL" / "in")
    code, out, _ = fagnorsk("library", "search", "kappet")
    assert code == 0
    assert out.splitlines()[1] == "kappe\tå kappe\tror\tDele noe med sag eller kniv.\tkappet\tpl: ciąć"
    [hit] = json.loads(fagnorsk("library", "search", "ciac", "--language", "pl", "--json")[1])
    assert (hit["id"], hit["match"], hit["name"], hit["language"]) == ("kappe", "translation", "ciąć", "pl")
    assert fagnorsk("library", "search", "noe", "annet")[1] == "Nothing is found for “noe annet”.\n"
    code, _, err = fagnorsk("library", "search", "flens", "--language", "xx")
    assert code == 1 and "“xx” is not a language" in err


def test_vocab_goes_out_and_comes_back(fagnorsk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    import shutil

    import openpyxl

    shutil.copytree(LISTS / "VOCAB-TRANSLATION-MISSING" / "in", tmp_path / "vocab")
    lists_of(monkeypatch, tmp_path / "vocab")
    sheet = tmp_path / "ark.xlsx"
    assert fagnorsk("vocab", "ror", "--language", "pl", "--xlsx", sheet) == (0, f"3 words in {sheet}.\n", "")
    code, _, err = fagnorsk("vocab", "ror", "--xlsx", sheet)
    assert code == 1 and "is there already" in err
    assert fagnorsk("vocab", "ror", "--read", sheet)[1].startswith(f"Nothing was changed in {sheet}.\n")
    book = openpyxl.load_workbook(sheet)
    book["ord"]["F4"] = "uszczelka"
    book.save(sheet)
    code, out, err = fagnorsk("vocab", "ror", "--read", sheet)
    assert (code, err) == (0, "")
    assert "pakning\tpl\t\tuszczelka" in out
    assert "1 word has no translation: kappe." in out
    assert "pakning,uszczelka,unchecked" in (tmp_path / "vocab" / "ror" / "pl.csv").read_text(encoding="utf-8")
    shown = fagnorsk("vocab", "ror", "--language", "pl")[1].splitlines()
    assert shown[3].split("\t")[:2] == ["pakning", "en pakning"] and shown[3].endswith("\tuszczelka")
    assert json.loads(fagnorsk("vocab", "ror", "--json")[1])[2]["translations"] == {
        "pl": {"text": "uszczelka", "status": "unchecked"}
    }


def test_vocab_of_no_trade(fagnorsk) -> None:  # type: ignore[no-untyped-def]
    code, _, err = fagnorsk("vocab", "hmz")
    assert code == 1 and err == "There is no vocabulary for the trade “hmz”. Did you mean “hms”?\n"
    assert fagnorsk("vocab", "hms", "--xlsx", "a", "--read", "b")[0] == 2
