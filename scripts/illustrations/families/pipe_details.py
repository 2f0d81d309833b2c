"""Words for a part or a measure of a pipe: the part in orange, measures with arrows."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, polar, polygon
from illustrations.entry import Entry
from illustrations.families.fittings import tube_end
from illustrations.families.flange_kinds import pointer
from illustrations.solids import Scene3D, View, axis
from illustrations.style import ORANGE, STEEL, WHITE, Material

TOWARDS = (-1.0, 0.0, 0.0)
MEASURE = ORANGE.shade


def dimension(d: Drawing, start: Point, end: Point, width: float = 7, colour: str = MEASURE) -> None:
    """A line with an arrowhead at both ends."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    head = min(34.0, length * 0.4)
    d.stroke([(start[0] + ux * 8, start[1] + uy * 8), (end[0] - ux * 8, end[1] - uy * 8)], width, colour)
    for (x, y), sign in ((start, 1), (end, -1)):
        bx, by = x + sign * ux * head, y + sign * uy * head
        d.fill(
            polygon(
                [(x, y), (bx - uy * head * 0.36, by + ux * head * 0.36), (bx + uy * head * 0.36, by - ux * head * 0.36)]
            ),
            colour,
        )


def section(d: Drawing, corners: list[Point], material: Material = STEEL) -> None:
    """A cut wall: filled and hatched."""
    path = polygon(corners)
    d.fill(path, material.base)
    lines = Drawing()
    for offset in range(-900, 1500, 24):
        lines.stroke([(offset, 900), (offset + 900, 0)], 2.4, material.dark)
    d.clipped(path, lines)
    d.line(path, 6)


def end_of_pipe(
    d: Drawing, *, material: Material = STEEL, bevel: bool = False, colour: str | None = None
) -> tuple[Scene3D, str]:
    """A thick pipe with its end towards the viewer; path data of the bevel, or of the whole end."""
    scene = Scene3D(d, View(42, 16, 270, 330))
    ax = axis((0, 0, 0), TOWARDS)
    if not bevel:
        scene.turned(ax, [(-360, 210), (0, 210)], material)
        tube_end(scene, ax, 0, 158)
        return scene, scene.ring(ax, 0, 210, 158)
    scene.turned(ax, [(-360, 210), (-44, 210), (0, 172)], material)
    part = polygon(scene.circle(ax, -44, 210)[:-1]) + polygon(scene.circle(ax, 0, 172)[:-1])
    d.fill(part, colour or material.light, rule="evenodd")
    d.line(part, 5)
    tube_end(scene, ax, 0, 156)
    return scene, scene.ring(ax, 0, 172, 156)


def bevel() -> Drawing:
    """The bevelled end of a pipe, the bevel in orange."""
    d = Drawing()
    scene, _ = end_of_pipe(d, material=WHITE, bevel=True, colour=ORANGE.base)
    x, y = scene.view.point(axis((0, 0, 0), TOWARDS).at(-22, 191, 110))
    pointer(d, (x - 190, y + 120), (x - 2, y + 2))
    return d


def root_face() -> Drawing:
    """The bevelled end of a pipe, the root face in orange."""
    d = Drawing()
    scene, face = end_of_pipe(d, material=WHITE, bevel=True)
    d.fill(face, ORANGE.base, rule="evenodd")
    d.line(face, 5)
    x, y = scene.view.point(axis((0, 0, 0), TOWARDS).at(0, 164, 110))
    pointer(d, (x - 220, y + 110), (x, y))
    return d


def pipe_end() -> Drawing:
    """A pipe, its end in orange."""
    d = Drawing()
    scene = Scene3D(d, View(36, 16, 270, 330))
    ax = axis((0, 0, 0), TOWARDS)
    scene.turned(ax, [(-420, 150), (-80, 150)], WHITE)
    scene.turned(ax, [(-80, 150), (0, 150)], ORANGE)
    tube_end(scene, ax, 0, 120)
    x, y = scene.view.point(ax.at(-40, 150, 180))
    pointer(d, (x - 120, y + 190), (x, y + 12))
    return d


