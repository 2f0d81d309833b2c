"""Which words of a lesson an exercise works on: most of them new, about a third of them remembered."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from fagnorsk.model.inflection import FormSource, Slot
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.word import Gender, Level, Pos

ALL_LEVELS = (Level.A1, Level.A2, Level.B1)
FROM_A2 = (Level.A2, Level.B1)

_ARTICLES = {Gender.M: ("en",), Gender.F: ("ei", "en"), Gender.N: ("et",)}


def choose(
    lesson: Lesson,
    rng: random.Random,
    count: int,
    fits: Callable[[Entry], bool],
    apart: Callable[[Entry, Entry], bool] = lambda first, second: True,
    *,
    latest: bool = False,
) -> list[Entry]:
    """At most `count` entries that fit, in random order; a third is remembered from earlier lessons where there are any.

    Any two of them satisfy `apart`. Fewer come back where the lesson has no more; no word comes twice.
    With `latest` those learnt last are remembered first: gloves and boots come back in every job, and with them their pictures.
    """
    fresh = _shuffled(rng, [entry for entry in lesson.new if fits(entry)])
    known = _shuffled(rng, [entry for entry in lesson.recalled if fits(entry)])
    if latest:
        known.sort(key=lambda entry: -entry.lesson)
    chosen: list[Entry] = []

    def take(pool: Sequence[Entry], up_to: int) -> None:
        for entry in pool:
            if len(chosen) >= up_to:
                return
            if all(entry.word.id != other.word.id and apart(entry, other) for other in chosen):
                chosen.append(entry)

    take(known, min(len(known), count // 3))
    take(fresh, count)
    take(known, count)
    return _shuffled(rng, chosen)


def _shuffled(rng: random.Random, entries: list[Entry]) -> list[Entry]:
    rng.shuffle(entries)
    return entries


def plain_term(entry: Entry) -> str:
    """The term in lower case, as it is compared."""
    return entry.word.term.casefold()


def tell_apart(first: Entry, second: Entry) -> bool:
    """False where one word can be used for the other: the same term, a synonym, or *ventil* beside *sluseventil*."""
    one, other = plain_term(first), plain_term(second)
    if one.endswith(other) or other.endswith(one):
        return False
    synonyms = {word.casefold() for word in (*first.word.synonyms, *second.word.synonyms)}
    return one not in synonyms and other not in synonyms


STEM = 4
"""Letters: words that begin alike (*sperring, sperrebånd*) have one stem."""
_SHORT_STEM = 3


def same_stem(first: Entry, second: Entry) -> bool:
    """Whether the words begin alike, as those of one thing do: *bor, bore, bormaskin*; *sperring, sperre av*."""
    one, other = sorted((_stem(first), _stem(second)), key=len)
    return one[:STEM] == other[:STEM] or (len(one) >= _SHORT_STEM and other.startswith(one))


def _stem(entry: Entry) -> str:
    word = plain_term(entry).split()[0]
    return word.removesuffix("e") if entry.word.pos is Pos.VERB else word


def same_picture(first: Entry, second: Entry) -> bool:
    """Whether both show the same: one photo, whole or cut, or two drawings with the same content."""
    one, other = first.picture, second.picture
    return bool(one and other and (one.source == other.source or one.print.name == other.print.name))


def genders(entry: Entry) -> tuple[Gender, ...]:
    """Every right gender of a noun; empty where none is known."""
    return entry.inflection.genders or entry.word.gender


def is_kind_or_part(first: Entry, second: Entry) -> bool:
    """Whether the definition of one of the words begins with the other: a fillet is the side of the fish, and where it is cut
    either may be meant.
    """
    return any(
        word.startswith(plain_term(whole))
        for whole, part in ((first, second), (second, first))
        for word in part.word.definition.casefold().replace(",", "").split()[:3]
    )


def articles(entry: Entry) -> tuple[str, ...]:
    """Every right article of a noun, the printed one first; empty for other words."""
    if entry.word.pos is not Pos.NOUN:
        return ()
    right = [entry.inflection.article] if entry.inflection.article else []
    right += [article for gender in genders(entry) for article in _ARTICLES[gender]]
    return tuple(dict.fromkeys(right))


def names(entry: Entry) -> tuple[str, ...]:
    """What a learner may write for the word: as lists show it, then with another right article, then the bare term."""
    right = [entry.label]
    if entry.inflection.article and entry.inflection.countable:
        right += [f"{article} {entry.word.term}" for article in articles(entry)]
    right.append(entry.word.term)
    return tuple(dict.fromkeys(right))


def has_forms(entry: Entry, *slots: Slot) -> bool:
    """Whether all these forms are known."""
    inflection = entry.inflection
    return inflection.source is not FormSource.NONE and all(inflection.form(slot) for slot in slots)


def derived_note(entries: Sequence[Entry]) -> str:
    """A sentence for the teacher that names the words whose forms no dictionary gives, or the empty string."""
    marked = [
        f"{entry.word.term} (som {entry.inflection.like})" if entry.inflection.like else entry.word.term
        for entry in entries
        if entry.inflection.source in (FormSource.COMPOUND, FormSource.RULE)
    ]
    return f"Bøyningen er avledet, ikke slått opp: {', '.join(marked)}." if marked else ""
