"""The orders of a procedure that can safely be turned into something else: short, of one clause."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fagnorsk.exercises.procedure import sentences, step_texts, words
from fagnorsk.model.lesson import Lesson

SUBJECT = "Jeg"
SHORT = 9
"""Longer orders are left alone."""

_TWO_CLAUSES = frozenset({"når", "hvis", "som", "at", "mens", "om", "fordi", "slik", "så"})
# A rule, not an act: nobody says "Først bruker jeg alltid ny pakning". Their place differs from tense to tense, too.
_RULES = frozenset({"ikke", "aldri", "alltid"})
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
    if "sammen" in said and "sammen med" not in sentence:
        return False  # "Jeg går gjennom planen sammen": alone nobody does so.
    if "hele tid" in sentence:
        return False
    return 2 <= len(said) <= SHORT and (_TWO_CLAUSES | _ADDRESS | _RULES).isdisjoint(said)


@cache
def _present(sentence: str) -> str | None:
    from fagnorsk.norwegian.transform import present

    return present(sentence)
