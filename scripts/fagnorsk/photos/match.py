"""Which words a photo shows: what the course says of it, else its file name, else what a program wrote into the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Dot, Photo
from fagnorsk.model.word import Word
from fagnorsk.norwegian.resolve import WordIndex
from fagnorsk.photos.embedded import embedded_words

_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class PhotoMatches:
    """For each photo's name the words it shows, and its dots with the words they point at. Words may have no id yet."""

    words: Mapping[str, tuple[Word, ...]]
    dots: Mapping[str, tuple[tuple[Dot, Word], ...]]


def match_photos(
    photos: Sequence[Photo], index: WordIndex, named: Mapping[str, Word]
) -> tuple[PhotoMatches, tuple[Finding, ...]]:
    """`named` are words without id by lower-case name; a name found in neither was reported where it was read.

    A file name may hold several words and any of their forms (*IMG_2041 flensene.JPG*). Title and keywords inside the file
    are looked at only where nothing else tells. Which of two homographs is meant is never guessed: PHOTO-AMBIGUOUS lists
    them.
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
        unclear: tuple[str, tuple[Word, ...]] | None = None
        if not photo.words and not photo.dots and not photo.member:
            stem = _stem(photo)
            said = index.in_file_name(stem)
            unclear = _homographs(stem, index) if not said else None
            if not said and not unclear:
                said, unclear = _from_inside(photo, index, resolve)
        if said:
            words[photo.name] = said
        if pointed:
            dots[photo.name] = pointed
        if unclear:
            findings.append(_ambiguous(photo, *unclear))
        elif not said and not pointed and not photo.member and not photo.alt:
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


def _stem(photo: Photo) -> str:
    name = photo.name.rpartition("@")[0] if photo.second is not None else photo.name
    return PurePath(name).stem


def _from_inside(
    photo: Photo, index: WordIndex, resolve: Callable[[str], Word | None]
) -> tuple[tuple[Word, ...], tuple[str, tuple[Word, ...]] | None]:
    inside = embedded_words(photo)
    found = [word for keyword in inside.keywords if (word := resolve(keyword))]
    found += [word for title in inside.titles for word in index.in_file_name(title)]
    if found:
        return tuple(dict.fromkeys(found)), None
    return (), next(filter(None, (_homographs(text, index) for text in (*inside.keywords, *inside.titles))), None)


def _homographs(text: str, index: WordIndex) -> tuple[str, tuple[Word, ...]] | None:
    """The words that `text` as a whole, without numbers, may mean, where there are several."""
    name = " ".join(_LETTERS.findall(text))
    candidates = index.candidates(name) if name else ()
    return (name, candidates) if len(candidates) > 1 else None


def _ambiguous(photo: Photo, name: str, candidates: Sequence[Word]) -> Finding:
    return Finding(
        "PHOTO-AMBIGUOUS",
        Severity.REVIEW,
        tr(
            "The photo {name}: “{word}” may be {candidates}.",
            name=photo.name,
            word=name,
            candidates=", ".join(f"{word.id or word.term} ({word.pos.value})" for word in candidates),
        ),
        tr("Write the one that is meant under words in photos.yaml."),
        photo.place,
    )
