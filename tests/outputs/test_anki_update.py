"""The promise of an update: progress stays, nothing doubles, corrections arrive under the importer's default options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from anki_decks import STEPS, judge, made, with_dots, with_steps

from fagnorsk.errors import UserError
from fagnorsk.model.deck import CardKind, DeckChoice, Directions, StepKind
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.sound import Sound, Spoken
from fagnorsk.outputs.anki import deck as deck_module
from fagnorsk.outputs.anki.frozen import WORDS
from fagnorsk.outputs.anki.memory import Keeping
from fagnorsk.outputs.anki.note_type import note_types
from fagnorsk.outputs.anki.reading import read_deck
from plans import noun, picture, plan

# Before the present: what a learner does in the test comes after it, as in life.
START, LATER = 1_700_000_000, 1_700_000_500
NOTHING = {"new": 0, "updated": 0, "duplicate": 0, "conflicting": 0, "missing_notetype": 0}


def full(folder: Path, **changes: Any) -> CoursePlan:
    """Four words with pictures, five steps, a photo with two dots."""
    red = picture(folder, "red")
    entries = [noun("flens", shown=red, **changes), noun("pakning", shown=red), noun("ventil"), noun("rør")]
    course = with_steps(plan(entries), shown=red)
    lesson = with_dots(course, picture(folder, "green"), entries[:2]).lessons[0]
    return replace(course, lessons=(replace(lesson, scenes=(*course.lessons[0].scenes, *lesson.scenes)),))


def update(
    folder: Path, old: CoursePlan, new: CoursePlan, *deeds: str, choice: DeckChoice | None = None, **options: Any
) -> Any:
    """Old deck, ten cards studied, the learner's deeds, new deck: what holds after every update is asserted."""
    _, ledger = made(folder / "old.apkg", old, Ledger(), START)
    made(folder / "new.apkg", new, ledger, LATER, choice=choice, **options)
    report = judge(folder / "old.apkg", folder / "new.apkg", *deeds)
    assert report["studied"] >= 8
    assert report["progress_kept"]
    assert not report["full_sync"]
    assert report["update"]["conflicting"] == report["update"]["missing_notetype"] == 0
    assert report["new"]["note_types"] == report["old"]["note_types"] == ["Fagbilde v1", "Fagoperasjon v1", "Fagord v1"]
    assert report["new"]["first_fields_unique"]
    assert report["new"]["problems"] == []
    return report


def counts(report: Any) -> tuple[int, int, int]:
    told = report["update"]
    return told["new"], told["updated"], told["duplicate"]


def test_the_same_deck_again_changes_nothing(tmp_path: Path) -> None:
    report = update(tmp_path, full(tmp_path), full(tmp_path))
    assert report["update"] == {**NOTHING, "duplicate": 10}


def test_changed_text_arrives(tmp_path: Path) -> None:
    report = update(tmp_path, full(tmp_path), full(tmp_path, polish="kołnierz rurowy"))
    # The word itself, and its answer on the photo.
    assert counts(report) == (0, 2, 8)
    assert "kołnierz rurowy" in report["new"]["backs"]["ror-1/flens/pl 0"]
    assert "kołnierz rurowy" in report["new"]["backs"]["ror-1/bilde:green.png/pl 0"]


def test_changed_picture_arrives(tmp_path: Path) -> None:
    new = full(tmp_path)
    blue = picture(tmp_path, "blue")
    lesson = new.lessons[0]
    new = replace(new, lessons=(replace(lesson, new=(noun("flens", shown=blue), *lesson.new[1:])),))
    report = update(tmp_path, full(tmp_path), new)
    assert counts(report) == (0, 1, 9)
    assert blue.card.name in report["new"]["fronts"]["ror-1/flens/pl 0"]


def sound(folder: Path, name: str, content: bytes = b"ID3 sound") -> Sound:
    (folder / name).write_bytes(content)
    return Sound(name, folder / name, "espeak-ng", False, 1.0)


