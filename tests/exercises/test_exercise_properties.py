"""What holds for every lesson, whatever is in it."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest
from exercise_samples import EARLIER, FULL, HANSKE, STEPS, bank, filled, holes, lesson, scene, section, texts
from hypothesis import given, settings
from hypothesis import strategies as st

from fagnorsk.exercises.distractors import Hole, agrees
from fagnorsk.exercises.gaps import make as make_gaps
from fagnorsk.exercises.kinds import KINDS, LEVELS, MAKERS
from fagnorsk.exercises.procedure import step_texts, words
from fagnorsk.exercises.select import STAGES, make_exercises
from fagnorsk.model.exercise import Columns, Exercise, Items, PictureGrid, Rich
from fagnorsk.model.inflection import Slot
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import Level, Pos

QUICK = settings(max_examples=25, deadline=None)
MORE_STEPS = (
    *STEPS,
    "Monter flensen på røret.",
    "Løsne mutterne og ta ut boltene.",
    "Bruk hansker når du holder pakningen.",
    "Mål røret med et målebånd.",
    "Rengjør skrustikka.",
    "Ta på hjelm og hansker.",
)
DIALOGUE = section(
    SectionKind.DIALOGUE, "Formann: Er du ferdig?", "Lærling: Ja.", "Formann: Er den tett?", "Lærling: Nei."
)


@st.composite
def lessons(draw) -> Lesson:
    new = draw(st.lists(st.sampled_from(FULL), unique=True, max_size=len(FULL)))
    recalled = draw(st.lists(st.sampled_from(EARLIER), unique=True, max_size=len(EARLIER)))
    steps = draw(st.lists(st.sampled_from(MORE_STEPS), max_size=9))
    dots = draw(st.lists(st.sampled_from(new), unique=True, max_size=5)) if new else []
    return lesson(
        *new,
        recalled=tuple(recalled),
        steps=tuple(steps),
        level=draw(st.sampled_from(Level)),
        scenes=(scene(*dots),) if dots else (),
        sections=draw(st.sampled_from(((), (DIALOGUE,)))),
    )


def every(shown: Lesson) -> tuple[Exercise, ...]:
    return make_exercises(replace(shown, exercises=KINDS), "kurs")


@QUICK
@given(lessons())
def test_the_same_seed_gives_the_same_page(shown):
    assert every(shown) == every(shown)


@QUICK
@given(lessons())
def test_every_exercise_has_blocks_a_code_and_its_own_labels(shown):
    for exercise in every(shown):
        assert exercise.blocks and len(exercise.code) == 4 and exercise.minutes > 0
        labels = [item.label for item in exercise.key]
        assert len(labels) == len(set(labels)), exercise.kind
        assert all(item.answers and all(item.answers) for item in exercise.key)


@QUICK
@given(lessons())
def test_every_lesson_gets_a_set(shown):
    made = make_exercises(shown, "kurs")
    assert 2 <= len(made) <= 8
    assert any(exercise.kind == "own-sentences" for exercise in made)


@QUICK
@given(lessons())
def test_gaps_are_restored_and_give_nothing_away(shown):
    for exercise in every(shown):
        if exercise.kind != "gaps":
            continue
        source = " ".join(step_texts(shown))
        for item, key in zip(texts(exercise), exercise.key, strict=True):
            answer = holes(item)[0]
            assert key.answers[0] == answer
            assert filled(item, answer) in source
            open_text = " ".join(part for part in item if isinstance(part, str))
            assert answer.casefold() not in words(open_text)
            assert answer.casefold() in [word.casefold() for word in bank(exercise)]


@QUICK
@given(lessons())
def test_distractors_have_the_form_of_an_answer_and_fit_no_gap(shown):
    """Judged again from the sheet alone: definite beside definite, never of the subject of an answer, never after a verb that
    takes any object.
    """
    exercise = make_gaps(shown, random.Random(1))
    if exercise is None:
        return
    answers = {item.answers[0].casefold() for item in exercise.key}
    extra = [word for word in bank(exercise) if word.casefold() not in answers]
    assert {answer.casefold() for item in exercise.key for answer in item.answers}.isdisjoint(extra)
    forms = {
        form: (entry, form_slot)
        for entry in (*FULL, *EARLIER)
        for form_slot in (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
        for form in entry.inflection.accepted(form_slot)
    }
    asked = [forms[answer] for answer in answers if answer in forms]
    for word in extra:
        entry, form_slot = forms[word]
        assert any(form_slot is other_slot for _, other_slot in asked), word
        assert all(entry.word.topic != other.word.topic for other, _ in asked), word
    for item in texts(exercise):
        before = words(str(item[0]).split(". ")[-1])[-1:] if isinstance(item[0], str) else ()
        if before and before[0] in {"rengjør", "legg", "bruk", "mål", "kontroller"} and " " not in holes(item)[0]:
            same = [word for word in extra if forms[word][1] is forms.get(holes(item)[0], (None, None))[1]]
            assert not same, (item, extra)


@QUICK
@given(lessons())
def test_gaps_can_be_filled_in_one_way_only(shown):
    """An independent solver tries every order of the bank, with its own table of what goes where."""
    exercise = make_gaps(shown, random.Random(1))
    if exercise is None:
        return
    places = [(item, holes(item)[0]) for item in texts(exercise)]
    for (one, first), (other, second) in combinations(places, 2):
        assert not (_makes_sense(one, second) and _makes_sense(other, first)), (first, second)


# What a fitter does to anything, as a person would say it of the sentences of these tests.
_TO_ANYTHING = {"Rengjør ", "Legg ", "Bruk ", "Monter ", "Mål "}
_OBJECTS = {
    form
    for entry in (*FULL, *EARLIER)
    if entry.word.pos is Pos.NOUN
    for asked in (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
    for form in entry.inflection.accepted(asked)
}


def _makes_sense(item: Rich, answer: str) -> bool:
    return item[0] in _TO_ANYTHING and answer in _OBJECTS


@QUICK
@given(lessons())
def test_matching_is_one_to_one(shown):
    for exercise in every(shown):
        for block in exercise.blocks:
            if isinstance(block, Columns):
                assert len(block.left) == len(block.right) == len(set(block.left)) == len(set(block.right))
                letters = [item.answers[0] for item in exercise.key]
                assert sorted(letters) == list("ABCDEFGH"[: len(letters)])
            if isinstance(block, PictureGrid):
                assert [tile.label for tile in block.tiles] == [item.label for item in exercise.key]
                assert sorted(bank(exercise)) == sorted(item.answers[0] for item in exercise.key)


@QUICK
@given(lessons())
def test_the_order_of_the_steps_is_that_of_the_source(shown):
    for exercise in every(shown):
        if exercise.kind != "order-steps":
            continue
        block = exercise.blocks[0]
        assert isinstance(block, Items)
        right = [item.answers[0] for item in exercise.key[:-1]]
        numbers = [int(number) for number in exercise.key[-1].answers[0].split(" – ")]
        assert [right[number - 1] for number in numbers] == [item[0] for item in block.items]
        steps = step_texts(shown)
        windows = [steps[at : at + len(right)] for at in range(len(steps) - len(right) + 1)]
        assert any(all(map(str.startswith, window, right)) for window in windows)
        assert len(right) == len(set(right))


@QUICK
@given(lessons())
def test_no_alt_text_names_a_word_of_the_lesson(shown):
    terms = {entry.word.term for entry in (*shown.new, *shown.recalled)}
    for exercise in every(shown):
        for block in exercise.blocks:
            tiles = block.tiles if isinstance(block, PictureGrid) else ()
            for alt in (*(tile.alt for tile in tiles), getattr(block, "alt", "")):
                assert terms.isdisjoint(words(alt))


@pytest.mark.parametrize("level", list(Level))
def test_a_level_gets_only_kinds_that_suit_it(level):
    for stage in STAGES[level]:
        for kind in (*stage.fixed, *stage.varied):
            assert kind in MAKERS and level in LEVELS[kind], kind


def test_a_noun_of_another_gender_does_not_agree_after_an_article():
    after_et = Hole(FULL[7], Slot.SG_INDEF, ("mål", "et"))
    after_en = Hole(FULL[0], Slot.SG_INDEF, ("monter", "en"))
    assert not agrees(HANSKE, Slot.SG_INDEF, after_et)
    assert agrees(HANSKE, Slot.SG_INDEF, after_en)
