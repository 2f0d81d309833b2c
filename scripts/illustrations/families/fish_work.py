"""What is done at the salmon line: a hand, a tool, the fish or the machine."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fish import FLESH, fillet_on, salmon_on
from illustrations.families.fish_inside import fish_at, gut_line
from illustrations.families.hygiene import NITRILE
from illustrations.families.packing import bars
from illustrations.figures import block_arrow
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW

WATER = "#7CC0E4"


def germ(d: Drawing, x: float, y: float, r: float, colour: str = "#5D9B3A") -> None:
    """A cartoon germ: a round thing with knobs."""
    for k in range(10):
        end = polar(x, y, r * 1.5, k * 36)
        d.stroke([(x, y), end], 7, colour)
        d.fill(ellipse(*end, 7), colour)
    d.fill(ellipse(x, y, r), colour)
    d.line(ellipse(x, y, r), 4)
    for dx in (-0.35, 0.35):
        d.fill(ellipse(x + dx * r, y - r * 0.1, r * 0.15), "#1F2B33")


def glove(d: Drawing, x: float, y: float, turn: float = 0, *, scale: float = 1, sleeve: str = "#F2F4F5") -> None:
    """A closed hand in a blue glove at `x`, `y`; the arm comes from the right, turned by `turn`."""
    t = Drawing()
    t.stroke([(60, 6), (330, 6)], 108)
    t.stroke([(60, 6), (330, 6)], 96, sleeve)
    t.surface(rectangle(20, -58, 130, 128, 18), NITRILE, bevel=10, outline=6)
    t.surface(rectangle(-62, -56, 128, 120, 42), NITRILE, bevel=0, outline=6)
    for k in range(4):
        t.surface(rectangle(-78, -56 + k * 29, 70, 30, 15), NITRILE, bevel=0, outline=5)
    d.place(t, x, y, scale, turn)


def blade(d: Drawing, x: float, y: float, turn: float, *, length: float = 260) -> None:
    """A knife whose handle is at `x`, `y` and whose blade points to the left before it is turned."""
    t = Drawing()
    t.surface(f"M-40,-24H{-length * 0.6}L{-length},20L-40,26Z", STEEL, bevel=7, gloss=4, outline=6)
    t.surface(rectangle(-50, -30, 190, 62, 24), YELLOW, bevel=9, gloss=5, outline=6)
    d.place(t, x, y, 1, turn)


def drops(d: Drawing, spots: tuple[tuple[float, float], ...], colour: str = RED.base, size: float = 1) -> None:
    """Falling drops."""
    for x, y in spots:
        s = size
        path = f"M{x},{y - 24 * s}C{x + 16 * s},{y} {x + 12 * s},{y + 16 * s} {x},{y + 16 * s}C{x - 12 * s},{y + 16 * s} {x - 16 * s},{y} {x},{y - 24 * s}Z"
        d.fill(path, colour)
        d.line(path, 3)


def bleed() -> Drawing:
    """A gloved hand cuts the gills of a salmon with a pointed knife; blood runs out."""
    d = Drawing()
    fish_at(d, 330, 320, 1.0)
    d.line("M132,236C174,270 176,360 138,404", 16, RED.base)
    d.fill("M120,392C150,400 150,430 150,520C150,560 110,560 110,520C112,460 112,420 120,392Z", RED.base)
    drops(d, ((90, 560), (176, 560), (130, 610)))
    blade(d, 330, 110, -38, length=210)
    glove(d, 380, 76, -24, scale=0.86)
    return d


def gutting() -> Drawing:
    """A gloved hand slits the belly of a salmon; the guts come out."""
    d = Drawing()
    d.surface("M-20,520H780V580H-20Z", WHITE, bevel=10, outline=6)
    turned, middle = Drawing(), Drawing()
    salmon_on(middle)
    cut = "M170,396C250,350 360,350 420,372C380,404 300,428 240,424C210,420 184,410 170,396Z"
    middle.fill(cut, "#A8433A")
    middle.line(cut, 5)
    turned.place(middle, -320, -320)
    d.place(turned, 320, 230, 0.98)
    gut_line(d, "M230,330C200,400 280,400 250,460C230,510 130,450 110,500", "#E59AA6")
    d.surface("M190,450C210,410 280,420 284,460C286,494 200,500 190,450Z", RED, bevel=7, outline=5, tone="#8A3A1E")
    blade(d, 516, 372, 14, length=170)
    glove(d, 566, 392, 16, scale=0.86)
    block_arrow(d, (330, 476), (490, 476), 26, ORANGE.base)
    return d


def trim() -> Drawing:
    """A gloved hand with a knife cuts a pale strip off the edge of a fillet."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, 0, -40)
    d.surface("M60,410C120,450 220,470 300,470C280,500 180,540 60,470C40,456 44,424 60,410Z", FLESH, bevel=7, outline=6,
              tone="#FFE3D3")  # fmt: skip
    d.line("M60,392C140,424 240,430 330,424C430,414 540,370 610,340", 6, RED.base, dash="16 12")
    blade(d, 470, 452, 8, length=220)
    glove(d, 516, 462, 10, scale=0.86)
    block_arrow(d, (300, 560), (140, 560), 30, ORANGE.base)
    return d


