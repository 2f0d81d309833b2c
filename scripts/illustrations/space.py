"""Solid things seen from a corner: cylinders, cones, discs with holes, prisms, boxes, tubes; drawn from the back to the front."""

from __future__ import annotations

import math
from collections.abc import Sequence

from illustrations.canvas import EDGE, Drawing, Fade, Fill, Point
from illustrations.materials import Material, across, mix, tone
from illustrations.outlines import hull, oval

Vec = tuple[float, float, float]
X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
LIGHT: Vec = (-0.46, 0.70, 0.55)
CIRCLE_STEPS = 72


def add(a: Vec, b: Vec, times: float = 1.0) -> Vec:
    """a + b * times."""
    return a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times


def dot(a: Vec, b: Vec) -> float:
    """How much two directions agree."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """A direction square to both."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(a: Vec) -> Vec:
    """The same direction with length 1."""
    length = math.sqrt(dot(a, a)) or 1.0
    return a[0] / length, a[1] / length, a[2] / length


class Space:
    """Draws in three dimensions: x right, y up, z towards the reader, before the model is turned by `yaw` and tilted by `pitch`."""

    def __init__(self, drawing: Drawing, yaw: float = 0, pitch: float = 0) -> None:
        self.d = drawing
        self._yaw, self._pitch = math.radians(yaw), math.radians(pitch)

    def turned(self, p: Vec) -> Vec:
        """The point as the reader sees it; z is how near."""
        x, y, z = p
        cos, sin = math.cos(self._yaw), math.sin(self._yaw)
        x, z = x * cos + z * sin, -x * sin + z * cos
        cos, sin = math.cos(self._pitch), math.sin(self._pitch)
        return x, y * cos - z * sin, y * sin + z * cos

    def flat(self, p: Vec) -> Point:
        """The point on the paper."""
        x, y, _ = self.turned(p)
        return x, -y

    def facing(self, normal: Vec) -> bool:
        """Whether a face with this normal is seen."""
        return self.turned(normal)[2] > 1e-9

    def lit(self, normal: Vec) -> float:
        """From -1 to 1: how much light falls on a face."""
        return dot(self.turned(unit(normal)), LIGHT)

    def circle(self, centre: Vec, normal: Vec, radius: float, steps: int = CIRCLE_STEPS) -> list[Point]:
        """The outline of a disc."""
        u, v = _plane(normal)
        turns = (math.tau * i / steps for i in range(steps))
        return [self.flat(add(add(centre, u, radius * math.cos(t)), v, radius * math.sin(t))) for t in turns]

    def disc(self, centre: Vec, normal: Vec, radius: float, fill: Material | str, edge: Fill = EDGE, inner: float = 0) -> None:
        """A flat disc, or a ring with an `inner` radius."""
        rings = [self.circle(centre, normal, radius)]
        if inner:
            rings.append(self.circle(centre, normal, inner))
        paint: Fill = fill if isinstance(fill, str) else self._sheen(rings[0], fill, self.lit(normal))
        self.d.shape(*rings, fill=paint, edge=edge)

    def cylinder(
        self, start: Vec, end: Vec, radius: float, material: Material, end_radius: float | None = None,
        face: Material | str | None = None, bare: bool = False, edge: Fill = EDGE,
    ) -> None:
        """A cylinder or cone with its nearer end face (`bare`: without it)."""
        end_radius = radius if end_radius is None else end_radius
        axis = unit(add(end, start, -1))
        first, last = self.circle(start, axis, max(radius, 0.01)), self.circle(end, axis, max(end_radius, 0.01))
        outline = hull(first + last)
        widest = max(radius, end_radius)
        self.d.shape(outline, fill=self._round(start, axis, widest, material), edge=edge)
        if bare:
            return
        towards_end = self.facing(axis)
        centre, normal, size = (end, axis, end_radius) if towards_end else (start, add((0, 0, 0), axis, -1), radius)
        if size > 0.01 and self.turned(normal)[2] > 0.02:
            self.disc(centre, normal, size, face or material, edge)

    def hole(
        self, centre: Vec, normal: Vec, radius: float, depth: float, material: Material, bottom: str = "#ffffff",
        edge: Fill = EDGE, threads: int = 0,
    ) -> None:
        """A round hole in a face that is seen: its wall, its bottom (white: it goes through), thread lines on the wall."""
        normal = unit(normal)
        mouth = self.circle(centre, normal, radius)
        # The wall of a hole is lit on the side away from the light.
        u = self._across_axis(normal)
        here = self.flat(centre)
        stops = ((0.0, material.deep), (0.5, material.shade), (1.0, material.base))
        wall = Fade((here[0] + u[0] * radius, here[1] + u[1] * radius), (here[0] - u[0] * radius, here[1] - u[1] * radius), stops)
        self.d.shape(mouth, fill=wall, edge=None, width=0)
        with self.d.clip(mouth):
            end = self.circle(add(centre, normal, -depth), normal, radius)
            self.d.shape(end, fill=bottom, edge=edge, width=self.d.line * 0.6)
            for turn in range(1, threads + 1):
                line = self.circle(add(centre, normal, -depth * turn / (threads + 1)), normal, radius)
                self.d.stroke([*line, line[0]], EDGE, self.d.line * 0.45)
        self.d.shape(mouth, fill=None, edge=edge)

    def prism(
        self, outline: Sequence[Point], origin: Vec, u: Vec, v: Vec, depth: float, material: Material,
        face: Fill = None, crease: float = 30, holes: Sequence[Sequence[Point]] = (),
    ) -> None:
        """A plate: the outline in the plane of `u` and `v`, going `depth` backwards; lines at corners sharper than `crease` degrees."""
        normal = unit(cross(u, v))
        if not self.facing(normal):
            origin, depth, normal = add(origin, normal, -depth), -depth, add((0, 0, 0), normal, -1)
        ring = list(outline) if _area(outline) > 0 else list(outline)[::-1]
        front = [add(add(origin, u, x), v, y) for x, y in ring]
        back = [add(p, unit(cross(u, v)), -depth) for p in front]
        sides = []
        count = len(ring)
        for i in range(count):
            j = (i + 1) % count
            dx, dy = ring[j][0] - ring[i][0], ring[j][1] - ring[i][1]
            out = unit(add(add((0, 0, 0), u, dy), v, -dx))
            if self.facing(out):
                sides.append((self.turned(add(front[i], back[j]))[2], i, j, out))
        sides.sort()
        quads = [([self.flat(front[i]), self.flat(front[j]), self.flat(back[j]), self.flat(back[i])], out) for _, i, j, out in sides]
        top = [self.flat(p) for p in front]
        with self.d.fuse():
            for quad, out in quads:
                self.d.shape(quad, fill=tone(material, self.lit(out)))
            self.d.shape(top, fill=tone(material, self.lit(normal)))
        for i in range(count):
            turn = math.degrees(math.atan2(ring[i][1] - ring[i - 1][1], ring[i][0] - ring[i - 1][0])
                                - math.atan2(ring[(i + 1) % count][1] - ring[i][1], ring[(i + 1) % count][0] - ring[i][0]))
            if abs((turn + 180) % 360 - 180) > crease and any(i in (a, b) for _, a, b, _ in sides):
                self.d.stroke([self.flat(front[i]), self.flat(back[i])], EDGE, self.d.line * 0.8)
        cut = [[self.flat(add(add(origin, u, x), v, y)) for x, y in hole] for hole in holes]
        self.d.shape(top, *cut, fill=face if face is not None else self._sheen(top, material, self.lit(normal)))

    def box(self, corner: Vec, size: Vec, material: Material) -> None:
        """A box from its left, lower, far corner."""
        x, y, z = corner
        w, h, t = size
        faces: tuple[tuple[Vec, tuple[Vec, ...]], ...] = (
            (X, ((x + w, y, z), (x + w, y, z + t), (x + w, y + h, z + t), (x + w, y + h, z))),
            ((-1, 0, 0), ((x, y, z), (x, y, z + t), (x, y + h, z + t), (x, y + h, z))),
            (Y, ((x, y + h, z), (x + w, y + h, z), (x + w, y + h, z + t), (x, y + h, z + t))),
            ((0, -1, 0), ((x, y, z), (x + w, y, z), (x + w, y, z + t), (x, y, z + t))),
            (Z, ((x, y, z + t), (x + w, y, z + t), (x + w, y + h, z + t), (x, y + h, z + t))),
        )
        for normal, corners in faces:
            if self.facing(normal):
                self.d.shape([self.flat(p) for p in corners], fill=tone(material, self.lit(normal)))

    def face(self, corners: Sequence[Vec], fill: Fill, edge: Fill = EDGE, width: float | None = None) -> None:
        """A flat polygon in space."""
        self.d.shape([self.flat(p) for p in corners], fill=fill, edge=edge, width=width)

    def tube(self, path: Sequence[Vec], radius: float, material: Material, bore: float = 0, ends: str = "both") -> None:
        """A round tube along a path; its nearer ends (`first`, `last`, `both`, `none`) are drawn open when it has a `bore`."""
        flat = [self.flat(p) for p in path]
        self._end(path[1], path[0], radius, material, 0, nearer=False)
        self._end(path[-2], path[-1], radius, material, 0, nearer=False)
        round_line(self.d, flat, radius, material)
        if ends in ("first", "both"):
            self._end(path[1], path[0], radius, material, bore, nearer=True)
        if ends in ("last", "both"):
            self._end(path[-2], path[-1], radius, material, bore, nearer=True)

    def _end(self, before: Vec, tip: Vec, radius: float, material: Material, bore: float, nearer: bool) -> None:
        normal = unit(add(tip, before, -1))
        if self.facing(normal) != nearer:
            return
        self.disc(tip, normal, radius, material if nearer else material.shade)
        if bore and nearer:
            self.hole(tip, normal, bore, radius * 4, material, bottom=material.deep)

    def ball(self, centre: Vec, radius: float, material: Material) -> None:
        """A sphere."""
        ball(self.d, self.flat(centre), radius, material)

    def _across_axis(self, axis: Vec) -> Point:
        """The direction on the paper square to the axis, on the side of the light."""
        x, y, _ = self.turned(axis)
        length = math.hypot(x, y)
        if length < 0.05:
            return -0.55, -0.83
        across_x, across_y = -y / length, -x / length
        return (across_x, across_y) if across_x * LIGHT[0] - across_y * LIGHT[1] > 0 else (-across_x, -across_y)

    def _round(self, centre: Vec, axis: Vec, radius: float, material: Material) -> Fade:
        u, here = self._across_axis(axis), self.flat(centre)
        return Fade((here[0] + u[0] * radius, here[1] + u[1] * radius), (here[0] - u[0] * radius, here[1] - u[1] * radius),
                    across(material))

    def _sheen(self, ring: Sequence[Point], material: Material, lit: float) -> Fade:
        left, top = min(x for x, _ in ring), min(y for _, y in ring)
        right, bottom = max(x for x, _ in ring), max(y for _, y in ring)
        colour = tone(material, lit)
        stops = ((0.0, mix(colour, material.light, 0.55)), (0.45, colour), (1.0, mix(colour, material.shade, 0.35)))
        return Fade((left, top), (right, bottom), stops)


