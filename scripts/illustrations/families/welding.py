"""Welding: what is worn, the sets and torches, what is fed into the weld, joints and faults in section."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.figures import block_arrow
from illustrations.lettering import write
from illustrations.style import (
    BLUE,
    BRASS,
    COPPER,
    DARK_STEEL,
    GREEN,
    LEATHER,
    ORANGE,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
)  # fmt: skip

HOT = "#FFE27A"


def cable(d: Drawing, path: str, width: float = 26, colour: str = RUBBER.base) -> None:
    """A round cable or hose."""
    d.line(path, width + 9)
    d.line(path, width, colour)


def helmet() -> Drawing:
    """A welding helmet: black shell over the whole face, dark window."""
    d = Drawing()
    d.line("M150,250C150,20 490,20 490,250", 40)
    d.line("M150,250C150,20 490,20 490,250", 28, RUBBER.light)
    d.surface(
        "M120,200C140,110 500,110 520,200C540,340 520,470 460,560Q320,640 180,560C120,470 100,340 120,200Z",
        RUBBER,
        bevel=22,
        gloss=10,
        outline=6,
    )
    d.surface(rectangle(180, 240, 280, 150, 16), DARK_STEEL, bevel=8, outline=6)
    d.surface(rectangle(208, 264, 224, 102, 8), GREEN, bevel=0, tone="#123B2A", outline=5)
    d.fill("M226,276H280L240,354H226Z", "#4E9C7A", opacity=0.7)
    for x in (126, 514):
        d.surface(ellipse(x, 236, 30), DARK_STEEL, bevel=8, gloss=4)
    return d


def glove() -> Drawing:
    """A long welding gauntlet of leather."""
    d = Drawing()
    hand = (
        "M220,640L236,430C190,400 130,360 92,320C70,290 110,250 146,276L216,336L208,150C206,100 266,100 268,148"
        "C276,60 344,60 344,146C352,84 412,86 412,156C424,110 474,120 470,172C466,300 452,390 430,430L456,640Z"
    )
    d.surface(hand, LEATHER, bevel=18, gloss=9, outline=6)
    d.surface("M226,440H440L462,640H214Z", RED, bevel=14, gloss=6, outline=6)
    for x in (272, 344, 410):
        d.stroke([(x, 170), (x - 4, 320)], 5, LEATHER.dark)
    d.line("M232,470H436", 5, RED.dark, dash="12 9")
    return d


def curtain() -> Drawing:
    """A red see-through curtain on a frame."""
    d = Drawing()
    d.line("M60,610V60H580V610", 34)
    d.line("M60,610V60H580V610", 23, STEEL.base)
    for k in range(6):
        x = 84 + k * 80
        d.surface(
            f"M{x},100H{x + 86}L{x + 82},540H{x + 4}Z", RED, bevel=12, outline=5, tone="#D9483C" if k % 2 else "#C23026"
        )
        d.surface(ellipse(x + 40, 84, 15), STEEL, bevel=4, outline=4)
    for x in (60, 580):
        d.surface(rectangle(x - 50, 604, 100, 20, 8), DARK_STEEL, bevel=5)
    return d


def power_source() -> Drawing:
    """A welding set: box with knob and display, two cables on plugs."""
    d = Drawing()
    cable(d, "M230,480C220,600 120,560 60,620")
    cable(d, "M410,480C420,600 500,560 590,620")
    d.line("M200,110V60Q200,36 230,36H410Q440,36 440,60V110", 30)
    d.line("M200,110V60Q200,36 230,36H410Q440,36 440,60V110", 19, RUBBER.light)
    d.surface(rectangle(100, 100, 440, 420, 24), BLUE, bevel=18, gloss=9, outline=6)
    d.surface(rectangle(140, 140, 360, 210, 12), RUBBER, bevel=0, outline=5)
    d.fill(rectangle(170, 170, 170, 80, 6), "#1B2024")
    write(d, "120A", 256, 210, 44, width=7, colour="#FF5A48")
    d.surface(ellipse(420, 246, 56), DARK_STEEL, bevel=10, gloss=5)
    d.stroke([(420, 246), (452, 212)], 10, "#FFFFFF")
    for x in (180, 230, 280, 330):
        d.fill(ellipse(x, 300, 14), GREEN.base)
    for x, colour in ((230, RED), (410, DARK_STEEL)):
        d.surface(ellipse(x, 440, 48), colour, bevel=9)
        d.surface(ellipse(x, 440, 22), RUBBER, bevel=4)
    return d


def earth_clamp() -> Drawing:
    """An earth clamp of copper on the edge of a plate, with its cable."""
    d = Drawing()
    d.surface("M20,420H360V480H20Z", STEEL, bevel=9, outline=6)
    cable(d, "M560,540C640,560 660,600 650,680", 30)
    for sign in (-1, 1):
        jaw = f"M180,{450 + sign * 30}L{200},{450 + sign * 80}L400,{430 + sign * 80}L590,{400 + sign * 150}L600,{400 + sign * 110}L430,{430 + sign * 24}L250,{450 + sign * 40}Z"
        d.surface(jaw, COPPER, bevel=9, gloss=5, outline=6)
    d.surface(ellipse(440, 432, 46), STEEL, bevel=9, gloss=5)
    for k in range(3):
        d.line(ellipse(440, 432, 36 - k * 11), 5)
    return d


def electrode_holder() -> Drawing:
    """An electrode holder with its lever and cable; a coated electrode in its jaws."""
    d = Drawing()
    cable(d, "M500,440C600,460 620,540 560,630", 32)
    t = Drawing()
    t.surface(rectangle(-520, -12, 300, 24, 2), WHITE, bevel=0, tone="#9AA0A2", outline=5)
    t.surface(rectangle(-222, -7, 60, 14), STEEL, bevel=0, outline=4)
    t.surface("M-190,-36H-60V36H-190L-200,0Z", BRASS, bevel=9, gloss=5, outline=6)
    t.surface("M-70,-46C40,-56 160,-40 230,-36V36C160,40 40,56 -70,46Z", RED, bevel=13, gloss=7, outline=6)
    t.surface("M-150,-30L-60,-60L110,-112Q134,-116 130,-92L-40,-36Z", RED, bevel=8, outline=6)
    for x in range(0, 220, 28):
        t.stroke([(x, -40), (x, 40)], 5, RED.dark)
    d.place(t, 320, 380, 0.92, 15)
    return d


def electrodes() -> Drawing:
    """Three coated electrodes, each with one bare end."""
    d = Drawing()
    for k in range(3):
        t = Drawing()
        t.surface(rectangle(-260, -20, 440, 40, 3), WHITE, bevel=9, tone="#A9AFAE", outline=6)
        t.surface(rectangle(180, -10, 110, 20), STEEL, bevel=4, outline=5)
        t.fill(rectangle(-260, -7, 8, 14), "#1F2B33")
        t.fill(rectangle(130, -17, 30, 34), GREEN.base)
        d.place(t, 320, 220 + k * 100, 1, -24)
    return d


def chipping_hammer() -> Drawing:
    """A slag hammer: pointed and flat end, spring handle."""
    d = Drawing()
    t = Drawing()
    for k in range(9):
        y = 60 + k * 34
        t.line(ellipse(0, y, 42, 22), 20)
        t.line(ellipse(0, y, 42, 22), 11, STEEL.base)
    t.surface(rectangle(-16, -160, 32, 220, 6), STEEL, bevel=7, outline=6)
    t.surface("M-200,-150L-60,-200H60L190,-190V-146L60,-140H-60Z", DARK_STEEL, bevel=10, gloss=5, outline=6)
    d.place(t, 320, 260, 1, 28)
    return d


def wire_spool() -> Drawing:
    """A spool of welding wire, its end drawn out."""
    d = Drawing()
    d.line("M320,520C440,560 540,560 620,600", 10)
    d.line("M320,520C440,560 540,560 620,600", 5, COPPER.base)
    d.surface(ellipse(290, 310, 260), RUBBER, bevel=14, gloss=7, outline=6)
    d.surface(ellipse(290, 310, 216), COPPER, bevel=0, outline=5)
    for r in range(110, 214, 11):
        d.line(ellipse(290, 310, r), 4, COPPER.shade)
    d.surface(ellipse(290, 310, 96), RUBBER, bevel=10, outline=5)
    d.surface(ellipse(290, 310, 40), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    return d


def mig_gun() -> Drawing:
    """A MIG/MAG gun: bent neck with a copper nozzle, wire in it, handle with trigger, hose."""
    d = Drawing()
    cable(d, "M470,420C560,480 600,540 610,630", 44)
    d.line("M330,300C240,240 170,250 120,330", 44)
    d.line("M330,300C240,240 170,250 120,330", 33, BRASS.base)
    nozzle = Drawing()
    nozzle.bar("M-38,-60H38L32,80H-32Z", COPPER, (-38, 0), (38, 0), outline=6)
    nozzle.stroke([(0, 80), (0, 140)], 8)
    d.place(nozzle, 100, 370, 1, 32)
    d.surface(
        "M310,250Q340,230 370,250L500,380Q520,420 490,450Q460,470 430,440L300,330Q280,290 310,250Z",
        RUBBER,
        bevel=13,
        gloss=7,
        outline=6,
    )
    d.surface("M320,350L290,390Q300,410 330,400L380,392Z", RED, bevel=6, outline=5)
    return d


def tig_torch() -> Drawing:
    """A TIG torch: straight handle, slanted head with a ceramic cup and a pointed tungsten electrode, long back cap."""
    d = Drawing()
    cable(d, "M490,476C600,570 620,600 620,660", 34)
    t = Drawing()
    t.bar(rectangle(20, -34, 330, 68, 22), RUBBER, (0, -34), (0, 34), outline=6)
    for x in range(70, 320, 34):
        t.stroke([(x, -30), (x, 30)], 4, "#12171A")
    d.place(t, 250, 260, 1, 42)
    h = Drawing()
    h.bar("M-22,-230L22,-230L26,-70H-26Z", RUBBER, (-26, 0), (26, 0), outline=6)
    h.surface(rectangle(-42, -72, 84, 110, 16), DARK_STEEL, bevel=9, outline=6)
    h.bar("M-36,38H36L24,160H-24Z", ORANGE, (-36, 0), (36, 0), outline=6)
    h.surface("M-8,160H8V206L0,246L-8,206Z", STEEL, bevel=0, outline=4)
    d.place(h, 250, 260, 1, 24)
    return d


def tungsten() -> Drawing:
    """Two tungsten electrodes with ground points and coloured ends."""
    d = Drawing()
    for y, colour in ((230, "#D6A82E"), (400, "#9AA0A2")):
        t = Drawing()
        t.bar("M-250,-22H190L310,0L190,22H-250Z", STEEL, (0, -22), (0, 22), outline=6)
        t.fill(rectangle(-250, -20, 70, 40), colour)
        t.line(rectangle(-250, -22, 70, 44), 5)
        for x in range(200, 290, 20):
            t.stroke([(x, -18 + (x - 190) * 0.17), (x, 18 - (x - 190) * 0.17)], 2.6)
        d.place(t, 310, y, 1, -18)
    return d


def regulator() -> Drawing:
    """A gas regulator with two gauges on the valve of a bottle."""
    d = Drawing()
    d.bar("M190,640V560Q190,520 260,510V450H380V510Q450,520 450,560V640Z", GREEN, (190, 0), (450, 0), outline=6)
    d.bar("M280,330H360V460H280Z", BRASS, (280, 0), (360, 0))
    d.surface(rectangle(236, 310, 168, 60, 12), BRASS, bevel=9, gloss=5, outline=6)
    d.bar("M400,316H480V364H400Z", BRASS, (0, 316), (0, 364))
    d.bar("M286,370V300H354V200H286Z", BRASS, (286, 0), (354, 0))
    for x, turn in ((170, -60), (470, 40)):
        d.surface(ellipse(x, 170, 116), BRASS, bevel=11, gloss=6, outline=6)
        d.surface(ellipse(x, 170, 88), WHITE, bevel=0, tone="#FFFFFF", outline=4)
        for a in range(-120, 121, 40):
            d.stroke([polar(x, 170, 66, a), polar(x, 170, 82, a)], 6)
        d.stroke([(x, 170), polar(x, 170, 60, turn)], 9, RED.base)
        d.fill(ellipse(x, 170, 12), "#1F2B33")
    d.surface(rectangle(270, 200, 100, 40, 8), BRASS, bevel=6)
    cable(d, "M480,340C560,350 580,460 570,630", 26, RED.base)
    return d


def hood() -> Drawing:
    """An extraction arm: its hood sucks up the smoke over a weld."""
    d = Drawing()
    for path in ("M600,60C480,40 420,60 380,150L310,260",):
        d.line(path, 76)
        d.line(path, 64, STEEL.base)
        d.line(path, 64, STEEL.shade, dash="5 26", cap="butt")
    hood_path = "M250,250L370,290L400,400L120,330Z"
    d.surface(hood_path, ORANGE, bevel=12, gloss=6, outline=6)
    for x, sway in ((170, 20), (230, -10), (290, 10)):
        d.line(f"M{x - 30},540C{x - 60},490 {x + 40 + sway},460 {x + 20},400", 20, "#98A1A7")
    block_arrow(d, (420, 520), (330, 420), 30, BLUE.base)
    d.surface("M20,560H600V610H20Z", STEEL, bevel=8, outline=6)
    d.surface("M120,560Q180,526 240,560Z", DARK_STEEL, bevel=5)
    for k in range(7):
        a = math.pi * (k + 0.5) / 7
        d.stroke(
            [(180 + 24 * math.cos(a), 536 - 16 * math.sin(a)), (180 + 52 * math.cos(a), 536 - 44 * math.sin(a))],
            7,
            YELLOW.shade,
        )
    return d


def magnet() -> Drawing:
    """A welding magnet: red arrow-shaped plate that holds two plates at a right angle."""
    d = Drawing()
    d.surface("M60,540H620V600H60Z", STEEL, bevel=8, outline=6)
    d.surface("M60,60H120V540H60Z", STEEL, bevel=8, outline=6)
    d.surface(
        "M124,230L200,200L400,400L420,536L330,536L300,500L250,536L190,536L124,470L124,410L160,360L124,330Z",
        RED,
        bevel=14,
        gloss=7,
        outline=6,
    )
    d.surface(ellipse(250, 410, 44), WHITE, bevel=0, tone="#FFFFFF", outline=6)
    return d


def spark(d: Drawing, x: float, y: float, size: float, colour: str) -> None:
    """One spark: a small star of four points."""
    d.fill(polygon([polar(x, y, size if k % 2 == 0 else size * 0.3, 45 * k) for k in range(8)]), colour)


def blanket() -> Drawing:
    """A welding blanket hangs over a box; sparks fall on it."""
    d = Drawing()
    d.surface("M90,250L150,200H500L560,250V600H90Z", WOOD, bevel=10, outline=6)
    sheet = "M60,240L140,180H510L590,240V470C560,500 540,450 500,480C450,510 420,460 370,486C320,510 290,460 240,486C190,506 160,460 110,486L60,470Z"
    d.surface(sheet, LEATHER, bevel=16, outline=6, tone="#D9C38A")
    d.line("M60,240H590", 5, LEATHER.dark)
    for k in range(22):
        x, y = 150 + (k * 97) % 360, 20 + (k * 61) % 150
        spark(d, x, y, 22 + k % 3 * 5, ORANGE.base if k % 2 else YELLOW.shade)
    return d


def arc() -> Drawing:
    """The bright arc between an electrode and a plate."""
    d = Drawing()
    d.surface("M20,500H620V590H20Z", STEEL, bevel=10, outline=6)
    star = polygon([polar(320, 430, 210 if k % 2 else 120, 360 * k / 24) for k in range(24)])
    glow = Drawing()
    glow.fill(star, "#CFEFFF")
    glow.line(star, 4, "#5FB4E0")
    glow.fill(ellipse(320, 430, 90), "#FFFFFF")
    d.clipped("M0,100H640V500H0Z", glow)
    d.surface("M20,500H620V590H20Z", STEEL, bevel=10, outline=6)
    d.fill(ellipse(320, 506, 80, 20), HOT)
    t = Drawing()
    t.surface(rectangle(-24, -420, 48, 330, 3), WHITE, bevel=8, tone="#9AA0A2", outline=6)
    t.surface(rectangle(-11, -90, 22, 40), STEEL, bevel=0, outline=4)
    d.place(t, 320, 450, 1, 22)
    d.line("M338,400C310,420 340,440 316,462C300,478 330,484 320,498", 14, "#2F9FD6")
    return d


ENTRIES = (
    Entry("sveisehjelm", "en sveisehjelm", "Svart hjelm over hele ansiktet med mørkt vindu", helmet),
    Entry("sveisehanske", "en sveisehanske", "Lang hanske av skinn med rød mansjett", glove),
    Entry("sveisegardin", "ei sveisegardin", "Rød gardin av plast som henger i et stativ", curtain),
    Entry("sveiseapparat", "et sveiseapparat", "Blå boks med skjerm, bryter og to kabler", power_source),
    Entry("jordklemme", "ei jordklemme", "Klemme av kobber med kabel; klemma sitter på kanten av ei plate", earth_clamp),
    Entry("elektrodeholder", "en elektrodeholder", "Rødt håndtak med klemme og kabel; en elektrode sitter i klemma", electrode_holder),
    Entry("elektrode", "elektroder", "Tre grå pinner med en bar ende av metall", electrodes),
    Entry("slagghammer", "en slagghammer", "Hammer med spiss og flat ende og skaft av fjærstål", chipping_hammer),
    Entry("tradspole", "en trådspole", "Svart spole med kobberfarget tråd", wire_spool),
    Entry("sveisepistol", "en sveisepistol", "Svart håndtak med rød avtrekker og bøyd hals; tråden kommer ut av munnstykket", mig_gun),
    Entry("tig-pistol", "en TIG-pistol", "Svart håndtak med skrått hode, keramisk kopp og spiss elektrode", tig_torch),
    Entry("wolframelektrode", "wolframelektroder", "To blanke stenger med slipt spiss og farge i enden", tungsten),
    Entry("gassregulator", "en gassregulator", "Del av messing med to manometre på toppen av ei gassflaske; en slange går ut", regulator),
    Entry("avsugsarm", "en avsugsarm", "Arm med trakt som suger opp røyken over en sveis", hood),
    Entry("vinkelmagnet", "en vinkelmagnet", "Rød magnet som holder to plater i rett vinkel", magnet),
    Entry("sveiseteppe", "et sveiseteppe", "Teppe som ligger over ei kasse; gnister faller på teppet", blanket),
    Entry("lysbue", "en lysbue", "Sterkt lys mellom en elektrode og ei plate", arc),
)  # fmt: skip
