"""Fire, signs, barriers, and small protective things."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.protection import ear_defenders
from illustrations.style import BLUE, DARK_STEEL, GREEN, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW

BLACK = "#1F2B33"


def fire_blanket() -> Drawing:
    """A red box on the wall; a white blanket hangs out of it by two black tabs; a flame on the box."""
    d = Drawing()
    d.surface(
        "M150,330H490L510,580C450,604 400,570 340,590C280,606 220,580 132,596Z", WHITE, bevel=12, gloss=6, outline=6
    )
    for x in (210, 290, 370, 440):
        d.line(f"M{x},350C{x - 8},430 {x + 8},500 {x - 4},572", 3, WHITE.dark)
    for x in (206, 394):
        d.surface(rectangle(x, 320, 40, 96, 6), RUBBER, bevel=6, gloss=3)
    d.surface(rectangle(110, 40, 420, 300, 18), RED, bevel=15, gloss=8, outline=6)
    d.surface(rectangle(200, 78, 240, 220, 10), WHITE, bevel=0, tone="#FFFFFF", outline=4)
    flame(d, 320, 190, 0.9)
    return d


def flame(d: Drawing, x: float, y: float, scale: float) -> None:
    """A flame with its middle at `x`, `y`."""
    t = Drawing()
    t.surface(
        "M0,-110C20,-50 90,-10 76,50C68,100 30,112 0,112C-36,112 -76,90 -78,40C-78,10 -60,-10 -50,-34C-44,-14 -34,-8 -22,-8C-30,-50 -14,-90 0,-110Z",
        ORANGE,
        bevel=0,
        outline=4,
        tone=RED.base,
    )
    t.fill(
        "M4,-20C14,10 46,26 38,66C34,92 16,104 0,104C-20,104 -40,90 -40,62C-40,44 -30,36 -24,22C-18,34 -12,36 -6,34C-10,14 -6,-8 4,-20Z",
        YELLOW.base,
    )
    d.place(t, x, y, scale)


def flame_alone() -> Drawing:
    """A flame."""
    d = Drawing()
    flame(d, 320, 320, 2.4)
    return d


def smoke_alarm() -> Drawing:
    """A manual fire alarm point: red box, glass to press, arrows and a dot."""
    d = Drawing()
    d.surface(rectangle(100, 100, 440, 440, 30), RED, bevel=18, gloss=10, outline=6)
    d.surface(rectangle(170, 190, 300, 260, 12), WHITE, bevel=10, outline=6)
    d.surface(ellipse(320, 320, 38), RUBBER, bevel=0, tone=BLACK)
    for sign in (-1, 1):
        x = 320 + sign * 56
        d.fill(polygon([(x, 320), (x + sign * 44, 284), (x + sign * 44, 356)]), BLACK)
        d.stroke([(x + sign * 40, 320), (x + sign * 76, 320)], 14, BLACK, cap="butt")
    t = Drawing()
    flame(t, 320, 146, 0.24)
    d.place(t, 0, 0)
    d.surface(rectangle(250, 470, 140, 36, 8), WHITE, bevel=5, outline=4)
    d.stroke([(270, 488), (370, 488)], 5, DARK_STEEL.base)
    return d


def triangle(d: Drawing, points: tuple[Point, Point, Point]) -> None:
    """The yellow ground of a warning sign."""
    (ax, ay), (bx, by), (cx, cy) = points
    path = f"M{ax},{ay}L{bx},{by}L{cx},{cy}Z"
    d.line(path, 84, BLACK)
    d.line(path, 72, YELLOW.base)
    d.fill(path, YELLOW.base)
    d.line(path, 40, BLACK)
    d.fill(path, YELLOW.base)
    inner = f"M{ax},{ay + 30}L{bx - 24},{by - 12}L{cx + 24},{cy - 12}Z"
    d.fill(inner, YELLOW.base)


def warning_sign() -> Drawing:
    """A general warning sign: black exclamation mark on a yellow triangle."""
    d = Drawing()
    triangle(d, ((320, 110), (560, 530), (80, 530)))
    d.fill("M288,240Q320,216 352,240L338,400Q320,412 302,400Z", BLACK)
    d.fill(ellipse(320, 458, 30), BLACK)
    return d


def prohibition_sign() -> Drawing:
    """A general prohibition sign: red ring with a bar."""
    d = Drawing()
    d.surface(ellipse(320, 320, 270), WHITE, bevel=0, tone="#FFFFFF", outline=6)
    ring = ellipse(320, 320, 262) + ellipse(320, 320, 200)
    d.fill(ring, RED.base, rule="evenodd")
    a, b = polar(320, 320, 220, -45), polar(320, 320, 220, 135)
    d.stroke([a, b], 56, RED.base, cap="butt")
    return d


def mandatory_sign() -> Drawing:
    """A mandatory sign: wear a helmet, white on a blue disc."""
    d = Drawing()
    d.fill(ellipse(320, 320, 272), BLUE.base)
    d.line(ellipse(320, 320, 272), 6)
    d.fill("M214,300C210,196 268,150 330,150C400,150 446,196 446,280L470,300V318H206Z", "#FFFFFF")
    d.fill("M236,334H432C440,400 420,470 386,494L392,540H268L262,470C238,440 232,380 236,334Z", "#FFFFFF")
    d.line("M300,160V290M358,160V290", 8, BLUE.base)
    return d


def barrier_tape() -> Drawing:
    """Red and white barrier tape between two posts."""
    d = Drawing()
    for x in (110, 530):
        d.surface(f"M{x - 60},600L{x - 46},566H{x + 46}L{x + 60},600Z", RUBBER, bevel=6, gloss=3)
        d.bar(f"M{x - 14},170H{x + 14}V570H{x - 14}Z", DARK_STEEL, (x - 14, 0), (x + 14, 0))
    for y, sag in ((236, 50), (396, 54)):

        def edge(t: float, low: float) -> Point:
            return 110 + 420 * t, y + low + sag * 4 * t * (1 - t)  # noqa: B023

        count = 12
        for k in range(count):
            a, b = k / count, (k + 1) / count
            lean = 0.028
            corners = [
                edge(a + lean, 0),
                edge(min(1, b + lean), 0),
                edge(b - lean if k < count - 1 else 1, 62),
                edge(max(0, a - lean), 62),
            ]
            d.fill(polygon(corners), RED.base if k % 2 == 0 else "#FFFFFF")
        outline = [edge(t / 24, 0) for t in range(25)] + [edge(t / 24, 62) for t in range(24, -1, -1)]
        d.line(polygon(outline), 5)
    return d


def hearing_protection() -> Drawing:
    """Ear defenders, and ear plugs on a cord between the cups."""
    d = Drawing()
    muffs, plugs = Drawing(), Drawing()
    muffs.place(ear_defenders(), -320, -320)
    plugs.place(ear_plugs(), -320, -320)
    d.place(muffs, 320, 320)
    d.place(plugs, 320, 400, 0.52)
    return d


def ear_plugs() -> Drawing:
    """Two foam ear plugs on a cord."""
    d = Drawing()
    d.line("M190,420C130,600 510,620 450,420", 15)
    d.line("M190,420C130,600 510,620 450,420", 7, BLUE.base)
    for x, turn in ((200, -14), (440, 14)):
        t = Drawing()
        t.surface(
            "M-56,130C-66,60 -50,-90 -28,-130C-14,-148 14,-148 28,-130C50,-90 66,60 56,130C40,152 -40,152 -56,130Z",
            ORANGE,
            bevel=15,
            gloss=9,
            outline=6,
        )
        d.place(t, x, 280, 1, turn)
    return d


def rubber_boot() -> Drawing:
    """A tall rubber boot."""
    d = Drawing()
    d.surface("M180,60H360L372,400C440,420 560,440 584,520V560H190Z", GREEN, bevel=18, gloss=10, outline=6)
    d.surface("M176,556H592V596H470L450,584H330V600H180Z", RUBBER, bevel=7, gloss=3)
    d.surface(rectangle(170, 44, 200, 40, 12), GREEN, bevel=7, gloss=4)
    d.line("M366,440C420,456 500,470 540,516", 4, GREEN.dark)
    return d


def rubber_glove() -> Drawing:
    """A long glove of thin blue rubber."""
    d = Drawing()
    hand = (
        "M214,610L226,420C196,370 180,300 184,220Q188,196 206,198Q226,200 226,224L236,300L230,120Q232,92 252,92Q274,92 276,120L286,290"
        "L292,92Q294,62 316,62Q338,62 340,92L342,292L362,112Q366,84 386,88Q408,92 406,120L394,320C420,270 450,240 480,232"
        "Q508,228 506,252C470,300 450,360 424,430L434,610Z"
    )
    d.surface(hand, BLUE, bevel=14, gloss=8, outline=6)
    d.line("M220,520H430", 4, BLUE.dark)
    d.surface(rectangle(204, 590, 240, 34, 12), BLUE, bevel=7, gloss=4)
    return d


def defibrillator() -> Drawing:
    """A defibrillator: green case with a white heart and flash, two pads on wires."""
    d = Drawing()
    d.surface(rectangle(60, 60, 430, 400, 36), GREEN, bevel=17, gloss=9, outline=6)
    d.surface(rectangle(200, 26, 150, 54, 18), RUBBER, bevel=8)
    d.surface(
        "M275,400C150,310 120,260 130,200C142,140 230,130 275,196C320,130 408,140 420,200C430,260 400,310 275,400Z",
        WHITE,
        bevel=0,
        tone="#FFFFFF",
        outline=5,
    )
    d.fill("M290,190L226,296H270L252,366L330,258H284Z", GREEN.base)
    for x, y, turn in ((430, 500, -12), (548, 380, 20)):
        d.line(f"M470,430C500,420 {x + 10},440 {x},{y}", 9)
        t = Drawing()
        t.surface(rectangle(-62, -48, 124, 96, 30), WHITE, bevel=7, gloss=4)
        t.surface(rectangle(-34, -24, 68, 48, 14), STEEL, bevel=4, outline=4)
        d.place(t, x, y + 40, 1, turn)
    return d


def sticking_plaster() -> Drawing:
    """A sticking plaster."""
    d = Drawing()
    t = Drawing()
    t.surface(rectangle(-290, -86, 580, 172, 80), ORANGE, bevel=12, gloss=7, outline=6, tone="#F0C49A")
    t.surface(rectangle(-96, -84, 192, 168, 6), WHITE, bevel=8, outline=5)
    for x in (-220, -180, -140, 140, 180, 220):
        for y in (-36, 0, 36):
            t.fill(ellipse(x, y, 8), "#B98A5E")
    d.place(t, 320, 320, 1, -30)
    return d


def lifebuoy() -> Drawing:
    """A lifebuoy, red and white, with a line round it."""
    d = Drawing()
    ring = ellipse(320, 320, 250) + ellipse(320, 320, 130)
    d.surface(ring, WHITE, rule="evenodd", bevel=15, gloss=8, outline=6)
    for k in range(4):
        a = 90 * k
        outer = [polar(320, 320, 250, a - 22 + i * 4.4) for i in range(11)]
        inner = [polar(320, 320, 130, a + 22 - i * 4.4) for i in range(11)]
        d.surface(polygon([*outer, *inner]), RED, bevel=9, gloss=5)
    for k in range(4):
        start, end = polar(320, 320, 252, 90 * k + 22), polar(320, 320, 252, 90 * k + 68)
        mid = polar(320, 320, 300, 90 * k + 45)
        d.line(f"M{start[0]},{start[1]}Q{mid[0]},{mid[1]} {end[0]},{end[1]}", 13)
        d.line(f"M{start[0]},{start[1]}Q{mid[0]},{mid[1]} {end[0]},{end[1]}", 6, YELLOW.base)
    return d


ENTRIES = (
    Entry(
        "brannteppe",
        "et brannteppe i boks",
        "Rød boks med bilde av en flamme; et hvitt teppe henger ut i to svarte hanker",
        fire_blanket,
    ),
    Entry("flamme", "en flamme", "Rød og gul flamme", flame_alone),
    Entry(
        "brannmelder",
        "en manuell brannmelder",
        "Rød boks med hvit plate til å trykke på, to piler og en svart prikk",
        smoke_alarm,
    ),
    Entry("varselskilt", "et varselskilt", "Gult, trekantet skilt med svart kant og utropstegn", warning_sign),
    Entry("forbudsskilt", "et forbudsskilt", "Hvitt, rundt skilt med rød ring og rød strek på skrå", prohibition_sign),
    Entry(
        "pabudsskilt", "et påbudsskilt: bruk hjelm", "Blått, rundt skilt med et hvitt hode med hjelm", mandatory_sign
    ),
    Entry(
        "sperreband", "sperrebånd mellom to stolper", "Rødt og hvitt bånd i to høyder mellom to stolper", barrier_tape
    ),
    Entry(
        "horselvern",
        "hørselvern: øreklokker og ørepropper",
        "Røde øreklokker med bøyle, og mellom dem to oransje ørepropper med snor",
        hearing_protection,
    ),
    Entry("oreklokker", "øreklokker", "Hodebøyle med to røde klokker", ear_defenders),
    Entry("orepropp", "ørepropper med snor", "To små oransje propper med en blå snor imellom", ear_plugs),
    Entry("stovel", "en støvel", "Høy, grønn støvel av gummi", rubber_boot),
    Entry("gummihanske", "en gummihanske", "Lang, tynn blå hanske av gummi", rubber_glove),
    Entry(
        "hjertestarter",
        "en hjertestarter",
        "Grønn kasse med hvitt hjerte og lyn, og to elektroder med ledning",
        defibrillator,
    ),
    Entry("plaster", "et plaster", "Plaster med hvit pute på midten", sticking_plaster),
    Entry("livboye", "en livbøye", "Rød og hvit ring med tau rundt", lifebuoy),
)
