"""Words of every working day: what the body does, what is on the wall, who gives what to whom."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.actions import ground, upright
from illustrations.families.body import body
from illustrations.families.escape import forklift
from illustrations.families.fish_inside import fish_at, snow
from illustrations.families.hazards import no_smoking
from illustrations.figures import SKIN, Pose, block_arrow, worker
from illustrations.lettering import write
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    GREEN,
    ORANGE,
    PAPER,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
)  # fmt: skip

WATER = "#7CC0E4"
HEART_PATH = "M0,70C-70,20 -96,-20 -74,-62C-56,-92 -14,-84 0,-52C14,-84 56,-92 74,-62C96,-20 70,20 0,70Z"


def signs() -> Drawing:
    """Three safety signs on a post: one that warns, one that forbids, one that commands."""
    d = Drawing()
    d.surface(rectangle(300, 20, 40, 600, 4), STEEL, bevel=8, outline=6)
    d.surface("M320,20L440,220H200Z", YELLOW, bevel=0, outline=16)
    d.fill("M309,92H331L326,158H314Z", "#1F2B33")
    d.fill(ellipse(320, 182, 13), "#1F2B33")
    t = no_smoking()
    d.place(t, 320 - 320 * 0.32, 325 - 320 * 0.32, 0.32)
    d.surface(ellipse(320, 530, 96), BLUE, bevel=0, tone="#0A5AA8", outline=5)
    d.fill("M252,530V500Q320,440 388,500V530Z", "#FFFFFF")
    d.fill(rectangle(240, 530, 160, 20, 8), "#FFFFFF")
    d.fill(ellipse(320, 572, 34, 26), "#FFFFFF")
    return d


def floor() -> Drawing:
    """A room; its floor is orange, an arrow points down at it."""
    d = Drawing()
    d.fill("M20,40H430V400H20Z", "#E3ECF0")
    d.fill("M430,40L620,120V600L430,400Z", "#CBD8DE")
    ground_path = "M20,400H430L620,600H20Z"
    d.fill(ground_path, ORANGE.base)
    tiles = Drawing()
    for x in range(-300, 700, 90):
        tiles.line(f"M{x},600L{430 + (x - 620) * 0.7},400", 4, ORANGE.shade)
    for y in (450, 520):
        tiles.line(f"M20,{y}H640", 4, ORANGE.shade)
    d.clipped(ground_path, tiles)
    d.line(ground_path, 6)
    d.line("M20,40H430V400M430,40L620,120V600M20,40V600", 6)
    d.surface(rectangle(90, 130, 150, 270), WOOD, bevel=9, outline=6)
    d.surface(ellipse(216, 270, 10), YELLOW, bevel=3, outline=4)
    block_arrow(d, (340, 250), (340, 470), 42, RED.base)
    return d


def height() -> Drawing:
    """A stack of boxes on a pallet with a red measure from the floor to its top."""
    d = Drawing()
    d.line("M20,600H620", 7)
    for row in range(4):
        d.surface(rectangle(220, 70 + row * 118, 330, 118, 3), WOOD, bevel=10, outline=6)
        d.stroke([(385, 70 + row * 118), (385, 112 + row * 118)], 12, WOOD.light)
    d.surface(rectangle(200, 542, 370, 18), WOOD, bevel=4)
    for x in (200, 350, 500):
        d.surface(rectangle(x, 560, 70, 38), WOOD, bevel=4)
    for y in (70, 600):
        d.line(f"M40,{y}H200", 5, RED.base)
    block_arrow(d, (110, 340), (110, 72), 22, RED.base, outline=3)
    block_arrow(d, (110, 330), (110, 598), 22, RED.base, outline=3)
    return d


def count() -> Drawing:
    """A finger goes from box to box: one, two, three."""
    d = Drawing()
    for k in range(3):
        x = 20 + k * 210
        d.surface(rectangle(x, 260, 180, 150, 4), WOOD, bevel=10, outline=6)
        d.stroke([(x + 90, 260), (x + 90, 310)], 12, WOOD.light)
        d.surface(ellipse(x + 90, 130, 56), WHITE, bevel=0, tone="#FFFFFF", outline=6)
        write(d, str(k + 1), x + 90, 130, 60, width=11)
    for k in range(2):
        d.line(f"M{110 + k * 210},456Q{215 + k * 210},540 {308 + k * 210},462", 10, RED.base)
        d.fill(f"M{318 + k * 210},444L{280 + k * 210},462L{312 + k * 210},490Z", RED.base)
    d.stroke([(560, 560), (700, 700)], 96)
    d.stroke([(560, 560), (700, 700)], 84, BLUE.base)
    d.surface("M516,428Q536,420 546,440L580,520L630,540L650,600L590,640L530,600L520,560L510,450Q508,434 516,428Z", SKIN,
              bevel=8, outline=6)  # fmt: skip
    return d


def heavy() -> Drawing:
    """A worker strains to lift a big weight marked 50 kg; sweat drops."""
    d = Drawing()
    ground(d)
    pose = Pose((250, 230), (230, 320), (140, 420), (((300, 390), (372, 440)), ((290, 400), (410, 440))),
                (((240, 470), (160, 590)), ((260, 480), (190, 590))))  # fmt: skip
    worker(d, pose, helmet=False, front=False)
    weight = Drawing()
    weight.line("M-60,-60V-110Q-60,-140 -30,-140H30Q60,-140 60,-110V-60", 34)
    weight.line("M-60,-60V-110Q-60,-140 -30,-140H30Q60,-140 60,-110V-60", 22, DARK_STEEL.base)
    weight.surface("M-90,-70H90L140,110H-140Z", DARK_STEEL, bevel=16, gloss=8, outline=6)
    write(weight, "50 kg", 0, 24, 40, width=8, colour="#FFFFFF")
    d.place(weight, 440, 496, 1)
    worker(d, pose, helmet=False, behind=False)
    for x, y in ((330, 150), (350, 200), (170, 150), (320, 100)):
        d.fill(
            f"M{x},{y - 20}C{x + 14},{y} {x + 11},{y + 14} {x},{y + 14}C{x - 11},{y + 14} {x - 14},{y} {x},{y - 20}Z",
            WATER,
        )
    d.line("M300,206L270,196M300,246Q286,238 272,248", 6)
    return d


def keep_distance() -> Drawing:
    """A worker stands away from a forklift; a double arrow between them."""
    d = Drawing()
    ground(d)
    truck, mirrored = Drawing(), Drawing()
    truck.place(forklift(), 0, 0)
    mirrored.parts = [f'<g transform="translate(640 0) scale(-1 1)">{"".join(truck.parts)}</g>']
    d.place(mirrored, 306, 304, 0.52)
    man = Drawing()
    worker(man, upright(0, ((-40, 330), (-44, 420)), ((46, 330), (70, 260)), look=1))
    d.place(man, 60, 230, 0.62)
    d.line("M130,560V500M300,560V500", 7, RED.base)
    block_arrow(d, (220, 530), (132, 530), 24, RED.base, outline=3)
    block_arrow(d, (210, 530), (298, 530), 24, RED.base, outline=3)
    return d


def hand_over() -> Drawing:
    """A worker gives a clipboard to another; an arrow from one to the other."""
    d = Drawing()
    ground(d)
    worker(d, upright(130, ((170, 330), (260, 330)), ((180, 330), (270, 340)), look=1))
    worker(d, upright(510, ((470, 330), (390, 330)), ((460, 330), (372, 340)), look=-1), cloth=ORANGE)
    d.surface(rectangle(262, 250, 116, 150, 8), WOOD, bevel=6, outline=6)
    d.surface(rectangle(274, 268, 92, 120), PAPER, bevel=0, tone="#FFFFFF", outline=4)
    for y in (292, 314, 336, 358):
        d.stroke([(286, y), (354, y)], 5, BLUE.shade)
    d.surface(rectangle(296, 242, 48, 24, 6), STEEL, bevel=4, outline=4)
    for x in (264, 376):
        d.surface(ellipse(x, 346, 24), SKIN, bevel=5)
    block_arrow(d, (240, 170), (400, 170), 36, RED.base)
    return d


def show() -> Drawing:
    """A worker holds up a phone picture to another and points at it; the other looks, a dotted line from the eye."""
    d = Drawing()
    ground(d)
    worker(d, upright(500, ((460, 310), (404, 310)), ((450, 330), (398, 246)), look=-1), cloth=ORANGE)
    man = upright(110, ((150, 330), (236, 280)), ((170, 350), (240, 300)), look=1)
    worker(d, man)
    d.surface("M236,140H400V330H236Z", WHITE, bevel=0, tone="#FFFFFF", outline=7)
    fish_at(d, 318, 190, 0.22)
    for y in (250, 280, 306):
        d.stroke([(256, y), (376, y)], 6, STEEL.dark)
    d.line("M140,150L236,180", 6, RED.base, dash="4 14")
    worker(d, upright(500, ((450, 330), (398, 246)), look=-1), cloth=ORANGE, behind=False)
    d.stroke([(392, 236), (346, 212)], 24)
    d.stroke([(396, 240), (346, 212)], 14, SKIN.base)
    return d


def clock() -> Drawing:
    """A wall clock at a quarter past seven, the same time in figures under it."""
    d = Drawing()
    d.surface(ellipse(320, 230, 214), WHITE, bevel=14, tone="#FFFFFF", outline=8)
    for k in range(12):
        d.stroke(
            [polar(320, 230, 196 if k % 3 else 176, k * 30), polar(320, 230, 206, k * 30)], 11 if k % 3 == 0 else 7
        )
    for text, k in (("12", 0), ("3", 3), ("6", 6), ("9", 9)):
        x, y = polar(320, 230, 146, k * 30)
        write(d, text, x, y, 40, width=8)
    d.stroke([(320, 230), polar(320, 230, 100, 217)], 17)
    d.stroke([(320, 230), polar(320, 230, 170, 90)], 11)
    d.fill(ellipse(320, 230, 16), RED.base)
    d.surface(rectangle(130, 480, 380, 130, 16), RUBBER, bevel=9, outline=6)
    write(d, "07:15", 320, 545, 70, width=12, colour="#8FE08F")
    return d


def notice_board() -> Drawing:
    """A board on the wall with papers held by pins and magnets."""
    d = Drawing()
    d.surface(rectangle(20, 80, 600, 460, 10), WOOD, bevel=12, gloss=6, outline=6)
    d.fill(rectangle(52, 112, 536, 396), "#D9B98A")
    d.line(rectangle(52, 112, 536, 396), 5)
    papers = ((80, 140, 130, 170, -4, RED), (250, 136, 150, 190, 3, BLUE), (440, 150, 120, 150, -2, GREEN),
              (96, 340, 160, 130, 2, YELLOW), (300, 350, 110, 140, -3, RED), (440, 330, 130, 150, 4, BLUE))  # fmt: skip
    for x, y, w, h, turn, pin in papers:
        t = Drawing()
        t.surface(rectangle(0, 0, w, h), PAPER, bevel=5, tone="#FFFFFF", outline=5)
        for k in range(int((h - 50) // 24)):
            t.stroke([(16, 44 + k * 24), (w - (16 if k % 2 else 40), 44 + k * 24)], 5, STEEL.dark)
        t.surface(ellipse(w / 2, 10, 13), pin, bevel=4, outline=4)
        d.place(t, x, y, 1, turn)
    return d


def profile(d: Drawing) -> None:
    """A face from the side with a marked nose, looking to the left."""
    face = ("M560,640V520C600,440 610,330 580,230C540,110 400,70 290,120C230,150 214,200 212,240L206,290L150,370Q146,390 172,394L196,398"
            "L190,430L204,446L192,470Q196,500 214,520Q230,548 270,540L340,524L352,640Z")  # fmt: skip
    d.surface(face, SKIN, bevel=14, outline=7)
    d.surface("M212,210C220,60 420,30 530,110C620,190 616,360 580,460C560,400 550,360 540,320C500,330 470,300 470,250C400,250 330,230 300,180C270,180 236,196 212,210Z",
              RUBBER, bevel=10, outline=6, tone="#5A4030")  # fmt: skip
    d.line("M196,446H240", 7)
    d.line("M176,384Q190,372 202,382", 6)
    d.surface(ellipse(470, 350, 34, 48), SKIN, bevel=6)


def smell() -> Drawing:
    """A face bends over a fish; wavy lines go from the fish to the nose."""
    d = Drawing()
    profile(d)
    d.line("M236,262Q260,246 288,262", 8)
    d.line("M228,222Q260,204 296,220", 11, "#5A4030")
    for k, x in enumerate((20, 66, 112)):
        d.line(
            f"M{x},520C{x - 30},480 {x + 40},460 {x + 10},420C{x - 10},390 {x + 40},386 {x + 24 + k * 4},370",
            12,
            GREEN.base,
        )
    fish_at(d, 70, 590, 0.5)
    return d


def breathe() -> Drawing:
    """A face from the side: blue arrow of air to the nose, another out of the mouth."""
    d = Drawing()
    profile(d)
    d.fill(ellipse(256, 262, 12), "#1F2B33")
    d.line("M228,222Q260,204 296,220", 11, "#5A4030")
    block_arrow(d, (-60, 330), (130, 384), 40, BLUE.base)
    block_arrow(d, (170, 470), (-20, 530), 40, "#9FC4D6")
    return d


def heart() -> Drawing:
    """A body with a red heart in its chest, an arrow at it."""
    d = Drawing()
    figure = body()
    figure.surface("M340,210C330,196 308,206 316,230C322,254 350,264 356,286C376,262 384,236 372,216C364,204 348,204 340,210Z",
                   RED, bevel=5, outline=4)  # fmt: skip
    figure.line("M338,210V192M354,208L362,190", 12)
    figure.line("M338,210V192M354,208L362,190", 6, BLUE.base)
    t = Drawing()
    t.clipped(rectangle(100, 0, 440, 400), figure)
    d.place(t, 0, 0)
    block_arrow(d, (560, 130), (392, 226), 28, RED.base)
    return d


def cold() -> Drawing:
    """A shivering person with folded arms, snow crystals and a thermometer that stands low."""
    d = Drawing()
    ground(d)
    pose = upright(250, ((170, 330), (280, 330)), ((330, 330), (230, 350)), look=0)
    worker(d, pose, helmet=False)
    d.line("M226,186L238,178L250,188L262,178L274,186", 6)
    for sign in (-1, 1):
        for y in (270, 330, 390):
            x = 250 + sign * 116
            d.line(f"M{x},{y - 22}Q{x + sign * 18},{y - 10} {x},{y}T{x},{y + 22}", 7, BLUE.base)
    for x, y, size in ((80, 90, 50), (400, 60, 44), (60, 400, 40), (110, 230, 32)):
        snow(d, x, y, size)
    d.surface(rectangle(500, 60, 60, 420, 30), WHITE, bevel=0, tone="#FFFFFF", outline=6)
    d.surface(ellipse(530, 500, 54), BLUE, bevel=9, outline=6)
    d.fill(rectangle(518, 380, 24, 110), BLUE.base)
    for y in range(110, 450, 40):
        d.stroke([(536, y), (556, y)], 5)
    return d


def colours() -> Drawing:
    """Six patches of different colours in a ring and three brush strokes."""
    d = Drawing()
    tones = ("#D63A2F", "#F07F22", "#F6C928", "#3A9E67", "#2F77BF", "#8A4FA8")
    for k, tone in enumerate(tones):
        a, b = k * 60, k * 60 + 60
        arc = [polar(320, 320, 300, a + (b - a) * i / 16) for i in range(17)]
        path = polygon([*arc, *[polar(320, 320, 110, b - (b - a) * i / 16) for i in range(17)]])
        d.fill(path, tone)
        d.line(path, 6)
    return d


ENTRIES = (
    Entry("skilt", "skilt", "Tre skilt på en stolpe: ett gult, ett rødt og hvitt og ett blått", signs),
    Entry("gulv", "et gulv", "Et rom der gulvet er oransje; en pil peker ned på det", floor),
    Entry("hoyde", "høyde", "Kasser på en pall; et rødt mål går fra gulvet og opp til toppen", height),
    Entry("telle", "å telle", "En finger går fra kasse til kasse; over kassene står det 1, 2 og 3", count),
    Entry("tung", "noe tungt", "En arbeider strever med å løfte et lodd på 50 kilo; svetten renner", heavy),
    Entry("holde-avstand", "å holde avstand", "En arbeider står et stykke fra en truck; en rød dobbeltpil er mellom dem", keep_distance),
    Entry("overlevere", "å overlevere", "En arbeider gir ei skriveplate med ark til en annen; en pil viser veien", hand_over),
    Entry("vise", "å vise", "En arbeider holder opp et ark og peker på det; en annen ser på arket", show),
    Entry("klokkeslett", "et klokkeslett", "Klokke som viser kvart over sju, med 07:15 i tall under", clock),
    Entry("tavle", "ei tavle", "Tavle på veggen med ark som henger i stifter", notice_board),
    Entry("lukte", "å lukte", "Ansikt fra sida; lukt stiger fra en fisk og opp til nesa", smell),
    Entry("puste", "å puste", "Ansikt fra sida; ei pil går inn i nesa og ei pil ut av munnen", breathe),
    Entry("hjerte", "hjertet", "Kropp med et rødt hjerte i brystet; en pil peker på hjertet", heart),
    Entry("kald", "å være kald", "En person fryser og skjelver; det er snøkrystaller, og termometeret står lavt", cold),
    Entry("farge", "farger", "Sirkel med seks felt: rødt, oransje, gult, grønt, blått og lilla", colours),
)  # fmt: skip