def hone() -> Drawing:
    """A knife is drawn along a sharpening steel; an arrow shows the movement, the edge glints."""
    d = Drawing()
    t = Drawing()
    t.surface(rectangle(-330, -14, 430, 28, 12), DARK_STEEL, bevel=6, gloss=3, outline=6)
    for x in range(-310, 90, 18):
        t.stroke([(x, -12), (x + 6, 12)], 3, "#2B353C")
    t.surface("M100,-44H120V44H100Z", STEEL, bevel=5, outline=5)
    t.surface(rectangle(118, -34, 170, 68, 26), RED, bevel=10, gloss=5, outline=6)
    d.place(t, 330, 380, 1, -30)
    d.place(_knife(), 250, 250, 1, 28)
    glove(d, 580, 260, -28, scale=0.7)
    glove(d, 470, 392, 52, scale=0.76)
    for x, y, r in ((120, 150, 44), (70, 230, 26)):
        d.surface(polygon([polar(x, y, r if k % 2 == 0 else r * 0.26, 45 * k) for k in range(8)]), YELLOW, bevel=0,
                  outline=4)  # fmt: skip
    block_arrow(d, (150, 330), (60, 420), 28, ORANGE.base)
    return d


def _knife() -> Drawing:
    k = Drawing()
    k.surface("M-240,-4C-160,-40 -40,-46 150,-40V26H-40C-140,26 -200,14 -240,-4Z", STEEL, bevel=8, gloss=4, outline=6)
    k.surface(rectangle(146, -40, 180, 70, 26), BLUE, bevel=10, gloss=5, outline=6)
    return k


