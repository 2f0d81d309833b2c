"""A drawing: SVG parts in the order they were drawn, and named points that stay right when it is placed in a scene."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from illustrations.style import DETAIL, GROUND, INK, OUTLINE, Material

Point = tuple[float, float]


def number(value: float) -> str:
    """The number with at most two decimals, without a trailing zero or a minus before nought."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def polygon(points: Iterable[Point], *, closed: bool = True) -> str:
    """SVG path data through the points."""
    joined = "L".join(f"{number(x)},{number(y)}" for x, y in points)
    return f"M{joined}{'Z' if closed else ''}"


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    """SVG path data of a rectangle with rounded corners, `x`, `y` its upper left."""
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        return f"M{number(x)},{number(y)}h{number(width)}v{number(height)}h{number(-width)}Z"
    a, w, h = f"a{number(r)},{number(r)} 0 0 1 ", width - 2 * r, height - 2 * r
    n = number
    return (
        f"M{n(x + r)},{n(y)}h{n(w)}{a}{n(r)},{n(r)}v{n(h)}{a}{n(-r)},{n(r)}"
        f"h{n(-w)}{a}{n(-r)},{n(-r)}v{n(-h)}{a}{n(r)},{n(-r)}Z"
    )


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None) -> str:
    """SVG path data of an ellipse, or a circle where `ry` is left out."""
    ry = rx if ry is None else ry
    n = number
    arc = f"a{n(rx)},{n(ry)} 0 1 0 "
    return f"M{n(cx - rx)},{n(cy)}{arc}{n(2 * rx)},0{arc}{n(-2 * rx)},0Z"


def polar(cx: float, cy: float, radius: float, degrees: float) -> Point:
    """The point at an angle counted clockwise from twelve o'clock."""
    angle = math.radians(degrees - 90)
    return cx + radius * math.cos(angle), cy + radius * math.sin(angle)


def regular(cx: float, cy: float, radius: float, corners: int, turn: float = 0) -> list[Point]:
    """The corners of a regular polygon; the first stands at `turn` degrees from twelve o'clock."""
    return [polar(cx, cy, radius, turn + 360 * index / corners) for index in range(corners)]


