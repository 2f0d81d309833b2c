"""Where the words of a list stand in a text."""

from __future__ import annotations

import pytest

from fagnorsk.model.inflection import Slot
from fagnorsk.model.word import Pos
from fagnorsk.norwegian import find_mentions
from fagnorsk.norwegian.inflect import inflect

FLENS = ("flens", inflect("flens", Pos.NOUN))
BOLT = ("bolt", inflect("bolt", Pos.NOUN))
ON = ("trekke-til", inflect("trekke til", Pos.VERB))
PULL = ("trekke", inflect("trekke", Pos.VERB))
HOT = ("varmt-arbeid", inflect("varmt arbeid", Pos.PHRASE))
REPORT = ("melde-seg", inflect("melde seg", Pos.VERB))


def spans(text: str, *entries: tuple[str, object]) -> list[tuple[str, str]]:
    return [(m.word_id, text[m.start : m.end]) for m in find_mentions(text, entries)]  # type: ignore[arg-type]


def test_forms_are_found_in_any_case_and_only_as_whole_words() -> None:
    text = "FLENSEN og flensbolten: Flenser."
    assert spans(text, FLENS) == [("flens", "FLENSEN"), ("flens", "Flenser")]
    assert [m.slot for m in find_mentions(text, [FLENS])] == [Slot.SG_DEF, Slot.PL_INDEF]


def test_the_longer_one_wins_and_none_overlaps() -> None:
    assert spans("Trekk til bolten.", PULL, ON, BOLT) == [("trekke-til", "Trekk til"), ("bolt", "bolten")]


def test_a_split_particle_verb_gives_its_verb_and_the_particle() -> None:
    text = "Trekk boltene til med nøkkel."
    found = find_mentions(text, [ON])
    assert [(text[m.start : m.end], m.particle and text[slice(*m.particle)], m.slot) for m in found] == [
        ("Trekk", "til", Slot.IMPERATIVE)
    ]


def test_a_preposition_is_no_particle() -> None:
    assert spans("Trekk bolten til venstre side.", ON) == []
    assert spans("Trekk bolten, og gå til benken.", ON) == []


def test_phrases_have_no_slot_and_reflexives_follow_the_person() -> None:
    assert [m.slot for m in find_mentions("Det er varmt arbeid.", [HOT])] == [None]
    assert spans("Jeg melder meg hos bas.", REPORT) == [("melde-seg", "melder meg")]


@pytest.mark.parametrize(
    ("term", "text", "slot", "opens"),
    [
        ("rengjøre", "Rengjør flensen.", Slot.IMPERATIVE, True),
        ("rengjøre", "Steng ventilen og rengjør flensen.", Slot.IMPERATIVE, True),
        ("rengjøre", "Når røret er tomt, rengjør flensen.", Slot.IMPERATIVE, True),
        ("rengjøre", "Jeg rengjør flensen.", Slot.PRESENT, False),
        ("rengjøre", "Rengjør du flensen?", Slot.PRESENT, True),
        ("skru", "Skru ut bolten.", Slot.IMPERATIVE, True),
        ("skru", "Du skal ikke skru ut bolten.", Slot.INFINITIVE, False),
        ("skru på", "Skru mutterne på.", Slot.IMPERATIVE, True),
        ("åpne", "Jeg åpnet ventilen.", Slot.PAST, False),
        ("åpne", "Jeg har åpnet ventilen.", Slot.PERFECT, False),
        ("stenge", "Ventilen stenges.", Slot.PASSIVE, False),
    ],
)
def test_a_form_that_fits_two_places_is_read_from_its_neighbours(term: str, text: str, slot: Slot, opens: bool) -> None:
    (found,) = find_mentions(text, [("id", inflect(term, Pos.VERB))])
    assert (found.slot, found.opens) == (slot, opens)


def test_nothing_in_nothing() -> None:
    assert find_mentions("", [FLENS]) == ()
    assert find_mentions("Flens", []) == ()
