"""Words as the workbooks that teachers and translators edit and `--read` reads back."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.errors import UserError, flatten
from fagnorsk.memory import kept_value
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import SLOTS, Inflection
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.word import Pos, Vocabulary, Word
from fagnorsk.sources.sheet import write_sheet
from fagnorsk.sources.sheet_columns import (
    SheetForm,
    SheetPicture,
    SheetRow,
    course_form,
    list_form,
    translator_form,
)
from fagnorsk.sources.sheet_read import SheetChanges, SheetEdit, read_word_sheet

if TYPE_CHECKING:
    from PIL.Image import Image

# Size in a cell, in pixels; the picture itself has twice as many, for screens with fine dots.
_WIDTH, _HEIGHT = 96, 72
_QUALITY = 80


def word_sheet(plan: CoursePlan, typed: SheetChanges | None = None) -> bytes:
    """The .xlsx with every taught word in teaching order and the course's languages; the same plan gives the same bytes.
    `typed` is what a person has changed in an earlier sheet: those cells stand in the new one too, below the taught words
    also rows of words that are not taught any more and rows the person has added.
    """
    edits = {edit.word.id: edit for edit in typed.edits if edit.word} if typed else {}
    rows = [
        SheetRow(entry.word, _forms(entry.inflection), _picture_of(entry), _cells(edits.pop(entry.word.id, None)))
        for entry in plan.entries
    ]
    rows += [SheetRow(edit.word, typed=_cells(edit)) for edit in edits.values() if edit.word]
    added = [edit for edit in typed.edits if edit.word is None] if typed else []
    rows += [
        SheetRow(Word("", dict(edit.cells).get("term", ""), Pos.PHRASE), typed=edit.cells, new=True) for edit in added
    ]
    return _workbook(rows, course_form(plan.languages))


def updated_word_sheet(plan: CoursePlan, words: Sequence[Word], earlier: Path) -> tuple[bytes, tuple[Finding, ...]]:
    """The sheet of a course with what stands edited in the `earlier` one, if that can be read; `words` are those of the
    course as they stand now. Changes that cannot be taken over are told, and stay where they were typed.
    """
    try:
        return word_sheet(plan, read_word_sheet(earlier, words)), ()
    except UserError as error:
        told = [Finding(e.code, Severity.REVIEW, e.what, e.cure, e.place) for e in flatten([error])]
        return word_sheet(plan), tuple(told)


def _cells(edit: SheetEdit | None) -> tuple[tuple[str, str], ...]:
    return tuple((change.column, change.new) for change in edit.changes) if edit else ()


def list_sheet(vocabulary: Vocabulary, language: str = "") -> bytes:
    """The .xlsx of a trade's list, its words in file order: all columns to edit, or with a language (a code) the sheet of
    a translator. The same list gives the same bytes.
    """
    from fagnorsk.norwegian.inflect import inflect

    rows = [
        SheetRow(word, _forms(inflect(word.term, word.pos, word.gender, word.forms)), _illustration(word))
        for word in vocabulary.words
    ]
    return _workbook(rows, translator_form(language) if language else list_form(vocabulary.topics))


def _workbook(rows: Sequence[SheetRow], form: SheetForm) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ord.xlsx"
        write_sheet(rows, form, path)
        return path.read_bytes()


def _forms(inflection: Inflection) -> str:
    return "; ".join(form for slot in SLOTS[inflection.pos][1:] if (form := inflection.form(slot)))


def _picture_of(entry: Entry) -> SheetPicture | None:
    return _small(entry.picture.card.path, entry.picture.alt) if entry.picture else None


def _illustration(word: Word) -> SheetPicture | None:
    from fagnorsk.photos.illustrations import illustration_photo

    photo = illustration_photo(word.id)
    return _small(photo.path, photo.alt) if photo else None


def _small(path: Path, alt: str) -> SheetPicture:
    """A picture small enough for a row, upright, without metadata."""

    # The path says which picture it is: it lies in the cache, under the hash of what it was made from, or on a shelf.
    small = kept_value("sheet picture", (str(path),), partial(_shrunk, path))
    return replace(small, alt=alt)


def _shrunk(path: Path) -> SheetPicture:
    from PIL import Image

    with Image.open(path) as opened:
        opened.draft("RGB", (2 * _WIDTH, 2 * _HEIGHT))
        small = opened.copy() if opened.mode == "RGB" else _on_white(opened)
    # A drawing has several times the pixels that are needed: the rough half of the work first.
    small = small.reduce(max(min(small.size) // (4 * _HEIGHT), 1))
    small.thumbnail((2 * _WIDTH, 2 * _HEIGHT), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    small.save(data, "JPEG", quality=_QUALITY, optimize=True, dpi=(96, 96))
    shown = max(small.width // 2, 1)
    return SheetPicture(data.getvalue(), shown / small.width, max(small.height // 2, 1), "")


def _on_white(opened: Image) -> Image:
    from PIL import Image

    if not opened.has_transparency_data:
        return opened.convert("RGB")
    picture = opened.convert("RGBA")
    white = Image.new("RGBA", picture.size, "white")
    white.alpha_composite(picture)
    return white.convert("RGB")
