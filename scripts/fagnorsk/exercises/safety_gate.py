"""The picture test before anybody goes on the floor: the safety words of a course, in versions that cannot be copied."""

from __future__ import annotations

import random
from collections.abc import Sequence

from fagnorsk.exercises.codes import code_of
from fagnorsk.exercises.material import plain_term, tell_apart
from fagnorsk.model.gate import LETTERS, GateItem, GateTest
from fagnorsk.model.lesson import Entry
from fagnorsk.model.word import Pos

VERSIONS = ("A", "B")
MOST = 20
"""Pictures; half a minute for each makes ten minutes."""
LEAST = 3
STEM = 4
"""Letters: words that begin alike (*sperring, sperrebånd*) are not set against each other."""


def gate_test(entries: Sequence[Entry], course_id: str, version: str) -> GateTest | None:
    """Up to twenty safety words with a picture of their own, the same words in every version, in another order and beside
    other wrong words; where the course has fewer safety words, others fill up to ten. None where fewer than three have a
    picture. The same course gives the same test.
    """
    asked = _asked(entries)
    if len(asked) < LEAST:
        return None
    rng = random.Random(f"{course_id}\0{version}\0gate")
    rng.shuffle(asked)
    items = []
    for number, entry in enumerate(asked, 1):
        options = [entry.headword, *_wrong(entry, entries, rng)]
        rng.shuffle(options)
        items.append(GateItem(number, entry, tuple(options), LETTERS[options.index(entry.headword)]))
    told = "\0".join(f"{item.entry.word.id} {item.options} {item.right}" for item in items)
    return GateTest(version, code_of(course_id, version, told), tuple(items))


def _asked(entries: Sequence[Entry]) -> list[Entry]:
    things = [entry for entry in entries if entry.word.pos is Pos.NOUN and entry.picture]
    chosen: list[Entry] = []
    for entry in sorted(things, key=lambda entry: not entry.word.safety):
        if len(chosen) == MOST or (not entry.word.safety and len(chosen) >= MOST // 2):
            break
        if all(_apart(entry, other) for other in chosen):
            chosen.append(entry)
    return chosen


def _wrong(entry: Entry, entries: Sequence[Entry], rng: random.Random) -> list[str]:
    """Two other things that the picture does not show. They belong to another topic: a picture of lifting gear shows a sling
    too. Articles give nothing away where it can be helped.
    """
    others = [other for other in entries if other.word.pos is Pos.NOUN and _apart(entry, other)]
    rng.shuffle(others)
    genders = entry.inflection.genders

    def nearness(other: Entry) -> tuple[bool, bool, bool]:
        return (other.word.topic == entry.word.topic, other.picture is None, other.inflection.genders != genders)

    chosen: list[Entry] = []
    for other in sorted(others, key=nearness):
        if len(chosen) < 2 and all(_apart(other, one) for one in chosen):
            chosen.append(other)
    return [other.headword for other in chosen]


def _apart(first: Entry, second: Entry) -> bool:
    """Whether neither the words nor the pictures can be taken for one another."""
    one, other = first.picture, second.picture
    return (
        tell_apart(first, second)
        and plain_term(first)[:STEM] != plain_term(second)[:STEM]
        and not (one and other and one.source == other.source)
    )