@dataclass(slots=True)
class Drawing:
    """What has been drawn so far. Coordinates are pixels of a picture of 640, y downwards; `anchors` are named points."""

    parts: list[str] = field(default_factory=list)
    anchors: dict[str, Point] = field(default_factory=dict)

    def fill(self, path: str, colour: str, *, opacity: float = 1, rule: str = "nonzero") -> None:
        """A flat surface without outline."""
        extra = f' opacity="{number(opacity)}"' if opacity < 1 else ""
        self.parts.append(f'<path d="{path}" fill="{colour}" fill-rule="{rule}"{extra}/>')

    def line(
        self,
        path: str,
        width: float = DETAIL,
        colour: str = INK,
        *,
        dash: str = "",
        opacity: float = 1,
        cap: str = "round",
    ) -> None:
        """A line along a path."""
        extra = f' stroke-dasharray="{dash}"' if dash else ""
        extra += f' opacity="{number(opacity)}"' if opacity < 1 else ""
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
            f'stroke-linejoin="round" stroke-linecap="{cap}"{extra}/>'
        )

    def stroke(
        self,
        points: Sequence[Point],
        width: float = DETAIL,
        colour: str = INK,
        *,
        dash: str = "",
        opacity: float = 1,
        cap: str = "round",
    ) -> None:
        """A line through points."""
        self.line(polygon(points, closed=False), width, colour, dash=dash, opacity=opacity, cap=cap)

    def surface(
        self,
        path: str,
        material: Material,
        *,
        outline: float = OUTLINE,
        bevel: float = 9,
        gloss: float = 0,
        rule: str = "nonzero",
        tone: str | None = None,
    ) -> None:
        """A flat thing: `bevel` pixels of shade along its lower right edges, a highlight of `gloss` pixels along the upper left."""
        clip = self._clip(path, rule)
        base = tone or material.base
        inside = f'<path d="{path}" fill="{material.shade if bevel else base}" fill-rule="{rule}"/>'
        if bevel:
            shift = f"translate({number(-bevel * 0.8)} {number(-bevel)})"
            inside += f'<path d="{path}" fill="{base}" fill-rule="{rule}" transform="{shift}"/>'
        if gloss:
            shift = f"translate({number(gloss * 1.1)} {number(gloss * 1.3)})"
            inside += (
                f'<path d="{path}" fill="none" stroke="{material.light}" stroke-width="{number(gloss)}" '
                f'stroke-linejoin="round" transform="{shift}" opacity="0.8"/>'
            )
            if bevel:  # the shifted outline must not lighten the shade side
                inside += (
                    f'<path d="{path}" fill="none" stroke="{material.shade}" stroke-width="{number(bevel * 1.5)}" '
                    f'transform="translate({number(-bevel * 0.1)} {number(-bevel * 0.1)})" opacity="0"/>'
                )
        self.parts.append(f'<g clip-path="url(#{clip})">{inside}</g>')
        if outline:
            self.line(path, outline)

    def bar(
        self,
        path: str,
        material: Material,
        start: Point,
        end: Point,
        *,
        outline: float = OUTLINE,
        rule: str = "nonzero",
    ) -> None:
        """A round thing: shaded across from `start` (light side) to `end` as a cylinder is."""
        self.parts.append(f'<path d="{path}" fill="{self.across(material, start, end)}" fill-rule="{rule}"/>')
        if outline:
            self.line(path, outline)

    def across(self, material: Material, start: Point, end: Point) -> str:
        """A paint that runs over a cylinder: base, highlight, base, shade, dark."""
        stops = (
            (0, material.shade),
            (0.12, material.base),
            (0.22, material.light),
            (0.34, material.light),
            (0.46, material.base),
            (0.66, material.base),
            (0.8, material.shade),
            (1, material.dark),
        )
        body = "".join(f'<stop offset="{number(at)}" stop-color="{colour}"/>' for at, colour in stops)
        place = f'x1="{number(start[0])}" y1="{number(start[1])}" x2="{number(end[0])}" y2="{number(end[1])}"'
        name = "g" + hashlib.sha1((place + body).encode()).hexdigest()[:12]
        self.parts.append(
            f'<defs><linearGradient id="{name}" gradientUnits="userSpaceOnUse" {place}>{body}</linearGradient></defs>'
        )
        return f"url(#{name})"

    def clipped(self, path: str, inner: Drawing, *, rule: str = "nonzero") -> None:
        """Another drawing, seen only inside the path."""
        clip = self._clip(path, rule)
        self.parts.append(f'<g clip-path="url(#{clip})">{"".join(inner.parts)}</g>')

    def place(self, other: Drawing, x: float, y: float, scale: float = 1, turn: float = 0, *, prefix: str = "") -> None:
        """Another drawing with its origin at `x`, `y`, turned clockwise by `turn` degrees; its anchors come along."""
        move = f"translate({number(x)} {number(y)})"
        if turn:
            move += f" rotate({number(turn)})"
        if scale != 1:
            move += f" scale({scale:.4f})"
        self.parts.append(f'<g transform="{move}">{"".join(other.parts)}</g>')
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        for name, (px, py) in other.anchors.items():
            self.anchors[prefix + name] = (x + scale * (px * cos - py * sin), y + scale * (px * sin + py * cos))

    def shadow(self, cx: float, cy: float, rx: float, ry: float) -> None:
        """A soft shadow on the ground under a thing."""
        for step in range(4):
            self.fill(ellipse(cx, cy, rx * (1 - 0.09 * step), ry * (1 - 0.12 * step)), INK, opacity=0.06)

    def svg(self, width: float, height: float, ground: str = GROUND) -> str:
        """The whole file, `width` by `height` pixels."""
        w, h = number(width), number(height)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
            f'<rect width="{w}" height="{h}" fill="{ground}"/>{"".join(self.parts)}</svg>'
        )

    def _clip(self, path: str, rule: str) -> str:
        # Named by content: the same path twice gives the same name, and the same clip, also inside a placed drawing.
        name = "c" + hashlib.sha1((path + rule).encode()).hexdigest()[:12]
        self.parts.append(f'<defs><clipPath id="{name}"><path d="{path}" clip-rule="{rule}"/></clipPath></defs>')
        return name
