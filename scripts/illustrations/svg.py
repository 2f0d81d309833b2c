"""A drawing -> SVG -> a small picture file."""

from __future__ import annotations

import io
import math
from pathlib import Path

from illustrations.canvas import Clip, Drawing, Fade, Fill, Point, Shape

SIDE = 640
FILLED = 0.84
LARGEST = 60_000


def fitted_svg(drawing: Drawing, side: int = SIDE) -> str:
    """The drawing in the middle of a square, its longest side filling `FILLED` of it; diagonal things a little more."""
    left, top, right, bottom = drawing.bounds()
    scale = side * FILLED / max(right - left, bottom - top)
    return to_svg(drawing, (side, side), scale, (side / 2 - scale * (left + right) / 2, side / 2 - scale * (top + bottom) / 2))


def to_svg(drawing: Drawing, size: tuple[int, int], scale: float = 1.0, move: Point = (0, 0), ground: str = "#ffffff") -> str:
    """The SVG text of a drawing on a ground of one colour."""
    writer = _Writer(scale, move)
    body = "".join(writer.item(item) for item in drawing.items)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}" viewBox="0 0 {size[0]} {size[1]}">'
        f'<rect width="100%" height="100%" fill="{ground}"/><defs>{"".join(writer.defs)}</defs>{body}</svg>'
    )


def png(svg: str) -> bytes:
    """Rendered and reduced to a palette: at most `LARGEST` bytes."""
    from PIL import Image

    image = Image.open(io.BytesIO(_render(svg))).convert("RGB")
    for colours in (128, 96, 64, 40, 24):
        out = io.BytesIO()
        image.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= LARGEST:
            return out.getvalue()
    raise ValueError(f"the picture is larger than {LARGEST} bytes with 24 colours")


def jpeg(svg: str, target: Path, largest: int = 200_000) -> None:
    """Render to a JPEG of at most `largest` bytes."""
    from PIL import Image

    image = Image.open(io.BytesIO(_render(svg))).convert("RGB")
    for quality in (88, 82, 76, 70, 60):
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, subsampling=0)
        if out.tell() <= largest:
            target.write_bytes(out.getvalue())
            return
    raise ValueError(f"{target.name} is larger than {largest} bytes")


def _render(svg: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))


class _Writer:
    def __init__(self, scale: float, move: Point) -> None:
        self.scale, self.move = scale, move
        self.defs: list[str] = []

    def item(self, item: Shape | Clip) -> str:
        if isinstance(item, Clip):
            if not item.rings:
                return "</g>"
            name = f"d{len(self.defs)}"
            path = "".join(self._path(ring) for ring in item.rings)
            self.defs.append(f'<clipPath id="{name}"><path clip-rule="evenodd" d="{path}"/></clipPath>')
            return f'<g clip-path="url(#{name})">'
        path = "".join(self._path(ring, item.closed) for ring in item.rings)
        width = item.width + item.thick * self.scale
        opacity = f' opacity="{item.opacity:g}"' if item.opacity < 1 else ""
        return (
            f'<path d="{path}" fill="{self._paint(item.fill)}" fill-rule="evenodd" stroke="{self._paint(item.edge)}" '
            f'stroke-width="{width:.2f}" stroke-linejoin="round" stroke-linecap="{item.cap}"{opacity}/>'
        )

    def _xy(self, point: Point) -> Point:
        return point[0] * self.scale + self.move[0], point[1] * self.scale + self.move[1]

    def _path(self, ring: tuple[Point, ...], closed: bool = True) -> str:
        return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in map(self._xy, ring)) + ("Z" if closed else "")

    def _paint(self, fill: Fill) -> str:
        if not isinstance(fill, Fade):
            return fill or "none"
        name = f"d{len(self.defs)}"
        (x1, y1), (x2, y2) = self._xy(fill.start), self._xy(fill.end)
        stops = "".join(f'<stop offset="{at:.3f}" stop-color="{colour}"/>' for at, colour in fill.stops)
        if fill.radial:
            radius = math.hypot(x2 - x1, y2 - y1)
            self.defs.append(f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x1:.2f}" cy="{y1:.2f}" '
                             f'r="{radius:.2f}">{stops}</radialGradient>')
        else:
            self.defs.append(f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x1:.2f}" y1="{y1:.2f}" '
                             f'x2="{x2:.2f}" y2="{y2:.2f}">{stops}</linearGradient>')
        return f"url(#{name})"
