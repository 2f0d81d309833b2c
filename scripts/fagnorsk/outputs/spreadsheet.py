"""Words as the workbooks that teachers and translators edit and `--read` reads back."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Sequence
from pathlib import Path

from fagnorsk.model.inflection import SLOTS, Inflection
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.sources.sheet import write_sheet
from fagnorsk.sources.sheet_columns import (
    SheetForm,
    SheetPicture,
    SheetRow,
    course_form,
    list_form,
    translator_form,
)

# Size in a cell, in pixels; the picture itself has twice as many, for screens with fine dots.
_WIDTH, _HEIGHT = 96, 72
_QUALITY = 80


def word_sheet(plan: CoursePlan) -> bytes:
    """The .xlsx with every taught word in teaching order and the course's languages; the same plan gives the same bytes."""
    rows = [SheetRow(entry.word, _forms(entry.inflection), _picture_of(entry)) for entry in plan.entries]
    return _workbook(rows, course_form(plan.languages))


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
    from PIL import Image

    with Image.open(path) as opened:
        picture = opened.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        white.alpha_composite(picture)
    small = white.convert("RGB")
    small.thumbnail((2 * _WIDTH, 2 * _HEIGHT), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    small.save(data, "JPEG", quality=_QUALITY, optimize=True, dpi=(96, 96))
    return SheetPicture(data.getvalue(), max(small.width // 2, 1), max(small.height // 2, 1), alt)
