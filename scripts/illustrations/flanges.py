"""Flanges and gaskets: one parametric flange, seen from the side where the gasket lies."""

from __future__ import annotations

import math

from illustrations.canvas import Drawing
from illustrations.catalogue import Picture
from illustrations.materials import GASKET, STEEL, Material
from illustrations.space import Space, Vec

YAW, PITCH = -38, 16


def bolt_circle(count: int, radius: float, z: float = 0) -> list[Vec]:
    """Centres of the bolt holes; none of them straight above the centre, as flanges are mounted."""
    angles = (math.tau * (i + 0.5) / count for i in range(count))
    return [(radius * math.cos(a), radius * math.sin(a), z) for a in angles]


def flange(
    drawing: Drawing, bolts: int = 8, bore: float = 42, raised: float = 62, neck: float = 0, yaw: float = YAW, pitch: float = PITCH,
    thick: float = 26,
) -> None:
    """A round plate of radius 100 with a raised face, bolt holes, a bore (0: blind) and a welding neck behind (0: none)."""
    space = Space(drawing, yaw, pitch)
    if neck:
        space.cylinder((0, 0, -thick - neck), (0, 0, -thick - neck * 0.62), bore + 8, STEEL, bare=True)
        space.cylinder((0, 0, -thick - neck * 0.62), (0, 0, -thick), bore + 8, STEEL, 68, bare=True)
    space.cylinder((0, 0, -thick), (0, 0, 0), 100, STEEL)
    for centre in bolt_circle(bolts, 81):
        space.hole(centre, (0, 0, 1), 9.5, thick, STEEL)
    if raised:
        space.cylinder((0, 0, 0), (0, 0, 5), raised, STEEL)
        for radius in range(int(max(bore, 8)) + 6, int(raised) - 2, 5):
            ring = space.circle((0, 0, 5), (0, 0, 1), radius)
            drawing.stroke([*ring, ring[0]], STEEL.shade, 1.6)
    if bore:
        space.hole((0, 0, 5 if raised else 0), (0, 0, 1), bore, thick + neck + 5, STEEL)


def gasket(drawing: Drawing, material: Material = GASKET, inner: float = 52, thick: float = 5) -> None:
    """A thin flat ring."""
    space = Space(drawing, YAW, PITCH)
    space.cylinder((0, 0, -thick), (0, 0, 0), 100, material)
    space.hole((0, 0, 0), (0, 0, 1), inner, thick, material)


PICTURES = (
    Picture("flens", "welding neck flange with eight bolt holes",
            "En rund stålflens med hull i midten, åtte bolthull og en krage bak", flange, {"neck": 110}),
    Picture("blindflens", "blind flange", "En rund, tett stålplate med åtte bolthull og uten hull i midten", flange, {"bore": 0}),
    Picture("pakning", "flat gasket", "En tynn, flat, grønn ring av pakningsmateriale", gasket),
)
