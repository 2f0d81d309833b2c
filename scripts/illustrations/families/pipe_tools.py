"""Tools that cut pipe, grip, pry and mark."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BLUE, DARK_STEEL, ORANGE, RED, RUBBER, STEEL, WOOD, YELLOW, Material


def lying(tool: Drawing, turn: float = -35) -> Drawing:
    """The tool, drawn along x about the origin, turned to the slant all tools have."""
    d = Drawing()
    d.place(tool, 320, 320, 1, turn)
    return d


def pipe_cutter() -> Drawing:
    """A pipe cutter: C-shaped frame, cutting wheel, two rollers, threaded spindle with handle."""
    t = Drawing()
    t.bar("M-130,-16H60V16H-130Z", STEEL, (0, -16), (0, 16))
    for x in range(-124, 60, 11):
        t.stroke([(x, -14), (x + 4, 14)], 2.4)
    t.bar("M-360,-26Q-370,0 -360,26H-140L-126,16V-16L-140,-26Z", RED, (0, -28), (0, 28))
    for y in (-10, 10):
        t.stroke([(-344, y), (-150, y)], 3)
    frame = (
        "M-60,-52H40L70,-96Q90,-124 130,-124H250Q330,-124 330,-40V36Q330,62 306,62H280V-20Q280,-70 236,-70H150"
        "Q120,-70 110,-40V52H-60Z"
    )
    t.surface(frame, BLUE, bevel=12, gloss=6)
    t.surface("M110,-26H170V26H110Z", STEEL, bevel=6)
    t.surface(ellipse(178, 0, 44), STEEL, bevel=8, gloss=4)
    t.surface(ellipse(178, 0, 13), DARK_STEEL, bevel=3, outline=4)
    for y in (-42, 40):
        t.surface(ellipse(300, y, 30), DARK_STEEL, bevel=7, gloss=4)
        t.surface(ellipse(300, y, 9), STEEL, bevel=2, outline=4)
    return lying(t, -28)


def water_pump_pliers() -> Drawing:
    """Water pump pliers: long handles, slanted toothed jaws, slots to set the opening."""
    t = Drawing()
    back = "M-340,96C-200,60 -60,40 20,24L80,-60C120,-110 220,-116 330,-92L338,-62C270,-64 220,-56 190,-34L150,30L60,70C-60,86 -220,110 -330,140C-352,142 -356,104 -340,96Z"
    t.surface(back, STEEL, bevel=9, gloss=4)
    front = "M-340,-96C-200,-66 -80,-50 -10,-34L70,10C120,34 180,30 230,4L330,-36L344,-8L262,62C200,108 110,104 50,66L-30,8C-120,-16 -230,-36 -332,-52C-354,-58 -356,-92 -340,-96Z"
    t.surface(front, STEEL, bevel=9, gloss=4)
    for i in range(9):
        x, y = 214 + i * 13, 8 - i * 5
        t.stroke([(x, y), (x + 4, y - 11), (x + 12, y - 5)], 3)
    for i in range(9):
        x, y = 214 + i * 13, -46 - i * 2
        t.stroke([(x, y), (x + 7, y + 11), (x + 12, y - 2)], 3)
    t.surface("M16,12L112,62Q122,72 112,80L10,36Q0,24 16,12Z", STEEL, bevel=0, tone=DARK_STEEL.shade, outline=4)
    t.surface(ellipse(52, 42, 24), STEEL, bevel=6, outline=5)
    for grip, glow in (
        ("M-328,-75C-230,-58 -160,-44 -96,-30", "M-326,-84C-230,-67 -160,-53 -104,-40"),
        ("M-328,118C-230,98 -160,78 -76,56", "M-326,108C-230,88 -160,68 -84,47"),
    ):
        t.line(grip, 58)
        t.line(grip, 48, BLUE.base)
        t.line(glow, 7, BLUE.light)
    return lying(t, -30)


def side_cutters() -> Drawing:
    """Diagonal cutters: short, rounded jaws with cutting edges."""
    t = Drawing()
    for sign in (1, -1):
        path = f"M40,0C90,{sign * -64} 170,{sign * -92} 236,{sign * -70}C280,{sign * -52} 306,{sign * -22} 316,{sign * -3}L120,{sign * -3}C90,{sign * 20} 70,{sign * 30} 40,{sign * 36}Z"
        t.surface(path, STEEL, bevel=9, gloss=4)
        t.line(
            f"M316,{sign * -5}L136,{sign * -5}L150,{sign * -20}C210,{sign * -26} 270,{sign * -24} 316,{sign * -5}Z", 3
        )
        grip = f"M70,{sign * 30}C-10,{sign * 40} -60,{sign * 90} -140,{sign * 110}C-220,{sign * 124} -280,{sign * 118} -340,{sign * 96}"
        t.line(grip, 58)
        t.line(grip, 48, RED.base)
        t.line(
            f"M50,{sign * 30 - 8}C-10,{sign * 40 - 8} -60,{sign * 90 - 8} -140,{sign * 110 - 8}C-220,{sign * 124 - 8} -280,{sign * 118 - 8} -330,{sign * 98 - 8}",
            7,
            RED.light,
        )
    t.surface(ellipse(76, 0, 44), STEEL, bevel=8, gloss=4)
    t.surface(ellipse(76, 0, 16), DARK_STEEL, bevel=4, outline=4)
    return lying(t, -32)


def locking_pliers() -> Drawing:
    """Locking pliers: toothed jaws, a screw at the end of the upper handle, a release lever."""
    t = Drawing()
    t.surface(
        "M-60,-34C40,-40 90,-90 180,-96C250,-98 310,-60 330,-12L300,4C250,-22 200,-28 150,-8L60,30L-60,26Z",
        STEEL,
        bevel=10,
        gloss=5,
    )
    t.surface(
        "M40,40C90,20 150,6 200,8L300,14L326,22C310,70 250,104 180,96C120,88 80,80 40,70Z", STEEL, bevel=10, gloss=5
    )
    for i in range(11):
        x = 176 + i * 11
        t.stroke([(x, -24 + i * 1.6), (x + 5, -12 + i * 1.6), (x + 11, -22 + i * 1.6)], 3)
        t.stroke([(x, 10), (x + 5, 0), (x + 11, 11)], 3)
    t.surface("M-300,-46C-220,-60 -140,-52 -50,-36V28L-140,18C-200,12 -250,0 -300,4Z", STEEL, bevel=9, gloss=5)
    t.bar("M-352,-40H-296V0H-352Z", DARK_STEEL, (0, -40), (0, 0))
    for x in range(-344, -300, 10):
        t.stroke([(x, -38), (x, -2)], 2.6)
    t.surface(
        "M60,58C0,60 -60,84 -130,104C-210,126 -270,132 -324,124L-320,94C-250,96 -200,88 -140,66C-80,44 -20,30 40,34Z",
        STEEL,
        bevel=9,
        gloss=5,
    )
    t.surface(
        "M-60,62C-110,82 -180,96 -240,98L-232,78C-180,74 -120,62 -80,44Z", STEEL, bevel=5, outline=4, tone=STEEL.shade
    )
    for x, y in ((56, 50), (20, -4)):
        t.surface(ellipse(x, y, 15), DARK_STEEL, bevel=4, outline=4)
    return lying(t, -28)


def rubber_mallet() -> Drawing:
    """A mallet with a thick head of black rubber."""
    t = Drawing()
    t.bar(
        "M-360,-22C-280,-34 -200,-26 120,-18V18C-200,26 -280,34 -360,22C-372,10 -372,-10 -360,-22Z",
        WOOD,
        (0, -28),
        (0, 28),
    )
    t.bar("M76,-130Q148,-150 220,-130V130Q148,150 76,130Z", RUBBER, (76, 0), (220, 0), outline=6)
    t.line("M78,-106Q148,-126 218,-106M78,106Q148,126 218,106", 4, "#12171A")
    return lying(t)


def pointed(*, length: float = 560, radius: float = 24, material: Material = DARK_STEEL) -> Drawing:
    """A centre punch: knurled bar with a short point."""
    t = Drawing()
    half = length / 2
    t.bar(
        f"M{-half},{-radius}H{half - 190}L{half - 60},{-radius * 0.5}L{half},0L{half - 60},{radius * 0.5}L{half - 190},{radius}H{-half}Z",
        material,
        (0, -radius),
        (0, radius),
    )
    knurl = Drawing()
    for x in range(-200, 60, 12):
        knurl.stroke([(x, -radius), (x + 26, radius)], 2)
        knurl.stroke([(x + 26, -radius), (x, radius)], 2)
    t.clipped(rectangle(-190, -radius, 230, radius * 2), knurl)
    t.bar(rectangle(-half - 16, -radius * 0.86, 26, radius * 1.72, 6), material, (0, -radius), (0, radius))
    t.stroke([(half - 190, -radius), (half - 190, radius)], 3)
    t.stroke([(half - 60, -radius * 0.5), (half - 60, radius * 0.5)], 3)
    return lying(t)


def scriber() -> Drawing:
    """A scriber: a thin pen of steel with a fine point, and the line it has drawn on a plate."""
    d = Drawing()
    d.surface("M60,360H580V560H60Z", STEEL, bevel=10, gloss=5)
    d.stroke([(110, 470), (300, 470)], 5, "#FFFFFF")
    t = Drawing()
    t.bar("M-20,-15H330Q340,0 330,15H-20Z", YELLOW, (0, -15), (0, 15))
    t.bar("M-90,-9H-20V9H-90Z", STEEL, (0, -9), (0, 9), outline=4)
    t.surface("M-170,0L-90,-8V8Z", STEEL, bevel=0, tone=DARK_STEEL.shade, outline=4)
    for x in range(0, 130, 14):
        t.stroke([(x, -12), (x, 12)], 3)
    d.place(t, 300 + 170 * math.cos(math.radians(50)), 470 - 170 * math.sin(math.radians(50)), 1.05, -50)
    return d


def crowbar() -> Drawing:
    """A crowbar: hooked claw at one end, flat chisel at the other."""
    t = Drawing()
    bar = "M-262,-8H210C280,-8 316,-60 300,-110L286,-150"
    t.line(bar, 46, cap="butt")
    t.line(bar, 36, BLUE.base, cap="butt")
    t.line("M-250,-17H210C270,-20 296,-60 288,-104", 7, BLUE.light)
    t.surface("M264,-136L304,-150L312,-214L290,-196L278,-218L262,-196Z", STEEL, bevel=5)
    t.surface("M-258,-31L-258,15C-300,22 -330,40 -366,44V30C-330,10 -300,-22 -258,-31Z", STEEL, bevel=6)
    return lying(t)


def saw_blade() -> Drawing:
    """A hacksaw blade with a hole at each end."""
    t = Drawing()
    teeth = "".join(f"L{330 - 11 * i},{30 if i % 2 else 40}" for i in range(1, 59))
    t.surface(f"M-330,-30H330L344,-16V20L330,30{teeth}L-330,30L-344,16V-16Z", STEEL, bevel=5, gloss=3)
    for x in (-322, 322):
        t.surface(ellipse(x, -2, 9), STEEL, bevel=0, tone="#FFFFFF", outline=4)
    t.stroke([(-290, -12), (290, -12)], 5, ORANGE.base)
    return lying(t, -25)


def paint_brush() -> Drawing:
    """A flat paint brush."""
    t = Drawing()
    t.surface(
        "M-330,-20C-300,-44 -220,-30 -140,-22C-90,-18 -60,-50 -30,-66V66C-60,50 -90,18 -140,22C-220,30 -300,44 -330,20C-342,8 -342,-8 -330,-20Z",
        WOOD,
        bevel=9,
        gloss=5,
    )
    t.surface(ellipse(-296, 0, 11), WOOD, bevel=0, tone="#FFFFFF", outline=4)
    t.bar("M-32,-74H66V74H-32Z", STEEL, (0, -74), (0, 74))
    for x in (-14, 48):
        t.stroke([(x, -72), (x, 72)], 3)
    t.surface(
        "M66,-70C140,-78 220,-74 300,-60L326,-20L312,10L324,44L296,62C220,76 140,78 66,70Z",
        DARK_STEEL,
        bevel=8,
        tone="#6F4B20",
    )
    for y in range(-56, 64, 12):
        t.stroke([(76, y), (296, y * 0.9)], 2, "#3B270F")
    return lying(t)


ENTRIES = (
    Entry("rorkutter", "en rørkutter", "Blå bøyle med skjærehjul, to ruller og rødt skaft til å skru", pipe_cutter),
    Entry(
        "vannpumpetang",
        "ei vannpumpetang",
        "Tang med lange blå håndtak, skrå kjefter og spor til å stille åpningen",
        water_pump_pliers,
    ),
    Entry("avbitertang", "ei avbitertang", "Tang med korte, skarpe kjefter og røde håndtak", side_cutters),
    Entry("griptang", "ei griptang", "Låsetang av stål med stilleskrue i enden av håndtaket", locking_pliers),
    Entry("gummihammer", "en gummihammer", "Hammer med treskaft og tykt, svart hode av gummi", rubber_mallet),
    Entry("kjorner", "en kjørner", "Kort stålpinne med riflet grep og kort spiss", pointed),
    Entry("rissenal", "ei rissenål", "Tynn nål med gult grep som lager en strek på ei stålplate", scriber),
    Entry("brekkjern", "et brekkjern", "Langt blått jern med krok i den ene enden og flat spiss i den andre", crowbar),
    Entry("sagblad", "et sagblad", "Smalt stålblad med fine tenner og et hull i hver ende", saw_blade),
    Entry("pensel", "en pensel", "Flat pensel med treskaft og mørk bust", paint_brush),
)
