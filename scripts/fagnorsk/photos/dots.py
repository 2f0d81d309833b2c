"""Numbered dots drawn on a photo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import hypot
from typing import TYPE_CHECKING

from fagnorsk.model.photo import Box
from fagnorsk.photos.order import Spot
from fagnorsk.photos.placing import TIP, Placed, place_discs

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

DISC = (11, 61, 92)
WHITE = (255, 255, 255)
BLACK = (20, 20, 20)
RADIUS = 0.026  # of the shorter side
SMALLEST_RADIUS = 13  # pixels
OVERSIZE = 3
LINE = 0.16  # width of a line's dark core, in radii


def draw_dots(picture: Image, spots: Sequence[Spot]) -> Image:
    """`picture` with a numbered disc for each spot. On a thing that is large enough the disc stands on it; otherwise beside
    it, with a line that ends in a point on it. Dark core in a white rim: it reads in grey and on any ground.
    """
    radius = disc_radius(picture.size)
    placed = place_discs(picture.size, spots, radius)
    marked = picture.copy()
    for disc in placed:
        if disc.has_line:
            _draw(marked, disc, radius, line=True)
    for disc in placed:
        _draw(marked, disc, radius, line=False)
    return marked


def disc_boxes(size: tuple[int, int], spots: Sequence[Spot]) -> tuple[Box, ...]:
    """Where the discs of `draw_dots` stand on a picture of that size (percent), in the order of `spots`."""
    width, height = size
    radius = disc_radius(size)
    return tuple(
        Box(
            round(100 * (placed.disc[0] - radius) / width, 2),
            round(100 * (placed.disc[1] - radius) / height, 2),
            round(200 * radius / width, 2),
            round(200 * radius / height, 2),
        )
        for placed in place_discs(size, spots, radius)
    )


def disc_radius(size: tuple[int, int]) -> int:
    """The radius of a disc in pixels on a picture of that size."""
    return max(SMALLEST_RADIUS, round(RADIUS * min(size)))


def _draw(marked: Image, placed: Placed, radius: int, *, line: bool) -> None:
    """Draws in three times the size on a piece of the picture, and shrinks: smooth without a drawing library."""
    from PIL import Image, ImageDraw

    reach = radius + 3
    points = (placed.disc, placed.target) if line else (placed.disc,)
    left, top = (int(min(p[axis] for p in points)) - reach for axis in (0, 1))
    right, bottom = (int(max(p[axis] for p in points)) + reach + 1 for axis in (0, 1))
    size = (right - left, bottom - top)
    # Masks, so that the rim of one does not blend with the ground colour of the other.
    for colour, grow in ((BLACK, 2.0), (WHITE, 1.0), (DISC, 0.0)):
        mask = Image.new("L", (size[0] * OVERSIZE, size[1] * OVERSIZE), 0)
        draw = ImageDraw.Draw(mask)
        if line:
            _line(draw, placed, radius, grow, (left, top))
        else:
            _disc(draw, placed, radius, grow, (left, top))
        small = mask.resize(size, Image.Resampling.BOX)
        marked.paste(colour, (left, top), small)
    if not line:
        mask = Image.new("L", (size[0] * OVERSIZE, size[1] * OVERSIZE), 0)
        x, y = ((value - origin) * OVERSIZE for value, origin in zip(placed.disc, (left, top), strict=True))
        font = _font(round(radius * OVERSIZE * (1.25 if placed.number < 10 else 1.0)))
        ImageDraw.Draw(mask).text(
            (x, y), str(placed.number), fill=255, font=font, anchor="mm", stroke_width=round(radius * OVERSIZE * 0.025)
        )
        marked.paste(WHITE, (left, top), mask.resize(size, Image.Resampling.BOX))


def _disc(draw: ImageDraw, placed: Placed, radius: int, grow: float, origin: tuple[int, int]) -> None:
    ring = max(3.0, radius / 6)
    size = radius - (0 if grow == 2 else 1.5 if grow == 1 else 1.5 + ring)
    _circle(draw, placed.disc, size, origin)


def _line(draw: ImageDraw, placed: Placed, radius: int, grow: float, origin: tuple[int, int]) -> None:
    (x, y), (tx, ty) = placed.disc, placed.target
    rim = max(2.0, radius * 0.09) * grow
    core = max(3.0, radius * LINE)
    length = hypot(tx - x, ty - y) or 1.0
    # A bar with square ends, so that its width is the same in every direction.
    nx, ny = (ty - y) / length * (core / 2 + rim), (x - tx) / length * (core / 2 + rim)
    corners = [(x + nx, y + ny), (tx + nx, ty + ny), (tx - nx, ty - ny), (x - nx, y - ny)]
    draw.polygon([((px - origin[0]) * OVERSIZE, (py - origin[1]) * OVERSIZE) for px, py in corners], fill=255)
    _circle(draw, placed.target, max(4.0, TIP * radius) + rim, origin)


def _circle(draw: ImageDraw, middle: tuple[float, float], radius: float, origin: tuple[int, int]) -> None:
    x, y = (middle[0] - origin[0]) * OVERSIZE, (middle[1] - origin[1]) * OVERSIZE
    size = radius * OVERSIZE
    draw.ellipse((x - size, y - size, x + size, y + size), fill=255)


@cache
def _font(size: int) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont

    # Pillow's own face lacks æøå, but only digits are drawn.
    return ImageFont.load_default(size)
