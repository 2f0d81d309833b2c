"""Two thousand broken pictures: each is made into a whole picture or refused in words, in bounded time, and nothing is left."""

from __future__ import annotations

import io
import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from photo_files import ALLOWED, markers, quarters, saved, scene, turned_exif
from PIL import Image

from fagnorsk.model.photo import ImageFile, Photo
from fagnorsk.photos.darkroom import Darkroom
from fagnorsk.photos.order import Reason, Refused, Spot, Variant
from fagnorsk.photos.refusals import refusal
from fagnorsk.store import Store

FILES = 2100
SECONDS = 10.0


def sound_files() -> list[bytes]:
    picture = scene((48, 36))
    frames = [scene((48, 36), seed) for seed in (2, 3)]
    return [
        saved(picture, "JPEG", exif=turned_exif(6)),
        saved(picture, "JPEG", progressive=True),
        saved(picture.convert("CMYK"), "JPEG"),
        saved(picture, "MPO", save_all=True, append_images=frames),
        saved(picture, "PNG", exif=turned_exif(3)),
        saved(picture.convert("P"), "PNG", transparency=3),
        saved(Image.new("I;16", (48, 36), 30_000), "PNG"),
        saved(picture, "PNG", save_all=True, append_images=frames),
        saved(picture, "WEBP", exif=turned_exif(8)),
        saved(picture, "WEBP", lossless=True),
        saved(picture, "WEBP", save_all=True, append_images=frames),
        saved(picture, "GIF", save_all=True, append_images=frames),
        saved(picture, "TIFF"),
        saved(picture, "TIFF", compression="tiff_lzw"),
        saved(picture, "TIFF", compression="jpeg"),
        saved(picture, "BMP"),
        saved(quarters((48, 36)), "AVIF"),
    ]


def spoilt(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """One of the ways in which files go wrong on their way."""
    body = bytearray(data)
    way = dice.randrange(8)
    if way <= 1:
        for _ in range(dice.choice((1, 2, 5, 20))):
            body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)
    elif way == 2:
        del body[dice.randrange(len(body)) :]
    elif way == 3:
        at = dice.randrange(len(body))
        del body[at : at + dice.randrange(1, 64)]
    elif way == 4:
        at = dice.randrange(len(body))
        body[at : at + dice.randrange(1, 200)] = bytes(dice.randrange(1, 200))
    elif way == 5:
        # Lengths and sizes stand near the beginning.
        at = dice.randrange(min(120, len(body) - 4))
        body[at : at + 4] = dice.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\0\0\xff\xff"))
    elif way == 6:
        other = dice.choice(others)
        cut = dice.randrange(min(len(body), len(other)))
        body[cut:] = other[cut:]
    else:
        body[:0] = dice.randbytes(dice.randrange(1, 12))
    return bytes(body)


def test_two_thousand_spoilt_files(tmp_path: Path) -> None:
    dice = random.Random(4)
    sound = sound_files()
    endings = (".jpg", ".png", ".heic", ".webp", ".gif", ".tif", ".bmp")
    photos = []
    for n in range(FILES):
        path = tmp_path / f"{n}{dice.choice(endings)}"
        path.write_bytes(spoilt(dice.choice(sound), sound, dice))
        photos.append(Photo(path.name, path))
    variants = (Variant(40), Variant(40, (Spot(1, 50, 50),)))
    store = Store(tmp_path / "store")
    longest = 0.0

    def take(photo: Photo) -> tuple[ImageFile | None, ...] | Reason:
        nonlocal longest
        start = time.monotonic()
        try:
            return room.prints(photo, variants).images
        except Refused as refused:
            return refused.reason
        finally:
            longest = max(longest, time.monotonic() - start)

    with Darkroom(store, workers=2, seconds=SECONDS) as room, ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(take, photos))

    counts = Counter(outcome.value if isinstance(outcome, Reason) else "made" for outcome in outcomes)
    print(dict(counts), f"longest {longest:.2f} s")
    assert longest < 3 * SECONDS
    assert counts["made"] > FILES * 0.1 and counts["made"] < FILES * 0.9
    named = set()
    for photo, outcome in zip(photos, outcomes, strict=True):
        if isinstance(outcome, Reason):
            finding = refusal(photo, outcome)
            assert finding.what.endswith("it is left out.") and finding.cure
            continue
        for image in filter(None, outcome):
            named.add(image.name)
    for kept in store.root.rglob("*.*"):
        assert kept.suffix in (".jpg", ".png", ".txt", ".json")
        if kept.suffix in (".jpg", ".png"):
            data = kept.read_bytes()
            assert markers(data) <= ALLOWED
            with Image.open(io.BytesIO(data)) as opened:
                opened.load()
    # A refused file leaves nothing behind.
    assert sum(kept.suffix in (".jpg", ".png") for kept in store.root.rglob("*.*")) == len(named)
