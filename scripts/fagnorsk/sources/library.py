"""All vocabularies of a folder together, and the ids that learners already have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place, UserError, flatten, raise_all
from fagnorsk.model.word import Vocabulary
from fagnorsk.shipped import shelf
from fagnorsk.sources.headings import Column
from fagnorsk.sources.tables import check_unique, read_table
from fagnorsk.sources.vocabularies import read_trade, trades_of

RELEASED_NAME = "released-ids.csv"
_RELEASED_COLUMNS = (Column("id", "ID", required=True), Column("since", "siden", required=True))


@dataclass(frozen=True, slots=True)
class Released:
    """A word id that a release has brought to learners: since which version, and where that is noted."""

    id: str
    since: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Library:
    """The vocabularies that could be read, by trade in alphabetical order, and every id ever released."""

    vocabularies: tuple[Vocabulary, ...]
    released: tuple[Released, ...] = ()


def read_library(folder: Path | None = None) -> tuple[Library, tuple[UserError, ...]]:
    """The vocabularies in `folder` (those that ship, if None) and what is wrong in those that could not be read."""
    shelf_folder = folder or shelf("vocab")
    problems: list[UserError] = []
    vocabularies = []
    for trade in trades_of(shelf_folder):
        try:
            vocabularies.append(read_trade(shelf_folder, trade))
        except UserError as error:
            problems += flatten([error])
    return Library(tuple(vocabularies), _released(shelf_folder, problems)), tuple(problems)


def whole_library(folder: Path | None = None) -> Library:
    """The same, where everything must be readable. Raises UserErrors."""
    library, problems = read_library(folder)
    raise_all(problems)
    return library


def _released(shelf_folder: Path, problems: list[UserError]) -> tuple[Released, ...]:
    path = shelf_folder / RELEASED_NAME
    if not path.is_file():
        return ()
    table = read_table(path, f"vocab/{RELEASED_NAME}", _RELEASED_COLUMNS, problems)
    check_unique(table, "id", problems)
    return tuple(Released(row["id"], row["since"], row.place("id")) for row in table.rows if row["id"])
