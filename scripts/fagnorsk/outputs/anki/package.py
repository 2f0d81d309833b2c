"""A deck as an `.apkg`: the same notes give the same bytes, and each note carries the time of its own last change."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import genanki
from genanki.apkg_col import APKG_COL
from genanki.apkg_schema import APKG_SCHEMA

from fagnorsk.outputs.anki.content import DeckContent, MediaFile, NoteContent, Part, guid
from fagnorsk.outputs.anki.note_type import NoteType, note_types
from fagnorsk.store import digest

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
PRESET = "Norsk på jobb"
REVIEWS_A_DAY = 120
# Suspending a word that is often forgotten would hide safety words: it is only tagged.
LEECH_TAG_ONLY = 1
# Ids are milliseconds in Anki and show as the day a note was made: hashes spread over the year 2025.
_FIRST_ID = 1_735_689_600_000
_ID_SPAN = 31_536_000_000


def package_bytes(deck: DeckContent) -> bytes:
    """The package in memory; for large decks see `write_package`."""
    out = io.BytesIO()
    write_package(deck, out)
    return out.getvalue()


def write_package(deck: DeckContent, target: Path | IO[bytes], kinds: Mapping[str, NoteType] | None = None) -> int:
    """Writes the package, one media file at a time, and returns the number of its cards. Raises OSError where a media file
    cannot be read; TemplateError for a broken template.
    """
    kinds = kinds or note_types()
    used = sorted({note.kind for note in deck.notes} or {next(iter(kinds))})
    models = {name: _Model(kinds[name], deck.styles_changed[name]) for name in used}
    taken: set[int] = set()
    decks = {part: _number(f"deck {name}") for part, name in deck.names.items()}
    notes = [_Note(models[note.kind], note, n, taken, decks) for n, note in enumerate(deck.notes, 1)]
    cards = sum(len(note.cards) for note in notes)
    filled = {card.deck for note in notes for card in note.cards}
    preset = _preset(deck)
    made = [
        _Deck(decks[part], name, deck.description if part is Part.WORDS else "", preset["id"])
        for part, name in deck.names.items()
        if part is Part.WORDS or decks[part] in filled
    ]
    made[0].models = {model.model_id: model for model in models.values()}
    made[0].notes = notes
    newest = max([*deck.styles_changed.values(), *(note.changed for note in deck.notes)])
    _zip(_database(made, preset, newest), deck.media, target)
    return cards


class _Model(genanki.Model):  # type: ignore[misc]
    def __init__(self, kind: NoteType, changed: int) -> None:
        frozen = kind.frozen
        fields: list[dict[str, Any]] = []
        for field in frozen.fields:
            made: dict[str, Any] = {"name": field.name, "id": field.id}
            if field.tag is not None:
                made.update(tag=field.tag, preventDeletion=field.locked)
            fields.append(made)
        templates = [{"name": t.name, "id": t.id, "qfmt": t.front, "afmt": t.back} for t in kind.templates]
        cloze = self.CLOZE if frozen.cloze else self.FRONT_BACK
        super().__init__(frozen.id, frozen.name, fields, templates, kind.css, cloze, sort_field_index=frozen.sort_field)
        self.kind = kind
        self.changed = changed

    @property
    def _req(self) -> list[Any]:
        # Anki works it out again; it must only be of the right shape.
        return [[number, "any", [0]] for number in range(len(self.kind.templates))]

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        made: dict[str, Any] = super().to_json(self.changed, deck_id)
        if self.kind.frozen.stock:
            made["originalStockKind"] = self.kind.frozen.stock
        return made


class _Card(genanki.Card):  # type: ignore[misc]
    def __init__(self, number: int, deck: int) -> None:
        super().__init__(number)
        self.deck = deck

    def write_to_db(
        self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, note_id: int, id_gen: Iterator[int], due: int = 0
    ) -> None:
        super().write_to_db(cursor, timestamp, self.deck, note_id, id_gen, due)


class _Note(genanki.Note):  # type: ignore[misc]
    def __init__(
        self, model: _Model, content: NoteContent, position: int, taken: set[int], decks: Mapping[Part, int]
    ) -> None:
        fields = [content.fields[name] for name in model.kind.fields]
        super().__init__(model, fields, tags=content.tags, guid=guid(content.key), due=position)
        self.content = content
        self.taken = taken
        numbers = model.kind.cards(content.fields) if content.cards is None else content.cards
        self._made = [_Card(number, decks[content.apart.get(number, content.part)]) for number in numbers]

    @property
    def cards(self) -> list[_Card]:
        return self._made

    def _check_invalid_html_tags_in_fields(self) -> None:
        # All user text is escaped before it becomes a field.
        return

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, self.content.changed, deck_id, self._ids())

    def _ids(self) -> Iterator[int]:
        # The note's id first, then one for each card in turn.
        parts = ["note", *(f"card {card.ord}" for card in self._made)]
        for part in parts:
            number = _number(f"{self.content.key} {part}")
            while number in self.taken:
                number += 1
            self.taken.add(number)
            yield number


class _Deck(genanki.Deck):  # type: ignore[misc]
    def __init__(self, number: int, name: str, description: str, preset: int) -> None:
        super().__init__(number, name, description)
        self.preset = preset

    def to_json(self) -> dict[str, Any]:
        return {**super().to_json(), "conf": self.preset}


def _number(text: str) -> int:
    return _FIRST_ID + int(digest(text)[:12], 16) % _ID_SPAN


def _preset(deck: DeckContent) -> dict[str, Any]:
    return {
        "id": _number(f"preset {deck.names[Part.WORDS]}"),
        "mod": 0,
        "name": PRESET,
        "usn": 0,
        "autoplay": True,
        "replayq": True,
        "timer": 0,
        "maxTaken": 60,
        "desiredRetention": 0.9,
        "new": {
            "bury": True,
            "delays": [1, 10],
            "initialFactor": 2500,
            "ints": [1, 4, 7],
            "order": 1,
            "perDay": deck.new_per_day,
            "separate": True,
        },
        "rev": {
            "bury": True,
            "ease4": 1.3,
            "fuzz": 0.05,
            "ivlFct": 1,
            "maxIvl": 36500,
            "minSpace": 1,
            "perDay": REVIEWS_A_DAY,
        },
        "lapse": {"delays": [10], "leechAction": LEECH_TAG_ONLY, "leechFails": 8, "minInt": 1, "mult": 0},
    }


def _database(decks: list[_Deck], preset: dict[str, Any], newest: int) -> bytes:
    connection = sqlite3.connect(":memory:")
    try:
        cursor = connection.cursor()
        cursor.executescript(APKG_SCHEMA)
        cursor.executescript(APKG_COL)
        for deck in decks:
            deck.write_to_db(cursor, newest, iter(()))
        (presets,) = cursor.execute("SELECT dconf FROM col").fetchone()
        known = {**json.loads(presets), str(preset["id"]): preset}
        cursor.execute("UPDATE col SET dconf = ?", (json.dumps(known),))
        for column in ("models", "decks", "dconf"):
            (text,) = cursor.execute(f"SELECT {column} FROM col").fetchone()
            cursor.execute(
                f"UPDATE col SET {column} = ?", (json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False),)
            )
        connection.commit()
        cursor.execute("VACUUM")
        data: bytes = connection.serialize()
        return data
    finally:
        connection.close()


def _zip(database: bytes, media: Mapping[str, MediaFile], target: Path | IO[bytes]) -> None:
    with zipfile.ZipFile(target, "w") as archive:

        def add(name: str, data: bytes, method: int) -> None:
            entry = zipfile.ZipInfo(name, FIXED_DATE)
            entry.compress_type = method
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)

        add("collection.anki2", database, zipfile.ZIP_DEFLATED)
        names = sorted(media)
        add("media", json.dumps({str(n): name for n, name in enumerate(names)}).encode(), zipfile.ZIP_DEFLATED)
        for number, name in enumerate(names):
            # Pictures and sound are compressed already.
            add(str(number), media[name].read_bytes(), zipfile.ZIP_STORED)
