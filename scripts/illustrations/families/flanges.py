"""Flanges and gaskets: discs with a ring of bolt holes, seen in three quarters."""

from __future__ import annotations

from illustrations.canvas import Drawing, polygon
from illustrations.entry import Entry
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import FIBRE, STEEL, Material

VIEW = View(yaw=50, pitch=14, cx=320, cy=320)


def flange_on(
    scene: Scene3D, ax: Axis, *, outer: float, thick: float, bolts: int, circle: float, hole: float, face: float,
    bore: float, neck: float = 0, pipe: float = 0, material: Material = STEEL, open_behind: bool = True,
) -> None:  # fmt: skip
    """A flange whose raised face is at 0 and looks along the axis; `neck` behind it with a welding end of radius `pipe`.

    `open_behind`: light is seen through the bore.
    """
    step = thick * 0.16
    if neck:
        scene.turned(
            ax, [(-thick - neck, pipe), (-thick - neck * 0.72, pipe), (-thick, pipe * 1.5)], material, smooth=True
        )
    scene.turned(ax, [(-thick - step, outer), (-step, outer)], material)
    for index in range(bolts):
        degrees = 360 * (index + 0.5) / bolts
        u, w = _polar(circle, degrees)
        spot = Axis(ax.plane(-step, u, w), ax.along, ax.u, ax.w)
        scene.hole(spot, 0, hole, thick, through="#FFFFFF" if not neck else "#B9C4CC")
        scene.drawing.anchors[f"bolthull{index}"] = scene.view.point(spot.origin)
    scene.turned(ax, [(-step, face), (0, face)], material, face=material.light)
    scene.drawing.anchors["pakningsflate"] = scene.view.point(ax.at(0, (face + bore) / 2, 60))
    scene.drawing.anchors["kant"] = scene.view.point(ax.at(-thick * 0.6, outer, 150))
    if bore:
        for ratio in (0.94, 0.88, 0.82, 0.76):  # the fine grooves of a gasket face
            radius = bore + (face - bore) * ratio
            scene.drawing.line(polygon(scene.circle(ax, 0, radius)[:-1]), 1.2, material.dark, opacity=0.6)
        scene.hole(ax, 0, bore, thick + neck, through="#FFFFFF" if open_behind else "#2B353C")


def _polar(radius: float, degrees: float) -> tuple[float, float]:
    import math

    angle = math.radians(degrees)
    return radius * math.cos(angle), radius * math.sin(angle)


def flange(
    *, outer: float = 262, thick: float = 58, bolts: int = 8, hole: float = 25, face: float = 152, bore: float = 92,
    neck: float = 190,
) -> Drawing:  # fmt: skip
    """A single flange; without `bore` a blind one."""
    drawing = Drawing()
    view = View(41 if neck else VIEW.yaw, VIEW.pitch, 320 - neck * 0.25, 310)
    flange_on(
        Scene3D(drawing, view), axis((0, 0, 0), (-1, 0, 0)), outer=outer, thick=thick, bolts=bolts, circle=outer * 0.79,
        hole=hole, face=face, bore=bore, neck=neck, pipe=bore + 16,
    )  # fmt: skip
    return drawing


