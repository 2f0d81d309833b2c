"""Bolts, nuts, washers and studs."""

from __future__ import annotations

import math
from itertools import pairwise

from illustrations.canvas import Drawing, polygon
from illustrations.entry import Entry
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import DARK_STEEL, DETAIL, STEEL, Material


def hexagon(across_corners: float, turn: float = 0) -> list[tuple[float, float]]:
    """The corners of a hexagon, as places along `u` and `w`."""
    return [
        (across_corners * math.cos(math.radians(60 * i + turn)), across_corners * math.sin(math.radians(60 * i + turn)))
        for i in range(6)
    ]


def nut_on(
    scene: Scene3D, ax: Axis, *, size: float, thick: float, bore: float, through: str | None = "#FFFFFF", turn: float = 0,
    material: Material = STEEL,
) -> None:  # fmt: skip
    """A hexagon nut from 0 to `thick`, `size` to its corners; without `bore` a bolt's head."""
    scene.prism(ax, hexagon(size, turn), 0, thick, material)
    near = thick if scene.facing(ax) else 0
    scene.drawing.line(polygon(scene.circle(ax, near, size * 0.84)[:-1]), scene.detail)
    if bore and through is not None:
        scene.drawing.line(polygon(scene.circle(ax, near, bore * 1.13)[:-1]), scene.detail * 0.8)
        scene.hole(ax, near, bore, thick, through=through)
        rim = polygon(scene.circle(ax, near, bore)[:-1])
        inner = Drawing()
        for index in range(1, 5):
            step = thick * index / 5
            inner.line(
                polygon(scene.circle(ax, near - step if scene.facing(ax) else near + step, bore)[:-1]), 2, "#1F2B33"
            )
        scene.drawing.clipped(rim, inner)
        scene.drawing.line(rim, scene.outline * 0.8)
    scene.name("mutter", ax.at(near, size * 0.75, 100))


def washer_on(scene: Scene3D, ax: Axis, *, outer: float, bore: float, thick: float, through: str = "#FFFFFF") -> None:
    """A flat washer from 0 to `thick`."""
    scene.turned(ax, [(0, outer), (thick, outer)], STEEL)
    near = thick if scene.facing(ax) else 0
    scene.hole(ax, near, bore, thick, through=through)
    scene.name("skive", ax.at(near, (outer + bore) / 2, 60))


def stud_on(
    scene: Scene3D, ax: Axis, *, radius: float, start: float, end: float, threads: tuple[tuple[float, float], ...]
) -> None:
    """A round bar from `start` to `end` with thread between the given places."""
    chamfer = radius * 0.25
    scene.turned(
        ax, [(start, radius - chamfer), (start + chamfer, radius), (end - chamfer, radius), (end, radius - chamfer)], STEEL,
        caps=False,
    )  # fmt: skip
    for a, b in threads:
        scene.thread(ax, a, b, radius, max(9.0, radius * 0.32))


def bolt_on(scene: Scene3D, ax: Axis, *, radius: float, length: float, head: float, plain: float = 0.3) -> None:
    """A hexagon bolt: the shank runs from 0 to `length`, the head lies before 0."""
    facing = scene.facing(ax)

    def draw_head() -> None:
        nut_on(scene, Axis(ax.at(-radius * 1.3), ax.along, ax.u, ax.w), size=head, thick=radius * 1.3, bore=0)

    def draw_shank() -> None:
        stud_on(scene, ax, radius=radius, start=0, end=length, threads=((length * plain, length - radius * 0.3),))

    for part in (draw_head, draw_shank) if facing else (draw_shank, draw_head):
        part()
    scene.name("bolt", ax.at(length * 0.6, radius * 0.2))
    scene.name("bolthode", ax.at(-radius * 0.65, head * 0.6, 60))


def bolt(*, length: float = 470, radius: float = 56, head: float = 112) -> Drawing:
    """A hexagon bolt lying at a slant, its head to the upper left."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(-36, 20, 120, 215))
    bolt_on(scene, axis((0, 0, 0), (0.95, -0.42, -0.25)), radius=radius, length=length, head=head)
    return drawing


def nut(*, size: float = 250, thick: float = 170, bore: float = 128) -> Drawing:
    """A hexagon nut with its threaded hole towards the viewer."""
    drawing = Drawing()
    nut_on(
        Scene3D(drawing, View(0, 42, 320, 375)), axis((0, 0, 0), (0, 1, 0)), size=size, thick=thick, bore=bore, turn=14
    )
    return drawing


def washer(*, outer: float = 265, bore: float = 128, thick: float = 30) -> Drawing:
    """A flat washer."""
    drawing = Drawing()
    washer_on(Scene3D(drawing, View(0, 42, 320, 330)), axis((0, 0, 0), (0, 1, 0)), outer=outer, bore=bore, thick=thick)
    return drawing


def stud(*, length: float = 560, radius: float = 40, nut_size: float = 84) -> Drawing:
    """A stud bolt with a nut near each end."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(-32, 22, 90, 215))
    ax = axis((0, 0, 0), (0.93, -0.36, 0.1))
    spots = (length * 0.13, length * 0.7)
    thick = nut_size * 0.8
    parts = [0.0, spots[0], spots[0] + thick, spots[1], spots[1] + thick, length]
    for index, (a, b) in enumerate(pairwise(parts)):
        if index in (1, 3):
            nut_on(scene, Axis(ax.at(a), ax.along, ax.u, ax.w), size=nut_size, thick=thick, bore=0, turn=10)
        else:
            stud_on(scene, ax, radius=radius, start=a, end=b, threads=((a, b),))
    return drawing


