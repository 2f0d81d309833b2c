"""Results of steps, kept in the cache under the hash of all that they were made from.

The key of a result holds the step's name, its inputs, and the state of the program and of the shelves it draws on: a changed
line of code or style makes every result new. A result that cannot be read is made again.
"""

from __future__ import annotations

import dataclasses
import enum
import os
import types
import typing
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

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
        user_store().put(key, digest(data).encode() + data)
    return data


def recalled(step: str, inputs: tuple[str, ...]) -> bytes | None:
    """What is kept for the step and inputs, if anything is."""
    return _recalled(key_of(step, inputs))


def _recalled(key: str) -> bytes | None:
    found = user_store().get(key)
    try:
        data = found.read_bytes() if found else b""
    except OSError:
        return None
    # The hash stands before the data: half a file, or one that somebody touched, is no result.
    return data[64:] if data and data[:64] == digest(data[64:]).encode() else None


def kept_value(step: str, inputs: tuple[str, ...], kind: Any, make: Callable[[], _T]) -> _T:
    """The same for a value made of frozen dataclasses, enums, tuples and plain values; `kind` is its type."""
    import msgpack

    made: list[_T] = []

    def packed() -> bytes:
        made.append(make())
        return bytes(msgpack.packb(plain(made[0])))

    data = kept_bytes(step, inputs, packed)
    return made[0] if made else typing.cast("_T", restored(kind, msgpack.unpackb(data, strict_map_key=False)))


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
        folders[:] = [name for name in folders if name not in ("__pycache__", "shipped")]
        for name in files:
            facts = Path(here, name).stat()
            yield f"{here}/{name} {facts.st_size} {facts.st_mtime_ns}"


def plain(value: Any) -> Any:
    """A value as msgpack takes it: dataclasses as lists of their fields, enums as their values, paths as text."""
    if value is None or type(value) in (str, int, float, bool, bytes):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value):
        return [plain(getattr(value, name)) for name in _fields(value.__class__)]
    raise TypeError(f"{type(value).__name__} cannot be kept")


def restored(kind: Any, value: Any) -> Any:
    """The value of type `kind` that `plain` was given."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        kinds = [one for one in typing.get_args(kind) if one is not type(None)]
        return None if value is None else restored(kinds[0], value)
    if value is None:
        return None
    if origin is tuple:
        parts = typing.get_args(kind)
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(restored(parts[0], item) for item in value)
        return tuple(restored(part, item) for part, item in zip(parts, value, strict=True))
    if not isinstance(kind, type):
        raise TypeError(f"{kind} cannot be read back")
    if issubclass(kind, enum.Enum) or kind is Path:
        return kind(value)
    if dataclasses.is_dataclass(kind):
        hints = _fields(kind)
        return kind(**{name: restored(hint, item) for (name, hint), item in zip(hints.items(), value, strict=True)})
    return value


@cache
def _fields(kind: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}
