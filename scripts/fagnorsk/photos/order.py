"""What is to be made of one photo, and what comes back: plain values that travel to the decoding process and home again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from fagnorsk.model.photo import Box, Dot


class Reason(StrEnum):
    """Why nothing can be made of a file."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    NO_PICTURE = "no picture"
    CUT_OFF = "cut off"
    DAMAGED = "damaged"
    TOO_MANY_PIXELS = "too many pixels"
    TOO_SLOW = "too slow"
    TOO_MUCH_MEMORY = "too much memory"
    NO_FILM_READER = "no film reader"
    AFTER_THE_END = "after the end"


class Refused(Exception):
    """Nothing is made of the file."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Spot:
    """A numbered dot to be drawn, or (number 0) a place to cut out; percent of the upright picture."""

    number: int
    x: float
    y: float
    box: Box | None = None

    def __str__(self) -> str:
        box = f" [{self.box.x:g} {self.box.y:g} {self.box.width:g} {self.box.height:g}]" if self.box else ""
        return f"{self.number} {self.x:g} {self.y:g}{box}"


def spot_of(dot: Dot, number: int = 0) -> Spot:
    """The place of a dot, with its printed number."""
    return Spot(number, dot.x, dot.y, dot.box)


@dataclass(frozen=True, slots=True)
class Variant:
    """One picture wanted: its longer side in pixels at most, what is drawn on it, or what is cut out of it."""

    edge: int
    dots: tuple[Spot, ...] = ()
    crop: Spot | None = None
    grid: bool = False

    @property
    def recipe(self) -> str:
        """The variant in a line: two variants with the same recipe come out alike."""
        parts = [str(self.edge)]
        if self.dots:
            parts.append("dots " + ";".join(map(str, self.dots)))
        if self.crop:
            parts.append(f"crop {self.crop}")
        if self.grid:
            parts.append("grid")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Order:
    """The variants of one photo, made in one decoding. What lies under `cover` is hidden in all of them.

    `film` is the path of a film and `second` the moment, or with `scan` the answer is the seconds of its scenes; the bytes
    of any other picture travel beside the order.
    """

    variants: tuple[Variant, ...]
    cover: tuple[Box, ...] = ()
    film: str = ""
    second: float = 0.0
    scan: bool = False

    def as_json(self) -> dict[str, Any]:
        """For the pipe."""
        return {
            "variants": [
                {
                    "edge": variant.edge,
                    "dots": [_spot_data(dot) for dot in variant.dots],
                    "crop": _spot_data(variant.crop) if variant.crop else None,
                    "grid": variant.grid,
                }
                for variant in self.variants
            ],
            "cover": [_box_data(box) for box in self.cover],
            "film": self.film,
            "second": self.second,
            "scan": self.scan,
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Order:
        """What `as_json` gave."""
        return Order(
            tuple(
                Variant(
                    item["edge"],
                    tuple(map(_spot, item["dots"])),
                    _spot(item["crop"]) if item["crop"] else None,
                    item["grid"],
                )
                for item in data["variants"]
            ),
            tuple(Box(*item) for item in data["cover"]),
            data["film"],
            data["second"],
            data["scan"],
        )


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What was seen while decoding. `width`, `height`: pixels of the upright original. `sharpness`: variance of the
    Laplacian in the sharpest of 4x4 tiles at 800 pixels. `light`, `top`, `bottom`: mean lightness (0-255) of the whole, the
    upper and the lower third; `calm`: spread of lightness in the lower third against the upper, 1 where they are alike.
    `flat`: share of neighbouring pixels that are exactly equal. `fingerprint`: 64 bits of a difference hash, in hex.
    `camera`: the file names a camera; `screenshot`: it says it is one; `frames`: it holds more than one picture.
    """

    format: str
    width: int
    height: int
    sharpness: float = 0.0
    light: float = 128.0
    top: float = 128.0
    bottom: float = 128.0
    calm: float = 1.0
    flat: float = 0.0
    fingerprint: str = "0" * 16
    camera: bool = False
    screenshot: bool = False
    frames: bool = False


@dataclass(frozen=True, slots=True)
class Encoded:
    """A finished picture: JPEG or PNG without metadata."""

    data: bytes
    suffix: str
    width: int
    height: int


def _spot_data(spot: Spot) -> list[Any]:
    return [spot.number, spot.x, spot.y, _box_data(spot.box) if spot.box else None]


def _spot(data: list[Any]) -> Spot:
    return Spot(data[0], data[1], data[2], Box(*data[3]) if data[3] else None)


def _box_data(box: Box) -> list[float]:
    return [box.x, box.y, box.width, box.height]
