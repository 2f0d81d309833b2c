"""The welding shop: clothes, cables and hoses, parts of the gun, plates and papers, watch against fire."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.actions import upright, weld_it
from illustrations.families.emergency import extinguisher
from illustrations.families.escape import hose_reel
from illustrations.families.fire_and_signs import fire_blanket
from illustrations.families.handwork import arm
from illustrations.families.shop import bucket
from illustrations.families.welding import helmet, spark
from illustrations.figures import block_arrow, worker
from illustrations.lettering import write
from illustrations.style import (
    BLUE,
    BRASS,
    COPPER,
    DARK_STEEL,
    GREEN,
    LEATHER,
    ORANGE,
    PAPER,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
)  # fmt: skip


def dark_glass() -> Drawing:
    """A welding helmet and, in front of it, its dark glass taken out; an arrow at the glass."""
    d = Drawing()
    whole = Drawing()
    whole.place(helmet(), 0, 0)
    whole.fill(rectangle(208, 264, 224, 102, 8), "#FFFFFF")
    whole.line(rectangle(208, 264, 224, 102, 8), 6)
    d.place(whole, 120, -20, 0.8)
    d.surface("M20,470L300,430V570L20,610Z", GREEN, bevel=0, tone="#123B2A", outline=8)
    d.fill("M50,486L130,474L80,582L50,586Z", "#4E9C7A", opacity=0.8)
    for x in (30, 290):
        d.line(f"M{x},{472 - x * 0.14}L{x + (330 - x) * 0.3},{300 - (x - 30) * 0.06}", 4, STEEL.dark, dash="10 12")
    block_arrow(d, (470, 640), (320, 540), 32, ORANGE.base)
    return d


def jacket() -> Drawing:
    """A welder's jacket of leather with a high collar and press studs; sparks bounce off."""
    d = Drawing()
    for sign in (-1, 1):
        sleeve = polygon([(320 + sign * 110, 110), (320 + sign * 190, 150), (320 + sign * 280, 450), (320 + sign * 196, 480),
                          (320 + sign * 126, 260)])  # fmt: skip
        d.surface(sleeve, LEATHER, bevel=12, outline=6)
        cuff = polygon(
            [(320 + sign * 270, 416), (320 + sign * 286, 470), (320 + sign * 200, 500), (320 + sign * 184, 450)]
        )
        d.surface(cuff, LEATHER, bevel=6, outline=5, tone=LEATHER.shade)
    d.surface("M200,110Q260,80 320,80Q380,80 440,110L452,520H188Z", LEATHER, bevel=18, gloss=9, outline=6)
    d.surface("M244,92Q250,30 320,30Q390,30 396,92L380,130H260Z", LEATHER, bevel=8, outline=6, tone=LEATHER.shade)
    d.line("M344,124V518", 5, LEATHER.dark)
    for y in (160, 250, 340, 430):
        d.surface(ellipse(318, y, 13), STEEL, bevel=4, outline=4)
    d.line("M206,160H434", 4, LEATHER.dark, dash="10 8")
    d.surface(rectangle(366, 390, 70, 84, 6), LEATHER, bevel=6, outline=5)
    for x, y, s in ((60, 60, 34), (110, 130, 24), (40, 190, 26), (100, 30, 20), (150, 70, 20), (60, 270, 18)):
        spark(d, x, y, s, ORANGE.base)
    return d


def welding_cable() -> Drawing:
    """A welding set and a holder joined by a thick orange cable, an arrow at the cable."""
    d = Drawing()
    d.line("M250,420C250,620 420,600 430,470C440,360 520,400 560,420", 46)
    d.line("M250,420C250,620 420,600 430,470C440,360 520,400 560,420", 35, ORANGE.base)
    d.line("M250,420C250,620 420,600 430,470C440,360 520,400 560,420", 7, ORANGE.light)
    t = Drawing()
    t.surface(rectangle(90, 90, 460, 430, 24), BLUE, bevel=18, gloss=9, outline=6)
    t.surface(rectangle(140, 140, 360, 180, 12), RUBBER, bevel=0, outline=5)
    write(t, "120 A", 300, 230, 60, width=9, colour="#FF5A48")
    t.surface(ellipse(380, 440, 54), RED, bevel=9, outline=5)
    d.place(t, 0, 120, 0.6)
    h = Drawing()
    h.surface("M0,-40C90,-50 180,-36 230,-30V30C180,36 90,50 0,40Z", RED, bevel=12, gloss=6, outline=6)
    h.surface("M226,-34H320L330,0L320,34H226Z", BRASS, bevel=8, outline=6)
    d.place(h, 540, 414, 0.62, 10)
    block_arrow(d, (560, 640), (440, 540), 32, RED.base)
    return d


