"""Decks as the official Anki package sees them; it runs in a process of its own."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from anki_decks import judge, made

from fagnorsk.model.deck import CardKind, DeckChoice, Directions
from fagnorsk.model.ledger import Ledger
from fagnorsk.outputs.anki.fronts import TemplateError, cloze_numbers, is_empty, shows_a_field
from plans import noun, picture, plan


def test_import_is_clean_and_every_card_renders(tmp_path: Path) -> None:
    course = plan([noun("flens", shown=picture(tmp_path, "red")), noun("rør", polish=""), noun("hjelm")])
    course = replace(
        course,
        lessons=(
            replace(course.lessons[0], new=(*course.lessons[0].new, noun("ventil", definition="Åpner og stenger."))),
        ),
    )
    result, _ = made(tmp_path / "a.apkg", course, Ledger(), 1_800_000_000)
    report = judge(tmp_path / "a.apkg")
    assert report["import"] == {"new": 3, "updated": 0, "duplicate": 0, "conflicting": 0, "missing_notetype": 0}
    assert report["old"]["problems"] == []
    assert report["old"]["empty_cards"] == 0
    # Picture to word 1, word to meaning 3, and into Norwegian the three with a translation.
    assert (report["old"]["notes"], report["old"]["cards"]) == (3, 7) == (result.notes, result.cards)
    assert report["old"]["first_fields_unique"]
    assert report["old"]["decks"] == [
        "Norsk på jobb",
        "Norsk på jobb::Norsk for rørleggere",
        "Norsk på jobb::Norsk for rørleggere::polsk",
        "Norsk på jobb::Norsk for rørleggere::polsk → norsk",
    ]
    # Safety words come first.
    assert report["old"]["order"] == ["ror-1/hjelm/pl", "ror-1/flens/pl", "ror-1/ventil/pl"]
    assert report["old"]["tags"] == ["fag::rør", "hms", "leksjon::01-montere-flens"]
    front, back = report["old"]["fronts"]["ror-1/flens/pl 0"], report["old"]["backs"]["ror-1/flens/pl 0"]
    assert 'alt=""' in front and "flens" not in front.replace("fagnorsk-", "").split("</style>")[1].replace(
        "flensen", ""
    )
    assert 'lang="pl-PL" dir="ltr">kołnierz' in back
    assert "<b>flensen</b> med &lt; 3 mm klaring &amp; rens den." in back
    assert [finding.code for finding in result.findings] == ["CARD-NO-ANSWER"]


def test_same_course_same_bytes(tmp_path: Path) -> None:
    course = plan([noun("flens", shown=picture(tmp_path, "red")), noun("rør")])
    first, ledger = made(tmp_path / "a.apkg", course, Ledger(), 1_800_000_000)
    second, same = made(tmp_path / "b.apkg", course, ledger, 1_900_000_000)
    assert first.data == second.data
    assert same == ledger


def test_media_are_named_by_content_and_all_there(tmp_path: Path) -> None:
    shown = picture(tmp_path, "red")
    result, _ = made(tmp_path / "a.apkg", plan([noun("flens", shown=shown), noun("rør", shown=shown)]), Ledger(), 1)
    with zipfile.ZipFile(io.BytesIO(result.data)) as archive:
        assert json.loads(archive.read("media")) == {"0": f"fagnorsk-{shown.card.name}"}
        assert archive.read("0") == shown.card.path.read_bytes()


@pytest.mark.parametrize(
    ("front", "values", "expected"),
    [
        ("{{A}}", {"A": "x"}, True),
        ("Hva er dette? {{A}}", {"A": ""}, False),
        ("{{A}}", {"A": " <br> <div></div>&nbsp;"}, False),
        ("{{type:A}}", {"A": "x"}, True),
        ("{{tts nb_NO speed=0.9:A}}", {"A": "x"}, True),
        ("{{#F}}{{A}}{{/F}}", {"A": "x", "F": ""}, False),
        ("{{#F}}{{A}}{{/F}}", {"A": "x", "F": "1"}, True),
        ("{{#F}}{{#G}}{{A}}{{/G}}{{/F}}", {"A": "x", "F": "1", "G": " "}, False),
        ("{{^F}}{{A}}{{/F}}", {"A": "x", "F": ""}, True),
        ("{{#F}}bare tekst{{/F}}", {"A": "x", "F": "1"}, False),
    ],
)
def test_which_fronts_give_a_card(front: str, values: dict[str, str], expected: bool) -> None:
    assert shows_a_field(front, values) is expected


@pytest.mark.parametrize("front", ["{{#A}}{{A}}", "{{A}}{{/A}}", "{{B}}", "{{#A}}{{B}}{{/A}}"])
def test_broken_templates_are_told(front: str) -> None:
    with pytest.raises(TemplateError):
        shows_a_field(front, {"A": ""})


def test_emptiness() -> None:
    assert is_empty("<div><br></div> ") and not is_empty("<b></b>") and not is_empty("0")


def test_clozes_are_counted() -> None:
    assert cloze_numbers("{{c1::a}} {{c3::b}} {{c1::c}} {{c0::d}}") == {1, 3}


def test_the_course_chooses_the_cards(tmp_path: Path) -> None:
    course = plan([noun("flens", shown=picture(tmp_path, "red")), noun("hjelm")])
    choice = DeckChoice(
        cards=(("A2", (CardKind.SENTENCE,)), ("safety", (CardKind.TYPE,))),
        new_per_day=5,
        safety_first=False,
        directions=Directions.BOTH,
    )
    made(tmp_path / "a.apkg", course, Ledger(), 1_800_000_000, choice=choice)
    report = judge(tmp_path / "a.apkg")["old"]
    assert sorted(report["fronts"]) == [
        "ror-1/flens/pl 0",
        "ror-1/flens/pl 1",
        "ror-1/flens/pl 4",
        "ror-1/flens/pl 5",
        "ror-1/hjelm/pl 1",
        "ror-1/hjelm/pl 3",
        "ror-1/hjelm/pl 4",
        "ror-1/hjelm/pl 5",
    ]
    assert report["order"] == ["ror-1/flens/pl", "ror-1/hjelm/pl"]
    assert set(report["card_decks"].values()) == {"Norsk på jobb::Norsk for rørleggere::polsk"}
    assert "Oversettelsen er ikke kontrollert." in report["backs"]["ror-1/hjelm/pl 1"]
    assert report["problems"] == []


def test_cards_into_norwegian_lie_in_a_deck_of_their_own(tmp_path: Path) -> None:
    made(tmp_path / "a.apkg", plan([noun("flens")]), Ledger(), 1_800_000_000)
    assert judge(tmp_path / "a.apkg")["old"]["card_decks"] == {
        "ror-1/flens/pl 1": "Norsk på jobb::Norsk for rørleggere::polsk",
        "ror-1/flens/pl 5": "Norsk på jobb::Norsk for rørleggere::polsk → norsk",
    }
    one = DeckChoice(directions=Directions.ONE)
    result, _ = made(tmp_path / "b.apkg", plan([noun("flens")]), Ledger(), 1_800_000_000, choice=one)
    assert result.cards == 1
