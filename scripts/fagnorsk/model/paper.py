"""A paper of the course beside its lessons: a practice exam, conversation cards, a sheet for mentors."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.errors import Place


class PaperMark(StrEnum):
    """What a block of a paper is."""

    HEADING = "heading"
    TEXT = "text"
    NUMBER = "number"
    BULLET = "bullet"
    BOX = "box"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class PaperBlock:
    """One paragraph, list item, heading or table. `level` is 2 to 4 for a heading; `photos` are names of photos that stand
    after it; only a table has `rows`, the first of them its header; `number` is what a numbered item was given.
    """

    mark: PaperMark
    text: str
    place: Place = Place()
    level: int = 0
    photos: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of `papers/`. `stem` is its file name without ending; `blocks` is what everybody gets, `for_teacher` what
    stands under *Fasit* and *Til læreren*; with `cards` every heading of level 2 begins a card to cut out.
    """

    stem: str
    title: str
    place: Place
    blocks: tuple[PaperBlock, ...] = ()
    for_teacher: tuple[PaperBlock, ...] = ()
    cards: bool = False
