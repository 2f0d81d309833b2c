"""Lifting gear."""

from __future__ import annotations

import math
from itertools import pairwise

from illustrations.canvas import Drawing, Point, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BLUE, DARK_STEEL, GREEN, RED, STEEL, YELLOW, Material


def chain(d: Drawing, points: list[Point], size: float, material: Material = STEEL) -> None:
    """A chain along straight pieces: links seen flat and on edge by turns."""
    pitch = size * 1.25
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        count = max(1, round(length / pitch))
        turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
        for flat in (True, False):
            for index in range(count):
                if (index % 2 == 0) is not flat:
                    continue
                share = (index + 0.5) / count
                link = Drawing()
                if flat:
                    path = rectangle(-size, -size * 0.55, size * 2, size * 1.1, size * 0.55)
                    link.line(path, size * 0.36 + 5)
                    link.line(path, size * 0.36, material.base)
                else:
                    path = rectangle(-size * 0.95, -size * 0.2, size * 1.9, size * 0.4, size * 0.2)
                    link.surface(path, material, bevel=3, outline=3)
                d.place(link, x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, 1, turn)


def hook(*, latch: bool = True, material: Material = RED) -> Drawing:
    """A lifting hook with a safety latch; its eye is at the top, the load hangs at the anchor `last`."""
    d = Drawing()
    d.bar("M290,60h60v70h-60Z", STEEL, (290, 0), (350, 0))
    body = (
        "M284,120H356L366,190C378,236 446,262 462,350C478,446 408,530 316,530C226,530 166,462 168,382C170,352 196,338 216,356"
        "C224,366 222,386 228,404C240,440 276,460 316,458C364,456 394,420 390,372C386,322 340,300 314,272C290,246 284,170 284,120Z"
    )
    d.surface(body, material, bevel=14, gloss=7, outline=6)
    if latch:
        d.surface("M196,352L316,232L334,250L226,372Z", STEEL, bevel=5)
        d.surface(ellipse(326, 244, 16), STEEL, bevel=5, outline=4)
    d.surface(rectangle(268, 44, 104, 40, 10), STEEL, bevel=8)
    d.anchors["last"] = (310, 452)
    return d


def chain_hoist(*, drop: float = 150) -> Drawing:
    """A hand chain hoist: hook above, housing with a wheel, hand chain in a loop, load chain with hook below."""
    d = Drawing()
    top = Drawing()
    top.place(hook(), 0, 0)
    upper = Drawing()
    upper.place(top, 0, 0, 0.3, 180)
    d.place(upper, 416, 178)
    # hand chain loop behind the housing
    chain(d, [(236, 250), (220, 590), (262, 612), (296, 590), (292, 250)], 12)
    chain(d, [(346, 330), (346, 330 + drop)], 17)
    d.surface(
        "M226,170Q236,150 260,150H392Q420,154 424,180V310Q420,340 392,344H262Q232,340 226,310Z",
        YELLOW,
        bevel=13,
        gloss=7,
        outline=6,
    )
    d.surface(ellipse(286, 246, 74), DARK_STEEL, bevel=11, gloss=6)
    d.surface(ellipse(286, 246, 44), YELLOW, bevel=8, gloss=4)
    for index in range(6):
        a = math.radians(60 * index)
        d.surface(
            ellipse(286 + 59 * math.cos(a), 246 + 59 * math.sin(a), 7), STEEL, bevel=0, tone=DARK_STEEL.dark, outline=2
        )
    for x, y in ((400, 184), (400, 310)):
        d.surface(ellipse(x, y, 10), STEEL, bevel=3, outline=3)
    d.place(hook(), 346 - 0.34 * 320, 330 + drop - 20, 0.34, prefix="krok-")
    d.anchors["talje"] = (380, 250)
    d.anchors["kjetting"] = (346, 330 + drop * 0.5)
    return d


def shackle() -> Drawing:
    """A bow shackle with a screw pin."""
    d = Drawing()
    bow = "M212,500V420C150,350 130,250 180,170C240,90 400,90 460,170C510,250 490,350 428,420V500"
    d.line(bow, 66, cap="butt")
    d.line(bow, 56, STEEL.shade, cap="butt")
    d.line(bow, 40, STEEL.base, cap="butt")
    d.line("M202,500V424C142,352 124,252 172,168C232,90 380,88 442,150", 10, STEEL.light, cap="butt")
    for x in (212, 428):
        d.surface(ellipse(x, 512, 58, 54), STEEL, bevel=11, gloss=5)
    d.bar("M130,492h380v40h-380Z", DARK_STEEL, (0, 492), (0, 532))
    for x in range(470, 508, 9):
        d.stroke([(x, 494), (x + 3, 530)], 2.4)
    d.surface(ellipse(104, 512, 42), DARK_STEEL, bevel=9, gloss=4)
    d.surface(ellipse(104, 512, 16), DARK_STEEL, bevel=0, tone="#FFFFFF", outline=4)
    for x in (212, 428):
        d.surface(rectangle(x - 32, 476, 64, 72, 14), STEEL, bevel=9, gloss=4)
    return d


def sling(*, material: Material = GREEN) -> Drawing:
    """A flat webbing sling with an eye at each end, laid in a loop."""
    d = Drawing()
    band = "M150,420C120,260 200,90 330,90C470,90 540,250 500,420"
    d.line(band, 70, cap="butt")
    d.line(band, 60, material.base, cap="butt")
    d.line(band, 4, material.shade, cap="butt")
    d.line("M132,420C100,256 190,72 330,72C480,72 556,240 518,420", 3, material.light, cap="butt", dash="9 8")
    d.line("M168,420C140,270 214,108 330,108C458,108 522,260 482,420", 3, material.light, cap="butt", dash="9 8")
    for x in (150, 500):
        d.line(f"M{x - 16},430C{x - 70},560 {x + 70},560 {x + 16},430", 34)
        d.line(f"M{x - 16},430C{x - 70},560 {x + 70},560 {x + 16},430", 24, material.shade)
        d.surface(f"M{x - 38},360h76v84h-76Z", material, bevel=6)
        for y in (376, 394, 412, 430):
            d.stroke([(x - 32, y), (x + 32, y)], 3, material.dark, dash="8 6")
    d.surface("M318,76H404V150H318Z", BLUE, bevel=0, tone="#FFFFFF", outline=4)
    for y in (96, 112, 128):
        d.stroke([(332, y), (390, y)], 4, BLUE.base)
    return d


def chain_piece() -> Drawing:
    """A length of chain."""
    d = Drawing()
    chain(d, [(40, 330), (600, 330)], 56)
    t = Drawing()
    t.place(d, -320, -330)
    out = Drawing()
    out.place(t, 320, 320, 1, -30)
    return out


ENTRIES = (
    Entry("talje", "ei kjettingtalje", "Gult hus med krok over, lang kjetting i løkke og krok under", chain_hoist),
    Entry("krok", "en løftekrok med sperre", "Rød krok med sperre over åpningen", hook),
    Entry("sjakkel", "en sjakkel med skrubolt", "Bøyle av tykt stål lukket med en bolt gjennom endene", shackle),
    Entry("stropp", "en løftestropp av bånd", "Grønt flatt bånd med ei løkke i hver ende og en hvit merkelapp", sling),
    Entry("kjetting", "en kjetting", "Rekke av stålringer som henger i hverandre", chain_piece),
)
