"""Numbered dots on a photo, and the piece of the photo around a dot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from fagnorsk.model.photo import Dot

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont, ImageFont

DISC = (11, 61, 92)
RADIUS = 0.026  # of the shorter side
SMALLEST_RADIUS = 13  # pixels
OVERSIZE = 3
CROP_SHARE = 0.36  # of the shorter side, around a point
BOX_MARGIN = 0.25
SMALLEST_CROP = 200  # pixels; less is a blur on paper


def draw_dots(picture: Image, places: Sequence[tuple[int, float, float]]) -> Image:
    """`picture` with a numbered disc at each (number, x, y), x and y in percent; kept inside the frame, none over another."""
    from PIL import Image, ImageDraw

    radius = max(SMALLEST_RADIUS, round(RADIUS * min(picture.size)))
    marked = picture.copy()
    for number, (x, y) in zip(
        [number for number, _, _ in places], _apart(picture.size, places, radius), strict=True
    ):
        size = 2 * radius + 2
        big = Image.new("RGBA", (size * OVERSIZE, size * OVERSIZE), (255, 255, 255, 0))
        draw = ImageDraw.Draw(big)
        edge = size * OVERSIZE - 1
        draw.ellipse((0, 0, edge, edge), fill=(20, 20, 20, 255))
        draw.ellipse((2 * OVERSIZE, 2 * OVERSIZE, edge - 2 * OVERSIZE, edge - 2 * OVERSIZE), fill=(255, 255, 255, 255))
        ring = OVERSIZE * max(4, radius // 5)
        draw.ellipse((ring, ring, edge - ring, edge - ring), fill=(*DISC, 255))
        font = _font(round(radius * OVERSIZE * (1.25 if number < 10 else 1.0)))
        draw.text((edge / 2, edge / 2), str(number), fill="white", font=font, anchor="mm")
        small = big.resize((size, size), Image.Resampling.BOX)
        marked.paste(small, (round(x - size / 2), round(y - size / 2)), small)
    return marked


def crop_around(picture: Image, dot: Dot) -> Image | None:
    """The square around a dot: its box with a margin, else about a third of the shorter side; None where it has too few pixels."""
    width, height = picture.size
    if dot.box:
        side = max(dot.box.width / 100 * width, dot.box.height / 100 * height) * (1 + 2 * BOX_MARGIN)
        x, y = (dot.box.x + dot.box.width / 2) / 100 * width, (dot.box.y + dot.box.height / 2) / 100 * height
    else:
        side = CROP_SHARE * min(width, height)
        x, y = dot.x / 100 * width, dot.y / 100 * height
    side = min(side, width, height)
    if side < SMALLEST_CROP:
        return None
    left = min(max(0.0, x - side / 2), width - side)
    top = min(max(0.0, y - side / 2), height - side)
    return picture.crop((round(left), round(top), round(left + side), round(top + side)))


def _apart(size: tuple[int, int], places: Sequence[tuple[int, float, float]], radius: int) -> list[tuple[float, float]]:
    width, height = size
    gap = 2 * radius + 4
    points = [(x / 100 * width, y / 100 * height) for _, x, y in places]
    for _ in range(30):
        moved = False
        for i in range(len(points)):
            for j in range(i):
                (xi, yi), (xj, yj) = points[i], points[j]
                dx, dy = xi - xj, yi - yj
                distance = (dx * dx + dy * dy) ** 0.5
                if distance < gap - 0.5:
                    # Two on one spot part sideways, the later one to the right.
                    ux, uy = (dx / distance, dy / distance) if distance else (1.0, 0.0)
                    push = (gap - distance) / 2
                    points[i] = (xi + ux * push, yi + uy * push)
                    points[j] = (xj - ux * push, yj - uy * push)
                    moved = True
        points = [
            (min(max(x, radius + 2), width - radius - 2), min(max(y, radius + 2), height - radius - 2)) for x, y in points
        ]
        if not moved:
            break
    return points


@cache
def _font(size: int) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont

    # Pillow's own face lacks æøå, but only digits are drawn.
    return ImageFont.load_default(size)
