"""Shifts, order at the work place, and the check of quality."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, rectangle
from illustrations.entry import Entry
from illustrations.families.actions import upright
from illustrations.families.fish import FLESH, fillet_on
from illustrations.families.fish_work import blade, glove
from illustrations.families.handtools import hammer
from illustrations.families.packing import bag
from illustrations.families.wrenches import open_spanner
from illustrations.figures import block_arrow, turn_arrow, worker
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, PAPER, RED, STEEL, WHITE, WOOD, YELLOW


def clock_face(d: Drawing, x: float, y: float, radius: float, hour: float, *, dark: bool = False) -> None:
    """A small clock that shows a full or half hour."""
    d.surface(ellipse(x, y, radius), WHITE, bevel=6, tone="#FFFFFF", outline=6)
    for k in range(12):
        d.stroke([polar(x, y, radius * 0.8, k * 30), polar(x, y, radius * 0.9, k * 30)], 4 if k % 3 else 7)
    d.stroke([(x, y), polar(x, y, radius * 0.48, hour * 30)], 9)
    d.stroke([(x, y), polar(x, y, radius * 0.74, (hour % 1) * 360)], 6)
    if dark:
        d.fill(ellipse(x, y, 6), RED.base)


def shift(*, evening: bool) -> Drawing:
    """A worker between two clocks: from seven to three under a high sun, or from three to half past ten under moon and stars."""
    d = Drawing()
    frame = rectangle(0, 0, 640, 640, 16)
    sky = Drawing()
    sky.fill(frame, "#33475F" if evening else "#CFEAF8")
    if evening:
        sky.fill("M0,380H640V520H0Z", "#C9714A", opacity=0.75)
        sky.fill("M0,300H640V380H0Z", "#8A5A63", opacity=0.7)
        sky.fill("M150,40A90,90 0 1 0 230,170A72,72 0 0 1 150,40Z", YELLOW.light)
        for x, y in ((340, 60), (480, 120), (560, 50), (420, 190), (60, 220)):
            sky.fill(ellipse(x, y, 7), "#FFFFFF")
    else:
        for k in range(12):
            sky.stroke([polar(320, 110, 92, k * 30), polar(320, 110, 124, k * 30)], 12, YELLOW.shade)
        sky.fill(ellipse(320, 110, 74), YELLOW.base)
        sky.line(ellipse(320, 110, 74), 5, YELLOW.dark)
    sky.fill("M0,520H640V640H0Z", "#3E5247" if evening else "#9CCB86")
    d.clipped(frame, sky)
    man = Drawing()
    worker(man, upright(0, ((-50, 330), (-54, 420)), ((54, 330), (60, 420)), look=1), cloth=ORANGE)
    d.place(man, 320, 216, 0.62)
    clock_face(d, 120, 440, 92, 15 % 12 if evening else 7)
    clock_face(d, 520, 440, 92, 10.5 if evening else 3)
    for x0, x1 in ((224, 270), (370, 416)):
        block_arrow(d, (x0, 440), (x1, 440), 20, RED.base, outline=4)
    d.line(frame, 6)
    return d


def tidy() -> Drawing:
    """Above, tools and rubbish strewn about; an arrow; below, the same tools in a row on a board and a bin with a lid."""
    d = Drawing()
    d.surface(rectangle(20, 20, 600, 260, 8), WOOD, bevel=0, tone="#EAD9BE", outline=6)

    def put(tool: Drawing, x: float, y: float, scale: float, turn: float) -> None:
        t = Drawing()
        t.place(tool, -320, -320)
        d.place(t, x, y, scale, turn)

    for tool, x, y, turn in (
        (hammer(), 130, 130, 30),
        (open_spanner(), 320, 190, 70),
        (hammer(), 430, 110, -60),
        (open_spanner(), 230, 90, 0),
    ):
        put(tool, x, y, 0.3, turn)
    for x, y in ((70, 230), (520, 220), (560, 90), (400, 220)):
        d.surface(
            f"M{x - 26},{y - 14}L{x},{y - 26}L{x + 24},{y - 6}L{x + 14},{y + 20}L{x - 18},{y + 18}Z",
            PAPER,
            bevel=5,
            outline=4,
        )
    block_arrow(d, (320, 286), (320, 356), 34, ORANGE.base)
    d.surface(rectangle(20, 360, 440, 260, 8), BLUE, bevel=0, tone="#D3EBF5", outline=6)
    for k, tool in enumerate((hammer(), hammer(), open_spanner(), open_spanner())):
        put(tool, 80 + k * 104, 490, 0.34, -55)
    d.surface("M490,440H630L612,620H508Z", GREEN, bevel=11, gloss=5, outline=6)
    d.surface(rectangle(478, 412, 164, 34, 10), GREEN, bevel=6, outline=6)
    return d


def check_quality() -> Drawing:
    """A magnifying glass over a fillet; beside it a green tick and a red cross."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, 0, 60, 0.96)
    lens = Drawing()
    big = Drawing()
    big.place(t, -420, -310, 2.0)
    lens.fill(ellipse(230, 330, 150), "#FFFFFF")
    lens.clipped(ellipse(230, 330, 150), big)
    d.parts.extend(lens.parts)
    d.line("M340,436L470,566", 58)
    d.line("M340,436L470,566", 46, DARK_STEEL.base)
    d.line(ellipse(230, 330, 150), 34)
    d.line(ellipse(230, 330, 150), 22, STEEL.base)
    d.fill("M140,290Q150,240 210,222L216,236Q166,254 156,296Z", "#FFFFFF", opacity=0.8)
    d.line("M370,90L420,150L510,30", 34)
    d.line("M370,90L420,150L510,30", 22, GREEN.base)
    d.line("M550,50L640,140M640,50L550,140", 34)
    d.line("M550,50L640,140M640,50L550,140", 22, RED.base)
    return d


