"""The state of a document changes with all that it shows, and with nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fagnorsk.build.states import States
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson, NumberedDot, Scene
from fagnorsk.model.word import Level, Translation
from plans import noun, picture, plan


@pytest.fixture
def course(tmp_path: Path) -> CoursePlan:
    photo = picture(tmp_path, "red")
    new, recalled = (noun("flens"), noun("rør")), (noun("hjelm"),)
    scene = Scene(photo, photo, (NumberedDot(1, 40, 50, new[0]),), ("s1",))
    made = plan(new)
    return replace(made, lessons=(replace(made.lessons[0], recalled=recalled, scenes=(scene,)),))


def with_lesson(**changes: Any) -> Callable[[CoursePlan], CoursePlan]:
    def changed(course: CoursePlan) -> CoursePlan:
        return replace(course, lessons=(replace(course.lessons[0], **changes),))

    return changed


def with_entry(change: Callable[[Entry], Entry], where: str = "new") -> Callable[[CoursePlan], CoursePlan]:
    def changed(course: CoursePlan) -> CoursePlan:
        lesson = course.lessons[0]
        first, *rest = getattr(lesson, where)
        return with_lesson(**{where: (change(first), *rest)})(course)

    return changed


def with_scene(change: Callable[[Scene], Scene]) -> Callable[[CoursePlan], CoursePlan]:
    return lambda course: with_lesson(scenes=tuple(map(change, course.lessons[0].scenes)))(course)


def dotted(**changes: Any) -> Callable[[Scene], Scene]:
    return lambda scene: replace(scene, dots=tuple(replace(dot, **changes) for dot in scene.dots))


def glossed(language: str) -> Callable[[Entry], Entry]:
    return lambda entry: replace(entry, word=replace(entry.word, translations=(Translation(language, "x"),)))


@pytest.mark.parametrize(
    "change",
    [
        lambda course: replace(course, title="Et annet kurs"),
        with_lesson(title="En annen leksjon"),
        with_lesson(level=Level.B1),
        with_lesson(recalled=()),
        with_lesson(scenes=()),
        lambda course: with_lesson(new=course.lessons[0].new[::-1])(course),
        lambda course: with_lesson(new=course.lessons[0].new + course.lessons[0].recalled, recalled=())(course),
        with_entry(lambda entry: replace(entry, picture=None, parts=("fl", "ens"))),
        with_entry(lambda entry: replace(entry, word=replace(entry.word, definition="Ring"))),
        with_entry(lambda entry: replace(entry, word=replace(entry.word, safety=False)), "recalled"),
        with_entry(glossed("pl")),
        with_entry(glossed("pl"), "recalled"),
        with_scene(dotted(x=41)),
        with_scene(dotted(entry=noun("ventil"))),
        with_scene(lambda scene: replace(scene, steps=())),
    ],
)
def test_whatever_is_shown_counts(course: CoursePlan, change: Callable[[CoursePlan], CoursePlan]) -> None:
    changed = change(course)
    assert changed != course
    assert States(changed).plan(["pl"]) != States(course).plan(["pl"])


@pytest.mark.parametrize(
    "change",
    [
        with_entry(
            lambda e: replace(e, word=replace(e.word, translations=(*e.word.translations, Translation("ro", "x"))))
        ),
        with_scene(lambda scene: replace(scene)),
    ],
)
def test_another_language_counts_for_nothing(course: CoursePlan, change: Callable[[CoursePlan], CoursePlan]) -> None:
    assert States(change(course)).plan(["pl"]) == States(course).plan(["pl"])
    assert States(change(course)).plan(["pl", "ro"]) == States(change(course)).plan(["ro", "pl"])


def test_no_language_and_one_are_different_documents(course: CoursePlan) -> None:
    states, lesson = States(course), course.lessons[0]
    assert isinstance(lesson, Lesson)
    assert len({states.lesson(lesson, ()), states.lesson(lesson, ["pl"]), states.plan(()), states.plan(["pl"])}) == 4
