"""The certificate of attendance: hours and what the participant can do, to be filled in and signed."""

from __future__ import annotations

from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.course_papers.course_plan import goals_of, hours_line
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template

KIND = "Kursbevis"
MOST_GOALS = 14
"""Lines that still leave room for the signatures on the page."""


def certificate(plan: CoursePlan, template: Template | None = None) -> bytes:
    """The .docx, one page: name, hours attended and the skills are filled in by hand."""
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.company)
    document.line(Role.TITLE, KIND)
    document.add(write.paragraph(Role.NORMAL, write.gap(40)))
    document.line(Role.NORMAL, f"har deltatt på kurset «{plan.title}» ({hours_line(plan)}).")
    document.add(write.paragraph(Role.NORMAL, write.run("Timer til stede: ") + write.gap(10)))
    goals = [goal for lesson in plan.lessons for goal in goals_of(lesson)[:1]]
    if goals:
        document.line(Role.HEADING_1, "Dette kan deltakeren")
        number = document.lists.new(ListKind.BOXES)
        for goal in goals[:MOST_GOALS]:
            document.add(write.line(Role.GOAL, goal, number=number))
    document.line(Role.HEADING_1, "Nivå ved slutten av kurset")
    rows = [
        [write.line(Role.CELL, skill), *[write.paragraph(Role.CELL)] * 4]
        for skill in ("Lytte", "Snakke", "Lese", "Skrive")
    ]
    document.table(
        Role.FORM_TABLE,
        (5, 3, 3, 3, 3),
        ("Ferdighet", "under A1", "A1", "A2", "B1"),
        rows,
        title="Nivå",
        least_height=0.7,
    )
    line = write.gap(24)
    for label in ("Sted og dato", "Kursleder", "For bedriften"):
        document.add(write.paragraph(Role.NORMAL, write.run(f"{label}: ") + line))
    return save(document, plan, KIND)
