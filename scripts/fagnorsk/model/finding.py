"""A finding: something to look at that does not stop the build."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.errors import Place


class Severity(StrEnum):
    """ERROR must be mended (`check` exits 1), REVIEW is for a person to look at, INFO is told once."""

    ERROR = "error"
    REVIEW = "review"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is stable (`PHOTO-BROKEN`); `what` and `cure` are whole sentences in the user's language."""

    code: str
    severity: Severity
    what: str
    cure: str = ""
    place: Place = Place()

    def __str__(self) -> str:
        where = str(self.place)
        return " ".join(part for part in (f"{where}:" if where else "", self.what, self.cure) if part)
