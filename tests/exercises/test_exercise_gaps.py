from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import (
    BOLT,
    BORSTE,
    EARLIER,
    FLENS,
    FULL,
    HANSKE,
    HJELM,
    MALEBAND,
    MONTERE,
    NOKKEL,
    PAKNING,
    SKRUSTIKKE,
    SLUSEVENTIL,
    STENGE,
    STEPS,
    TREKKE_TIL,
    VENTIL,
    bank,
    filled,
    holes,
    lesson,
    rng,
    section,
    texts,
    unknown,
)

from fagnorsk.exercises.gaps import make
from fagnorsk.exercises.material import is_kind_or_part
from fagnorsk.model.exercise import Exercise
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import Level

LAST = "Kontroller at det ikke lekker noe sted."


def made(*entries, **more) -> Exercise:
    exercise = make(lesson(*entries, **more), rng())
    assert exercise
    return exercise


def restored(exercise: Exercise) -> list[str]:
    return [filled(item, key.answers[0]) for item, key in zip(texts(exercise), exercise.key, strict=True)]


def answers(exercise: Exercise) -> list[str]:
    return [key.answers[0] for key in exercise.key]


def test_the_key_restores_the_steps_in_their_order():
    exercise = made(*FULL, recalled=EARLIER)
    source = [step.replace(" Moment: ____ Nm.", "") for step in STEPS]
    found = restored(exercise)
    assert set(found) <= set(source)
    assert found == sorted(found, key=source.index)


@pytest.mark.parametrize(
    ("step", "entry", "sheet", "answer"),
    [
        ("Rengjør flensen med klut.", FLENS, "Rengjør _ med klut.", "flensen"),
        ("Legg to pakninger på benken.", PAKNING, "Legg to _ på benken.", "pakninger"),
        ("Spenn fast delen i skrustikka forsiktig.", SKRUSTIKKE, "Spenn fast delen i _ forsiktig.", "skrustikka"),
        ("Steng ventilen før du begynner.", STENGE, "_ ventilen før du begynner.", "Steng"),
        ("Trekk til alle mutterne på kryss.", TREKKE_TIL, "_ alle mutterne på kryss.", "Trekk til"),
        ("Ta av hetta. Bor hullet med riktig bor.", MALEBAND, None, None),
        ("Mål med målebånd, og merk av.", MALEBAND, "Mål med _, og merk av.", "målebånd"),
        ("Boltene ligger i den blå kassa.", BOLT, "_ ligger i den blå kassa.", "Boltene"),
        ("Kalibrer momentnøkkelen før du trekker.", NOKKEL, "Kalibrer _ før du trekker.", "momentnøkkelen"),
    ],
)
def test_hand_written(step, entry, sheet, answer):
    tool = entry.word.topic == "verktøy"
    second, other = (VENTIL, "Smør alltid ventilen til slutt.") if tool else (BORSTE, "Rengjør benken med stålbørste.")
    exercise = make(lesson(entry, second, steps=(step, other)), rng())
    if sheet is None:
        assert exercise is None
        return
    assert exercise
    assert "".join(part if isinstance(part, str) else "_" for part in texts(exercise)[0]) == sheet
    assert answers(exercise) == [answer, "ventilen" if tool else "stålbørste"]
    assert restored(exercise) == [step, other]


def test_a_capital_that_opens_the_sentence_is_not_in_the_bank():
    exercise = made(STENGE, BORSTE, steps=("Steng alltid ventilen først.", "Rengjør flata med stålbørste."))
    assert sorted(bank(exercise)) == ["steng", "stålbørste"]
    assert exercise.key[0].answers == ("Steng",)


def test_a_feminine_may_end_in_en():
    exercise = made(SKRUSTIKKE, VENTIL, steps=("Spenn røret fast i skrustikka.", "Smør ventilen til slutt."))
    assert exercise.key[0].answers == ("skrustikka", "skrustikken")
    assert "skrustikka" in bank(exercise)


@pytest.mark.parametrize(
    "step",
    [
        "Legg flensen mot den andre flensen.",
        "Kontroller flensen og flensflatene nøye.",
        "Trekk til flensen; en flens skal være tett.",
        "Steng flensen.",
    ],
)
def test_a_word_that_gives_itself_away_or_stands_alone_is_no_gap(step):
    assert make(lesson(FLENS, BORSTE, steps=(step, "Rengjør benken med stålbørste.")), rng()) is None


def test_blanks_of_the_company_are_not_printed():
    exercise = made(*FULL)
    assert not any("__" in part for item in texts(exercise) for part in item if isinstance(part, str))


def test_only_nouns_at_a1():
    exercise = made(*FULL, level=Level.A1)
    assert not {answer.split()[0].lower() for answer in answers(exercise)} & {"steng", "rengjør", "trekk", "monter"}


def test_verbs_at_a1_where_there_are_no_nouns():
    steps = ("Steng alt som er åpent.", "Trekk til alle de nye delene.")
    assert answers(made(STENGE, TREKKE_TIL, steps=steps, level=Level.A1)) == ["Steng", "Trekk til"]


def test_a_distractor_has_the_form_of_an_answer_and_another_subject():
    steps = ("Smør ventilen godt nå.", "Spenn skrustikka godt igjen.")
    exercise = made(SKRUSTIKKE, VENTIL, BOLT, recalled=(HJELM, MALEBAND), steps=steps, level=Level.A1)
    assert set(bank(exercise)) == {"ventilen", "skrustikka", "hjelmen"}
    assert exercise.check == "Passer ikke noe sted: hjelmen."


