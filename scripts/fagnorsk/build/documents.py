"""The Word documents of a course, put into its output folder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fagnorsk.build.options import Step
from fagnorsk.build.results import Prepared
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES, Language, code_of
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.folder import OutputFolder

if TYPE_CHECKING:
    from fagnorsk.outputs.word.template import Template


def make_documents(
    prepared: Prepared,
    languages: Sequence[Language | None],
    only: frozenset[str],
    folder: OutputFolder,
    step: Step,
) -> None:
    """Wordlists, handouts and teacher's editions, as far as `only` asks for them; told of as “Documents”."""
    from fagnorsk.exercises.rubrics import Rubrics
    from fagnorsk.exercises.select import make_exercises
    from fagnorsk.outputs.handout import handout
    from fagnorsk.outputs.teacher import teacher
    from fagnorsk.outputs.wordlist import wordlist

    plan, template, choice = prepared.plan, prepared.template, prepared.course.settings.wordlist
    lists = bool(only & {"wordlist", "pdf"})
    sheets = bool(only & {"handout", "pdf"})
    lessons = plan.lessons if sheets else ()
    done = step(tr("Documents"), len(languages) * (lists + len(lessons)) + len(lessons))
    rubrics = Rubrics()
    if lists:
        for language in languages:
            made = wordlist(plan, language, template, order=choice.order)
            folder.place(f"wordlists/{plan.id}-{code_of(language)}.docx", made)
            done()
        if choice.side_by_side:
            first, *beside = (LANGUAGES[code] for code in choice.side_by_side)
            made = wordlist(plan, first, template, beside=beside, order=choice.order)
            folder.place(f"wordlists/{plan.id}-{'-'.join(choice.side_by_side)}.docx", made)
    for lesson in lessons:
        exercises = make_exercises(lesson, plan.id)
        for language in languages:
            path = f"handouts/{lesson.file_stem}-{code_of(language)}.docx"
            folder.place(path, handout(plan, lesson, language, exercises, rubrics, template))
            done()
        folder.place(f"handouts/{lesson.file_stem}-teacher.docx", teacher(plan, lesson, exercises, rubrics, template))
        done()


def make_sheet_files(
    plan: CoursePlan, languages: Sequence[Language | None], folder: OutputFolder, step: Step, template: Template | None
) -> None:
    """The extra sheets: grids, fold-overs, labels, cards, posters."""
    from fagnorsk.outputs.sheets.collection import make_sheets

    done = step(tr("Sheets"), 1)
    for path, data in make_sheets(plan, languages, template):
        folder.place(path, data)
    done()


def make_paper_files(prepared: Prepared, folder: OutputFolder, step: Step) -> None:
    """The plan by week, the checks before and after, the certificate, and the course's own papers."""
    from fagnorsk.exercises.rubrics import Rubrics
    from fagnorsk.outputs.course_papers.collection import make_papers

    done = step(tr("Papers"), 1)
    course = prepared.course
    papers = make_papers(
        prepared.plan, course.papers, prepared.book.photos, Rubrics(), course.settings.start, prepared.template
    )
    for path, data in papers:
        folder.place(path, data)
    done()
