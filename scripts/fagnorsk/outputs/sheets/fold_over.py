"""The fold-over sheet: Norwegian is folded away, the learner writes it from the own language, unfolds and corrects."""

from __future__ import annotations

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template

KIND = "Brettark"
WIDTHS = (5.4, 5.4, 6.2)
HOW = "Brett venstre kolonne bakover langs den stiplede streken. Skriv ordene på norsk. Brett ut igjen og rett selv."
HOW_EMPTY = "Skriv først hva ordene heter på ditt språk. " + HOW


def fold_over(plan: CoursePlan, language: Language | None, template: Template | None = None) -> bytes:
    """The .docx: a page a lesson; with `language` None the middle column is for the learner to fill."""
    document = Document(template=template)
    write = document.write
    kind = parts.named(KIND, language)
    colour = document.design.colours["accent"]
    line = f'w:val="dashed" w:sz="18" w:space="0" w:color="{colour}"'
    # The line belongs to both cells beside it, or the thinner one wins.
    left, right = (f"<w:tcBorders><w:{side} {line}/></w:tcBorders>" for side in ("right", "left"))
    empty = write.paragraph(Role.CELL)
    for place, lesson in enumerate(parts.taught(plan)):
        parts.lesson_heading(document, lesson, kind, first=place == 0)
        document.line(Role.RUBRIC, HOW if language else HOW_EMPTY)
        rows = [
            (parts.word(write, Role.CELL, entry), parts.translation(write, Role.CELL, entry, language) or empty, empty)
            for entry in lesson.new
        ]
        header = ("Norsk", cells.own_language_head(language), "Norsk uten å se")
        title = f"{KIND} til leksjon {lesson.number}"
        marks = (left, right, "")
        document.table(Role.FORM_TABLE, WIDTHS, header, rows, title=title, least_height=0.85, marks=marks)
        parts.unchecked_line(document, lesson.new, (language,))
    return parts.save(document, plan, kind)
