"""The library's own pictures: one file for each word id, with alt text from their manifest."""

from __future__ import annotations

import csv
from functools import cache

from fagnorsk.errors import Place
from fagnorsk.model.photo import Photo
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


@cache
def _alts() -> dict[str, str]:
    path = shelf("media") / "illustrations" / "manifest.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["alt"] for row in csv.DictReader(file)}
