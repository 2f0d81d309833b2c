"""What was changed in the teacher's sheet -> the course's own words, the former file kept."""

from __future__ import annotations

import csv
import datetime
import io
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Word
from fagnorsk.sources.headings import WORD_COLUMNS, language_columns
from fagnorsk.sources.ledger import clock
from fagnorsk.sources.sheet_columns import canonical, word_cells
from fagnorsk.sources.sheet_read import SheetChanges, SheetEdit
from fagnorsk.sources.tables import Table
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.vocabularies import read_vocabulary, shipped_trades
from fagnorsk.sources.word_rows import BLANK
from fagnorsk.sources.words import CSV_NAME, read_word_rows, read_word_table, word_file
from fagnorsk.store import write_whole

_COLUMNS = {column.name: column for column in (*WORD_COLUMNS, *language_columns())}


@dataclass(frozen=True, slots=True)
class Applied:
    """The file now written and the copy of the former one; both None where nothing was changed, `kept` where none was."""

    path: Path | None = None
    kept: Path | None = None


@dataclass(frozen=True, slots=True)
class _RowChange:
    """Cells to write by column, into file row `number` (0: a new row)."""

    number: int
    cells: dict[str, str]


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
        path, data = root / CSV_NAME, _new_csv(rows)
    elif path.suffix == ".csv":
        data = _changed_csv(path, table, rows)
    else:
        data = _changed_workbook(path, table, rows)
    _check(path.name, data)
    return _written(path, data)


def _row_change(edit: SheetEdit, table: Table | None, trade_ids: set[str]) -> _RowChange:
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
    return _RowChange(number, cells | _fingerprints(cells, word))


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


def _value(column: str, text: str, heading: str) -> str:
    return canonical(column, text) if heading == column and text != BLANK else text


def _headings(table: Table | None, rows: Sequence[_RowChange]) -> dict[str, str]:
    """The columns to add, by name, headed as the rest of the file is."""
    present = table.headings if table is not None else {}
    needed = {column for row in rows for column in row.cells} - set(present)
    english = table is not None and all(heading == name for name, heading in present.items())
    return {name: name if english else column.heading for name, column in _COLUMNS.items() if name in needed}


def _new_csv(rows: Sequence[_RowChange]) -> bytes:
    headings = {"id": "ID"} | _headings(None, rows)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings.values())
    writer.writerows([row.cells.get(name, "") for name in headings] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _changed_csv(path: Path, table: Table, rows: Sequence[_RowChange]) -> bytes:
    from fagnorsk.sources.plain_text import read_text

    before = path.read_bytes()
    source = read_text(path, path.name)
    declared = source[:4].casefold() == "sep="
    lines: list[list[str]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(source, newline=""), delimiter=table.delimiter)
    last = 0
    for cells in reader:
        lines.append(cells)
        numbers.append(last + 1)
        last = reader.line_num
    head = next(
        at for at, cells in enumerate(lines) if any(cell.strip() for cell in cells) and not (declared and at == 0)
    )
    added = _headings(table, rows)
    positions = _positions(lines[head], table)
    lines[head] += added.values()
    positions |= {name: len(lines[head]) - len(added) + at for at, name in enumerate(added)}
    headings = table.headings | added
    for row in rows:
        if not row.number:
            lines.append([])
        target = lines[numbers.index(row.number)] if row.number else lines[-1]
        for column, text in row.cells.items():
            target.extend([""] * (positions[column] + 1 - len(target)))
            target[positions[column]] = _value(column, text, headings[column])
    out = io.StringIO(newline="")
    end = "\r\n" if b"\r\n" in before else "\n"
    csv.writer(out, delimiter=table.delimiter, lineterminator=end).writerows(lines)
    # A file that was not UTF-8 becomes it, with the mark by which Excel knows it.
    plain = before.startswith(b"\xef\xbb\xbf") is False and _is_utf8(before)
    return out.getvalue().encode("utf-8" if plain else "utf-8-sig")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data


def _positions(head: Sequence[str], table: Table) -> dict[str, int]:
    from fagnorsk.sources.plain_text import tidy

    at_heading = {tidy(cell): at for at, cell in reversed(list(enumerate(head)))}
    return {name: at_heading[heading] for name, heading in table.headings.items()}


def _changed_workbook(path: Path, table: Table, rows: Sequence[_RowChange]) -> bytes:
    from fagnorsk.sources.tables import SHEET
    from fagnorsk.sources.workbook import open_workbook

    workbook = open_workbook(path, path.name, to_read=False)
    by_name = {name.casefold(): name for name in workbook.sheetnames}
    sheet = workbook[by_name.get(SHEET, workbook.sheetnames[0])]
    head_row = next(number for number, cells in enumerate(sheet.iter_rows(values_only=True), 1) if any(cells))
    head = [str(cell.value or "") for cell in sheet[head_row]]
    added = _headings(table, rows)
    positions = _positions(head, table) | {name: len(head) + at for at, name in enumerate(added)}
    for name, heading in added.items():
        sheet.cell(head_row, positions[name] + 1, heading)
    headings = table.headings | added
    free = max([head_row, *(row.number for row in table.rows)]) + 1
    for row in rows:
        number = row.number or free
        free += not row.number
        for column, text in row.cells.items():
            _set_text(sheet.cell(number, positions[column] + 1), _value(column, text, headings[column]))
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def _set_text(cell: Any, text: str) -> None:
    cell.value = text or None
    if text:
        cell.data_type = "s"  # also where it begins with =


def _check(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        read_word_rows(Path(folder))


def _written(path: Path, data: bytes) -> Applied:
    def attempt(action: Callable[[], None]) -> None:
        try:
            action()
        except OSError as error:
            raise UserError(
                tr("The file cannot be written ({reason}).", reason=error.strerror or type(error).__name__),
                place=Place(path.name),
                cure=tr("Close it in Excel and try again."),
                code="SHEET-WRITE",
            ) from None

    kept = None
    if path.exists():
        former = path.read_bytes()
        kept = _free_name(path)
        attempt(lambda: write_whole(kept, former))
    attempt(lambda: write_whole(path, data))
    return Applied(path, kept)


def _free_name(path: Path) -> Path:
    time = datetime.datetime.fromtimestamp(clock(), datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem} (før {time}){path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem} (før {time}-{number}){path.suffix}")
    return kept
