"""Welds in section and from above: grooves, joints, faults."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polygon
from illustrations.entry import Entry
from illustrations.figures import block_arrow
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    ORANGE,
    RED,
    STEEL,
)  # fmt: skip

WELD = "#8C7B6B"


def _plates(d: Drawing, gap: float = 0, groove: float = 130) -> None:
    for sign in (-1, 1):
        path = polygon(
            [(320 + sign * gap, 420), (320 + sign * 300, 420), (320 + sign * 300, 240), (320 + sign * groove, 240)]
        )
        d.surface(path, STEEL, bevel=0, outline=6)
        hatch = Drawing()
        for x in range(-200, 900, 22):
            hatch.stroke([(x, 440), (x + 200, 220)], 2, STEEL.shade)
        d.clipped(path, hatch)
        d.line(path, 6)


def fault(*, kind: str = "pore") -> Drawing:
    """A butt weld in section with one fault, and an arrow at it."""
    d = Drawing()
    _plates(d, 6, 134)
    top = {"overvulst": "M300,424L186,240C220,70 420,70 454,240L340,424Q320,446 300,424Z"}.get(
        kind, "M300,424L186,240C240,200 400,200 454,240L340,424Q320,446 300,424Z"
    )
    d.fill(top, WELD)
    d.line(top, 6)
    aim: Point = (320, 320)
    if kind == "pore":
        for x, y, r in ((280, 270, 20), (350, 300, 24), (320, 360, 16), (390, 256, 15), (250, 240, 12)):
            d.fill(ellipse(x, y, r), "#1F2B33")
        aim = (370, 290)
    elif kind == "kantsar":
        for sign in (-1, 1):
            cut = f"M{320 + sign * 168},236Q{320 + sign * 140},310 {320 + sign * 116},234Z"
            d.fill(cut, "#FFFFFF")
            d.line(f"M{320 + sign * 168},240Q{320 + sign * 140},310 {320 + sign * 116},224", 7, RED.base)
        aim = (462, 226)
    elif kind == "bindefeil":
        d.stroke([(444, 252), (352, 390)], 22, "#1F2B33")
        d.stroke([(444, 252), (352, 390)], 10, RED.base)
        aim = (420, 280)
    elif kind == "overvulst":
        d.stroke([(120, 214), (520, 214)], 6, BLUE.base, dash="18 12")
        aim = (370, 126)
    elif kind == "rotfeil":
        d.fill("M284,452V396L320,340L356,396V452Z", "#FFFFFF")
        d.line("M292,420L320,346L348,420", 9, RED.base)
        aim = (346, 400)
    elif kind == "slagginneslutning":
        d.fill("M260,300L300,286L360,300L384,330L330,344L280,334Z", "#4A3220")
        d.line("M260,300L300,286L360,300L384,330L330,344L280,334Z", 5)
        aim = (376, 316)
    start = (560, 500) if kind == "rotfeil" else (560, 60)
    block_arrow(d, start, (aim[0] + 10, aim[1] + (10 if kind == "rotfeil" else -8)), 28, ORANGE.base)
    return d


def butt() -> Drawing:
    """A butt weld in section."""
    d = Drawing()
    _plates(d, 6, 134)
    d.fill("M300,424L186,240C240,200 400,200 454,240L340,424Q320,446 300,424Z", ORANGE.base)
    d.line("M300,424L186,240C240,200 400,200 454,240L340,424Q320,446 300,424Z", 6)
    return d


def fillet(*, marked: bool = True) -> Drawing:
    """A tee joint in section with a fillet weld in the corner."""
    d = Drawing()
    for path in ("M20,440H620V560H20Z", "M260,40H380V440H260Z"):
        d.surface(path, STEEL, bevel=0, outline=6)
        hatch = Drawing()
        for x in range(-400, 900, 22):
            hatch.stroke([(x, 600), (x + 500, 20)], 2, STEEL.shade)
        d.clipped(path, hatch)
        d.line(path, 6)
    if marked:
        for sign in (-1, 1):
            path = f"M{320 + sign * 60},440V300Q{320 + sign * 150},360 {320 + sign * 200},440Z"
            d.fill(path, ORANGE.base)
            d.line(path, 6)
    return d


def groove(*, kind: str = "v") -> Drawing:
    """Two plates in section with a groove between them, red along its sides."""
    d = Drawing()
    shapes: dict[str, list[Point]] = {
        "v": [(14, 420), (300, 420), (300, 220), (130, 220)],
        "x": [(110, 420), (300, 420), (300, 220), (110, 220), (14, 320)],
        "i": [(26, 420), (300, 420), (300, 220), (26, 220)],
    }
    for sign in (-1, 1):
        points = [(320 + sign * x, y) for x, y in shapes[kind]]
        path = polygon(points)
        d.surface(path, STEEL, bevel=0, outline=6)
        hatch = Drawing()
        for x in range(-200, 900, 22):
            hatch.stroke([(x, 440), (x + 220, 210)], 2, STEEL.shade)
        d.clipped(path, hatch)
        d.line(path, 6)
        edge = [points[0], points[-1]] if kind != "x" else [points[3], points[4], points[0]]
        d.stroke(edge, 14, RED.base)
    return d


def bead(*, kind: str = "spatter") -> Drawing:
    """A weld seen from above: with drops of spatter round it, or with a crater at its end."""
    d = Drawing()
    d.surface("M20,100H620V540H20Z", STEEL, bevel=12, outline=6)
    d.stroke([(24, 320), (616, 320)], 4, STEEL.dark)
    end = 600 if kind == "spatter" else 470
    for x in range(60, end, 22):
        d.fill(ellipse(x, 320, 40, 58), WELD)
        d.line(f"M{x},262Q{x + 44},320 {x},378", 5)
    if kind == "spatter":
        for k in range(34):
            x, y = 46 + (k * 173) % 550, 130 + (k * 97) % 380
            if abs(y - 320) < 70:
                continue
            d.surface(ellipse(x, y, 9 + k % 3 * 4), DARK_STEEL, bevel=4, outline=4)
    else:
        d.surface(ellipse(474, 320, 62, 64), DARK_STEEL, bevel=0, tone=WELD, outline=6)
        d.fill(ellipse(478, 322, 38, 40), "#3A2E26")
        d.fill(ellipse(484, 328, 20, 22), "#1F1712")
        block_arrow(d, (600, 60), (506, 270), 34, ORANGE.base)
    return d


def tacks() -> Drawing:
    """Two plates held by three short tack welds."""
    d = Drawing()
    d.surface("M20,100H620V318H20Z", STEEL, bevel=0, tone=STEEL.base, outline=6)
    d.surface("M20,322H620V540H20Z", STEEL, bevel=10, outline=6)
    for x in (110, 320, 530):
        for k in range(3):
            d.fill(ellipse(x - 22 + k * 22, 320, 24, 36), WELD)
            d.line(f"M{x - 22 + k * 22},284Q{x + 6 + k * 22},320 {x - 22 + k * 22},356", 5)
        block_arrow(d, (x, 110), (x, 268), 26, ORANGE.base)
    return d


ENTRIES = (
    Entry("pore", "porer i en sveis", "Sveis i snitt med små, runde hull; en pil peker på ett av dem", fault, {"kind": "pore"}),
    Entry("kantsar", "kantsår på en sveis", "Sveis i snitt med en grop langs hver kant; en pil peker på den ene", fault, {"kind": "kantsar"}),
    Entry("bindefeil", "en bindefeil i en sveis", "Sveis i snitt der sveisen ikke har festet seg på den ene sida; en pil peker på stedet", fault, {"kind": "bindefeil"}),
    Entry("overvulst", "for høy overvulst på en sveis", "Sveis i snitt med en høy topp over plata; en pil peker på toppen", fault, {"kind": "overvulst"}),
    Entry("rotfeil", "en rotfeil i en sveis", "Sveis i snitt med en åpning i bunnen; en pil peker på åpningen", fault, {"kind": "rotfeil"}),
    Entry("slagginneslutning", "en slagginneslutning i en sveis", "Sveis i snitt med en mørk klump inni; en pil peker på klumpen", fault, {"kind": "slagginneslutning"}),
    Entry("buttsveis", "en buttsveis", "To plater i snitt, ende mot ende, med en oransje sveis imellom", butt),
    Entry("kilsveis", "en kilsveis", "To plater i snitt, den ene stående på den andre, med oransje sveis i hjørnene", fillet),
    Entry("t-skjot", "en T-skjøt", "To plater i snitt, den ene stående midt på den andre", fillet, {"marked": False}),
    Entry("v-fuge", "en V-fuge", "To plater i snitt; mellomrommet har form som en V", groove, {"kind": "v"}),
    Entry("x-fuge", "en X-fuge", "To plater i snitt; mellomrommet har form som en X", groove, {"kind": "x"}),
    Entry("i-fuge", "en I-fuge", "To plater i snitt; mellomrommet er smalt og rett", groove, {"kind": "i"}),
    Entry("sveisesprut", "sveisesprut", "Sveis sett ovenfra med små kuler av metall rundt", bead, {"kind": "spatter"}),
    Entry("krater", "et krater i enden av en sveis", "Sveis sett ovenfra med ei grop i enden; en pil peker på gropa", bead, {"kind": "crater"}),
    Entry("heftsveis", "heftsveiser", "To plater holdt sammen av tre korte sveiser; tre piler peker på dem", tacks),
)  # fmt: skip
