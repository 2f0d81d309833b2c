"""Drawings and papers of a pipe shop, and signs on them."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, ellipse, polar, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import bolt, nut
from illustrations.families.fittings import elbow, pipe, tee, tube_end
from illustrations.families.flange_kinds import pointer
from illustrations.families.flanges import flange
from illustrations.lettering import write
from illustrations.solids import Scene3D, View, axis
from illustrations.style import DARK_STEEL, ORANGE, PAPER, RED, STEEL, WOOD

THIN = "#1F2B33"


def sheet(d: Drawing, x: float, y: float, width: float, height: float) -> None:
    """A sheet of paper with its frame."""
    d.surface(rectangle(x, y, width, height, 4), PAPER, bevel=7, tone="#FFFFFF")
    d.line(rectangle(x + 18, y + 18, width - 36, height - 36), 3)


def _iso(x: float, y: float, z: float, at: Point, size: float) -> Point:
    """Isometric paper: x to the lower right, y to the upper right, z up."""
    c, s = math.cos(math.radians(30)) * size, math.sin(math.radians(30)) * size
    return at[0] + (x + y) * c, at[1] + (x - y) * s - z * size


def iso_line(
    d: Drawing, points: list[tuple[float, float, float]], at: Point, size: float, *, width: float = 9
) -> list[Point]:
    """A pipeline as one thick line, a weld dot at each corner; its corners on the paper."""
    flat = [_iso(*p, at, size) for p in points]
    d.stroke(flat, width)
    for point in flat[1:-1]:
        d.fill(ellipse(*point, width * 1.1), THIN)
    return flat


def flange_mark(d: Drawing, point: Point, towards: Point, size: float = 26) -> None:
    """The sign of a flanged joint: two short strokes across the line."""
    length = math.dist(point, towards)
    ux, uy = (towards[0] - point[0]) / length, (towards[1] - point[1]) / length
    for shift in (0, 13):
        x, y = point[0] + ux * shift, point[1] + uy * shift
        d.stroke([(x, y - size), (x, y + size)], 6)


def north_on(d: Drawing, x: float, y: float, size: float, colour: str = THIN) -> None:
    """A north arrow of height `size`, its middle at `x`, `y`, slanted as on an isometric drawing."""
    t = Drawing()
    t.fill(polygon([(0, -size / 2), (size * 0.24, size * 0.36), (0, size * 0.2)]), colour)
    t.fill(polygon([(0, -size / 2), (-size * 0.24, size * 0.36), (0, size * 0.2)]), "#FFFFFF")
    t.line(
        polygon([(0, -size / 2), (size * 0.24, size * 0.36), (0, size * 0.2), (-size * 0.24, size * 0.36)]),
        max(3.0, size * 0.016),
        colour,
    )
    t.line(ellipse(0, 0, size * 0.34), max(3.0, size * 0.016), colour)
    d.place(t, x, y, 1, 30)
    tip_x, tip_y = x + math.sin(math.radians(30)) * size * 0.66, y - math.cos(math.radians(30)) * size * 0.66
    write(d, "N", tip_x, tip_y, size * 0.24, width=max(3.5, size * 0.03), colour=colour)


def isometric() -> Drawing:
    """An isometric drawing of a pipeline on its sheet."""
    d = Drawing()
    sheet(d, 20, 90, 600, 460)
    at, size = (80.0, 408.0), 1.18
    line = [
        (0.0, 0.0, 0.0),
        (0.0, 170.0, 0.0),
        (0.0, 170.0, 120.0),
        (150.0, 170.0, 120.0),
        (150.0, 320.0, 120.0),
        (150.0, 320.0, 60.0),
    ]
    flat = iso_line(d, line, at, size)
    tee_at = _iso(0, 90, 0, at, size)
    branch = _iso(110, 90, 0, at, size)
    d.stroke([tee_at, branch], 9)
    d.fill(ellipse(*tee_at, 10), THIN)
    for point, towards in ((flat[0], flat[1]), (flat[-1], flat[-2]), (branch, tee_at)):
        if point is flat[-1]:
            d.stroke([(point[0] - 26, point[1] - 12), (point[0] + 26, point[1] + 12)], 6)
            d.stroke([(point[0] - 26, point[1] - 26), (point[0] + 26, point[1] - 2)], 6)
        else:
            flange_mark(d, point, towards)
    for (a, b, shift), text in (
        ((flat[0], flat[1], -46), "850"),
        ((flat[2], flat[3], -40), "1200"),
        ((flat[3], flat[4], 52), "1400"),
    ):
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + shift)
        turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
        d.stroke([(a[0], a[1] + shift * 0.55), (b[0], b[1] + shift * 0.55)], 2.6, DARK_STEEL.shade)
        number = Drawing()
        write(number, text, 0, 0, 24, width=3.2)
        d.place(number, *mid, 1, turn)
    north_on(d, 104, 196, 96)
    for y in range(460, 530, 26):
        d.stroke([(360, y), (602, y)], 3)
    d.stroke([(360, 460), (360, 532)], 3)
    d.stroke([(470, 460), (470, 532)], 3)
    for row in range(3):
        d.stroke([(376, 473 + row * 26), (440, 473 + row * 26)], 4, DARK_STEEL.base)
        d.stroke([(486, 473 + row * 26), (572, 473 + row * 26)], 4, DARK_STEEL.base)
    return d


def north() -> Drawing:
    """A north arrow."""
    d = Drawing()
    north_on(d, 320, 340, 420)
    return d


def parts_list() -> Drawing:
    """A list of parts: number, picture and how many."""
    d = Drawing()
    sheet(d, 70, 20, 500, 600)
    rows = (flange(neck=0), elbow(), tee(), pipe(), bolt(), nut())
    top, high = 44.0, 92.0
    for x in (150, 430):
        d.stroke([(x, 38), (x, top + high * len(rows))], 3.5)
    for index, part in enumerate(rows):
        y = top + index * high
        d.stroke([(88, y + high), (552, y + high)], 3.5)
        write(d, str(index + 1), 119, y + high / 2, 34, width=4)
        small = Drawing()
        small.place(part, -320, -320)
        d.place(small, 290, y + high / 2, 0.135)
        write(d, str((2, 4, 1, 3, 16, 16)[index]), 492, y + high / 2, 38, width=5)
    return d


def checklist() -> Drawing:
    """A clipboard with lines, most of them ticked."""
    d = Drawing()
    d.surface(rectangle(90, 40, 460, 580, 22), WOOD, bevel=14, gloss=6, outline=6)
    d.surface(rectangle(125, 100, 390, 490, 4), PAPER, bevel=6, tone="#FFFFFF")
    d.surface("M220,70H420V124H220Z", STEEL, bevel=8, gloss=4)
    d.surface(ellipse(320, 58, 34), STEEL, bevel=7, outline=5)
    d.surface(ellipse(320, 56, 14), STEEL, bevel=0, tone=WOOD.base, outline=4)
    for index in range(5):
        y = 165 + index * 82
        d.surface(rectangle(155, y, 54, 54, 4), PAPER, bevel=0, tone="#FFFFFF", outline=5)
        d.stroke([(235, y + 18), (480, y + 18)], 6, DARK_STEEL.base)
        d.stroke([(235, y + 42), (420 + 12 * (index % 3), y + 42)], 6, DARK_STEEL.light)
        if index < 4:
            d.stroke([(164, y + 26), (180, y + 44), (216, y - 8)], 11, "#26774A")
    return d


def drawing_number() -> Drawing:
    """A whole drawing of a flange with its sizes; the number in the title block is marked."""
    d = Drawing()
    sheet(d, 20, 70, 600, 500)
    front = (170.0, 220.0)
    for radius, width in ((96, 6.0), (34, 5.0)):
        d.line(ellipse(*front, radius), width)
    d.line(ellipse(*front, 68), 2.4, dash="14 6 3 6")
    for index in range(8):
        d.line(ellipse(*polar(*front, 68, 22.5 + 45 * index), 11), 4)
    for a, b in (((60, 220), (280, 220)), ((170, 110), (170, 330))):
        d.stroke([a, b], 2.4, dash="18 6 4 6")
    d.line("M390,124V316M390,124H430V186H520V254H430V316H390", 6)
    d.stroke([(370, 220), (545, 220)], 2.4, dash="18 6 4 6")
    d.stroke([(390, 112), (390, 96)], 2.6)
    d.stroke([(520, 176), (520, 96)], 2.6)
    d.stroke([(390, 102), (520, 102)], 2.6)
    for x, sign in ((390, 1), (520, -1)):
        d.fill(polygon([(x, 102), (x + sign * 16, 96), (x + sign * 16, 108)]), THIN)
    d.fill("M250,370H602V552H250Z", "#F4F6F7")
    d.line("M250,552V370H602V552Z", 5)
    for y in (420, 500):
        d.stroke([(250, y), (602, y)], 4)
    for x in (366, 484):
        d.stroke([(x, 370), (x, 420)], 3.5)
        d.stroke([(x, 500), (x, 552)], 3.5)
    for y in (395, 526):
        for x in (270, 386, 504):
            d.stroke([(x, y), (x + 74, y)], 6, DARK_STEEL.light)
    d.fill("M252.5,422H599.5V498H252.5Z", ORANGE.light)
    write(d, "10428-03", 426, 460, 42, width=7)
    d.line(rectangle(252, 422, 348, 76), 9, ORANGE.base)
    pointer(d, (70, 460), (240, 460), 30)
    return d


def heat_number() -> Drawing:
    """A number stamped on a pipe."""
    d = Drawing()
    scene = Scene3D(d, View(24, 14, 330, 330))
    ax = axis((0, 0, 0), (-1.0, 0.0, 0.0))
    scene.turned(ax, [(-320, 150), (280, 150)], STEEL)
    tube_end(scene, ax, 280, 122)
    stamp = Drawing()
    write(stamp, "C48213", 0, 0, 54, width=7)
    stamp.line(ellipse(0, 0, 196, 70), 9, ORANGE.base)
    d.place(stamp, 390, 345, 1, -6)
    return d


def arrow() -> Drawing:
    """An arrow."""
    d = Drawing()
    d.surface("M40,250H380V160L600,320L380,480V390H40Z", RED, bevel=12, gloss=6, outline=6)
    return d


def flow() -> Drawing:
    """A pipe cut open lengthwise: arrows inside show which way it flows."""
    d = Drawing()
    d.fill("M20,190H620V450H20Z", "#D3EBF5")
    for y in (190, 410):
        d.bar(f"M20,{y}H620V{y + 40}H20Z", STEEL, (0, y), (0, y + 40))
    for x in (60, 240, 420):
        path = polygon([(x, 300), (x + 90, 300), (x + 90, 272), (x + 150, 320), (x + 90, 368), (x + 90, 340), (x, 340)])
        d.fill(path, ORANGE.base)
        d.line(path, 5)
    return d


ENTRIES = (
    Entry(
        "isometri",
        "en isometri av en rørledning",
        "Ark med tegning av en rørledning i skrå linjer, nordpil og tittelfelt",
        isometric,
    ),
    Entry("nordpil", "en nordpil", "Pil i en sirkel med bokstaven N over spissen", north),
    Entry(
        "stykkliste",
        "ei stykkliste",
        "Ark med nummererte rader: bilde av hver rørdel og hvor mange det er av den",
        parts_list,
    ),
    Entry(
        "sjekkliste",
        "ei sjekkliste på ei skriveplate",
        "Skriveplate med ark: fem linjer med ruter, fire av dem er krysset av med grønt",
        checklist,
    ),
    Entry(
        "tegningsnummer",
        "tegningsnummeret i et tittelfelt",
        "Ark med tegning av en flens; nummeret i tittelfeltet nede til høyre er oransje, og en pil peker på det",
        drawing_number,
    ),
    Entry(
        "chargenummer",
        "chargenummeret på et rør",
        "Rør med et nummer stemplet på, og en oransje ring rundt nummeret",
        heat_number,
    ),
    Entry("pil", "ei pil", "Rød pil som peker mot høyre", arrow),
    Entry("stromningsretning", "strømningsretningen i et rør", "Rør i snitt med tre piler som peker samme vei", flow),
)
