"""Measuring and marking."""

from __future__ import annotations

import math
from itertools import pairwise

from illustrations.canvas import Drawing, Point, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.lettering import write
from illustrations.style import BLUE, DARK_STEEL, GREEN, PAPER, RED, RUBBER, STEEL, YELLOW, Material


def ticks(d: Drawing, x0: float, x1: float, y: float, height: float, step: float, *, long_each: int = 10) -> None:
    """Scale marks from `x0` to `x1` standing on `y` (upwards with a negative height)."""
    index, x = 0, x0
    while x <= x1:
        share = 1 if index % long_each == 0 else 0.75 if index % (long_each // 2) == 0 else 0.5
        d.stroke([(x, y), (x, y + height * share)], 2.6 if share == 1 else 1.8)
        index, x = index + 1, x + step


def caliper(*, opening: float = 110) -> Drawing:
    """A vernier caliper: fixed jaw with beam, sliding jaw with vernier, upper jaws for inside."""
    d = Drawing()
    d.surface("M40,220H620V286H40Z", STEEL, bevel=7)
    d.surface(rectangle(620, 240, 22, 14), STEEL, bevel=3, outline=4)
    d.surface("M40,220L40,150L64,118L80,220V286L80,330L64,470L28,470L20,330V220Z", STEEL, bevel=9, gloss=4)
    ticks(d, 118, 604, 286, -30, 9.5)
    for index in range(1, 6):
        write(d, str(index), 118 + index * 95, 242, 18, width=2.6)
    x = 80 + opening
    d.surface(
        f"M{x},220L{x + 16},118L{x + 40},150V204H{x + 180}V220Z",
        STEEL, bevel=7, gloss=4,
    )  # fmt: skip
    slide = f"M{x},286V330L{x + 16},470H{x + 52}L{x + 60},348Q{x + 62},332 {x + 78},332H{x + 180}V286Z"
    d.surface(slide, STEEL, bevel=8, gloss=4)
    ticks(d, x + 18, x + 172, 288, 22, 8.5)
    d.surface(rectangle(x + 104, 330, 52, 20, 8), DARK_STEEL, bevel=5, outline=4)
    d.bar(rectangle(x + 96, 182, 34, 24, 4), DARK_STEEL, (x + 96, 0), (x + 130, 0), outline=4)
    d.anchors.update(kjeft=(x - opening / 2, 420))
    return d


def tape() -> Drawing:
    """A tape measure with its blade drawn out."""
    d = Drawing()
    blade = "M250,452H600V508H250Z"
    d.surface(blade, YELLOW, bevel=0, outline=4.5)
    ticks(d, 300, 590, 454, 24, 9.6)
    for index in range(1, 4):
        write(d, str(index), 300 + index * 96 - 12, 492, 20, width=3)
    d.surface("M596,440h16v86q0,8 -8,8h-8Z", STEEL, bevel=4, outline=4)
    tape_case(d, "5 m")
    return d


def tape_case(d: Drawing, text: str) -> None:
    """The case of a tape measure, its mouth at the lower right."""
    case = "M60,470V230Q60,110 180,104H232Q336,110 342,230V500Q342,524 318,524H110Q60,524 60,470Z"
    d.surface(case, RED, bevel=13, gloss=7, outline=6)
    d.surface(ellipse(200, 300, 112), RUBBER, bevel=9, gloss=4)
    d.surface(ellipse(200, 300, 74), YELLOW, bevel=6, outline=4)
    write(d, text, 202, 300, 38, width=7)
    d.surface(rectangle(250, 92, 74, 34, 10), RUBBER, bevel=6)
    d.surface("M300,434H352V524H318Z", RUBBER, bevel=6, outline=4)


def folding_rule() -> Drawing:
    """A folding rule of wood, partly unfolded in a zigzag."""
    d = Drawing()
    joints: list[Point] = [(70, 560), (190, 120), (300, 540), (416, 116), (570, 470)]
    for index, (a, b) in enumerate(pairwise(joints)):
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        leaf = Drawing()
        leaf.surface(rectangle(-26, -30, length + 52, 60, 24), YELLOW, bevel=5)
        ticks(leaf, 22, length - 20, -28, 20, 11.5)
        ticks(leaf, 22, length - 20, 28, -14, 11.5)
        for mark in range(1, 4):
            write(leaf, str(index * 4 + mark), 22 + mark * 115 - 14, 4, 20, width=3)
        d.place(leaf, a[0], a[1], 1, math.degrees(math.atan2(b[1] - a[1], b[0] - a[0])))
    for x, y in joints[1:-1]:
        d.surface(ellipse(x, y, 15), STEEL, bevel=5, outline=4)
        d.surface(ellipse(x, y, 5), STEEL, bevel=0, tone=STEEL.dark, outline=2)
    return d


def level(*, length: float = 590) -> Drawing:
    """A spirit level with a bubble in the middle glass and one at each end."""
    t = Drawing()
    left = -length / 2
    t.surface(rectangle(left, -58, length, 116, 6), YELLOW, bevel=11, gloss=5, outline=6)
    t.stroke([(left + 4, -34), (-left - 4, -34)], 3, YELLOW.dark)
    t.stroke([(left + 4, 36), (-left - 4, 36)], 3, YELLOW.dark)
    for x in (left, -left - 22):
        t.surface(rectangle(x, -60, 22, 120, 5), RUBBER, bevel=4)
    t.surface(rectangle(-92, -60, 184, 66, 4), RUBBER, bevel=0, outline=4)
    glass(t, 0, -30, 152, 40)
    for x in (left + 96, -left - 96):
        t.surface(ellipse(x, 0, 44), RUBBER, bevel=6, outline=4)
        g = Drawing()
        glass(g, 0, 0, 66, 28)
        t.place(g, x, 0, 1, 90)
    t.anchors.update(vater=(left + 190, 10), boble=(0, -30))
    d = Drawing()
    d.place(t, 320, 320, 1, 0)
    return d


def glass(d: Drawing, x: float, y: float, width: float, height: float) -> None:
    """A level's glass with its bubble between two lines."""
    d.surface(
        rectangle(x - width / 2, y - height / 2, width, height, height / 2), GREEN, bevel=0, outline=4, tone="#C9EB5E"
    )
    d.fill(ellipse(x, y - height * 0.08, width * 0.13, height * 0.3), "#F6FCDF")
    d.line(ellipse(x, y - height * 0.08, width * 0.13, height * 0.3), 3)
    for sign in (-1, 1):
        d.stroke([(x + sign * width * 0.17, y - height / 2 + 2), (x + sign * width * 0.17, y + height / 2 - 2)], 3)


def square(*, blade: float = 430, stock: float = 330) -> Drawing:
    """A fitter's square with a broad foot."""
    d = Drawing()
    left, bottom = 150.0, 560.0
    d.surface(
        f"M{left},{bottom - 56}V{bottom - blade - 56}H{left + 64}V{bottom - 120}H{left + stock}V{bottom - 56}Z",
        STEEL,
        bevel=9,
        gloss=4,
    )
    d.surface(rectangle(left - 22, bottom - 64, stock + 30, 64, 3), DARK_STEEL, bevel=9, gloss=4)
    v = Drawing()
    ticks(v, 0, blade - 110, 0, 24, 9.6)
    d.place(v, left + 4, bottom - 130, 1, -90)
    d.anchors["vinkel"] = (left + 32, bottom - blade * 0.5)
    return d


def marker(*, material: Material = RUBBER) -> Drawing:
    """A marker pen with its cap off."""
    t = Drawing()
    t.bar("M-330,-34H120V34H-330Q-344,0 -330,-34Z", material, (0, -34), (0, 34))
    t.bar("M-250,-34H20V34H-250Z", PAPER, (0, -34), (0, 34))
    for y in (-10, 8):
        t.stroke([(-220, y), (-60, y)], 4, BLUE.base)
    t.bar("M120,-34L160,-22L232,-16V16L160,22L120,34Z", material, (0, -34), (0, 34))
    t.surface("M232,-10H262L274,0L262,10H232Z", material, bevel=3, outline=4)
    cap = Drawing()
    cap.bar("M-90,-36H80Q98,0 80,36H-90Z", material, (0, -36), (0, 36))
    cap.surface("M-40,-52H84V-40H-22Z", material, bevel=3, outline=4)
    t.place(cap, 120, 130, 1, 18)
    d = Drawing()
    d.line("M470,170C520,120 560,150 600,110", 12, material.dark)
    d.place(t, 250, 320, 1, -32)
    return d


def protractor() -> Drawing:
    """A protractor: half disc with degree marks and a movable arm."""
    d = Drawing()
    cx, cy, radius = 320.0, 430.0, 270.0
    half = f"M{cx - radius},{cy}A{radius},{radius} 0 0 1 {cx + radius},{cy}V{cy + 50}H{cx - radius}Z"
    d.surface(half, STEEL, bevel=9, gloss=5)
    for degrees in range(0, 181, 5):
        a = math.radians(180 - degrees)
        long = 34 if degrees % 10 == 0 else 20
        d.stroke(
            [
                (cx + (radius - 12) * math.cos(a), cy - (radius - 12) * math.sin(a)),
                (cx + (radius - 12 - long) * math.cos(a), cy - (radius - 12 - long) * math.sin(a)),
            ],
            2.6,
        )
        if degrees % 30 == 0 and degrees not in (0, 180):
            write(d, str(degrees), cx + (radius - 70) * math.cos(a), cy - (radius - 70) * math.sin(a), 24, width=3.4)
    arm = Drawing()
    arm.surface(rectangle(-60, -17, 400, 34, 6), RED, bevel=6, gloss=3)
    d.place(arm, cx, cy, 1, -52)
    d.surface(ellipse(cx, cy, 26), STEEL, bevel=7)
    return d


ENTRIES = (
    Entry(
        "skyvelaere",
        "et skyvelære med nonius",
        "Måleverktøy av stål med en fast og en bevegelig kjeft og fin skala",
        caliper,
    ),
    Entry(
        "maleband", "et målebånd som er trukket ut", "Rødt hus med gult stålbånd med tall og streker trukket ut", tape
    ),
    Entry("tommestokk", "en tommestokk", "Gul målestokk i ledd, brettet ut i sikksakk", folding_rule),
    Entry("vater", "et vater", "Lang, gul list med grønt glass og luftboble i midten", level),
    Entry("vinkel", "en vinkel med fot", "L-formet måleverktøy av stål med rett hjørne", square),
    Entry(
        "merketusj",
        "en merketusj uten hette",
        "Svart tykk tusjpenn, hetta ligger ved siden av, og en svart strek",
        marker,
    ),
    Entry("gradskive", "ei gradskive", "Halvrund stålplate med gradstreker og rød arm", protractor),
)
