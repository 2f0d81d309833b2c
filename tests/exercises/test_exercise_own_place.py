"""Steps without a place of their own, emergencies and lessons that are not about work: what the exercises leave alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import FLENS, lesson, noun, rng, section, texts

from fagnorsk.exercises import (
    build_sentence,
    exam,
    form,
    handover,
    order_steps,
    questions,
    radio,
    shift_report,
    shop_floor,
    sja,
    true_false,
)
from fagnorsk.exercises.guarded import is_guarded, is_standing
from fagnorsk.exercises.procedure import sentences, without_blanks
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import Level


def titled(title: str, *steps: str) -> Lesson:
    made = lesson(FLENS, steps=steps)
    return replace(made, operation=replace(made.operation, title=title))


@pytest.mark.parametrize(
    "step",
    [
        "Hold hendene unna rundknivene.",
        "Er fisken våken, bedøv den på nytt med en gang.",
        "Gå, ikke løp.",
        "Følg med på laksen hele tida.",
        "Spør formannen hvis noe er uklart.",
        "Bruk alltid ny pakning.",
    ],
)
def test_what_holds_all_the_time_or_on_a_condition_is_standing(step):
    assert is_standing(step)


@pytest.mark.parametrize(
    "step", ["Demonter følere som ikke tåler spyling.", "Hold pistolen over krateret.", "Les ordren."]
)
def test_a_plain_step_is_not_standing(step):
    assert not is_standing(step)


@pytest.mark.parametrize(
    "step", ["Slå av hovedbryteren.", "Ta på deg stålhanske.", "Gå til møteplassen.", "Sett på dekselet."]
)
def test_compounds_and_ways_out_are_guarded(step):
    assert is_guarded(step)


def test_a_sentence_is_not_cut_within_quotation_marks():
    assert sentences("Meld fra: «Jeg er her. Har noen ringt 110?» Gå ut.") == (
        "Meld fra: «Jeg er her. Har noen ringt 110?»",
        "Gå ut.",
    )


def test_what_goes_on_about_a_blank_is_left_out_with_it():
    assert without_blanks("A-mål: ____ mm. Det skal stemme med WPS-en. Spør formannen.") == "Spør formannen."
    assert without_blanks("Se på sveisen. Den skal være hel.") == "Se på sveisen. Den skal være hel."


def test_the_order_has_no_step_that_says_the_same_once_more():
    steps = (
        "Les planen.",
        "Sett i støpselet, og slå på apparatet.",
        "Sveis rotstrengen.",
        "Slå på apparatet.",
        "Rydd plassen.",
    )
    runs = order_steps.different_runs(lesson(FLENS, steps=steps), 5)
    assert runs == (steps[:3], ("Sveis rotstrengen.", "Slå på apparatet.", "Rydd plassen."))


def test_the_order_ends_before_a_standing_step_where_enough_is_left():
    steps = (
        "Les planen.",
        "Hent røret.",
        "Mål røret.",
        "Merk røret.",
        "Hold hendene unna rullene.",
        "Rull røret fram.",
    )
    assert order_steps.different_runs(lesson(FLENS, steps=steps), 5) == (steps[:4],)


def test_what_comes_next_leaves_nothing_out():
    steps = (
        "Les planen.",
        "La kranføreren løfte spoolen litt. Stopp, og kontroller at den henger i vater.",
        "Løft sakte videre.",
        "Mål røret: ____ mm.",
        "Merk røret. Skriv lista.",
        "Rydd plassen.",
    )
    for seed in range(6):
        exercise = questions.make(lesson(FLENS, steps=steps, level=Level.B1), rng(seed))
        asked = [str(rich[0]) for rich in texts(exercise)] if exercise else []
        assert not any("etter dette" in question for question in asked)


def test_a_leader_does_not_speak_of_himself_by_radio():
    exercise = radio.make(
        lesson(FLENS, steps=("Meld fra til formannen.", "Hent røret.", "Gi den til kranføreren.")), rng()
    )
    assert exercise and [rich[0] for rich in texts(exercise)] == [
        "Kollega: Meld fra til formannen.",
        "Formann: Hent røret.",
    ]


def test_no_other_order_of_words_that_changes_the_sense():
    steps = (
        "Ta stålhanske på hånda uten kniv.",
        "Legg filet med feil i kassa for trimming.",
        "Åpne ventilen på flaska sakte.",
    )
    exercise = build_sentence.make(lesson(FLENS, steps=steps), rng())
    assert exercise and [len(item.answers) for item in exercise.key] == [1, 1, 1]
    assert "sakte" in str(texts(exercise)[2][0]).split(build_sentence.SEPARATOR)


def test_sentences_tell_no_order_where_a_lock_between_them_is_left_out():
    safe = build_sentence.make(lesson(FLENS, steps=("Hent røret.", "Merk røret.")), rng())
    cut = build_sentence.make(
        lesson(FLENS, steps=("Hent røret.", "Kontroller at pumpa er låst, og vent.", "Merk røret.")), rng()
    )
    assert safe and safe.key[0].answers[0].startswith("Først ")
    assert cut and [item.answers[0].split()[0] for item in cut.key] == ["Nå", "Her"]


@pytest.mark.parametrize("maker", [handover.make, true_false.make, sja.make, shift_report.make])
def test_an_emergency_is_no_job_to_hand_over_or_plan(maker):
    steps = ("Hent røret.", "Merk røret.", "Legg røret på bordet.", "Vask røret.", "Skriv lista.", "Rydd plassen.")
    assert maker(titled("Montere et rør", *steps), rng())
    assert maker(titled("Førstehjelp på jobben", *steps), rng()) is None


@pytest.mark.parametrize("maker", [form.make, sja.make, shift_report.make, shop_floor.make, exam.make])
def test_a_lesson_that_is_not_about_work_has_no_reports(maker):
    assert maker(lesson(steps=(), level=Level.B1), rng()) is None


def test_a_unit_behind_a_blank_stays_with_its_field():
    fields = form.fields_of(section(SectionKind.FORM, "- Rotspalte på fire steder: ____ mm", "- Dato: ____"))
    assert fields == ["Rotspalte på fire steder (mm)", "Dato"]


def test_a_long_step_is_not_cut_before_what_makes_it_safe():
    long = "Steng vannet med den store ventilen ved pumpa. Slipp ut trykket sakte, og kontroller at manometeret viser null."
    runs = order_steps.different_runs(lesson(FLENS, steps=(long, "Hent røret.", "Merk røret.")), 5)
    assert runs == ((long, "Hent røret.", "Merk røret."),)


def test_orders_by_radio_come_from_the_leader_whom_the_steps_name():
    steps = ("Vent på klarsignal fra linjelederen.", "Hent kassa.")
    exercise = radio.make(lesson(FLENS, steps=steps), rng())
    assert exercise and texts(exercise)[1][0] == "Linjeleder: Hent kassa."


def test_nobody_is_sent_to_find_an_arc():
    arc = noun("lysbue, lysbuen, lysbuer, lysbuene", "en")
    assert is_thing(FLENS) and not is_thing(arc)


def test_sentences_about_an_emergency_tell_no_order():
    made = build_sentence.make(titled("Førstehjelp på jobben", "Stopp maskinen.", "Ring 113."), rng())
    assert made and [item.answers[0].split()[0] for item in made.key] == ["Nå", "Her"]