def gas_hoses() -> Drawing:
    """A pair of hoses, one red and one blue, in a coil with brass couplings."""
    d = Drawing()
    for shift, tone in ((0, RED), (38, BLUE)):
        path = f"M{90 + shift},600V{330 + shift}A{210 - shift},{210 - shift} 0 1 1 {510 - shift},{330}A{180 - shift},{180 - shift} 0 1 1 {150 + shift * 1.2},{320}"
        d.line(path, 40)
        d.line(path, 29, tone.base)
        d.line(path, 6, tone.light)
    for shift in (0, 38):
        x = 90 + shift
        d.surface(rectangle(x - 17, 560, 34, 50, 4), BRASS, bevel=5, outline=5)
        d.surface(rectangle(x - 21, 604, 42, 36, 4), BRASS, bevel=6, gloss=3, outline=5)
    return d


def steel_plate(*, thick: bool = False) -> Drawing:
    """A big flat sheet of steel; `thick`: with a red measure of how thick it is."""
    d = Drawing()
    depth = 90 if thick else 26
    d.surface("M20,400L250,160H640L410,400Z", STEEL, bevel=0, tone=STEEL.light if thick else "#B9C4CC", outline=6)
    d.surface(f"M20,400H410V{400 + depth}H20Z", STEEL, bevel=0, tone=STEEL.base, outline=6)
    d.surface(f"M410,400L640,160V{160 + depth}L410,{400 + depth}Z", STEEL, bevel=0, tone=STEEL.shade, outline=6)
    d.fill("M120,380L320,176H372L180,380Z", "#FFFFFF", opacity=0.8 if thick else 0.35)
    if not thick:  # the marks of the rolling mill: steel, not glass
        for k in range(26):
            x, y = 90 + (k * 61) % 420, 190 + (k * 37) % 190
            left = 250 - (y - 160) * 0.96 + 16
            if left < x < left + 330:
                d.stroke([(x, y), (x + 44, y)], 3, STEEL.shade)
    if thick:
        d.line("M20,400H-90M20,490H-90", 5, RED.base)
        block_arrow(d, (-60, 320), (-60, 396), 20, RED.base, outline=3)
        block_arrow(d, (-60, 570), (-60, 494), 20, RED.base, outline=3)
    return d


def weld_symbol() -> Drawing:
    """The mark for a fillet weld on a drawing: bent arrow to a corner, triangle and size on the line."""
    d = Drawing()
    d.surface(rectangle(20, 20, 600, 600, 6), PAPER, bevel=9, tone="#FFFFFF", outline=6)
    d.line("M70,470H330V410H70ZM170,410V210H230V410", 7)
    d.line("M250,410L390,180H570", 9, BLUE.base)
    d.fill("M232,408L244,360L276,380Z", BLUE.base)
    d.line("M460,180V90L520,180", 9, BLUE.base)
    write(d, "5", 420, 136, 60, width=9, colour=BLUE.base)
    d.line("M390,200H570", 5, BLUE.base, dash="22 14")
    return d


def drawing_sheet() -> Drawing:
    """A drawing on paper, half unrolled: a part from two sides with measures, a pencil on it."""
    d = Drawing()
    d.surface("M80,60H560V540H80Z", PAPER, bevel=8, tone="#FFFFFF", outline=6)
    d.bar("M60,520H580A36,36 0 0 1 580,592H60A36,36 0 0 1 60,520Z", PAPER, (0, 520), (0, 592), outline=6)
    d.line("M60,556a16,16 0 1 1 -14,-16", 5)
    d.line("M140,300V150H230V220H330V300Z", 7, BLUE.dark)
    d.line(ellipse(270, 260, 18), 6, BLUE.dark)
    d.line(ellipse(446, 220, 76), 7, BLUE.dark)
    d.line(ellipse(446, 220, 30), 6, BLUE.dark)
    d.line("M446,120V320M346,220H546", 4, RED.base, dash="20 8 5 8")
    for y, a, b in ((350, 140, 330),):
        d.line(f"M{a},{y}H{b}M{a},{y - 14}V{y + 14}M{b},{y - 14}V{y + 14}", 5, BLUE.dark)
    write(d, "120", 235, 380, 30, width=5, colour=BLUE.dark)
    d.line("M360,420H530V500H360ZM360,446H530M360,472H530M420,420V500", 5, BLUE.dark)
    pencil = Drawing()
    pencil.surface("M-130,-18H90L140,0L90,18H-130Z", YELLOW, bevel=6, outline=5)
    pencil.fill("M118,-8L140,0L118,8Z", "#1F2B33")
    pencil.surface(rectangle(-160, -18, 34, 36, 8), RED, bevel=4, outline=5)
    d.place(pencil, 210, 450, 1, -150)
    return d


