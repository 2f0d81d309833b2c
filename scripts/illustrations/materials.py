"""What things are made of: four tones a material, the same light from above left in every picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Material:
    """Colours from light to dark."""

    light: str
    base: str
    shade: str
    deep: str


STEEL = Material("#eef2f5", "#b9c3cb", "#82909c", "#55626e")
IRON = Material("#a9b4be", "#74818d", "#4d5863", "#353e47")
BLACK = Material("#69747f", "#3b444d", "#22292f", "#14191d")
BRASS = Material("#fbe8a8", "#dcae45", "#a0762a", "#6e4f18")
COPPER = Material("#f8c9a8", "#cc7d4e", "#91502c", "#63351b")
RUST = Material("#d9a27a", "#a9683f", "#7a4526", "#522d18")
RED = Material("#f58a78", "#d3382b", "#98211a", "#661410")
BLUE = Material("#86b6e6", "#2f6fb3", "#1e4a7c", "#143456")
GREEN = Material("#93d3a2", "#3c9a5b", "#266a3e", "#184729")
GASKET = Material("#a8d3c1", "#5f9f88", "#3e7361", "#2a5044")
YELLOW = Material("#fdeb95", "#f2c01d", "#bb8a0c", "#7f5d06")
ORANGE = Material("#fcc08a", "#ee7d1c", "#b2560c", "#783a08")
WHITE = Material("#ffffff", "#eceff1", "#c3cbd1", "#95a0a9")
WOOD = Material("#f3d9ac", "#d8ab68", "#a97b3f", "#765329")
LEATHER = Material("#e8c08c", "#c08b4f", "#8a5f31", "#5c3f1f")
GREY = Material("#d5dade", "#9aa5ae", "#6c7781", "#4a545d")


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other`."""
    share = min(1.0, max(0.0, share))
    parts = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def tone(material: Material, lit: float) -> str:
    """The colour of a flat face; `lit` from -1 (away from the light) to 1 (towards it)."""
    if lit >= 0.55:
        return mix(material.base, material.light, (lit - 0.55) / 0.45)
    return mix(material.shade, material.base, (lit + 0.35) / 0.9)


def across(material: Material) -> tuple[tuple[float, str], ...]:
    """Stops for a round thing from its lit side to its shaded side."""
    return (
        (0.0, material.base),
        (0.24, material.light),
        (0.42, material.base),
        (0.72, mix(material.base, material.shade, 0.7)),
        (1.0, mix(material.shade, material.deep, 0.35)),
    )
