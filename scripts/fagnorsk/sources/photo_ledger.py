"""The photos of a course, with what `photos.yaml` or `photos.xlsx` says of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import quoted, tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Photo
from fagnorsk.sources.course_folder import entries, label, leads_out
from fagnorsk.sources.nearest import nearest
from fagnorsk.sources.photo_labelme import read_labelme
from fagnorsk.sources.photo_notes import PhotoNote, read_photo_notes

PHOTO_FOLDER = "photos"
PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jfif", ".jpe", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".gif"}
)
FILM_SUFFIXES = frozenset({".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".3gp"})
# What may lie among photos without anybody meaning it as one: notes to people, and marks drawn in labelme.
_SILENT_SUFFIXES = frozenset({".txt", ".md", ".json", ".aae"})

_SECOND = re.compile(r"[0-9]{1,5}(?:[.,][0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class _Listing:
    photos: tuple[Photo, ...]
    films: tuple[Photo, ...]
    findings: tuple[Finding, ...]


def read_photos(root: Path, extra: Sequence[Photo] = ()) -> tuple[tuple[Photo, ...], tuple[Finding, ...]]:
    """The photos of the course in natural file order, then `extra` (pictures out of Word files), each with what the
    course says of it. No picture is opened.

    Raises UserErrors for a wrong photos.yaml or photos.xlsx. Findings: a link that leads out of the course folder
    (PHOTO-OUTSIDE), film of which no moment is named (PHOTO-FILM), another kind of file (PHOTO-KIND), a subfolder
    (PHOTO-FOLDER), a note on a file that is not there (PHOTO-UNKNOWN), a labelme file that cannot be used (PHOTO-LABELME).

    `film.mp4@2.5` in photos.yaml is the picture of that film at 2.5 seconds. Dots drawn in labelme count where photos.yaml
    has none for the photo.
    """
    problems: list[UserError] = []
    listing = _list(root)
    notes = read_photo_notes(root, problems)
    raise_all(problems)
    stills = _stills(listing.films, notes)
    photos, findings = _merged((*listing.photos, *stills, *extra), notes, [film.name for film in listing.films])
    photos, labelme_findings = _with_labelme(root, photos)
    used = {still.path for still in stills}
    idle = tuple(_idle_film(film) for film in listing.films if film.path not in used)
    return photos, (*listing.findings, *idle, *findings, *labelme_findings)


def find_films(root: Path) -> tuple[Photo, ...]:
    """The films of the course in file order; `second` is 0."""
    return _list(root).films


def _stills(films: Sequence[Photo], notes: Sequence[PhotoNote]) -> list[Photo]:
    by_name = {film.name.casefold(): film for film in films}
    stills = []
    for note in notes:
        name, at, second = note.name.rpartition("@")
        film = by_name.get(name.casefold())
        if at and film and _SECOND.fullmatch(second):
            stills.append(replace(film, name=note.name, second=float(second.replace(",", "."))))
    return stills


def _idle_film(film: Photo) -> Finding:
    return Finding(
        "PHOTO-FILM",
        Severity.INFO,
        tr("No moment of the film {name} is used.", name=film.name),
        tr(
            "Write {example} in photos.yaml for the picture at 2.5 seconds.",
            example=quoted(f"{film.name}@2.5: {{words: [flens]}}"),
        ),
        film.place,
    )


def _with_labelme(root: Path, photos: Sequence[Photo]) -> tuple[tuple[Photo, ...], list[Finding]]:
    marked = []
    findings: list[Finding] = []
    for photo in photos:
        path = photo.path.with_suffix(".json")
        if photo.member or photo.second is not None or leads_out(path, root) or not path.is_file():
            marked.append(photo)
            continue
        dots, cover, wrong = read_labelme(path, Place(label(path, root)))
        findings += wrong
        marked.append(replace(photo, dots=photo.dots or dots, cover=(*photo.cover, *cover)))
    return tuple(marked), findings


def _list(root: Path) -> _Listing:
    folder = root / PHOTO_FOLDER
    if folder.exists() and leads_out(folder, root):
        return _Listing((), (), (_outside(Place(PHOTO_FOLDER)),))
    photos: list[Photo] = []
    films: list[Photo] = []
    findings: list[Finding] = []
    for path in entries(folder):
        place = Place(label(path, root))
        suffix = path.suffix.casefold()
        name = unicodedata.normalize("NFC", path.name)
        if leads_out(path, root):
            findings.append(_outside(place))
        elif path.is_dir():
            findings.append(
                Finding(
                    "PHOTO-FOLDER",
                    Severity.REVIEW,
                    tr("Photos in subfolders are not read."),
                    tr("Move them up into photos/."),
                    place,
                )
            )
        elif suffix in PICTURE_SUFFIXES:
            photos.append(Photo(name, path, place=place))
        elif suffix in FILM_SUFFIXES:
            films.append(Photo(name, path, place=place, second=0.0))
        elif suffix not in _SILENT_SUFFIXES:
            findings.append(
                Finding(
                    "PHOTO-KIND",
                    Severity.REVIEW,
                    tr("The file is not a kind of picture that can be used."),
                    tr("Save it as .jpg or .png."),
                    place,
                )
            )
    return _Listing(tuple(photos), tuple(films), tuple(findings))


def _outside(place: Place) -> Finding:
    return Finding(
        "PHOTO-OUTSIDE",
        Severity.ERROR,
        tr("The link leads out of the course folder and is not followed."),
        tr("Copy the file itself into photos/."),
        place,
    )


def _merged(
    photos: Sequence[Photo], notes: Sequence[PhotoNote], films: Iterable[str]
) -> tuple[tuple[Photo, ...], list[Finding]]:
    merged = list(photos)
    by_name = {photo.name: at for at, photo in enumerate(photos)}
    # Windows and macOS do not tell case apart, so people do not either; an exact name wins.
    by_folded: dict[str, int] = {}
    for name, at in by_name.items():
        by_folded.setdefault(name.casefold(), at)
    silent = {name.casefold() for name in films}
    findings = []
    for note in notes:
        hit = by_name.get(note.name, by_folded.get(note.name.casefold()))
        if hit is not None:
            merged[hit] = replace(
                merged[hit],
                alt=note.alt or merged[hit].alt,
                words=note.words,
                dots=note.dots,
                cover=note.cover,
                # What was said on a form stands until somebody says otherwise.
                consent=merged[hit].consent if note.consent.given is None else note.consent,
                place=note.place,
            )
        elif note.name.casefold() not in silent:
            close = nearest(note.name, by_name)
            findings.append(
                Finding(
                    "PHOTO-UNKNOWN",
                    Severity.ERROR,
                    tr("There is no photo “{name}”.", name=note.name),
                    tr("Did you mean “{name}”?", name=close) if close else tr("Put the file into photos/."),
                    note.place,
                )
            )
    return tuple(merged), findings
