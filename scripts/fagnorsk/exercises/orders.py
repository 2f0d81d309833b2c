"""The orders of a procedure that can safely be turned into something else: short, of one clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from fagnorsk.exercises.procedure import sentences, step_texts, words
from fagnorsk.model.lesson import Lesson

SUBJECT = "Jeg"
SHORT = 9
"""Longer orders are left alone."""

_TWO_CLAUSES = frozenset({"når", "hvis", "som", "at", "mens", "om", "fordi", "slik", "så"})
_ADDRESS = frozenset({"du", "deg", "din", "di", "ditt", "dine", "dere"})


@dataclass(frozen=True, slots=True)
class Order:
    """`text` as the procedure has it (*Monter flensen.*) and the same as a statement, *Jeg monterer flensen.*"""

    text: str
    statement: str

    @property
    def verb(self) -> str:
        """The finite verb of the statement."""
        return self.statement.split()[1]

    @property
    def rest(self) -> str:
        """What follows the verb, with the full stop; may be the full stop alone."""
        return self.statement[len(SUBJECT) + 1 + len(self.verb) :].strip()


def orders(lesson: Lesson) -> tuple[Order, ...]:
    """The orders in the order of the procedure, no text twice; empty where none is sure."""
    found: list[Order] = []
    for sentence in dict.fromkeys(sentence for step in step_texts(lesson) for sentence in sentences(step)):
        if not _simple(sentence):
            continue
        statement = _present(sentence)
        if statement and statement.startswith(f"{SUBJECT} ") and len(statement.split()) > 2:
            found.append(Order(sentence, statement))
    return tuple(found)


def _simple(sentence: str) -> bool:
    said = words(sentence)
    if not sentence.endswith(".") or any(mark in sentence for mark in ",;:()«»–"):
        return False
    return 2 <= len(said) <= SHORT and _TWO_CLAUSES.isdisjoint(said) and _ADDRESS.isdisjoint(said)


def _present(sentence: str) -> str | None:
    try:
        module = import_module("fagnorsk.norwegian.transform")
    except ModuleNotFoundError:
        return None
    present: Callable[[str], str | None] = module.present
    return present(sentence)
