"""Pressure gauges."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing, ellipse, polar, polygon
from illustrations.entry import Entry
from illustrations.lettering import write
from illustrations.style import BRASS, DETAIL, RED, STEEL, WHITE


def gauge(*, value: float = 0.32, top: int = 10, radius: float = 230) -> Drawing:
    """A pressure gauge with its thread below; `value` is the needle's place from 0 to 1, `top` the last number of the scale."""
    d = Drawing()
    cx, cy = 320.0, 280.0
    low = cy + radius
    d.bar(f"M{cx - 30},{low - 12}h60v48h-60Z", BRASS, (cx - 30, 0), (cx + 30, 0))
    nut = [(cx - 52, low + 20), (cx + 52, low + 20), (cx + 52, low + 66), (cx - 52, low + 66)]
    d.bar(polygon(nut), BRASS, (cx - 52, 0), (cx + 52, 0))
    d.stroke([(cx - 22, low + 20), (cx - 22, low + 66)], 3)
    d.stroke([(cx + 22, low + 20), (cx + 22, low + 66)], 3)
    d.bar(f"M{cx - 30},{low + 66}h60v64h-60Z", BRASS, (cx - 30, 0), (cx + 30, 0))
    for y in range(int(low + 76), int(low + 128), 11):
        d.stroke([(cx - 30, y + 3), (cx + 30, y - 3)], DETAIL)
    d.surface(ellipse(cx, cy, radius), STEEL, bevel=16, gloss=8, outline=6)
    d.surface(ellipse(cx, cy, radius - 28), WHITE, bevel=0, outline=4, tone="#FFFFFF")
    marks = top * 5
    for index in range(marks + 1):
        degrees = -135 + 270 * index / marks
        long = index % 5 == 0
        d.stroke(
            [polar(cx, cy, radius - 44, degrees), polar(cx, cy, radius - (74 if long else 58), degrees)],
            5 if long else 2.4,
        )
        if long and (index // 5) % 2 == 0:
            left, low_at = polar(cx, cy, radius - 102, degrees)
            write(d, str(index // 5), left, low_at, 30, width=5)
    write(d, "bar", cx, cy + radius * 0.52, 26, width=4)
    degrees = -135 + 270 * value
    tip, tail = polar(cx, cy, radius - 56, degrees), polar(cx, cy, -52, degrees)
    side = math.radians(degrees)
    dx, dy = 9 * math.cos(side), 9 * math.sin(side)
    needle = polygon([(tail[0] - dx, tail[1] - dy), tip, (tail[0] + dx, tail[1] + dy)])
    d.fill(needle, RED.base)
    d.line(needle, 3)
    d.surface(ellipse(cx, cy, 20), STEEL, bevel=5, outline=4)
    d.anchors.update(skive=(cx + 80, cy + 100), viser=polar(cx, cy, 90, degrees), gjenge=(cx, low + 100))
    return d


ENTRIES = (
    Entry("manometer", "et manometer", "Rundt måleinstrument med viser og tall, merket bar, og gjenger under", gauge),
)
