"""Decks as the official Anki package sees them; it runs in a process of its own."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.anki import deck as deck_module
from fagnorsk.outputs.anki.deck import DeckMade, make_deck
from fagnorsk.outputs.anki.fronts import TemplateError, is_empty, shows_a_field
from fagnorsk.outputs.anki.note_type import FIELDS, note_type
from plans import noun, picture, plan

JUDGE = Path(__file__).with_name("anki_judge.py")
POLISH = LANGUAGES["pl"]


def judge(*packages: Path) -> Any:
    run = subprocess.run([sys.executable, str(JUDGE), *map(str, packages)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def made(path: Path, course: CoursePlan, ledger: Ledger, clock: int) -> tuple[DeckMade, Ledger]:
    result = make_deck(course, POLISH, ledger, clock)
    path.write_bytes(result.data)
    return result, ledger.merged(result.rows)


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
    assert (report["old"]["notes"], report["old"]["cards"]) == (3, 4) == (result.notes, result.cards)
    assert report["old"]["first_fields_unique"]
    assert report["old"]["decks"] == [
        "Norsk på jobb",
        "Norsk på jobb::Norsk for rørleggere",
        "Norsk på jobb::Norsk for rørleggere::polsk",
    ]
    assert report["old"]["order"] == ["ror-1/flens/pl", "ror-1/hjelm/pl", "ror-1/ventil/pl"]
    assert report["old"]["tags"] == ["fag::rør", "hms", "leksjon::01-montere-flens"]
    front, back = report["old"]["fronts"]["ror-1/flens/pl 0"], report["old"]["backs"]["ror-1/flens/pl 0"]
    assert 'alt=""' in front and "flens" not in front.replace("fagnorsk-", "").split("</style>")[1].replace(
        "flensen", ""
    )
    assert 'lang="pl-PL" dir="ltr">kołnierz' in back
    assert "<b>flensen</b> med &lt; 3 mm klaring &amp; rens den." in back
    assert [finding.code for finding in result.findings] == ["CARD-NO-ANSWER"]


def test_update_keeps_progress_and_brings_corrections(tmp_path: Path) -> None:
    red, blue = picture(tmp_path, "red"), picture(tmp_path, "blue")
    old = plan([noun("flens", shown=red), noun("pakning", shown=red), noun("ventil"), noun("rør")])
    _, ledger = made(tmp_path / "old.apkg", old, Ledger(), 1_800_000_000)
    # A translation and a picture changed, a word added, one removed, the course renamed.
    new = plan(
        [noun("flens", polish="kołnierz rurowy", shown=red), noun("pakning", shown=blue), noun("rør"), noun("hjelm")],
        title="Et annet navn",
    )
    _, later = made(tmp_path / "new.apkg", new, ledger, 1_800_000_500)
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["studied"] >= 6
    assert report["progress_kept"]
    assert not report["full_sync"]
    assert report["update"] == {"new": 1, "updated": 2, "duplicate": 1, "conflicting": 0, "missing_notetype": 0}
    assert report["new"]["notes"] == 5
    assert report["new"]["decks"] == report["old"]["decks"]
    assert report["new"]["note_types"] == ["Fagord v1"]
    assert "kołnierz rurowy" in report["new"]["backs"]["ror-1/flens/pl 0"]
    assert blue.card.name in report["new"]["fronts"]["ror-1/pakning/pl 0"]
    assert report["new"]["problems"] == []
    assert later.find("note", "ror-1/ventil/pl") == ledger.find("note", "ror-1/ventil/pl")


def test_style_changes_arrive_without_a_full_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course = plan([noun("flens"), noun("rør")])
    _, ledger = made(tmp_path / "old.apkg", course, Ledger(), 1_800_000_000)
    kind = note_type()
    changed = replace(kind, css=kind.css + "\n.ord { letter-spacing: 1px }", fingerprint="other")
    monkeypatch.setattr(deck_module, "note_type", lambda: changed)
    made(tmp_path / "new.apkg", course, ledger, 1_800_000_500)
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["update"] == {"new": 0, "updated": 0, "duplicate": 2, "conflicting": 0, "missing_notetype": 0}
    assert "letter-spacing: 1px" in report["new"]["fronts"]["ror-1/flens/pl 1"]
    assert report["progress_kept"] and not report["full_sync"]


def test_a_change_arrives_even_when_the_clock_was_set_back(tmp_path: Path) -> None:
    _, ledger = made(tmp_path / "old.apkg", plan([noun("flens")]), Ledger(), 1_800_000_000)
    _, later = made(tmp_path / "new.apkg", plan([noun("flens", polish="kryza")]), ledger, 1_700_000_000)
    row = later.find("note", "ror-1/flens/pl")
    assert row and row.changed == 1_800_000_001
    assert judge(tmp_path / "old.apkg", tmp_path / "new.apkg")["update"]["updated"] == 1


def test_two_courses_that_share_a_word_live_together(tmp_path: Path) -> None:
    made(tmp_path / "a.apkg", plan([noun("flens")]), Ledger(), 1_800_000_000)
    made(tmp_path / "b.apkg", plan([noun("flens")], title="Sveising", course_id="sveis-1"), Ledger(), 1_800_000_000)
    report = judge(tmp_path / "a.apkg", tmp_path / "b.apkg")
    assert report["update"] == {"new": 1, "updated": 0, "duplicate": 0, "conflicting": 0, "missing_notetype": 0}


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


def test_frozen_names_and_ids() -> None:
    """A changed line here forces every learner through a full sync: it must not happen."""
    assert [name for name, _ in FIELDS] == [
        "Id",
        "Norsk",
        "Norsk_bøyning",
        "Norsk_fasit",
        "Oversettelse",
        "Språk",
        "Retning",
        "Bilde",
        "Lyd",
        "Setning",
        "Setning_cloze",
        "Setning_lyd",
        "Setning_oversatt",
        "Forklaring",
        "HMS",
        "Fag",
        "Kilde",
        "Kort_lytt",
        "Kort_skriv",
        "Kort_setning",
        "Kort_motsatt",
        "Reserve1",
        "Reserve2",
        "Reserve3",
    ]
    assert [number for _, number in FIELDS] == list(range(7_301_000_001, 7_301_000_025))
    assert [(t.name, t.id) for t in note_type().templates] == [
        ("1 Bilde → ord", 7_302_000_001),
        ("2 Ord → betydning", 7_302_000_002),
        ("3 Lytt → ord", 7_302_000_003),
        ("4 Skriv ordet", 7_302_000_004),
        ("5 Setning", 7_302_000_005),
        ("6 Betydning → ord", 7_302_000_006),
        ("7 Ekstra", 7_302_000_007),
    ]


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
