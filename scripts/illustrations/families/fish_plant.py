"""Rooms, gates and machines of a salmon plant."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fire_and_signs import rubber_boot
from illustrations.families.fish import salmon_on
from illustrations.families.fish_inside import fish_at, snow
from illustrations.figures import SKIN, Pose, block_arrow, turn_arrow, worker
from illustrations.lettering import write
from illustrations.style import BLUE, DARK_STEEL, GLASS, GREEN, ORANGE, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW

STEAM = "#8FA3AE"


def steam(d: Drawing, x: float, y: float, height: float, colour: str = STEAM) -> None:
    """One wisp that rises from `x`, `y`."""
    h = height / 4
    d.line(f"M{x},{y}C{x - 30},{y - h} {x + 30},{y - h} {x},{y - 2 * h}C{x - 30},{y - 3 * h} {x + 30},{y - 3 * h} {x},{y - 4 * h}", 11, colour)  # fmt: skip


def basin(d: Drawing, x: float, y: float, width: float) -> None:
    """A steel wash basin with a bent tap and running water, its rim's middle at `x`, `y`."""
    w = width / 2
    tap = f"M{x},{y - w * 0.1}V{y - w * 0.9}Q{x},{y - w * 1.3} {x + w * 0.3},{y - w * 1.3}Q{x + w * 0.6},{y - w * 1.3} {x + w * 0.6},{y - w * 0.85}"
    d.line(tap, w * 0.2 + 10)
    d.line(tap, w * 0.2, STEEL.base)
    d.fill(rectangle(x + w * 0.52, y - w * 0.8, w * 0.16, w * 0.82), "#7CC0E4")
    d.surface(rectangle(x - w, y - w * 0.06, w * 2, w * 0.24, 6), STEEL, bevel=6, gloss=3, outline=6)
    d.surface(
        f"M{x - w * 0.88},{y + w * 0.18}H{x + w * 0.88}Q{x + w * 0.8},{y + w * 0.8} {x + w * 0.3},{y + w * 0.86}H{x - w * 0.3}Q{x - w * 0.8},{y + w * 0.8} {x - w * 0.88},{y + w * 0.18}Z",
        STEEL,
        bevel=12,
        outline=6,
    )


def hygiene_gate() -> Drawing:
    """A passage: basin and soap on the wall, boots in turning brushes, a gate with a green arrow; dirty before, clean after."""
    d = Drawing()
    d.fill("M0,40H640V520H0Z", "#E3ECF0")
    d.fill("M0,520H640V600H0Z", "#A9BAC2")
    d.fill("M0,520H190V600H0Z", "#8C7B5A")
    for x, y in ((40, 550), (100, 574), (150, 540)):
        d.fill(ellipse(x, y, 22, 9), "#5E4E30")
    d.line("M0,520H640", 6)
    d.line("M0,40H640", 6)
    basin(d, 120, 330, 170)
    d.surface(rectangle(20, 150, 66, 96, 10), BLUE, bevel=8, outline=5)
    d.fill("M53,252C66,276 66,286 53,288C40,286 40,276 53,252Z", BLUE.light)
    for x in (268, 352):
        boot = Drawing()
        boot.place(rubber_boot(), -320, -320)
        d.place(boot, x, 400, 0.3)
    d.surface(rectangle(210, 480, 210, 50, 6), STEEL, bevel=8, outline=5)
    for x in (226, 314, 402):
        for k in range(14):
            d.stroke([(x, 462), polar(x, 462, 34, k * 25.7)], 8, BLUE.base)
        d.fill(ellipse(x, 462, 13), BLUE.dark)
    d.line("M210,480V200H420V480", 18)
    d.line("M210,480V200H420V480", 9, STEEL.base)
    d.surface(rectangle(500, 260, 60, 270, 10), STEEL, bevel=10, gloss=5, outline=6)
    for turn in (200, 320, 80):
        d.stroke([(500, 330), polar(486, 330, 92, turn)], 22)
        d.stroke([(500, 330), polar(486, 330, 92, turn)], 13, STEEL.light)
    d.surface(ellipse(494, 330, 28), STEEL, bevel=6)
    d.surface(rectangle(470, 80, 130, 90, 10), RUBBER, bevel=0, outline=5)
    block_arrow(d, (486, 125), (588, 125), 24, GREEN.base, outline=0)
    block_arrow(d, (150, 640), (520, 640), 34, ORANGE.base)
    return d


