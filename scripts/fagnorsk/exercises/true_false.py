"""True or false: what comes first in the procedure?"""

from __future__ import annotations

import random

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.procedure import sentences, step_texts, words
from fagnorsk.model.exercise import Exercise, FormTable, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "true-false"
LEVELS = FROM_A2
LEAST = 3
MOST = {Level.A1: 4, Level.A2: 5, Level.B1: 6}
HEADER = ("Nr.", "Setning", "Riktig", "Galt")
BEGINNING = 3
_PLACE = frozenset({"først", "slutt", "deretter", "etterpå", "igjen", "nytt", "gang", "andre", "siste"})
TRUE, FALSE = "Riktig", "Galt"


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Pairs of steps in the order of the procedure or turned round, with a box for true and one for false.

    Needs three different steps. At least one statement is true and one false; a pair comes once.
    """
    steps = _steps(lesson)
    if len(steps) < LEAST:
        return None
    # Neighbours can often change places in the work; steps further apart seldom.
    least = 2 if len(steps) > LEAST else 1
    pairs = [(i, j) for i in range(len(steps)) for j in range(i + least, len(steps))]
    rng.shuffle(pairs)
    pairs = _spread(pairs, MOST[lesson.level])
    truths = [place % 2 == 0 for place in range(len(pairs))]
    rng.shuffle(truths)
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    for number, ((first, second), true) in enumerate(zip(pairs, truths, strict=True), 1):
        said = (first, second) if true else (second, first)
        rows.append(((str(number),), (f"Først: {steps[said[0]]} Så: {steps[said[1]]}",), (), ()))
        key.append(KeyItem(str(number), (TRUE if true else FALSE,)))
    return Exercise(
        KIND,
        "",
        (FormTable(HEADER, tuple(rows)),),
        tuple(key),
        minutes=8,
        check="Galt betyr at trinnene er byttet om. Kontroller at rekkefølgen virkelig betyr noe.",
    )


def _steps(lesson: Lesson) -> list[str]:
    """The first sentence of each step. Left out: what begins like another step (*Ta ut støpselet* comes twice) or tells
    its place (*Gå til slutt rundt hele flensen*).
    """
    firsts = [sentences(step)[0] for step in step_texts(lesson)]
    begin = [words(first)[:BEGINNING] for first in firsts]
    return [
        first
        for first, beginning in zip(firsts, begin, strict=True)
        if begin.count(beginning) == 1 and _PLACE.isdisjoint(words(first))
    ]


def _spread(pairs: list[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    """At most `count` pairs that use as many different steps as they can."""
    used: dict[int, int] = {}
    taken: list[tuple[int, int]] = []
    while pairs and len(taken) < count:
        best = min(pairs, key=lambda pair: used.get(pair[0], 0) + used.get(pair[1], 0))
        pairs = [pair for pair in pairs if pair != best]
        taken.append(best)
        for step in best:
            used[step] = used.get(step, 0) + 1
    return taken
