"""The words of each lesson as pictures: with their words, or without them as a test with its key."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence

from fagnorsk.exercises.select import CODE_LENGTH, CODE_LETTERS
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.tables import AT_FOOT
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

COLUMNS = 4
ROWS_A_PAGE = 6
TEST_ROWS_A_PAGE = 5
"""Above a test stand name and date."""
HEIGHT = 2.3
KIND = "Bilder og ord"
TEST = "Bildeprøve"
KEY = "Bildeprøve, fasit"


def picture_grid(
    plan: CoursePlan, language: Language | None, template: Template | None = None, *, columns: int = COLUMNS
) -> bytes:
    """The .docx: a page or two a lesson, `columns` pictures a row, below each the word and its translation."""
    document = Document(template=template)
    write = document.write
    kind = parts.named(KIND, language)
    for place, lesson in enumerate(parts.taught(plan)):
        parts.lesson_heading(document, lesson, kind, first=place == 0)

        def tile(entry: Entry, room: Room, keep: bool) -> str:
            shown = parts.picture(document, Role.PICTURE, entry, room, keep_next=keep)
            shown = shown or write.line(Role.DRAW_BOX, "tegn selv", keep_next=keep)
            below = parts.translation(write, Role.TILE_FOREIGN, entry, language) or write.paragraph(Role.TILE_FOREIGN)
            return shown + parts.word(write, Role.TILE_WORD, entry) + below

        _grid(document, lesson, lesson.new, tile, columns, ROWS_A_PAGE)
        parts.unchecked_line(document, lesson.new, (language,))
    return parts.save(document, plan, kind)


def picture_test(plan: CoursePlan, template: Template | None = None, *, key: bool = False) -> bytes:
    """The .docx: the pictures of each lesson in another order, with a number and a line to write on; with `key` the
    words stand there. Sheet and key of a lesson bear the same code. Empty bytes where no lesson has three pictures.
    """
    document = Document(template=template)
    write = document.write
    kind = KEY if key else TEST
    made = 0
    for lesson in parts.taught(plan):
        asked, code = _asked(plan, lesson)
        if len(asked) < 3:
            continue
        parts.lesson_heading(document, lesson, kind, first=made == 0)
        made += 1
        if not key:
            document.add(write.paragraph(Role.NAME_LINE, write.run("Navn ") + TAB + TAB + write.run("Dato ") + TAB))
        told = "Rett svar står under bildet." if key else "Hva heter det på norsk? Skriv ordet med en, ei, et eller å."
        document.add(write.paragraph(Role.RUBRIC, write.run(f"{told}  ") + write.run(code, Role.CODE)))
        numbers = {entry.word.id: number for number, entry in enumerate(asked, 1)}

        def tile(entry: Entry, room: Room, keep: bool, numbers: dict[str, int] = numbers) -> str:
            number = numbers[entry.word.id]
            shown = parts.picture(document, Role.PICTURE, entry, room, alt=f"Bilde {number}", keep_next=keep)
            label = write.run(f"{number}  ", Role.STRONG) + (write.run(entry.headword) if key else "")
            return shown + write.paragraph(Role.TILE_TEXT if key else Role.TILE_LABEL, label)

        _grid(document, lesson, asked, tile, COLUMNS, TEST_ROWS_A_PAGE)
    return parts.save(document, plan, kind) if made else b""


def _asked(plan: CoursePlan, lesson: Lesson) -> tuple[list[Entry], str]:
    """The words with a picture, mixed, and the code; both hang on the words only."""
    shown = [entry for entry in lesson.new if entry.picture]
    seed = hashlib.sha256(
        "\0".join((plan.id, lesson.slug, TEST, *(entry.word.id for entry in shown))).encode()
    ).digest()
    number = int.from_bytes(seed, "big")
    random.Random(number).shuffle(shown)
    letters = []
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[place])
    return shown, "".join(letters)


def _grid(
    document: Document,
    lesson: Lesson,
    entries: Sequence[Entry],
    tile: Callable[[Entry, Room, bool], str],
    columns: int,
    most_rows: int,
) -> None:
    """Tables of at most a page each, about as many rows on each: the first row counts as the header row and would be
    repeated.
    """
    width = document.page.text_width / columns
    # The column is measured on the real page, what `Document.room` does for others.
    room = Room((width - 0.45) / min(1.0, document.scale), HEIGHT)
    count = -(-len(entries) // columns)
    a_page = -(-count // -(-count // most_rows)) * columns
    for start in range(0, len(entries), a_page):
        part = entries[start : start + a_page]
        if start:
            document.line(Role.SIDE_LABEL_NEW_PAGE, f"Leksjon {lesson.number}, side {start // a_page + 1}")
        rows = []
        for at in range(0, len(part), columns):
            keep = at + columns < len(part)
            shown = [tile(entry, room, keep) for entry in part[at : at + columns]]
            rows.append(shown + [document.write.paragraph(Role.CELL)] * (columns - len(shown)))
        title = f"Bilder i leksjon {lesson.number}, {start + 1}–{start + len(part)}"
        document.table(Role.PICTURE_TABLE, [width] * columns, (), rows, title=title, marks=[AT_FOOT] * columns)
