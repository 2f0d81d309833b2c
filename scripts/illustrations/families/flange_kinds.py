"""Kinds of flanges, a flanged joint, and the parts of a flange (the part in orange, the rest pale)."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, polygon
from illustrations.entry import Entry
from illustrations.families.fasteners import nut_on, stud_on
from illustrations.families.fittings import tube_end
from illustrations.families.flanges import flange_on, gasket_on
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import ORANGE, STEEL, WHITE

TOWARDS = (-1.0, 0.0, 0.0)


def _spot(ax: Axis, t: float, radius: float, index: float, count: int = 8) -> Axis:
    """The axis of one bolt hole."""
    return Axis(ax.at(t, radius, 360 * (index + 0.5) / count), ax.along, ax.u, ax.w)


def plate_on(scene: Scene3D, ax: Axis, low: float, high: float, outer: float, bolts: int = 8) -> None:
    """A round plate with through holes, its near face plain."""
    scene.turned(ax, [(low, outer), (high, outer)], STEEL)
    for index in range(bolts):
        scene.hole(_spot(ax, high, outer * 0.79, index, bolts), 0, outer * 0.095, high - low, through="#FFFFFF")


def weld_neck() -> Drawing:
    """A welding neck flange from its back: the neck tapers towards the pipe."""
    d = Drawing()
    scene = Scene3D(d, View(40, 16, 360, 320))
    ax = axis((0, 0, 0), TOWARDS)
    plate_on(scene, ax, -56, 0, 250)
    scene.turned(ax, [(0, 168), (120, 108), (170, 108)], STEEL, smooth=True)
    scene.turned(ax, [(170, 108), (184, 98)], STEEL)
    tube_end(scene, ax, 184, 86)
    return d


def threaded() -> Drawing:
    """A threaded flange from its back: a short hub with thread in the bore."""
    d = Drawing()
    scene = Scene3D(d, View(46, 16, 350, 320))
    ax = axis((0, 0, 0), TOWARDS)
    plate_on(scene, ax, -56, 0, 250)
    scene.turned(ax, [(0, 166), (64, 158)], STEEL)
    scene.hole(ax, 64, 116, 120, wall="#3A444B")
    rim = polygon(scene.circle(ax, 64, 116)[:-1])
    lines = Drawing()
    for turn in range(1, 12):
        lines.line(polygon(scene.circle(ax, 64 - turn * 13, 116)[:-1]), 3, "#AEB9C1")
    d.clipped(rim, lines)
    d.line(rim, 4)
    return d


def lapped() -> Drawing:
    """A loose flange round a pipe, and the collar it presses on in front of it."""
    d = Drawing()
    scene = Scene3D(d, View(34, 15, 340, 320))
    ax = axis((0, 0, 0), TOWARDS)
    scene.turned(ax, [(-330, 104), (-100, 104)], STEEL)
    plate_on(scene, ax, -130, -84, 235)
    scene.hole(ax, -84, 122, 46)
    scene.turned(ax, [(-84, 104), (60, 104)], STEEL, caps=False)
    scene.turned(ax, [(60, 150), (84, 150)], STEEL)
    tube_end(scene, ax, 84, 86)
    return d


def spectacle() -> Drawing:
    """A spectacle blind: a solid disc and a ring in one piece."""
    d = Drawing()
    scene = Scene3D(d, View(24, 14, 320, 320))
    ax = axis((0, 0, 0), (-0.35, 0, 1))
    thick, r = 30.0, 150.0

    def outline(t: float) -> list[Point]:
        points = []
        half = math.degrees(math.asin(38 / r))
        for cy, first in ((-165.0, half), (165.0, 180 + half)):
            for i in range(49):
                a = math.radians(first + (360 - 2 * half) * i / 48)
                points.append(scene.view.point(ax.plane(t, cy + r * math.cos(a), r * math.sin(a))))
        return points

    back, front = polygon(outline(-thick)), polygon(outline(0))
    for step in range(15):
        layer = polygon(outline(-thick + 2 * step))
        d.fill(layer, STEEL.shade)
        d.line(layer, 10 if step == 0 else 0.5, "#1F2B33" if step == 0 else STEEL.shade)
    d.line(back, 5)
    for step in range(15):
        d.fill(polygon(outline(-thick + 2 * step)), STEEL.shade)
    d.surface(front, STEEL, bevel=0, tone=STEEL.base)
    ring = Axis(ax.plane(0, 165, 0), ax.along, ax.u, ax.w)
    scene.hole(ring, 0, 92, thick, through="#FFFFFF")
    for centre in (165, -165):
        at = Axis(ax.plane(0, centre, 0), ax.along, ax.u, ax.w)
        for radius in (104, 116, 128):
            d.line(polygon(scene.circle(at, 0, radius)[:-1]), 1.6, STEEL.dark)
    return d


def joint_on(scene: Scene3D, *, outer: float = 190, pipe: float = 96, reach: float = 300, bolts: int = 8) -> None:
    """Two flanges with a gasket between them, studs and nuts; pipes of length `reach` on both sides."""
    ax = axis((0, 0, 0), TOWARDS)
    thick, gap = 44.0, 9.0
    scene.turned(ax, [(-reach, pipe), (-gap / 2 - thick - 70, pipe)], STEEL, caps=False)
    scene.turned(ax, [(-gap / 2 - thick - 70, pipe), (-gap / 2 - thick, pipe * 1.45)], STEEL, caps=False)
    order = sorted(range(bolts), key=lambda i: scene.view.nearness(_spot(ax, 0, outer * 0.79, i, bolts).origin))
    for index in order:
        far = _spot(ax, -gap / 2 - thick - 40, outer * 0.79, index, bolts)
        stud_on(scene, far, radius=15, start=-18, end=0, threads=((-18, 0),))
        nut_on(scene, far, size=31, thick=40, bore=0)
    scene.turned(ax, [(-gap / 2 - thick, outer), (-gap / 2, outer)], STEEL)
    gasket_on(scene, ax, outer=outer * 0.66, inner=outer * 0.4, thick=gap)
    scene.turned(ax, [(gap / 2, outer), (gap / 2 + thick, outer)], STEEL)
    edge = gap / 2 + thick
    scene.turned(ax, [(edge, pipe * 1.45), (edge + 70, pipe)], STEEL, caps=False)
    for index in order:
        near = _spot(ax, edge, outer * 0.79, index, bolts)
        if scene.view.nearness(near.origin) < scene.view.nearness(ax.at(edge)):
            nut_on(scene, near, size=31, thick=36, bore=0)
            stud_on(
                scene, Axis(near.at(36), near.along, near.u, near.w), radius=15, start=0, end=20, threads=((0, 18),)
            )
    scene.turned(ax, [(edge, pipe * 1.45), (edge + 70, pipe), (reach, pipe)], STEEL, caps=False)
    tube_end(scene, ax, reach, pipe * 0.84)
    for index in order:
        near = _spot(ax, edge, outer * 0.79, index, bolts)
        if scene.view.nearness(near.origin) >= scene.view.nearness(ax.at(edge)):
            nut_on(scene, near, size=31, thick=36, bore=0)
            stud_on(
                scene, Axis(near.at(36), near.along, near.u, near.w), radius=15, start=0, end=20, threads=((0, 18),)
            )


def joint() -> Drawing:
    """A flanged joint in a pipe."""
    d = Drawing()
    joint_on(Scene3D(d, View(24, 16, 320, 320)))
    return d


def pointer(d: Drawing, start: Point, end: Point, width: float = 26) -> None:
    """An orange arrow that points at a part."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    w, head = width / 2, width * 1.7
    shape = [
        (0, -w),
        (length - head, -w),
        (length - head, -w * 2.6),
        (length, 0),
        (length - head, w * 2.6),
        (length - head, w),
        (0, w),
    ]
    path = polygon([(start[0] + ux * a - uy * b, start[1] + uy * a + ux * b) for a, b in shape])
    d.fill(path, ORANGE.base)
    d.line(path, 5)


