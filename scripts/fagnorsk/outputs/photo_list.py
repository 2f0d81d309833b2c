"""The list for the line leader: which words still lack a photo, work operation for work operation."""

from __future__ import annotations

from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.word import slug
from fagnorsk.outputs.report import to_photograph
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer

KIND = "Bilder vi mangler"
WIDTHS = (1.5, 4.6, 6.9, 4.0)
HEADER = ("Tatt", "Ord", "Slik bruker vi det", "Kall fila")


def photo_list(plan: CoursePlan) -> bytes:
    """The .docx to print and take along; one table for each lesson, at whose work operation the thing is found."""
    document = Document()
    stations = list(to_photograph(plan))
    count = sum(len(entries) for _, entries in stations)
    document.line(Role.OVERLINE, KIND)
    document.line(Role.TITLE, plan.title)
    document.line(Role.SUBTITLE, f"{count} ord mangler bilde" if count else "Alle ting har bilde")
    if count:
        document.line(
            Role.NOTE,
            "Ta bilde av én ting om gangen, nær og i godt lys. Unngå ansikter, navneskilt og skjermer. "
            "Spør før du tar bilde av noen. Ord merket * har en tegning så lenge.",
        )
    for title, entries in stations:
        document.line(Role.HEADING_1, title)
        rows = [_row(document.write, entry) for entry in entries]
        document.table(Role.FORM_TABLE, WIDTHS, HEADER, rows, title=f"Bilder vi mangler: {title}", least_height=0.9)
    return document.save(
        title=f"{plan.title}: {KIND}",
        author=plan.company or plan.title,
        subject=KIND,
        header=(plan.title, KIND),
        footer=plan.company,
    )


def _row(write: Writer, entry: Entry) -> tuple[str, ...]:
    helped = entry.evidence.sentence if entry.evidence else entry.word.definition
    return (
        write.paragraph(Role.CELL),
        write.paragraph(Role.CELL, write.run(entry.headword, Role.STRONG) + write.run(" *" if entry.picture else "")),
        write.line(Role.CELL_SMALL, helped) if helped else write.paragraph(Role.CELL_SMALL),
        write.line(Role.CELL_SMALL, f"{slug(entry.word.term)}.jpg"),
    )
