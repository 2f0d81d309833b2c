"""`forms` and `words`: what their tables say."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

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


def rows(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_forms_names_the_list_that_says_the_same(fagnorsk) -> None:  # type: ignore[no-untyped-def]
    _, out, _ = fagnorsk("forms", "klammer", "fett")
    found = rows(out)
    assert found[1][:3] == ["et klammer", "noun", "n"]
    assert found[1][5] == "dictionary, the list industrirorlegger"
    assert [row[0] for row in found[2:]] == ["fett (et)", "fett"]
    assert found[3][1] == "adverb"


def test_forms_shows_the_lists_word_beside_the_dictionarys_where_they_differ(
    fagnorsk,  # type: ignore[no-untyped-def]
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from fagnorsk.model.word import Gender, Pos, Vocabulary, Word
    from fagnorsk.sources import vocabularies

    own = Word("flens", "flens", Pos.NOUN, (Gender.N,), ("flenset", "flens", "flensene"), origin="ror")
    monkeypatch.setattr(vocabularies, "vocabularies_for", lambda trades: (Vocabulary("ror", (), (), (own,)),))
    _, out, _ = fagnorsk("forms", "flens")
    assert [(row[0], row[5]) for row in rows(out)[1:]] == [("en flens", "dictionary"), ("et flens", "the list ror")]
    _, out, _ = fagnorsk("forms", "flens", "--json")
    (answer,) = json.loads(out)
    assert answer["article"] == "en"
    assert [(one["word_id"], one["trade"], one["article"]) for one in answer["listed"]] == [("flens", "ror", "et")]


def test_parts_keep_their_linking_letters_in_tables_and_not_in_json(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    _, out, _ = fagnorsk("forms", "tegningsnummer")
    assert rows(out)[1][4] == "tegnings·nummer"
    text = tmp_path / "a.txt"
    text.write_text("Skriv tegningsnummeret på røret.", encoding="utf-8")
    _, out, _ = fagnorsk("words", text)
    assert "tegnings·nummer" in out
    _, out, _ = fagnorsk("words", text, "--json")
    assert next(w["parts"] for w in json.loads(out) if w["lemma"] == "tegningsnummer") == ["tegning", "nummer"]


def test_a_sheet_that_is_not_there_is_told_as_such(fagnorsk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    missing = tmp_path / "ord.xlsx"
    code, _, err = fagnorsk("words", tmp_path, "--read", missing)
    assert code == 1
    assert err == (
        f"There is no file {missing}. Check the name and the folder."
        " fagnorsk words COURSE --xlsx FILE writes such a sheet.\n"
    )
