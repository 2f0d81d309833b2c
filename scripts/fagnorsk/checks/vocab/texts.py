"""Rules about definitions and examples as texts: length, the word itself, values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt, cell
from fagnorsk.checks.vocab.forms import forms_in_text
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.word import Pos, Vocabulary, Word
from fagnorsk.norwegian import find_mentions
from fagnorsk.norwegian.candidates import candidates

MOST_WORDS = 12
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_REFLEXIVE = frozenset(("seg", "meg", "deg", "oss", "dere"))
# Units of torque, pressure, temperature, voltage, load, noise and share; lengths name sizes of parts.
_VALUE = re.compile(
    r"\d+(?:[.,]\d+)?\s?(?:m?bar|[kM]?Pa|psi|[Nn]m|newtonmeter|°\s?C|grader|k?V|volt|ampere|kg|kilo|tonn|dB|desibel|ppm|%|prosent)\b"
    r"|\d+(?:[.,]\d+)?\s?%"
)


def check_texts(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about what definitions and examples say, apart from how they are spelt."""
    for word in vocabulary.words:
        for finding in (*_definition(word), *_example(word), *_values(word)):
            name = word.id if finding.severity is Severity.REVIEW else ""
            yield Doubt(vocabulary.trade, name, finding)


def _definition(word: Word) -> Iterator[Finding]:
    length = len(word.definition.split())
    if length > MOST_WORDS:
        yield Finding(
            "VOCAB-DEFINITION-LONG",
            Severity.ERROR,
            tr("The definition of “{term}” has {n} words.", term=word.term, n=length),
            tr("Say it in at most {n}.", n=MOST_WORDS),
            cell(word, "definition"),
        )
    if _mentioned(word, word.definition) or (word.pos is Pos.PHRASE and _in_a_row(word.term, word.definition)):
        yield Finding(
            "VOCAB-DEFINITION-SELF",
            Severity.ERROR,
            tr("The definition of “{term}” uses the word itself.", term=word.term),
            tr("Explain it with words that the learner knows."),
            cell(word, "definition"),
        )


def _example(word: Word) -> Iterator[Finding]:
    if not word.example or _mentioned(word, word.example):
        return
    if word.pos is Pos.PHRASE and (_in_a_row(word.term, word.example) or _in_some_order(word.term, word.example)):
        return
    yield Finding(
        "VOCAB-EXAMPLE-WORD",
        Severity.ERROR,
        tr("“{term}” does not occur in its example.", term=word.term),
        tr("Write a sentence from the work with the word in it."),
        cell(word, "example"),
    )


def _values(word: Word) -> Iterator[Finding]:
    for column, text in (("definition", word.definition), ("example", word.example)):
        found = _VALUE.search(text)
        if found and not word.source:
            yield Finding(
                "VOCAB-VALUE",
                Severity.REVIEW,
                tr("“{term}” names a value: {value}.", term=word.term, value=found.group()),
                tr("Leave it out: the company's own procedure says it."),
                cell(word, column),
            )


def _mentioned(word: Word, text: str) -> bool:
    return bool(find_mentions(text, [(word.id, forms_in_text(word))]))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _in_a_row(phrase: str, text: str) -> bool:
    """Whether the words of the phrase stand there in its order, marks between them aside."""
    wanted, there = _words(phrase), _words(text)
    return any(there[at : at + len(wanted)] == wanted for at in range(len(there) - len(wanted) + 1))


def _in_some_order(phrase: str, text: str) -> bool:
    """Whether each word of the phrase stands there in some form: *trekke til i kryss* in *Trekk til boltene i kryss*."""
    there = {lemma for form in _words(text) for lemma in _lemmas(form)}
    return all(not _lemmas(form).isdisjoint(there) for form in _words(phrase))


def _lemmas(form: str) -> frozenset[str]:
    if form in _REFLEXIVE:
        return _REFLEXIVE
    return frozenset((form, *(candidate.lemma for candidate in candidates(form))))
