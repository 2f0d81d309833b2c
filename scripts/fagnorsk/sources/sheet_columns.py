"""The columns of the teacher's sheet, and what stands in its cells for a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.model.word import Status, Word
from fagnorsk.sources.headings import (
    GENDER_SPELLINGS,
    NOT_READ,
    POS_NAMES,
    POS_SPELLINGS,
    STATUS_NAMES,
    STATUS_SPELLINGS,
    WORD_COLUMNS,
    Column,
    language_columns,
)
from fagnorsk.sources.plain_text import tidy
from fagnorsk.sources.word_rows import split_list

SHEET = "ord"
EXPORT_SHEET = "_eksport"
KEY = Column("key", "nøkkel")
SHOWN_FORMS = f"bøyning ({NOT_READ})"
_WORD_NAMES = (
    "id", "term", "pos", "gender", "forms", "topic", "level", "safety", "definition", "example", "picture", "aims",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A word for the sheet; `forms` is its computed inflection as shown beside it. A word found in the text that no
    list has yet has the id ``""``.
    """

    word: Word
    forms: str = ""


def sheet_columns(languages: Sequence[str]) -> tuple[Column, ...]:
    """The columns that are read back, in order: those of a word, then each language with its status."""
    by_name = {column.name: column for column in WORD_COLUMNS}
    wanted = {name for code in languages for name in (code, f"{code}_status")}
    return (
        *(by_name[name] for name in _WORD_NAMES),
        *(column for column in language_columns(languages) if column.name in wanted),
    )


def word_cells(word: Word, languages: Sequence[str]) -> dict[str, str]:
    """The cells of a word as the sheet shows them, by column name."""
    cells = {
        "id": word.id,
        "term": word.term,
        "pos": POS_NAMES[word.pos],
        "gender": "/".join(word.gender),
        "forms": "; ".join(word.forms),
        "topic": word.topic,
        "level": word.level or "",
        "safety": "ja" if word.safety else "",
        "definition": word.definition,
        "example": word.example,
        "picture": "; ".join(word.picture),
        "aims": "; ".join(word.aims),
    }
    for code in languages:
        translation = word.translation(code)
        cells[code] = translation.text if translation else ""
        cells[f"{code}_status"] = STATUS_NAMES[translation.status] if translation else ""
    return cells


def canonical(column: str, text: str) -> str:
    """A cell as it is compared and as a file with English column names holds it: `substantiv` is `noun`, `ja` is `1`."""
    text = tidy(text)
    folded = text.casefold()
    if column == "pos":
        return POS_SPELLINGS.get(folded, text)
    if column == "gender":
        return "/".join(GENDER_SPELLINGS.get(part.strip(), part.strip()) for part in folded.split("/"))
    if column == "safety":
        return (
            "1" if folded in ("1", "ja", "x", "yes", "true", "sant") else "" if folded in ("0", "nei", "no") else text
        )
    if column == "level":
        return text.upper()
    if column.endswith("_status"):
        status = STATUS_SPELLINGS.get(folded, text)
        return "" if status == Status.UNCHECKED else status
    if column in ("picture", "aims"):
        return "; ".join(split_list(text))
    if column == "forms":
        return "; ".join(part.strip() for part in text.split(";"))
    return text
