"""What comes out of files as phones write them: upright, small, without metadata; and what is refused in words."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from fagnorsk.errors import UserError
from fagnorsk.model.photo import Box, ImageFile, Photo
from fagnorsk.photos.intake import make_image, photo_bytes
from fagnorsk.store import Store



@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def quarters(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    picture = Image.new("RGB", size, "white")
    w, h = size[0] // 2, size[1] // 2
    picture.paste("red", (0, 0, w, h))
    picture.paste("lime", (w, 0, 2 * w, h))
    picture.paste("blue", (0, h, w, 2 * h))
    return picture


def take(tmp_path: Path, store: Store, name: str, data: bytes, *, edge: int = 200, **photo: object) -> ImageFile:
    path = tmp_path / name
    path.write_bytes(data)
    item = Photo(name, path, **photo)  # type: ignore[arg-type]
    return make_image(item, photo_bytes(item), store, edge=edge)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def colours(image: ImageFile) -> list[str]:
    names = {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 1): "white", (0, 0, 0): "black"}
    with Image.open(image.path) as opened:
        picture = opened.convert("RGB")
        w, h = picture.size
        places = [(w // 4, h // 4), (3 * w // 4, h // 4), (w // 4, 3 * h // 4), (3 * w // 4, 3 * h // 4)]
        pixels = [picture.getpixel(place) for place in places]
    return [names.get(tuple(round(c / 255) for c in pixel), str(pixel)) for pixel in pixels]  # type: ignore[union-attr]


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


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(tmp_path: Path, store: Store, orientation: int) -> None:
    turn = STORED_AS[orientation]
    picture = quarters().transpose(turn) if turn is not None else quarters()
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = take(tmp_path, store, "a.jpg", saved(picture, "JPEG", exif=exif, quality=95))
    assert (image.width, image.height) == (200, 100)
    assert colours(image) == UPRIGHT


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG"])
def test_formats(tmp_path: Path, store: Store, kind: str) -> None:
    image = take(tmp_path, store, f"a.{kind.lower()}", saved(quarters(), kind))
    assert colours(image) == UPRIGHT
    assert image.name.endswith((".jpg", ".png"))


def test_heic_with_a_wrong_name(tmp_path: Path, store: Store) -> None:
    # pi-heif only reads: a file with a HEIC head and no picture must be told, not crash.
    head = struct.pack(">I4s4sI4s", 20, b"ftyp", b"heic", 0, b"mif1")
    with pytest.raises(UserError, match=r"The picture a\.jpg is (damaged|not a picture that can be read); it is left out\."):
        take(tmp_path, store, "a.jpg", head + b"\0" * 200)


def test_transparent_ground_becomes_white(tmp_path: Path, store: Store) -> None:
    picture = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert colours(take(tmp_path, store, "a.png", saved(picture, "PNG"))) == ["white"] * 4


def test_sixteen_bits_keep_their_tones(tmp_path: Path, store: Store) -> None:
    picture = Image.new("I;16", (40, 40), 128 * 257)
    image = take(tmp_path, store, "a.png", saved(picture, "PNG"))
    with Image.open(image.path) as opened:
        assert abs(opened.convert("L").getpixel((20, 20)) - 128) <= 2  # type: ignore[operator]


def test_cmyk(tmp_path: Path, store: Store) -> None:
    image = take(tmp_path, store, "a.jpg", saved(quarters().convert("CMYK"), "JPEG", quality=95))
    assert colours(image) == UPRIGHT


def test_nothing_of_the_camera_is_left(tmp_path: Path, store: Store) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "KameraFabrikk", "Eieren"
    exif.get_ifd(0x8825)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(quarters(), "JPEG", exif=exif, icc_profile=profile, comment=b"hemmelig")
    for suffix, source in ((".jpg", data), (".png", saved(quarters(), "PNG", exif=exif, icc_profile=profile))):
        made = take(tmp_path, store, f"a{suffix}", source).path.read_bytes()
        assert markers(made) <= ALLOWED, markers(made) - ALLOWED
    assert markers(data) - ALLOWED == {"APP1", "APP2", "COM"}


ALLOWED = {"SOI", "APP0", "DQT", "SOF0", "SOF2", "DHT", "SOS", "IHDR", "PLTE", "IDAT", "IEND"}


def markers(data: bytes) -> set[str]:
    """The kinds of segment a JPEG or PNG is made of, read without any library."""
    if data.startswith(b"\x89PNG"):
        found, at = set(), 8
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at : at + 8])
            found.add(kind.decode())
            at += 12 + length
        return found
    names = {0xC4: "DHT", 0xDB: "DQT", 0xDA: "SOS", 0xFE: "COM"}
    found, at = {"SOI"}, 2
    while data[at + 1] != 0xDA:
        code = data[at + 1]
        name = names.get(code) or (f"APP{code - 0xE0}" if 0xE0 <= code < 0xF0 else f"SOF{code - 0xC0}")
        found.add(name)
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return found | {"SOS"}


def test_what_is_to_be_hidden_is_hidden(tmp_path: Path, store: Store) -> None:
    image = take(tmp_path, store, "a.png", saved(quarters(), "PNG"), cover=(Box(0, 0, 50, 50),))
    assert colours(image)[0] == "black"  # a dark grey, rounded
    assert colours(image)[1:] == UPRIGHT[1:]


def png_bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width // 8 + 1) * height), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"Dette er en tekst.", "is not a picture that can be read"),
        (saved(quarters((1200, 800)), "JPEG")[:4000], "is cut off in the middle"),
        (png_bomb(25_000, 10_000), "has more than 120 million pixels"),
    ],
    ids=["empty", "text", "truncated", "bomb"],
)
def test_bad_files_get_one_sentence(tmp_path: Path, store: Store, data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        take(tmp_path, store, "bilde.jpg", data)
    assert caught.value.what == f"The picture bilde.jpg {reason}; it is left out."
    assert caught.value.code == "PHOTO-BROKEN"
    assert list(store.root.rglob("*.*")) == []


def test_broken_small_picture_is_noticed(tmp_path: Path, store: Store) -> None:
    # thumbnail() alone would not decode a picture that is small enough already.
    data = saved(quarters((80, 80)), "PNG")
    with pytest.raises(UserError):
        take(tmp_path, store, "a.png", data[: len(data) // 2])


def test_second_time_comes_from_the_store(tmp_path: Path, store: Store) -> None:
    data = saved(quarters(), "JPEG")
    first = take(tmp_path, store, "a.jpg", data)
    first.path.write_bytes(b"marked")
    assert take(tmp_path, store, "b.jpg", data).path.read_bytes() == b"marked"


def test_source_is_untouched(tmp_path: Path, store: Store) -> None:
    data = saved(quarters(), "JPEG")
    take(tmp_path, store, "a.jpg", data)
    assert (tmp_path / "a.jpg").read_bytes() == data
