"""What a build is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FORMATS = ("wordlist", "handout", "papers", "anki", "anki-text", "listen", "xlsx", "sheets", "pdf")
# A PDF needs LibreOffice, which not everybody has; of the sheets a course leader needs one now and then: only on request.
BY_DEFAULT = frozenset(FORMATS) - {"anki-text", "listen", "sheets", "pdf"}

Step = Callable[[str, int], Callable[[], None]]
"""Told of each stage with its number of pieces; gives what is to be called after each piece."""


def silent(label: str, total: int) -> Callable[[], None]:
    """No progress shown."""
    return lambda: None


@dataclass(frozen=True, slots=True)
class Options:
    """What to build. `languages` empty: those of the course; `locked`: the ledger must not change; `allow_loss`: decks may
    lose pictures and sounds that learners have; `verify`: contents of files are compared, not only sizes and times.
    """

    out: Path | None = None
    languages: tuple[str, ...] = ()
    only: frozenset[str] = BY_DEFAULT
    locked: bool = False
    allow_loss: bool = False
    verify: bool = False
