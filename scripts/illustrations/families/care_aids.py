"""Aids of the one who is cared for: to sit, walk, be lifted, see, hear, call for help."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polar, rectangle
from illustrations.entry import Entry
from illustrations.families.care_people import CARDIGAN, GREY, TUNIC, floor, old, seated
from illustrations.figures import SKIN, block_arrow
from illustrations.style import BLUE, DARK_STEEL, GLASS, GREEN, RED, RUBBER, STEEL, WHITE, YELLOW, Material

GUM = Material("#F8B8B4", "#E88A86", "#C26460", "#8A3E3C")
TOOTH = Material("#FFFFFF", "#FBF9F2", "#DDD9CC", "#A8A496")
CREAM = Material("#FFF3DC", "#F0D9AE", "#CDB07E", "#8F7648")


def tube(d: Drawing, points: list[Point], width: float = 18, colour: str = STEEL.base) -> None:
    """A bent tube of a frame."""
    d.stroke(points, width + 9)
    d.stroke(points, width, colour)


def spoked(d: Drawing, x: float, y: float, radius: float) -> None:
    """A big wheel with spokes, a rubber tyre and a hand rim."""
    d.line(ellipse(x, y, radius), 36)
    d.line(ellipse(x, y, radius), 26, RUBBER.base)
    d.line(ellipse(x, y, radius - 30), 12)
    d.line(ellipse(x, y, radius - 30), 5, STEEL.light)
    for k in range(12):
        d.stroke([(x, y), polar(x, y, radius - 14, k * 30 + 8)], 3.5, DARK_STEEL.dark)
    d.surface(ellipse(x, y, 22), STEEL, bevel=4)


def caster(d: Drawing, x: float, y: float, radius: float) -> None:
    """A small wheel."""
    d.surface(ellipse(x, y, radius), RUBBER, bevel=6, outline=5)
    d.surface(ellipse(x, y, radius * 0.4), STEEL, bevel=2, outline=4)


def wheelchair(d: Drawing) -> None:
    """A wheelchair seen from the side, looking to the right; its seat is at y 340."""
    tube(d, [(150, 110), (200, 330), (200, 470)])
    tube(d, [(150, 110), (96, 96)], 20, RUBBER.base)
    tube(d, [(200, 344), (430, 344), (500, 520), (560, 540)])
    tube(d, [(420, 344), (440, 480)])
    d.surface("M160,140L196,130L236,330L200,340Z", BLUE, bevel=8, outline=6)
    d.surface(rectangle(196, 318, 240, 36, 12), BLUE, bevel=9, outline=6)
    tube(d, [(190, 240), (380, 240), (400, 330)], 14)
    d.surface(rectangle(236, 222, 150, 30, 14), RUBBER, bevel=6)
    d.surface(rectangle(500, 536, 110, 22, 8), DARK_STEEL, bevel=5)


def wheelchair_empty() -> Drawing:
    """A wheelchair."""
    d = Drawing()
    wheelchair(d)
    caster(d, 440, 540, 50)
    spoked(d, 230, 420, 168)
    return d


def rollator() -> Drawing:
    """A frame with four wheels, two handles with brakes, a seat and a basket."""
    d = Drawing()
    tube(d, [(120, 70), (240, 110), (470, 540)], 20, BLUE.base)
    tube(d, [(240, 110), (150, 540)], 20, BLUE.base)
    tube(d, [(60, 130), (180, 170), (410, 570)], 20, BLUE.base)
    tube(d, [(190, 170), (90, 570)], 20, BLUE.base)
    d.surface(rectangle(150, 320, 240, 32, 10), RUBBER, bevel=8)
    d.surface("M190,370H420L400,480H210Z", STEEL, bevel=0, tone="#DDE3E7", outline=5)
    for k in range(6):
        d.stroke([(222 + k * 36, 372), (228 + k * 33, 478)], 4, DARK_STEEL.dark)
    for y in (406, 442):
        d.stroke([(200, y), (410, y)], 4, DARK_STEEL.dark)
    for x, y in ((70, 50), (10, 110)):
        d.surface(rectangle(x, y, 100, 36, 16), RUBBER, bevel=7, outline=5)
        d.line(f"M{x + 100},{y + 46}Q{x + 60},{y + 64} {x + 14},{y + 56}", 10)
    for x, y in ((150, 560), (474, 560), (90, 590), (414, 590)):
        caster(d, x, y, 44)
    return d


def commode() -> Drawing:
    """A chair on wheels with a hole in the seat and a bucket under it."""
    d = Drawing()
    tube(d, [(150, 40), (130, 330), (130, 560)])
    tube(d, [(490, 40), (510, 330), (510, 560)])
    d.surface(rectangle(150, 50, 340, 150, 20), BLUE, bevel=14, gloss=7, outline=6)
    d.surface("M220,390H420L400,520H240Z", WHITE, bevel=16, gloss=8, outline=6)
    d.line("M230,430C230,540 410,540 410,430", 6, DARK_STEEL.base)
    d.surface("M110,340L160,270H480L530,340V370Q530,390 510,390H130Q110,390 110,370Z", WHITE, bevel=12, outline=7)
    d.surface(ellipse(320, 322, 110, 34), DARK_STEEL, bevel=0, tone="#33475A", outline=6)
    for sign in (-1, 1):
        d.surface(rectangle(320 + sign * 190 - 22, 200, 44, 30, 12), RUBBER, bevel=6)
        tube(d, [(320 + sign * 190, 230), (320 + sign * 190, 300)], 14)
        caster(d, 320 + sign * 190, 590, 34)
    block_arrow(d, (600, 150), (420, 300), 32, RED.base)
    return d


def bedpan() -> Drawing:
    """A flat steel bedpan with a handle, seen from above at an angle."""
    d = Drawing()
    d.surface("M470,250L600,170Q640,160 640,200L560,330Z", STEEL, bevel=10, gloss=5, outline=6)
    d.surface("M60,330C60,420 140,510 300,510C460,510 540,430 540,330Z", STEEL, bevel=22, outline=7)
    d.surface(ellipse(300, 310, 244, 124), STEEL, bevel=12, gloss=8, outline=7)
    d.surface("M140,330C120,240 220,220 300,220C400,220 450,260 440,320C430,390 340,400 280,400C200,400 150,380 140,330Z", DARK_STEEL,
              bevel=0, tone="#66747F", outline=6)  # fmt: skip
    d.fill("M170,350C190,390 240,396 290,394C370,394 420,370 430,330C380,360 240,370 170,350Z", "#A9B6C0")
    return d


def urinal() -> Drawing:
    """A urine bottle lying on its flat side, yellow liquid in it, a scale, a handle, a wide slanting neck."""
    d = Drawing()
    d.line("M170,270C170,150 400,150 400,262", 44)
    d.line("M170,270C170,150 400,150 400,262", 32, GLASS.base)
    body = "M60,320Q60,262 120,262H420L520,120Q540,90 574,110L612,136Q640,156 620,184L520,330V470Q520,510 480,510H110Q60,510 60,460Z"
    d.surface(body, GLASS, bevel=0, tone="#EAF6FB", outline=6)
    inner = Drawing()
    inner.fill("M40,400H560V540H40Z", "#F3D34A")
    inner.stroke([(40, 400), (560, 400)], 5, YELLOW.dark)
    inner.fill("M84,300Q84,284 110,284H180V296H110Q96,298 96,330V480H84Z", "#FFFFFF")
    d.clipped(body, inner)
    for k in range(5):
        d.stroke([(300, 490 - k * 44), (300 + (60 if k % 2 == 0 else 36), 490 - k * 44)], 5)
    d.line(body, 7)
    d.line("M520,120Q560,160 612,184", 5)
    return d


def hoist() -> Drawing:
    """A mobile hoist: a person hangs in a sling over the floor."""
    d = Drawing()
    floor(d, -20, 660)
    tube(d, [(60, 584), (600, 584)], 26, YELLOW.base)
    for x in (70, 590):
        caster(d, x, 592, 24)
    tube(d, [(90, 570), (90, -70)], 34, YELLOW.base)
    tube(d, [(94, 300), (220, -60)], 16)
    tube(d, [(90, -50), (250, -100), (450, -60)], 30, YELLOW.base)
    d.surface(rectangle(56, 330, 70, 120, 10), DARK_STEEL, bevel=8)
    tube(d, [(90, 230), (20, 230)], 16, RUBBER.base)
    d.stroke([(450, -60), (450, 0)], 14)
    pose = seated(410, ((450, 300), (470, 340)), y=370)
    d.stroke([(340, 20), (346, 250)], 14)
    d.stroke([(340, 20), (346, 250)], 7, GREEN.base)
    old(d, pose, front=False)
    d.surface("M346,170C330,280 340,370 400,412C450,432 530,420 570,350C500,396 450,370 430,330C410,290 406,220 396,170Z", GREEN, bevel=10,
              outline=6)  # fmt: skip
    old(d, pose, behind=False)
    d.stroke([(560, 20), (566, 356)], 14)
    d.stroke([(560, 20), (566, 356)], 7, GREEN.base)
    tube(d, [(330, 20), (450, 0), (570, 20)], 16, DARK_STEEL.base)
    block_arrow(d, (650, 360), (650, 180), 34, RED.base)
    return d


def sling() -> Drawing:
    """A lifting sling spread out: a body piece, two leg pieces, loops at the corners."""
    d = Drawing()
    for points in ([(170, 80), (110, 20)], [(470, 80), (530, 20)], [(120, 560), (60, 620)], [(520, 560), (580, 620)],
                   [(130, 300), (60, 280)], [(510, 300), (580, 280)]):  # fmt: skip
        d.stroke(points, 20)
        d.stroke(points, 10, YELLOW.base)
        x, y = points[1]
        d.line(ellipse(x, y, 22), 16)
        d.line(ellipse(x, y, 22), 7, YELLOW.base)
    shape = ("M180,60Q320,20 460,60L510,200Q500,330 470,380L560,560Q540,590 500,580L360,430Q320,400 280,430L140,580Q100,590 80,560"
             "L170,380Q140,330 130,200Z")  # fmt: skip
    d.surface(shape, GREEN, bevel=16, outline=7)
    mesh = Drawing()
    for k in range(-30, 60):
        mesh.stroke([(k * 20, 100), (k * 20 + 300, 400)], 2.5, GREEN.dark)
        mesh.stroke([(k * 20, 400), (k * 20 + 300, 100)], 2.5, GREEN.dark)
    d.clipped("M210,110Q320,80 430,110L460,200Q450,320 430,360H210Q190,320 180,200Z", mesh)
    d.line("M210,110Q320,80 430,110L460,200Q450,320 430,360H210Q190,320 180,200Z", 6, GREEN.dark)
    return d


def alarm_band() -> Drawing:
    """An alarm on a wrist: a band with a big red button; a finger presses it and signal waves go out."""
    d = Drawing()
    d.surface("M-20,320L240,300L420,300C470,300 520,330 600,336Q640,344 630,370Q620,390 580,386L480,390L590,420Q630,430 620,456Q606,476 570,466"
              "L460,440L560,490Q590,506 574,528Q556,544 526,530L430,480Q380,500 320,480L240,460L-20,470Z", SKIN, bevel=14, outline=6)  # fmt: skip
    d.surface("M120,296L220,288Q232,380 220,474L120,478Q132,380 120,296Z", RUBBER, bevel=10, outline=6)
    d.surface(ellipse(172, 340, 92, 84), WHITE, bevel=12, gloss=6, outline=6)
    d.surface(ellipse(172, 336, 56, 52), RED, bevel=10, gloss=6, outline=6)
    d.stroke([(20, -60), (60, 60)], 112)
    d.stroke([(20, -60), (60, 60)], 100, TUNIC.base)
    d.surface(
        "M20,70Q60,30 110,60L130,120L190,250Q206,300 180,312Q156,318 140,290L90,190L60,200Q30,170 20,70Z",
        SKIN,
        bevel=9,
        outline=6,
    )
    for r in (120, 180, 240):
        d.line(f"M{190 + r * 0.4},{300 - r * 0.9}A{r},{r} 0 0 1 {190 + r * 0.95},{300 - r * 0.3}", 15, RED.base)
    return d


def call_cord() -> Drawing:
    """A cord from a box on the wall with a red handle; a hand pulls it, a lamp over the door shines."""
    d = Drawing()
    d.surface(rectangle(120, 20, 150, 110, 14), WHITE, bevel=12, outline=6)
    d.surface(ellipse(195, 72, 30), RED, bevel=5, gloss=4, outline=5)
    for k in range(8):
        a = polar(195, 72, 96, k * 45 + 22)
        if a[1] < 110:
            d.stroke([polar(195, 72, 78, k * 45 + 22), polar(195, 72, 112, k * 45 + 22)], 8, YELLOW.shade)
    d.stroke([(195, 130), (195, 400)], 13)
    d.stroke([(195, 130), (195, 400)], 6, WHITE.base)
    d.stroke([(195, 480), (195, 560)], 13)
    d.surface("M172,540H218L236,640H154Z", RED, bevel=10, gloss=5, outline=6)
    d.stroke([(260, 460), (560, 560)], 112)
    d.stroke([(260, 460), (560, 560)], 100, CARDIGAN.base)
    d.surface(rectangle(140, 400, 120, 110, 44), SKIN, bevel=10, outline=6)
    for k in range(4):
        d.surface(rectangle(126, 402 + k * 26, 74, 30, 15), SKIN, bevel=4, outline=5)
    block_arrow(d, (60, 400), (60, 580), 40, RED.base)
    return d


def hearing_aid() -> Drawing:
    """An ear with a hearing aid behind it and a thin tube into the ear."""
    d = Drawing()
    d.surface("M200,260C170,60 450,20 470,240C478,370 380,400 360,490C340,600 210,610 206,480C204,400 210,330 200,260Z", SKIN, bevel=16,
              outline=8)  # fmt: skip
    d.line("M250,260C250,130 410,120 410,240C410,320 350,330 336,390", 12, SKIN.dark)
    d.line("M270,390C330,370 320,300 280,300", 12, SKIN.dark)
    d.surface(
        "M470,160C560,200 580,330 530,440C516,480 470,470 476,430C490,350 490,280 450,220Z",
        GREY,
        bevel=14,
        gloss=8,
        outline=7,
    )
    d.surface(ellipse(520, 300, 14, 30), DARK_STEEL, bevel=3, outline=4)
    d.line("M462,190C440,90 330,60 250,110C200,150 210,260 262,330", 18)
    d.line("M462,190C440,90 330,60 250,110C200,150 210,260 262,330", 9, "#D3EBF5")
    d.surface(ellipse(276, 346, 38, 30), CREAM, bevel=6, outline=6)
    block_arrow(d, (680, 160), (574, 250), 32, RED.base)
    return d


def spectacles() -> Drawing:
    """A pair of glasses."""
    d = Drawing()
    for sign in (-1, 1):
        d.line(f"M{320 + sign * 270},250L{320 + sign * 230},110Q{320 + sign * 210},70 {320 + sign * 170},96", 26)
        d.line(
            f"M{320 + sign * 270},250L{320 + sign * 230},110Q{320 + sign * 210},70 {320 + sign * 170},96", 15, RED.shade
        )
    for x in (170, 470):
        lens = rectangle(x - 118, 220, 236, 190, 84)
        d.fill(lens, "#E4F3FA")
        inner = Drawing()
        inner.fill(f"M{x - 60},420L{x + 30},210H{x + 70}L{x - 20},420Z", "#FFFFFF")
        d.clipped(lens, inner)
        d.line(lens, 30)
        d.line(lens, 18, RED.shade)
    d.line("M284,290Q320,250 356,290", 30)
    d.line("M284,290Q320,250 356,290", 18, RED.shade)
    return d


def denture() -> Drawing:
    """An upper denture: pink gum with a row of teeth; beside it a glass of water with the lower one."""
    d = Drawing()
    _teeth(d, 200, 250, 1)
    d.surface("M420,260H620L596,590H444Z", GLASS, bevel=0, tone="#F4FBFE", outline=6)
    d.fill("M426,330H614L598,584H442Z", "#BFE3F2")
    small = Drawing()
    _teeth(small, 0, 0, 0.42)
    d.place(small, 520, 500, 1, 180)
    d.line("M420,260H620L596,590H444Z", 6)
    d.stroke([(424, 330), (616, 330)], 5, "#2F77BF")
    return d


def _teeth(d: Drawing, x: float, y: float, scale: float) -> None:
    t = Drawing()
    t.surface("M-200,60C-210,-90 -120,-170 0,-170C120,-170 210,-90 200,60C150,90 120,20 0,20C-120,20 -150,90 -200,60Z", GUM, bevel=18, gloss=8,
              outline=7)  # fmt: skip
    for k in range(-4, 5):
        cx, top = k * 43, 26 + abs(k) ** 1.7 * 3.4 - 40
        height = 92 - abs(k) * 5
        t.surface(f"M{cx - 20},{top}Q{cx},{top - 16} {cx + 20},{top}L{cx + 18},{top + height - 14}Q{cx},{top + height} {cx - 18},{top + height - 14}Z",
                  TOOTH, bevel=6, outline=5)  # fmt: skip
    d.place(t, x, y, scale)


def pill_box() -> Drawing:
    """A weekly pill box: seven columns by four rows, tablets in some, one lid open."""
    d = Drawing()
    d.surface(rectangle(0, 130, 640, 380, 18), BLUE, bevel=14, gloss=7, outline=7)
    tints = ("#F6C928", "#FFFFFF", "#F58A7E", "#8ED1A8")
    for column in range(7):
        for row in range(4):
            x, y = 24 + column * 86, 156 + row * 84
            d.surface(rectangle(x, y, 74, 70, 10), GLASS, bevel=0, tone="#DCEEF8", outline=4)
            for k in range((column * 3 + row * 2) % 4):
                tint = tints[(column + row + k) % 4]
                cx, cy = x + 22 + (k % 2) * 31, y + 22 + (k // 2) * 28
                d.fill(ellipse(cx, cy, 15, 12), tint)
                d.line(ellipse(cx, cy, 15, 12), 3)
    d.surface("M24,156L34,70H108L98,156Z", GLASS, bevel=6, outline=5)
    d.surface(ellipse(200, 580, 44, 30), WHITE, bevel=9, outline=5)
    d.stroke([(172, 590), (228, 570)], 4)
    d.surface(rectangle(300, 556, 110, 46, 23), RED, bevel=9, gloss=4, outline=5)
    d.surface("M355,556H387A23,23 0 0 1 387,602H355Z", WHITE, bevel=6, outline=4)
    return d


ENTRIES = (
    Entry("rullestol", "en rullestol", "Blå stol med store og små hjul", wheelchair_empty),
    Entry("rullator", "en rullator", "Ramme med fire hjul, håndtak med brems, sete og kurv", rollator),
    Entry("dostol", "en dostol", "Stol på hjul med hull i setet og bøtte under; ei pil peker på hullet", commode),
    Entry("bekken", "et bekken", "Flat skål av stål med håndtak og stor åpning", bedpan),
    Entry("urinflaske", "ei urinflaske", "Flaske med bred åpning og hank; det er gul væske i den", urinal),
    Entry("personlofter", "en personløfter", "Gul kran på hjul som løfter ei gammel dame", hoist),
    Entry("lofteseil", "et løfteseil", "Grønt, kraftig stoff med gule løkker i hjørnene", sling),
    Entry("trygghetsalarm", "en trygghetsalarm", "Rem rundt håndleddet med rød knapp; en finger trykker på knappen", alarm_band),
    Entry("ringesnor", "ei ringesnor", "Ei hånd drar i ei snor fra en boks på veggen; lampa lyser rødt", call_cord),
    Entry("horeapparat", "et høreapparat", "Øre med et lite, grått apparat bak og en tynn slange inn i øret", hearing_aid),
    Entry("briller", "briller", "Briller med rød innfatning", spectacles),
    Entry("tannprotese", "en tannprotese", "Løse tenner i rosa tannkjøtt; noen ligger i et glass vann", denture),
    Entry("dosett", "en dosett", "Blå boks med mange små rom; det ligger tabletter i rommene", pill_box),
)  # fmt: skip
