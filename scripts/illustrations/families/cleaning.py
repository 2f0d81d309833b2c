"""Brushes, soap, buckets: what is used and done when the line is cleaned and filled again."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.families.handwork import arm
from illustrations.figures import block_arrow
from illustrations.style import BLUE, GREEN, ORANGE, RED, STEEL, WHITE, WOOD, YELLOW

WATER = "#7CC0E4"


def brush() -> Drawing:
    """A scrubbing brush with stiff bristles, and one with a long handle."""
    d = Drawing()
    t = Drawing()
    for k in range(24):
        t.stroke([(-220 + k * 19, 40), (-236 + k * 20.4, 130)], 10, "#C9B577" if k % 2 else "#A98F4C")
    t.surface("M-240,-30Q-240,-60 -200,-60H200Q240,-60 240,-30V46H-240Z", BLUE, bevel=14, gloss=8, outline=6)
    d.place(t, 320, 470, 1.1)
    long = Drawing()
    for k in range(9):
        long.stroke([(-290 + k * 14, 26), (-292 + k * 14.6, 96)], 9, "#C9B577" if k % 2 else "#A98F4C")
    long.surface("M-300,-20Q-300,-34 -280,-34H-170L300,-26V14L-170,30H-300Z", BLUE, bevel=10, gloss=5, outline=6)
    long.fill(ellipse(268, -6, 9), "#FFFFFF")
    d.place(long, 330, 180, 1.04, -10)
    return d


def detergent() -> Drawing:
    """A bottle of cleaning liquid with foam, a bucket of suds and a sponge."""
    d = Drawing()
    d.surface(rectangle(90, 40, 90, 60, 10), RED, bevel=7, outline=6)
    d.surface(
        "M80,100H190V150Q250,180 250,240V560Q250,600 210,600H60Q20,600 20,560V240Q20,180 80,150Z",
        GREEN,
        bevel=16,
        gloss=8,
        outline=6,
    )
    d.surface(rectangle(50, 290, 170, 210, 10), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    for x, y, r in ((110, 400, 40), (160, 370, 30), (160, 430, 26), (96, 350, 20)):
        d.fill(ellipse(x, y, r), "#D3EBF5")
        d.line(ellipse(x, y, r), 5, BLUE.base)
    d.line("M320,330Q450,150 590,330", 14)
    d.surface("M300,320H610L570,600H340Z", BLUE, bevel=14, gloss=7, outline=6)
    for x, y, r in (
        (330, 310, 36),
        (390, 290, 46),
        (460, 296, 44),
        (530, 290, 42),
        (580, 312, 34),
        (430, 240, 30),
        (500, 240, 26),
    ):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.line(ellipse(x, y, r), 5, "#6F9DB2")
    d.surface(
        "M250,540H360Q376,540 376,556V604Q376,620 360,620H250Q236,620 236,604V556Q236,540 250,540Z",
        YELLOW,
        bevel=8,
        outline=6,
    )
    for x, y in ((264, 566), (300, 586), (340, 564), (320, 606), (270, 600)):
        d.fill(ellipse(x, y, 6), YELLOW.shade)
    return d


def empty_out() -> Drawing:
    """Two hands tip a bucket; water pours out of it."""
    d = Drawing()
    bucket = Drawing()
    bucket.line("M-150,-120Q0,-330 150,-120", 16)
    bucket.surface(ellipse(0, -130, 160, 50), STEEL, bevel=0, tone=STEEL.shade, outline=6)
    bucket.surface("M-160,-130Q0,-40 160,-130L120,160Q0,210 -120,160Z", BLUE, bevel=14, gloss=7, outline=6)
    d.fill("M250,150C170,200 140,320 130,590H270C270,420 270,300 300,260Z", WATER)
    d.line("M220,220C180,320 170,440 168,570M250,260C228,360 224,460 224,570", 5, BLUE.base)
    d.place(bucket, 400, 250, 1, -112)
    d.fill("M40,600Q200,560 380,600Q200,640 40,600Z", WATER)
    arm(d, (700, 120), (520, 190), 0)
    arm(d, (700, 480), (560, 330), 20)
    return d


def top_up() -> Drawing:
    """A shovel of ice goes into a half-empty tub; a red line shows how full it shall be."""
    from illustrations.scenes.packing_line import pieces

    d = Drawing()
    inside = "M60,260H580L550,580H90Z"
    d.fill(inside, "#EAF3F8")
    pieces(d, [(130 + k * 64, 550) for k in range(7)] + [(150 + k * 66, 490) for k in range(6)], 32)
    d.line("M72,330H568", 7, RED.base, dash="20 14")
    d.line(inside, 22)
    d.line(inside, 11, "#7FB3D3")
    d.line("M50,260H590", 30)
    d.line("M50,260H590", 18, "#7FB3D3")
    pieces(d, [(330, 300), (290, 380), (370, 370), (340, 420)], 28)
    t = Drawing()
    t.stroke([(60, 0), (360, -20)], 34)
    t.stroke([(60, 0), (360, -20)], 22, WOOD.base)
    t.surface("M-140,-40H60L90,0L60,40H-140Q-170,0 -140,-40Z", STEEL, bevel=9, gloss=5, outline=6)
    d.place(t, 350, 150, 1, -30)
    pieces(d, [(250, 180), (300, 160), (270, 120), (320, 110)], 28)
    arm(d, (760, 30), (604, 6), -20)
    block_arrow(d, (150, 60), (150, 220), 34, ORANGE.base)
    return d


ENTRIES = (
    Entry("borste", "børster", "To blå børster med stive hår, ei kort og ei med langt skaft", brush),
    Entry("vaskemiddel", "vaskemiddel", "Grønn flaske, bøtte med skum og en svamp", detergent),
    Entry("tomme-2", "å tømme", "To hender heller ut vannet av ei bøtte", empty_out),
    Entry("fylle-pa", "å fylle på", "En spade har is oppi et halvtomt kar; en pil peker ned", top_up),
)  # fmt: skip
