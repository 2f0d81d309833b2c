"""`python -m illustrations render flens --preview`, `render --all`, `course` (run in `scripts/`)."""

from __future__ import annotations

import argparse
import csv
import io
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from illustrations.catalogue import entries
from illustrations.entry import Entry
from illustrations.raster import fitted, jpeg, png
from illustrations.scenes.course import COURSES, FOLDER, ledger
from illustrations.scenes.scene import HEIGHT, WIDTH

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "media" / "illustrations"
LICENCE = "CC BY 4.0"
COLUMNS = ("id", "shows", "alt", "program", "parameters", "licence")
LARGEST = 60_000
LARGEST_PHOTO = 200_000
CELL = 420
ACROSS = 3


def main() -> int:
    """Draw the pictures that are named."""
    parser = argparse.ArgumentParser(prog="illustrations", description="Draw the library's own pictures.")
    commands = parser.add_subparsers(dest="command", required=True)
    render = commands.add_parser("render", help="draw pictures into media/illustrations")
    render.add_argument("ids", nargs="*", help="ids of words")
    render.add_argument("--all", action="store_true", help="draw every picture")
    render.add_argument(
        "--preview", action="store_true", help="draw one sheet into the temporary folder, change nothing"
    )
    course = commands.add_parser("course", help="draw the pictures of the shipped courses and write their photos.yaml")
    course.add_argument("names", nargs="*", help="file names of pictures (default: all)")
    asked = parser.parse_args()
    if asked.command == "course":
        return _course(asked.names)
    known = {entry.id: entry for entry in entries()}
    unknown = sorted(set(asked.ids) - set(known)) + sorted(set(known) - _word_ids())
    if unknown or not (asked.ids or asked.all):
        print(
            f"No such picture or word: {', '.join(unknown)}" if unknown else "Name an id, or use --all.",
            file=sys.stderr,
        )
        return 2
    chosen = list(known.values()) if asked.all else [known[name] for name in asked.ids]
    if asked.preview:
        print(_sheet(chosen))
        return 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for entry in chosen:
        data = png(fitted(entry.make()))
        if len(data) > LARGEST:
            print(f"{entry.id}: {len(data)} bytes, more than {LARGEST}", file=sys.stderr)
            return 1
        (TARGET / f"{entry.id}.png").write_bytes(data)
    _manifest([entry for entry in known.values() if (TARGET / f"{entry.id}.png").exists()])
    return 0


def _course(names: Sequence[str]) -> int:
    unknown = sorted(set(names) - {name for scenes in COURSES.values() for name in scenes})
    if unknown:
        print(f"No such picture: {', '.join(unknown)}", file=sys.stderr)
        return 2
    for course, scenes in COURSES.items():
        photos = FOLDER / course / "photos"
        photos.mkdir(exist_ok=True)
        for name in [name for name in scenes if name in names or not names]:
            data = jpeg(scenes[name].make().svg(WIDTH, HEIGHT), WIDTH, HEIGHT)
            if len(data) > LARGEST_PHOTO:
                print(f"{name}: {len(data)} bytes, more than {LARGEST_PHOTO}", file=sys.stderr)
                return 1
            (photos / name).write_bytes(data)
        (photos.parent / "photos.yaml").write_text(ledger(scenes), encoding="utf-8")
    return 0


def _word_ids() -> set[str]:
    ids: set[str] = set()
    for path in ROOT.glob("vocab/*/words.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            ids.update(row["id"] for row in csv.DictReader(file))
    return ids


def _manifest(made: Sequence[Entry]) -> None:
    with (TARGET / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for entry in sorted(made, key=lambda entry: entry.id):
            parameters = "; ".join(f"{name}={value}" for name, value in sorted(entry.parameters.items()))
            writer.writerow((entry.id, entry.shows, entry.alt, entry.program, parameters, LICENCE))


def _sheet(chosen: Sequence[Entry]) -> Path:
    """All pictures side by side, in the temporary folder."""
    from PIL import Image

    rows = -(-len(chosen) // ACROSS)
    sheet = Image.new("RGB", (CELL * min(ACROSS, len(chosen)), CELL * rows), "white")
    for number, entry in enumerate(chosen):
        with Image.open(io.BytesIO(png(fitted(entry.make())))) as picture:
            small = picture.convert("RGB").resize((CELL, CELL), Image.Resampling.LANCZOS)
        sheet.paste(small, (CELL * (number % ACROSS), CELL * (number // ACROSS)))
    path = Path(tempfile.gettempdir()) / "illustrations-preview.png"
    sheet.save(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