def test_new_sound_arrives_and_the_same_name_changes_no_note(tmp_path: Path) -> None:
    course = full(tmp_path)
    sounds = Spoken({"flens": sound(tmp_path, "no-a.mp3")}, {STEPS[0]: sound(tmp_path, "no-b.mp3")})
    report = update(tmp_path, course, course, sounds=sounds)
    # The word, its answer on the photo, the step.
    assert counts(report) == (0, 3, 7)
    assert "[anki:play:q:0]" in report["new"]["fronts"]["ror-1/flens/pl 1"]
    assert report["new"]["content"]["ror-1/flens/pl"]["Lyd"] == "[sound:no-a.mp3]"
    # A machine-made sound with other bytes (another computer made it) has the same name: nothing to update.
    _, ledger = made(tmp_path / "1.apkg", course, Ledger(), START, sounds=sounds)
    other = Spoken({"flens": sound(tmp_path, "no-a.mp3", b"ID3 other")}, sounds.texts)
    _, again = made(tmp_path / "2.apkg", course, ledger, LATER, sounds=other)
    assert again == ledger


def test_changed_style_and_template_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = note_types()
    changed = {
        name: replace(
            kind,
            css=kind.css + "\n.ord { letter-spacing: 1px }",
            templates=tuple(replace(one, back=one.back + "<p>Nytt</p>") for one in kind.templates),
            fingerprint="other",
        )
        for name, kind in kinds.items()
    }
    course = full(tmp_path)
    _, ledger = made(tmp_path / "old.apkg", course, Ledger(), START)
    monkeypatch.setattr(deck_module, "note_types", lambda: changed)
    monkeypatch.setattr("fagnorsk.outputs.anki.package.note_types", lambda: changed)
    made(tmp_path / "new.apkg", course, ledger, LATER)
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["update"] == {**NOTHING, "duplicate": 10}
    assert report["progress_kept"] and not report["full_sync"]
    for key in ("ror-1/flens/pl 1", "ror-1/montere-flens#trekktil/pl 0", "ror-1/bilde:green.png/pl 0"):
        assert "letter-spacing: 1px" in report["new"]["fronts"][key]
        assert "<p>Nytt</p>" in report["new"]["backs"][key]


def test_new_word_and_renamed_course(tmp_path: Path) -> None:
    old, new = full(tmp_path), full(tmp_path)
    lesson = new.lessons[0]
    new = replace(new, title="Et annet navn", lessons=(replace(lesson, new=(*lesson.new, noun("hjelm"))),))
    report = update(tmp_path, old, new)
    assert counts(report) == (1, 0, 10)
    assert report["new"]["decks"] == report["old"]["decks"]


def without(course: CoursePlan, word: str) -> CoursePlan:
    lesson = course.lessons[0]
    return replace(course, lessons=(replace(lesson, new=tuple(e for e in lesson.new if e.word.id != word)),))


def test_removed_word_is_tagged(tmp_path: Path) -> None:
    course = full(tmp_path)
    _, ledger = made(tmp_path / "old.apkg", course, Ledger(), START)
    keeping = Keeping(earlier=(read_deck(tmp_path / "old.apkg"),))
    gone, later = made(tmp_path / "new.apkg", without(course, "ventil"), ledger, LATER, keeping=keeping)
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert counts(report) == (0, 1, 9) and report["progress_kept"] and not report["full_sync"]
    assert report["new"]["notes"] == 10
    note = report["new"]["content"]["ror-1/ventil/pl"]
    assert note["tags"] == ["fag::rør", "leksjon::01-montere-flens", "utgått"] and note["Oversettelse"] == "zawór"
    # The learner's cards stay where they were; somebody new gets them in a deck apart.
    assert report["new"]["card_decks"]["ror-1/ventil/pl 1"] == "Norsk på jobb::Norsk for rørleggere::polsk"
    fresh = judge(tmp_path / "new.apkg")["old"]
    assert fresh["card_decks"]["ror-1/ventil/pl 1"] == "Norsk på jobb::Norsk for rørleggere::utgått (polsk)"
    # From now on the ledger knows: without the former deck the same bytes come out.
    assert later.find("retired", "ror-1/ventil/pl")
    again, same = made(tmp_path / "again.apkg", without(course, "ventil"), later, LATER + 9)
    assert again.data == gone.data and same == later
    # And the word may come back.
    made(tmp_path / "back.apkg", course, later, LATER + 99)
    back = judge(tmp_path / "new.apkg", tmp_path / "back.apkg")
    assert back["update"]["updated"] == 1
    assert "utgått" not in back["new"]["content"]["ror-1/ventil/pl"]["tags"]


