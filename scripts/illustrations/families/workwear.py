"""What is worn against water, dirt and gas."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.figures import block_arrow, head
from illustrations.style import BLUE, DARK_STEEL, GREEN, RUBBER, STEEL, WHITE, YELLOW, Material


def lifejacket() -> Drawing:
    """A red lifejacket with reflective bands and buckles."""
    d = Drawing()
    red = Material("#FFA37A", "#F05A28", "#BE3D12", "#7E2406")
    d.surface(
        "M150,60C200,40 250,40 262,60C280,150 360,150 378,60C390,40 440,40 490,60L540,260V600H100V260Z",
        red,
        bevel=18,
        gloss=9,
        outline=6,
    )
    d.line("M320,130V600", 6)
    for x in (150, 380):
        d.fill(rectangle(x, 200, 110, 44), "#E9EDEF")
        d.line(rectangle(x, 200, 110, 44), 4)
    for y in (330, 450, 550):
        d.surface(rectangle(96, y - 18, 448, 36), RUBBER, bevel=5)
        d.surface(rectangle(270, y - 32, 100, 64, 12), YELLOW, bevel=8, gloss=4)
    d.line("M180,60C170,0 470,0 460,60", 20)
    d.line("M180,60C170,0 470,0 460,60", 10, red.base)
    return d


def overall() -> Drawing:
    """A boiler suit: jacket and trousers in one."""
    d = Drawing()
    for sign in (-1, 1):
        arm = polygon(
            [
                (320 + sign * 90, 70),
                (320 + sign * 150, 100),
                (320 + sign * 206, 330),
                (320 + sign * 146, 350),
                (320 + sign * 100, 200),
            ]
        )
        d.surface(arm, BLUE, bevel=8, outline=6)
    d.surface(
        "M220,70L280,46L320,80L360,46L420,70L432,300L450,620H340L320,380L300,620H190L208,300Z",
        BLUE,
        bevel=13,
        gloss=6,
        outline=6,
    )
    d.stroke([(320, 84), (320, 380)], 6)
    d.surface("M208,290H432V322H208Z", BLUE, bevel=0, tone=BLUE.shade)
    for x in (228, 344):
        d.surface(rectangle(x, 140, 68, 76, 6), BLUE, bevel=6, outline=4)
    for y in (480,):
        for x in (200, 338):
            d.fill(rectangle(x, y, 100, 30), "#E9EDEF")
            d.line(rectangle(x, y, 100, 30), 4)
    return d


def gas_mask() -> Drawing:
    """A full-face mask with a filter on each side."""
    d = Drawing()
    d.surface(
        "M120,220C120,80 520,80 520,220C530,360 480,470 420,540Q320,610 220,540C160,470 110,360 120,220Z",
        RUBBER,
        bevel=16,
        gloss=8,
        outline=6,
    )
    d.surface(
        "M160,230C160,140 480,140 480,230C480,320 430,370 320,370C210,370 160,320 160,230Z",
        STEEL,
        bevel=0,
        tone="#D3EBF5",
        outline=6,
    )
    d.fill("M210,210L270,196L230,330L196,300Z", "#FFFFFF", opacity=0.8)
    for x in (140, 500):
        d.surface(ellipse(x, 470, 96), GREEN, bevel=13, gloss=6, outline=6)
        d.surface(ellipse(x, 470, 60), WHITE, bevel=6)
        for k in range(-2, 3):
            d.stroke([(x + k * 20, 436), (x + k * 20, 504)], 6)
    d.surface(ellipse(320, 480, 60), DARK_STEEL, bevel=10, gloss=5)
    for y in (456, 480, 504):
        d.stroke([(284, y), (356, y)], 6)
    return d


def chin_strap() -> Drawing:
    """A head with a helmet; the strap under the chin is orange, with an arrow."""
    d = Drawing()
    big = Drawing()
    head(big, (0, 0), 1)
    d.place(big, 300, 360, 3.2)
    strap = "M230,310C230,420 250,520 330,574C360,590 390,580 400,560"
    d.line(strap, 30)
    d.line(strap, 20, "#F07F22")
    block_arrow(d, (110, 560), (236, 470), 36, "#D63A2F")
    return d


ENTRIES = (
    Entry("redningsvest", "en redningsvest", "Oransje vest med reimer, gule spenner og reflekser", lifejacket),
    Entry("kjeledress", "en kjeledress", "Blått arbeidstøy med jakke og bukse i ett", overall),
    Entry("gassmaske", "en gassmaske", "Svart maske over hele ansiktet med glass og to filtre", gas_mask),
    Entry("hakerem", "en hakerem", "Hode med hjelm; reima under haka er oransje, og en pil peker på den", chin_strap),
)  # fmt: skip
