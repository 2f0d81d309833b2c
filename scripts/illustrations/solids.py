"""Simple solids seen in parallel projection: turned parts, prisms, bent pipes. The world has x right, y up, z to the viewer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from illustrations.canvas import Drawing, Point, polygon
from illustrations.style import DETAIL, INK, OUTLINE, Material

Vector = tuple[float, float, float]
X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
CORNERS = 72
LIGHT = (-0.45, 0.75, 0.5)


def add(a: Vector, b: Vector, times: float = 1) -> Vector:
    """a + times * b."""
    return a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times


def dot(a: Vector, b: Vector) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """The vector product."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(a: Vector) -> Vector:
    """The vector at length one."""
    size = math.sqrt(dot(a, a))
    return a[0] / size, a[1] / size, a[2] / size


def hull(points: Sequence[Point]) -> list[Point]:
    """The convex hull (Andrew's monotone chain)."""
    ordered = sorted(set(points))

    def half(items: Sequence[Point]) -> list[Point]:
        chain: list[Point] = []
        for p in items:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-2], chain[-1]
                if (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax) > 0:
                    break
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(ordered) + half(ordered[::-1])


@dataclass(frozen=True, slots=True)
class Axis:
    """A line in space with two directions across it: `origin`, `along`, `u`, `w`, all of length one."""

    origin: Vector
    along: Vector
    u: Vector
    w: Vector

    def at(self, t: float, radius: float = 0, degrees: float = 0) -> Vector:
        """The point `t` along the axis and `radius` out from it, at an angle counted from `u` towards `w`."""
        angle = math.radians(degrees)
        point = add(self.origin, self.along, t)
        return add(add(point, self.u, radius * math.cos(angle)), self.w, radius * math.sin(angle))

    def plane(self, t: float, a: float, b: float) -> Vector:
        """The point `t` along the axis, `a` along `u` and `b` along `w`."""
        return add(add(add(self.origin, self.along, t), self.u, a), self.w, b)


def axis(origin: Vector, along: Vector, up: Vector = Y) -> Axis:
    """An axis whose `u` is as near to `up` as it can be."""
    along = unit(along)
    if abs(dot(along, unit(up))) > 0.99:
        up = Z if abs(along[2]) < 0.9 else X
    w = unit(cross(along, up))
    return Axis(origin, along, unit(cross(w, along)), w)


@dataclass(frozen=True, slots=True)
class View:
    """From where it is seen: turned by `yaw` about the vertical, then by `pitch` downwards (degrees); `cx`, `cy` is the origin."""

    yaw: float
    pitch: float
    cx: float = 320
    cy: float = 320
    scale: float = 1

    def turned(self, v: Vector) -> Vector:
        """The direction in the viewer's coordinates; z is towards the viewer."""
        a, b = math.radians(self.yaw), math.radians(self.pitch)
        x = v[0] * math.cos(a) + v[2] * math.sin(a)
        z = -v[0] * math.sin(a) + v[2] * math.cos(a)
        y = v[1] * math.cos(b) - z * math.sin(b)
        return x, y, v[1] * math.sin(b) + z * math.cos(b)

    def point(self, v: Vector) -> Point:
        """Where the point is in the picture."""
        x, y, _ = self.turned(v)
        return self.cx + x * self.scale, self.cy - y * self.scale

    def nearness(self, v: Vector) -> float:
        """How far the point is towards the viewer."""
        return self.turned(v)[2]