def positions() -> Drawing:
    """A welding gun in three positions: down on a plate, at a wall, up at a ceiling."""
    d = Drawing()

    def gun(x: float, y: float, turn: float) -> None:
        t = Drawing()
        t.surface("M-10,-80L10,-80L6,-20H-6Z", COPPER, bevel=0, outline=5)
        t.surface(rectangle(-16, -190, 32, 114, 8), RUBBER, bevel=5, outline=5)
        for a in range(-60, 61, 30):
            t.stroke([polar(0, 0, 24, a + 180 if abs(a) > 70 else a), polar(0, 0, 44, a)], 6, YELLOW.shade)
        t.fill(ellipse(0, 0, 16), ORANGE.base)
        d.place(t, x, y, 1, turn)

    d.surface("M10,420H200V470H10Z", STEEL, bevel=8, outline=6)
    gun(106, 414, 20)
    d.surface("M270,200H320V540H270Z", STEEL, bevel=8, outline=6)
    gun(326, 370, 78)
    d.surface("M450,200H640V250H450Z", STEEL, bevel=8, outline=6)
    gun(545, 256, 160)
    for x in (232, 432):
        d.line(f"M{x},130V610", 4, STEEL.base)
    return d


def bulkhead() -> Drawing:
    """A ship cut open along its length; one wall between two rooms is orange with an arrow at it."""
    d = Drawing()
    hull = "M-40,280H660L620,420Q600,480 540,480H90Q20,480 -10,400Z"
    d.surface(hull, RED, bevel=0, tone="#B9483F", outline=7)
    rooms = "M20,300H610L586,400Q574,444 530,444H100Q60,444 44,400Z"
    d.fill(rooms, "#F1EBDD")
    inner = Drawing()
    for x in (200, 440):
        inner.fill(rectangle(x - 9, 290, 18, 170), "#6D7A83")
    inner.fill(rectangle(308, 290, 26, 170), ORANGE.base)
    inner.line(rectangle(308, 290, 26, 170), 5)
    d.clipped(rooms, inner)
    d.line(rooms, 6)
    d.surface(rectangle(470, 150, 130, 130), WHITE, bevel=9, outline=6)
    for x in (488, 546):
        d.surface(rectangle(x, 174, 38, 34, 4), BLUE, bevel=0, tone="#A9CFDF", outline=4)
    d.surface(rectangle(520, 80, 50, 72), ORANGE, bevel=7, outline=6)
    d.line(
        "M-80,520Q-40,500 0,520T80,520T160,520T240,520T320,520T400,520T480,520T560,520T640,520T700,520", 8, BLUE.base
    )
    block_arrow(d, (321, 110), (321, 284), 36, RED.base)
    return d


def fire_watch() -> Drawing:
    """A welder at work and beside him a worker in a vest who watches, an extinguisher in the hand."""
    d = Drawing()
    d.stroke([(-20, 612), (760, 612)], 7)
    d.place(weld_it(), 210, 96, 0.84)
    man = Drawing()
    worker(man, upright(0, ((-40, 330), (-44, 420)), ((50, 330), (76, 420)), look=1), cloth=YELLOW)
    d.place(man, 90, 60, 0.92)
    ext = Drawing()
    ext.place(extinguisher(), -320, -60)
    d.place(ext, 166, 446, 0.24)
    for y in (300, 360):
        d.fill(rectangle(52, y, 76, 18), "#F1F4F6")
    d.line("M140,196L330,250", 7, RED.base, dash="4 16")
    return d


