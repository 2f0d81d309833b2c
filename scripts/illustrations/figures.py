"""A worker as a simple figure: joints in, drawing out. Also a hand, and the white figures of safety signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from illustrations.canvas import Drawing, Point, ellipse, polygon
from illustrations.style import BLUE, RUBBER, YELLOW, Material

SKIN = Material("#F0C8A0", "#D9A577", "#B9835A", "#7D5638")
LIMB = 46.0


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the joints are, in pixels. An arm is (elbow, hand), a leg (knee, foot); the first of each is the far one.

    `look` is 1 when the figure looks to the right, -1 to the left, 0 towards the viewer.
    """

    head: Point
    shoulder: Point
    hip: Point
    arms: tuple[tuple[Point, Point], ...]
    legs: tuple[tuple[Point, Point], ...]
    look: int = 1


def limb(d: Drawing, points: Sequence[Point], colour: str, width: float = LIMB) -> None:
    """An arm or a leg: a thick bent line with an outline."""
    d.stroke(points, width + 10)
    d.stroke(points, width, colour)


def worker(
    d: Drawing, pose: Pose, *, cloth: Material = BLUE, helmet: bool = True, behind: bool = True, front: bool = True
) -> None:
    """The figure. `behind`: all but the near arm; `front`: the near arm (so that a tool can be drawn between them)."""
    if behind:
        for index, (knee, foot) in enumerate(pose.legs):
            limb(d, [pose.hip, knee, foot], cloth.dark if index == 0 else cloth.shade, LIMB + 4)
            toe = (foot[0] + 34 * (pose.look or (1 if index else -1)), foot[1] + 6)
            limb(d, [(foot[0], foot[1] + 6), toe], RUBBER.base, 30)
        for elbow, hand in pose.arms[:-1]:
            limb(d, [pose.shoulder, elbow, hand], cloth.shade)
            d.surface(ellipse(*hand, 27), SKIN, bevel=6)
        limb(d, [pose.shoulder, pose.hip], cloth.base, 88)
        limb(d, [(pose.shoulder[0], pose.shoulder[1] - 10), pose.head], SKIN.shade, 30)
        head(d, pose.head, pose.look, helmet=helmet)
    if front:
        elbow, hand = pose.arms[-1]
        limb(d, [pose.shoulder, elbow, hand], cloth.base)
        d.surface(ellipse(*hand, 28), SKIN, bevel=6)


def head(d: Drawing, at: Point, look: int, *, helmet: bool = True, size: float = 1) -> None:
    """A head seen from the side or from before, with a yellow helmet or short hair."""
    t = Drawing()
    t.surface(ellipse(0, 0, 58, 64), SKIN, bevel=10)
    if look:
        t.surface(f"M{look * 50},-8Q{look * 76},12 {look * 52},22Z", SKIN, bevel=0, outline=4)
        t.fill(ellipse(look * 30, -4, 6), "#1F2B33")
        t.line(f"M{look * 24},34H{look * 44}", 4)
    else:
        for x in (-22, 22):
            t.fill(ellipse(x, -2, 6), "#1F2B33")
        t.line("M-16,30Q0,40 16,30", 4)
    if helmet:
        t.surface("M-64,-20C-66,-80 -30,-98 0,-98C30,-98 66,-80 64,-20Z", YELLOW, bevel=9, gloss=6)
        brim = f"M{-64 if look >= 0 else -96},-30H{64 if look <= 0 else 96}V-14H{-64 if look >= 0 else -96}Z"
        t.surface(brim, YELLOW, bevel=4)
    else:
        t.surface(
            "M-60,-6C-70,-70 -30,-84 0,-84C30,-84 70,-70 60,-6C50,-34 20,-46 0,-46C-20,-46 -50,-34 -60,-6Z",
            RUBBER,
            bevel=6,
        )
    d.place(t, at[0], at[1], size)


def standing(x: float, y: float, *, look: int = 1, arms: tuple[tuple[Point, Point], ...] | None = None) -> Pose:
    """Upright with the feet at `y`; the arms hang unless given."""
    return Pose(
        (x, y - 420),
        (x, y - 318),
        (x, y - 178),
        arms or (((x - 60, y - 240), (x - 62, y - 160)), ((x + 60, y - 240), (x + 62, y - 160))),
        (((x - 26, y - 90), (x - 28, y)), ((x + 26, y - 90), (x + 28, y))),
        look,
    )


def sign_figure(d: Drawing, pose: Pose, colour: str = "#FFFFFF", width: float = 40) -> None:
    """The flat figure of a safety sign."""
    d.fill(ellipse(*pose.head, width * 0.95), colour)
    for bend, end in pose.arms:
        d.stroke([pose.shoulder, bend, end], width * 0.8, colour)
    for bend, end in pose.legs:
        d.stroke([pose.hip, bend, end], width, colour)
    d.stroke([pose.shoulder, pose.hip], width * 1.6, colour)


RUNNING = Pose(
    (352, 150), (318, 236), (292, 370), (((232, 250), (190, 330)), ((392, 290), (450, 250))),
    (((330, 470), (250, 560)), ((372, 430), (440, 520))),
)  # fmt: skip


def green_sign(width: float = 560, height: float = 560) -> Drawing:
    """The green ground of a safe-condition sign, its middle at the origin."""
    from illustrations.canvas import rectangle
    from illustrations.style import GREEN

    d = Drawing()
    d.fill(rectangle(-width / 2, -height / 2, width, height, 18), "#00804C")
    d.line(rectangle(-width / 2 + 12, -height / 2 + 12, width - 24, height - 24, 10), 6, "#FFFFFF")
    d.line(rectangle(-width / 2, -height / 2, width, height, 18), 6, GREEN.dark)
    return d


def block_arrow(
    d: Drawing, start: Point, end: Point, width: float, colour: str, *, outline: float = 5, head: float = 1.5
) -> None:
    """A plain arrow from `start` to `end`; `width` is the shaft's."""
    import math

    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    w, tip = width / 2, width * head
    shape = [(0, -w), (length - tip, -w), (length - tip, -w * 2.3), (length, 0), (length - tip, w * 2.3),
             (length - tip, w), (0, w)]  # fmt: skip
    path = polygon([(start[0] + ux * a - uy * b, start[1] + uy * a + ux * b) for a, b in shape])
    d.fill(path, colour)
    if outline:
        d.line(path, outline)


def turn_arrow(d: Drawing, centre: Point, radius: float, start: float, end: float, width: float, colour: str) -> None:
    """A bent arrow round `centre`, angles clockwise from twelve o'clock."""
    import math

    from illustrations.canvas import polar

    sign = 1 if end > start else -1
    tip = math.degrees(width * 1.7 / radius) * sign
    steps = 24
    curve = [start + (end - tip - start) * i / steps for i in range(steps + 1)]
    outer = [polar(*centre, radius + width / 2, a) for a in curve]
    inner = [polar(*centre, radius - width / 2, a) for a in reversed(curve)]
    point = [
        polar(*centre, radius + width * 1.15, end - tip),
        polar(*centre, radius, end),
        polar(*centre, radius - width * 1.15, end - tip),
    ]
    path = polygon([*outer, *point, *inner])
    d.fill(path, colour)
    d.line(path, 5)