def bevel_angle() -> Drawing:
    """A pipe wall in section: the angle between the bevel and the upright."""
    d = Drawing()
    section(d, [(40, 250), (330, 250), (470, 480), (470, 560), (40, 560)])
    foot, upright, along = (470, 480), (470, 90), (232, 90)
    d.stroke([foot, upright], 4, MEASURE, dash="16 11")
    d.stroke([(330, 250), along], 4, MEASURE, dash="16 11")
    turn = math.degrees(math.atan2(470 - 232, 480 - 90))
    inside = polygon([foot, *(polar(470, 480, 330, -turn * i / 12) for i in range(13))])
    d.fill(inside, ORANGE.base, opacity=0.35)
    curve = [polar(470, 480, 330, -turn * i / 24) for i in range(25)]
    d.stroke(curve, 8, MEASURE)
    for (x, y), (px, py) in ((curve[0], curve[3]), (curve[-1], curve[-4])):
        length = math.dist((x, y), (px, py))
        ux, uy = (px - x) / length, (py - y) / length
        d.fill(
            polygon(
                [(x, y), (x + ux * 34 - uy * 14, y + uy * 34 + ux * 14), (x + ux * 34 + uy * 14, y + uy * 34 - ux * 14)]
            ),
            MEASURE,
        )
    return d


def groove(*, misfit: float = 0) -> Drawing:
    """Two bevelled walls in section, with the gap between them measured; `misfit` lifts the right one."""
    d = Drawing()
    section(d, [(10, 230), (200, 230), (270, 360), (270, 420), (10, 420)])
    section(
        d, [(630, 230 - misfit), (440, 230 - misfit), (370, 360 - misfit), (370, 420 - misfit), (630, 420 - misfit)]
    )
    if misfit:
        for y in (420 - misfit, 420):
            d.stroke([(262, y), (378, y)], 4, MEASURE, dash="14 10")
        pointer(d, (320, 200), (320, 420 - misfit), 20)
        pointer(d, (320, 560), (320, 420), 20)
        return d
    for x in (270, 370):
        d.stroke([(x, 424), (x, 530)], 4, MEASURE, dash="14 10")
    dimension(d, (270, 500), (370, 500), 9)
    return d


def joint_groove() -> Drawing:
    """The V between two bevelled pipe walls, filled with orange."""
    d = Drawing()
    d.fill(polygon([(200, 230), (440, 230), (370, 360), (370, 420), (270, 420), (270, 360)]), ORANGE.base)
    section(d, [(10, 230), (200, 230), (270, 360), (270, 420), (10, 420)])
    section(d, [(630, 230), (440, 230), (370, 360), (370, 420), (630, 420)])
    pointer(d, (320, 40), (320, 222), 30)
    return d


def diameter() -> Drawing:
    """A pipe end with its outer diameter."""
    d = Drawing()
    scene, _ = end_of_pipe(d)
    ax = axis((0, 0, 0), TOWARDS)
    top, low = scene.view.point(ax.at(0, 210, 0)), scene.view.point(ax.at(0, 210, 180))
    left = min(p[0] for p in scene.circle(ax, 0, 210)) - 80
    for x, y in (top, low):
        d.stroke([(x - 6, y), (left - 30, y)], 4, MEASURE, dash="14 10")
    dimension(d, (left, top[1]), (left, low[1]), 9)
    return d


def wall() -> Drawing:
    """A pipe end with the thickness of its wall."""
    d = Drawing()
    scene, face = end_of_pipe(d, material=WHITE)
    d.fill(face, "#F6D3B2", rule="evenodd")
    d.line(face, 5)
    ax = axis((0, 0, 0), TOWARDS)
    outer, inner = scene.view.point(ax.at(0, 210, 90)), scene.view.point(ax.at(0, 158, 90))
    ux = (outer[0] - inner[0]) / math.dist(outer, inner)
    uy = (outer[1] - inner[1]) / math.dist(outer, inner)
    pointer(d, (outer[0] + ux * 160, outer[1] + uy * 160), outer, 22)
    pointer(d, (inner[0] - ux * 130, inner[1] - uy * 130), inner, 22)
    return d