def test_a_removed_word_that_nobody_remembers_is_told(tmp_path: Path) -> None:
    course = full(tmp_path)
    _, ledger = made(tmp_path / "old.apkg", course, Ledger(), START)
    result, _ = made(tmp_path / "new.apkg", without(course, "ventil"), ledger, LATER)
    (finding,) = [finding for finding in result.findings if finding.code == "CARD-ORPHAN"]
    assert finding.what == "“ror-1/ventil/pl” is taught no more, and what its cards were is not known."
    assert judge(tmp_path / "old.apkg", tmp_path / "new.apkg")["progress_kept"]


def test_removed_step_is_tagged_and_its_neighbours_follow(tmp_path: Path) -> None:
    old = with_steps(plan([noun("flens")]))
    new = with_steps(plan([noun("flens")]), (*STEPS[:2], *STEPS[3:]))
    _, ledger = made(tmp_path / "old.apkg", old, Ledger(), START)
    made(tmp_path / "new.apkg", new, ledger, LATER, keeping=Keeping(earlier=(read_deck(tmp_path / "old.apkg"),)))
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["progress_kept"] and not report["full_sync"]
    assert "utgått" in report["new"]["content"]["ror-1/montere-flens#legginnpakni/pl"]["tags"]
    assert STEPS[2] not in report["new"]["fronts"]["ror-1/montere-flens#settinnbolte/pl 0"]


def test_flag_turned_on_brings_cards(tmp_path: Path) -> None:
    course = full(tmp_path)
    every = DeckChoice(cards=(("A2", (CardKind.TYPE, CardKind.SENTENCE)),))
    report = update(tmp_path, course, course, choice=every)
    assert counts(report) == (0, 4, 6)
    assert report["new"]["cards"] == report["old"]["cards"] + 8


def test_flag_turned_off_leaves_no_empty_card(tmp_path: Path) -> None:
    course = full(tmp_path)
    every = DeckChoice(cards=(("A2", (CardKind.TYPE,)),), operations=tuple(StepKind))
    _, ledger = made(tmp_path / "old.apkg", course, Ledger(), START, choice=every)
    none = DeckChoice(directions=Directions.ONE, operations=(StepKind.NEXT,))
    _, same = made(tmp_path / "new.apkg", course, ledger, LATER, choice=none)
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["new"]["empty_cards"] == 0 and report["new"]["cards"] == report["old"]["cards"]
    # A word that is new now gets what is chosen now.
    result, _ = made(tmp_path / "x.apkg", plan([noun("hjelm")]), same, LATER, choice=none)
    hjelm = next(note for note in result.content.notes if note.key == "ror-1/hjelm/pl")
    assert hjelm.cards == (1,)


def test_learner_edited_a_note(tmp_path: Path) -> None:
    deeds = ("edit:ror-1/ventil/pl:Forklaring:mitt notat", "tag:ror-1/ventil/pl:vanskelig")
    report = update(tmp_path, full(tmp_path), full(tmp_path, polish="kołnierz rurowy"), *deeds)
    note = report["new"]["content"]["ror-1/ventil/pl"]
    assert note["Forklaring"] == "mitt notat" and "vanskelig" in note["tags"]
    assert "kołnierz rurowy" in report["new"]["backs"]["ror-1/flens/pl 0"]


def test_learner_moved_and_suspended_cards(tmp_path: Path) -> None:
    report = update(tmp_path, full(tmp_path), full(tmp_path, polish="kryza"), "move:Mitt", "suspend")
    assert "Mitt" in report["new"]["card_decks"].values()
    assert "kryza" in report["new"]["backs"]["ror-1/flens/pl 0"]


def test_learner_deleted_a_note(tmp_path: Path) -> None:
    report = update(tmp_path, full(tmp_path), full(tmp_path), "delete:ror-1/rør/pl".replace("ø", "o"))
    assert counts(report) == (1, 0, 9)  # Anki brings it back


def test_a_change_arrives_even_when_the_clock_was_set_back(tmp_path: Path) -> None:
    _, ledger = made(tmp_path / "old.apkg", plan([noun("flens")]), Ledger(), START)
    _, later = made(tmp_path / "new.apkg", plan([noun("flens", polish="kryza")]), ledger, START - 100_000_000)
    row = later.find("note", "ror-1/flens/pl")
    assert row and row.changed == START + 1
    assert judge(tmp_path / "old.apkg", tmp_path / "new.apkg")["update"]["updated"] == 1


