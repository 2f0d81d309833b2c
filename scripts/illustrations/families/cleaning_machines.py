"""Machines and trolleys of the cleaner, and what goes into the waste."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.cleaning_tools import PALE, WATER
from illustrations.figures import block_arrow
from illustrations.style import (
    BLUE,
    DARK_STEEL,
    GLASS,
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

SACK = Material("#6B747B", "#3C444A", "#272D32", "#14181B")


def wheel(d: Drawing, x: float, y: float, radius: float) -> None:
    """A rubber wheel seen from the side."""
    d.surface(ellipse(x, y, radius), RUBBER, bevel=7, outline=5)
    d.surface(ellipse(x, y, radius * 0.42), STEEL, bevel=3, outline=4)


def trolley() -> Drawing:
    """A cleaning trolley: two buckets, bottles and cloths on shelves, a bag, a mop."""
    d = Drawing()
    d.stroke([(196, -60), (150, 470)], 22)
    d.stroke([(196, -60), (150, 470)], 13, STEEL.base)
    d.surface("M430,150H620L590,500H460Z", BLUE, bevel=18, gloss=8, outline=6)
    for x in (480, 530, 576):
        d.line(f"M{x},170L{x - (x - 525) * 0.3},480", 4, BLUE.dark)
    d.surface(rectangle(416, 120, 218, 36, 12), STEEL, bevel=8, outline=6)
    d.stroke([(620, 130), (690, 60), (720, 60)], 26)
    d.stroke([(620, 130), (690, 60), (720, 60)], 16, RUBBER.base)
    for x in (40, 410):
        d.surface(rectangle(x, 110, 22, 450, 6), STEEL, bevel=5, outline=5)
    for x, colour in ((90, YELLOW), (150, RED), (210, GREEN)):
        d.surface(rectangle(x, 88, 36, 92, 8), colour, bevel=6, outline=4)
        d.surface(rectangle(x + 8, 62, 20, 30, 4), WHITE, bevel=3, outline=4)
        d.surface(rectangle(x - 6, 52, 34, 14, 4), RUBBER, bevel=2, outline=3)
    for index, material in enumerate((BLUE, YELLOW, RED)):
        d.surface(rectangle(280, 146 - index * 24, 116, 24, 10), material, bevel=5, outline=4)
    d.surface(rectangle(30, 176, 400, 24, 6), PALE, bevel=6)
    for x in (120, 210, 300):
        d.surface(ellipse(x, 330, 42), WHITE, bevel=5, outline=4)
        d.fill(ellipse(x, 330, 14), "#8F9AA1")
    d.surface(rectangle(30, 372, 400, 22, 6), PALE, bevel=6)
    for x, colour in ((70, BLUE), (250, RED)):
        d.surface(f"M{x},420H{x + 160}L{x + 146},540H{x + 14}Z", colour, bevel=12, gloss=6, outline=5)
        d.surface(rectangle(x - 8, 408, 176, 22, 8), colour, bevel=5, outline=5)
    d.surface(rectangle(20, 540, 600, 30, 10), DARK_STEEL, bevel=8)
    for x in (80, 560):
        wheel(d, x, 606, 38)
    return d


def floor_machine() -> Drawing:
    """A walk-behind scrubber dryer: brush under the front, rubber lip behind, a handle for both hands."""
    d = Drawing()
    d.surface("M-60,520H40L70,585H-90Z", RUBBER, bevel=8)
    d.fill(ellipse(300, 600, 380, 20), WATER.base)
    for x in range(450, 640, 16):
        d.stroke([(x, 560), (x, 596)], 10, BLUE.dark)
    d.surface("M420,490H660L676,560H410Z", BLUE, bevel=10, outline=6)
    d.stroke([(70, 330), (-80, 250), (-130, 260)], 34)
    d.stroke([(70, 330), (-80, 250), (-130, 260)], 22, RUBBER.base)
    d.surface("M40,280Q40,220 110,220H470Q560,220 590,330L620,490H40Z", BLUE, bevel=20, gloss=10, outline=6)
    d.surface("M40,420H606L620,530H40Z", DARK_STEEL, bevel=14, outline=6)
    d.surface(rectangle(150, 190, 250, 40, 16), PALE, bevel=8, outline=5)
    d.surface("M20,210L110,200V300L40,310Z", RUBBER, bevel=8)
    for x, colour in ((56, GREEN.base), (84, RED.base)):
        d.fill(ellipse(x, 250, 9), colour)
    d.line("M380,260C460,260 520,300 536,380", 14, BLUE.light)
    d.line("M36,460C-20,440 -50,470 -40,520", 28)
    d.line("M36,460C-20,440 -50,470 -40,520", 18, RUBBER.light)
    wheel(d, 190, 540, 60)
    wheel(d, 360, 574, 26)
    block_arrow(d, (520, 120), (700, 120), 44, RED.base)
    return d


def wet_vacuum() -> Drawing:
    """A machine on wheels whose nozzle draws water up from a puddle."""
    d = Drawing()
    d.fill("M310,612C330,570 420,590 480,584C560,570 660,590 670,616Q500,640 310,612Z", WATER.base)
    d.line("M310,612C330,570 420,590 480,584C560,570 660,590 670,616Q500,640 310,612Z", 5, WATER.dark)
    for width, colour in ((54, "#1F2B33"), (42, GLASS.base)):
        d.line("M260,300C400,160 500,240 500,420V540", width, colour)
    for width, colour in ((18, WATER.dark),):
        d.line("M280,284C400,180 500,240 500,420V540", width, colour)
    d.surface("M430,604L470,530H530L580,604Z", RUBBER, bevel=7)
    d.surface("M20,300H290L272,560H38Z", YELLOW, bevel=16, gloss=8, outline=6)
    d.fill("M38,440H276L268,546H46Z", WATER.base)
    d.line("M38,440Q70,426 100,440T160,440T220,440T278,440", 6, WATER.dark)
    d.line("M20,300H290L272,560H38Z", 6)
    d.surface("M10,300C10,190 70,150 155,150S300,190 300,300Z", DARK_STEEL, bevel=16, gloss=8, outline=6)
    d.line("M96,160C100,100 210,100 214,160", 30)
    d.line("M96,160C100,100 210,100 214,160", 20, RUBBER.base)
    for x in (66, 244):
        wheel(d, x, 584, 34)
    block_arrow(d, (600, 540), (600, 330), 40, RED.base)
    return d


def pad() -> Drawing:
    """A single-disc floor machine in grey; the round pad under it is orange, an arrow points at it."""
    d = Drawing()
    d.stroke([(330, 440), (560, 20)], 40)
    d.stroke([(330, 440), (560, 20)], 28, PALE.base)
    d.stroke([(520, -6), (610, 44)], 36)
    d.stroke([(520, -6), (610, 44)], 24, PALE.dark)
    d.surface("M30,566A230,46 0 0 0 490,566V530H30Z", ORANGE, bevel=0, outline=6)
    for k in range(23):
        x = 48 + k * 19
        d.stroke([(x, 556 + 26 * math.sin(math.pi * (k + 1) / 24)), (x + 9, 572 + 26 * math.sin(math.pi * (k + 1) / 24))], 4,
                 ORANGE.dark)  # fmt: skip
    d.surface("M20,520A240,50 0 0 0 500,520V490A240,80 0 0 0 20,490Z", PALE, bevel=0, tone=PALE.shade, outline=6)
    d.surface(ellipse(260, 486, 240, 54), PALE, bevel=0, outline=6)
    d.surface("M170,470V340Q170,290 260,290T350,340V470Q260,510 170,470Z", PALE, bevel=16, outline=6)
    d.line("M210,310Q260,330 310,310", 5, PALE.dark)
    block_arrow(d, (620, 430), (500, 560), 34, RED.base)
    return d


def nozzle() -> Drawing:
    """A vacuum cleaner in grey; the nozzle at the end of its hose is orange, an arrow points at it."""
    d = Drawing()
    for width, colour in ((34, "#1F2B33"), (24, PALE.base)):
        d.line("M190,420C130,250 200,120 330,130L480,480", width, colour)
    d.surface("M60,440Q60,330 180,330Q320,330 330,440V520H60Z", PALE, bevel=14, outline=6)
    d.surface(ellipse(110, 510, 56), PALE, bevel=10, outline=6, tone=PALE.shade)
    d.surface(ellipse(300, 540, 26), PALE, bevel=5, outline=5, tone=PALE.shade)
    d.surface("M460,470H510L530,530H620V572H400V550L440,530Z", ORANGE, bevel=9, gloss=4, outline=6)
    block_arrow(d, (620, 330), (540, 500), 34, RED.base)
    return d


def washing_machine() -> Drawing:
    """A front-loading washing machine: clothes in water and foam behind the round door."""
    d = Drawing()
    d.surface(rectangle(90, 40, 460, 560, 18), WHITE, bevel=16, outline=7)
    d.stroke([(90, 140), (550, 140)], 5)
    d.surface(rectangle(116, 66, 130, 50, 6), PALE, bevel=5, outline=4)
    d.surface(ellipse(470, 90, 32), STEEL, bevel=6, outline=5)
    d.stroke([(470, 90), (470, 66)], 5)
    d.surface(ellipse(320, 370, 176), STEEL, bevel=14, gloss=6, outline=6)
    glass = ellipse(320, 370, 130)
    d.fill(glass, "#EAF6FB")
    inner = Drawing()
    inner.fill("M160,360Q200,340 240,360T320,360T400,360T490,360V540H160Z", WATER.base)
    inner.surface("M220,420C250,350 320,380 330,430C300,490 240,480 220,420Z", RED, bevel=8, outline=5)
    inner.surface("M310,440C350,380 420,400 420,450C400,510 330,500 310,440Z", YELLOW, bevel=8, outline=5)
    inner.surface("M330,360C370,320 420,340 420,380C390,410 340,400 330,360Z", BLUE, bevel=6, outline=5)
    for x, y, r in ((210, 350, 24), (250, 330, 28), (300, 346, 22), (350, 330, 20), (400, 345, 24), (440, 360, 18)):
        inner.fill(ellipse(x, y, r), "#FFFFFF")
        inner.line(ellipse(x, y, r), 4, "#6F9DB2")
    d.clipped(glass, inner)
    d.line(glass, 6)
    for x in (130, 480):
        d.surface(rectangle(x, 600, 40, 18, 4), RUBBER, bevel=3, outline=4)
    return d


def dishwasher() -> Drawing:
    """An open dishwasher: plates in the lower rack, cups and glasses in the upper."""
    d = Drawing()
    d.surface(rectangle(90, 20, 460, 470, 12), WHITE, bevel=14, outline=7)
    d.surface(rectangle(90, 20, 460, 64, 12), STEEL, bevel=8, outline=6)
    for x in (460, 500):
        d.fill(ellipse(x, 52, 11), "#33475A")
    d.surface(rectangle(124, 104, 392, 370, 6), DARK_STEEL, bevel=0, tone="#7C8A94", outline=6)
    for x in (150, 210, 270):
        d.surface(f"M{x},240V170Q{x},160 {x + 24},160Q{x + 48},160 {x + 48},170V240Z", WHITE, bevel=6, outline=5)
        d.line(f"M{x + 48},180Q{x + 64},200 {x + 48},222", 5)
    for x in (350, 410, 460):
        d.surface(f"M{x},240L{x + 6},160H{x + 36}L{x + 42},240Z", GLASS, bevel=4, outline=5)
    d.line("M130,246H510M130,264H510M140,246V264M220,246V264M300,246V264M380,246V264M460,246V264", 5, "#F1F4F6")
    for x in (150, 210, 270, 330, 390):
        d.surface(ellipse(x + 36, 370, 26, 74), WHITE, bevel=6, outline=5)
        d.line(ellipse(x + 34, 370, 12, 46), 4, "#8F9AA1")
    d.line("M130,440H510M130,456H510M140,440V456M220,440V456M300,440V456M380,440V456M460,440V456", 5, "#F1F4F6")
    d.surface("M100,490H540L600,610H40Z", WHITE, bevel=12, tone="#DDE3E7", outline=7)
    d.line("M130,506H510L548,590H92Z", 4, "#8F9AA1")
    return d


def sack() -> Drawing:
    """A full black bin bag, tied."""
    d = Drawing()
    d.surface("M290,170L250,80Q280,50 320,70Q370,40 400,84L350,170Z", SACK, bevel=10, outline=6)
    d.surface("M290,160H350C470,200 560,320 560,460C560,580 500,610 320,610C140,610 80,580 80,460C80,320 170,200 290,160Z",
              SACK, bevel=24, gloss=0, outline=7)  # fmt: skip
    d.line("M270,160H370", 22)
    d.line("M270,160H370", 14, YELLOW.base)
    for path in (
        "M290,190C240,260 200,300 190,400",
        "M320,190C310,280 330,330 300,420",
        "M350,190C400,250 450,300 460,380",
    ):
        d.line(path, 7, SACK.light)
    d.fill("M140,420C150,340 190,290 220,270C190,330 170,380 160,460Z", "#FFFFFF", opacity=0.45)
    return d


def paper_bin() -> Drawing:
    """A small open bin with crumpled paper."""
    d = Drawing()
    for x, y, r in ((230, 170, 66), (330, 130, 74), (420, 180, 62)):
        points = [polar(x, y, r * (0.82 + 0.22 * ((k * 5) % 3) / 2), k * 36) for k in range(10)]
        d.surface(polygon(points), WHITE, bevel=12, tone="#FFFFFF", outline=5)
        d.line(
            f"M{x - r * 0.4},{y - r * 0.2}L{x},{y}L{x + r * 0.4},{y - r * 0.3}M{x},{y}L{x - 6},{y + r * 0.5}",
            4,
            "#8F9AA1",
        )
    d.surface("M110,200H530L470,610H170Z", DARK_STEEL, bevel=0, tone="#A9B6C0", outline=7)
    mesh = Drawing()
    for k in range(-30, 40):
        mesh.stroke([(k * 26, 190), (k * 26 + 240, 620)], 4, "#4F5B64")
        mesh.stroke([(k * 26 + 240, 190), (k * 26, 620)], 4, "#4F5B64")
    d.clipped("M110,200H530L470,610H170Z", mesh)
    d.line("M110,200H530L470,610H170Z", 7)
    d.surface(rectangle(98, 186, 444, 34, 14), STEEL, bevel=8, outline=6)
    return d


def food_waste() -> Drawing:
    """Leftovers: an apple core, a banana skin and a fish bone."""
    d = Drawing()
    d.line("M152,80Q150,40 180,30", 12)
    d.surface("M80,90C100,60 210,60 230,90C220,130 180,140 180,200C180,260 220,270 230,310C200,350 110,350 80,310"
              "C90,270 130,260 130,200C130,140 90,130 80,90Z", RED, bevel=0, tone="#F7EBC4", outline=6)  # fmt: skip
    d.surface("M80,90C100,60 210,60 230,90Q155,140 80,90Z", RED, bevel=6, outline=5)
    d.surface("M80,310C110,290 200,290 230,310C200,350 110,350 80,310Z", RED, bevel=6, outline=5)
    for y in (170, 220):
        d.fill(ellipse(155, y, 8, 14), "#6F4B20")
    d.surface("M440,40L480,36L490,100C560,130 620,210 630,330C590,330 560,250 520,210C520,290 490,350 440,390C430,330 450,260 440,210"
              "C400,250 340,300 290,310C290,220 370,130 450,100Z", YELLOW, bevel=10, outline=6)  # fmt: skip
    d.line("M470,110C500,180 500,290 450,370", 5, YELLOW.dark)
    d.line("M490,130C560,180 590,250 610,310M450,130C390,170 340,230 310,290", 5, YELLOW.dark)
    d.stroke([(170, 500), (500, 500)], 20)
    d.stroke([(170, 500), (500, 500)], 10, "#F4F1E8")
    for k in range(7):
        x, reach = 226 + k * 38, 62 - k * 5
        d.stroke([(x - 20, 500 - reach), (x, 500), (x - 20, 500 + reach)], 18)
        d.stroke([(x - 20, 500 - reach), (x, 500), (x - 20, 500 + reach)], 8, "#F4F1E8")
    d.surface("M190,430V570C110,580 60,540 30,500C60,460 110,420 190,430Z", GLASS, bevel=10, outline=6)
    d.fill(ellipse(110, 480, 12), "#1F2B33")
    d.surface("M490,500L580,430L560,500L580,570Z", GLASS, bevel=6, outline=6)
    return d


def cardboard() -> Drawing:
    """Flattened boxes of brown corrugated card in a pile."""
    d = Drawing()
    for index in range(5):
        x, y = 40 + (index % 2) * 30, 470 - index * 62
        top = [(x, y), (x + 150, y - 110), (x + 560, y - 110), (x + 410, y)]
        d.surface(polygon(top), WOOD, bevel=0, tone="#D9B27C" if index % 2 else "#CFA369", outline=6)
        d.surface(rectangle(x, y, 410, 34), WOOD, bevel=0, tone="#E6C795", outline=5)
        wave = f"M{x + 5},{y + 17}" + "q8,-22 16,0t16,0" * 12
        d.line(wave, 4, WOOD.dark)
        d.surface(polygon([(x + 410, y), (x + 560, y - 110), (x + 560, y - 76), (x + 410, y + 34)]), WOOD, bevel=0,
                  tone=WOOD.shade, outline=5)  # fmt: skip
        if index == 4:
            d.line(f"M{x + 205},{y}L{x + 355},{y - 110}M{x + 75},{y - 55}H{x + 485}", 5, WOOD.dark, dash="18 10")
    return d


def broken_glass() -> Drawing:
    """A broken bottle: the bottom stands, the neck lies beside it, sharp pieces round about."""
    d = Drawing()
    glass = Material("#BFE5C8", "#6DB884", "#3F8B58", "#245A37")
    d.surface("M120,560V330L160,240L196,330L230,200L262,320L300,250L330,350V560Q330,590 300,590H150Q120,590 120,560Z",
              glass, bevel=16, gloss=0, outline=7)  # fmt: skip
    d.fill("M144,350L160,300V540H144Z", "#FFFFFF", opacity=0.6)
    d.line("M230,200L236,300M300,250L286,360", 4, glass.dark)
    neck = Drawing()
    neck.surface("M-34,-210H34V-60C40,-10 96,0 100,60L70,110L40,50L10,130L-24,60L-60,120L-100,50C-96,0 -40,-10 -34,-60Z",
                 glass, bevel=14, outline=7)  # fmt: skip
    neck.surface(rectangle(-44, -220, 88, 40, 8), glass, bevel=8, outline=6)
    d.place(neck, 470, 190, 1, 60)
    for points in ([(370, 590), (420, 440), (460, 580)], [(480, 600), (560, 500), (600, 590)], [(10, 590), (50, 470), (96, 580)],
                   [(400, 400), (490, 380), (440, 330)], [(530, 440), (620, 400), (580, 470)]):  # fmt: skip
        d.surface(polygon(points), glass, bevel=8, outline=6)
    return d


ENTRIES = (
    Entry("renholdstralle", "ei renholdstralle", "Vogn med hjul, bøtter, flasker, kluter, mopp og en stor pose", trolley),
    Entry("gulvvaskemaskin", "en gulvvaskemaskin", "Blå maskin på hjul med børste foran og håndtak bak; gulvet er vått", floor_machine),
    Entry("vatsuger", "en våtsuger", "Maskin på hjul med slange som suger opp vann fra gulvet", wet_vacuum),
    Entry("rondell", "en rondell under en gulvmaskin", "Gulvmaskin der den runde puta under er oransje; ei pil peker på puta", pad),
    Entry("munnstykke", "munnstykket på en støvsuger", "Støvsuger der delen ytterst på slangen er oransje; ei pil peker på den", nozzle),
    Entry("vaskemaskin", "en vaskemaskin", "Hvit maskin med rund dør; klær ligger i vann og skum", washing_machine),
    Entry("oppvaskmaskin", "en oppvaskmaskin", "Åpen maskin med tallerkener, kopper og glass", dishwasher),
    Entry("soppelsekk", "en søppelsekk", "Full, svart sekk som er knyttet igjen", sack),
    Entry("papirkurv", "ei papirkurv", "Liten kurv av metall med krøllet papir", paper_bin),
    Entry("matavfall-2", "matavfall", "Epleskrott, bananskall og fiskebein", food_waste),
    Entry("papp", "papp", "Bunke med flate, brune pappesker", cardboard),
    Entry("knust-glass", "knust glass", "Grønn flaske som er knust, med skarpe biter rundt", broken_glass),
)  # fmt: skip
