"""The welding gun and its parts, wire, rods and poles."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polar, rectangle
from illustrations.entry import Entry
from illustrations.families.pipe_details import dimension
from illustrations.families.welding import cable, earth_clamp, electrode_holder
from illustrations.figures import block_arrow, turn_arrow
from illustrations.lettering import write
from illustrations.style import BLUE, BRASS, COPPER, DARK_STEEL, ORANGE, RED, RUBBER, STEEL, WHITE


def feed_rolls() -> Drawing:
    """Two grooved rolls that turn and push a copper wire between them."""
    d = Drawing()
    d.surface(rectangle(60, 20, 520, 600, 20), STEEL, bevel=14, outline=6)
    for y, start, end in ((170, -70, 70), (470, 250, 110)):
        d.surface(ellipse(320, y, 136), DARK_STEEL, bevel=14, gloss=7, outline=6)
        d.line(ellipse(320, y, 118), 7, STEEL.light)
        for k in range(40):
            d.stroke([polar(320, y, 121, k * 9), polar(320, y, 133, k * 9)], 3.4)
        d.surface(ellipse(320, y, 40), BRASS, bevel=7, outline=5)
        turn_arrow(d, (320, y), 82, start, end, 20, ORANGE.base)
    d.line("M-20,320H660", 24)
    d.line("M-20,320H660", 14, COPPER.base)
    block_arrow(d, (470, 270), (620, 270), 30, RED.base)
    return d


def nozzle_on(d: Drawing, *, shroud: bool, stick: float = 0) -> None:
    """The end of a MIG/MAG gun pointing down, seen from the side; without the shroud the contact tube is bare."""
    d.line("M320,170C320,60 430,20 560,20", 84)
    d.line("M320,170C320,60 430,20 560,20", 70, BRASS.base)
    if shroud:
        d.bar("M250,150H390L376,440H264Z", COPPER, (250, 0), (390, 0), outline=6)
    else:
        d.bar(rectangle(276, 150, 88, 120, 8), BRASS, (276, 0), (364, 0), outline=6)
        d.bar("M290,270H350L340,400H300Z", COPPER, (290, 0), (350, 0), outline=6)
    low = 440 if shroud else 400
    if stick:
        d.stroke([(320, low), (320, low + stick)], 18)
        d.stroke([(320, low), (320, low + stick)], 9, COPPER.base)


def gas_nozzle() -> Drawing:
    """The gas nozzle of a gun: orange, drawn off the pale contact tube; an arrow at it."""
    d = Drawing()
    nozzle_on(d, shroud=False, stick=0)
    t = Drawing()
    t.bar("M-92,0H92L74,250H-74Z", ORANGE, (-92, 0), (92, 0), outline=6)
    t.surface(ellipse(0, 0, 92, 24), ORANGE, bevel=0, tone=ORANGE.dark, outline=6)
    d.line("M250,330V420M390,330V420", 5, STEEL.dark, dash="10 12")
    d.place(t, 320, 440)
    block_arrow(d, (580, 480), (420, 550), 34, RED.base)
    return d


def stick_out() -> Drawing:
    """The wire that sticks out of the contact tube, with a red measure from tube to end of wire."""
    d = Drawing()
    nozzle_on(d, shroud=False, stick=150)
    d.surface("M80,590H560V640H80Z", STEEL, bevel=8, outline=6)
    d.line("M360,400H520M340,550H520", 5, RED.base)
    dimension(d, (480, 400), (480, 550), 9, RED.base)
    return d


def polarity() -> Drawing:
    """Two sockets on a welding set marked plus and minus: the holder on one, the earth clamp on the other."""
    d = Drawing()
    d.surface(rectangle(40, 20, 560, 250, 20), BLUE, bevel=16, gloss=8, outline=6)
    for x, tone, sign in ((170, RED, "+"), (470, RUBBER, "-")):
        write(d, sign, x, 76, 70, width=14, colour="#FFFFFF")
        d.surface(ellipse(x, 186, 58), tone, bevel=10, gloss=5, outline=6)
    cable(d, "M170,186C170,340 60,330 90,420", 34, RED.base)
    cable(d, "M470,186C470,320 560,330 570,420", 34)
    holder, clamp = Drawing(), Drawing()
    holder.place(electrode_holder(), -560, -630)
    d.place(holder, 90, 420, 0.5, 180)
    clamp.place(earth_clamp(), -620, -560)
    d.place(clamp, 580, 440, 0.42)
    return d


def stub() -> Drawing:
    """A whole electrode and a short rest with a burnt end, an arrow at the rest."""
    d = Drawing()
    for length, y in ((560, 200), (150, 420)):
        t = Drawing()
        t.surface(rectangle(-length, -26, length, 52, 3), WHITE, bevel=9, tone="#A9AFAE", outline=6)
        t.surface(rectangle(0, -13, 90, 26), STEEL, bevel=4, outline=5)
        if length < 200:
            t.surface("M-150,-28L-196,-18Q-220,0 -196,18L-150,28Z", RUBBER, bevel=5, outline=5)
            t.fill(ellipse(-200, 0, 12), ORANGE.base)
        d.place(t, 540, y)
    block_arrow(d, (300, 600), (400, 470), 34, ORANGE.base)
    return d


def contact_tube() -> Drawing:
    """The contact tube of a gun: orange copper tip with the wire through it, the shroud pale beside it; an arrow at the tip."""
    d = Drawing()
    nozzle_on(d, shroud=False, stick=70)
    d.bar("M290,270H350L340,400H300Z", ORANGE, (290, 0), (350, 0), outline=6)
    t = Drawing()
    t.bar("M-70,0H70L56,240H-56Z", STEEL, (-70, 0), (70, 0), outline=6)
    d.place(t, 120, 220, 0.9)
    block_arrow(d, (560, 250), (366, 340), 34, RED.base)
    return d


def wire_feeder() -> Drawing:
    """A wire feeder with its side open: spool, two rolls, the wire through them into the hose of the gun."""
    d = Drawing()
    d.line("M200,60V20H440V60", 30)
    d.line("M200,60V20H440V60", 19, RUBBER.light)
    d.surface(rectangle(20, 60, 600, 480, 16), BLUE, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(56, 96, 528, 400, 8), WHITE, bevel=0, tone="#E1E7EA", outline=6)
    d.surface(ellipse(220, 270, 150), RUBBER, bevel=10, outline=6)
    d.surface(ellipse(220, 270, 122), COPPER, bevel=0, outline=5)
    for r in (70, 86, 102):
        d.line(ellipse(220, 270, r), 4, COPPER.shade)
    d.surface(ellipse(220, 270, 50), RUBBER, bevel=7, outline=5)
    d.line("M220,412L640,412", 16)
    d.line("M220,392Q240,412 300,412H640", 9, COPPER.base)
    for y in (358, 464):
        d.surface(ellipse(460, y, 48), DARK_STEEL, bevel=8, gloss=4, outline=6)
        d.surface(ellipse(460, y, 14), BRASS, bevel=4, outline=4)
    cable(d, "M620,412Q720,410 720,520", 44)
    for x in (100, 540):
        d.surface(ellipse(x, 566, 36), RUBBER, bevel=7, outline=6)
    block_arrow(d, (350, 160), (430, 300), 30, RED.base)
    return d


def filler_rods() -> Drawing:
    """A tube of thin, long, straight rods with bare bright ends, some drawn out."""
    d = Drawing()
    for k in range(9):
        x = 230 + k * 22
        top = 20 + (k * 37) % 90
        d.stroke([(x, top), (x, 330)], 15)
        d.stroke([(x, top), (x, 330)], 8, COPPER.base if k % 2 else COPPER.light)
    d.bar("M200,300H440V620H200Z", WHITE, (200, 0), (440, 0), outline=6)
    d.surface(rectangle(226, 400, 188, 110, 6), BLUE, bevel=0, tone="#D3EBF5", outline=5)
    write(d, "2,4", 320, 456, 56, width=9)
    for x, turn in ((530, 8), (580, 8)):
        t = Drawing()
        t.stroke([(0, -290), (0, 290)], 15)
        t.stroke([(0, -290), (0, 290)], 8, COPPER.base)
        d.place(t, x, 320, 1, turn)
    return d


def dial(*, up: bool) -> Drawing:
    """A knob turned to more (`up`) or less: small bar to large bar, the arrow the way it goes."""
    d = Drawing()
    d.surface(rectangle(20, 20, 600, 600, 24), BLUE, bevel=16, gloss=8, outline=6)
    for k in range(9):
        a = -128 + k * 32
        tone = ORANGE.base if (k < 7 if up else k < 3) else "#1F3E63"
        x, y = polar(320, 330, 232, a)
        d.fill(ellipse(x, y, 12 + k * 2.4), tone)
        d.line(ellipse(x, y, 12 + k * 2.4), 4)
    d.surface(ellipse(320, 330, 140), DARK_STEEL, bevel=15, gloss=8, outline=7)
    d.stroke([(320, 330), polar(320, 330, 118, 64 if up else -64)], 20, "#FFFFFF")
    start, end = (-64, 44) if up else (64, -44)
    turn_arrow(d, (320, 330), 176, start, end, 26, RED.base)
    write(d, "+" if up else "-", 540 if up else 100, 560, 70, width=16, colour="#FFFFFF")
    return d


ENTRIES = (
    Entry("matehjul", "matehjul", "To hjul som går rundt og skyver en kobbertråd fram", feed_rolls),
    Entry("gassdyse", "ei gassdyse", "Oransje hylse som er tatt av spissen på sveisepistolen; en pil peker på den", gas_nozzle),
    Entry("utstikk", "utstikket", "Tråd som stikker ut av røret på sveisepistolen; et rødt mål viser hvor langt", stick_out),
    Entry("polaritet", "polariteten", "Pluss og minus på et sveiseapparat, med elektrodeholder på den ene og jordklemme på den andre", polarity),
    Entry("elektrodestump", "en elektrodestump", "Hel elektrode og en kort rest med svart ende; en pil peker på resten", stub),
    Entry("kontaktror", "kontaktrøret", "Spissen på en sveisepistol uten hylse; det oransje røret som tråden går gjennom, har en pil mot seg", contact_tube),
    Entry("tradmater", "en trådmater", "Åpen boks med trådspole og to hjul som skyver tråden ut i slangen; en pil peker på hjula", wire_feeder),
    Entry("tig-trad", "TIG-tråd", "Rør fullt av tynne, rette tråder; to tråder står ved siden av", filler_rods),
    Entry("skru-opp", "å skru opp", "En bryter blir vridd mot pluss; flere og større lamper lyser", dial, {"up": True}),
    Entry("skru-ned", "å skru ned", "En bryter blir vridd mot minus; få og små lamper lyser", dial, {"up": False}),
)  # fmt: skip
