"""The list that a colleague reads aloud: which words still want a human voice, lesson for lesson."""

from __future__ import annotations

from collections.abc import Collection

from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer

KIND = "Opptaksliste"
WIDTHS = (1.2, 1.3, 5.7, 4.9, 3.9)
HEADER = ("Nr.", "Lest", "Les høyt", "Slik brukes det", "Kall fila")
DONE = "✓"


def recording_list(plan: CoursePlan, recorded: Collection[str]) -> bytes:
    """The .docx to read from; a tick stands before words whose id is in `recorded`. The order is that of the cut."""
    document = Document()
    lacking = sum(entry.word.id not in recorded for entry in plan.entries)
    document.line(Role.OVERLINE, KIND)
    document.line(Role.TITLE, plan.title)
    document.line(
        Role.SUBTITLE, f"{lacking} av {len(plan.entries)} ord mangler opptak" if lacking else "Alle ord er lest inn"
    )
    document.line(
        Role.NOTE,
        "Les inn med mobilen i et stille rom, for eksempel i en parkert bil. Hold mobilen en håndsbredd fra munnen. "
        "Snakk som du snakker på jobb, ikke saktere. Du kan lese hele leksjonen i ett opptak: si bare ordene, hvert ord én "
        "gang og i rekkefølge, og tell stille til to etter hvert ord. Eller ta ett opptak for hvert ord og gi fila navnet "
        "som står til høyre. Stemmen din blir med i kortene: du kan når som helst be om at den tas bort.",
    )
    for lesson in plan.lessons:
        if not lesson.new:
            continue
        document.line(Role.HEADING_1, f"{lesson.number} {lesson.title}")
        rows = [_row(document.write, number, entry, recorded) for number, entry in enumerate(lesson.new, 1)]
        document.table(Role.FORM_TABLE, WIDTHS, HEADER, rows, title=f"{KIND}: {lesson.title}", least_height=0.8)
    return document.save(
        title=f"{plan.title}: {KIND}",
        author=plan.company or plan.title,
        subject=KIND,
        header=(plan.title, KIND),
        footer=plan.company,
    )


def _row(write: Writer, number: int, entry: Entry, recorded: Collection[str]) -> tuple[str, ...]:
    example = entry.evidence.sentence if entry.evidence else ""
    done = entry.word.id in recorded
    return (
        write.line(Role.CELL, str(number)),
        write.line(Role.CELL, DONE) if done else write.paragraph(Role.CELL),
        write.paragraph(Role.CELL, write.run(entry.headword, Role.STRONG)),
        write.line(Role.CELL_SMALL, example) if example else write.paragraph(Role.CELL_SMALL),
        write.line(Role.CELL_SMALL, f"{entry.word.id}.m4a"),
    )
