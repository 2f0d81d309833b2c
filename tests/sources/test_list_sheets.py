"""The sheet of a trade's list and of one of its languages: written, edited, brought back into the files of the list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from fagnorsk.errors import UserError
from fagnorsk.outputs.spreadsheet import list_sheet
from fagnorsk.sources.list_apply import read_list_sheet
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.vocabularies import read_trade

HEAD = "id,term,pos,gender,forms,topic,level,safety,definition,example,picture,synonyms,nynorsk,aims,source\n"
FLANGE = "flens,flens,noun,m,,deler,A1,,Rund plate på et rør.,Skru flensen fast.,,,,,\n"
CUT = 'kappe,kappe,verb,,,arbeid,A1,1,"Dele, med sag.",Kapp røret.,,,,,\n'
POLISH = (
    "id,translation,status,checked_by,checked_on,of,note\n"
    f"flens,kołnierz,checked,kursleder,2026-10-01,{fingerprint('flens', 'Rund plate på et rør.')},\n"
    "kappe,ciąć,unchecked,,,,\n"
)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1793707200")
    folder = tmp_path / "vocab"
    (folder / "ror").mkdir(parents=True)
    (folder / "ror" / "words.csv").write_text(HEAD + FLANGE + CUT, encoding="utf-8")
    (folder / "ror" / "pl.csv").write_text(POLISH, encoding="utf-8")
    (folder / "ror" / "trade.yaml").write_text("topics: [deler, arbeid]\n", encoding="utf-8")
    (folder / "released-ids.csv").write_text("id,since\nkran,1.0.0\n", encoding="utf-8")
    return folder


def sheet(library: Path, language: str = "", **cells: str | None) -> Path:
    """The sheet of the list, with texts typed into cells of `ord`."""
    path = library.parent / "ark.xlsx"
    path.write_bytes(list_sheet(read_trade(library, "ror"), language))
    book = openpyxl.load_workbook(path)
    for at, value in cells.items():
        book["ord"][at] = value
        if value:
            book["ord"][at].data_type = "s"
    book.save(path)
    return path


def read(library: Path, path: Path) -> list[str]:
    """The names of the files written, and of those kept."""
    _, applied = read_list_sheet("ror", path, library)
    return [name for one in applied for name in (one.path.name if one.path else "", one.kept.name if one.kept else "")]


def told(library: Path, path: Path) -> list[str]:
    before = {p: p.read_bytes() for p in library.rglob("*.csv")}
    with pytest.raises(UserError) as caught:
        read_list_sheet("ror", path, library)
    assert {p: p.read_bytes() for p in library.rglob("*.csv")} == before
    return str(caught.value).split("\n")


def text(library: Path, name: str) -> str:
    return (library / "ror" / name).read_text(encoding="utf-8")


def head(path: Path) -> list[Any]:
    return [cell.value for cell in openpyxl.load_workbook(path)["ord"][1]]


def test_what_the_sheets_hold(library: Path) -> None:
    assert head(sheet(library)) == [
        "ID", "ord", "ordklasse", "kjønn", "bøyning", "bøyning (vises, leses ikke)", "emne", "nivå", "HMS", "definisjon",
        "eksempel", "bilde (vises, leses ikke)", "synonymer", "nynorsk", "mål", "kilde", "mangler (vises, leses ikke)",
        "nøkkel",
    ]  # fmt: skip
    path = sheet(library, "lt")
    assert head(path) == [
        "ID", "ord", "definisjon", "eksempel", "bilde (vises, leses ikke)", "litauisk", "litauisk status",
        "litauisk kontrollert av", "litauisk kontrollert dato", "litauisk merknad", "mangler (vises, leses ikke)", "nøkkel",
    ]  # fmt: skip
    book = openpyxl.load_workbook(path)
    assert [book["ord"][at].protection.locked for at in ("A2", "C2", "F2", "J2")] == [True, True, False, False]
    assert book["Les meg"]["A1"].value == "Oversettelse til litauisk"


def test_topics_are_a_list_to_choose_from(library: Path) -> None:
    book = openpyxl.load_workbook(sheet(library))
    rules = {str(v.sqref).split(":")[0]: v.formula1 for v in book["ord"].data_validations.dataValidation}
    assert rules["G2"] == "'_valg'!$A$1:$A$2"
    assert [row[0] for row in book["_valg"].iter_rows(values_only=True)] == ["deler", "arbeid"]


def test_the_library_s_pictures_stand_in_the_rows(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    from fagnorsk.photos import illustrations

    media = library.parent / "media" / "illustrations"
    media.mkdir(parents=True)
    Image.new("RGB", (640, 320), "navy").save(media / "kappe.png")
    (media / "manifest.csv").write_text("id,alt\nkappe,Et rør blir kappet\n", encoding="utf-8")
    illustrations._alts.cache_clear()
    monkeypatch.setattr(illustrations, "shelf", lambda name: library.parent / "media")
    path = library.parent / "bilder.xlsx"
    path.write_bytes(list_sheet(read_trade(library, "ror"), "pl"))
    illustrations._alts.cache_clear()
    page = openpyxl.load_workbook(path)["ord"]
    [picture] = page._images
    place = picture.anchor._from
    assert (place.row, place.col, page.row_dimensions[3].height) == (2, 4, (48 + 6) * 0.75)
    assert path.read_bytes() == list_sheet(read_trade(library, "ror"), "pl")


def test_untouched_changes_nothing(library: Path) -> None:
    assert read(library, sheet(library)) == []
    assert read(library, sheet(library, "pl")) == []
    assert text(library, "pl.csv") == POLISH


def test_only_what_was_changed_is_written(library: Path) -> None:
    path = sheet(library, J3="Dele, med kniv.", M2="flange; =krave", I3=None)
    assert read(library, path) == ["words.csv", "words (før 20261103T120000Z).csv"]
    assert text(library, "words.csv") == (
        HEAD
        + FLANGE.replace("fast.,,,,,", "fast.,,flange; =krave,,,")
        + CUT.replace("A1,1", "A1,").replace("sag", "kniv")
    )
    assert text(library, "words (før 20261103T120000Z).csv") == HEAD + FLANGE + CUT
    assert [word.safety for word in read_trade(library, "ror").words] == [False, False]


def test_a_new_word_gets_an_id_that_nobody_ever_had(library: Path) -> None:
    path = sheet(
        library, B4="kran", C4="substantiv", D4="m/f", G4="deler", H4="A1", J4="Åpner og stenger.", K4="Steng krana."
    )
    read(library, path)
    assert text(library, "words.csv").split("\n")[3] == (
        "kran-2,kran,noun,m/f,,deler,A1,,Åpner og stenger.,Steng krana.,,,,,"
    )


def test_translations_come_back(library: Path) -> None:
    path = sheet(library, "pl", F3="przecinać", J3="także: ciąć")
    assert read(library, path)[0] == "pl.csv"
    assert text(library, "pl.csv") == POLISH.replace(
        "kappe,ciąć,unchecked,,,,", "kappe,przecinać,unchecked,,,,także: ciąć"
    )


def test_a_check_is_bound_to_what_was_checked(library: Path) -> None:
    read(library, sheet(library, "pl", G3="kontrollert", H3="AK", I3="2027-01-31"))
    mark = fingerprint("kappe", "Dele, med sag.")
    assert text(library, "pl.csv").split("\n")[2] == f"kappe,ciąć,checked,AK,2027-01-31,{mark},"


def test_a_changed_translation_loses_its_check_unless_it_was_checked_again(library: Path) -> None:
    read(library, sheet(library, "pl", F2="flansza"))
    assert text(library, "pl.csv").split("\n")[1] == "flens,flansza,unchecked,,,,"
    (library / "ror" / "pl.csv").write_text(POLISH, encoding="utf-8")
    read_trade.cache_clear()
    read(library, sheet(library, "pl", F2="flansza", H2="AK"))
    mark = fingerprint("flens", "Rund plate på et rør.")
    assert text(library, "pl.csv").split("\n")[1] == f"flens,flansza,checked,AK,2026-10-01,{mark},"


def test_a_new_language_is_a_new_file(library: Path) -> None:
    path = sheet(library, "bg", F3="режа", G3="kilde", J3="Eksempel Rør AS")
    assert read(library, path) == ["bg.csv", ""]
    assert text(library, "bg.csv") == (
        "id,translation,status,checked_by,checked_on,of,note\nkappe,режа,source,,,,Eksempel Rør AS\n"
    )
    assert read(library, sheet(library, "bg", F2="фланец")) == ["bg.csv", "bg (før 20261103T120000Z).csv"]
    assert text(library, "bg.csv").split("\n")[2] == "flens,фланец,unchecked,,,,"


def test_former_files_are_no_languages(library: Path) -> None:
    read(library, sheet(library, "pl", F3="przecinać"))
    assert {t.language for word in read_trade(library, "ror").words for t in word.translations} == {"pl"}


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ({"C2": "En ring."}, "ark.xlsx:2 [definisjon]: The Norwegian was changed to “En ring.”; this sheet only brings "
                             "translations. Type the former text again, and write what is wrong into the note."),
        ({"G3": "kontrollert"}, "ark.xlsx:3 [polsk kontrollert av]: A check says who made it and when. "
                                "Write initials or role, and the date, such as 2027-01-31."),
        ({"G3": "ferdig"}, "ark.xlsx:3 [polsk status]: “ferdig” is no status of a translation. Write one of: unchecked "
                           "(ukontrollert), checked (kontrollert), source (kilde)."),
        ({"I3": "i går"}, "ark.xlsx:3 [polsk kontrollert dato]: “i går” is no date. Write year-month-day, such as 2027-01-31."),
        ({"F3": None, "G3": "kilde"}, "ark.xlsx:3 [polsk]: The translation is empty, but has a status. "
                                      "Type it, or empty the status."),
        ({"B4": "bolt", "F4": "śruba"}, "ark.xlsx:4 [ord]: The row is new; a translator's sheet brings no new words. "
                                        "Delete the row, and tell whoever keeps the list about the word."),
        ({"A2": "flenz"}, "ark.xlsx:2 [ID]: The id “flens” was changed to “flenz”; learners' progress hangs on it. "
                          "Type the former id again."),
    ],
)  # fmt: skip
def test_wrong_cells_of_a_translator(library: Path, cells: dict[str, str | None], sentence: str) -> None:
    assert told(library, sheet(library, "pl", **cells)) == [sentence]


def test_a_clash_is_refused(library: Path) -> None:
    path = sheet(library, "pl", F3="przecinać")
    (library / "ror" / "pl.csv").write_text(POLISH.replace("ciąć", "ucinać"), encoding="utf-8")
    read_trade.cache_clear()
    assert told(library, path) == [
        "ark.xlsx:3 [polsk]: “kappe” was changed both in the sheet (“przecinać”) and outside it (“ucinać”). "
        "Type into the sheet what is to hold from now on, or write a new sheet."
    ]


def test_wrong_cells_of_a_list(library: Path) -> None:
    assert told(library, sheet(library, D2="x", C3="ting")) == [
        "ark.xlsx:2 [kjønn]: “x” is no gender. Write m, f, n or m/f.",
        "ark.xlsx:3 [ordklasse]: “ting” is no part of speech. Write one of: noun (substantiv), verb (verb), adj (adjektiv), "
        "adv (adverb), phrase (frase).",
    ]


def test_the_sheet_of_another_list(library: Path) -> None:
    path = sheet(library)
    (library / "ror" / "words.csv").write_text(HEAD + FLANGE.replace("flens,flens", "bend,bend"), encoding="utf-8")
    (library / "ror" / "pl.csv").unlink()
    read_trade.cache_clear()
    assert told(library, path) == [
        "ark.xlsx: No word of the sheet is here: it was written from another course or list. "
        "Name the one that it was written from."
    ]


def test_the_lists_of_an_installed_program_are_not_changed(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fagnorsk.sources import list_apply

    path = sheet(library)
    installed = library.parent / "shipped"
    installed.mkdir()
    library.rename(installed / "vocab")
    monkeypatch.setattr(list_apply, "shelf", lambda name: installed / name)
    with pytest.raises(UserError) as caught:
        read_list_sheet("ror", path)
    assert str(caught.value) == (
        "The lists of an installed program are not changed: the next version would overwrite them. "
        "Send the sheet to the project, or work in a clone of it."
    )
