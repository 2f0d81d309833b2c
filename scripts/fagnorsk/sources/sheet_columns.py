"""The columns of the teacher's sheet, and what stands in its cells for a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

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
_COURSE_NAMES = (
    "id", "term", "pos", "gender", "forms", "topic", "level", "safety", "definition", "example", "picture", "aims",
)  # fmt: skip
_LIST_NAMES = (
    "id", "term", "pos", "gender", "forms", "topic", "level", "safety", "definition", "example", "synonyms", "nynorsk",
    "aims", "source",
)  # fmt: skip
_TRANSLATOR_NAMES = ("id", "term", "definition", "example")
_TRANSLATOR_PARTS = ("", "_status", "_checked_by", "_checked_on", "_note")


class Use(StrEnum):
    """EDIT: may be changed and is read back. LOCKED: is there to look at, and must come back as it was. SHOWN: made for
    the reader and never read back.
    """

    EDIT = "edit"
    LOCKED = "locked"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet. `wanted`: an empty cell is told as missing (for nouns only, if it is the gender)."""

    name: str
    heading: str
    use: Use = Use.EDIT
    wanted: bool = False


FORMS = SheetColumn("shown_forms", f"bøyning ({NOT_READ})", Use.SHOWN)
PICTURE = SheetColumn("shown_picture", f"bilde ({NOT_READ})", Use.SHOWN)
MISSING = SheetColumn("shown_missing", f"mangler ({NOT_READ})", Use.SHOWN)


@dataclass(frozen=True, slots=True)
class SheetForm:
    """What kind of sheet: its columns from left to right, and the topics to choose from (empty: any)."""

    kind: str
    columns: tuple[SheetColumn, ...]
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def exported(self) -> tuple[SheetColumn, ...]:
        """The columns whose cells are compared when the sheet comes back."""
        return tuple(column for column in self.columns if column.use is not Use.SHOWN)


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """A small JPEG or PNG for a cell: `share` of its own size is shown, `height` pixels high; `alt` says what is seen."""

    data: bytes
    share: float
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A word for the sheet; `forms` is its computed inflection as shown beside it. A word found in the text that no
    list has yet has the id ``""``. `typed` are cells that a person has typed into an earlier sheet and not brought back
    yet, by column: they stand in the sheet, and count as changed when it comes back. `new`: the whole row is typed.
    """

    word: Word
    forms: str = ""
    picture: SheetPicture | None = None
    typed: tuple[tuple[str, str], ...] = ()
    new: bool = False


def course_form(languages: Sequence[str]) -> SheetForm:
    """The teacher's sheet of a course: its words, then each language with its status."""
    columns = _of_words(_COURSE_NAMES, ("definition", "example", "gender"))
    for code in languages:
        columns += _of_language(code, ("", "_status"))
    return SheetForm("course", (*columns, MISSING), tuple(languages))


def list_form(topics: Sequence[str]) -> SheetForm:
    """The sheet of a trade's list, without translations."""
    columns = _of_words(_LIST_NAMES, ("definition", "example", "gender", "topic", "level"))
    return SheetForm("list", (*columns, MISSING), topics=tuple(topics))


def translator_form(language: str) -> SheetForm:
    """The sheet of one language of a trade's list: the Norwegian to look at, the translation to write."""
    columns = [
        SheetColumn(column.name, column.heading, Use.LOCKED)
        for name in _TRANSLATOR_NAMES
        for column in WORD_COLUMNS
        if column.name == name
    ]
    columns = [*columns, PICTURE, *_of_language(language, _TRANSLATOR_PARTS), MISSING]
    return SheetForm("translator", tuple(columns), (language,))


def _of_words(names: Sequence[str], wanted: Sequence[str]) -> list[SheetColumn]:
    by_name = {column.name: column for column in WORD_COLUMNS}
    columns: list[SheetColumn] = []
    for name in names:
        use = Use.LOCKED if name == "id" else Use.EDIT
        columns.append(SheetColumn(name, by_name[name].heading, use, name in wanted))
        if name == "forms":
            columns.append(FORMS)
        if name == "example":
            columns.append(PICTURE)
    return columns


def _of_language(code: str, parts: Sequence[str]) -> list[SheetColumn]:
    headings = {column.name: column.heading for column in language_columns([code])}
    return [SheetColumn(code + part, headings[code + part], wanted=not part) for part in parts]


def word_cells(word: Word, languages: Sequence[str]) -> dict[str, str]:
    """The cells of a word as a sheet shows them, by column name."""
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
        "synonyms": "; ".join(word.synonyms),
        "nynorsk": word.nynorsk,
        "aims": "; ".join(word.aims),
        "source": word.source,
    }
    for code in languages:
        translation = next((t for t in word.translations if t.language == code), None)
        cells[code] = translation.text if translation else ""
        cells[f"{code}_status"] = STATUS_NAMES[translation.status] if translation and translation.text else ""
        cells[f"{code}_checked_by"] = translation.checked_by if translation else ""
        cells[f"{code}_checked_on"] = translation.checked_on if translation else ""
        cells[f"{code}_note"] = translation.note if translation else ""
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
    if column in ("picture", "synonyms", "aims"):
        return "; ".join(split_list(text))
    if column == "forms":
        return "; ".join(part.strip() for part in text.split(";"))
    return text
