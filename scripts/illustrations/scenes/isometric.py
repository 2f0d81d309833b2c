"""The scene of operation 06: an isometric drawing of a small pipeline with its parts list and title block."""

from __future__ import annotations

import math
from itertools import pairwise

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.families.measuring import marker
from illustrations.lettering import write
from illustrations.scenes.scene import HEIGHT, WIDTH
from illustrations.style import INK, PAPER, RED, WOOD

SHEET = "#E6E5DC"
COS, SIN = math.cos(math.radians(30)), math.sin(math.radians(30))


def iso(x: float, y: float, z: float, origin: Point = (200.0, 690.0)) -> Point:
    """A place in the isometric grid: x to the lower right, y to the upper right, z up."""
    return origin[0] + (x + y) * COS, origin[1] + (x - y) * SIN - z


def drawing() -> Drawing:
    """The sheet on a table, with a red pen beside it."""
    d = Drawing()
    d.fill(f"M0,0H{WIDTH}V{HEIGHT}H0Z", WOOD.base)
    for y in range(60, HEIGHT, 130):
        d.line(f"M0,{y}H{WIDTH}", 3, WOOD.shade)
    d.fill(rectangle(72, 66, 1480, 1090), INK, opacity=0.25)
    d.surface(rectangle(56, 46, 1480, 1090), PAPER, bevel=0, outline=5, tone=SHEET)
    d.line(rectangle(84, 74, 1424, 1034), 4)
    _parts_list(d)
    _title_block(d)
    _north(d, 200, 210)
    _line(d)
    pen = Drawing()
    pen.place(marker(material=RED), -250, -320)
    d.place(pen, 560, 1000, 0.5, 6)
    return d


def _line(d: Drawing) -> None:
    route = [iso(0, 0, 0), iso(340, 0, 0), iso(340, 0, 220), iso(340, 470, 220), iso(560, 470, 220)]
    for a, b in pairwise(route):
        d.stroke([a, b], 11)
    for corner in route[1:-1]:
        d.line(ellipse(*corner, 5), 6)
    welds = [iso(240, 0, 0), iso(340, 0, 100), iso(340, 110, 220), iso(340, 380, 220)]
    for spot in welds:
        d.fill(ellipse(*spot, 12), INK)
    for spot, along in ((route[0], (1.0, 0.0)), (route[-1], (1.0, 0.0))):
        for shift in (0.0, 20.0):
            x, y = spot[0] + shift * along[0] * COS, spot[1] + shift * SIN
            d.stroke([(x, y - 40), (x, y + 40)], 7)
    # a valve on the long run: two triangles point to point
    middle = iso(340, 245, 220)
    ux, uy = COS, -SIN
    for sign in (-1, 1):
        far = (middle[0] + sign * 52 * ux, middle[1] + sign * 52 * uy)
        tri = polygon([middle, (far[0], far[1] - 34), (far[0], far[1] + 34)])
        d.fill(tri, SHEET)
        d.line(tri, 6)
    d.stroke([middle, (middle[0], middle[1] - 74)], 5)
    d.stroke([(middle[0] - 34, middle[1] - 74 + 20), (middle[0] + 34, middle[1] - 74 - 20)], 6)
    _dimension(d, route[0], route[1], (-46.0, 96.0), "420")
    _dimension(d, route[1], route[2], (92.0, 46.0), "260")
    _dimension(d, route[2], route[3], (-40.0, -118.0), "560")
    for number, spot, (dx, dy) in (
        ("1", iso(110, 0, 0), (-10, -110)),
        ("2", route[1], (60, 80)),
        ("3", middle, (120, 92)),
        ("4", route[-1], (26, 118)),
    ):
        x, y = spot[0] + dx, spot[1] + dy
        d.stroke([spot, (x, y)], 2.6)
        d.fill(ellipse(x, y, 28), SHEET)
        d.line(ellipse(x, y, 28), 4)
        write(d, number, x, y, 26, width=4)
    # one dimension corrected in red
    x, y = iso(340, 245, 220)
    d.stroke([(x - 96, y - 118), (x + 6, y - 140)], 5, RED.base)
    write(d, "548", x - 90, y - 190, 34, width=6, colour=RED.base)
    d.anchors.update({
        "rør": iso(160, 0, 0), "bend": route[2], "sveis": welds[2], "ventil": middle, "flens": route[0],
        "mål": (route[0][0] * 0.2 + route[1][0] * 0.8 - 46, route[0][1] * 0.2 + route[1][1] * 0.8 + 96),
    })  # fmt: skip


