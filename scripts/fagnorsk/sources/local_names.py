"""What a company calls a thing, told on a form: a synonym of the word on the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fagnorsk.model.word import Vocabulary, Word

_ARTICLES = ("en ", "ei ", "et ", "å ")


def with_local_names(
    words: Sequence[Word], vocabularies: Sequence[Vocabulary], names: Sequence[tuple[str, str]]
) -> tuple[tuple[Word, ...], tuple[Vocabulary, ...]]:
    """The course's own words and the vocabularies, each word that is named with what it is called there added to its
    synonyms. A word that neither has, and a name that is a word of its own, are left alone.
    """
    if not names:
        return tuple(words), tuple(vocabularies)
    terms = {_key(word.term) for word in (*words, *(word for v in vocabularies for word in v.words))}
    said: dict[str, list[str]] = {}
    for term, name in names:
        for one in (part.strip() for part in name.replace(";", ",").split(",")):
            if one and _key(one) not in terms:
                said.setdefault(_key(term), []).append(one)

    def told(word: Word) -> Word:
        known = {_key(synonym) for synonym in word.synonyms}
        more = tuple(name for name in dict.fromkeys(said.get(_key(word.term), ())) if _key(name) not in known)
        return replace(word, synonyms=(*word.synonyms, *more)) if more else word

    found = {_key(word.term) for word in words}
    own = tuple(map(told, words))
    # The course's own word wins; then the vocabularies in their order.
    changed = []
    for vocabulary in vocabularies:
        mine = tuple(word if _key(word.term) in found else told(word) for word in vocabulary.words)
        found |= {_key(word.term) for word in vocabulary.words}
        changed.append(vocabulary if mine == vocabulary.words else replace(vocabulary, words=mine))
    return own, tuple(changed)


def _key(term: str) -> str:
    text = " ".join(term.casefold().split())
    return next((text[len(article) :] for article in _ARTICLES if text.startswith(article)), text)
