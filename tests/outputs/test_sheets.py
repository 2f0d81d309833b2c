"""The sheets beside the wordlist: valid, nothing given away, fronts and backs that meet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from word_judge import NS, Docx, W, faults, text_of
from word_plans import entry, picture, plan
from word_templates import template

from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.word import Pos, Status, Translation
from fagnorsk.outputs.sheets.collection import make_sheets
from fagnorsk.outputs.sheets.cut_out import cards
from fagnorsk.outputs.sheets.families import families
from fagnorsk.outputs.sheets.picture_grid import picture_grid, picture_test
from fagnorsk.outputs.sheets.poster import poster
from fagnorsk.outputs.sheets.safety import safety_page
from fagnorsk.outputs.word.template import read_template

NAMES = [
    "labels", "picture-test", "picture-test-teacher", "pictures-ar", "fold-over-ar", "word-families-ar", "safety-ar", "cards-ar",
    "poster-02-montere-flens-ar", "pictures-nb", "fold-over-nb", "word-families-nb", "safety-nb", "cards-nb",
    "poster-02-montere-flens-nb",
]  # fmt: skip


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> CoursePlan:
    folder = tmp_path_factory.mktemp("pictures")
    made = plan(folder)
    lesson = made.lessons[0]
    shown = picture(folder, "fastnøkkel")
    more = (
        entry("blindflens", Pos.NOUN, ("blindflensen", "blindflenser"), article="en", parts=("blind", "flens")),
        entry("fastnøkkel", Pos.NOUN, ("fastnøkkelen",), article="en", parts=("fast", "nøkkel"), shown=shown),
    )
    return replace(made, lessons=(replace(lesson, new=(*lesson.new, *more)),))


@pytest.fixture(scope="module")
def sheets(course: CoursePlan) -> dict[str, bytes]:
    made = make_sheets(course, (LANGUAGES["ar"], None))
    return {Path(path).stem: data for path, data in made}


def test_all_are_made(sheets: dict[str, bytes]) -> None:
    assert list(sheets) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_rules(name: str, sheets: dict[str, bytes]) -> None:
    assert faults(sheets[name]) == []


@pytest.mark.parametrize(
    "name", ["labels", "picture-test", "fold-over-ar", "safety-ar", "cards-ar", "poster-02-montere-flens-ar"]
)
def test_validator(name: str, sheets: dict[str, bytes], tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    file = tmp_path / f"{name}.docx"
    file.write_bytes(sheets[name])
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []


def rows(data: bytes) -> list[list[list[str]]]:
    def texts(row: etree._Element) -> list[str]:
        return ["/".join(filter(None, map(text_of, cell.iterfind("w:p", NS)))) for cell in row.iterfind("w:tc", NS)]

    return [[texts(row) for row in table.iterfind("w:tr", NS)] for table in Docx(data).body.iterfind(".//w:tbl", NS)]


def test_backs_of_cards_lie_behind_their_fronts(course: CoursePlan) -> None:
    tables = rows(cards(course, LANGUAGES["pl"]))
    assert len(tables) == 4  # eleven cards: two pages with two sides each
    fronts, backs = tables[0], tables[1]
    # Turned over the long side, the left column of the back lies behind the right column of the front.
    assert fronts[0] == ["Uten trykk inni./bez ciśnienia*", "okulary ochronne"]
    assert [cell.split("/")[0] for cell in backs[0]] == ["vernebriller ⚠ \u00a0HMS\u00a0", "trykkløs ⚠ \u00a0HMS\u00a0"]
    assert tables[3][1][1].startswith("en fastnøkkel") and tables[3][1][0] == ""


def test_cards_are_of_one_size(course: CoursePlan) -> None:
    docx = Docx(cards(course, None))
    heights = {(h.get(f"{{{W}}}val"), h.get(f"{{{W}}}hRule")) for h in docx.body.iterfind(".//w:trHeight", NS)}
    assert len(heights) == 1 and heights.pop()[1] == "exact"
    margins = docx.body.find(".//w:pgMar", NS)
    assert margins.get(f"{{{W}}}left") == margins.get(f"{{{W}}}right")


def test_the_front_of_a_card_does_not_tell_the_word(course: CoursePlan) -> None:
    fronts = [table for place, table in enumerate(rows(cards(course, None))) if place % 2 == 0]
    assert not any("flens" in cell for table in fronts for row in table for cell in row)
    assert set(Docx(cards(course, None)).alts()) == {"Bilde til kortet"}


def test_the_test_gives_nothing_away_and_its_key_has_the_same_code(course: CoursePlan) -> None:
    asked, key = Docx(picture_test(course)), Docx(picture_test(course, key=True))
    assert "flens" not in asked.text().replace("monterer en flens", "")
    assert asked.alts() == [f"Bilde {number}" for number in range(1, 8)]
    code = asked.paragraphs("Oppgavetekst")[0].rpartition(" ")[2]
    assert len(code) == 4 and key.paragraphs("Oppgavetekst") == [f"Rett svar står under bildet.  {code}"]
    assert len(key.paragraphs("Bildetekst")) == 7 and "en flens" in key.text()


def test_every_word_once_in_the_grid(course: CoursePlan) -> None:
    docx = Docx(picture_grid(course, LANGUAGES["pl"]))
    assert docx.paragraphs("Ruteord") == [
        "trykkløs ⚠", "vernebriller ⚠", "en flens", "en pakning", "en momentnøkkel", "å trekke til", "en hydraulikkslange",
        "varmt arbeid ⚠", "en bolt", "en blindflens", "en fastnøkkel",
    ]  # fmt: skip
    assert docx.paragraphs("RuteordMorsmal")[0] == "bez ciśnienia*"
    assert len(rows(picture_grid(course, None, columns=2))[0]) == 6


def test_families_begin_with_the_plain_word(course: CoursePlan) -> None:
    assert [(last, [e.word.term for e in words]) for last, words in families(course)] == [
        ("flens", ["flens", "blindflens"]),
        ("nøkkel", ["fastnøkkel", "momentnøkkel"]),
    ]


def test_safety_words_only(course: CoursePlan) -> None:
    docx = Docx(safety_page(course, LANGUAGES["pl"]))
    assert docx.paragraphs("Ruteord") == ["trykkløs", "vernebriller", "varmt arbeid"]
    assert docx.paragraphs("Fotmerknad") == [
        "* Oversettelsen av dette HMS-ordet er ikke kontrollert. Spør en som kan begge språk."
    ]


def test_many_safety_words_with_long_translations_still_fit_one_page(course: CoursePlan) -> None:
    first = course.lessons[0]
    seen = next(entry for entry in first.new if entry.picture)
    long = "analiza bezpieczeństwa wykonywanej pracy na wysokości"
    new = tuple(
        replace(
            seen,
            word=replace(
                seen.word, id=f"ord-{n}", safety=True, translations=(Translation("pl", long, Status.CHECKED),)
            ),
        )
        for n in range(40)
    )
    docx = Docx(safety_page(replace(course, lessons=(replace(first, new=new),)), LANGUAGES["pl"]))
    heights = [int(one.get("cy")) / 360_000 for one in docx.body.iterfind(".//wp:extent", NS)]
    assert len(heights) == 35 and max(heights) <= 0.81
    assert docx.paragraphs("Fotmerknad") == ["5 HMS-ord til står i ordlista."]


def test_a_poster_is_a3_and_has_the_words_of_its_dots(course: CoursePlan) -> None:
    docx = Docx(poster(course, course.lessons[0], LANGUAGES["pl"]))
    size = docx.body.find(".//w:pgSz", NS)
    assert (size.get(f"{{{W}}}w"), size.get(f"{{{W}}}h")) == ("16838", "23811")
    table = docx.tables()["Tallene på bildet"]
    assert table[1] == ["1", "en flens / kołnierz", "3", "en bolt"]


def test_nothing_to_show_makes_no_sheet(course: CoursePlan) -> None:
    lesson = course.lessons[0]
    bare = replace(lesson, new=(replace(lesson.new[3], picture=None),), scenes=())
    names = [Path(path).stem for path, _ in make_sheets(replace(course, lessons=(bare,)), (None,))]
    assert names == ["pictures-nb", "fold-over-nb", "cards-nb"]
    assert list(make_sheets(replace(course, lessons=(replace(bare, new=()),)), (None,))) == []


def test_upon_a_company_template(course: CoursePlan, tmp_path: Path) -> None:
    company = read_template(template(tmp_path), tmp_path)
    for path, data in make_sheets(course, (LANGUAGES["pl"],), company):
        assert faults(data) == [], path
    assert "word/header3.xml" in Docx(safety_page(course, None, company)).archive.namelist()
