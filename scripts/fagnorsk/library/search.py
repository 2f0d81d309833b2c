"""Words found in the lists by any name people may know them by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.norwegian import sort_key
from fagnorsk.norwegian.resolve import form_table

_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "ʼ": "'"})


class Match(IntEnum):
    """How near a name is to what was asked for: the lower, the better."""

    TERM = 0
    FORM = 1
    SYNONYM = 2
    TRANSLATION = 3
    IN_TERM = 4
    IN_SYNONYM = 5
    IN_TRANSLATION = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """A word found: in which list, how, and by which of its names; `language` is the code of a translation, else nb."""

    word: Word
    trade: str
    match: Match
    name: str
    language: str = "nb"


def search(vocabularies: Sequence[Vocabulary], query: str, languages: Sequence[str] = ()) -> tuple[Hit, ...]:
    """Every word that `query` names, or is a part of the name of, the nearest first: its term, a form of it, a synonym, or a
    translation into one of `languages` (all, if none is named). Case, accents and *ae o a* for *æ ø å* make no difference
    beyond order. Empty for an empty query.
    """
    asked = " ".join(query.split())
    wanted = _folded(asked)
    if not wanted:
        return ()
    pairs = [(vocabulary.trade, word) for vocabulary in vocabularies for word in vocabulary.words]
    tables = form_table([word for _, word in pairs])
    hits = []
    for (trade, word), forms in zip(pairs, tables, strict=True):
        found = [
            (match, name, language)
            for match, name, language in _names(word, forms, languages)
            if _folded(name) == wanted or (match >= Match.IN_TERM and wanted in _folded(name))
        ]
        if found:
            # What is written exactly as asked comes before what only looks like it.
            match, name, language = min(found, key=lambda f: (f[0], f[1].casefold() != asked.casefold()))
            hits.append(Hit(word, trade, match, name, language))
    return tuple(
        sorted(hits, key=lambda h: (h.match, asked.casefold() not in h.name.casefold(), sort_key(h.word.term), h.trade))
    )


def _names(word: Word, forms: Sequence[Sequence[str]], languages: Sequence[str]) -> Iterator[tuple[Match, str, str]]:
    yield Match.TERM, word.term, "nb"
    yield from ((Match.FORM, form, "nb") for form in forms[0])
    yield from ((Match.SYNONYM, form, "nb") for every in forms[1:] for form in every)
    yield Match.IN_TERM, word.term, "nb"
    yield from ((Match.IN_SYNONYM, synonym, "nb") for synonym in word.synonyms)
    for translation in word.translations:
        if translation.text and (not languages or translation.language in languages):
            yield Match.TRANSLATION, translation.text, translation.language
            yield Match.IN_TRANSLATION, translation.text, translation.language


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
