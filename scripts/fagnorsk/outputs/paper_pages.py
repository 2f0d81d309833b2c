"""A paper of the course as Word: running pages, or cards to cut out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.paper import Paper, PaperBlock, PaperMark
from fagnorsk.model.photo import PreparedPhoto
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import Page
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.tables import CENTRED
from fagnorsk.outputs.word.template import Template

PICTURE_ROOM = Room(15.0, 9.0)
_HEADINGS = {2: Role.HEADING_1, 3: Role.HEADING_2, 4: Role.HEADING_3}
_LISTS = {PaperMark.NUMBER: (Role.NUMBERED, ListKind.NUMBERS), PaperMark.BULLET: (Role.BULLET, ListKind.BULLETS)}
# A line that holds nothing but blanks is room to write in.
_WRITE = re.compile(r"(?:_{3,}\s*)+")
CARD_PAGE = Page(21.0, 29.7, 1.5, 1.5, 2.0, 1.8)
CARD_COLUMNS, CARD_ROWS, CARD_HEIGHT = 2, 3, 8.2


def paper_document(
    paper: Paper,
    plan: CoursePlan,
    photos: Mapping[str, PreparedPhoto],
    template: Template | None = None,
    *,
    teacher: bool = False,
) -> bytes:
    """The .docx; the `teacher` gets what stands under *Fasit* and *Til læreren* too. Raises OSError where a picture is gone."""
    if paper.cards and not teacher:
        return _cards(paper, plan)
    document = Document(template=template)
    if teacher:
        document.line(Role.OVERLINE, "Lærerens utgave")
    document.line(Role.TITLE, paper.title)
    _blocks(document, paper.blocks, photos)
    if teacher:
        _blocks(document, paper.for_teacher, photos)
    return save(document, plan, paper.title)


def _blocks(document: Document, blocks: Sequence[PaperBlock], photos: Mapping[str, PreparedPhoto]) -> None:
    write = document.write
    number = 0
    before: PaperMark | None = None
    for place, block in enumerate(blocks):
        following = blocks[place + 1].mark if place + 1 < len(blocks) else None
        if block.mark in _LISTS:
            role, kind = _LISTS[block.mark]
            number = number if before is block.mark else document.lists.new(kind, block.number or 1)
            document.add(write.line(role, block.text, keep_next=before is not block.mark, number=number))
        elif block.mark is PaperMark.HEADING:
            document.line(_HEADINGS[block.level], block.text)
        elif block.mark is PaperMark.BOX:
            document.line(Role.TASK_BOX, block.text)
        elif block.mark is PaperMark.TABLE:
            _table(document, block)
        elif _WRITE.fullmatch(block.text):
            document.add(write.writing_lines(1))
        else:
            # What introduces a list stays with it.
            keep = following in _LISTS or (following is PaperMark.TEXT and _WRITE.fullmatch(blocks[place + 1].text))
            document.add(write.line(Role.NORMAL, block.text, keep_next=bool(keep)))
        for name in block.photos:
            if photo := photos.get(name):
                alt = told(photo.dotted.alt, f"Bilde til {block.text}" if block.text else "Bilde")
                drawn = document.pictures.draw(photo.dotted, document.room(PICTURE_ROOM), alt)
                document.add(write.paragraph(Role.BIG_PICTURE, drawn))
        before = block.mark


def _table(document: Document, block: PaperBlock) -> None:
    if not block.rows:
        return
    header, *rows = block.rows
    count = len(header)
    longest = [max(len(row[at]) if at < len(row) else 0 for row in block.rows) for at in range(count)]
    # Shares by the length of what stands there; an empty column is one to write in.
    shares = [
        8 if not any(row[at : at + 1] != ("",) for row in rows) else min(max(n, 4), 24) for at, n in enumerate(longest)
    ]
    cells = [[document.write.line(Role.CELL, row[at] if at < len(row) else "") for at in range(count)] for row in rows]
    document.table(Role.FORM_TABLE, shares, header, cells, title=header[0] or "Tabell", least_height=0.9)


def _cards(paper: Paper, plan: CoursePlan) -> bytes:
    """Cards of one size, six a page: heading and text; what stands before the first heading introduces them."""
    document = Document(CARD_PAGE)
    write = document.write
    cards: list[list[PaperBlock]] = []
    intro: list[PaperBlock] = []
    for block in paper.blocks:
        if block.mark is PaperMark.HEADING and block.level == 2:
            cards.append([block])
        else:
            (cards[-1] if cards else intro).append(block)
    a_page = CARD_COLUMNS * CARD_ROWS
    for start in range(0, len(cards), a_page):
        part = cards[start : start + a_page]
        line = f"{paper.title} {start + 1}–{start + len(part)}. Klipp langs de stiplede strekene."
        document.line(Role.SIDE_LABEL if not start else Role.SIDE_LABEL_NEW_PAGE, line)
        made = [_card(document, card) for card in part] + [write.paragraph(Role.CARD_TEXT)] * (a_page - len(part))
        rows = [made[at : at + CARD_COLUMNS] for at in range(0, a_page, CARD_COLUMNS)]
        document.table(
            Role.CUT_TABLE, [CARD_PAGE.text_width / CARD_COLUMNS] * CARD_COLUMNS, (), rows, title=line,
            least_height=CARD_HEIGHT, exact=True, marks=[CENTRED] * CARD_COLUMNS,
        )  # fmt: skip
    for block in intro:
        document.line(Role.SIDE_LABEL, block.text)
    return save(document, plan, paper.title)


def _card(document: Document, blocks: Sequence[PaperBlock]) -> str:
    heading, *rest = blocks
    write = document.write
    out = write.line(Role.CARD_WORD, heading.text)
    for block in rest:
        mark = "– " if block.mark in _LISTS else ""
        out += write.line(Role.CARD_TEXT, mark + block.text)
    return out