def hand_wash() -> Drawing:
    """A wash place: hands full of foam under the tap of a basin and soap on the wall."""
    d = Drawing()
    basin(d, 320, 420, 560)
    for sign in (-1, 1):
        x = 488 + sign * 52
        d.stroke([(x + sign * 140, 300), (x + sign * 40, 324)], 74)
        d.stroke([(x + sign * 140, 300), (x + sign * 40, 324)], 64, SKIN.base)
        d.surface(ellipse(x, 330, 66, 42), SKIN, bevel=7)
    for x, y, r in ((440, 320, 30), (480, 300, 34), (526, 314, 32), (470, 350, 26), (516, 352, 28), (560, 336, 22)):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
    d.surface(rectangle(60, 60, 120, 180, 16), BLUE, bevel=12, gloss=6, outline=6)
    d.surface(rectangle(96, 236, 48, 24, 6), STEEL, bevel=4, outline=5)
    d.fill("M120,268C140,302 140,320 120,322C100,320 100,302 120,268Z", "#7CC0E4")
    d.line("M120,268C140,302 140,320 120,322C100,320 100,302 120,268Z", 4)
    return d


def knife_steriliser() -> Drawing:
    """A steel box on the wall with knives standing in slots, hot water seen through a window, steam; the dial says 82."""
    d = Drawing()
    for x in (170, 260, 350, 440):
        steam(d, x + 40, 180, 140)
    for k, x in enumerate((150, 250, 350, 450)):
        d.surface(rectangle(x - 22, 130, 46, 170, 20), (BLUE, YELLOW, BLUE, RED)[k], bevel=9, gloss=5, outline=6)
        for y in (170, 220):
            d.fill(ellipse(x, y, 6), "#1F2B33")
    d.surface(rectangle(70, 290, 500, 320, 14), STEEL, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(100, 340, 400, 160, 8), GLASS, bevel=0, tone="#FFFFFF", outline=5)
    d.fill("M100,380Q130,364 160,380T220,380T280,380T340,380T400,380T460,380T500,380V500H100Z", "#7CC0E4")
    for x in (150, 250, 350, 450):
        d.surface(f"M{x - 15},342H{x + 15}V440L{x},480L{x - 15},450Z", STEEL, bevel=6, outline=5)
    for x, y in ((200, 470), (300, 440), (400, 474), (210, 410), (410, 416)):
        d.line(ellipse(x, y, 9), 4, "#FFFFFF")
    d.surface(rectangle(200, 520, 180, 70, 8), RUBBER, bevel=0, outline=5)
    write(d, "82°C", 290, 555, 40, width=7, colour="#FF8A5C")
    d.surface(ellipse(460, 556, 26), RED, bevel=6)
    return d


def changing_room() -> Drawing:
    """A row of lockers, one open with clothes on a hook; a bench with boots under it."""
    d = Drawing()
    for k in range(3):
        x = 30 + k * 196
        d.surface(rectangle(x, 30, 190, 460, 4), BLUE, bevel=10, outline=6)
        if k != 1:
            for y in (80, 104, 128):
                d.line(f"M{x + 56},{y}H{x + 134}", 8, BLUE.dark)
            d.surface(rectangle(x + 150, 240, 18, 60, 8), STEEL, bevel=4, outline=4)
    d.fill(rectangle(236, 42, 168, 436), "#33475A")
    d.stroke([(240, 80), (400, 80)], 9, STEEL.base)
    d.line("M320,84V110", 7, STEEL.base)
    d.surface("M320,108C270,120 250,140 244,170L270,190L284,176V350H356V176L370,190L396,170C390,140 370,120 320,108Z",
              ORANGE, bevel=10, outline=5)  # fmt: skip
    d.surface("M284,350H356L350,460H326L320,380L314,460H290Z", BLUE, bevel=7, outline=5)
    d.surface("M404,42L470,16V520L404,478Z", BLUE, bevel=0, tone=BLUE.shade, outline=6)
    d.surface("M10,520H630V556H10Z", WOOD, bevel=9, gloss=4, outline=6)
    for x in (60, 550):
        d.surface(rectangle(x, 556, 30, 70), STEEL, bevel=6)
    for x in (200, 290):
        boot = Drawing()
        boot.place(rubber_boot(), -320, -320)
        d.place(boot, x, 590, 0.13)
    return d


