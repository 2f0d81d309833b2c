"""What comes out of files as phones write them: upright, small, without metadata; and what is refused."""

from __future__ import annotations

import io
import struct

import pytest
from photo_files import (
    ALLOWED,
    STORED_AS,
    UPRIGHT,
    colours,
    markers,
    png_bomb,
    quarters,
    saved,
    scene,
    turned_exif,
)
from PIL import Image, ImageCms

from fagnorsk.model.photo import Box
from fagnorsk.photos.develop import Developed, budget, develop
from fagnorsk.photos.order import Encoded, Order, Reason, Refused, Spot, Variant


def made(data: bytes, *variants: Variant, cover: tuple[Box, ...] = ()) -> Developed:
    return develop(data, Order(variants or (Variant(200),), cover))


def one(data: bytes, *, edge: int = 200, cover: tuple[Box, ...] = ()) -> Encoded:
    image = made(data, Variant(edge), cover=cover).images[0]
    assert image
    return image


def reason(data: bytes) -> Reason:
    with pytest.raises(Refused) as caught:
        made(data)
    return caught.value.reason


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(kind: str, orientation: int) -> None:
    turn = STORED_AS[orientation]
    picture = quarters().transpose(turn) if turn is not None else quarters()
    developed = made(saved(picture, kind, exif=turned_exif(orientation), quality=95))
    image = developed.images[0]
    assert image and (image.width, image.height) == (200, 100)
    assert colours(image.data) == UPRIGHT
    assert (developed.facts.width, developed.facts.height) == (400, 200)


def test_lying_thumbnail_is_passed_over() -> None:
    # The small picture inside is another one and stored another way: only the photo itself counts.
    exif = turned_exif(6)
    data = bytearray(saved(quarters().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif, quality=95))
    thumbnail = saved(Image.new("RGB", (160, 120), "black"), "JPEG")
    block = b"JFXX\0\x10" + thumbnail
    data[2:2] = b"\xff\xe0" + struct.pack(">H", len(block) + 2) + block
    assert colours(one(bytes(data)).data) == UPRIGHT


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG", "AVIF"])
def test_formats(kind: str) -> None:
    image = one(saved(quarters(), kind))
    assert colours(image.data) == UPRIGHT
    assert image.suffix in (".jpg", ".png")


def test_progressive_and_grey_jpeg() -> None:
    assert colours(one(saved(quarters(), "JPEG", progressive=True)).data) == UPRIGHT
    assert colours(one(saved(Image.new("L", (50, 50), 255), "JPEG")).data) == ["white"] * 4


def test_first_of_several_pictures_is_told() -> None:
    others = [Image.new("RGB", (400, 200), "black")]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        developed = made(saved(quarters(), kind, save_all=True, append_images=others))
        assert developed.facts.frames
        image = developed.images[0]
        assert image and colours(image.data) == UPRIGHT
    # What phones put behind the photo (preview, depth) is nothing to speak of.
    assert not made(saved(quarters(), "MPO", save_all=True, append_images=others)).facts.frames
    assert not made(saved(quarters(), "PNG")).facts.frames


def test_heic_head_without_a_picture() -> None:
    head = struct.pack(">I4s4sI4s", 20, b"ftyp", b"heic", 0, b"mif1")
    assert reason(head + b"\0" * 200) in (Reason.DAMAGED, Reason.NO_PICTURE)


def test_transparent_ground_becomes_white() -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert colours(one(saved(clear, "PNG")).data) == ["white"] * 4
    assert colours(one(saved(clear, "WEBP")).data) == ["white"] * 4
    palette = Image.new("P", (40, 40), 0)
    assert colours(one(saved(palette, "PNG", transparency=0)).data) == ["white"] * 4


def test_sixteen_bits_keep_their_tones() -> None:
    image = one(saved(Image.new("I;16", (40, 40), 128 * 257), "PNG"))
    with Image.open(io.BytesIO(image.data)) as opened:
        assert abs(opened.convert("L").getpixel((20, 20)) - 128) <= 2  # type: ignore[operator]


def test_cmyk() -> None:
    assert colours(one(saved(quarters().convert("CMYK"), "JPEG", quality=95)).data) == UPRIGHT


def test_another_colour_space_becomes_srgb() -> None:
    # In a space with swapped colourants the same numbers mean other colours; a broken profile changes nothing.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert colours(one(saved(quarters(), "PNG", icc_profile=lab)).data) == UPRIGHT
    assert colours(one(saved(quarters(), "JPEG", icc_profile=b"no profile at all", quality=95)).data) == UPRIGHT
    wide = wide_profile()
    orange = Image.new("RGB", (40, 40), (230, 120, 20))
    image = one(saved(orange, "JPEG", icc_profile=wide, quality=95))
    with Image.open(io.BytesIO(image.data)) as opened:
        red, green, blue = opened.convert("RGB").getpixel((20, 20))  # type: ignore[misc]
    assert red > 240 and green < 118 and blue < 30


