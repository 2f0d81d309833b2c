"""All safety words of the course on one page, to hang up and to know before work starts."""

from __future__ import annotations

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.tables import AT_FOOT
from fagnorsk.outputs.word.template import Template

KIND = "HMS-ord"
COLUMNS = ((9, 3), (20, 4), (40, 5))
"""Up to so many words in so many columns."""
MOST = COLUMNS[-1][0]
TITLE_HEIGHT, TEXT_HEIGHT, TALLEST = 3.6, 1.55, 5.5
"""Centimetres: title and notes of the page, word and translation in a row, a row at most."""


def safety_page(plan: CoursePlan, language: Language | None, template: Template | None = None) -> bytes:
    """The .docx; empty bytes where the course has no safety words."""
    entries = [entry for entry in plan.entries if entry.word.safety]
    if not entries:
        return b""
    document = Document(template=template)
    write = document.write
    kind = parts.named(KIND, language)
    document.line(Role.TITLE, "HMS-ord du må kunne")
    document.line(Role.SUBTITLE, plan.title)
    shown = entries[:MOST]
    columns = next(columns for most, columns in COLUMNS if len(shown) <= most)
    rows = -(-len(shown) // columns)
    page = document.page
    height = min(TALLEST, (page.height - page.top - page.bottom - TITLE_HEIGHT) / rows)
    width = page.text_width / columns
    room = Room((width - 0.45) / min(1.0, document.scale), height - TEXT_HEIGHT)

    def tile(entry: Entry) -> str:
        sign = write.paragraph(Role.BIG_SIGN, write.run(cells.SAFETY_SIGN, Role.SAFETY_SIGN))
        below = parts.translation(write, Role.TILE_FOREIGN, entry, language) or write.paragraph(Role.TILE_FOREIGN)
        return (
            (parts.picture(document, Role.PICTURE, entry, room) or sign)
            + write.line(Role.TILE_WORD, entry.label)
            + below
        )

    made = [tile(entry) for entry in shown]
    made += [write.paragraph(Role.CELL)] * (rows * columns - len(made))
    cut = [made[at : at + columns] for at in range(0, len(made), columns)]
    marks = [AT_FOOT] * columns
    document.table(Role.PICTURE_TABLE, [width] * columns, (), cut, title="HMS-ord", marks=marks)
    parts.unchecked_line(document, shown, (language,))
    if len(entries) > MOST:
        document.line(Role.FOOT_NOTE_LINE, f"{len(entries) - MOST} HMS-ord til står i ordlista.")
    return parts.save(document, plan, kind)
