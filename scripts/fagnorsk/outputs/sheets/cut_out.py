"""What is cut out: labels for the equipment, and cards with a picture on the front and the word on the back."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.lessons.things import is_thing
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import Page
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.tables import CENTRED

# Equal margins left and right: what is printed on the back must meet the front. So no template of a company here.
PAGE = Page(21.0, 29.7, 1.5, 1.5, 2.0, 1.8)
ROWS = 4
HEIGHT = 6.1
LABELS, CARDS = "Merkelapper", "Ordkort"
LABEL_WIDTHS = (6.4, 11.6)
LABEL_ROOM = Room(5.7, 5.6)
LETTERS = ((12, Role.LABEL_BIG), (18, Role.LABEL_MEDIUM))
"""Up to so many characters stand on one line in that style."""
CARD_COLUMNS = 2
CARD_ROOM = Room(8.2, 3.9)
FLIP = "Skriv ut på begge sider (snu på langsiden), og klipp langs de stiplede strekene."


def labels(plan: CoursePlan, languages: Sequence[Language | None]) -> bytes:
    """The .docx: four labels a page, things with a picture, their translations small below; empty bytes where none has one."""
    things = [entry for entry in plan.entries if entry.picture and is_thing(entry)]
    if not things:
        return b""
    document = Document(PAGE)
    write = document.write
    for start in range(0, len(things), ROWS):
        part = things[start : start + ROWS]
        _side(document, f"{LABELS} {start + 1}–{start + len(part)}", first=start == 0)
        rows = []
        for entry in part:
            role = next((role for most, role in LETTERS if len(entry.label) <= most), Role.LABEL_SMALL)
            text = write.paragraph(role, cells.article_and_term(write, entry.inflection))
            text += "".join(parts.translation(write, Role.LABEL_FOREIGN, entry, language) for language in languages)
            rows.append((parts.picture(document, Role.CARD_PICTURE, entry, LABEL_ROOM), text))
        document.table(
            Role.CUT_TABLE, LABEL_WIDTHS, (), rows, title=f"{LABELS} fra {start + 1}", least_height=HEIGHT, exact=True,
            marks=(_open("right"), _open("left")),
        )  # fmt: skip
    document.line(Role.SIDE_LABEL, "Klipp langs de stiplede strekene. " + _unchecked(things, languages))
    return parts.save(document, plan, LABELS)


def cards(plan: CoursePlan, language: Language | None) -> bytes:
    """The .docx: pages of eight fronts (picture and learner's language), each followed by the page with their backs, whose
    columns are mirrored so that they meet. Empty bytes where the course has no words.
    """
    entries = plan.entries
    if not entries:
        return b""
    document = Document(PAGE)
    kind = parts.named(CARDS, language)
    a_page = ROWS * CARD_COLUMNS
    for start in range(0, len(entries), a_page):
        part = entries[start : start + a_page]
        span = f"{start + 1}–{start + len(part)}"
        for side in ("forside", "bakside"):
            back = side == "bakside"
            _side(document, f"{CARDS} {span}, {side}. {FLIP}", first=start == 0 and not back)
            made = [_back(document, entry) if back else _front(document, entry, language) for entry in part]
            made += [document.write.paragraph(Role.CARD_TEXT)] * (a_page - len(made))
            rows = [made[at : at + CARD_COLUMNS] for at in range(0, a_page, CARD_COLUMNS)]
            if back:
                rows = [row[::-1] for row in rows]
            document.table(
                Role.CUT_TABLE, [PAGE.text_width / CARD_COLUMNS] * CARD_COLUMNS, (), rows, title=f"{CARDS} {span}, {side}",
                least_height=HEIGHT, exact=True, marks=[CENTRED] * CARD_COLUMNS,
            )  # fmt: skip
    document.line(Role.SIDE_LABEL, _unchecked(entries, (language,)) or f"{len(entries)} kort")
    return parts.save(document, plan, kind)


def _open(side: str) -> str:
    """No line to cut along on that side of the cell."""
    return f'<w:tcBorders><w:{side} w:val="nil"/></w:tcBorders>{CENTRED}'


def _side(document: Document, text: str, *, first: bool) -> None:
    document.line(Role.SIDE_LABEL if first else Role.SIDE_LABEL_NEW_PAGE, text)


def _unchecked(entries: Sequence[Entry], languages: Sequence[Language | None]) -> str:
    found = any(cells.unsure(entry, language) for entry in entries for language in languages if language)
    return cells.UNCHECKED_LINE if found else ""


def _front(document: Document, entry: Entry, language: Language | None) -> str:
    """The picture; without one the explanation; and the translation."""
    write = document.write
    shown = parts.picture(document, Role.CARD_PICTURE, entry, CARD_ROOM, alt="Bilde til kortet")
    if not shown and entry.word.definition:
        shown = write.line(Role.CARD_TEXT, entry.word.definition)
    return (shown + parts.translation(write, Role.CARD_TEXT, entry, language)) or write.line(
        Role.CARD_TEXT, "tegn selv"
    )


def _back(document: Document, entry: Entry) -> str:
    """Word with article, forms and the sentence from the job."""
    write = document.write
    sign = cells.safety_mark(write) if entry.word.safety else ""
    out = write.paragraph(Role.CARD_WORD, write.run(entry.label) + sign)
    forms = cells.forms_line(entry.inflection)
    out += write.line(Role.CARD_TEXT, forms) if forms else ""
    return out + (write.line(Role.CARD_TEXT, entry.evidence.sentence) if entry.evidence else "")
