"""Rules about single cells of a row: what must be there, topics, aims, nynorsk."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt, cell
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.sources.nearest import suggest


def check_rows(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about rows that are not filled as the form wants it."""
    for word in vocabulary.words:
        for finding in (*_empty(word), *_topic(word, vocabulary), *_aims(word), *_nynorsk(word)):
            yield Doubt(vocabulary.trade, "", finding)


def _empty(word: Word) -> Iterator[Finding]:
    cells = {"topic": word.topic, "level": word.level, "definition": word.definition, "example": word.example}
    for column in (column for column, text in cells.items() if not text):
        yield Finding(
            "VOCAB-EMPTY",
            Severity.ERROR,
            tr("“{term}” has no {column}.", term=word.term, column=column),
            tr("Fill the cell."),
            cell(word, column),
        )


def _topic(word: Word, vocabulary: Vocabulary) -> Iterator[Finding]:
    if word.topic and word.topic not in vocabulary.topics:
        yield Finding(
            "VOCAB-TOPIC",
            Severity.ERROR,
            tr("The topic “{topic}” is not in trade.yaml.", topic=word.topic),
            suggest(word.topic, vocabulary.topics) or tr("Add it there, or choose another one."),
            cell(word, "topic"),
        )


def _aims(word: Word) -> Iterator[Finding]:
    if word.aims and not word.source:
        yield Finding(
            "VOCAB-AIM-SOURCE",
            Severity.ERROR,
            tr("“{term}” has a curriculum aim, but no source for it.", term=word.term),
            tr("Write in “source” where the aim is from, or empty the aim."),
            cell(word, "aims"),
        )


def _nynorsk(word: Word) -> Iterator[Finding]:
    if word.nynorsk and word.nynorsk.casefold() == word.term.casefold():
        yield Finding(
            "VOCAB-NYNORSK",
            Severity.ERROR,
            tr("The nynorsk word is the same as “{term}”.", term=word.term),
            tr("Empty the cell; it is only for a word that differs."),
            cell(word, "nynorsk"),
        )
