"""What several sheets share: translations with their marks, the title block, and saving."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.imprint import footer_text
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer


def named(kind: str, language: Language | None) -> str:
    """The sheet's name with its languages: *Ordkort norsk–polsk*."""
    return f"{kind} norsk–{language.norwegian}" if language else kind


def save(document: Document, plan: CoursePlan, kind: str, *, operation: bool = False) -> bytes:
    """The .docx with title, header and footer as all documents of the course have them."""
    return document.save(
        title=f"{plan.title}: {kind}",
        author=plan.company or plan.title,
        subject=kind,
        header=(plan.title, kind),
        footer=footer_text(plan, operation=operation),
    )


def word(write: Writer, role: Role, entry: Entry, *, keep_next: bool = False) -> str:
    """A paragraph with article and word, and the sign behind a safety word."""
    sign = write.run(" ") + write.run(cells.SAFETY_SIGN, Role.SAFETY_SIGN) if entry.word.safety else ""
    return write.paragraph(role, write.run(entry.label) + sign, keep_next=keep_next)


def translation(write: Writer, role: Role, entry: Entry, language: Language | None, *, keep_next: bool = False) -> str:
    """A paragraph with the translation, `*` behind that of a safety word that nobody has checked; empty without one."""
    found = entry.word.translation(language.code) if language else None
    if language is None or found is None:
        return ""
    mark = cells.UNCHECKED_MARK if cells.unsure(entry, language) else ""
    return write.foreign_line(role, found.text, language, mark=mark, keep_next=keep_next)


def picture(document: Document, role: Role, entry: Entry, room: Room, *, alt: str = "", keep_next: bool = False) -> str:
    """A paragraph with the picture of a word that has one; empty otherwise. `alt` where the word must not be told."""
    if entry.picture is None:
        return ""
    said = alt or told(entry.picture.alt, f"Bilde av {entry.headword}")
    drawn = document.pictures.draw(entry.picture, document.room(room), said)
    return document.write.paragraph(role, drawn, keep_next=keep_next)


def unchecked_line(document: Document, entries: Iterable[Entry], languages: Sequence[Language | None]) -> None:
    """The line that explains `*`, where it occurs."""
    shown = [language for language in languages if language]
    if any(cells.unsure(entry, language) for entry in entries for language in shown):
        document.line(Role.FOOT_NOTE_LINE, cells.UNCHECKED_LINE)


def lesson_heading(document: Document, lesson: Lesson, kind: str, *, first: bool) -> None:
    """The lesson's heading on a page of its own; above the first the name of the sheet."""
    if first:
        document.line(Role.OVERLINE, kind)
    document.line(Role.HEADING_1 if first else Role.HEADING_1_NEW_PAGE, f"Leksjon {lesson.number}: {lesson.title}")


def taught(plan: CoursePlan) -> tuple[Lesson, ...]:
    """The lessons that have new words."""
    return tuple(lesson for lesson in plan.lessons if lesson.new)
