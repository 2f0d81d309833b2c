"""How long a build takes after which change: `python scripts/bench/builds.py [COURSE] [--sound]`.

Each figure is a whole process (`fagnorsk build`), the median of three, with a cache of its own. Prints seconds and ratios to the
cold build: nothing there, nothing changed, one translation changed, one photo changed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

COURSES = Path(__file__).resolve().parents[2] / "courses"
RUNS = 3


def main() -> None:
    """Measures and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("course", nargs="?", default="industrirorlegger-fagbrev")
    parser.add_argument(
        "--sound", action="store_true", help="with machine-made sound, which is measured apart otherwise"
    )
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "course"
        shutil.copytree(COURSES / asked.course, root, ignore=shutil.ignore_patterns("build"))
        if not asked.sound:
            with (root / "course.yaml").open("a", encoding="utf-8") as file:
                file.write("\nsound: none\n")
        cache = Path(folder) / "cache"
        environment = {**os.environ, "FAGNORSK_CACHE": str(cache), "SOURCE_DATE_EPOCH": "1800000000"}

        def run(*arguments: str) -> float:
            program = [sys.executable, "-c", "from fagnorsk.cli.main import run; run()", *arguments]
            began = time.perf_counter()
            subprocess.run(program, check=True, env=environment, capture_output=True)
            return time.perf_counter() - began

        def after(change: Callable[[int], None]) -> float:
            times = []
            for number in range(RUNS):
                change(number)
                times.append(run("build", str(root)))
            return statistics.median(times)

        def nothing_there(number: int) -> None:
            shutil.rmtree(root / "build", ignore_errors=True)
            for kept in cache.glob("*"):
                # The lexicon is made once a machine, not once a course.
                if kept.is_dir() and len(kept.name) == 2:
                    shutil.rmtree(kept)

        run("build", str(root))
        cold = after(nothing_there)
        version = statistics.median(run("--version") for _ in range(RUNS))
        rows = [("cold", cold), ("--version", version), ("nothing changed", after(lambda number: None))]
        rows.append(("one translation changed", after(lambda number: _translation(root, number))))
        rows.append(("one photo changed", after(lambda number: _photo(root, number))))
        for name, seconds in rows:
            print(f"{name:26} {seconds:6.2f} s {seconds / cold:7.1%}")


def _translation(root: Path, number: int) -> None:
    path = root / "words.csv"
    text = "id,term,pos,gender,pl\n" if not path.is_file() else path.read_text(encoding="utf-8")
    head = text.splitlines()[0]
    cells = {"id": "flens", "term": "flens", "pos": "noun", "gender": "m", "pl": f"kołnierz {number}"}
    columns = head.split(",")
    kept = [line for line in text.splitlines() if not line.startswith("flens,")]
    if "pl" not in columns:
        columns.append("pl")
        kept = [f"{line}," for line in kept]
        kept[0] = ",".join(columns)
    path.write_text("\n".join([*kept, ",".join(cells.get(name, "") for name in columns)]) + "\n", encoding="utf-8")


def _photo(root: Path, number: int) -> None:
    from PIL import Image

    path = next(path for path in sorted((root / "photos").iterdir()) if path.suffix.lower() == ".jpg")
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    picture.putpixel((number, 0), (255, 0, 0))
    picture.save(path, quality=90 - number)


if __name__ == "__main__":
    main()
