"""Possible faces on photos, for a person to decide about. Finding changes nothing by itself."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.photo import Box, Photo
from fagnorsk.photos.darkroom import Darkroom
from fagnorsk.photos.order import Refused, Variant
from fagnorsk.sources.photo_faces import FaceProposal

SEARCH_EDGE = 1200
GROW = 0.25
"""How much larger than the face found the part to cover is, on each side: hair, ears and helmets tell a person too."""
SURE = 0.5


class FaceFinder(Protocol):
    """Something that finds faces in a clean picture file. `name` stands in the file of proposals."""

    name: str

    def find(self, picture: Path) -> Sequence[FaceProposal]:
        """The faces as found, in percent of the picture, with how sure it is (0 to 1)."""
        ...


class YuFaces:
    """The detector of the extra “faces”: yuface, whose weights lie in its wheel."""

    name = "yuface"

    def find(self, picture: Path) -> Sequence[FaceProposal]:
        """See FaceFinder."""
        import numpy
        from PIL import Image
        from yuface import detect

        with Image.open(picture) as opened:
            pixels = numpy.array(opened.convert("RGB"))[:, :, ::-1]
        height, width = pixels.shape[:2]
        with warnings.catch_warnings():
            # It advises 960 pixels for speed; faces far away need more.
            warnings.simplefilter("ignore")
            scores, boxes, _ = detect(numpy.ascontiguousarray(pixels), SURE)
        found = []
        for score, (x, y, w, h) in zip(scores, boxes, strict=True):
            left, top, right, bottom = (float(value) for value in (x, y, x + w, y + h))
            box = Box(
                left / width * 100, top / height * 100, (right - left) / width * 100, (bottom - top) / height * 100
            )
            found.append(FaceProposal(box, float(score) / 100))
        return found


def installed_finder() -> FaceFinder:
    """The detector of the extra “faces”. Raises UserError with one sentence where it is not installed."""
    from importlib.util import find_spec

    if find_spec("yuface") and find_spec("numpy"):
        return YuFaces()
    import sys

    if sys.version_info >= (3, 12):
        cure = tr("It exists for Python 3.11 on Linux and Windows only. Look through the photos yourself.")
    else:
        cure = tr('Run: pip install "fagnorsk[faces]". Or look through the photos yourself.')
    raise UserError(
        tr("Looking for faces needs the extra “faces”, which is not installed."), cure=cure, code="PHOTO-FACES-EXTRA"
    )


def find_faces(
    photos: Sequence[Photo], finder: FaceFinder, darkroom: Darkroom, done: Callable[[], None] = lambda: None
) -> dict[str, tuple[FaceProposal, ...]]:
    """For each photo that can be opened its possible faces, each box grown by a quarter; what `cover` hides is not found
    again. In the order of the photos.
    """
    proposals = {}
    for photo in photos:
        try:
            image = darkroom.prints(photo, (Variant(SEARCH_EDGE),)).images[0]
        except Refused:
            continue
        finally:
            done()
        if image:
            found = sorted(finder.find(image.path), key=lambda face: (-face.score, face.box.x, face.box.y))
            proposals[photo.name] = tuple(FaceProposal(grown(face.box), round(face.score, 2)) for face in found)
    return proposals


def grown(box: Box) -> Box:
    """The box with a quarter of its size on each side, inside the picture, to a tenth of a percent."""
    left, top = max(0.0, box.x - GROW * box.width), max(0.0, box.y - GROW * box.height)
    right = min(100.0, box.x + (1 + GROW) * box.width)
    bottom = min(100.0, box.y + (1 + GROW) * box.height)
    x, y = round(left, 1), round(top, 1)
    return Box(x, y, round(min(right - x, 100 - x), 1), round(min(bottom - y, 100 - y), 1))
