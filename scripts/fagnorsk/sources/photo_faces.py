"""`photos-faces.yaml`: parts of photos that may show faces, proposed by a program, for a person to accept or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Box, Photo
from fagnorsk.sources.yaml_text import read_yaml

FILE_NAME = "photos-faces.yaml"


@dataclass(frozen=True, slots=True)
class FaceProposal:
    """A part of a photo that may show a face, and how sure the program was (0 to 1)."""

    box: Box
    score: float


def faces_text(proposals: Mapping[str, Sequence[FaceProposal]], finder: str) -> str:
    """The file for the photos looked at, by name, in their order. It has the form of photos.yaml."""
    lines = [
        "# " + tr("Possible faces, found by {finder}. Nothing is covered by this file.", finder=finder),
        "# " + tr("Look at every photo: programs miss faces. Move what is right to photos.yaml."),
    ]
    for name, found in proposals.items():
        quoted = "'" + name.replace("'", "''") + "'"
        if not found:
            lines.append(f"{quoted}: {{cover: []}}")
            continue
        lines += [f"{quoted}:", "  cover:"]
        for face in found:
            box = face.box
            lines.append(f"    - [{box.x:g}, {box.y:g}, {box.width:g}, {box.height:g}]  # {face.score:.2f}")
    return "\n".join(lines) + "\n"


def read_faces(root: Path) -> Mapping[str, int] | None:
    """For each photo that was looked at the number of possible faces; None where nobody looked or the file is unreadable."""
    path = root / FILE_NAME
    if not path.is_file():
        return None
    problems: list[UserError] = []
    try:
        top = read_yaml(path, FILE_NAME, problems)
        if top is None or problems:
            return None
        looked = {}
        for name, value in top.mapping().items():
            cover = value.mapping().get("cover")
            looked[name] = len(cover.items()) if cover is not None else 0
        return looked if not problems else None
    except UserError:
        return None


def face_findings(root: Path, photos: Sequence[Photo]) -> tuple[Finding, ...]:
    """PHOTO-FACES-OPEN for photos with possible faces about which nobody has decided: nothing covered, no consent noted;
    PHOTO-FACES-UNSOUGHT once where nobody has noted anything and no program has looked.
    """
    open_photos = [photo for photo in photos if not photo.cover and photo.consent.given is None and not photo.member]
    looked = read_faces(root)
    if looked is None:
        if not open_photos:
            return ()
        return (
            Finding(
                "PHOTO-FACES-UNSOUGHT",
                Severity.INFO,
                trn(
                    "Nobody has looked for faces in {n} photo.",
                    "Nobody has looked for faces in {n} photos.",
                    len(open_photos),
                ),
                tr("Look yourself, or run fagnorsk photos with --find-faces; note consent or cover in photos.yaml."),
                Place("photos"),
            ),
        )
    return tuple(
        Finding(
            "PHOTO-FACES-OPEN",
            Severity.REVIEW,
            trn("{name} may show {n} face.", "{name} may show {n} faces.", looked[photo.name], name=photo.name),
            tr("Check it. Write cover or consent for it in photos.yaml."),
            photo.place,
        )
        for photo in open_photos
        if looked.get(photo.name)
    )
