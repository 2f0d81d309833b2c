"""Things that stand in the shop: test pump, bench, vacuum cleaner, grease, bucket, trolley, pallet, ladder."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.clamping import vice
from illustrations.families.gauges import gauge
from illustrations.families.handtools import hammer
from illustrations.solids import Scene3D, View
from illustrations.style import BLUE, BRASS, DARK_STEEL, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW


def test_pump(*, hose: bool = True) -> Drawing:
    """A hand pump for pressure tests: water trough, pump, long lever, gauge, hose."""
    d = Drawing()
    if hose:
        for width, colour in ((32, "#1F2B33"), (23, RUBBER.base)):
            d.line("M520,330C600,330 640,400 620,480C604,560 560,590 600,640", width, colour)
    d.surface("M40,420H520L490,600H70Z", BLUE, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(24, 396, 512, 36, 10), BLUE, bevel=8, gloss=5, outline=6)
    for x in (90, 400):
        d.surface(rectangle(x, 596, 70, 26, 6), RUBBER, bevel=5)
    d.bar("M246,270H326V400H246Z", DARK_STEEL, (246, 0), (326, 0))
    d.bar("M234,250H338V284H234Z", DARK_STEEL, (234, 0), (338, 0))
    d.bar("M326,318H470V352H326Z", BRASS, (0, 318), (0, 352))
    d.bar("M466,304H520V366H466Z", BRASS, (0, 304), (0, 366))
    d.stroke([(466, 325), (520, 325)], 3)
    d.stroke([(466, 348), (520, 348)], 3)
    d.bar("M386,292H410V322H386Z", BRASS, (386, 0), (410, 0))
    small = Drawing()
    small.place(gauge(), -320, -320)
    d.place(small, 398, 196, 0.42)
    d.bar("M274,200H298V252H274Z", STEEL, (274, 0), (298, 0))
    lever = Drawing()
    lever.bar("M-30,-15H330V15H-30Z", STEEL, (0, -15), (0, 15))
    lever.bar(rectangle(250, -21, 130, 42, 18), RUBBER, (0, -21), (0, 21))
    for x in (276, 300, 324, 348):
        lever.stroke([(x, -18), (x, 18)], 4, "#12171A")
    d.place(lever, 286, 204, 1, -152)
    d.surface(ellipse(286, 204, 20), STEEL, bevel=6, outline=5)
    d.anchors.update(testpumpe=(280, 500), manometer=(398, 180), slange=(612, 440), hendel=(60, 90))
    return d


def bench() -> Drawing:
    """A workbench with a vice, a drawer and a hammer on it."""
    d = Drawing()
    scene = Scene3D(d, View(-24, 18, 320, 360, 0.62))
    for x, z in ((-380, -150), (340, -150), (-380, 130), (340, 130)):
        scene.box((x, -330, z), (x + 50, 0, z + 50), BLUE)
    scene.box((-360, -250, -130), (370, -225, 160), WOOD)
    scene.box((-330, -150, -120), (-60, 0, 170), BLUE)
    for low in (-72, -146):
        corners = [(-318, low), (-72, low), (-72, low + 64), (-318, low + 64)]
        path = polygon([scene.view.point((x, y, 170)) for x, y in corners])
        d.surface(path, BLUE, bevel=4, outline=4)
        d.stroke([scene.view.point((-230, low + 34, 172)), scene.view.point((-160, low + 34, 172))], 9)
    scene.box((-430, 0, -200), (430, 44, 200), WOOD)
    tool = Drawing()
    tool.place(hammer(), -320, -320)
    left, top = scene.view.point((-130, 44, 60))
    d.place(tool, left, top - 10, 0.3, 20)
    grip = Drawing()
    grip.place(vice(), -320, -480)
    left, top = scene.view.point((280, 44, 60))
    d.place(grip, left, top + 6, 0.42)
    return d


def vacuum() -> Drawing:
    """A workshop vacuum cleaner on wheels with hose and nozzle."""
    d = Drawing()
    for width, colour in ((46, "#1F2B33"), (36, RUBBER.base)):
        d.line("M372,330C470,280 520,330 530,440L556,540", width, colour)
    d.line("M372,330C470,280 520,330 530,440L556,540", 34, RUBBER.light, dash="3 14", cap="butt")
    d.surface("M470,588L540,530H580L640,588V604H470Z", RUBBER, bevel=7, gloss=3)
    d.bar("M110,280H390L370,540H130Z", STEEL, (110, 0), (390, 0))
    d.surface("M96,276C96,150 150,110 250,110S404,150 404,276Z", RED, bevel=16, gloss=9, outline=6)
    d.surface(rectangle(86, 258, 328, 34, 10), RUBBER, bevel=7)
    d.line("M170,118C176,60 324,60 330,118", 30)
    d.line("M170,118C176,60 324,60 330,118", 20, RUBBER.base)
    d.surface(ellipse(250, 190, 34), RUBBER, bevel=6)
    d.surface(ellipse(372, 330, 34, 40), RUBBER, bevel=5)
    for y in (350, 380):
        d.stroke([(126 + (y - 350) * 0.06, y), (340, y)], 3, STEEL.dark)
    d.surface(rectangle(120, 534, 260, 34, 8), RUBBER, bevel=7)
    for x in (154, 346):
        d.surface(ellipse(x, 584, 38), RUBBER, bevel=7)
        d.surface(ellipse(x, 584, 15), STEEL, bevel=3, outline=4)
    return d


def bucket() -> Drawing:
    """A bucket with a wire handle."""
    d = Drawing()
    d.line("M130,210C120,20 520,20 510,210", 15)
    d.line("M130,210C120,20 520,20 510,210", 7, STEEL.base)
    d.bar("M124,206A196,62 0 0 0 516,206L462,560A142,44 0 0 1 178,560Z", DARK_STEEL, (124, 0), (516, 0), outline=6)
    d.surface(ellipse(320, 206, 196, 62), DARK_STEEL, bevel=0, tone=DARK_STEEL.dark, outline=6)
    d.line("M136,290A186,58 0 0 0 504,290", 3.5)
    d.bar(rectangle(268, 54, 104, 30, 14), WOOD, (0, 54), (0, 84))
    for x in (130, 510):
        d.surface(ellipse(x, 212, 17), STEEL, bevel=4)
    return d


def pallet() -> Drawing:
    """A wooden pallet."""
    d = Drawing()
    scene = Scene3D(d, View(-34, 24, 320, 320, 0.7))
    for z in (-200, -20, 160):
        scene.box((-360, -70, z), (360, -56, z + 60), WOOD)
        for x in (-360, -40, 280):
            scene.box((x, -56, z), (x + 80, 0, z + 60), WOOD)
    for x in (-360, -40, 280):
        scene.box((x, 0, -200), (x + 80, 16, 220), WOOD)
    for z in (-200, -108, -16, 76, 164):
        scene.box((-360, 16, z), (360, 32, z + 62), WOOD)
    return d


def ladder() -> Drawing:
    """A straight ladder."""
    d = Drawing()
    t = Drawing()
    for y in range(-240, 280, 74):
        t.bar(f"M-80,{y}H80V{y + 18}H-80Z", STEEL, (0, y), (0, y + 18))
    for x in (-96, 80):
        t.surface(rectangle(x, -310, 30, 620, 4), STEEL, bevel=7, gloss=4)
        t.surface(rectangle(x - 4, 294, 38, 30, 6), RUBBER, bevel=4)
    d.place(t, 320, 320, 1, 12)
    return d


def work_lamp() -> Drawing:
    """A work lamp on a tripod."""
    d = Drawing()
    for x in (110, 530):
        d.line(f"M320,430L{x},600", 24)
        d.line(f"M320,430L{x},600", 14, DARK_STEEL.base)
    d.bar("M308,250H332V600H308Z", DARK_STEEL, (308, 0), (332, 0))
    d.surface(rectangle(150, 60, 340, 200, 20), YELLOW, bevel=13, gloss=6, outline=6)
    d.surface(rectangle(180, 90, 280, 140, 8), WHITE, bevel=0, tone="#FFFBE0")
    for x in range(206, 460, 36):
        d.stroke([(x, 92), (x, 228)], 3, "#CBB65A")
    d.line("M200,60C200,10 440,10 440,60", 16)
    d.surface(rectangle(286, 248, 68, 40, 8), RUBBER, bevel=6)
    return d


ENTRIES = (
    Entry(
        "testpumpe",
        "ei testpumpe med manometer og slange",
        "Blått vannkar med håndpumpe, lang hendel, manometer og slange",
        test_pump,
    ),
    Entry(
        "arbeidsbenk",
        "en arbeidsbenk",
        "Benk med treplate og skuffer; på den står ei skrustikke og ligger en hammer",
        bench,
    ),
    Entry("stovsuger", "en støvsuger til verkstedet", "Beholder på hjul med rød topp, slange og munnstykke", vacuum),
    Entry("botte", "ei bøtte", "Bøtte av metall med hank", bucket),
    Entry("pall", "en pall", "Flat pall av tre", pallet),
    Entry("stige", "en stige", "Rett stige med trinn", ladder),
    Entry("arbeidslampe", "ei arbeidslampe på stativ", "Gul lampe med stor lysflate på tre bein", work_lamp),
)