@dataclass(slots=True)
class Scene3D:
    """Draws solids into a drawing, each over what stands there already: begin with the farthest."""

    drawing: Drawing
    view: View
    outline: float = OUTLINE
    detail: float = DETAIL
    named: dict[str, Point] = field(default_factory=dict)

    def circle(self, ax: Axis, t: float, radius: float, start: float = 0, end: float = 360) -> list[Point]:
        """A circle about the axis, or an arc of it, as points of the picture."""
        count = max(6, round(CORNERS * abs(end - start) / 360))
        return [self.view.point(ax.at(t, radius, start + (end - start) * i / count)) for i in range(count + 1)]

    def near_side(self, ax: Axis, t: float, radius: float) -> list[Point]:
        """That half of a circle which lies on the side of a cylinder that is seen."""
        ahead = [d for d in range(0, 360, 5) if self.view.nearness(add(ax.at(t, radius, d), ax.at(t), -1)) >= 0]
        gap = next((i for i in range(1, len(ahead)) if ahead[i] - ahead[i - 1] > 5), 0)
        ahead = ahead[gap:] + ahead[:gap]
        return [self.view.point(ax.at(t, radius, d)) for d in ahead]

    def facing(self, ax: Axis) -> bool:
        """Whether the axis points towards the viewer."""
        return self.view.turned(ax.along)[2] >= 0

    def cylinder_paint(self, ax: Axis, t: float, radius: float, material: Material) -> str:
        """The paint of a cylinder's side."""
        (ax0, ay0), (ax1, ay1) = self.view.point(ax.at(t)), self.view.point(ax.at(t + 1))
        dx, dy = ax1 - ax0, ay1 - ay0
        size = math.hypot(dx, dy)
        nx, ny = (-dy / size, dx / size) if size > 1e-6 else (0.0, 1.0)
        if ny < -1e-9 or (abs(ny) <= 1e-9 and nx < 0):
            nx, ny = -nx, -ny
        if abs(ny) < 0.35 and nx < 0:
            nx, ny = -nx, -ny
        reach = radius * self.view.scale
        return self.drawing.across(material, (ax0 - nx * reach, ay0 - ny * reach), (ax0 + nx * reach, ay0 + ny * reach))

    def turned(
        self, ax: Axis, profile: Sequence[tuple[float, float]], material: Material, *, face: str | None = None,
        smooth: bool = False, caps: bool = True,
    ) -> None:  # fmt: skip
        """A part as from a lathe; `profile` are (place along the axis, radius). `smooth`: no edges drawn between the steps."""
        steps = list(profile) if self.facing(ax) else list(profile)[::-1]
        if steps[0][0] > steps[-1][0] and self.facing(ax):
            steps.reverse()
        shapes: list[tuple[str, str]] = []
        for (t0, r0), (t1, r1) in pairwise(steps):
            if t0 != t1:
                around = polygon(hull([*self.circle(ax, t0, r0), *self.circle(ax, t1, r1)]))
                shapes.append((around, self.cylinder_paint(ax, t0, max(r0, r1), material)))
            if (not smooth and caps) or (t1, r1) == steps[-1]:
                shapes.append((polygon(self.circle(ax, t1, r1)[:-1]), face or self.face_tone(ax, material)))
        d = self.drawing
        if smooth:
            for path, _ in shapes:
                d.line(path, self.outline * 2 if path is not shapes[-1][0] else self.outline)
            for path, paint in shapes[:-1]:
                d.parts.append(f'<path d="{path}" fill="{paint}" stroke="{paint}" stroke-width="0.8"/>')
            d.parts.append(f'<path d="{shapes[-1][0]}" fill="{shapes[-1][1]}"/>')
            d.line(shapes[-1][0], self.outline * 0.7)
            return
        for path, paint in shapes:
            d.parts.append(f'<path d="{path}" fill="{paint}"/>')
            d.line(path, self.outline)

    def face_tone(self, ax: Axis, material: Material) -> str:
        """The flat tone of an end face, by how it stands to the light."""
        along = ax.along if self.facing(ax) else (-ax.along[0], -ax.along[1], -ax.along[2])
        return self.tone(along, material)

    def tone(self, normal: Vector, material: Material) -> str:
        """The flat tone of a surface whose outward direction is `normal`."""
        lit = dot(unit(self.view.turned(normal)), unit(LIGHT))
        if lit > 0.82:
            return material.light
        if lit > 0.42:
            return material.base
        return material.shade if lit > -0.05 else material.dark

    def hole(
        self, ax: Axis, t: float, radius: float, depth: float, *, through: str | None = None, wall: str = "#55626C",
        outline: float | None = None,
    ) -> None:  # fmt: skip
        """A round hole in the face at `t`, `depth` into the part; `through` is the colour seen behind it."""
        width = self.outline * 0.8 if outline is None else outline
        rim = polygon(self.circle(ax, t, radius)[:-1])
        self.drawing.fill(rim, wall)
        if through is not None:
            inner = Drawing()
            back = polygon(self.circle(ax, t - depth if self.facing(ax) else t + depth, radius)[:-1])
            inner.fill(back, through)
            inner.line(back, width * 0.7)
            self.drawing.clipped(rim, inner)
        self.drawing.line(rim, width)

    def prism(
        self, ax: Axis, corners: Sequence[tuple[float, float]], t0: float, t1: float, material: Material,
        *, face: str | None = None,
    ) -> None:  # fmt: skip
        """A straight bar with the given cross-section (places along `u` and `w`), from `t0` to `t1`."""
        near, far = (t1, t0) if self.facing(ax) == (t1 > t0) else (t0, t1)
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, [*corners[1:], corners[0]], strict=True))
        sides: list[tuple[float, list[Point], Vector]] = []
        for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
            du, dw = (b[0] - a[0], b[1] - a[1]) if area > 0 else (a[0] - b[0], a[1] - b[1])
            normal = add(add((0.0, 0.0, 0.0), ax.u, dw), ax.w, -du)
            if self.view.turned(normal)[2] <= 1e-9:
                continue
            points = [ax.plane(t0, *a), ax.plane(t0, *b), ax.plane(t1, *b), ax.plane(t1, *a)]
            depth = sum(self.view.nearness(p) for p in points) / 4
            sides.append((depth, [self.view.point(p) for p in points], normal))
        d = self.drawing
        for _, points2, normal in sorted(sides, key=lambda item: item[0]):
            path = polygon(points2)
            d.fill(path, self.tone(normal, material))
            d.line(path, self.outline)
        along = ax.along if near > far else (-ax.along[0], -ax.along[1], -ax.along[2])
        path = polygon([self.view.point(ax.plane(near, *corner)) for corner in corners])
        d.fill(path, face or self.tone(along, material))
        d.line(path, self.outline)

    def box(self, low: Vector, high: Vector, material: Material) -> None:
        """A box with edges along x, y and z."""
        ax = Axis((0.0, 0.0, 0.0), Z, X, Y)
        corners = [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]
        self.prism(ax, corners, low[2], high[2], material)

    def thread(self, ax: Axis, t0: float, t1: float, radius: float, pitch: float) -> None:
        """Thread lines on the seen side of a cylinder."""
        turns = max(1, int(abs(t1 - t0) / pitch))
        for index in range(turns):
            t = t0 + (index + 0.5) * (t1 - t0) / turns
            self.drawing.stroke(self.near_side(ax, t, radius), self.detail)

    def bent(self, centre: Vector, start: Vector, end: Vector, bend: float, radius: float, material: Material) -> None:
        """A quarter of a pipe bend: from `centre + start * bend` round to `centre + end * bend`."""
        count, shapes = 18, []
        start, end = unit(start), unit(end)
        plane = unit(cross(start, end))
        rings: list[tuple[Axis, list[Point]]] = []
        for index in range(count + 1):
            angle = math.pi / 2 * index / count
            out = add(add((0.0, 0.0, 0.0), start, math.cos(angle)), end, math.sin(angle))
            forward = add(add((0.0, 0.0, 0.0), start, -math.sin(angle)), end, math.cos(angle))
            ring = Axis(add(centre, out, bend), forward, unit(out), plane)
            rings.append((ring, self.circle(ring, 0, radius)))
        for (ring, a), (_, b) in pairwise(rings):
            path = polygon(hull([*a, *b]))
            shapes.append((self.view.nearness(ring.origin), path, self.cylinder_paint(ring, 0, radius, material)))
        for _, path, _ in shapes:
            self.drawing.line(path, self.outline * 2)
        for _, path, paint in sorted(shapes, key=lambda item: item[0]):
            self.drawing.parts.append(f'<path d="{path}" fill="{paint}" stroke="{paint}" stroke-width="1"/>')

    def ring(self, ax: Axis, t: float, outer: float, inner: float) -> str:
        """Path data of a flat ring (draw with the even-odd rule)."""
        return polygon(self.circle(ax, t, outer)[:-1]) + polygon(self.circle(ax, t, inner)[:-1])

    def name(self, key: str, place: Vector) -> None:
        """Remember where a part is, for numbered dots."""
        self.drawing.anchors[key] = self.view.point(place)


__all__ = ["INK", "Axis", "Scene3D", "Vector", "View", "X", "Y", "Z", "add", "axis", "cross", "dot", "hull", "unit"]