def blind_flange(*, outer: float = 262, thick: float = 62, bolts: int = 8) -> Drawing:
    """A blind flange: one solid disc with bolt holes; the lathe's grooves run right to its middle."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(30, 16, 325, 315))
    ax = axis((0, 0, 0), (-0.35, 0, 1))
    scene.turned(ax, [(-thick, outer), (0, outer)], STEEL, face=STEEL.base)
    rim = polygon(scene.circle(ax, 0, outer)[:-1])
    sheen = Drawing()
    sheen.fill("M120,-20L250,-20L-20,420L-20,210Z", "#FFFFFF", opacity=0.55)
    sheen.fill("M610,200L660,320L420,640L300,640Z", STEEL.shade, opacity=0.5)
    drawing.clipped(rim, sheen)
    for radius in (170, 140, 110, 80, 50):
        drawing.line(polygon(scene.circle(ax, 0, radius)[:-1]), 2.2, STEEL.dark, opacity=0.75)
    drawing.anchors["midten"] = scene.view.point(ax.at(0))
    for index in range(bolts):
        u, w = _polar(outer * 0.8, 360 * (index + 0.5) / bolts)
        spot = Axis(ax.plane(0, u, w), ax.along, ax.u, ax.w)
        scene.hole(spot, 0, 25, thick, through="#FFFFFF", wall="#3F4A52")
    return drawing


def gasket_on(
    scene: Scene3D, ax: Axis, *, outer: float, inner: float, thick: float, bolts: int = 0, circle: float = 0, hole: float = 0,
    material: Material = FIBRE, behind: str = "#FFFFFF",
) -> None:  # fmt: skip
    """A flat gasket whose near face is at 0."""
    scene.turned(ax, [(-thick, outer), (0, outer)], material)
    for index in range(bolts):
        spot = Axis(ax.plane(0, *_polar(circle, 360 * (index + 0.5) / bolts)), ax.along, ax.u, ax.w)
        scene.hole(spot, 0, hole, thick, through=behind, wall=material.dark)
    scene.hole(ax, 0, inner, thick, through=behind, wall=material.dark)
    scene.drawing.anchors["pakning"] = scene.view.point(ax.at(0, (outer + inner) / 2, 60))


def gasket(*, outer: float = 268, inner: float = 122, bolts: int = 8) -> Drawing:
    """A flat gasket of fibre with bolt holes."""
    drawing = Drawing()
    gasket_on(
        Scene3D(drawing, VIEW), axis((0, 0, 0), (-1, 0, 0)), outer=outer, inner=inner, thick=9, bolts=bolts,
        circle=outer * 0.79, hole=26,
    )  # fmt: skip
    return drawing


def spiral_gasket(*, outer: float = 262, inner: float = 140) -> Drawing:
    """A spiral-wound gasket: centring ring outside, wound strip inside."""
    from illustrations.style import YELLOW

    drawing = Drawing()
    scene = Scene3D(drawing, VIEW)
    ax = axis((0, 0, 0), (-1, 0, 0))
    scene.turned(ax, [(-14, outer), (0, outer)], YELLOW, face=YELLOW.base)
    edge = outer * 0.8
    scene.turned(ax, [(0, edge), (7, edge)], STEEL, face=STEEL.base)
    turns = 9
    for index in range(1, turns):
        radius = inner + 12 + (edge - inner - 12) * index / turns
        colour = "#3F4A52" if index % 2 else "#8996A0"
        drawing.line(polygon(scene.circle(ax, 7, radius)[:-1]), 3.2, colour)
    drawing.line(polygon(scene.circle(ax, 7, inner + 12)[:-1]), 2.6)
    scene.hole(ax, 7, inner, 18, through="#FFFFFF")
    return drawing


def o_ring(*, radius: float = 225, thick: float = 30) -> Drawing:
    """A rubber ring of round cross-section."""
    from illustrations.style import RUBBER

    drawing = Drawing()
    scene = Scene3D(drawing, View(0, 48, 320, 320))
    ring = polygon(scene.circle(axis((0, 0, 0), (0, 1, 0)), 0, radius)[:-1])
    drawing.line(ring, thick * 2 + 10)
    drawing.line(ring, thick * 2, RUBBER.base)
    shifted = Scene3D(drawing, View(0, 48, 320 - 4, 320 - 10))
    drawing.line(polygon(shifted.circle(axis((0, 0, 0), (0, 1, 0)), 0, radius)[:-1]), 9, RUBBER.light, opacity=0.9)
    return drawing


ENTRIES = (
    Entry(
        "flens",
        "en krageflens med åtte bolthull",
        "Rund, tykk stålskive med hull i midten, åtte hull i en ring rundt og en rørhals bak",
        flange,
    ),
    Entry(
        "blindflens",
        "en blindflens med åtte bolthull",
        "Rund, tykk stålskive med åtte hull langs kanten; midten er tett",
        blind_flange,
    ),
    Entry(
        "pakning",
        "en flat flenspakning med bolthull",
        "Tynn, flat grønn ring med stort hull i midten og åtte små hull",
        gasket,
    ),
    Entry(
        "spiralpakning", "en spiralpakning med ytterring", "Gul ring rundt en tynn, viklet metallring", spiral_gasket
    ),
    Entry("o-ring", "en O-ring av gummi", "Tynn, rund svart gummiring", o_ring),
)
