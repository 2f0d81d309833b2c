"""Four words, three of them of one topic: which does not belong?"""

from __future__ import annotations

import random
from itertools import groupby

from fagnorsk.exercises.material import ALL_LEVELS, choose, same_stem, tell_apart
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Exercise, Items, KeyItem, Rich
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import COURSE_ORIGIN, Word

KIND = "odd-one-out"
LEVELS = ALL_LEVELS
LEAST = 2
MOST = 5
SEPARATOR = "  –  "
# What the things of a topic are, where anybody would say the same. Other topics are parts of the work (slakting, kapping): the
# things met there are of many kinds.
_WORN, _BODY = "worn", "body"
_KINDS = {
    "verneutstyr": _WORN, "kropp": _BODY, "fisken": _BODY, "skilt": "sign", "festemidler": "fastener",
    **dict.fromkeys(("rørdeler", "ventiler", "flenser", "oppheng"), "pipe"),
    **dict.fromkeys(
        ("håndverktøy", "maskiner", "utstyr", "verksted", "forbruk", "løfting", "måling", "hjelpemidler", "mopp og klut"),
        "gear",
    ),
}  # fmt: skip


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Lines of four things; no word stands twice. Needs two lines, that is two times three things of one topic and for each
    a thing of another list and of another kind (protective equipment among tools): two topics of one list are often too near.
    """
    everything = len(lesson.new) + len(lesson.recalled)
    chosen = choose(lesson, rng, everything, _fits, tell_apart)
    rows = _rows(chosen, {entry.word.id for entry in lesson.recalled})
    if len(rows) < LEAST:
        return None
    items: list[Rich] = []
    key: list[KeyItem] = []
    for number, (odd, three) in enumerate(rows, 1):
        words = [entry.word.term for entry in (odd, *three)]
        rng.shuffle(words)
        items.append((SEPARATOR.join(words),))
        key.append(KeyItem(str(number), (odd.word.term,)))
    return Exercise(
        KIND,
        "",
        (Items(tuple(items)),),
        tuple(key),
        minutes=8,
        check="Spør hvorfor. Et annet svar er riktig når begrunnelsen er god.",
    )


def _fits(entry: Entry) -> bool:
    return bool(entry.word.topic) and is_thing(entry)


def _far(odd: Entry, group: list[Entry]) -> bool:
    """Whether it is of another list than the three, or the course's own and of another topic, and begins like none of them."""
    first = group[0].word
    return (
        _clear(odd.word, first)
        and (odd.word.origin != first.origin or first.origin == COURSE_ORIGIN)
        and not any(same_stem(odd, entry) for entry in group)
    )


def _clear(odd: Word, one: Word) -> bool:
    """Whether a thing of the one topic is plainly another kind of thing than those of the other."""
    if odd.origin == one.origin == COURSE_ORIGIN:
        # A company's own topics are not known here.
        return odd.topic != one.topic
    kinds = (_KINDS.get(odd.topic), _KINDS.get(one.topic))
    return kinds[0] != kinds[1] and (None not in kinds or _WORN in kinds or _BODY in kinds)


def _kind(entry: Entry) -> tuple[str, str]:
    return (entry.word.pos, entry.word.topic)


def _rows(entries: list[Entry], recalled: set[str]) -> list[tuple[Entry, list[Entry]]]:
    """The odd word and the three others of each line."""
    groups = [list(group) for _, group in groupby(sorted(entries, key=_kind), key=_kind)]
    # Odd words come out of small groups, so that the large ones still give lines of their own.
    size = {_kind(group[0]): len(group) for group in groups}
    left = sorted(entries, key=lambda entry: (size[_kind(entry)] >= 3, entry.word.id not in recalled))
    rows: list[tuple[Entry, list[Entry]]] = []
    for group in sorted(groups, key=len, reverse=True):
        while len(rows) < MOST:
            three = [entry for entry in group if entry in left][-3:]
            odd = next((entry for entry in left if _far(entry, group)), None)
            if len(three) < 3 or odd is None:
                break
            rows.append((odd, three))
            left = [entry for entry in left if entry is not odd and entry not in three]
    return rows
