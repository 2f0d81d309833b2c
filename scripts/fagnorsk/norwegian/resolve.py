"""Which word of a list a name means: an id, a term, any of its forms, or a synonym."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from fagnorsk.model.word import COURSE_ORIGIN, Pos, Word, slug
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.lexicon import lexicon_key
from fagnorsk.norwegian.lists import words as word_list
from fagnorsk.store import digest, user_store

_ARTICLE = re.compile(r"^(en|ei|et|å) (?=\S)")
_LETTERS = re.compile(r"[^\W\d_]+")
_CAMERA = frozenset(word_list("camera"))
_LONGEST_TERM = 6  # words


class WordIndex:
    """Looks names up among `words`, whose order is the order of preference (the course's own words, then its trades)."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple({word.id or f" {n}": word for n, word in reversed(list(enumerate(words)))}.values())[::-1]
        self._rank = {origin: n for n, origin in enumerate(dict.fromkeys(w.origin for w in self.words))}
        if COURSE_ORIGIN in self._rank:
            self._rank[COURSE_ORIGIN] = -1
        self._by_id = {word.id: word for word in self.words if word.id}
        # For each word, in order: the forms of its term, then those of each synonym.
        self.forms = form_table(self.words)
        self._tables = {id(word): table for word, table in zip(self.words, self.forms, strict=True)}
        self._acronyms = {n.lower() for w in self.words for n in (w.term, *w.synonyms) if n.isupper() and len(n) < 6}
        # Looked in one after the other: what is nearer to the word as written wins.
        self._tiers: tuple[dict[str, list[Word]], ...] = ({}, {}, {}, {})
        self._slugs: dict[str, list[Word]] = {}
        for word, forms in zip(self.words, self.forms, strict=True):
            self._add(word, forms)

    def resolve(self, name: str, pos: Pos | None = None) -> Word | None:
        """The one word that `name` means, or None where no word or no single word fits. Case, composed or decomposed
        letters and a leading article make no difference. Homographs: part of speech, then course, then order of trades.
        """
        named = self._by_id.get(normal(name))
        if named is not None and pos in (None, named.pos):
            return named
        return self._only(self._named_so(normal(name), pos))

    def candidates(self, name: str) -> tuple[Word, ...]:
        """Every word that `name` may mean, in order of preference; those of the nearest kind of match only."""
        key = normal(name)
        if key in self._by_id:
            return (self._by_id[key],)
        return self._named_so(key)

    def in_text(self, form: str, pos: Pos | None = None) -> tuple[Word, ...]:
        """The words that a form in running text may be, in order of preference: ids are not looked at (*har* is no *hår*),
        and an abbreviation is one only in capitals (*AT*, not *at*).
        """
        key = normal(form)
        if key in self._acronyms and not form.isupper():
            return ()
        return self._named_so(key, pos)

    def is_headword(self, word: Word, form: str) -> bool:
        """Whether a form is one of the word's own term, not only of a synonym: what is a headword somewhere is taught as that
        and not as the synonym of another word.
        """
        return any(word in tier.get(normal(form), ()) for tier in self._tiers[:2])

    def name_in_text(self, word: Word, form: str, lemma: str) -> str:
        """Which of a word's names a form in running text is: its term, or the synonym that stands there."""
        names = (word.term, *word.synonyms)
        by_lemma = next((n for n in names if normal(n) == normal(lemma)), None)
        if by_lemma is not None:
            return by_lemma
        tables = self._tables[id(word)]
        return next(
            (n for n, forms in zip(names, tables, strict=True) if normal(form) in map(normal, forms)), word.term
        )

    def preferred(self, words: Sequence[Word]) -> Word | None:
        """The one of several words that course and order of trades prefer, or None where two of one list remain."""
        return self._only(words)

    def _named_so(self, key: str, pos: Pos | None = None) -> tuple[Word, ...]:
        for wanted in dict.fromkeys((key, _ARTICLE.sub("", key))):
            for tier in self._tiers:
                fitting = tuple(w for w in tier.get(wanted, ()) if pos is None or w.pos is pos)
                if fitting:
                    return fitting
        return ()

    def in_file_name(self, stem: str) -> tuple[Word, ...]:
        """The words that a photo's file name (without its suffix) holds, in its order; longer terms win. Numbers, dates
        and what cameras write are passed over; æ ø å may be written ae o a.
        """
        whole = normal(stem)
        if whole in self._by_id:
            return (self._by_id[whole],)
        pieces = [p for p in _LETTERS.findall(whole) if p not in _CAMERA]
        found: list[Word] = []
        at = 0
        while at < len(pieces):
            for size in range(min(_LONGEST_TERM, len(pieces) - at), 0, -1):
                word = self._named(pieces[at : at + size])
                if word is not None:
                    found.append(word)
                    at += size
                    break
            else:
                at += 1
        return tuple(dict.fromkeys(found))

    def _named(self, pieces: list[str]) -> Word | None:
        for joint in (" ", "-", ""):
            name = joint.join(pieces)
            word = self.resolve(name)
            if word is not None:
                return word
        return self._only(self._slugs.get("-".join(pieces), []))

    def _only(self, words: Sequence[Word]) -> Word | None:
        if not words:
            return None
        best = min(self._rank[w.origin] for w in words)
        first = [w for w in words if self._rank[w.origin] == best]
        return first[0] if len(first) == 1 else None

    def _add(self, word: Word, forms: Sequence[Sequence[str]]) -> None:
        _put(self._tiers[0], [word.term], word)
        _put(self._tiers[1], forms[0], word)
        _put(self._tiers[2], word.synonyms, word)
        _put(self._tiers[3], (form for every in forms[1:] for form in every), word)
        for term in (word.term, *word.synonyms):
            words = self._slugs.setdefault(slug(term), [])
            if word not in words:
                words.append(word)


def normal(name: str) -> str:
    """`name` as names are compared: composed letters, lower case, single blanks."""
    return " ".join(unicodedata.normalize("NFC", name).lower().split())


def forms_of(word: Word) -> tuple[str, ...]:
    """Every right form of a word, its term first."""
    inflection = inflect(word.term, word.pos, word.gender, word.forms)
    return tuple(dict.fromkeys([word.term, *(a for form in inflection.forms for a in form.accepted)]))


def form_table(words: Sequence[Word]) -> list[list[list[str]]]:
    """The forms of each word's term and of each of its synonyms; kept in the user's cache, since they take long to make."""
    facts = [[w.term, w.pos.value, "/".join(w.gender), ";".join(w.forms), *w.synonyms] for w in words]
    key = digest("word-forms", _edition(), json.dumps(facts))
    store = user_store()
    path = store.get(key, ".forms")
    if path is not None:
        try:
            table: list[list[list[str]]] = json.loads(path.read_bytes())
            if len(table) == len(words):
                return table
        except (OSError, ValueError):
            pass
    table = [[list(forms_of(w)), *(list(_forms(s, w.pos)) for s in w.synonyms)] for w in words]
    try:
        store.put(key, json.dumps(table).encode(), ".forms")
    except OSError:
        pass
    return table


@cache
def _edition() -> str:
    """Changes with the dictionary and with the rules that make forms."""
    here = Path(__file__).parent
    return digest(
        lexicon_key(), *(path.read_bytes() for path in sorted((*here.glob("*.py"), *here.glob("lists/*.txt"))))
    )


def _forms(term: str, pos: Pos) -> tuple[str, ...]:
    inflection = inflect(term, pos)
    return tuple(dict.fromkeys([term, *(a for form in inflection.forms for a in form.accepted)]))


def _put(tier: dict[str, list[Word]], names: Iterable[str], word: Word) -> None:
    for name in names:
        words = tier.setdefault(normal(name), [])
        if word not in words:
            words.append(word)
