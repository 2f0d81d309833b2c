"""What is in an `.apkg`: notes, cards, note types, files. Reads what the toolkit and Anki's export for older versions write."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note: its note type's name, fields by name, tags, last change (epoch seconds), and the deck of each card by ordinal."""

    guid: str
    kind: str
    fields: Mapping[str, str]
    tags: tuple[str, ...]
    changed: int
    cards: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class ReadKind:
    """A note type: id, names of fields and templates in order, the templates' texts and style, last change."""

    id: str
    fields: tuple[str, ...]
    templates: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    css: str
    changed: int


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A media file: its name in the zip, size and checksum."""

    entry: str
    size: int
    checksum: int


@dataclass(frozen=True, slots=True)
class ReadDeck:
    """A package as read: notes by guid, note types by name, media by file name."""

    path: Path
    notes: Mapping[str, ReadNote]
    kinds: Mapping[str, ReadKind]
    media: Mapping[str, ReadFile]

    def file(self, name: str) -> bytes | None:
        """The content of a media file, or None where the package has none of that name."""
        found = self.media.get(name)
        if found is None:
            return None
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(found.entry)


def read_deck(path: Path) -> ReadDeck:
    """Everything in the package. Raises UserError where it is none, or is in the newest format only."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "collection.anki2" not in names or "collection.anki21b" in names:
                raise _refused(
                    path,
                    tr("The deck is in a format that only the newest Anki reads."),
                    tr("Export it again with “Support older Anki versions” ticked."),
                )
            database = archive.read("collection.anki21" if "collection.anki21" in names else "collection.anki2")
            listed = json.loads(archive.read("media"))
            media = {}
            for entry, name in listed.items():
                if entry in names:
                    info = archive.getinfo(entry)
                    media[str(name)] = ReadFile(entry, info.file_size, info.CRC)
        connection = sqlite3.connect(":memory:")
        try:
            connection.deserialize(database)
            kinds, fields, decks = _col(connection)
            return ReadDeck(path, _notes(connection, kinds, fields, decks), dict(kinds.values()), media)
        finally:
            connection.close()
    except UserError:
        raise
    except FileNotFoundError:
        raise UserError(
            tr("There is no file {file}.", file=path), cure=tr("Give an .apkg file."), code="DECK-FILE"
        ) from None
    except (OSError, KeyError, ValueError, TypeError, zipfile.BadZipFile, sqlite3.Error):
        raise _refused(path, tr("The file is no Anki deck, or it is damaged."), tr("Give an .apkg file.")) from None


def _col(
    connection: sqlite3.Connection,
) -> tuple[dict[str, tuple[str, ReadKind]], dict[str, tuple[str, ...]], dict[str, str]]:
    models, decks = connection.execute("SELECT models, decks FROM col").fetchone()
    kinds: dict[str, tuple[str, ReadKind]] = {}
    fields = {}
    for number, model in json.loads(models).items():
        kind = _kind(str(number), model)
        kinds[str(number)] = (str(model["name"]), kind)
        fields[str(number)] = kind.fields
    return kinds, fields, {str(number): str(deck["name"]) for number, deck in json.loads(decks).items()}


def _kind(number: str, model: Mapping[str, Any]) -> ReadKind:
    fields = tuple(str(field["name"]) for field in sorted(model["flds"], key=lambda field: field["ord"]))
    templates = sorted(model["tmpls"], key=lambda template: template["ord"])
    return ReadKind(
        number,
        fields,
        tuple(str(template["name"]) for template in templates),
        tuple((str(template["qfmt"]), str(template["afmt"])) for template in templates),
        str(model["css"]),
        int(model["mod"]),
    )


def _notes(
    connection: sqlite3.Connection,
    kinds: Mapping[str, tuple[str, ReadKind]],
    fields: Mapping[str, tuple[str, ...]],
    decks: Mapping[str, str],
) -> dict[str, ReadNote]:
    cards: dict[int, dict[int, str]] = {}
    for note, number, deck in connection.execute("SELECT nid, ord, did FROM cards ORDER BY nid, ord"):
        cards.setdefault(note, {})[number] = decks.get(str(deck), "")
    notes = {}
    for note, guid, model, changed, tags, flds in connection.execute(
        "SELECT id, guid, mid, mod, tags, flds FROM notes"
    ):
        names = fields[str(model)]
        values = dict(zip(names, flds.split("\x1f"), strict=True))
        notes[guid] = ReadNote(guid, kinds[str(model)][0], values, tuple(tags.split()), changed, cards.get(note, {}))
    return notes


def _refused(path: Path, what: str, cure: str) -> UserError:
    return UserError(what, place=Place(path.name), cure=cure, code="DECK-FILE")
