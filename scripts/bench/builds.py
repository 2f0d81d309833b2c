"""How long builds take: `python scripts/bench/builds.py [PART ...] [--write]`, all parts without a name.

Each figure is a whole process (`fagnorsk build`) on a made-up reference course: 100 photos of 12 megapixels, 500 words, 12
lessons, 5 languages, no machine-made sound (that is measured apart: speech.py). The cache is the measurement's own; the lexicon,
made once a machine, is in it.

plain     the same from a plain script with Pillow, python-docx and genanki (naive.py)
floor     what cannot be left out: decoding the photos at half size, encoding them, packing what came out
again     nothing changed, one translation changed, one photo changed
scaling   two, four and eight times the words, photos and languages, with the highest memory of the process
many      courses that share half their words and photos, built one after the other

`--write` keeps the table in docs/speed.md.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from PIL import Image
from reference_course import LANGUAGES, make_course

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "speed.md"
PARTS = ("plain", "floor", "again", "scaling", "many")
RUNS = 3
MANY = 10
"""Courses that share; the bar speaks of fifty, of which this is the cheaper sample."""

LEXICON = (".lexicon", ".definitions")
"""Endings of what is made once a machine."""

Row = tuple[str, str, str]
"""What was measured, the figure, the ratio."""


class Bench:
    """One folder with courses, a cache and the program."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.cache = root / "cache"
        self.environment = {**os.environ, "FAGNORSK_CACHE": str(self.cache), "SOURCE_DATE_EPOCH": "1800000000"}

    def run(self, *arguments: str) -> tuple[float, float]:
        """Seconds and the highest memory in MB of one call of the program, its helpers not counted."""
        # Not ru_maxrss: a new process starts with that of the one that started it.
        code = (
            "from fagnorsk.cli.main import run\ntry: run()\nfinally: open(FILE, 'w').write("
            "next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
        )
        file = self.root / "peak"
        code = code.replace("FILE", repr(str(file)))
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=self.environment, capture_output=True)
        return time.perf_counter() - began, int(file.read_text()) / 1024

    def forget(self) -> None:
        """Empties the cache; the lexicon stays."""
        for kept in self.cache.rglob("*"):
            if kept.is_file() and kept.suffix not in LEXICON:
                kept.unlink()

    def cold(self, course: Path, runs: int = 1) -> tuple[float, float]:
        """The median of builds from nothing, and the highest memory."""
        taken = []
        for _ in range(runs):
            self.forget()
            shutil.rmtree(course / "build", ignore_errors=True)
            taken.append(self.run("build", str(course)))
        return statistics.median(seconds for seconds, _ in taken), max(memory for _, memory in taken)


