"""A note on its way into a deck: its fields, and the files they refer to with where these came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape

from fagnorsk.errors import Place
from fagnorsk.model.photo import Picture
from fagnorsk.model.sound import Sound
from fagnorsk.outputs.anki.content import MediaFile, NoteContent
from fagnorsk.outputs.anki.frozen import Frozen
from fagnorsk.store import digest

SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Reference:
    """A file that a field refers to. `origin` is that of a picture, or `sound`; `source` the photo's or drawing's name, for
    a sound the fingerprint of what is said.
    """

    name: str
    file: MediaFile
    origin: str
    source: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A note to be. `what` names it without course and language (`flens`, `montere-flens#s1`, `bilde:IMG_1.jpg`); `label`
    is what a person calls it; `spoken` tells for each sound field what is said there.
    """

    note: NoteContent
    what: str
    label: str
    references: Mapping[str, Reference] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)
    extra: tuple[Reference, ...] = ()
    place: Place = Place()

    def with_fields(self, **values: str) -> Draft:
        """The same with other values in some fields."""
        return replace(self, note=replace(self.note, fields={**self.note.fields, **values}))


def empty_fields(kind: Frozen) -> dict[str, str]:
    """All fields of a note type, empty, in their order."""
    return dict.fromkeys((one.name for one in kind.fields), "")


def picture_reference(picture: Picture) -> Reference:
    """A picture as a deck holds it: small, named by its content."""
    return Reference(f"fagnorsk-{picture.card.name}", picture.card.path, picture.origin.value, picture.source)


def sound_reference(sound: Sound, spoken: str) -> Reference:
    """A sound as a deck holds it."""
    return Reference(sound.name, sound.path, SOUND, fingerprint_of(spoken))


def fingerprint_of(spoken: str) -> str:
    """Tells whether the same is said."""
    return digest(spoken)[:12]


def markup(reference: Reference | str, *, sound: bool = False) -> str:
    """How a field refers to a file. No alt text: on a front it would give the word away."""
    name = reference if isinstance(reference, str) else reference.name
    is_sound = sound or (not isinstance(reference, str) and reference.origin == SOUND)
    return f"[sound:{name}]" if is_sound else f'<img src="{escape(name)}" alt="">'
