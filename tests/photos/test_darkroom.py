"""Decoding in processes that can be ended; the cache; what is told of bad files."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from photo_files import UPRIGHT, colours, png_bomb, quarters, saved, scene

from fagnorsk.errors import Place
from fagnorsk.model.photo import ImageFile, Photo
from fagnorsk.photos import darkroom as module
from fagnorsk.photos.darkroom import Darkroom
from fagnorsk.photos.order import Reason, Refused, Variant
from fagnorsk.photos.refusals import refusal
from fagnorsk.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def room(store: Store) -> Iterator[Darkroom]:
    with Darkroom(store, workers=2) as room:
        yield room


def photo(folder: Path, name: str, data: bytes) -> Photo:
    (folder / name).write_bytes(data)
    return Photo(name, folder / name, place=Place(f"photos/{name}"))


def one(room: Darkroom, item: Photo, edge: int = 200) -> ImageFile:
    image = room.prints(item, (Variant(edge),)).images[0]
    assert image
    return image


@pytest.mark.parametrize("name", ["flens (1).jpg", "sveiseapparat på benken.JPG", "ååå.png.jpg"])
def test_names_as_people_give_them(tmp_path: Path, room: Darkroom, name: str) -> None:
    image = one(room, photo(tmp_path, name, saved(quarters(), "PNG")))
    assert colours(image.path.read_bytes()) == UPRIGHT
    # Nothing of the file's name, which may tell a person or a place.
    assert re.fullmatch(r"[0-9a-f]{16}\.(png|jpg)", image.name)


def test_second_time_nothing_is_decoded(tmp_path: Path, room: Darkroom, monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(quarters(), "JPEG")
    first = one(room, photo(tmp_path, "a.jpg", data))
    monkeypatch.setattr(module, "_Worker", None)
    room._free.clear()
    assert one(room, photo(tmp_path, "b.jpg", data)) == first


def test_source_is_untouched_and_may_be_read_only(tmp_path: Path, room: Darkroom) -> None:
    data = saved(quarters(), "JPEG")
    item = photo(tmp_path, "a.jpg", data)
    item.path.chmod(0o444)
    before = item.path.stat()
    one(room, item)
    assert item.path.read_bytes() == data
    assert item.path.stat().st_mtime_ns == before.st_mtime_ns


def test_picture_inside_a_word_file(tmp_path: Path, room: Darkroom) -> None:
    package = tmp_path / "01.docx"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("word/media/image1.png", saved(quarters(), "PNG"))
    assert colours(one(room, Photo("01.docx#1", package, "word/media/image1.png")).path.read_bytes()) == UPRIGHT
    with pytest.raises(Refused) as caught:
        room.prints(Photo("01.docx#2", package, "word/media/image2.png"), (Variant(200),))
    assert caught.value.reason is Reason.UNREADABLE


def test_hanging_file_is_given_up_and_the_next_goes_on(tmp_path: Path, store: Store) -> None:
    with Darkroom(store, workers=1, seconds=1.0) as room:
        one(room, photo(tmp_path, "a.jpg", saved(quarters(), "JPEG")))
        worker = room._free[0]
        os.kill(worker._process.pid, signal.SIGSTOP)  # as if it were busy for ever
        with pytest.raises(Refused) as caught:
            room.prints(photo(tmp_path, "b.jpg", saved(quarters((80, 40)), "JPEG")), (Variant(200),))
        assert caught.value.reason is Reason.TOO_SLOW
        assert worker._process.poll() is not None
        one(room, photo(tmp_path, "c.jpg", saved(quarters((90, 40)), "JPEG")))


def test_process_that_died_is_replaced(tmp_path: Path, store: Store) -> None:
    with Darkroom(store, workers=1) as room:
        one(room, photo(tmp_path, "a.jpg", saved(quarters(), "JPEG")))
        room._free[0]._process.kill()
        one(room, photo(tmp_path, "b.jpg", saved(quarters((80, 40)), "JPEG")))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the limit")
def test_memory_has_a_bound(tmp_path: Path, store: Store) -> None:
    # 119 megapixels are within what is decoded, but not within 150 MB.
    with Darkroom(store, memory=150_000_000) as room, pytest.raises(Refused) as caught:
        room.prints(photo(tmp_path, "stor.png", png_bomb(11_900, 10_000)), (Variant(200),))
    assert caught.value.reason is Reason.TOO_MUCH_MEMORY
    assert not list(tmp_path.glob("store/*/*"))


def test_several_threads_share_the_processes(tmp_path: Path, room: Darkroom) -> None:
    items = [photo(tmp_path, f"{n}.jpg", saved(scene((300, 200), n), "JPEG")) for n in range(12)]
    made: dict[int, ImageFile] = {}
    threads = [threading.Thread(target=lambda n=n: made.__setitem__(n, one(room, items[n]))) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({image.name for image in made.values()}) == 12
    assert len(room._free) <= 2


@pytest.mark.parametrize(
    ("reason", "code", "what"),
    [
        (Reason.EMPTY, "PHOTO-BROKEN", "The picture a.jpg is empty; it is left out."),
        (Reason.CUT_OFF, "PHOTO-BROKEN", "The picture a.jpg is cut off in the middle; it is left out."),
        (Reason.NO_PICTURE, "PHOTO-BROKEN", "The picture a.jpg is not a picture that can be read; it is left out."),
        (Reason.DAMAGED, "PHOTO-BROKEN", "The picture a.jpg is damaged; it is left out."),
        (
            Reason.TOO_MANY_PIXELS,
            "PHOTO-TOO-LARGE",
            "The picture a.jpg has more than 120 million pixels (250 million as JPEG); it is left out.",
        ),
        (Reason.TOO_SLOW, "PHOTO-TOO-LARGE", "The picture a.jpg takes too long to open; it is left out."),
    ],
)
def test_refusals_are_sentences(reason: Reason, code: str, what: str) -> None:
    finding = refusal(Photo("a.jpg", Path("a.jpg"), place=Place("photos/a.jpg")), reason)
    assert (finding.code, finding.what, finding.place) == (code, what, Place("photos/a.jpg"))
    assert finding.cure
