"""Words laid into squares: side by side with filler letters, or crossing each other."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

Direction = tuple[int, int]
"""Rows and columns to go for the next letter."""

ACROSS: Direction = (0, 1)
DOWN: Direction = (1, 0)
SLANTED: Direction = (1, 1)

_EIGHT = tuple((row, column) for row in (-1, 0, 1) for column in (-1, 0, 1) if (row, column) != (0, 0))

# What filler letters must not spell, in the languages of the readers; substrings count.
_RUDE = (
    "FITTE KUK PIKK FAEN HORE RÆV RASS DRIT PULE PUPP TISS PISS KÅT RUNK JÆVE SATAN HELVETE NEGER HOMSE "
    "FUCK SHIT CUNT COCK DICK ARSE SLUT SEX NAZI RAPE TITS WANK PORN "
    "KURW CHUJ DUPA PIZD JEBA BYBI PYZD SUDAS MUIE CURVA CACAT PULA BLJAD SUKA"
)
RUDE = tuple(_RUDE.split())


@dataclass(frozen=True, slots=True)
class Placed:
    """A word in the squares: where its first letter stands (row and column from 0) and where it goes on."""

    word: str
    row: int
    column: int
    direction: Direction

    def squares(self) -> tuple[tuple[int, int], ...]:
        """The squares of its letters in order."""
        down, right = self.direction
        return tuple((self.row + step * down, self.column + step * right) for step in range(len(self.word)))


def _lettered(placed: Placed) -> list[tuple[tuple[int, int], str]]:
    return list(zip(placed.squares(), placed.word, strict=True))


def can_be_laid(word: str) -> bool:
    """Whether a word of 3 to 12 letters, without space, hyphen or digit."""
    return 3 <= len(word) <= 12 and word.isalpha()


def searched(
    words: Sequence[str], directions: Sequence[Direction], rng: random.Random
) -> tuple[tuple[str, ...], tuple[Placed, ...]] | None:
    """Upper-case rows of a square in which every word stands exactly once, and where; None where that did not succeed.

    Filler letters are those of the words; with them no rude word stands in any direction.
    """
    upper = sorted((word.upper() for word in words), key=lambda word: (-len(word), word))
    least = max(len(upper[0]), int((sum(map(len, upper)) * 1.7) ** 0.5) + 1)
    for size in (least, least + 1, least + 2):
        for _ in range(6):
            laid = _lay(upper, size, directions, rng)
            rows = _fill(laid, size, rng) if laid else None
            if laid and rows:
                return rows, tuple(sorted(laid, key=lambda placed: (placed.row, placed.column)))
    return None


def _lay(words: Sequence[str], size: int, directions: Sequence[Direction], rng: random.Random) -> list[Placed] | None:
    letters: dict[tuple[int, int], str] = {}
    laid: list[Placed] = []
    for word in words:
        places = (
            Placed(word, row, column, (down, right))
            for down, right in directions
            for row in range(size - down * (len(word) - 1))
            for column in range(size - right * (len(word) - 1))
        )
        free = [placed for placed in places if all(letters.get(s, sign) == sign for s, sign in _lettered(placed))]
        if not free:
            return None
        chosen = rng.choice(free)
        laid.append(chosen)
        letters.update(_lettered(chosen))
    return laid


def _fill(laid: Sequence[Placed], size: int, rng: random.Random) -> tuple[str, ...] | None:
    fixed = {square: letter for placed in laid for square, letter in _lettered(placed)}
    alphabet = sorted({letter for placed in laid for letter in placed.word})
    for _ in range(12):
        letters = {
            (row, column): fixed.get((row, column)) or rng.choice(alphabet)
            for row in range(size)
            for column in range(size)
        }
        once = all(len(_found(placed.word, letters)) == 1 for placed in laid)
        if once and not any(_rude_by_filler(rude, letters, fixed) for rude in RUDE):
            return tuple("".join(letters[row, column] for column in range(size)) for row in range(size))
    return None


def _found(word: str, letters: dict[tuple[int, int], str]) -> list[frozenset[tuple[int, int]]]:
    """The sets of squares on which a word stands, read in any of eight directions."""
    starts = [square for square, letter in letters.items() if letter == word[0]]
    places = (Placed(word, *start, direction) for start in starts for direction in _EIGHT)
    found = {
        frozenset(placed.squares())
        for placed in places
        if all(letters.get(square) == letter for square, letter in _lettered(placed))
    }
    return sorted(found, key=sorted)


def _rude_by_filler(word: str, letters: dict[tuple[int, int], str], fixed: dict[tuple[int, int], str]) -> bool:
    return any(not squares <= fixed.keys() for squares in _found(word, letters))


def crossed(words: Sequence[str], rng: random.Random, attempts: int = 12) -> tuple[Placed, ...]:
    """As many words as will go into one crossword of at most 15 squares a side, each but the first crossing another.

    Rows and columns begin at 0; in reading order. Words that touch only where they cross.
    """
    best: list[Placed] = []
    for _ in range(attempts):
        order = [word.upper() for word in words]
        rng.shuffle(order)
        order.sort(key=len, reverse=True)
        laid = _cross(order, rng)
        if len(laid) > len(best):
            best = laid
        if len(best) == len(words):
            break
    if not best:
        return ()
    top = min(placed.row for placed in best)
    left = min(placed.column for placed in best)
    moved = (Placed(p.word, p.row - top, p.column - left, p.direction) for p in best)
    return tuple(sorted(moved, key=lambda placed: (placed.row, placed.column, placed.direction)))


_SIDE = 15


def _cross(words: Sequence[str], rng: random.Random) -> list[Placed]:
    laid = [Placed(words[0], 0, 0, ACROSS)] if words else []
    waiting = list(words[1:])
    progress = True
    while waiting and progress:
        progress = False
        for word in list(waiting):
            options = _crossings(word, laid)
            if options:
                most = max(count for count, _ in options)
                laid.append(rng.choice([placed for count, placed in options if count == most]))
                waiting.remove(word)
                progress = True
    return laid


def _crossings(word: str, laid: Sequence[Placed]) -> list[tuple[int, Placed]]:
    letters = {square: letter for placed in laid for square, letter in _lettered(placed)}
    options: dict[Placed, int] = {}
    for placed in laid:
        direction = DOWN if placed.direction == ACROSS else ACROSS
        for at, (row, column) in enumerate(placed.squares()):
            for step, letter in enumerate(word):
                if letter == placed.word[at]:
                    new = Placed(word, row - step * direction[0], column - step * direction[1], direction)
                    if count := _crosses(new, letters, laid):
                        options[new] = count
    return [
        (count, placed) for placed, count in sorted(options.items(), key=lambda item: (item[0].row, item[0].column))
    ]


def _crosses(new: Placed, letters: dict[tuple[int, int], str], laid: Sequence[Placed]) -> int:
    """On how many letters the word crosses others; 0 where it cannot stand there."""
    down, right = new.direction
    squares = new.squares()
    before = (new.row - down, new.column - right)
    behind = (squares[-1][0] + down, squares[-1][1] + right)
    if before in letters or behind in letters:
        return 0
    along = {square for placed in laid if placed.direction == new.direction for square in placed.squares()}
    count = 0
    for (row, column), letter in _lettered(new):
        there = letters.get((row, column))
        if there is not None:
            if there != letter or (row, column) in along:
                return 0
            count += 1
        elif (row + right, column + down) in letters or (row - right, column - down) in letters:
            return 0
    everything = {*letters, *squares}
    for axis in (0, 1):
        if max(square[axis] for square in everything) - min(square[axis] for square in everything) >= _SIDE:
            return 0
    return count