def bolt_hole() -> Drawing:
    """A flange with its bolt holes marked."""
    d = Drawing()
    scene = Scene3D(d, View(50, 14, 320, 320))
    ax = axis((0, 0, 0), TOWARDS)
    flange_on(scene, ax, outer=262, thick=50, bolts=8, circle=207, hole=30, face=140, bore=88, material=WHITE)
    for index in range(8):
        rim = polygon(scene.circle(_spot(ax, -8, 207, index), 0, 34)[:-1])
        d.line(rim, 13)
        d.line(rim, 7, ORANGE.base)
    near = min((scene.view.point(_spot(ax, -8, 207, i).origin) for i in range(8)), key=lambda p: (p[0] > 200, p[1]))
    pointer(d, (near[0] - 170, near[1] - 60), (near[0] - 24, near[1] - 8))
    return d


def gasket_face() -> Drawing:
    """A flange whose gasket face is orange."""
    d = Drawing()
    scene = Scene3D(d, View(50, 14, 320, 320))
    ax = axis((0, 0, 0), TOWARDS)
    flange_on(scene, ax, outer=262, thick=58, bolts=8, circle=207, hole=25, face=158, bore=84, material=WHITE)
    face = scene.ring(ax, 0, 158, 84)
    d.fill(face, ORANGE.base, rule="evenodd")
    for radius in range(94, 156, 8):
        d.line(polygon(scene.circle(ax, 0, radius)[:-1]), 1.8, ORANGE.shade)
    d.line(face, 5)
    x, y = scene.view.point(ax.at(0, 122, 100))
    pointer(d, (x - 300, y + 130), (x - 6, y + 4))
    return d


ENTRIES = (
    Entry(
        "krageflens",
        "en krageflens sett fra kragen",
        "Rund stålflens med åtte bolthull og en kon krage som blir smalere mot rørenden",
        weld_neck,
    ),
    Entry(
        "gjengeflens", "en gjengeflens", "Rund stålflens med åtte bolthull og gjenger inni hullet i midten", threaded
    ),
    Entry(
        "losflens",
        "en løsflens på et rør med krage",
        "Løs, rund flens som sitter rundt et rør, bak en krage på rørenden",
        lapped,
    ),
    Entry("brilleflens", "en brilleflens", "Stålplate formet som et åttetall: en tett skive og en ring", spectacle),
    Entry(
        "flensforbindelse",
        "en flensforbindelse",
        "To flenser på to rør, skrudd sammen med bolter og muttere og en pakning mellom",
        joint,
    ),
    Entry(
        "bolthull",
        "bolthullene i en flens",
        "Lys flens der de åtte bolthullene er merket med oransje, og en pil peker på ett av dem",
        bolt_hole,
    ),
    Entry(
        "pakningsflate",
        "pakningsflata på en flens",
        "Lys flens der den runde, hevede flata rundt hullet er oransje, og en pil peker på den",
        gasket_face,
    ),
)
