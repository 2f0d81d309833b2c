"""The salmon: whole, its parts orange with an arrow, its inside, and what becomes of it."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.figures import block_arrow
from illustrations.style import BLUE, ORANGE, RED, WHITE, Material

SILVER = Material("#F3F7F9", "#CFDBE2", "#9FB2BD", "#4E6573")
FLESH = Material("#FFC9AE", "#F58A62", "#D9663E", "#A34320")
BODY = "M24,318C60,260 130,214 240,206C350,196 450,236 540,296C560,300 590,262 622,238C606,300 606,340 622,402C590,380 560,344 540,342C450,404 350,442 240,432C130,426 60,380 24,318Z"
DORSAL = "M262,208L300,140C330,146 370,180 384,214Z"
BELLY_FIN = "M300,430L330,486C356,476 366,450 364,424Z"
ANAL_FIN = "M420,404L452,452C470,440 478,420 474,386Z"
BREAST_FIN = "M176,356C200,400 250,420 270,410C260,384 230,352 196,338Z"
TAIL = "M540,296C560,300 590,262 622,238C606,300 606,340 622,402C590,380 560,344 540,342Z"
COVER = "M128,238C172,262 176,366 134,404C118,398 104,392 94,384C122,340 120,290 100,252Z"

PARTS: dict[str, tuple[str, Point, Point]] = {
    "spord": (TAIL, (520, 160), (580, 268)),
    "ryggfinne": (DORSAL, (420, 70), (350, 150)),
    "gjellelokk": (COVER, (230, 130), (140, 244)),
}


def salmon_on(d: Drawing, *, pale: bool = False) -> None:
    """A whole salmon from the side, its head to the left."""
    tone = "#E6ECEF" if pale else SILVER.base
    fin = "#C9D3D9" if pale else "#7C92A0"
    for path in (DORSAL, BELLY_FIN, ANAL_FIN):
        d.fill(path, fin)
        d.line(path, 5)
    d.surface(BODY, SILVER, bevel=0, tone=tone, outline=6)
    inside = Drawing()
    if not pale:
        inside.fill("M0,180H640V276C440,236 240,236 40,300L0,318Z", "#55707F")
        inside.fill("M0,400C200,392 400,396 640,340V480H0Z", "#F6FAFB")
        for k in range(26):
            x, y = 190 + (k * 53) % 320, 228 + (k * 31) % 66
            inside.fill(ellipse(x, y, 5), "#23323B")
    inside.stroke([(150, 318), (540, 318)], 2.6, "#6D828E")
    d.clipped(BODY, inside)
    d.line(BODY, 6)
    d.line("M128,232C172,262 176,372 134,408", 6)
    d.line("M100,252C122,290 122,344 96,384", 3)
    d.line("M26,322C50,334 66,338 84,338", 5)
    d.fill(ellipse(82, 294, 14), "#FFFFFF")
    d.fill(ellipse(82, 294, 9), "#1F2B33")
    d.line(ellipse(82, 294, 14), 3)
    d.fill(BREAST_FIN, fin)
    d.line(BREAST_FIN, 5)
    for x in (560, 580, 600):
        d.stroke([(552, 319), (x + 10, 319 + (x - 580) * 1.6)], 2.6, SILVER.dark)


def salmon(*, part: str = "") -> Drawing:
    """The salmon; `part` is orange, an arrow points at it."""
    d = Drawing()
    salmon_on(d, pale=bool(part))
    if part:
        path, start, end = PARTS[part]
        d.fill(path, ORANGE.base)
        d.line(path, 5)
        block_arrow(d, start, end, 26, RED.base)
    return d


def all_fins() -> Drawing:
    """The salmon with every fin orange and an arrow at one of them."""
    d = Drawing()
    salmon_on(d, pale=True)
    for path in (DORSAL, BELLY_FIN, ANAL_FIN, BREAST_FIN):
        d.fill(path, ORANGE.base)
        d.line(path, 5)
    for start, end in (((420, 70), (350, 150)), ((230, 560), (318, 480)), ((540, 520), (466, 446))):
        block_arrow(d, start, end, 22, RED.base)
    return d


def gills() -> Drawing:
    """The head of a salmon with the cover lifted: the red gills under it, and an arrow."""
    d = Drawing()
    big = Drawing()
    salmon_on(big, pale=True)
    t = Drawing()
    t.place(big, 0, 0, 2.3)
    view = Drawing()
    frame = "M20,480H600C640,700 620,900 600,1010H20Z"
    view.clipped(frame, t)
    view.fill("M240,560C350,610 384,830 300,930C250,900 220,880 200,860C262,780 262,660 216,590Z", "#5A1511")
    for k in range(5):
        x = 246 + k * 22
        view.line(f"M{x},{592 + k * 6}C{x + 66},{680} {x + 66},{820} {x - 6 + k * 3},{890 - k * 2}", 17, RED.base)
        view.line(f"M{x},{592 + k * 6}C{x + 66},{680} {x + 66},{820} {x - 6 + k * 3},{890 - k * 2}", 4, RED.light)
    view.line("M240,560C350,610 384,830 300,930C250,900 220,880 200,860C262,780 262,660 216,590Z", 7)
    view.surface("M294,552C400,600 440,820 340,950L410,930C500,800 480,620 380,540Z", SILVER, bevel=10, outline=7)
    block_arrow(view, (120, 1040), (260, 860), 44, ORANGE.base)
    d.place(view, 0, -320, 0.9)
    return d


def opened(*, part: str = "") -> Drawing:
    """A salmon with its side cut away: heart, liver, stomach and gut; `part` is in full colour with an arrow."""
    d = Drawing()
    salmon_on(d, pale=True)
    hollow = "M178,320C240,300 380,300 452,330C440,380 330,412 240,408C200,402 172,370 178,320Z"
    d.fill(hollow, "#F3DDD0")
    colours = {"hjerte": "#C62A22", "lever": "#8A3A1E", "tarm": "#D98E9A"}

    def tone(name: str) -> str:
        return colours[name] if part in ("", name) else "#DCD3CD"

    gut = "M280,340C320,328 350,340 340,356C330,370 300,356 300,376C310,394 380,372 446,340"
    d.line(gut, 24)
    d.line(gut, 15, tone("tarm"))
    liver = "M226,330C260,316 292,330 286,352C276,384 240,396 222,380C208,366 208,340 226,330Z"
    d.fill(liver, tone("lever"))
    d.line(liver, 5)
    heart = "M190,348L210,338L220,362L204,384L188,374Z"
    d.fill(heart, tone("hjerte"))
    d.line(heart, 5)
    d.line(hollow, 5)
    aims: dict[str, tuple[Point, Point]] = {
        "hjerte": ((130, 510), (196, 390)),
        "lever": ((200, 540), (246, 398)),
    }
    if part:
        block_arrow(d, *aims[part], 26, ORANGE.base)
    return d


FILLET = "M40,330C70,240 180,190 330,200C440,206 530,250 610,300C620,330 610,350 596,370C500,410 420,440 300,444C160,446 60,420 40,330Z"


def fillet_on(d: Drawing) -> None:
    """A salmon fillet, the flesh up."""
    d.surface(FILLET, FLESH, bevel=12, outline=6)
    inside = Drawing()
    for k in range(9):
        x = 90 + k * 58
        inside.line(
            f"M{x},180C{x + 60},250 {x + 60},280 {x + 10},318C{x + 60},356 {x + 50},400 {x - 10},460", 5, FLESH.light
        )
    inside.line("M20,318H620", 4, FLESH.shade)
    d.clipped(FILLET, inside)
    d.line(FILLET, 6)


def fillet() -> Drawing:
    """A salmon fillet."""
    d = Drawing()
    fillet_on(d)
    return d


def skin() -> Drawing:
    """A fillet from which the silver skin is pulled; an arrow points at the skin."""
    d = Drawing()
    fillet_on(d)
    d.surface("M360,206C470,210 540,250 612,300C622,330 612,350 596,370C510,406 450,428 380,438C470,470 560,440 620,470C600,380 560,330 440,300C400,280 370,240 360,206Z",
              SILVER, bevel=12, outline=6)  # fmt: skip
    for x, y in ((440, 260), (490, 290), (540, 320), (560, 380), (500, 350)):
        d.fill(ellipse(x, y, 5), "#4E6573")
    block_arrow(d, (560, 130), (500, 250), 30, RED.base)
    return d


def pin_bones() -> Drawing:
    """A fillet with a row of fine bones along it, an arrow at them."""
    d = Drawing()
    fillet_on(d)
    for x in range(110, 380, 24):
        d.stroke([(x, 312), (x + 10, 268)], 10)
        d.stroke([(x, 312), (x + 10, 268)], 5, "#FFFFFF")
    block_arrow(d, (300, 110), (260, 248), 30, BLUE.base)
    return d


def blood_spot() -> Drawing:
    """A fillet with a dark red spot in a ring."""
    d = Drawing()
    fillet_on(d)
    d.fill("M290,300C310,280 350,290 346,316C350,340 306,346 292,330C280,320 280,310 290,300Z", "#8E1510")
    d.fill(ellipse(366, 334, 10), "#8E1510")
    d.line(ellipse(326, 314, 78), 11, BLUE.base)
    return d


def blood() -> Drawing:
    """Drops of blood."""
    d = Drawing()
    for x, y, s in ((320, 220, 1.5), (190, 440, 0.8), (460, 460, 0.9)):
        t = Drawing()
        t.surface(
            "M0,-130C40,-50 84,0 84,56A84,84 0 0 1 -84,56C-84,0 -40,-50 0,-130Z", RED, bevel=14, gloss=9, outline=5
        )
        d.place(t, x, y, s)
    return d


def crate(d: Drawing) -> None:
    """A white fish box seen from the front and above, two salmon in it."""
    d.surface("M50,300L130,60H510L590,300Z", WHITE, bevel=0, tone="#DDE4E8", outline=6)
    d.fill("M92,296L152,80H488L548,296Z", "#CFE6F1")
    for dy in (-76, 10):
        t = Drawing()
        salmon_on(t)
        d.place(t, 136, 70 + dy, 0.58)
    d.surface("M50,296H590L560,560H80Z", WHITE, bevel=16, gloss=0, outline=6)
    for x in (110, 530):
        d.surface(rectangle(x - 28, 350, 56, 30, 12), WHITE, bevel=0, tone="#9AA8B3", outline=4)


def ice() -> Drawing:
    """A heap of ice cubes."""
    d = Drawing()
    rows = ((4, 500), (4, 430), (3, 350), (2, 270), (1, 190))
    for count, y in rows:
        for k in range(count):
            t = Drawing()
            t.surface(rectangle(-62, -56, 124, 112, 20), WHITE, bevel=16, tone="#DDF0F9", outline=5)
            t.fill("M-44,-36L0,-40L-30,0Z", "#FFFFFF")
            d.place(t, 320 + (k - (count - 1) / 2) * 128, y, 1, (k * 47 + y) % 40 - 20)
    return d


def foam_box() -> Drawing:
    """An open white box of foam with salmon and ice in it."""
    d = Drawing()
    crate(d)
    for k, (x, y) in enumerate(((160, 110), (130, 250), (508, 262), (300, 284), (470, 130), (330, 180), (490, 200))):
        t = Drawing()
        t.surface(rectangle(-20, -18, 40, 36, 7), WHITE, bevel=6, tone="#EAF6FC", outline=4)
        d.place(t, x, y, 1, k * 23 - 40)
    d.surface("M50,296H590L560,560H80Z", WHITE, bevel=16, outline=6)
    for k in range(60):
        d.fill(ellipse(96 + (k * 89) % 450, 330 + (k * 53) % 210, 3), "#CDD4D8")
    return d


ENTRIES = (
    Entry("laks", "en laks", "Hel laks sett fra sida, med mørk rygg og svarte prikker", salmon),
    Entry("spord", "sporden på en laks", "Lys laks der halen er oransje, og en pil peker på den", salmon, {"part": "spord"}),
    Entry("ryggfinne", "ryggfinnen på en laks", "Lys laks der finnen på ryggen er oransje, og en pil peker på den", salmon, {"part": "ryggfinne"}),
    Entry("gjellelokk", "gjellelokket på en laks", "Lys laks der lokket over gjellene er oransje, og en pil peker på det", salmon, {"part": "gjellelokk"}),
    Entry("finne", "finnene på en laks", "Lys laks der finnene er oransje, og tre piler peker på dem", all_fins),
    Entry("gjelle", "gjellene på en laks", "Laksehode med løftet lokk; under lokket er de røde gjellene, og en pil peker på dem", gills),
    Entry("lever", "leveren i en laks", "Åpnet laks der leveren er rødbrun, og en pil peker på den", opened, {"part": "lever"}),
    Entry("filet", "en laksefilet", "Oransje laksefilet med lyse striper", fillet),
    Entry("skinn", "skinnet på en filet", "Laksefilet der det sølvblanke skinnet blir løftet av; en pil peker på skinnet", skin),
    Entry("pinnebein", "pinnebein i en filet", "Laksefilet med ei rekke tynne bein; en pil peker på dem", pin_bones),
    Entry("blodflekk", "en blodflekk på en filet", "Laksefilet med en mørkerød flekk; det er en blå ring rundt flekken", blood_spot),
    Entry("blod", "blod", "Tre dråper blod", blood),
    Entry("is", "is", "En haug med isbiter", ice),
    Entry("isoporkasse", "ei isoporkasse med laks", "Hvit kasse av isopor med laks og is i", foam_box),
)  # fmt: skip
