"""Weld metal while it is made: pool, beads and layers, slag, the gas round the arc."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.weld_gun import nozzle_on
from illustrations.families.weld_sections import WELD
from illustrations.families.welding import cable, spark
from illustrations.figures import block_arrow
from illustrations.style import BLUE, BRASS, COPPER, DARK_STEEL, LEATHER, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW

GAS = "#9FD3F0"
HOT = "#FFE27A"


def beads(d: Drawing, start: float, end: float, y: float, *, size: float = 44, colour: str = WELD) -> None:
    """A weld seen from above as overlapping ripples."""
    h, r = size * 1.25, size * 0.8
    body = f"M{start},{y - h}H{end}A{r},{h} 0 0 1 {end},{y + h}H{start}A{r},{h} 0 0 1 {start},{y - h}Z"
    d.fill(body, colour)
    ripples = Drawing()
    for k in range(int((end - start + size) / (size * 0.5)) + 1):
        x = start - size * 0.7 + k * size * 0.5
        ripples.line(f"M{x},{y - h}A{r},{h} 0 0 1 {x},{y + h}", 4)
    d.clipped(body, ripples)
    d.line(body, 6)


def welding_glove(d: Drawing, x: float, y: float, turn: float, scale: float = 0.86) -> None:
    """A closed hand in a leather gauntlet at `x`, `y`; the arm comes from the right, turned by `turn`."""
    g = Drawing()
    g.stroke([(70, 0), (330, 0)], 118)
    g.stroke([(70, 0), (330, 0)], 106, RED.base)
    g.surface(rectangle(-66, -60, 136, 126, 44), LEATHER, bevel=10, outline=6)
    for k in range(4):
        g.surface(rectangle(-84, -60 + k * 31, 76, 33, 16), LEATHER, bevel=0, outline=5)
    d.place(g, x, y, scale, turn)


def arc_light(d: Drawing, x: float, y: float, size: float) -> None:
    """The bright star of an arc."""
    d.fill(polygon([polar(x, y, size if k % 2 else size * 0.5, 360 * k / 20) for k in range(20)]), "#FFF0A3")
    d.fill(ellipse(x, y, size * 0.42), "#FFFFFF")


def shielding_gas() -> Drawing:
    """Blue gas flows out of the nozzle and lies round the arc like a bell; arrows in the gas."""
    d = Drawing()
    d.surface("M0,560H640V630H0Z", STEEL, bevel=10, outline=6)
    bell = "M268,430H372C390,480 480,520 500,560H140C160,520 250,480 268,430Z"
    d.fill(bell, GAS)
    d.line(bell, 5, BLUE.base, dash="14 12")
    arc_light(d, 320, 540, 46)
    nozzle_on(d, shroud=True, stick=84)
    for x0, x1 in ((288, 226), (352, 414)):
        block_arrow(d, (x0, 452), (x1, 536), 15, BLUE.base, outline=3)
    block_arrow(d, (600, 380), (476, 520), 30, RED.base)
    return d


def backing_gas() -> Drawing:
    """A pipe cut along its length, both ends stopped; blue gas fills it under the weld, a hose leads in."""
    d = Drawing()
    d.surface("M20,200H620V260H20Z", STEEL, bevel=8, outline=6)
    d.surface("M20,500H620V560H20Z", STEEL, bevel=8, outline=6)
    d.fill("M90,260H550V500H90Z", GAS)
    for x in (60, 550):
        d.surface(rectangle(x, 262, 40, 236, 8), ORANGE, bevel=7, outline=6)
    d.fill("M270,200L300,260H340L370,200Z", WELD)
    d.line("M270,200L300,260H340L370,200Q320,176 270,200Z", 6)
    cable(d, "M-60,380H60", 24, BLUE.base)
    for x0, y0, x1, y1 in ((120, 380, 230, 380), (240, 360, 296, 286), (400, 360, 344, 286), (410, 400, 520, 400)):
        block_arrow(d, (x0, y0), (x1, y1), 20, BLUE.base, outline=3)
    t = Drawing()
    t.bar("M-30,-150H30L20,0H-20Z", COPPER, (-30, 0), (30, 0), outline=6)
    t.stroke([(0, 0), (0, 34)], 9)
    d.place(t, 376, 130, 1, 24)
    arc_light(d, 340, 182, 40)
    return d


def pool() -> Drawing:
    """The glowing pool of molten metal at the end of a bead under the arc, an arrow at it."""
    d = Drawing()
    d.surface("M20,200H620V600H20Z", STEEL, bevel=12, outline=6)
    d.stroke([(24, 420), (616, 420)], 4, STEEL.dark)
    beads(d, 80, 330, 420, size=56)
    d.fill(ellipse(372, 420, 110, 88), RED.base)
    d.line(ellipse(372, 420, 110, 88), 6)
    d.fill(ellipse(376, 420, 92, 72), ORANGE.base)
    d.fill(ellipse(384, 420, 68, 52), YELLOW.base)
    d.fill(ellipse(392, 416, 38, 28), "#FFFBE0")
    t = Drawing()
    t.bar("M-44,-230H44L34,-70H-34Z", COPPER, (-44, 0), (44, 0), outline=6)
    t.stroke([(0, -70), (0, -8)], 13)
    t.stroke([(0, -70), (0, -8)], 6, COPPER.light)
    d.place(t, 398, 410, 1, 26)
    block_arrow(d, (230, 90), (330, 340), 36, BLUE.base)
    return d


def one_bead() -> Drawing:
    """One straight bead on a plate, an arrow along it."""
    d = Drawing()
    d.surface("M20,160H620V560H20Z", STEEL, bevel=12, outline=6)
    d.stroke([(24, 360), (616, 360)], 5, STEEL.dark)
    beads(d, 120, 520, 360, size=52)
    block_arrow(d, (110, 490), (540, 490), 30, ORANGE.base)
    return d


ROOT = "M290,432C290,470 350,470 350,432L366,376H274Z"
FILL = ("M274,376H366L392,310H248Z", "M248,310H392L416,250H224Z")
CAP = "M224,250H416L440,196C400,140 240,140 200,196Z"


def layers(*, chosen: str) -> Drawing:
    """A groove in section filled with beads in layers; the chosen layer is orange with an arrow."""
    d = Drawing()
    for sign in (-1, 1):
        path = polygon(
            [(320 + sign * 26, 436), (320 + sign * 310, 436), (320 + sign * 310, 196), (320 + sign * 112, 196)]
        )
        d.surface(path, STEEL, bevel=0, outline=6)
        hatch = Drawing()
        for x in range(-200, 900, 22):
            hatch.stroke([(x, 460), (x + 260, 180)], 2, STEEL.shade)
        d.clipped(path, hatch)
        d.line(path, 6)
    shapes = {"root": (ROOT,), "fill": FILL, "cap": (CAP,)}
    for name, paths in shapes.items():
        for path in paths:
            d.fill(path, ORANGE.base if name == chosen else "#D9D2C8")
            d.line(path, 6)
    aims = {"root": ((480, 610), (350, 470)), "fill": ((560, 90), (380, 300)), "cap": ((320, 10), (320, 146))}
    block_arrow(d, *aims[chosen], 30, RED.base)
    return d


def slag() -> Drawing:
    """A dark, cracked crust over half a weld; flakes lie beside it, the other half is bright; an arrow at the crust."""
    d = Drawing()
    d.surface("M20,140H620V580H20Z", STEEL, bevel=12, outline=6)
    beads(d, 80, 560, 360, size=54, colour="#C9D2D9")
    crust = "M300,290Q340,270 380,286Q440,270 500,288Q560,276 600,300V424Q560,446 500,432Q440,448 390,432Q340,446 310,430L336,390L300,360L332,330Z"
    d.surface(crust, RUBBER, bevel=12, outline=6, tone="#4A4038")
    for path in (
        "M380,290L400,340L376,380L400,430",
        "M480,290L464,350L500,390L486,430",
        "M400,340L464,350",
        "M540,300L530,350L570,390",
    ):
        d.line(path, 5, "#1B1713")
    for x, y, turn in ((220, 480, 10), (300, 510, 50), (140, 500, -30), (250, 230, 20), (190, 250, 70)):
        flake = Drawing()
        flake.surface("M-30,-12L4,-24L34,-6L20,20L-20,18Z", RUBBER, bevel=5, outline=4, tone="#4A4038")
        d.place(flake, x, y, 1, turn)
    block_arrow(d, (520, 40), (470, 270), 34, ORANGE.base)
    return d


def tack_it() -> Drawing:
    """A gun sets a short weld on the joint of two plates; two are made already, one place is left."""
    d = Drawing()
    d.surface("M20,240H620V418H20Z", STEEL, bevel=0, tone=STEEL.base, outline=6)
    d.surface("M20,422H620V600H20Z", STEEL, bevel=10, outline=6)
    for x in (110, 320):
        beads(d, x - 30, x + 30, 420, size=34)
    arc_light(d, 330, 420, 76)
    d.line(ellipse(540, 420, 56), 7, RED.base, dash="16 12")
    t = Drawing()
    t.bar("M-34,-170H34L26,-40H-26Z", COPPER, (-34, 0), (34, 0), outline=6)
    t.stroke([(0, -40), (0, 0)], 10)
    t.surface(rectangle(-30, -250, 60, 84, 10), RUBBER, bevel=8, outline=6)
    d.place(t, 340, 410, 1, 32)
    welding_glove(d, 476, 196, -44)
    d.line("M370,350Q460,300 530,350", 9, RED.base)
    d.fill("M544,366L508,352L538,326Z", RED.base)
    return d


def stick_welding() -> Drawing:
    """A gloved hand holds a holder with a coated electrode; the arc burns at its end, slag covers the bead behind it."""
    d = Drawing()
    d.surface("M0,500H640V580H0Z", STEEL, bevel=10, outline=6)
    d.surface("M20,500Q30,468 60,472Q120,462 180,472Q230,466 262,500Z", RUBBER, bevel=6, outline=5, tone="#4A4038")
    arc_light(d, 282, 486, 84)
    for k in range(9):
        spark(d, 200 + (k * 61) % 170, 380 + (k * 37) % 90, 16 + k % 3 * 5, ORANGE.base if k % 2 else YELLOW.shade)
    t = Drawing()
    t.surface(rectangle(8, -15, 250, 30, 3), WHITE, bevel=6, tone="#A9AFAE", outline=6)
    t.surface(rectangle(256, -8, 50, 16), STEEL, bevel=0, outline=4)
    t.surface("M290,-34H370V34H290L280,0Z", BRASS, bevel=8, outline=6)
    t.surface("M366,-40C440,-46 520,-36 590,-32V32C520,36 440,46 366,40Z", RED, bevel=11, gloss=6, outline=6)
    d.place(t, 290, 486, 1, -48)
    cable(d, "M672,66Q740,10 760,120", 30)
    welding_glove(d, 602, 150, 20)
    return d


def feed() -> Drawing:
    """A hand pushes a filler rod towards the glowing pool under a TIG torch; an arrow along the rod."""
    d = Drawing()
    d.surface("M0,500H640V580H0Z", STEEL, bevel=10, outline=6)
    d.fill(ellipse(340, 504, 80, 22), ORANGE.base)
    d.fill(ellipse(340, 502, 50, 13), YELLOW.base)
    arc_light(d, 344, 470, 40)
    h = Drawing()
    h.bar("M-22,-290L22,-290L26,-130H-26Z", RUBBER, (-26, 0), (26, 0), outline=6)
    h.surface(rectangle(-42, -140, 84, 60, 16), DARK_STEEL, bevel=9, outline=6)
    h.bar("M-36,-80H36L24,-20H-24Z", ORANGE, (-36, 0), (36, 0), outline=6)
    h.surface("M-7,-20H7V4L0,26L-7,4Z", STEEL, bevel=0, outline=4)
    d.place(h, 360, 440, 1, 20)
    d.stroke([(-30, 380), (300, 492)], 18)
    d.stroke([(-30, 380), (300, 492)], 9, "#D9C38A")
    block_arrow(d, (120, 340), (250, 384), 30, RED.base)
    welding_glove(d, 30, 404, 140)
    return d


ENTRIES = (
    Entry("dekkgass", "dekkgass", "Blå gass kommer ut av sveisepistolen og ligger som ei klokke rundt lysbuen; en pil peker på gassen", shielding_gas),
    Entry("bakgass", "bakgass", "Rør i snitt, tettet i begge ender og fylt med blå gass under sveisen; en slange går inn", backing_gas),
    Entry("smeltebad", "smeltebadet", "Glødende, flytende metall i enden av en sveis; en pil peker på det", pool),
    Entry("sveisestreng", "en sveisestreng", "Én rett sveis på ei plate; en pil viser retningen", one_bead),
    Entry("rotstreng", "rotstrengen", "Fuge i snitt fylt med flere lag sveis; det innerste laget er oransje, og en pil peker på det", layers, {"chosen": "root"}),
    Entry("fyllstreng", "fyllstrengene", "Fuge i snitt fylt med flere lag sveis; lagene i midten er oransje, og en pil peker på dem", layers, {"chosen": "fill"}),
    Entry("dekkstreng", "dekkstrengen", "Fuge i snitt fylt med flere lag sveis; det øverste laget er oransje, og en pil peker på det", layers, {"chosen": "cap"}),
    Entry("slagg", "slagg", "Svart, sprukket skall over halve sveisen; biter ligger ved siden av, og en pil peker på skallet", slag),
    Entry("hefte", "å hefte", "En sveisepistol lager en kort sveis mellom to plater; to er ferdige, og én plass er igjen", tack_it),
    Entry("elektrodesveising", "elektrodesveising", "En hånd med hanske holder en elektrode i holderen; lysbuen brenner i enden", stick_welding),
    Entry("mate", "å mate tråd", "En hånd med hanske skyver en tråd mot smeltebadet under en TIG-pistol; en pil viser retningen", feed),
)  # fmt: skip
