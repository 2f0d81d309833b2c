"""The illustrated wordlist of a course: every word once, lesson by lesson, with an alphabetical index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.word import WordOrder
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
OTHER_TOPIC = "andre ord"
FORMS_LINE = (
    "Under ordet står formene: en flens – flensen – flenser – flensene. å måle – måler – målte – har målt – mål!"
)


@dataclass(frozen=True, slots=True)
class _Group:
    """Words under one heading of the list."""

    heading: str
    entries: tuple[Entry, ...]


def wordlist(
    plan: CoursePlan,
    language: Language | None,
    template: Template | None = None,
    *,
    beside: Sequence[Language] = (),
    order: WordOrder = WordOrder.LESSON,
) -> bytes:
    """The .docx; with `language` None the column *mitt språk* is empty. With more languages `beside` the translations stand
    side by side in place of the sentence. Raises OSError where a picture file is gone.
    """
    document = Document(LANDSCAPE, template=template)
    languages = (language, *beside) if language else (None,)
    kind = _kind(languages)
    _title(document, plan, kind)
    number = 0
    for group in _groups(plan, order):
        document.line(Role.HEADING_1, group.heading)
        header, widths = _columns(languages)
        rows = list(_rows(document, group.entries, number, languages))
        document.table(
            Role.WORD_TABLE, widths, header, rows, title=f"Ordene i {group.heading[:1].lower()}{group.heading[1:]}"
        )
        if any(cells.unsure(entry, one) for entry in group.entries for one in languages if one):
            document.line(Role.FOOT_NOTE_LINE, cells.UNCHECKED_LINE)
        number += len(group.entries)
    if order is not WordOrder.ALPHABET:
        _index(document, [entry for group in _groups(plan, order) for entry in group.entries])
    return document.save(
        title=f"{plan.title}: {kind}",
        author=plan.company or plan.title,
        subject=kind,
        header=(plan.title, kind),
        footer=footer_text(plan, operation=True),
        continuous=order is not WordOrder.ALPHABET and bool(plan.entries),
    )


def _kind(languages: Sequence[Language | None]) -> str:
    named = [language.norwegian for language in languages if language]
    return f"Ordliste norsk–{', '.join(named)}" if named else "Ordliste"


def _groups(plan: CoursePlan, order: WordOrder) -> tuple[_Group, ...]:
    from fagnorsk.norwegian.sorting import sort_key

    if order is WordOrder.ALPHABET:
        entries = sorted(plan.entries, key=lambda entry: (sort_key(entry.word.term), entry.lesson))
        return (_Group("Alle ordene fra A til Å", tuple(entries)),) if entries else ()
    if order is WordOrder.TOPIC:
        topics: dict[str, list[Entry]] = {}
        for entry in plan.entries:
            topics.setdefault(entry.word.topic or OTHER_TOPIC, []).append(entry)
        names = sorted(topics, key=lambda name: (name == OTHER_TOPIC, sort_key(name)))
        return tuple(_Group(name[:1].upper() + name[1:], tuple(topics[name])) for name in names)
    return tuple(
        _Group(f"Leksjon {lesson.number}: {lesson.title}", lesson.new) for lesson in plan.lessons if lesson.new
    )


def _columns(languages: Sequence[Language | None]) -> tuple[tuple[str, ...], tuple[float, ...]]:
    head = ("Nr.", "Bilde", "Ord og former")
    if len(languages) == 1:
        own = cells.own_language_head(languages[0])
        return (*head, "Setning fra jobben", own, "Min setning"), WIDTHS
    width = (sum(WIDTHS[3:])) / (len(languages) + 1)
    return (*head, *map(cells.own_language_head, languages), "Min setning"), (
        *WIDTHS[:3],
        *[width] * (len(languages) + 1),
    )


def _title(document: Document, plan: CoursePlan, kind: str) -> None:
    write = document.write
    entries = plan.entries
    document.line(Role.OVERLINE, kind)
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
    document: Document, entries: tuple[Entry, ...], before: int, languages: Sequence[Language | None]
) -> Iterator[tuple[str, ...]]:
    write = document.write
    own = write.writing_lines(OWN_LINES, Role.CELL_LINE)
    for number, entry in enumerate(entries, before + 1):
        sentence = (cells.sentence_cell(write, entry),) if len(languages) == 1 else ()
        yield (
            write.paragraph(Role.NUMBER, _bookmark(number) + write.run(str(number))),
            cells.picture_cell(document, entry, PICTURE_ROOM),
            cells.headword_cell(write, entry),
            *sentence,
            *(cells.translation_cell(write, entry, language) for language in languages),
            own,
        )


def _bookmark(number: int) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="ord{number}"/><w:bookmarkEnd w:id="{number}"/>'


def _index(document: Document, entries: Sequence[Entry]) -> None:
    """The words in alphabetical order with their numbers; each number leads to its row."""
    from fagnorsk.norwegian.sorting import sort_key

    write = document.write
    words = sorted(
        ((entry.word.term, entry.inflection.article, number) for number, entry in enumerate(entries, 1)),
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
