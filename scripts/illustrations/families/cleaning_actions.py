"""What a cleaner does: a figure or hands, one tool, a red arrow for the movement."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.families.care_people import floor, person, upright
from illustrations.families.cleaning_tools import PALE, WATER
from illustrations.families.handwork import fist
from illustrations.figures import SKIN, block_arrow, turn_arrow
from illustrations.style import BLUE, DARK_STEEL, GREEN, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW

ARROW = RED.base


def drop(d: Drawing, x: float, y: float, size: float = 1) -> None:
    """A drop of water whose tip is above `x`, `y`."""
    s = size
    d.surface(f"M{x},{y - 30 * s}C{x + 18 * s},{y} {x + 18 * s},{y + 20 * s} {x},{y + 22 * s}"
              f"C{x - 18 * s},{y + 20 * s} {x - 18 * s},{y} {x},{y - 30 * s}Z", WATER, bevel=0, outline=4)  # fmt: skip


def _with_pole(d: Drawing) -> None:
    pose = upright(180, ((240, 310), (310, 300)), ((220, 380), (330, 390)), lean=24)
    person(d, pose, front=False)
    d.stroke([(286, 244), (430, 570)], 26)
    d.stroke([(286, 244), (430, 570)], 16, STEEL.base)
    person(d, pose, behind=False)


def mop_floor() -> Drawing:
    """Mops a floor; a wet shining track and a bucket."""
    d = Drawing()
    floor(d, -20, 700)
    d.fill("M250,612C270,590 420,594 560,596Q640,600 650,612Z", "#8CC7E6")
    _with_pole(d)
    for k in range(-4, 5):
        tip = 470 + k * 22
        d.line(f"M436,550Q{450 + k * 12},590 {tip},{608}", 24)
    for k in range(-4, 5):
        tip = 470 + k * 22
        d.line(f"M436,550Q{450 + k * 12},590 {tip},{606}", 15, "#F3EBDD" if k % 2 else "#DCCFB8")
    d.surface("M404,520L452,510L466,560L418,572Z", RED, bevel=6, outline=5)
    d.surface("M-80,430H60L44,608H-64Z", BLUE, bevel=14, gloss=6, outline=6)
    d.surface(ellipse(-10, 430, 70, 18), WATER, bevel=0, outline=6)
    for start, end in (((520, 480), (640, 480)), ((520, 480), (400, 480))):
        block_arrow(d, start, end, 30, ARROW, outline=0)
    return d


def vacuum_floor() -> Drawing:
    """Vacuums the floor with a machine on wheels behind."""
    d = Drawing()
    floor(d, -120, 660)
    for width, colour in ((30, "#1F2B33"), (20, RUBBER.light)):
        d.line("M-40,470C-30,320 60,300 130,380C200,420 250,390 290,250", width, colour)
    pose = upright(180, ((240, 310), (300, 280)), ((220, 380), (326, 370)), lean=24)
    person(d, pose, front=False)
    d.stroke([(290, 246), (450, 570)], 28)
    d.stroke([(290, 246), (450, 570)], 18, STEEL.base)
    person(d, pose, behind=False)
    d.surface("M420,560H470L480,584H560V608H400V584Z", RUBBER, bevel=6, outline=5)
    d.surface("M-120,520Q-120,440 -40,440Q60,440 64,520V580H-120Z", RED, bevel=14, gloss=7, outline=6)
    d.surface(ellipse(-80, 570, 40), RUBBER, bevel=7)
    d.surface(ellipse(40, 590, 20), RUBBER, bevel=4)
    for x, y, r in ((590, 596, 9), (612, 580, 7), (630, 598, 8), (606, 600, 6)):
        d.fill(ellipse(x, y, r), "#8C8478")
    for start, end in (((510, 470), (620, 470)), ((510, 470), (400, 470))):
        block_arrow(d, start, end, 30, ARROW, outline=0)
    return d


def _flat_hand(d: Drawing, x: float, y: float, *, sleeve: bool = True) -> None:
    """A hand laid flat, seen from the side, fingers to the left at `x`, `y`; the sleeve comes from the upper right."""
    if sleeve:
        d.stroke([(x + 210, y - 60), (x + 420, y - 240)], 112)
        d.stroke([(x + 210, y - 60), (x + 420, y - 240)], 100, "#4FB3AC")
    d.surface(f"M{x},{y}Q{x - 6},{y - 30} {x + 40},{y - 36}L{x + 120},{y - 60}Q{x + 160},{y - 110} {x + 210},{y - 120}"
              f"L{x + 260},{y - 50}Q{x + 230},{y + 4} {x + 160},{y + 6}Z", SKIN, bevel=9, outline=6)  # fmt: skip
    d.line(f"M{x + 60},{y - 4}H{x + 120}M{x + 40},{y - 18}H{x + 100}", 4, SKIN.dark)


def wipe(*, dust: bool = False) -> Drawing:
    """A hand draws a cloth over a table: the path behind it shines; or over a shelf with grey dust."""
    d = Drawing()
    d.surface("M-20,430H680V480H-20Z", WOOD, bevel=12, outline=6)
    if dust:
        for x in (60, 570):
            d.surface(f"M{x},480H{x + 36}V560L{x},590Z", STEEL, bevel=7, outline=5)
        for x, w, h, material in ((500, 44, 250, RED), (548, 36, 220, GREEN), (588, 50, 260, BLUE)):
            d.surface(rectangle(x, 430 - h, w, h, 4), material, bevel=8, outline=5)
        d.fill("M-16,428C0,400 60,398 110,412C140,400 180,404 200,428Z", "#9A9287")
        for k in range(26):
            x, y = -10 + (k * 37) % 210, 424 - (k * 23) % (14 + k)
            d.fill(ellipse(x, y, 5 + k % 4), "#8C8478")
        for x, y, r in ((30, 340, 12), (90, 310, 10), (140, 350, 13), (60, 270, 8), (180, 320, 9), (130, 270, 7)):
            d.fill(ellipse(x, y, r), "#A39B90")
    else:
        for x in (30, 600):
            d.surface(rectangle(x, 480, 40, 130), WOOD, bevel=9, outline=6, tone=WOOD.shade)
        for x, y in ((480, 380), (560, 400), (620, 376)):
            d.line(f"M{x},{y - 26}V{y + 26}M{x - 26},{y}H{x + 26}", 6, YELLOW.shade)
    d.surface("M180,430C170,400 210,396 240,400H400C440,396 450,410 440,430Z", YELLOW, bevel=7, outline=6)
    _flat_hand(d, 200, 398)
    block_arrow(d, (260, 240), (90, 240), 40, ARROW)
    return d


def scrub() -> Drawing:
    """A hand scrubs with a brush on a dirty floor: foam, arrows to and fro."""
    d = Drawing()
    d.surface("M-20,480H680V520H-20Z", PALE, bevel=9, outline=6)
    for x, y, r in ((60, 470, 26), (110, 462, 34), (170, 472, 24), (480, 466, 34), (540, 470, 28), (590, 474, 20)):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
    for x in range(200, 450, 14):
        d.stroke([(x, 430), (x + (x - 320) * 0.06, 478)], 9, BLUE.dark)
        d.stroke([(x, 430), (x + (x - 320) * 0.06, 476)], 4, BLUE.light)
    d.surface("M180,430Q180,380 220,380H420Q460,380 460,430Z", WOOD, bevel=10, outline=6)
    d.stroke([(330, 330), (560, 100)], 112)
    d.stroke([(330, 330), (560, 100)], 100, "#4FB3AC")
    fist(d, 310, 366, 62)
    for start, end in (((150, 290), (30, 290)), ((150, 290), (240, 290))):
        block_arrow(d, start, end, 34, ARROW, outline=0)
    return d


def clean_windows() -> Drawing:
    """Draws a squeegee down a window pane with foam."""
    d = Drawing()
    floor(d, -20, 660)
    d.surface(rectangle(300, 20, 320, 500, 4), WHITE, bevel=12, outline=7)
    pane = rectangle(334, 54, 252, 432)
    d.fill(pane, "#A9D9F2")
    inner = Drawing()
    inner.fill(rectangle(334, 250, 260, 240), "#E4F3FA")
    for x, y, r in ((360, 300, 20), (420, 340, 26), (500, 300, 22), (560, 360, 24), (380, 400, 22), (460, 420, 26), (540, 450, 22),
                    (350, 460, 20), (430, 480, 18)):  # fmt: skip
        inner.fill(ellipse(x, y, r), "#FFFFFF")
        inner.line(ellipse(x, y, r), 4, "#6F9DB2")
    inner.fill("M360,240L440,54H480L400,240Z", "#FFFFFF", opacity=0.6)
    d.clipped(pane, inner)
    d.line(pane, 6)
    pose = upright(130, ((64, 330), (60, 430)), ((230, 300), (340, 300)))
    person(d, pose, front=False)
    d.stroke([(340, 310), (440, 262)], 26)
    d.stroke([(340, 310), (440, 262)], 16, RUBBER.base)
    d.surface(rectangle(356, 232, 212, 22, 4), STEEL, bevel=5, outline=5)
    d.surface("M440,252L460,252L450,276L430,272Z", STEEL, bevel=3, outline=4)
    person(d, pose, behind=False)
    block_arrow(d, (520, 90), (520, 210), 30, ARROW)
    return d


def wring() -> Drawing:
    """Two hands twist a wet cloth over a bucket; water drips."""
    d = Drawing()
    d.surface("M150,470H490L460,640H180Z", BLUE, bevel=16, gloss=8, outline=6)
    d.surface(ellipse(320, 470, 170, 34), WATER, bevel=0, outline=6)
    d.surface("M440,240C520,250 560,340 590,380L540,400C520,350 480,330 440,330Z", YELLOW, bevel=9, outline=6)
    d.surface("M200,240C120,250 80,340 50,380L100,400C120,350 160,330 200,330Z", YELLOW, bevel=9, outline=6)
    cloth = (
        "M150,240C220,230 260,262 320,262C380,262 420,230 490,240V330C420,340 380,308 320,308C260,308 220,340 150,330Z"
    )
    d.surface(cloth, YELLOW, bevel=9, outline=6)
    for k in range(7):
        x = 200 + k * 36
        d.line(f"M{x},252Q{x + 34},284 {x + 20},318", 5, YELLOW.dark)
    for sign in (-1, 1):
        d.stroke([(320 + sign * 200, 270), (320 + sign * 360, 130)], 112)
        d.stroke([(320 + sign * 200, 270), (320 + sign * 360, 130)], 100, "#4FB3AC")
        t = Drawing()
        fist(t, 0, 0, 90)
        d.place(t, 320 + sign * 176, 290, 1)
    for x, y in ((280, 350), (320, 380), (360, 345), (300, 430), (346, 436)):
        drop(d, x, y, 0.9)
    turn_arrow(d, (140, 230), 130, -60, 40, 34, ARROW)
    turn_arrow(d, (500, 230), 130, 60, -40, 34, ARROW)
    return d


def fold() -> Drawing:
    """A cloth lies flat; one half is folded over the other, an arrow shows how."""
    d = Drawing()
    d.surface("M40,300H600V560H40Z", BLUE, bevel=12, outline=6)
    d.line("M60,320H580V540H60Z", 4, BLUE.light, dash="14 10")
    d.fill("M320,300H600V560H320Z", "#FFFFFF")
    d.line("M320,300H600V560H320Z", 5, dash="18 12")
    d.surface("M320,300L360,190Q420,160 540,120L560,360Q440,420 320,560Z", BLUE, bevel=0, tone=BLUE.light, outline=6)
    d.line("M344,316L376,206Q430,180 520,148", 4, BLUE.dark, dash="14 10")
    turn_arrow(d, (320, 330), 290, 50, -50, 40, ARROW)
    return d


def pour() -> Drawing:
    """A can is tipped; the liquid runs into a bucket."""
    d = Drawing()
    d.surface("M60,380H360L330,620H90Z", DARK_STEEL, bevel=18, gloss=8, outline=6)
    d.surface(ellipse(210, 380, 150, 34), WATER, bevel=0, outline=6)
    d.line("M318,160C250,170 220,260 214,380", 36)
    d.line("M318,160C250,170 220,260 214,380", 26, GREEN.light)
    can = Drawing()
    can.surface(
        "M-120,-80H60L110,-130H150V-70L130,-40V200Q130,220 110,220H-100Q-120,220 -120,200Z", WHITE, bevel=16, outline=6
    )
    can.fill("M-90,-50H30V20H-90Z", "#FFFFFF")
    can.line("M-90,-50H30V-6H-90Z", 6)
    can.surface(rectangle(-90, 40, 190, 120, 8), GREEN, bevel=7, outline=5)
    d.place(can, 470, 250, 1, -105)
    turn_arrow(d, (480, 250), 230, 30, -40, 40, ARROW)
    return d


def empty_bin() -> Drawing:
    """A hand lifts the full bag out of a bin."""
    d = Drawing()
    floor(d, 40, 600)
    d.surface(
        "M210,250L190,120Q230,80 300,90L330,60L360,92Q430,80 450,120L430,250L460,400H180Z", RUBBER, bevel=16, outline=6
    )
    for path in ("M260,150C240,240 230,300 230,380", "M330,130V390", "M390,150C410,240 410,300 410,380"):
        d.line(path, 6, RUBBER.light)
    d.stroke([(330, 70), (560, -80)], 112)
    d.stroke([(330, 70), (560, -80)], 100, "#4FB3AC")
    fist(d, 326, 84, 30)
    d.surface("M150,340H490L460,606H180Z", STEEL, bevel=18, gloss=8, outline=7)
    d.surface(rectangle(136, 326, 368, 34, 12), DARK_STEEL, bevel=7, outline=6)
    block_arrow(d, (110, 280), (110, 60), 44, ARROW)
    return d


def from_above() -> Drawing:
    """Shelf, table and floor: numbered 1, 2, 3 from the top, an arrow runs down."""
    from illustrations.lettering import write

    d = Drawing()
    floor(d, 10, 640)
    d.surface(rectangle(60, 120, 330, 30, 4), WOOD, bevel=7, outline=6)
    for x, h, material in ((90, 90, RED), (132, 76, GREEN), (172, 96, BLUE)):
        d.surface(rectangle(x, 120 - h, 36, h, 3), material, bevel=6, outline=5)
    d.surface(rectangle(300, 70, 60, 50, 8), WHITE, bevel=7, outline=5)
    d.surface(rectangle(40, 350, 380, 34, 6), WOOD, bevel=8, outline=6)
    for x in (64, 366):
        d.surface(rectangle(x, 384, 30, 224), WOOD, bevel=7, outline=5, tone=WOOD.shade)
    block_arrow(d, (560, 60), (560, 590), 50, ARROW)
    for index, y in enumerate((135, 366, 570)):
        d.surface(ellipse(468, y, 38), YELLOW, bevel=6, outline=5)
        write(d, str(index + 1), 468, y, 40, width=7)
    return d


def tie_bag() -> Drawing:
    """Two hands pull a knot in the neck of a bin bag."""
    d = Drawing()
    d.surface("M290,300H350C480,340 560,440 560,640H80C80,440 160,340 290,300Z", RUBBER, bevel=22, outline=7)
    for path in ("M300,320C250,390 210,440 200,540", "M320,320V560", "M345,320C400,390 440,440 450,540"):
        d.line(path, 7, RUBBER.light)
    for sign in (-1, 1):
        d.surface(f"M{320 - sign * 10},280C{320 + sign * 60},250 {320 + sign * 110},190 {320 + sign * 180},160L{320 + sign * 200},220"
                  f"C{320 + sign * 130},260 {320 + sign * 80},300 {320},316Z", RUBBER, bevel=9, outline=6)  # fmt: skip
        d.stroke([(320 + sign * 190, 190), (320 + sign * 350, 90)], 108)
        d.stroke([(320 + sign * 190, 190), (320 + sign * 350, 90)], 96, "#4FB3AC")
        t = Drawing()
        fist(t, 0, 0, 0)
        d.place(t, 320 + sign * 190, 190, 1, 90)
        block_arrow(d, (320 + sign * 70, 90), (320 + sign * 190, 50), 26, ARROW, outline=3)
    d.surface(ellipse(320, 296, 52, 40), RUBBER, bevel=8, outline=6)
    d.line("M286,280Q320,310 356,286", 5, RUBBER.light)
    return d


def unlock() -> Drawing:
    """A hand turns a key in a door's lock; the door stands ajar."""
    d = Drawing()
    d.surface(rectangle(0, 0, 330, 640, 4), WOOD, bevel=14, tone="#DDB887", outline=6)
    d.surface(rectangle(190, 120, 96, 400, 20), STEEL, bevel=9, outline=6)
    d.surface(
        "M216,216Q216,190 238,190Q260,190 260,206V246H70Q44,246 44,224Q44,212 70,212H216Z",
        DARK_STEEL,
        bevel=7,
        outline=6,
    )
    d.surface(ellipse(238, 390, 40), DARK_STEEL, bevel=6, outline=5)
    d.surface(rectangle(238, 376, 140, 28, 6), YELLOW, bevel=6, outline=5)
    d.surface(ellipse(410, 390, 66), YELLOW, bevel=12, gloss=6, outline=6)
    d.stroke([(540, 420), (720, 560)], 116)
    d.stroke([(540, 420), (720, 560)], 104, "#4FB3AC")
    fist(d, 490, 400, 10)
    turn_arrow(d, (410, 390), 190, -60, 60, 40, ARROW)
    d.surface("M470,60H620V190H470Z", GREEN, bevel=9, outline=6)
    d.line("M504,60V20Q504,-40 556,-40Q600,-40 606,-10", 34)
    d.line("M504,60V20Q504,-40 556,-40Q600,-40 606,-10", 22, STEEL.base)
    d.fill(ellipse(545, 116, 16), "#1F2B33")
    d.fill("M537,116H553L558,160H532Z", "#1F2B33")
    return d


