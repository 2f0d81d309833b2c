"""Rules about lessons: words in each, and exercises that can be made."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from fagnorsk.exercises.kinds import KINDS, kind_name, unknown_kinds
from fagnorsk.exercises.select import make_exercises
from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.lesson import CoursePlan


def check_lessons(course: Course, plan: CoursePlan) -> tuple[Finding, ...]:
    """Findings about lessons without words, links to photos that are not there, and exercises that were asked for and cannot
    be made.
    """
    return (*_words(plan), *_photos(course), *_exercises(course, plan))


def _words(plan: CoursePlan) -> Iterator[Finding]:
    for lesson in plan.lessons:
        if not lesson.new and not lesson.recalled:
            yield Finding(
                "LESSON-NO-WORDS",
                Severity.REVIEW,
                tr("The lesson “{title}” has no words.", title=lesson.title),
                tr("Write more of the work into its text, or name words in course.yaml."),
                lesson.operation.place,
            )


def _photos(course: Course) -> Iterator[Finding]:
    names = {photo.name for photo in course.photos}
    for _, operation in course.lessons:
        for step in operation.steps:
            for name in step.photos:
                if name not in names:
                    close = get_close_matches(name, sorted(names), n=1, cutoff=0.75)
                    yield Finding(
                        "OP-PICTURE-MISSING",
                        Severity.ERROR,
                        tr("There is no photo “{name}” in photos/.", name=name),
                        tr("Did you mean “{name}”?", name=close[0])
                        if close
                        else tr("Put it into photos/, or take the link out."),
                        step.place,
                    )


def _exercises(course: Course, plan: CoursePlan) -> Iterator[Finding]:
    places = {spec.operation: spec.place for spec, _ in course.lessons}
    for lesson in plan.lessons:
        if lesson.exercises is None:
            continue
        place = places.get(lesson.operation.slug, lesson.operation.place)
        unknown = unknown_kinds(lesson.exercises)
        for name in unknown:
            yield Finding(
                "EXERCISE-UNKNOWN",
                Severity.ERROR,
                tr("There is no exercise “{name}”.", name=name),
                tr("Known are {names}.", names=", ".join(KINDS)),
                place,
            )
        made = {exercise.kind for exercise in make_exercises(lesson, plan.id)}
        for name in lesson.exercises:
            if name not in unknown and kind_name(name) not in made:
                yield Finding(
                    "EXERCISE-NO-MATERIAL",
                    Severity.REVIEW,
                    tr(
                        "The exercise “{name}” is left out: the lesson “{title}” has too little for it.",
                        name=name,
                        title=lesson.title,
                    ),
                    tr("Choose another one, or add words, pictures or steps."),
                    place,
                )