def cut_away() -> Drawing:
    """A gloved hand with a knife takes a dark spot out of a fillet; the piece with the spot lies beside it."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, -10, -40)
    d.fill("M250,166C300,230 370,230 420,172L416,130H254Z", "#FFFFFF")
    d.line("M252,164C300,232 370,232 418,172", 7)
    piece = Drawing()
    piece.surface("M-90,-30Q0,-60 90,-26C50,50 -50,50 -90,-30Z", FLESH, bevel=7, outline=6)
    piece.fill(ellipse(0, -8, 38, 22), "#8E1510")
    d.place(piece, 200, 40, 1, -10)
    block_arrow(d, (316, 160), (250, 84), 26, ORANGE.base)
    blade(d, 470, 190, -8, length=190)
    glove(d, 520, 190, -8, scale=0.86)
    return d


def deviation_form() -> Drawing:
    """A form with a red warning triangle, boxes to fill in and a small sketch of a broken crate; a pen."""
    d = Drawing()
    d.surface(rectangle(70, 20, 460, 600, 10), PAPER, bevel=9, tone="#FFFFFF", outline=6)
    d.surface("M300,50L380,180H220Z", RED, bevel=0, tone="#FFFFFF", outline=6)
    d.line("M300,62L370,174H230Z", 15, RED.base)
    d.stroke([(300, 100), (300, 138)], 11)
    d.fill(ellipse(300, 157, 7), "#1F2B33")
    for y in (220, 290):
        d.line(rectangle(110, y, 380, 46, 5), 5)
    for k, y in enumerate((370, 420)):
        for x in (110, 310):
            d.line(rectangle(x, y, 34, 34, 4), 5)
            d.stroke([(x + 50, y + 18), (x + 150, y + 18)], 6, STEEL.dark)
        if k == 0:
            d.line("M114,386L126,400L150,364", 9, BLUE.base)
    d.line(rectangle(110, 480, 380, 110, 5), 5)
    d.line("M130,510Q150,494 170,510T210,510T250,510T290,510M130,550Q150,534 170,550T210,550", 6, BLUE.base)
    d.line("M128,244Q148,230 168,244T208,244T248,244", 6, BLUE.base)
    pen = Drawing()
    pen.surface("M-18,-260H18V0L0,56L-18,0Z", BLUE, bevel=7, gloss=4, outline=6)
    pen.fill("M-8,30H8L0,56Z", "#1F2B33")
    d.place(pen, 340, 470, 1, 42)
    return d


def vacuum_pack() -> Drawing:
    """Two steps: a fillet in a loose bag, arrows draw the air out; then the film lies tight round the fillet."""
    d = Drawing()
    loose = Drawing()
    loose.place(bag(), -320, -340)
    d.place(loose, 160, 230, 0.5)
    for x in (110, 160, 210):
        block_arrow(d, (x, 110), (x, 10), 20, BLUE.base, outline=4)
    block_arrow(d, (320, 240), (396, 240), 30, ORANGE.base)
    tight = Drawing()
    tight.surface(rectangle(-250, -180, 500, 360, 14), WHITE, bevel=0, tone="#E2F1F8", outline=6)
    fil = Drawing()
    fillet_on(fil)
    tight.place(fil, -246, -246, 0.76)
    for a in range(0, 360, 20):
        x0, y0 = polar(0, 0, 1, a)
        tight.stroke([(x0 * 226, y0 * 104), (x0 * 244, y0 * 160)], 4, "#6F9DB2")
    for x in range(-236, 240, 18):
        tight.stroke([(x, -172), (x + 10, -156)], 3, "#6F9DB2")
        tight.stroke([(x, 156), (x + 10, 172)], 3, "#6F9DB2")
    tight.fill("M-150,-70Q-60,-110 60,-104L50,-88Q-60,-92 -140,-56Z", "#FFFFFF", opacity=0.9)
    d.place(tight, 540, 240, 0.52)
    return d


def rotate() -> Drawing:
    """Three work places round a ring of arrows: each worker moves on to the next."""
    d = Drawing()
    for k, (cloth, a) in enumerate(((BLUE, 0), (ORANGE, 120), (GREEN, 240))):
        x, y = polar(320, 340, 220, a)
        man = Drawing()
        worker(man, upright(0, ((-50, 330), (-54, 420)), ((54, 330), (60, 420)), look=0), cloth=cloth)
        d.place(man, x, y - 130, 0.36)
        d.surface(rectangle(x - 80, y + 46, 160, 26, 4), STEEL, bevel=5, outline=5)
        for dx in (-66, 52):
            d.surface(rectangle(x + dx, y + 72, 14, 36), STEEL, bevel=3, outline=4)
        turn_arrow(d, (320, 340), 200, 32 + 120 * k, 88 + 120 * k, 24, RED.base)
    return d


ENTRIES = (
    Entry("dagskift", "dagskift", "En arbeider under sola mellom to klokker: klokka sju og klokka tre", shift, {"evening": False}),
    Entry("kveldsskift", "kveldsskift", "En arbeider under måne og stjerner mellom to klokker: klokka tre og halv elleve", shift, {"evening": True}),
    Entry("rydde", "å rydde", "Øverst ligger verktøy og papir strødd; under henger verktøyet på rad, og papiret er borte", tidy),
    Entry("kvalitetskontroll", "kvalitetskontroll", "Et forstørrelsesglass over en filet; ved siden av en grønn hake og et rødt kryss", check_quality),
    Entry("skjaere-bort", "å skjære bort", "En hånd med kniv tar en mørk flekk ut av en filet; biten med flekken løftes bort", cut_away),
    Entry("avviksskjema", "et avviksskjema", "Skjema med rød trekant, felt og ruter å fylle ut; en penn skriver", deviation_form),
    Entry("vakuumpakke", "å vakuumpakke", "Filet i en løs pose der lufta blir sugd ut; så ligger plasten stramt rundt fileten", vacuum_pack),
    Entry("rullere", "å rullere", "Tre arbeidere ved hver sin arbeidsplass; røde piler går rundt fra den ene til den neste", rotate),
)  # fmt: skip
