"""Rings of points: circles, rectangles, hexagons, smooth curves."""

from __future__ import annotations

import math
from collections.abc import Sequence

from illustrations.canvas import Point, Ring


def oval(x: float, y: float, rx: float, ry: float | None = None, steps: int = 72) -> list[Point]:
    """A circle, or an ellipse with two radii."""
    ry = rx if ry is None else ry
    return [(x + rx * math.cos(math.tau * i / steps), y + ry * math.sin(math.tau * i / steps)) for i in range(steps)]


def arc(x: float, y: float, radius: float, start: float, end: float, steps: int = 40) -> list[Point]:
    """Part of a circle as an open line; degrees, clockwise from three o'clock."""
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def rect(x: float, y: float, width: float, height: float, radius: float = 0) -> list[Point]:
    """A rectangle from its upper left corner."""
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return rounded(corners, radius) if radius else corners


def polygon(x: float, y: float, radius: float, corners: int = 6, turn: float = 0) -> list[Point]:
    """A regular polygon; `turn` in degrees, 0 has a corner at three o'clock."""
    angles = (math.tau * i / corners + math.radians(turn) for i in range(corners))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def rounded(ring: Ring, radius: float | Sequence[float], steps: int = 8) -> list[Point]:
    """The same polygon with round corners (one radius, or one for each corner)."""
    out: list[Point] = []
    count = len(ring)
    for i, corner in enumerate(ring):
        size = radius if isinstance(radius, int | float) else radius[i]
        before, after = ring[i - 1], ring[(i + 1) % count]
        cut = min(size, math.dist(corner, before) / 2, math.dist(corner, after) / 2)
        if cut <= 0:
            out.append(corner)
            continue
        first, last = toward(corner, before, cut), toward(corner, after, cut)
        for step in range(steps + 1):
            t = step / steps
            out.append(tuple((1 - t) ** 2 * a + 2 * t * (1 - t) * c + t**2 * b  # type: ignore[arg-type]
                             for a, c, b in zip(first, corner, last, strict=True)))
    return out


def smooth(points: Ring, closed: bool = False, steps: int = 12) -> list[Point]:
    """A curve through all points (Catmull-Rom)."""
    count = len(points)
    out: list[Point] = []
    for i in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, count - 1)]
        for step in range(steps):
            t = step / steps
            out.append((_spline(a[0], b[0], c[0], d[0], t), _spline(a[1], b[1], c[1], d[1], t)))
    if not closed:
        out.append(points[-1])
    return out


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def toward(start: Point, end: Point, distance: float) -> Point:
    """The point `distance` from `start` on the way to `end`."""
    length = math.dist(start, end) or 1.0
    return start[0] + (end[0] - start[0]) * distance / length, start[1] + (end[1] - start[1]) * distance / length


def hull(points: Sequence[Point]) -> list[Point]:
    """The convex outline around points."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return list(ordered)

    def half(row: Sequence[Point]) -> list[Point]:
        out: list[Point] = []
        for p in row:
            while len(out) > 1 and _turn(out[-2], out[-1], p) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]

    return half(ordered) + half(ordered[::-1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
