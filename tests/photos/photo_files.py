"""Pictures made for tests, and files read without the library that wrote them."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

ALLOWED = {"SOI", "APP0", "DQT", "SOF0", "SOF2", "DHT", "SOS", "IHDR", "PLTE", "IDAT", "IEND"}
UPRIGHT = ["red", "green", "blue", "white"]
STORED_AS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    picture = Image.new("RGB", size, "white")
    w, h = size[0] // 2, size[1] // 2
    picture.paste("red", (0, 0, w, h))
    picture.paste("lime", (w, 0, 2 * w, h))
    picture.paste("blue", (0, h, w, 2 * h))
    return picture


def scene(size: tuple[int, int], seed: int = 1) -> Image.Image:
    """Something like a photo: large shapes, fine grain, sharp edges; another one for each seed."""
    import random

    from PIL import ImageChops, ImageDraw

    dice = random.Random(seed)
    coarse = Image.frombytes("RGB", (12, 9), dice.randbytes(12 * 9 * 3)).resize(size, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(coarse)
    for _ in range(30):
        x, y = dice.randrange(size[0]), dice.randrange(size[1])
        reach = dice.randrange(1, max(2, size[0] // 8))
        draw.ellipse((x, y, x + reach, y + reach), fill=tuple(dice.randbytes(3)))
    tile = Image.frombytes("L", (256, 256), bytes(118 + value // 13 for value in dice.randbytes(256 * 256)))
    grain = Image.new("L", size)
    for x in range(0, size[0], 256):
        for y in range(0, size[1], 256):
            grain.paste(tile, (x, y))
    return ImageChops.add(coarse, grain.convert("RGB"), 1, -128)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    """The picture as a file of that kind."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def turned_exif(orientation: int) -> Image.Exif:
    """An EXIF block that says how the picture is to be turned."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def colours(data: bytes) -> list[str]:
    """The colours of the four quarters."""
    names = {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 1): "white", (0, 0, 0): "black"}
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    w, h = picture.size
    places = [(w // 4, h // 4), (3 * w // 4, h // 4), (w // 4, 3 * h // 4), (3 * w // 4, 3 * h // 4)]
    pixels = [picture.getpixel(place) for place in places]
    return [names.get(tuple(round(c / 255) for c in pixel), str(pixel)) for pixel in pixels]  # type: ignore[union-attr]


def markers(data: bytes) -> set[str]:
    """The kinds of segment a JPEG or PNG is made of, read without any library."""
    found: set[str] = set()
    if data.startswith(b"\x89PNG"):
        at = 8
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at : at + 8])
            found.add(kind.decode())
            at += 12 + length
        return found
    names = {0xC4: "DHT", 0xDB: "DQT", 0xDA: "SOS", 0xFE: "COM"}
    found, at = {"SOI"}, 2
    while data[at + 1] != 0xDA:
        code = data[at + 1]
        found.add(names.get(code) or (f"APP{code - 0xE0}" if 0xE0 <= code < 0xF0 else f"SOF{code - 0xC0}"))
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return found | {"SOS"}


def png_bomb(width: int, height: int) -> bytes:
    """A tiny PNG with a great many pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (((width + 7) // 8 + 1) * height), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
