"""What was changed in the sheet of a trade's list or of one of its languages -> the files of the list."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from fagnorsk.errors import UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Vocabulary, Word, slug
from fagnorsk.shipped import shelf
from fagnorsk.sources.headings import TRANSLATION_PARTS, WORD_COLUMNS, Column
from fagnorsk.sources.library import read_library
from fagnorsk.sources.sheet_columns import canonical, word_cells
from fagnorsk.sources.sheet_read import SheetChanges, SheetEdit, read_word_sheet
from fagnorsk.sources.table_edit import FORMER, Applied, RowChange, changed_csv, write_keeping
from fagnorsk.sources.tables import read_table
from fagnorsk.sources.translations import fingerprint
from fagnorsk.sources.vocabularies import TRANSLATION_COLUMNS, read_trade

_WORDS = "words.csv"
_WORD_COLUMNS = {column.name: column for column in WORD_COLUMNS}
_TRANSLATION_COLUMNS = {column.name: column for column in TRANSLATION_COLUMNS}
_CHECK = ("status", "checked_by", "checked_on")


def read_list_sheet(trade: str, sheet: Path, folder: Path | None = None) -> tuple[SheetChanges, tuple[Applied, ...]]:
    """Bring what a person changed in the sheet of a trade's list into its files in `folder` (those that ship, if None);
    each former file is kept beside the new one. Raises UserErrors, with nothing written, for clashes, wrong cells, and
    where the lists are those of an installed program.
    """
    shelf_folder = folder or shelf("vocab")
    vocabulary = read_trade(shelf_folder, trade)
    if folder is None and shelf_folder.parent.name == "shipped":
        raise UserError(
            tr("The lists of an installed program are not changed: the next version would overwrite them."),
            cure=tr("Send the sheet to the project, or work in a clone of it."),
            code="SHEET-INSTALLED",
        )
    changes = read_word_sheet(sheet, vocabulary.words)
    return changes, apply_to_list(shelf_folder, vocabulary, changes)


def apply_to_list(shelf_folder: Path, vocabulary: Vocabulary, changes: SheetChanges) -> tuple[Applied, ...]:
    """Write the changes into words.csv and the files of the languages; nothing else in them changes. Raises UserErrors,
    with nothing written, where the result could not be read again or a file cannot be written.
    """
    folder = shelf_folder / vocabulary.trade
    files: dict[Path, bytes] = {}
    taken = _taken(shelf_folder)
    words: list[RowChange] = []
    languages: dict[str, list[RowChange]] = {}
    rows = {word.id: word.place.row for word in vocabulary.words}
    for edit in changes.edits:
        cells = dict(edit.cells) | {change.column: change.new for change in edit.changes}
        word_id = edit.word.id if edit.word else _free_id(cells.get("term", ""), taken)
        own = {name: text for name, text in cells.items() if name in _WORD_COLUMNS}
        if own:
            words.append(RowChange(rows.get(word_id, 0), own if edit.word else {"id": word_id, **own}))
        for code in (code for code in LANGUAGES if code in cells or any(n.startswith(f"{code}_") for n in cells)):
            languages.setdefault(code, []).append(_translation(edit, word_id, code, cells))
    if words:
        files[folder / _WORDS] = _edited(folder / _WORDS, words, _WORD_COLUMNS)
    for code, changed in languages.items():
        path = folder / f"{code}.csv"
        files[path] = _edited(path, changed, _TRANSLATION_COLUMNS) if path.is_file() else _new_language(changed)
    _check(shelf_folder, vocabulary.trade, files)
    applied = tuple(write_keeping(path, data) for path, data in files.items())
    read_trade.cache_clear()
    return applied


def _translation(edit: SheetEdit, word_id: str, code: str, cells: Mapping[str, str]) -> RowChange:
    names = {code: "translation"} | {f"{code}_{part}": part for part, _ in TRANSLATION_PARTS}
    changed = {names[name]: text for name, text in cells.items() if name in names}
    now = {names[name]: text for name, text in _present(edit.word, code).items()}
    after = now | changed
    status = canonical(f"{code}_status", after.get("status", ""))
    made = {**changed, "status": status or "unchecked"}
    if status == "checked" and not changed.keys().isdisjoint(_CHECK):
        if not (after.get("checked_by") and after.get("checked_on")):
            raise UserError(
                tr("A check says who made it and when."),
                place=edit.changes[0].place,
                cure=tr("Write initials or role, and the date, such as 2027-01-31."),
                code="SHEET-CHECK",
            )
        word = edit.word
        term = cells.get("term", word.term if word else "")
        made["of"] = fingerprint(term, cells.get("definition", word.definition if word else ""))
    elif not status and "status" in changed:
        made |= {"checked_by": "", "checked_on": "", "of": ""}
    number = next((t.place.row for t in edit.word.translations if t.language == code), 0) if edit.word else 0
    return RowChange(number, made if number else {"id": word_id, **made})


def _present(word: Word | None, code: str) -> dict[str, str]:
    if word is None:
        return {}
    return {
        name: text for name, text in word_cells(word, (code,)).items() if name == code or name.startswith(f"{code}_")
    }


def _edited(path: Path, rows: Sequence[RowChange], columns: Mapping[str, Column]) -> bytes:
    problems: list[UserError] = []
    table = read_table(path, f"vocab/{path.parent.name}/{path.name}", tuple(columns.values()), problems)
    raise_all(problems)
    return changed_csv(path, table, rows, columns)


def _new_language(rows: Iterable[RowChange]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(_TRANSLATION_COLUMNS), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(row.cells for row in rows)
    return text.getvalue().encode()


def _taken(shelf_folder: Path) -> set[str]:
    library, _ = read_library(shelf_folder)
    return {word.id for v in library.vocabularies for word in v.words} | {released.id for released in library.released}


def _free_id(term: str, taken: set[str]) -> str:
    wanted = slug(term) or "ord"
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    taken.add(found)
    return found


def _check(shelf_folder: Path, trade: str, files: Mapping[Path, bytes]) -> None:
    """Reads the result from a copy, so that a wrong cell is told and nothing is written."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "vocab"
        shutil.copytree(shelf_folder, copy, ignore=shutil.ignore_patterns(f"*{FORMER}*"))
        for path, data in files.items():
            (copy / trade / path.name).write_bytes(data)
        read_trade(copy, trade)
