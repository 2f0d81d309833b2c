"""A sheet -> what was changed in it since it was written, checked against what the course or list says now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Word
from fagnorsk.sources.headings import WORD_COLUMNS, Column, language_columns
from fagnorsk.sources.sheet_columns import EXPORT_SHEET, KEY, SHEET, canonical, word_cells
from fagnorsk.sources.sheet_translator import check_translation
from fagnorsk.sources.tables import Row, Table, read_table
from fagnorsk.sources.word_rows import read_word


@dataclass(frozen=True, slots=True)
class SheetChange:
    """One changed cell: `column` is canonical, `old` and `new` are texts as the sheet shows them."""

    id: str
    term: str
    column: str
    old: str
    new: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class SheetEdit:
    """The changed cells of one row. `word` is the word as it stands in the course now, None for one that the course does
    not have yet; then `cells` are all filled cells of the row, by canonical column.
    """

    word: Word | None
    changes: tuple[SheetChange, ...]
    cells: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetChanges:
    """All edits in sheet order; `removed` are the terms whose rows were deleted in the sheet, which changes nothing.
    `language` is set for a translator's sheet.
    """

    edits: tuple[SheetEdit, ...] = ()
    removed: tuple[str, ...] = ()
    language: str = ""

    @property
    def changes(self) -> tuple[SheetChange, ...]:
        """Every changed cell, in sheet order."""
        return tuple(change for edit in self.edits for change in edit.changes)


@dataclass(frozen=True, slots=True)
class _Exported:
    """What the sheet held when it was written: its rows by key, its columns, its languages."""

    rows: dict[str, Row]
    columns: tuple[Column, ...]
    languages: tuple[str, ...]

    @property
    def translator(self) -> bool:
        """Whether it is a translator's sheet: the Norwegian stands there to be looked at."""
        return not any(column.name == "pos" for column in self.columns)


def read_word_sheet(path: Path, current: Sequence[Word]) -> SheetChanges:
    """What a person changed in a sheet that `write_sheet` wrote, three-way: a cell counts as changed where it differs
    from the exported value; one that has been changed elsewhere too, to something else, is a clash. `current` are the
    words as they stand now (of a course: own and trade, `Course.all_words`).

    Raises UserErrors for clashes, for wrong cells and for a workbook that is no such sheet; nothing is written.
    """
    problems: list[UserError] = []
    file = path.name
    exported = _exported(path, file)
    table = read_table(path, file, (KEY, *exported.columns), problems, sheet=SHEET)
    by_id = {word.id: word for word in current if word.id}
    by_name = {(word.pos, word.term.casefold()): word for word in current}
    ids = {row["id"] for row in exported.rows.values()} - {""}
    if ids and ids.isdisjoint(by_id):
        raise _elsewhere(file)
    edits: list[SheetEdit] = []
    seen: set[str] = set()
    keys = {row[KEY.name] or row["id"] for row in table.rows}
    for row in table.rows:
        key = _key(row, exported.rows, table)
        before = exported.rows.get(key)
        if key in seen and before is not None:
            problems.append(_double(row, before["term"]))
            continue
        seen.add(key)
        changed = _changed(row, before, table, problems)
        if not changed:
            continue
        word = by_id.get(before["id"] or "") if before else None
        read = None
        if exported.translator:
            check_translation(row, word, changed, exported.languages[0], problems)
        else:
            read = read_word(row, problems, languages=exported.languages)
        if before is not None and before["id"] and word is None:
            problems.append(_gone(row, before))
            continue
        if word is None and not exported.translator and (before is not None or read is not None):
            pos, term = (before["pos"], before["term"]) if before else (row["pos"], row["term"])
            word = by_name.get((canonical("pos", pos), term.casefold()))  # type: ignore[arg-type]
        if before is None and word is not None and word.id in keys:
            problems.append(_double(row, word.term))
            continue
        changes = _checked(row, changed, before, word, exported.languages, problems)
        if changes:
            filled = () if word else tuple((name, text) for name, text in row.cells.items() if name != KEY.name)
            edits.append(SheetEdit(word, tuple(changes), filled))
    raise_all(problems)
    removed = tuple(row["term"] for key, row in exported.rows.items() if key not in seen)
    return SheetChanges(tuple(edits), removed, exported.languages[0] if exported.translator else "")


