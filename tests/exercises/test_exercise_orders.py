from __future__ import annotations

import sys
import types

import pytest
from exercise_samples import lesson, rng, texts

from fagnorsk.exercises import build_sentence, orders, radio
from fagnorsk.model.exercise import Exercise, Items
from fagnorsk.model.word import Level

SURE = {
    "Steng ventilen.": "Jeg stenger ventilen.",
    "Rengjør flensene med stålbørste.": "Jeg rengjør flensene med stålbørste.",
    "Trekk til mutterne.": "Jeg trekker til mutterne.",
    "Sett inn boltene.": "Jeg setter inn boltene.",
    "Mål avstanden.": "Jeg måler avstanden.",
    "Fyll ut sjekklista.": "Jeg fyller ut sjekklista.",
    "Vent.": "Jeg venter.",
    "Steng ventilen, og lås den.": "Jeg stenger ventilen, og låser den.",
    "Stopp hvis det lekker.": "Jeg stopper hvis det lekker.",
    "Ta på deg hansker.": "Jeg tar på deg hansker.",
    "Løft alltid fra begge sider sammen med en kollega fra laget.": "Jeg løfter alltid ...",
}
SIMPLE = tuple(SURE)[:6]


@pytest.fixture
def transform(monkeypatch):
    """Stands in for the rules of the language: the rules of this room are what is tested."""
    fake = types.ModuleType("fagnorsk.norwegian.transform")
    fake.present = SURE.get
    monkeypatch.setitem(sys.modules, "fagnorsk.norwegian.transform", fake)


def shown(exercise: Exercise) -> list[str]:
    return [str(item[0]) for item in texts(exercise)]


@pytest.mark.usefixtures("transform")
def test_short_orders_of_one_clause():
    steps = (*SURE, "Røret skal være tomt.")
    assert [order.text for order in orders.orders(lesson(steps=steps))] == list(SIMPLE)


@pytest.mark.usefixtures("transform")
@pytest.mark.parametrize(
    ("text", "verb", "rest"),
    [("Steng ventilen.", "stenger", "ventilen."), ("Trekk til mutterne.", "trekker", "til mutterne.")],
)
def test_the_parts_of_an_order(text, verb, rest):
    (order,) = orders.orders(lesson(steps=(text,)))
    assert (order.verb, order.rest) == (verb, rest)


@pytest.mark.usefixtures("transform")
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Steng ventilen.", "Stenger ventilen."),
        ("Rengjør flensene med stålbørste.", "Rengjør flensene med stålbørste."),
        ("Trekk til mutterne.", "Trekker til mutterne."),
        ("Sett inn boltene.", "Setter inn boltene."),
    ],
)
def test_radio(text, answer):
    exercise = radio.make(lesson(steps=(text, "Fyll ut sjekklista.")), rng())
    assert exercise
    assert shown(exercise)[0] == f"Formann: {text}"
    assert exercise.key[0].answers == (answer, SURE[text])
    block = exercise.blocks[0]
    assert isinstance(block, Items) and block.lines == 1


@pytest.mark.usefixtures("transform")
@pytest.mark.parametrize("seed", range(8))
def test_build_sentence_has_all_words_and_the_verb_second(seed):
    exercise = build_sentence.make(lesson(steps=SIMPLE), rng(seed))
    assert exercise and len(exercise.key) == 4
    for line, item in zip(shown(exercise), exercise.key, strict=True):
        opening, *mixed = line.split(build_sentence.SEPARATOR)
        answer = item.answers[0].removesuffix(".")
        assert answer.startswith(f"{opening} ")
        right = answer.removeprefix(f"{opening} ").split()
        assert sorted(mixed) == sorted(right) and mixed != right
        assert right[1] == "jeg"
        assert f"Jeg {right[0]} {' '.join(right[2:])}." in SURE.values()


@pytest.mark.usefixtures("transform")
@pytest.mark.parametrize(
    ("count", "openings"),
    [(2, ["Først", "Til slutt"]), (3, ["Først", "Så", "Til slutt"]), (5, ["Først", "Så", "Deretter", "Etterpå", "Til slutt"])],
)
def test_openings_follow_the_procedure(count, openings):
    exercise = build_sentence.make(lesson(steps=SIMPLE[:count], level=Level.B1), rng())
    assert exercise
    assert [line.split(build_sentence.SEPARATOR)[0] for line in shown(exercise)] == openings
    assert exercise.key[0].answers == ("Først stenger jeg ventilen.",)


@pytest.mark.usefixtures("transform")
@pytest.mark.parametrize("steps", [(), ("Steng ventilen.",), ("Vent.", "Stopp hvis det lekker.")])
def test_nothing_without_two_orders(steps):
    assert build_sentence.make(lesson(steps=steps), rng()) is None
    assert radio.make(lesson(steps=steps), rng()) is None


def test_silent_where_nothing_can_be_turned(monkeypatch):
    monkeypatch.setitem(sys.modules, "fagnorsk.norwegian.transform", None)
    assert orders.orders(lesson(steps=SIMPLE)) == ()
