"""What an update will do, told in words; Anki itself does as told."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from anki_decks import judge, made

from fagnorsk.errors import UserError
from fagnorsk.model.deck import CardKind, DeckChoice
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.outputs.anki.diff import Weight, compare
from fagnorsk.outputs.anki.memory import Keeping
from fagnorsk.outputs.anki.reading import read_deck
from plans import noun, picture, plan

START, LATER = 1_700_000_000, 1_700_000_500


def test_an_ordinary_update(tmp_path: Path) -> None:
    old, new = tmp_path / "old.apkg", tmp_path / "new.apkg"
    _, ledger = made(old, plan([noun("flens"), noun("pakning"), noun("ventil")]), Ledger(), START)
    course = plan([noun("flens", polish="kryza"), noun("pakning"), noun("rør", shown=picture(tmp_path, "red"))])
    choice = DeckChoice(cards=(("A2", (CardKind.TYPE,)),))
    made(new, course, ledger, LATER, choice=choice, keeping=Keeping(earlier=(read_deck(old),)))
    diff = compare(read_deck(old), read_deck(new))
    assert [text for _, text in diff.sentences()] == [
        "2 notes are corrected: en flens (Oversettelse, Kort_skriv), en pakning (Kort_skriv). "
        "What a learner wrote on them is replaced.",
        "1 note is new: et rør.",
        "6 cards are new.",
        "1 note is taught no more and gets the tag utgått: en ventil.",
        "1 picture or sound is new (0.0 MB).",
    ]
    assert not diff.harmful
    report = judge(old, new)
    assert (report["update"]["updated"], report["update"]["new"]) == (len(diff.changed) + len(diff.retired), 1)
    assert report["new"]["cards"] - report["old"]["cards"] == diff.new_cards


def test_the_same_deck(tmp_path: Path) -> None:
    made(tmp_path / "a.apkg", plan([noun("flens"), noun("rør")]), Ledger(), START)
    deck = read_deck(tmp_path / "a.apkg")
    assert compare(deck, deck).sentences() == ((Weight.GOOD, "2 notes stay as they are."),)


def test_what_would_not_arrive_is_bad_news(tmp_path: Path) -> None:
    """A deck made without the ledger: nothing is newer."""
    made(tmp_path / "old.apkg", plan([noun("flens"), noun("rør")]), Ledger(), START)
    made(tmp_path / "new.apkg", plan([noun("flens", polish="kryza")]), Ledger(), START)
    diff = compare(read_deck(tmp_path / "old.apkg"), read_deck(tmp_path / "new.apkg"))
    assert diff.harmful
    assert [text for weight, text in diff.sentences() if weight is not Weight.GOOD] == [
        "1 change will not arrive, since its note is not newer: en flens.",
        "1 note of the old deck is not in the new one; learners keep it, unmarked: et rør.",
    ]


def test_lost_cards_and_changed_note_types_are_bad_news(tmp_path: Path) -> None:
    shown = picture(tmp_path, "red")
    made(tmp_path / "old.apkg", plan([noun("flens", shown=shown)]), Ledger(), START)
    made(tmp_path / "new.apkg", plan([noun("flens")]), Ledger(), LATER)
    old, new = read_deck(tmp_path / "old.apkg"), read_deck(tmp_path / "new.apkg")
    kind = new.kinds["Fagord v1"]
    other = replace(new, kinds={"Fagord v1": replace(kind, fields=(*kind.fields, "Ny"))})
    assert [text for weight, text in compare(old, other).sentences() if weight is Weight.BAD] == [
        "The note type Fagord v1 has other fields or templates: Anki would not merge it without a full sync.",
        "1 note loses a card; learners see an empty one: en flens.",
    ]
    styled = replace(old, kinds={"Fagord v1": replace(kind, css="x", changed=LATER)})
    assert "Cards of Fagord v1 look or read differently; no full sync is needed." in [
        text for _, text in compare(old, styled).sentences()
    ]
    stale = replace(old, kinds={"Fagord v1": replace(kind, css="x", changed=START)})
    assert compare(old, stale).harmful


def test_two_courses_are_told_apart(tmp_path: Path) -> None:
    made(tmp_path / "a.apkg", plan([noun("flens")]), Ledger(), START)
    made(tmp_path / "b.apkg", plan([noun("flens")], course_id="sveis-1"), Ledger(), START)
    diff = compare(read_deck(tmp_path / "a.apkg"), read_deck(tmp_path / "b.apkg"))
    assert diff.sentences()[0][1] == (
        "The two decks share no note: they are two courses, or one was made before the ledger."
    )


def test_ledger_rows_of_a_deck_are_read_back(tmp_path: Path) -> None:
    _, ledger = made(tmp_path / "a.apkg", plan([noun("flens")]), Ledger(), START)
    assert ledger.find("cards", "ror-1/flens/pl") == LedgerRow("cards", "ror-1/flens/pl", "1 5")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "There is no file {path}. Give an .apkg file."),
        (b"not a zip", "a.apkg: The file is no Anki deck, or it is damaged. Give an .apkg file."),
        (
            "newest",
            "a.apkg: The deck is in a format that only the newest Anki reads. "
            "Export it again with “Support older Anki versions” ticked.",
        ),
        ("broken", "a.apkg: The file is no Anki deck, or it is damaged. Give an .apkg file."),
    ],
)
def test_files_that_are_no_decks(tmp_path: Path, content: bytes | str | None, told: str) -> None:
    path = tmp_path / "a.apkg"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("collection.anki21b" if content == "newest" else "collection.anki2", b"x")
            archive.writestr("media", json.dumps({}))
    with pytest.raises(UserError) as error:
        read_deck(path)
    assert str(error.value) == told.format(path=path)
