"""Pairs of words: read as they stand, or told row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.pairs import PairKind, WordPair
from fagnorsk.sources.pairs import read_pairs
from fagnorsk.sources.vocabularies import read_trade


def read(tmp_path: Path, text: str) -> tuple[tuple[WordPair, ...], list[str]]:
    problems: list[UserError] = []
    path = tmp_path / "pairs.csv"
    path.write_text(text, encoding="utf-8")
    pairs = read_pairs(path, "vocab/ror/pairs.csv", "ror", problems)
    return pairs, [f"{problem.code} {problem}" for problem in problems]


def test_both_sorts_of_partner(tmp_path: Path) -> None:
    pairs, problems = read(tmp_path, "kind,a,b,note\nopposite,apne,stenge,\nconfusable,mutter,= mor ,Mor har barn.\n")
    assert problems == []
    assert pairs == (
        WordPair(PairKind.OPPOSITE, "apne", "stenge", origin="ror"),
        WordPair(PairKind.CONFUSABLE, "mutter", plain="mor", note="Mor har barn.", origin="ror"),
    )
    assert [str(pair.place) for pair in pairs] == ["vocab/ror/pairs.csv:2", "vocab/ror/pairs.csv:3"]
    assert [pairs[0].partner(name) for name in ("apne", "stenge", "mutter")] == ["stenge", "apne", ""]
    assert [pairs[1].partner(name) for name in ("mutter", "")] == ["", ""]


def test_what_is_wrong_is_told_row_by_row(tmp_path: Path) -> None:
    pairs, problems = read(
        tmp_path, "kind,a,b\nopposit,apne,stenge\nantonym,=opp,ned\nopposite,apne,=\nopposite,,stenge\n"
    )
    assert pairs == ()
    assert problems == [
        "PAIR-KIND vocab/ror/pairs.csv:2 [kind]: “opposit” is no kind of pair. Did you mean “opposite”?",
        "PAIR-KIND vocab/ror/pairs.csv:3 [kind]: “antonym” is no kind of pair. "
        "Known are: confusable, first_part, last_part, opposite.",
        "PAIR-CELL vocab/ror/pairs.csv:3 [a]: The first word of a pair must have a row of its own, but is “=opp”. "
        "Write its id, and the everyday word into column “b”.",
        "PAIR-CELL vocab/ror/pairs.csv:4 [b]: The pair lacks a word. Write the id of the word, or delete the row.",
        "PAIR-CELL vocab/ror/pairs.csv:5 [a]: The pair lacks a word. Write the id of the word, or delete the row.",
    ]


def test_a_list_brings_its_pairs(tmp_path: Path) -> None:
    folder = tmp_path / "ror"
    folder.mkdir()
    (folder / "words.csv").write_text("id,term,pos\napne,åpne,verb\nstenge,stenge,verb\n", encoding="utf-8")
    assert read_trade(tmp_path, "ror").pairs == ()
    read_trade.cache_clear()
    (folder / "pairs.csv").write_text("slag;ord 1;ord 2\nopposite;apne;stenge\n", encoding="utf-8")
    assert read_trade(tmp_path, "ror").pairs == (WordPair(PairKind.OPPOSITE, "apne", "stenge", origin="ror"),)
    read_trade.cache_clear()
    (folder / "pairs.csv").write_text("kind,a,b\nx,apne,stenge\n", encoding="utf-8")
    with pytest.raises(UserError, match="is no kind of pair"):
        read_trade(tmp_path, "ror")