def round_line(drawing: Drawing, line: Sequence[Point], radius: float, material: Material, cap: str = "butt") -> None:
    """A round bar along a flat line: a stack of ever narrower strokes, shifted towards the light."""
    drawing.stroke(line, EDGE, 2 * drawing.line, thick=2 * radius, cap=cap)
    layers = 9
    for layer in range(layers):
        share = layer / (layers - 1)
        shift = radius * 0.42 * share
        colour = mix(mix(material.shade, material.deep, 0.3), material.base, min(1, share * 2))
        if share > 0.5:
            colour = mix(material.base, material.light, (share - 0.5) * 2)
        drawing.stroke([(x - shift * 0.6, y - shift) for x, y in line], colour, 0, thick=2 * radius * (1 - share * 0.9), cap=cap)


def ball(drawing: Drawing, centre: Point, radius: float, material: Material) -> None:
    """A sphere seen from anywhere."""
    glow = (centre[0] - radius * 0.35, centre[1] - radius * 0.4)
    stops = ((0.0, material.light), (0.35, material.base), (0.8, material.shade), (1.0, material.deep))
    drawing.shape(oval(*centre, radius), fill=Fade(glow, (glow[0] + radius * 1.45, glow[1]), stops, radial=True))


def _plane(normal: Vec) -> tuple[Vec, Vec]:
    u = unit(cross(normal, X if abs(unit(normal)[0]) < 0.9 else Y))
    return u, unit(cross(normal, u))


def _area(ring: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2
