"""The library's own pictures: one file for each word id, with alt text from their manifest."""

from __future__ import annotations

import csv
import hashlib
from functools import cache

from fagnorsk.errors import Place
from fagnorsk.model.photo import ImageFile, Photo
from fagnorsk.photos.formats import read_head
from fagnorsk.shipped import shelf


def illustration_photo(word_id: str) -> Photo | None:
    """The shipped picture of a word as a photo, so that it takes the same way into the outputs; None where there is none."""
    alt = _alts().get(word_id)
    folder = shelf("media") / "illustrations"
    for suffix in (".jpg", ".png"):
        path = folder / (word_id + suffix)
        if path.is_file():
            return Photo(path.name, path, alt=alt or "", place=Place(path.name))
    return None


def illustration_file(drawing: Photo) -> ImageFile | None:
    """The file of a shipped picture as it lies on the shelf: drawn at the size of a card, without metadata. None where it
    is no picture.
    """
    data = drawing.path.read_bytes()
    head = read_head(data)
    if not head.pixels:
        return None
    name = hashlib.sha256(data).hexdigest()[:16] + drawing.path.suffix
    return ImageFile(name, drawing.path, head.width, head.height)


@cache
def _alts() -> dict[str, str]:
    path = shelf("media") / "illustrations" / "manifest.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["alt"] for row in csv.DictReader(file)}
