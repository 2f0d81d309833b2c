"""The course's own words: `words.csv` or `words.xlsx` in its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Word
from fagnorsk.sources.headings import WORD_COLUMNS, language_columns
from fagnorsk.sources.lost_letters import check_letters
from fagnorsk.sources.tables import Table, check_unique, read_table
from fagnorsk.sources.word_rows import WordRow, read_word

CSV_NAME = "words.csv"
XLSX_NAME = "words.xlsx"


def word_file(root: Path) -> Path | None:
    """The course's table of own words, or None. Raises UserError where it has both kinds."""
    present = [root / name for name in (CSV_NAME, XLSX_NAME) if (root / name).is_file()]
    if len(present) > 1:
        raise UserError(
            tr("The course has both {first} and {second}.", first=CSV_NAME, second=XLSX_NAME),
            place=Place(CSV_NAME),
            cure=tr("Keep one of them, and move the other out of the folder."),
            code="WORD-FILES",
        )
    return present[0] if present else None


def read_word_table(root: Path, problems: list[UserError]) -> Table | None:
    """The table of own words as cells, or None where the course has none."""
    path = word_file(root)
    if path is None:
        return None
    table = read_table(path, path.name, (*WORD_COLUMNS, *language_columns()), problems)
    check_unique(table, "id", problems)
    check_letters(path, table, problems)
    return table


def read_word_rows(root: Path) -> tuple[WordRow, ...]:
    """The course's own words in file order, with what their rows leave empty on purpose. Raises UserErrors."""
    problems: list[UserError] = []
    table = read_word_table(root, problems)
    read = [read_word(row, problems, languages=tuple(_languages(table))) for row in table.rows] if table else []
    rows = tuple(row for row in read if row is not None)
    _check_senses(rows, problems)
    raise_all(problems)
    return rows


def read_words(root: Path, languages: Sequence[str] = ()) -> tuple[Word, ...]:
    """The course's own words in file order, with their translations into `languages` (all that stand there if none is
    named). A word without id has the id ``""`` until the ledger gives it one. Raises UserErrors.
    """
    from dataclasses import replace

    words = [row.word for row in read_word_rows(root)]
    if not languages:
        return tuple(words)
    return tuple(
        replace(word, translations=tuple(t for t in word.translations if t.language in languages)) for word in words
    )


def _check_senses(rows: Sequence[WordRow], problems: list[UserError]) -> None:
    """Without ids, two rows of one word could change places between builds, and with them a learner's progress."""
    first: dict[tuple[str, str], Word] = {}
    for word in (row.word for row in rows):
        before = first.setdefault((word.pos, word.term.casefold()), word)
        if before is not word and not (word.id and before.id):
            problems.append(
                UserError(
                    tr(
                        "The word “{term}” stands twice; the first is on row {row}.",
                        term=word.term,
                        row=before.place.row,
                    ),
                    place=word.place,
                    cure=tr("Delete one of the rows; where the word has two meanings, give both rows an id."),
                    code="WORD-DOUBLE",
                )
            )


def _languages(table: Table) -> list[str]:
    return [code for code in LANGUAGES if any(name == code or name.startswith(f"{code}_") for name in table.headings)]