def fire_gear() -> Drawing:
    """An extinguisher, a hose reel, a fire blanket and a bucket of water side by side."""
    d = Drawing()
    for part, x, y, s in (
        (extinguisher(), 0, 0, 0.5),
        (hose_reel(), 320, 0, 0.48),
        (fire_blanket(), 10, 330, 0.46),
        (bucket(), 330, 330, 0.46),
    ):
        d.place(part, x, y, s)
    return d


def smoulder() -> Drawing:
    """A heap of rags and wood shavings that glows without a flame; smoke rises."""
    d = Drawing()
    for x, h in ((220, 330), (320, 400), (420, 320)):
        d.line(
            f"M{x},420C{x - 60},{420 - h * 0.3} {x + 60},{420 - h * 0.5} {x},{420 - h * 0.7}C{x - 40},{420 - h * 0.85} {x + 30},{420 - h * 0.95} {x + 10},{420 - h}",
            30,
            "#B5BCC0",
        )
    d.surface(
        "M40,590C60,500 140,480 190,440C250,400 380,400 440,440C500,470 590,500 610,590Z",
        WOOD,
        bevel=16,
        outline=6,
        tone="#8B6A45",
    )
    for k in range(16):
        x, y = 100 + (k * 137) % 450, 480 + (k * 61) % 96
        d.line(f"M{x - 26},{y}Q{x},{y - 20} {x + 26},{y}", 6, "#5B4128")
    for x, y, rx in ((230, 500, 60), (360, 470, 54), (330, 540, 70), (460, 540, 46), (160, 556, 40)):
        d.fill(ellipse(x, y, rx, rx * 0.42), "#8E1B10")
        d.fill(ellipse(x, y, rx * 0.75, rx * 0.3), ORANGE.base)
        d.fill(ellipse(x, y, rx * 0.4, rx * 0.15), YELLOW.base)
    return d


def spark_rain() -> Drawing:
    """In a dark hall an angle grinder throws a wide rain of glowing sparks to the floor."""
    d = Drawing()
    frame = rectangle(0, 0, 640, 640, 16)
    night = Drawing()
    night.fill(frame, "#1C2A38")
    night.fill("M0,560H640V640H0Z", "#33475A")
    for k in range(150):
        angle, reach = 98 + (k * 0.61803) % 1 * 72, 130 + (k * 0.75488) % 1 * 520
        fall = (reach / 90) ** 2 * 3.2
        x, y = polar(120, 150, reach, angle)
        x0, y0 = polar(120, 150, reach - 46, angle)
        tone = ("#FFE27A", "#FFB347", "#FF8A2A", "#FFF4C8")[k % 4]
        night.stroke([(x0, y0 + fall * 0.8), (x, y + fall)], 5 if k % 3 else 8, tone)
    for k in range(60):
        night.fill(
            ellipse(60 + (k * 0.61803) % 1 * 570, 566 + (k * 0.75488) % 1 * 66, 5), ("#FFE27A", "#FFB347")[k % 2]
        )
    for r, o in ((110, 0.25), (70, 0.5), (36, 1)):
        night.fill(ellipse(150, 176, r), "#FFE9A8", opacity=o)
    night.surface(rectangle(-20, 176, 150, 60), STEEL, bevel=9, outline=6)
    night.surface(ellipse(130, 110, 96), DARK_STEEL, bevel=12, gloss=6, outline=6)
    night.surface("M40,60A96,96 0 0 1 222,90L130,110Z", YELLOW, bevel=8, outline=6)
    night.surface("M120,60L330,-40H430V30L160,140Z", YELLOW, bevel=12, gloss=6, outline=6)
    night.surface(ellipse(130, 110, 26), STEEL, bevel=6, outline=5)
    d.clipped(frame, night)
    d.line(frame, 6)
    return d


def bubbles() -> Drawing:
    """Round bubbles rise in a glass of water, an arrow at one."""
    d = Drawing()
    d.fill("M120,180H520L490,600H150Z", "#BFE0EF")
    for x, y, r in (
        (240, 520, 30),
        (330, 470, 44),
        (420, 530, 26),
        (270, 390, 38),
        (390, 370, 52),
        (300, 280, 30),
        (420, 260, 36),
        (220, 300, 22),
        (350, 560, 18),
    ):
        d.fill(ellipse(x, y, r), "#F4FBFE")
        d.line(ellipse(x, y, r), 6, BLUE.shade)
        d.line(f"M{x - r * 0.55},{y - r * 0.1}A{r * 0.6},{r * 0.6} 0 0 1 {x - r * 0.05},{y - r * 0.55}", 6, "#FFFFFF")
    d.line("M120,180Q160,164 200,180T280,180T360,180T440,180T520,180", 6, BLUE.shade)
    d.line("M100,60L140,600Q142,620 160,620H480Q498,620 500,600L540,60", 12)
    block_arrow(d, (620, 280), (454, 350), 32, ORANGE.base)
    return d


