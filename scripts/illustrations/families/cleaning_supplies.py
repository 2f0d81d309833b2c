"""What is filled up, found and kept away: paper, dispensers, stains, needles; and rooms that are cleaned."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.cleaning_rooms import PORCELAIN, tap
from illustrations.families.cleaning_tools import PALE
from illustrations.figures import SKIN, block_arrow
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    GLASS,
    GREEN,
    ORANGE,
    PAPER,
    RED,
    RUBBER,
    STEEL,
    WHITE,
    WOOD,
)


def toilet_paper() -> Drawing:
    """A roll of toilet paper on its holder, the end hanging down in squares."""
    d = Drawing()
    d.line("M80,120H560V230H500", 34)
    d.line("M80,120H560V230H500", 22, STEEL.base)
    d.surface("M172,230V560H412V230Z", PAPER, bevel=9, tone="#FFFFFF", outline=6)
    for y in (360, 470):
        d.stroke([(172, y), (412, y)], 5, "#8F9AA1", dash="12 10")
    d.bar("M170,110H440A60,120 0 0 1 440,350H170Z", PAPER, (0, 110), (0, 350), outline=6)
    d.surface(ellipse(440, 230, 64, 120), PAPER, bevel=0, tone="#FFFFFF", outline=6)
    for r in (0.78, 0.58):
        d.line(ellipse(440, 230, 64 * r, 120 * r), 3, "#B7BDBF")
    d.surface(ellipse(440, 230, 24, 44), WOOD, bevel=0, outline=5)
    d.stroke([(440, 230), (560, 230)], 24)
    d.stroke([(440, 230), (560, 230)], 14, STEEL.base)
    return d


def hand_towels() -> Drawing:
    """A box on the wall with folded paper sheets; a hand pulls one out."""
    d = Drawing()
    d.surface(rectangle(110, 20, 420, 330, 20), WHITE, bevel=18, gloss=8, outline=7)
    d.surface(rectangle(290, 60, 60, 130, 12), GLASS, bevel=6, outline=5)
    d.surface(ellipse(320, 240, 20), STEEL, bevel=4, outline=4)
    d.surface(rectangle(190, 320, 260, 36, 10), DARK_STEEL, bevel=0, outline=5)
    d.surface("M210,340H430L450,520L380,500L320,530L250,500L190,520Z", PAPER, bevel=10, tone="#FFFFFF", outline=6)
    d.line("M290,350L270,490M360,350L370,490", 4, "#B7BDBF")
    d.stroke([(420, 560), (640, 680)], 112)
    d.stroke([(420, 560), (640, 680)], 100, "#4FB3AC")
    d.surface("M270,478Q300,440 350,460L460,500L480,590L410,630L320,580Q300,560 330,548L360,540L290,514Q262,500 270,478Z", SKIN,
              bevel=9, outline=6)  # fmt: skip
    block_arrow(d, (120, 400), (120, 560), 40, RED.base)
    return d


def dispenser() -> Drawing:
    """A soap box on the wall: a hand presses its lever from below and soap drops into the palm."""
    d = Drawing()
    d.surface(
        "M170,10H470Q500,10 500,40V330Q500,370 460,370H180Q140,370 140,330V40Q140,10 170,10Z",
        WHITE,
        bevel=20,
        gloss=9,
        outline=7,
    )
    d.surface(rectangle(286, 70, 68, 180, 14), GREEN, bevel=0, tone="#E4F3EA", outline=5)
    d.fill(rectangle(292, 150, 56, 94, 8), "#8ED1A8")
    d.surface("M190,320H450L430,410H210Z", STEEL, bevel=12, gloss=6, outline=6)
    d.surface(rectangle(300, 408, 40, 28, 4), DARK_STEEL, bevel=4, outline=5)
    d.surface("M320,436C350,480 352,506 320,512C288,506 290,480 320,436Z", GREEN, bevel=0, tone="#8ED1A8", outline=5)
    d.stroke([(560, 600), (760, 660)], 116)
    d.stroke([(560, 600), (760, 660)], 104, "#4FB3AC")
    d.surface("M90,560Q100,528 150,540L300,560Q400,560 470,530Q520,500 590,540L600,650Q480,690 330,650L110,600Q84,590 90,560Z", SKIN,
              bevel=12, outline=6)  # fmt: skip
    d.fill(ellipse(320, 566, 50, 12), "#8ED1A8")
    return d


def hand_cream() -> Drawing:
    """A tube of cream over the back of a hand; a white worm of cream lies on the hand."""
    d = Drawing()
    d.surface("M-40,690V520Q60,420 200,400L420,396Q470,400 470,430Q470,456 420,456H330L560,470Q610,480 600,510Q590,536 550,530L340,520"
              "L540,560Q580,574 570,600Q556,622 520,612L330,580L460,630Q490,646 476,668Q460,684 430,676L200,640L100,720Z",
              SKIN, bevel=14, outline=6)  # fmt: skip
    d.line("M110,500C130,460 170,520 190,484C210,450 240,520 270,486", 42)
    d.line("M110,500C130,460 170,520 190,484C210,450 240,520 270,486", 30, "#FFFFFF")
    t = Drawing()
    t.surface("M-90,-340H90L56,-30H-56Z", BLUE, bevel=14, gloss=8, outline=6, tone="#BFE0F5")
    t.surface(rectangle(-98, -372, 196, 44, 4), BLUE, bevel=6, outline=6)
    t.surface(rectangle(-40, -30, 80, 44, 6), WHITE, bevel=7, outline=6)
    t.surface("M-16,14H16L8,40H-8Z", WHITE, bevel=3, outline=5)
    t.surface("M-34,-120V-200Q-34,-212 -24,-212T-14,-200V-236Q-14,-250 -4,-250T6,-236V-240Q6,-252 16,-252T26,-240V-214Q26,-224 35,-224T44,-214V-140Q44,-110 6,-100Q-20,-96 -34,-120Z",
              SKIN, bevel=4, outline=4)  # fmt: skip
    d.place(t, 300, 400, 1, 28)
    return d


def needle() -> Drawing:
    """A syringe in grey; its needle is orange, an arrow points at it."""
    d = Drawing()
    t = Drawing()
    t.surface(rectangle(-360, -70, 30, 140, 8), PALE, bevel=6, outline=5)
    t.surface(rectangle(-336, -16, 140, 32), PALE, bevel=6, outline=5)
    t.surface(rectangle(-210, -84, 26, 168, 8), PALE, bevel=6, outline=5)
    t.surface(rectangle(-186, -52, 250, 104, 10), PALE, bevel=12, outline=6)
    for k in range(6):
        t.stroke([(-140 + k * 34, -50), (-140 + k * 34, -50 + (46 if k % 2 else 28))], 4, PALE.dark)
    t.surface("M64,-26H90L116,-14V14L90,26H64Z", PALE, bevel=5, outline=5)
    t.surface("M116,-9H340L366,9H116Z", ORANGE, bevel=0, outline=5)
    d.place(t, 320, 320, 1, 32)
    block_arrow(d, (620, 260), (516, 406), 34, RED.base)
    return d


def stain() -> Drawing:
    """A white shirt with a brown stain; an arrow points at it."""
    d = Drawing()
    d.surface("M210,60L60,140L100,290L170,270V600H470V270L540,290L580,140L430,60Q400,130 320,130Q240,130 210,60Z", WHITE, bevel=16,
              outline=7)  # fmt: skip
    d.line("M210,60Q240,150 320,150Q400,150 430,60", 5)
    d.fill("M250,330C270,280 330,300 350,280C400,270 420,330 400,360C430,400 390,450 350,430C320,470 260,450 270,410C220,400 220,350 250,330Z",
           "#7A4A1E")  # fmt: skip
    for x, y, r in ((430, 300, 12), (440, 420, 15), (240, 460, 13), (300, 490, 8), (220, 310, 8)):
        d.fill(ellipse(x, y, r), "#7A4A1E")
    block_arrow(d, (620, 440), (440, 370), 36, RED.base)
    return d


def mould() -> Drawing:
    """The corner of a damp tiled room with dark green spots along the joints and on the ceiling."""
    d = Drawing()
    d.surface("M0,0H640L560,150H80Z", PALE, bevel=0, tone="#F4F1EA", outline=5)
    d.surface("M80,150H560V640H80Z", PALE, bevel=0, tone="#DCEAF0", outline=5)
    for x in range(80, 561, 120):
        d.stroke([(x, 150), (x, 640)], 5, "#9FB2BC")
    for y in range(150, 641, 122):
        d.stroke([(80, y), (560, y)], 5, "#9FB2BC")
    tones = ("#2F3B2B", "#4C5B3D", "#1F2B22", "#657450")

    def chance(k: int, salt: int) -> float:
        return (math.sin(k * 12.9898 + salt * 78.233) * 43758.5453) % 1

    for k in range(420):
        px = 84 + 472 * chance(k, 1)
        down = (60 + 200 * max(0.0, (px - 320) / 240)) * chance(k, 2) ** 2.4
        d.fill(ellipse(px, 154 + down, 3 + 7 * chance(k, 3), 3 + 6 * chance(k, 4)), tones[k % 4])
    for k in range(130):
        px = 90 + 480 * chance(k, 5)
        d.fill(ellipse(px, 146 - 60 * chance(k, 6) ** 2.4, 3 + 6 * chance(k, 7), 2 + 4 * chance(k, 8)), tones[k % 4])
    for k in range(120):
        py = 170 + 340 * chance(k, 9)
        d.fill(
            ellipse(554 - 70 * chance(k, 10) ** 2.4 * (1 - (py - 170) / 380), py, 3 + 7 * chance(k, 11)), tones[k % 4]
        )
    block_arrow(d, (250, 460), (400, 250), 36, RED.base)
    return d


def bathroom() -> Drawing:
    """A bathroom: tub with foam and shower, basin with mirror, toilet."""
    d = Drawing()
    d.fill(rectangle(0, 0, 760, 470), "#D5E6EE")
    for x in range(0, 761, 76):
        d.stroke([(x, 0), (x, 470)], 3, "#FFFFFF")
    for y in range(0, 471, 78):
        d.stroke([(0, y), (760, y)], 3, "#FFFFFF")
    d.surface("M0,470H760V600H0Z", PALE, bevel=0, tone="#AEBDC6", outline=5)
    d.line("M60,330V60Q60,40 80,40H120", 18)
    d.line("M60,330V60Q60,40 80,40H120", 9, STEEL.base)
    d.surface("M96,36H166L180,66H82Z", STEEL, bevel=6, outline=5)
    d.surface("M20,350H360V450Q350,540 290,540H90Q30,540 20,450Z", PORCELAIN, bevel=18, outline=6)
    d.surface(rectangle(4, 336, 372, 32, 14), PORCELAIN, bevel=7, outline=6)
    for x, y, r in ((150, 324, 24), (190, 316, 30), (240, 322, 26), (280, 328, 18)):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 4, "#6F9DB2")
    d.surface(rectangle(410, 60, 140, 160, 10), GLASS, bevel=8, gloss=5, outline=6)
    d.surface("M390,300H570C570,360 540,390 510,390H450C420,390 390,360 390,300Z", PORCELAIN, bevel=12, outline=6)
    d.surface("M456,390H504L514,540H446Z", PORCELAIN, bevel=8, outline=6)
    tap(d, 460, 300, 0.5)
    d.surface(rectangle(610, 300, 120, 110, 12), PORCELAIN, bevel=10, outline=6)
    d.surface("M620,430C624,500 640,510 644,556H700C704,510 720,500 724,430Z", PORCELAIN, bevel=10, outline=6)
    d.surface(ellipse(672, 430, 64, 26), PORCELAIN, bevel=6, outline=6)
    d.fill(ellipse(672, 430, 40, 14), "#AEBDC6")
    return d


def kitchen() -> Drawing:
    """A kitchen: cupboards, sink with tap, stove with pots and oven."""
    d = Drawing()
    d.fill(rectangle(0, 0, 720, 600), "#F3EEE4")
    for x in (20, 150, 570):
        d.surface(rectangle(x, 20, 126, 150, 6), WOOD, bevel=9, tone="#E6C795", outline=6)
        d.surface(rectangle(x + 96, 110, 10, 40, 4), STEEL, bevel=2, outline=3)
    d.surface("M330,20H500L540,150H290Z", STEEL, bevel=12, outline=6)
    for x in (20, 150, 570):
        d.surface(rectangle(x, 360, 126, 220, 4), WOOD, bevel=9, tone="#E6C795", outline=6)
        d.surface(rectangle(x + 40, 380, 46, 12, 4), STEEL, bevel=2, outline=3)
    d.surface(rectangle(286, 360, 274, 220, 4), WHITE, bevel=12, outline=6)
    d.surface(rectangle(316, 430, 214, 120, 8), RUBBER, bevel=8, gloss=4, outline=5)
    for x in (330, 380, 430, 480):
        d.surface(ellipse(x + 18, 396, 14), DARK_STEEL, bevel=3, outline=4)
    d.surface(rectangle(4, 330, 712, 34, 4), DARK_STEEL, bevel=7, outline=6)
    d.surface("M306,250H406V326H306Z", RED, bevel=10, gloss=5, outline=6)
    d.surface(rectangle(298, 238, 116, 16, 6), RED, bevel=4, outline=5)
    d.stroke([(540, 300), (600, 290)], 18)
    d.surface("M440,290H546L536,326H450Z", STEEL, bevel=8, outline=6)
    for x in (340, 372):
        d.line(f"M{x},224Q{x - 12},208 {x},194T{x},168", 6, "#8F9AA1")
    tap(d, 120, 330, 0.7)
    d.surface(rectangle(60, 330, 200, 20, 4), STEEL, bevel=4, outline=5)
    return d


def classroom() -> Drawing:
    """A classroom: a blackboard with a sum, a teacher's desk, pupils' desks with chairs."""
    from illustrations.lettering import write

    d = Drawing()
    d.surface(rectangle(0, 0, 720, 430), PALE, bevel=0, tone="#F3EEE4", outline=5)
    d.surface("M0,430H720V640H0Z", WOOD, bevel=0, tone="#DDBD8C", outline=5)
    d.surface(rectangle(110, 40, 500, 250, 4), WOOD, bevel=9, outline=6)
    d.fill(rectangle(128, 58, 464, 214), "#2B5B47")
    write(d, "2+2 4", 300, 130, 70, width=8, colour="#FFFFFF")
    for y in (118, 142):
        d.stroke([(334, y), (372, y)], 8, "#FFFFFF")
    write(d, "A B C", 400, 225, 50, width=7, colour="#FFFFFF")
    d.surface(rectangle(280, 290, 160, 14, 4), WOOD, bevel=3, outline=4)
    for row, (y, size) in enumerate(((400, 0.8), (540, 1.0))):
        for column in range(3):
            x = 360 + (column - 1) * (220 + row * 34)
            s = size
            d.surface(rectangle(x - 34 * s, y - 8 * s, 68 * s, 60 * s, 10), BLUE, bevel=6, outline=5)
            for sign in (-1, 1):
                d.stroke([(x + sign * 66 * s, y), (x + sign * 74 * s, y + 90 * s)], 15)
                d.stroke([(x + sign * 66 * s, y), (x + sign * 74 * s, y + 90 * s)], 7, STEEL.base)
            d.surface(polygon([(x - 76 * s, y - 40 * s), (x + 76 * s, y - 40 * s), (x + 90 * s, y), (x - 90 * s, y)]), WOOD, bevel=7,
                      outline=5)  # fmt: skip
            d.surface(rectangle(x - 30 * s, y - 34 * s, 50 * s, 24 * s, 2), PAPER, bevel=3, outline=4)
    return d


ENTRIES = (
    Entry("toalettpapir", "toalettpapir", "Hvit rull med papir på en holder på veggen", toilet_paper),
    Entry("torkepapir", "tørkepapir", "Ei hånd drar et hvitt papir ut av en boks på veggen", hand_towels),
    Entry("dispenser", "en dispenser", "Hvit boks på veggen; grønn såpe drypper ned i ei hånd", dispenser),
    Entry("handkrem", "håndkrem", "Tube over ei hånd; hvit krem ligger på hånda", hand_cream),
    Entry("sproytespiss", "sprøytespissen på ei sprøyte", "Sprøyte der den spisse nåla er oransje; ei pil peker på nåla", needle),
    Entry("flekk", "en flekk", "Hvit T-skjorte med en brun flekk; ei pil peker på flekken", stain),
    Entry("mugg", "mugg", "Mørke prikker i hjørnet på badet; ei pil peker på dem", mould),
    Entry("bad", "et bad", "Rom med badekar, servant, speil og toalett", bathroom),
    Entry("kjokken", "et kjøkken", "Rom med skap, vask, komfyr og gryter", kitchen),
    Entry("klasserom", "et klasserom", "Rom med tavle, pulter og stoler", classroom),
)  # fmt: skip
