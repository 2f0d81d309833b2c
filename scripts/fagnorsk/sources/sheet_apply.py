"""What was changed in the teacher's sheet -> the course's own words, the former file kept."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fagnorsk.errors import UserError, raise_all
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Word
from fagnorsk.sources.headings import WORD_COLUMNS, language_columns
from fagnorsk.sources.sheet_columns import canonical, word_cells
from fagnorsk.sources.sheet_read import SheetChanges, SheetEdit
from fagnorsk.sources.table_edit import Applied as Applied
from fagnorsk.sources.table_edit import RowChange, changed_csv, changed_workbook, new_csv, write_keeping
from fagnorsk.sources.tables import Table
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.vocabularies import read_vocabulary, shipped_trades
from fagnorsk.sources.word_rows import BLANK
from fagnorsk.sources.words import CSV_NAME, read_word_rows, read_word_table, word_file

_COLUMNS = {column.name: column for column in (*WORD_COLUMNS, *language_columns())}


def apply_changes(root: Path, changes: SheetChanges) -> Applied:
    """Write the changes into the course's words.csv (or its words.xlsx, if that is what it has; a new words.csv for Excel
    where it has none). All other cells stay as they are; a changed word of the trade becomes a row of the course; a
    former file is kept as `words (før <time in UTC>).csv`.

    Raises UserErrors, with nothing written, where the result could not be read again or the file cannot be written.
    """
    if not changes.changes:
        return Applied()
    problems: list[UserError] = []
    path = word_file(root)
    table = read_word_table(root, problems)
    raise_all(problems)
    trade_ids = {word.id for trade in shipped_trades() for word in read_vocabulary(trade).words}
    rows = [_row_change(edit, table, trade_ids) for edit in changes.edits]
    if path is None or table is None:
        path, data = root / CSV_NAME, new_csv(rows, _COLUMNS)
    elif path.suffix == ".csv":
        data = changed_csv(path, table, rows, _COLUMNS)
    else:
        data = changed_workbook(path, table, rows, _COLUMNS)
    _check(path.name, data)
    return write_keeping(path, data)


def _row_change(edit: SheetEdit, table: Table | None, trade_ids: set[str]) -> RowChange:
    cells = dict(edit.cells) | {change.column: change.new for change in edit.changes}
    word = edit.word
    if word is not None:
        # A status stands only beside its translation, and the course's row may not have it yet.
        now = word_cells(word, tuple(LANGUAGES))
        touched = {column.split("_")[0] for column in cells} & set(LANGUAGES)
        cells = {code: now[code] for code in sorted(touched) if now[code]} | cells
    number = _find(word, table) if word is not None and table is not None else 0
    if word is not None and word.id in trade_ids:
        # An empty cell would be filled from the trade again.
        cells = {column: text or BLANK for column, text in cells.items()}
    if word is not None and not number:
        # Of a trade's word only what differs is written, so that later corrections of the trade still arrive; another
        # part of speech makes it another word, which takes nothing from the trade.
        own = word_cells(word, tuple(LANGUAGES) if "pos" in cells else ())
        kept = own if "pos" in cells else {name: own[name] for name in ("id", "term", "pos")}
        cells = {name: text for name, text in kept.items() if text} | cells
    return RowChange(number, cells | _fingerprints(cells, word))


def _find(word: Word, table: Table) -> int:
    for row in table.rows:
        if row["id"] == word.id and word.id:
            return row.number
    name = (str(word.pos), word.term.casefold())
    for row in table.rows:
        if not row["id"] and (canonical("pos", row["pos"]), row["term"].casefold()) == name:
            return row.number
    return 0


def _fingerprints(cells: dict[str, str], word: Word | None) -> dict[str, str]:
    """What a check made in the sheet is a check of, so that it falls when the word changes."""
    term = cells.get("term", word.term if word else "")
    definition = cells.get("definition", word.definition if word else "")
    definition = "" if definition == BLANK else definition
    return {
        f"{column.removesuffix('_status')}_of": fingerprint(term, definition)
        for column, text in cells.items()
        if column.endswith("_status") and canonical(column, text) == "checked"
    }


def _check(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        read_word_rows(Path(folder))
