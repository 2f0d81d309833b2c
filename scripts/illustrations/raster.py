"""SVG -> the files that are kept: PNG with few colours for illustrations, JPEG for the course's pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

COLOURS = 128
SUPERSAMPLING = 2


def rendered(svg: str, width: int, height: int) -> Image.Image:
    """The picture in RGB. No fonts are used, so it looks the same on every machine."""
    import resvg_py
    from PIL import Image

    data = resvg_py.svg_to_bytes(svg_string=svg, width=width * SUPERSAMPLING, height=height * SUPERSAMPLING)
    with Image.open(io.BytesIO(bytes(data))) as picture:
        return picture.convert("RGB").resize((width, height), Image.Resampling.BOX)


def png(svg: str, size: int) -> bytes:
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