ENTRIES = (
    Entry("moppe", "å moppe", "Renholder mopper gulvet; bøtta står ved siden av", mop_floor),
    Entry("stovsuge", "å støvsuge", "Renholder støvsuger gulvet", vacuum_floor),
    Entry("torke-over", "å tørke over", "Ei hånd drar en gul klut over et bord; ei pil viser retningen", wipe),
    Entry("torke-stov", "å tørke støv", "Ei hånd tørker bort grått støv fra ei hylle", wipe, {"dust": True}),
    Entry("skure", "å skure", "Ei hånd gnir med en børste; det er skum på gulvet", scrub),
    Entry("pusse-vinduer", "å pusse vinduer", "Renholder drar en nal nedover ei glassrute med skum", clean_windows),
    Entry("vri-opp", "å vri opp", "To hender vrir en våt klut over ei bøtte; det drypper", wring),
    Entry("brette", "å brette", "En blå klut brettes på midten; ei pil viser hvordan", fold),
    Entry("helle-i", "å helle i", "Grønn væske renner fra en dunk ned i ei bøtte", pour),
    Entry("tomme-sopla", "å tømme søpla", "Ei hånd løfter den fulle posen opp av ei bøtte", empty_bin),
    Entry("ovenfra-og-ned", "ovenfra og ned", "Hylle, bord og gulv har tallene 1, 2 og 3; ei pil går nedover", from_above),
    Entry("knytte-igjen", "å knytte igjen", "To hender knytter en knute øverst på en søppelsekk", tie_bag),
    Entry("lase-opp", "å låse opp", "Ei hånd vrir en nøkkel i ei dør; en åpen lås er tegnet ved siden av", unlock),
)  # fmt: skip