@pytest.mark.parametrize("verb", ["Rengjør", "Kontroller", "Finn", "Hent", "Legg", "Løft", "Bruk"])
def test_no_distractor_and_no_second_noun_where_anything_could_stand(verb):
    steps = (f"{verb} flensen med en gang.", "Skru lokket på ventilen igjen.")
    exercise = make(lesson(FLENS, recalled=(HJELM,), steps=(steps[0], "Hjelmen er her."), level=Level.A1), rng())
    assert exercise is None or "hjelmen" not in {word.lower() for word in bank(exercise)}
    assert make(lesson(FLENS, VENTIL, recalled=(HJELM,), steps=steps), rng()) is None


def test_after_et_a_masculine_is_wrong():
    steps = ("Be om et målebånd til jobben.", "Smør flensen godt igjen.")
    exercise = made(MALEBAND, FLENS, recalled=(HJELM,), steps=steps)
    assert sorted(bank(exercise)) == ["flensen", "hjelmen", "målebånd"]


def test_words_that_are_near_each_other_are_not_asked_for_together():
    steps = ("Skru lokket på sluseventilen igjen.", "Fyll olje i ventilen nå.", "Trekk til alle boltene igjen.")
    for seed in range(6):
        exercise = make(lesson(VENTIL, SLUSEVENTIL, TREKKE_TIL, steps=steps), rng(seed))
        assert exercise and not {"ventilen", "sluseventilen"} <= set(answers(exercise))


def test_two_tools_after_the_same_preposition_are_not_asked_for_together():
    steps = ("Mål alt med målebånd igjen.", "Rengjør benken med stålbørste.")
    assert make(lesson(MALEBAND, BORSTE, steps=steps), rng()) is None


def test_no_verb_that_fits_everywhere_beside_another():
    steps = ("Steng alt som er åpent.", "Monter alle de nye delene.")
    assert make(lesson(STENGE, MONTERE, steps=steps), rng()) is None


@pytest.mark.parametrize(
    "step",
    [
        "Finn flenser, pakninger og bolter til jobben.",
        "Kontroller at muttere og bolter er hele.",
        "Hent skiver, bolter og alt annet.",
        "Legg mutteren og bolten i kassa.",
    ],
)
def test_nothing_is_asked_for_out_of_a_row_of_things(step):
    exercise = make(lesson(BOLT, BORSTE, VENTIL, steps=(step, "Fyll olje i ventilen nå.", STEPS[1])), rng())
    assert exercise and not any("bolt" in answer for answer in answers(exercise))


def test_the_verb_of_a_particle_verb_gives_it_away():
    steps = ("Trekk til boltene. Trekk jevnt.", "Fyll olje i ventilen nå.", "Rengjør flata med stålbørste.")
    assert "Trekk til" not in answers(made(TREKKE_TIL, VENTIL, BORSTE, steps=steps))


def test_every_word_is_asked_for_once_and_every_line_once():
    steps = (
        "Legg flensen på benken din.",
        "Løft flensen opp igjen.",
        "Mål flensen to ganger.",
        "Rengjør alt med stålbørste.",
    )
    exercise = made(FLENS, BORSTE, steps=steps)
    assert [answer.lower() for answer in answers(exercise)].count("flensen") == 1


def test_a_third_is_remembered_where_it_stands_in_the_text():
    steps = (
        "Spenn hjelmen godt nå.",
        "Strikk hanskene dine først.",
        "Smør flensene godt igjen.",
        "Klipp pakningen rett senere.",
    )
    exercise = made(FLENS, PAKNING, recalled=(HJELM, HANSKE), steps=steps)
    assert {"hjelmen", "hanskene"} & set(answers(exercise))


def test_the_model_text_helps_where_there_are_no_steps():
    model = section(SectionKind.MODEL_TEXT, "Først smører jeg ventilen godt. Så spenner jeg skrustikka fast.")
    exercise = made(SKRUSTIKKE, VENTIL, steps=(), sections=(model,))
    assert restored(exercise) == ["Først smører jeg ventilen godt.", "Så spenner jeg skrustikka fast."]


@pytest.mark.parametrize("steps", [(), ("Rengjør flensen med klut.",), (LAST, LAST)])
def test_nothing_without_two_lines(steps):
    assert make(lesson(FLENS, PAKNING, steps=steps), rng()) is None


def test_a_word_without_known_forms_is_never_a_gap():
    steps = ("Rengjør flensen med klut.", "Løft en spool opp.")
    assert make(lesson(unknown("flensen"), unknown("spool"), steps=steps), rng()) is None


def test_long_steps_are_taken_sentence_by_sentence():
    second = "Kontroller alt en gang til og skriv det ned i boka som ligger på benken ved døra til verkstedet."
    long = f"Rengjør flensen med klut. {second}"
    exercise = made(FLENS, BORSTE, steps=(long, "Rengjør benken med stålbørste."))
    assert restored(exercise)[0] == "Rengjør flensen med klut."
    assert holes(texts(exercise)[0]) == ["flensen"]


def test_a_thing_and_what_it_is_cut_from_are_not_asked_for_together():
    part = replace(PAKNING, word=replace(PAKNING.word, definition="Sida av flensen, skåret av."))
    steps = ("Kast en flens som har ligget på gulvet.", "Jeg ser etter bein i en pakning.", LAST)
    for entries, at_most in (((FLENS, PAKNING), 2), ((FLENS, part), 1)):
        exercise = make(lesson(*entries, steps=steps), rng())
        assert len(exercise.key if exercise else ()) <= at_most
    assert is_kind_or_part(FLENS, part) and not is_kind_or_part(FLENS, PAKNING)
