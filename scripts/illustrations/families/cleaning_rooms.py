"""What is cleaned: windows, floors, the bathroom, and rooms of a building."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.cleaning_tools import PALE, WATER
from illustrations.figures import SKIN, block_arrow
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    GLASS,
    GREEN,
    INK,
    ORANGE,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
    Material,
)

PORCELAIN = Material("#FFFFFF", "#F7F9FA", "#D3DCE1", "#9AA6AE")
CARPET = Material("#E38D80", "#B8473B", "#8C3128", "#5C1D17")


def door_handle() -> Drawing:
    """A door with a lever handle, orange, and its keyhole; an arrow points at the handle."""
    d = Drawing()
    d.surface(rectangle(60, 0, 400, 640, 4), WOOD, bevel=14, tone="#DDB887", outline=6)
    d.surface(rectangle(330, 180, 84, 300, 20), STEEL, bevel=9, outline=6)
    d.surface("M350,260Q350,226 372,226Q394,226 394,250V296H170Q140,296 140,270Q140,256 170,256H350Z", ORANGE, bevel=9,
              gloss=5, outline=6)  # fmt: skip
    d.fill("M372,390a18,18 0 1 1 0.1,0l12,44h-24Z", INK)
    block_arrow(d, (150, 120), (216, 244), 34, RED.base)
    return d


def window(*, sill: bool = False) -> Drawing:
    """A window in a wall with sky behind; with `sill` all but the orange board below it is pale."""
    d = Drawing()
    d.surface(rectangle(0, 0, 640, 600), PALE, bevel=0, tone="#F3EEE4", outline=0)
    frame = PALE if sill else WHITE
    d.surface(rectangle(90, 40, 460, 440, 6), frame, bevel=12, outline=7)
    for x in (122, 334):
        for y, height in ((72, 150), (246, 204)):
            pane = rectangle(x, y, 184, height, 2)
            d.fill(pane, "#E6EEF2" if sill else "#A9D9F2")
            inner = Drawing()
            if not sill:
                inner.fill(ellipse(430, 330, 60, 30), "#FFFFFF")
                inner.fill(ellipse(470, 310, 60, 34), "#FFFFFF")
                inner.fill("M100,460Q200,380 320,430T560,400V480H100Z", GREEN.light)
            inner.fill(f"M{x + 30},{y + height}L{x + 100},{y}H{x + 130}L{x + 60},{y + height}Z", "#FFFFFF", opacity=0.5)
            d.clipped(pane, inner)
            d.line(pane, 5)
    d.surface(rectangle(322, 300, 14, 60, 6), STEEL, bevel=3, outline=4)
    if not sill:
        d.surface(rectangle(60, 480, 520, 34, 6), WHITE, bevel=9, outline=6)
        return d
    d.surface("M60,480H580L630,530H10Z", ORANGE, bevel=0, tone=ORANGE.light, outline=6)
    d.surface(rectangle(10, 530, 620, 36, 4), ORANGE, bevel=9, outline=6)
    d.surface("M130,420H230L216,512H144Z", PALE, bevel=9, tone="#C9A48C", outline=5)
    for path in ("M180,420C120,400 90,330 100,290C150,310 176,360 180,420Z", "M180,420C180,350 200,290 240,260C260,330 230,390 180,420Z",
                 "M180,420C150,350 150,290 176,240C200,300 200,370 180,420Z"):  # fmt: skip
        d.surface(path, GREEN, bevel=7, outline=5)
    block_arrow(d, (560, 400), (440, 500), 34, RED.base)
    return d


def mirror() -> Drawing:
    """A framed mirror: a head seen from behind, and its face in the glass."""
    from illustrations.figures import head

    d = Drawing()
    d.surface(rectangle(90, 0, 460, 560, 24), WOOD, bevel=16, gloss=8, outline=7)
    glass = rectangle(132, 42, 376, 476, 10)
    d.fill(glass, "#DCEFF6")
    inner = Drawing()
    inner.surface("M190,520C190,420 230,390 290,390H350C410,390 450,420 450,520Z", RED, bevel=0, outline=6)
    inner.surface(rectangle(296, 330, 48, 76, 10), SKIN, bevel=0, tone=SKIN.shade, outline=5)
    head(inner, (320, 260), 0, helmet=False, size=1.6)
    for x in (140, 400):
        inner.fill(f"M{x},520L{x + 120},42H{x + 160}L{x + 40},520Z", "#FFFFFF", opacity=0.45)
    d.clipped(glass, inner)
    d.line(glass, 6)
    d.surface("M350,700C350,560 400,540 470,540H520C590,540 650,560 650,700Z", RED, bevel=10, outline=7)
    d.surface(ellipse(498, 440, 96, 112), RUBBER, bevel=14, outline=7)
    return d


def parquet() -> Drawing:
    """A floor of small boards in different browns, with its grain."""
    d = Drawing()
    tones = ("#D9AE74", "#C99757", "#B98549", "#E0BB86", "#C08C50")
    for row in range(8):
        y = row * 78
        x = -((row * 137) % 260)
        index = row * 3
        while x < 640:
            width = 260
            left, right = max(0, x), min(640, x + width)
            if right > left:
                d.fill(rectangle(left, y, right - left, 78), tones[index % 5])
                d.line(rectangle(left, y, right - left, 78), 5)
                for k in range(3):
                    a, b = left + 16, right - 16
                    if b - a > 60:
                        yy = y + 20 + k * 20
                        d.line(
                            f"M{a},{yy}Q{(a + b) / 2},{yy - 9 + 6 * ((index + k) % 3)} {b},{yy}",
                            3,
                            WOOD.dark,
                            opacity=0.5,
                        )
            x += width
            index += 2
    return d


def rug() -> Drawing:
    """A patterned rug with fringes, one corner turned up."""
    d = Drawing()
    for x in range(40, 610, 22):
        d.stroke([(x, 60), (x - 3, 10)], 6, "#C9A466")
        d.stroke([(x, 560), (x - 3, 612)], 6, "#C9A466")
    d.surface(rectangle(26, 50, 588, 520, 4), CARPET, bevel=10, outline=7)
    d.line(rectangle(62, 86, 516, 448), 16, YELLOW.base)
    d.line(rectangle(62, 86, 516, 448), 5, CARPET.dark)
    for size, colour in ((180, BLUE.shade), (130, CARPET.light), (80, YELLOW.base), (36, BLUE.dark)):
        d.fill(
            polygon([(320, 310 - size), (320 + size * 1.2, 310), (320, 310 + size), (320 - size * 1.2, 310)]), colour
        )
        d.line(polygon([(320, 310 - size), (320 + size * 1.2, 310), (320, 310 + size), (320 - size * 1.2, 310)]), 4)
    for x, y in ((116, 140), (524, 140), (116, 480), (524, 480)):
        d.fill(polygon([(x, y - 32), (x + 32, y), (x, y + 32), (x - 32, y)]), BLUE.shade)
        d.line(polygon([(x, y - 32), (x + 32, y), (x, y + 32), (x - 32, y)]), 4)
    return d


def tiles(*, joint: bool = False) -> Drawing:
    """A tiled wall: one tile orange, or with `joint` the lines between the tiles orange; an arrow points."""
    d = Drawing()
    d.fill(rectangle(0, 0, 640, 600), ORANGE.base if joint else "#AEB7BD")
    for row in range(4):
        for column in range(4):
            tile = rectangle(8 + column * 158, 8 + row * 148, 140, 130, 5)
            hot = not joint and (row, column) == (1, 1)
            d.surface(tile, ORANGE if hot else PORCELAIN, bevel=8, gloss=5, tone=None if hot else "#DCEAF0", outline=4)
    if joint:
        block_arrow(d, (480, 430), (326, 320), 36, RED.base)
    else:
        block_arrow(d, (470, 400), (290, 256), 36, RED.base)
    return d


def skirting() -> Drawing:
    """The lower corner of a room; the board along the foot of the wall is orange, an arrow points at it."""
    d = Drawing()
    d.surface("M0,0H300V420L0,520Z", PALE, bevel=0, tone="#EFE9DC", outline=5)
    d.surface("M300,0H640V420H300Z", PALE, bevel=0, tone="#E2DAC8", outline=5)
    d.surface("M0,600V520L300,420H640V600Z", WOOD, bevel=0, tone="#D9AE74", outline=5)
    for x in (60, 200, 340, 480, 600):
        d.stroke([(x, 600), (320 + (x - 60) * 0.56, 424)], 4, WOOD.shade)
    d.surface("M0,520V460L300,364V420Z", ORANGE, bevel=0, outline=6)
    d.surface("M300,420V364H640V420Z", ORANGE, bevel=0, tone=ORANGE.shade, outline=6)
    block_arrow(d, (420, 190), (460, 376), 38, RED.base)
    return d


def basin() -> Drawing:
    """A wash basin on the wall with a tap, and its drain pipe below."""
    d = Drawing()
    d.line("M320,430V520H390V600", 44)
    d.line("M320,430V520H390V600", 32, STEEL.base)
    d.surface("M60,230H580C580,360 500,450 400,450H240C140,450 60,360 60,230Z", PORCELAIN, bevel=26, outline=7)
    d.surface("M40,200H600V240Q600,256 580,256H60Q40,256 40,240Z", PORCELAIN, bevel=9, outline=7)
    d.surface(ellipse(320, 216, 190, 22), PORCELAIN, bevel=0, tone=PORCELAIN.shade, outline=5)
    tap(d, 320, 200)
    return d


def tap(d: Drawing, x: float, y: float, scale: float = 1) -> None:
    """A mixer tap standing on `x`, `y`, its spout to the right."""
    t = Drawing()
    t.line("M0,-60H84Q110,-60 110,-34V-24", 42)
    t.line("M0,-60H84Q110,-60 110,-34V-24", 30, STEEL.base)
    t.bar(rectangle(-32, -104, 64, 108, 8), STEEL, (-32, 0), (32, 0))
    t.surface("M-34,-104Q-34,-132 0,-132H20L110,-160Q126,-160 122,-144L34,-104Z", STEEL, bevel=7, gloss=3, outline=5)
    d.place(t, x, y, scale)


def tap_open() -> Drawing:
    """A tap with running water."""
    d = Drawing()
    d.fill("M428,256H470L478,600H420Z", WATER.base)
    for x in (440, 456):
        d.stroke([(x, 264), (x, 590)], 4, WATER.dark)
    tap(d, 240, 300, 1.9)
    d.surface(rectangle(120, 300, 240, 40, 10), PORCELAIN, bevel=9, outline=6)
    return d


def toilet() -> Drawing:
    """A water closet with seat, raised lid and cistern."""
    d = Drawing()
    d.surface(rectangle(150, 20, 340, 190, 22), PORCELAIN, bevel=18, outline=7)
    d.surface(ellipse(320, 50, 30, 12), STEEL, bevel=4, outline=5)
    d.surface(
        "M170,330C150,170 210,120 320,120C430,120 490,170 470,330Z", PORCELAIN, bevel=14, tone="#E9EFF2", outline=6
    )
    d.surface("M180,360C190,480 240,500 250,610H390C400,500 450,480 460,360Z", PORCELAIN, bevel=22, outline=7)
    d.surface(ellipse(320, 350, 176, 84), PORCELAIN, bevel=10, outline=7)
    d.surface(ellipse(320, 346, 118, 52), PORCELAIN, bevel=0, tone="#C3CED5", outline=6)
    d.fill("M212,368A118,52 0 0 0 428,368Q320,340 212,368Z", WATER.base)
    d.surface("M226,600H414V626H226Z", PORCELAIN, bevel=6, outline=6)
    return d


def shower() -> Drawing:
    """A shower: hand shower on a rail, hose, mixer, water falls on the tiles and into a drain."""
    d = Drawing()
    d.fill(rectangle(0, 0, 640, 560), "#CFE3EC")
    for x in range(0, 641, 107):
        d.stroke([(x, 0), (x, 560)], 3, "#FFFFFF")
    for y in range(0, 561, 94):
        d.stroke([(0, y), (640, y)], 3, "#FFFFFF")
    d.surface("M0,560H640L600,630H40Z", PALE, bevel=0, outline=6)
    d.surface(ellipse(330, 596, 46, 14), STEEL, bevel=3, outline=4)
    d.stroke([(120, 40), (120, 400)], 26)
    d.stroke([(120, 40), (120, 400)], 15, STEEL.base)
    for y in (50, 390):
        d.surface(ellipse(120, y, 22), STEEL, bevel=5)
    d.line("M150,110C210,260 260,420 200,480C170,500 160,470 168,446", 20)
    d.line("M150,110C210,260 260,420 200,480C170,500 160,470 168,446", 11, STEEL.light)
    d.surface(rectangle(60, 410, 220, 44, 20), STEEL, bevel=9, outline=6)
    d.surface(ellipse(70, 432, 30), STEEL, bevel=6)
    d.surface(ellipse(270, 432, 30), STEEL, bevel=6)
    for k in range(7):
        d.stroke([(300 + k * 26, 170 - k * 12 + 26), (280 + k * 48, 540)], 8, WATER.dark, dash="34 16")
    d.stroke([(130, 100), (320, 90)], 44)
    d.stroke([(130, 100), (320, 90)], 32, STEEL.base)
    d.surface("M270,150L450,60Q480,96 440,130L330,190Q280,200 270,150Z", STEEL, bevel=12, gloss=6, outline=6)
    return d


def floor_drain() -> Drawing:
    """A drain with a round grating in a tiled floor; water runs to it."""
    d = Drawing()
    for row in range(4):
        for column in range(4):
            x, y = column * 160, row * 150
            d.surface(
                rectangle(x, y, 156, 146, 4),
                PALE,
                bevel=0,
                tone="#D6DEE2" if (row + column) % 2 else "#E3E9EC",
                outline=4,
            )
    d.fill("M40,60C160,40 180,160 260,200C380,120 520,220 560,330C620,460 480,560 340,540C180,560 60,470 90,340C120,240 0,160 40,60Z",
           "#8CC7E6", opacity=0.75)  # fmt: skip
    d.surface(ellipse(320, 330, 170), STEEL, bevel=12, gloss=6, outline=7)
    d.fill(ellipse(320, 330, 136), "#2B353C")
    for k in range(-5, 6):
        reach = math.sqrt(max(0, 136**2 - (k * 24) ** 2))
        d.stroke([(320 + k * 24, 330 - reach), (320 + k * 24, 330 + reach)], 10, STEEL.base, cap="butt")
    for y in (270, 330, 390):
        reach = math.sqrt(136**2 - (y - 330) ** 2)
        d.stroke([(320 - reach, y), (320 + reach, y)], 10, STEEL.base, cap="butt")
    d.line(ellipse(320, 330, 136), 6)
    for start, end in (((60, 90), (180, 210)), ((590, 590), (470, 470))):
        block_arrow(d, start, end, 24, WATER.dark, outline=0)
    return d


def corridor() -> Drawing:
    """A long passage with doors on both sides."""
    d = Drawing()
    d.fill("M0,0H640L400,200H240Z", "#F4F4F0")
    d.fill("M0,0L240,200V380L0,640Z", "#E9E1CF")
    d.fill("M640,0L400,200V380L640,640Z", "#DDD3BC")
    d.fill("M0,640L240,380H400L640,640Z", "#9DB4C4")
    d.surface(rectangle(240, 200, 160, 180), PALE, bevel=0, tone="#CFD8DD", outline=5)
    d.surface(rectangle(280, 240, 80, 140), WHITE, bevel=0, tone="#BFE0F0", outline=5)
    for sign in (-1, 1):
        for far, near, top0, top1, low0, low1 in ((0.40, 0.62, 0.36, 0.36, 1, 1), (0.74, 1.12, 0.36, 0.36, 1, 1)):

            def at(k: float, h: float, side: int = sign) -> tuple[float, float]:
                return 320 + side * (80 + 240 * k), (200 - 200 * k) * (1 - h) + (380 + 260 * k) * h

            shape = polygon(
                [at(far - 0.3, top0 * 0.7), at(near - 0.3, top1 * 0.7), at(near - 0.3, low1), at(far - 0.3, low0)]
            )
            d.surface(shape, WOOD, bevel=0, outline=5)
            knob = at(near - 0.35, 0.6)
            d.fill(ellipse(*knob, 7), "#F1F4F6")
            d.line(ellipse(*knob, 7), 3)
    for y, w in ((30, 110), (90, 74), (140, 44)):
        d.surface(polygon([(320 - w, y), (320 + w, y), (320 + w * 0.8, y + w * 0.3), (320 - w * 0.8, y + w * 0.3)]), YELLOW,
                  bevel=0, tone="#FFF6C8", outline=4)  # fmt: skip
    d.line("M0,0L240,200V380L0,640M640,0L400,200V380L640,640", 6)
    return d


def lift_car() -> Drawing:
    """A lift with its doors half open and a person inside; buttons and a floor number beside and above."""
    from illustrations.figures import standing, worker
    from illustrations.lettering import write

    d = Drawing()
    d.surface(rectangle(20, 0, 600, 640), PALE, bevel=0, tone="#E9E1CF", outline=5)
    d.surface(rectangle(90, 110, 380, 530), STEEL, bevel=12, outline=7)
    inside = rectangle(120, 140, 320, 500)
    d.fill(inside, "#7C8A94")
    inner = Drawing()
    inner.fill("M120,640L180,560H380L440,640Z", "#4F5B64")
    inner.stroke([(180, 140), (180, 560), (380, 560), (380, 140)], 4)
    rider = Drawing()
    worker(rider, standing(0, 0, look=1), helmet=False)
    inner.place(rider, 280, 606, 0.86)
    d.clipped(inside, inner)
    for x in (120, 370):
        d.surface(rectangle(x, 140, 70, 500), STEEL, bevel=8, outline=6)
    for start, end in (((184, 420), (120, 420)), ((376, 420), (440, 420))):
        block_arrow(d, start, end, 20, RED.base, outline=3)
    d.surface(rectangle(220, 30, 120, 64, 8), RUBBER, bevel=5, outline=5)
    write(d, "3", 262, 62, 36, width=6, colour="#FF8A5C")
    d.fill("M292,76H320L306,48Z", "#FF8A5C")
    d.surface(rectangle(510, 300, 70, 140, 10), STEEL, bevel=7, outline=5)
    d.surface(ellipse(545, 340, 22), WHITE, bevel=4, outline=4)
    d.surface(ellipse(545, 400, 22), YELLOW, bevel=4, outline=4)
    d.fill("M535,346H555L545,328Z", INK)
    d.fill("M535,394H555L545,412Z", INK)
    return d


def storey() -> Drawing:
    """A house of four floors; one floor is orange, an arrow points at it."""
    d = Drawing()
    d.surface("M60,90L320,0L580,90Z", DARK_STEEL, bevel=8, outline=6)
    for index in range(4):
        y = 90 + index * 130
        hot = index == 2
        d.surface(rectangle(90, y, 460, 130), ORANGE if hot else PALE, bevel=0, outline=6)
        for x in (130, 240, 350, 460):
            if index == 3 and x == 350:  # no room beside the door
                continue
            if index == 3 and x == 240:
                d.surface(rectangle(272, y + 30, 90, 100), WOOD, bevel=6, outline=5)
                continue
            d.surface(rectangle(x, y + 34, 56, 62), GLASS, bevel=5, outline=5)
    d.stroke([(20, 612), (620, 612)], 7)
    block_arrow(d, (700, 415), (560, 415), 40, RED.base)
    return d


ENTRIES = (
    Entry("dorhandtak", "et dørhåndtak", "Dør der håndtaket er oransje; ei pil peker på håndtaket", door_handle),
    Entry("vindu", "et vindu", "Vindu med hvite rammer; ute er det himmel og gress", window),
    Entry("vinduskarm", "en vinduskarm", "Kanten under et vindu er oransje, og en plante står på den; ei pil peker på kanten", window, {"sill": True}),
    Entry("speil", "et speil", "Person foran et speil; vi ser ansiktet i speilet", mirror),
    Entry("parkett", "parkett", "Gulv av korte, brune trebord", parquet),
    Entry("teppe", "et teppe", "Rødt gulvteppe med mønster og frynser", rug),
    Entry("flis-2", "en flis", "Vegg med fliser der én flis er oransje; ei pil peker på den", tiles),
    Entry("fuge-2", "fugene mellom fliser", "Vegg med fliser der stripene mellom flisene er oransje; ei pil peker på en stripe", tiles, {"joint": True}),
    Entry("gulvlist", "en gulvlist", "Hjørne i et rom der kanten nederst på veggen er oransje; ei pil peker på den", skirting),
    Entry("servant", "en servant", "Hvit servant med kran; avløpsrøret er under", basin),
    Entry("toalett", "et toalett", "Hvitt klosett med åpent lokk", toilet),
    Entry("dusj", "en dusj", "Dusj på en vegg med fliser; vannet renner", shower),
    Entry("vannkran", "en vannkran", "Kran med rennende vann", tap_open),
    Entry("sluk-2", "et sluk", "Rund rist i gulvet på badet; vannet renner dit", floor_drain),
    Entry("korridor", "en korridor", "Lang, smal gang med dører på begge sider", corridor),
    Entry("heis", "en heis", "Heis med en person i; dørene åpner seg", lift_car),
    Entry("etasje", "en etasje", "Hus der én etasje er oransje; ei pil peker på den", storey),
)  # fmt: skip