def quay() -> Drawing:
    """A boat lies along a quay of concrete, made fast to a bollard with a rope; the quay is marked with an arrow."""
    d = Drawing()
    d.fill("M0,400Q30,384 60,400T120,400T180,400T240,400T300,400T360,400T420,400V600H0Z", "#5FA3C9")
    d.surface("M20,300H360L330,460H80Z", RED, bevel=14, outline=6)
    d.surface("M60,200H230V300H60Z", WHITE, bevel=9, outline=6)
    for x in (82, 160):
        d.surface(rectangle(x, 222, 50, 40, 4), GLASS, bevel=0, outline=5)
    d.line("M140,200V90", 10)
    d.fill("M0,430Q30,414 60,430T120,430T180,430T240,430T300,430T360,430T420,430V600H0Z", "#5FA3C9")
    d.line("M0,430Q30,414 60,430T120,430T180,430T240,430T300,430T360,430T410,430", 5, BLUE.shade)
    d.surface("M400,310H660V600H400Z", WHITE, bevel=0, tone="#B9BDBE", outline=6)
    d.surface("M396,290H660V326H396Z", WHITE, bevel=6, tone="#D3D6D6", outline=6)
    for y in (360, 440, 520):
        d.surface(rectangle(384, y, 22, 56, 8), RUBBER, bevel=4, outline=4)
    d.surface("M470,290V240H450V214H530V240H510V290Z", DARK_STEEL, bevel=8, outline=6)
    d.line("M350,306Q420,330 474,262", 15)
    d.line("M350,306Q420,330 474,262", 8, "#E9D9A8")
    block_arrow(d, (590, 90), (590, 270), 36, ORANGE.base)
    return d


def fish_pump() -> Drawing:
    """A pump with a round housing and motor; salmon swim through its clear pipe, up from the water, arrows along it."""
    d = Drawing()
    pipe = "M60,640V420Q60,330 150,330H520Q600,330 600,250V40"
    d.line(pipe, 130)
    d.line(pipe, 118, "#BFE0EF")
    fish_at(d, 60, 530, 0.22, 90)
    fish_at(d, 480, 330, 0.26, 180)
    fish_at(d, 600, 150, 0.22, 90)
    d.surface(ellipse(250, 350, 150), GREEN, bevel=18, gloss=9, outline=6)
    d.surface(ellipse(250, 350, 62), STEEL, bevel=10, outline=5)
    turn_arrow(d, (250, 350), 102, -120, 130, 22, "#FFFFFF")
    d.surface("M150,490H350L380,560H120Z", DARK_STEEL, bevel=10, outline=6)
    d.surface(rectangle(160, 130, 180, 90, 16), BLUE, bevel=12, gloss=6, outline=6)
    for x in range(190, 330, 26):
        d.stroke([(x, 136), (x, 214)], 5, BLUE.dark)
    block_arrow(d, (140, 640), (140, 570), 26, ORANGE.base)
    block_arrow(d, (510, 200), (510, 60), 26, ORANGE.base)
    return d


def landing_net() -> Drawing:
    """A dip net with a long handle, a salmon in it."""
    d = Drawing()
    d.stroke([(620, 20), (376, 264)], 30)
    d.stroke([(620, 20), (376, 264)], 20, WOOD.base)
    fish_at(d, 210, 420, 0.52, 20)
    bag = "M40,280C20,520 140,620 260,600C380,580 420,440 390,260Z"
    mesh = Drawing()
    for k in range(-14, 26):
        mesh.stroke([(k * 34 - 120, 240), (k * 34 + 240, 640)], 4, "#2C7A4C")
        mesh.stroke([(k * 34 + 240, 240), (k * 34 - 120, 640)], 4, "#2C7A4C")
    d.clipped(bag, mesh)
    d.line(bag, 6, "#2C7A4C")
    d.line(ellipse(216, 270, 182, 56), 26)
    d.line(ellipse(216, 270, 182, 56), 16, STEEL.base)
    return d


