"""Persons in everyday clothes: the cleaner, the carer, the one who is cared for; what they do with each other."""

from __future__ import annotations

from illustrations.canvas import Drawing, Point, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.figures import LIMB, SKIN, Pose, limb, worker
from illustrations.style import RUBBER, Material

TUNIC = Material("#A9E0DC", "#4FB3AC", "#348983", "#1F5B57")
TROUSERS = Material("#FFFFFF", "#E9EEF1", "#C6D0D6", "#8F9AA1")
CARDIGAN = Material("#D9B3E0", "#A56FB5", "#7C4C8B", "#52305D")
SKIRT = Material("#8E98A8", "#5D6878", "#454F5D", "#2B333D")
GREY = Material("#F2F4F5", "#C9CFD4", "#A5ADB4", "#70787F")
BROWN = Material("#A97B55", "#7A5236", "#5A3A24", "#3B2516")


def person(
    d: Drawing, pose: Pose, *, cloth: Material = TUNIC, trousers: Material = TROUSERS, hair: Material = BROWN,
    bun: bool = False, behind: bool = True, front: bool = True,
) -> None:  # fmt: skip
    """A figure without helmet, drawn as `worker` is: `behind` all but the near arm, `front` the near arm."""
    if behind:
        for index, (knee, foot) in enumerate(pose.legs):
            limb(d, [pose.hip, knee, foot], trousers.shade if index == 0 else trousers.base, LIMB + 4)
            limb(d, [(foot[0], foot[1] + 6), (foot[0] + 34 * (pose.look or 1), foot[1] + 6)], RUBBER.base, 30)
        if bun:
            d.surface(ellipse(pose.head[0] - 60 * (pose.look or 1), pose.head[1] - 34, 34), hair, bevel=6)
    bare = Pose(pose.head, pose.shoulder, pose.hip, pose.arms, (), pose.look)
    worker(d, bare, cloth=cloth, helmet=False, behind=behind, front=front)
    if behind:
        t = Drawing()
        t.surface("M-60,-6C-70,-70 -30,-84 0,-84C30,-84 70,-70 60,-6C50,-34 20,-46 0,-46C-20,-46 -50,-34 -60,-6Z", hair,
                  bevel=6)  # fmt: skip
        d.place(t, *pose.head)


def old(d: Drawing, pose: Pose, *, behind: bool = True, front: bool = True) -> None:
    """An old woman with a grey bun."""
    person(d, pose, cloth=CARDIGAN, trousers=SKIRT, hair=GREY, bun=True, behind=behind, front=front)


def upright(x: float, *arms: tuple[Point, Point], look: int = 1, lean: float = 0) -> Pose:
    """Upright at `x`, feet at 590; `lean` moves head and shoulder forwards."""
    return Pose((x + lean * 1.3, 150), (x + lean, 250), (x, 400), arms,
                (((x - 26, 500), (x - 30, 590)), ((x + 22, 500), (x + 26, 590))), look)  # fmt: skip


def seated(x: float, *arms: tuple[Point, Point], look: int = 1, y: float = 410) -> Pose:
    """Sits with the hip at `x`, `y`."""
    return Pose((x + 6 * look, y - 256), (x, y - 156), (x, y), arms,
                (((x + 110 * look, y + 6), (x + 106 * look, y + 180)), ((x + 126 * look, y + 10), (x + 126 * look, y + 180))),
                look)  # fmt: skip


def floor(d: Drawing, left: float = 10, right: float = 630) -> None:
    """The line they stand on."""
    d.stroke([(left, 612), (right, 612)], 7)


def chair(d: Drawing, x: float, *, look: int = 1, seat: float = 440) -> None:
    """A plain chair whose seat's middle is at `x`."""
    wood = "#A37338"
    for a, b in (((x - 80 * look, seat - 210), (x - 80 * look, 606)), ((x + 70 * look, seat), (x + 70 * look, 606))):
        d.stroke([a, b], 26)
        d.stroke([a, b], 16, wood)
    d.surface(rectangle(x - 94, seat, 184, 28, 8), SKIN, bevel=7, tone="#C99757", outline=5)


ENTRIES: tuple[Entry, ...] = ()
