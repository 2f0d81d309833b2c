"""The shipped illustrations and the pictures of the shipped courses: named by words, small, told in the manifest."""

from __future__ import annotations

import csv
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "media" / "illustrations"
COURSES = ROOT / "courses"


def _manifest() -> list[dict[str, str]]:
    with (PICTURES / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_manifest_names_every_picture_once() -> None:
    ids = [row["id"] for row in _manifest()]
    assert ids == sorted({path.stem for path in PICTURES.glob("*.png")})


def test_every_picture_is_of_a_word() -> None:
    words: set[str] = set()
    for path in (ROOT / "vocab").glob("*/words.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            words.update(row["id"] for row in csv.DictReader(file))
    assert {row["id"] for row in _manifest()} - words == set()


def test_every_row_tells_what_is_seen_by_whom_it_was_drawn_and_under_which_licence() -> None:
    for row in _manifest():
        assert row["shows"] and row["alt"] and row["program"], row["id"]
        assert row["licence"] == "CC BY 4.0"


def test_pictures_are_square_and_small() -> None:
    for path in sorted(PICTURES.glob("*.png")):
        with Image.open(path) as picture:
            # They go into the outputs as they lie there.
            assert (picture.format, picture.size, picture.info) == ("PNG", (640, 640), {}), path.name
        assert path.stat().st_size <= 60_000, path.name


def test_course_pictures_are_small_and_hold_no_metadata() -> None:
    paths = sorted(COURSES.glob("*/photos/*.jpg"))
    assert len(paths) >= 20
    for path in paths:
        assert path.stat().st_size <= 200_000, path.name
        with Image.open(path) as picture:
            assert not picture.getexif(), path.name


def test_no_two_words_share_a_picture() -> None:
    seen: dict[bytes, str] = {}
    for path in sorted(PICTURES.glob("*.png")):
        data = path.read_bytes()
        assert data not in seen, f"{path.stem} and {seen[data]}"
        seen[data] = path.stem
