"""Spanners and keys, seen from the side as they lie on a bench."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, ellipse, polar, polygon, rectangle, regular
from illustrations.entry import Entry
from illustrations.lettering import write
from illustrations.style import DARK_STEEL, RED, RUBBER, STEEL, Material

SLANT = -35.0  # every tool lies at the same slant, its head to the upper right


def _lying(tool: Drawing, turn: float = SLANT) -> Drawing:
    """The tool, drawn along x about the origin, turned to its slant."""
    d = Drawing()
    d.place(tool, 320, 320, 1, turn)
    return d


def _jaw(x: float, radius: float, gap: float, depth: float, toward: float, tilt: float) -> list[Point]:
    """The outline of an open end at `x`: a round head with a straight-sided mouth that looks along `toward` (degrees from x)."""
    angle = math.radians(toward + tilt)
    cos, sin = math.cos(angle), math.sin(angle)

    def at(along: float, across: float) -> Point:
        return x + along * cos - across * sin, along * sin + across * cos

    half = gap / 2
    opening = math.degrees(math.asin((half + radius * 0.1) / radius))
    points = [
        at(radius * math.cos(math.radians(a)), radius * math.sin(math.radians(a)))
        for a in _sweep(opening, 360 - opening)
    ]
    inner = [
        at(radius * 0.96, -half),
        at(-depth, -half),
        at(-depth - half * 0.5, 0),
        at(-depth, half),
        at(radius * 0.96, half),
    ]
    return [*points, *inner]


def _sweep(start: float, end: float, step: float = 5) -> list[float]:
    count = max(2, round(abs(end - start) / step))
    return [start + (end - start) * i / count for i in range(count + 1)]


def _bar(d: Drawing, x0: float, x1: float, h0: float, h1: float, material: Material, groove: bool = True) -> None:
    """The shank of a spanner, `h0` and `h1` its half heights at the ends."""
    d.surface(polygon([(x0, -h0), (x1, -h1), (x1, h1), (x0, h0)]), material, bevel=8, gloss=4)
    if groove:
        a, b = x0 + (x1 - x0) * 0.16, x0 + (x1 - x0) * 0.84
        d.surface(
            rectangle(a, -min(h0, h1) * 0.42, b - a, min(h0, h1) * 0.84, 8),
            material,
            bevel=-4,
            outline=3,
            tone=material.base,
        )


def open_end_head(d: Drawing, x: float, radius: float, gap: float, toward: float, material: Material = STEEL) -> None:
    """An open jaw at `x`, looking along `toward`."""
    d.surface(polygon(_jaw(x, radius, gap, radius * 0.15, toward, 0)), material, bevel=9, gloss=4)


def ring_head(d: Drawing, x: float, radius: float, bore: float, material: Material = STEEL) -> None:
    """A ring with twelve inner corners at `x`."""
    star = []
    for index in range(24):
        star.append(polar(x, 0, bore if index % 2 else bore * 0.88, index * 15))
    d.surface(ellipse(x, 0, radius) + polygon(star), material, rule="evenodd", bevel=8, gloss=4)


def open_spanner() -> Drawing:
    """A double open-ended spanner."""
    t = Drawing()
    _bar(t, -215, 200, 26, 32, STEEL)
    open_end_head(t, -245, 72, 62, 180 + 15)
    open_end_head(t, 250, 92, 84, 15)
    return _lying(t)


def ring_spanner() -> Drawing:
    """A double ring spanner."""
    t = Drawing()
    _bar(t, -206, 190, 22, 28, STEEL)
    ring_head(t, -260, 64, 41)
    ring_head(t, 262, 82, 55)
    return _lying(t)


def combination_spanner() -> Drawing:
    """A spanner with a jaw on one end and a ring on the other."""
    t = Drawing()
    _bar(t, -212, 205, 22, 30, STEEL)
    ring_head(t, -268, 66, 42)
    open_end_head(t, 252, 90, 80, 15)
    return _lying(t)


def slogging_spanner() -> Drawing:
    """A short, thick ring spanner with a block to strike."""
    t = Drawing()
    t.surface(polygon([(-120, -46), (86, -60), (86, 60), (-120, 46)]), DARK_STEEL, bevel=10, gloss=5)
    t.surface(rectangle(-262, -66, 150, 132, 12), DARK_STEEL, bevel=12, gloss=5)
    t.stroke([(-236, -60), (-236, 60)], 3)
    ring_head(t, 200, 138, 92, DARK_STEEL)
    return _lying(t)


def adjustable() -> Drawing:
    """An adjustable spanner: fixed jaw, sliding jaw, knurled worm."""
    t = Drawing()
    handle = "M-330,-34C-300,-44 -60,-28 120,-44L120,46C-60,32 -300,44 -330,34C-346,20 -346,-20 -330,-34Z"
    t.surface(handle, STEEL, bevel=9, gloss=5)
    t.surface(ellipse(-296, 0, 17), STEEL, bevel=0, tone="#FFFFFF", outline=4)
    t.surface(rectangle(-240, -15, 290, 30, 13), STEEL, bevel=0, outline=3, tone=STEEL.shade)
    head = (
        "M100,-46C130,-70 150,-96 176,-112L330,-118C344,-112 346,-86 338,-70L214,-46L196,-18L196,30L240,44"
        "L240,92C190,98 130,88 100,50Z"
    )
    t.surface(head, STEEL, bevel=10, gloss=5)
    slide = "M206,38L206,4L232,-12L338,-2C350,14 350,42 336,56L262,92L206,92Z"
    t.surface(slide, STEEL, bevel=9, gloss=4)
    t.surface(rectangle(142, 34, 58, 46, 6), DARK_STEEL, bevel=6, outline=4)
    for x in range(150, 198, 9):
        t.stroke([(x, 36), (x + 5, 78)], 2.6)
    return _lying(t)


def pipe_wrench() -> Drawing:
    """A pipe wrench: red handle with a toothed heel jaw, a toothed hook jaw on a threaded shank, a knurled nut."""
    t = Drawing()
    hook = "M-30,-96H262C330,-96 350,-62 350,-16V70L316,92L262,74V-36Q262,-48 248,-48H-30Z"
    t.surface(hook, STEEL, bevel=10, gloss=5)
    for x in range(-18, 64, 11):
        t.stroke([(x, -94), (x - 6, -50)], 3)
    teeth = [(262, -30 + 15 * i) for i in range(8)]
    for x, y in teeth[:-1]:
        t.surface(polygon([(x, y), (x - 13, y + 8), (x, y + 15)]), STEEL, bevel=0, outline=3)
    handle = (
        "M-370,-16C-380,6 -372,40 -350,44L-120,40C0,40 60,60 120,84H160V-34H120C80,-34 40,-20 -60,-18L-340,-30"
        "C-356,-30 -364,-26 -370,-16Z"
    )
    t.surface(handle, RED, bevel=11, gloss=6)
    t.surface(
        "M-310,-4L-130,2C-112,6 -112,20 -130,22L-310,22C-330,18 -330,0 -310,-4Z",
        RED,
        bevel=0,
        outline=3.5,
        tone=RED.shade,
    )
    t.surface(rectangle(66, -110, 88, 84, 12), RED, bevel=10, gloss=5)
    t.surface("M158,-34H196V74L158,88Z", STEEL, bevel=6)
    for i in range(6):
        y = -26 + 16 * i
        t.surface(polygon([(196, y), (209, y + 8), (196, y + 16)]), STEEL, bevel=0, outline=3)
    t.surface(rectangle(6, -106, 56, 70, 8), DARK_STEEL, bevel=7, outline=5)
    for x in range(15, 58, 9):
        t.stroke([(x, -102), (x, -40)], 2.6)
    t.surface(ellipse(-336, 8, 13), STEEL, bevel=0, tone="#FFFFFF", outline=4)
    return _lying(t)


def torque_wrench() -> Drawing:
    """A torque wrench: grip, tube with a scale window, ratchet head with a square drive."""
    t = Drawing()
    t.bar(rectangle(-345, -34, 160, 68, 16), RUBBER, (0, -34), (0, 34))
    for x in range(-328, -200, 15):
        t.stroke([(x, -32), (x + 9, 32)], 3, "#12171A")
    t.bar(rectangle(-185, -38, 40, 76, 5), STEEL, (0, -38), (0, 38))
    for y in range(-28, 34, 11):
        t.stroke([(-184, y), (-147, y)], 2.4)
    t.bar(rectangle(-145, -25, 345, 50, 6), STEEL, (0, -25), (0, 25))
    t.surface(rectangle(-128, -17, 176, 34, 5), STEEL, bevel=0, outline=3.5, tone="#FFFFFF")
    for index in range(15):
        mark = -119 + index * 11.3
        t.stroke([(mark, -16), (mark, 0 if index % 5 == 0 else -7)], 2.6 if index % 5 == 0 else 1.8)
    for index, text in enumerate(("40", "60", "80")):
        write(t, text, -113 + index * 57, 8, 11, width=2)
    t.stroke([(-50, -17), (-50, 17)], 3.5, RED.base)
    write(t, "Nm", 26, 6, 11, width=2)
    t.surface(
        "M195,-25L226,-30L240,-44C262,-66 316,-62 334,-34C346,-12 346,12 334,34C316,62 262,66 240,44L226,30L195,25Z",
        STEEL,
        bevel=10,
        gloss=5,
    )
    t.surface(ellipse(288, 0, 40), DARK_STEEL, bevel=6, outline=4)
    t.surface(polygon(regular(288, 0, 34, 4, 45)), STEEL, bevel=7, outline=4)
    t.surface(ellipse(288, 0, 8), STEEL, bevel=0, tone=STEEL.dark, outline=2.5)
    t.anchors.update(grep=(-265, 0), skala=(-50, 0), firkant=(288, 0))
    return _lying(t)


def ratchet() -> Drawing:
    """A ratchet handle with a square drive and a reversing lever."""
    t = Drawing()
    t.bar(rectangle(-300, -32, 200, 64, 24), RUBBER, (0, -32), (0, 32))
    for x in (-262, -240, -218, -196, -174, -152):
        t.stroke([(x, -31), (x, 31)], 3, "#12171A")
    t.bar("M-100,-20L150,-24V24L-100,20Z", STEEL, (0, -24), (0, 24))
    t.surface(
        "M140,-24C170,-40 180,-84 236,-86C296,-86 322,-40 322,0C322,40 296,86 236,86C180,84 170,40 140,24Z",
        STEEL,
        bevel=11,
        gloss=5,
    )
    t.surface(ellipse(236, 0, 58), DARK_STEEL, bevel=8, outline=4)
    t.surface(polygon(regular(236, 0, 44, 4, 45)), STEEL, bevel=9, outline=5)
    t.surface(ellipse(236, 0, 9), STEEL, bevel=0, tone=STEEL.dark, outline=3)
    t.surface("M128,-12h44l18,12l-18,12h-44Z", RED, bevel=4, outline=4)
    return _lying(t)


def socket() -> Drawing:
    """A socket for a ratchet: hexagon hole towards the viewer."""
    from illustrations.solids import Axis, Scene3D, View, Y, axis

    d = Drawing()
    scene = Scene3D(d, View(0, 40, 320, 420))
    ax = axis((0, 0, 0), Y)
    scene.turned(ax, [(-90, 118), (90, 118)], STEEL)
    scene.turned(ax, [(90, 118), (120, 150), (300, 150)], STEEL, caps=False)
    for t in (-20, 60):
        scene.drawing.stroke(scene.near_side(ax, t, 118), 3)
    top = Axis(ax.at(300), ax.along, ax.u, ax.w)
    hexa: list[tuple[float, float]] = []
    for index in range(24):
        radius = 112 if index % 2 else 96
        hexa.append((radius * math.cos(math.radians(15 * index)), radius * math.sin(math.radians(15 * index))))
    path = polygon([scene.view.point(top.plane(0, *p)) for p in hexa])
    d.fill(path, "#48545D")
    inside = Drawing()
    inside.fill(polygon([scene.view.point(top.plane(-70, *p)) for p in hexa]), "#222B31")
    d.clipped(path, inside)
    for p in hexa[1::2]:
        lines = Drawing()
        lines.stroke([scene.view.point(top.plane(0, *p)), scene.view.point(top.plane(-90, *p))], 2.4)
        d.clipped(path, lines)
    d.line(path, 4)
    return d


def hex_key() -> Drawing:
    """A hexagon key: an L of six-sided bar."""
    d = Drawing()
    for colour, width in (("#1F2B33", 62), (DARK_STEEL.base, 52)):
        d.line("M120,150V420Q120,500 200,500H560", width, colour, cap="butt")
    d.line("M107,150V420Q107,513 200,513H560", 14, DARK_STEEL.shade, cap="butt")
    d.line("M132,150V420Q132,488 200,488H560", 16, DARK_STEEL.light, cap="butt")
    d.line("M115,150V420Q115,505 200,505H560", 2.4, cap="butt")
    d.line("M141,150V420Q141,479 200,479H560", 2.4, cap="butt")
    face = polygon([(94, 150), (108, 128), (132, 128), (146, 150), (132, 172), (108, 172)])
    d.fill(face, STEEL.light)
    d.line(face, 5)
    d.stroke([(560, 474), (560, 526)], 5)
    return d


def screwdriver() -> Drawing:
    """A slotted screwdriver."""
    t = Drawing()
    t.bar(rectangle(-60, -15, 320, 30, 2), STEEL, (0, -15), (0, 15))
    t.surface("M256,-15L286,-28H306L334,-20V20L306,28H286L256,15Z", STEEL, bevel=6, gloss=3)
    t.bar(rectangle(-96, -34, 40, 68, 6), DARK_STEEL, (0, -34), (0, 34))
    grip = "M-330,-38C-345,-20 -345,20 -330,38C-300,62 -180,60 -92,40V-40C-180,-60 -300,-62 -330,-38Z"
    t.bar(grip, RED, (0, -56), (0, 56))
    for y in (-24, -2, 22):
        t.stroke([(-312, y), (-120, y * 0.8)], 4, RED.dark)
    return _lying(t)


ENTRIES = (
    Entry(
        "momentnokkel",
        "en momentnøkkel med skala og firkanttapp",
        "Lang nøkkel med håndtak, vindu med tall, og hode med firkantet tapp",
        torque_wrench,
    ),
    Entry(
        "skiftenokkel",
        "en skiftenøkkel",
        "Nøkkel med en fast og en bevegelig kjeft og et lite hjul til å stille åpningen",
        adjustable,
    ),
    Entry("fastnokkel", "en fastnøkkel", "Flat nøkkel med åpen kjeft i begge ender", open_spanner),
    Entry("ringnokkel", "en ringnøkkel", "Flat nøkkel med lukket ring i begge ender", ring_spanner),
    Entry(
        "kombinasjonsnokkel",
        "en kombinasjonsnøkkel",
        "Flat nøkkel med ring i den ene enden og åpen kjeft i den andre",
        combination_spanner,
    ),
    Entry("slagnokkel", "en slagnøkkel med ring", "Kort, tykk ringnøkkel med en klump til å slå på", slogging_spanner),
    Entry(
        "rortang",
        "ei rørtang",
        "Rødt skaft med to kjefter med tenner og en riflet mutter til å stille åpningen",
        pipe_wrench,
    ),
    Entry("skralle", "ei skralle", "Håndtak med rundt hode, firkantet tapp og liten vendehendel", ratchet),
    Entry("pipe", "ei pipe til skralle", "Kort, rund stålhylse med tolvkantet hull", socket),
    Entry("unbrakonokkel", "en unbrakonøkkel", "Sekskantet stålstang bøyd som en L", hex_key),
    Entry("skrutrekker", "en skrutrekker", "Rundt stålskaft med flat spiss og rødt håndtak", screwdriver),
)
