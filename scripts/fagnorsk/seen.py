"""What was worked out from a file's content before, kept for as long as size and times of the file stay as they were."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from fagnorsk.store import Store, digest

RACY = 2_000_000_000
"""Nanoseconds: so coarse are the times of some file systems."""
MOST = 5_000
"""Files of one place; those that came first are forgotten."""
_FORM = "1"

_Facts = tuple[int, int, int, int]


class Seen:
    """The files of one place, under whatever names the caller gives them. With `verify` nothing is believed that an earlier
    run has noted.

    A file changed less than two seconds before it was looked at is looked at again: its time may not show a later change.
    """

    def __init__(self, store: Store, *place: str, verify: bool = False) -> None:
        self._store = store
        self._key = digest("seen", _FORM, *place)
        self._noted = {} if verify else self._read()
        self._now: dict[str, tuple[_Facts, str]] = {}

    def value(self, name: str, path: Path, read: Callable[[Path], str]) -> str:
        """What `read` gives for the file, or gave when it was the same file."""
        facts = _facts(path)
        noted = self._now.get(name) or self._noted.get(name)
        if noted and noted[0] == facts:
            return noted[1]
        value = read(path)
        if facts and facts == _facts(path):
            self._now[name] = (facts, value)
        return value

    def keep(self) -> None:
        """Notes for the next run what this one has seen."""
        old = time.time_ns() - RACY
        new = {name: (facts, value) for name, (facts, value) in self._now.items() if max(facts[1:3]) < old}
        if new:
            every = list({**self._noted, **new}.items())[-MOST:]
            data = {name: [*facts, value] for name, (facts, value) in every}
            self._store.put(self._key, json.dumps(data).encode(), ".json")

    def _read(self) -> dict[str, tuple[_Facts, str]]:
        path = self._store.get(self._key, ".json")
        try:
            found = json.loads(path.read_bytes()) if path else {}
            return {str(name): ((a, b, c, d), str(value)) for name, (a, b, c, d, value) in found.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}


def _facts(path: Path) -> _Facts | None:
    """Size, time of content, time of state (of creation on Windows), number on the disk."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino
