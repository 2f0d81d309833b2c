"""A percent grid over a photo, for whoever types the places of dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

STEP = 10  # percent


def draw_grid(picture: Image) -> Image:
    """`picture` with lines at every tenth of its width (x) and height (y), numbered at all four sides; thinner at every 5."""
    from PIL import ImageDraw, ImageFont

    marked = picture.copy()
    draw = ImageDraw.Draw(marked)
    width, height = picture.size
    size = max(14, min(width, height) // 45)
    font = ImageFont.load_default(size)
    for percent in range(5, 100, 5):
        strong = percent % STEP == 0
        x, y = round(percent / 100 * width), round(percent / 100 * height)
        for box in ((x, 0, x, height), (0, y, width, y)):
            # White beside black shows on any ground and in grey.
            if strong:
                shadow = tuple(value + 1 for value in box)
                draw.line(shadow, fill="white", width=1)
                draw.line(box, fill="black", width=1)
            else:
                _dashes(draw, box)
    for percent in range(STEP, 100, STEP):
        x, y = round(percent / 100 * width), round(percent / 100 * height)
        for place, anchor in (((x, 2), "ma"), ((x, height - 2), "md"), ((3, y), "lm"), ((width - 3, y), "rm")):
            frame = draw.textbbox(place, str(percent), font=font, anchor=anchor)
            draw.rectangle((frame[0] - 3, frame[1] - 2, frame[2] + 3, frame[3] + 2), fill="white")
            draw.text(place, str(percent), fill="black", font=font, anchor=anchor)
    return marked


def _dashes(draw: ImageDraw, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box
    length = max(right - left, bottom - top)
    for at in range(0, length, 12):
        piece = (left + at, top, left + at + 4, top) if top == bottom else (left, top + at, left, top + at + 4)
        draw.line(piece, fill="white", width=2)
        draw.line(piece, fill="black", width=1)
