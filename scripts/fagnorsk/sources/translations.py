"""A translation with its check: whether a person looked at it, and whether what was looked at still stands."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.word import Status, Translation
from fagnorsk.sources.headings import STATUS_NAMES, STATUS_SPELLINGS
from fagnorsk.store import digest


@dataclass(frozen=True, slots=True)
class TranslationCells:
    """The cells of one language, as typed."""

    translation: str = ""
    status: str = ""
    checked_by: str = ""
    checked_on: str = ""
    of: str = ""
    note: str = ""


def fingerprint(term: str, definition: str) -> str:
    """What a check is a check of: 16 hex digits of term and definition."""
    return digest(term, definition)[:16]


def read_translation(
    language: str,
    cells: TranslationCells,
    term: str,
    definition: str,
    place: Callable[[str], Place],
    problems: list[UserError],
) -> Translation | None:
    """The translation, or None where all cells are empty. A check of a term or definition that has changed since falls:
    the status is then unchecked while `checked_by` and `of` still tell of it. `place` gives the place of a cell.
    """
    if cells == TranslationCells():
        return None

    def problem(column: str, what: str, cure: str) -> None:
        problems.append(UserError(what, place=place(column), cure=cure, code="WORD-STATUS"))

    name = STATUS_SPELLINGS.get(cells.status.casefold() or "unchecked")
    if name is None:
        problem(
            "status",
            tr("“{value}” is no status of a translation.", value=cells.status),
            tr("Write one of: {names}.", names=", ".join(f"{en} ({nb})" for en, nb in STATUS_NAMES.items())),
        )
    status = Status(name or "unchecked")
    if status is not Status.UNCHECKED and not cells.translation:
        problem("translation", tr("The translation is empty, but has a status."), tr("Type it, or empty the status."))
    if cells.checked_on and not _is_day(cells.checked_on):
        problem(
            "checked_on",
            tr("“{value}” is no date.", value=cells.checked_on),
            tr("Write year-month-day, such as 2027-01-31."),
        )
    if status is Status.CHECKED and cells.of and cells.of != fingerprint(term, definition):
        status = Status.UNCHECKED
    return Translation(
        language,
        cells.translation,
        status,
        cells.checked_by,
        cells.checked_on,
        cells.of,
        cells.note,
        place("translation"),
    )


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
