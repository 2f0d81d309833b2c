"""How fast and frugal a wordlist is written: `python scripts/bench/wordlist.py [--rows 2000] [--course sjomat-intensiv]`.

Made-up words with forms, sentence, translation and a picture of about 30 kB each, every way in a process of its own:

product   the wordlist as the toolkit writes it
strings   the same zip from plain strings: the rows of that very document joined, packed and written with the same pictures
usual     python-docx the way its manual shows: `add_row` and `add_picture`, five columns, nothing else

Then a shipped course of twelve lessons in all its languages, its Word documents written by one process and by two. Shares are
what counts; on a machine that others use too the CPU time is the solid number.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

SMALL = 4
"""The growth is that from a quarter of the rows to all of them."""
ROUNDS = 3
WAYS = ("product", "strings", "usual")
SIZE = (320, 240)
MOST_STRINGS, LEAST_USUAL, MOST_MEMORY, MOST_GROWTH = 4.5, 50, 160, 4.5
HERE = Path(__file__).resolve().parent
COURSES = HERE.parents[1] / "courses"

WRITING = """
import os, sys, time
count = int(sys.argv.pop(1))
os.cpu_count = lambda: count
from fagnorsk.build import documents, jobs
jobs.recalled = lambda step, inputs: None
jobs.kept_bytes = lambda step, inputs, make: make()
place = jobs.place_jobs
def timed(groups, folder, done):
    began = time.perf_counter()
    place(groups, folder, done)
    open(FILE, "w").write(f"{sum(map(len, groups))} {time.perf_counter() - began}")
documents.place_jobs = timed
from fagnorsk.cli.main import run
run()
"""


def main() -> None:
    """Prints one table, and each bar with its figure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=2000)
    options.add_argument("--course", default="sjomat-intensiv")
    options.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    options.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.way:
        print(*run(asked.way, asked.folder, asked.rows))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lists(folder, asked.rows)
        course(folder, asked.course)


def lists(folder: Path, rows: int) -> None:
    """Measures the three ways at a quarter of the rows and at all of them."""
    pictures(folder, rows)
    few = rows // SMALL
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f} before; the median of {ROUNDS}, the usual way once")
    print(f"{'':10}{'rows':>6}{'seconds':>9}{'CPU s':>8}{'peak MB':>9}{'size MB':>9}")
    found: dict[tuple[str, int], list[float]] = {}
    for way in WAYS:
        for count in (few, rows):
            runs = [measured(way, folder, count) for _ in range(1 if way == "usual" else ROUNDS)]
            figures = found[way, count] = [statistics.median(values) for values in zip(*runs, strict=True)]
            seconds, cpu, memory, size = figures
            print(f"{way:10}{count:6}{seconds:9.2f}{cpu:8.2f}{memory:9.0f}{size:9.1f}", flush=True)
    ours, strings, usual = (found[way, rows] for way in WAYS)
    _bar("times the CPU time of plain strings", ours[1] / strings[1], MOST_STRINGS)
    _bar("times as fast as add_row and add_picture", usual[1] / ours[1], LEAST_USUAL, least=True)
    _bar("MB at most", ours[2], MOST_MEMORY)
    _bar(f"times the CPU time from {few} to {rows} rows", ours[1] / found["product", few][1], MOST_GROWTH)


def _bar(what: str, figure: float, bar: float, *, least: bool = False) -> None:
    held = figure >= bar if least else figure <= bar
    print(
        f"{figure:8.2f} {what}; {'at least' if least else 'at most'} {bar:g}: {'held' if held else 'MISSED'}",
        flush=True,
    )


def course(folder: Path, name: str) -> None:
    """The Word documents of a shipped course, all made anew, with its pictures prepared beforehand."""
    copy = folder / "courses" / name
    shutil.copytree(COURSES / name, copy)
    environment = {**os.environ, "FAGNORSK_CACHE": str(folder / "cache"), "SOURCE_DATE_EPOCH": "1800000000"}
    file = folder / "seconds"
    taken: dict[int, list[float]] = {1: [], 2: []}
    for place, number in enumerate((1, 1, 2, 1, 2, 1, 2)):  # the first time prepares
        code = WRITING.replace("FILE", repr(str(file)))
        command = [sys.executable, "-c", code, str(number), "build", str(copy), "--only", "wordlist,handout"]
        subprocess.run(
            [*command, "--out", str(folder / f"out-{place}")], check=True, env=environment, capture_output=True
        )
        count, seconds = file.read_text().split()
        file.unlink()
        if place:
            taken[number].append(float(seconds))
    one, two = (statistics.median(taken[number]) for number in (1, 2))
    print(f"{name}: {count} documents, {one:.1f} s with one process, {two:.1f} s with two, {two / one:.0%} of the time")


