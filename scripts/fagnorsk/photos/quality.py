"""What is measured on a decoded picture to warn of a bad one."""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING

from fagnorsk.photos.decode import Decoded, resized
from fagnorsk.photos.order import PhotoFacts

if TYPE_CHECKING:
    from PIL.Image import Image

MEASURE_EDGE = 800  # pixels; the limits of blur were found at this size
_TILES = 4
_VALUES = tuple(range(256))
_SQUARES = tuple(value * value for value in _VALUES)


def facts_of(decoded: Decoded) -> PhotoFacts:
    """Measures a picture of at least 800 pixels, or the whole of a smaller one."""
    grey = resized(decoded.picture.convert("L"), MEASURE_EDGE)
    upper, lower = _thirds(grey)
    return PhotoFacts(
        format=decoded.format,
        width=decoded.width,
        height=decoded.height,
        sharpness=round(_sharpness(grey), 1),
        light=round(_mean(grey), 1),
        top=round(_mean(upper), 1),
        bottom=round(_mean(lower), 1),
        calm=round(_spread(lower) / max(1.0, _spread(upper)), 2),
        flat=round(_flatness(grey), 3),
        fingerprint=_fingerprint(grey),
        camera=decoded.camera,
        screenshot=decoded.screenshot,
        frames=decoded.frames,
    )


def _sharpness(grey: Image) -> float:
    from PIL import ImageFilter

    # The whole picture would call a sharp thing before a blurred background blurred: the sharpest tile counts.
    kernel = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
    edges = grey.filter(kernel).crop((1, 1, max(2, grey.width - 1), max(2, grey.height - 1)))
    width, height = edges.size
    best = 0.0
    for row in range(_TILES):
        for column in range(_TILES):
            box = (
                column * width // _TILES,
                row * height // _TILES,
                (column + 1) * width // _TILES,
                (row + 1) * height // _TILES,
            )
            if box[2] > box[0] and box[3] > box[1]:
                best = max(best, _spread(edges.crop(box)) ** 2)
    return best


def _flatness(grey: Image) -> float:
    from PIL import ImageChops

    if grey.width < 2:
        return 0.0
    left = grey.crop((0, 0, grey.width - 1, grey.height))
    right = grey.crop((1, 0, grey.width, grey.height))
    return ImageChops.difference(left, right).histogram()[0] / (left.width * left.height)


def _fingerprint(grey: Image) -> str:
    """The 8x8 difference hash: for each of 64 places whether it is darker than its right neighbour."""
    from PIL import Image

    small = grey.resize((9, 8), Image.Resampling.LANCZOS).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            at = row * 9 + column
            bits = bits << 1 | (small[at + 1] > small[at])
    return f"{bits:016x}"


def _thirds(grey: Image) -> tuple[Image, Image]:
    third = max(1, grey.height // 3)
    return grey.crop((0, 0, grey.width, third)), grey.crop((0, grey.height - third, grey.width, grey.height))


def _mean(grey: Image) -> float:
    return _moments(grey)[0]


def _spread(grey: Image) -> float:
    return _moments(grey)[1]


def _moments(grey: Image) -> tuple[float, float]:
    """Mean and standard deviation. Pillow's own statistics take five times as long, eight milliseconds a photo."""
    counts = grey.histogram()
    pixels = sum(counts)
    mean = sum(map(mul, counts, _VALUES)) / pixels
    return mean, math.sqrt(max(0.0, sum(map(mul, counts, _SQUARES)) / pixels - mean * mean))
