from __future__ import annotations

from dataclasses import replace

import pytest
from exercise_samples import BORSTE, MALEBAND, NOKKEL, SKRUSTIKKE, lesson, noun, rng

from fagnorsk.exercises.true_false import make
from fagnorsk.model.exercise import Exercise, FormTable
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.operation import Line
from fagnorsk.model.word import Level

DIFFERENT = (
    "Hent delene på lageret.",
    "Legg pakningen på flata.",
    "Sett inn boltene.",
    "Skru på mutterne for hånd.",
    "Skriv tallet i skjemaet.",
    "Heng opp tegningen.",
    "Bær røret til benken.",
    "Merk av hullene.",
)
KNIFE = noun("kniv, kniven, kniver, knivene", "en", topic="verktøy")


def with_tools(shown: Lesson, *tools: str) -> Lesson:
    return replace(shown, operation=replace(shown.operation, tools=tuple(map(Line, tools))))


def made(*steps: str, level: Level = Level.A2, seed: int = 1, words: tuple[Entry, ...] = (), tools=()) -> Exercise:
    exercise = make(with_tools(lesson(*words, steps=steps, level=level), *tools), rng(seed))
    assert exercise
    return exercise


def statements(exercise: Exercise) -> list[tuple[str, str]]:
    table = exercise.blocks[0]
    assert isinstance(table, FormTable)
    assert [row[0] for row in table.rows] == [(item.label,) for item in exercise.key]
    assert all(row[2:] == ((), ()) for row in table.rows)
    return [(str(row[1][0]), item.answers[0]) for row, item in zip(table.rows, exercise.key, strict=True)]


def orders(exercise: Exercise) -> list[tuple[str, str, str]]:
    """First step, second step, answer."""
    pairs = [(text.removeprefix("Først: ").split(" Så: "), true) for text, true in statements(exercise)]
    return [(first, second, true) for (first, second), true in pairs]


@pytest.mark.parametrize("seed", range(12))
def test_only_neighbours_and_true_is_what_the_procedure_says(seed):
    for first, second, answer in orders(made(*DIFFERENT, seed=seed)):
        apart = DIFFERENT.index(second) - DIFFERENT.index(first)
        assert apart == (1 if answer == "Riktig" else -1)


@pytest.mark.parametrize("seed", range(12))
def test_some_are_true_and_some_false_and_no_step_comes_twice(seed):
    told = orders(made(*DIFFERENT, seed=seed))
    assert {answer for _, _, answer in told} == {"Riktig", "Galt"}
    steps = [step for first, second, _ in told for step in (first, second)]
    assert len(steps) == len(set(steps))


@pytest.mark.parametrize(
    "guarded",
    [
        "Steng ventilen og lås den.",
        "Kontroller at røret er trykkløst.",
        "Ta ut støpselet.",
        "Ta på vernebriller.",
        "Tøm røret for vann.",
        "Sperr av området.",
        "Sjekk at alle er ute.",
        "Varsle formannen.",
        "Koble fra strømmen.",
        "Fest løftestroppen.",
        "Vent til delen er kald.",
        "Legg bort delen. Lås døra etterpå.",
    ],
)
def test_a_step_that_makes_safe_or_checks_is_never_part_of_a_statement(guarded):
    steps = (*DIFFERENT[:3], guarded, *DIFFERENT[3:])
    for seed in range(6):
        told = " ".join(text for text, _ in statements(made(*steps, seed=seed, level=Level.B1)))
        assert guarded.split(".")[0] not in told
        # and no statement leaps over it
        assert f"{DIFFERENT[2]} Så: {DIFFERENT[3]}" not in told and f"{DIFFERENT[3]} Så: {DIFFERENT[2]}" not in told


def test_no_statement_leaps_over_a_step_that_is_only_a_blank():
    steps = (DIFFERENT[0], DIFFERENT[1], "Verdi: ____", *DIFFERENT[2:])
    told = " ".join(text for seed in range(12) for text, _ in statements(made(*steps, seed=seed)))
    assert f"{DIFFERENT[1]} Så: {DIFFERENT[2]}" not in told and f"{DIFFERENT[2]} Så: {DIFFERENT[1]}" not in told


@pytest.mark.parametrize("seed", range(6))
def test_tools_on_the_list_and_others_of_the_same_subject(seed):
    words = (NOKKEL, BORSTE, SKRUSTIKKE, MALEBAND, KNIFE)
    told = dict(statements(made(*DIFFERENT[:5], seed=seed, words=words, tools=("Momentnøkkel", "Stålbørste"))))
    on_list = {text.split(" ")[0]: true for text, true in told.items() if "verktøylista" in text}
    assert on_list
    for tool, true in on_list.items():
        assert true == ("Riktig" if tool in ("Momentnøkkel", "Stålbørste") else "Galt")
        assert tool in ("Momentnøkkel", "Stålbørste", "Skrustikke", "Målebånd", "Kniv")


def test_a_tool_that_the_steps_name_is_not_called_false():
    words = (NOKKEL, MALEBAND)
    steps = (*DIFFERENT[:4], "Legg målebåndet i kassa.")
    for seed in range(6):
        told = [text for text, _ in statements(made(*steps, seed=seed, words=words, tools=("Momentnøkkel",)))]
        assert not any(text.startswith("Målebånd") for text in told)


@pytest.mark.parametrize(("level", "most"), [(Level.A1, 4), (Level.A2, 5), (Level.B1, 6)])
def test_so_many_a_level(level, most):
    tools = ("Momentnøkkel", "Stålbørste", "Målebånd")
    shown = made(*DIFFERENT, level=level, words=(NOKKEL, BORSTE, SKRUSTIKKE, MALEBAND, KNIFE), tools=tools)
    assert len(statements(shown)) == most


@pytest.mark.parametrize("steps", [(), DIFFERENT[:2], ("Steng den.", "Lås den.", "Tøm den.") * 2])
def test_nothing_without_three_safe_statements(steps):
    assert make(lesson(steps=steps), rng()) is None


def test_the_teacher_is_told_what_false_means():
    assert made(*DIFFERENT).check == (
        "Fasiten følger prosedyren: Galt betyr at trinnene er byttet om, eller at verktøyet ikke står på lista."
    )


def test_a_step_is_told_by_its_first_sentence():
    told = " ".join(
        text
        for seed in range(6)
        for text, _ in statements(made("Rens hullene. Bruk støvsuger.", *DIFFERENT[:5], seed=seed))
    )
    assert "Rens hullene." in told and "støvsuger" not in told


def test_what_comes_twice_or_tells_its_place_is_left_out():
    steps = (*DIFFERENT[:6], "Legg ut skiva. Se på den.", "Legg ut skiva, og snu den.", "Gå til slutt rundt flensen.")
    told = " ".join(text for seed in range(8) for text, _ in statements(made(*steps, seed=seed)))
    assert "skiva" not in told and "til slutt" not in told
