"""All sheets of a course, with the names of their files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.word.template import Template

FOLDER = "sheets"


def make_sheets(
    plan: CoursePlan, languages: Sequence[Language | None], template: Template | None = None
) -> Iterator[tuple[str, bytes]]:
    """Path below the output folder and .docx, one after the other; a sheet that would be empty is left out. What must fit
    on the paper to the millimetre (cards, labels, posters) does without the company's template. Raises OSError where a
    picture file is gone.
    """
    from fagnorsk.outputs.sheets.cut_out import cards, labels
    from fagnorsk.outputs.sheets.families import word_families
    from fagnorsk.outputs.sheets.fold_over import fold_over
    from fagnorsk.outputs.sheets.picture_grid import picture_grid, picture_test
    from fagnorsk.outputs.sheets.poster import poster
    from fagnorsk.outputs.sheets.safety import safety_page

    def every() -> Iterator[tuple[str, bytes]]:
        yield "labels", labels(plan, languages)
        yield "picture-test", picture_test(plan, template)
        yield "picture-test-teacher", picture_test(plan, template, key=True)
        for language in languages:
            code = language.code if language else "nb"
            yield f"pictures-{code}", picture_grid(plan, language, template)
            yield f"fold-over-{code}", fold_over(plan, language, template)
            yield f"word-families-{code}", word_families(plan, language, template)
            yield f"safety-{code}", safety_page(plan, language, template)
            yield f"cards-{code}", cards(plan, language)
            for lesson in plan.lessons:
                yield f"poster-{lesson.file_stem}-{code}", poster(plan, lesson, language)

    if plan.entries:
        yield from ((f"{FOLDER}/{name}.docx", data) for name, data in every() if data)
