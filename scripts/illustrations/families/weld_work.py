"""What happens round a weld: smoke, slag knocked off, a plate that bends, a tank that is narrow, both ways to weld with gas."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.families.weld_beads import arc_light, beads, welding_glove
from illustrations.families.welding import chipping_hammer, mig_gun, tig_torch, wire_spool
from illustrations.figures import Pose, block_arrow, worker
from illustrations.style import BLUE, COPPER, DARK_STEEL, LEATHER, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW

SMOKE = "#A9B2B8"


def fume() -> Drawing:
    """Thick grey smoke rises from the arc between gun and plate, an arrow at the smoke."""
    d = Drawing()
    puffs = (
        (300, 440, 44),
        (270, 360, 60),
        (330, 320, 56),
        (240, 270, 70),
        (320, 220, 80),
        (220, 170, 80),
        (310, 120, 90),
        (210, 70, 84),
        (320, 30, 80),
    )
    for x, y, r in puffs:
        d.line(ellipse(x, y, r), 12, "#6D7A83")
    for x, y, r in puffs:
        d.fill(ellipse(x, y, r), SMOKE)
    for x, y, r in puffs:
        d.line(f"M{x - r * 0.5},{y}A{r * 0.5},{r * 0.5} 0 0 1 {x},{y - r * 0.5}", 7, "#D3D9DC")
    d.surface("M0,540H640V610H0Z", STEEL, bevel=10, outline=6)
    gun = Drawing()
    gun.place(mig_gun(), -60, -480)
    d.place(gun, 330, 524, 0.62)
    arc_light(d, 310, 520, 56)
    block_arrow(d, (600, 120), (420, 180), 36, RED.base)
    return d


def knock_off() -> Drawing:
    """A slag hammer strikes the dark crust of a weld; flakes fly, bright metal shows under it."""
    d = Drawing()
    d.surface("M0,440H640V600H0Z", STEEL, bevel=12, outline=6)
    beads(d, 50, 590, 520, size=40, colour="#C9D2D9")
    crust = "M290,474Q340,456 390,470Q450,458 520,470L616,478V562Q560,576 500,566Q430,580 380,566L300,568L330,540L292,516L316,496Z"
    d.surface(crust, RUBBER, bevel=9, outline=6, tone="#4A4038")
    for x, y, turn in (
        (270, 400, 10),
        (220, 340, 50),
        (300, 320, -30),
        (170, 410, 20),
        (250, 260, 80),
        (140, 330, 100),
    ):
        flake = Drawing()
        flake.surface("M-26,-10L4,-20L30,-6L18,18L-18,16Z", RUBBER, bevel=4, outline=4, tone="#4A4038")
        d.place(flake, x, y, 1, turn)
    tool = Drawing()
    tool.place(chipping_hammer(), -320, -320)
    d.place(tool, 563, 305, 0.72, 242)
    welding_glove(d, 730, 318, 0)
    block_arrow(d, (400, 40), (400, 170), 32, ORANGE.base)
    return d


def warp() -> Drawing:
    """A flat plate and, under it, the same plate bent upwards on both sides of a weld; arrows show how it lifted."""
    d = Drawing()
    d.surface(rectangle(40, 90, 560, 40, 3), STEEL, bevel=7, outline=6)
    block_arrow(d, (320, 160), (320, 250), 34, ORANGE.base)
    d.surface("M20,400L300,520H340L620,400L632,436L344,562H296L8,436Z", STEEL, bevel=7, outline=6)
    d.surface("M286,520Q320,484 354,520L340,532H300Z", DARK_STEEL, bevel=5, outline=5)
    d.stroke([(8, 562), (632, 562)], 6, BLUE.base, dash="18 12")
    for x in (60, 580):
        block_arrow(d, (x, 556), (x, 462), 24, RED.base)
    return d


def narrow_room() -> Drawing:
    """A worker lies cramped inside a tank that is cut open, no room to stand; the only way in is a small round hole."""
    d = Drawing()
    d.surface(rectangle(-40, 120, 720, 420, 200), STEEL, bevel=16, outline=7)
    inside = rectangle(20, 176, 600, 308, 150)
    d.fill(inside, "#46535C")
    d.line(inside, 6)
    man = Drawing()
    worker(man, Pose((420, 330), (340, 400), (200, 420), (((400, 470), (480, 470)), ((390, 480), (460, 500))),
                     (((250, 500), (130, 520)), ((270, 500), (160, 530))), 1))  # fmt: skip
    d.place(man, 70, 10, 0.84)
    d.line("M60,470Q320,520 580,470", 6, "#2B353C")
    d.surface(rectangle(500, 60, 120, 80, 6), STEEL, bevel=7, outline=6)
    d.surface(ellipse(560, 64, 60, 16), RUBBER, bevel=0, outline=6)
    block_arrow(d, (560, -90), (560, 44), 30, ORANGE.base)
    for x in (120, 520):
        d.surface(f"M{x - 40},610L{x - 26},520H{x + 26}L{x + 40},610Z", DARK_STEEL, bevel=7, outline=6)
    return d


def tig_welding() -> Drawing:
    """Two gloved hands: one holds a torch with a pointed electrode, the other feeds a thin rod; a fine arc between."""
    d = Drawing()
    d.surface("M-40,520H680V600H-40Z", STEEL, bevel=10, outline=6)
    beads(d, 370, 620, 532, size=18)
    arc_light(d, 316, 496, 58)
    torch = Drawing()
    torch.place(tig_torch(), -160, -470)
    d.place(torch, 320, 492, 0.86)
    d.stroke([(10, 300), (286, 506)], 16)
    d.stroke([(10, 300), (286, 506)], 8, COPPER.base)
    welding_glove(d, 540, 420, 38, 0.7)
    welding_glove(d, 60, 330, 196, 0.7)
    return d


def mig_welding() -> Drawing:
    """A gloved hand holds a gun whose wire melts in the arc; behind it hose and wire spool."""
    d = Drawing()
    spool, gun = Drawing(), Drawing()
    spool.place(wire_spool(), -290, -310)
    d.line("M580,130C780,220 800,640 650,660", 44)
    d.line("M580,130C780,220 800,640 650,660", 33, RUBBER.base)
    d.place(spool, 540, 110, 0.42)
    d.surface("M-40,560H680V640H-40Z", STEEL, bevel=10, outline=6)
    beads(d, -10, 110, 572, size=20)
    arc_light(d, 150, 546, 70)
    gun.place(mig_gun(), -60, -480)
    d.place(gun, 150, 546, 0.86)
    welding_glove(d, 470, 430, 30, 0.8)
    return d


def plug_holes() -> Drawing:
    """A wall with holes round pipes: two are stuffed shut, a hand closes the third; sparks are stopped."""
    d = Drawing()
    d.surface(rectangle(40, 40, 560, 560, 4), WHITE, bevel=0, tone="#D3DADD", outline=6)
    for row in range(6):
        d.line(f"M40,{130 + row * 92}H600", 3, "#A9B6BC")
        for k in range(3):
            x = 130 + k * 190 + (row % 2) * 90
            d.line(f"M{x},{40 + row * 92}V{min(600, 130 + row * 92)}", 3, "#A9B6BC")
    for x, y, done in ((170, 180, True), (460, 170, True), (230, 440, False)):
        d.surface(ellipse(x, y, 92), RUBBER, bevel=0, tone="#FFE3B0" if done else "#1F2B33", outline=7)
        if done:
            for k in range(9):
                px, py = x - 56 + (k * 47) % 112, y - 50 + (k * 31) % 100
                d.line(f"M{px - 16},{py}q16,-18 32,0", 5, YELLOW.dark)
        d.surface(ellipse(x, y, 42), STEEL, bevel=8, gloss=4, outline=6)
        d.fill(ellipse(x, y, 26), "#4F5B64")
    d.surface("M250,420Q300,380 350,420Q380,470 340,500Q290,520 260,480Z", LEATHER, bevel=8, outline=6, tone="#FFE3B0")
    welding_glove(d, 380, 470, 26, 0.86)
    block_arrow(d, (480, 330), (350, 400), 28, ORANGE.base)
    return d


ENTRIES = (
    Entry("sveiseroyk", "sveiserøyk", "Tykk, grå røyk stiger opp fra en sveisepistol; en pil peker på røyken", fume),
    Entry("banke-av-slagg", "å banke av slagg", "En slagghammer slår det svarte skallet av en sveis; biter spretter", knock_off),
    Entry("kaste-seg", "at plata kaster seg", "Flat plate øverst; under er plata bøyd opp på begge sider av sveisen", warp),
    Entry("trangt-rom", "et trangt rom", "En arbeider ligger inne i en tank uten plass til å stå; inngangen er et lite hull", narrow_room),
    Entry("tig-sveising", "TIG-sveising", "To hender med hansker: den ene holder en TIG-pistol, den andre fører en tynn tråd", tig_welding),
    Entry("mig-mag-sveising", "MIG/MAG-sveising", "En hånd med hanske holder en sveisepistol; bak er en spole med tråd", mig_welding),
    Entry("tette-apninger", "å tette åpninger", "Vegg med tre rør; to hull rundt rør er tettet, og en hånd tetter det tredje", plug_holes),
)  # fmt: skip