def main() -> None:
    """Measures and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--write", action="store_true", help="keep the table in docs/speed.md")
    asked = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        course = bench.root / "referanse"
        make_course(course)
        bench.run("build", str(course), "--only", "xlsx")  # makes the lexicon
        seconds, memory = bench.cold(course, RUNS)
        rows.append(("cold build", f"{seconds:.1f} s, {memory:.0f} MB", "1"))
        _show(rows[-1])
        for part in asked.part or PARTS:
            for row in globals()[f"_{part}"](bench, course, seconds):
                rows.append(row)
                _show(row)
    if asked.write:
        PAGE.write_text(_page(rows), encoding="utf-8")


def _plain(bench: Bench, course: Path, cold: float) -> Iterator[Row]:
    command = [sys.executable, str(HERE / "naive.py"), str(course), str(bench.root / "plain")]
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    seconds = time.perf_counter() - began
    yield "plain script", f"{seconds:.1f} s", f"{seconds / cold:.1f} times the cold build"


def _floor(bench: Bench, course: Path, cold: float) -> Iterator[Row]:
    photos = sorted((course / "photos").iterdir())

    def decoded(path: Path) -> Image.Image:
        with Image.open(path) as opened:
            opened.draft("RGB", (1500, 1500))
            opened.load()
            return opened

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        began = time.perf_counter()
        list(pool.map(decoded, photos))
        decoding = time.perf_counter() - began
        began = time.perf_counter()
        prints = [decoded(photos[0]).resize((1400, 1050))] * len(photos)
        list(pool.map(lambda picture: picture.save(io.BytesIO(), "JPEG", quality=82), prints))
        encoding = time.perf_counter() - began
    bench.run("build", str(course))
    made = [path for path in (course / "build").rglob("*") if path.suffix in (".docx", ".apkg")]
    began = time.perf_counter()
    for path in made:
        with zipfile.ZipFile(path) as source, zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
            for item in source.infolist():
                target.writestr(item, source.read(item))
    packing = time.perf_counter() - began
    total = decoding + encoding + packing
    parts = f"{decoding:.1f} s decode, {encoding:.1f} s encode, {packing:.1f} s pack"
    yield "floor", parts, f"the cold build takes {cold / total:.1f} times their sum"


def _again(bench: Bench, course: Path, cold: float) -> Iterator[Row]:
    bench.run("build", str(course))
    version = statistics.median(bench.run("--version")[0] for _ in range(RUNS))
    changes = (("nothing changed", _nothing), ("one translation changed", _translation), ("one photo changed", _photo))
    for name, change in changes:
        taken = []
        for number in range(RUNS):
            change(course, number)
            taken.append(bench.run("build", str(course))[0])
        seconds = statistics.median(taken)
        more = (
            f"{seconds - version:.2f} s more than --version" if change is _nothing else f"{seconds / cold:.0%} of cold"
        )
        yield name, f"{seconds:.2f} s", more


def _nothing(course: Path, number: int) -> None:
    """Leaves everything as it is."""


def _translation(course: Path, number: int) -> None:
    row = f"hjelm,hjelm,noun,m,kask {number}"
    (course / "words.csv").write_text(f"id,term,pos,gender,pl\n{row}\n", encoding="utf-8")


def _photo(course: Path, number: int) -> None:
    path = sorted((course / "photos").iterdir())[0]
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    picture.putpixel((number, 0), (255, 0, 0))
    picture.save(path, quality=90 - number)


def _scaling(bench: Bench, course: Path, cold: float) -> Iterator[Row]:
    photos = sorted((course / "photos").iterdir())
    kinds = {
        "words": [{"words": 120 * n, "photos": 6} for n in (1, 2, 4, 8)],
        "photos": [{"words": 60, "photos": 12 * n} for n in (1, 2, 4, 8)],
        "languages": [
            {"words": 120, "photos": 6, "languages": [*LANGUAGES, "bg", "ru", "ar"][:n]} for n in (1, 2, 4, 8)
        ],
    }
    for kind, sizes in kinds.items():
        first = (0.0, 0.0)
        for number, size in zip((1, 2, 4, 8), sizes, strict=True):
            root = bench.root / f"{kind}-{number}"
            make_course(root, **size, taken=photos)  # type: ignore[arg-type]
            seconds, memory = bench.cold(root)
            first = first if number > 1 else (seconds, memory)
            ratio = f"{seconds / first[0]:.1f} times the time, {memory / first[1]:.2f} times the memory"
            yield f"{number} × {kind}", f"{seconds:.1f} s, {memory:.0f} MB", ratio


def _many(bench: Bench, course: Path, cold: float) -> Iterator[Row]:
    photos = sorted((course / "photos").iterdir())
    roots = []
    for number in range(MANY):
        root = bench.root / f"kurs-{number}"
        make_course(
            root, words=100, photos=20, lessons=4, first=50 * number, taken=photos[5 * number : 5 * number + 20]
        )
        roots.append(root)
    single = sum(bench.cold(root)[0] for root in roots)
    bench.forget()
    for root in roots:
        shutil.rmtree(root / "build")
    together, memory = bench.run("build", *map(str, roots))
    yield (
        f"{MANY} courses that share half",
        f"{together:.1f} s, {memory:.0f} MB",
        f"{together / single:.2f} of single builds",
    )


def _show(row: Row) -> None:
    print("   ".join(row), flush=True)


def _page(rows: list[Row]) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{platform.system()}, {os.cpu_count()} cores, {memory:.0f} GB, Python {platform.python_version()}"
    lines = [f"| {what} | {figure} | {ratio} |" for what, figure, ratio in rows]
    head = [
        "# How fast it is",
        "",
        f"Measured on {date.today().isoformat()} by `python scripts/bench/builds.py --write` ({machine}). The reference course has",
        "100 photos of 12 megapixels, 500 words, 12 lessons and 5 languages. Sound is measured apart: `scripts/bench/speech.py`.",
        "",
        "| What | Figure | Ratio |",
        "|---|---|---|",
    ]
    return "\n".join([*head, *lines, ""])


if __name__ == "__main__":
    main()
