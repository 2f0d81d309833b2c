"""What earlier runs have worked out about words, kept in the cache: one file for the dictionary and the program as they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast

from fagnorsk.memory import frozen, keep, recalled, thawed
from fagnorsk.norwegian.lexicon import lexicon_key

MOST = 40_000
"""Answers; those that came first go first."""
_STEP = "words worked out"
_T = TypeVar("_T")

_new: dict[str, bytes] = {}


def worked_out(asked: tuple[Any, ...], make: Callable[[], _T]) -> _T:
    """What `make` gives, or gave when the same was asked before; `asked` are plain values, the kind of question first."""
    name = repr(asked)
    data = _known().get(name)
    if data is not None:
        return cast("_T", thawed(data))
    made = make()
    _new[name] = frozen(made)
    return made


def keep_what_is_worked_out() -> None:
    """Writes what this process has worked out, beside what others have written meanwhile."""
    if _new:
        every = list({**_read(), **_new}.items())
        keep(_STEP, (lexicon_key(),), frozen(dict(every[-MOST:])))
        _new.clear()


@cache
def _known() -> dict[str, bytes]:
    return _read()


def _read() -> dict[str, bytes]:
    data = recalled(_STEP, (lexicon_key(),))
    return thawed(data) if data else {}
