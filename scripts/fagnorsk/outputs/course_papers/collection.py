"""All papers of a course, with the names of their files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.paper import Paper
from fagnorsk.model.photo import PreparedPhoto
from fagnorsk.outputs.sheet import RubricSource
from fagnorsk.outputs.word.template import Template

FOLDER = "papers"


def make_papers(
    plan: CoursePlan,
    papers: Sequence[Paper],
    photos: Mapping[str, PreparedPhoto],
    rubrics: RubricSource,
    start: str = "",
    per_week: int = 1,
    template: Template | None = None,
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Path below the output folder and what makes the .docx: the plan by week, the checks before and after, the certificate,
    and the course's own papers. A paper that comes out empty is none. Making one raises OSError where a picture file is gone.
    """
    from fagnorsk.outputs.course_papers.certificate import certificate
    from fagnorsk.outputs.course_papers.course_plan import course_plan
    from fagnorsk.outputs.course_papers.skills_check import Stage, skills_check
    from fagnorsk.outputs.paper_pages import paper_document

    yield f"{FOLDER}/course-plan.docx", partial(course_plan, plan, start, per_week, template)
    for name, stage in (("entry-check", Stage.ENTRY), ("exit-check", Stage.EXIT)):
        check = partial(skills_check, plan, stage, rubrics, template)
        yield f"{FOLDER}/{name}.docx", check
        yield f"{FOLDER}/{name}-teacher.docx", partial(check, key=True)
    yield f"{FOLDER}/certificate.docx", partial(certificate, plan, template)
    for paper in papers:
        document = partial(paper_document, paper, plan, photos, template)
        yield f"{FOLDER}/{paper.stem}.docx", document
        if paper.for_teacher:
            yield f"{FOLDER}/{paper.stem}-teacher.docx", partial(document, teacher=True)
