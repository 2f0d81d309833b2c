"""Each rule over the vocabularies has a folder: `in/` is a small library, `expected.txt` everything said about it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from fagnorsk.checks.vocabulary import check_vocabularies
from fagnorsk.model.finding import Severity
from fagnorsk.sources.library import read_library

EXAMPLES = Path(__file__).parent / "vocab"
RULES = Path(__file__).parents[2] / "scripts" / "fagnorsk" / "checks" / "vocab"


def told(folder: Path) -> str:
    findings = check_vocabularies(*read_library(folder))
    return "".join(f"{finding.severity} {finding.code} {finding}\n" for finding in findings)


@pytest.mark.parametrize("code", sorted(path.name for path in EXAMPLES.iterdir()))
def test_the_example_of(code: str, request: pytest.FixtureRequest) -> None:
    expected = EXAMPLES / code / "expected.txt"
    found = told(EXAMPLES / code / "in")
    if request.config.getoption("--golden-write"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
    assert f" {code} " in found


def test_every_code_has_an_example() -> None:
    constants = [
        node.value
        for path in RULES.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    codes = {text for text in constants if re.fullmatch(r"VOCAB(-[A-Z]+)+", text)}
    assert codes == {path.name for path in EXAMPLES.iterdir()}


def test_a_list_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    broken, whole = tmp_path / "a", tmp_path / "b"
    for folder in (broken, whole):
        folder.mkdir()
    (broken / "words.csv").write_text("id,term,pos\nflens,flens,ting\n", encoding="utf-8")
    (whole / "words.csv").write_text("id,term,pos,gender\nkran,kran,noun,m/f\n", encoding="utf-8")
    (tmp_path / "released-ids.csv").write_text("id,since\nflens,1.0.0\n", encoding="utf-8")
    findings = check_vocabularies(*read_library(tmp_path))
    assert [(f.code, str(f.place)) for f in findings if f.code != "VOCAB-EMPTY"] == [
        ("WORD-POS", "vocab/a/words.csv:2 [pos]")
    ]
    assert len(findings) == 5


def test_the_lists_that_ship_have_no_error() -> None:
    errors = [f for f in check_vocabularies(*read_library()) if f.severity is Severity.ERROR]
    assert list(map(str, errors)) == []
