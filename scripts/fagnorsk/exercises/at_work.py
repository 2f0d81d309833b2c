"""Whether a lesson is about a job, and which of its words one can use in a sentence of one's own."""

from __future__ import annotations

from fagnorsk.exercises.procedure import step_texts
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.lesson import Entry, Lesson


def has_procedure(lesson: Lesson) -> bool:
    """Whether there is work to report on, to analyse and to describe step by step."""
    return bool(step_texts(lesson))


def is_about_work(lesson: Lesson) -> bool:
    """Whether the lesson is about a job or a workplace: it has steps, tools or protection, or teaches something that protects."""
    operation = lesson.operation
    named = has_procedure(lesson) or bool(operation.tools or operation.protection)
    return named or any(entry.word.safety and is_thing(entry) for entry in lesson.new)


def is_sayable(entry: Entry) -> bool:
    """Whether the entry is a word or phrase to build a sentence with, and no sentence itself (*Ring 113!*)."""
    return not entry.word.term.endswith((".", "!", "?"))
