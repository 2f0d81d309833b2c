"""Scenes of operation 05: brackets, clamps and a pipe along a concrete wall."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.families.fasteners import nut_on
from illustrations.families.machines import drill
from illustrations.families.measuring import level
from illustrations.families.supports import bracket_on
from illustrations.scenes.scene import concrete_wall
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import BLUE, RUBBER, STEEL

# The wall is the plane x = 0 and looks along x; brackets reach out of it. It is seen almost from the front.
BETWEEN = 770.0
YAW, PITCH = -64.0, 11.0


def bracket_at(d: Drawing, x: float, y: float, scale: float, *, bolts: bool = True) -> Scene3D:
    """A bracket fixed to the wall with its upper corner at `x`, `y`."""
    scene = Scene3D(d, View(YAW, PITCH, x, y, scale), outline=5)
    bracket_on(scene, reach=300, drop=250)
    if bolts:
        for height in (30.0, -280.0):
            for z in (-42.0, 42.0):
                nut_on(scene, axis((0.0, height, z), (1, 0, 0)), size=19, thick=16, bore=0)
    return scene


def _clamp(scene: Scene3D, run: Axis, at: float, edge: float) -> None:
    """A two-part clamp round the pipe, rubber inside, a bolt on each side."""
    scene.turned(run, [(at - edge, 100), (at + edge, 100)], RUBBER)
    scene.turned(run, [(at - 26, 114), (at + 26, 114)], BLUE)
    scene.drawing.line(polygon(scene.circle(run, at + 26, 100)[:-1]), 3)
    for x in (30.0, 310.0):
        scene.box((x - 24, 84, at - 26), (x + 24, 108, at + 26), BLUE)
        nut_on(scene, axis((x, 108, at), (0, 1, 0)), size=19, thick=15, bore=0)


def supported() -> Drawing:
    """A pipe in clamps on two brackets, a level on the pipe."""
    d = concrete_wall()
    z_to_x = Axis((0.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0))
    front_view = View(YAW, PITCH, 470.0, 640.0)
    back_at = front_view.point((0.0, 0.0, -BETWEEN))
    back, front = bracket_at(d, *back_at, 1.0), bracket_at(d, 470.0, 640.0, 1.0)
    # piece by piece from the far end: a clamp hides the pipe behind it and is hidden by the pipe before it
    run = Axis((170.0, 96.0, 0.0), z_to_x.along, z_to_x.u, z_to_x.w)
    edge = 34.0
    front.turned(run, [(-2200, 92), (-BETWEEN - edge, 92)], STEEL)
    _clamp(front, run, -BETWEEN, edge)
    front.turned(run, [(-BETWEEN + edge, 92), (-edge, 92)], STEEL)
    _clamp(front, run, 0, edge)
    front.turned(run, [(edge, 92), (900, 92)], STEEL)
    d.anchors.clear()
    clamp_spot = front.view.point((170.0, 206.0, 0.0))
    tool = Drawing()
    tool.place(level(length=430), -320, -378)
    top = front.view.point((170.0, 96.0 + 92, -BETWEEN / 2))
    far = front.view.point((170.0, 96.0 + 92, -BETWEEN / 2 - 1))
    d.place(tool, top[0], top[1] + 4, 0.86, math.degrees(math.atan2(far[1] - top[1], far[0] - top[0])))
    d.anchors = {
        "rør": front.view.point((170.0, 120.0, 330.0)), "klammer": clamp_spot,
        "konsoll": front.view.point((2.0, -150.0, 40.0)), "vater": (top[0] - 105, top[1] - 34),
        "bolt": back.view.point((16.0, -280.0, 42.0)),
    }  # fmt: skip
    return d


def level_on_bracket() -> Drawing:
    """A level on a bracket that is held against the wall; pencil lines on the wall."""
    d = concrete_wall()
    d.line("M0,470H1600", 4, "#1F4E79", dash="30 14")
    scene = Scene3D(d, View(-16, 9, 420, 480, 1.6), outline=6)
    bracket_on(scene, reach=480, drop=300)
    tool = Drawing()
    tool.place(level(length=480), -320, -378)
    (x0, y0), (x1, y1) = scene.view.point((20, 0, 0)), scene.view.point((480, 0, 0))
    slope = math.degrees(math.atan2(y1 - y0, x1 - x0))
    d.place(tool, (x0 + x1) / 2 + 20, (y0 + y1) / 2 - 6, 1.3, slope)
    d.anchors = {
        "vater": ((x0 + x1) / 2 - 150, (y0 + y1) / 2 - 85), "konsoll": scene.view.point((280.0, -120.0, 20.0)),
        "hull": scene.view.point((0.0, -330.0, -42.0)),
    }  # fmt: skip
    return d


def drilling() -> Drawing:
    """A drill at the wall; four marked places, two of them drilled."""
    d = concrete_wall()
    d.fill("M1330,0H1600V1200H1330Z", "#9FA5A7")
    d.line("M1330,0V1200", 7)
    d.fill("M1330,0H1370V1200H1330Z", "#8B9295")
    for k in range(70):
        d.fill(ellipse(1385 + (k * 67) % 200, (k * 173) % 1200, 7, 5), "#838A8D", opacity=0.8)
    machine = Drawing()
    machine.place(drill(), -690, -210)
    d.place(machine, 1350, 560, 1.42)
    d.fill(rectangle(1330, 548, 120, 24), "#2B353C")
    d.line(rectangle(1330, 548, 120, 24), 4)
    d.fill(rectangle(1330, 860, 110, 24), "#2B353C")
    d.line(rectangle(1330, 860, 110, 24), 4)
    for k in range(26):
        d.fill(ellipse(1318 - (k * 37) % 120, 590 + (k * 61) % 420, 5, 4), "#E4E6E6", opacity=0.9)
    d.anchors = {
        "bormaskin": (1350 + 1.42 * (280 - 690), 560 + 1.42 * 10), "bor": (1350 - 1.42 * 85, 560), "hull": (1400, 872),
        "batteri": (1350 + 1.42 * (250 - 690), 560 + 1.42 * (540 - 210)),
    }  # fmt: skip
    return d
