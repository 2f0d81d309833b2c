"""A finding about a vocabulary, and the name under which a person can accept it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fagnorsk.errors import Place
from fagnorsk.model.finding import Finding
from fagnorsk.model.word import Word


@dataclass(frozen=True, slots=True)
class Doubt:
    """`name` is what `accepted` in trade.yaml would list: a word's id, `pl/flens` for a translation, an unknown word.
    Findings of severity error cannot be accepted.
    """

    trade: str
    name: str
    finding: Finding


def cell(word: Word, column: str) -> Place:
    """Where a cell of the word's row stands."""
    return replace(word.place, column=column)
