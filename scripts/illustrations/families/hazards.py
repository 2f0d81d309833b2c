"""Warning, prohibition and chemical signs, drawn after their published meaning."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fire_and_signs import BLACK, triangle
from illustrations.figures import Pose, sign_figure
from illustrations.style import RED

CORNERS: tuple[Point, Point, Point] = ((320, 110), (560, 530), (80, 530))


def _warning(inside: Drawing, x: float, y: float, scale: float) -> Drawing:
    d = Drawing()
    triangle(d, CORNERS)
    d.place(inside, x, y, scale)
    return d


def _prohibition(inside: Drawing, x: float, y: float, scale: float) -> Drawing:
    d = Drawing()
    d.surface(ellipse(320, 320, 270), RED, bevel=0, tone="#FFFFFF", outline=6)
    d.place(inside, x, y, scale)
    d.fill(ellipse(320, 320, 262) + ellipse(320, 320, 204), RED.base, rule="evenodd")
    d.stroke([polar(320, 320, 220, -45), polar(320, 320, 220, 135)], 46, RED.base, cap="butt")
    return d


def _diamond(inside: Drawing, x: float, y: float, scale: float) -> Drawing:
    d = Drawing()
    square = polygon([(320, 40), (600, 320), (320, 600), (40, 320)])
    d.line(square, 52, BLACK)
    d.fill(square, "#FFFFFF")
    d.line(square, 40, RED.base)
    d.place(inside, x, y, scale)
    return d


def _hand(d: Drawing) -> None:
    d.fill("M-150,-36H-40L20,-70Q40,-74 40,-56L10,-30H150Q166,-30 166,-16Q166,-2 150,-2H168Q182,0 182,14Q180,28 166,28H158Q170,32 168,46"
           "Q164,58 150,58H130Q136,78 118,84H-30L-150,60Z", BLACK)  # fmt: skip


def crush() -> Drawing:
    """A hand pressed between two blocks by an arrow from above."""
    t = Drawing()
    _hand(t)
    t.fill("M20,-120H210V-84H20Z", BLACK)
    t.fill("M20,100H210V136H20Z", BLACK)
    t.fill("M102,-210H128V-170H156L115,-126L74,-170H102Z", BLACK)
    return _warning(t, 292, 424, 0.72)


def high_voltage() -> Drawing:
    """A flash."""
    t = Drawing()
    t.fill("M20,-190L-80,40H-10L-60,150L-82,132L-76,220L-4,170L-30,162L84,-20H14L96,-190Z", BLACK)
    return _warning(t, 316, 366, 0.76)


def explosion() -> Drawing:
    """Pieces that fly from a burst."""
    t = Drawing()
    star = [polar(0, 0, 100 if k % 2 else 46, 360 * k / 16 + (6 if k % 4 else -6)) for k in range(16)]
    t.fill(polygon(star), BLACK)
    for k, (r, size) in enumerate(((150, 18), (172, 12), (146, 14), (180, 16), (160, 12), (176, 18), (150, 13))):
        x, y = polar(0, 0, r, -100 + k * 34)
        t.fill(polygon([(x - size, y + size * 0.4), (x, y - size), (x + size, y), (x + size * 0.3, y + size)]), BLACK)
    for k in range(6):
        t.stroke([polar(0, 0, 108, -80 + k * 32), polar(0, 0, 136, -80 + k * 32)], 7, BLACK)
    return _warning(t, 320, 410, 0.9)


def hanging_load() -> Drawing:
    """A load on a hook."""
    t = Drawing()
    t.line("M0,-200V-140M0,-140C44,-140 44,-92 6,-92C-22,-92 -26,-112 -22,-120", 18, BLACK)
    t.stroke([(0, -90), (-120, 0)], 13, BLACK)
    t.stroke([(0, -90), (120, 0)], 13, BLACK)
    t.fill("M-150,0H150V130H-150Z", BLACK)
    return _warning(t, 320, 376, 0.94)


def tripping() -> Drawing:
    """A figure that falls over a low obstacle."""
    t = Drawing()
    sign_figure(t, Pose((110, -120), (64, -60), (-30, 10), (((110, -10), (170, -30)), ((130, -50), (180, -90))),
                        (((-70, 80), (-150, 60)), ((20, 70), (-60, 130)))), BLACK, 38)  # fmt: skip
    t.fill("M-30,150H10V118H60V150H190V166H-190V150Z", BLACK)
    return _warning(t, 318, 396, 0.7)


def falling() -> Drawing:
    """A figure that falls over an edge."""
    t = Drawing()
    sign_figure(t, Pose((96, -70), (46, -60), (-60, -84), (((60, 0), (120, 20)), ((96, -130), (150, -150))),
                        (((-110, -20), (-60, 30)), ((-130, -110), (-170, -50)))), BLACK, 34)  # fmt: skip
    t.fill("M-230,150V30H-90V150H20V166H-230Z", BLACK)
    return _warning(t, 352, 396, 0.7)


def slippery() -> Drawing:
    """A figure that slips on a wet floor."""
    t = Drawing()
    sign_figure(t, Pose((-70, -140), (-66, -80), (-20, 24), (((-140, -60), (-180, -110)), ((10, -60), (60, -90))),
                        (((60, 50), (30, 130)), ((90, 20), (150, 90)))), BLACK, 38)  # fmt: skip
    t.line("M-180,150Q-150,130 -120,150T-60,150T0,150T60,150T120,150T180,150", 14, BLACK)
    return _warning(t, 326, 380, 0.84)


def hot() -> Drawing:
    """Heat that rises from a surface."""
    t = Drawing()
    for x in (-90, 0, 90):
        t.line(f"M{x},70C{x - 60},20 {x + 60},-40 {x},-100", 24, BLACK)
    t.fill("M-170,96H170V124H-170Z", BLACK)
    return _warning(t, 320, 392, 0.94)


def no_smoking() -> Drawing:
    """A burning cigarette."""
    t = Drawing()
    t.fill("M-190,20H90V64H-190Z", BLACK)
    t.fill("M100,20H122V64H100ZM132,20H154V64H132Z", BLACK)
    t.line("M112,0C80,-40 150,-60 116,-110C96,-140 120,-150 130,-170M146,0C130,-40 186,-60 158,-110", 13, BLACK)
    return _prohibition(t, 330, 330, 0.92)


def no_entry() -> Drawing:
    """A figure that stops us with its hand up."""
    t = Drawing()
    sign_figure(t, Pose((0, -170), (0, -96), (0, 36), (((-70, -50), (-70, 40)), ((70, -60), (84, -140))),
                        (((-24, 110), (-26, 190)), ((24, 110), (26, 190)))), BLACK, 50)  # fmt: skip
    t.fill(rectangle(58, -190, 52, 66, 16), BLACK)
    return _prohibition(t, 320, 326, 0.9)


def poison() -> Drawing:
    """A skull over crossed bones."""
    t = Drawing()
    for sign in (-1, 1):
        t.stroke([(sign * -150, 60), (sign * 150, 170)], 30, BLACK)
        for x, y in ((-150, 60), (150, 170)):
            for dy in (-16, 16):
                t.fill(ellipse(sign * (x + (8 if x > 0 else -8)), y + dy, 23), BLACK)
    t.line("M-100,-60C-100,-190 100,-190 100,-60C100,-10 70,0 64,30V80H-64V30C-70,0 -100,-10 -100,-60Z", 16, "#FFFFFF")
    t.fill("M-100,-60C-100,-190 100,-190 100,-60C100,-10 70,0 64,30V80H-64V30C-70,0 -100,-10 -100,-60Z", BLACK)
    for x in (-42, 42):
        t.fill(ellipse(x, -50, 27, 30), "#FFFFFF")
    t.fill("M0,-20L-16,20H16Z", "#FFFFFF")
    for x in (-30, 0, 30):
        t.stroke([(x, 50), (x, 76)], 7, "#FFFFFF")
    return _diamond(t, 320, 310, 1.04)


def corrosive() -> Drawing:
    """Drops from two tubes eat a bar and a hand."""
    t = Drawing()
    for x, turn in ((-120, 60), (70, 60)):
        tube = Drawing()
        tube.line(rectangle(-24, -90, 48, 140, 20), 11, BLACK)
        tube.fill("M-18,-10H18V38Q0,52 -18,38Z", BLACK)
        t.place(tube, x - 10, -110, 1, turn + 60)
    for x in (-66, 124):
        for y in (-36, 4):
            t.fill(
                f"M{x},{y - 20}C{x + 12},{y} {x + 10},{y + 12} {x},{y + 12}C{x - 10},{y + 12} {x - 12},{y} {x},{y - 20}Z",
                BLACK,
            )
    t.fill("M-190,60H-110L-96,84H-74L-56,66L-40,60H-6V110H-190Z", BLACK)
    t.fill("M24,90H70L84,74L100,92H124L140,80L156,90H196V130H24Z", BLACK)
    for x in (84, 116, 148):
        t.line(f"M{x},64C{x - 12},50 {x + 12},40 {x},26", 7, BLACK)
    return _diamond(t, 320, 330, 0.96)


def flammable() -> Drawing:
    """A flame over a line."""
    t = Drawing()
    t.fill("M0,-170C20,-100 110,-40 96,50C86,104 44,120 20,124C50,90 40,50 10,20C14,60 -10,70 -20,90C-28,104 -26,116 -16,124"
           "C-60,118 -100,96 -100,40C-100,0 -76,-20 -66,-50C-56,-26 -46,-18 -32,-18C-44,-70 -20,-130 0,-170Z", BLACK)  # fmt: skip
    t.fill("M-110,140H110V164H-110Z", BLACK)
    return _diamond(t, 320, 316, 1.08)


def environment() -> Drawing:
    """A dead tree and a dead fish."""
    t = Drawing()
    t.line(
        "M-70,90V-150M-70,-20L-140,-90M-140,-90V-130M-70,-60L0,-130M-20,-110V-150M-70,-90L-104,-150M-110,-60L-160,-70",
        17,
        BLACK,
    )
    t.fill("M-200,90H-10C40,60 60,90 100,90H200V106H-200Z", BLACK)
    t.fill("M-10,20C40,-40 110,-30 150,10L196,-26V64L150,30C110,70 40,70 -10,20Z", BLACK)
    t.line("M22,6L40,24M40,6L22,24", 7, "#FFFFFF")
    t.line("M70,-6C82,10 82,30 70,46", 6, "#FFFFFF")
    return _diamond(t, 316, 330, 1.0)


ENTRIES = (
    Entry("klemfare", "skiltet for klemfare", "Gult varselskilt: ei hånd mellom to plater, og en pil som presser ned", crush),
    Entry("hoyspenning", "skiltet for høyspenning", "Gult varselskilt med et lyn", high_voltage),
    Entry("eksplosjonsfare", "skiltet for eksplosjonsfare", "Gult varselskilt: noe sprenges, og biter flyr ut", explosion),
    Entry("hengende-last", "skiltet for hengende last", "Gult varselskilt: ei kasse henger i en krok", hanging_load),
    Entry("snublefare", "skiltet for snublefare", "Gult varselskilt: en figur snubler i en lav kant", tripping),
    Entry("fallfare", "skiltet for fallfare", "Gult varselskilt: en figur faller utfor en kant", falling),
    Entry("glatt", "skiltet for glatt gulv", "Gult varselskilt: en figur sklir på vått gulv", slippery),
    Entry("royking-forbudt", "skiltet for røyking forbudt", "Rund, rød ring med strek over en sigarett som ryker", no_smoking),
    Entry("adgang-forbudt", "skiltet for adgang forbudt", "Rund, rød ring med strek over en figur som holder opp hånda", no_entry),
    Entry("giftig", "faresymbolet for giftig", "Rød firkant på spissen med hodeskalle og to bein i kryss", poison),
    Entry("etsende", "faresymbolet for etsende", "Rød firkant på spissen: dråper fra to rør etser hull i to flater", corrosive),
    Entry("brannfarlig", "faresymbolet for brannfarlig", "Rød firkant på spissen med en svart flamme over en strek", flammable),
    Entry("miljofarlig", "faresymbolet for miljøfarlig", "Rød firkant på spissen med et dødt tre og en død fisk", environment),
)  # fmt: skip