def bleeding_tank() -> Drawing:
    """A tank seen through its side: salmon with cut gills in cold water that is red with blood."""
    d = Drawing()
    d.surface("M40,130L90,60H550L600,130Z", STEEL, bevel=0, tone=STEEL.shade, outline=6)
    d.surface("M30,130H610V540H30Z", STEEL, bevel=0, tone="#FFFFFF", outline=8)
    bath = "M60,190Q90,176 120,190T180,190T240,190T300,190T360,190T420,190T480,190T540,190T580,190V510H60Z"
    d.fill(bath, "#DDB3BC")
    cloud = Drawing()
    for x, y, rx in ((150, 300, 110), (340, 370, 120), (170, 460, 120)):
        cloud.fill(ellipse(x, y, rx, 62), "#CF4038", opacity=0.55)
    d.clipped(bath, cloud)
    for x, y in ((230, 270), (440, 350), (240, 440)):
        fish_at(d, x, y, 0.46)
        d.line(f"M{x - 78},{y - 26}Q{x - 66},{y + 4} {x - 82},{y + 34}", 12, RED.base)
        d.line(f"M{x - 84},{y + 36}Q{x - 110},{y + 50} {x - 150},{y + 40}", 9, RED.base, opacity=0.8)
    d.line("M30,130H610V540H30Z", 22, STEEL.base)
    d.line("M19,119H621V551H19Z", 6)
    d.line("M42,142H598V528H42Z", 6)
    for x in (70, 520):
        d.surface(rectangle(x, 548, 50, 56, 6), STEEL, bevel=7)
    return d


def stunner() -> Drawing:
    """A machine whose piston strikes down on the head of a salmon in a trough; stars fly."""
    d = Drawing()
    d.surface(rectangle(20, 30, 300, 190, 14), BLUE, bevel=15, gloss=8, outline=6)
    d.surface(rectangle(110, 214, 120, 70, 6), STEEL, bevel=8, outline=6)
    d.surface(rectangle(146, 280, 48, 90, 4), STEEL, bevel=7, outline=6)
    d.surface(rectangle(112, 352, 116, 44, 12), RUBBER, bevel=8, gloss=4, outline=6)
    fish_at(d, 350, 470, 0.86)
    d.surface("M40,530H620L600,622H60Z", STEEL, bevel=10, outline=6)
    block_arrow(d, (264, 240), (264, 350), 26, ORANGE.base)
    for x, y, r in ((70, 400, 34), (48, 330, 24), (110, 330, 20), (330, 330, 24)):
        d.surface(polygon([polar(x, y, r if k % 2 == 0 else r * 0.42, 36 * k) for k in range(10)]), YELLOW, bevel=0,
                  outline=4)  # fmt: skip
    for y in (70, 110, 150):
        d.line(f"M220,{y}H290", 9, BLUE.dark)
    d.surface(ellipse(110, 110, 40), GREEN, bevel=8)
    return d


def vacuum_nozzle() -> Drawing:
    """A nozzle on a hose sucks blood out of the open belly of a salmon; arrows into the nozzle."""
    d = Drawing()
    fish = Drawing()
    salmon_on(fish, pale=True)
    fish.fill("M150,330C180,270 420,262 500,316C450,400 330,424 230,410C180,402 150,372 150,330Z", "#F58A62")
    fish.line("M150,330C180,270 420,262 500,316C450,400 330,424 230,410C180,402 150,372 150,330Z", 5)
    fish.line("M170,322C230,300 300,296 340,300", 20, "#8E1510")
    d.place(fish, 0, 180)
    hose = "M500,40C640,80 560,240 470,330L410,390"
    d.line(hose, 76)
    d.line(hose, 64, "#7E8F99")
    d.line(hose, 64, "#5E6E78", dash="6 20", cap="butt")
    t = Drawing()
    t.surface("M-34,-130H34L30,0L16,70H-16L-30,0Z", STEEL, bevel=10, gloss=5, outline=6)
    d.place(t, 404, 402, 1, 38)
    for x, y in ((300, 500), (330, 520), (316, 470)):
        d.fill(ellipse(x, y, 9), RED.base)
    block_arrow(d, (214, 560), (316, 500), 22, BLUE.base)
    block_arrow(d, (500, 240), (566, 170), 22, BLUE.base)
    return d


