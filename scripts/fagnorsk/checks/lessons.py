"""Rules about lessons: words in each, and exercises that can be made."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.exercises.kinds import KINDS, kind_name, unknown_kinds
from fagnorsk.exercises.select import make_exercises
from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.lesson import CoursePlan


def check_lessons(course: Course, plan: CoursePlan) -> tuple[Finding, ...]:
    """Findings about lessons without words and about exercises that were asked for and cannot be."""
    return (*_words(plan), *_exercises(course, plan))


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
