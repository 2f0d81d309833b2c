"""The bed and what is done with it: the bed, its rail and sheets, up and down, turning, making."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.care_people import CARDIGAN, GREY, TUNIC, floor, person, upright
from illustrations.families.care_things import LINEN, QUILT
from illustrations.families.cleaning_tools import PALE
from illustrations.figures import SKIN, block_arrow, head, turn_arrow
from illustrations.style import BLUE, DARK_STEEL, ORANGE, RED, RUBBER, STEEL, WOOD, Material

PLAIN = Material("#F6F8F9", "#E6EBEE", "#CBD3D8", "#9EAAB2")


def bed(
    d: Drawing, y: float, *, frame: Material = STEEL, board: Material = WOOD, mattress: Material = BLUE, ground: float = 600
) -> None:  # fmt: skip
    """A hospital bed from the side, head end to the left, the top of its mattress at `y`."""
    top = y + 70
    for a, b in (((200, top + 10), (440, ground - 34)), ((440, top + 10), (200, ground - 34))):
        d.stroke([a, b], 26)
        d.stroke([a, b], 16, frame.base)
    d.surface(rectangle(110, ground - 46, 420, 22, 8), frame, bevel=6, outline=5)
    for x in (130, 510):
        d.surface(ellipse(x, ground - 16, 26), RUBBER, bevel=5, outline=5)
        d.surface(ellipse(x, ground - 16, 10), frame, bevel=2, outline=3)
    d.surface(rectangle(10, top - 6, 620, 26, 8), frame, bevel=7, outline=5)
    d.surface(rectangle(30, y, 580, 64, 22), mattress, bevel=12, outline=6)
    for x, rise in ((-6, 130), (616, 70)):
        d.surface(rectangle(x, y - rise, 30, rise + 100, 12), board, bevel=8, outline=6)


def bedding(d: Drawing, y: float, *, lying: bool = True) -> None:
    """Pillow, and the one who lies there under a quilt."""
    d.surface(rectangle(30, y - 34, 150, 44, 20), LINEN, bevel=9, outline=5)
    if lying:
        t = Drawing()
        t.surface(ellipse(-58, -40, 30), GREY, bevel=5)
        head(t, (0, 0), 1, helmet=False)
        t.surface(
            "M-60,-6C-70,-70 -30,-84 0,-84C30,-84 70,-70 60,-6C50,-34 20,-46 0,-46C-20,-46 -50,-34 -60,-6Z",
            GREY,
            bevel=6,
        )
        d.place(t, 112, y - 62, 0.86, -90)
        d.surface(f"M170,{y + 6}Q176,{y - 66} 240,{y - 66}H330Q420,{y - 80} 470,{y - 60}L560,{y - 60}Q610,{y - 90} 606,{y - 20}V{y + 26}H170Z",
                  QUILT, bevel=16, outline=6)  # fmt: skip
        d.surface(
            f"M164,{y + 26}Q166,{y - 72} 226,{y - 74}L250,{y - 64}Q206,{y - 40} 204,{y + 26}Z",
            LINEN,
            bevel=6,
            outline=5,
        )


def hospital_bed() -> Drawing:
    """A hospital bed with raised back, on wheels, rail half down, a control on a cable."""
    d = Drawing()
    y = 330
    for a, b in (((200, y + 80), (440, 566)), ((440, y + 80), (200, 566))):
        d.stroke([a, b], 26)
        d.stroke([a, b], 16, STEEL.base)
    d.surface(rectangle(110, 554, 420, 22, 8), STEEL, bevel=6, outline=5)
    for x in (130, 510):
        d.surface(ellipse(x, 590, 32), RUBBER, bevel=6, outline=5)
        d.surface(ellipse(x, 590, 12), STEEL, bevel=2, outline=3)
    d.surface(rectangle(10, y + 64, 620, 26, 8), STEEL, bevel=7, outline=5)
    back = Drawing()
    back.surface(rectangle(-230, -30, 250, 64, 22), BLUE, bevel=12, outline=6)
    back.surface(rectangle(-226, -72, 130, 48, 20), LINEN, bevel=9, outline=5)
    d.stroke([(120, y + 70), (140, y - 60)], 18)
    d.stroke([(120, y + 70), (140, y - 60)], 9, STEEL.base)
    d.place(back, 250, y + 30, 1, 44)
    d.surface(rectangle(226, y, 384, 64, 22), BLUE, bevel=12, outline=6)
    d.surface(
        f"M330,{y + 30}Q330,{y - 40} 390,{y - 36}L560,{y - 36}Q606,{y - 40} 606,{y}V{y + 44}H330Z",
        QUILT,
        bevel=12,
        outline=6,
    )
    for x, rise in ((-6, 140), (616, 80)):
        d.surface(rectangle(x, y - rise, 30, rise + 100, 12), WOOD, bevel=8, outline=6)
    d.line(f"M470,{y + 76}C500,{y + 150} 560,{y + 120} 560,{y + 150}", 8)
    d.surface(rectangle(536, y + 140, 48, 74, 10), RUBBER, bevel=6, outline=5)
    d.fill(f"M560,{y + 150}l14,20h-28ZM560,{y + 206}l14,-20h-28Z", "#FFFFFF")
    return d


def rail() -> Drawing:
    """A bed in grey with somebody in it; the rail along its side is orange, an arrow points at it."""
    d = Drawing()
    bed(d, 350, frame=PLAIN, board=PLAIN, mattress=PLAIN)
    bedding(d, 350)
    for x in (190, 290, 390, 490, 590):
        d.stroke([(x, 270), (x, 430)], 20)
        d.stroke([(x, 270), (x, 430)], 11, ORANGE.base)
    for y in (262, 330, 400):
        d.stroke([(180, y), (600, y)], 26)
        d.stroke([(180, y), (600, y)], 16, ORANGE.base)
    block_arrow(d, (470, 110), (440, 244), 38, RED.base)
    return d


def height(*, up: bool = True) -> Drawing:
    """A bed is driven up (the carer stands beside it) or down; the dashed outline shows where it was."""
    d = Drawing()
    floor(d, -20, 720)
    high, low = 300, 440
    if up:
        person(d, upright(420, ((470, 330), (520, 330)), ((400, 340), (470, 350)), look=-1), front=True)
    now, before = (high, low) if up else (low, high)
    d.line(rectangle(-6, before - 40, 652, 130, 14), 6, "#8F9AA1", dash="18 14")
    bed(d, now)
    bedding(d, now)
    block_arrow(d, (700, 480 if up else 270), (700, 250 if up else 500), 50, RED.base)
    return d


def _above(d: Drawing, x: float) -> None:
    """A bed from above, its middle at `x`."""
    d.surface(rectangle(x - 150, 0, 300, 600, 20), WOOD, bevel=12, outline=6)
    d.surface(rectangle(x - 130, 24, 260, 556, 18), LINEN, bevel=8, outline=5)
    d.surface(rectangle(x - 100, 44, 200, 120, 36), LINEN, bevel=12, outline=5, tone="#FFFFFF")


def _body_above(d: Drawing, x: float, *, side: bool) -> None:
    skin, cloth = SKIN, CARDIGAN
    if side:
        for points in ([(x + 10, 350), (x + 96, 420), (x + 20, 530)], [(x + 6, 350), (x + 66, 440), (x - 6, 540)]):
            d.stroke(points, 62)
            d.stroke(points, 52, "#5D6878")
        d.stroke([(x - 14, 220), (x - 6, 340)], 104)
        d.stroke([(x - 14, 220), (x - 6, 340)], 94, cloth.base)
        d.stroke([(x - 10, 220), (x + 66, 280), (x + 88, 220)], 48)
        d.stroke([(x - 10, 220), (x + 66, 280), (x + 88, 220)], 38, cloth.light)
        d.surface(ellipse(x + 90, 212, 24), skin, bevel=5)
    else:
        for sign in (-1, 1):
            d.stroke([(x + sign * 28, 370), (x + sign * 32, 540)], 58)
            d.stroke([(x + sign * 28, 370), (x + sign * 32, 540)], 48, "#5D6878")
            d.stroke([(x + sign * 58, 200), (x + sign * 92, 350)], 48)
            d.stroke([(x + sign * 58, 200), (x + sign * 92, 350)], 38, cloth.shade)
            d.surface(ellipse(x + sign * 94, 366, 24), skin, bevel=5)
        d.surface(rectangle(x - 72, 172, 144, 214, 50), cloth, bevel=12, outline=5)
    t = Drawing()
    t.surface(ellipse(-58 if side else 0, -40 if side else -76, 30), GREY, bevel=5)
    head(t, (0, 0), 1 if side else 0, helmet=False)
    t.surface(
        "M-60,-6C-70,-70 -30,-84 0,-84C30,-84 70,-70 60,-6C50,-34 20,-46 0,-46C-20,-46 -50,-34 -60,-6Z", GREY, bevel=6
    )
    d.place(t, x, 116, 0.9)


def turn_in_bed() -> Drawing:
    """From above: first on the back, then on the side; two hands push at shoulder and hip."""
    d = Drawing()
    _above(d, 130)
    _body_above(d, 130, side=False)
    _above(d, 600)
    _body_above(d, 600, side=True)
    for y in (230, 350):
        d.stroke([(400, y + 30), (500, y + 6)], 66)
        d.stroke([(400, y + 30), (500, y + 6)], 56, TUNIC.base)
        d.surface(rectangle(500, y - 30, 74, 62, 28), SKIN, bevel=7, outline=5)
    turn_arrow(d, (366, 60), 120, -70, 70, 40, RED.base)
    return d


def sheet(*, short: bool = False) -> Drawing:
    """A made-up mattress from above at an angle in grey: the sheet over all of it, or a short piece across, is orange."""
    d = Drawing()
    frame = [(20, 470), (250, 60), (640, 60), (520, 470)]
    d.surface(polygon([(20, 470), (520, 470), (520, 560), (20, 560)]), PLAIN, bevel=0, tone=BLUE.base, outline=6)
    d.surface(polygon([(520, 470), (640, 60), (640, 140), (520, 560)]), PLAIN, bevel=0, tone=BLUE.shade, outline=6)
    d.surface(polygon(frame), PLAIN, bevel=0, tone=PALE.light if short else ORANGE.base, outline=6)
    if short:
        d.surface(polygon([(76, 370), (160, 220), (594, 220), (550, 370)]), ORANGE, bevel=0, outline=6)
        d.surface(
            polygon([(594, 220), (550, 370), (550, 420), (594, 268)]), ORANGE, bevel=0, tone=ORANGE.shade, outline=5
        )
    else:
        d.surface(
            polygon([(20, 470), (520, 470), (520, 516), (20, 516)]), ORANGE, bevel=0, tone=ORANGE.shade, outline=5
        )
        d.surface(
            polygon([(520, 470), (640, 60), (640, 100), (520, 516)]), ORANGE, bevel=0, tone=ORANGE.dark, outline=5
        )
        for path in ("M120,430C220,400 260,440 380,410", "M260,180C330,160 400,190 480,160"):
            d.line(path, 5, ORANGE.shade)
    d.surface(
        "M270,90Q262,74 280,74H560Q584,74 578,92L562,150Q556,168 536,166H262Q238,166 246,148Z",
        LINEN,
        bevel=14,
        outline=6,
    )
    block_arrow(d, (60, 160), (190, 300), 38, RED.base)
    return d


def bed_linen() -> Drawing:
    """A pillow case and a quilt cover with the same pattern, a folded white sheet below."""
    d = Drawing()
    print_ = Material("#F6D8E6", "#EDB3CD", "#C98AA8", "#8D4F6E")
    for index in range(3):
        d.surface(rectangle(70, 520 - index * 40, 500, 44, 18), LINEN, bevel=9, outline=6)
    d.surface(rectangle(40, 230, 560, 214, 34), print_, bevel=20, outline=7)
    d.stroke([(44, 330), (596, 330)], 5, print_.dark)
    d.surface("M130,70C124,40 150,30 180,44Q320,70 460,44C490,30 516,40 510,70Q496,130 510,200C516,228 490,238 460,226Q320,206 180,226"
              "C150,238 124,228 130,200Q146,130 130,70Z", print_, bevel=20, outline=7)  # fmt: skip
    places = [(200, 90), (300, 120), (400, 90), (450, 160), (250, 180), (350, 180), (110, 280), (220, 270), (340, 290), (460, 270),
              (550, 290), (100, 390), (200, 380), (310, 400), (420, 380), (530, 396)]  # fmt: skip
    for x, y in places:
        for dx, dy in ((0, -13), (12, -4), (8, 11), (-8, 11), (-12, -4)):
            d.fill(ellipse(x + dx, y + dy, 8), "#FFFFFF")
        d.fill(ellipse(x, y, 7), "#F6C928")
    return d


def make_bed() -> Drawing:
    """A carer stands behind the bed and spreads the quilt over it."""
    d = Drawing()
    floor(d, -20, 660)
    pose = upright(250, ((330, 330), (400, 330)), ((320, 350), (400, 350)), lean=40)
    person(d, pose, front=False)
    person(d, pose, behind=False)
    bed(d, 400)
    bedding(d, 400, lying=False)
    d.surface(
        "M180,420Q190,360 250,366Q330,300 420,330Q500,350 600,366Q620,380 606,430H180Z", QUILT, bevel=16, outline=6
    )
    d.surface(rectangle(376, 316, 60, 44, 20), SKIN, bevel=7, outline=5)
    d.line("M300,350Q330,390 330,424M470,350Q460,390 470,424", 5, QUILT.dark)
    block_arrow(d, (470, 270), (600, 270), 38, RED.base)
    return d


def brake() -> Drawing:
    """A foot presses the brake of a castor down; an arrow shows the way."""
    d = Drawing()
    floor(d, -10, 650)
    d.surface(rectangle(200, 30, 60, 240, 8), STEEL, bevel=9, outline=6)
    d.surface("M150,440Q140,260 230,260Q320,260 310,440L270,470H190Z", DARK_STEEL, bevel=12, outline=6)
    d.surface(ellipse(230, 470, 132), RUBBER, bevel=14, outline=7)
    d.surface(ellipse(230, 470, 84), STEEL, bevel=10, outline=6)
    d.surface(ellipse(230, 470, 24), DARK_STEEL, bevel=5, outline=5)
    d.surface("M220,300H330L420,350V390H320L240,350Z", RED, bevel=9, gloss=5, outline=6)
    d.stroke([(560, -30), (540, 180)], 100)
    d.stroke([(560, -30), (540, 180)], 88, "#E9EEF1")
    d.surface("M590,180H490L470,240Q400,270 350,290Q320,310 330,340H600Z", RUBBER, bevel=12, outline=6)
    d.surface("M326,330H604V354H330Z", PALE, bevel=4, outline=5)
    block_arrow(d, (400, 60), (400, 220), 44, RED.base)
    return d


ENTRIES = (
    Entry("sykeseng", "ei sykeseng", "Seng på hjul med løftet ryggdel og kontroll med knapper", hospital_bed),
    Entry("sengehest", "en sengehest", "Person i ei seng; rekka langs kanten er oransje, og ei pil peker på den", rail),
    Entry("heve-senga", "å heve senga", "Senga kjøres opp; ei pil peker opp", height),
    Entry("senke-senga", "å senke senga", "Senga kjøres ned; ei pil peker ned", height, {"up": False}),
    Entry("snu-i-senga", "å snu i senga", "Først ligger dama på ryggen; så ligger hun på sida, og to hender hjelper", turn_in_bed),
    Entry("laken", "et laken", "Madrass der lakenet er oransje; ei pil peker på lakenet", sheet),
    Entry("stikklaken", "et stikklaken", "Madrass med et kort, oransje stoff på tvers; ei pil peker på det", sheet, {"short": True}),
    Entry("sengetoy", "sengetøy", "Pute og dyne med rosa trekk og hvite laken", bed_linen),
    Entry("re-opp", "å re opp", "Pleieren legger dyna pent på senga", make_bed),
    Entry("sette-pa-bremsene", "å sette på bremsene", "En fot trykker ned bremsen på et hjul", brake),
)  # fmt: skip