def length() -> Drawing:
    """A pipe with its length."""
    d = Drawing()
    d.bar("M40,250H600V390H40Z", STEEL, (0, 250), (0, 390))
    for x in (40, 600):
        d.stroke([(x, 384), (x, 520)], 4, MEASURE, dash="14 10")
    dimension(d, (40, 490), (600, 490), 9)
    return d


def weld() -> Drawing:
    """Two pipes welded together: the seam goes round."""
    d = Drawing()
    scene = Scene3D(d, View(28, 16, 330, 330))
    ax = axis((0, 0, 0), TOWARDS)
    scene.turned(ax, [(-290, 130), (290, 130)], STEEL)
    tube_end(scene, ax, 290, 108)
    d.fill(polygon([*scene.near_side(ax, 24, 132), *reversed(scene.near_side(ax, -24, 132))]), STEEL.shade)
    for index in range(9):
        t = -20 + index * 5
        d.stroke(scene.near_side(ax, t, 131), 2, STEEL.dark, opacity=0.25)
    spots = [scene.near_side(ax, 20, 134), scene.near_side(ax, -20, 134)]
    count = len(spots[0])
    for index in range(0, count - 2, 1):
        (x0, y0), (x1, y1) = spots[0][index], spots[1][min(index, len(spots[1]) - 1)]
        bow = spots[0][min(index + 2, count - 1)]
        d.line(f"M{x0},{y0}Q{bow[0] + 14},{bow[1] + 6} {x1},{y1}", 5, "#3C474F")
        d.line(f"M{x0 + 2},{y0 + 4}Q{bow[0] + 16},{bow[1] + 10} {x1 + 2},{y1 + 4}", 3, STEEL.light)
    d.stroke(scene.near_side(ax, 25, 131), 5)
    d.stroke(scene.near_side(ax, -25, 131), 5)
    return d


ENTRIES = (
    Entry("fas", "fasen på en rørende", "Rørende der den skrå kanten rundt er oransje, og en pil peker på den", bevel),
    Entry(
        "rotkant",
        "rotkanten på en faset rørende",
        "Rørende med skrå kant; den smale, flate ringen innerst er oransje, og en pil peker på den",
        root_face,
    ),
    Entry("rorende", "enden av et rør", "Lyst rør der enden er oransje, og en pil peker på den", pipe_end),
    Entry(
        "fasevinkel",
        "fasevinkelen",
        "Rørvegg i snitt, med en bue som viser vinkelen mellom den skrå fasen og en loddrett linje",
        bevel_angle,
    ),
    Entry(
        "rotspalte",
        "rotspalta mellom to rørender",
        "To fasede rørvegger i snitt, med mål for åpningen mellom dem i bunnen",
        groove,
    ),
    Entry(
        "kantforskyvning",
        "kantforskyvning mellom to rørender",
        "To rørvegger i snitt der den ene ligger høyere, med mål for høydeforskjellen",
        groove,
        {"misfit": 62},
    ),
    Entry(
        "fuge",
        "fugen mellom to rørender",
        "To fasede rørvegger i snitt med rommet mellom dem fylt i oransje",
        joint_groove,
    ),
    Entry("diameter", "diameteren på et rør", "Rørende med målpil tvers over, fra ytterkant til ytterkant", diameter),
    Entry(
        "veggtykkelse", "veggtykkelsen på et rør", "Rørende med to piler mot hverandre på hver side av rørveggen", wall
    ),
    Entry("lengde", "lengden på et rør", "Rett rør med målpil fra ende til ende", length),
    Entry("sveis", "en sveis rundt et rør", "To rør satt sammen med en skjellete sveis rundt", weld),
)
