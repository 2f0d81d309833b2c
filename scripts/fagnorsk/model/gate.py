"""The safety gate: a short picture test that says who may go on the floor."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.model.lesson import Entry

LETTERS = "ABC"


@dataclass(frozen=True, slots=True)
class GateItem:
    """A picture with three words of which one is right. `right` is the letter of that word among `options`."""

    number: int
    entry: Entry
    options: tuple[str, ...]
    right: str


@dataclass(frozen=True, slots=True)
class GateTest:
    """One version of the test, `A` or `B`; sheet, key and results bear the same `code`."""

    version: str
    code: str
    items: tuple[GateItem, ...]


@dataclass(frozen=True, slots=True)
class GateResult:
    """One person's latest test: `right` of `asked`; `missing` are the words that were wrong or left open, as headwords;
    `date` in ISO form; `passed` says whether no more were wrong than allowed.
    """

    person: str
    date: str
    version: str
    right: int
    asked: int
    missing: tuple[str, ...]
    passed: bool
