"""A sheet that a person has edited, and a build after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_courses import full_course, write
from fagnorsk.build import Options, build, prepare
from fagnorsk.outputs.folder import Outcome
from fagnorsk.sources.course import load_course


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")


def edited_sheet(build_folder: Path, **cells: str) -> Path:
    import openpyxl

    path = next((build_folder / "wordlists").glob("*.xlsx"))
    book = openpyxl.load_workbook(path)
    for at, value in cells.items():
        book["ord"][at] = value
    book.save(path)
    return path


def rows_of(path: Path) -> dict[str, dict[str, str]]:
    import openpyxl

    head, *rows = openpyxl.load_workbook(path)["ord"].iter_rows(values_only=True)
    return {str(row[1]): {str(name): row[at] for at, name in enumerate(head)} for row in rows if row[1]}


def test_a_new_sheet_keeps_what_was_typed_into_the_old_one(tmp_path: Path) -> None:
    from fagnorsk.sources.sheet_read import read_word_sheet

    root = full_course(tmp_path / "kurs")
    build(str(root), Options(only=frozenset({"xlsx"})))
    path = edited_sheet(root / "build", J2="Skrevet for hånd.", B99="tannbørste", C99="substantiv", D99="m")
    first = next(iter(rows_of(path)))
    write(root / "operations" / "09-sage.md", "# Sage\n\n1. Bruk baufil og vinkelsliper.\n")
    built = build(str(root), Options(only=frozenset({"xlsx"})))
    [new] = [root / "build" / placed.path for placed in built.placed if placed.path.endswith(".xlsx")]
    assert new.name == f"{path.stem} (ny).xlsx"
    rows = rows_of(new)
    assert "baufil" in rows and "baufil" not in rows_of(path)
    assert rows[first]["definisjon"] == "Skrevet for hånd."
    assert rows["tannbørste"]["ordklasse"] == "substantiv"
    changes = read_word_sheet(new, prepare(load_course(str(root))).words)
    assert [(c.term, c.column, c.new) for c in changes.changes] == [
        (first, "definition", "Skrevet for hånd."),
        ("tannbørste", "term", "tannbørste"),
        ("tannbørste", "pos", "substantiv"),
        ("tannbørste", "gender", "m"),
    ]
    again = build(str(root), Options(only=frozenset({"xlsx"})))
    assert [placed.outcome for placed in again.placed if placed.path.endswith(".xlsx")] == [Outcome.UNCHANGED]


def test_what_cannot_be_taken_over_is_told_and_stays(tmp_path: Path) -> None:
    root = full_course(tmp_path / "kurs")
    build(str(root), Options(only=frozenset({"xlsx"})))
    path = edited_sheet(root / "build", D2="x")
    before = path.read_bytes()
    built = build(str(root), Options(only=frozenset({"xlsx"})))
    assert [(f.code, f.place.row) for f in built.findings if f.code == "WORD-GENDER"] == [("WORD-GENDER", 2)]
    assert path.read_bytes() == before
