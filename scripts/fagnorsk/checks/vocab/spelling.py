"""The rule about spelling: every word of definitions, examples and pairs is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fagnorsk.checks.vocab.doubt import Doubt, cell
from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.text import Passage, Token
from fagnorsk.model.word import Vocabulary
from fagnorsk.norwegian import analyse, open_lexicon
from fagnorsk.norwegian.resolve import form_table, normal
from fagnorsk.norwegian.spelling import accepted, suggestions


def check_spelling(vocabularies: Sequence[Vocabulary]) -> Iterator[Doubt]:
    """Findings about words that neither the dictionary, a rule nor any of the lists has. The name that accepts one is the
    word in small letters.
    """
    words = [word for vocabulary in vocabularies for word in vocabulary.words]
    listed = {normal(form) for tables in form_table(words) for forms in tables for form in forms}
    listed |= {part for form in listed for part in form.split()}
    for vocabulary in vocabularies:
        for word in vocabulary.words:
            for column, text in (("definition", word.definition), ("example", word.example)):
                for unknown in _unknown(text, listed):
                    yield Doubt(vocabulary.trade, unknown.lower(), _finding(unknown, cell(word, column), listed))
        for pair in vocabulary.pairs:
            for column, text in (("b", pair.plain), ("note", pair.note)):
                for unknown in _unknown(text, listed):
                    place = replace(pair.place, column=column)
                    yield Doubt(vocabulary.trade, unknown.lower(), _finding(unknown, place, listed))


def _finding(unknown: str, place: Place, listed: set[str]) -> Finding:
    near = suggestions(unknown, listed)
    return Finding(
        "VOCAB-SPELLING",
        Severity.REVIEW,
        tr("“{word}” is not known.", word=unknown),
        tr("Did you mean {suggestions}?", suggestions=", ".join(near))
        if near
        else tr("Look at its spelling; where it is right, accept it in trade.yaml."),
        place,
    )


def _unknown(text: str, listed: set[str]) -> Iterator[str]:
    for sentence in analyse([Passage(text)]):
        for token in sentence.tokens:
            if not _right(token, listed):
                yield token.text


def _right(token: Token, listed: set[str]) -> bool:
    text, low = token.text, token.text.lower()
    if not text.replace("-", "").isalpha() or text.isupper() or low in listed:
        return True
    # What only stands in capitals inside a sentence is a name.
    if token.pos is None and token.start > 0 and text[0].isupper():
        return True
    lexicon = open_lexicon()
    return lexicon.known(low) or (low.endswith("s") and lexicon.known(low[:-1])) or accepted(text)
