"""Locking, starting and guarding machines; machines and gratings that are told apart by what they do."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.emergency import padlock
from illustrations.families.escape import waves
from illustrations.families.handwork import arm
from illustrations.families.packing import KRAFT
from illustrations.figures import block_arrow, turn_arrow
from illustrations.lettering import write
from illustrations.style import (
    BLUE,
    BRASS,
    DARK_STEEL,
    GREEN,
    ORANGE,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
    Material,
)

FILM = Material("#F4FBFE", "#CFE8F4", "#A9CFDF", "#6F9DB2")


def gear(d: Drawing, x: float, y: float, radius: float, material: Material = STEEL, *, turn: float = 0) -> None:
    """A toothed wheel."""
    teeth = 12
    points = []
    for k in range(teeth):
        for part, r in ((0, 0.82), (0.2, 1), (0.5, 1), (0.7, 0.82)):
            points.append(polar(x, y, radius * r, turn + (k + part) * 360 / teeth))
    d.surface(polygon(points), material, bevel=9, outline=6)
    d.surface(ellipse(x, y, radius * 0.26), DARK_STEEL, bevel=5, outline=5)


def turn_key() -> Drawing:
    """A hand turns a key in the lock of a door; the bolt runs out into the frame."""
    d = Drawing()
    d.surface(rectangle(20, 20, 380, 600, 4), WOOD, bevel=12, outline=6)
    d.surface(rectangle(520, 20, 110, 600, 4), STEEL, bevel=12, outline=6)
    d.fill(rectangle(520, 244, 60, 84), "#2B353C")
    d.line(rectangle(520, 244, 60, 84), 5)
    d.surface(rectangle(392, 256, 168, 60, 6), BRASS, bevel=8, gloss=4, outline=6)
    block_arrow(d, (412, 286), (530, 286), 22, RED.base, outline=3)
    d.surface(rectangle(150, 180, 150, 300, 20), STEEL, bevel=10, gloss=5, outline=6)
    d.surface(ellipse(225, 300, 46), BRASS, bevel=8, outline=5)
    turn_arrow(d, (225, 300), 118, -70, 80, 26, RED.base)
    d.surface(rectangle(214, 280, 22, 110, 6), STEEL, bevel=5, outline=5)
    d.surface(ellipse(225, 420, 52), BRASS, bevel=9, gloss=5, outline=6)
    arm(d, (460, 700), (262, 446), 30)
    return d


def switch(d: Drawing, *, on: bool) -> None:
    """The main switch of a machine: red turning handle on a yellow ground, marks 0 and I."""
    d.surface(rectangle(60, 60, 420, 520, 24), STEEL, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(110, 130, 320, 320, 20), YELLOW, bevel=10, outline=6)
    write(d, "0", 150, 172, 40, width=9)
    write(d, "I", 390, 172, 40, width=9)
    knob = Drawing()
    knob.surface(ellipse(0, 0, 112), RED, bevel=13, gloss=8, outline=6)
    knob.surface(rectangle(-30, -130, 60, 260, 24), RED, bevel=10, gloss=5, outline=6)
    knob.fill(ellipse(0, -100, 12), "#FFFFFF")
    d.place(knob, 270, 300, 1, 45 if on else -45)


def main_switch() -> Drawing:
    """The main switch with its mains cable; a lightning flash over it."""
    d = Drawing()
    d.line("M270,580V660", 44)
    d.line("M270,580V660", 34, RUBBER.base)
    switch(d, on=True)
    flash = polygon([(556, 90), (500, 220), (548, 220), (516, 330), (610, 176), (560, 176), (596, 90)])
    d.surface(flash, YELLOW, bevel=0, outline=5)
    return d


def lock_out() -> Drawing:
    """The main switch stands at 0; a hand puts a padlock with a tag through it."""
    d = Drawing()
    switch(d, on=False)
    lock = Drawing()
    lock.place(padlock(tag=True), -320, -110)
    d.place(lock, 332, 350, 0.5)
    arm(d, (640, 640), (404, 500), 20)
    block_arrow(d, (560, 300), (440, 372), 28, ORANGE.base)
    return d


def button(*, start: bool) -> Drawing:
    """A finger on one of two buttons. `start`: the green one, lamp lit, the gears turn; otherwise the red one, lamp dark, still."""
    d = Drawing()
    d.surface(rectangle(30, 40, 250, 540, 20), STEEL, bevel=14, gloss=7, outline=6)
    if start:
        for a in range(-80, 81, 40):
            d.stroke([polar(155, 110, 62, a), polar(155, 110, 92, a)], 9, YELLOW.shade)
    d.surface(ellipse(155, 114, 44), YELLOW if start else RUBBER, bevel=8, gloss=4, outline=5)
    for y, material, sign, chosen in ((270, GREEN, "I", start), (450, RED, "0", not start)):
        d.surface(ellipse(155, y, 78), material, bevel=12, gloss=6, outline=6)
        write(d, sign, 155, y - 20 if chosen else y, 54, width=11, colour="#FFFFFF")
    tip = 290.0 if start else 470.0
    gear(d, 470, 180, 128)
    gear(d, 590, 372, 104, ORANGE, turn=12)
    if start:
        turn_arrow(d, (470, 180), 152, -80, 60, 22, RED.base)
        turn_arrow(d, (590, 372), 128, 220, 110, 20, RED.base)
    d.stroke([(430, tip + 160), (640, tip + 320)], 104)
    d.stroke([(430, tip + 160), (640, tip + 320)], 92, BLUE.base)
    d.surface(f"M150,{tip}Q160,{tip - 20} 184,{tip - 4}L320,{tip + 60}H420L460,{tip + 150}L380,{tip + 190}L300,{tip + 150}L166,{tip + 30}Q144,{tip + 16} 150,{tip}Z",
              YELLOW, bevel=0, tone="#D9A577", outline=6)  # fmt: skip
    for k in range(3):
        d.line(
            f"M{320 + k * 22},{tip + 92 + k * 24}Q{372 + k * 14},{tip + 90 + k * 22} {392 + k * 12},{tip + 104 + k * 24}",
            5,
        )
    return d


def guard() -> Drawing:
    """A yellow cover comes down over the belt and wheels of a machine."""
    d = Drawing()
    d.surface("M20,560H620V620H20Z", DARK_STEEL, bevel=8, outline=6)
    d.surface(rectangle(60, 380, 520, 184, 10), STEEL, bevel=12, outline=6)
    for x, r in ((180, 84), (460, 60)):
        d.surface(ellipse(x, 470, r), DARK_STEEL, bevel=10, gloss=5, outline=6)
        d.surface(ellipse(x, 470, r * 0.3), STEEL, bevel=5, outline=5)
    d.line("M180,380L460,404A66,66 0 0 1 460,536L180,560A90,90 0 0 1 180,380Z", 22)
    d.line("M180,380L460,404A66,66 0 0 1 460,536L180,560A90,90 0 0 1 180,380Z", 11, "#59636B")
    hood = "M40,320V130Q40,60 110,60H530Q600,60 600,130V320Z"
    d.surface(hood, YELLOW, bevel=16, gloss=9, outline=6)
    for y in (130, 180, 230):
        d.line(f"M170,{y}H470", 14, YELLOW.dark)
    for x in (80, 560):
        d.surface(ellipse(x, 286, 14), STEEL, bevel=4, outline=4)
    d.surface(rectangle(250, 20, 140, 50, 20), RUBBER, bevel=6, outline=5)
    for x in (150, 490):
        block_arrow(d, (x, 290), (x, 400), 34, RED.base)
    return d


def lubricants() -> Drawing:
    """An oil can drips on two gears; beside it a tin of yellow grease with a brush and a spray with a drop on its label."""
    d = Drawing()
    gear(d, 150, 500, 116)
    gear(d, 346, 540, 96, DARK_STEEL, turn=10)
    d.line("M440,130L250,330", 26)
    d.line("M440,130L250,330", 14, STEEL.base)
    d.surface("M400,60H600L640,330H380Z", RED, bevel=14, gloss=8, outline=6)
    d.line("M616,120Q700,140 690,230Q680,290 632,290", 26)
    d.line("M616,120Q700,140 690,230Q680,290 632,290", 16, RED.shade)
    d.fill("M510,130C546,190 556,214 556,238A46,46 0 0 1 464,238C464,214 474,190 510,130Z", YELLOW.base)
    d.line("M510,130C546,190 556,214 556,238A46,46 0 0 1 464,238C464,214 474,190 510,130Z", 5)
    for x, y, s in ((232, 376, 1.0), (246, 430, 0.8)):
        path = f"M{x},{y - 26 * s}C{x + 18 * s},{y} {x + 14 * s},{y + 20 * s} {x},{y + 20 * s}C{x - 14 * s},{y + 20 * s} {x - 18 * s},{y} {x},{y - 26 * s}Z"
        d.fill(path, YELLOW.shade)
        d.line(path, 4)
    d.surface(ellipse(560, 450, 92, 30), YELLOW, bevel=0, tone=YELLOW.base, outline=6)
    d.surface("M500,446Q530,400 560,420Q590,390 620,446Q560,470 500,446Z", YELLOW, bevel=6, outline=5)
    d.bar("M468,450Q560,500 652,450V610Q560,640 468,610Z", BLUE, (468, 0), (652, 0), outline=6)
    d.fill("M560,500C584,540 590,556 590,570A30,30 0 0 1 530,570C530,556 536,540 560,500Z", YELLOW.base)
    d.line("M560,500C584,540 590,556 590,570A30,30 0 0 1 530,570C530,556 536,540 560,500Z", 4)
    return d


def broken() -> Drawing:
    """A telephone whose glass is smashed and whose corner is broken off, bits beside it."""
    d = Drawing()
    case = "M150,40Q150,10 180,10H460Q490,10 490,40V470L440,500L452,540L400,560L390,630H180Q150,630 150,600Z"
    d.surface(case, RUBBER, bevel=12, gloss=6, outline=6)
    glass = "M180,70H460V450L410,480L420,520L370,540L366,560H180Z"
    d.fill(glass, "#BFD9E6")
    cracks = Drawing()
    for a in range(0, 360, 24):
        crack = [(330.0, 250.0)]
        for k in range(1, 6):
            crack.append(polar(330, 250, k * 74, a + (14 if k % 2 else -10)))
        cracks.stroke(crack, 5)
    for ring in (50, 110, 180):
        cracks.line(polygon([polar(330, 250, ring + (10 if k % 2 else -10), k * 24 + 6) for k in range(15)]), 4)
    cracks.fill(ellipse(330, 250, 20), "#1F2B33")
    d.clipped(glass, cracks)
    d.line(glass, 5)
    d.line("M280,40H360", 9, "#8F9AA1")
    for x, y, turn, s in ((480, 560, 20, 1.0), (540, 500, 60, 0.8), (470, 630, -10, 0.7), (560, 610, 30, 0.9)):
        bit = Drawing()
        bit.surface("M-34,-20L24,-26L36,14L-10,30Z", RUBBER, bevel=5, outline=5, tone="#BFD9E6" if s < 0.95 else None)
        d.place(bit, x, y, s, turn)
    return d


def gas_alarm() -> Drawing:
    """A gas detector on the wall flashes and howls: sound waves, a green cloud under it."""
    d = Drawing()
    puffs = ((110, 560, 90), (220, 530, 100), (340, 540, 110), (460, 530, 96), (550, 570, 80), (330, 590, 150))
    for x, y, r in puffs:
        d.line(ellipse(x, y, r, r * 0.66), 11, "#6E8A2A")
    for x, y, r in puffs:
        d.fill(ellipse(x, y, r, r * 0.66), "#B5CF6A")
    d.surface(rectangle(190, 150, 260, 300, 20), WHITE, bevel=14, gloss=0, outline=6)
    d.fill(rectangle(220, 180, 200, 96, 8), "#2B353C")
    write(d, "50", 320, 228, 50, width=9, colour="#FF6A55")
    d.surface(ellipse(320, 362, 58), DARK_STEEL, bevel=9, outline=6)
    for x in (296, 320, 344):
        for y in (338, 362, 386):
            d.fill(ellipse(x, y, 7), "#1F2B33")
    d.surface("M260,150V90Q260,40 320,40Q380,40 380,90V150Z", RED, bevel=10, gloss=6, outline=6)
    for a in (-70, -35, 0, 35, 70):
        d.stroke([polar(320, 90, 84, a), polar(320, 90, 124, a)], 10, RED.base)
    for sign in (-1, 1):
        waves(d, 320 + sign * 120, 340, sign, (40, 80, 120))
    return d


def pallet_wrapper() -> Drawing:
    """A pallet on a turntable, a mast with a roll of film beside it; the table turns and film is wound round the boxes."""
    d = Drawing()
    d.surface(rectangle(500, 20, 70, 580, 6), ORANGE, bevel=10, gloss=5, outline=6)
    d.surface("M440,590H640V630H440Z", DARK_STEEL, bevel=7, outline=6)
    for row in range(3):
        for column in range(2):
            d.surface(rectangle(90 + column * 140, 150 + row * 112, 140, 112, 3), KRAFT, bevel=8, outline=6)
    d.fill(rectangle(86, 250, 288, 236), "#CFE8F4", opacity=0.75)
    for y in range(266, 480, 36):
        d.line(f"M86,{y}L374,{y + 20}", 4, "#6F9DB2")
    d.fill("M374,290L470,270V400L374,420Z", "#CFE8F4", opacity=0.8)
    d.line("M374,290L470,270M374,420L470,400", 4, "#6F9DB2")
    d.bar(rectangle(454, 250, 48, 170, 6), FILM, (454, 0), (502, 0), outline=6)
    d.surface(rectangle(70, 486, 320, 20, 2), WOOD, bevel=4)
    for x in (70, 200, 330):
        d.surface(rectangle(x, 504, 60, 30, 2), WOOD, bevel=4)
    d.surface(ellipse(230, 566, 220, 34), STEEL, bevel=0, tone=STEEL.base, outline=6)
    d.surface(rectangle(70, 534, 320, 16, 2), WOOD, bevel=3)
    d.line("M60,600Q230,660 400,600", 16, RED.base)
    d.fill("M384,574L436,584L404,626Z", RED.base)
    return d


def strapper() -> Drawing:
    """A machine with an arch through which boxes run; it draws a blue strap tight round each."""
    d = Drawing()
    for x in (60, 520):
        d.surface(rectangle(x, 470, 44, 140), STEEL, bevel=7)
    d.surface("M0,420H640V476H0Z", STEEL, bevel=9, gloss=5, outline=6)
    for x in range(40, 640, 56):
        d.surface(ellipse(x, 448, 17), DARK_STEEL, bevel=4, outline=4)
    d.surface("M20,280H190V420H20Z", WHITE, bevel=10, outline=6)
    d.surface(rectangle(12, 262, 186, 28, 6), WHITE, bevel=5, outline=5)
    for x in (58, 142):
        d.surface(rectangle(x, 262, 16, 158), BLUE, bevel=0, outline=4)
    d.surface("M230,60H460V440H400V120H290V440H230Z", ORANGE, bevel=12, gloss=6, outline=6)
    d.surface("M306,280H480V420H306Z", WHITE, bevel=10, outline=6)
    d.surface(rectangle(298, 262, 190, 28, 6), WHITE, bevel=5, outline=5)
    d.surface(rectangle(346, 262, 16, 158), BLUE, bevel=0, outline=4)
    d.surface("M400,120H460V440H400Z", ORANGE, bevel=10, outline=6)
    d.line("M346,262V130", 8, BLUE.base)
    d.surface(ellipse(345, 30, 66), BLUE, bevel=8, outline=6)
    d.surface(ellipse(345, 30, 24), WHITE, bevel=0, outline=5)
    block_arrow(d, (630, 350), (520, 350), 32, RED.base)
    return d


def drain_grate() -> Drawing:
    """A steel grate in the floor over a drain; water runs through it and bits lie on top."""
    d = Drawing()
    tiles = Drawing()
    tiles.fill("M0,140H640V620H0Z", "#B7C6CD")
    for x in range(-400, 1100, 110):
        tiles.line(f"M{x},620L{320 + (x - 320) * 0.62},140", 3, "#93A5AE")
    for y in (200, 290, 420, 560):
        tiles.line(f"M0,{y}H640", 3, "#93A5AE")
    d.clipped("M0,140H640V620H0Z", tiles)
    d.surface("M140,240H500L580,540H60Z", DARK_STEEL, bevel=0, tone="#1E2930", outline=8)
    for k in range(9):
        x0, x1 = 160 + k * 40, 88 + k * 58
        d.stroke([(x0, 246), (x1, 534)], 22)
        d.stroke([(x0, 246), (x1, 534)], 14, STEEL.base)
    for y, a, b in ((330, 116, 524), (430, 90, 550)):
        d.stroke([(a, y), (b, y)], 20)
        d.stroke([(a, y), (b, y)], 12, STEEL.light)
    d.line("M140,240H500L580,540H60Z", 26)
    d.line("M140,240H500L580,540H60Z", 16, STEEL.base)
    for x in (220, 320, 420):
        d.line(f"M{x},40V300", 26, "#7CC0E4")
        d.line(f"M{x},60V280", 5, BLUE.base, dash="40 30")
        d.fill(ellipse(x, 312, 40, 14), "#7CC0E4")
    return d


def strainer() -> Drawing:
    """Water with bits of fish runs into a basket of wire mesh; the bits stay, clean water runs out below."""
    d = Drawing()
    d.line("M-10,60H250Q320,60 320,130", 84)
    d.line("M-10,60H250Q320,60 320,130", 72, STEEL.base)
    d.fill("M286,130H354L370,360H270Z", "#7CC0E4")
    for x, y in ((310, 180), (336, 240), (304, 290)):
        d.surface(ellipse(x, y, 15, 10), RED, bevel=0, tone="#F58A62", outline=3)
    bowl = "M90,300H550Q540,470 320,480Q100,470 90,300Z"
    d.fill(bowl, "#E8F0F3")
    for x, y in (
        (220, 420),
        (280, 440),
        (340, 444),
        (400, 430),
        (260, 400),
        (320, 410),
        (376, 400),
        (430, 404),
        (200, 390),
    ):
        d.surface(ellipse(x, y, 26, 17), RED, bevel=0, tone="#F58A62", outline=4)
    mesh = Drawing()
    for k in range(-16, 40):
        mesh.stroke([(k * 24 - 100, 280), (k * 24 + 120, 500)], 3.4, "#4F5B64")
        mesh.stroke([(k * 24 + 120, 280), (k * 24 - 100, 500)], 3.4, "#4F5B64")
    d.clipped(bowl, mesh)
    d.line(bowl, 6)
    d.surface(rectangle(60, 282, 520, 34, 14), STEEL, bevel=7, gloss=4, outline=6)
    for x, y in ((200, 474), (260, 490), (320, 494), (380, 490), (440, 474)):
        d.line(f"M{x},{y}V{y + 110}", 12, "#7CC0E4")
    return d


ENTRIES = (
    Entry("lase", "å låse", "En hånd vrir nøkkelen i låsen på ei dør; bolten går inn i karmen", turn_key),
    Entry("hovedbryter", "en hovedbryter", "Stor, rød bryter på gul bunn med merkene 0 og I; et gult lyn ved siden av", main_switch),
    Entry("lase-av", "å låse av", "Bryteren står på null; en hånd setter en hengelås med merkelapp på den", lock_out),
    Entry("starte", "å starte", "En finger trykker på den grønne knappen; lampa lyser, og tannhjulene går rundt", button, {"start": True}),
    Entry("sla-av", "å slå av", "En finger trykker på den røde knappen; lampa er mørk, og tannhjulene står", button, {"start": False}),
    Entry("deksel", "et deksel", "Gult deksel på vei ned over rem og hjul på en maskin; to piler peker ned", guard),
    Entry("smoremiddel", "smøremiddel", "Oljekanne som drypper på tannhjul, og en boks med gult fett", lubricants),
    Entry("odelagt", "en ødelagt telefon", "Telefon med knust glass og et hjørne som er brukket av", broken),
    Entry("gassalarm", "en gassalarm", "Hvit boks med rød lampe som blinker og uler; det er en grønn sky under", gas_alarm),
    Entry("pallevikler", "en pallevikler", "Pall på et bord som går rundt; plast fra en rull legger seg rundt kassene", pallet_wrapper),
    Entry("stroppemaskin", "en stroppemaskin", "Maskin med en bue der kassene går gjennom; den legger et blått bånd rundt hver kasse", strapper),
    Entry("rist", "ei rist", "Rist av stål i golvet; vannet renner ned mellom stengene", drain_grate),
    Entry("sil", "en sil", "Kurv av netting; vannet renner gjennom, og biter av fisk ligger igjen", strainer),
)  # fmt: skip
