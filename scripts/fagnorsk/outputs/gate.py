"""The safety gate on paper: a test in each version, the key, and what the results mean."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.gate import LETTERS, GateItem, GateResult, GateTest
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.tables import CENTRED
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

KIND = "Sikkerhetsprøve"
COLUMNS = 2
ROWS_A_PAGE = 4
ROOM = Room(3.4, 3.4)
HOW = (
    "Prøven tar ti minutter. Deltakeren sitter alene. Les ikke ordene høyt.",
    "Gi versjon A og B annenhver gang. Den som må ta prøven om igjen, får den andre versjonen.",
    "Skriv svarene i arket gate-results.xlsx, en rad for hver deltaker, og les det inn igjen.",
    "Den som mangler ord, øver på dem med fadderen og tar prøven på nytt før arbeidet begynner.",
)


def gate_sheet(test: GateTest, plan: CoursePlan, template: Template | None = None) -> bytes:
    """The .docx of one version: pictures with three words each, one of them to be ticked."""
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, f"{KIND} {test.version}")
    document.add(write.paragraph(Role.NAME_LINE, write.run("Navn ") + TAB + TAB + write.run("Dato ") + TAB))
    told = "Se på bildet. Hva heter det? Sett kryss ved det riktige ordet.  "
    document.add(write.paragraph(Role.RUBRIC, write.run(told) + write.run(test.code, Role.CODE)))
    a_page = COLUMNS * ROWS_A_PAGE
    for start in range(0, len(test.items), a_page):
        part = test.items[start : start + a_page]
        if start:
            document.line(Role.SIDE_LABEL_NEW_PAGE, f"{KIND} {test.version}, side {start // a_page + 1}")
        rows = []
        for at in range(0, len(part), COLUMNS):
            cells = [cell for item in part[at : at + COLUMNS] for cell in _cells(document, item)]
            rows.append(cells + [write.paragraph(Role.CELL)] * (2 * COLUMNS - len(cells)))
        document.table(
            Role.PICTURE_TABLE, (3.8, 4.7) * COLUMNS, (), rows, title=f"Bilder {start + 1}–{start + len(part)}",
            marks=[CENTRED] * 2 * COLUMNS,
        )  # fmt: skip
    return parts.save(document, plan, f"{KIND} {test.version}")


def _cells(document: Document, item: GateItem) -> tuple[str, str]:
    write = document.write
    number = document.lists.new(ListKind.BOXES)
    shown = parts.picture(document, Role.PICTURE, item.entry, ROOM, alt=f"Bilde {item.number}")
    words = write.paragraph(Role.CELL, write.run(str(item.number), Role.STRONG))
    for letter, option in zip(LETTERS, item.options, strict=False):
        words += write.line(Role.ITEM, f"{letter}  {option}", number=number)
    return shown, words


def gate_key(tests: Sequence[GateTest], plan: CoursePlan, template: Template | None = None) -> bytes:
    """The .docx of all keys, with how the test is held."""
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, f"{KIND}: fasit")
    number = document.lists.new(ListKind.BULLETS)
    for line in HOW:
        document.add(write.line(Role.BULLET, line, number=number))
    for place, test in enumerate(tests):
        role = Role.HEADING_1_NEW_PAGE if place else Role.HEADING_1
        document.add(
            write.paragraph(role, write.run(f"Versjon {test.version}") + TAB + write.run(test.code, Role.CODE))
        )
        rows = [
            [
                write.line(Role.CELL, str(item.number)),
                write.line(Role.CELL, item.right),
                parts.word(write, Role.CELL, item.entry),
                write.line(Role.CELL_SMALL, item.entry.word.definition),
            ]
            for item in test.items
        ]
        document.table(
            Role.FORM_TABLE,
            (1.4, 1.6, 5.5, 8.5),
            ("Nr", "Svar", "Ord", "Forklaring"),
            rows,
            title=f"Fasit {test.version}",
        )
    return parts.save(document, plan, f"{KIND}, fasit")


def gate_status(results: Sequence[GateResult], plan: CoursePlan, template: Template | None = None) -> bytes:
    """The .docx that says who may go on the floor, and which words the others lack."""
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, f"{KIND}: hvem kan gå på gulvet")
    rows = [
        [
            write.line(Role.CELL, result.person),
            write.line(Role.CELL, result.date),
            write.line(Role.CELL, f"{result.right} av {result.asked}"),
            write.paragraph(Role.CELL, write.run("ja" if result.passed else "NEI", Role.STRONG)),
            write.line(Role.CELL_SMALL, ", ".join(result.missing)),
        ]
        for result in results
    ]
    header = ("Deltaker", "Dato", "Riktige", "På gulvet", "Ord som mangler")
    document.table(Role.FORM_TABLE, (2.8, 2.6, 2.2, 2.2, 7.2), header, rows, title="Resultater")
    passed = sum(result.passed for result in results)
    document.line(Role.NOTE, f"{passed} av {len(results)} kan gå på gulvet. Siste prøve teller.")
    return parts.save(document, plan, f"{KIND}, resultater")
