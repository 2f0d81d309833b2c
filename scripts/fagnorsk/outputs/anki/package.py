"""A deck as an `.apkg`: the same notes give the same bytes, and each note carries the time of its own last change."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import genanki
from genanki.apkg_col import APKG_COL
from genanki.apkg_schema import APKG_SCHEMA

from fagnorsk.outputs.anki.fronts import shows_a_field
from fagnorsk.outputs.anki.note_type import FIELDS, NOTE_TYPE, NOTE_TYPE_ID, SORT_FIELD, NoteType
from fagnorsk.store import digest

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
# Ids are milliseconds in Anki and show as the day a note was made: hashes spread over the year 2025.
_FIRST_ID = 1_735_689_600_000
_ID_SPAN = 31_536_000_000


@dataclass(frozen=True, slots=True)
class NoteContent:
    """One note: values of all fields by name, tags, and when (epoch seconds) its content last changed."""

    fields: Mapping[str, str]
    tags: tuple[str, ...]
    changed: int

    @property
    def key(self) -> str:
        """The first field, which is the note's identity in words."""
        return self.fields["Id"]

    def fingerprint(self) -> str:
        """Changes when any field or tag does."""
        return digest(*(self.fields[name] for name, _ in FIELDS), *sorted(self.tags))[:16]


@dataclass(frozen=True, slots=True)
class DeckContent:
    """A deck with its notes in teaching order, the pictures and sounds they refer to by name, and the style's last change."""

    name: str
    description: str
    notes: Sequence[NoteContent]
    media: Mapping[str, Path]
    style_changed: int


def guid(key: str) -> str:
    """A note's identity for Anki, from its first field (course, word, language), never from its text."""
    return digest("fagnorsk note", key)[:20]


def write_package(deck: DeckContent, kind: NoteType) -> tuple[bytes, int]:
    """The package's bytes and the number of cards in it."""
    model = _Model(kind, deck.style_changed)
    made = _Deck(_number(f"deck {deck.name}"), deck.name, deck.description)
    made.add_model(model)
    taken: set[int] = set()
    cards = 0
    for position, content in enumerate(deck.notes, 1):
        note = _Note(model, content, position, taken)
        cards += len(note.cards)
        made.add_note(note)
    newest = max([deck.style_changed, *(note.changed for note in deck.notes)])
    return _zip(_database(made, newest), deck.media), cards


class _Model(genanki.Model):  # type: ignore[misc]
    def __init__(self, kind: NoteType, changed: int) -> None:
        fields = [{"name": name, "id": number} for name, number in FIELDS]
        templates = [{"name": t.name, "id": t.id, "qfmt": t.front, "afmt": t.back} for t in kind.templates]
        super().__init__(NOTE_TYPE_ID, NOTE_TYPE, fields, templates, kind.css, sort_field_index=SORT_FIELD)
        self.kind = kind
        self.changed = changed

    @property
    def _req(self) -> list[Any]:
        # Anki works it out again; it must only be of the right shape.
        return [[number, "any", [SORT_FIELD]] for number in range(len(self.kind.templates))]

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        made: dict[str, Any] = super().to_json(self.changed, deck_id)
        return made


class _Note(genanki.Note):  # type: ignore[misc]
    def __init__(self, model: _Model, content: NoteContent, position: int, taken: set[int]) -> None:
        super().__init__(
            model,
            [content.fields[name] for name, _ in FIELDS],
            tags=content.tags,
            guid=guid(content.key),
            due=position,
        )
        self.content = content
        self.taken = taken

    @property
    def cards(self) -> list[Any]:
        fronts = [template.front for template in self.model.kind.templates]
        return [genanki.Card(n) for n, front in enumerate(fronts) if shows_a_field(front, self.content.fields)]

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, self.content.changed, deck_id, self._ids())

    def _ids(self) -> Iterator[int]:
        # The note's id first, then one for each card in turn.
        parts = ["note", *(f"card {card.ord}" for card in self.cards)]
        for part in parts:
            number = _number(f"{self.content.key} {part}")
            while number in self.taken:
                number += 1
            self.taken.add(number)
            yield number


class _Deck(genanki.Deck):  # type: ignore[misc]
    pass


def _number(text: str) -> int:
    return _FIRST_ID + int(digest(text)[:12], 16) % _ID_SPAN


def _database(deck: _Deck, newest: int) -> bytes:
    connection = sqlite3.connect(":memory:")
    cursor = connection.cursor()
    cursor.executescript(APKG_SCHEMA)
    cursor.executescript(APKG_COL)
    deck.write_to_db(cursor, newest, iter(()))
    for column in ("models", "decks"):
        (text,) = cursor.execute(f"SELECT {column} FROM col").fetchone()
        cursor.execute(
            f"UPDATE col SET {column} = ?", (json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False),)
        )
    connection.commit()
    cursor.execute("VACUUM")
    data: bytes = connection.serialize()
    connection.close()
    return data


def _zip(database: bytes, media: Mapping[str, Path]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:

        def add(name: str, data: bytes, method: int) -> None:
            entry = zipfile.ZipInfo(name, FIXED_DATE)
            entry.compress_type = method
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)

        add("collection.anki2", database, zipfile.ZIP_DEFLATED)
        names = sorted(media)
        add("media", json.dumps({str(n): name for n, name in enumerate(names)}).encode(), zipfile.ZIP_DEFLATED)
        for number, name in enumerate(names):
            add(str(number), media[name].read_bytes(), zipfile.ZIP_STORED)
    return out.getvalue()
