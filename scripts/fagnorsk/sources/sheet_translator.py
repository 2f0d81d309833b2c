"""A changed row of a translator's sheet, looked at before anything of it is taken over."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.word import Status, Word
from fagnorsk.sources.sheet_columns import word_cells
from fagnorsk.sources.tables import Row
from fagnorsk.sources.translations import TranslationCells, read_translation


def check_translation(
    row: Row, word: Word | None, changed: Sequence[str], language: str, problems: list[UserError]
) -> None:
    """Adds to `problems` what is wrong in the row: a new word, changed Norwegian, a check without person or date. `word` is
    the word of the list, None for a row that no word belongs to.
    """
    if word is None:
        if not row["id"]:
            problems.append(
                UserError(
                    tr("The row is new; a translator's sheet brings no new words."),
                    place=row.place("term"),
                    cure=tr("Delete the row, and tell whoever keeps the list about the word."),
                    code="SHEET-ROW",
                )
            )
        return
    for name in changed:
        if name != language and not name.startswith(f"{language}_"):
            problems.append(
                UserError(
                    tr("The Norwegian was changed to “{text}”; this sheet only brings translations.", text=row[name]),
                    place=row.place(name),
                    cure=tr("Type the former text again, and write what is wrong into the note."),
                    code="SHEET-LOCKED",
                )
            )
    read = read_translation(
        language,
        _cells(row, word, language),
        word.term,
        word.definition,
        lambda part: row.place(language if part == "translation" else f"{language}_{part}"),
        problems,
    )
    if read is not None and read.status is Status.CHECKED and not (read.checked_by and read.checked_on):
        problems.append(
            UserError(
                tr("A check says who made it and when."),
                place=row.place(f"{language}_{'checked_on' if read.checked_by else 'checked_by'}"),
                cure=tr("Write initials or role, and the date, such as 2027-01-31."),
                code="SHEET-CHECK",
            )
        )


def _cells(row: Row, word: Word, language: str) -> TranslationCells:
    """The cells of the row; those of a column that was deleted from the sheet as the list has them."""
    now = word_cells(word, (language,))

    def cell(name: str) -> str:
        return row[name] if name in row.table.headings else now[name]

    return TranslationCells(
        translation=cell(language),
        status=cell(f"{language}_status"),
        checked_by=cell(f"{language}_checked_by"),
        checked_on=cell(f"{language}_checked_on"),
        note=cell(f"{language}_note"),
    )