def wide_profile() -> bytes:
    """A profile with the primaries of Display P3 (D50-adapted, from Apple's published profile) and gamma 2.2."""
    xyz = {
        b"rXYZ": (0.51512, 0.2412, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.1571, 0.06657, 0.78407),
    }
    tags = {
        name: b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in values)
        for name, values in xyz.items()
    }
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    tags[b"wtpt"] = b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in (0.9642, 1, 0.8249))
    text = b"wide\0"
    tags[b"desc"] = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + b"\0" * 78
    tags[b"cprt"] = b"text\0\0\0\0none\0\0\0\0"
    at, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, value in tags.items():
        value += b"\0" * (-len(value) % 4)
        table += name + struct.pack(">II", at + len(body), len(value))
        body += value
    head = bytearray(128)
    head[8:12], head[12:24] = b"\x02\x10\0\0", b"mntrRGB XYZ "
    head[36:40] = b"acsp"
    head[68:80] = b"".join(struct.pack(">i", round(v * 65536)) for v in (0.9642, 1, 0.8249))
    whole = bytes(head) + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def test_nothing_of_the_camera_is_left() -> None:
    exif = turned_exif(1)
    exif[0x010F], exif[0x013B] = "KameraFabrikk", "Eieren"
    exif.get_ifd(0x8825)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options = {"exif": exif, "icc_profile": profile}
    jpeg = saved(quarters(), "JPEG", comment=b"hemmelig", xmp=b"<x:xmpmeta/>", **options)
    sources = [jpeg, saved(quarters(), "WEBP", xmp=b"<x:xmpmeta/>", **options), saved(quarters(), "AVIF", **options)]
    text = Image.open(io.BytesIO(saved(quarters(), "PNG", **options)))
    text.info["Comment"] = "hemmelig"
    variants = (
        Variant(200),
        Variant(200, (Spot(1, 50, 50),)),
        Variant(300, crop=Spot(0, 50, 50)),
        Variant(200, grid=True),
    )
    for source in (*sources, saved(text, "PNG", **options)):
        for image in made(source, *variants).images:
            assert image is None or markers(image.data) <= ALLOWED
            assert image is None or not any(
                word in image.data for word in (b"KameraFabrikk", b"Eieren", b"hemmelig", b"xmp")
            )
    assert markers(jpeg) - ALLOWED == {"APP1", "APP2", "COM"}


def test_what_is_to_be_hidden_is_hidden_everywhere() -> None:
    data = saved(quarters((1000, 1000)), "PNG")
    cover = (Box(0, 0, 50, 50),)
    assert colours(one(data, cover=cover).data) == ["black", *UPRIGHT[1:]]  # a dark grey, rounded
    crop = made(data, Variant(300, crop=Spot(0, 10, 10)), cover=cover).images[0]
    assert crop and set(colours(crop.data)) == {"black"}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", Reason.EMPTY),
        (b"Dette er en tekst.", Reason.NO_PICTURE),
        (saved(scene((1200, 800)), "JPEG")[:4000], Reason.CUT_OFF),
        (saved(quarters((80, 80)), "PNG")[:60], Reason.CUT_OFF),
        (png_bomb(25_000, 10_000), Reason.TOO_MANY_PIXELS),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", Reason.NO_PICTURE),
    ],
    ids=["empty", "text", "truncated", "truncated-small", "bomb", "postscript"],
)
def test_bad_files(data: bytes, expected: Reason) -> None:
    assert reason(data) is expected


def test_broken_small_picture_is_noticed() -> None:
    # thumbnail() alone would not decode a picture that is small enough already.
    data = saved(quarters((80, 80)), "PNG")
    assert reason(data[: len(data) // 2]) in (Reason.CUT_OFF, Reason.DAMAGED)


def test_huge_jpeg_is_decoded_small() -> None:
    # 250 megapixels in a file of 4 MB; in full it would take a gigabyte.
    image = one(saved(Image.new("L", (16_000, 15_600), 200), "JPEG", quality=30))
    assert (image.width, image.height) == (200, 195)


def test_large_drawing_is_put_together_without_seams() -> None:
    steps = Image.linear_gradient("L").resize((4096, 4096)).convert("RGBA")
    developed = made(saved(steps, "PNG"), Variant(256))
    image = developed.images[0]
    assert image and (image.width, image.height) == (256, 256)
    with Image.open(io.BytesIO(image.data)) as opened:
        column = [opened.convert("L").getpixel((128, y)) for y in range(256)]
    assert all(abs(value - y) <= 4 for y, value in enumerate(column))  # type: ignore[operator]


def test_sizes_of_one_decoding_match() -> None:
    data = saved(scene((2400, 1800)), "JPEG", quality=90)
    large, small = made(data, Variant(1500), Variant(640)).images
    assert large and small
    assert (large.width, large.height, small.width, small.height) == (1500, 1125, 640, 480)
    alone = one(data, edge=640)
    with Image.open(io.BytesIO(small.data)) as a, Image.open(io.BytesIO(alone.data)) as b:
        from PIL import ImageChops, ImageStat

        assert max(ImageStat.Stat(ImageChops.difference(a, b)).rms) < 6


def test_noisy_picture_is_kept_within_its_budget() -> None:
    import random

    noise = Image.frombytes("RGB", (640, 480), random.Random(1).randbytes(640 * 480 * 3))
    image = one(saved(noise, "PNG"), edge=640)
    assert image.suffix == ".jpg" and len(image.data) < len(saved(noise, "JPEG", quality=82))
    assert budget(640) < budget(1500) < 450_000


def test_drawing_stays_a_png_and_photo_becomes_a_jpeg() -> None:
    assert one(saved(quarters(), "PNG")).suffix == ".png"
    assert one(saved(scene((600, 400)), "PNG"), edge=600).suffix == ".jpg"