def measured(way: str, folder: Path, rows: int) -> list[float]:
    """Seconds, CPU seconds, highest memory in MB and size of the file in MB of one process."""
    command = [sys.executable, __file__, "--way", way, "--folder", str(folder), "--rows", str(rows)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [float(part) for part in said.split()]


def run(way: str, folder: Path, rows: int) -> tuple[float, float, float, float]:
    """The same, in this process. What is given to a way - words, or rows as strings - is made before the clock starts."""
    target = folder / f"{way}-{rows}.docx"
    if way == "product":
        from fagnorsk.model.language import LANGUAGES
        from fagnorsk.outputs.wordlist import wordlist

        given = plan(folder, rows)
        began, cpu = time.perf_counter(), time.process_time()
        target.write_bytes(wordlist(given, LANGUAGES["pl"]))
    elif way == "strings":
        parts = strings(folder / f"product-{rows}.docx")
        files = sorted(folder.glob("*.jpg"))[:rows]
        began, cpu = time.perf_counter(), time.process_time()
        packed(target, parts, files)
    else:
        began, cpu = time.perf_counter(), time.process_time()
        usual(folder, rows, target)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    # Not ru_maxrss: a new process starts with that of the one that started it.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return seconds, cpu, peak / 1024, target.stat().st_size / 1e6


def pictures(folder: Path, count: int) -> None:
    """So many different JPEG files of about 30 kB."""
    from PIL import Image

    for number in range(count):
        Image.effect_noise(SIZE, 60).convert("RGB").save(folder / f"bilde-{number:05}.jpg", quality=76)


def plan(folder: Path, rows: int):  # type: ignore[no-untyped-def]
    """A course of one lesson with so many words, each with its own picture."""
    from fagnorsk.errors import Place
    from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
    from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
    from fagnorsk.model.operation import Operation
    from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
    from fagnorsk.model.text import Evidence
    from fagnorsk.model.word import Gender, Level, Pos, Status, Translation, Word

    slots = (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
    entries = []
    for number, path in enumerate(sorted(folder.glob("*.jpg"))[:rows]):
        term = f"flens{number}"
        file = ImageFile(path.name, path, *SIZE)
        word = Word(
            f"flens-{number}",
            term,
            Pos.NOUN,
            (Gender.M,),
            definition="Rund plate i enden av et rør, med hull til bolter.",
            safety=number % 10 == 0,
            translations=(Translation("pl", f"kołnierz {number}", Status.UNCHECKED),),
        )
        forms = tuple(
            Form(slot, term + ending, (term + ending,))
            for slot, ending in zip(slots, ("", "en", "er", "ene"), strict=True)
        )
        sentence = f"Rengjør {term}en før du legger på pakningen."
        entries.append(
            Entry(
                word,
                Inflection(term, Pos.NOUN, forms, (Gender.M,), "en", FormSource.DICTIONARY, ""),
                1,
                Picture(file, file, f"Flens nummer {number} på benken", PictureOrigin.PHOTO, path.name),
                Evidence(sentence, f"{term}en", Place("operations/01-flens.md", number + 1)),
            )
        )
    operation = Operation("flens", "Flenser", Place("operations/01-flens.md", 1))
    lesson = Lesson(1, "flens", "Flenser", operation, tuple(entries))
    return CoursePlan(
        "ordliste", "Ordliste", "Eksempel Rør AS", Level.A2, ("pl",), "a", (lesson,), training_text=False, version=""
    )


def strings(document: Path) -> dict[str, list[str]]:
    """The parts of a document as strings, the text of the document row by row."""
    with zipfile.ZipFile(document) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if not name.startswith("word/media/")}
    return {
        name: re.split("(?=<w:tr>)", data.decode()) if name.endswith((".xml", ".rels")) else []
        for name, data in parts.items()
    }


def packed(target: Path, parts: dict[str, list[str]], files: list[Path]) -> None:
    """The zip from them: text deflated, pictures stored."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, texts in parts.items():
            archive.writestr(name, "".join(texts).encode(), zipfile.ZIP_DEFLATED)
        for path in files:
            archive.writestr(f"word/media/{path.name}", path.read_bytes(), zipfile.ZIP_STORED)
    target.write_bytes(buffer.getvalue())


def usual(folder: Path, rows: int, target: Path) -> None:
    """A table of five columns: number, picture, word, sentence, translation."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    table = document.add_table(rows=1, cols=5)
    table.style = "Table Grid"
    for number, path in enumerate(sorted(folder.glob("*.jpg"))[:rows]):
        cells = table.add_row().cells
        cells[0].text = str(number + 1)
        cells[1].paragraphs[0].add_run().add_picture(str(path), width=Cm(3.2))
        cells[2].text = f"en flens{number}"
        cells[3].text = f"Rengjør flens{number}en før du legger på pakningen."
        cells[4].text = f"kołnierz {number}"
    document.save(str(target))


if __name__ == "__main__":
    main()
