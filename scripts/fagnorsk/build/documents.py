"""The Word documents of a course, put into its output folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from fagnorsk.build.jobs import Job, place_jobs
from fagnorsk.build.options import Step
from fagnorsk.build.results import Prepared
from fagnorsk.build.states import States
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES, Language, code_of
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.outputs.folder import OutputFolder

if TYPE_CHECKING:
    from fagnorsk.exercises.rubrics import Rubrics
    from fagnorsk.model.exercise import Exercise
    from fagnorsk.outputs.word.template import Template


def make_documents(
    prepared: Prepared,
    languages: Sequence[Language | None],
    only: frozenset[str],
    folder: OutputFolder,
    step: Step,
) -> None:
    """Wordlists, handouts, teacher's editions and the sheet of all words, as far as `only` asks for them; told of as
    “Documents”.
    """
    from fagnorsk.exercises.rubrics import Rubrics
    from fagnorsk.exercises.select import make_exercises
    from fagnorsk.outputs.wordlist import wordlist

    plan, template, choice = prepared.plan, prepared.template, prepared.course.settings.wordlist
    rubrics, states = Rubrics(), States(plan)
    style = template.state if template else ""

    def job(path: str, inputs: tuple[str, ...], make: Callable[[], bytes]) -> Job:
        return Job(path, "document", (path, style, *inputs), make)

    groups: list[list[Job]] = []
    if only & {"wordlist", "pdf"}:
        kinds: list[tuple[Language | None, list[Language]]] = [(language, []) for language in languages]
        if choice.side_by_side:
            first, *beside = (LANGUAGES[code] for code in choice.side_by_side)
            kinds.append((first, beside))
        for language, beside in kinds:
            codes = [code_of(one) for one in (language, *beside)]
            inputs = (states.plan(codes), choice.order.value)
            make = partial(wordlist, plan, language, template, beside=beside, order=choice.order)
            groups.append([job(f"wordlists/{plan.id}-{'-'.join(codes)}.docx", inputs, make)])
    frame = repr(replace(plan, lessons=()))
    for lesson in plan.lessons if only & {"handout", "pdf"} else ():
        exercises = cache(partial(make_exercises, lesson, plan.id))
        groups.append([])
        for language in languages:
            inputs = (frame, states.lesson(lesson, [code_of(language)]))
            make = partial(_handout, plan, lesson, language, exercises, rubrics, template)
            groups[-1].append(job(f"handouts/{lesson.file_stem}-{code_of(language)}.docx", inputs, make))
        make = partial(_teacher, plan, lesson, exercises, rubrics, template)
        teacher_inputs = (frame, states.lesson(lesson, []))
        groups[-1].append(job(f"handouts/{lesson.file_stem}-teacher.docx", teacher_inputs, make))
    if "xlsx" in only:
        from fagnorsk.outputs.spreadsheet import word_sheet

        sheet_inputs = (states.entries(plan.entries, tuple(LANGUAGES)), repr(plan.languages))
        # The longest of all: begun first.
        groups.insert(0, [Job(sheet_path(plan), "word sheet", sheet_inputs, partial(word_sheet, plan))])
    place_jobs(groups, folder, step(tr("Documents"), sum(map(len, groups))))


def sheet_path(plan: CoursePlan) -> str:
    """Where the sheet of all words lies below the output folder."""
    return f"wordlists/{plan.id}.xlsx"


def _handout(
    plan: CoursePlan,
    lesson: Lesson,
    language: Language | None,
    exercises: Callable[[], tuple[Exercise, ...]],
    rubrics: Rubrics,
    template: Template | None,
) -> bytes:
    from fagnorsk.outputs.handout import handout

    return handout(plan, lesson, language, exercises(), rubrics, template)


def _teacher(
    plan: CoursePlan,
    lesson: Lesson,
    exercises: Callable[[], tuple[Exercise, ...]],
    rubrics: Rubrics,
    template: Template | None,
) -> bytes:
    from fagnorsk.outputs.teacher import teacher

    return teacher(plan, lesson, exercises(), rubrics, template)


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

    course = prepared.course
    rules = course.settings.plan
    # A week has one lesson unless somebody has said otherwise.
    per_week = rules.per_week if "per_week" in rules.given else 1
    start, photos, template = course.settings.start, prepared.book.photos, prepared.template
    # The papers are in Norwegian: no translation is in them.
    seen = (
        States(prepared.plan).plan(()),
        repr(course.papers),
        repr(sorted(photos.items())),
        start,
        str(per_week),
    )
    style = template.state if template else ""
    papers = make_papers(prepared.plan, course.papers, photos, Rubrics(), start, per_week, template)
    jobs = [Job(path, "paper", (path, style, *seen), make) for path, make in papers]
    place_jobs([[job] for job in jobs], folder, step(tr("Papers"), len(jobs)))