def degrease() -> Drawing:
    """A hand wipes an oily plate with a rag; the wiped half shines, a bottle stands beside it."""
    d = Drawing()
    d.surface("M20,420L120,260H640L560,420Z", STEEL, bevel=0, tone=STEEL.light, outline=6)
    d.surface("M20,420H560L640,260V300L560,466H20Z", STEEL, bevel=0, tone=STEEL.shade, outline=6)
    oily = "M360,420L420,260H640L560,420Z"
    d.fill(oily, "#B99B4A", opacity=0.75)
    for x, y, rx in ((470, 330, 36), (540, 380, 30), (560, 300, 26), (440, 390, 24)):
        d.fill(ellipse(x, y, rx, rx * 0.5), "#4A3A18")
    for x, y, r in ((120, 370, 30), (200, 310, 24), (250, 390, 18)):
        spark(d, x, y, r, BLUE.base)
    d.surface(
        "M290,330C310,290 380,280 420,310C450,340 440,390 400,400C360,420 300,410 290,380C280,360 280,346 290,330Z",
        WHITE,
        bevel=9,
        outline=6,
    )
    for x in (316, 350, 390):
        d.line(f"M{x},312Q{x + 10},350 {x - 4},392", 4, "#8F9AA1")
    arm(d, (560, 60), (390, 300), -50)
    block_arrow(d, (330, 500), (500, 500), 30, ORANGE.base)
    d.surface(rectangle(70, 20, 60, 50, 8), RED, bevel=6, outline=6)
    d.surface("M56,68H144V100Q180,110 180,140V270H20V140Q20,110 56,100Z", WHITE, bevel=10, outline=6, tone="#D3EBF5")
    return d


ENTRIES = (
    Entry("sveiseglass", "et sveiseglass", "Mørkt, grønt glass tatt ut av en sveisehjelm; en pil peker på glasset", dark_glass),
    Entry("sveisejakke", "ei sveisejakke", "Jakke av skinn med høy krage og trykknapper; gnister spretter av", jacket),
    Entry("sveisekabel", "en sveisekabel", "Tykk, oransje kabel fra et sveiseapparat til et håndtak; en pil peker på kabelen", welding_cable),
    Entry("gasslange", "gasslanger", "En rød og en blå slange i en bue, med koblinger av messing i enden", gas_hoses),
    Entry("plate", "ei plate", "Stor, blank og flat plate av stål", steel_plate),
    Entry("tykkelse", "tykkelsen på ei plate", "Tykk stålplate med to røde piler som viser hvor tykk den er", steel_plate, {"thick": True}),
    Entry("sveisesymbol", "et sveisesymbol", "Tegning med blå pil til et hjørne; på streken står en trekant og et tall", weld_symbol),
    Entry("tegning", "en tegning", "Ark som er halvt rullet ut, med en del tegnet fra to sider og mål; en blyant ligger på", drawing_sheet),
    Entry("sveisestilling", "sveisestillinger", "Sveising i tre stillinger: ned på ei plate, inn mot en vegg og opp under et tak", positions),
    Entry("skott", "et skott", "Skip i snitt; én vegg mellom to rom er oransje, og en pil peker på den", bulkhead),
    Entry("brannvakt", "en brannvakt", "Arbeider i gult med brannslokker i hånda passer på en sveiser", fire_watch),
    Entry("slokkeutstyr", "slokkeutstyr", "Brannslokker, brannslange, brannteppe og ei bøtte", fire_gear),
    Entry("ulme", "å ulme", "Haug som gløder uten flamme; det stiger røyk opp", smoulder),
    Entry("gnistregn", "gnistregn", "Mange glødende gnister fra en vinkelsliper regner ned på gulvet i et mørkt rom", spark_rain),
    Entry("boble", "bobler", "Runde bobler stiger opp i et glass med vann; en pil peker på ei boble", bubbles),
    Entry("avfette", "å avfette", "En hånd tørker olje av ei plate med ei fille; den rene delen er blank", degrease),
)  # fmt: skip
