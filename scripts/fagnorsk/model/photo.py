"""A photo as supplied, what the course says of it, and the clean pictures made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from fagnorsk.errors import Place


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in percent (0-100) of the upright picture: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A numbered place on a photo: `word` as the course named it (id, term or form), `x`, `y` in percent, box if one was drawn."""

    word: str
    x: float
    y: float
    box: Box | None = None
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Consent:
    """What is known about asking the people in the picture; `given` is None where nobody wrote anything."""

    given: bool | None = None
    asked_by: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture file of the course. `name` is how documents refer to it: the file name in `photos/`, or
    `<operation file>#<member>` for a picture inside a Word file, whose bytes are the zip member `member` of `path`.
    `words` are as the course named them; nothing here is resolved yet. `second` is the moment where `path` is a film.
    """

    name: str
    path: Path
    member: str = ""
    alt: str = ""
    words: tuple[str, ...] = ()
    dots: tuple[Dot, ...] = ()
    cover: tuple[Box, ...] = ()
    consent: Consent = Consent()
    place: Place = Place()
    second: float | None = None


@dataclass(frozen=True, slots=True)
class ImageFile:
    """A finished picture file: upright, sRGB, without metadata. `name` is `<16 hex of its content>.jpg|png`."""

    name: str
    path: Path
    width: int
    height: int


class PictureOrigin(StrEnum):
    """Where the picture of a word comes from, in order of preference."""

    PHOTO = "photo"
    CROP = "crop"
    ILLUSTRATION = "illustration"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready for use: `print` for paper (about 220 dpi at its printed size), `card` for a phone.

    `source` is the photo's name or the illustration's file name, for the report.
    """

    print: ImageFile
    card: ImageFile
    alt: str
    origin: PictureOrigin
    source: str


@dataclass(frozen=True, slots=True)
class ResolvedDot:
    """A dot whose word is known: its printed number (from 1), place in percent of the upright picture, the word's id, and
    where the disc with the number stands on the dotted picture.
    """

    number: int
    x: float
    y: float
    word_id: str
    disc: Box | None = None


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A photo made ready: `plain`, and `dotted` with its numbered dots (the same picture where it has none);
    `word_ids` are the words it shows, from photos.yaml, its name or its place in a Word file, without those of dots.
    """

    name: str
    plain: Picture
    dotted: Picture
    dots: tuple[ResolvedDot, ...] = ()
    word_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureBook:
    """Every finished picture of a course: photos by name, and for each word id its pictures, the best first."""

    photos: Mapping[str, PreparedPhoto] = field(default_factory=dict)
    of_word: Mapping[str, tuple[Picture, ...]] = field(default_factory=dict)
