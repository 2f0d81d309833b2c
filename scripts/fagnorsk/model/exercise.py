"""An exercise as neutral blocks: every output renders blocks, so a new kind of exercise needs no new renderer."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.model.photo import Picture


@dataclass(frozen=True, slots=True)
class Gap:
    """A hole to fill; printed with one fixed length, so that it does not give the answer away."""

    answer: str


Rich = tuple[str | Gap, ...]
"""Text with holes in it."""


@dataclass(frozen=True, slots=True)
class WordBank:
    """Words to choose from, in the order to print them."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureTile:
    """A picture with its number or letter and an empty line (or a given text) below. `alt` does not give the answer away."""

    label: str
    picture: Picture
    alt: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PictureGrid:
    """Tiles in reading order, `columns` a row."""

    tiles: tuple[PictureTile, ...]
    columns: int = 3


@dataclass(frozen=True, slots=True)
class BigPicture:
    """One picture over the full text width, such as a photo with numbered dots."""

    picture: Picture
    alt: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list of items to work on. `style`: `numbers`, `letters`, `boxes` (a box to number or tick before each), `plain`;
    `lines` is the number of empty writing lines after each item.
    """

    items: tuple[Rich, ...]
    style: str = "numbers"
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns to be matched; left is numbered, right lettered."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormTable:
    """A table to complete; a cell that holds a Gap is printed empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[Rich, ...], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Empty writing lines."""

    count: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of Norwegian text, such as a model sentence or a frame (*Først ...*)."""

    text: Rich


@dataclass(frozen=True, slots=True)
class LetterGrid:
    """Squares with one letter each (word search), or empty ones to write in where `hidden` (crossword).

    `rows` are texts of equal length; a space is no square. `numbers` are (row, column, number), row and column from 0:
    a small number in the corner of that square.
    """

    rows: tuple[str, ...]
    hidden: bool = False
    numbers: tuple[tuple[int, int, int], ...] = ()


Block = WordBank | PictureGrid | BigPicture | Items | Columns | FormTable | Lines | Paragraph | LetterGrid


@dataclass(frozen=True, slots=True)
class KeyItem:
    """The answer to one item: `label` as printed on the sheet, all right answers with the expected one first."""

    label: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise with its key. `kind` names module and rubric (`match`); `code` is four letters or digits printed on
    sheet and key alike; `check` tells the teacher to confirm an answer the program cannot be sure of.
    """

    kind: str
    code: str
    blocks: tuple[Block, ...]
    key: tuple[KeyItem, ...]
    minutes: int = 10
    check: str = ""


@dataclass(frozen=True, slots=True)
class Rubric:
    """The text of an exercise kind in one language: its title and the instruction to the learner."""

    kind: str
    language: str
    title: str
    instruction: str
    checked: bool = False
