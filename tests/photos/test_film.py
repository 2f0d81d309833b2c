"""Stills out of films; the tests that need the reader of films are left out where it is not installed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from photo_files import ALLOWED, UPRIGHT, colours, markers, quarters, scene
from PIL import Image

from fagnorsk.errors import Place
from fagnorsk.model.photo import Photo
from fagnorsk.photos import film as module
from fagnorsk.photos.darkroom import Darkroom
from fagnorsk.photos.order import Reason, Refused, Variant
from fagnorsk.photos.refusals import refusal
from fagnorsk.store import Store


def make_film(path: Path, pictures: list[Image.Image], *, seconds_each: int = 1, rate: int = 5) -> Path:
    """A film that shows each picture for that long."""
    av = pytest.importorskip("av")
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264" if path.suffix != ".webm" else "libvpx", rate=rate)
        stream.width, stream.height = pictures[0].size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = rate
        film.metadata["location"] = "+59.9139+010.7522/"
        for picture in pictures:
            for _ in range(rate * seconds_each):
                film.mux(stream.encode(av.VideoFrame.from_image(picture)))
        film.mux(stream.encode())
    return path


def still(room: Darkroom, path: Path, second: float) -> bytes:
    image = room.prints(Photo(f"{path.name}@{second:g}", path, second=second), (Variant(400),)).images[0]
    assert image
    return image.path.read_bytes()


@pytest.mark.parametrize("name", ["film.mp4", "film.mov", "film.webm"])
def test_still_at_a_second(tmp_path: Path, name: str) -> None:
    first, second = quarters((320, 160)), quarters((320, 160)).transpose(Image.Transpose.ROTATE_180)
    path = make_film(tmp_path / name, [first, second])
    with Darkroom(Store(tmp_path / "store"), workers=1) as room:
        assert colours(still(room, path, 0.4)) == UPRIGHT
        data = still(room, path, 1.6)
        assert colours(data) == UPRIGHT[::-1]
        assert markers(data) <= ALLOWED and b"59.9139" not in data
        assert still(Darkroom(Store(tmp_path / "other")), path, 1.6) == data
        with pytest.raises(Refused) as caught:
            still(room, path, 9)
    assert caught.value.reason is Reason.AFTER_THE_END


def test_still_is_turned_as_the_phone_says(tmp_path: Path) -> None:
    path = make_film(tmp_path / "film.mp4", [quarters((320, 160))])
    # The matrix of the track header says: turn by a quarter.
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 40
    one = (1 << 16).to_bytes(4, "big")
    minus = (2**32 - (1 << 16)).to_bytes(4, "big")
    data[at : at + 36] = b"".join(
        (bytes(4), one, bytes(4), minus, bytes(4), bytes(4), bytes(4), bytes(4), data[at + 32 : at + 36])
    )
    path.write_bytes(data)
    with Darkroom(Store(tmp_path / "store"), workers=1) as room:
        turned = still(room, path, 0.4)
    with Image.open(io.BytesIO(turned)) as opened:
        assert opened.width < opened.height
    assert colours(turned) == [UPRIGHT[n] for n in (2, 0, 3, 1)]


def test_sharpest_of_each_scene(tmp_path: Path) -> None:
    sharp, other = scene((320, 240), 1), scene((320, 240), 2)
    from PIL import ImageFilter

    blurred = sharp.filter(ImageFilter.GaussianBlur(3))
    path = make_film(tmp_path / "film.mp4", [blurred, sharp, other], rate=5)
    with Darkroom(Store(tmp_path / "store"), workers=1) as room:
        seconds = room.scenes(Photo("film.mp4", path))
        assert room.scenes(Photo("film.mp4", path)) == seconds
    assert seconds == (1.0, 2.0)


def test_no_film_at_all(tmp_path: Path) -> None:
    pytest.importorskip("av")
    path = tmp_path / "film.mp4"
    path.write_bytes(b"\0\0\0\x18ftypmp42" + b"x" * 500)
    with Darkroom(Store(tmp_path / "store"), workers=1) as room, pytest.raises(Refused) as caught:
        still(room, path, 1)
    assert caught.value.reason is Reason.DAMAGED


def test_without_the_extra_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    with pytest.raises(Refused) as caught:
        module.still("film.mp4", 1.0, 400)
    finding = refusal(Photo("film.mp4@1", Path("film.mp4"), place=Place("photos.yaml", 3)), caught.value.reason)
    assert str(finding) == (
        "photos.yaml:3: Pictures out of films need the extra “media”, which is not installed: film.mp4@1 is left out. "
        'Run: pip install "fagnorsk[media]". Or put a screenshot of the moment into photos/.'
    )
