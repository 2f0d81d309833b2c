"""Pipe and pipe fittings."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon
from illustrations.entry import Entry
from illustrations.families.fasteners import hexagon
from illustrations.solids import Axis, Scene3D, View, X, Y, axis, hull
from illustrations.style import BLUE, BRASS, DARK_STEEL, STEEL, Material

BORE = "#48545D"


def tube_end(scene: Scene3D, ax: Axis, t: float, bore: float, depth: float = 400) -> None:
    """The open end of a pipe in the face at `t`."""
    scene.hole(ax, t, bore, depth, wall=BORE)
    dark = polygon(scene.circle(ax, t, bore)[:-1])
    inside = Drawing()
    shift = 0.35 * bore if scene.facing(ax) else -0.35 * bore
    inside.fill(polygon(scene.circle(ax, t - shift * 2, bore)[:-1]), "#2B353C")
    scene.drawing.clipped(dark, inside)
    scene.drawing.line(dark, scene.outline * 0.8)


def pipe(*, length: float = 620, radius: float = 92, wall: float = 22) -> Drawing:
    """A straight length of pipe, its open end towards the viewer."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(38, 20, 190, 395))
    ax = axis((0, 0, 0), (-1, 0, 0))
    scene.turned(ax, [(-length, radius), (0, radius)], STEEL)
    tube_end(scene, ax, 0, radius - wall)
    return drawing


def elbow(*, bend: float = 250, radius: float = 96, wall: float = 20) -> Drawing:
    """A bend of ninety degrees for welding."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(-28, 18, 185, 200))
    centre = (bend * 0.9, -bend, 0.0)
    scene.bent(centre, (-1, 0, 0), Y, bend, radius, STEEL)
    end = axis((centre[0], centre[1] + bend, 0), X)
    scene.turned(end, [(0, radius), (6, radius)], STEEL)
    tube_end(scene, end, 6, radius - wall)
    return drawing


def tee(*, length: float = 460, radius: float = 92, branch: float = 210, wall: float = 19) -> Drawing:
    """An equal tee."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(34, 20, 330, 375))
    run, up = axis((0, 0, 0), (-1, 0, 0)), axis((0, 0, 0), Y)
    half = length / 2
    scene.turned(run, [(-half, radius), (half, radius)], STEEL)
    tube_end(scene, run, half, radius - wall)
    # where the branch meets the run; only the half that the branch does not hide
    top = scene.circle(up, branch, radius)
    near = [
        scene.view.point((radius * math.cos(a), radius * abs(math.cos(a)), radius * math.sin(a)))
        for a in (math.radians(scene.view.yaw + d) for d in range(0, 181, 4))
    ]
    side = polygon(hull([*top, near[0], near[-1]]))
    drawing.fill(side, scene.cylinder_paint(up, 0, radius, STEEL))
    drawing.fill(polygon(near), scene.cylinder_paint(up, 0, radius, STEEL))
    left, right = min(top, key=lambda p: p[0]), max(top, key=lambda p: p[0])
    drawing.stroke([left, min(near, key=lambda p: p[0])], 5)
    drawing.stroke([right, max(near, key=lambda p: p[0])], 5)
    drawing.stroke(near, 3)
    rim = polygon(top[:-1])
    drawing.fill(rim, STEEL.light)
    drawing.line(rim, 5)
    tube_end(scene, up, branch, radius - wall)
    return drawing


def reducer(*, length: float = 300, large: float = 168, small: float = 92, wall: float = 18) -> Drawing:
    """A concentric reducer for welding, its small end towards the viewer."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(42, 18, 245, 345))
    ax = axis((0, 0, 0), (-1, 0, 0))
    profile = [(-length - 60, large), (-length, large)]
    for index in range(1, 11):
        share = index / 10
        smooth = share * share * (3 - 2 * share)
        profile.append((-length + length * share, large + (small - large) * smooth))
    scene.turned(ax, [*profile, (60, small)], STEEL, smooth=True)
    tube_end(scene, ax, 60, small - wall)
    return drawing


def cap(*, radius: float = 190, straight: float = 90, wall: float = 22) -> Drawing:
    """A welding cap: a pipe end closed by a dome, the open side down to the right."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(-42, 16, 300, 310))
    ax = axis((0, 0, 0), X)
    dome = [(-radius * 0.62 * math.cos(a), radius * math.sin(a)) for a in (math.radians(d) for d in range(4, 91, 6))]
    scene.turned(ax, [*dome, (straight, radius)], STEEL, smooth=True)
    tube_end(scene, ax, straight, radius - wall)
    return drawing


