"""Pictures that stand in a Word document."""

from __future__ import annotations

import io
import posixpath
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Photo
from fagnorsk.sources.operation_word_package import Package
from fagnorsk.sources.reading_text import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

TINY = 80  # pixels: smaller pictures are icons and signs
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_READABLE = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff"}
)
_HEAD = 400_000  # bytes: the size of a photo stands after its metadata, whose preview may be large

_CAPTION = re.compile(
    r"(?:figur|fig\.|bilde|foto|illustrasjon)\s*\d*\s*(?:[.:)–-]|\s(?=[A-ZÆØÅ]))\s*(?=\S)", re.IGNORECASE
)
_NOT_TEXT = re.compile(
    r"(?:https?:|[a-z]:\\|.*\.(?:jpe?g|png|gif|bmp|heic|tiff?|webp|emf|wmf)\Z|"
    r"(?:bilde|bilete|picture|image|grafikk|graphic|figur|img|dsc|dscn|pxl|photo|foto|skjermbilde|screenshot)[\s_-]*[\d_\s-]*\Z|"
    r"[\d\W_]*\Z)",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"automatisk generert|automatically generated|ki-generert|ai-generated|ai generated|med .{0,20}konfidens|"
    r"^(?:et bilde som inneholder|bilde som inneholder|a picture containing|a close[- ]up of)",
    re.IGNORECASE,
)


def is_caption(text: str) -> bool:
    """Whether a paragraph under a picture describes it: `Figur 2: Flensen er montert`."""
    return bool(_CAPTION.match(text)) and len(text) < 200


def written_alt(text: str) -> str:
    """An alt text if a person wrote it; empty for file names, `Bilde 3` and what Office guesses by itself."""
    cleaned = " ".join(clean(text)[0].split())
    return "" if _NOT_TEXT.match(cleaned) or _MACHINE.search(cleaned) else cleaned


class Pictures:
    """The pictures met so far: each file once, in order, named `<document>#<file in it>`."""

    def __init__(self, package: Package, path: Path, file: str, related: dict[str, tuple[str, str, bool]]) -> None:
        self._package, self._path, self._file, self._related = package, path, file, related
        self._photos: dict[str, Photo | None] = {}
        self._used: set[str] = set()
        self.findings: list[Finding] = []

    @property
    def photos(self) -> list[Photo]:
        """Those that may be shown, in order."""
        return [photo for photo in self._photos.values() if photo and photo.name in self._used]

    def names(self, drawing: _Element, row: int) -> list[str]:
        """The names of the pictures in a drawing; icons, links and pictures that cannot be read are none."""
        found: list[str] = []
        references = [(blip, blip.get(f"{_R}embed") or "", _A) for blip in drawing.iter(f"{_A}blip")]
        references += [(data, data.get(f"{_R}id") or "", _V) for data in drawing.iter(f"{_V}imagedata")]
        for element, reference, _ in references:
            target, kind, external = self._related.get(reference, ("", "", False))
            if external or kind != "image" or target not in self._package.names:
                continue
            if target not in self._photos:
                self._photos[target] = self._photo(target, row)
            photo = self._photos[target]
            if photo is None or _shown_small(element):
                continue
            alt = _alt(element, drawing)
            if alt and not photo.alt:
                self._photos[target] = replace(photo, alt=alt)
            self._used.add(photo.name)
            found.append(photo.name)
        return list(dict.fromkeys(found))

    def describe(self, name: str, caption: str) -> None:
        """A caption becomes the alt text of a picture that has none."""
        text = written_alt(_CAPTION.sub("", caption, count=1))
        for target, photo in self._photos.items():
            if photo and photo.name == name and not photo.alt and text:
                self._photos[target] = replace(photo, alt=text[:1].upper() + text[1:])

    def _photo(self, target: str, row: int) -> Photo | None:
        place = Place(self._file, row)
        document = unicodedata.normalize("NFC", self._path.name)
        if posixpath.splitext(target)[1].casefold() not in _READABLE:
            self.findings.append(
                Finding(
                    "OP-PICTURE-TYPE",
                    Severity.REVIEW,
                    tr(
                        "A drawing in the document ({name}) has a type that cannot be shown.",
                        name=posixpath.basename(target),
                    ),
                    tr(
                        "Save the drawing as a picture (.png) and put it into photos/, or paste it into the document as a picture."
                    ),
                    place,
                )
            )
            return None
        if self._is_tiny(target):
            return None
        return Photo(f"{document}#{posixpath.basename(target)}", self._path, target, place=place)

    def _is_tiny(self, target: str) -> bool:
        import warnings

        from PIL import Image

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with Image.open(io.BytesIO(self._package.head(target, _HEAD))) as image:
                    return max(image.size) < TINY
        except Exception:
            # Damaged or enormous: the room for photos says what is wrong with it.
            return False


def _shown_small(element: _Element) -> bool:
    """Whether a picture is printed smaller than 1 cm: an icon in the text."""
    for ancestor in element.iterancestors():
        if ancestor.tag in (f"{_WP}inline", f"{_WP}anchor"):
            extent = ancestor.find(f"{_WP}extent")
            sides = [extent.get(side) or "" for side in ("cx", "cy")] if extent is not None else []
            return len(sides) == 2 and all(side.isdecimal() and 0 < int(side) < 360_000 for side in sides)
    return False


def _alt(element: _Element, drawing: _Element) -> str:
    for ancestor in element.iterancestors():
        if ancestor.tag in (f"{_WP}inline", f"{_WP}anchor"):
            properties = ancestor.find(f"{_WP}docPr")
            return written_alt(properties.get("descr") or "") if properties is not None else ""
        if ancestor.tag == f"{_V}shape":
            return written_alt(ancestor.get("alt") or "")
        if ancestor is drawing:
            break
    return ""
