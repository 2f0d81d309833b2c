"""Opposites and words easily mixed up that a lesson can set side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fagnorsk.model.lesson import Lesson
from fagnorsk.model.pairs import PairKind, TaughtPair, WordPair
from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.norwegian.inflect import inflect

KINDS = (PairKind.OPPOSITE, PairKind.CONFUSABLE)


def with_pairs(lessons: Sequence[Lesson], vocabularies: Sequence[Vocabulary]) -> tuple[Lesson, ...]:
    """The lessons, each with the pairs of the vocabularies of which it teaches or recalls a word; new words first, no pair
    twice. The other word need not be taught, but stands in a vocabulary or is an everyday word.
    """
    words = {word.id: word for vocabulary in vocabularies for word in vocabulary.words}
    pairs = [pair for vocabulary in vocabularies for pair in vocabulary.pairs if pair.kind in KINDS]
    return tuple(replace(lesson, pairs=tuple(_of(lesson, pairs, words))) for lesson in lessons)


def _of(lesson: Lesson, pairs: Sequence[WordPair], words: dict[str, Word]) -> Iterator[TaughtPair]:
    told: set[tuple[PairKind, str, str]] = set()
    for entry in (*lesson.new, *lesson.recalled):
        for pair in pairs:
            if entry.word.id not in (pair.a, pair.b):
                continue
            partner = words.get(pair.partner(entry.word.id))
            other = partner.term if partner else "" if pair.b else pair.plain
            same = (pair.kind, pair.a, pair.b or pair.plain)
            if other and same not in told:
                told.add(same)
                if partner and other.casefold() == entry.word.term.casefold():
                    # *en gjenge* and *å gjenge*
                    yield TaughtPair(pair.kind, entry.word.id, entry.headword, _headword(partner), pair.note)
                else:
                    yield TaughtPair(pair.kind, entry.word.id, entry.word.term, other, pair.note)


def _headword(word: Word) -> str:
    return inflect(word.term, word.pos, word.gender, word.forms).headword
