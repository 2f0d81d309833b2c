"""Whether anything has changed since a build: then nothing needs to be read, made or written.

A file counts as unchanged where its size and time are those it had before. Of files changed so shortly before the build that
their time may not show a later change, the bytes are compared.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fagnorsk import __version__
from fagnorsk.build.options import Options
from fagnorsk.build.summary import Summary, kept_summary
from fagnorsk.messages import user_language
from fagnorsk.seen import RACY
from fagnorsk.shipped import shelf
from fagnorsk.sources.course_folder import is_junk
from fagnorsk.store import digest, user_store

FORM = "1"
"""Changes when stamps are read or made otherwise."""
# What may be installed or not, and decides whether a thing can be done.
_EXTRAS = ("av", "yuface", "espeakng_loader", "lameenc", "piper", "ortools", "holidays")

_PLACES = ("course", "vocab", "media", "program")
_LEDGERS = frozenset({"course/deck-ledger.csv", "out/deck-ledger.csv"})

Facts = dict[str, tuple[int, int, str]]
"""Size, time in nanoseconds and, where it was taken, the hash of each file."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The state before a build; `keep` remembers it with what the build came to."""

    key: str
    root: Path
    out: Path
    started: int
    before: Facts

    def keep(self, summary: Summary) -> None:
        """Remember this build as the last one. Nothing is kept where an input changed while it ran, save the ledger."""
        after = _facts(self.root, self.out)
        changed = {name for name in {*self.before, *after} if self.before.get(name) != after.get(name)}
        if changed - _LEDGERS:
            return
        outputs = {file.path: fact for file in summary.files if (fact := _fact(self.out / file.path))}
        racy = self.started - RACY
        inputs = {
            name: (size, when, _sha(self._file(name)) if when >= racy else "")
            for name, (size, when, _) in after.items()
        }
        data = {
            "inputs": inputs,
            "outputs": {name: (size, when, "") for name, (size, when, _) in outputs.items()},
            "summary": json.loads(summary.as_json()),
        }
        user_store().put(self.key, json.dumps(data, ensure_ascii=False).encode(), ".json")

    def _file(self, name: str) -> Path:
        return _home(name.partition("/")[0], self.root, self.out) / name.partition("/")[2]


def stamp(root: Path, out: Path, options: Options) -> Stamp:
    """The state of all that a build of the course at `root` into `out` depends on, now."""
    settings = digest(
        FORM,
        __version__,
        sys.version,
        user_language(),
        str(out.resolve()),
        repr((sorted(options.only), options.languages, options.locked, options.allow_loss)),
        *(str(importlib.util.find_spec(name) is not None) for name in _EXTRAS),
    )
    key = digest("stamp", str(root.resolve()), settings)
    return Stamp(key, root, out, time.time_ns(), _facts(root, out))


def unchanged(now: Stamp) -> Summary | None:
    """What the last build came to, where nothing that it depends on and none of its outputs has changed since; else None."""
    kept = user_store().get(now.key, ".json")
    try:
        data = json.loads(kept.read_bytes()) if kept else None
        if not data:
            return None
        inputs = {name: tuple(fact) for name, fact in data["inputs"].items()}
        if inputs.keys() != now.before.keys():
            return None
        for name, (size, when, sha) in inputs.items():
            if now.before[name][:2] != (size, when):
                return None
            if sha and _sha(now._file(name)) != sha:
                return None
        for name, (size, when, _) in data["outputs"].items():
            fact = _fact(now.out / name)
            if fact is None or fact[:2] != (size, when):
                return None
        return kept_summary(json.dumps(data["summary"]).encode())
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def _facts(root: Path, out: Path) -> Facts:
    """Every file of the course (its outputs aside), of the shelves that ship, and of the program itself."""
    facts: Facts = {}
    inside = out.resolve()
    for where in _PLACES:
        home = _home(where, root, out)
        for path in _files(home, inside):
            fact = _fact(path)
            if fact:
                facts[f"{where}/{path.relative_to(home).as_posix()}"] = fact
    # Where the course folder cannot be written, its ledger lies beside the outputs.
    if fact := _fact(out / "deck-ledger.csv"):
        facts["out/deck-ledger.csv"] = fact
    return facts


def _home(where: str, root: Path, out: Path) -> Path:
    homes = {"course": root, "out": out, "vocab": shelf("vocab"), "media": shelf("media")}
    return homes.get(where) or Path(__file__).resolve().parents[1]


def _files(folder: Path, out: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as found:
            items = sorted(found, key=lambda item: item.name)
    except OSError:
        return
    for item in items:
        if is_junk(item.name) or item.name in ("__pycache__", "build") or item.name.endswith((".pyc", ".part")):
            # `build` is the outputs' usual place in a course, and a room of the program: that one is read below.
            if item.name == "build" and (folder / "build" / "__init__.py").is_file():
                yield from _files(folder / "build", out)
            continue
        path = folder / item.name
        if item.is_dir():
            if path.resolve() != out and item.name != "shipped":
                yield from _files(path, out)
        else:
            yield path


def _fact(path: Path) -> tuple[int, int, str] | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_size, facts.st_mtime_ns, ""


def _sha(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
