"""The log of what was done on the job: a sheet for each learner, and the sum of all sheets against the aims."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.work_log import WorkLog
from fagnorsk.outputs.course_papers.course_plan import goals_of
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.controls import Controls
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB
from fagnorsk.sources import work_log as sheet

KIND = "Min arbeidslogg"
SUM = "Arbeidslogg: hva som er gjort"
PHOTO = Room(6.0, 4.2)
WIDTHS = (4.5, 12.5)
HAND_LINES = 6


def logged(plan: CoursePlan) -> tuple[Lesson, ...]:
    """The lessons whose work a learner does on the job: those with steps."""
    return tuple(lesson for lesson in plan.lessons if lesson.operation.steps)


def work_log(plan: CoursePlan, template: Template | None = None) -> bytes:
    """The .docx to copy for each learner; it is filled in on a phone, a computer or by hand. Empty bytes where no lesson has
    steps.
    """
    lessons = logged(plan)
    if not lessons:
        return b""
    document = Document(template=template)
    write, control = document.write, Controls(document)
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, KIND)
    document.add(
        write.paragraph(Role.NAME_LINE, write.run("Navn eller nummer ") + TAB + TAB + write.run("Fadder ") + TAB)
    )
    document.line(
        Role.NOTE, "Skriv med egne ord hva du gjorde. Ta et bilde hvis bedriften tillater det. Fadderen signerer."
    )
    for place, lesson in enumerate(lessons):
        document.line(Role.HEADING_1_NEW_PAGE if place else Role.HEADING_1, f"{lesson.number}. {lesson.title}")
        number = document.lists.new(ListKind.BOXES)
        for goal in goals_of(lesson):
            document.add(write.line(Role.GOAL, goal, number=number))
        # Room to write by hand below what is typed.
        by_hand = write.writing_lines(HAND_LINES, Role.CELL_LINE)
        dated = write.paragraph(Role.CELL, control.text(f"{sheet.DATE} {lesson.number}", "dag"))
        told = write.paragraph(Role.CELL, control.text(f"{sheet.TEXT} {lesson.number}", "skriv her")) + by_hand
        rows = [(write.line(Role.CELL, sheet.DATE), dated), (write.line(Role.CELL, sheet.TEXT), told)]
        picture = write.paragraph(Role.PICTURE, control.photo(f"Bilde {lesson.number}", document.room(PHOTO)))
        rows.append((write.line(Role.CELL, sheet.PICTURE), picture))
        signed = write.paragraph(Role.CELL, control.text(f"Fadder {lesson.number}", "fadder skriver her"))
        rows.append((write.line(Role.CELL, sheet.SIGNED), signed))
        document.table(Role.FORM_TABLE, WIDTHS, sheet.HEAD, rows, title=f"Logg {lesson.number}", least_height=0.9)
    return save(document, plan, KIND)


def log_summary(plan: CoursePlan, logs: Sequence[WorkLog], template: Template | None = None) -> bytes:
    """The .docx: who has done what, and for each aim how many have shown it."""
    document = Document(template=template)
    write = document.write
    lessons = logged(plan)
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, SUM)
    rows = []
    for log in logs:
        done = {entry.lesson: entry for entry in log.entries if entry.done}
        missing = [str(lesson.number) for lesson in lessons if lesson.slug not in done]
        rows.append(
            [
                write.line(Role.CELL, log.person),
                write.line(Role.CELL, f"{len(done)} av {len(lessons)}"),
                write.line(Role.CELL_SMALL, ", ".join(missing)),
                write.line(Role.CELL_SMALL, str(sum(entry.photos for entry in log.entries))),
            ]
        )
    header = ("Deltaker", "Gjort og signert", "Mangler leksjon", "Bilder")
    document.table(Role.FORM_TABLE, (4.0, 4.0, 6.5, 2.5), header, rows, title="Deltakere")
    document.line(Role.HEADING_1, "Målene")
    aims = []
    for lesson in lessons:
        count = sum(any(e.lesson == lesson.slug and e.done for e in log.entries) for log in logs)
        for goal in goals_of(lesson) or (lesson.title,):
            aims.append([write.line(Role.CELL, goal), write.line(Role.CELL, f"{count} av {len(logs)}")])
    document.table(Role.FORM_TABLE, (13.0, 4.0), ("Mål", "Vist på jobben"), aims, title="Mål")
    return save(document, plan, SUM)
