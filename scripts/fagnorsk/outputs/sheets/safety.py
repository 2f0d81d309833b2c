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
COLUMNS = ((9, 3), (20, 4), (35, 5))
"""Up to so many words in so many columns."""
MOST = COLUMNS[-1][0]
TITLE_HEIGHT, LINE_HEIGHT, MARGINS, TALLEST, LEAST = 4.2, 0.48, 0.35, 4.0, 0.8
"""Centimetres: title and notes of the page; a line of text; above and below the text; a picture at most and at least."""
WORD_LETTERS, FOREIGN_LETTERS = 4.1, 4.8
"""Letters in a centimetre of the word and of its translation, as wide as they come."""


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
    width = page.text_width / columns
    texts = [_text_height(entry, language, width - 0.45) for entry in shown]
    taken = sum(max(texts[at : at + columns]) for at in range(0, len(texts), columns))
    height = (page.height - page.top - page.bottom - TITLE_HEIGHT - taken) / rows
    room = Room((width - 0.45) / min(1.0, document.scale), min(TALLEST, max(LEAST, height)))

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


def _text_height(entry: Entry, language: Language | None, width: float) -> float:
    """Centimetres that word and translation take in a column of `width`, counted as generously as lines break."""
    found = entry.word.translation(language.code) if language else None
    lines = _lines(entry.label, width * WORD_LETTERS) + (_lines(found.text, width * FOREIGN_LETTERS) if found else 1)
    return lines * LINE_HEIGHT + MARGINS


def _lines(text: str, letters: float) -> int:
    """How many lines the words of `text` fill."""
    lines, used = 1, 0.0
    for word in text.split():
        if used and used + 1 + len(word) > letters:
            lines, used = lines + 1, 0.0
        used += len(word) + (1 if used else 0)
    return lines
