"""Whole small courses against what a person has read and found right.

`python -m pytest tests/test_golden.py --golden-write` writes the expected texts anew; then read the difference.
"""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_courses import photo
from fagnorsk.build import Options, build

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.name for path in GOLDEN.iterdir())


def text_of(document: bytes) -> Iterator[str]:
    """A Word file as lines: style and text of each paragraph, table rows with bars, pictures by their alt text."""
    from docx import Document
    from docx.oxml.ns import qn

    def words(element: object) -> str:
        parts = []
        for node in element.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("wp:docPr")):  # type: ignore[attr-defined]
            if node.tag == qn("wp:docPr"):
                parts.append(f"[{node.get('descr')}]")
            else:
                parts.append(node.text or "" if node.tag == qn("w:t") else " ")
        return "".join(parts).strip()

    for element in Document(io.BytesIO(document)).element.body:
        if element.tag == qn("w:p"):
            style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            yield f"{style.get(qn('w:val')) if style is not None else '-'}: {words(element)}"
        elif element.tag == qn("w:tbl"):
            for row in element.iter(qn("w:tr")):
                cells = [" / ".join(filter(None, map(words, cell.iter(qn("w:p"))))) for cell in row.iter(qn("w:tc"))]
                yield "| " + " | ".join(cells)


def outputs(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.docx")):
        yield path.name.replace(".docx", ".txt"), "\n".join(text_of(path.read_bytes())) + "\n"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    report.pop("fagnorsk")
    yield "report.json", json.dumps(report, indent=1, ensure_ascii=False) + "\n"


@pytest.fixture(autouse=True)
def small_library(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A vocabulary of ten words and no drawings: the texts must not change whenever the library grows."""
    from fagnorsk.photos import illustrations
    from fagnorsk.sources import vocabularies

    def clear() -> None:
        for function in (*vars(vocabularies).values(), *vars(illustrations).values()):
            if hasattr(function, "cache_clear"):
                function.cache_clear()

    clear()
    monkeypatch.setattr(vocabularies, "shelf", lambda name: Path(__file__).parent / "golden_vocab")
    monkeypatch.setattr(illustrations, "shelf", lambda name: Path(__file__).parent / "golden_vocab")
    yield
    clear()


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    root = tmp_path / case
    shutil.copytree(GOLDEN / case / "in", root)
    for name in (
        (root / "photos.txt").read_text(encoding="utf-8").split("\n") if (root / "photos.txt").is_file() else ()
    ):
        if name:
            photo(root / "photos" / name)
    build(str(root), Options(only=frozenset({"wordlist", "handout", "anki"})))
    made = dict(outputs(root / "build"))
    expected = GOLDEN / case / "expected"
    if request.config.getoption("--golden-write"):
        shutil.rmtree(expected, ignore_errors=True)
        expected.mkdir()
        for name, text in made.items():
            (expected / name).write_text(text, encoding="utf-8")
    assert sorted(path.name for path in expected.iterdir()) == sorted(made)
    for name, text in made.items():
        assert text == (expected / name).read_text(encoding="utf-8"), name
