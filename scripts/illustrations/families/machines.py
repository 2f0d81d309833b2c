"""Hand-held machines, discs and bits."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.solids import Scene3D, View, Y, axis
from illustrations.style import BLUE, DARK_STEEL, ORANGE, RED, RUBBER, STEEL, YELLOW, Material


def grinder() -> Drawing:
    """An angle grinder seen from above and the side: body, gear head, guard, disc, side handle, cable."""
    d = Drawing()
    d.line("M24,262C-40,262 -30,350 -96,350", 17)
    d.line("M24,262C-40,262 -30,350 -96,350", 9, RUBBER.base)
    d.bar("M-6,244L60,236V296L-6,282Z", RUBBER, (0, 236), (0, 296))
    cx, cy, rx, ry = 480.0, 420.0, 190.0, 76.0
    rim = f"M{cx - rx},{cy}V{cy + 9}A{rx},{ry} 0 0 0 {cx + rx},{cy + 9}V{cy}Z"
    d.surface(rim, DARK_STEEL, bevel=0, tone=DARK_STEEL.dark)
    d.surface(ellipse(cx, cy, rx, ry), DARK_STEEL, bevel=0, tone=DARK_STEEL.light)
    d.line(ellipse(cx, cy, rx * 0.66, ry * 0.66), 3, DARK_STEEL.shade)
    # the guard: the half of the disc towards the hands, with a skirt
    gx, gy, top = rx + 16, ry + 10, cy - 22
    d.surface(
        f"M{cx + 40},{top - gy * 0.98}A{gx},{gy} 0 1 0 {cx + 40},{top + gy * 0.98}V{cy + gy * 0.98 + 16}"
        f"A{gx},{gy} 0 0 1 {cx - gx},{cy + 16}V{top}Z",
        RED, bevel=0, tone=RED.shade,
    )  # fmt: skip
    d.surface(
        f"M{cx + 40},{top - gy * 0.98}A{gx},{gy} 0 1 0 {cx + 40},{top + gy * 0.98}L{cx + 20},{top}Z",
        RED,
        bevel=9,
        gloss=4,
    )
    d.bar(f"M{cx - 44},{top - 34}V{top}A44,17 0 0 0 {cx + 44},{top}V{top - 34}Z", STEEL, (cx - 44, 0), (cx + 44, 0))
    d.bar("M486,190L478,44Q480,18 506,18T536,44L530,200Z", RUBBER, (482, 0), (534, 0))
    for y in (60, 84, 108, 132):
        d.stroke([(480, y), (534, y)], 4, "#12171A")
    d.bar("M474,158h68v30h-68Z", RUBBER, (474, 0), (542, 0))
    body = "M56,220C80,196 150,190 190,204L330,214L410,200V330L330,318L190,326C150,338 80,328 56,302Z"
    d.bar(body, BLUE, (0, 192), (0, 332))
    for x in range(92, 176, 18):
        d.stroke([(x, 244), (x, 290)], 6)
    d.surface(rectangle(236, 204, 90, 24, 10), RUBBER, bevel=6, outline=4)
    head = "M406,196L470,184Q540,184 562,214Q574,232 572,262V330Q560,372 480,376Q440,376 428,352L406,334Z"
    d.surface(head, STEEL, bevel=14, gloss=8)
    d.line("M428,352C440,330 440,240 430,192", 3.5)
    for x, y in ((452, 214), (452, 330)):
        d.surface(ellipse(x, y, 9), STEEL, bevel=3, outline=3)
    d.surface(ellipse(520, 214, 20, 12), RED, bevel=4, outline=4)
    d.anchors.update(
        skive=(cx + rx * 0.72, cy + 18), vern=(cx - gx + 60, top + 10), handtak=(508, 80), kropp=(250, 262)
    )
    return d


def disc(
    *, thick: float = 8, depressed: bool = False, material: Material = DARK_STEEL, label: Material = YELLOW
) -> Drawing:
    """An abrasive disc: thin for cutting, thick and with a sunken middle for grinding."""
    d = Drawing()
    scene = Scene3D(d, View(0, 52, 320, 320))
    ax = axis((0, 0, 0), Y)
    radius = 265.0
    scene.turned(ax, [(-thick, radius), (0, radius)], material)
    grains = Drawing()
    for index in range(420):  # a sunflower's even scatter: grain without chance
        r = radius * math.sqrt((index + 0.5) / 420)
        x, y = scene.view.point(ax.at(0, r, index * 137.508))
        grains.fill(ellipse(x, y, 2.6, 1.8), material.dark if index % 2 else material.light, opacity=0.7)
    d.clipped(polygon(scene.circle(ax, 0, radius)[:-1]), grains)
    if depressed:
        d.line(polygon(scene.circle(ax, 0, 150)[:-1]), 4)
        sunk = polygon(scene.circle(ax, -18, 118)[:-1])
        rim = polygon(scene.circle(ax, 0, 136)[:-1])
        d.fill(rim, material.dark)
        d.line(rim, 4)
        d.fill(sunk, label.base)
        d.line(sunk, 4)
        scene.hole(ax, -18, 48, 30, through="#FFFFFF")
        d.line(polygon(scene.circle(ax, -18, 62)[:-1]), 3)
    else:
        paper = polygon(scene.circle(ax, 0, 150)[:-1])
        d.fill(paper, label.base)
        d.line(paper, 4)
        d.line(polygon(scene.circle(ax, 0, 128)[:-1]), 3, label.dark)
        metal = polygon(scene.circle(ax, 0, 72)[:-1])
        d.fill(metal, STEEL.light)
        d.line(metal, 4)
        scene.hole(ax, 0, 46, thick, through="#FFFFFF")
    d.line(polygon(scene.circle(ax, 0, radius)[:-1]), 5)
    return d


def drill() -> Drawing:
    """A cordless drill with a bit in its chuck."""
    d = Drawing()
    d.surface("M250,300C240,380 214,420 206,486H330C332,430 352,380 378,318L330,290Z", RUBBER, bevel=10, gloss=5)
    d.surface("M176,480H352Q366,480 366,494V556Q366,570 352,570H150Q136,570 136,556V520Z", ORANGE, bevel=11, gloss=5)
    d.stroke([(150, 512), (360, 512)], 4)
    d.surface(
        "M120,170Q124,132 168,130L396,138L424,150V268L396,284L330,312H214C160,312 122,280 120,236Z",
        ORANGE,
        bevel=12,
        gloss=6,
    )
    for y in (172, 194, 216, 238):
        d.stroke([(146, y), (196, y)], 6)
    d.surface("M330,312L372,296C366,330 372,346 350,360C338,350 334,332 330,312Z", RED, bevel=5, outline=4)
    d.bar("M424,152h34v116h-34Z", DARK_STEEL, (0, 152), (0, 268))
    d.bar("M458,160L528,176V244L458,260Z", RUBBER, (0, 160), (0, 260))
    for y in range(174, 250, 13):
        d.stroke([(466, y), (522, 184 + (y - 174) * 0.72)], 2.4, "#12171A")
    bit = Drawing()
    _twist(bit, 170, 13)
    d.place(bit, 526, 210)
    d.anchors.update(bor=(620, 210), kropp=(280, 220))
    return d


def _twist(d: Drawing, length: float, radius: float) -> None:
    """A twist drill along x from the origin."""
    tip = radius * 1.1
    shape = f"M0,{-radius}H{length - tip}L{length},0L{length - tip},{radius}H0Z"
    d.bar(shape, STEEL, (0, -radius), (0, radius), outline=4)
    flutes, step = Drawing(), radius * 2.6
    count = int((length * 0.94) / step)
    for index in range(count + 1):
        x = length - tip - (count - index) * step - step * 0.4
        groove = (
            f"M{x},{radius}C{x + step * 0.35},{radius * 0.7} {x + step * 0.35},{-radius * 0.7} {x + step * 0.9},{-radius}"
            f"H{x + step * 1.45}C{x + step * 1.0},{-radius * 0.6} {x + step * 0.85},{radius * 0.8} {x + step * 0.45},{radius}Z"
        )
        flutes.fill(groove, DARK_STEEL.shade)
        flutes.line(groove, 2.6)
    d.clipped(shape, flutes)
    d.stroke([(length - tip, -radius), (length - tip * 0.6, 0), (length - tip, radius)], 2.6)
    d.line(shape, 4)


def bit() -> Drawing:
    """A twist drill bit on its own."""
    t = Drawing()
    t.bar("M-330,-28H-150V28H-330L-338,20V-20Z", STEEL, (0, -30), (0, 30))
    part = Drawing()
    _twist(part, 500, 30)
    t.place(part, -150, 0)
    d = Drawing()
    d.place(t, 320, 320, 1, -35)
    return d


def plug() -> Drawing:
    """A mains plug with two round pins and a cable."""
    d = Drawing()
    d.line("M180,330C100,330 110,470 20,480", 36)
    d.line("M180,330C100,330 110,470 20,480", 26, RUBBER.base)
    d.bar("M170,304L250,296V364L170,356Z", RUBBER, (0, 296), (0, 364))
    for x in (186, 206, 226):
        d.stroke([(x, 302), (x, 358)], 4, "#12171A")
    for y in (272, 364):
        d.bar(rectangle(440, y, 130, 26, 13), STEEL, (0, y), (0, y + 26))
        d.bar(rectangle(440, y, 50, 26), RUBBER, (0, y), (0, y + 26), outline=4)
    d.surface(
        "M246,282C300,270 330,214 372,206H430Q446,206 446,222V438Q446,454 430,454H372C330,446 300,390 246,378Z",
        RUBBER,
        bevel=13,
        gloss=7,
    )
    d.stroke([(404, 214), (404, 446)], 4)
    return d


ENTRIES = (
    Entry(
        "vinkelsliper",
        "en vinkelsliper med skive, vern og støttehåndtak",
        "Blå håndmaskin med rund skive under hodet, rødt vern over halve skiva og støttehåndtak",
        grinder,
    ),
    Entry("kappskive", "ei tynn kappskive", "Tynn, rund slipende skive med hull i midten og gul etikett", disc),
    Entry(
        "slipeskive",
        "ei tykk slipeskive med forsenket midte",
        "Tykk, rund slipende skive med nedsenket midte og hull",
        disc,
        {"thick": 34, "depressed": True, "label": ORANGE},
    ),
    Entry(
        "bormaskin",
        "en batteridrevet bormaskin med bor",
        "Oransje håndmaskin med avtrekker, batteri og et bor foran",
        drill,
    ),
    Entry("bor", "et spiralbor", "Rund stålstang med spor i spiral og spiss ende", bit),
    Entry("stopsel", "et støpsel", "Svart plugg med to runde metallpinner og ledning", plug),
)
