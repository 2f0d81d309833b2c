"""All lists together, and the ids that a release has brought to learners."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.sources.library import Library, Released, read_library, whole_library

ROOT = Path(__file__).parents[2]


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_what_can_be_read_is_read_and_the_rest_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a/words.csv", "id,term,pos\nflens,flens,noun\n")
    write(tmp_path, "b/words.csv", "id,term,pos\nkran,kran,nomen\n")
    write(tmp_path, "released-ids.csv", "id,since\nflens,1.0.0\nflens,1.1.0\n")
    library, problems = read_library(tmp_path)
    assert [vocabulary.trade for vocabulary in library.vocabularies] == ["a"]
    assert [(one.id, one.since, str(one.place)) for one in library.released] == [
        ("flens", "1.0.0", "vocab/released-ids.csv:2 [id]"),
        ("flens", "1.1.0", "vocab/released-ids.csv:3 [id]"),
    ]
    assert [(problem.code, str(problem.place)) for problem in problems] == [
        ("WORD-POS", "vocab/b/words.csv:2 [pos]"),
        ("TABLE-DOUBLE", "vocab/released-ids.csv:3 [id]"),
    ]
    with pytest.raises(UserError):
        whole_library(tmp_path)


def test_what_trade_yaml_accepts(tmp_path: Path) -> None:
    write(tmp_path, "a/words.csv", "id,term,pos\nflens,flens,noun\n")
    write(tmp_path, "a/trade.yaml", "accepted:\n  VOCAB-SPELLING: [spoolen, no]\n")
    [vocabulary] = whole_library(tmp_path).vocabularies
    assert vocabulary.accepted == (("VOCAB-SPELLING", ("spoolen", "no")),)


def test_translations_know_their_place(tmp_path: Path) -> None:
    write(tmp_path, "a/words.csv", "id,term,pos\nflens,flens,noun\n")
    write(tmp_path, "a/pl.csv", "id,translation\nflens,kołnierz\n")
    [vocabulary] = whole_library(tmp_path).vocabularies
    assert str(vocabulary.words[0].translations[0].place) == "vocab/a/pl.csv:2 [translation]"


def test_a_release_adds_ids_and_keeps_those_that_are_there(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("released_ids", ROOT / "scripts" / "released_ids.py")
    assert spec is not None and spec.loader is not None
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    write(tmp_path, "a/words.csv", "id,term,pos\nkran,kran,noun\nflens,flens,noun\n")
    [vocabulary] = whole_library(tmp_path).vocabularies
    library = Library((vocabulary,), (Released("borte", "0.9.0"), Released("kran", "1.0.0")))
    assert program.as_csv(program.with_new(library, "1.1.0")) == "id,since\nborte,0.9.0\nflens,1.1.0\nkran,1.0.0\n"