def pluck() -> Drawing:
    """A gloved hand with pliers draws a pin bone out of a fillet, an arrow shows the pull; bones lie beside it."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, -10, 160, 0.96)
    for x in range(330, 520, 38):
        d.stroke([(x, 462), (x + 8, 430)], 10)
        d.stroke([(x, 462), (x + 8, 430)], 4, "#FFFFFF")
    d.stroke([(236, 452), (272, 330)], 13)
    d.stroke([(236, 452), (272, 330)], 6, "#FFFFFF")
    for shift in (-1, 1):
        arm = f"M{470 + shift * 10},{130 + shift * 16}L{370 + shift * 16},{236 + shift * 20}L{266 + shift * 8},{340 + shift * 7}"
        d.line(arm, 34)
        d.line(arm, 24, STEEL.base if shift < 0 else STEEL.shade)
    glove(d, 480, 120, -46, scale=0.86)
    for x in (60, 100, 140):
        d.stroke([(x, 150), (x + 24, 90)], 11)
        d.stroke([(x, 150), (x + 24, 90)], 5, "#FFFFFF")
    block_arrow(d, (180, 360), (280, 220), 28, ORANGE.base)
    return d


def scan() -> Drawing:
    """A hand scanner sends its red light on the bar code of a box."""
    d = Drawing()
    d.surface(rectangle(20, 300, 420, 300, 6), WHITE, bevel=14, outline=6)
    d.surface(rectangle(70, 360, 300, 180, 6), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    bars(d, 96, 390, 120, 3.9)
    d.fill("M440,200L90,430V466L366,466Z", RED.base, opacity=0.32)
    d.line("M84,452H356", 7, RED.base)
    t = Drawing()
    t.surface("M-130,-50H60Q100,-50 100,-10V40H-110L-140,20Z", YELLOW, bevel=11, gloss=6, outline=6)
    t.surface("M10,40H92L140,230Q140,256 110,256H74Q54,256 48,236Z", RUBBER, bevel=10, gloss=5, outline=6)
    t.fill("M-140,20L-130,-50L-112,-50L-112,40Z", "#B02A22")
    t.surface("M4,60L-22,100L20,110Z", RED, bevel=4, outline=5)
    d.place(t, 480, 170, 1, -30)
    glove(d, 640, 276, -12, scale=0.72)
    return d


def _line(d: Drawing) -> None:
    for x in (80, 500):
        d.surface(rectangle(x, 400, 40, 210), STEEL, bevel=8)
    d.surface(rectangle(20, 330, 600, 100, 50), BLUE, bevel=10, gloss=5, outline=6)
    d.surface(rectangle(60, 358, 520, 44, 22), STEEL, bevel=6, outline=5)
    for x in (82, 320, 558):
        d.surface(ellipse(x, 380, 30), DARK_STEEL, bevel=7)
    d.surface(rectangle(20, 250, 600, 34, 8), STEEL, bevel=6, outline=5)
    for x in (60, 560):
        d.surface(rectangle(x, 280, 24, 60), STEEL, bevel=5, outline=5)


def _foam(d: Drawing, start: float, end: float) -> None:
    for row, y in enumerate((250, 300, 345, 395, 440, 490)):
        step = 0
        x = start + (row * 17) % 30
        while x < end:
            r = 26 + (step * 7 + row * 5) % 16
            d.fill(ellipse(x, y, r), "#FFFFFF")
            d.line(ellipse(x, y, r), 3, "#9FC4D6")
            x += 44
            step += 1


def foaming() -> Drawing:
    """A lance sprays thick white foam over a belt conveyor."""
    d = Drawing()
    _line(d)
    _foam(d, 30, 420)
    d.fill("M540,96L330,200L470,330Z", "#EAF4F8")
    for x, y, r in ((470, 170, 20), (430, 210, 24), (470, 240, 22), (400, 240, 22), (440, 270, 24), (510, 140, 14)):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 3, "#9FC4D6")
    _lance(d, BLUE.base)
    return d


def _lance(d: Drawing, hose: str) -> None:
    d.line("M660,20L540,110", 40)
    d.line("M660,20L540,110", 30, STEEL.base)
    d.surface("M556,76L588,118L530,150L506,120Z", ORANGE, bevel=6, outline=5)
    d.line("M660,20Q720,-20 760,60", 40)
    d.line("M660,20Q720,-20 760,60", 30, hose)
    glove(d, 650, 30, -30, scale=0.62)


def rinse_after() -> Drawing:
    """Clear water from a lance washes the last foam off a belt conveyor; the part behind it is clean and shines."""
    d = Drawing()
    _line(d)
    _foam(d, 30, 190)
    for k in range(6):
        d.line(f"M526,130Q{420 - k * 14},{180 + k * 14} {230 + k * 32},{300 + k * 20}", 11, WATER)
    d.line("M526,130Q380,190 236,320", 4, BLUE.base)
    drops(d, ((250, 470), (310, 500), (370, 470), (210, 520)), WATER)
    d.fill("M120,600Q320,570 520,600Q320,640 120,600Z", WATER)
    for x, y, r in ((470, 300, 30), (540, 340, 22), (400, 350, 20)):
        d.surface(polygon([polar(x, y, r if k % 2 == 0 else r * 0.26, 45 * k) for k in range(8)]), YELLOW, bevel=0,
                  outline=4)  # fmt: skip
    _lance(d, GREEN.base)
    return d


def rinse() -> Drawing:
    """A gutted salmon is held in gloved hands under a running tap."""
    d = Drawing()
    d.line("M620,60H390Q330,60 330,120V150", 66)
    d.line("M620,60H390Q330,60 330,120V150", 54, STEEL.base)
    fish_at(d, 320, 400, 0.9)
    d.fill("M304,160H356L372,330H288Z", WATER)
    d.line("M318,170V320M340,170V320", 4, BLUE.base)
    for x in (250, 420):
        d.line(f"M330,330Q{x},330 {x - 30 if x < 330 else x + 30},470", 10, WATER)
    d.line("M288,330Q240,340 220,500M372,330Q420,344 440,500M330,330V520", 13, WATER)
    drops(d, ((220, 550), (330, 580), (440, 550)), WATER)
    glove(d, 560, 420, 0, scale=0.66)
    left = Drawing()
    glove(left, 0, 0, 0, scale=0.66)
    mirrored = Drawing()
    mirrored.parts = [f'<g transform="scale(-1 1)">{"".join(left.parts)}</g>']
    d.place(mirrored, 110, 420)
    return d


def scrub() -> Drawing:
    """A gloved hand rubs a table with a brush; foam, arrows to both sides."""
    d = Drawing()
    d.surface("M0,500H640V560H0Z", STEEL, bevel=10, outline=6)
    for x in (60, 540):
        d.surface(rectangle(x, 560, 40, 70), STEEL, bevel=7)
    d.surface(rectangle(150, 360, 330, 64, 18), BLUE, bevel=12, gloss=6, outline=6)
    for k in range(22):
        d.stroke([(166 + k * 14.2, 426), (160 + k * 14.8, 492)], 8, "#E9D9A8" if k % 2 else "#C9B577")
    for x, y, r in (
        (90, 470, 26),
        (130, 490, 20),
        (520, 470, 28),
        (560, 490, 18),
        (110, 440, 18),
        (490, 490, 18),
        (550, 440, 16),
    ):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
    glove(d, 330, 330, -50)
    block_arrow(d, (170, 300), (40, 300), 28, ORANGE.base)
    block_arrow(d, (470, 300), (600, 300), 28, ORANGE.base)
    return d


def disinfect() -> Drawing:
    """A bottle sprays a table; the germs on it are crossed out."""
    d = Drawing()
    d.surface("M0,540H640V600H0Z", STEEL, bevel=10, outline=6)
    for x, y, r in ((90, 470, 36), (210, 480, 30), (150, 390, 26)):
        germ(d, x, y, r)
        d.line(
            f"M{x - r * 1.4},{y - r * 1.4}L{x + r * 1.4},{y + r * 1.4}M{x + r * 1.4},{y - r * 1.4}L{x - r * 1.4},{y + r * 1.4}",
            11,
            RED.base,
        )
    for k in range(5):
        d.line(f"M390,{214 + k * 4}L{290 - k * 14},{270 + k * 42}", 6, BLUE.base, dash="6 14")
    d.surface("M400,190H470V160H560Q590,160 590,190V250H520V300H450V250H440V230H400Z", WHITE, bevel=8, outline=6)
    d.surface("M440,250L420,310L450,316Z", RED, bevel=4, outline=5)
    d.surface("M440,300H560Q610,340 610,400V520Q610,536 590,536H410Q390,536 390,520V400Q390,340 440,300Z", BLUE, bevel=14, gloss=7,
              outline=6, tone="#9BC8F0")  # fmt: skip
    d.surface(rectangle(424, 390, 150, 110, 8), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    germ(d, 499, 445, 24)
    d.line(ellipse(499, 445, 46), 8, RED.base)
    d.line("M466,412L532,478", 8, RED.base)
    return d


ENTRIES = (
    Entry("blogge", "å bløgge", "En hånd med hanske kutter gjellene på en laks med kniv; blodet renner", bleed),
    Entry("sloye", "å sløye", "En hånd med kniv åpner buken på en laks; innvollene kommer ut", gutting),
    Entry("trimme", "å trimme", "En hånd med kniv skjærer en lys kant av en filet", trim),
    Entry("bryne", "å bryne", "To hender drar en kniv langs et bryne; det blinker i eggen", hone),
    Entry("nappe", "å nappe bein", "En hånd med pinsett drar et tynt bein ut av en filet; en pil viser draget", pluck),
    Entry("skanne", "å skanne", "En håndskanner lyser rødt på strekkoden på ei kasse", scan),
    Entry("skumlegge", "å skumlegge", "Hvitt skum sprutes over et transportbånd", foaming),
    Entry("etterskylle", "å etterskylle", "Rent vann spyler bort det siste skummet fra et transportbånd; resten er blankt", rinse_after),
    Entry("skylle", "å skylle", "To hender holder en laks under rennende vann", rinse),
    Entry("skrubbe", "å skrubbe", "En hånd gnir et bord med børste og skum; to piler viser bevegelsen", scrub),
    Entry("desinfisere", "å desinfisere", "Ei flaske spruter på et bord; bakteriene på bordet er krysset ut", disinfect),
)  # fmt: skip
