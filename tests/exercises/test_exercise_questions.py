from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import STEPS, lesson, rng, section, texts

from fagnorsk.exercises import form, orders, questions
from fagnorsk.model.exercise import Exercise, FormTable, Paragraph
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Line, SectionKind
from fagnorsk.model.word import Level

TOOLS = (Line("Momentnøkkel"), Line("stålbørste."), Line("T-nøkkel"))
PROTECTION = (Line("hjelm, hansker"),)
WARNINGS = (Line("Røret skal være trykkløst."), Line("Trykk: ____ bar."))


@pytest.fixture(autouse=True)
def as_written(monkeypatch):
    monkeypatch.setattr(orders, "_present", lambda sentence: None)


def about(*steps: str, level: Level = Level.A2, **lists: tuple[Line, ...]) -> Lesson:
    shown = lesson(steps=steps, level=level)
    return replace(shown, operation=replace(shown.operation, **lists))


def asked(exercise: Exercise | None) -> dict[str, str]:
    assert exercise
    return {str(item[0]): key.answers[0] for item, key in zip(texts(exercise), exercise.key, strict=True)}


def test_answers_stand_in_the_operation():
    found = asked(
        questions.make(about("Steng den.", "Lås den.", tools=TOOLS, protection=PROTECTION, warnings=WARNINGS), rng())
    )
    assert found == {
        "Hvilket verktøy bruker du?": "momentnøkkel, stålbørste, T-nøkkel",
        "Hvilket verneutstyr bruker du?": "hjelm, hansker",
        "Hva er viktig å passe på?": "Røret skal være trykkløst.",
        "Hva gjør du først?": "Steng den.",
        "Hva gjør du til slutt?": "Lås den.",
    }


@pytest.mark.parametrize("seed", range(6))
def test_what_comes_next(seed):
    for question, answer in asked(questions.make(about(*STEPS), rng(seed))).items():
        if "etter dette" in question:
            before = question.split("«")[1].split("»")[0]
            place = next(i for i, step in enumerate(STEPS) if step.startswith(before))
            assert STEPS[place + 1].startswith(answer)


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 3), (Level.A2, 4), (Level.B1, 5)])
def test_so_many_a_level(level, count):
    assert len(asked(questions.make(about(*STEPS, level=level), rng()))) == count


def test_a_step_that_comes_twice_is_not_asked_about():
    steps = ("Steng den.", "Ta ut støpselet.", "Bytt skive.", "Ta ut støpselet.", "Slip fasen.", "Rydd.")
    for seed in range(6):
        found = asked(questions.make(about(*steps, level=Level.B1), rng(seed)))
        assert not any("støpselet" in question for question in found)


def test_the_next_step_never_claims_to_be_the_last():
    steps = ("Steng den.", "Lås den.", "Gå til slutt rundt den.", "Rens den.", "Mål den.")
    for seed in range(6):
        found = asked(questions.make(about(*steps, level=Level.B1), rng(seed)))
        assert "Hva gjør du etter dette: «Lås den»?" not in found


@pytest.mark.parametrize("shown", [about(), about("Steng den."), about("Steng den.", "Lås den."), about(tools=TOOLS)])
def test_nothing_without_three_questions(shown):
    assert questions.make(shown, rng()) is None


def table(exercise: Exercise) -> FormTable:
    block = exercise.blocks[1]
    assert isinstance(block, FormTable)
    return block


def test_the_fields_of_the_company():
    own = section(SectionKind.FORM, "- Navn: ____", "Avdeling:", "")
    exercise = form.make(lesson(sections=(own,)), rng())
    assert exercise.blocks[0] == Paragraph(("Skjema: Montere en flensforbindelse",))
    assert table(exercise).rows == ((("Navn",), ()), (("Avdeling",), ()))


def test_a_deviation_report_where_the_company_has_no_form():
    exercise = form.make(lesson(), rng())
    assert exercise.blocks[0] == Paragraph(
        ("Avviksmelding: Montere en flensforbindelse. Tenk at noe er feil på jobben.",)
    )
    assert [row[0][0] for row in table(exercise).rows] == list(form.DEVIATION)


def test_an_answer_is_a_statement_where_that_is_sure(monkeypatch):
    monkeypatch.setattr(orders, "_present", {"Steng den.": "Jeg stenger den."}.get)
    exercise = questions.make(about("Steng den.", "Lås den.", tools=TOOLS), rng())
    assert exercise and exercise.key[1].answers == ("Jeg stenger den.", "Steng den.")
