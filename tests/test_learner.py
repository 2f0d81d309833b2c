"""A learner's own words: checked against the dictionary, a deck and a sheet of their own, the course untouched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from build_courses import full_course, write
from fagnorsk.build import Options, build
from fagnorsk.build.learner import build_learner, make_empty_sheet
from fagnorsk.errors import UserError
from fagnorsk.outputs.anki.reading import read_deck
from fagnorsk.sources.ledger import read_ledger
from outputs.anki_decks import judge


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = full_course(tmp_path / "kurs")
    write(root / "course.yaml", (root / "course.yaml").read_text(encoding="utf-8") + "sound: none\n")
    return root


def typed(course: Path, path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """The empty sheet with these rows, as a person would fill it in."""
    import openpyxl

    made = make_empty_sheet(str(course), path.parent / "empty")
    workbook = openpyxl.load_workbook(made.folder / "my-words.xlsx")
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.save(path)
    return path


def told(course: Path, path: Path, *rows: Sequence[str]) -> list[str]:
    found = build_learner(str(course), typed(course, path, rows)).findings
    return [f"{finding.code} {finding.place.row} {finding.what}" for finding in found if "LEARNER" in finding.code]


def test_a_deck_and_a_sheet_of_the_learners_own(course: Path, tmp_path: Path) -> None:
    build(str(course), Options(only=frozenset({"anki"})))
    before = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    sheet = typed(
        course,
        tmp_path / "Liste 3.xlsx",
        [
            ("en flens", "", "", "flensen", "kołnierz mój", "Jeg monterer flensen hver dag."),
            ("å trekke til", "", "", "", "dokręcić", ""),
            ("kaffe", "", "", "", "kawa", "Vi drikker kaffe i brakka."),
        ],
    )
    built = build_learner(str(course), sheet)
    assert built.findings == ()
    assert (built.words, built.folder) == (3, course / "build" / "learners" / "liste-3")
    assert [placed.path for placed in built.placed] == ["liste-3-pl.apkg", "liste-3-pl.docx"]
    assert {path: path.read_bytes() for path in before} == before  # course, ledger and course deck as they were
    own = built.folder / "liste-3-pl.apkg"
    report = judge(course / "build" / "anki" / "prove-kurs-pl.apkg", own)
    assert report["update"]["new"] == 3 and report["update"]["updated"] == 0 and report["progress_kept"]
    key = "mine-ord-prove-kurs-liste-3/flens/pl"
    assert report["new"]["content"][key]["Oversettelse"] == "kołnierz mój"
    assert report["new"]["content"]["prove-kurs/flens/pl"]["Oversettelse"] == "kołnierz"
    assert report["new"]["card_decks"][f"{key} 1"] == "Norsk på jobb::Mine ord (Liste 3)::polsk"
    assert "<b>flensen</b>" in report["new"]["content"][key]["Setning"]
    assert report["new"]["problems"] == []


def test_an_update_of_the_own_deck_keeps_progress(course: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "min.xlsx"
    typed(course, sheet, [("flens", "", "", "", "kolnierz", ""), ("kaffe", "", "", "", "kawa", "")])
    built = build_learner(str(course), sheet)
    old = tmp_path / "old.apkg"
    old.write_bytes((built.folder / "min-pl.apkg").read_bytes())
    typed(course, sheet, [("flens", "", "", "", "kołnierz", ""), ("rør", "", "", "", "rura", "")])
    build_learner(str(course), sheet)
    report = judge(old, built.folder / "min-pl.apkg")
    assert report["update"] == {"new": 1, "updated": 2, "duplicate": 0, "conflicting": 0, "missing_notetype": 0}
    assert report["progress_kept"] and not report["full_sync"]
    assert "utgått" in report["new"]["content"]["mine-ord-prove-kurs-min/kaffe/pl"]["tags"]
    assert read_ledger(built.folder).find("retired", "mine-ord-prove-kurs-min/kaffe/pl")


def test_two_learners_never_meet(course: Path, tmp_path: Path) -> None:
    first = build_learner(str(course), typed(course, tmp_path / "a.xlsx", [("flens", "", "", "", "a", "")]))
    second = build_learner(str(course), typed(course, tmp_path / "b.xlsx", [("flens", "", "", "", "b", "")]))
    one, two = read_deck(first.folder / "a-pl.apkg"), read_deck(second.folder / "b-pl.apkg")
    assert not set(one.notes) & set(two.notes)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("rør", "en"), ["LEARNER-ARTICLE 2 It is not “en rør” but “et rør”."]),
        (("ei pumpe",), []),
        (("en pumpe",), []),
        (("momentnøkel", "", "substantiv"), ["LEARNER-SPELLING 2 “momentnøkel” is in no dictionary."]),
        (("flens", "en", "", "flensen; flensa"), ["LEARNER-FORMS 2 “flensa” is no form of “flens”."]),
        (("flensene", "", "substantiv"), ["LEARNER-FORM 2 “flensene” is a form of “flens”, which stands on the card."]),
        (("trekke til", "", "verb", "trekker til, har trukket til"), []),
        (
            ("kaffe", "", "", "", "", "Vi driker kaffe."),
            ["LEARNER-SENTENCE 2 In the sentence, “driker” is in no dictionary."],
        ),
        (("takk for i dag",), []),
    ],
)
def test_what_is_wrong_is_told(course: Path, tmp_path: Path, row: Sequence[str], expected: list[str]) -> None:
    assert told(course, tmp_path / "a.xlsx", (*row, *[""] * (6 - len(row)))) == expected


def test_a_double_stands_once(course: Path, tmp_path: Path) -> None:
    rows = [("flens", "", "", "", "a", ""), ("en flens", "", "", "", "b", "")]
    assert told(course, tmp_path / "a.xlsx", *rows) == ["LEARNER-DOUBLE 3 “flens” stands twice."]
    made = read_deck(course / "build" / "learners" / "a" / "a-pl.apkg")
    assert [note.fields["Oversettelse"] for note in made.notes.values()] == ["a"]


def test_the_card_has_the_right_article(course: Path, tmp_path: Path) -> None:
    build_learner(str(course), typed(course, tmp_path / "a.xlsx", [("rør", "en", "", "", "rura", "")]))
    (note,) = read_deck(course / "build" / "learners" / "a" / "a-pl.apkg").notes.values()
    assert note.fields["Norsk"] == "et rør"


def test_a_wrong_sheet_is_told_with_nothing_written(course: Path, tmp_path: Path) -> None:
    rows = [("", "en", "", "", "x", ""), ("flens", "enn", "ting", "", "", "")]
    with pytest.raises(UserError) as error:
        build_learner(str(course), typed(course, tmp_path / "a.xlsx", rows))
    assert str(error.value).splitlines() == [
        "a.xlsx:2 [ord]: The row has no word. Type the word, or delete the row.",
        "a.xlsx:3 [ordklasse]: “ting” is no part of speech. Write one of: substantiv, verb, adjektiv, adverb, frase.",
        "a.xlsx:3 [artikkel]: “enn” is no article. Write en, ei or et.",
    ]
    assert not (course / "build" / "learners").exists()


def test_an_empty_sheet_and_a_missing_one(course: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There are no words in the sheet"):
        build_learner(str(course), typed(course, tmp_path / "a.xlsx", []))
    with pytest.raises(UserError, match="There is no file"):
        build_learner(str(course), tmp_path / "none.xlsx")


def test_the_empty_sheet_is_the_same_and_a_filled_one_stays(course: Path, tmp_path: Path) -> None:
    first = make_empty_sheet(str(course), tmp_path / "x")
    data = (first.folder / "my-words.xlsx").read_bytes()
    assert make_empty_sheet(str(course), tmp_path / "y").placed
    assert (tmp_path / "y" / "learners" / "my-words.xlsx").read_bytes() == data
    (first.folder / "my-words.xlsx").write_bytes(b"typed in")
    make_empty_sheet(str(course), tmp_path / "x")
    assert (first.folder / "my-words.xlsx").read_bytes() == b"typed in"


def test_the_mother_tongue_must_be_known(course: Path, tmp_path: Path) -> None:
    sheet = typed(course, tmp_path / "a.xlsx", [("flens", "", "", "", "x", "")])
    with pytest.raises(UserError, match="Unknown language: xx"):
        build_learner(str(course), sheet, language="xx")
    write(course / "course.yaml", (course / "course.yaml").read_text(encoding="utf-8").replace("[pl]", "[pl, ro]"))
    with pytest.raises(UserError, match="The course has several languages: pl, ro"):
        build_learner(str(course), sheet)
