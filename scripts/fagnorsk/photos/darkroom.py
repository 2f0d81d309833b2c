"""Photos into finished pictures: decoded once for all sizes, in processes that can be ended, and kept in the cache."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.photo import ImageFile, Photo
from fagnorsk.photos.formats import is_heavy, read_head
from fagnorsk.photos.order import Encoded, Order, PhotoFacts, Reason, Refused, Variant
from fagnorsk.photos.worker import read_block, write_block
from fagnorsk.seen import Seen
from fagnorsk.store import Store, digest

RECIPE = "darkroom-2"
"""Part of every cache key: raise it when the same input shall give another picture."""
MOST_BYTES = 200_000_000
MOST_FILM_BYTES = 4_000_000_000
SECONDS = 60.0
"""For one file; the largest that is allowed takes a fifth of it on a slow machine."""
MEMORY = 1_500_000_000
"""Bytes of address space for one file, where the system keeps such a limit."""
WORKERS = max(1, min(4, os.cpu_count() or 1))
_MOST_ANSWER = 100_000_000
_PACKAGES = str(Path(__file__).resolve().parents[2])


@dataclass(frozen=True, slots=True)
class Prints:
    """The finished files parallel to the variants asked for (None: a crop with too few pixels), and what was measured."""

    images: tuple[ImageFile | None, ...]
    facts: PhotoFacts


class Darkroom:
    """Makes pictures in `workers` processes, started when first needed; a context manager that ends them.

    With `verify` every file is read, also where size and times say that it is the one of last time.
    Safe to be used from several threads at once: as many as there are workers are served at the same time. Files whose
    decoding takes much memory (HEIC, PNG and the like above 16 megapixels) are taken one at a time.
    """

    def __init__(
        self,
        store: Store,
        *,
        workers: int = WORKERS,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        verify: bool = False,
    ) -> None:
        self.workers = workers
        self._store = store
        self._seconds = seconds
        self._memory = memory
        self._verify = verify
        self._seen: dict[Path, Seen] = {}
        self._free: list[_Worker] = []
        self._places = threading.Semaphore(workers)
        self._heavy = threading.Lock()
        self._lock = threading.Lock()

    def __enter__(self) -> Darkroom:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            for worker in self._free:
                worker.end()
            self._free.clear()
        for seen in self._seen.values():
            seen.keep()

    def prints(self, photo: Photo, variants: Sequence[Variant]) -> Prints:
        """The variants of a photo, covered where `photo.cover` says so. Raises Refused where nothing can be made of it.

        Kept in the store under the hash of the file and the recipe of each variant.
        """
        if photo.second is not None:
            return self._film(photo, variants)
        data = b""

        def hashed(path: Path) -> str:
            nonlocal data
            data = photo_bytes(photo)
            return hashlib.blake2b(data, digest_size=32).hexdigest()  # twice as fast as SHA-256

        source = self._seen_in(photo.path.parent).value(f"{photo.path.name}/{photo.member}", photo.path, hashed)
        kept, missing = self._kept(source, photo, variants)
        if kept:
            return kept
        if not data:
            source = hashed(photo.path)
        head = read_head(data)
        if head.too_large:
            raise Refused(Reason.TOO_MANY_PIXELS)
        order = Order(missing, photo.cover)
        if is_heavy(head, len(data)):
            with self._heavy:
                self._make(source, photo, order, data)
        else:
            self._make(source, photo, order, data)
        return self._both(source, photo, variants)

    def _seen_in(self, folder: Path) -> Seen:
        with self._lock:
            if folder not in self._seen:
                self._seen[folder] = Seen(self._store, "photos", str(folder.resolve()), verify=self._verify)
            return self._seen[folder]

    def _film(self, photo: Photo, variants: Sequence[Variant]) -> Prints:
        source = digest(self._film_source(photo), f"{photo.second:g}")
        kept, missing = self._kept(source, photo, variants)
        if kept:
            return kept
        with self._heavy:
            order = Order(missing, photo.cover, str(photo.path.resolve()), photo.second or 0.0)
            self._make(source, photo, order, b"")
        return self._both(source, photo, variants)

    def scenes(self, film: Photo) -> tuple[float, ...]:
        """The seconds of the sharpest picture of each scene of a film, at most eight. Raises Refused."""
        source = self._film_source(film)
        key = digest(RECIPE, source, "scenes")
        kept = self._store.get(key, ".json")
        if kept:
            return tuple(map(float, json.loads(kept.read_text(encoding="ascii"))))
        with self._heavy:
            answer = self._developed(Order((), film=str(film.path.resolve()), scan=True), b"")
        self._store.put(key, json.dumps(answer.seconds).encode(), ".json")
        return answer.seconds

    def _film_source(self, photo: Photo) -> str:
        try:
            if photo.path.stat().st_size > MOST_FILM_BYTES:
                raise Refused(Reason.TOO_LARGE)
            with photo.path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise Refused(Reason.UNREADABLE) from error

    def _both(self, source: str, photo: Photo, variants: Sequence[Variant]) -> Prints:
        kept, _ = self._kept(source, photo, variants)
        if kept is None:  # the cache was emptied under our hands
            raise Refused(Reason.UNREADABLE)
        return kept

    def _kept(
        self, source: str, photo: Photo, variants: Sequence[Variant]
    ) -> tuple[Prints | None, tuple[Variant, ...]]:
        missing = []
        images: list[ImageFile | None] = []
        for variant in variants:
            found, image = self._recall(_key(source, photo, variant))
            if not found and variant not in missing:
                missing.append(variant)
            images.append(image)
        facts = self._store.get(digest(RECIPE, source, "facts"), ".json")
        if missing or facts is None:
            return None, tuple(missing)
        return Prints(tuple(images), PhotoFacts(**json.loads(facts.read_text(encoding="ascii")))), ()

    def _recall(self, key: str) -> tuple[bool, ImageFile | None]:
        note = self._store.get(key, ".txt")
        if note is None:
            return False, None
        name, width, height = note.read_text(encoding="ascii").split()
        if name == "-":
            return True, None
        path = self._store.get(digest("image", name), name[-4:])
        return path is not None, ImageFile(name, path, int(width), int(height)) if path else None

    def _make(self, source: str, photo: Photo, order: Order, data: bytes) -> None:
        answer = self._developed(order, data)
        for variant, image in zip(order.variants, answer.images, strict=True):
            key = _key(source, photo, variant)
            if image is None:
                self._store.put(key, b"- 0 0", ".txt")
                continue
            name = hashlib.sha256(image.data).hexdigest()[:16] + image.suffix
            self._store.put(digest("image", name), image.data, image.suffix)
            self._store.put(key, f"{name} {image.width} {image.height}".encode(), ".txt")
        self._store.put(digest(RECIPE, source, "facts"), json.dumps(asdict(answer.facts)).encode(), ".json")

    def _developed(self, order: Order, data: bytes) -> _Answer:
        for _ in range(2):
            try:
                with self._worker() as worker:
                    return worker.develop(order, data, self._seconds)
            except _Ended:
                # The file before may be to blame, or the system: a fresh process shows whether it was this one.
                continue
        raise Refused(Reason.DAMAGED)

    @contextmanager
    def _worker(self) -> Iterator[_Worker]:
        with self._places:
            with self._lock:
                worker = self._free.pop() if self._free else None
            try:
                worker = worker or _Worker(self._memory)
            except OSError as error:
                raise UserError(
                    tr(
                        "The program that opens pictures could not be started: {reason}.",
                        reason=error.strerror or error,
                    ),
                    cure=tr("Close other programs and try again."),
                    code="PHOTO-PROCESS",
                ) from error
            try:
                yield worker
            finally:
                if worker.alive:
                    with self._lock:
                        self._free.append(worker)


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: PhotoFacts
    images: tuple[Encoded | None, ...]
    seconds: tuple[float, ...] = ()


class _Ended(Exception):
    """The process ended by itself."""


class _Worker:
    """One decoding process."""

    def __init__(self, memory: int) -> None:
        environment = dict(os.environ)
        # The same package that runs here, whatever else is installed.
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (_PACKAGES, environment.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            # -P: a file in the current folder must not pass for a library.
            [sys.executable, "-P", "-m", "fagnorsk.photos.worker", str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self.alive = True

    def develop(self, order: Order, data: bytes, seconds: float) -> _Answer:
        """Raises Refused; the process is gone then if it took too long or broke down."""
        assert self._process.stdin and self._process.stdout
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(seconds, stop)
        timer.start()
        whole = False
        try:
            write_block(self._process.stdin, json.dumps(order.as_json()).encode())
            write_block(self._process.stdin, data)
            self._process.stdin.flush()
            made = self._answer(len(order.variants))
            whole = True
            return made
        except Refused:
            whole = True
            raise
        except (OSError, ValueError, KeyError, TypeError) as error:
            if late.is_set():
                raise Refused(Reason.TOO_SLOW) from error
            raise _Ended from error
        finally:
            timer.cancel()
            timer.join()
            if late.is_set() or not whole:  # Ctrl-C too: what is half read cannot be gone on with
                self.end()

    def _answer(self, expected: int) -> _Answer:
        assert self._process.stdout
        head = read_block(self._process.stdout, _MOST_ANSWER)
        if head is None:
            raise ValueError("ended")
        answer: dict[str, Any] = json.loads(head)
        if "refused" in answer:
            raise Refused(Reason(answer["refused"]))
        if "seconds" in answer:
            return _Answer(PhotoFacts("FILM", 0, 0), (), tuple(map(float, answer["seconds"])))
        images: list[Encoded | None] = []
        for made in answer["images"]:
            if made is None:
                images.append(None)
                continue
            data = read_block(self._process.stdout, _MOST_ANSWER)
            suffix, width, height = made
            if not data or suffix not in (".jpg", ".png"):
                raise ValueError("no picture")
            images.append(Encoded(data, suffix, int(width), int(height)))
        if len(images) != expected:
            raise ValueError("another number of pictures")
        return _Answer(PhotoFacts(**answer["facts"]), tuple(images))

    def end(self) -> None:
        """Ends the process, whatever it is doing."""
        self.alive = False
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                if stream:
                    stream.close()
            except OSError:
                pass
        self._process.wait()


def photo_bytes(photo: Photo) -> bytes:
    """The file's bytes (of the zip member for a picture inside a Word file). Raises Refused where it cannot be read."""
    try:
        if photo.member:
            import zipfile

            with zipfile.ZipFile(photo.path) as archive:
                if archive.getinfo(photo.member).file_size > MOST_BYTES:
                    raise Refused(Reason.TOO_LARGE)
                data = archive.read(photo.member)
        else:
            if photo.path.stat().st_size > MOST_BYTES:
                raise Refused(Reason.TOO_LARGE)
            data = photo.path.read_bytes()
    except Refused:
        raise
    except Exception as error:  # zipfile raises half a dozen kinds for damaged packages
        raise Refused(Reason.UNREADABLE) from error
    if not data:
        raise Refused(Reason.EMPTY)
    return data


def _key(source: str, photo: Photo, variant: Variant) -> str:
    boxes = ",".join(f"{b.x:g} {b.y:g} {b.width:g} {b.height:g}" for b in photo.cover)
    return digest(RECIPE, source, boxes, variant.recipe)
