"""Hand tools that strike, cut, file and grip."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BLUE, DARK_STEEL, RED, RUBBER, STEEL, WOOD


def _lying(tool: Drawing, turn: float = -35) -> Drawing:
    d = Drawing()
    d.place(tool, 320, 320, 1, turn)
    return d


def hammer(*, head: float = 1, handle: float = 400) -> Drawing:
    """A locksmith's hammer: square face, wedge-shaped pein, ash handle; `head` scales the head (2 for a sledge)."""
    t = Drawing()
    end = 150.0
    grip = f"M{end - handle},-24C{end - handle + 60},-36 {end - handle + 150},-30 {end - handle + 220},-19L{end},-18V18L{end - handle + 220},19C{end - handle + 150},30 {end - handle + 60},36 {end - handle},24C{end - handle - 14},14 {end - handle - 14},-14 {end - handle},-24Z"
    t.bar(grip, WOOD, (0, -32), (0, 32))
    for y in (-8, 6):
        t.stroke([(end - handle + 30, y), (end - 80, y * 0.6)], 2, WOOD.dark)
    h = Drawing()
    h.surface(
        "M-38,-124L-6,-150L22,-150L40,-50V50L40,112L46,112V160H-46V112L-40,112V50V-50Z", DARK_STEEL, bevel=11, gloss=5
    )
    h.stroke([(-40, 112), (40, 112)], 3.5)
    h.stroke([(-40, -46), (40, -46)], 3.5)
    h.stroke([(-40, 46), (40, 46)], 3.5)
    t.place(h, end, 0, head)
    return _lying(t)


def sledge() -> Drawing:
    """A sledgehammer: long handle, heavy double-faced head."""
    t = Drawing()
    t.bar(
        "M-380,-22C-300,-34 -200,-20 150,-17V17C-200,20 -300,34 -380,22C-392,10 -392,-10 -380,-22Z",
        WOOD,
        (0, -28),
        (0, 28),
    )
    for y in (-7, 7):
        t.stroke([(-350, y), (70, y * 0.7)], 2, WOOD.dark)
    t.surface("M92,-120L108,-136H196L212,-120V120L196,136H108L92,120Z", DARK_STEEL, bevel=14, gloss=6)
    t.stroke([(94, -104), (210, -104)], 3.5)
    t.stroke([(94, 104), (210, 104)], 3.5)
    return _lying(t)


def chisel() -> Drawing:
    """A cold chisel at work: six-sided steel bar, flat wide edge that lifts a chip from a steel plate."""
    d = Drawing()
    t = Drawing()
    t.bar("M-46,-360H46V0H-46Z", DARK_STEEL, (-46, 0), (46, 0), outline=6)
    t.stroke([(-20, -352), (-20, 0)], 3.5)
    t.stroke([(20, -352), (20, 0)], 3.5)
    t.surface("M-52,-372Q-66,-352 -48,-344H48Q66,-352 52,-372Q0,-388 -52,-372Z", STEEL, bevel=7, gloss=4, outline=6)
    t.surface("M-46,0C-50,60 -62,110 -70,160L-66,176H66L70,160C62,110 50,60 46,0Z", STEEL, bevel=8, gloss=6, outline=6)
    t.fill("M-70,160H70L66,178H-66Z", "#FFFFFF")
    t.line("M-70,160H70L66,178H-66Z", 4)
    d.bar("M20,470H300L330,500H620V600H20Z", STEEL, (0, 470), (0, 600), outline=6)
    d.line("M330,500H612", 3, STEEL.dark)
    curl = "M300,470C250,430 190,440 190,400C190,366 240,366 240,396"
    d.line(curl, 24)
    d.line(curl, 13, STEEL.base)
    d.place(t, 420, 358, 1, 45)
    return d


def file() -> Drawing:
    """A flat file: cross-cut blade with tang in a handle."""
    t = Drawing()
    blade = "M-110,-38H300L318,-32V32L300,38H-110Z"
    t.surface(blade, STEEL, bevel=9, gloss=0)
    cut = Drawing()
    for x in range(-170, 400, 11):
        cut.stroke([(x, -60), (x + 70, 60)], 1.8, STEEL.dark)
        cut.stroke([(x + 70, -60), (x, 60)], 1.4, STEEL.shade)
    t.clipped("M-84,-36H298L314,-30V30L298,36H-84Z", cut)
    t.line(blade, 5)
    t.surface("M-110,-38L-160,-14H-176V14H-160L-110,38Z", STEEL, bevel=6)
    t.bar(
        "M-172,-26C-230,-38 -320,-52 -346,-32C-360,-16 -360,16 -346,32C-320,52 -230,38 -172,26Z", RED, (0, -46), (0, 46)
    )
    t.bar(rectangle(-186, -27, 22, 54, 4), STEEL, (0, -27), (0, 27))
    return _lying(t)


