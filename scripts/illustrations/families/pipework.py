"""Whole pipelines, parts of a valve (in orange), supports that slide or hold, and faults."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import bolt_on
from illustrations.families.fittings import tube_end
from illustrations.families.flange_kinds import joint_on, pointer
from illustrations.families.flanges import flange_on
from illustrations.families.gauges import gauge
from illustrations.families.lifting import chain_hoist, hook, shackle, sling
from illustrations.families.papers import sheet
from illustrations.families.pipe_details import dimension
from illustrations.families.valves import ball, butterfly, gate, gate_on, globe
from illustrations.lettering import write
from illustrations.solids import Axis, Scene3D, View, Y, axis, hull
from illustrations.style import BLUE, BRASS, DARK_STEEL, ORANGE, RED, STEEL, WHITE

TOWARDS = (-1.0, 0.0, 0.0)
TINT = 0.6


def _small(d: Drawing, part: Drawing, x: float, y: float, scale: float, turn: float = 0) -> None:
    """A picture of 640 with its middle at `x`, `y`."""
    centred = Drawing()
    centred.place(part, -320, -320)
    d.place(centred, x, y, scale, turn)


def pipeline() -> Drawing:
    """A pipeline with two bends, a flanged joint and a valve."""
    d = Drawing()
    run = "M20,420H110Q180,420 180,350V220Q180,150 250,150H620"
    d.line(run, 70, cap="butt")
    for width, shift, colour in ((60, 0, STEEL.shade), (46, 4, STEEL.base), (16, 12, STEEL.light)):
        moved = f"M20,{420 - shift}H{110 - shift * 0.4}Q{180 - shift},{420 - shift} {180 - shift},{350 - shift}V{220 - shift}"
        d.line(f"{moved}Q{180 - shift},{150 - shift} {250 - shift},{150 - shift}H620", width, colour, cap="butt")
    for x0, y0, x1, y1 in ((20, 386, 20, 454), (620, 116, 620, 184)):
        d.stroke([(x0, y0), (x1, y1)], 5)
    for x0, y0, x1, y1 in ((110, 388, 110, 452), (148, 350, 212, 350), (148, 220, 212, 220), (250, 118, 250, 182)):
        d.stroke([(x0, y0), (x1, y1)], 3.5)
    for x in (380, 396):
        d.bar(rectangle(x, 96, 16, 108, 3), STEEL, (0, 96), (0, 204))
    for y in (106, 130, 170, 194):
        d.bar(rectangle(366, y - 7, 60, 14, 3), STEEL, (0, y - 7), (0, y + 7), outline=4)
    d.surface("M486,110H572V190Q529,216 486,190Z", BLUE, bevel=9, gloss=5)
    d.bar("M520,70H538V150H520Z", STEEL, (520, 0), (538, 0))
    d.bar(rectangle(474, 50, 110, 22, 10), RED, (0, 50), (0, 72))
    for x in (478, 566):
        d.bar(rectangle(x, 100, 14, 100, 3), BLUE, (0, 100), (0, 200))
    return d


def valves() -> Drawing:
    """Four different valves."""
    d = Drawing()
    for part, x, y in ((gate(), 170, 165), (ball(), 470, 165), (globe(), 170, 480), (butterfly(), 470, 480)):
        _small(d, part, x, y, 0.46)
    return d


def _pale_gate(d: Drawing) -> Scene3D:
    scene = Scene3D(d, View(34, 17, 320, 430, 0.82))
    gate_on(scene, material=WHITE)
    return scene


def valve_body() -> Drawing:
    """A gate valve, its body in orange."""
    d = Drawing()
    scene = _pale_gate(d)
    corners = [(x, y, z) for x in (-74, 74) for y in (-100, 126) for z in (-96, 96)]
    d.fill(polygon(hull([scene.view.point(c) for c in corners])), ORANGE.base, opacity=TINT)
    x, y = scene.view.point((40, 0, 96))
    pointer(d, (x + 250, y + 60), (x + 20, y + 10))
    return d


def spindle() -> Drawing:
    """A gate valve, its spindle in orange."""
    d = Drawing()
    scene = _pale_gate(d)
    ax = axis((0, 0, 0), Y)
    wheel = 130 + 2 * 24 + 4 + 78 + 186
    scene.turned(ax, [(wheel + 24, 15), (wheel + 124, 15)], ORANGE)
    scene.thread(ax, wheel + 24, wheel + 124, 15, 10)
    for low, high in ((262, 300), (300, 330), (330, 386)):
        quad = polygon([scene.view.point(p) for p in ((-15, low, 8), (15, low, 8), (15, high, 8), (-15, high, 8))])
        d.fill(quad, ORANGE.base, opacity=TINT)
    x, y = scene.view.point((15, wheel + 90, 0))
    pointer(d, (x + 230, y - 40), (x + 4, y))
    return d


def stuffing_box() -> Drawing:
    """A gate valve, its stuffing box in orange."""
    d = Drawing()
    scene = _pale_gate(d)
    ax = axis((0, 0, 0), Y)
    for low, high, r0, r1 in ((182, 242, 58, 40), (242, 260, 62, 62)):
        path = polygon(hull([*scene.circle(ax, low, r0), *scene.circle(ax, high, r1)]))
        d.fill(path, ORANGE.base, opacity=TINT)
    x, y = scene.view.point((62, 235, 0))
    pointer(d, (x + 240, y - 30), (x + 8, y))
    return d


def whole_face() -> Drawing:
    """A flange, the whole side that meets the other flange in orange."""
    d = Drawing()
    scene = Scene3D(d, View(50, 14, 320, 320))
    ax = axis((0, 0, 0), TOWARDS)
    flange_on(scene, ax, outer=262, thick=58, bolts=8, circle=207, hole=25, face=150, bore=88, material=WHITE)
    d.fill(scene.ring(ax, -9, 258, 152), ORANGE.base, opacity=TINT, rule="evenodd")
    d.fill(scene.ring(ax, 0, 148, 90), ORANGE.base, opacity=TINT, rule="evenodd")
    for index in range(8):
        spot = Axis(ax.at(-9, 207, 45 * (index + 0.5)), ax.along, ax.u, ax.w)
        scene.hole(spot, 0, 25, 50)
    x, y = scene.view.point(ax.at(-9, 180, 90))
    pointer(d, (x - 230, y + 90), (x - 10, y))
    return d


def thread() -> Drawing:
    """A bolt, its thread in orange."""
    d = Drawing()
    scene = Scene3D(d, View(-36, 20, 120, 215))
    ax = axis((0, 0, 0), (0.95, -0.42, -0.25))
    bolt_on(scene, ax, radius=56, length=470, head=112)
    path = polygon(hull([*scene.circle(ax, 150, 56), *scene.circle(ax, 456, 56)]))
    d.fill(path, ORANGE.base, opacity=0.5)
    x, y = scene.view.point(ax.at(310, 56, 0))
    pointer(d, (x + 90, y - 190), (x, y - 4))
    return d


def bolt_head() -> Drawing:
    """A bolt, its head in orange."""
    d = Drawing()
    scene = Scene3D(d, View(-36, 20, 120, 215))
    ax = axis((0, 0, 0), (0.95, -0.42, -0.25))
    bolt_on(scene, ax, radius=56, length=470, head=112)
    outline = [scene.view.point(ax.plane(t, *c)) for t in (-73, 0) for c in _hexagon(112)]
    d.fill(polygon(hull(outline)), ORANGE.base, opacity=0.5)
    x, y = scene.view.point(ax.at(-40, 100, 0))
    pointer(d, (x + 60, y - 200), (x + 4, y - 8))
    return d


def _hexagon(size: float) -> list[Point]:
    from illustrations.families.fasteners import hexagon

    return hexagon(size)


def name_plate() -> Drawing:
    """A metal plate with a number on a wire."""
    d = Drawing()
    d.line("M320,150C240,40 400,40 320,150", 12)
    d.line("M320,150C240,40 400,40 320,150", 5, STEEL.base)
    d.surface(rectangle(70, 130, 500, 300, 30), STEEL, bevel=14, gloss=8, outline=6)
    d.surface(ellipse(320, 168, 17), STEEL, bevel=0, tone="#FFFFFF", outline=4)
    write(d, "PV-1042", 320, 270, 58, width=8)
    d.stroke([(150, 350), (490, 350)], 6, DARK_STEEL.base)
    d.stroke([(150, 386), (400, 386)], 6, DARK_STEEL.base)
    return d


def barrier() -> Drawing:
    """A barrier of red and white boards on feet."""
    d = Drawing()
    for x in (130, 510):
        d.surface(f"M{x - 56},560L{x - 30},530H{x + 30}L{x + 56},560Z", DARK_STEEL, bevel=6)
        d.bar(f"M{x - 13},140H{x + 13}V540H{x - 13}Z", DARK_STEEL, (x - 13, 0), (x + 13, 0))
    for y in (180, 360):
        board = rectangle(40, y, 560, 96, 8)
        stripes = Drawing()
        stripes.fill(board, "#FFFFFF")
        for k in range(-1, 7):
            x = 40 + k * 112
            stripes.fill(f"M{x},{y + 96}L{x + 60},{y}H{x + 116}L{x + 56},{y + 96}Z", RED.base)
        d.clipped(board, stripes)
        d.line(board, 6)
    return d


def lifting_gear() -> Drawing:
    """Things to lift with: chain hoist, sling, shackle, hook."""
    d = Drawing()
    _small(d, chain_hoist(), 150, 230, 0.72)
    _small(d, sling(), 470, 180, 0.5)
    _small(d, shackle(), 400, 480, 0.4)
    _small(d, hook(), 570, 480, 0.42)
    return d


def leak() -> Drawing:
    """Water drips and sprays from a flanged joint."""
    d = Drawing()
    joint_on(Scene3D(d, View(24, 16, 320, 250)))
    for x, y, size in ((318, 460, 22), (342, 520, 26), (306, 572, 20)):
        d.surface(
            f"M{x},{y - size * 1.5}C{x + size},{y - size * 0.2} {x + size},{y + size} {x},{y + size}C{x - size},{y + size} {x - size},{y - size * 0.2} {x},{y - size * 1.5}Z",
            BLUE,
            bevel=4,
            gloss=3,
            outline=4,
        )
    for dx, dy in ((-60, -90), (-20, -120), (30, -120), (70, -88)):
        d.line(f"M{330 + dx * 0.5},{110 + dy * 0.2}L{330 + dx},{110 + dy}", 9, BLUE.base)
    return d


def crack() -> Drawing:
    """A crack in a pipe."""
    d = Drawing()
    scene = Scene3D(d, View(28, 16, 330, 330))
    ax = axis((0, 0, 0), TOWARDS)
    scene.turned(ax, [(-290, 140), (290, 140)], STEEL)
    tube_end(scene, ax, 290, 116)
    path = "M300,232L322,262L304,292L336,318L316,352L346,378L334,404L350,428L358,402L372,376L340,350L360,318L328,290L344,262L318,228Z"
    d.fill(path, "#20292F")
    d.line(path, 4)
    d.line(ellipse(334, 330, 84, 126), 9, ORANGE.base)
    return d


def measure() -> Drawing:
    """A measure on a drawing: a line with arrows and a number."""
    d = Drawing()
    d.bar("M60,360H580V470H60Z", STEEL, (0, 360), (0, 470))
    for x in (60, 580):
        d.stroke([(x, 356), (x, 190)], 4, ORANGE.shade)
    dimension(d, (60, 220), (580, 220), 8)
    d.fill(rectangle(206, 160, 228, 120), "#FFFFFF")
    write(d, "850", 320, 220, 78, width=10)
    return d


def revision() -> Drawing:
    """The corner of a drawing: table of revisions, the last one marked."""
    d = Drawing()
    sheet(d, 40, 80, 560, 480)
    d.stroke([(90, 240), (200, 176), (200, 120)], 8)
    d.stroke([(200, 176), (300, 234), (380, 188)], 8)
    top = 290
    for k in range(4):
        d.stroke([(200, top + k * 82), (580, top + k * 82)], 4)
    for x in (200, 290):
        d.stroke([(x, top), (x, top + 246)], 4)
    d.fill(f"M202,{top + 2}H578V{top + 80}H202Z", ORANGE.light)
    d.line(f"M200,{top}H580V{top + 82}H200ZM290,{top}V{top + 82}", 4)
    for k, letter in enumerate("CBA"):
        write(d, letter, 245, top + 41 + k * 82, 46, width=6)
        d.stroke([(312, top + 30 + k * 82), (540, top + 30 + k * 82)], 6, DARK_STEEL.base)
        d.stroke([(312, top + 54 + k * 82), (470, top + 54 + k * 82)], 6, DARK_STEEL.light)
    pointer(d, (70, 430), (196, 336), 22)
    return d


def pressure() -> Drawing:
    """Pressure: a pipe filled with water, arrows from inside against its walls, a gauge that shows it."""
    d = Drawing()
    d.fill("M40,300H600V540H40Z", "#D3EBF5")
    for y in (300, 520):
        d.bar(f"M20,{y}H620V{y + 36}H20Z", STEEL, (0, y), (0, y + 36))
    for x in (20, 592):
        d.bar(f"M{x},300h28v256h-28Z", STEEL, (0, 300), (0, 556))
    for x in (120, 240, 400, 520):
        pointer(d, (x, 428), (x, 342), 20)
        pointer(d, (x, 428), (x, 514), 20)
    pointer(d, (120, 428), (54, 428), 20)
    pointer(d, (520, 428), (586, 428), 20)
    d.bar("M304,226H336V304H304Z", BRASS, (304, 0), (336, 0))
    _small(d, gauge(value=0.7), 320, 150, 0.5)
    return d


ENTRIES = (
    Entry("rorledning", "en rørledning", "Rør satt sammen med bend, en flensforbindelse og en ventil", pipeline),
    Entry("ventil", "fire ventiler", "Fire ulike ventiler: med ratt, med hendel og med plate i en ring", valves),
    Entry(
        "ventilhus",
        "ventilhuset på en sluseventil",
        "Lys sluseventil der huset er oransje, og en pil peker på det",
        valve_body,
    ),
    Entry(
        "spindel",
        "spindelen på en sluseventil",
        "Lys sluseventil der den gjengede stanga gjennom rattet er oransje, og en pil peker på den",
        spindle,
    ),
    Entry(
        "pakkboks",
        "pakkboksen på en sluseventil",
        "Lys sluseventil der delen rundt spindelen under rattet er oransje, og en pil peker på den",
        stuffing_box,
    ),
    Entry(
        "flensflate",
        "flensflata",
        "Lys flens der hele sida rundt hullet er oransje, og en pil peker på den",
        whole_face,
    ),
    Entry("gjenge", "gjengene på en bolt", "Bolt der gjengene er oransje, og en pil peker på dem", thread),
    Entry(
        "bolthode", "hodet på en bolt", "Bolt der det sekskantede hodet er oransje, og en pil peker på det", bolt_head
    ),
    Entry("merkeskilt", "et merkeskilt", "Metallplate med et nummer, hengt opp i en ståltråd", name_plate),
    Entry("sperring", "en sperring", "To røde og hvite bord på føtter som stenger veien", barrier),
    Entry("lofteutstyr", "løfteutstyr", "Ei talje, en stropp, en sjakkel og en krok", lifting_gear),
    Entry("lekkasje", "en lekkasje i en flensforbindelse", "Vann drypper og spruter ut mellom to flenser", leak),
    Entry("sprekk", "en sprekk i et rør", "Rør med en sprekk og en oransje ring rundt den", crack),
    Entry("mal", "et mål på en tegning", "Rør med målpil over og tallet 850", measure),
    Entry(
        "revisjon",
        "revisjonen på en tegning",
        "Tegning med tabell over A, B og C; raden med C er oransje, og en pil peker på den",
        revision,
    ),
    Entry(
        "trykk",
        "trykk i et rør",
        "Rør i snitt fullt av vann; piler peker mot veggene, og et manometer på toppen viser trykket",
        pressure,
    ),
)
