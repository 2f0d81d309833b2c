"""The scene of the salmon course: the end of a packing line, with worker, belt, scale, ice and pallet."""

from __future__ import annotations

from collections.abc import Sequence

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.families.emergency import emergency_stop
from illustrations.families.fish import salmon_on
from illustrations.families.hygiene import NITRILE
from illustrations.families.packing import bars
from illustrations.figures import SKIN, limb
from illustrations.lettering import write
from illustrations.scenes.scene import HEIGHT, WIDTH
from illustrations.style import BLUE, DARK_STEEL, RUBBER, STEEL, WHITE, WOOD, Material

FOAM = Material("#FFFFFF", "#F4F7F8", "#CBD6DC", "#8F9AA1")
TUB = Material("#B9D9EC", "#7FB3D3", "#5A8CAD", "#365F7A")
HAIR = "#7A5A43"


def hall(edge: float = 900) -> Drawing:
    """A wall of white panels and a wet floor from `edge` downwards."""
    d = Drawing()
    d.fill(f"M0,0H{WIDTH}V{edge}H0Z", "#DCE6EA")
    for x in range(160, WIDTH, 320):
        d.line(f"M{x},0V{edge}", 4, "#BFCDD3")
    for x in (240, 1000):
        d.surface(rectangle(x, 50, 360, 44, 12), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    d.fill(f"M0,{edge}H{WIDTH}V{HEIGHT}H0Z", "#7F949E")
    d.fill(f"M0,{edge - 46}H{WIDTH}V{edge}H0Z", "#A9BAC2")
    d.line(f"M0,{edge}H{WIDTH}", 5)
    return d


def fish_at(d: Drawing, x: float, y: float, scale: float, turn: float = 0) -> None:
    """A salmon with its middle at `x`, `y`."""
    fish, middle = Drawing(), Drawing()
    salmon_on(fish)
    middle.place(fish, -320, -320)
    d.place(middle, x, y, scale, turn)


def pieces(d: Drawing, spots: Sequence[Point], size: float) -> None:
    """Cubes of ice."""
    for k, (x, y) in enumerate(spots):
        cube = Drawing()
        cube.surface(rectangle(-size, -size * 0.9, size * 2, size * 1.8, size * 0.3), WHITE, bevel=7, tone="#DDF0F9")
        cube.fill(polygon([(-size * 0.7, -size * 0.6), (0, -size * 0.65), (-size * 0.5, 0)]), "#FFFFFF")
        d.place(cube, x, y, 1, (k * 47) % 44 - 22)


def foam_box(d: Drawing, x: float, y: float, width: float, height: float) -> None:
    """A closed side of a white foam box, its upper left at `x`, `y`."""
    slant = width * 0.03
    d.surface(
        polygon([(x, y), (x + width, y), (x + width - slant, y + height), (x + slant, y + height)]),
        FOAM,
        bevel=11,
        outline=6,
    )


def lid(d: Drawing, x: float, y: float, width: float, *, turn: float = 0) -> None:
    """The lid of a foam box from the side, its middle at `x`, `y`."""
    plate = Drawing()
    plate.surface(rectangle(-width / 2 - 8, -22, width + 16, 44, 8), FOAM, bevel=8, tone="#E3EEF3", outline=6)
    d.place(plate, x, y, 1, turn)


def label(d: Drawing, x: float, y: float) -> None:
    """A printed label, its upper left at `x`, `y`."""
    d.surface(rectangle(x, y, 150, 104, 5), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    fish_at(d, x + 44, y + 28, 0.11)
    for row, end in ((18, 138), (34, 128)):
        d.stroke([(x + 88, y + row), (x + end, y + row)], 5, DARK_STEEL.base)
    bars(d, x + 12, y + 56, 38, 2.0)


def _belt(d: Drawing) -> None:
    for x in (60, 420, 760):
        d.surface(rectangle(x, 640, 40, 330), STEEL, bevel=8)
        d.surface(rectangle(x - 24, 956, 88, 22, 6), DARK_STEEL, bevel=5)
    d.surface("M-40,520H790A66,66 0 0 1 790,652H-40Z", BLUE, bevel=12, gloss=6, outline=6)
    d.surface("M-40,556H770A30,30 0 0 1 770,616H-40Z", STEEL, bevel=8, outline=5)
    for x in (120, 340, 560, 776):
        d.surface(ellipse(x, 586, 36), DARK_STEEL, bevel=8)
    for x in (176, 520):
        fish_at(d, x, 458, 0.54)
    stop = Drawing()
    stop.place(emergency_stop(), -330, -345)
    d.surface(rectangle(546, 590, 36, 90), STEEL, bevel=6)
    d.place(stop, 566, 716, 0.32)


def _tub(d: Drawing) -> None:
    d.shadow(290, 1160, 280, 22)
    d.surface("M70,880L130,800H450L510,880Z", TUB, bevel=0, tone=TUB.shade, outline=6)
    heap: list[Point] = [(132.0 + k * 84, 858.0) for k in range(5)] + [(176.0 + k * 84, 792.0) for k in range(4)]
    heap += [(214.0 + k * 84, 724.0) for k in range(2)]
    pieces(d, heap[::-1], 46)
    scoop = Drawing()
    scoop.surface(rectangle(-12, -190, 24, 150, 10), WOOD, bevel=6, outline=5)
    scoop.line("M-40,-190H40", 30)
    scoop.line("M-40,-190H40", 20, WOOD.base)
    scoop.surface("M-64,-50H64L56,60Q0,110 -56,60Z", STEEL, bevel=11, gloss=6, outline=6)
    d.place(scoop, 412, 736, 1, 24)
    d.surface("M60,876H520L494,1090H86Z", TUB, bevel=18, gloss=9, outline=6)
    for x in (130, 290, 450):
        d.surface(rectangle(x - 42, 1086, 84, 62, 8), TUB, bevel=9, outline=6)
    d.surface(rectangle(92, 940, 396, 22, 10), TUB, bevel=0, tone=TUB.shade, outline=4)


def _scale(d: Drawing) -> None:
    for x in (1010, 1400):
        d.surface(rectangle(x, 690, 36, 300), STEEL, bevel=8)
    d.surface(rectangle(1380, 300, 36, 340), STEEL, bevel=8)
    d.surface(rectangle(1230, 210, 330, 140, 14), WHITE, bevel=11, outline=6)
    d.fill(rectangle(1256, 236, 278, 88, 6), "#CBE8C2")
    d.line(rectangle(1256, 236, 278, 88, 6), 5)
    write(d, "22,5 kg", 1396, 280, 40, width=7)
    d.surface("M960,640H1490V676H960Z", STEEL, bevel=9, gloss=5, outline=6)
    d.surface("M990,676H1460L1480,720H970Z", DARK_STEEL, bevel=9, outline=6)
    d.surface("M1010,500L1060,430H1300L1350,500Z", FOAM, bevel=0, tone="#C7D8E0", outline=6)
    fish_at(d, 1180, 450, 0.4)
    pieces(d, [(1040, 486), (1092, 492), (1268, 486), (1316, 490), (1214, 496), (1150, 498)], 21)
    foam_box(d, 1010, 496, 340, 144)
    label(d, 1106, 516)


def _pallet(d: Drawing) -> None:
    d.shadow(1280, 1168, 320, 20)
    for row in range(2):
        for column in range(2):
            x, y = 1000 + column * 276, 962 - row * 150
            foam_box(d, x, y + 26, 270, 112)
            if (row, column) != (1, 0):
                lid(d, x + 135, y + 14, 264)
    pieces(d, [(1040, 834), (1098, 826), (1160, 832), (1222, 828)], 22)
    foam_box(d, 1000, 838, 270, 112)
    lid(d, 1136, 770, 264, turn=-14)
    d.surface(rectangle(976, 1100, 604, 22, 2), WOOD, bevel=5)
    for x in (976, 1234, 1490):
        d.surface(rectangle(x, 1122, 90, 36, 2), WOOD, bevel=5)
    d.surface(rectangle(976, 1156, 604, 18, 2), WOOD, bevel=4)


def _packer(d: Drawing, x: float, y: float) -> None:
    """A packer from before, feet at `y`: hair net, white coat, blue apron and gloves, a salmon in the hands."""
    coat = WHITE
    for sign in (-1, 1):
        d.surface(polygon([(x + sign * 6, y - 250), (x + sign * 84, y - 250), (x + sign * 76, y - 60), (x + sign * 14, y - 60)]),
                  coat, bevel=9, tone="#E3E9EC", outline=6)  # fmt: skip
        d.surface(
            f"M{x + sign * 8},{y - 130}H{x + sign * 78}V{y - 30}Q{x + sign * 110},{y - 20} {x + sign * 112},{y}H{x + sign * 8}Z",
            WHITE,
            bevel=9,
            outline=6,
        )
    d.surface(polygon([(x - 40, y - 640), (x + 40, y - 640), (x + 40, y - 560), (x - 40, y - 560)]), SKIN, bevel=0,
              tone=SKIN.shade)  # fmt: skip
    d.surface(
        f"M{x - 150},{y - 540}Q{x - 140},{y - 590} {x - 60},{y - 596}L{x},{y - 560}L{x + 60},{y - 596}Q{x + 140},{y - 590} {x + 150},{y - 540}L{x + 110},{y - 220}H{x - 110}Z",
        coat,
        bevel=12,
        outline=6,
    )
    d.line(f"M{x - 70},{y - 590}L{x - 84},{y - 500}M{x + 70},{y - 590}L{x + 84},{y - 500}", 24)
    d.line(f"M{x - 70},{y - 590}L{x - 84},{y - 500}M{x + 70},{y - 590}L{x + 84},{y - 500}", 15, NITRILE.shade)
    d.surface(
        f"M{x - 92},{y - 516}H{x + 92}Q{x + 100},{y - 430} {x + 128},{y - 410}L{x + 136},{y - 110}H{x - 136}L{x - 128},{y - 410}Q{x - 100},{y - 430} {x - 92},{y - 516}Z",
        NITRILE,
        bevel=14,
        gloss=8,
        outline=6,
    )
    d.surface(ellipse(x, y - 704, 84, 98), SKIN, bevel=0, outline=6)
    for sign in (-1, 1):
        d.fill(ellipse(x + sign * 32, y - 696, 9), "#1F2B33")
        d.line(f"M{x + sign * 18},{y - 728}Q{x + sign * 34},{y - 738} {x + sign * 50},{y - 726}", 6)
    d.line(f"M{x - 26},{y - 642}Q{x},{y - 624} {x + 26},{y - 642}", 5)
    d.line(f"M{x},{y - 694}V{y - 668}H{x + 12}", 4, SKIN.dark)
    net = f"M{x - 100},{y - 716}C{x - 116},{y - 850} {x + 116},{y - 850} {x + 100},{y - 716}Q{x},{y - 768} {x - 100},{y - 716}Z"
    d.surface(net, RUBBER, bevel=0, tone=HAIR, outline=6)
    mesh = Drawing()
    for k in range(-14, 20):
        mesh.stroke([(x + k * 34 - 90, y - 860), (x + k * 34 + 70, y - 700)], 3, "#FFFFFF")
        mesh.stroke([(x + k * 34 + 70, y - 860), (x + k * 34 - 90, y - 700)], 3, "#FFFFFF")
    d.clipped(net, mesh)
    d.line(net, 6)
    d.line(f"M{x - 102},{y - 716}Q{x},{y - 768} {x + 102},{y - 716}", 20)
    d.line(f"M{x - 102},{y - 716}Q{x},{y - 768} {x + 102},{y - 716}", 11, WHITE.base)
    fish_at(d, x - 34, y - 286, 0.64, -3)
    for sign in (-1, 1):
        shoulder, elbow, hand = (x + sign * 128, y - 526), (x + sign * 176, y - 400), (x + sign * 110, y - 296)
        limb(d, [shoulder, elbow, hand], "#F2F4F5", 62)
        wrist = (x + sign * 140, y - 342)
        limb(d, [wrist, (x + sign * 104, y - 288)], NITRILE.base, 52)
        for k in range(3):
            d.stroke([(x + sign * (104 - k * 4), y - 300 + k * 20), (x + sign * (58 - k * 3), y - 292 + k * 20)], 24)
            d.stroke([(x + sign * (104 - k * 4), y - 300 + k * 20), (x + sign * (58 - k * 3), y - 292 + k * 20)], 15,
                     NITRILE.base)  # fmt: skip


def packing_line() -> Drawing:
    """A packer between the belt with salmon and the scale; a tub of ice, boxes with lids on a pallet."""
    d = hall()
    _belt(d)
    _scale(d)
    _packer(d, 850, 1110)
    _tub(d)
    _pallet(d)
    d.anchors = {
        "transportbånd": (250, 640), "laks": (190, 470), "nødstopp": (566, 700), "is": (270, 775),
        "hårnett": (850, 320), "plastforkle": (850, 660), "engangshanske": (980, 776), "vekt": (1536, 232),
        "isoporkasse": (1060, 570), "etikett": (1232, 546), "lokk": (1190, 757), "pall": (1280, 1140),
    }  # fmt: skip
    return d
