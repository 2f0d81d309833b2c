"""Which words a photo shows: what the course says of it, else what its file name says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Dot, Photo
from fagnorsk.model.word import Word
from fagnorsk.norwegian.resolve import WordIndex


@dataclass(frozen=True, slots=True)
class PhotoMatches:
    """For each photo's name the words it shows, and its dots with the words they point at. Words may have no id yet."""

    words: Mapping[str, tuple[Word, ...]]
    dots: Mapping[str, tuple[tuple[Dot, Word], ...]]


def match_photos(
    photos: Sequence[Photo], index: WordIndex, named: Mapping[str, Word]
) -> tuple[PhotoMatches, tuple[Finding, ...]]:
    """`named` are words without id by lower-case name; a name found in neither was reported where it was read.

    A photo whose file name fits several words shows the first only if they are one after another in the name
    (*IMG_2041 flens.JPG*); which of two homographs is meant is never guessed.
    """
    words: dict[str, tuple[Word, ...]] = {}
    dots: dict[str, tuple[tuple[Dot, Word], ...]] = {}
    findings: list[Finding] = []

    def resolve(name: str) -> Word | None:
        term = " ".join(name.split())
        return index.resolve(term) or named.get(term.lower())

    for photo in photos:
        said = tuple(word for name in photo.words if (word := resolve(name)))
        pointed = tuple((dot, word) for dot in photo.dots if (word := resolve(dot.word)))
        if not photo.words and not photo.dots and not photo.member:
            said = index.in_file_name(PurePath(photo.name).stem)
        if said:
            words[photo.name] = said
        if pointed:
            dots[photo.name] = pointed
        if not said and not pointed and not photo.member and not photo.alt:
            findings.append(
                Finding(
                    "PHOTO-NO-WORD",
                    Severity.INFO,
                    tr("The photo {name} belongs to no word.", name=photo.name),
                    tr("Name the file after what it shows (flens.jpg), or write its words in photos.yaml."),
                    photo.place,
                )
            )
    return PhotoMatches(words, dots), tuple(findings)