def test_two_courses_that_share_words_live_together(tmp_path: Path) -> None:
    old, new = full(tmp_path), full(tmp_path, polish="kryza")
    other = replace(new, id="sveis-1", title="Sveising")
    made(tmp_path / "a.apkg", old, Ledger(), START)
    made(tmp_path / "b.apkg", other, Ledger(), LATER)
    report = judge(tmp_path / "a.apkg", tmp_path / "b.apkg")
    assert report["update"] == {**NOTHING, "new": 10}
    assert report["progress_kept"] and not report["full_sync"]
    assert "kołnierz" in report["new"]["backs"]["ror-1/flens/pl 1"]
    assert "kryza" in report["new"]["backs"]["sveis-1/flens/pl 1"]
    assert report["new"]["problems"] == []


@pytest.fixture
def lost(tmp_path: Path) -> Callable[..., Any]:
    """A deck whose word had a picture and a sound, built again without them."""
    red = picture(tmp_path, "red")
    sounds = Spoken({"flens": sound(tmp_path, "no-a.mp3")})
    _, ledger = made(tmp_path / "old.apkg", plan([noun("flens", shown=red)]), Ledger(), START, sounds=sounds)

    def again(**keeping: Any) -> Any:
        return made(tmp_path / "new.apkg", plan([noun("flens")]), ledger, LATER, keeping=Keeping(**keeping))

    return again


def test_a_lost_picture_and_sound_are_kept_where_the_last_deck_has_them(
    tmp_path: Path, lost: Callable[..., Any]
) -> None:
    result, _ = lost(earlier=(read_deck(tmp_path / "old.apkg"),), photos=frozenset({"red.png"}))
    assert [finding.code for finding in result.findings] == ["CARD-FILE-KEPT", "CARD-FILE-KEPT"]
    report = judge(tmp_path / "old.apkg", tmp_path / "new.apkg")
    assert report["update"] == {**NOTHING, "duplicate": 1}
    assert judge(tmp_path / "new.apkg")["old"]["problems"] == []


def test_a_loss_stops_the_build(lost: Callable[..., Any]) -> None:
    with pytest.raises(UserError) as told:
        lost()
    assert str(told.value).splitlines() == [
        "operations/01.md:3: The deck would lose 1 picture: “en flens” (fagnorsk-5c5dc3cd7e925dab.png). "
        "Put them back, or build with --allow-loss.",
        "operations/01.md:3: The deck would lose 1 sound: “en flens” (no-a.mp3). "
        "Install the voice or put the recordings back; or build with --allow-loss.",
    ]


def test_a_photo_taken_out_of_the_course_is_never_brought_back(tmp_path: Path, lost: Callable[..., Any]) -> None:
    with pytest.raises(UserError, match=r"lose 1 picture: “en flens” \(red\.png\)"):
        lost(earlier=(read_deck(tmp_path / "old.apkg"),), photos=frozenset())


def test_a_photo_that_may_not_be_shown_goes_without_being_asked(tmp_path: Path, lost: Callable[..., Any]) -> None:
    earlier = (read_deck(tmp_path / "old.apkg"),)
    result, ledger = lost(earlier=earlier, photos=frozenset(), withdrawn=frozenset({"red.png"}))
    assert "CARD-PICTURE-WITHDRAWN" in [finding.code for finding in result.findings]
    assert set(result.content.media) == {"no-a.mp3"}
    row = ledger.find("media", "flens/Bilde")
    assert row and row.value == "-"


def test_allowed_losses_are_told_once(tmp_path: Path, lost: Callable[..., Any]) -> None:
    result, ledger = lost(allow_loss=True)
    codes = [finding.code for finding in result.findings]
    assert codes == ["CARD-EMPTIED", "CARD-FILE-LOST", "CARD-FILE-LOST"]
    assert judge(tmp_path / "old.apkg", tmp_path / "new.apkg")["progress_kept"]
    later, _ = made(tmp_path / "x.apkg", plan([noun("flens")]), ledger, LATER + 5)
    assert "CARD-FILE-LOST" not in [finding.code for finding in later.findings]


def test_a_sound_of_other_words_is_not_kept(tmp_path: Path) -> None:
    sounds = Spoken({"flens": sound(tmp_path, "no-a.mp3")})
    _, ledger = made(tmp_path / "old.apkg", plan([noun("flens")]), Ledger(), START, sounds=sounds)
    entry = noun("flens")
    entry = replace(entry, inflection=replace(entry.inflection, term="rørflens"))
    result, _ = made(tmp_path / "new.apkg", plan([entry]), ledger, LATER)
    assert result.content.notes[0].fields["Lyd"] == ""
    assert result.content.notes[0].kind == WORDS.name