def coupling(
    *, length: float = 330, radius: float = 150, bore: float = 112, material: Material = DARK_STEEL
) -> Drawing:
    """A threaded sleeve: thread inside at the end that is seen, a bead round each end."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(42, 18, 225, 340))
    ax = axis((0, 0, 0), (-1, 0, 0))
    lip, bead = radius * 1.1, 46
    scene.turned(
        ax,
        [(-length, lip), (-length + bead, lip), (-length + bead, radius), (-bead, radius), (-bead, lip), (0, lip)],
        material,
    )
    scene.hole(ax, 0, bore, length, wall="#3A444B")
    inside = Drawing()
    for index in range(1, 12):
        inside.line(polygon(scene.circle(ax, -index * 15, bore - index * 1.5)[:-1]), 3, "#8C979F")
    rim = polygon(scene.circle(ax, 0, bore)[:-1])
    drawing.clipped(rim, inside)
    drawing.line(rim, 4)
    return drawing


def nipple(*, length: float = 150, radius: float = 104, hexa: float = 165, material: Material = BRASS) -> Drawing:
    """A hexagon nipple: thread outside on both ends, a hexagon between."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(40, 18, 270, 345))
    ax = axis((0, 0, 0), (-1, 0, 0))
    body = 90
    scene.turned(ax, [(-body - length, radius * 0.93), (-body, radius)], material)
    scene.thread(ax, -body - length, -body - 10, radius * 0.97, 17)
    scene.prism(Axis(ax.at(-body), ax.along, ax.u, ax.w), hexagon(hexa, 20), 0, body, material)
    scene.turned(ax, [(0, radius), (length, radius * 0.93)], material)
    scene.thread(ax, 8, length - 4, radius * 0.97, 17)
    tube_end(scene, ax, length, radius * 0.66)
    return drawing


def union(*, radius: float = 112, nut: float = 190, material: Material = DARK_STEEL) -> Drawing:
    """A pipe union: two ends and a large nut that draws them together."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(38, 18, 255, 350))
    ax = axis((0, 0, 0), (-1, 0, 0))
    scene.prism(Axis(ax.at(-280), ax.along, ax.u, ax.w), hexagon(radius * 1.22, 20), 0, 110, material)
    scene.turned(ax, [(-170, nut * 0.66), (-120, nut * 0.66)], material)
    scene.thread(ax, -170, -122, nut * 0.66, 15)
    scene.prism(Axis(ax.at(-120), ax.along, ax.u, ax.w), hexagon(nut, 20), 0, 125, material)
    scene.turned(ax, [(5, nut * 0.6), (30, nut * 0.6)], material)
    scene.prism(Axis(ax.at(30), ax.along, ax.u, ax.w), hexagon(radius * 1.22, 20), 0, 105, material)
    tube_end(scene, ax, 135, radius * 0.78)
    return drawing


def plug(*, radius: float = 120, length: float = 190, square: float = 78, material: Material = DARK_STEEL) -> Drawing:
    """A threaded plug with a hexagon head."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(38, 24, 290, 335))
    ax = axis((0, 0, 0), (-1, 0.25, 0))
    scene.turned(ax, [(-length, radius * 0.9), (0, radius)], material)
    scene.thread(ax, -length, -6, radius * 0.96, 19)
    scene.turned(ax, [(0, radius * 1.28), (28, radius * 1.28)], material)
    scene.prism(Axis(ax.at(28), ax.along, ax.u, ax.w), hexagon(square * 1.25, 15), 0, 95, material)
    return drawing


def hose(*, radius: float = 205, thick: float = 44) -> Drawing:
    """A coiled hose with a brass coupling on each end."""
    drawing = Drawing()
    loops = [(320, 300, radius, radius * 0.88), (326, 322, radius, radius * 0.88), (316, 344, radius, radius * 0.88)]
    tails = (
        ("M150,470C180,560 260,585 380,560", (380, 560), -12),
        ("M480,470C520,520 540,540 560,556", (556, 552), 35),
    )
    for tail, (x, y), turn in tails:
        drawing.line(tail, thick + 9)
        drawing.line(tail, thick, BLUE.base)
        end = Drawing()
        end.bar("M0,-28h34v56h-34Z", BRASS, (0, -28), (0, 28))
        end.bar("M34,-36h42v72h-42Z", BRASS, (0, -36), (0, 36))
        end.stroke([(34, -14), (76, -14)], 3)
        end.stroke([(34, 14), (76, 14)], 3)
        drawing.place(end, x - 6, y, 1, turn)
    for cx, cy, rx, ry in loops:
        ring = ellipse(cx, cy, rx, ry)
        drawing.line(ring, thick + 9)
        drawing.line(ring, thick, BLUE.base)
        drawing.line(ellipse(cx - 3, cy - 6, rx, ry), thick * 0.25, BLUE.light, opacity=0.8)
    return drawing


ENTRIES = (
    Entry("ror", "et rør", "Langt, rett og hult stålrør med åpen ende", pipe),
    Entry("bend", "et bend på nitti grader", "Kort rørdel av stål som svinger nitti grader", elbow),
    Entry("t-stykke", "et T-stykke", "Rørdel med tre åpninger, formet som bokstaven T", tee),
    Entry("reduksjon", "en sentrisk reduksjon", "Rørdel som er stor i den ene enden og liten i den andre", reducer),
    Entry("endelokk", "et endelokk til sveising", "Kort rørende lukket med en rund kuppel", cap),
    Entry("muffe", "ei muffe med innvendige gjenger", "Kort, tykk hylse med gjenger inni", coupling),
    Entry(
        "nippel",
        "en sekskantnippel med utvendige gjenger",
        "Kort rørdel av messing med sekskant på midten og gjenger utenpå i begge ender",
        nipple,
    ),
    Entry("unionkobling", "en unionkobling", "Rørdel i tre deler med en stor mutter på midten", union),
    Entry("plugg", "en gjenget plugg", "Kort, tett del med gjenger og sekskanthode", plug),
    Entry(
        "slange",
        "en oppkveilet slange med koblinger",
        "Bøyelig blå slange i kveil, med messingkobling i begge ender",
        hose,
    ),
)
