"""The form for the floor: one page on which a line leader says how a job is done, what it is called, and shows it."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.outputs.word.controls import Controls
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB
from fagnorsk.sources import operation_form as form

STEP_ROWS = 6
NAME_ROWS = 3
STEP_WIDTHS = (1.1, 7.6, 5.6, 2.7)
NAME_WIDTHS = (4.0, 4.5, 4.0, 4.5)
PHOTO = Room(2.2, 1.6)
WORDS = 2 * NAME_ROWS
"""So many words can be asked for."""


def operation_form(
    title: str, course: str, company: str, words: Sequence[str] = (), template: Template | None = None
) -> bytes:
    """The .docx. `title` is that of the operation, empty on a form for a new one; `words` are asked for (at most `WORDS`),
    the rest of the rows is empty.
    """
    document = Document(template=template)
    write, control = document.write, Controls(document)
    document.line(Role.OVERLINE, form.KIND)
    document.add(write.paragraph(Role.TITLE, control.text("Jobben", "Hva heter jobben?", title)))
    document.line(Role.NOTE, form.HOW)
    for label, hint in zip(form.LABELS, ("Hva bruker dere?", "Hva må dere ha på?"), strict=True):
        content = write.run(f"{label}:", Role.STRONG) + TAB + control.text(label, hint)
        document.add(write.paragraph(Role.LABEL_LINE, content))
    rows = []
    for number in range(1, STEP_ROWS + 1):
        rows.append(
            (
                write.line(Role.CELL, str(number)),
                write.paragraph(Role.CELL, control.text(f"Steg {number}", "Skriv her")),
                write.paragraph(Role.CELL, control.text(f"Fare {number}", "Skriv her")),
                write.paragraph(Role.PICTURE, control.photo(f"Bilde {number}", document.room(PHOTO))),
            )
        )
    document.table(Role.FORM_TABLE, STEP_WIDTHS, form.STEPS, rows, title="Stegene i rekkefølge")
    document.line(Role.FOOT_NOTE_LINE, form.MORE)
    document.add(write.paragraph(Role.LABEL_LINE, write.run(form.NAMES_HEADING, Role.STRONG), keep_next=True))
    document.table(
        Role.FORM_TABLE, NAME_WIDTHS, form.NAMES * 2, _names(document, control, words), title=form.NAMES_HEADING
    )
    document.add(write.paragraph(Role.LABEL_LINE, write.run(form.CONSENT_HEADING, Role.STRONG), keep_next=True))
    for line in (form.NOBODY, form.ALL_AGREED, form.SOMEBODY_NOT):
        document.add(write.paragraph(Role.CELL, control.tick(line) + write.run(f" {line}")))
    asked = write.run(f"{form.ASKED_BY}: ") + control.text(form.ASKED_BY, "navn eller rolle")
    asked += TAB + write.run(f"{form.ASKED_ON}: ") + control.text(form.ASKED_ON, "dato")
    document.add(write.paragraph(Role.CELL, asked))
    named = title or "ny jobb"
    return document.save(
        title=f"{form.KIND}: {named}",
        author=company or course,
        subject=form.KIND,
        header=(course, "Skjema til arbeidslederen"),
        footer=company,
    )


def _names(document: Document, control: Controls, words: Sequence[str]) -> list[tuple[str, ...]]:
    write = document.write
    cells = []
    for place in range(WORDS):
        asked = write.run(words[place]) if place < len(words) else control.text(f"Ord {place + 1}", "ord")
        said = control.text(f"Her sier vi {place + 1}", "skriv her")
        cells.append((write.paragraph(Role.CELL, asked), write.paragraph(Role.CELL, said)))
    return [(*cells[row], *cells[row + NAME_ROWS]) for row in range(NAME_ROWS)]
