"""The picture book of a course: which picture a word gets, what is told, and what happens when things go wrong meanwhile."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from photo_files import quarters, saved, scene
from PIL import Image, ImageFilter

from fagnorsk.errors import Place, UserError
from fagnorsk.model.finding import Finding
from fagnorsk.model.photo import Box, Consent, Dot, Photo, PictureBook, PictureOrigin
from fagnorsk.photos import faces as faces_module
from fagnorsk.photos.book import Wanted, make_picture_book
from fagnorsk.photos.darkroom import Darkroom
from fagnorsk.photos.faces import find_faces, grown, installed_finder
from fagnorsk.photos.match import PhotoMatches
from fagnorsk.photos.order import PhotoFacts
from fagnorsk.photos.survey import survey
from fagnorsk.photos.warn import warnings_of
from fagnorsk.sources.photo_faces import FaceProposal
from fagnorsk.store import Store


def photo(folder: Path, name: str, data: bytes, **more: object) -> Photo:
    (folder / name).write_bytes(data)
    return Photo(name, folder / name, place=Place(f"photos/{name}"), **more)  # type: ignore[arg-type]


def book(tmp_path: Path, photos: Sequence[Photo], wanted: dict[str, Wanted]) -> tuple[PictureBook, tuple[Finding, ...]]:
    words = {"flens": "en flens", "bolt": "en bolt"}
    return make_picture_book(photos, wanted, words, {}, Store(tmp_path / "store"))


def codes(findings: Sequence[Finding]) -> list[str]:
    return [finding.code for finding in findings if finding.code != "PHOTO-CONSENT-OPEN"]


DOTS = ((Dot("flens", 30, 30), "flens"), (Dot("bolt", 70, 70, Box(60, 60, 20, 20)), "bolt"))


def test_crop_only_for_a_word_without_photo(tmp_path: Path) -> None:
    photos = [
        photo(tmp_path, "rom.jpg", saved(scene((2400, 1800), 1), "JPEG")),
        photo(tmp_path, "flens.jpg", saved(scene((1600, 1200), 2), "JPEG")),
    ]
    made, findings = book(tmp_path, photos, {"rom.jpg": Wanted(dots=DOTS, scene=True), "flens.jpg": Wanted(("flens",))})
    assert codes(findings) == []
    assert [(p.origin, p.source) for p in made.of_word["flens"][:1]] == [(PictureOrigin.PHOTO, "flens.jpg")]
    assert [(p.origin, p.source) for p in made.of_word["bolt"][:1]] == [(PictureOrigin.CROP, "rom.jpg")]
    room = made.photos["rom.jpg"]
    assert (room.plain.print.width, room.plain.card.width, room.dotted.print.width) == (1500, 640, 1500)
    assert room.dotted.print != room.plain.print and room.dotted.card == room.dotted.print
    assert all(p.print.path.read_bytes().startswith(b"\xff\xd8") for p in (room.plain, room.dotted))


def test_crop_helps_out_for_a_broken_photo(tmp_path: Path) -> None:
    photos = [
        photo(tmp_path, "rom.jpg", saved(scene((2400, 1800), 1), "JPEG")),
        photo(tmp_path, "flens.jpg", saved(scene((1600, 1200), 2), "JPEG")[:5000]),
    ]
    made, findings = book(tmp_path, photos, {"rom.jpg": Wanted(dots=DOTS), "flens.jpg": Wanted(("flens",))})
    assert [str(f) for f in findings if f.code == "PHOTO-BROKEN"] == [
        "photos/flens.jpg: The picture flens.jpg is cut off in the middle; it is left out. "
        "Take it again, or save it anew as JPEG in a picture program."
    ]
    assert PictureOrigin.CROP in {picture.origin for picture in made.of_word["flens"]}
    assert set(made.photos) == {"rom.jpg"}


def test_photo_to_which_somebody_said_no_is_left_out(tmp_path: Path) -> None:
    item = photo(tmp_path, "flens.jpg", saved(scene((900, 700)), "JPEG"), consent=Consent(False))
    made, findings = book(tmp_path, [item], {"flens.jpg": Wanted(("flens",))})
    assert (made.photos, codes(findings)) == ({}, ["PHOTO-NO-CONSENT"])


def test_warnings_from_pictures(tmp_path: Path) -> None:
    sharp = scene((1200, 900), 3)
    photos = [
        photo(tmp_path, "god.jpg", saved(sharp, "JPEG")),
        photo(tmp_path, "uskarp.jpg", saved(scene((1200, 900), 4).filter(ImageFilter.GaussianBlur(9)), "JPEG")),
        photo(tmp_path, "mork.jpg", saved(scene((1200, 900), 5).point(lambda v: v // 8), "JPEG")),
        photo(tmp_path, "liten.jpg", saved(scene((400, 300), 6), "JPEG")),
        photo(tmp_path, "en gang til.png", saved(sharp.resize((1000, 750)), "PNG")),
        photo(tmp_path, "Skjermbilde 2027-01-11.png", saved(quarters((800, 700)), "PNG")),
        photo(
            tmp_path,
            "flere.gif",
            saved(scene((800, 700), 7), "GIF", save_all=True, append_images=[scene((800, 700), 8)]),
        ),
    ]
    _, findings = book(tmp_path, photos, {item.name: Wanted(("flens",)) for item in photos})
    assert [(f.code, f.place.file) for f in findings if f.code != "PHOTO-CONSENT-OPEN"] == [
        ("PHOTO-BLURRED", "photos/uskarp.jpg"),
        ("PHOTO-DARK", "photos/mork.jpg"),
        ("PHOTO-SMALL", "photos/liten.jpg"),
        ("PHOTO-SCREEN", "photos/Skjermbilde 2027-01-11.png"),
        ("PHOTO-FRAMES", "photos/flere.gif"),
        ("PHOTO-ALIKE", "photos/en gang til.png"),
    ]
    assert findings[-1].what == "en gang til.png looks like god.jpg."


def test_upside_down_is_suspected() -> None:
    item = Photo("a.jpg", Path("a.jpg"))
    sky_below = PhotoFacts("JPEG", 4000, 3000, sharpness=900, light=120, top=70, bottom=190, calm=0.3)
    sky_above = PhotoFacts("JPEG", 4000, 3000, sharpness=900, light=120, top=190, bottom=70, calm=3)
    assert [finding.code for _, finding in warnings_of([(item, sky_below)])] == ["PHOTO-UPSIDE-DOWN"]
    assert warnings_of([(item, sky_above)]) == []


def test_same_photos_same_files(tmp_path: Path) -> None:
    items = [photo(tmp_path, f"{n}.jpg", saved(scene((1600, 1200), n), "JPEG")) for n in range(3)]
    wanted = {item.name: Wanted(("flens",), DOTS) for item in items}
    first, _ = make_picture_book(items, wanted, {"flens": "en flens"}, {}, Store(tmp_path / "one"))
    second, _ = make_picture_book(items, wanted, {"flens": "en flens"}, {}, Store(tmp_path / "two"))
    names = [[p.dotted.print.name for p in book.photos.values()] for book in (first, second)]
    assert names[0] == names[1] and len(set(names[0])) == 3


PROGRAM = """
import sys
from pathlib import Path
from fagnorsk.model.photo import Photo
from fagnorsk.photos.book import Wanted, make_picture_book
from fagnorsk.store import Store
photos = [Photo(p.name, p) for p in sorted(Path(sys.argv[1]).glob("*.jpg"))]
wanted = {p.name: Wanted(("ikke-tegnet",), scene=True) for p in photos}
print("ready", flush=True)
book, findings = make_picture_book(photos, wanted, {"ikke-tegnet": "en ting"}, {}, Store(Path(sys.argv[2])))
print(*sorted(p.plain.print.name for p in book.photos.values()))
"""


def whole_pictures(store: Path) -> int:
    count = 0
    for path in store.rglob("*.*"):
        if path.suffix in (".jpg", ".png"):
            with Image.open(path) as opened:
                opened.load()
            count += 1
    return count


def many_photos(folder: Path, count: int) -> Path:
    folder.mkdir()
    for n in range(count):
        (folder / f"{n}.jpg").write_bytes(saved(scene((1600, 1200), n), "JPEG"))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_killed_in_the_middle_leaves_no_half_picture_and_no_process(tmp_path: Path) -> None:
    folder, store = many_photos(tmp_path / "photos", 6), tmp_path / "store"
    command = [sys.executable, "-c", PROGRAM, str(folder), str(store)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 30
    while not list(store.rglob("*.jpg")) and time.monotonic() < deadline:
        time.sleep(0.01)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    workers = children.read_text().split() if children.exists() else []
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert whole_pictures(store) >= 1
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(done.stdout.split()) == 7
    # Orphans notice that nobody asks any more.
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def test_two_builds_at_once(tmp_path: Path) -> None:
    folder, store = many_photos(tmp_path / "photos", 4), tmp_path / "store"
    command = [sys.executable, "-c", PROGRAM, str(folder), str(store)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert said[0] == said[1] and len(said[0].split()) == 5
    assert whole_pictures(store) == 8


class Everywhere:
    """A finder that sees one face on every picture."""

    name = "everywhere"

    def find(self, picture: Path) -> Sequence[FaceProposal]:
        with Image.open(picture) as opened:
            assert max(opened.size) <= 1200
        return [FaceProposal(Box(40, 40, 20, 20), 0.5), FaceProposal(Box(90, 0, 10, 4), 0.987)]


def test_faces_are_proposed_larger_and_surest_first(tmp_path: Path) -> None:
    items = [
        photo(tmp_path, "a.jpg", saved(scene((1600, 1200)), "JPEG")),
        photo(tmp_path, "b.jpg", b"nothing"),
    ]
    with Darkroom(Store(tmp_path / "store"), workers=1) as room:
        assert find_faces(items, Everywhere(), room) == {
            "a.jpg": (FaceProposal(Box(87.5, 0, 12.5, 5), 0.99), FaceProposal(Box(35, 35, 30, 30), 0.5))
        }
    assert grown(Box(0, 0, 100, 100)) == Box(0, 0, 100, 100)


def test_without_a_finder_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(sys, "version_info", (3, 11, 4))
    with pytest.raises(UserError) as caught:
        installed_finder()
    assert str(caught.value) == (
        "Looking for faces needs the extra “faces”, which is not installed. "
        'Run: pip install "fagnorsk[faces]". Or look through the photos yourself.'
    )
    monkeypatch.setattr(sys, "version_info", (3, 13, 0))
    with pytest.raises(UserError, match=r"It exists for Python 3\.11 on Linux and Windows only\."):
        installed_finder()


def test_the_real_finder_sees_nothing_in_noise(tmp_path: Path) -> None:
    pytest.importorskip("yuface")
    path = tmp_path / "a.jpg"
    path.write_bytes(saved(quarters((1200, 900)), "JPEG"))
    assert faces_module.YuFaces().find(path) == []


def test_survey_takes_every_photo(tmp_path: Path) -> None:
    items = [
        photo(tmp_path, "a.jpg", saved(scene((1600, 1200)), "JPEG")),
        photo(tmp_path, "b.jpg", b""),
    ]
    with Darkroom(Store(tmp_path / "store"), workers=1) as room:
        whole, broken = survey(items, PhotoMatches({}, {}), room, grid=True)
    assert whole.image and whole.grid and whole.facts
    assert (whole.image.width, whole.grid.width, whole.facts.width, whole.findings) == (400, 1500, 1600, ())
    assert (broken.image, broken.facts, codes(broken.findings)) == (None, None, ["PHOTO-BROKEN"])


def test_a_drawing_comes_before_the_piece_around_a_point_but_after_a_framed_one(tmp_path: Path) -> None:
    photos = [photo(tmp_path, "rom.jpg", saved(scene((2400, 1800), 1), "JPEG"))]
    dots = ((Dot("flens", 30, 40), "flens"), (Dot("bolt", 60, 50, Box(45, 35, 30, 30)), "bolt"))
    made, _ = book(tmp_path, photos, {"rom.jpg": Wanted(dots=dots)})
    first = {word: pictures[0].origin for word, pictures in made.of_word.items() if pictures}
    assert first["flens"] is PictureOrigin.ILLUSTRATION
    assert made.of_word["flens"][-1].origin is PictureOrigin.CROP
    assert first["bolt"] is PictureOrigin.CROP
