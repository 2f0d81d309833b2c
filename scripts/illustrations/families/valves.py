"""Valves: bodies with flanges or hexagon ends, and what one turns them with."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import hexagon, nut_on
from illustrations.families.fittings import tube_end
from illustrations.families.flanges import flange_on
from illustrations.solids import Axis, Scene3D, Vector, View, Y, axis
from illustrations.style import BLUE, BRASS, CAST, DARK_STEEL, GREEN, ORANGE, RED, STEEL, Material

TOWARDS = (-1.0, 0.0, 0.0)  # the pipe's axis: its near end looks left to the viewer


def handwheel(
    scene: Scene3D, centre: Vector, radius: float, *, thick: float = 22, spokes: int = 5, material: Material = RED
) -> None:
    """A handwheel lying flat at `centre`; what goes up through its hub is drawn afterwards."""
    ax, d = axis(centre, Y), scene.drawing
    rim = polygon(scene.circle(ax, 0, radius)[:-1])
    middle = scene.view.point(centre)
    scale = scene.view.scale
    for index in range(spokes):
        end = scene.view.point(ax.at(0, radius, 20 + 360 * index / spokes))
        d.stroke([middle, end], (thick * 0.75 + 8) * scale)
        d.stroke([middle, end], thick * 0.75 * scale, material.shade)
    d.line(rim, (thick + 9) * scale)
    d.line(rim, thick * scale, material.base)
    lifted = polygon(scene.circle(ax, thick * 0.2, radius - thick * 0.08)[:-1])
    d.line(lifted, thick * 0.26 * scale, material.light, opacity=0.9)
    scene.turned(
        axis((centre[0], centre[1] - thick * 0.6, centre[2]), Y),
        [(0, thick * 1.5), (thick * 1.3, thick * 1.5)],
        material,
    )
    scene.name("ratt", ax.at(0, radius, 200))


def yoke(scene: Scene3D, low: float, high: float, width: float, material: Material) -> None:
    """Two arms that carry the nut of the spindle, from height `low` to `high`."""
    for side in (1, -1):
        scene.box((side * width - 13, low, -13), (side * width + 13, high, 13), material)
    scene.box((-width - 13, high, -20), (width + 13, high + 26, 20), material)


def spindle(scene: Scene3D, low: float, high: float, radius: float) -> None:
    """The threaded spindle between two heights."""
    ax = axis((0, 0, 0), Y)
    scene.turned(ax, [(low, radius), (high, radius)], STEEL)
    scene.thread(ax, low, high, radius, 10)


def bonnet(scene: Scene3D, low: float, radius: float, thick: float, material: Material, *, bolts: int = 8) -> float:
    """Two round flanges bolted together at height `low`; the height of their top."""
    ax = axis((0, 0, 0), Y)
    scene.turned(ax, [(low, radius), (low + thick, radius)], material)
    scene.turned(ax, [(low + thick + 4, radius), (low + 2 * thick + 4, radius)], material)
    top = low + 2 * thick + 4
    spots = sorted((ax.at(top, radius * 0.8, 360 * (i + 0.5) / bolts) for i in range(bolts)), key=scene.view.nearness)
    for spot in spots:
        nut_on(scene, axis(spot, Y), size=radius * 0.13, thick=16, bore=0)
    return top


def arrow(drawing: Drawing, start: Point, end: Point, width: float, colour: str = "#FFFFFF") -> None:
    """A flow arrow cast on the body."""
    (x0, y0), (x1, y1) = start, end
    size = math.hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / size, (y1 - y0) / size

    def at(along: float, across: float) -> Point:
        return x0 + ux * along - uy * across, y0 + uy * along + ux * across

    head, w = width * 1.5, width / 2
    outline = polygon(
        [
            at(0, -w * 0.55),
            at(size - head, -w * 0.55),
            at(size - head, -w * 1.5),
            at(size, 0),
            at(size - head, w * 1.5),
            at(size - head, w * 0.55),
            at(0, w * 0.55),
        ]
    )
    drawing.fill(outline, colour)
    drawing.line(outline, 3)


def end_flange(scene: Scene3D, t: float, *, outer: float, bore: float, material: Material, near: bool) -> None:
    """An end flange of a valve whose face is at `t`; the far one shows its back."""
    ax = Axis((-t, 0.0, 0.0), TOWARDS, axis((0, 0, 0), TOWARDS).u, axis((0, 0, 0), TOWARDS).w)
    if near:
        flange_on(
            scene, ax, outer=outer, thick=34, bolts=8, circle=outer * 0.79, hole=outer * 0.1, face=outer * 0.6, bore=bore,
            material=material,
        )  # fmt: skip
        tube_end(scene, ax, 0, bore)
    else:
        scene.turned(ax, [(0, outer), (34, outer)], material)


def gate_on(
    scene: Scene3D, *, material: Material = CAST, rising: float = 110, wheel: float = 128, near: bool = True
) -> None:
    """A flanged gate valve with a rising spindle; its middle is the origin. `near`: with the flange next to the viewer."""
    end_flange(scene, -210, outer=132, bore=0, material=material, near=False)
    run, up = axis((0, 0, 0), TOWARDS), axis((0, 0, 0), Y)
    scene.turned(run, [(-180, 84), (-70, 96), (70, 96), (180, 84)], material, smooth=True)
    # the flat, tall body that holds the wedge
    corners = [(-74.0, -96.0), (74.0, -96.0), (74.0, 96.0), (-74.0, 96.0)]
    body = Axis((0.0, 0.0, 0.0), Y, (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
    scene.prism(body, corners, -100, 130, material)
    top = bonnet(scene, 130, 118, 24, material)
    scene.turned(up, [(top, 58), (top + 60, 40)], material)
    scene.turned(up, [(top + 60, 62), (top + 78, 62)], material)
    scene.name("pakkboks", up.at(top + 42, 30, 180))
    scene.name("ventilhus", (-20.0, 20.0, 96.0))
    packing = top + 78
    spindle(scene, packing, packing + 150, 15)
    yoke(scene, packing, packing + 130, 46, material)
    wheel_at = packing + 186
    spindle(scene, packing + 156, wheel_at, 15)
    handwheel(scene, (0, wheel_at, 0), wheel)
    if rising:
        spindle(scene, wheel_at + 14, wheel_at + 14 + rising, 15)
    scene.name("spindel", up.at(wheel_at + 14 + rising * 0.6))
    if near:
        end_flange(scene, 210, outer=132, bore=70, material=material, near=True)
    scene.name("flens", (-204.0, 104.0, 0.0))


def gate() -> Drawing:
    """A gate valve."""
    drawing = Drawing()
    gate_on(Scene3D(drawing, View(34, 17, 320, 430, 0.82)))
    return drawing


def globe(*, material: Material = BLUE) -> Drawing:
    """A globe valve: round body, handwheel on top of the spindle, flow arrow."""
    drawing = Drawing()
    globe_on(Scene3D(drawing, View(34, 17, 320, 400, 0.95)), material=material)
    return drawing


def globe_on(scene: Scene3D, *, material: Material = BLUE) -> None:
    """A flanged globe valve; its middle is the origin."""
    drawing = scene.drawing
    end_flange(scene, -205, outer=122, bore=0, material=material, near=False)
    run, up = axis((0, 0, 0), TOWARDS), axis((0, 0, 0), Y)
    ball = [(-178.0, 78.0), (-130.0, 78.0)]
    ball += [(128 * math.cos(math.radians(a)), max(78.0, 138 * math.sin(math.radians(a)))) for a in range(150, 29, -10)]
    ball += [(130.0, 78.0), (178.0, 78.0)]
    scene.turned(run, sorted(ball), material, smooth=True)
    scene.turned(up, [(96, 74), (132, 74)], material)
    top = bonnet(scene, 132, 96, 20, material, bolts=6)
    scene.turned(up, [(top, 46), (top + 42, 36)], material)
    scene.turned(up, [(top + 42, 50), (top + 58, 50)], material)
    spindle(scene, top + 58, top + 130, 15)
    handwheel(scene, (0, top + 140, 0), 112, material=DARK_STEEL)
    nut_on(scene, axis((0, top + 155, 0), Y), size=18, thick=16, bore=0)
    start, end = scene.view.point((-72, -30, 132)), scene.view.point((82, -30, 132))
    arrow(drawing, start, end, 30)
    drawing.anchors["pil"] = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    scene.name("ventilhus", (-40.0, 60.0, 120.0))
    scene.name("spindel", up.at(top + 100))
    end_flange(scene, 205, outer=122, bore=64, material=material, near=True)
    scene.name("flens", (-203.0, 96.0, 0.0))


def ball(*, material: Material = BRASS, lever: Material = RED) -> Drawing:
    """A ball valve with hexagon ends and a lever that stands along the pipe: open."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(36, 22, 300, 400))
    run, up = axis((0, 0, 0), TOWARDS), axis((0, 0, 0), Y)
    scene.prism(Axis(run.at(-230), run.along, run.u, run.w), hexagon(118, 30), 0, 90, material)
    scene.turned(run, [(-140, 96), (-110, 96)], material)
    bulb = [
        (150 * math.cos(math.radians(a)) * 0.85, max(92.0, 130 * math.sin(math.radians(a))))
        for a in range(160, 19, -10)
    ]
    scene.turned(run, sorted([(-118.0, 92.0), *bulb, (118.0, 92.0)]), material, smooth=True)
    scene.turned(up, [(118, 40), (150, 40)], material)
    scene.turned(run, [(110, 96), (140, 96)], material)
    scene.prism(Axis(run.at(140), run.along, run.u, run.w), hexagon(118, 30), 0, 90, material)
    tube_end(scene, run, 230, 76)
    scene.turned(up, [(150, 20), (172, 20)], STEEL)
    # the lever: a flat bar, cranked upwards, with a grip
    flat = Axis((0.0, 0.0, 0.0), (0.0, 0.0, 1.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    outline = [
        (-46.0, 170.0),
        (70.0, 170.0),
        (150.0, 208.0),
        (420.0, 208.0),
        (420.0, 224.0),
        (146.0, 224.0),
        (66.0, 186.0),
        (-46.0, 186.0),
    ]
    scene.prism(flat, outline, -26, 26, lever)
    for seen in ([(-46, 186), (66, 186)], [(66, 186), (146, 224)], [(146, 224), (420, 224)]):
        (xa, ya), (xb, yb) = seen
        top = polygon([scene.view.point(p) for p in ((xa, ya, -26), (xb, yb, -26), (xb, yb, 26), (xa, ya, 26))])
        drawing.fill(top, lever.light if ya == yb else lever.base)
        drawing.line(top, 5)
    nut_on(scene, axis((0, 186, 0), Y), size=30, thick=20, bore=0)
    return drawing


def check(*, material: Material = CAST) -> Drawing:
    """A swing check valve cut open, twice: the flow lifts the flap (green), from the other side it shuts the flap (red)."""
    drawing = Drawing()
    for top, forward in ((20.0, True), (336.0, False)):
        half = Drawing()
        shell = "M40,80H190L230,20H430L450,80H600V270H40Z"
        hollow = "M40,112H222L250,48H408L430,112H600V238H40Z"
        half.fill(hollow, "#D3EBF5" if forward else "#FFFFFF")
        if not forward:
            half.fill("M250,112L250,48H408L430,112H600V238H236V112Z", "#D3EBF5")
        half.parts.append(f'<path d="{shell}{hollow}" fill="{material.base}" fill-rule="evenodd"/>')
        half.line(shell, 5)
        half.line("M40,112H222L250,48H408L430,112H600M40,238H600", 5)
        for x in (12, 584):
            half.bar(f"M{x},50h44v250h-44Z", material, (x, 50), (x, 300))
            half.fill(f"M{x},112h44v126h-44Z", "#D3EBF5" if forward or x > 300 else "#FFFFFF")
            half.stroke([(x, 112), (x + 44, 112)], 5)
            half.stroke([(x, 238), (x + 44, 238)], 5)
        half.surface("M214,112h22v22h-22ZM214,216h22v22h-22Z", BRASS, bevel=0, outline=4)
        flap = Drawing()
        flap.surface(rectangle(-13, 0, 26, 156, 8), ORANGE, bevel=6, outline=6)
        half.place(flap, 262 if forward else 252, 84, 1, -62 if forward else 0)
        half.surface(ellipse(258, 82, 18), STEEL, bevel=5, outline=5)
        if forward:
            arrow(half, (60, 175), (210, 175), 56, GREEN.base)
            arrow(half, (310, 200), (560, 200), 56, GREEN.base)
        else:
            arrow(half, (570, 175), (290, 175), 56, RED.base)
            half.line("M96,140L166,210M166,140L96,210", 22, RED.base)
        drawing.place(half, 0, top)
    return drawing


def butterfly(*, material: Material = BLUE) -> Drawing:
    """A butterfly valve: a narrow ring with a disc half open in it, and a lever."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(38, 14, 330, 380))
    ax, up = axis((0, 0, 0), TOWARDS), axis((0, 0, 0), Y)
    scene.turned(up, [(150, 30), (260, 30)], material)
    for degrees in (45, 135, 225, 315):
        lug = Axis(ax.at(0, 190, degrees), ax.along, ax.u, ax.w)
        scene.turned(lug, [(-40, 34), (40, 34)], material)
        scene.hole(lug, 40, 16, 80, through="#FFFFFF")
    scene.turned(ax, [(-40, 188), (40, 188)], material)
    bore = polygon(scene.circle(ax, 40, 140)[:-1])
    drawing.fill(bore, "#2B353C")
    inner = Drawing()
    inner.fill(polygon(scene.circle(ax, -40, 140)[:-1]), "#FFFFFF")
    drawing.clipped(bore, inner)
    drawing.line(polygon(scene.circle(ax, 40, 152)[:-1]), 4)
    turn = math.radians(38)
    disc = axis((0, 0, 0), (-math.cos(turn), 0, math.sin(turn)))
    plate = Drawing()
    second = Scene3D(plate, scene.view)
    second.turned(disc, [(-8, 134), (8, 134)], STEEL)
    second.turned(axis((-10, -120, 6), Y), [(0, 14), (240, 14)], STEEL)
    drawing.clipped(bore, plate)
    drawing.line(bore, 5)
    scene.turned(up, [(260, 46), (280, 46)], material)
    scene.turned(up, [(280, 20), (300, 20)], STEEL)
    grip = Axis((0.0, 0.0, 0.0), Y, (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
    scene.prism(grip, [(-30.0, -22.0), (300.0, -16.0), (300.0, 16.0), (-30.0, 22.0)], 300, 322, RED)
    return drawing


def safety(*, material: Material = BRASS) -> Drawing:
    """A safety valve: spring housing on top, inlet below, outlet to the side, lifting lever."""
    drawing = Drawing()
    drawing.bar("M250,470h140v90h-140Z", material, (250, 0), (390, 0))
    for y in range(482, 560, 14):
        drawing.stroke([(250, y + 3), (390, y - 3)], 2.6)
    drawing.bar("M400,350h120v110h-120Z", material, (0, 350), (0, 460))
    drawing.bar("M520,336h56v138h-56Z", material, (0, 336), (0, 474))
    drawing.bar("M222,430h196v44h-196Z", material, (222, 0), (418, 0))
    drawing.bar("M240,310h180v130h-180Z", material, (240, 0), (420, 0))
    drawing.bar("M232,290h196v30h-196Z", material, (232, 0), (428, 0))
    drawing.fill("M250,130h160v160h-160Z", "#E9EEF1")
    for index in range(5):
        y = 146 + index * 30
        drawing.line(f"M258,{y + 10}C300,{y + 26} 360,{y + 10} 402,{y - 8}", 17)
        drawing.line(f"M258,{y + 10}C300,{y + 26} 360,{y + 10} 402,{y - 8}", 9, STEEL.base)
    for x in (240, 398):
        drawing.bar(f"M{x},120h22v172h-22Z", material, (x, 0), (x + 22, 0))
    drawing.bar("M232,86h196v44h-196Z", material, (232, 0), (428, 0))
    drawing.bar("M302,50h56v36h-56Z", STEEL, (302, 0), (358, 0))
    drawing.surface("M330,34C420,30 480,60 540,96L528,118C470,84 420,62 330,64Z", RED, bevel=6)
    drawing.surface(ellipse(330, 50, 18), STEEL, bevel=5)
    return drawing


ENTRIES = (
    Entry(
        "sluseventil",
        "en sluseventil med flenser, ratt og stigende spindel",
        "Ventil med flenser, høyt hus, rødt ratt og gjenget spindel som stikker opp gjennom rattet",
        gate,
    ),
    Entry(
        "seteventil",
        "en seteventil med flenser og ratt",
        "Ventil med flenser, rundt kulehus, pil for strømmen og ratt på toppen",
        globe,
    ),
    Entry(
        "kuleventil",
        "en kuleventil av messing med hendel",
        "Ventil av messing med rød hendel som ligger langs røret",
        ball,
    ),
    Entry(
        "tilbakeslagsventil",
        "en tilbakeslagsventil i snitt",
        "Ventil skåret opp, to ganger: grønn pil løfter klaffen og går gjennom; rød pil andre veien blir stoppet av klaffen",
        check,
    ),
    Entry(
        "spjeldventil",
        "en spjeldventil med hendel",
        "Smal ventilring med en rund plate på skrå inni og rød hendel på toppen",
        butterfly,
    ),
    Entry(
        "sikkerhetsventil",
        "en sikkerhetsventil med fjær",
        "Ventil av messing med synlig fjær, utløp på siden og rød løftearm på toppen",
        safety,
    ),
)
