"""The teacher's edition: an overview with aims, minutes and what to prepare, then the lesson with its keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fagnorsk.model.exercise import Exercise
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.operation import SectionKind
from fagnorsk.outputs.exercise_pages import exercise_title
from fagnorsk.outputs.handout import add_lesson, add_lesson_title
from fagnorsk.outputs.imprint import footer_text
from fagnorsk.outputs.operation_pages import add_section, at_home, equipment
from fagnorsk.outputs.sheet import RubricSource, Sheet
from fagnorsk.outputs.timing import UNIT, Part, fitted
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

SHORT = 30
"""Minutes of the version for a group between two shifts."""
CODE_LABEL = "Kode "
PLAN_WIDTHS = (5.8, 1.5, 1.5, 8.2)


def teacher(
    plan: CoursePlan,
    lesson: Lesson,
    exercises: Sequence[Exercise],
    rubrics: RubricSource,
    template: Template | None = None,
) -> bytes:
    """The .docx, in Norwegian only. Raises OSError where a picture file is gone."""
    sheet = Sheet(Document(template=template), plan, lesson, None, rubrics, teacher=True)
    sheet = replace(sheet, minutes=_minutes_of(sheet, exercises))
    _overview(sheet, exercises)
    add_lesson_title(sheet, Role.TITLE_NEW_PAGE)
    add_lesson(sheet, exercises)
    add_section(sheet, SectionKind.KEY)
    return sheet.document.save(
        title=f"Lærerens utgave: {lesson.title} ({plan.title})",
        author=plan.company or plan.title,
        subject=f"Leksjon {lesson.number}, lærerens utgave",
        header=(plan.title, f"Lærerens utgave, leksjon {lesson.number}"),
        footer=footer_text(plan, operation=bool(lesson.operation.steps)),
    )


def parts_of(sheet: Sheet, exercises: Sequence[Exercise]) -> tuple[Part, ...]:
    """The parts of the lesson in the order in which they are taught, each with how it may be run."""
    lesson = sheet.lesson
    operation = lesson.operation
    found: list[Part] = []
    if lesson.recalled:
        how = "Si ordet på norsk. Deltakerne sier hva det betyr, og lager en setning."
        found.append(Part("Vi husker", how, 10, 3))
    if lesson.new:
        how = "Vis bilde eller gjenstand. Si ordet, gruppa gjentar. Skriv først når alle kan si det."
        found.append(Part("Nye ord", how, 15, 1))
    if operation.steps or any(scene.dots for scene in lesson.scenes):
        how = "Snakk om bildene: Hva gjør vi her? Les stegene høyt etter tur. Ta HMS først."
        found.append(Part("Bildene og arbeidet", how, 15, 2))
    if operation.section(SectionKind.MODEL_TEXT) or operation.dialogue:
        found.append(Part("Tekst og dialog", "Les høyt sammen, så to og to. Bytt roller.", 10, 6))
    if operation.section(SectionKind.ORAL):
        found.append(Part("Muntlig", "To og to. Gå rundt og hør. Rett bare det som hindrer forståelse.", 10, 4))
    for number, exercise in enumerate(exercises, 1):
        title = exercise_title(sheet, number, exercise)
        found.append(Part(title, f"{CODE_LABEL}{exercise.code}", exercise.minutes, 5 if number == 1 else 7))
    if task := operation.section(SectionKind.TASK):
        name = "Hjemmeoppgave" if at_home(task) else "Oppgave på jobben"
        found.append(Part(name, "Les oppgaven sammen. Avtal når den skal være gjort.", 5, 8))
    if operation.section(SectionKind.EXAM):
        found.append(Part("Eksamen", "Snakk om svaret sammen. Deltakerne skriver ferdig hjemme.", 10, 9))
    return tuple(found)


def _overview(sheet: Sheet, exercises: Sequence[Exercise]) -> None:
    document, lesson, plan = sheet.document, sheet.lesson, sheet.plan
    document.line(Role.OVERLINE, "Lærerens utgave")
    document.line(Role.TITLE, f"Leksjon {lesson.number}: {lesson.title}")
    facts = (
        plan.company,
        f"nivå {lesson.level.value}",
        "1 nytt ord" if len(lesson.new) == 1 else f"{len(lesson.new)} nye ord",
        f"{len(lesson.recalled)} ord vi husker",
    )
    document.line(Role.SUBTITLE, " · ".join(fact for fact in facts if fact))
    add_section(sheet, SectionKind.GOALS)
    _words(sheet)
    _prepare(sheet)
    _minutes(sheet, exercises)


def _words(sheet: Sheet) -> None:
    lesson = sheet.lesson
    if not (lesson.new or lesson.recalled):
        return
    sheet.heading("Ordene", "")
    safety = [entry.label for entry in lesson.new if entry.word.safety]
    others = [entry.label for entry in lesson.new if not entry.word.safety]
    recalled = [entry.label for entry in lesson.recalled]
    for label, words in (("HMS-ord", safety), ("Nye ord", others), ("Vi husker", recalled)):
        _labelled(sheet, label, words)


def _labelled(sheet: Sheet, label: str, words: Sequence[str]) -> None:
    if words:
        content = sheet.write.run(label, Role.STRONG) + TAB + sheet.write.text(", ".join(words))
        sheet.document.add(sheet.write.paragraph(Role.LABEL_LINE, content))


def _minutes_of(sheet: Sheet, exercises: Sequence[Exercise]) -> dict[str, int]:
    """The minutes of each exercise in the long lesson by its code, as the table of the lesson says."""
    parts = parts_of(sheet, exercises)
    by_how = {part.how: minutes for part, minutes in zip(parts, fitted(parts, _whole(sheet)), strict=True)}
    return {exercise.code: by_how[f"{CODE_LABEL}{exercise.code}"] for exercise in exercises}


def _whole(sheet: Sheet) -> int:
    """Minutes of a whole lesson, in the steps of five that a lesson is planned in."""
    return sheet.plan.minutes // UNIT * UNIT


def _minutes(sheet: Sheet, exercises: Sequence[Exercise]) -> None:
    parts = parts_of(sheet, exercises)
    if not parts:
        return
    write = sheet.write
    sheet.heading("Slik går timen", "")
    rows = []
    whole = _whole(sheet)
    little = min(SHORT, whole)
    for part, long, short in zip(parts, fitted(parts, whole), fitted(parts, little), strict=True):
        times = (str(minutes) if minutes else "–" for minutes in (long, short))
        # The whole table on one page, with the lines below it: it lies open during the lesson.
        texts = (part.name, *times, part.how)
        rows.append([write.line(Role.CELL_SMALL, text, keep_next=True) for text in texts])
    header = ("Del", f"{whole} min", f"{little} min", "Slik gjør du")
    sheet.document.table(Role.WORD_TABLE, PLAN_WIDTHS, header, rows, title="Deler og minutter")
    for line in (
        "Oppgaver: alene eller to og to, så felles gjennomgang.",
        "Strek betyr: Ta det neste gang, eller gi det som lekse.",
    ):
        sheet.document.line(Role.NOTE, line)


def _prepare(sheet: Sheet) -> None:
    operation, document = sheet.lesson.operation, sheet.document
    sheet.heading("Ha klart", "")
    number = document.lists.new(ListKind.BULLETS)
    lines = ["Ett ark til hver deltaker. Det kan skrives ut i svart-hvitt."]
    for label, items in (("Verktøy å vise fram", operation.tools), ("Verneutstyr å vise fram", operation.protection)):
        if items:
            lines.append(f"{label}: {equipment(items)}.")
    without = [entry.label for entry in sheet.lesson.new if entry.picture is None]
    if without and len(without) == len(sheet.lesson.new):
        lines.append("Ingen av ordene har bilde. Deltakerne tegner selv, eller dere tar bildene sammen.")
    elif without:
        lines.append(f"Ord uten bilde, som deltakerne tegner selv: {', '.join(without)}.")
    if (task := operation.section(SectionKind.TASK)) and not at_home(task):
        lines.append("Avtal oppgaven på jobben med arbeidslederen eller fadderen.")
    for line in lines:
        document.add(sheet.write.line(Role.BULLET, line, number=number))
