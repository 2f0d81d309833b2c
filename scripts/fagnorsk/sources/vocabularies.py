"""The trade vocabularies that ship with the toolkit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.memory import kept_value
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Translation, Vocabulary, Word
from fagnorsk.shipped import shelf
from fagnorsk.sources.headings import TRANSLATION_PARTS, WORD_COLUMNS, Column
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.pairs import PAIRS_NAME, read_pairs
from fagnorsk.sources.table_edit import FORMER
from fagnorsk.sources.tables import check_unique, read_table
from fagnorsk.sources.translations import TranslationCells, read_translation
from fagnorsk.sources.word_rows import read_word
from fagnorsk.sources.yaml_text import read_yaml
from fagnorsk.store import digest

_TRADE_KEYS = ("id", "names", "includes", "topics", "curriculum", "description", "source", "note", "accepted")
TRANSLATION_COLUMNS = (
    Column("id", "ID", required=True),
    Column("translation", "oversettelse", required=True),
    *(Column(part, heading) for part, heading in TRANSLATION_PARTS),
)


def shipped_trades() -> tuple[str, ...]:
    """The ids of the trades whose vocabularies ship, sorted."""
    return trades_of(shelf("vocab"))


def read_vocabulary(trade: str) -> Vocabulary:
    """The vocabulary of a shipped trade, read once for each process. Raises UserErrors for everything wrong in its files,
    or UserError where there is no such trade.
    """
    return read_trade(shelf("vocab"), trade)


def vocabularies_for(trades: Sequence[str]) -> tuple[Vocabulary, ...]:
    """The vocabularies of `trades` in that order, each followed by what it includes; all shipped ones if none is named."""
    found: dict[str, Vocabulary] = {}

    def add(trade: str) -> None:
        if trade not in found:
            found[trade] = read_vocabulary(trade)
            for included in found[trade].includes:
                add(included)

    for trade in trades or shipped_trades():
        add(trade)
    return tuple(found.values())


@cache
def trades_of(folder: Path) -> tuple[str, ...]:
    """The ids of the trades in a folder of vocabularies, sorted."""
    return tuple(sorted(path.parent.name for path in folder.glob("*/words.csv")))


@cache
def read_trade(shelf_folder: Path, trade: str) -> Vocabulary:
    """The vocabulary of a trade in a folder of vocabularies, read once for each process. Raises as `read_vocabulary`."""
    known = trades_of(shelf_folder)
    if trade not in known:
        raise UserError(
            tr("There is no vocabulary for the trade “{name}”.", name=trade), cure=suggest(trade, known),
            code="COURSE-TRADE",
        )  # fmt: skip
    folder = shelf_folder / trade
    files = sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".yaml"))
    state = digest(*(part for path in files for part in (path.name, path.read_bytes())))
    return kept_value("vocabulary", (trade, repr(known), state), partial(_read_trade, folder, trade, known))


def _read_trade(folder: Path, trade: str, known: Sequence[str]) -> Vocabulary:
    problems: list[UserError] = []
    about = _trade_file(folder, known, problems)
    words = _words(folder, trade, problems)
    words = _translated(folder, words, problems)
    pairs = read_pairs(folder / PAIRS_NAME, _label(folder, PAIRS_NAME), trade, problems)
    raise_all(problems)
    topics = about.topics or tuple(dict.fromkeys(w.topic for w in words if w.topic))
    return replace(about, words=words, topics=topics, pairs=pairs)


def _label(folder: Path, name: str) -> str:
    return f"vocab/{folder.name}/{name}"


def _trade_file(folder: Path, known: Sequence[str], problems: list[UserError]) -> Vocabulary:
    """What trade.yaml says, the words still missing."""
    path = folder / "trade.yaml"
    top = read_yaml(path, _label(folder, path.name), problems) if path.exists() else None
    if top is None:
        return Vocabulary(folder.name, (), (), ())
    found = top.mapping(_TRADE_KEYS)
    names = found["names"].mapping(tuple(LANGUAGES)) if "names" in found else {}
    includes = []
    for item in found["includes"].items() if "includes" in found else []:
        if item.text() in known and item.text() != folder.name:
            includes.append(item.text())
        else:
            item.problem(
                tr("There is no vocabulary for the trade “{name}”.", name=item.text()),
                suggest(item.text(), known),
                "COURSE-TRADE",
            )
    topics = found["topics"].texts() if "topics" in found else ()
    accepted = found["accepted"].mapping() if "accepted" in found else {}
    return Vocabulary(
        folder.name,
        tuple((code, value.text()) for code, value in names.items()),
        tuple(includes),
        (),
        topics,
        tuple((code, value.texts()) for code, value in accepted.items()),
    )


def _words(folder: Path, trade: str, problems: list[UserError]) -> tuple[Word, ...]:
    columns = [replace(column, required=column.required or column.name == "id") for column in WORD_COLUMNS]
    table = read_table(folder / "words.csv", _label(folder, "words.csv"), columns, problems)
    check_unique(table, "id", problems)
    rows = [read_word(row, problems, origin=trade, needs_id=True) for row in table.rows]
    return tuple(row.word for row in rows if row is not None)


def _translated(folder: Path, words: tuple[Word, ...], problems: list[UserError]) -> tuple[Word, ...]:
    translations: dict[str, list[Translation]] = {word.id: [] for word in words}
    by_id = {word.id: word for word in words}
    for path in sorted(folder.glob("*.csv")):
        language = path.stem
        if path.name in ("words.csv", PAIRS_NAME) or FORMER in language:
            continue
        if language not in LANGUAGES:
            problems.append(
                UserError(
                    tr("“{code}” is not a language the toolkit knows.", code=language),
                    place=Place(_label(folder, path.name)),
                    cure=suggest(language, LANGUAGES),
                    code="COURSE-LANGUAGE",
                )
            )
            continue
        table = read_table(path, _label(folder, path.name), TRANSLATION_COLUMNS, problems)
        check_unique(table, "id", problems)
        for row in table.rows:
            word = by_id.get(row["id"])
            if word is None:
                problems.append(
                    UserError(
                        tr("There is no word with the id “{id}” in words.csv.", id=row["id"]),
                        place=row.place("id"),
                        cure=suggest(row["id"], by_id) if len(by_id) < 2000 else "",
                        code="WORD-ID",
                    )
                )
                continue
            cells = TranslationCells(row["translation"], **{part: row[part] for part, _ in TRANSLATION_PARTS})
            translation = read_translation(language, cells, word.term, word.definition, row.place, problems)
            if translation is not None:
                translations[word.id].append(translation)
    return tuple(replace(word, translations=tuple(translations[word.id])) for word in words)
