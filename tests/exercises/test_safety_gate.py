"""The picture test before anybody goes on the floor: its versions, its sheet of results, and what they come to."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from fagnorsk.errors import UserError, flatten
from fagnorsk.exercises.safety_gate import gate_test
from fagnorsk.model.gate import GateTest
from fagnorsk.model.lesson import Entry
from fagnorsk.model.photo import Picture
from fagnorsk.model.word import Pos, Word, slug
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.sources.gate_results import read_results, results_sheet
from plans import picture

TERMS = ("hjelm", "visir", "fallsele", "nødstopp", "brannslokker", "rømningsvei", "lås", "vernesko")


def thing(term: str, shown: Picture) -> Entry:
    """A safety word with its picture."""
    return Entry(Word(slug(term), term, Pos.NOUN, safety=True), inflect(term, Pos.NOUN, (), ()), 1, shown)


@pytest.fixture
def entries(tmp_path: Path) -> Sequence[Entry]:
    return [thing(term, picture(tmp_path, f"#{number:02d}80{number:02d}")) for number, term in enumerate(TERMS, 10)]


@pytest.fixture
def tests(entries: Sequence[Entry]) -> list[GateTest]:
    return [test for version in "AB" if (test := gate_test(entries, "prove", version))]


def test_both_versions_ask_the_same_words_in_another_order(tests: list[GateTest]) -> None:
    first, second = ([item.entry.word.id for item in test.items] for test in tests)
    assert sorted(first) == sorted(second) and first != second
    assert tests[0].code != tests[1].code


def test_the_right_word_stands_at_its_letter_and_no_option_twice(tests: list[GateTest]) -> None:
    for test in tests:
        for item in test.items:
            assert item.options["ABC".index(item.right)] == item.entry.headword
            assert len(set(item.options)) == 3
    letters = [item.right for test in tests for item in test.items]
    assert set(letters) == set("ABC")


def test_the_same_course_gives_the_same_test(entries: Sequence[Entry]) -> None:
    assert gate_test(entries, "prove", "A") == gate_test(entries, "prove", "A")


def test_words_that_begin_alike_are_not_set_against_each_other(tmp_path: Path) -> None:
    alike = [
        thing(term, picture(tmp_path, colour))
        for term, colour in (
            ("sperring", "red"),
            ("sperrebånd", "blue"),
            ("hjelm", "green"),
            ("visir", "black"),
            ("krok", "white"),
        )
    ]
    test = gate_test(alike, "prove", "A")
    assert test is not None
    asked = [item.entry.word.term for item in test.items]
    assert ("sperring" in asked) != ("sperrebånd" in asked)
    for item in test.items:
        assert sum(option.endswith(("sperring", "sperrebånd")) for option in item.options) <= 1


def test_two_pictures_are_no_test(tmp_path: Path) -> None:
    assert gate_test([thing("hjelm", picture(tmp_path, "red"))], "prove", "A") is None


def filled(tmp_path: Path, tests: list[GateTest], rows: list[list[str]]) -> Path:
    book = openpyxl.load_workbook(io.BytesIO(results_sheet(tests)))
    for row in rows:
        for at, cell in enumerate(row, 1):
            book["Resultater"].cell(rows.index(row) + 2, at, cell)
    path = tmp_path / "gate-results.xlsx"
    book.save(path)
    return path


def test_who_may_go_on_the_floor(tmp_path: Path, tests: list[GateTest]) -> None:
    right = [item.right for item in tests[0].items]
    wrong = ["A" if letter != "A" else "B" for letter in right[:1]] + [""] + right[2:]
    path = filled(tmp_path, tests, [["D1", "11.1.2027", "A", *right], ["D2", "2027-01-11", "A", *wrong]])
    first, second = read_results(path)
    assert (first.person, first.passed, first.right, first.missing) == ("D1", True, len(right), ())
    assert (second.passed, second.date) == (False, "2027-01-11")
    assert second.missing == tuple(item.entry.headword for item in tests[0].items[:2])
    assert read_results(path, allowed=2)[1].passed


def test_the_latest_test_counts(tmp_path: Path, tests: list[GateTest]) -> None:
    right = [item.right for item in tests[1].items]
    path = filled(tmp_path, tests, [["D1", "13.1.2027", "B", *right], ["D1", "11.1.2027", "A", "A"]])
    (result,) = read_results(path)
    assert (result.version, result.passed) == ("B", True)


def test_every_wrong_cell_is_told_at_once(tmp_path: Path, tests: list[GateTest]) -> None:
    path = filled(tmp_path, tests, [["", "", "A"], ["D1", "i går", "A", "D"], ["D2", "", "C"]])
    with pytest.raises(UserError) as caught:
        read_results(path)
    assert [str(error) for error in flatten([caught.value])] == [
        "gate-results.xlsx:2 [Deltaker]: The row says nobody's name or id. Write who took the test.",
        "gate-results.xlsx:3 [Dato]: “i går” is not a date. Write it like 2027-01-11 or 11.1.2027.",
        "gate-results.xlsx:3 [1]: The answer “D” is none of A, B, C. Write the letter that was ticked, or leave the cell empty.",
        "gate-results.xlsx:4 [Versjon]: There is no version “C” of the test. Known are: A, B.",
    ]


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        read_results(tmp_path / "x.xlsx")


def test_the_sheet_is_the_same_bytes(tests: list[GateTest]) -> None:
    assert results_sheet(tests) == results_sheet(tests)
