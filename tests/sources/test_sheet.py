"""The teacher's workbook: written, edited, read back three-way, and brought into the course's own words."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.word import Gender, Level, Pos, Status, Translation, Word
from fagnorsk.sources.identity import assign_ids
from fagnorsk.sources.sheet import write_word_sheet
from fagnorsk.sources.sheet_apply import Applied, apply_changes
from fagnorsk.sources.sheet_columns import SheetRow
from fagnorsk.sources.sheet_read import SheetChanges, read_word_sheet
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.words import read_word_rows, read_words

FLENS = Word(
    "flens", "flens", Pos.NOUN, (Gender.M,), level=Level.A2, safety=True, definition="Rund plate på et rør.",
    translations=(Translation("pl", "kołnierz", Status.CHECKED),), origin="industrirorlegger",
)  # fmt: skip
KRAVE = Word(
    "krave", "krave", Pos.NOUN, (Gender.M,), ("kraven", "kraver", "kravene"), definition="=kant", example="@ Kraven."
)
FOUND = Word("", "sveisekrage", Pos.NOUN, (Gender.M,))
WORDS = (FLENS, KRAVE)


def sheet(folder: Path, *words: Word, languages: tuple[str, ...] = ("pl",)) -> Path:
    path = folder / "ord til retting.xlsx"
    write_word_sheet([SheetRow(word, "en flens, flensen") for word in words or (*WORDS, FOUND)], languages, path)
    return path


def edit(path: Path, **cells: str | None) -> Path:
    """`D2="x"` types into the sheet `ord` the way Excel saves it."""
    book = openpyxl.load_workbook(path)
    for at, value in cells.items():
        book["ord"][at] = value
        if value:
            book["ord"][at].data_type = "s"  # a cell formatted as text, also where it begins with =
    book.save(path)
    return path


def changed(path: Path, *current: Word) -> list[tuple[str, str, str, str]]:
    return [(c.id, c.column, c.old, c.new) for c in read_word_sheet(path, current or WORDS).changes]


def told(path: Path, *current: Word) -> list[str]:
    with pytest.raises(UserError) as caught:
        read_word_sheet(path, current or WORDS)
    return str(caught.value).split("\n")


def rows(path: Path, name: str = "ord") -> list[list[Any]]:
    return [list(row) for row in openpyxl.load_workbook(path)[name].iter_rows(values_only=True)]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1793707200")
    folder = tmp_path / "kurs"
    folder.mkdir()
    return folder


def test_what_the_teacher_sees(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    assert rows(path)[0] == [
        "ID", "ord", "ordklasse", "kjønn", "bøyning", "bøyning (vises, leses ikke)", "emne", "nivå", "HMS", "definisjon",
        "eksempel", "bilde (vises, leses ikke)", "bilde", "mål", "polsk", "polsk status", "mangler (vises, leses ikke)",
        "nøkkel",
    ]  # fmt: skip
    assert rows(path)[1] == [
        "flens", "flens", "substantiv", "m", None, "en flens, flensen", None, "A2", "ja", "Rund plate på et rør.",
        None, None, None, None, "kołnierz", "kontrollert",
        '=SUBSTITUTE(TRIM(IF(AND(C2="substantiv",D2=""),"kjønn ","")&IF(J2="","definisjon ","")&IF(K2="","eksempel ","")'
        '&IF(O2="","polsk ",""))," ",", ")',
        "flens",
    ]  # fmt: skip
    assert [row[1] for row in rows(path)[1:]] == ["flens", "krave", "sveisekrage"]


def test_how_the_sheet_behaves(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sheet(tmp_path))
    ord_, export = book["ord"], book["_eksport"]
    assert export.sheet_state == "hidden"
    assert ord_.freeze_panes == "C2"
    assert ord_.protection.sheet
    assert [ord_["A2"].protection.locked, ord_["B2"].protection.locked, ord_["B9"].protection.locked] == [
        True,
        False,
        True,
    ]
    assert ord_.column_dimensions["R"].hidden
    lists = {str(v.sqref).split(":")[0]: v.formula1 for v in ord_.data_validations.dataValidation}
    assert lists == {
        "C2": '"substantiv,verb,adjektiv,adverb,frase"',
        "D2": '"m,f,n,m/f"',
        "H2": '"A1,A2,B1"',
        "I2": '"ja"',
        "P2": '"ukontrollert,kontrollert,kilde"',
    }
    filled = {str(where.sqref): rules[0].formula[0] for where, rules in ord_.conditional_formatting._cf_rules.items()}
    assert filled == {
        "D2:D304": 'AND($B2<>"",AND($C2="substantiv",$D2=""))',
        "J2:J304": 'AND($B2<>"",$J2="")',
        "K2:K304": 'AND($B2<>"",$K2="")',
        "O2:O304": 'AND($B2<>"",$O2="")',
    }
    assert (book.sheetnames, book.active.title) == (["ord", "Les meg", "_eksport"], "ord")
    assert book["Les meg"]["A1"].value == "Ordene i kurset"


def test_what_is_missing_is_told_in_words(tmp_path: Path) -> None:
    shown = openpyxl.load_workbook(sheet(tmp_path), data_only=True)["ord"]
    assert [shown.cell(row, 17).value for row in (2, 3, 4)] == ["eksempel", "polsk", "definisjon, eksempel, polsk"]


def test_formulas_are_text(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    cells = openpyxl.load_workbook(path)["ord"]
    assert (cells["J3"].value, cells["J3"].data_type, cells["K3"].value) == ("=kant", "s", "@ Kraven.")
    with zipfile.ZipFile(path) as archive:
        formulas = re.findall(rb'<c r="([A-Z]+)[0-9]+"[^>]*><f>', archive.read("xl/worksheets/sheet1.xml"))
    assert set(formulas) == {b"Q"}


def test_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert sheet(tmp_path / "a").read_bytes() == sheet(tmp_path / "b").read_bytes()


def test_untouched_changes_nothing(tmp_path: Path) -> None:
    assert read_word_sheet(sheet(tmp_path), WORDS) == SheetChanges()
    assert read_word_sheet(edit(sheet(tmp_path), C2=" Substantiv ", I2="x", D2="M"), WORDS) == SheetChanges()


def test_only_what_was_changed(tmp_path: Path) -> None:
    path = edit(sheet(tmp_path), J2="Ring på enden av et rør.", I2=None, O3="kołnierz wywijany")
    assert changed(path) == [
        ("flens", "safety", "ja", ""),
        ("flens", "definition", "Rund plate på et rør.", "Ring på enden av et rør."),
        ("krave", "pl", "", "kołnierz wywijany"),
    ]


def test_a_changed_translation_is_no_longer_checked(tmp_path: Path) -> None:
    assert changed(edit(sheet(tmp_path), O2="flansza")) == [
        ("flens", "pl", "kołnierz", "flansza"),
        ("flens", "pl_status", "kontrollert", ""),
    ]
    assert changed(edit(sheet(tmp_path), O2="flansza", P2="kilde")) == [
        ("flens", "pl", "kołnierz", "flansza"),
        ("flens", "pl_status", "kontrollert", "kilde"),
    ]


def test_rows_may_be_sorted_and_columns_taken_out(tmp_path: Path) -> None:
    path = edit(sheet(tmp_path), B3="krage")
    book = openpyxl.load_workbook(path)
    table = book["ord"]
    third = [cell.value for cell in table[3]]
    table.delete_rows(3)
    table.append(third)
    table["J4"].data_type = "s"
    table.delete_cols(11)
    book.save(path)
    assert changed(path) == [("krave", "term", "krave", "krage")]


def test_a_formula_without_result_is_not_taken_for_an_emptied_cell(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    book = openpyxl.load_workbook(path)
    book["ord"]["J2"] = "=rund plate"
    book.save(path)
    assert told(path) == [
        "ord til retting.xlsx:2 [definisjon]: The cell holds a formula without a result: =rund plate. "
        "Format the column as text and type the value again."
    ]


def test_a_deleted_row_deletes_nothing(tmp_path: Path) -> None:
    path = sheet(tmp_path)
    book = openpyxl.load_workbook(path)
    book["ord"].delete_rows(2)
    book.save(path)
    assert read_word_sheet(path, WORDS) == SheetChanges(removed=("flens",))


def test_clashes_are_refused_with_both_values(tmp_path: Path) -> None:
    path = edit(sheet(tmp_path), J2="Fra arket.", K2="Begge.")
    now = replace(FLENS, definition="Fra fila.", example="Begge.")
    assert told(path, now, KRAVE) == [
        "ord til retting.xlsx:2 [definisjon]: “flens” was changed both in the sheet (“Fra arket.”) and outside it "
        "(“Fra fila.”). Type into the sheet what is to hold from now on, or write a new sheet."
    ]


def test_what_only_the_course_changed_is_left_alone(tmp_path: Path) -> None:
    path = edit(sheet(tmp_path), G2="rør")
    assert changed(path, replace(FLENS, definition="Fra fila."), KRAVE) == [("flens", "topic", "", "rør")]


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ({"C2": "nomen"}, "ord til retting.xlsx:2 [ordklasse]: “nomen” is no part of speech. Write one of: noun (substantiv), "
                          "verb (verb), adj (adjektiv), adv (adverb), phrase (frase)."),
        ({"A2": "flenz"}, "ord til retting.xlsx:2 [ID]: The id “flens” was changed to “flenz”; learners' progress hangs on it. "
                          "Type the former id again."),
        ({"B6": "flens", "C6": "substantiv", "A6": "flens"}, "ord til retting.xlsx:6 [ord]: The word “flens” stands in another "
                                                             "row already. Make the change there, and delete this row."),
        ({"A6": "ny", "B6": "ny", "C6": "adjektiv"}, "ord til retting.xlsx:6 [ID]: The id “ny” was not in the sheet when it "
                          "was written. "
                                      "Leave the id of a new word empty; it gets one by itself."),
        ({"B6": "flens", "C6": "substantiv"}, "ord til retting.xlsx:6 [ord]: The word “flens” stands in another row already. "
                                              "Make the change there, and delete this row."),
        ({"B6": "mutter"}, "ord til retting.xlsx:6 [ordklasse]: The word “mutter” has no part of speech. Write one of: "
                           "noun (substantiv), verb (verb), adj (adjektiv), adv (adverb), phrase (frase)."),
    ],
)  # fmt: skip
def test_wrong_cells(tmp_path: Path, cells: dict[str, str | None], sentence: str) -> None:
    assert sentence in told(edit(sheet(tmp_path), **cells))


def test_a_word_that_is_gone(tmp_path: Path) -> None:
    assert told(edit(sheet(tmp_path), G3="rør"), FLENS) == [
        "ord til retting.xlsx:3 [ord]: The word “krave” (krave) is no longer there. "
        "Write a new sheet and type the changes there."
    ]


def test_no_workbook(tmp_path: Path) -> None:
    assert told(tmp_path / "borte.xlsx") == [
        "borte.xlsx: The file cannot be opened (No such file or directory). "
        "Close it in other programs and check that you may read it."
    ]


def test_another_workbook(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    openpyxl.Workbook().save(path)
    assert told(path) == [
        "x.xlsx: The workbook was not written by Fagnorsk, or its hidden sheet is gone. "
        "Write a new sheet and type the changes there."
    ]


def test_into_a_new_file(tmp_path: Path, course: Path) -> None:
    path = edit(
        sheet(tmp_path), J2="Ring på enden.", O4="kołnierz do spawania", B5="krakk", C5="substantiv", O5="=stołek"
    )
    changes = read_word_sheet(path, [FLENS])
    assert apply_changes(course, changes) == Applied(course / "words.csv", None)
    assert (course / "words.csv").read_bytes().decode("utf-8-sig").split("\r\n") == [
        "ID;ord;ordklasse;kjønn;definisjon;polsk",
        "flens;flens;substantiv;;Ring på enden.;",
        ";sveisekrage;substantiv;m;;kołnierz do spawania",
        ";krakk;substantiv;;;=stołek",
        "",
    ]
    assert [word.term for word in read_words(course)] == ["flens", "sveisekrage", "krakk"]


def test_nothing_to_do(course: Path) -> None:
    assert apply_changes(course, SheetChanges()) == Applied()
    assert list(course.iterdir()) == []


def test_into_the_course_s_own_csv(tmp_path: Path, course: Path) -> None:
    before = 'sep=;\r\nterm;pos;synonyms;definition\r\n\r\nKrave;noun;"kant; krage";=kant\r\nlås;noun;;"to\nrader"\r\n'
    (course / "words.csv").write_bytes(before.encode("cp1252"))
    path = edit(sheet(tmp_path), E3="kragen; krager; kragene", P2="kilde")
    applied = apply_changes(course, read_word_sheet(path, WORDS))
    assert applied.kept == course / "words (før 20261103T120000Z).csv"
    assert applied.kept.read_bytes() == before.encode("cp1252")
    assert (course / "words.csv").read_bytes().decode("utf-8-sig") == (
        "sep=;\r\nterm;pos;synonyms;definition;id;forms;pl;pl_status\r\n\r\n"
        'Krave;noun;"kant; krage";=kant;;"kragen; krager; kragene"\r\nlås;noun;;"to\nrader"\r\n'
        "flens;noun;;;flens;;kołnierz;source\r\n"
    )
    assert apply_changes(course, read_word_sheet(edit(path, E3="a; b; c"), WORDS)).kept == (
        course / "words (før 20261103T120000Z-2).csv"
    )


def test_into_the_course_s_own_workbook(tmp_path: Path, course: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "notater"
    book.active["A1"] = "behold meg"
    table = book.create_sheet("ord")
    for row in (["ID", "ord", "ordklasse", "synonymer"], ["krave", "krave", "substantiv", "kant"]):
        table.append(row)
    book.save(course / "words.xlsx")
    former = (course / "words.xlsx").read_bytes()
    path = edit(sheet(tmp_path), K3="-", J3="+ en kant", G2="rør")
    applied = apply_changes(course, read_word_sheet(path, WORDS))
    assert applied.path == course / "words.xlsx"
    assert (course / "words (før 20261103T120000Z).xlsx").read_bytes() == former
    assert rows(course / "words.xlsx") == [
        ["ID", "ord", "ordklasse", "synonymer", "emne", "definisjon", "eksempel"],
        ["krave", "krave", "substantiv", "kant", None, "+ en kant", "-"],
        ["flens", "flens", "substantiv", None, "rør", None, None],
    ]
    assert rows(course / "words.xlsx", "notater") == [["behold meg"]]
    assert [word.example for word in read_words(course)] == ["", ""]


def test_a_check_made_in_the_sheet_is_bound_to_the_word(tmp_path: Path, course: Path) -> None:
    word = replace(FLENS, translations=(Translation("pl", "kołnierz"),))
    path = edit(sheet(tmp_path, word), P2="kontrollert")
    apply_changes(course, read_word_sheet(path, [word]))
    [own] = read_word_rows(course)
    [translation] = own.word.translations
    assert translation.of == fingerprint("flens", "Rund plate på et rør.")
    assert translation.text == "kołnierz"


def test_an_emptied_cell_of_a_trade_word_stays_empty(tmp_path: Path, course: Path) -> None:
    from fagnorsk.sources.vocabularies import vocabularies_for

    vocabularies = vocabularies_for(["hms"])
    hjelm = next(word for word in vocabularies[0].words if word.id == "hjelm")
    path = edit(sheet(tmp_path, hjelm), K2=None)
    apply_changes(course, read_word_sheet(path, [hjelm]))
    assert (course / "words.csv").read_text(
        encoding="utf-8-sig"
    ) == "ID;ord;ordklasse;eksempel\nhjelm;hjelm;substantiv;-\n"
    from fagnorsk.model.course import Settings
    from fagnorsk.model.ledger import Ledger

    [word] = assign_ids(Settings(), "x", read_word_rows(course), vocabularies, [], Ledger()).words
    assert (word.example, word.definition) == ("", hjelm.definition)


def test_another_part_of_speech_takes_the_whole_row_along(tmp_path: Path, course: Path) -> None:
    path = edit(sheet(tmp_path), C2="frase", D2=None)
    apply_changes(course, read_word_sheet(path, WORDS))
    [own] = read_words(course)
    assert (own.pos, own.definition, own.translations[0].text) == (Pos.PHRASE, "Rund plate på et rør.", "kołnierz")


def test_a_locked_file_changes_nothing(tmp_path: Path, course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fagnorsk.sources import table_edit

    def locked(path: Path, data: bytes) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(table_edit, "write_whole", locked)
    (course / "words.csv").write_text("term,pos\nkrave,noun\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        apply_changes(course, read_word_sheet(edit(sheet(tmp_path), G2="rør"), WORDS))
    assert (
        str(caught.value)
        == "words.csv: The file cannot be written (Permission denied). Close it in Excel and try again."
    )
    assert (course / "words.csv").read_text(encoding="utf-8") == "term,pos\nkrave,noun\n"
