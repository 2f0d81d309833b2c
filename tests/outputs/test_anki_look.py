"""What is told of a finished deck, the sheet that explains it, and the deck as text."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from anki_decks import made, with_steps
from word_judge import faults

from fagnorsk.model.deck import DeckChoice, StepKind
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.sound import Sound, Spoken
from fagnorsk.outputs.anki import look
from fagnorsk.outputs.anki.content import guid
from fagnorsk.outputs.anki.how_to import SECTIONS, guides, how_to, read_guide
from fagnorsk.outputs.anki.text import deck_text
from plans import noun, picture, plan


def text_of(document: bytes) -> str:
    """The running text of a .docx."""
    from docx import Document

    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(document)).paragraphs)


def said(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{finding.code} {finding.what}" for finding in findings]


def test_a_good_deck_has_nothing_to_look_at(tmp_path: Path) -> None:
    result, _ = made(tmp_path / "a.apkg", plan([noun("flens"), noun("rør")]), Ledger(), 1)
    assert result.findings == ()


def test_cards_that_ask_alike(tmp_path: Path) -> None:
    twin = noun("flens")
    twin = replace(twin, word=replace(twin.word, id="flens-2"))
    result, _ = made(tmp_path / "a.apkg", plan([noun("flens"), twin]), Ledger(), 1)
    assert said(result.findings) == ["CARD-DOUBLE Two cards ask for “en flens” (flens and flens-2)."]


def test_fronts_that_would_be_empty(tmp_path: Path) -> None:
    course = with_steps(plan([noun("flens")]), ("Gjør det.", "Ferdig."))
    choice = DeckChoice(operations=(StepKind.LISTEN,))
    result, _ = made(tmp_path / "a.apkg", course, Ledger(), 1, choice=choice)
    assert said(result.findings) == [
        "CARD-NONE 2 words or steps give no card, every front would be empty: “Gjør det.”, “Ferdig.”."
    ]
    assert result.notes == 1


def test_long_cards(tmp_path: Path) -> None:
    course = with_steps(plan([noun("flens", definition="Plate. " * 40)]), ("Gjør det. " * 30, "Ferdig."))
    result, _ = made(tmp_path / "a.apkg", course, Ledger(), 1)
    assert said(result.findings) == [
        "CARD-LONG “en flens” is long for a card: 279 characters.",
        "CARD-LONG “Gjør det. Gjør det. Gjør det. Gjør det. Gjør det. Gjør de ...” is long for a card: 299 characters.",
    ]


def test_missing_files(tmp_path: Path) -> None:
    gone = Spoken({"flens": Sound("no-a.mp3", tmp_path / "gone.mp3", "espeak-ng", False, 1.0)})
    course = plan([noun("flens")])
    from fagnorsk.outputs.anki.deck import make_deck

    result = make_deck(course, LANGUAGES["pl"], Ledger(), 1, None, gone)
    assert said(result.findings) == ["CARD-MEDIA The file no-a.mp3 of “en flens” is not there."]
    assert result.findings[0].severity is Severity.ERROR


def test_heavy_decks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look, "HEAVY", 10)
    result, _ = made(tmp_path / "a.apkg", plan([noun("flens", shown=picture(tmp_path, "red"))]), Ledger(), 1)
    assert said(result.findings) == ["DECK-HEAVY The deck for pl holds 0 MB of pictures and sound."]


READ_TEXT = """
import json, sys
from anki.collection import Collection, ImportAnkiPackageRequest, ImportAnkiPackageOptions, ImportCsvRequest
collection = Collection(sys.argv[3])
collection.import_anki_package(ImportAnkiPackageRequest(package_path=sys.argv[1], options=ImportAnkiPackageOptions()))
metadata = collection.get_csv_metadata(path=sys.argv[2], delimiter=None)
log = collection.import_csv(ImportCsvRequest(path=sys.argv[2], metadata=metadata)).log
notes = {note["Id"]: dict(note.items()) for note in map(collection.get_note, collection.find_notes(""))}
print(json.dumps({"new": len(log.new), "updated": len(log.updated), "count": collection.note_count(), "notes": notes}))
"""


def test_the_text_comes_back_over_the_deck(tmp_path: Path) -> None:
    """Anki itself reads the text: what a teacher has changed in it arrives on the same notes."""
    course = with_steps(plan([noun("flens", definition='En "plate" # med\thull'), noun("rør")]))
    result, _ = made(tmp_path / "a.apkg", course, Ledger(), 1_700_000_000)
    text = deck_text(result.content).decode()
    assert text.startswith("#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n")
    assert guid("ror-1/flens/pl") in text
    (tmp_path / "a.txt").write_text(text.replace("kołnierz", "kryza"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", READ_TEXT, *(str(tmp_path / name) for name in ("a.apkg", "a.txt", "c.anki2"))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    assert (answer["new"], answer["count"]) == (0, 7)
    assert answer["notes"]["ror-1/flens/pl"]["Oversettelse"] == "kryza"
    assert answer["notes"]["ror-1/rør/pl".replace("ø", "o")]["Oversettelse"] == "rura"
    step = next(note for note in result.content.notes if "#" in note.key)
    assert answer["notes"][step.key] == dict(step.fields)


@pytest.mark.parametrize("code", guides())
def test_the_sheet_is_whole_in_every_language(code: str) -> None:
    guide = read_guide(code)
    norwegian = read_guide("nb")
    assert set(guide.sections) == set(SECTIONS)
    for key, (heading, steps) in guide.sections.items():
        assert heading and len(steps) == len(norwegian.sections[key][1]), key
        for placeholder in ("{file}", "{n}"):
            counted = [sum(placeholder in step for step in one.sections[key][1]) for one in (guide, norwegian)]
            assert counted[0] == counted[1], (key, placeholder)
    assert "{reverse}" in guide.both[0] and "{file}" in guide.intro
    assert guide.checked is (code == "nb")
    language = None if code == "nb" else LANGUAGES[code]
    document = how_to(plan([noun("flens")]), language, "ror-1-pl.apkg", 8, "polsk → norsk")
    assert faults(document, code) == []
    assert document == how_to(plan([noun("flens")]), language, "ror-1-pl.apkg", 8, "polsk → norsk")


def test_the_sheet_says_what_is_so_for_this_deck() -> None:
    shown = text_of(how_to(plan([noun("flens")]), LANGUAGES["lv"], "ror-1-lv.apkg", 5, "latvisk → norsk"))
    assert "Slik bruker du kortene" in shown and "ror-1-lv.apkg" in shown
    assert "Nok nye kort om dagen: 5." in shown and "«latvisk → norsk»" in shown
    without = text_of(how_to(plan([noun("flens")]), None, "ror-1-nb.apkg", 8))
    assert "svarer på norsk" not in without and "{" not in without


def test_the_preset_proposes_few_new_cards(tmp_path: Path) -> None:
    import sqlite3

    result, _ = made(tmp_path / "a.apkg", plan([noun("flens")]), Ledger(), 1)
    with zipfile.ZipFile(io.BytesIO(result.data)) as archive:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(archive.read("collection.anki2"))
    presets, decks = connection.execute("select dconf, decks from col").fetchone()
    preset = next(one for one in json.loads(presets).values() if one["name"] == "Norsk på jobb")
    assert preset["new"]["perDay"] == 8 and preset["lapse"]["leechAction"] == 1
    own = [deck for deck in json.loads(decks).values() if deck["name"] != "Default"]
    assert {deck["conf"] for deck in own} == {preset["id"]}
