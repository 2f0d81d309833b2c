"""The plan of the course: lesson by lesson, the week, the aims, the safety words, what to have ready."""

from __future__ import annotations

import datetime

from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.operation import SectionKind
from fagnorsk.outputs.operation_pages import bare, equipment
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import LANDSCAPE
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template

KIND = "Kursplan"
WIDTHS = (1.6, 5.0, 8.4, 4.4, 5.6)
UNIT = 60
"""Minutes in an hour as grants for training at work count them."""


def course_plan(plan: CoursePlan, start: str = "", per_week: int = 1, template: Template | None = None) -> bytes:
    """The .docx. `start` is the course's first day (ISO), so many lessons a week from there on; without it the weeks stay
    to be filled in.
    """
    document = Document(LANDSCAPE, template=template)
    write = document.write
    document.line(Role.OVERLINE, KIND)
    document.line(Role.TITLE, plan.title)
    facts = (plan.company, f"nivå {plan.level.value}", hours_line(plan), f"{len(plan.entries)} nye ord")
    document.line(Role.SUBTITLE, " · ".join(fact for fact in facts if fact))
    rows = [
        (
            write.line(Role.CELL, week_of(start, (lesson.number - 1) // per_week)),
            write.line(Role.CELL, f"{lesson.number}. {lesson.title}"),
            "".join(write.line(Role.CELL_SMALL, goal) for goal in goals_of(lesson)) or write.paragraph(Role.CELL),
            write.line(Role.CELL_SMALL, ", ".join(_first_words(lesson))),
            write.line(Role.CELL_SMALL, _ready(lesson)),
        )
        for lesson in plan.lessons
    ]
    header = ("Uke", "Leksjon", "Mål", "Ord som må sitte", "Ha klart")
    document.table(Role.FORM_TABLE, WIDTHS, header, rows, title="Leksjonene")
    document.line(Role.HEADING_1, "Før kurset")
    number = document.lists.new(ListKind.BULLETS)
    for line in BEFORE:
        document.add(write.line(Role.BULLET, line, number=number))
    return save(document, plan, KIND)


BEFORE = (
    "Avtal med skiftleder når gruppa kan møte, og hvem som er fadder for hver deltaker.",
    "Finn et rom nær produksjonen, og ta med verktøy, deler og verneutstyr dit.",
    "La deltakerne ta startprøven, og skriv ned nivået på hver av de fire ferdighetene.",
    "Gi arbeidslederen lista over oppgavene som skal gjøres på jobben.",
    "Ta sluttprøven i siste time, og del ut kursbevisene.",
)


def hours_line(plan: CoursePlan) -> str:
    """*12 leksjoner, 18 timer* where each lesson takes its longer version."""
    minutes = plan.minutes * len(plan.lessons)
    hours = f"{minutes / UNIT:.1f}".replace(".0", "").replace(".", ",")
    lessons = "leksjon" if len(plan.lessons) == 1 else "leksjoner"
    return f"{len(plan.lessons)} {lessons}, {hours} timer"


def goals_of(lesson: Lesson) -> tuple[str, ...]:
    """The can-do sentences of the lesson as its author wrote them."""
    section = lesson.operation.section(SectionKind.GOALS)
    return tuple(bare(line.text) for line in section.lines) if section else ()


def week_of(start: str, weeks: int) -> str:
    """`uke 2`, so many weeks after the week of `start`; empty where no start is known."""
    if not start:
        return ""
    day = datetime.date.fromisoformat(start) + datetime.timedelta(weeks=weeks)
    return f"uke {day.isocalendar().week}"


def _first_words(lesson: Lesson) -> list[str]:
    """The safety words; where there are none, the first of the new ones."""
    safety = [entry.label for entry in lesson.new if entry.word.safety]
    return (safety or [entry.label for entry in lesson.new])[:6]


def _ready(lesson: Lesson) -> str:
    operation = lesson.operation
    things = [equipment(items) for items in (operation.tools, operation.protection) if items]
    return "; ".join(things)
