"""What goes into a deck: notes, where their cards lie, the files they refer to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from fagnorsk.outputs.anki.frozen import WORDS
from fagnorsk.store import digest

RETIRED_TAG = "utgått"


class Part(StrEnum):
    """The decks of one file; the value is how the ledger calls it."""

    WORDS = ""
    OPERATIONS = "operations"
    PHOTOS = "photos"
    REVERSE = "reverse"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file taken from an earlier deck; its content is held, since that deck is about to be replaced."""

    data: bytes

    def read_bytes(self) -> bytes:
        """Its content."""
        return self.data


MediaFile = Path | KeptFile


@dataclass(frozen=True, slots=True)
class NoteContent:
    """One note: values of all fields by name in their order, tags, when (epoch seconds) its content last changed, its note
    type, and in which deck its cards lie (`apart`: those that lie elsewhere, by ordinal). `cards` are the ordinals of its
    cards where they are known already.
    """

    fields: Mapping[str, str]
    tags: tuple[str, ...]
    changed: int = 0
    kind: str = WORDS.name
    part: Part = Part.WORDS
    apart: Mapping[int, Part] = field(default_factory=dict)
    cards: tuple[int, ...] | None = None

    @property
    def key(self) -> str:
        """The field `Id`, which is the note's identity in words."""
        return self.fields["Id"]

    def fingerprint(self) -> str:
        """Changes when any field or tag does."""
        return digest(*self.fields.values(), *sorted(self.tags))[:16]


@dataclass(frozen=True, slots=True)
class DeckContent:
    """Everything of one .apkg: names of its decks, notes in teaching order, the files they refer to by name, each note
    type's last change of style, and how many new cards a day its preset proposes.
    """

    names: Mapping[Part, str]
    description: str
    notes: Sequence[NoteContent]
    media: Mapping[str, MediaFile]
    styles_changed: Mapping[str, int]
    new_per_day: int = 8

    def state(self) -> str:
        """Changes when anything of the deck does. Media files on disk lie in the cache, under the hash of what they were made
        from, or on the shelf `media`: their paths say which they are.
        """
        media = [f"{name} {_state_of(file)}" for name, file in self.media.items()]
        texts = (repr(dict(self.names)), self.description, repr(tuple(self.notes)), repr(dict(self.styles_changed)))
        return digest(*texts, str(self.new_per_day), *media)


def _state_of(file: MediaFile) -> str:
    return digest(file.data) if isinstance(file, KeptFile) else str(file)


def guid(key: str) -> str:
    """A note's identity for Anki, from its key (course, word, language), never from its text."""
    return digest("fagnorsk note", key)[:20]
