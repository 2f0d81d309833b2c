"""Scenes of operation 02: the flanged joint taken apart, cleaned, tightened and measured."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, ellipse, polar, polygon, rectangle, regular
from illustrations.families.fasteners import bolt_on, nut_on, washer_on
from illustrations.families.fittings import tube_end
from illustrations.families.flanges import flange_on, gasket_on
from illustrations.families.handtools import wire_brush
from illustrations.families.measuring import caliper
from illustrations.families.wrenches import torque_wrench
from illustrations.lettering import write
from illustrations.scenes.scene import WALL, workshop
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import DARK_STEEL, FIBRE, RED, STEEL, WHITE

SIZES = {"outer": 205.0, "thick": 46.0, "circle": 162.0, "hole": 19.0, "face": 118.0, "bore": 80.0}


def pipe_with_flange(scene: Scene3D, t: float, *, length: float, towards: bool, background: str = WALL) -> None:
    """A pipe with a weld-neck flange on the axis that runs to the viewer's left; the raised face lies at `t`.

    `towards`: the face looks to the viewer and the pipe runs away; otherwise the pipe comes towards the viewer.
    """
    d, run = scene.drawing, axis((0, 0, 0), (-1, 0, 0))
    s = SIZES
    if towards:
        ax = Axis(run.at(t), run.along, run.u, run.w)
        scene.turned(ax, [(-length, 100), (-s["thick"] - 60, 100)], STEEL)
        flange_on(
            scene, ax, outer=s["outer"], thick=s["thick"], bolts=8, circle=s["circle"], hole=s["hole"], face=s["face"],
            bore=s["bore"], neck=60, pipe=100, open_behind=False,
        )  # fmt: skip
        return
    back = t + s["thick"] + 8
    scene.turned(run, [(t, s["face"]), (t + 8, s["face"])], STEEL)
    scene.turned(run, [(t + 8, s["outer"]), (back, s["outer"])], STEEL)
    for index in range(8):
        spot = Axis(run.at(back, s["circle"], 45 * (index + 0.5)), run.along, run.u, run.w)
        scene.hole(spot, 0, s["hole"], s["thick"], through=background)
    scene.turned(run, [(back, 150), (back + 45, 104), (back + 60, 100), (back + length, 100)], STEEL, smooth=True)
    tube_end(scene, run, back + length, 80)
    d.anchors["rør"] = scene.view.point(run.at(back + length * 0.6, 30))


def exploded() -> Drawing:
    """Two flanges drawn apart, the gasket between them, and a bolt, a washer and a nut in a row below."""
    d = workshop(1010)
    view = View(50, 14, 790, 470, 1.12)
    scene = Scene3D(d, view, outline=5)
    run = axis((0, 0, 0), (-1, 0, 0))
    d.shadow(820, 1060, 640, 40)
    pipe_with_flange(scene, -500, length=560, towards=True)
    keep = dict(d.anchors)
    gasket = Axis(run.at(-60), run.along, run.u, run.w)
    gasket_on(
        scene, gasket, outer=SIZES["outer"], inner=92, thick=9, bolts=8, circle=SIZES["circle"], hole=20, behind=WALL
    )
    gasket_spot = view.point(gasket.at(0, 108, 90))
    pipe_with_flange(scene, 330, length=430, towards=False)
    low = axis((0.0, -400.0, 0.0), (-1, 0, 0))
    nut_on(scene, Axis(low.at(-420), low.along, low.u, low.w), size=66, thick=50, bore=36, through=WALL, turn=10)
    washer_on(scene, Axis(low.at(-180), low.along, low.u, low.w), outer=72, bore=37, thick=11, through=WALL)
    bolt_on(
        scene, Axis(low.at(470), (1.0, 0.0, 0.0), low.u, (0.0, 0.0, 1.0)), radius=32, length=440, head=66, plain=0.35
    )
    d.anchors.update(
        {
            "pakningsflate": view.point(run.at(-500, 100, 200)),
            "bolthull": keep["bolthull1"],
            "pakning": gasket_spot,
            "mutter": view.point(low.at(-370, 50, 290)),
            "skive": view.point(low.at(-169, 55, 60)),
        }
    )
    d.anchors["flens"] = view.point(run.at(-508, SIZES["outer"] * 0.79, 0))
    return d


def cleaning() -> Drawing:
    """A wire brush on the raised face of a flange."""
    d = workshop(930)
    view = View(40, 12, 700, 560)
    scene = Scene3D(d, view, outline=6)
    ax = axis((0, 0, 0), (-1, 0, 0))
    d.shadow(800, 1010, 520, 50)
    scene.turned(ax, [(-1600, 200), (-170, 200)], STEEL)
    flange_on(
        scene, ax, outer=430, thick=88, bolts=8, circle=345, hole=40, face=255, bore=160, neck=110, pipe=200, open_behind=False,
    )  # fmt: skip
    flange = dict(d.anchors)
    brush = Drawing()
    brush.place(wire_brush(), -320, -320)
    d.place(brush, 420, 770, 1.1, -14)
    d.anchors["stålbørste"] = (330, 850)
    d.anchors["bolthull"] = flange["bolthull0"]
    d.anchors["pakningsflate"] = view.point(ax.at(0, 212, 20))
    d.anchors["flens"] = view.point(ax.at(-10, 385, 0))
    return d


def face_of_flange(d: Drawing, cx: float, cy: float, outer: float, *, turn: float = 22.5) -> list[Point]:
    """A blind flange seen from the front, with a nut on each of its eight bolts; the places of the bolts, clockwise."""
    d.surface(ellipse(cx, cy, outer), STEEL, bevel=16, gloss=8, outline=6)
    d.line(ellipse(cx, cy, outer * 0.56), 4)
    spots = [polar(cx, cy, outer * 0.79, turn + 45 * k) for k in range(8)]
    size = outer * 0.145
    for k, (x, y) in enumerate(spots):
        d.surface(ellipse(x, y, size * 1.12), STEEL, bevel=4, outline=4)
        d.surface(polygon(regular(x, y, size, 6, 10 + 13 * k)), STEEL, bevel=6, gloss=3, tone=STEEL.light)
        d.surface(ellipse(x, y, size * 0.52), DARK_STEEL, bevel=5, outline=4)
        d.line(ellipse(x, y, size * 0.34), 2.4)
    return spots


def tightening() -> Drawing:
    """A torque wrench on a nut of the flange."""
    d = workshop(1060)
    spots = face_of_flange(d, 1080, 560, 430)
    x, y = spots[6]
    wrench = torque_wrench()
    head = wrench.anchors["firkant"]
    turned = Drawing()
    turned.place(wrench, -head[0], -head[1])
    turned.surface(ellipse(0, 0, 40), DARK_STEEL, bevel=6, gloss=3)  # the square looks at the nut, not at us
    turned.surface(rectangle(-9, -26, 18, 52, 8), STEEL, bevel=4, outline=3)
    d.place(turned, x, y, 1.15, 12)
    d.anchors["mutter"] = spots[0]
    d.anchors["momentnøkkel"] = d.anchors.pop("grep")
    d.anchors["flens"] = (1080, 560)
    return d


def cross_order() -> Drawing:
    """The order of tightening on eight bolts: each bolt's number, and lines from one to the opposite one."""
    d = workshop(1150)
    spots = face_of_flange(d, 800, 600, 500)
    order = (1, 5, 3, 7, 2, 6, 4, 8)  # clockwise
    where = dict(zip(order, spots, strict=True))
    for first, dash in ((1, ""), (3, "26 16"), (5, "10 14"), (7, "3 16")):
        (x0, y0), (x1, y1) = where[first], where[first + 1]
        size = math.hypot(x1 - x0, y1 - y0)
        ux, uy = (x1 - x0) / size, (y1 - y0) / size
        a, b = (x0 + ux * 90, y0 + uy * 90), (x1 - ux * 100, y1 - uy * 100)
        d.stroke([a, b], 9, RED.base, dash=dash)
        tip = polygon(
            [(b[0] + ux * 26, b[1] + uy * 26), (b[0] - uy * 20, b[1] + ux * 20), (b[0] + uy * 20, b[1] - ux * 20)]
        )
        d.fill(tip, RED.base)
    for value, (x, y) in where.items():
        dx, dy = x - 800, y - 600
        size = math.hypot(dx, dy)
        px, py = 800 + dx / size * 556, 600 + dy / size * 556
        d.surface(ellipse(px, py, 46), WHITE, bevel=0, outline=6, tone="#FFFFFF")
        write(d, str(value), px, py, 46, width=8)
    return d


