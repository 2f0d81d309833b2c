"""What a hand does: one tool or thing, an arrow for the movement."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.figures import block_arrow, turn_arrow
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, PAPER, RED, RUBBER, STEEL, YELLOW

ARROW = RED.base


def write_down() -> Drawing:
    """A hand with a pen writes lines on paper."""
    d = Drawing()
    d.surface("M40,110H470L520,600H20Z", PAPER, bevel=8, tone="#FFFFFF", outline=6)
    for y, end in ((200, 420), (280, 430), (360, 300)):
        d.line(
            f"M90,{y}Q110,{y - 26} 130,{y}T170,{y}T210,{y}T250,{y}T290,{y}"
            + (f"T330,{y}T370,{y}T410,{y}" if end > 400 else ""),
            8,
            BLUE.shade,
        )
    hand(d, 420, 470)
    pen = Drawing()
    pen.surface("M-18,-260H18V0L0,56L-18,0Z", BLUE, bevel=7, gloss=4, outline=6)
    pen.fill("M-8,30H8L0,56Z", "#1F2B33")
    d.place(pen, 330, 316, 1, 34)
    fist(d, 412, 300)
    return d


def hand(d: Drawing, x: float, y: float) -> None:
    """A sleeve that comes from the lower right to a fist at `x`, `y`."""
    d.stroke([(x + 40, y - 130), (x + 200, y + 90)], 110)
    d.stroke([(x + 40, y - 130), (x + 200, y + 90)], 98, BLUE.base)


def fist(d: Drawing, x: float, y: float, turn: float = 0) -> None:
    """A closed hand round something."""
    t = Drawing()
    tone = "#D9A577"
    t.fill(rectangle(-62, -52, 128, 112, 40), tone)
    t.line(rectangle(-62, -52, 128, 112, 40), 6)
    for k in range(4):
        t.fill(rectangle(-76, -54 + k * 27, 66, 29, 14), tone)
        t.line(rectangle(-76, -54 + k * 27, 66, 29, 14), 5)
    d.place(t, x, y, 1, turn)


def arm(d: Drawing, start: Point, end: Point, turn: float = 0) -> None:
    """A blue sleeve from `start`, with a closed hand at `end`."""
    d.stroke([start, end], 104)
    d.stroke([start, end], 92, BLUE.base)
    fist(d, *end, turn)


def bolt_head(d: Drawing, x: float, y: float, radius: float = 52) -> None:
    """A hexagon seen from its end, on a plate."""
    from illustrations.canvas import regular

    d.surface(ellipse(x, y, radius * 1.35), STEEL, bevel=6, outline=5)
    d.surface(polygon(regular(x, y, radius, 6, 30)), DARK_STEEL, bevel=9, gloss=5, outline=6)


def wrench(*, tighten: bool = True) -> Drawing:
    """A hand turns a spanner on a bolt: clockwise it tightens, the other way it loosens."""
    d = Drawing()
    d.surface(rectangle(20, 150, 330, 400, 10), STEEL, bevel=12, tone="#DDE3E7", outline=6)
    bolt_head(d, 180, 350, 58)
    t = Drawing()
    t.surface("M-74,-52L-20,-92Q40,-100 84,-36H420Q450,-36 450,0Q450,36 420,36H84Q40,100 -20,92L-74,52L-48,40H30V-40H-48Z",
              STEEL, bevel=10, gloss=6, outline=6)  # fmt: skip
    d.place(t, 180, 350, 0.92, 0)
    arm(d, (690, 560), (520, 352), 30)
    if tighten:
        turn_arrow(d, (180, 350), 236, -10, 72, 44, ARROW)
    else:
        turn_arrow(d, (180, 350), 236, 72, -10, 44, "#2F77BF")
    return d


def valve(*, close: bool = True) -> Drawing:
    """A hand on a handwheel: clockwise it shuts, the other way it opens; the pipe below is empty or runs."""
    d = Drawing()
    d.surface(rectangle(20, 480, 260, 90), STEEL, bevel=10, outline=6)
    d.surface(rectangle(360, 480, 260, 90), STEEL, bevel=10, outline=6)
    d.fill(rectangle(20, 500, 300 if close else 600, 50), "#5FB4E0")
    d.surface("M250,460H390V590H250Z", DARK_STEEL, bevel=0, outline=6)
    d.fill(rectangle(250, 500, 70 if close else 140, 50), "#5FB4E0")
    d.surface(rectangle(304, 330, 32, 220 if close else 150), STEEL, bevel=6, outline=5)
    if close:
        d.surface(rectangle(284, 486, 72, 92, 4), ORANGE, bevel=7, outline=5)
    else:
        d.surface(rectangle(284, 400, 72, 80, 4), ORANGE, bevel=7, outline=5)
    d.line(ellipse(320, 230, 150), 46)
    d.line(ellipse(320, 230, 150), 34, RED.base)
    for a, b in (((320, 80), (320, 380)), ((170, 230), (470, 230))):
        d.stroke([a, b], 30)
        d.stroke([a, b], 20, RED.base)
    d.surface(ellipse(320, 230, 40), DARK_STEEL, bevel=8)
    if close:
        turn_arrow(d, (320, 230), 226, -70, 60, 40, "#1F2B33")
    else:
        turn_arrow(d, (320, 230), 226, 70, -60, 40, "#1F2B33")
    return d


def file_it() -> Drawing:
    """Two hands move a file to and fro on a part in a vice."""
    d = Drawing()
    d.surface("M180,420H460V600H180Z", BLUE, bevel=14, outline=6)
    d.surface("M150,380H290V470H150ZM350,380H490V470H350Z", DARK_STEEL, bevel=9, outline=6)
    d.surface(rectangle(292, 320, 56, 150), STEEL, bevel=7, outline=6)
    t = Drawing()
    t.surface(rectangle(-250, -26, 400, 52, 4), STEEL, bevel=0, tone="#A9B4BD", outline=6)
    for x in range(-244, 146, 14):
        t.stroke([(x, 24), (x + 22, -24)], 3, STEEL.dark)
    t.surface("M150,-14H190V14H150Z", STEEL, bevel=4)
    t.surface("M186,-26C260,-50 330,-44 340,0C330,44 260,50 186,26Z", RED, bevel=9, outline=6)
    d.place(t, 300, 292)
    arm(d, (640, 120), (566, 276), -10)
    block_arrow(d, (320, 190), (130, 190), 34, ARROW)
    block_arrow(d, (330, 190), (480, 190), 34, ARROW)
    for k in range(9):
        d.fill(ellipse(180 + k * 30 % 130, 350 + k * 7, 5), STEEL.dark)
    return d


def drill() -> Drawing:
    """A drilling machine bores into a plate, with chips."""
    d = Drawing()
    d.surface("M20,480H620V580H20Z", STEEL, bevel=11, outline=6)
    d.fill("M296,480H344V540H296Z", "#34424C")
    d.bar("M300,330H340V530L320,552L300,530Z", STEEL, (300, 0), (340, 0), outline=5)
    for y in range(350, 520, 30):
        d.stroke([(300, y + 14), (340, y)], 4)
    d.bar("M280,270H360L350,336H290Z", DARK_STEEL, (280, 0), (360, 0), outline=6)
    d.surface(
        "M250,60Q250,30 290,30H350Q390,30 390,60V250Q390,280 360,280H280Q250,280 250,250Z",
        ORANGE,
        bevel=13,
        gloss=7,
        outline=6,
    )
    d.surface("M386,80H540Q570,80 570,120V150H386Z", RUBBER, bevel=10, outline=6)
    fist(d, 490, 116, 0)
    turn_arrow(d, (320, 400), 96, -60, 190, 28, ARROW)
    block_arrow(d, (150, 200), (150, 430), 46, ARROW)
    for k, (x, y) in enumerate(((250, 460), (380, 456), (230, 430), (404, 430))):
        d.line(f"M{x},{y}q10,-24 20,0t20,0", 6, DARK_STEEL.dark if k % 2 else DARK_STEEL.base)
    return d


def grind() -> Drawing:
    """An angle grinder on a weld, sparks fly off."""
    from illustrations.families.welding import spark

    d = Drawing()
    d.surface("M20,500H620V590H20Z", STEEL, bevel=11, outline=6)
    for k in range(26):
        x, y = 30 + (k * k * 17 + k * 31) % 250, 330 + (k * k * 11 + k * 23) % 160
        spark(d, x, y, 16 + k % 4 * 5, (ORANGE.base, YELLOW.shade, RED.base)[k % 3])
    t = Drawing()
    t.surface(ellipse(-170, 60, 130, 34), DARK_STEEL, bevel=8, outline=6)
    t.surface("M-220,-30H-110V50H-220Z", STEEL, bevel=8, outline=6)
    t.surface(
        "M-240,-60H-90L-40,-50H240Q270,-50 270,0Q270,50 240,50H-40L-90,40H-240Z", GREEN, bevel=14, gloss=7, outline=6
    )
    d.place(t, 400, 370, 1, -14)
    arm(d, (660, 120), (540, 330), -20)
    return d


def saw() -> Drawing:
    """A hand saws a pipe: the saw moves to and fro, the end comes off."""
    d = Drawing()
    d.bar("M20,380H400V500H20Z", STEEL, (0, 380), (0, 500), outline=6)
    t = Drawing()
    t.bar("M0,-60H180V60H0Z", STEEL, (0, -60), (0, 60), outline=6)
    d.place(t, 430, 450, 1, 14)
    s = Drawing()
    s.line("M-220,40V-70H220V40", 30)
    s.line("M-220,40V-70H220V40", 20, BLUE.base)
    s.surface(rectangle(-230, 30, 460, 22), STEEL, bevel=0, outline=5)
    s.stroke([(x, 52 + (10 if k % 2 else 0)) for k, x in enumerate(range(-226, 228, 10))], 3)
    s.surface("M220,-40H300L330,70H260Z", RUBBER, bevel=8, outline=5)
    d.place(s, 360, 320, 0.9, 0)
    arm(d, (700, 120), (606, 330), 0)
    block_arrow(d, (330, 200), (150, 200), 32, ARROW)
    block_arrow(d, (340, 200), (500, 200), 32, ARROW)
    return d


def wash_hands() -> Drawing:
    """Two hands with foam under running water."""
    d = Drawing()
    d.line("M620,60H380Q330,60 330,110V150", 64)
    d.line("M620,60H380Q330,60 330,110V150", 52, STEEL.base)
    d.fill("M304,170H356L370,600H290Z", "#8CC7E6")
    for x in (316, 336, 350):
        d.stroke([(x, 180), (x, 590)], 4, BLUE.base)
    for sign in (-1, 1):
        d.stroke([(320 + sign * 330, 470), (320 + sign * 210, 430)], 118)
        d.stroke([(320 + sign * 330, 470), (320 + sign * 210, 430)], 106, BLUE.base)
        t = Drawing()
        s = sign
        path = f"M{s * 230},370L{s * 130},330C{s * 90},310 {s * 60},300 {s * 20},300Q{s * -30},310 {s * -20},340L{s * -40},360Q{s * -60},390 {s * -20},400L{s * -20},430Q{s * -10},460 {s * 40},460C{s * 90},470 {s * 150},480 {s * 210},490Z"
        t.surface(path, YELLOW, bevel=0, tone="#D9A577" if sign < 0 else "#E4B68C", outline=6)
        d.place(t, 320 + sign * 30, 0 if sign < 0 else 26)
    for x, y, r in (
        (270, 330, 34),
        (330, 316, 42),
        (390, 340, 36),
        (300, 380, 30),
        (360, 390, 38),
        (250, 390, 24),
        (410, 400, 26),
        (330, 440, 30),
    ):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
    return d


def press_button() -> Drawing:
    """A finger presses a button."""
    d = Drawing()
    d.surface(rectangle(20, 120, 190, 400, 16), STEEL, bevel=12, outline=6)
    d.surface("M210,250H250V390H210Z", RED, bevel=9, gloss=5, outline=6)
    d.stroke([(700, 320), (520, 320)], 130)
    d.stroke([(700, 320), (520, 320)], 118, BLUE.base)
    d.surface(
        "M256,300Q256,278 290,278H440Q480,250 540,262V400H450Q420,420 400,400Q376,386 400,360L396,342H290Q256,340 256,300Z",
        YELLOW,
        bevel=0,
        tone="#D9A577",
        outline=6,
    )
    d.line("M400,360H440M262,296H292V318H260", 5)
    block_arrow(d, (520, 170), (290, 170), 46, ARROW)
    return d


def measure() -> Drawing:
    """Two hands measure a pipe with a tape."""
    from illustrations.families.measuring import ticks

    d = Drawing()
    d.bar("M40,400H600V520H40Z", STEEL, (0, 400), (0, 520), outline=6)
    d.surface(rectangle(40, 320, 560, 60), YELLOW, bevel=0, outline=6)
    ticks(d, 50, 590, 322, 28, 13.5)
    d.surface(rectangle(520, 240, 120, 150, 20), RED, bevel=10, outline=6)
    arm(d, (690, 120), (590, 290), 0)
    arm(d, (-40, 120), (50, 320), 180)
    block_arrow(d, (320, 220), (90, 220), 24, ARROW)
    block_arrow(d, (320, 220), (500, 220), 24, ARROW)
    return d


ENTRIES = (
    Entry("skrive", "å skrive", "Hånd med penn skriver på et ark", write_down),
    Entry("trekke-til", "å trekke til", "Hånd dreier en nøkkel på en bolt med klokka; en rød pil viser veien", wrench, {"tighten": True}),
    Entry("losne", "å løsne", "Hånd dreier en nøkkel på en bolt mot klokka; en blå pil viser veien", wrench, {"tighten": False}),
    Entry("stenge", "å stenge", "Ratt dreies med klokka; vannet i røret stopper", valve, {"close": True}),
    Entry("apne", "å åpne", "Ratt dreies mot klokka; vannet går gjennom røret", valve, {"close": False}),
    Entry("file", "å file", "Hånd fører ei fil fram og tilbake på en del i ei skrustikke", file_it),
    Entry("bore", "å bore", "Bormaskin borer hull i ei plate; piler viser veien", drill),
    Entry("slipe", "å slipe", "Vinkelsliper mot ei plate; gnistene spruter", grind),
    Entry("sage", "å sage", "Hånd fører ei baufil fram og tilbake på et rør; enden av røret faller av", saw),
    Entry("vask-hendene", "å vaske hendene", "To hender med skum under rennende vann", wash_hands),
    Entry("trykke", "å trykke", "En finger trykker på en rød knapp; en pil viser veien", press_button),
    Entry("male", "å måle", "To hender måler et rør med målebånd", measure),
)  # fmt: skip
