"""Things from the store: small fastening parts, tapes, cables, batteries, ropes, gas."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import nut_on
from illustrations.families.machines import plug as mains_plug
from illustrations.families.pipe_tools import lying
from illustrations.solids import Scene3D, View, Y, axis
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW


def wood_screw() -> Drawing:
    """A screw with a countersunk cross head and a point."""
    t = Drawing()
    t.bar("M-270,-30H60L300,0L60,30H-270Z", STEEL, (0, -30), (0, 30))
    t.surface("M-350,-88L-340,-92L-262,-30V30L-340,92L-350,88Z", STEEL, bevel=9, gloss=5)
    for k in range(15):
        x = -180 + k * 29
        half = 44 if x < 60 else max(5.0, 44 * (300 - x) / 240)
        t.surface(
            polygon([(x - 10, half), (x - 3, half + 6), (x + 24, -half), (x + 17, -half - 6)]),
            STEEL,
            bevel=3,
            outline=4,
        )
    return lying(t)


def cotter() -> Drawing:
    """A split pin: an eye and two legs."""
    t = Drawing()
    wire = "M300,16H-120C-180,18 -230,70 -290,46C-346,20 -346,-24 -290,-48C-230,-70 -180,-18 -120,-16H250"
    t.line(wire, 38)
    t.line(wire, 28, STEEL.base)
    t.line("M290,10H-120C-180,12 -230,62 -288,38", 7, STEEL.light)
    t.line("M246,-22H-120C-180,-24 -230,-74 -290,-54", 7, STEEL.light)
    return lying(t)


def lock_nut() -> Drawing:
    """A self-locking nut: a blue ring of plastic in its top."""
    d = Drawing()
    scene = Scene3D(d, View(0, 42, 320, 375))
    nut_on(scene, axis((0, 0, 0), Y), size=240, thick=150, bore=0, turn=14)
    scene.turned(axis((0, 150, 0), Y), [(0, 196), (34, 186)], STEEL)
    ring = scene.ring(axis((0, 184, 0), Y), 0, 160, 108)
    d.fill(ring, BLUE.base, rule="evenodd")
    d.line(ring, 5)
    scene.hole(axis((0, 184, 0), Y), 0, 108, 184, through="#FFFFFF")
    return d


def spring_washer() -> Drawing:
    """A spring washer: a split ring, its ends apart."""
    d = Drawing()
    scene = Scene3D(d, View(0, 44, 320, 330))
    ax = axis((0, 0, 0), Y)
    outer, inner, tall = 250.0, 170.0, 50.0

    def rise(a: float) -> float:
        return 90 * a / 340

    steps = [i * 4.0 for i in range(86)]
    quads = []
    for a in steps[:-1]:
        b = a + 4.2
        low = rise(a)
        for radius in (outer, inner):
            quads.append(
                (
                    scene.view.nearness(ax.at(low, radius, a)),
                    [
                        ax.at(low, radius, a),
                        ax.at(low, radius, b),
                        ax.at(low + tall, radius, b),
                        ax.at(low + tall, radius, a),
                    ],
                    "side",
                )
            )
        quads.append(
            (
                scene.view.nearness(ax.at(low + tall, (outer + inner) / 2, a)) + 20,
                [
                    ax.at(low + tall, outer, a),
                    ax.at(low + tall, outer, b),
                    ax.at(low + tall, inner, b),
                    ax.at(low + tall, inner, a),
                ],
                "top",
            )
        )
    for a in (0.0, 340.0):
        quads.append(
            (
                scene.view.nearness(ax.at(rise(a), outer, a)) + 10,
                [
                    ax.at(rise(a), outer, a),
                    ax.at(rise(a), inner, a),
                    ax.at(rise(a) + tall, inner, a),
                    ax.at(rise(a) + tall, outer, a),
                ],
                "end",
            )
        )
    quads.sort(key=lambda item: item[0])
    for _, corners, _kind in quads:
        d.line(polygon([scene.view.point(c) for c in corners]), 9)
    for _, corners, kind in quads:
        colour = {"side": STEEL.shade, "top": STEEL.light, "end": STEEL.dark}[kind]
        path = polygon([scene.view.point(c) for c in corners])
        d.parts.append(f'<path d="{path}" fill="{colour}" stroke="{colour}" stroke-width="1"/>')
    for radius in (outer, inner):
        d.stroke([scene.view.point(ax.at(rise(a) + tall, radius, a)) for a in steps], 4)
    return d


def cable_tie() -> Drawing:
    """A cable tie, closed to a loop."""
    d = Drawing()
    ring = ellipse(320, 380, 170, 160)
    d.line(ring, 46)
    d.line(ring, 34, RUBBER.base)
    d.line(ring, 16, RUBBER.light, dash="4 9")
    d.line("M340,220L520,60", 46, cap="butt")
    d.line("M340,220L520,60", 34, RUBBER.base, cap="butt")
    d.line("M360,204L512,68", 16, RUBBER.light, dash="4 9", cap="butt")
    t = Drawing()
    t.surface(rectangle(-46, -44, 92, 88, 12), RUBBER, bevel=11, gloss=6, outline=6)
    d.place(t, 336, 222, 1, -40)
    return d


def tape_roll(*, white: bool = False) -> Drawing:
    """A roll of tape with its end hanging loose."""
    d = Drawing()
    body = WHITE if white else DARK_STEEL
    tone = "#FFFFFF" if white else "#8E99A1"
    d.surface("M320,110H560L548,130L560,150L548,170L560,186H320Z", body, bevel=5, outline=6, tone=tone)
    ring = ellipse(300, 330, 230, 222) + ellipse(300, 330, 124, 118)
    d.surface(ring, body, rule="evenodd", bevel=14, gloss=7, outline=6, tone=tone)
    d.line(ellipse(300, 330, 204, 196), 2.6, body.dark)
    d.line(ellipse(300, 330, 180, 173), 2.6, body.dark)
    core = ellipse(300, 330, 124, 118) + ellipse(300, 330, 104, 98)
    d.surface(core, BLUE if white else WOOD, rule="evenodd", bevel=6, outline=5)
    return d


def battery() -> Drawing:
    """A tool battery with its rails and charge lamps."""
    d = Drawing()
    d.surface(
        "M90,300H550Q580,300 580,330V500Q580,540 540,540H100Q60,540 60,500V330Q60,300 90,300Z",
        RUBBER,
        bevel=17,
        gloss=9,
        outline=6,
    )
    d.surface("M150,170H490L520,300H120Z", ORANGE, bevel=13, gloss=7, outline=6)
    d.surface("M190,120H450V172H190Z", DARK_STEEL, bevel=8)
    for x in (230, 290, 350, 410):
        d.surface(rectangle(x - 10, 128, 20, 40, 3), STEEL, bevel=3, outline=3.5)
    for k in range(4):
        d.surface(rectangle(180 + 74 * k, 400, 52, 30, 6), GREEN if k < 3 else WHITE, bevel=4, outline=4)
    d.fill("M330,190L286,246H318L306,286L356,226H322Z", "#FFFFFF")
    return d


def extension_lead() -> Drawing:
    """An extension lead on a reel, its plug hanging out."""
    d = Drawing()
    d.line("M430,470C540,500 600,420 560,330", 20)
    d.line("M430,470C540,500 600,420 560,330", 11, RUBBER.light)
    small = Drawing()
    small.place(mains_plug(), -170, -330)
    d.place(small, 562, 340, 0.3, -80)
    d.line("M120,600L210,330L300,600M70,600H350", 26)
    d.line("M120,600L210,330L300,600M70,600H350", 14, DARK_STEEL.base)
    d.surface(ellipse(270, 320, 230), ORANGE, bevel=17, gloss=9, outline=6)
    d.surface(ellipse(270, 320, 176), RUBBER, bevel=0, outline=5)
    for r in range(104, 176, 16):
        d.line(ellipse(270, 320, r), 4, RUBBER.light)
    d.surface(ellipse(270, 320, 92), ORANGE, bevel=9, gloss=5)
    for a in (0, 120, 240):
        x, y = polar(270, 320, 48, a)
        d.surface(ellipse(x, y, 26), RUBBER, bevel=0, outline=4)
        d.fill(ellipse(x - 9, y, 4), "#FFFFFF")
        d.fill(ellipse(x + 9, y, 4), "#FFFFFF")
    return d


def thermometer() -> Drawing:
    """A thermometer with a red column."""
    d = Drawing()
    d.surface(rectangle(200, 30, 240, 580, 110), WHITE, bevel=12, gloss=6, outline=6)
    d.surface("M292,90Q292,64 320,64Q348,64 348,90V442A62,62 0 1 1 292,442Z", WHITE, bevel=0, tone="#FFFFFF", outline=5)
    d.fill("M306,260H334V450A46,46 0 1 1 306,450Z", RED.base)
    for k in range(15):
        y = 100 + k * 23
        d.stroke([(362, y), (410 if k % 5 == 0 else 388, y)], 5)
    return d


def torch() -> Drawing:
    """A pocket torch with a beam of light."""
    t = Drawing()
    t.fill("M170,-70L400,-150V150L170,70Z", "#FFF3A8")
    t.bar("M-330,-44H60V44H-330Z", RUBBER, (0, -44), (0, 44))
    for x in range(-230, -60, 16):
        t.stroke([(x, -42), (x, 42)], 4, "#12171A")
    t.bar("M56,-46L110,-80H180V80H110L56,46Z", RUBBER, (0, -80), (0, 80))
    t.surface(rectangle(-30, -54, 56, 24, 8), RED, bevel=5, outline=4)
    t.bar("M176,-84H200V84H176Z", STEEL, (0, -84), (0, 84))
    return lying(t)


def gas_bottle() -> Drawing:
    """A tall gas cylinder with its cap."""
    d = Drawing()
    d.bar(
        "M256,190Q256,120 300,100H340Q384,120 384,190V616Q384,630 370,630H270Q256,630 256,616Z",
        DARK_STEEL,
        (256, 0),
        (384, 0),
        outline=6,
    )
    d.bar("M257,180Q260,120 300,100H340Q380,120 383,180V200H257Z", RED, (256, 0), (384, 0), outline=5)
    d.bar("M290,18Q320,2 350,18L356,102H284Z", STEEL, (284, 0), (356, 0))
    for x in (302, 326):
        d.surface(rectangle(x, 40, 14, 40, 7), DARK_STEEL, bevel=0, tone=DARK_STEEL.dark, outline=4)
    d.surface(rectangle(282, 260, 76, 100, 6), WHITE, bevel=5, outline=4)
    for y in (284, 306, 328):
        d.stroke([(296, y), (344, y)], 4, DARK_STEEL.base)
    d.stroke([(256, 590), (384, 590)], 3)
    return d


def rope() -> Drawing:
    """A coil of twisted rope."""
    d = Drawing()
    for cy in (350, 320, 290):
        ring = ellipse(320, cy, 230, 150)
        d.line(ring, 52)
        d.line(ring, 41, YELLOW.base)
        count = 64
        for k in range(count):
            a = math.tau * k / count
            x, y = 320 + 230 * math.cos(a), cy + 150 * math.sin(a)
            nx, ny = math.cos(a), math.sin(a)
            d.line(
                f"M{x - nx * 19 + ny * 8},{y - ny * 19 - nx * 8}L{x + nx * 19 - ny * 8},{y + ny * 19 + nx * 8}",
                4,
                YELLOW.dark,
            )
    return d


def eye_bolt() -> Drawing:
    """A lifting eye: a ring on a collar with a threaded shank."""
    d = Drawing()
    ring = ellipse(320, 210, 180) + ellipse(320, 210, 104)
    d.surface(ring, STEEL, rule="evenodd", bevel=15, gloss=8, outline=6)
    d.bar("M262,372H378L410,420H230Z", STEEL, (230, 0), (410, 0))
    d.bar("M220,418H420V452H220Z", STEEL, (220, 0), (420, 0))
    d.bar("M270,452H370V600L356,616H284L270,600Z", STEEL, (270, 0), (370, 0))
    for y in range(470, 604, 15):
        d.stroke([(270, y + 4), (370, y - 4)], 3)
    return d


def ruler() -> Drawing:
    """A steel ruler."""
    t = Drawing()
    t.surface("M-350,-42H350V42H-350Z", STEEL, bevel=7, gloss=4)
    for k in range(61):
        x = -335 + k * 11
        t.stroke([(x, -40), (x, -4 if k % 10 == 0 else -14 if k % 5 == 0 else -22)], 3 if k % 10 == 0 else 2.2)
    t.surface(ellipse(330, 16, 11), STEEL, bevel=0, tone="#FFFFFF", outline=4)
    return lying(t, -20)


ENTRIES = (
    Entry("skrue", "en skrue med spiss", "Skrue med bredt hode, gjenger og spiss ende", wood_screw),
    Entry("splint", "en splint", "Stålpinne bøyd dobbelt, med øye i den ene enden og to bein", cotter),
    Entry("lasemutter", "en låsemutter", "Sekskantet mutter med en blå plastring i toppen", lock_nut),
    Entry("laseskive", "ei låseskive", "Stålring som er delt, med endene litt fra hverandre", spring_washer),
    Entry("strips", "en strips", "Svart plastbånd trukket til en ring gjennom låsen sin", cable_tie),
    Entry("teip", "teip på rull", "Rull med grå teip der enden henger løst", tape_roll),
    Entry("gjengetape", "gjengetape på rull", "Rull med tynn, hvit tape på blå spole", tape_roll, {"white": True}),
    Entry(
        "batteri",
        "et batteri til håndmaskin",
        "Svart og oransje batteri med kontakter på toppen og grønne lamper",
        battery,
    ),
    Entry(
        "skjoteledning",
        "en skjøteledning på trommel",
        "Oransje trommel med svart ledning, uttak og støpsel",
        extension_lead,
    ),
    Entry("termometer", "et termometer", "Hvitt termometer med rød søyle og skala", thermometer),
    Entry("lommelykt", "ei lommelykt", "Svart lommelykt som lyser", torch),
    Entry("gassflaske", "ei gassflaske", "Høy, grå stålflaske med rød topp og hette", gas_bottle),
    Entry("tau", "et tau i kveil", "Gult, tvunnet tau i kveil", rope),
    Entry("lofteoye", "et løfteøye", "Stålring på en krage med gjenget tapp under", eye_bolt),
    Entry("linjal", "en linjal", "Flat linjal av stål med målestreker", ruler),
)
