"""Rules about pairs of words: both are there, they are two, and each pair stands once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.pairs import PairKind, WordPair
from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.sources.nearest import nearest


def check_pairs(vocabularies: Sequence[Vocabulary]) -> Iterator[Doubt]:
    """Findings about the pairs of each list. The name that accepts one is the id of its first word."""
    by_trade = {vocabulary.trade: vocabulary for vocabulary in vocabularies}
    first: dict[tuple[PairKind, str, str], WordPair] = {}
    for vocabulary in vocabularies:
        words = {word.id: word for word in _within_reach(vocabulary, by_trade)}
        terms = {word.term.casefold(): word.id for word in words.values()}
        for pair in vocabulary.pairs:
            before = first.setdefault(_same(pair), pair)
            findings = [*_unknown(pair, words), *_everyday(pair, terms), *_twice(pair, before)]
            for finding in findings:
                name = pair.a if finding.severity is Severity.REVIEW else ""
                yield Doubt(vocabulary.trade, name, finding)


def _within_reach(vocabulary: Vocabulary, by_trade: dict[str, Vocabulary]) -> Iterator[Word]:
    """The words of a list and of all that come with it."""
    seen: set[str] = set()
    waiting = [vocabulary.trade]
    while waiting:
        trade = waiting.pop()
        if trade not in seen and trade in by_trade:
            seen.add(trade)
            yield from by_trade[trade].words
            waiting += by_trade[trade].includes


def _same(pair: WordPair) -> tuple[PairKind, str, str]:
    """What two rows have in common that say the same; the order of a compound and its part counts."""
    other = pair.b or f"={pair.plain.casefold()}"
    if pair.kind in (PairKind.FIRST_PART, PairKind.LAST_PART):
        return pair.kind, pair.a, other
    return pair.kind, min(pair.a, other), max(pair.a, other)


def _unknown(pair: WordPair, words: dict[str, Word]) -> Iterator[Finding]:
    for column, word_id in (("a", pair.a), ("b", pair.b)):
        if word_id and word_id not in words:
            near = nearest(word_id, words)
            yield Finding(
                "VOCAB-PAIR-WORD",
                Severity.ERROR,
                tr("No word of this list, or of one that it includes, has the id “{id}”.", id=word_id),
                tr("Did you mean “{name}”?", name=near)
                if near
                else tr("Write the id of a word; an everyday word stands in column “b” behind a “=”."),
                replace(pair.place, column=column),
            )


def _everyday(pair: WordPair, terms: dict[str, str]) -> Iterator[Finding]:
    word_id = terms.get(pair.plain.casefold()) if pair.plain else None
    if word_id is not None:
        yield Finding(
            "VOCAB-PAIR-ROW",
            Severity.REVIEW,
            tr("The everyday word “{word}” has a row of its own.", word=pair.plain),
            tr("Write {id}.", id=word_id),
            replace(pair.place, column="b"),
        )


def _twice(pair: WordPair, before: WordPair) -> Iterator[Finding]:
    if pair.a == pair.b:
        yield Finding(
            "VOCAB-PAIR-TWICE",
            Severity.ERROR,
            tr("The word “{id}” is paired with itself.", id=pair.a),
            tr("Write the other word, or delete the row."),
            pair.place,
        )
    elif before is not pair:
        yield Finding(
            "VOCAB-PAIR-TWICE",
            Severity.ERROR,
            tr(
                "The pair of “{a}” and “{b}” stands already at {place}.",
                a=pair.a,
                b=pair.b or pair.plain,
                place=before.place,
            ),
            tr("Delete one of the rows."),
            pair.place,
        )
