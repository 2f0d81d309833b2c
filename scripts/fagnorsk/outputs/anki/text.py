"""A deck as tab-separated text with Anki's headers: to be edited in a spreadsheet and read in again over the same deck."""

from __future__ import annotations

from fagnorsk.outputs.anki.content import DeckContent, guid

_HEADERS = (
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#notetype column:2",
    "#deck column:3",
    "#tags column:4",
    "#if matches:update current",
)


def deck_text(deck: DeckContent) -> bytes:
    """UTF-8, one note a line: guid, note type, deck, tags, then the fields in order. Pictures and sounds are only named: the
    deck itself must have been read in before.
    """
    lines = list(_HEADERS)
    for note in deck.notes:
        cells = [guid(note.key), note.kind, deck.names[note.part], " ".join(note.tags), *note.fields.values()]
        lines.append("\t".join(_cell(cell) for cell in cells))
    return ("\n".join(lines) + "\n").encode()


def _cell(text: str) -> str:
    flat = text.replace("\t", " ").replace("\n", "<br>")
    return '"' + flat.replace('"', '""') + '"' if '"' in flat or flat.startswith("#") else flat
