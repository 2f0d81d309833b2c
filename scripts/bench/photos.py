"""How fast and frugal photo intake is: `python scripts/bench/photos.py [--photos 16] [--heic FILE]`.

On the same made-up 12-megapixel JPEGs, in one run and in turns: the plain Pillow way (open, exif_transpose, two Lanczos
resizes, save; one after the other, as a script does it), decoding at half size only (in as many threads as there are
workers), and the toolkit. On a machine that others use too the CPU time is the solid number. Memory is that of all
processes together (proportional set size, Linux). `--heic` decodes a file of yours six times, each time as another one.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from fagnorsk.model.photo import Photo
from fagnorsk.photos.book import SCENE_EDGE, WORD_EDGE
from fagnorsk.photos.darkroom import WORKERS, Darkroom
from fagnorsk.photos.order import Variant
from fagnorsk.store import Store

SIZE = (4032, 3024)
ROUNDS = 3


def main() -> None:
    """Prints one table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    options.add_argument("--photos", type=int, default=16)
    options.add_argument("--heic", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        photos = make_photos(folder, chosen.photos)
        size = sum(photo.path.stat().st_size for photo in photos) / len(photos) / 1e6
        print(
            f"{len(photos)} JPEGs, {SIZE[0]} x {SIZE[1]}, {size:.1f} MB each; {WORKERS} workers, {os.cpu_count()} cores"
        )
        ways = tuple(WAYS)
        best = dict.fromkeys(ways, 0.0)
        peak = dict.fromkeys(ways, 0.0)
        cpu = dict.fromkeys(ways, 1e9)
        for _ in range(ROUNDS):
            for way in ways:
                speed, memory, seconds = in_its_own_process(way, photos)
                best[way], peak[way] = max(best[way], speed), max(peak[way], memory)
                cpu[way] = min(cpu[way], seconds)
        for way in ways:
            print(f"{way:12}  {best[way]:5.1f} photos/s   {peak[way]:4.0f} MB   {1000 * cpu[way]:4.0f} ms CPU a photo")
        print(f"toolkit against plain: {best['toolkit'] / best['plain']:.1f} times")
        print(f"toolkit against decoding only: {best['decode only'] / best['toolkit']:.1f} times the time")
        if chosen.heic:
            copies = [copy_of(chosen.heic, folder, n) for n in range(6)]
            speed, memory, _ = in_its_own_process("toolkit", copies)
            print(f"HEIC          {speed:5.1f} photos/s   {memory:4.0f} MB")


def in_its_own_process(way: str, photos: Sequence[Photo]) -> tuple[float, float, float]:
    """Photos per second, peak MB and CPU seconds a photo of one way, in a process that has done nothing else."""
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); import photos; photos.measure(*sys.argv[1:])"
    here = str(Path(__file__).parent)
    command = [sys.executable, "-c", code, here, way, *(str(photo.path) for photo in photos)]
    speed, memory, cpu = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(speed), float(memory), float(cpu)


def measure(way: str, *paths: str) -> None:
    """Prints photos per second, peak MB and CPU seconds a photo."""
    photos = [Photo(Path(path).name, Path(path)) for path in paths]
    with Memory() as memory:
        start = time.perf_counter()
        WAYS[way](photos)
        seconds = time.perf_counter() - start
    used = sum(
        use.ru_utime + use.ru_stime for use in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )
    print(len(photos) / seconds, memory.peak, used / len(photos))


def make_photos(folder: Path, count: int) -> list[Photo]:
    """Pictures with large shapes and the grain of a phone, each another."""
    import random

    photos = []
    grain = Image.effect_noise((1024, 1024), 10)
    noise = Image.new("L", SIZE)
    for x in range(0, SIZE[0], 1024):
        for y in range(0, SIZE[1], 1024):
            noise.paste(grain, (x, y))
    for n in range(count):
        dice = random.Random(n)
        coarse = Image.frombytes("RGB", (40, 30), dice.randbytes(3600)).resize(SIZE, Image.Resampling.BICUBIC)
        exif = Image.Exif()
        exif[0x0112] = (1, 6, 3, 8)[n % 4]
        path = folder / f"IMG_{n:04}.JPG"
        ImageChops.add(coarse, noise.convert("RGB"), 1, -128).save(path, "JPEG", quality=90, exif=exif)
        photos.append(Photo(path.name, path))
    return photos


def copy_of(source: Path, folder: Path, number: int) -> Photo:
    """The same picture in a file with other bytes: a free box at the end is passed over."""
    path = folder / f"{number}.heic"
    path.write_bytes(source.read_bytes() + b"\0\0\0\x10free" + number.to_bytes(8, "big"))
    return Photo(path.name, path)


def plain(photos: Sequence[Photo]) -> None:
    """What one would write without thinking."""
    for photo in photos:
        with Image.open(photo.path) as opened:
            picture = ImageOps.exif_transpose(opened)
        for edge in (SCENE_EDGE, WORD_EDGE):
            scale = edge / max(picture.size)
            small = picture.resize(
                (round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS
            )
            small.save(io.BytesIO(), "JPEG", quality=82)


def decode_only(photos: Sequence[Photo]) -> None:
    """The floor: half size, nothing else."""

    def work(photo: Photo) -> None:
        with Image.open(photo.path) as opened:
            opened.draft("RGB", (SIZE[0] // 2, SIZE[1] // 2))
            opened.load()

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(work, photos))


def toolkit(photos: Sequence[Photo]) -> None:
    """As a build does it with an empty cache: start of the processes and writing included."""
    with (
        tempfile.TemporaryDirectory() as name,
        Darkroom(Store(Path(name))) as darkroom,
        ThreadPoolExecutor(WORKERS) as pool,
    ):
        list(pool.map(lambda photo: darkroom.prints(photo, (Variant(WORD_EDGE), Variant(SCENE_EDGE))), photos))


WAYS: dict[str, Callable[[Sequence[Photo]], None]] = {"plain": plain, "decode only": decode_only, "toolkit": toolkit}


class Memory:
    """The highest memory in MB of this process and its children while the block ran."""

    def __init__(self) -> None:
        self.peak = 0.0
        self._done = threading.Event()
        self._watcher = threading.Thread(target=self._watch)

    def __enter__(self) -> Memory:
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._done.wait(0.02):
            own = os.getpid()
            children = Path(f"/proc/{own}/task/{own}/children")
            tasks = Path(f"/proc/{own}/task")
            ids = {own}
            if children.exists():
                for task in tasks.iterdir():
                    try:
                        ids |= set(map(int, (task / "children").read_text().split()))
                    except OSError:
                        continue
            self.peak = max(self.peak, sum(map(_share, ids)))


def _share(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


if __name__ == "__main__":
    main()
