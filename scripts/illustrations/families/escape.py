"""The first day: the way out, the alarm, fire and who comes."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fire_and_signs import flame
from illustrations.figures import RUNNING, Pose, block_arrow, green_sign, sign_figure
from illustrations.style import BLUE, DARK_STEEL, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW

SAFE = "#00804C"


def running_sign() -> Drawing:
    """The wide green sign: a figure runs into a door, an arrow behind it. Its middle is the origin."""
    d = Drawing()
    d.place(green_sign(620, 300), 0, 0)
    man = Drawing()
    sign_figure(man, RUNNING, width=46)
    d.fill(rectangle(-12, -122, 148, 244), "#FFFFFF")
    t = Drawing()
    t.fill(rectangle(0, 0, 640, 640), SAFE)
    d.place(man, -152, -150, 0.46)
    inside = Drawing()
    dark = Drawing()
    sign_figure(dark, RUNNING, SAFE, width=46)
    inside.place(dark, -152, -150, 0.46)
    d.clipped(rectangle(-12, -122, 148, 244), inside)
    block_arrow(d, (164, 0), (288, 0), 36, "#FFFFFF", outline=0)
    return d


def emergency_exit() -> Drawing:
    """A door with a push bar; over it the green sign with a running figure."""
    d = Drawing()
    d.surface(rectangle(140, 180, 360, 440), STEEL, bevel=0, tone=DARK_STEEL.base, outline=6)
    d.surface(rectangle(168, 208, 304, 412), WHITE, bevel=0, outline=6)
    d.surface(rectangle(250, 240, 140, 120, 6), STEEL, bevel=0, tone="#D3EBF5", outline=5)
    d.bar(rectangle(186, 420, 268, 44, 16), RED, (0, 420), (0, 464))
    for x in (190, 422):
        d.surface(rectangle(x, 408, 28, 68, 6), DARK_STEEL, bevel=5)
    d.stroke([(60, 620), (580, 620)], 8)
    d.place(running_sign(), 320, 88, 0.54)
    return d


def escape_route() -> Drawing:
    """A corridor: green arrows on the floor and a green sign lead to a door at its end."""
    d = Drawing()
    d.fill("M20,20H620V620H20Z", "#E9EDEF")
    d.fill("M20,620L240,360H400L620,620Z", "#B9C2C8")
    d.fill("M20,20L240,140V360L20,620Z", "#D5DCE0")
    d.fill("M620,20L400,140V360L620,620Z", "#CBD4D9")
    d.line("M20,20L240,140V360L20,620M620,20L400,140V360L620,620M240,140H400M240,360H400", 5)
    d.surface(rectangle(272, 190, 96, 170), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    d.fill(ellipse(352, 282, 7), "#1F2B33")
    for y, w in ((590, 66), (484, 42), (412, 26)):
        d.fill(polygon([(320 - w, y), (320 - w, y - w * 0.5), (320 - w * 2, y - w * 0.5), (320, y - w * 1.35),
                        (320 + w * 2, y - w * 0.5), (320 + w, y - w * 0.5), (320 + w, y)]), SAFE)  # fmt: skip
    d.place(running_sign(), 320, 108, 0.5)
    d.line("M20,20H620V620H20Z", 6)
    return d


def meeting_point() -> Drawing:
    """The assembly-point sign: four figures in the middle, an arrow to them from each corner."""
    d = Drawing()
    d.place(green_sign(), 320, 320)
    for x, y, s in ((252, 300, 0.62), (388, 300, 0.62), (320, 330, 0.8)):
        t = Drawing()
        sign_figure(t, Pose((0, -110), (0, -44), (0, 40), (((-50, 0), (-56, 60)), ((50, 0), (56, 60))),
                            (((-20, 90), (-20, 150)), ((20, 90), (20, 150)))), width=42)  # fmt: skip
        if s > 0.7:
            edge = Drawing()
            sign_figure(edge, Pose((0, -110), (0, -44), (0, 40), (((-50, 0), (-56, 60)), ((50, 0), (56, 60))),
                                   (((-20, 90), (-20, 150)), ((20, 90), (20, 150)))), SAFE, width=64)  # fmt: skip
            d.place(edge, x, y, s)
        d.place(t, x, y, s)
    for sx in (-1, 1):
        for sy in (-1, 1):
            block_arrow(d, (320 + sx * 246, 320 + sy * 246), (320 + sx * 142, 320 + sy * 142), 36, "#FFFFFF", outline=0)
    return d


def fire() -> Drawing:
    """A waste container and pallets on fire, with smoke."""
    d = Drawing()
    for x, y, r in ((240, 110, 74), (330, 70, 84), (430, 120, 80), (360, 150, 90), (280, 170, 70)):
        d.fill(ellipse(x, y, r), "#7E878D")
    for x, y, r in ((330, 90, 60), (410, 130, 54), (270, 140, 50)):
        d.fill(ellipse(x, y, r), "#98A1A7")
    for x, y, s in ((190, 320, 1.3), (450, 320, 1.3), (320, 280, 1.9)):
        flame(d, x, y, s)
    d.surface("M90,400H550L510,600H130Z", DARK_STEEL, bevel=14, gloss=6, outline=6)
    d.surface(rectangle(70, 380, 500, 44, 8), DARK_STEEL, bevel=8, gloss=4, outline=6)
    for x in (220, 320, 420):
        d.stroke([(x, 440), (320 + (x - 320) * 0.9, 580)], 6, DARK_STEEL.dark)
    return d


def waves(d: Drawing, x: float, y: float, sign: int, radii: tuple[int, ...], colour: str = "#1F2B33") -> None:
    """Sound that goes out to one side."""
    for r in radii:
        d.line(f"M{x + sign * r * 0.75},{y - r * 0.66}A{r},{r} 0 0 {1 if sign > 0 else 0} {x + sign * r * 0.75},{y + r * 0.66}",
               16, colour)  # fmt: skip


def alarm() -> Drawing:
    """A red alarm lamp that flashes, with sound to both sides."""
    d = Drawing()
    for x0, y0, x1, y1 in ((320, 100, 320, 30), (210, 140, 166, 84), (430, 140, 474, 84)):
        d.stroke([(x0, y0), (x1, y1)], 26)
        d.stroke([(x0, y0), (x1, y1)], 16, YELLOW.base)
    d.bar("M210,470V290Q210,150 320,150Q430,150 430,290V470Z", RED, (210, 0), (430, 0), outline=6)
    d.surface("M280,440V300Q280,250 320,250Q360,250 360,300V440Z", YELLOW, bevel=8, outline=5)
    d.surface("M160,470H480L510,580H130Z", RUBBER, bevel=12, gloss=6, outline=6)
    for sign in (-1, 1):
        waves(d, 320, 320, sign, (190, 260, 330))
    return d


def fire_alarm() -> Drawing:
    """A red bell on the wall that rings, and a flame beside it."""
    d = Drawing()
    d.surface(ellipse(240, 320, 190), RED, bevel=16, gloss=10, outline=6)
    d.line(ellipse(240, 320, 140), 4, RED.dark)
    d.surface(ellipse(240, 320, 46), STEEL, bevel=8, gloss=5)
    d.surface(rectangle(206, 500, 68, 60, 10), DARK_STEEL, bevel=7)
    d.surface(ellipse(240, 566, 28), STEEL, bevel=6)
    waves(d, 240, 320, 1, (250, 310))
    flame(d, 530, 520, 0.8)
    return d


def hose_reel() -> Drawing:
    """A red hose reel on the wall, its nozzle hanging down."""
    d = Drawing()
    d.surface(rectangle(60, 30, 520, 500, 16), RED, bevel=12, gloss=7, outline=6)
    d.surface(rectangle(90, 60, 460, 440, 10), RED, bevel=0, tone=RED.dark, outline=5)
    for r in (200, 176, 152, 128, 104):
        d.line(ellipse(320, 280, r), 26)
        d.line(ellipse(320, 280, r), 17, RUBBER.base)
    d.surface(ellipse(320, 280, 84), RED, bevel=10, gloss=6)
    d.surface(ellipse(320, 280, 24), STEEL, bevel=5)
    hose = "M520,290C540,400 480,440 476,520"
    d.line(hose, 28)
    d.line(hose, 18, RUBBER.base)
    d.bar("M458,510H494L510,610H442Z", YELLOW, (442, 0), (510, 0))
    return d


def sprinkler() -> Drawing:
    """A sprinkler head in the ceiling; water falls from it."""
    d = Drawing()
    d.surface(rectangle(20, 20, 600, 70), STEEL, bevel=0, outline=6)
    d.bar("M270,90H370V150H270Z", STEEL, (270, 0), (370, 0))
    d.bar("M290,150H350V190H290Z", YELLOW, (290, 0), (350, 0))
    d.line("M296,190C250,230 260,280 310,300M344,190C390,230 380,280 330,300", 20)
    d.line("M296,190C250,230 260,280 310,300M344,190C390,230 380,280 330,300", 10, YELLOW.base)
    d.fill(rectangle(312, 190, 16, 104, 6), RED.base)
    d.surface("M220,300H420L440,322H200Z", YELLOW, bevel=5)
    for k in range(9):
        lean = (k - 4) * 0.34
        for row in range(4):
            y = 350 + row * 68 + (k % 2) * 26
            x = 320 + (k - 4) * 24 + lean * (y - 320) * 0.62
            d.stroke([(x, y), (x + lean * 26, y + 34)], 11, BLUE.base)
    return d


def ambulance() -> Drawing:
    """A yellow ambulance from the side with a blue lamp."""
    d = Drawing()
    d.surface(rectangle(150, 120, 80, 40, 12), BLUE, bevel=6, gloss=4)
    d.surface("M30,160H420L520,300L600,330Q616,340 616,370V480H30Z", YELLOW, bevel=14, gloss=7, outline=6)
    d.fill("M34,370H612V420H34Z", "#3A9E67")
    for x in range(40, 600, 80):
        d.fill(rectangle(x, 370, 40, 50), "#F6F6F2")
    d.surface("M400,190L482,306H400Z", STEEL, bevel=0, tone="#D3EBF5", outline=5)
    d.surface(rectangle(70, 196, 120, 110, 8), STEEL, bevel=0, tone="#D3EBF5", outline=5)
    star = "M284,190h44v38h38v44h-38v38h-44v-38h-38v-44h38Z"
    d.fill(star, "#26774A")
    for x in (150, 480):
        d.surface(ellipse(x, 480, 66), RUBBER, bevel=9)
        d.surface(ellipse(x, 480, 30), STEEL, bevel=6)
    return d


def forklift() -> Drawing:
    """A forklift truck with a pallet and boxes on its forks."""
    d = Drawing()
    d.bar(rectangle(432, 40, 30, 500), DARK_STEEL, (432, 0), (462, 0))
    d.line("M150,270L196,80H390L430,300", 30)
    d.line("M150,270L196,80H390L430,300", 18, RUBBER.light)
    d.surface("M220,210H300V330H340V360H210Z", RUBBER, bevel=8, gloss=4)
    d.line("M400,320L356,256M330,250L384,236", 13)
    d.surface("M50,290Q50,270 80,270H200V350H350L380,310H430V500H50Z", YELLOW, bevel=14, gloss=7, outline=6)
    d.surface("M462,470H630V492H462Z", DARK_STEEL, bevel=4)
    d.surface(rectangle(474, 434, 150, 36, 2), WOOD, bevel=5, outline=4)
    for x, y in ((480, 306), (480, 372)):
        d.surface(rectangle(x, y, 140, 64, 3), WOOD, bevel=7, tone=WOOD.light, outline=5)
        d.stroke([(550, y), (550, y + 26)], 8, WOOD.shade)
    for x, r in ((130, 62), (370, 74)):
        d.surface(ellipse(x, 570 - r, r), RUBBER, bevel=10, gloss=5)
        d.surface(ellipse(x, 570 - r, r * 0.46), STEEL, bevel=6)
    return d


def scaffold() -> Drawing:
    """A scaffold: tubes, planks, railings and a ladder."""
    d = Drawing()
    for y in (220, 420):
        d.stroke([(130, y + 200), (510, y)], 12)
        d.stroke([(130, y + 200), (510, y)], 6, STEEL.shade)
    for x in (110, 320, 530):
        d.bar(f"M{x - 11},40H{x + 11}V610H{x - 11}Z", STEEL, (x - 11, 0), (x + 11, 0))
        d.surface(rectangle(x - 34, 604, 68, 16), DARK_STEEL, bevel=4)
    for y in (190, 400):
        for up in (60, 120):
            d.bar(rectangle(96, y - up - 8, 448, 15), STEEL, (0, y - up - 8), (0, y - up + 8))
        d.surface(rectangle(76, y, 488, 26, 2), WOOD, bevel=6)
        d.surface(rectangle(90, y - 26, 460, 24, 2), WOOD, bevel=5, tone=WOOD.light)
    for x in (388, 452):
        d.stroke([(x + 10, 380), (x - 30, 606)], 14)
        d.stroke([(x + 10, 380), (x - 30, 606)], 8, YELLOW.base)
    for k in range(6):
        y = 440 + k * 30
        left = 398 - (y - 380) * 0.177
        d.stroke([(left, y), (left + 64, y)], 9)
    return d


def stairs() -> Drawing:
    """A flight of stairs with a handrail."""
    d = Drawing()
    points = [(40.0, 600.0)]
    for k in range(6):
        points += [(40 + k * 90.0, 540 - k * 60.0), (130 + k * 90.0, 540 - k * 60.0)]
    points += [(580, 600)]
    d.surface(polygon(points), STEEL, bevel=0, outline=6)
    for k in range(6):
        d.fill(rectangle(40 + k * 90, 540 - k * 60, 90, 15), YELLOW.base)
        d.line(rectangle(40 + k * 90, 540 - k * 60, 90, 15), 3)
    for k in (0, 2, 4, 5):
        x, y = 85 + k * 90, 540 - k * 60
        d.stroke([(x, y), (x, y - 190)], 20)
        d.stroke([(x, y), (x, y - 190)], 11, DARK_STEEL.base)
    d.stroke([(60, 366), (85, 350), (535, 50), (570, 50)], 30)
    d.stroke([(60, 366), (85, 350), (535, 50), (570, 50)], 20, RED.base)
    return d


def railing() -> Drawing:
    """A platform whose railing is orange: hand rail, knee rail, toe board."""
    d = Drawing()
    d.surface("M20,470H620V560H20Z", DARK_STEEL, bevel=10, outline=6)
    for x in range(40, 620, 40):
        d.stroke([(x, 480), (x, 540)], 3, DARK_STEEL.dark)
    for x in (60, 320, 580):
        d.bar(rectangle(x - 14, 100, 28, 370), YELLOW, (x - 14, 0), (x + 14, 0))
    for y in (90, 260):
        d.bar(rectangle(30, y, 580, 30, 14), YELLOW, (0, y), (0, y + 30))
    d.bar(rectangle(40, 420, 560, 50, 2), YELLOW, (0, 420), (0, 470))
    return d


ENTRIES = (
    Entry("nodutgang", "en nødutgang", "Dør med rød trykkstang; over døra et grønt skilt med en løpende figur og en pil", emergency_exit),
    Entry("romningsvei", "en rømningsvei", "Tom korridor med grønne piler på gulvet og grønt skilt; piler viser veien til døra", escape_route),
    Entry("moteplass", "skiltet for møteplass", "Grønt skilt: tre figurer i midten og fire piler som peker inn mot dem", meeting_point),
    Entry("brann", "en brann", "Det brenner høyt i en container, og det kommer mye røyk", fire),
    Entry("alarm", "en alarm", "Rød varsellampe som blinker og gir lyd til begge sider", alarm),
    Entry("brannalarm", "en brannalarm", "Rød alarmklokke som ringer, og en flamme ved siden av", fire_alarm),
    Entry("brannslange", "en brannslange", "Rødt skap med svart slange på trommel og gult strålerør", hose_reel),
    Entry("sprinkleranlegg", "et sprinkleranlegg som løser ut", "Vannspreder i taket; vannet faller ned til alle sider", sprinkler),
    Entry("ambulanse", "en ambulanse", "Gul bil med grønt kors, grønne ruter og blålys på taket", ambulance),
    Entry("truck", "en truck", "Gul truck som har en pall med esker på gaflene", forklift),
    Entry("stillas", "et stillas", "Stålrør og planker i to høyder, med rekkverk og stige", scaffold),
    Entry("trapp", "ei trapp", "Seks trinn med gule kanter og rødt rekkverk", stairs),
    Entry("rekkverk", "et rekkverk", "Gult rekkverk med to stenger på kanten av en plattform", railing),
)  # fmt: skip
