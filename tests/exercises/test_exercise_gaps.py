from __future__ import annotations

import pytest
from exercise_samples import (
    BOLT,
    BORE,
    BORSTE,
    EARLIER,
    FLENS,
    FULL,
    HANSKE,
    HJELM,
    LOSNE,
    MALEBAND,
    MONTERE,
    NOKKEL,
    PAKNING,
    SKRUSTIKKE,
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
        ("Hold momentnøkkelen rett når du trekker.", NOKKEL, "Hold _ rett når du trekker.", "momentnøkkelen"),
    ],
)
def test_hand_written(step, entry, sheet, answer):
    other = "Rengjør alltid benken med stålbørste."
    exercise = make(lesson(entry, BORSTE, steps=(step, other)), rng())
    if sheet is None:
        assert exercise is None
        return
    assert exercise
    assert "".join(part if isinstance(part, str) else "_" for part in texts(exercise)[0]) == sheet
    assert answers(exercise) == [answer, "stålbørste"]
    assert restored(exercise) == [step, other]


def test_a_capital_that_opens_the_sentence_is_not_in_the_bank():
    exercise = made(STENGE, BORSTE, steps=("Steng alltid ventilen først.", "Rengjør flata med stålbørste."))
    assert sorted(bank(exercise)) == ["steng", "stålbørste"]
    assert exercise.key[0].answers == ("Steng",)


def test_a_feminine_may_end_in_en():
    exercise = made(SKRUSTIKKE, BORSTE, steps=("Spenn røret fast i skrustikka.", "Rengjør flata med stålbørste."))
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
    steps = ("Steng alt som er åpent.", "Monter alle de nye delene.")
    assert answers(made(STENGE, MONTERE, steps=steps, level=Level.A1)) == ["Steng", "Monter"]


def test_distractors_are_nouns_in_a_form_that_fits_nowhere():
    exercise = made(FLENS, PAKNING, VENTIL, recalled=(HJELM, HANSKE), level=Level.A1)
    extra = set(bank(exercise)) - set(answers(exercise))
    assert len(extra) == 1 and extra <= {"hjelm", "hanske"}
    assert exercise.check == f"Passer ikke noe sted: {extra.pop()}."


def test_no_distractor_where_a_bare_noun_could_stand():
    steps = ("Rengjør flata med stålbørste.", "Kontroller målet med målebånd.")
    exercise = made(BORSTE, MALEBAND, recalled=(HJELM, HANSKE), steps=steps)
    assert sorted(bank(exercise)) == ["målebånd", "stålbørste"]
    assert exercise.check == ""


def test_after_et_a_masculine_is_wrong():
    steps = ("Finn fram et målebånd til jobben.", "Legg flensen på benken din.")
    exercise = made(MALEBAND, FLENS, recalled=(HJELM,), steps=steps)
    assert "hjelm" in bank(exercise)
    same = made(
        MALEBAND, FLENS, recalled=(HJELM,), steps=("Finn fram en flens til jobben.", "Mål med målebåndet to ganger.")
    )
    assert "hjelm" not in bank(same)


def test_a_verb_distractor_stands_in_the_preterite():
    exercise = made(
        STENGE, MONTERE, recalled=(BORE, LOSNE), steps=("Steng alt som er åpent.", "Monter alle de nye delene.")
    )
    assert set(bank(exercise)) == {"steng", "monter", "boret", "løsnet"}


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
        "Ta på deg hjelmen nå.",
        "Hent hanskene dine først.",
        "Rengjør flensen med klut.",
        "Legg pakningen på benken.",
    )
    exercise = made(FLENS, PAKNING, recalled=(HJELM, HANSKE), steps=steps)
    assert {"hjelmen", "hanskene"} & set(answers(exercise))


def test_the_model_text_helps_where_there_are_no_steps():
    model = section(SectionKind.MODEL_TEXT, "Først rengjør jeg flensen. Så legger jeg pakningen på plass.")
    exercise = made(FLENS, PAKNING, steps=(), sections=(model,))
    assert restored(exercise) == ["Først rengjør jeg flensen.", "Så legger jeg pakningen på plass."]


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
