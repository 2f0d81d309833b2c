from __future__ import annotations

import pytest
from exercise_samples import filled, holes, lesson, rng, texts

from fagnorsk.exercises import build_sentence, orders, passive, radio, tenses
from fagnorsk.model.exercise import Exercise, FormTable, Items, Paragraph
from fagnorsk.model.operation import Line, Place, Section, SectionKind
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


def shown(exercise: Exercise) -> list[str]:
    return [str(item[0]) for item in texts(exercise)]


def test_short_orders_of_one_clause():
    steps = (*SURE, "Røret skal være tomt.")
    assert [order.text for order in orders.orders(lesson(steps=steps))] == list(SIMPLE)


@pytest.mark.parametrize(
    ("text", "verb", "rest"),
    [("Steng ventilen.", "stenger", "ventilen."), ("Trekk til mutterne.", "trekker", "til mutterne.")],
)
def test_the_parts_of_an_order(text, verb, rest):
    (order,) = orders.orders(lesson(steps=(text,)))
    assert (order.verb, order.rest) == (verb, rest)


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


def test_nobody_orders_over_the_radio_to_report_to_himself():
    exercise = radio.make(lesson(steps=("Steng ventilen.", "Meld fra til formannen.", "Fyll ut sjekklista.")), rng())
    assert exercise and [line.split(":")[0] for line in shown(exercise)] == ["Formann", radio.COLLEAGUE, "Formann"]


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("Åpne ventilen på flaska sakte.", {"åpner", "jeg", "ventilen", "på flaska", "sakte"}),
        ("Fyll ut skjemaet sammen med formannen.", {"fyller", "jeg", "ut", "skjemaet", "sammen med formannen"}),
    ],
)
def test_a_word_that_tells_how_stands_alone(order, sentence):
    exercise = build_sentence.make(lesson(steps=(order, "Steng ventilen.")), rng())
    assert exercise
    assert set(shown(exercise)[0].split(build_sentence.SEPARATOR)[1:]) == sentence


def test_no_sentence_points_at_one_that_is_not_there():
    steps = ("Hold dem på plass.", "Gi den til formannen.", "Løft pumpa.", "Steng ventilen.")
    exercise = build_sentence.make(lesson(steps=steps), rng())
    assert exercise and [item.answers[0].split()[-1] for item in exercise.key] == ["pumpa.", "ventilen."]


@pytest.mark.parametrize("order", ["Fyll ut tillatelsen til varmt arbeid.", "Se over sveisen."])
def test_a_particle_stays_where_it_may_not_move(order):
    exercise = build_sentence.make(lesson(steps=(order, "Steng ventilen.")), rng())
    assert exercise and len(exercise.key[0].answers) == 1


def test_the_order_comes_from_who_leads_in_the_dialogue():
    spoken = (Line("Fiskearbeider: Er det feil?", Place("a.md", 1)), Line("Linjeleder: Ja.", Place("a.md", 2)))
    talk = Section(SectionKind.DIALOGUE, "Dialog", spoken)
    exercise = radio.make(lesson(steps=("Steng ventilen.", "Fyll ut sjekklista."), sections=(talk,)), rng())
    assert exercise and shown(exercise)[0] == "Linjeleder: Steng ventilen."


@pytest.mark.parametrize("seed", range(8))
def test_build_sentence_has_all_words_and_the_verb_second(seed):
    exercise = build_sentence.make(lesson(steps=SIMPLE), rng(seed))
    assert exercise and len(exercise.key) == 4
    for line, item in zip(shown(exercise), exercise.key, strict=True):
        opening, *mixed = line.split(build_sentence.SEPARATOR)
        answer = item.answers[0].removesuffix(".")
        assert answer.startswith(f"{opening} ")
        right = answer.removeprefix(f"{opening} ").split()
        assert sorted(" ".join(mixed).split()) == sorted(right) and " ".join(mixed).split() != right
        assert right[1] == "jeg"
        assert f"Jeg {right[0]} {' '.join(right[2:])}." in SURE.values()


@pytest.mark.parametrize(
    ("count", "openings"),
    [
        (2, ["Først", "Til slutt"]),
        (3, ["Først", "Så", "Til slutt"]),
        (5, ["Først", "Så", "Deretter", "Etterpå", "Til slutt"]),
    ],
)
def test_openings_follow_the_procedure(count, openings):
    exercise = build_sentence.make(lesson(steps=SIMPLE[:count], level=Level.B1), rng())
    assert exercise
    assert [line.split(build_sentence.SEPARATOR)[0] for line in shown(exercise)] == openings
    assert exercise.key[0].answers == ("Først stenger jeg ventilen.",)


@pytest.mark.parametrize("steps", [(), ("Steng ventilen.",), ("Vent.", "Stopp hvis det lekker.")])
def test_nothing_without_two_orders(steps):
    assert build_sentence.make(lesson(steps=steps), rng()) is None
    assert radio.make(lesson(steps=steps), rng()) is None


def test_silent_where_nothing_is_sure(monkeypatch):
    monkeypatch.setattr(orders, "_present", lambda sentence: None)
    assert orders.orders(lesson(steps=SIMPLE)) == ()


