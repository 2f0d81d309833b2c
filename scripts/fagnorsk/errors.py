"""What a user may be told when something is wrong: one sentence, the place, the cure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: a file as the user knows it (relative to the course), row from 1 (0: whole file), column."""

    file: str = ""
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        text = self.file
        if self.row:
            text += f":{self.row}"
        if self.column:
            text += f" [{self.column}]"
        return text


class UserError(Exception):
    """Something the user can mend. `what` and `cure` are whole sentences in the user's language, `code` is stable."""

    def __init__(self, what: str, *, place: Place | None = None, cure: str = "", code: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.place = place or Place()
        self.cure = cure
        self.code = code

    def __str__(self) -> str:
        where = str(self.place)
        return " ".join(part for part in (f"{where}:" if where else "", self.what, self.cure) if part)


class UserErrors(UserError):
    """Several errors of one run, told together."""

    def __init__(self, errors: Sequence[UserError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors: tuple[UserError, ...] = tuple(flatten(errors))

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def flatten(errors: Sequence[UserError]) -> list[UserError]:
    """The single errors of a list that may hold collections of errors, in order."""
    flat: list[UserError] = []
    for error in errors:
        flat.extend(error.errors if isinstance(error, UserErrors) else [error])
    return flat


def raise_all(errors: Sequence[UserError]) -> None:
    """Raise what was collected: nothing, the one error, or all of them together."""
    flat = flatten(errors)
    if len(flat) == 1:
        raise flat[0]
    if flat:
        raise UserErrors(flat)