def _exported(path: Path, file: str) -> _Exported:
    from fagnorsk.sources.workbook import open_workbook

    workbook = open_workbook(path, file)
    try:
        if not {SHEET, EXPORT_SHEET} <= set(workbook.sheetnames):
            raise UserError(
                tr("The workbook was not written by Fagnorsk, or its hidden sheet is gone."),
                place=Place(file),
                cure=tr("Write a new sheet and type the changes there."),
                code="SHEET-EXPORT",
            )
    finally:
        workbook.close()
    problems: list[UserError] = []
    # A sheet for a translator has no parts of speech.
    known = tuple(replace(column, required=False) for column in (*WORD_COLUMNS, *language_columns()))
    table = read_table(path, file, (KEY, *known), problems, sheet=EXPORT_SHEET)
    raise_all(problems)
    columns = tuple(column for column in (*WORD_COLUMNS, *language_columns()) if column.name in table.headings)
    languages = tuple(code for code in LANGUAGES if f"{code}_status" in table.headings)
    return _Exported({row[KEY.name]: row for row in table.rows}, columns, languages)


def _key(row: Row, exported: dict[str, Row], table: Table) -> str:
    """The key of the row; where the hidden column was lost, its id, else what it says."""
    if row[KEY.name]:
        return row[KEY.name]
    if row["id"] in exported:
        return row["id"]
    if KEY.name in table.headings:
        return ""
    name = (canonical("pos", row["pos"]), row["term"])
    same = (key for key, before in exported.items() if (canonical("pos", before["pos"]), before["term"]) == name)
    return next(same, "")


def _changed(row: Row, before: Row | None, table: Table, problems: list[UserError]) -> list[str]:
    """The columns whose cell differs from the export. A column that was deleted from the sheet changes nothing."""
    if before is None and row["id"]:
        problems.append(
            UserError(
                tr("The id “{id}” was not in the sheet when it was written.", id=row["id"]),
                place=row.place("id"),
                cure=tr("Leave the id of a new word empty; it gets one by itself."),
                code="SHEET-ID",
            )
        )
        return []
    if before is not None and row["id"] != before["id"] and "id" in table.headings:
        problems.append(
            UserError(
                tr(
                    "The id “{old}” was changed to “{new}”; learners' progress hangs on it.",
                    old=before["id"],
                    new=row["id"],
                ),
                place=row.place("id"),
                cure=tr("Type the former id again."),
                code="SHEET-ID",
            )
        )
        return []
    columns = [name for name in table.headings if name not in (KEY.name, "id")]
    if before is None:
        return [name for name in columns if row[name]]
    return [
        name
        for name in columns
        if canonical(name, row[name]) != canonical(name, before[name]) and name not in row.spoiled
    ]


def _checked(
    row: Row,
    changed: Sequence[str],
    before: Row | None,
    word: Word | None,
    languages: Sequence[str],
    problems: list[UserError],
) -> list[SheetChange]:
    now = word_cells(word, languages) if word is not None else {}
    changes = []
    for name in changed:
        new, old = row[name], before[name] if before is not None else now.get(name, "")
        present = now.get(name, old)
        if canonical(name, present) == canonical(name, new):
            continue  # somebody has made the same change already
        if canonical(name, present) != canonical(name, old):
            problems.append(
                UserError(
                    tr(
                        "“{term}” was changed both in the sheet (“{sheet}”) and outside it (“{now}”).",
                        term=row["term"] or old,
                        sheet=new,
                        now=present,
                    ),
                    place=row.place(name),
                    cure=tr("Type into the sheet what is to hold from now on, or write a new sheet."),
                    code="SHEET-CLASH",
                )
            )
            continue
        changes.append(SheetChange(word.id if word else "", row["term"], name, old, new, row.place(name)))
    return [*changes, *_fallen(row, changes, now)]


def _fallen(row: Row, changes: Sequence[SheetChange], now: dict[str, str]) -> list[SheetChange]:
    """A translation that is changed without a word on its check is no longer the one that was checked."""
    changed = {change.column for change in changes}
    fallen = []
    for change in changes:
        parts = [f"{change.column}_{part}" for part in ("status", "checked_by", "checked_on")]
        status = parts[0]
        if status in now and changed.isdisjoint(parts) and canonical(status, now[status]):
            gone = [part for part in parts if part == status or (part in row.table.headings and now[part])]
            fallen += [SheetChange(change.id, change.term, part, now[part], "", row.place(part)) for part in gone]
    return fallen


def _gone(row: Row, before: Row) -> UserError:
    return UserError(
        tr("The word “{term}” ({id}) is no longer there.", term=before["term"], id=before["id"]),
        place=row.place("term"),
        cure=tr("Write a new sheet and type the changes there."),
        code="SHEET-GONE",
    )


def _double(row: Row, term: str) -> UserError:
    return UserError(
        tr("The word “{term}” stands in another row already.", term=term),
        place=row.place("term"),
        cure=tr("Make the change there, and delete this row."),
        code="SHEET-DOUBLE",
    )


def _elsewhere(file: str) -> UserError:
    return UserError(
        tr("No word of the sheet is here: it was written from another course or list."),
        place=Place(file),
        cure=tr("Name the one that it was written from."),
        code="SHEET-OTHER",
    )