@pytest.mark.parametrize(
    ("order", "answers"),
    [
        (
            "Trekk til boltene på kryss i tre trinn.",
            (
                "Først trekker jeg til boltene på kryss i tre trinn.",
                "Først trekker jeg til boltene i tre trinn på kryss.",
                "Først trekker jeg boltene til på kryss i tre trinn.",
            ),
        ),
        (
            "Skru til mutterne for hånd.",
            ("Først skrur jeg til mutterne for hånd.", "Først skrur jeg mutterne til for hånd."),
        ),
        ("Kapp røret langs merket.", ("Først kapper jeg røret langs merket.",)),
        (
            "Sett inn de nederste boltene.",
            ("Først setter jeg inn de nederste boltene.", "Først setter jeg de nederste boltene inn."),
        ),
        ("Monter flensen i enden av røret.", ("Først monterer jeg flensen i enden av røret.",)),
        ("Hent isometrien.", ("Først henter jeg isometrien.",)),
        ("Bor hullene.", ("Først borer jeg hullene.",)),
        ("Ta ut støpselet.", ("Først tar jeg ut støpselet.", "Først tar jeg støpselet ut.")),
    ],
)
def test_build_sentence(order, answers):
    exercise = build_sentence.make(lesson(steps=(order, "Steng ventilen.")), rng())
    assert exercise and exercise.key[0].answers == answers


def test_rules_are_no_acts():
    steps = ("Bruk alltid ny pakning.", "Løft aldri i rattet.", "Ikke åpne ventilen.")
    assert orders.orders(lesson(steps=steps)) == ()


def cells(exercise: Exercise | None) -> list[list[str]]:
    """The table filled in from the key; the example row is full already."""
    block = exercise.blocks[0] if exercise else None
    assert exercise and isinstance(block, FormTable)
    keys = {item.label: item.answers[0].split(" – ") for item in exercise.key}
    found = []
    for row in block.rows:
        answers = list(keys.get(filled(row[0]).rstrip("."), []))
        found.append([filled(cell, answers.pop(0)) if holes(cell) else filled(cell) for cell in row])
    return found


@pytest.mark.parametrize(
    "row",
    [
        ["Steng ventilen.", "Jeg stenger ventilen.", "Jeg stengte ventilen.", "Jeg har stengt ventilen."],
        [
            "Trekk til mutterne.",
            "Jeg trekker til mutterne.",
            "Jeg trakk til mutterne.",
            "Jeg har trukket til mutterne.",
        ],
        ["Sett inn boltene.", "Jeg setter inn boltene.", "Jeg satte inn boltene.", "Jeg har satt inn boltene."],
        ["Bor hullene.", "Jeg borer hullene.", "Jeg boret hullene.", "Jeg har boret hullene."],
        ["Finn klamrene.", "Jeg finner klamrene.", "Jeg fant klamrene.", "Jeg har funnet klamrene."],
        ["Skru på lokket.", "Jeg skrur på lokket.", "Jeg skrudde på lokket.", "Jeg har skrudd på lokket."],
        ["Les tegningen.", "Jeg leser tegningen.", "Jeg leste tegningen.", "Jeg har lest tegningen."],
        ["Monter flensen.", "Jeg monterer flensen.", "Jeg monterte flensen.", "Jeg har montert flensen."],
    ],
)
def test_tenses_of_orders(row):
    others = [text for text in ("Hent isometrien.", "Slip fasen.", "Fest stroppen.") if text != row[0]]
    assert row in cells(tenses.make(lesson(steps=(row[0], *others)), rng()))


def test_variants_of_the_preterite_are_right_too():
    exercise = tenses.make(lesson(steps=("Bor hullene.", "Hent isometrien.", "Slip fasen.")), rng())
    assert exercise and exercise.key[0].answers == (
        "Jeg borer hullene. – Jeg boret hullene. – Jeg har boret hullene.",
        "Jeg borer hullene. – Jeg boret/bora hullene. – Jeg har boret/bora hullene.",
    )


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("Monter flensen.", "Flensen monteres. / Flensen skal monteres."),
        ("Rett inn flensene.", "Flensene rettes inn. / Flensene skal rettes inn."),
        (
            "Fest stroppen rundt ventilhuset.",
            "Stroppen festes rundt ventilhuset. / Stroppen skal festes rundt ventilhuset.",
        ),
        ("Bor hullene.", "Hullene bores. / Hullene skal bores."),
        ("Sett inn resten av boltene.", "Resten av boltene settes inn. / Resten av boltene skal settes inn."),
    ],
)
def test_passive_of_orders(order, answer):
    exercise = passive.make(lesson(steps=("Steng ventilen.", order, "Hent isometrien.")), rng())
    assert exercise and exercise.blocks[0] == Paragraph(
        ("Eksempel: Steng ventilen. → Ventilen stenges. / Ventilen skal stenges.",)
    )
    assert exercise.key[0].answers == (answer,)


@pytest.mark.parametrize("order", ["Finn klamrene.", "Tørk oljen av flensen.", "Trekk til med momentnøkkel."])
def test_no_passive_where_it_says_something_else(order):
    exercise = passive.make(lesson(steps=(order, "Steng ventilen.", "Hent isometrien.", "Bor hullene.")), rng())
    assert exercise and order not in str(exercise.blocks)
