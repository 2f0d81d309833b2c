"""Scenes of operation 01: the bench, and a pipe being measured, cut, bevelled and checked."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.families.clamping import trestle, vice
from illustrations.families.fittings import tube_end
from illustrations.families.handtools import file, hacksaw, hammer, wire_brush
from illustrations.families.machines import grinder
from illustrations.families.measuring import caliper, marker, square, tape, tape_case
from illustrations.families.wrenches import open_spanner, pipe_wrench
from illustrations.scenes.scene import pegboard, workshop
from illustrations.solids import Scene3D, View, axis
from illustrations.style import BLUE, DARK_STEEL, PAPER, STEEL, WOOD, YELLOW


def bench() -> Drawing:
    """A workbench with a vice and tools, more tools on the board behind it."""
    d = workshop(700)
    pegboard(d, 560, 60, 980, 520)
    hung = (
        ("hammer", hammer(), (690, 320), 0.68, -55), ("rørtang", pipe_wrench(), (880, 320), 0.66, -60),
        ("fastnøkkel", open_spanner(), (1060, 320), 0.68, -55), ("baufil", hacksaw(), (1320, 250), 0.62, 0),
    )  # fmt: skip
    lying = (
        ("målebånd", tape(), (700, 830), 0.5, 0), ("fil", file(), (1060, 780), 0.6, 24),
        ("skyvelære", caliper(), (1330, 960), 0.62, 0), ("stålbørste", wire_brush(), (880, 1000), 0.62, 22),
        ("vinkel", square(), (1420, 640), 0.56, 0),
    )  # fmt: skip
    on_tool = {
        "hammer": (470, 215), "baufil": (380, 153), "målebånd": (200, 180), "skyvelære": (480, 253), "fil": (420, 250),
        "vinkel": (182, 330),
    }  # fmt: skip
    d.shadow(330, 806, 250, 26)
    d.place(vice(), 20, 300, 0.92)
    for name, tool, (x, y), scale, turn in (*hung, *lying):
        tool.anchors = {name: on_tool.get(name, (320, 320))}
        centred = Drawing()
        centred.place(tool, -320, -320)
        d.place(centred, x, y, scale, turn)
    return d


def pipe_in_vice() -> Drawing:
    """A pipe held across the bench between the jaws of the vice, which is seen from its front; a trestle carries the long end."""
    d = workshop(820, bench=False)
    d.shadow(1270, 1120, 240, 26)
    d.place(trestle(), 960, 458, 1.04)
    d.surface(rectangle(60, 900, 900, 66, 6), WOOD, bevel=14, gloss=6, outline=6)
    for x in (110, 830):
        d.surface(f"M{x},966h80v234h-80Z", BLUE, bevel=12, outline=6)
    # the fixed jaw behind the pipe
    d.surface("M330,330H690V860H330Z", BLUE, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(330, 330, 360, 70, 4), STEEL, bevel=8, outline=6)
    top, low, end = 372.0, 552.0, 130.0
    d.bar(f"M{end},{top}H1500A34,90 0 0 1 1500,{low}H{end}Z", STEEL, (0, top), (0, low), outline=6)
    d.surface(ellipse(end, (top + low) / 2, 34, 90), STEEL, bevel=0, tone=STEEL.light, outline=6)
    d.surface(ellipse(end + 3, (top + low) / 2, 24, 68), STEEL, bevel=0, tone="#3A444C", outline=5)
    # the sliding jaw in front of it, with the screw and its handle
    d.surface("M350,430H670V640Q670,760 610,840H410Q350,760 350,640Z", BLUE, bevel=20, gloss=10, outline=6)
    d.surface(rectangle(350, 430, 320, 62, 4), STEEL, bevel=8, outline=6)
    for x in range(364, 664, 20):
        d.stroke([(x, 434), (x + 12, 488)], 2.6)
    d.surface("M360,830H660L740,872V902H280V872Z", BLUE, bevel=12, gloss=5, outline=6)
    d.surface(ellipse(510, 690, 76), DARK_STEEL, bevel=12, gloss=6, outline=6)
    handle = Drawing()
    handle.bar("M-190,-15H260V15H-190Z", STEEL, (0, -15), (0, 15))
    for x in (-200, 270):
        handle.surface(ellipse(x, 0, 27), STEEL, bevel=8, gloss=4)
    d.place(handle, 510, 690, 1, 24)
    d.surface(ellipse(510, 690, 34), DARK_STEEL, bevel=8)
    d.anchors["rør"] = (960, 440)
    d.anchors["rørende"] = (112, 410)
    d.anchors["skrustikke"] = (610, 580)
    d.anchors["bukk"] = (1292, 760)
    return d


def marking() -> Drawing:
    """A pipe on the bench with a tape along it, a white mark right round and a marker pen."""
    d = workshop(420)
    view = View(24, 22, 300, 640)
    scene = Scene3D(d, view, outline=6)
    ax = axis((0, 0, 0), (-1, 0, 0))
    d.shadow(900, 760, 760, 60)
    scene.turned(ax, [(-1700, 150), (0, 150)], STEEL)
    tube_end(scene, ax, 0, 116)
    for t, width, colour in ((-560, 17, "#1F2B33"), (-560, 11, "#FFFFFF")):
        d.stroke(scene.near_side(ax, t, 150), width, colour)
    d.anchors["strek"] = view.point(ax.at(-560, 150, -100))
    d.anchors["rør"] = view.point(ax.at(-1150, 30))
    # the tape lies on the pipe, its hook over the end, its case at the mark
    low, high = -62.0, -36.0
    blade = [scene.view.point(ax.at(s, 152, a)) for s, a in ((6, low), (-700, low), (-700, high), (6, high))]
    d.fill(polygon(blade), YELLOW.base)
    d.line(polygon(blade), 4)
    for k in range(1, 70):
        deep = high - (9 if k % 10 == 0 else 5)
        d.stroke([view.point(ax.at(-k * 10, 152, a)) for a in (high, deep)], 2)
    hook = [view.point(ax.at(8, 152, a)) for a in (low - 4, high + 4)]
    d.stroke(hook, 12)
    d.stroke(hook, 5, STEEL.light)
    case = Drawing()
    tape_case(case, "")
    turned = Drawing()
    turned.place(case, -352, -480)
    x, y = view.point(ax.at(-690, 152, (low + high) / 2))
    (x0, y0), (x1, y1) = blade[0], blade[1]
    d.place(turned, x, y, 0.62, 180 + math.degrees(math.atan2(y1 - y0, x1 - x0)))
    d.anchors["målebånd"] = view.point(ax.at(-330, 152, (low + high) / 2))
    d.place(marker(), 900, 720, 0.62)
    d.anchors["merketusj"] = (900 + 250 * 0.62, 720 + 320 * 0.62)
    return d


def cutting() -> Drawing:
    """The disc of a grinder goes through a pipe; sparks fly away from the viewer's left."""
    d = workshop(860, bench=True)
    pipe_y, half = 800.0, 104.0
    d.shadow(800, 960, 800, 40)
    for x in (170, 1130):
        d.surface(f"M{x},{pipe_y + 60}h220l50,150h-320Z", DARK_STEEL, bevel=12)
    d.bar(f"M-20,{pipe_y - half}H{1640}V{pipe_y + half}H-20Z", STEEL, (0, pipe_y - half), (0, pipe_y + half), outline=6)
    cut = 700.0
    d.fill(f"M{cut - 9},{pipe_y - half + 3}h18V{pipe_y + 14}h-18Z", "#20292F")
    tool = Drawing()
    tool.place(grinder(), -480, -420)
    # the disc hangs upright: the machine is turned a quarter, its body upwards
    d.place(tool, cut, pipe_y - 190, 1.12, 90, prefix="sliper-")
    sparks = Drawing()
    for k in range(70):
        angle = math.radians(18 + (k * 37) % 44)
        start, length = 20 + (k * 53) % 150, 60 + (k * 71) % 260
        x0, y0 = cut - 10 - math.cos(angle) * start, pipe_y - 40 + math.sin(angle) * start
        x1, y1 = x0 - math.cos(angle) * length, y0 + math.sin(angle) * length
        sparks.stroke([(x0, y0), (x1, y1)], 3 + k % 3, ("#FFD54A", "#FF9E1B", "#FFF3B0")[k % 3])
    d.place(sparks, 0, 0)
    d.anchors["gnist"] = (cut - 230, pipe_y + 90)
    d.anchors["rør"] = (1330, pipe_y)
    d.anchors["kappskive"] = (cut + 2, pipe_y - 62)
    d.anchors["vinkelsliper"] = d.anchors["sliper-kropp"]
    return d


