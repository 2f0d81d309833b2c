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
    Entry("feie", "å feie", "En arbeider feier støv med en kost", sweep),
    Entry("spyle-2", "å spyle", "En arbeider spyler gulvet med slange", hose_down),
    Entry("sveise", "å sveise", "En sveiser med sveisehjelm holder en elektrode mot ei plate; det lyser sterkt", weld_it),
    Entry("ta-pa-seg", "å ta på seg", "En person setter en hjelm på hodet; en pil peker ned", put_on),
    Entry("ta-av-seg", "å ta av seg", "En person løfter en hjelm av hodet; en pil peker opp", take_off),
    Entry("klatre", "å klatre", "En arbeider klatrer opp en stige; en pil peker opp", climb),
    Entry("skli", "å skli", "En arbeider sklir på vått gulv og faller bakover", slip),
    Entry("slokke", "å slokke", "En arbeider slokker en brann med brannslokker", extinguish),
    Entry("lese", "å lese", "En arbeider leser på et ark", read),
    Entry("kaste", "å kaste", "En arbeider kaster papir i en søppelkasse", throw_away),
    Entry("stable", "å stable", "En arbeider setter ei kasse oppå andre kasser på en pall", stack),
)  # fmt: skip
