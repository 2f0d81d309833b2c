"""The course's own words as people save them: separators, encodings, headings, and every sentence about a wrong cell."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from fagnorsk.errors import Place, UserError
from fagnorsk.model.word import Gender, Level, Pos, Status, Translation, Word
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.words import read_words

HEAD = "id,term,pos,gender,forms,topic,level,safety,definition,example,pl,pl_status\n"
POS_CURE = "Write one of: noun (substantiv), verb (verb), adj (adjektiv), adv (adverb), phrase (frase)."


def read(folder: Path, text: str | bytes) -> tuple[Word, ...]:
    (folder / "words.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_words(folder)


def told(folder: Path, text: str | bytes) -> list[str]:
    with pytest.raises(UserError) as caught:
        read(folder, text)
    return str(caught.value).split("\n")


def workbook(folder: Path, rows: list[list[object]], sheet: str = "ord") -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "annet"
    target = book.create_sheet(sheet)
    for row in rows:
        target.append(row)
    book.save(folder / "words.xlsx")


def test_a_full_row(tmp_path: Path) -> None:
    text = HEAD + 'krave,krave,noun,m,"kraven; kraver; kravene",rør,A2,1,"Kant, utbrettet.",Krav en.,kołnierz,checked\n'
    assert read(tmp_path, text) == (
        Word(
            id="krave",
            term="krave",
            pos=Pos.NOUN,
            gender=(Gender.M,),
            forms=("kraven", "kraver", "kravene"),
            topic="rør",
            level=Level.A2,
            safety=True,
            definition="Kant, utbrettet.",
            example="Krav en.",
            translations=(Translation("pl", "kołnierz", Status.CHECKED),),
            place=Place("words.csv", 2),
        ),
    )


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "mac_roman"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_as_programs_save_it(tmp_path: Path, separator: str, encoding: str, end: str) -> None:
    text = end.join(
        [separator.join(["Ord", "ORDKLASSE", "kjønn"]), separator.join(["rørtang", "substantiv", "hunkjønn"]), ""]
    )
    [word] = read(tmp_path, text.encode(encoding))
    assert (word.term, word.pos, word.gender, word.id) == ("rørtang", Pos.NOUN, (Gender.F,), "")


def test_norwegian_headings_and_values(tmp_path: Path) -> None:
    text = (
        "sep=;\nID;ord;ordklasse;kjønn;bøyning;emne;nivå;HMS;definisjon;eksempel;bilde;synonymer;nynorsk;mål;kilde;"
        "polsk;Polsk Status;litauisk\n"
        "x;ventil;substantiv;m/f;;;b1;ja;;;a.jpg; b.jpg;;;;;zawór;ukontrollert;vožtuvas\n"
    ).replace("a.jpg; b.jpg", '"a.jpg; b.jpg"')
    [word] = read(tmp_path, text)
    assert word.gender == (Gender.M, Gender.F)
    assert word.level is Level.B1
    assert word.safety
    assert word.picture == ("a.jpg", "b.jpg")
    assert word.translations == (Translation("pl", "zawór"), Translation("lt", "vožtuvas"))
    assert word.place == Place("words.csv", 3)


def test_rows_are_counted_through_breaks_in_cells(tmp_path: Path) -> None:
    text = 'term,pos,definition\nflens,noun,"To\nrader"\n\nmutter,nomen,\n'
    assert told(tmp_path, text) == [f"words.csv:5 [pos]: “nomen” is no part of speech. {POS_CURE}"]


def test_decomposed_letters_and_marks_of_word(tmp_path: Path) -> None:
    [word] = read(tmp_path, "term,pos\nsma\u030a\u00adde\u00a0 l,noun\n")
    assert word.term == "småde l"


def test_cells_that_look_like_formulas_are_text(tmp_path: Path) -> None:
    [word] = read(tmp_path, "term,pos,definition,example\nflens,noun,=1+1,@rør\n")
    assert (word.definition, word.example) == ("=1+1", "@rør")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", ["words.csv: The table is empty. Add a row with headings."]),
        ("term,gender\nflens,m\n", ["words.csv:1: A column is missing: pos (ordklasse). The first row must hold the headings."]),
        ("flens,m\n", [
            "words.csv:1: A column is missing: term (ord), pos (ordklasse). The first row must hold the headings.",
        ]),
        ("term,pos,defnisjon\nflens,noun,x\n", [
            "words.csv:1 [defnisjon]: The column “defnisjon” is not known. Did you mean “definisjon”?"
        ]),
        ("term,pos,ord\nflens,noun,x\n", ["words.csv:1 [ord]: The column “ord” stands twice. Delete one of them."]),
        ("id,term,pos\na,flens,noun\na,mutter,noun\n", [
            "words.csv:3 [id]: The id “a” stands twice; the first is on row 2. "
            "Delete one of the rows, or give one of them another id."
        ]),
        ("id,term,pos\nRør 1,rør,noun\n", [
            "words.csv:2 [id]: The id “Rør 1” may only hold a-z, 0-9 and single hyphens. Write ror-1."
        ]),
        ("term,pos\nlås,noun\nlåse,verb\nLås,noun\n", [
            "words.csv:4: The word “Lås” stands twice; the first is on row 2. "
            "Delete one of the rows; where the word has two meanings, give both rows an id."
        ]),
        ("term,pos\nflens,\n", [f"words.csv:2 [pos]: The word “flens” has no part of speech. {POS_CURE}"]),
        ("term,pos\n,noun\n", ["words.csv:2 [term]: The row has no word. Type the word, or delete the row."]),
        ("term,pos\nen flens,noun\n", ["words.csv:2 [term]: The word stands with “en”. Write flens; the article is added."]),
        ("term,pos\nå kappe,verb\n", ["words.csv:2 [term]: The word stands with “å”. Write kappe; the article is added."]),
        ("term,pos,gender\nflens,noun,k\n", ["words.csv:2 [gender]: “k” is no gender. Write m, f, n or m/f."]),
        ("term,pos,gender\nkappe,verb,m\n", ["words.csv:2 [gender]: Only nouns have a gender. Empty the cell."]),
        ("term,pos,level\nflens,noun,C2\n", ["words.csv:2 [level]: “C2” is no level. Write one of: A1, A2, B1."]),
        ("term,pos,safety\nflens,noun,1.0\n", [
            "words.csv:2 [safety]: “1.0” is neither yes nor no. "
            "Write 1 where the word must be known before work starts; else leave it empty."
        ]),
        ("term,pos,forms\nflens,noun,a; b; c; d\n", [
            "words.csv:2 [forms]: The row gives more forms than the word has. "
            "Write them in this order: flensen; flenser; flensene."
        ]),
        ("term,pos,pl,pl_status\nflens,noun,kołnierz,ok\n", [
            "words.csv:2 [pl_status]: “ok” is no status of a translation. "
            "Write one of: unchecked (ukontrollert), checked (kontrollert), source (kilde)."
        ]),
        ("term,pos,definition\nflens,noun,Rund, flat plate\n", [
            "words.csv:2: The row has more cells than there are headings: “flat plate”. "
            "Put a text that holds the separator “,” in quotation marks."
        ]),
        ("term,pos,definition\nflens,noun,a\x07b\n", [
            "words.csv:2 [definition]: The cell holds a control character (U+0007). Delete the text and type it again."
        ]),
        ("term,pos\n03.apr,noun\n", [
            "words.csv:2 [term]: The spreadsheet has made a date of this cell: 03.apr. "
            "Format the column as text and type the value again.",
        ]),
        ("term,pos,example\nflens,noun,#NAVN?\n", [
            "words.csv:2 [example]: The cell shows an error of the spreadsheet: #NAVN?. "
            "Type the text again, with the cell formatted as text."
        ]),
    ],
)  # fmt: skip
def test_wrong(tmp_path: Path, text: str, sentences: list[str]) -> None:
    assert told(tmp_path, text) == sentences


def test_both_kinds(tmp_path: Path) -> None:
    workbook(tmp_path, [["ord", "ordklasse"]])
    assert told(tmp_path, "term,pos\n") == [
        "words.csv: The course has both words.csv and words.xlsx. Keep one of them, and move the other out of the folder."
    ]


def test_workbook(tmp_path: Path) -> None:
    workbook(
        tmp_path,
        [
            ["ID", "ord", "ordklasse", "HMS", "bøyning (vises, leses ikke)", "polsk", "polsk kontrollert dato"],
            [None, "flens", "substantiv", 1.0, "en flens", "kołnierz", datetime.datetime(2026, 11, 3)],
            [None, 112, "frase", True, None, None, None],
        ],
    )
    first, second = read_words(tmp_path)
    assert (first.term, first.safety, first.place) == ("flens", True, Place("words.xlsx", 2))
    assert first.translations == (Translation("pl", "kołnierz", checked_on="2026-11-03"),)
    assert (second.term, second.safety) == ("112", True)


def test_a_date_made_by_excel(tmp_path: Path) -> None:
    workbook(tmp_path, [["ord", "ordklasse", "eksempel"], ["flens", "substantiv", datetime.datetime(2026, 4, 3)]])
    with pytest.raises(UserError) as caught:
        read_words(tmp_path)
    assert str(caught.value) == (
        "words.xlsx:2 [eksempel]: The spreadsheet has made a date of this cell: 2026-04-03. "
        "Format the column as text and type the value again."
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"ikke en arbeidsbok", "words.xlsx: The file is no Excel workbook, or is damaged. Open it in Excel and save it as .xlsx."),
        (b"", "words.xlsx: The file is no Excel workbook, or is damaged. Open it in Excel and save it as .xlsx."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
         "words.xlsx: The workbook is password-protected, or an .xls from before 2007. "
         "Open it in Excel, remove the password and save it as .xlsx."),
    ],
)  # fmt: skip
def test_no_workbook(tmp_path: Path, data: bytes, sentence: str) -> None:
    (tmp_path / "words.xlsx").write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_words(tmp_path)
    assert str(caught.value) == sentence


def test_a_check_falls_when_the_word_changes(tmp_path: Path) -> None:
    checked = fingerprint("flens", "Rund plate.")
    head = "term,pos,definition,pl,pl_status,pl_checked_by,pl_of\n"
    [still] = read(tmp_path, f"{head}flens,noun,Rund plate.,kołnierz,kontrollert,AB,{checked}\n")
    [fallen] = read(tmp_path, f"{head}flens,noun,Firkantet plate.,kołnierz,kontrollert,AB,{checked}\n")
    assert still.translations[0].status is Status.CHECKED
    assert fallen.translations[0] == Translation("pl", "kołnierz", Status.UNCHECKED, "AB", "", checked)


def test_only_some_languages(tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("term,pos,pl,lt\nflens,noun,kołnierz,jungė\n", encoding="utf-8")
    assert [t.language for t in read_words(tmp_path, ["lt"])[0].translations] == ["lt"]


def test_no_words(tmp_path: Path) -> None:
    assert read_words(tmp_path) == ()


def test_letters_lost_by_the_spreadsheet(tmp_path: Path) -> None:
    text = "ord;ordklasse;polsk;litauisk;ukrainsk;engelsk\nrør;substantiv;{};{};{};why?so\n"
    assert told(tmp_path, text.format("ko\u00b3nierz", "j?ra", "").encode("cp1252")) == [
        "words.csv:2 [polsk]: The file was saved in a way that loses the letters of this language: “ko³nierz”. "
        "Type the polsk words again and save as “CSV UTF-8” or .xlsx.",
        "words.csv:2 [litauisk]: The file was saved in a way that loses the letters of this language: “j?ra”. "
        "Type the litauisk words again and save as “CSV UTF-8” or .xlsx.",
    ]
    assert len(told(tmp_path, text.format("zawór", "", "??????").encode("cp1252"))) == 1
    assert len(read(tmp_path, text.format("zawór", "rankena", "").encode("cp1252"))) == 1
    assert len(read(tmp_path, text.format("co?to", "ko³", "").encode())) == 1
