"""What a cleaner holds in the hand: mops, brushes, sponges, bottles, cloths."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.figures import block_arrow
from illustrations.lettering import write
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    GLASS,
    GREEN,
    ORANGE,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    Material,
)

WATER = Material("#D9F0FA", "#8CC7E6", "#5BA6CF", "#2F77BF")
PALE = Material("#F1F4F6", "#DDE3E7", "#C3CCD2", "#98A3AB")
SPONGE = Material("#FFE9A0", "#F3CE5B", "#D5A634", "#9C751B")
PINK = Material("#FBD3DD", "#F09FB4", "#D0758E", "#9E4660")
DUST = "#8C8478"


def pole(d: Drawing, x: float, top: float, bottom: float, material: Material = STEEL, width: float = 30) -> None:
    """An upright pole with a dark grip at its top."""
    d.bar(rectangle(x - width / 2, top, width, bottom - top, 8), material, (x - width / 2, 0), (x + width / 2, 0))
    d.surface(rectangle(x - width * 0.68, top - 8, width * 1.36, 110, width * 0.6), RUBBER, bevel=6)


def string_mop() -> Drawing:
    """A mop of thick strings on a pole."""
    d = Drawing()
    pole(d, 320, 0, 340, WOOD, 34)
    for k in range(-7, 8):
        end = 320 + k * 34
        path = f"M{320 + k * 11},330C{320 + k * 16},420 {end + 6},460 {end},{600 - abs(k) * 5}"
        d.line(path, 38)
        d.line(path, 28, "#F3EBDD" if k % 2 else "#DCCFB8")
    for k in range(-6, 7, 2):
        path = f"M{320 + k * 12},340C{320 + k * 15},430 {320 + k * 27},450 {320 + k * 27},{560 - abs(k) * 6}"
        d.line(path, 36)
        d.line(path, 26, "#FBF6EC")
    d.surface("M210,350L250,290H390L430,350Z", RED, bevel=12, gloss=6, outline=6)
    return d


def _joint_and_pole(d: Drawing) -> None:
    d.surface(ellipse(330, 388, 58, 26), DARK_STEEL, bevel=8)
    d.surface("M292,386V330H368V386Z", DARK_STEEL, bevel=8)
    d.surface(ellipse(330, 334, 24), STEEL, bevel=5)
    t = Drawing()
    t.bar(rectangle(-20, -330, 40, 320, 6), STEEL, (-20, 0), (20, 0))
    t.surface(rectangle(-30, -80, 60, 90, 12), DARK_STEEL, bevel=8)
    d.place(t, 330, 330, 1, 24)


def mop_frame() -> Drawing:
    """The flat plate of a mop with its joint and the lower end of the pole."""
    d = Drawing()
    top = [(30, 420), (560, 350), (640, 420), (110, 500)]
    d.surface(polygon([(30, 420), (110, 500), (640, 420), (640, 444), (110, 526), (30, 446)]), BLUE, bevel=0,
              tone=BLUE.dark, outline=6)  # fmt: skip
    d.surface(polygon(top), BLUE, bevel=0, outline=6)
    d.line(polygon([(80, 424), (550, 362), (592, 412), (122, 480)]), 5, BLUE.dark)
    d.stroke([(210, 404), (252, 462)], 5, BLUE.dark)
    d.stroke([(430, 376), (472, 430)], 5, BLUE.dark)
    _joint_and_pole(d)
    return d


def flat_mop() -> Drawing:
    """A flat mop: under the plate a thick pad with fringes, an arrow points at the pad."""
    d = Drawing()
    rim = [(14 + k * 10, 430 + k * 8) for k in range(13)] + [(146 + k * 20, 530 - k * 3.6) for k in range(27)]
    for x, y in rim:
        d.stroke([(x, y - 26), (x - 8, y + 34)], 22)
    for index, (x, y) in enumerate(rim):
        d.stroke([(x, y - 30), (x - 8, y + 34)], 13, ORANGE.base if index % 2 else ORANGE.light)
    d.surface(polygon([(2, 418), (562, 336), (672, 424), (116, 526)]), ORANGE, bevel=0, outline=6)
    d.surface(polygon([(66, 418), (548, 350), (606, 412), (122, 486)]), PALE, bevel=0, outline=5)
    _joint_and_pole(d)
    block_arrow(d, (60, 240), (120, 400), 34, RED.base)
    return d


def handle() -> Drawing:
    """A broom whose pole is orange; an arrow points at the pole."""
    d = Drawing()
    d.surface(rectangle(304, 0, 32, 440, 14), ORANGE, bevel=7, outline=6)
    d.surface("M200,440H440V480H200Z", PALE, bevel=7)
    d.surface("M204,480H436L460,600H180Z", PALE, bevel=0)
    for x in range(214, 450, 24):
        d.stroke([(x, 490), (x + (x - 320) * 0.08, 592)], 4, PALE.dark)
    block_arrow(d, (520, 120), (352, 190), 34, RED.base)
    return d


def telescopic() -> Drawing:
    """A pole of two tubes, one drawn out of the other; a double arrow shows that it gets longer."""
    t = Drawing()
    t.bar(rectangle(-30, -60, 60, 330, 10), BLUE, (-30, 0), (30, 0))
    t.bar(rectangle(-19, -330, 38, 240, 6), STEEL, (-19, 0), (19, 0))
    t.surface(rectangle(-40, -120, 80, 90, 12), RUBBER, bevel=9)
    for y in (-100, -80, -60):
        t.stroke([(-32, y), (32, y)], 4, RUBBER.light)
    t.surface(rectangle(-38, 200, 76, 110, 26), RUBBER, bevel=8)
    t.surface(rectangle(-12, -356, 24, 40, 6), STEEL, bevel=4)
    d = Drawing()
    d.place(t, 290, 330, 1, 0)
    for start, end in (((430, 250), (430, 10)), ((430, 250), (430, 490))):
        block_arrow(d, start, end, 34, RED.base, outline=0)
    return d


def broom() -> Drawing:
    """A broom with long bristles."""
    d = Drawing()
    pole(d, 320, -60, 380, WOOD, 32)
    d.surface("M286,360H354L366,420H274Z", WOOD, bevel=8)
    d.surface("M140,450H500L540,620H100Z", GREEN, bevel=0, outline=6)
    for x in range(120, 540, 20):
        d.stroke([(320 + (x - 320) * 0.86, 456), (x, 616)], 4, GREEN.dark)
    d.surface(rectangle(130, 412, 380, 52, 14), WOOD, bevel=12, gloss=6, outline=6)
    return d


def dustpan() -> Drawing:
    """A dustpan with a heap of dust on it."""
    d = Drawing()
    d.surface(rectangle(280, 20, 80, 220, 34), RED, bevel=12, gloss=7, outline=6)
    d.fill(ellipse(320, 62, 16), "#FFFFFF")
    d.line(ellipse(320, 62, 16), 5)
    d.surface("M150,220H490L600,560H40Z", RED, bevel=0, tone=RED.base, outline=6)
    d.surface("M180,262H460L540,560H100Z", RED, bevel=0, tone=RED.shade, outline=4)
    d.fill("M190,520C230,430 280,470 320,420C370,450 410,440 450,520Z", DUST)
    d.line("M190,520C230,430 280,470 320,420C370,450 410,440 450,520Z", 5)
    for x, y, r in ((170, 500, 9), (480, 500, 8), (300, 470, 8), (350, 490, 7), (250, 500, 7), (400, 480, 8)):
        d.fill(ellipse(x, y, r), "#5A544B")
    d.surface("M34,550H606L612,580H28Z", DARK_STEEL, bevel=5, outline=5)
    return d


def _slab(d: Drawing, y: float, height: float, material: Material, *, top: bool) -> None:
    d.surface(f"M60,{y}Q60,{y - 30} 90,{y - 30}H470V{y + height}H90Q60,{y + height} 60,{y + height - 30}Z", material,
              bevel=0, outline=6)  # fmt: skip
    d.surface(f"M470,{y - 30}L600,{y - 130}V{y + height - 110}L470,{y + height}Z", material, bevel=0,
              tone=material.shade, outline=6)  # fmt: skip
    if top:
        d.surface(f"M64,{y - 20}L200,{y - 130}H600L470,{y - 30}H90Z", material, bevel=0, tone=material.light, outline=6)


def bubbles(d: Drawing, places: tuple[tuple[float, float, float], ...]) -> None:
    """Soap bubbles, each (x, y, radius)."""
    for x, y, r in places:
        d.fill(ellipse(x, y, r), "#EEF8FC")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
        d.line(f"M{x - r * 0.5},{y - r * 0.1}A{r * 0.5},{r * 0.5} 0 0 1 {x - r * 0.05},{y - r * 0.5}", 4, "#FFFFFF")


def sponge() -> Drawing:
    """A wet sponge with a waist, full of small holes, with foam and drops."""
    d = Drawing()
    shape = ("M70,200C60,120 150,110 220,130C300,150 340,150 420,130C500,110 590,120 580,200C570,270 570,310 580,380"
             "C590,460 500,470 420,450C340,430 300,430 220,450C150,470 60,460 70,380C80,310 80,270 70,200Z")  # fmt: skip
    d.surface(shape, PINK, bevel=34, gloss=0, outline=7)
    inner = Drawing()
    for row in range(12):
        for column in range(20):
            k = row * 20 + column
            r = (3.0, 7.0, 4.5, 10.0, 5.0, 3.5, 8.0)[(k * 5 + row) % 7]
            x, y = 92 + column * 25 + (k * 7) % 13, 130 + row * 25 + (k * 11) % 15
            inner.fill(ellipse(x, y, r, r * 0.8), PINK.dark)
    d.clipped("M90,200C90,130 150,130 220,146C300,166 340,166 420,146C500,130 560,130 560,200C546,270 546,310 556,360"
              "C560,430 500,440 420,424C340,404 300,404 220,424C150,440 84,430 90,370C100,310 100,270 90,200Z", inner)  # fmt: skip
    bubbles(
        d,
        ((100, 440, 40), (160, 470, 52), (240, 470, 40), (300, 452, 30), (60, 400, 26), (540, 130, 34), (590, 170, 24)),
    )
    for x, y in ((200, 560), (420, 520), (500, 570)):
        d.fill(f"M{x},{y - 34}C{x + 20},{y} {x + 20},{y + 22} {x},{y + 26}C{x - 20},{y + 22} {x - 20},{y} {x},{y - 34}Z",
               "#5BA6CF")  # fmt: skip
    return d


def scouring_sponge() -> Drawing:
    """A yellow sponge whose top is rough and green."""
    d = Drawing()
    _slab(d, 330, 180, SPONGE, top=False)
    _slab(d, 268, 44, GREEN, top=True)
    for x in range(120, 560, 22):
        for row in range(6):
            if 240 - row * 22 < x + row * 3 < 590 - row * 22:
                d.stroke([(x, 150 + row * 14), (x + 9, 145 + row * 14)], 4, GREEN.dark)
    for x, y, r in ((110, 350, 20), (190, 420, 26), (290, 350, 18), (390, 440, 22), (420, 340, 15), (120, 460, 14),
                    (300, 470, 14), (520, 330, 14), (560, 260, 10), (540, 400, 11)):  # fmt: skip
        d.fill(ellipse(x, y, r, r * 0.8), SPONGE.dark if x < 470 else "#84611A")
    return d


def toilet_brush() -> Drawing:
    """A toilet brush beside its holder."""
    d = Drawing()
    d.surface(rectangle(172, 0, 36, 330, 16), WHITE, bevel=7, gloss=4, outline=6)
    d.surface("M190,320C280,330 290,420 280,500C270,580 220,600 190,600C160,600 110,580 100,500C90,420 100,330 190,320Z",
              WHITE, bevel=0, tone="#E6EBEE", outline=6)  # fmt: skip
    for row in range(8):
        for k in range(-5, 6):
            x, y = 190 + k * 16, 352 + row * 31
            if (x - 190) ** 2 / 92**2 + (y - 460) ** 2 / 136**2 < 1:
                d.stroke([(x, y), (x + k * 3, y + 18)], 6, BLUE.dark if (row + k) % 2 else BLUE.base)
    d.surface("M400,330H600L570,610H430Z", WHITE, bevel=18, gloss=9, outline=6)
    d.surface(ellipse(500, 330, 100, 28), WHITE, bevel=0, tone="#C3CCD2", outline=6)
    d.fill(ellipse(500, 334, 74, 16), "#66747F")
    return d


def spray_bottle() -> Drawing:
    """A spray bottle that sends out small drops."""
    d = Drawing()
    d.bar("M330,230H430L440,300Q530,330 530,420V600Q530,630 500,630H260Q230,630 230,600V420Q230,330 320,300Z",
          WATER, (230, 0), (530, 0), outline=6)  # fmt: skip
    d.surface(rectangle(270, 420, 220, 150, 10), WHITE, bevel=0, outline=4)
    d.fill("M380,440C410,490 416,520 380,526C344,520 350,490 380,440Z", BLUE.base)
    d.surface(rectangle(316, 190, 128, 48, 8), BLUE, bevel=8, outline=6)
    d.surface("M240,80H420Q520,80 520,150Q480,130 440,150V196H330V150H240Z", BLUE, bevel=12, gloss=6, outline=6)
    d.surface("M330,150H286C300,200 280,240 250,260L230,246C256,214 256,180 262,150Z", BLUE, bevel=6, tone=BLUE.dark)
    d.surface(rectangle(206, 84, 40, 60, 8), RED, bevel=6)
    for x, y, r in ((160, 112, 10), (120, 80, 10), (120, 140, 9), (76, 60, 11), (70, 110, 10), (76, 164, 11),
                    (24, 36, 10), (20, 88, 11), (24, 140, 10), (20, 196, 11)):  # fmt: skip
        d.fill(ellipse(x, y, r), "#5BA6CF")
    return d


def measuring_cup() -> Drawing:
    """A clear jug with a scale in decilitres, half full."""
    d = Drawing()
    d.line("M470,190C620,170 620,430 450,420", 48)
    d.line("M470,190C620,170 620,430 450,420", 36, GLASS.base)
    d.surface("M90,120L60,90H490L440,590H150Z", GLASS, bevel=0, tone=GLASS.light, outline=6)
    d.fill("M114,284H472L440,590H150Z", WATER.base)
    d.stroke([(114, 284), (472, 284)], 5, WATER.dark)
    d.line("M90,120L60,90H490L440,590H150Z", 6)
    for index, y in enumerate((530, 430, 330, 230, 150)):
        d.stroke([(300, y), (384, y)], 6)
        if index < 4:
            d.stroke([(330, y - 46), (384, y - 46)], 4)
        write(d, str(index + 1), 250, y, 44, width=6)
    return d


def squeegee() -> Drawing:
    """A window squeegee drawing water off glass."""
    d = Drawing()
    d.surface(rectangle(0, 0, 600, 620, 12), GLASS, bevel=0, tone="#B9DCEB", outline=6)
    d.fill("M120,0H480V250H120Z", "#EFF9FD")
    for x, y in ((50, 60), (70, 190), (40, 330), (540, 80), (560, 210), (530, 340), (100, 470), (200, 520), (420, 540),
                 (330, 580), (520, 460), (60, 570)):  # fmt: skip
        d.fill(f"M{x},{y - 22}C{x + 14},{y} {x + 14},{y + 16} {x},{y + 18}C{x - 14},{y + 16} {x - 14},{y} {x},{y - 22}Z",
               "#5BA6CF")  # fmt: skip
    d.surface(rectangle(100, 244, 400, 26, 4), RUBBER, bevel=0, outline=4)
    d.surface(rectangle(104, 266, 392, 36, 8), STEEL, bevel=8, gloss=4)
    d.surface("M270,300H330L324,380H276Z", STEEL, bevel=7)
    d.surface(rectangle(264, 370, 72, 230, 26), RUBBER, bevel=11, gloss=5, outline=6)
    return d


def cloth(*, material: Material = BLUE) -> Drawing:
    """A soft cloth, thrown down in folds with a stitched edge."""
    d = Drawing()
    shape = ("M60,210C150,150 220,190 300,140C380,100 470,150 570,120C560,230 600,300 580,400C600,470 560,520 590,560"
             "C480,540 420,600 320,570C230,600 150,550 50,580C80,480 40,420 70,340C50,300 70,260 60,210Z")  # fmt: skip
    d.surface(shape, material, bevel=18, gloss=0, outline=7)
    d.line("M86,232C160,180 226,216 304,168C380,130 460,176 544,150C540,230 570,300 552,400C570,470 540,500 558,532"
           "C470,516 420,570 320,542C230,570 160,526 82,548C104,480 68,420 98,340C80,300 92,270 86,232Z",
           5, material.light, dash="16 12")  # fmt: skip
    for path in ("M180,240C240,300 220,380 290,450", "M330,220C350,300 420,330 410,430", "M470,210C450,290 500,340 480,460",
                 "M140,380C180,420 170,460 200,490"):  # fmt: skip
        d.line(path, 7, material.dark)
    return d


ENTRIES = (
    Entry("mopp", "en mopp", "Mopp med tykke, hvite tråder og skaft av tre", string_mop),
    Entry("moppestativ", "et moppestativ", "Flat, blå plate med ledd og den nederste delen av et skaft", mop_frame),
    Entry("mikrofibermopp", "en mikrofibermopp", "Flatt, oransje stoff med frynser under ei plate på skaft; ei pil peker på stoffet", flat_mop),
    Entry("skaft", "skaftet på en kost", "Kost der den lange stanga er oransje; ei pil peker på stanga", handle),
    Entry("teleskopskaft", "et teleskopskaft", "Stang der den tynne delen kan trekkes ut av den tykke; pilene peker opp og ned", telescopic),
    Entry("kost", "en kost", "Kost med grønne hår og skaft av tre", broom),
    Entry("feiebrett", "et feiebrett", "Rødt feiebrett med grått støv på", dustpan),
    Entry("svamp", "en svamp", "Våt, rosa svamp med små hull og skum", sponge),
    Entry("skuresvamp", "en skuresvamp", "Gul svamp med ei grønn, ru side øverst", scouring_sponge),
    Entry("toalettborste", "en toalettbørste", "Børste med langt skaft og rund topp; holderen står ved siden av", toilet_brush),
    Entry("sprayflaske", "ei sprayflaske", "Flaske med avtrekker som sender ut små dråper", spray_bottle),
    Entry("malebeger", "et målebeger", "Gjennomsiktig beger med hank og tall fra 1 til 5; det er vann opp til tre og en halv", measuring_cup),
    Entry("vindusnal", "en vindusnal", "Nal med svart håndtak trekker vannet av ei glassrute", squeegee),
    Entry("klut", "en klut", "Blå klut med folder", cloth),
)  # fmt: skip
