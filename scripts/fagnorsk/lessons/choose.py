"""Which words are new in which lesson: 12 to 20 each, an id new once in a course, later ones under *Vi husker*."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from fagnorsk.model.text import FoundWord, WordStatus
from fagnorsk.model.word import Pos, Word

MOST_NEW = 20
# Words without translation and definition: as many as fill a lesson to this; some always get in if they score so high,
# which a rare compound in the company's own text does.
FILL_TO = 16
UNLISTED_ALWAYS = 4
UNLISTED_SCORE = 6.0
# People work with verbs, but nouns score higher: so many verbs get in where the text has them.
VERBS_ALWAYS = 4
MOST_RECALLED = 10
FEWEST_RECALLED = 6


@dataclass(frozen=True, slots=True)
class LessonText:
    """What is known of a lesson before choosing: the words in its text, best first, and those that must be on the list.
    What stands in the `title` must be too. `most` words are new, unless more must be.
    """

    found: tuple[FoundWord, ...]
    must: tuple[Word, ...] = ()
    title: str = ""
    most: int = MOST_NEW


@dataclass(frozen=True, slots=True)
class Chosen:
    """A word on a lesson's list; `found` is None for one that was named by a person and does not stand in the text."""

    word: Word
    found: FoundWord | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A lesson's new words in teaching order, the ones to recall, and what else stood in its text."""

    new: tuple[Chosen, ...]
    recalled: tuple[Chosen, ...]
    also: tuple[FoundWord, ...]


def choose(
    lessons: Sequence[LessonText], words: Sequence[Word], own: Sequence[Word], known: Collection[str] = ()
) -> tuple[Choice, ...]:
    """The choice for each lesson. `words` are all vocabulary words; `own` those without id, matched by part of speech and term;
    `known` the keys of words that the learners have already: they are neither new nor recalled, unless a lesson must have them.
    """
    by_id = {word.id: word for word in words if word.id}
    by_term = {key_of(word): word for word in own}
    taught: dict[str, Chosen] = {}
    previous: tuple[Chosen, ...] = ()
    choices = []
    for text in lessons:
        in_text = {found_key(found): found for found in text.found}
        pool = {key_of(word): Chosen(word, in_text.get(key_of(word))) for word in text.must}
        for key, found in in_text.items():
            word = by_id.get(found.word_id) or by_term.get(key)
            if word and found.status is not WordStatus.UNCERTAIN:
                pool.setdefault(key, Chosen(word, found))
        asked = {key_of(word) for word in text.must}
        pool = {key: chosen for key, chosen in pool.items() if key in asked or key not in known}
        fresh = [chosen for key, chosen in pool.items() if key not in taught]
        first = [c for c in fresh if key_of(c.word) in asked or _in_title(c, text.title)]
        new = _teaching_order([*first, *_best([c for c in fresh if c not in first], first, text.most)])
        again = [chosen for key, chosen in pool.items() if key in taught]
        recalled = _recalled(again, previous)
        taught.update({key_of(chosen.word): chosen for chosen in new})
        on_list = {key_of(chosen.word) for chosen in (*new, *again)}
        also = tuple(found for key, found in in_text.items() if key not in on_list)
        choices.append(Choice(new, recalled, also))
        previous = new or previous
    return tuple(choices)


def key_of(word: Word) -> str:
    """What a word is known by: its id, or part of speech and term while it has none (an id holds no blank)."""
    return word.id or f"{word.pos} {word.term.lower()}"


def found_key(found: FoundWord) -> str:
    """The same key for a word found in the text."""
    return found.word_id or f"{found.pos} {found.lemma.lower()}"


def mark_chosen(found: Sequence[FoundWord], choice: Choice) -> tuple[FoundWord, ...]:
    """The words found in a lesson's text, with `on_list` telling whether they are new or recalled in it."""
    listed = {key_of(chosen.word) for chosen in (*choice.new, *choice.recalled)}
    return tuple(replace(word, on_list=found_key(word) in listed) for word in found)


def _best(candidates: Sequence[Chosen], first: Sequence[Chosen], most: int) -> list[Chosen]:
    room = max(0, most - len(first))
    listed = [chosen for chosen in candidates if chosen.word.id]
    unlisted = [chosen for chosen in candidates if not chosen.word.id]
    strong = sum(bool(c.found and c.found.score >= UNLISTED_SCORE) for c in unlisted[:UNLISTED_ALWAYS])
    unlisted = unlisted[: min(room, max(strong, FILL_TO - len(first) - len(listed)))]
    best = [*listed[: room - len(unlisted)], *unlisted]
    verbs = sum(chosen.word.pos is Pos.VERB for chosen in (*first, *best))
    for verb in [c for c in listed if c.word.pos is Pos.VERB and c not in best][: max(0, VERBS_ALWAYS - verbs)]:
        weakest = next((c for c in reversed(best) if c.word.pos is not Pos.VERB and not c.word.safety), None)
        if weakest is None:
            break
        best[best.index(weakest)] = verb
    return best


def _in_title(chosen: Chosen, title: str) -> bool:
    words = set(re.findall(r"[\w-]+", title.lower()))
    surfaces = chosen.found.surfaces if chosen.found else ()
    return any(set(surface.lower().split()) <= words for surface in surfaces if surface)


def _teaching_order(chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    def first_row(item: Chosen) -> int:
        rows = [evidence.place.row for evidence in item.found.evidence] if item.found else []
        return min(rows, default=1_000_000)

    return tuple(sorted(chosen, key=lambda item: (not item.word.safety, first_row(item))))


def _recalled(again: Sequence[Chosen], previous: Sequence[Chosen]) -> tuple[Chosen, ...]:
    recalled = list(again[:MOST_RECALLED])
    have = {key_of(chosen.word) for chosen in recalled}
    for chosen in previous:
        if len(recalled) >= FEWEST_RECALLED:
            break
        if key_of(chosen.word) not in have:
            recalled.append(chosen)
    return tuple(recalled)
