"""The handout of one lesson: words, the work in pictures, text and talk, exercises, a task on the job."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.exercise import BigPicture, Exercise
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.operation import SectionKind
from fagnorsk.outputs.exercise_pages import add_exercises
from fagnorsk.outputs.imprint import TRAINING_LINE, footer_text
from fagnorsk.outputs.operation_pages import add_section, add_work
from fagnorsk.outputs.sheet import RubricSource, Sheet
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB
from fagnorsk.outputs.word_pages import add_new_words, add_own_words, add_recalled, add_scenes

OWN_WORDS_KIND = "my-words"
EXAM_KIND = "exam"
FORM_KINDS = frozenset({"form", "handover"})


def handout(
    plan: CoursePlan,
    lesson: Lesson,
    language: Language | None,
    exercises: Sequence[Exercise],
    rubrics: RubricSource,
    template: Template | None = None,
) -> bytes:
    """The .docx; with `language` None the column *mitt språk* is empty. Raises OSError where a picture file is gone."""
    sheet = Sheet(Document(template=template), plan, lesson, language, rubrics)
    add_lesson_title(sheet)
    add_lesson(sheet, exercises)
    return sheet.document.save(
        title=f"{lesson.title} ({plan.title})",
        author=plan.company or plan.title,
        subject=f"Leksjon {lesson.number}",
        header=(plan.title, f"Leksjon {lesson.number}: {lesson.title}"),
        footer=footer_text(plan, operation=bool(lesson.operation.steps)),
    )


def add_lesson_title(sheet: Sheet, role: Role = Role.TITLE) -> None:
    """Number, title, name of the operation, a line for name and date, and that a training text is one."""
    document, lesson, write = sheet.document, sheet.lesson, sheet.write
    if role is Role.TITLE:
        document.line(Role.OVERLINE, f"Leksjon {lesson.number}")
    document.line(role, lesson.title)
    if lesson.operation.title != lesson.title:
        document.line(Role.SUBTITLE, lesson.operation.title)
    if not sheet.teacher:
        document.add(write.paragraph(Role.NAME_LINE, write.run("Navn ") + TAB + TAB + write.run("Dato ") + TAB))
    if sheet.plan.training_text and lesson.operation.steps:
        document.line(Role.TRAINING_TEXT, TRAINING_LINE)


def add_lesson(sheet: Sheet, exercises: Sequence[Exercise]) -> None:
    """All parts of the lesson in the order in which they are taught; a part that is not there leaves no trace."""
    if not sheet.teacher:  # in the teacher's edition they stand on the first page
        add_section(sheet, SectionKind.GOALS)
    add_recalled(sheet)
    add_new_words(sheet)
    # The learner shall not find the answers on the page before the question.
    asked = [block.picture.print.name for one in exercises for block in one.blocks if isinstance(block, BigPicture)]
    add_scenes(sheet, () if sheet.teacher else asked)
    add_work(sheet)
    add_section(sheet, SectionKind.MODEL_TEXT)
    add_section(sheet, SectionKind.DIALOGUE)
    add_section(sheet, SectionKind.ORAL)
    # After the talk: the words that were missing in it. The table may go on on the next page, so that it fills this one.
    if not sheet.teacher and all(exercise.kind != OWN_WORDS_KIND for exercise in exercises):
        add_own_words(sheet)
    add_section(sheet, SectionKind.OTHER)
    add_exercises(sheet, exercises)
    add_section(sheet, SectionKind.TASK)
    if all(exercise.kind not in FORM_KINDS for exercise in exercises):  # they have the same fields, and room to write
        add_section(sheet, SectionKind.FORM)
    if all(exercise.kind != EXAM_KIND for exercise in exercises):  # that exercise asks the same
        add_section(sheet, SectionKind.EXAM)
