"""The note types are frozen, and those for operations and photos are what Anki takes them for."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from anki_decks import STEPS, judge, made, with_dots, with_steps

from fagnorsk.model.deck import DeckChoice, StepKind
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.sound import Sound, Spoken
from fagnorsk.outputs.anki.frozen import EVERY, OPERATIONS, PHOTOS, WORDS, Frozen
from fagnorsk.outputs.anki.note_type import note_type
from plans import noun, picture, plan

FROZEN = {
    "Fagord v1": (
        1_795_301_001,
        "Id Norsk Norsk_bøyning Norsk_fasit Oversettelse Språk Retning Bilde Lyd Setning Setning_cloze Setning_lyd "
        "Setning_oversatt Forklaring HMS Fag Kilde Kort_lytt Kort_skriv Kort_setning Kort_motsatt Reserve1 Reserve2 Reserve3",
        7_301_000_001,
        (
            "1 Bilde → ord",
            "2 Ord → betydning",
            "3 Lytt → ord",
            "4 Skriv ordet",
            "5 Setning",
            "6 Betydning → ord",
            "7 Ekstra",
        ),
        7_302_000_001,
    ),
    "Fagoperasjon v1": (
        1_795_301_002,
        "Id Steg Operasjon Nummer Steg_før Steg_neste Liste Liste_fasit Plass Bilde Lyd Oversettelse Språk Retning "
        "Advarsel Merknad Fag Kilde Kort_neste Kort_plass Kort_bilde Kort_lytt Reserve1 Reserve2 Reserve3",
        7_311_000_001,
        ("1 Hva kommer nå?", "2 Sett steget på plass", "3 Bilde → steg", "4 Lytt → steg", "5 Ekstra"),
        7_312_000_001,
    ),
    "Fagbilde v1": (
        1_795_301_003,
        "Occlusion|Image|Header|Back Extra|Comments|Id|Navn|Språk|Retning|Merknad|Kilde|Reserve1|Reserve2|Reserve3",
        7_321_000_001,
        ("Bilde",),
        7_322_000_001,
    ),
}


@pytest.mark.parametrize("frozen", EVERY, ids=lambda frozen: frozen.name)
def test_frozen_names_and_ids(frozen: Frozen) -> None:
    """A changed line here forces every learner through a full sync: it must not happen."""
    number, names, first_field, templates, first_template = FROZEN[frozen.name]
    assert frozen.id == number
    fields = names.split("|") if "|" in names else names.split()
    assert [(field.name, field.id) for field in frozen.fields] == [
        (name, first_field + n) for n, name in enumerate(fields)
    ]
    assert [(template.name, template.id) for template in frozen.templates] == [
        (name, first_template + n) for n, name in enumerate(templates)
    ]


def test_frozen_marks_of_the_occlusion_type() -> None:
    assert PHOTOS.stock == 6 and PHOTOS.cloze
    assert [(field.tag, field.locked) for field in PHOTOS.fields[:5]] == [
        (0, True),
        (1, True),
        (2, True),
        (3, True),
        (4, False),
    ]


@pytest.mark.parametrize("frozen", EVERY, ids=lambda frozen: frozen.name)
def test_templates_only_run_a_script_where_occlusion_needs_it(frozen: Frozen) -> None:
    kind = note_type(frozen)
    texts = "".join(template.front + template.back for template in kind.templates)
    assert ("<script" in texts) is (frozen is PHOTOS)
    assert "http" not in texts + kind.css and "url(" not in kind.css
    assert ".nightMode" in kind.css and ".night_mode" in kind.css
    for template in kind.templates:
        # Speech alone on a front would be no card, and gives the answer away where it is asked for.
        assert "{{tts" not in template.front or frozen is WORDS
        kind.cards(dict.fromkeys(kind.fields, ""))  # raises for a field that does not exist


def test_steps_ask_what_comes_next_and_where_a_step_belongs(tmp_path: Path) -> None:
    course = with_steps(plan([noun("flens")]), shown=picture(tmp_path, "red"))
    course = replace(course, training_text=True)
    made(tmp_path / "a.apkg", course, Ledger(), 1_800_000_000)
    report = judge(tmp_path / "a.apkg")["old"]
    assert report["problems"] == [] and report["empty_cards"] == 0
    keys = [key for key in report["fronts"] if "#" in key]
    assert len(keys) == 5 * 2 + 1
    assert {report["card_decks"][key] for key in keys} == {
        "Norsk på jobb::Norsk for rørleggere::polsk::Arbeidsoperasjoner"
    }
    first, third = "ror-1/montere-flens#stengventile/pl", "ror-1/montere-flens#legginnpakni/pl"
    assert "Hva gjør du først?" in report["fronts"][f"{first} 0"]
    assert "Røret skal være trykkløst." in report["backs"][f"{first} 0"]
    assert "Øvingstekst. Bedriftens egen prosedyre gjelder." in report["backs"][f"{first} 0"]
    front = report["fronts"][f"{third} 0"]
    assert STEPS[0] in front and STEPS[1] in front and STEPS[2] not in front and "Hva gjør du nå?" in front
    assert STEPS[2] in report["backs"][f"{third} 0"]
    place = report["content"][third]
    gaps = re.findall(r'<div class="luke">(.)</div>', place["Liste"])
    assert gaps == list("ABCDE") and place["Plass"] == "C"
    assert re.findall(r"<div[^>]*>([^<]+)</div>", place["Liste_fasit"]) == list(STEPS)


def test_a_run_of_many_steps_stays_unbroken(tmp_path: Path) -> None:
    texts = tuple(f"Gjør ting nummer {chr(97 + n)}." for n in range(12))
    result, _ = made(tmp_path / "a.apkg", with_steps(plan([noun("flens")]), texts), Ledger(), 1)
    letters = set()
    for note in result.content.notes:
        if note.kind == OPERATIONS.name:
            shown = re.findall(r"<div[^>]*>([^<]+)</div>", note.fields["Liste_fasit"])
            at = texts.index(shown[0])
            assert tuple(shown) == texts[at : at + 5]
            letters.add(note.fields["Plass"])
    assert len(letters) > 2


def test_step_kinds_are_chosen(tmp_path: Path) -> None:
    course = with_steps(plan([noun("flens")]))
    some, _ = made(tmp_path / "a.apkg", course, Ledger(), 1, choice=DeckChoice(operations=(StepKind.PLACE,)))
    none, _ = made(tmp_path / "b.apkg", course, Ledger(), 1, choice=DeckChoice(operations=()))
    assert [note.cards for note in some.content.notes if note.kind == OPERATIONS.name] == [(1,)] * 5
    assert none.notes == 1


def test_anki_takes_a_photo_with_dots_for_image_occlusion(tmp_path: Path) -> None:
    entries = [noun("flens"), noun("pakning"), noun("ventil")]
    course = with_dots(plan(entries), picture(tmp_path, "red"), entries)
    made(tmp_path / "a.apkg", course, Ledger(), 1_800_000_000)
    report = judge(tmp_path / "a.apkg")["old"]
    key = "ror-1/bilde:red.png/pl"
    assert report["occlusions"] == {key: [1, 1, 1]}
    assert report["problems"] == [] and report["empty_cards"] == 0
    assert {report["card_decks"][f"{key} {n}"] for n in range(3)} == {
        "Norsk på jobb::Norsk for rørleggere::polsk::Bilder"
    }
    assert report["content"][key]["Occlusion"].split("<br>")[0] == (
        "{{c1::image-occlusion:ellipse:left=.175:top=.375:rx=.025:ry=.025}}"
    )
    # The word stands on the back of its own card only, and nowhere on a front.
    assert all("flens" not in report["fronts"][f"{key} {n}"] for n in range(3))
    assert "en pakning" in report["backs"][f"{key} 1"] and "uszczelka" in report["backs"][f"{key} 1"]
    assert "kołnierz" not in report["backs"][f"{key} 1"]


def test_only_the_word_asked_for_is_heard(tmp_path: Path) -> None:
    entries = [noun("flens"), noun("pakning")]
    for name in ("no-a.mp3", "no-b.mp3"):
        (tmp_path / name).write_bytes(b"ID3")
    spoken = Spoken(
        {
            "flens": Sound("no-a.mp3", tmp_path / "no-a.mp3", "x", False, 1.0),
            "pakning": Sound("no-b.mp3", tmp_path / "no-b.mp3", "x", False, 1.0),
        }
    )
    made(tmp_path / "a.apkg", with_dots(plan(entries), picture(tmp_path, "red"), entries), Ledger(), 1, sounds=spoken)
    report = judge(tmp_path / "a.apkg")["old"]
    key = "ror-1/bilde:red.png/pl"
    assert [report["backs"][f"{key} {n}"].count("[anki:play") for n in (0, 1)] == [1, 1]
    assert all("[anki:play" not in report["fronts"][f"{key} {n}"] for n in (0, 1))
    assert report["problems"] == []


def test_a_word_keeps_its_card_when_dots_come_and_go(tmp_path: Path) -> None:
    entries = [noun("flens"), noun("pakning"), noun("ventil")]
    shown = picture(tmp_path, "red")
    _, ledger = made(tmp_path / "a.apkg", with_dots(plan(entries), shown, entries[:2]), Ledger(), 1_800_000_000)
    again = with_dots(plan(entries), shown, [entries[2], entries[1], entries[0]])
    made(tmp_path / "b.apkg", again, ledger, 1_800_000_500)
    report = judge(tmp_path / "a.apkg", tmp_path / "b.apkg")
    key = "ror-1/bilde:red.png/pl"
    assert report["progress_kept"] and not report["full_sync"]
    assert [name in report["new"]["backs"][f"{key} {n}"] for n, name in enumerate(("flens", "pakning", "ventil"))] == [
        True,
        True,
        True,
    ]
    assert report["new"]["problems"] == []


def test_one_dot_makes_no_photo_card(tmp_path: Path) -> None:
    entries = [noun("flens")]
    result, _ = made(tmp_path / "a.apkg", with_dots(plan(entries), picture(tmp_path, "red"), entries), Ledger(), 1)
    assert result.notes == 1
