"""SVG -> the files that are kept: PNG with few colours for illustrations, JPEG for the course's pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from illustrations.canvas import Drawing, number
from illustrations.style import GROUND

if TYPE_CHECKING:
    from PIL import Image

COLOURS = 128
SIZE = 640
MARGIN = 26
PROBE = 320
SUPERSAMPLING = 2


def rendered(svg: str, width: int, height: int) -> Image.Image:
    """The picture in RGB. No fonts are used, so it looks the same on every machine."""
    import resvg_py
    from PIL import Image

    data = resvg_py.svg_to_bytes(
        svg_string=svg, width=width * SUPERSAMPLING, height=height * SUPERSAMPLING, skip_system_fonts=True
    )
    with Image.open(io.BytesIO(bytes(data))) as picture:
        return picture.convert("RGB").resize((width, height), Image.Resampling.BOX)


def bounds(drawing: Drawing) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what was drawn, to about 3 pixels, looked for from -480 to 1440 both ways."""
    import resvg_py
    from PIL import Image, ImageChops

    low, span = -480, 1920
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{span}" height="{span}" viewBox="{low} {low} {span} {span}">'
        f'<rect x="{low}" y="{low}" width="{span}" height="{span}" fill="#FF00FF"/>{"".join(drawing.parts)}</svg>'
    )
    data = resvg_py.svg_to_bytes(svg_string=svg, width=PROBE * 2, height=PROBE * 2, skip_system_fonts=True)
    with Image.open(io.BytesIO(bytes(data))) as picture:
        plain = Image.new("RGB", picture.size, "#FF00FF")
        box = ImageChops.difference(picture.convert("RGB"), plain).getbbox()
    if box is None:
        raise ValueError("nothing was drawn")
    step = span / (PROBE * 2)
    return low + box[0] * step, low + box[1] * step, low + box[2] * step, low + box[3] * step


def fitted(drawing: Drawing) -> str:
    """The drawing as a square SVG of 640, moved and scaled so that it fills the frame."""
    left, top, right, bottom = bounds(drawing)
    scale = (SIZE - 2 * MARGIN) / max(right - left, bottom - top)
    x = SIZE / 2 - scale * (left + right) / 2
    y = SIZE / 2 - scale * (top + bottom) / 2
    inside = "".join(drawing.parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{SIZE}" viewBox="0 0 {SIZE} {SIZE}">'
        f'<rect width="{SIZE}" height="{SIZE}" fill="{GROUND}"/>'
        f'<g transform="translate({number(x)} {number(y)}) scale({scale:.4f})">{inside}</g></svg>'
    )


def png(svg: str, size: int = SIZE) -> bytes:
    """A square PNG with a palette."""
    from PIL import Image

    picture = rendered(svg, size, size).quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def jpeg(svg: str, width: int, height: int) -> bytes:
    """A JPEG such as a phone would send, without metadata."""
    out = io.BytesIO()
    rendered(svg, width, height).save(out, "JPEG", quality=86, optimize=True)
    return out.getvalue()
