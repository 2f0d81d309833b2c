"""What every reader of operations hands over: the document as a row of blocks, before anyone asks what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

OUTSIDE = 9  # level of a text that belongs to no step: a caption, a cell beside the steps


class Mark(StrEnum):
    """How a block looks in the document."""

    HEADING = "heading"
    TEXT = "text"
    NUMBER = "number"
    BULLET = "bullet"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list item, heading or table.

    `row` is the line, paragraph or page it stands on; `level` is 1-9 for a heading (1 is the title's), the depth from 0
    for a list item; `number` is the number shown, 0 where none is known. A heading is `sure` when its author marked it as
    one, not when it was guessed from its look. Text is `joined` when it is set in under the list item before it.
    `photos` are names of pictures that stand in it. Only a table has `cells`: rows of cells, each a row of blocks.
    """

    mark: Mark
    text: str
    row: int
    level: int = 0
    number: int = 0
    sure: bool = True
    joined: bool = False
    photos: tuple[str, ...] = ()
    cells: tuple[tuple[tuple[Block, ...], ...], ...] = ()
