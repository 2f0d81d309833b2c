"""The pictures of one document: each file once, each use with its own number and alt text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fagnorsk.model.photo import ImageFile, Picture
from fagnorsk.outputs.word.xml import quote

EMU = 360_000
"""English Metric Units in a centimetre."""
ENOUGH_DPI = 200
LEAST_DPI = 90
LONGEST_ALT = 250
_FILE_NAME = re.compile(r"\.(jpe?g|png|gif|heic|webp|tiff?|bmp)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Room:
    """The space a picture may fill, in centimetres."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Media:
    """A picture file of the package: relationship id and file."""

    relationship: str
    file: ImageFile


class Pictures:
    """Collects the pictures. `first_relationship` comes after those that every document has."""

    def __init__(self, first_relationship: int) -> None:
        self._next = first_relationship
        self._media: dict[str, Media] = {}
        self._drawn = 0

    @property
    def media(self) -> tuple[Media, ...]:
        """Every file once, in the order of first use."""
        return tuple(self._media.values())

    def draw(self, picture: Picture, room: Room, alt: str) -> str:
        """A run with the picture, as large as `room` and its pixels allow, upright and unstretched."""
        width, height = fitted(picture.print, room)
        media = self._kept(_file_for(picture, width))
        self._drawn += 1
        cx, cy = round(width * EMU), round(height * EMU)
        name = quote(alt[:LONGEST_ALT])
        return (
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
            f'<wp:docPr id="{self._drawn}" name="Bilde {self._drawn}" descr="{name}"/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
            f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{self._drawn}" name="Bilde {self._drawn}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{media.relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )

    def _kept(self, file: ImageFile) -> Media:
        media = self._media.get(file.name)
        if media is None:
            media = self._media[file.name] = Media(f"rId{self._next}", file)
            self._next += 1
        return media


def fitted(file: ImageFile, room: Room) -> tuple[float, float]:
    """Width and height in centimetres: inside `room`, in proportion, and never so large that the pixels show."""
    scale = min(room.width / file.width, room.height / file.height, 2.54 / LEAST_DPI)
    return file.width * scale, file.height * scale


def told(alt: str, otherwise: str) -> str:
    """`alt` if it says something, else `otherwise`; a file name says nothing."""
    text = alt.strip()
    return otherwise if not text or _FILE_NAME.search(text) else text


def _file_for(picture: Picture, width: float) -> ImageFile:
    # A photo that is also shown small brings a small file with it.
    small, large = sorted((picture.card, picture.print), key=lambda file: file.width)
    return small if small.width >= width / 2.54 * ENOUGH_DPI else large
