"""The table of codes: current, and complete as far as a reader of the source can tell."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def findings() -> ModuleType:
    spec = importlib.util.spec_from_file_location("findings", ROOT / "scripts" / "findings.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["findings"] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_is_current(findings: ModuleType) -> None:
    assert findings.PAGE.read_text(encoding="utf-8") == findings.page(), "python scripts/findings.py update"


def test_every_code_says_what_is_wrong_and_what_to_do(findings: ModuleType) -> None:
    assert [code for code, entry in findings.codes().items() if not entry.sentences or not entry.cures] == []


def test_codes_in_docstrings_are_there(findings: ModuleType) -> None:
    told = {
        code
        for path in findings.PACKAGE.rglob("*.py")
        for code in re.findall(r"\b((?:PHOTO|OP|WORD|SHEET|VOCAB)-[A-Z-]+[A-Z])\b", path.read_text(encoding="utf-8"))
    }
    assert told <= set(findings.codes())


@pytest.mark.parametrize(
    ("code", "serious", "sentence", "cure"),
    [
        ("PHOTO-TOO-LARGE", "ERROR", "The picture {name} {reason}; it is left out.",
         "Save it smaller, as JPEG, in a picture program."),
        ("YAML-SYNTAX", "stops", "The brackets are nested too deep.", "Write the file again from an example."),
        ("LEDGER-ROW", "stops", "“{value}” is no id.", "The file is written by the toolkit and keeps the learners' progress: "
         "fetch an earlier copy of it."),
        ("WORD-CELL", "stops", "The row has no word.", "Type the word, or delete the row."),
        ("VOCAB-TOPIC", "ERROR", "The topic “{topic}” is not in trade.yaml.", "Did you mean “{name}”?"),
    ],
)  # fmt: skip
def test_read_from_the_source(findings: ModuleType, code: str, serious: str, sentence: str, cure: str) -> None:
    entry = findings.codes()[code]
    assert serious in entry.serious
    assert sentence in entry.sentences
    assert cure in entry.cures