def gap() -> Drawing:
    """Two flanges from the side with the gasket between them; the upper jaws of a caliper measure the gap."""
    d = workshop(1060)
    cy, top, low = 700.0, 420.0, 980.0
    for x0, x1 in ((-20, 560), (1040, 1620)):
        d.bar(f"M{x0},{cy - 130}H{x1}V{cy + 130}H{x0}Z", STEEL, (0, cy - 130), (0, cy + 130), outline=6)
    d.bar(f"M560,{cy - 130}L680,{cy - 190}V{cy + 190}L560,{cy + 130}Z", STEEL, (0, cy - 190), (0, cy + 190), outline=6)
    d.bar(
        f"M1040,{cy - 130}L920,{cy - 190}V{cy + 190}L1040,{cy + 130}Z", STEEL, (0, cy - 190), (0, cy + 190), outline=6
    )
    d.surface(f"M776,{top + 70}H824V{low - 70}H776Z", FIBRE, bevel=6)
    for x in (680, 832):
        d.bar(rectangle(x, top, 88, low - top, 4), STEEL, (0, top), (0, low), outline=6)
    for y in (top + 60, low - 60):
        d.bar(rectangle(768, y - 22, 64, 44), STEEL, (0, y - 22), (0, y + 22), outline=4)
        for x, width in ((606, 74), (920, 74)):
            d.bar(rectangle(x, y - 44, width, 88, 5), STEEL, (0, y - 44), (0, y + 44))
            d.stroke([(x, y - 15), (x + width, y - 15)], 3)
            d.stroke([(x, y + 15), (x + width, y + 15)], 3)
        d.bar(rectangle(994, y - 22, 62, 44), STEEL, (0, y - 22), (0, y + 22))
        for x in range(1000, 1054, 9):
            d.stroke([(x, y - 21), (x + 4, y + 21)], 2.4)
    tool = caliper(opening=4)
    d.place(tool, 898, top + 98 + 60, 1.25, 180)
    d.anchors.pop("kjeft")
    d.anchors["skyvelære"] = (400, 255)
    d.anchors["flens"] = (724, 640)
    d.anchors["pakning"] = (800, 640)
    d.anchors["bolt"] = (1030, top + 60)
    d.anchors["mutter"] = (957, low - 60)
    d.anchors["rør"] = (250, cy)
    return d
