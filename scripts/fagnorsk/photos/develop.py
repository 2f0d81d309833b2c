"""All variants of one photo from one decoding; runs in the decoding process."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fagnorsk.model.photo import Box
from fagnorsk.photos.order import Encoded, Order, PhotoFacts, Reason, Refused, Spot, Variant

if TYPE_CHECKING:
    from PIL.Image import Image

QUALITIES = (82, 74, 66)
"""JPEG quality: the first that keeps the picture within its budget, else the last."""
CROP_PIXELS = 480  # what a crop should have at least: 5.5 cm at 220 dpi
CROP_SHARE = 0.36  # of the shorter side, around a point
BOX_MARGIN = 0.25
SMALLEST_CROP = 200  # pixels; less is a blur on paper
_MOST_EDGE = 6000
_COVER = (96, 96, 96)


@dataclass(frozen=True, slots=True)
class Developed:
    """`images` run parallel to the order's variants; None where a crop would have too few pixels."""

    facts: PhotoFacts
    images: tuple[Encoded | None, ...]


def budget(edge: int) -> int:
    """Bytes a picture with that longer side should not exceed: 420 kB at 1500 pixels, 110 kB at 640."""
    return 35_000 + round(0.171 * edge * edge)


def develop(data: bytes, order: Order) -> Developed:
    """Raises Refused for a file of which nothing can be made, whatever is wrong with it."""
    try:
        return _develop(data, order)
    except Refused:
        raise
    except MemoryError as error:
        raise Refused(Reason.TOO_MUCH_MEMORY) from error
    except Exception as error:  # Pillow raises a dozen kinds for broken files
        raise Refused(_reason(error)) from error


def scan(order: Order) -> tuple[float, ...]:
    """The seconds of a film's scenes. Raises Refused, whatever is wrong with it."""
    from fagnorsk.photos.film import scenes

    try:
        return scenes(order.film)
    except Refused:
        raise
    except MemoryError as error:
        raise Refused(Reason.TOO_MUCH_MEMORY) from error
    except Exception as error:
        raise Refused(_reason(error)) from error


def _develop(data: bytes, order: Order) -> Developed:
    from fagnorsk.photos.decode import decode, resized
    from fagnorsk.photos.quality import MEASURE_EDGE, facts_of

    if order.film:
        from fagnorsk.photos.film import still

        decoded = still(order.film, order.second, _edge_for(order))
    else:
        decoded = decode(data, max(MEASURE_EDGE, _edge_for(order)))
    facts = facts_of(decoded)
    source = _covered(decoded.picture, order.cover)
    sizes: dict[int, Image] = {}
    images: list[Encoded | None] = []
    # From large to small: a small picture is made from the next larger one.
    for edge in sorted({variant.edge for variant in order.variants}, reverse=True):
        larger = min((size for size in sizes if size > edge), default=0)
        sizes[edge] = resized(sizes[larger] if larger else source, edge)
    for variant in order.variants:
        picture = _changed(source, sizes[variant.edge], variant)
        images.append(encode(picture, budget(variant.edge), lossless=decoded.lossless) if picture else None)
    return Developed(facts, tuple(images))


def _changed(source: Image, picture: Image, variant: Variant) -> Image | None:
    if variant.crop:
        from fagnorsk.photos.decode import resized

        piece = crop_around(source, variant.crop)
        return resized(piece, variant.edge) if piece else None
    if variant.dots:
        from fagnorsk.photos.dots import draw_dots

        return draw_dots(picture, variant.dots)
    if variant.grid:
        from fagnorsk.photos.grid import draw_grid

        return draw_grid(picture)
    return picture


def crop_around(picture: Image, spot: Spot) -> Image | None:
    """The square around a place: its box with a margin, else about a third of the shorter side; None where it has too few
    pixels.
    """
    width, height = picture.size
    box = spot.box
    if box:
        side = max(box.width / 100 * width, box.height / 100 * height) * (1 + 2 * BOX_MARGIN)
        x, y = (box.x + box.width / 2) / 100 * width, (box.y + box.height / 2) / 100 * height
    else:
        side = CROP_SHARE * min(width, height)
        x, y = spot.x / 100 * width, spot.y / 100 * height
    side = min(side, width, height)
    if side < SMALLEST_CROP:
        return None
    left = min(max(0.0, x - side / 2), width - side)
    top = min(max(0.0, y - side / 2), height - side)
    return picture.crop((round(left), round(top), round(left + side), round(top + side)))


def encode(picture: Image, most: int, *, lossless: bool) -> Encoded:
    """JPEG, or PNG where the source was lossless and PNG is not larger: that is a drawing. `most`: bytes not to exceed."""
    jpeg = b""
    for quality in QUALITIES:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, subsampling="4:2:0")
        jpeg = out.getvalue()
        if len(jpeg) <= most:
            break
    if lossless:
        from PIL import Image

        # 256 colours are plenty for a drawing and quarter its size; a photo in a PNG stays a JPEG.
        palette = picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        out = io.BytesIO()
        palette.save(out, "PNG", optimize=True)
        if out.tell() <= len(jpeg):
            return Encoded(out.getvalue(), ".png", picture.width, picture.height)
    return Encoded(jpeg, ".jpg", picture.width, picture.height)


def _edge_for(order: Order) -> int:
    """How large the photo must be decoded so that crops have enough pixels."""
    edge = max((variant.edge for variant in order.variants), default=1)
    for variant in order.variants:
        spot = variant.crop
        if spot:
            # Phones take 4:3; whether it stands or lies is not known before decoding.
            share = (
                max(spot.box.width, spot.box.height) * 0.75 / 100 * (1 + 2 * BOX_MARGIN)
                if spot.box
                else CROP_SHARE * 0.75
            )
            edge = max(edge, min(_MOST_EDGE, round(CROP_PIXELS / max(share, 0.01))))
    return edge


def _covered(picture: Image, boxes: Sequence[Box]) -> Image:
    if boxes:
        from PIL import ImageDraw

        draw = ImageDraw.Draw(picture)
        for box in boxes:
            left, top = box.x / 100 * picture.width, box.y / 100 * picture.height
            right, bottom = left + box.width / 100 * picture.width, top + box.height / 100 * picture.height
            draw.rectangle((left, top, right, bottom), fill=_COVER)
    return picture


def _reason(error: Exception) -> Reason:
    kind = type(error).__name__
    if kind in ("DecompressionBombError", "DecompressionBombWarning"):
        return Reason.TOO_MANY_PIXELS
    if kind == "UnidentifiedImageError":
        return Reason.NO_PICTURE
    if "memory" in str(error).lower():
        return Reason.TOO_MUCH_MEMORY
    if "truncated" in str(error).lower():
        return Reason.CUT_OFF
    return Reason.DAMAGED