def grinder_on_bench() -> Drawing:
    """An angle grinder on the bench."""
    d = workshop(560)
    d.shadow(840, 990, 620, 60)
    d.place(grinder(), 290, 130, 1.75)
    d.anchors["kappskive"] = d.anchors["skive"]
    return d


def bevel() -> Drawing:
    """A pipe end with bevel and root face, and beside it the wall in section with the bevel angle."""
    d = workshop(900)
    view = View(38, 16, 480, 560)
    scene = Scene3D(d, view, outline=6)
    ax = axis((0, 0, 0), (-1, 0, 0))
    outer, bore, root, depth = 320.0, 236.0, 22.0, 62.0
    scene.turned(ax, [(-1700, outer), (-depth, outer), (0, bore + root)], STEEL)
    tube_end(scene, ax, 0, bore)
    shade = polygon(scene.circle(ax, -depth, outer)[:-1]) + polygon(scene.circle(ax, 0, bore + root)[:-1])
    d.fill(shade, STEEL.light, rule="evenodd")
    d.line(polygon(scene.circle(ax, -depth, outer)[:-1]), 6)
    d.line(polygon(scene.circle(ax, 0, bore + root)[:-1]), 5)
    d.anchors["fas"] = view.point(ax.at(-depth / 2, (outer + bore + root) / 2, 280))
    d.anchors["rotkant"] = view.point(ax.at(0, bore + root / 2, 215))
    d.anchors["rør"] = view.point(ax.at(-700, 60))
    # the section
    d.surface(rectangle(1010, 600, 540, 480, 14), PAPER, bevel=8, outline=6)
    wall = "M1050,780H1330L1440,950V990H1050Z"
    hatch = Drawing()
    for x in range(800, 1700, 26):
        hatch.stroke([(x, 1010), (x + 260, 750)], 2.4, DARK_STEEL.dark)
    d.fill(wall, STEEL.base)
    d.clipped(wall, hatch)
    d.line(wall, 6)
    d.line("M1440,990V650", 3, dash="16 10")
    d.line("M1330,780L1246,650", 3, dash="16 10")
    d.line("M1440,720A230,230 0 0 0 1318,758", 5, "#A3261E")
    d.fill("M1440,720l-22,-12l0,24Z", "#A3261E")
    d.anchors["fasevinkel"] = (1392, 700)
    d.anchors["rørvegg"] = (1170, 885)
    return d


