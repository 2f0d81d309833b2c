"""Results of steps, kept in the cache under the hash of all that they were made from.

The key of a result holds the step's name, its inputs, and the state of the program and of the shelves it draws on: a changed
line of code or style makes every result new. A result that cannot be read is made again.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import os
import pickle
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from fagnorsk.messages import user_language
from fagnorsk.shipped import shelf
from fagnorsk.store import digest, user_store

_T = TypeVar("_T")


def kept_bytes(step: str, inputs: tuple[str, ...], make: Callable[[], bytes]) -> bytes:
    """What `make` gives, or gave for the same step and inputs before."""
    key = key_of(step, inputs)
    data = _recalled(key)
    if data is None:
        data = make()
        _keep(key, data)
    return data


def recalled(step: str, inputs: tuple[str, ...]) -> bytes | None:
    """What is kept for the step and inputs, if anything is."""
    return _recalled(key_of(step, inputs))


def keep(step: str, inputs: tuple[str, ...], data: bytes) -> None:
    """Keeps `data` in place of whatever was kept for the step and inputs."""
    _keep(key_of(step, inputs), data)


def _keep(key: str, data: bytes) -> None:
    user_store().put(key, hashlib.sha256(data).hexdigest().encode() + data)


def recalled_sha(step: str, inputs: tuple[str, ...]) -> str:
    """The SHA-256 of what is kept for the step and inputs, as it was noted; empty where nothing is."""
    found = user_store().get(key_of(step, inputs))
    try:
        with found.open("rb") if found else io.BytesIO() as stream:
            return stream.read(64).decode("ascii", "replace")
    except OSError:
        return ""


def _recalled(key: str) -> bytes | None:
    found = user_store().get(key)
    try:
        data = found.read_bytes() if found else b""
    except OSError:
        return None
    # The hash stands before the data: half a file, or one that somebody touched, is no result.
    return data[64:] if data and data[:64] == hashlib.sha256(data[64:]).hexdigest().encode() else None


def kept_value(step: str, inputs: tuple[str, ...], make: Callable[[], _T]) -> _T:
    """The same for a value made of the program's own dataclasses and enums, of paths, and of plain values."""
    made: list[_T] = []

    def packed() -> bytes:
        made.append(make())
        return frozen(made[0])

    data = kept_bytes(step, inputs, packed)
    return made[0] if made else cast("_T", thawed(data))


def key_of(step: str, inputs: tuple[str, ...]) -> str:
    """The key under which a result is kept."""
    return digest("step", step, program_state(), user_language(), *inputs)


@cache
def program_state() -> str:
    """A hash of names, sizes and times of the program's files and of the shelf `media`."""
    package = Path(__file__).resolve().parent
    lines = [line for folder in (package, shelf("media")) for line in _facts(folder)]
    return digest(*sorted(lines))


def _facts(folder: Path) -> Iterator[str]:
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("__pycache__", "shipped") and name[0] != "."]
        for name in files:
            facts = Path(here, name).stat()
            yield f"{here}/{name} {facts.st_size} {facts.st_mtime_ns}"


def frozen(value: Any) -> bytes:
    """A value as bytes from which `thawed` makes it again."""
    data = io.BytesIO()
    _Freezer(data, protocol=5).dump(value)
    return data.getvalue()


def thawed(data: bytes) -> Any:
    """The value that `frozen` was given. Raises pickle.UnpicklingError for bytes that would make anything else than values."""
    return _Thawer(io.BytesIO(data)).load()


class _Freezer(pickle.Pickler):
    """Writes a dataclass as a call of its class: read back in a third of the time that its state takes."""

    def reducer_override(self, obj: Any) -> Any:
        kind = type(obj)
        if dataclasses.is_dataclass(kind):
            return kind, tuple(getattr(obj, field.name) for field in _fields(kind))
        return NotImplemented


class _Thawer(pickle.Unpickler):
    """Reads values only: whatever lies in the cache, no function is called."""

    def find_class(self, module: str, name: str) -> Any:
        if module.partition(".")[0] in ("fagnorsk", "pathlib"):
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")


@cache
def _fields(kind: Any) -> tuple[dataclasses.Field[Any], ...]:
    return dataclasses.fields(kind)
