"""Where the disc of a numbered dot stands: on the thing if it is large, else beside it with a line, never on another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

from fagnorsk.photos.order import Spot

Point = tuple[float, float]

INSIDE_SHARE = 0.12  # of a box: a disc that covers less of it hides nothing
DIRECTIONS = 24
DISTANCES = (2.1, 2.7, 3.4, 4.4, 5.6, 7.0, 9.0)  # radii from the thing to the middle of the disc
ROUNDS = 4
GAP = 0.25  # radii between two discs
TIP = 0.24  # radius of the point at the end of a line, in radii of the disc
_FIRST = -pi / 3  # up and to the right, where a caption is looked for first


@dataclass(frozen=True, slots=True)
class Placed:
    """A disc at `disc` that belongs to the thing at `target` (pixels); no line where they are the same."""

    number: int
    disc: Point
    target: Point

    @property
    def has_line(self) -> bool:
        """Whether a line leads from the disc to the thing."""
        return self.disc != self.target


def place_discs(size: tuple[int, int], spots: Sequence[Spot], radius: float) -> list[Placed]:
    """One disc for each dot, in their order: inside the picture, off every other disc and off every thing, with lines that
    do not run under other discs. Where a picture is too full for that, the place that offends least.
    """
    targets = [_target(size, spot) for spot in spots]
    boxes = [_box(size, spot) for spot in spots]
    on_thing = [box is not None and _fits(box, radius) for box in boxes]
    discs: list[Point | None] = [target if fits else None for target, fits in zip(targets, on_thing, strict=True)]
    for target, fits in zip(targets, on_thing, strict=True):
        # Two discs on large things that lie one in the other: the later one moves out.
        if fits and sum(_distance(target, other) < (2 + GAP) * radius for other in filter(None, discs)) > 1:
            at = max(n for n, disc in enumerate(discs) if disc == target)
            discs[at] = None
    free = [n for n, disc in enumerate(discs) if disc is None]
    for _ in range(ROUNDS):
        before = list(discs)
        for n in free:
            discs[n] = None
            candidates = _candidates(size, targets[n], boxes[n], radius)
            others = [(targets[m], disc) for m, disc in enumerate(discs) if disc is not None]
            discs[n] = min(
                candidates,
                key=lambda item: (round(item[1] + _cost(item[0], n, targets, others, radius), 6), item[1]),
            )[0]
        if discs == before:
            break
    return [
        Placed(spot.number, disc or target, target) for spot, disc, target in zip(spots, discs, targets, strict=True)
    ]


def _candidates(
    size: tuple[int, int], target: Point, box: tuple[float, float, float, float] | None, radius: float
) -> list[tuple[Point, float]]:
    """Places with what they cost by themselves: distance, and being pushed in by the edge of the picture."""
    margin = radius + 2
    found = []
    reach = 0.0
    for n, distance in enumerate(DISTANCES):
        for step in range(DIRECTIONS):
            angle = _FIRST + 2 * pi * step / DIRECTIONS
            if box:
                # From the edge of the thing, not from its middle.
                reach = (
                    min(box[2] / 2 / max(abs(cos(angle)), 1e-6), box[3] / 2 / max(abs(sin(angle)), 1e-6)) - radius * 0.6
                )
            length = distance * radius + max(0.0, reach)
            x, y = target[0] + length * cos(angle), target[1] + length * sin(angle)
            inside = margin <= x <= size[0] - margin and margin <= y <= size[1] - margin
            if inside:
                # Straight up-right first; further round is as good, only a little later.
                found.append(((x, y), n + 0.02 * min(step, DIRECTIONS - step)))
    x = min(max(target[0], margin), max(margin, size[0] - margin))
    y = min(max(target[1], margin), max(margin, size[1] - margin))
    found.append(((x, y), 50.0))
    return found


def _cost(
    disc: Point, own: int, targets: Sequence[Point], others: Sequence[tuple[Point, Point]], radius: float
) -> float:
    cost = 0.0
    target = targets[own]
    for n, thing in enumerate(targets):
        if n != own:
            cost += 30 * _short(_distance(disc, thing), (1.3 + TIP) * radius)
            cost += 4 * _short(_to_line(thing, disc, target), 2 * TIP * radius)
    for other_target, other in others:
        cost += 100 * _short(_distance(disc, other), (2 + GAP) * radius)
        cost += 30 * _short(_to_line(other, disc, target), (1 + GAP) * radius)
        cost += 30 * _short(_to_line(disc, other, other_target), (1 + GAP) * radius)
        if _cross(disc, target, other, other_target):
            cost += 6
    return cost


def _short(distance: float, wanted: float) -> float:
    return 1 + (wanted - distance) / wanted if distance < wanted else 0.0


def _target(size: tuple[int, int], spot: Spot) -> Point:
    return spot.x / 100 * size[0], spot.y / 100 * size[1]


def _box(size: tuple[int, int], spot: Spot) -> tuple[float, float, float, float] | None:
    box = spot.box
    if box is None:
        return None
    return box.x / 100 * size[0], box.y / 100 * size[1], box.width / 100 * size[0], box.height / 100 * size[1]


def _fits(box: tuple[float, float, float, float], radius: float) -> bool:
    _, _, width, height = box
    return min(width, height) >= 3 * radius and pi * radius * radius <= INSIDE_SHARE * width * height


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def _to_line(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
