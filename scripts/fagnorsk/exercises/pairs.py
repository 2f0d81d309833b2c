"""Opposites to be written, and words easily mixed up to be told apart."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import ALL_LEVELS
from fagnorsk.model.exercise import Block, Exercise, Gap, Items, KeyItem, WordBank
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.pairs import PairKind, TaughtPair
from fagnorsk.model.word import Level

KIND = "pairs"
LEVELS = ALL_LEVELS
BETWEEN = " – "
LEAST = 3
MOST = {Level.A1: 4, Level.A2: 5, Level.B1: 6}
MOST_ALIKE = {Level.A1: 2, Level.A2: 3, Level.B1: 3}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Words with a gap for their opposite and a bank to choose from, then words that look or sound alike (*mål – måle*) with a
    line to write how they differ. Needs three pairs, counted together.
    """
    opposites = _apart([pair for pair in lesson.pairs if pair.kind is PairKind.OPPOSITE], [], MOST[lesson.level], rng)
    noted = [pair for pair in lesson.pairs if pair.kind is PairKind.CONFUSABLE and pair.note]
    alike = _apart(noted, opposites, MOST_ALIKE[lesson.level], rng)
    if len(opposites) + len(alike) < LEAST:
        return None
    blocks: list[Block] = []
    key: list[KeyItem] = []
    if opposites:
        if len(opposites) > 1:
            bank = [pair.other for pair in opposites]
            rng.shuffle(bank)
            blocks.append(WordBank(tuple(bank)))
        blocks.append(Items(tuple((f"{pair.word}{BETWEEN}", Gap(pair.other)) for pair in opposites), "numbers"))
        key += [KeyItem(str(number), (pair.other,)) for number, pair in enumerate(opposites, 1)]
    if alike:
        blocks.append(Items(tuple((f"{pair.word}{BETWEEN}{pair.other}",) for pair in alike), "plain", lines=1))
        key += [KeyItem(f"{pair.word}{BETWEEN}{pair.other}", (pair.note,)) for pair in alike]
    return Exercise(
        KIND,
        "",
        tuple(blocks),
        tuple(key),
        minutes=8,
        check="Forklaringene er forslag. Godta egne ord og egne eksempler.",
    )


def _apart(pairs: list[TaughtPair], others: list[TaughtPair], most: int, rng: random.Random) -> list[TaughtPair]:
    """At most so many pairs in random order, of which no two, and none and one of the others, have a word or a part of a
    phrase in common: *skru av* could be the opposite of *sette på*, too.
    """
    taken: list[TaughtPair] = []
    for pair in rng.sample(pairs, len(pairs)):
        if len(taken) < most and all(_parts(pair).isdisjoint(_parts(other)) for other in (*taken, *others)):
            taken.append(pair)
    return taken


def _parts(pair: TaughtPair) -> set[str]:
    return {*pair.word.casefold().split(), *pair.other.casefold().split()}