def threaded_rod(*, length: float = 640, radius: float = 26) -> Drawing:
    """A long bar with thread all the way."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(-30, 24, 60, 190))
    stud_on(scene, axis((0, 0, 0), (0.93, -0.42, 0.1)), radius=radius, start=0, end=length, threads=((0, length),))
    return drawing


def socket_screw(*, length: float = 440, radius: float = 58, head: float = 108) -> Drawing:
    """A cylinder-head screw with a hexagon hole in its head."""
    drawing = Drawing()
    scene = Scene3D(drawing, View(20, 18, 190, 235))
    ax = axis((0, 0, 0), (-0.85, 0.42, 0.2))
    stud_on(scene, ax, radius=radius, start=-length, end=0, threads=((-length, -length * 0.3),))
    tall = head * 1.05
    scene.turned(ax, [(0, head), (tall - 10, head), (tall, head - 10)], DARK_STEEL)
    socket = polygon([scene.view.point(ax.plane(tall, *p)) for p in hexagon(head * 0.55, 20)])
    drawing.fill(socket, "#20292F")
    floor = Drawing()
    floor.fill(polygon([scene.view.point(ax.plane(tall - 40, *p)) for p in hexagon(head * 0.55, 20)]), "#4A555D")
    drawing.clipped(socket, floor)
    drawing.line(socket, 4)
    for degrees in range(0, 360, 9):  # knurled rim
        a, b = ax.at(8, head, degrees), ax.at(tall - 16, head, degrees)
        if scene.view.nearness(ax.at(8, head, degrees)) > scene.view.nearness(ax.at(8)):
            drawing.stroke([scene.view.point(a), scene.view.point(b)], DETAIL * 0.8)
    return drawing


def u_bolt(*, width: float = 300, height: float = 400, thick: float = 40) -> Drawing:
    """A bolt bent to a U, thread and nuts on both legs."""
    drawing = Drawing()
    left, right, top = 320 - width / 2, 320 + width / 2, 70 + width / 2
    bottom = 90 + height + 70
    arch = f"M{left},{bottom}V{top}A{width / 2},{width / 2} 0 0 1 {right},{top}V{bottom}"
    drawing.line(arch, thick + 10, cap="butt")
    drawing.line(arch, thick, STEEL.shade, cap="butt")
    drawing.line(arch, thick * 0.62, STEEL.base, cap="butt")
    glow = f"M{left - 8},{bottom}V{top}A{width / 2 + 8},{width / 2 + 8} 0 0 1 {320 + width / 4},{top - width * 0.46}"
    drawing.line(glow, thick * 0.2, STEEL.light)
    drawing.stroke([(right - 8, top + 10), (right - 8, bottom)], thick * 0.2, STEEL.light)
    for x in (left, right):
        drawing.stroke([(x - thick / 2, bottom), (x + thick / 2, bottom)], 5)
        for y in range(int(bottom - 190), int(bottom), 13):
            drawing.stroke([(x - thick / 2, y + 4), (x + thick / 2, y - 4)], 2.6)
        half, low, tall = thick * 1.05, bottom - 96, 46
        nut_side = [(x - half, low), (x + half, low), (x + half, low + tall), (x - half, low + tall)]
        drawing.bar(polygon(nut_side), STEEL, (x - half, low), (x + half, low))
        for share in (-0.45, 0.45):
            drawing.stroke([(x + half * share, low), (x + half * share, low + tall)], 3)
    return drawing


ENTRIES = (
    Entry(
        "bolt",
        "en sekskantbolt med delvis gjenget stamme",
        "Stålstang med sekskantet hode i den ene enden og gjenger i den andre",
        bolt,
    ),
    Entry("mutter", "en sekskantmutter", "Sekskantet ståldel med gjenget hull i midten", nut),
    Entry("skive", "en flat underlagsskive", "Flat, rund stålring uten gjenger", washer),
    Entry(
        "pinnebolt",
        "en helgjenget pinnebolt med to muttere",
        "Rett stålstang med gjenger hele veien og en mutter ved hver ende, uten hode",
        stud,
    ),
    Entry("gjengestang", "ei gjengestang", "Lang, tynn stålstang med gjenger hele veien", threaded_rod),
    Entry("unbrakoskrue", "en unbrakoskrue", "Skrue med rundt hode og sekskantet hull i hodet", socket_screw),
    Entry("u-bolt", "en U-bolt med to muttere", "Stålstang bøyd som en U, med gjenger og mutter på begge bein", u_bolt),
)
