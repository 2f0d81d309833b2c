"""Word families: the compounds that end alike (-flens, -ventil), so that one known word opens five."""

from __future__ import annotations

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.norwegian.sorting import sort_key
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template

KIND = "Ordfamilier"
WIDTHS = (3.2, 7.0, 6.8)
ROOM = Room(2.9, 2.0)
LEAST = 2
HOW = "Den siste delen av ordet sier hva det er. De første delene sier hva slags."


def families(plan: CoursePlan) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Last part -> its words, at least two of which one is a compound, in alphabetical order; the plain word first."""
    found: dict[str, list[Entry]] = {}
    for entry in plan.entries:
        if len(entry.parts) > 1:
            found.setdefault(entry.parts[-1].casefold(), []).append(entry)
    for entry in plan.entries:
        if len(entry.parts) <= 1 and entry.word.term.casefold() in found:
            found[entry.word.term.casefold()].insert(0, entry)
    kept = []
    for last in sorted(found, key=sort_key):
        words = sorted(found[last], key=lambda entry: (len(entry.parts) > 1, sort_key(entry.word.term)))
        if len(words) >= LEAST:
            kept.append((last, tuple(words)))
    return tuple(kept)


def word_families(plan: CoursePlan, language: Language | None, template: Template | None = None) -> bytes:
    """The .docx; empty bytes where no two words end alike."""
    groups = families(plan)
    if not groups:
        return b""
    document = Document(template=template)
    write = document.write
    kind = parts.named(KIND, language)
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, kind)
    document.line(Role.NOTE, HOW)
    for last, words in groups:
        document.line(Role.HEADING_1, f"-{last}")
        rows = []
        for place, entry in enumerate(words):
            keep = place < len(words) - 1
            shown = parts.picture(document, Role.PICTURE, entry, ROOM, keep_next=keep) or write.paragraph(
                Role.CELL, keep_next=keep
            )
            own = parts.translation(write, Role.TRANSLATION, entry, language) or write.paragraph(Role.TRANSLATION)
            rows.append((shown, cells.headword_cell(write, entry, Role.HEADWORD_SMALL), own))
        header = ("Bilde", "Ord", cells.own_language_head(language))
        document.table(Role.WORD_TABLE, WIDTHS, header, rows, title=f"Ord på -{last}")
    parts.unchecked_line(document, [entry for _, words in groups for entry in words], (language,))
    return parts.save(document, plan, kind)
