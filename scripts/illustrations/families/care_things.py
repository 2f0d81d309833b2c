"""Small things of the sickroom: clothes and linen of care, washing things, medicine, protection."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.cleaning_tools import WATER, bubbles
from illustrations.figures import SKIN, block_arrow
from illustrations.lettering import write
from illustrations.style import BLUE, DARK_STEEL, GLASS, GREEN, INK, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW, Material

LINEN = Material("#FFFFFF", "#F4F7FA", "#D3DCE5", "#94A3B2")
QUILT = Material("#DCEBFA", "#B5D3F0", "#86AEDA", "#4F7DB0")
TOWEL = Material("#BFE6F5", "#7CC3E2", "#4E9CC0", "#2C6B8B")
GOWN = Material("#FFF3B5", "#F7DC6B", "#D3B43C", "#8F7616")


def nappy() -> Drawing:
    """A nappy for grown-ups, spread: hourglass, elastic edges, two tapes on each side."""
    d = Drawing()
    for sign in (-1, 1):
        for y in (90, 170):
            d.surface(polygon([(320 + sign * 230, y), (320 + sign * 310, y + 8), (320 + sign * 310, y + 44), (320 + sign * 230, y + 50)]),
                      BLUE, bevel=5, outline=5)  # fmt: skip
    d.surface("M70,50H570V240C480,270 440,320 440,370C440,430 480,470 560,500V610H80V500C160,470 200,430 200,370C200,320 160,270 70,240Z",
              LINEN, bevel=16, outline=7)  # fmt: skip
    d.fill("M220,90Q320,70 420,90C400,200 390,260 390,340C390,430 400,500 410,570Q320,590 230,570C240,500 250,430 250,340C250,260 240,200 220,90Z",
           "#DCEBFA")  # fmt: skip
    d.line("M220,90Q320,70 420,90C400,200 390,260 390,340C390,430 400,500 410,570Q320,590 230,570C240,500 250,430 250,340C250,260 240,200 220,90Z",
           4, QUILT.dark)  # fmt: skip
    for sign in (-1, 1):
        d.line(
            f"M{320 + sign * 150},280C{320 + sign * 96},320 {320 + sign * 96},420 {320 + sign * 150},470",
            4,
            QUILT.shade,
            dash="12 8",
        )
    return d


def stocking() -> Drawing:
    """A leg with a tight beige stocking up to the knee; hands of arrows press from both sides."""
    d = Drawing()
    d.surface("M230,0H430C440,120 420,180 420,240C440,330 410,420 400,480C420,520 400,560 360,560L180,600C130,610 110,570 140,550L260,480"
              "C220,400 200,300 226,240C232,160 220,80 230,0Z", SKIN, bevel=16, outline=7)  # fmt: skip
    shape = ("M222,190H424C440,330 412,420 400,480C420,520 400,560 360,560L240,586L196,520L260,480C220,400 200,300 222,190Z")  # fmt: skip
    d.surface(shape, QUILT, bevel=0, tone="#8C7F78", outline=6)
    rib = Drawing()
    for k in range(14):
        rib.line(f"M{214 + k * 17},190C{206 + k * 17},320 {240 + k * 13},420 {262 + k * 11},480", 3, "#6B605A")
    d.clipped(shape, rib)
    d.surface(rectangle(216, 176, 214, 30, 8), RUBBER, bevel=5, tone="#6B605A", outline=5)
    for y in (270, 380):
        block_arrow(d, (90, y), (196, y), 30, RED.base)
        block_arrow(d, (560, y), (450, y), 30, RED.base)
    return d


def wash_bowl() -> Drawing:
    """A bowl of warm soapy water with a cloth over its edge."""
    d = Drawing()
    d.surface(
        "M40,300H600C590,460 520,560 440,570H200C120,560 50,460 40,300Z",
        BLUE,
        bevel=24,
        gloss=0,
        outline=7,
        tone="#A9D3F0",
    )
    d.surface(ellipse(320, 300, 290, 70), BLUE, bevel=0, tone="#CFE8F8", outline=7)
    d.surface(ellipse(320, 312, 250, 50), WATER, bevel=0, outline=5)
    bubbles(d, ((180, 300, 30), (226, 290, 38), (280, 304, 28), (150, 316, 20), (330, 296, 20)))
    d.surface("M400,296C450,250 540,250 590,290L610,450L560,440L520,470L476,440L430,462Z", YELLOW, bevel=12, outline=6)
    d.line("M470,300C476,360 466,400 470,430M530,296C540,350 530,400 534,450", 5, YELLOW.dark)
    for x in (200, 290, 380):
        d.line(f"M{x},220Q{x - 24},190 {x},160T{x},100", 9, "#8F9AA1")
    return d


def towel() -> Drawing:
    """A towel hanging over a rail, fringes and stripes at the end."""
    d = Drawing()
    d.surface("M190,90H470V400H190Z", TOWEL, bevel=0, tone=TOWEL.shade, outline=6)
    d.stroke([(60, 90), (580, 90)], 34)
    d.stroke([(60, 90), (580, 90)], 22, STEEL.base)
    for x in (60, 580):
        d.surface(ellipse(x, 90, 34), STEEL, bevel=7, outline=6)
    d.surface("M160,90Q160,64 190,64H450Q480,64 480,90L486,560H154Z", TOWEL, bevel=18, outline=7)
    for y in (450, 486):
        d.fill(rectangle(160, y, 320, 18), "#FFFFFF")
    for x in range(162, 486, 16):
        d.stroke([(x, 562), (x, 596)], 6, TOWEL.dark)
    for row in range(8):
        for k in range(6):
            d.line(f"M{196 + k * 46 + (row % 2) * 20},{120 + row * 40}q7,8 14,0", 4, TOWEL.dark)
    return d


def pillow() -> Drawing:
    """A soft pillow with a dent."""
    d = Drawing()
    d.surface("M40,180C20,120 60,90 110,120C240,150 400,150 530,120C580,90 620,120 600,180C570,280 570,360 600,460C620,520 580,550 530,520"
              "C400,490 240,490 110,520C60,550 20,520 40,460C70,360 70,280 40,180Z", LINEN, bevel=36, outline=7)  # fmt: skip
    d.line(
        "M220,300C280,360 370,360 420,290M110,120L160,190M530,120L480,190M110,520L150,460M530,520L480,460",
        6,
        LINEN.dark,
    )
    return d


def quilt() -> Drawing:
    """A thick quilted duvet, folded back at one corner."""
    d = Drawing()
    shape = "M60,120Q320,60 580,120Q620,330 590,560Q320,620 50,560Q20,330 60,120Z"
    d.surface(shape, QUILT, bevel=40, outline=8)
    for k in range(1, 4):
        x = 50 + k * 135
        d.line(f"M{x},{96 - (k % 2) * 6}Q{x + 16},330 {x},{590}", 6, QUILT.dark)
        y = 90 + k * 122
        d.line(f"M{44 - k},{y}Q320,{y - 30} {600},{y}", 6, QUILT.dark)
    for column in range(4):
        for row in range(4):
            x, y = 110 + column * 136, 140 + row * 118
            d.line(f"M{x - 30},{y + 26}Q{x - 34},{y - 20} {x + 8},{y - 26}", 9, "#FFFFFF", opacity=0.8)
    d.surface("M580,560C500,590 420,600 380,600C420,540 440,470 600,420Q606,500 580,560Z", LINEN, bevel=16, outline=7)
    return d


def tablet() -> Drawing:
    """A tablet with a score line, large, beside a blister pack."""
    d = Drawing()
    pack = Drawing()
    pack.surface(rectangle(-150, -200, 300, 400, 14), STEEL, bevel=12, gloss=6, outline=6)
    for row in range(4):
        for column in range(3):
            x, y = -94 + column * 94, -146 + row * 98
            pack.surface(ellipse(x, y, 36), WHITE, bevel=9, gloss=4, outline=4)
    d.place(pack, 190, 250, 1, -14)
    d.surface("M330,470A130,90 0 0 0 590,470V510A130,90 0 0 1 330,510Z", WHITE, bevel=0, tone="#CDD4D8", outline=6)
    d.surface(ellipse(460, 470, 130, 90), WHITE, bevel=14, outline=6)
    d.stroke([(370, 500), (550, 440)], 9)
    return d


def pen_injection() -> Drawing:
    """An insulin pen set on the skin of a belly; a drop and a vial beside it."""
    d = Drawing()
    d.surface("M-20,700V440C120,360 420,360 660,470V700Z", SKIN, bevel=16, outline=7)
    d.fill(ellipse(500, 560, 20, 26), SKIN.dark)
    t = Drawing()
    t.surface(rectangle(-7, 150, 14, 130), STEEL, bevel=0, outline=4)
    t.surface("M-28,100H28L18,160H-18Z", GREEN, bevel=6, outline=5)
    t.surface(rectangle(-40, -40, 80, 146, 10), GLASS, bevel=9, outline=6)
    t.fill(rectangle(-26, 0, 52, 90), "#BFE3F2")
    t.surface(rectangle(-46, -300, 92, 262, 14), BLUE, bevel=13, gloss=7, outline=6)
    t.surface(rectangle(-30, -140, 60, 60, 6), WHITE, bevel=4, outline=4)
    write(t, "12", 0, -110, 34, width=6)
    t.surface(rectangle(-36, -370, 72, 76, 10), ORANGE, bevel=9, gloss=4, outline=6)
    for x in (-20, 0, 20):
        t.stroke([(x, -360), (x, -304)], 4, ORANGE.dark)
    d.place(t, 306, 120, 1, 12)
    block_arrow(d, (140, 60), (120, 320), 40, RED.base)
    return d


def catheter() -> Drawing:
    """A urine bag with scale and outlet tap; its thin tube goes up to a body in outline."""
    d = Drawing()
    d.surface(
        "M140,-120Q170,-20 120,60L80,300H290L320,200L350,300H560L520,60Q470,-20 500,-120Z",
        SKIN,
        bevel=0,
        tone="#EBCFB3",
        outline=6,
    )
    d.surface(
        "M320,-10C240,-10 220,60 270,110Q310,140 320,170Q330,140 370,110C420,60 400,-10 320,-10Z",
        YELLOW,
        bevel=12,
        outline=6,
    )
    tube = "M320,60V260C320,380 560,300 560,400C560,480 320,420 320,500"
    d.line(tube, 26)
    d.line(tube, 15, ORANGE.base)
    block_arrow(d, (680, 250), (576, 360), 34, RED.base)
    d.surface("M170,490H470V760Q470,800 430,800H210Q170,800 170,760Z", GLASS, bevel=0, tone="#EEF8FC", outline=7)
    d.fill("M176,640H464V756Q464,794 428,794H212Q176,794 176,756Z", "#F3D34A")
    d.stroke([(176, 640), (464, 640)], 5, YELLOW.dark)
    for k in range(5):
        y = 760 - k * 46
        d.stroke([(210, y), (270 if k % 2 else 250, y)], 5)
    for x in (220, 420):
        d.line(ellipse(x, 520, 14), 6)
    d.surface(rectangle(300, 800, 40, 50, 6), BLUE, bevel=6, outline=5)
    return d


def needle_box() -> Drawing:
    """A yellow box with a red lid for used needles: a syringe goes in at its opening."""
    d = Drawing()
    t = Drawing()
    t.surface(rectangle(-26, -150, 52, 120, 6), GLASS, bevel=7, outline=5)
    t.surface(rectangle(-40, -164, 80, 20, 6), GLASS, bevel=4, outline=5)
    t.surface(rectangle(-9, -230, 18, 70), GLASS, bevel=3, outline=4)
    t.surface(rectangle(-24, -244, 48, 18, 5), GLASS, bevel=3, outline=4)
    t.surface("M-12,-30H12L6,0H-6Z", BLUE, bevel=3, outline=4)
    t.surface("M-5,0H5L1,110Z", STEEL, bevel=0, outline=4)
    d.surface("M110,280H530L500,620H140Z", YELLOW, bevel=20, gloss=9, outline=7)
    d.surface("M90,220H550Q560,220 560,236V280H80V236Q80,220 90,220Z", RED, bevel=12, gloss=5, outline=7)
    d.surface(ellipse(320, 226, 120, 30), DARK_STEEL, bevel=0, tone=INK, outline=6)
    d.place(t, 320, 130)
    d.fill(rectangle(200, 236, 240, 12), RED.base)
    t2 = Drawing()
    t2.surface(polygon([(0, -90), (96, 76), (-96, 76)]), WHITE, bevel=0, tone="#FFFFFF", outline=8)
    t2.stroke([(-44, 60), (28, -14)], 12)
    t2.stroke([(28, -14), (52, -40)], 5)
    t2.stroke([(-56, 44), (-26, 74)], 8)
    d.place(t2, 320, 460, 1.1)
    block_arrow(d, (500, -40), (500, 150), 40, RED.base)
    return d


def face_mask() -> Drawing:
    """A face with a surgical mask over nose and mouth."""
    d = Drawing()
    for x in (150, 490):
        d.surface(ellipse(x, 330, 30, 46), SKIN, bevel=6)
    d.surface(
        "M150,300C150,120 490,120 490,300C490,440 420,540 320,540C220,540 150,440 150,300Z", SKIN, bevel=0, outline=6
    )
    d.surface(
        "M136,300C120,60 520,60 504,300C480,230 440,190 320,190C200,190 160,230 136,300Z",
        RUBBER,
        bevel=0,
        tone="#7A5236",
        outline=6,
    )
    for x in (250, 390):
        d.fill(ellipse(x, 300, 14), INK)
        d.line(f"M{x - 34},262Q{x},246 {x + 34},262", 9)
    d.line("M200,370Q150,340 146,320M440,370Q490,340 494,320M206,470Q160,420 146,350M434,470Q480,420 494,350", 6)
    d.surface("M196,360Q320,320 444,360V470Q400,530 320,540Q240,530 196,470Z", TOWEL, bevel=12, outline=6)
    for y in (396, 430, 464):
        d.line(f"M206,{y}Q320,{y + 26} 434,{y}", 5, TOWEL.dark)
    return d


def gown() -> Drawing:
    """A yellow isolation gown with knitted cuffs and ties at the back."""
    d = Drawing()
    for sign in (-1, 1):
        sleeve = [
            (320 + sign * 100, 80),
            (320 + sign * 200, 130),
            (320 + sign * 270, 430),
            (320 + sign * 196, 448),
            (320 + sign * 130, 240),
        ]
        d.surface(polygon(sleeve), GOWN, bevel=9, outline=6)
        d.surface(polygon([(320 + sign * 262, 400), (320 + sign * 280, 470), (320 + sign * 204, 488), (320 + sign * 188, 418)]), WHITE,
                  bevel=6, outline=5)  # fmt: skip
        d.line(f"M{320 + sign * 120},330C{320 + sign * 230},330 {320 + sign * 160},390 {320 + sign * 250},540", 20)
        d.line(
            f"M{320 + sign * 120},330C{320 + sign * 230},330 {320 + sign * 160},390 {320 + sign * 250},540",
            10,
            GOWN.shade,
        )
    d.surface(
        "M200,84Q260,70 270,50Q320,100 370,50Q380,70 440,84L470,250L500,620H140L170,250Z", GOWN, bevel=16, outline=7
    )
    d.line("M270,50Q320,110 370,50", 14, GOWN.shade)
    d.surface("M168,318H472L476,350H164Z", GOWN, bevel=5, tone=GOWN.shade, outline=5)
    for x in (230, 320, 410):
        d.line(f"M{x},370Q{x + (x - 320) * 0.1},480 {x + (x - 320) * 0.3},600", 4, GOWN.dark)
    return d


def dirty_linen() -> Drawing:
    """An open laundry bag on a frame, stained clothes hang over its edge."""
    d = Drawing()
    for x in (130, 510):
        d.stroke([(x, 190), (x, 600)], 24)
        d.stroke([(x, 190), (x, 600)], 14, STEEL.base)
        d.surface(ellipse(x, 610, 24), RUBBER, bevel=5)
    d.surface("M150,220H490L520,500Q520,570 440,570H200Q120,570 120,500Z", Material("#F8C7C2", "#E88A86", "#C26460", "#8A3E3C"), bevel=22,
              outline=7)  # fmt: skip
    d.line("M210,260C200,360 200,430 214,520M320,270V540M430,260C440,360 440,430 426,520", 5, "#A84F4C")
    d.surface(ellipse(320, 214, 190, 40), STEEL, bevel=0, tone="#66747F", outline=7)
    d.surface(
        "M160,220C150,130 230,90 280,130C310,70 400,80 420,130C480,120 500,180 470,226C440,250 200,250 160,220Z",
        LINEN,
        bevel=16,
        outline=6,
    )
    d.surface("M400,200C460,190 520,210 540,240L560,400L520,384L490,410L450,380L430,300Z", QUILT, bevel=10, outline=6)
    for x, y, rx, ry in ((240, 170, 34, 20), (370, 150, 28, 18), (500, 300, 24, 30), (320, 200, 18, 12)):
        d.fill(ellipse(x, y, rx, ry), "#B38A3E", opacity=0.85)
    return d


ENTRIES = (
    Entry("bleie", "ei bleie", "Stor, hvit bleie med blå tape på sidene", nappy),
    Entry("stottestrompe", "en støttestrømpe", "Bein med stram strømpe opp til kneet; piler presser fra begge sider", stocking),
    Entry("vaskefat", "et vaskefat", "Blå skål med varmt såpevann og en klut", wash_bowl),
    Entry("handkle", "et håndkle", "Blått håndkle som henger på ei stang", towel),
    Entry("pute", "ei pute", "Myk, hvit pute", pillow),
    Entry("dyne", "ei dyne", "Tykk, lyseblå dyne med ruter", quilt),
    Entry("tablett", "en tablett", "Rund, hvit tablett ved siden av et brett med tabletter", tablet),
    Entry("insulin", "insulin med penn", "Penn med nål som settes i magen", pen_injection),
    Entry("kateter", "et kateter", "Tynn, oransje slange fra blæra til en pose med gul væske; ei pil peker på slangen", catheter),
    Entry("kanyleboks", "en kanyleboks", "Gul boks med rødt lokk; ei sprøyte legges ned i åpningen", needle_box),
    Entry("munnbind", "et munnbind", "Ansikt med blått munnbind over nese og munn", face_mask),
    Entry("smittefrakk", "en smittefrakk", "Lang, gul frakk med hvite mansjetter og bånd", gown),
    Entry("skittentoy", "skittentøy", "Pose på stativ med klær og laken som har flekker", dirty_linen),
)  # fmt: skip
