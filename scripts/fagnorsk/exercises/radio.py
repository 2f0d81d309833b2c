"""Radio repeat-back: one gives the order, the other says it again."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.exercises.orders import SUBJECT, orders
from fagnorsk.exercises.procedure import step_texts, words
from fagnorsk.model.exercise import Exercise, Items, KeyItem
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "radio"
LEVELS = ALL_LEVELS
LEAST = 2
LONG = 6
"""Longer orders are not given by radio."""
MOST = {Level.A1: 4, Level.A2: 5, Level.B1: 6}


COLLEAGUE = "Kollega"
_UNNAMED = frozenset({"den", "det", "dem"})
"""*Gi den til kranføreren*: nobody has said what."""
LEADERS = ("Formann", "Bas", "Linjeleder", "Skiftleder", "Arbeidsleder", "Gruppeleder", "Avdelingsleder", "Leder")


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Orders of the procedure (*Steng ventilen.*) with a line for the answer (*Stenger ventilen.*); needs two orders of one
    clause.
    """
    leader = _leader(lesson)
    found = [
        order for order in orders(lesson) if len(order.text.split()) <= LONG and _UNNAMED.isdisjoint(words(order.text))
    ]
    chosen = sorted(rng.sample(range(len(found)), min(MOST[lesson.level], len(found))))
    if len(chosen) < LEAST:
        return None
    key = []
    for number, place in enumerate(chosen, 1):
        statement = found[place].statement
        short = statement.removeprefix(f"{SUBJECT} ")
        key.append(KeyItem(str(number), (short[:1].upper() + short[1:], statement)))
    items = tuple((f"{_speaker(leader, found[place].text)}: {found[place].text}",) for place in chosen)
    return Exercise(KIND, "", (Items(items, "numbers", lines=1),), tuple(key), minutes=8)


def _speaker(leader: str, order: str) -> str:
    """The leader, or a colleague for an order that speaks of the leader (*Meld fra til formannen.*)."""
    return COLLEAGUE if any(word.startswith(leader.casefold()) for word in words(order)) else leader


def _leader(lesson: Lesson) -> str:
    """Who gives orders in the lesson's own dialogue, else whom its steps name."""
    speaking = [turn.speaker for turn in lesson.operation.dialogue]
    told = {word for text in step_texts(lesson) for word in words(text)}
    named = [leader for leader in LEADERS if told & {leader.casefold() + ending for ending in ("", "en", "n")}]
    return next((speaker for speaker in speaking if speaker in LEADERS), next(iter(named), LEADERS[0]))
