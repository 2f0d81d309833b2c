"""What stands in the wordlist."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from word_judge import NS, VAL, Docx, faults
from word_plans import entries, entry, plan

from fagnorsk.model.inflection import FormSource
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Pos, Status, WordOrder
from fagnorsk.outputs.entry_cells import derived_line, forms_line
from fagnorsk.outputs.wordlist import wordlist

TITLE = "Ordene i leksjon 2: Vi monterer en flens"
NBSP = "\u00a0"


@pytest.fixture
def docx(tmp_path: Path) -> Docx:
    return Docx(wordlist(plan(tmp_path), LANGUAGES["pl"]))


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def test_a_row(docx: Docx) -> None:
    header, *rows = docx.tables()[TITLE]
    assert header == ["Nr.", "Bilde", "Ord og former", "Setning fra jobben", "På polsk", "Min setning"]
    assert [plain(cell) for cell in rows[2]] == [
        "3",
        "",
        "en flens / flensen – flenser – flensene",
        "Rengjør flensene med stålbørste, og kontroller at flatene er hele. / Rund plate med hull på enden av et rør.",
        "kołnierz",
        " / ",
    ]


def test_without_mother_tongue_the_column_is_empty(tmp_path: Path) -> None:
    header, *rows = Docx(wordlist(plan(tmp_path), None)).tables()[TITLE]
    assert header[4] == "Mitt språk"
    assert {row[4] for row in rows} == {""}


def test_forms_parts_and_derivation(docx: Docx) -> None:
    words = [plain(row[2]) for row in docx.tables()[TITLE][1:]]
    assert (
        words[4]
        == "en momentnøkkel / momentnøkkelen – momentnøkler – momentnøklene / moment·nøkkel   ~ bøyd som nøkkel"
    )
    assert words[5] == "å trekke til / trekker til – trakk til – har trukket til – trekk til!"
    assert words[7] == "varmt arbeid ⚠  HMS "


def test_forms_by_rule_say_so() -> None:
    made = entry("sluse", Pos.VERB, ("sluser", "sluste", "har slust"), article="å", source=FormSource.RULE, like="-ere")
    assert plain(forms_line(made.inflection)) == "sluser – sluste – har slust"
    assert derived_line(made.inflection) == "~ bøyd som ord på -ere"
    assert derived_line(replace(made.inflection, like="")) == "~ bøyd etter regelen"
    assert derived_line(replace(made.inflection, source=FormSource.DICTIONARY)) == ""


def test_the_taught_form_is_marked(docx: Docx) -> None:
    marked = docx.body.xpath("//w:r[w:rPr/w:rStyle/@w:val='OrdISetning']/w:t/text()", namespaces=NS)
    assert [text for text in marked if text != "·"] == [
        "trykkløst", "vernebriller", "flensene", "pakning", "momentnøkkel", "Trekk til", "varmt arbeid",
    ]  # fmt: skip


def test_an_unchecked_safety_word_has_a_star_and_a_line(docx: Docx, tmp_path: Path) -> None:
    translations = [row[4] for row in docx.tables()[TITLE][1:]]
    assert translations[:3] == ["bez ciśnienia*", "okulary ochronne", "kołnierz"]
    assert "* Oversettelsen av dette HMS-ordet er ikke kontrollert. Spør en som kan begge språk." in docx.paragraphs(
        "Fotmerknad"
    )
    checked = tuple(
        replace(
            one,
            word=replace(
                one.word, translations=tuple(replace(t, status=Status.CHECKED) for t in one.word.translations)
            ),
        )
        for one in entries(tmp_path)
    )
    course = plan(tmp_path)
    sure = Docx(wordlist(replace(course, lessons=(replace(course.lessons[0], new=checked),)), LANGUAGES["pl"]))
    assert "*" not in sure.text()


def test_a_word_without_picture_gets_a_frame(docx: Docx) -> None:
    assert docx.paragraphs("Tegneboks") == ["tegn selv"] * 3
    assert len(docx.alts()) == 6


def test_the_index_is_norwegian_and_leads_to_the_rows(docx: Docx) -> None:
    assert docx.paragraphs("Registerord")[:3] == ["bolt, en|9", "flens, en|3", "hydraulikkslange, en|7"]
    assert [link.get(VAL.replace("val", "anchor")) for link in docx.body.iterfind(".//w:hyperlink", NS)][:2] == [
        "ord9",
        "ord3",
    ]


def test_numbers_run_through_the_course(tmp_path: Path) -> None:
    course = plan(tmp_path)
    first = course.lessons[0]
    two = replace(course, lessons=(first, replace(first, number=3, title="Vi trykkprøver")))
    rows = Docx(wordlist(two, None)).tables()["Ordene i leksjon 3: Vi trykkprøver"]
    assert rows[1][0] == "10"


def test_the_sentence_stays_whole_where_the_form_is_not_found(tmp_path: Path) -> None:
    made = entry("ta av", Pos.VERB, (), article="å", sentence="Ta lokket av & løft.", surface="ta av")
    course = plan(tmp_path)
    docx = Docx(wordlist(replace(course, lessons=(replace(course.lessons[0], new=(made,)),)), None))
    assert docx.paragraphs("Setning") == ["Ta lokket av & løft."]


def test_languages_side_by_side_take_the_place_of_the_sentence(tmp_path: Path) -> None:
    docx = Docx(wordlist(plan(tmp_path), LANGUAGES["pl"], beside=[LANGUAGES["uk"]]))
    header, *rows = next(iter(docx.tables().values()))
    assert header == ["Nr.", "Bilde", "Ord og former", "På polsk", "På ukrainsk", "Min setning"]
    assert any(row[3] and row[4] for row in rows)
    assert docx.paragraphs("Heading1")[0].startswith("Leksjon")


def test_sorted_by_topic_and_by_alphabet(tmp_path: Path) -> None:
    course = plan(tmp_path)
    by_topic = Docx(wordlist(course, None, order=WordOrder.TOPIC))
    topics = by_topic.paragraphs("Heading1")
    assert topics == sorted(topics) and not any(heading.startswith("Leksjon") for heading in topics)
    alphabet = Docx(wordlist(course, None, order=WordOrder.ALPHABET))
    (table,) = alphabet.tables().values()
    assert len(table) == len(course.entries) + 1
    assert alphabet.paragraphs("Heading1") == ["Alle ordene fra A til Å"]
    assert faults(wordlist(course, None, order=WordOrder.ALPHABET)) == []