def hacksaw() -> Drawing:
    """A hacksaw: bow, pistol grip, thin blade with teeth."""
    d = Drawing()
    bow = "M150,330V205Q150,160 195,160H555Q600,160 600,205V372"
    d.line(bow, 36)
    d.line(bow, 26, BLUE.base)
    d.line("M143,330V205Q143,153 195,153H555", 6, BLUE.light)
    d.surface(
        "M120,316H190V300L206,330C180,392 150,420 138,500C134,530 70,534 62,500C52,450 80,380 120,350Z",
        RUBBER,
        bevel=10,
        gloss=5,
    )
    d.line("M112,396C104,430 98,460 98,486", 4, RUBBER.light)
    blade = "M170,352H612V384H170Z"
    d.surface(blade, STEEL, bevel=0, tone=STEEL.base, outline=4)
    teeth = [(170.0, 384.0)]
    x = 176.0
    while x < 606:
        teeth += [(x, 394.0), (x + 8, 384.0)]
        x += 8
    d.stroke(teeth, 3)
    for x in (184, 600):
        d.surface(ellipse(x, 367, 11), STEEL, bevel=4, outline=4)
    d.bar("M598,350h34v30h-34Z", STEEL, (0, 350), (0, 380))
    d.surface("M632,338c24,-2 24,56 0,54Z", STEEL, bevel=5)
    return d


def wire_brush() -> Drawing:
    """A wire brush: wooden handle, rows of steel bristles."""
    t = Drawing()
    bristles = Drawing()
    for row in range(2):
        for index in range(34):
            x = -12 + index * 10 + row * 5
            lean = math.sin(index * 2.4 + row) * 5
            bristles.stroke([(x, 20), (x + lean, 108 - row * 8)], 4.4, STEEL.dark if (index + row) % 2 else STEEL.shade)
            bristles.stroke([(x + 3, 20), (x + 3 + lean, 104)], 1.8, STEEL.light)
    t.place(bristles, 0, 0)
    body = "M-340,-2C-340,-34 -300,-38 -250,-34C-160,-28 -80,-50 -20,-52H330Q352,-50 352,-28V6Q352,26 330,26H-20C-80,26 -170,20 -250,30C-310,36 -340,28 -340,-2Z"
    t.bar(body, WOOD, (0, -50), (0, 30))
    for y in (-26, -6, 10):
        t.stroke([(-250, y * 0.7), (330, y)], 2, WOOD.dark)
    t.fill(ellipse(-306, -2, 10), "#FFFFFF")
    t.line(ellipse(-306, -2, 10), 4)
    return _lying(t, -28)


def pliers(*, opening: float = 11) -> Drawing:
    """Combination pliers, open by `opening` degrees each side of the middle: blunt jaws with teeth, a cutter by the joint."""
    d = Drawing()
    for sign in (1, -1):
        half = Drawing()
        handle = (
            f"M{sign * -24},36C{sign * -74},90 {sign * -96},180 {sign * -84},330C{sign * -80},366 {sign * -34},366 {sign * -30},330"
            f"C{sign * -34},200 {sign * -20},110 {sign * 26},40Z"
        )
        half.surface(handle, RED, bevel=11, gloss=6, outline=6)
        jaw = (
            f"M{sign * -40},30C{sign * -10},60 {sign * 44},44 {sign * 58},0L{sign * 66},-70L{sign * 46},-210Q{sign * 42},-226 {sign * 26},-226"
            f"H{sign * 3}V-120C{sign * 26},-116 {sign * 26},-72 {sign * 3},-66L{sign * 3},-40C{sign * -20},-30 {sign * -40},-10 {sign * -40},30Z"
        )
        half.surface(jaw, STEEL, bevel=10, gloss=5, outline=6)
        for y in range(-216, -120, 14):
            half.stroke([(sign * 4, y), (sign * 20, y)], 4)
        d.place(half, 320, 270, 1, sign * opening)
    d.surface(ellipse(320, 270, 36), STEEL, bevel=9, gloss=5)
    d.stroke([(302, 258), (338, 282)], 6)
    return d


def knife() -> Drawing:
    """A sheath knife with a broad blade."""
    t = Drawing()
    t.surface("M-20,-30H230C280,-28 320,-4 346,30L-20,34Z", STEEL, bevel=0, tone=STEEL.base)
    t.fill("M-18,16H320L346,30L-18,32Z", STEEL.light)
    t.line("M-20,14H316", 2.4)
    t.line("M-20,-30H230C280,-28 320,-4 346,30L-20,34Z", 5)
    t.surface(
        "M-330,-34C-348,-16 -346,20 -326,36C-240,60 -180,34 -110,42C-70,50 -44,56 -20,50V-44C-60,-46 -90,-40 -130,-40C-220,-40 -280,-52 -330,-34Z",
        RED,
        bevel=11,
        gloss=6,
    )
    return _lying(t, -30)


ENTRIES = (
    Entry("hammer", "en hammer med trehåndtak", "Verktøy med stålhode og håndtak av tre", hammer),
    Entry("slegge", "ei slegge", "Langt trehåndtak med tungt, dobbelt stålhode", sledge),
    Entry(
        "meisel",
        "en meisel",
        "Kantet stålstang med flat, skarp egg; egga skjærer en spon av ei stålplate",
        chisel,
    ),
    Entry("fil", "ei flat fil", "Flatt stålblad med kryssende riller og rødt håndtak", file),
    Entry("baufil", "ei baufil", "Sag med blå bøyle, tynt blad med fine tenner og svart håndtak", hacksaw),
    Entry("stalborste", "en stålbørste", "Trehåndtak med rader av ståltråd", wire_brush),
    Entry("tang", "ei tang", "Åpent verktøy med to røde håndtak og to korte kjefter som griper", pliers),
    Entry("kniv", "en kniv", "Bredt, skarpt blad med rødt skaft", knife),
)
