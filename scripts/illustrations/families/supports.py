"""Pipe supports: clamps, brackets, channels."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fasteners import nut_on, stud_on, washer_on
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import RUBBER, STEEL, Material


def clamp(*, radius: float = 150, pipe: bool = False) -> Drawing:
    """A two-part pipe clamp with rubber lining, a screw on each side and a nut for the rod on top."""
    d = Drawing()
    cx, cy = 320.0, 350.0
    if pipe:
        d.surface(ellipse(cx, cy, radius - 18), STEEL, bevel=12)
    d.bar(rectangle(cx - 44, cy - radius - 92, 88, 74, 4), STEEL, (cx - 44, 0), (cx + 44, 0))
    d.stroke([(cx - 18, cy - radius - 90), (cx - 18, cy - radius - 20)], 3)
    d.stroke([(cx + 18, cy - radius - 90), (cx + 18, cy - radius - 20)], 3)
    for x in (cx - radius - 62, cx + radius + 62):
        d.bar(rectangle(x - 13, cy - 92, 26, 190), STEEL, (x - 13, 0), (x + 13, 0), outline=4)
        for y in range(int(cy + 30), int(cy + 98), 10):
            d.stroke([(x - 13, y + 3), (x + 13, y - 3)], 2.4)
    ring = ellipse(cx, cy, radius + 24) + ellipse(cx, cy, radius)
    rubber = ellipse(cx, cy, radius) + ellipse(cx, cy, radius - 20)
    d.surface(ring, STEEL, rule="evenodd", bevel=9, gloss=4)
    d.surface(rubber, RUBBER, rule="evenodd", bevel=5, outline=4)
    for sign in (-1, 1):
        inner, outer = cx + sign * (radius + 4), cx + sign * (radius + 104)
        left, width = min(inner, outer), abs(outer - inner)
        d.surface(rectangle(left, cy - 34, width, 26, 5), STEEL, bevel=6)
        d.surface(rectangle(left, cy + 8, width, 26, 5), STEEL, bevel=6)
        d.stroke([(inner, cy - 8), (inner, cy + 8)], 4)
        x = cx + sign * (radius + 62)
        d.bar(rectangle(x - 30, cy - 66, 60, 32, 4), STEEL, (x - 30, 0), (x + 30, 0))
        d.stroke([(x - 11, cy - 64), (x - 11, cy - 36)], 3)
        d.stroke([(x + 11, cy - 64), (x + 11, cy - 36)], 3)
    d.stroke([(cx - radius - 26, cy), (cx - radius + 22, cy)], 4)
    d.stroke([(cx + radius - 22, cy), (cx + radius + 26, cy)], 4)
    return d


def bracket_on(
    scene: Scene3D, *, reach: float = 400, drop: float = 300, width: float = 60, material: Material = STEEL
) -> None:
    """A wall bracket: a plate at x = 0, an arm out to `reach` at y = 0, a strut below."""
    half = width / 2
    flat = Axis((0.0, 0.0, 0.0), (0.0, 0.0, 1.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    scene.box((-22, -drop - 60, -half - 34), (0, 60, half + 34), material)
    plate = axis((0, 0, 0), (1, 0, 0))
    for y in (30, -drop - 30):
        for z in (-half - 12, half + 12):
            spot = Axis((0.0, y, z), plate.along, plate.u, plate.w)
            scene.hole(spot, 0, 11, 20)
            scene.name(f"hull{y:.0f}{z:.0f}", (0, y, z))
    strut = [(0.0, -drop), (0.0, -drop + 52), (reach * 0.78, -40.0), (reach * 0.9, -40.0)]
    scene.prism(flat, strut, -half * 0.6, half * 0.6, material)
    scene.box((0, -40, -half), (reach, 0, half), material)
    scene.name("konsoll", (reach * 0.45, -20, half))


def bracket(*, reach: float = 400, drop: float = 290) -> Drawing:
    """A bracket that carries a pipe out from a wall."""
    d = Drawing()
    bracket_on(Scene3D(d, View(-38, 20, 160, 200)), reach=reach, drop=drop)
    return d


def channel(*, length: float = 560, width: float = 92, height: float = 84) -> Drawing:
    """A mounting rail: an open channel with slots in its back."""
    d = Drawing()
    scene = Scene3D(d, View(48, 34, 150, 400))
    ax = Axis((0.0, 0.0, 0.0), (-1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 1.0, 0.0))
    w, h, s, lip = width / 2, height, 9.0, 26.0
    scene.prism(ax, [(-w, 0.0), (w, 0.0), (w, s), (-w, s)], -length, 0, STEEL)
    for at in range(60, int(length), 112):
        slot = [scene.view.point((at + dx, s, dz)) for dx, dz in ((-28, -12), (28, -12), (28, 12), (-28, 12))]
        d.fill(polygon(slot), "#4A565F")
        d.line(polygon(slot), 3)
    for a, b in ((-w, -w + s), (w - s, w)):
        scene.prism(ax, [(a, 0.0), (b, 0.0), (b, h), (a, h)], -length, 0, STEEL)
        inner = (a, a + lip) if a < 0 else (b - lip, b)
        scene.prism(ax, [(inner[0], h - s), (inner[1], h - s), (inner[1], h), (inner[0], h)], -length, 0, STEEL)
    return d


def anchor_bolt(*, length: float = 430, radius: float = 42) -> Drawing:
    """An expansion bolt: thread, nut and washer, sleeve and cone."""
    d = Drawing()
    scene = Scene3D(d, View(-34, 20, 120, 215))
    ax = axis((0, 0, 0), (0.95, -0.42, -0.1))
    stud_on(scene, ax, radius=radius, start=-30, end=60, threads=((-30, 60),))
    nut_on(scene, Axis(ax.at(40), ax.along, ax.u, ax.w), size=radius * 2, thick=66, bore=0, turn=10)
    washer_on(scene, Axis(ax.at(106), ax.along, ax.u, ax.w), outer=radius * 2.2, bore=0.1, thick=12)
    stud_on(scene, ax, radius=radius, start=118, end=length * 0.72, threads=((118, length * 0.45),))
    scene.turned(ax, [(length * 0.72, radius * 0.84), (length * 0.78, radius * 0.84)], STEEL)
    scene.turned(ax, [(length * 0.78, radius * 1.06), (length * 1.02, radius * 1.06)], STEEL)
    for degrees in range(0, 360, 60):
        a, b = ax.at(length * 0.8, radius * 1.06, degrees), ax.at(length * 1.02, radius * 1.06, degrees)
        if scene.view.nearness(a) > scene.view.nearness(ax.at(length * 0.8)):
            d.stroke([scene.view.point(a), scene.view.point(b)], 5)
    scene.turned(ax, [(length * 1.02, radius * 0.9), (length * 1.16, radius * 1.12)], STEEL)
    return d


ENTRIES = (
    Entry(
        "klammer",
        "et todelt rørklammer med gummi",
        "Delt stålring med gummi inni, en skrue på hver side og en mutter på toppen",
        clamp,
    ),
    Entry(
        "konsoll",
        "en konsoll til å feste på vegg",
        "Veggfeste av stål: plate med skruehull, en arm rett ut og et skråbein under",
        bracket,
    ),
    Entry(
        "monteringsskinne",
        "ei monteringsskinne",
        "Lang stålskinne som er åpen på oversiden og har kanter som er bøyd inn",
        channel,
    ),
    Entry(
        "ekspansjonsbolt",
        "en ekspansjonsbolt",
        "Bolt med mutter, skive og en splittet hylse som utvider seg i hullet",
        anchor_bolt,
    ),
)