def _dimension(d: Drawing, a: Point, b: Point, away: Point, text: str) -> None:
    p, q = (a[0] + away[0], a[1] + away[1]), (b[0] + away[0], b[1] + away[1])
    d.stroke([a, p], 2)
    d.stroke([b, q], 2)
    d.stroke([p, q], 3)
    size = math.hypot(q[0] - p[0], q[1] - p[1])
    ux, uy = (q[0] - p[0]) / size, (q[1] - p[1]) / size
    for (x, y), sign in ((p, 1), (q, -1)):
        tip = [
            (x, y),
            (x + sign * ux * 24 - uy * 8, y + sign * uy * 24 + ux * 8),
            (x + sign * ux * 24 + uy * 8, y + sign * uy * 24 - ux * 8),
        ]
        d.fill(polygon(tip), INK)
    x, y = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2
    d.fill(rectangle(x - 52, y - 24, 104, 48), SHEET)
    write(d, text, x, y, 32, width=4)


def _north(d: Drawing, x: float, y: float) -> None:
    d.line(ellipse(x, y, 66), 4)
    tip = polygon([(x + 62, y - 36), (x - 40, y + 44), (x - 18, y + 10), (x - 62, y + 4)])
    d.fill(tip, INK)
    write(d, "N", x + 96, y - 58, 44, width=7)
    d.anchors["nordpil"] = (x, y)


def _parts_list(d: Drawing) -> None:
    left, top, width, row = 1090.0, 92.0, 400.0, 46.0
    rows = (("1", "ROR", "3"), ("2", "BEND", "3"), ("3", "VENTIL", "1"), ("4", "FLENS", "2"), ("5", "BOLT", "16"))
    d.line(rectangle(left, top, width, row * (len(rows) + 1)), 4)
    for k in range(1, len(rows) + 1):
        d.line(f"M{left},{top + row * k}h{width}", 2.6)
    for x in (70, 300):
        d.line(f"M{left + x},{top}v{row * (len(rows) + 1)}", 2.6)
    for x, text in ((35, "NR"), (185, "DEL"), (350, "STK")):
        write(d, text, left + x, top + row / 2, 20, width=3.6)
    for k, (number, name, count) in enumerate(rows, start=1):
        y = top + row * (k + 0.5)
        write(d, number, left + 35, y, 20, width=3)
        write(d, name, left + 185, y, 20, width=3)
        if name == "ROR":  # the stroke through the O
            d.stroke([(left + 177, y + 12), (left + 193, y - 12)], 3)
        write(d, count, left + 350, y, 20, width=3)
    d.anchors["stykkliste"] = (left + 250, top + row * 2.5)


def _title_block(d: Drawing) -> None:
    left, top, width, height = 1010.0, 930.0, 498.0, 178.0
    d.line(rectangle(left, top, width, height), 4)
    d.line(f"M{left},{top + 58}h{width}M{left},{top + 118}h{width}M{left + 350},{top + 58}v120", 3)
    write(d, "ISOMETRI", left + width / 2, top + 30, 30, width=5)
    write(d, "ER-ISO-1042", left + 205, top + 88, 24, width=3.6)
    write(d, "REV. C", left + 440, top + 88, 20, width=3.6)
    write(d, "02.11.2026", left + 175, top + 148, 24, width=3.6)
    write(d, "1 AV 1", left + 424, top + 148, 20, width=3.6)
    d.anchors["tegningsnummer"] = (left + 42, top + 88)
    d.anchors["revisjon"] = (left + 368, top + 74)