def squareness() -> Drawing:
    """A fitter's square laid against a pipe: its foot on the pipe, its blade down across the end."""
    d = workshop(840)
    top, bottom, end = 520.0, 820.0, 1040.0
    d.shadow(560, 980, 620, 40)
    for x in (130, 640):
        d.surface(f"M{x},{bottom - 30}h220l50,170h-320Z", DARK_STEEL, bevel=12)
    d.bar(f"M-20,{top}H{end}V{bottom}H-20Z", STEEL, (0, top), (0, bottom), outline=6)
    tool = Drawing()
    # the foot lies along the pipe, the blade hangs down in front of its end: the square is turned half round
    tool.surface(rectangle(end - 520, top - 74, 530, 74, 4), DARK_STEEL, bevel=10, gloss=5, outline=6)
    tool.surface(f"M{end},{top - 66}H{end + 74}V{bottom + 130}H{end}Z", STEEL, bevel=9, gloss=4, outline=6)
    for y in range(int(top - 40), int(bottom + 120), 14):
        tool.stroke([(end + 74, y), (end + 74 - (30 if (y // 14) % 5 == 0 else 18), y)], 2.6)
    d.place(tool, 0, 0)
    d.anchors["vinkel"] = (end - 260, top - 37)
    d.anchors["rør"] = (420, (top + bottom) / 2)
    d.anchors["rørende"] = (end - 12, bottom - 70)
    return d