def store(*, deep: bool = False) -> Drawing:
    """A cold room behind its thick open door: a worker between shelves of boxes. `deep`: ice, snow and a pallet at minus 25 instead of plus 2."""
    d = Drawing()
    d.surface(rectangle(30, 60, 420, 540, 4), WHITE, bevel=0, tone="#C9D6DC", outline=8)
    d.fill(rectangle(64, 96, 352, 504), "#B5DCEF" if deep else "#E3F1F8")
    d.line(rectangle(64, 96, 352, 504), 6)
    if deep:
        for x, w, h in (
            (70, 40, 70),
            (112, 30, 110),
            (150, 46, 64),
            (204, 34, 120),
            (246, 40, 60),
            (296, 34, 96),
            (340, 40, 76),
            (384, 28, 110),
        ):
            d.surface(f"M{x},98h{w}l{-w / 2},{h}Z", WHITE, bevel=0, tone="#F4FBFE", outline=4)
        for row in range(3):
            for column in range(1):
                d.surface(rectangle(84 + column * 136, 262 + row * 94, 136, 94), WOOD, bevel=8, outline=5)
                snow(d, 152 + column * 136, 309 + row * 94, 32, "#FFFFFF")
        d.surface(rectangle(76, 546, 160, 20), WOOD, bevel=4)
        d.fill("M66,596V570Q150,556 240,576T414,570V596Z", "#FFFFFF")
    else:
        for y in (250, 400, 550):
            for x in (84,):
                d.surface(f"M{x},{y - 96}H{x + 140}L{x + 132},{y}H{x + 8}Z", WHITE, bevel=8, outline=5)
                fish_at(d, x + 70, y - 50, 0.17)
            d.surface(rectangle(64, y, 176, 16), STEEL, bevel=5, outline=4)
    man = Drawing()
    worker(man, Pose((330, 150), (330, 250), (330, 400), (((300, 330), (330, 400)), ((372, 330), (350, 400))),
                     (((310, 500), (306, 590)), ((350, 500), (354, 590))), -1),
           cloth=ORANGE if deep else BLUE)  # fmt: skip
    d.place(man, 120, 210, 0.64)
    d.surface("M450,60L600,20V640L450,600Z", WHITE, bevel=0, tone="#DDE6EA", outline=8)
    d.surface("M600,20H636V640H600Z", WHITE, bevel=0, tone="#B5C4CC", outline=6)
    d.surface("M476,330L512,326V400L476,396Z", DARK_STEEL, bevel=5, outline=5)
    d.surface(rectangle(130, -60, 220, 96, 12), RUBBER, bevel=0, outline=6)
    write(d, "-25°C" if deep else "+2°C", 240, -12, 46, width=8, colour="#8FE0FF")
    return d


ENTRIES = (
    Entry("hygienesluse", "ei hygienesluse", "Rom med vask og såpe, børster som vasker støvler, og en port med grønn pil; gulvet er skittent før porten og rent etter", hygiene_gate),
    Entry("handvask", "håndvask", "To hender med skum under krana på en vask; såpe henger på veggen", hand_wash),
    Entry("knivsterilisator", "en knivsterilisator", "Kniver står i en stålboks med varmt vann; det damper, og skjermen viser 82 grader", knife_steriliser),
    Entry("garderobe", "en garderobe", "Tre skap, ett er åpent og har klær i; foran står en benk med støvler under", changing_room),
    Entry("kai", "ei kai", "En båt ligger ved ei kai og er festet med tau; en pil peker på kaia", quay),
    Entry("fiskepumpe", "ei fiskepumpe", "Grønn pumpe med motor; laks går gjennom røret, og piler viser veien", fish_pump),
    Entry("hav", "en håv", "Rundt nett på et langt skaft med en laks i", landing_net),
    Entry("utblodningskar", "et utblødningskar", "Laks med kutt ved gjellene ligger i et kar; vannet er rødt av blod", bleeding_tank),
    Entry("slagmaskin", "en slagmaskin", "Maskin med et stempel som slår en laks i hodet; en pil peker ned", stunner),
    Entry("vakuumsug", "et vakuumsug", "Munnstykke på en slange suger blod ut av en åpnet laks; to piler viser veien", vacuum_nozzle),
    Entry("kjolerom", "et kjølerom", "Rom med tykk, åpen dør og en arbeider ved hyller med kasser; skjermen viser pluss to grader", store),
    Entry("fryselager", "et fryselager", "Rom med is i taket, en arbeider og frosne varer på pall; skjermen viser minus tjuefem grader", store, {"deep": True}),
)  # fmt: skip
