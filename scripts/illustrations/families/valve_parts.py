"""Parts of valves, and small fittings of hoses and thin pipes."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import hexagon, nut_on
from illustrations.families.fittings import tube_end
from illustrations.families.flange_kinds import pointer
from illustrations.families.valves import ball, handwheel
from illustrations.solids import Axis, Scene3D, View, Y, axis
from illustrations.style import BRASS, COPPER, DARK_STEEL, ORANGE, RED, STEEL, WHITE


def wheel() -> Drawing:
    """A handwheel on its own, with the square hole for the spindle."""
    d = Drawing()
    scene = Scene3D(d, View(0, 48, 320, 320))
    handwheel(scene, (0, 0, 0), 230, thick=40)
    d.fill(polygon([scene.view.point((x, 30, z)) for x, z in ((-24, -24), (24, -24), (24, 24), (-24, 24))]), "#2B353C")
    return d


def lever() -> Drawing:
    """A ball valve, pale, its lever in orange."""
    d = ball(material=WHITE, lever=ORANGE)
    pointer(d, (400, 10), (500, 118))
    return d


def quick_coupling() -> Drawing:
    """A quick coupling for a hose: socket with sliding sleeve, and the plug drawn out of it."""
    d = Drawing()
    t = Drawing()
    t.bar("M-330,-34H-230V34H-330Z", BRASS, (0, -34), (0, 34))
    for x in (-310, -285, -260):
        t.surface(polygon([(x - 10, -44), (x + 12, -34), (x + 12, 34), (x - 10, 44)]), BRASS, bevel=6, outline=4)
    t.bar("M-232,-58H-170V58H-232Z", BRASS, (0, -58), (0, 58))
    t.stroke([(-232, -20), (-170, -20)], 3)
    t.stroke([(-232, 24), (-170, 24)], 3)
    t.bar("M-172,-66H-20V66H-172Z", STEEL, (0, -66), (0, 66))
    for x in range(-150, -40, 14):
        t.stroke([(x, -62), (x, 62)], 3, "#66747F")
    t.bar("M-22,-54H10V54H-22Z", STEEL, (0, -54), (0, 54))
    t.bar("M110,-30H200V30H110L98,22V-22Z", BRASS, (0, -30), (0, 30))
    t.stroke([(134, -30), (134, 30)], 8, "#1F2B33")
    t.bar("M198,-58H250V58H198Z", BRASS, (0, -58), (0, 58))
    t.stroke([(198, -20), (250, -20)], 3)
    t.stroke([(198, 24), (250, 24)], 3)
    t.bar("M250,-34H340V34H250Z", BRASS, (0, -34), (0, 34))
    for x in (272, 298, 324):
        t.surface(polygon([(x - 12, -34), (x + 10, -44), (x + 10, 44), (x - 12, 34)]), BRASS, bevel=6, outline=4)
    t.line("M30,0H82M46,-16L28,0L46,16M66,-16L84,0L66,16", 5)
    d.place(t, 320, 320, 0.9, -20)
    return d


def compression() -> Drawing:
    """A compression coupling on a thin copper pipe: body, ring (olive) and nut drawn apart."""
    d = Drawing()
    scene = Scene3D(d, View(34, 18, 300, 330))
    ax = axis((0, 0, 0), (-1.0, 0.0, 0.0))
    scene.turned(ax, [(-300, 52), (-230, 52)], COPPER)
    scene.prism(Axis(ax.at(-230), ax.along, ax.u, ax.w), hexagon(104, 20), 0, 90, BRASS)
    scene.turned(ax, [(-140, 52), (-96, 52)], COPPER, caps=False)
    scene.turned(ax, [(-100, 62), (-78, 62)], BRASS)
    scene.turned(ax, [(-78, 52), (-30, 52)], COPPER)
    tube_end(scene, ax, -30, 40)
    scene.turned(ax, [(40, 76), (130, 76)], BRASS)
    scene.thread(ax, 44, 128, 76, 14)
    scene.prism(Axis(ax.at(130), ax.along, ax.u, ax.w), hexagon(108, 20), 0, 74, BRASS)
    scene.turned(ax, [(204, 76), (300, 76)], BRASS)
    scene.thread(ax, 210, 296, 76, 14)
    tube_end(scene, ax, 300, 50)
    return d


def hose_clip() -> Drawing:
    """A worm drive hose clip: a steel band with slots and a screw housing."""
    d = Drawing()
    ring = ellipse(320, 360, 210) + ellipse(320, 360, 186)
    d.surface(ring, STEEL, rule="evenodd", bevel=8, gloss=4)
    for a in range(-60, 61, 6):
        angle = math.radians(a - 90)
        inner, outer = 189, 207
        d.stroke(
            [
                (320 + inner * math.cos(angle), 360 + inner * math.sin(angle)),
                (320 + outer * math.cos(angle + 0.03), 360 + outer * math.sin(angle + 0.03)),
            ],
            4,
        )
    d.surface("M430,196L560,310L546,330L420,214Z", STEEL, bevel=6)
    d.surface("M236,118H404Q416,118 416,130V186H224V130Q224,118 236,118Z", STEEL, bevel=9, gloss=5)
    for x in range(246, 400, 18):
        d.stroke([(x, 132), (x + 8, 172)], 4)
    d.bar(rectangle(416, 118, 26, 60, 4), DARK_STEEL, (0, 118), (0, 178))
    d.bar(rectangle(442, 106, 56, 84, 8), DARK_STEEL, (0, 106), (0, 190))
    d.stroke([(442, 132), (498, 132)], 3)
    d.stroke([(442, 164), (498, 164)], 3)
    d.stroke([(498, 148), (476, 148)], 7)
    return d


def float_free() -> Drawing:
    """An air valve: a small tap on top of a pipe, a drop and a bubble at its spout."""
    d = Drawing()
    scene = Scene3D(d, View(30, 16, 320, 500))
    ax = axis((0, 0, 0), (-1.0, 0.0, 0.0))
    scene.turned(ax, [(-290, 92), (290, 92)], STEEL)
    tube_end(scene, ax, 290, 76)
    up = axis((0, 0, 0), Y)
    scene.turned(up, [(84, 52), (104, 52)], STEEL)
    scene.turned(up, [(104, 34), (150, 34)], BRASS)
    nut_on(scene, axis((0, 150, 0), Y), size=58, thick=44, bore=0, material=BRASS)
    scene.turned(up, [(194, 40), (262, 40)], BRASS)
    scene.turned(axis((0, 226, 0), (-1, 0, 0)), [(30, 20), (110, 20)], BRASS)
    scene.turned(up, [(262, 26), (286, 26)], BRASS)
    scene.turned(up, [(286, 14), (312, 14)], STEEL)
    grip = Axis((0.0, 0.0, 0.0), Y, (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
    scene.prism(grip, [(-96.0, -16.0), (96.0, -16.0), (96.0, 16.0), (-96.0, 16.0)], 312, 338, RED)
    x, y = scene.view.point((-150, 226, 0))
    for dx, dy, r in ((-30, -14, 11), (-62, -40, 15), (-40, -76, 9), (-88, -84, 12)):
        d.surface(ellipse(x + dx, y + dy, r), WHITE, bevel=0, tone="#D9EEF7", outline=4)
    return d


ENTRIES = (
    Entry("ratt", "et ratt til en ventil", "Rundt rødt ratt med eiker og nav i midten", wheel),
    Entry(
        "hendel",
        "hendelen på en kuleventil",
        "Lys kuleventil med oransje hendel på toppen og en pil mot hendelen",
        lever,
    ),
    Entry(
        "hurtigkobling",
        "en hurtigkobling for slange, trukket fra hverandre",
        "To messingdeler som passer inn i hverandre, med en dobbel pil imellom",
        quick_coupling,
    ),
    Entry(
        "klemringskobling",
        "en klemringskobling på kobberrør, trukket fra hverandre",
        "Kobberrør med mutter og klemring foran en gjenget messingdel",
        compression,
    ),
    Entry("slangeklemme", "en slangeklemme", "Rundt stålbånd med spor og en skrue som strammer det", hose_clip),
    Entry(
        "lufteventil",
        "en lufteventil på toppen av et rør",
        "Liten messingkran med rødt håndtak på toppen av et rør, med luftbobler ut av tuten",
        float_free,
    ),
)
