"""What a worker does: one figure, one tool or thing, one red arrow for the movement."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fire_and_signs import flame
from illustrations.figures import Pose, block_arrow, turn_arrow, worker
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, PAPER, RED, RUBBER, STEEL, WOOD, YELLOW

ARROW = RED.base


def ground(d: Drawing) -> None:
    """The line they stand on."""
    d.stroke([(10, 612), (630, 612)], 7)


def box(d: Drawing, x: float, y: float, width: float = 150, height: float = 120) -> None:
    """A carton, `x`, `y` its upper left."""
    d.surface(rectangle(x, y, width, height, 4), WOOD, bevel=10, outline=6)
    d.stroke([(x + width / 2, y), (x + width / 2, y + height * 0.35)], 12, WOOD.light)


def upright(x: float, *arms: tuple[Point, Point], look: int = 1, head: Point | None = None) -> Pose:
    """Upright at `x`, feet on the ground; the arms as given (elbow, hand), the far one first."""
    return Pose(
        head or (x, 150),
        (x, 250),
        (x, 400),
        arms,
        (((x - 30, 500), (x - 34, 590)), ((x + 26, 500), (x + 30, 590))),
        look,
    )


def lift() -> Drawing:
    """Lifts a box from the floor with bent knees."""
    d = Drawing()
    ground(d)
    worker(d, Pose((270, 200), (240, 300), (160, 430), (((300, 360), (350, 420)), ((290, 380), (350, 450))),
                   (((260, 470), (180, 590)), ((280, 480), (210, 590)))))  # fmt: skip
    box(d, 340, 380, 170, 130)
    worker(d, Pose((270, 200), (240, 300), (160, 430), (((290, 390), (370, 470)),), ()), behind=False)
    block_arrow(d, (425, 360), (425, 180), 46, ARROW)
    for x in (360, 420, 480):
        d.stroke([(x, 530), (x, 590)], 7, DARK_STEEL.base, dash="14 12")
    return d


def carry() -> Drawing:
    """Walks with a box in the arms."""
    d = Drawing()
    ground(d)
    pose = Pose((210, 140), (200, 240), (190, 400), (((250, 330), (340, 330)),),
                (((150, 500), (80, 580)), ((250, 490), (300, 590))))  # fmt: skip
    worker(d, pose, front=False)
    box(d, 270, 250, 170, 140)
    worker(d, pose, behind=False)
    block_arrow(d, (470, 480), (630, 480), 46, ARROW)
    return d


def push() -> Drawing:
    """Leans against a big crate and pushes it."""
    d = Drawing()
    ground(d)
    worker(d, Pose((220, 220), (190, 300), (110, 420), (((250, 320), (322, 290)), ((250, 360), (322, 360))),
                   (((90, 520), (20, 590)), ((170, 500), (150, 590)))))  # fmt: skip
    d.surface(rectangle(346, 210, 190, 396, 4), WOOD, bevel=14, outline=6)
    d.line("M356,220L526,596M526,220L356,596", 7, WOOD.dark)
    block_arrow(d, (400, 150), (590, 150), 46, ARROW)
    return d


def pull() -> Drawing:
    """Leans back and pulls a crate by a rope."""
    d = Drawing()
    ground(d)
    d.stroke([(250, 360), (420, 460)], 12)
    d.stroke([(250, 360), (420, 460)], 6, YELLOW.base)
    worker(d, Pose((100, 210), (110, 310), (150, 430), (((190, 330), (250, 350)), ((190, 360), (262, 370))),
                   (((210, 510), (240, 590)), ((180, 520), (140, 590)))))  # fmt: skip
    d.surface(rectangle(420, 360, 200, 246, 4), WOOD, bevel=14, outline=6)
    d.line("M430,370L610,596M610,370L430,596", 7, WOOD.dark)
    block_arrow(d, (560, 290), (370, 290), 46, ARROW)
    return d


def stop() -> Drawing:
    """Holds a hand up in front of a machine operator: stop."""
    d = Drawing()
    worker(d, Pose((240, 170), (240, 280), (240, 460), (((180, 370), (190, 450)), ((330, 330), (420, 250))),
                   (((214, 540), (210, 620)), ((268, 540), (272, 620))), 1), front=False)  # fmt: skip
    d.stroke([(240, 280), (320, 320), (430, 300)], 60)
    d.stroke([(240, 280), (320, 320), (430, 300)], 50, BLUE.base)
    hand = Drawing()
    for k, top in enumerate((-128, -150, -146, -120)):
        hand.surface(rectangle(-66 + k * 33, top, 33, 160, 16), YELLOW, bevel=0, tone="#D9A577", outline=5)
    hand.surface("M-66,-20H66V60Q60,90 0,92Q-60,90 -66,60Z", YELLOW, bevel=0, tone="#D9A577", outline=5)
    hand.fill(rectangle(-63, -30, 126, 40), "#D9A577")
    hand.surface("M-66,50L-110,-10Q-116,-40 -90,-36L-60,10Z", YELLOW, bevel=0, tone="#D9A577", outline=5)
    d.place(hand, 490, 270, 1.15)
    return d


def phone() -> Drawing:
    """Talks in a telephone."""
    d = Drawing()
    pose = Pose((300, 190), (300, 310), (300, 470), (((230, 400), (240, 480)), ((420, 330), (366, 216))),
                (((274, 540), (270, 620)), ((328, 540), (330, 620))), 0)  # fmt: skip
    worker(d, pose, helmet=False)
    t = Drawing()
    t.surface(rectangle(-26, -74, 52, 148, 12), RUBBER, bevel=7, outline=5)
    t.fill(rectangle(-16, -58, 32, 100, 4), "#7FC4EA")
    d.place(t, 372, 190, 1, 12)
    for r in (60, 100, 140):
        d.line(f"M{400 + r * 0.7},{180 - r * 0.7}A{r},{r} 0 0 1 {400 + r * 0.7},{180 + r * 0.7}", 13, ARROW)
    return d


def shout() -> Drawing:
    """Calls with hands at the mouth."""
    d = Drawing()
    pose = Pose((200, 200), (200, 320), (200, 480), (((300, 340), (270, 256)),),
                (((174, 550), (170, 630)), ((228, 550), (230, 630))), 1)  # fmt: skip
    worker(d, pose)
    d.surface("M238,214L258,210V240L238,232Z", RUBBER, bevel=0)
    for r in (110, 190, 270):
        d.line(f"M{240 + r * 0.8},{224 - r * 0.6}A{r},{r} 0 0 1 {240 + r * 0.8},{224 + r * 0.6}", 18, ARROW)
    return d


def point() -> Drawing:
    """Points at a part of a machine for somebody else."""
    d = Drawing()
    ground(d)
    worker(d, upright(90, ((110, 350), (130, 420)), look=1), cloth=GREEN)
    pose = upright(250, ((190, 330), (190, 420)), ((340, 290), (420, 300)))
    worker(d, pose)
    d.stroke([(420, 300), (466, 302)], 26)
    d.stroke([(420, 300), (466, 302)], 16, "#D9A577")
    d.surface(rectangle(500, 200, 130, 406, 8), STEEL, bevel=11, outline=6)
    d.surface(ellipse(562, 302, 38), ORANGE, bevel=8)
    return d


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


def sweep() -> Drawing:
    """Sweeps dust with a broom."""
    d = Drawing()
    ground(d)
    worker(d, upright(200, ((260, 300), (320, 310)), ((250, 370), (346, 400))), front=False)
    d.stroke([(290, 230), (420, 560)], 26)
    d.stroke([(290, 230), (420, 560)], 16, WOOD.base)
    worker(d, upright(200, ((250, 370), (346, 400))), behind=False)
    d.surface("M370,550H500L520,606H360Z", YELLOW, bevel=8, outline=6)
    for x in range(384, 510, 22):
        d.stroke([(x, 566), (x - 2, 602)], 4)
    for x, y, r in ((560, 590, 14), (590, 570, 10), (600, 596, 12), (560, 560, 8)):
        d.fill(ellipse(x, y, r), DARK_STEEL.base)
    block_arrow(d, (460, 480), (610, 480), 38, ARROW)
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


def hose_down() -> Drawing:
    """Washes the floor with a hose."""
    d = Drawing()
    ground(d)
    d.line("M190,370C90,400 60,560 10,580", 30)
    d.line("M190,370C90,400 60,560 10,580", 20, GREEN.base)
    for k in range(-3, 4):
        d.line(f"M350,372Q470,{390 + k * 10} {580 + k * 14},{596}", 9, "#2F9FD6")
    d.stroke([(190, 366), (350, 370)], 34)
    d.stroke([(190, 366), (350, 370)], 24, ORANGE.base)
    worker(d, upright(170, ((220, 330), (280, 360)), ((200, 350), (250, 376))))
    d.fill("M440,608Q540,570 630,608Z", "#8CC7E6")
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


def lock_it() -> Drawing:
    """A hand pushes the shackle of a padlock home in a hasp."""
    d = Drawing()
    d.surface(rectangle(40, 60, 250, 520, 10), STEEL, bevel=12, tone="#DDE3E7", outline=6)
    d.surface(ellipse(165, 200, 92), YELLOW, bevel=10, outline=6)
    d.surface(rectangle(140, 120, 50, 160, 18), RED, bevel=9, outline=6)
    d.surface(rectangle(120, 330, 250, 60, 10), DARK_STEEL, bevel=8, outline=6)
    d.line(ellipse(330, 360, 16), 10)
    d.line("M300,470V380Q300,330 350,330Q400,330 400,380V470", 36)
    d.line("M300,470V380Q300,330 350,330Q400,330 400,380V470", 24, STEEL.base)
    d.surface(rectangle(266, 460, 170, 140, 16), RED, bevel=12, gloss=7, outline=6)
    d.surface(ellipse(350, 524, 18), RUBBER, bevel=0)
    arm(d, (690, 420), (500, 540), 10)
    block_arrow(d, (560, 330), (470, 430), 30, ARROW)
    return d


def weld_it() -> Drawing:
    """A welder with helmet and torch at a plate, with a bright arc."""
    d = Drawing()
    d.surface("M300,470H630V520H300Z", STEEL, bevel=8, outline=6)
    for x in (340, 590):
        d.surface(rectangle(x - 16, 520, 32, 90), DARK_STEEL, bevel=6)
    star = polygon(
        [
            (470 + dx, 430 + dy)
            for dx, dy in (
                (0, -90),
                (22, -30),
                (80, -50),
                (36, -4),
                (90, 34),
                (-90, 34),
                (-36, -4),
                (-80, -50),
                (-22, -30),
            )
        ]
    )
    d.fill(star, YELLOW.base)
    d.fill(ellipse(470, 446, 34), "#FFFFFF")
    pose = upright(180, ((250, 370), (340, 400)), ((240, 390), (350, 420)), head=(210, 160))
    worker(d, pose, cloth=ORANGE, helmet=False)
    d.surface(
        "M146,100Q160,60 220,64Q280,70 296,130L290,230Q250,262 200,250Q150,220 146,100Z",
        RUBBER,
        bevel=11,
        gloss=6,
        outline=6,
    )
    d.surface("M240,126L292,132L290,176L244,170Z", GREEN, bevel=0, tone="#2A6B4C", outline=5)
    d.stroke([(350, 420), (450, 440)], 20)
    d.stroke([(350, 420), (450, 440)], 11, STEEL.base)
    ground(d)
    return d


def put_on() -> Drawing:
    """Puts a helmet on: both hands, arrow down."""
    from illustrations.families.protection import helmet

    d = Drawing()
    pose = Pose((320, 300), (320, 420), (320, 600), (((200, 330), (220, 190)), ((440, 330), (420, 190))), (), 0)
    worker(d, pose, helmet=False)
    t = Drawing()
    t.place(helmet(), -320, -260)
    d.place(t, 320, 130, 0.36)
    for x in (220, 420):
        d.surface(ellipse(x, 170, 28), YELLOW, bevel=6, tone="#D9A577")
    block_arrow(d, (540, 60), (540, 250), 46, ARROW)
    return d


def take_off() -> Drawing:
    """Takes a helmet off: both hands, arrow up."""
    from illustrations.families.protection import helmet

    d = Drawing()
    pose = Pose((320, 320), (320, 440), (320, 610), (((190, 320), (220, 150)), ((450, 320), (420, 150))), (), 0)
    worker(d, pose, helmet=False)
    t = Drawing()
    t.place(helmet(), -320, -260)
    d.place(t, 320, 100, 0.36)
    for x in (220, 420):
        d.surface(ellipse(x, 140, 28), YELLOW, bevel=6, tone="#D9A577")
    block_arrow(d, (540, 260), (540, 70), 46, BLUE.base)
    return d


def climb() -> Drawing:
    """Climbs a ladder."""
    d = Drawing()
    for x in (360, 520):
        d.stroke([(x, 10), (x, 620)], 30)
        d.stroke([(x, 10), (x, 620)], 20, YELLOW.base)
    for y in range(50, 620, 80):
        d.stroke([(360, y), (520, y)], 22)
        d.stroke([(360, y), (520, y)], 12, STEEL.base)
    worker(d, Pose((300, 160), (290, 260), (260, 410), (((380, 270), (400, 210)), ((360, 200), (400, 130))),
                   (((360, 420), (400, 520)), ((350, 480), (360, 600))), 1))  # fmt: skip
    block_arrow(d, (130, 480), (130, 180), 50, ARROW)
    return d


def slip() -> Drawing:
    """Slips on a wet floor and falls backwards."""
    d = Drawing()
    ground(d)
    d.fill("M150,610Q300,560 560,610Z", "#8CC7E6")
    worker(d, Pose((200, 180), (230, 270), (300, 410), (((140, 230), (80, 170)), ((330, 230), (400, 180))),
                   (((390, 470), (360, 560)), ((420, 390), (540, 440))), 1))  # fmt: skip
    block_arrow(d, (440, 550), (610, 550), 36, ARROW)
    return d


def extinguish() -> Drawing:
    """Puts out a fire with an extinguisher."""
    from illustrations.families.emergency import extinguisher

    d = Drawing()
    ground(d)
    flame(d, 540, 500, 0.95)
    d.fill("M330,400L520,440L540,600L470,606Z", "#DDE9F0")
    d.line("M330,400L520,440M330,404L470,600", 4, "#8FA6B5")
    worker(d, upright(150, ((190, 360), (240, 400)), ((220, 330), (310, 390))), front=False)
    t = Drawing()
    t.place(extinguisher(), -300, -320)
    d.place(t, 236, 486, 0.38)
    d.stroke([(258, 410), (330, 396)], 26)
    worker(d, upright(150, ((220, 330), (310, 390))), behind=False)
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


def read() -> Drawing:
    """Reads a paper held before the face."""
    d = Drawing()
    pose = Pose((220, 180), (200, 300), (200, 480), (((280, 380), (370, 330)), ((270, 410), (380, 390))), (), 1)
    worker(d, pose, front=False)
    d.surface("M350,150L560,110L590,380L380,420Z", PAPER, bevel=7, tone="#FFFFFF", outline=6)
    for k in range(5):
        d.stroke([(384, 200 + k * 40), (544, 170 + k * 40)], 8, DARK_STEEL.base)
    worker(d, pose, behind=False)
    d.stroke([(270, 178), (350, 210)], 5, ARROW, dash="12 10")
    d.stroke([(270, 170), (350, 180)], 5, ARROW, dash="12 10")
    return d


def throw_away() -> Drawing:
    """Drops rubbish into a bin."""
    d = Drawing()
    ground(d)
    worker(d, upright(150, ((210, 330), (290, 290)), ((230, 330), (330, 300))))
    d.surface("M376,380H584L560,606H400Z", GREEN, bevel=14, gloss=6, outline=6)
    d.surface(rectangle(360, 350, 240, 40, 10), GREEN, bevel=7, outline=6)
    d.surface("M410,190L450,160L500,180L520,220L490,250L440,246L404,226Z", PAPER, bevel=7, outline=5)
    d.line("M430,190L470,210L500,200", 4)
    turn_arrow(d, (400, 300), 170, 16, 74, 30, ARROW)
    return d


def stack() -> Drawing:
    """Puts a box on top of a stack on a pallet."""
    d = Drawing()
    ground(d)
    pose = upright(130, ((220, 250), (330, 230)), ((210, 290), (320, 270)))
    worker(d, pose, front=False)
    for row in range(2):
        for column in range(2):
            box(d, 350 + column * 130, 370 + row * 100, 130, 100)
    d.surface(rectangle(340, 572, 280, 34, 2), WOOD, bevel=5, tone=WOOD.shade)
    box(d, 350, 170, 130, 100)
    worker(d, pose, behind=False)
    block_arrow(d, (415, 284), (415, 362), 34, ARROW)
    return d


ENTRIES = (
    Entry("lofte", "å løfte", "En arbeider med bøyde knær løfter ei kasse fra gulvet; en pil peker opp", lift),
    Entry("baere", "å bære", "En arbeider går med ei kasse i armene; en pil viser veien", carry),
    Entry("skyve", "å skyve", "En arbeider lener seg mot ei stor kasse; en pil peker bort fra arbeideren", push),
    Entry("dra", "å dra", "En arbeider drar ei stor kasse etter et tau; en pil peker mot arbeideren", pull),
    Entry("stoppe", "å stoppe", "En arbeider holder opp ei åpen hånd", stop),
    Entry("ringe", "å ringe", "En person snakker i telefon", phone),
    Entry("rope", "å rope", "En arbeider roper; buer viser lyden", shout),
    Entry("vise", "å vise", "En arbeider peker på en knapp på en maskin for en annen", point),
    Entry("skrive", "å skrive", "Hånd med penn skriver på et ark", write_down),
    Entry("trekke-til", "å trekke til", "Hånd dreier en nøkkel på en bolt med klokka; en rød pil viser veien", wrench, {"tighten": True}),
    Entry("losne", "å løsne", "Hånd dreier en nøkkel på en bolt mot klokka; en blå pil viser veien", wrench, {"tighten": False}),
    Entry("stenge", "å stenge", "Ratt dreies med klokka; vannet i røret stopper", valve, {"close": True}),
    Entry("apne", "å åpne", "Ratt dreies mot klokka; vannet går gjennom røret", valve, {"close": False}),
    Entry("file", "å file", "Hånd fører ei fil fram og tilbake på en del i ei skrustikke", file_it),
    Entry("bore", "å bore", "Bormaskin borer hull i ei plate; piler viser veien", drill),
    Entry("slipe", "å slipe", "Vinkelsliper mot ei plate; gnistene spruter", grind),
    Entry("sage", "å sage", "Hånd fører ei baufil fram og tilbake på et rør; enden av røret faller av", saw),
    Entry("feie", "å feie", "En arbeider feier støv med en kost", sweep),
    Entry("vask-hendene", "å vaske hendene", "To hender med skum under rennende vann", wash_hands),
    Entry("spyle-2", "å spyle", "En arbeider spyler gulvet med slange", hose_down),
    Entry("trykke", "å trykke", "En finger trykker på en rød knapp; en pil viser veien", press_button),
    Entry("lase", "å låse", "Hånd setter en hengelås på en bryter", lock_it),
    Entry("sveise", "å sveise", "En sveiser med sveisehjelm holder en elektrode mot ei plate; det lyser sterkt", weld_it),
    Entry("ta-pa-seg", "å ta på seg", "En person setter en hjelm på hodet; en pil peker ned", put_on),
    Entry("ta-av-seg", "å ta av seg", "En person løfter en hjelm av hodet; en pil peker opp", take_off),
    Entry("klatre", "å klatre", "En arbeider klatrer opp en stige; en pil peker opp", climb),
    Entry("skli", "å skli", "En arbeider sklir på vått gulv og faller bakover", slip),
    Entry("slokke", "å slokke", "En arbeider slokker en brann med brannslokker", extinguish),
    Entry("male", "å måle", "To hender måler et rør med målebånd", measure),
    Entry("lese", "å lese", "En arbeider leser på et ark", read),
    Entry("kaste", "å kaste", "En arbeider kaster papir i en søppelkasse", throw_away),
    Entry("stable", "å stable", "En arbeider setter ei kasse oppå andre kasser på en pall", stack),
)  # fmt: skip
