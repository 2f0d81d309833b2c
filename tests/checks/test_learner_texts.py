"""Sentence length by level, and values without a source in training texts."""

from __future__ import annotations

import pytest

from fagnorsk.checks.level import check_levels
from fagnorsk.checks.limits import check_limits
from fagnorsk.errors import Place
from fagnorsk.model.operation import Line, Operation, Section, SectionKind, Step
from fagnorsk.model.word import Level

TRAINING = Line("Øvingstekst. Bedriftens egen prosedyre gjelder.")


def operation(kind: SectionKind, *lines: str, steps: tuple[str, ...] = (), training: bool = True) -> Operation:
    place = Place("operations/a.md", 7)
    return Operation(
        "a",
        "Stenge en ventil",
        place,
        steps=tuple(Step(step, place) for step in steps),
        sections=(Section(kind, kind.value, tuple(Line(line, place) for line in lines)),),
        background=(TRAINING,) if training else (),
    )


@pytest.mark.parametrize(
    ("level", "text", "said"),
    [
        (Level.A1, "Jeg går rolig bort til den store ventilen.", ""),
        (Level.A1, "Jeg går rolig bort til den store røde ventilen.", "A sentence has 9 words: “Jeg går rolig bort til den store røde ventilen.”."),
        (Level.A1, "Jeg venter fordi ventilen er åpen.", "A sentence has a clause with “fordi”: “Jeg venter fordi ventilen er åpen.”."),
        (Level.A1, "Når begynner vi?", ""),
        (Level.A2, "Jeg går rolig bort til den store røde ventilen og stenger den.", ""),
        (Level.A2, "Jeg går rolig bort til den store røde ventilen og stenger den nå.", "A sentence has 13 words: “Jeg går rolig bort til den store røde ventilen og stenger den nå.”."),
        (Level.B1, "Jeg går rolig bort til den store røde ventilen og stenger den nå fordi formannen sa det.", ""),
    ],
)  # fmt: skip
def test_sentences_of_a_model_text(level: Level, text: str, said: str) -> None:
    found = check_levels([(level, operation(SectionKind.MODEL_TEXT, f"Kort setning. {text}"))])
    assert [finding.what for finding in found] == ([said] if said else [])


def test_who_speaks_is_not_counted_in_a_dialogue() -> None:
    spoken = operation(SectionKind.DIALOGUE, "Formann: Steng ventilen nå, og kom straks hit til meg.")
    assert [f.what for f in check_levels([(Level.A1, spoken)])] == [
        "A sentence has 9 words: “Steng ventilen nå, og kom straks hit til meg.”."
    ]


def test_a_procedure_may_have_long_sentences() -> None:
    long = "Kontroller at alle ventilene på begge sider av pumpa er stengt og låst før du begynner."
    assert check_levels([(Level.A1, operation(SectionKind.GOALS, long, steps=(long,)))]) == ()


@pytest.mark.parametrize(
    ("step", "values"),
    [
        ("Trekk til med 120 Nm.", ["120 Nm"]),
        ("Øk trykket til 2,5 bar, og vent i 10 minutter.", ["2,5 bar", "10 minutter"]),
        ("La det være 3 mm mellom rørene.", ["3 mm"]),
        ("Trekk til. Moment: ____ Nm.", []),
        ("Sjekk M16-boltene og ventil 3.", []),
        ("Brannvakt i minst 60 minutter (kilde: forsikringsselskapets krav).", []),
        ("Lukk av 230V.", ["230V"]),
    ],
)
def test_values_in_a_training_step(step: str, values: list[str]) -> None:
    found = check_limits([operation(SectionKind.GOALS, "Mål", steps=(step,))])
    assert [finding.what for finding in found] == [
        f"A training text states a value without a source: “{value}”." for value in values
    ]


def test_a_talk_may_have_a_length_but_no_pressure() -> None:
    said = operation(SectionKind.DIALOGUE, "Formann: Røret er 50 mm.", "Lærling: Trykket er 6 bar.")
    assert [finding.what for finding in check_limits([said])] == [
        "A training text states a value without a source: “6 bar”."
    ]


def test_a_company_s_procedure_has_its_values() -> None:
    own = operation(SectionKind.GOALS, "Mål", steps=("Trekk til med 120 Nm.",), training=False)
    assert check_limits([own]) == ()
