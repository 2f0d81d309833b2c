"""Parts of the body: one figure, the part orange with an arrow; what is worn on it; small injuries."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.figures import SKIN, block_arrow, limb
from illustrations.style import BLUE, ORANGE, RED, WHITE

PALE, SHORTS = "#E9CDB2", "#8FA6BA"
# name: the stroke that is coloured, its width, and where the arrow points
PARTS: dict[str, tuple[tuple[Point, ...], float, Point]] = {
    "hals": (((320, 164), (320, 167)), 34, (342, 166)),
    "skulder": (((262, 198), (266, 194)), 54, (240, 182)),
    "arm": (((262, 200), (218, 300), (190, 400)), 44, (184, 300)),
    "hand": (((184, 424), (176, 452)), 50, (146, 440)),
    "mage": (((320, 290), (320, 312)), 92, (268, 302)),
    "bryst": (((296, 222), (344, 222)), 80, (250, 232)),
    "bein": (((292, 400), (278, 500), (270, 600)), 56, (240, 520)),
    "kne": (((279, 490), (278, 506)), 56, (244, 498)),
    "fot": (((266, 610), (232, 616)), 38, (206, 612)),
    "ankel": (((271, 572), (270, 586)), 56, (238, 580)),
}  # fmt: skip


def body(*, part: str = "") -> Drawing:
    """A figure from before in shorts; `part` is orange, an arrow points at it."""
    d = Drawing()
    for sign in (-1, 1):
        x = 320
        limb(d, [(x + sign * 28, 380), (x + sign * 42, 500), (x + sign * 50, 600)], PALE, 56)
        limb(d, [(x + sign * 54, 610), (x + sign * 88, 616)], PALE, 38)
        limb(d, [(x + sign * 58, 200), (x + sign * 102, 300), (x + sign * 130, 400)], PALE, 44)
        limb(d, [(x + sign * 136, 424), (x + sign * 144, 452)], PALE, 50)
    limb(d, [(320, 140), (320, 180)], PALE, 44)
    trunk = "M246,190Q252,170 290,170H350Q388,170 394,190L378,390H262Z"
    d.fill(trunk, PALE)
    d.line(trunk, 5)
    shorts = "M260,350H380L392,460H330L320,410L310,460H248Z"
    d.fill(shorts, SHORTS)
    d.line(shorts, 5)
    d.fill(ellipse(320, 90, 58, 66), PALE)
    d.line(ellipse(320, 90, 58, 66), 5)
    if part == "hode":
        d.fill(ellipse(320, 90, 58, 66), ORANGE.base)
        d.line(ellipse(320, 90, 58, 66), 5)
        aim: Point = (254, 90)
    elif part:
        points, width, aim = PARTS[part]
        d.stroke(points, width, ORANGE.base)
    for x in (300, 340):
        d.fill(ellipse(x, 84, 6), "#1F2B33")
    d.line("M304,118Q320,128 336,118", 4)
    for names, low, high in ((("hode", "hals", "skulder", "bryst"), 0, 290), (("kne", "fot", "ankel"), 420, 660)):
        if part in names:  # only the half that matters, so that the part is large
            near = Drawing()
            near.clipped(rectangle(100, low, 440, high - low), d)
            d = near
    if part:
        side = 1 if aim[0] > 320 else -1
        block_arrow(d, (aim[0] + side * 130, aim[1] - 50), aim, 26, RED.base)
    return d


def eye() -> Drawing:
    """An eye with its brow."""
    d = Drawing()
    d.surface("M40,340C150,180 470,180 600,340C470,480 160,480 40,340Z", WHITE, bevel=0, tone="#FFFFFF", outline=9)
    d.surface(ellipse(320, 330, 112), BLUE, bevel=10)
    d.fill(ellipse(320, 330, 52), "#1F2B33")
    d.fill(ellipse(352, 296, 22), "#FFFFFF")
    d.line("M60,200C180,90 460,80 590,190", 40, "#5A4030")
    for x, y, dx, dy in (
        (110, 268, -34, -34),
        (200, 232, -22, -44),
        (320, 220, 0, -46),
        (440, 232, 22, -44),
        (530, 270, 34, -34),
    ):
        d.stroke([(x, y), (x + dx, y + dy)], 8)
    return d


def ear() -> Drawing:
    """An ear."""
    d = Drawing()
    d.surface("M230,260C200,60 480,20 500,240C508,370 410,400 390,490C370,600 240,610 236,480C234,400 240,330 230,260Z",
              SKIN, bevel=16, gloss=8, outline=8)  # fmt: skip
    d.line("M280,260C280,130 440,120 440,240C440,320 380,330 366,390", 14, SKIN.dark)
    d.line("M300,380C360,370 350,300 310,290", 14, SKIN.dark)
    return d


def fingers(d: Drawing, *, chosen: int | None = None, x: float = 0, y: float = 0, blood: bool = False) -> None:
    """An open hand from behind, fingers up; the finger `chosen` (0-3, 4 is the thumb) is orange."""
    tones = [SKIN.base] * 5
    if chosen is not None:
        tones = [PALE] * 5
        tones[chosen] = ORANGE.base
    palm = PALE if chosen is not None else SKIN.base
    for index, (left, top) in enumerate(((170, 150), (244, 84), (318, 76), (392, 120))):
        shape = rectangle(x + left, y + top, 64, 300, 32)
        d.fill(shape, tones[index])
        d.line(shape, 7)
    thumb = f"M{x + 430},{y + 440}C{x + 470},{y + 400} {x + 500},{y + 340} {x + 536},{y + 320}C{x + 570},{y + 310} {x + 590},{y + 340} {x + 574},{y + 380}C{x + 540},{y + 450} {x + 500},{y + 510} {x + 440},{y + 540}Z"
    d.fill(thumb, tones[4])
    d.line(thumb, 7)
    hand = f"M{x + 170},{y + 330}H{x + 456}V{y + 470}C{x + 456},{y + 540} {x + 420},{y + 560} {x + 416},{y + 620}H{x + 216}C{x + 210},{y + 550} {x + 170},{y + 530} {x + 170},{y + 450}Z"
    d.fill(hand, palm)
    d.stroke([(x + 170, y + 330), (x + 170, y + 450)], 7)
    d.line(
        f"M{x + 170},{y + 440}C{x + 170},{y + 530} {x + 210},{y + 550} {x + 216},{y + 620}H{x + 416}C{x + 420},{y + 560} {x + 440},{y + 560} {x + 444},{y + 536}",
        7,
    )
    for left in (240, 316, 390):
        d.stroke([(x + left, y + 330), (x + left, y + 366)], 6)
    if blood:
        d.surface(
            f"M{x + 330},{y + 150}Q{x + 350},{y + 134} {x + 372},{y + 148}Q{x + 352},{y + 172} {x + 330},{y + 150}Z",
            RED,
            bevel=0,
            outline=3,
        )
        for dx, dy in ((6, 30), (-4, 80), (4, 140)):
            px, py = x + 350 + dx, y + 160 + dy
            d.fill(
                f"M{px},{py - 24}C{px + 16},{py} {px + 12},{py + 16} {px},{py + 16}C{px - 12},{py + 16} {px - 16},{py} {px},{py - 24}Z",
                RED.base,
            )


def finger() -> Drawing:
    """A hand whose forefinger is orange, with an arrow."""
    d = Drawing()
    fingers(d, chosen=3)
    block_arrow(d, (600, 150), (466, 200), 30, RED.base)
    return d


def cut() -> Drawing:
    """A hand with a bleeding cut in a finger."""
    d = Drawing()
    fingers(d, blood=True)
    return d


def injury() -> Drawing:
    """A figure that is hurt: bandage on the head, arm in a sling."""
    d = body()
    d.fill("M264,62Q320,24 376,62V84H264Z", "#FFFFFF")
    d.line("M264,84H376M264,62Q320,24 376,62M264,62V84M376,62V84M280,50L330,84M330,42L376,80", 4)
    d.fill(ellipse(344, 62, 9), RED.base)
    limb(d, [(378, 200), (416, 300), (330, 296)], PALE, 44)
    sling = "M396,270L440,326L300,336L290,280Z"
    d.surface(sling, WHITE, bevel=8, tone="#FFFFFF")
    d.stroke([(300, 286), (290, 172)], 22)
    d.stroke([(300, 286), (290, 172)], 14, "#FFFFFF")
    d.surface(rectangle(250, 520, 54, 60, 8), WHITE, bevel=0, tone="#FFFFFF", outline=4)
    d.stroke([(250, 540), (304, 550)], 3)
    return d


_NAMES = {
    "hode": "hodet", "hals": "halsen", "skulder": "skuldra", "arm": "armen", "hand": "hånda", "bryst": "brystet",
    "mage": "magen", "bein": "beinet", "kne": "kneet", "ankel": "ankelen", "fot": "foten",
}  # fmt: skip

ENTRIES = (
    *(
        Entry(name, form, f"Kropp der {form} er oransje, og en pil peker på {form}", body, {"part": name})
        for name, form in _NAMES.items()
    ),
    Entry("kropp", "en kropp", "Hel kropp sett forfra", body),
    Entry("oye", "et øye", "Et øye med blå iris, vipper og øyenbryn", eye),
    Entry("ore", "et øre", "Et øre sett fra sida", ear),
    Entry("finger", "en finger", "Hånd der én finger er oransje, og en pil peker på den", finger),
    Entry("kutt", "et kutt i en finger", "Hånd med et kutt i en finger; det drypper blod", cut),
    Entry("skade", "en skade", "Figur med bandasje på hodet, arm i fatle og bandasje på beinet", injury),
)
