"""The illustrated wordlist of a course: every word once, lesson by lesson, with an alphabetical index."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.imprint import TRAINING_LINE, footer_text
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import LANDSCAPE
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB
from fagnorsk.outputs.word.xml import quote

# Landscape: a sentence and a handwritten line both need room. Together the text width, 26.1 cm.
WIDTHS = (1.1, 3.7, 6.1, 6.3, 3.9, 5.0)
PICTURE_ROOM = Room(3.4, 2.7)
INDEX_COLUMN = 5.6
INDEX_GAP = 0.8
OWN_LINES = 2
FORMS_LINE = (
    "Under ordet står formene: en flens – flensen – flenser – flensene. å måle – måler – målte – har målt – mål!"
)


def wordlist(plan: CoursePlan, language: Language | None, template: Template | None = None) -> bytes:
    """The .docx; with `language` None the column *mitt språk* is empty. Raises OSError where a picture file is gone."""
    document = Document(LANDSCAPE, template=template)
    _title(document, plan, language)
    number = 0
    for lesson in plan.lessons:
        if not lesson.new:
            continue
        document.line(Role.HEADING_1, f"Leksjon {lesson.number}: {lesson.title}")
        header = (
            "Nr.",
            "Bilde",
            "Ord og former",
            "Setning fra jobben",
            cells.own_language_head(language),
            "Min setning",
        )
        document.table(
            Role.WORD_TABLE,
            WIDTHS,
            header,
            list(_rows(document, lesson.new, number, language)),
            title=f"Ordene i leksjon {lesson.number}: {lesson.title}",
        )
        if language and any(cells.unsure(entry, language) for entry in lesson.new):
            document.line(Role.FOOT_NOTE_LINE, cells.UNCHECKED_LINE)
        number += len(lesson.new)
    _index(document, plan)
    kind = _kind(language)
    return document.save(
        title=f"{plan.title}: {kind}",
        author=plan.company or plan.title,
        subject=kind,
        header=(plan.title, kind),
        footer=footer_text(plan, operation=True),
        continuous=True,
    )


def _kind(language: Language | None) -> str:
    return f"Ordliste norsk–{language.norwegian}" if language else "Ordliste"


def _title(document: Document, plan: CoursePlan, language: Language | None) -> None:
    write = document.write
    entries = plan.entries
    document.line(Role.OVERLINE, _kind(language))
    document.line(Role.TITLE, plan.title)
    lessons = "1 leksjon" if len(plan.lessons) == 1 else f"{len(plan.lessons)} leksjoner"
    facts = [plan.company, f"{len(entries)} ord", lessons, f"nivå {plan.level.value}"]
    document.line(Role.SUBTITLE, " · ".join(fact for fact in facts if fact))
    if plan.training_text:
        document.line(Role.TRAINING_TEXT, TRAINING_LINE)
    document.line(Role.NOTE, FORMS_LINE)
    for line in cells.legend(entries, None):
        document.line(Role.NOTE, line)
    if cells.any_safety(entries):
        explained = (
            write.run("Ord med merket") + cells.safety_mark(write) + write.run(" må du kunne før du begynner å jobbe.")
        )
        document.add(write.paragraph(Role.NOTE, explained))


def _rows(
    document: Document, entries: tuple[Entry, ...], before: int, language: Language | None
) -> Iterator[tuple[str, ...]]:
    write = document.write
    own = write.writing_lines(OWN_LINES, Role.CELL_LINE)
    for number, entry in enumerate(entries, before + 1):
        yield (
            write.paragraph(Role.NUMBER, _bookmark(number) + write.run(str(number))),
            cells.picture_cell(document, entry, PICTURE_ROOM),
            cells.headword_cell(write, entry),
            cells.sentence_cell(write, entry),
            cells.translation_cell(write, entry, language),
            own,
        )


def _bookmark(number: int) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="ord{number}"/><w:bookmarkEnd w:id="{number}"/>'


def _index(document: Document, plan: CoursePlan) -> None:
    """The words in alphabetical order with their numbers; each number leads to its row."""
    from fagnorsk.norwegian.sorting import sort_key

    write = document.write
    words = sorted(
        ((entry.word.term, entry.inflection.article, number) for number, entry in enumerate(plan.entries, 1)),
        key=lambda word: (sort_key(word[0]), word[2]),
    )
    if not words:
        return
    document.line(Role.HEADING_1_NEW_PAGE, "Alle ordene fra A til Å")
    document.end_section()
    for term, article, number in words:
        text = write.run(f"{term}, {article}" if article in ("en", "ei", "et") else term)
        link = f'<w:hyperlink w:anchor="{quote(f"ord{number}")}">{write.run(str(number), Role.LINK)}</w:hyperlink>'
        document.add(write.paragraph(Role.INDEX_ENTRY, text + TAB + link))
    document.end_section(
        columns=int((document.page.text_width + INDEX_GAP) / (INDEX_COLUMN + INDEX_GAP)), continuous=True
    )
    document.line(Role.FOOT_NOTE_LINE, "Tallet er nummeret som ordet har i lista.")
