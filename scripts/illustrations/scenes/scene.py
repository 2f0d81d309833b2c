"""What a scene is, and the grounds it stands on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from illustrations.canvas import Drawing, Point, ellipse, polygon, rectangle
from illustrations.style import WOOD

WIDTH, HEIGHT = 1600, 1200
WALL, FLOOR = "#AEBCC4", "#8E979C"


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture of the course: how it is drawn, its alt text, the words it shows, its dots as (word, anchor), consent."""

    make: Callable[[], Drawing]
    alt: str
    words: tuple[str, ...] = ()
    dots: tuple[tuple[str, str], ...] = ()
    consent: bool = False


def percent(point: Point) -> tuple[float, float]:
    """The place in percent of the picture, to half a percent."""
    x, y = point[0] / WIDTH * 100, point[1] / HEIGHT * 100
    if not (1 <= x <= 99 and 1 <= y <= 99):
        raise ValueError(f"a dot at {x:.1f}, {y:.1f} percent is outside the picture")
    return round(x * 2) / 2, round(y * 2) / 2


def workshop(edge: float = 760, *, bench: bool = True) -> Drawing:
    """A wall with a bench of planks (or a concrete floor) in front of it, from `edge` downwards."""
    d = Drawing()
    d.fill(f"M0,0H{WIDTH}V{edge}H0Z", WALL)
    for x in range(200, WIDTH, 400):
        d.line(f"M{x},0V{edge}", 3, "#98A7B0")
    d.fill(f"M0,{edge - 36}H{WIDTH}V{edge}H0Z", "#8796A0", opacity=0.6)
    if not bench:
        floor(d, edge)
        return d
    d.fill(f"M0,{edge}H{WIDTH}V{HEIGHT}H0Z", WOOD.base)
    step, y = 54.0, edge
    while y < HEIGHT - 90:
        d.line(f"M0,{y}H{WIDTH}", 3, WOOD.shade)
        for k in range(5):
            left = (k * 367 + y * 1.7) % WIDTH
            d.line(f"M{left},{y + step * 0.4}H{left + 150}", 2, WOOD.shade, opacity=0.7)
        y, step = y + step, step * 1.2
    d.fill(f"M0,{HEIGHT - 84}H{WIDTH}V{HEIGHT}H0Z", WOOD.shade)
    d.line(f"M0,{HEIGHT - 84}H{WIDTH}", 5)
    d.line(f"M0,{edge}H{WIDTH}", 5)
    return d


def floor(d: Drawing, edge: float) -> None:
    """A concrete floor from `edge` downwards."""
    d.fill(f"M0,{edge}H{WIDTH}V{HEIGHT}H0Z", FLOOR)
    for k in range(90):
        x, y = (k * 197.3) % WIDTH, edge + 12 + (k * 83.7) % (HEIGHT - edge - 24)
        d.fill(ellipse(x, y, 4 + k % 5, 2), "#7C858A", opacity=0.7)
    d.line(f"M0,{edge}H{WIDTH}", 5)


def concrete_wall() -> Drawing:
    """A wall of concrete, filling the picture."""
    d = Drawing()
    d.fill(f"M0,0H{WIDTH}V{HEIGHT}H0Z", "#B5BABB")
    for k in range(160):
        x, y = (k * 211.7) % WIDTH, (k * 97.1) % HEIGHT
        d.fill(ellipse(x, y, 5 + k % 7, 3 + k % 4), "#9FA5A7", opacity=0.6)
    for x in (420, 1180):
        d.line(f"M{x},0V{HEIGHT}", 3, "#98A0A2")
    d.line(f"M0,1090H{WIDTH}", 6, "#7F888B")
    d.fill(f"M0,1093H{WIDTH}V{HEIGHT}H0Z", FLOOR)
    return d


def pegboard(d: Drawing, x: float, y: float, width: float, height: float) -> None:
    """A board on the wall for hanging tools."""
    d.fill(rectangle(x, y, width, height, 8), "#7E8F99")
    for row in range(int(height // 44)):
        for column in range(int(width // 44)):
            d.fill(ellipse(x + 30 + column * 44, y + 30 + row * 44, 5), "#5E6E78")
    d.line(rectangle(x, y, width, height, 8), 6)


def path(*points: Point) -> str:
    """Closed path data through the points."""
    return polygon(points)
