"""Handover, SJA, shift report and timesheet: what goes from one shift to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import EARLIER, FULL, NOKKEL, bank, filled, holes, lesson, rng, section, texts

from fagnorsk.exercises import handover, shift_report, sja, timesheet
from fagnorsk.model.exercise import Exercise, FormTable, Items, Paragraph
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Line, SectionKind
from fagnorsk.model.word import Level

STEPS = ("Hent delene.", "Legg pakningen på benken.", "Sett inn boltene.", "Skriv lista.")
SPOKEN = (
    "Avløser: Hva har dere gjort på dette skiftet?",
    "Fagarbeider: Vi har satt inn boltene.",
    "Avløser: Hva gjenstår?",
    "Fagarbeider: Skriv lista før du går.",
)


def company(shown: Lesson, tools: tuple[str, ...] = (), warnings: tuple[str, ...] = ()) -> Lesson:
    operation = replace(shown.operation, tools=tuple(map(Line, tools)), warnings=tuple(map(Line, warnings)))
    return replace(shown, operation=operation)


def tables(exercise: Exercise | None) -> list[FormTable]:
    assert exercise
    return [block for block in exercise.blocks if isinstance(block, FormTable)]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("level", list(Level))
def test_each_card_lacks_what_the_other_has(seed, level):
    tools = ("Momentnøkkel", "Stålbørste")
    shown = company(lesson(NOKKEL, steps=STEPS, level=level), tools, ("Gå aldri under lasta.",))
    exercise = handover.make(shown, rng(seed))
    card_a, card_b = tables(exercise)
    assert [row[0] for row in card_a.rows] == [row[0] for row in card_b.rows]
    key = {item.label: item.answers for item in exercise.key} if exercise else {}
    for (question, one), (_, other) in zip(card_a.rows, card_b.rows, strict=True):
        assert bool(holes(one)) != bool(holes(other))
        said = filled(one, *holes(one))
        assert said == filled(other, *holes(other)) == key[filled(question).rstrip("?")][0]
    assert key["Hva mangler"] == ("en momentnøkkel",)
    assert "momentnøkkel" not in key.get("Hvilket verktøy tar dere med", ("",))[0]
    done, following = key[handover.DONE.rstrip("?")][0], key["Hva er neste trinn"][0]
    assert STEPS.index(following) == STEPS.index(done) + 1


def test_what_is_done_may_be_told_in_the_perfect():
    exercise = handover.make(lesson(steps=STEPS[:2]), rng())
    assert exercise and exercise.key[0].answers == ("Hent delene.", "Vi har hentet delene.")


def test_the_cards_come_from_a_dialogue_about_the_shift():
    exercise = handover.make(lesson(steps=STEPS, sections=(section(SectionKind.DIALOGUE, *SPOKEN),)), rng())
    card_a, card_b = tables(exercise)
    assert exercise and exercise.blocks[0] == Paragraph(("Kort A: Du er avløser.",))
    for row_a, row_b, item in zip(card_a.rows, card_b.rows, exercise.key, strict=True):
        assert bool(holes(row_a[1])) != bool(holes(row_b[1]))
        assert filled(row_a[1], *holes(row_a[1])) == item.answers[0].split(": ", 1)[1]


def test_another_dialogue_gives_no_cards():
    other = section(SectionKind.DIALOGUE, *(f"{who}: Ord {n}." for n, who in enumerate("ABAB")))
    exercise = handover.make(lesson(steps=STEPS, sections=(other,)), rng())
    assert exercise and exercise.blocks[0] == Paragraph((handover.CARD_A,))


def test_the_fields_of_a_form_for_the_shift_follow():
    form = section(SectionKind.FORM, "- Skift: ____", "- Beskjed: ____")
    exercise = handover.make(lesson(steps=STEPS, sections=(form,)), rng())
    assert exercise and exercise.blocks[-1] == Items((("Skift:",), ("Beskjed:",)), "plain", 1)
    other = handover.make(lesson(steps=STEPS, sections=(section(SectionKind.FORM, "Navn"),)), rng())
    assert other and isinstance(other.blocks[-1], FormTable)


@pytest.mark.parametrize(("level", "most"), [(Level.A1, 3), (Level.A2, 4), (Level.B1, 6)])
def test_sja_has_the_first_steps_in_order(level, most):
    steps = tuple(f"Gjør {letter}." for letter in "abcdefgh")
    shown = company(lesson(steps=steps, level=level), warnings=("Steng først. Trykk: ____ bar.", "Verdi: ____"))
    exercise = sja.make(shown, rng())
    assert [filled(row[0]) for row in tables(exercise)[1].rows] == list(steps[:most])
    assert [(item.label, item.answers) for item in exercise.key] == [("Skal være med", ("Steng først.",))]
    assert "gyldig" in exercise.check


def without_steps() -> Lesson:
    """About work all the same: it names a tool."""
    made = lesson(steps=())
    return replace(made, operation=replace(made.operation, tools=(Line("vater"),)))


def test_sja_without_steps_leaves_room():
    exercise = sja.make(without_steps(), rng())
    assert tables(exercise)[1].rows == (((), (), ()),) * 3 and exercise.key == ()


def test_shift_report_has_words_and_empty_fields():
    exercise = shift_report.make(lesson(*FULL, recalled=EARLIER), rng())
    assert len(bank(exercise)) == 6
    assert [row[1] for row in tables(exercise)[0].rows[1:]] == [()] * len(shift_report.FIELDS)
    assert bank(shift_report.make(lesson(), rng())) == ()


def minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("level", "days"), [(Level.A1, 3), (Level.A2, 4), (Level.B1, 5)])
def test_the_timesheet_adds_up(seed, level, days):
    exercise = timesheet.make(lesson(level=level), rng(seed))
    *rows, total = exercise.key
    assert len(rows) == days
    told = [filled(text) for text in texts(exercise)[:days]]
    worked = 0.0
    for line, item in zip(told, rows, strict=True):
        begin, end, pause, hours = item.answers[0].split(timesheet.SEPARATOR)
        assert line.startswith(f"{item.label}: ") and pause == "30 min"
        if level is not Level.B1:
            assert f"begynner kl. {begin} og slutter kl. {end}" in line
        else:
            assert begin not in line and "klokka" in line
        assert float(hours.replace(",", ".")) == (minutes(end) - minutes(begin) - 30) / 60
        worked += float(hours.replace(",", "."))
    assert float(total.answers[0].replace(",", ".")) == worked
