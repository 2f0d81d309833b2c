from __future__ import annotations

import pytest
from exercise_samples import EARLIER, FULL, HJELM, TREKKE_TIL, lesson, noun, rng

from fagnorsk.exercises import crossword, letter_squares, word_search
from fagnorsk.exercises.letter_squares import ACROSS, DOWN, SLANTED, can_be_laid, crossed, searched
from fagnorsk.model.exercise import Exercise, Items, LetterGrid, WordBank
from fagnorsk.model.word import Level

WORDS = ("rør", "flens", "målebånd", "øreklokker", "brannslange", "pakning", "særtegn")
EIGHT = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if (down, right) != (0, 0)]


def reading(rows: tuple[str, ...], row: int, column: int, way: tuple[int, int], length: int) -> str:
    """What stands there, or the empty string where it leads out of the square."""
    found = ""
    for step in range(length):
        r, c = row + step * way[0], column + step * way[1]
        if not (0 <= r < len(rows) and 0 <= c < len(rows[0])):
            return ""
        found += rows[r][c]
    return found


def times(rows: tuple[str, ...], word: str) -> int:
    """On how many sets of squares the word stands; *rør* reads the same from both ends."""
    starts = [(row, column) for row in range(len(rows)) for column in range(len(rows[0]))]
    hits = {
        frozenset((row + step * way[0], column + step * way[1]) for step in range(len(word)))
        for row, column in starts
        for way in EIGHT
        if reading(rows, row, column, way, len(word)) == word
    }
    return len(hits)


@pytest.mark.parametrize("seed", range(8))
def test_every_word_stands_once_in_the_square(seed):
    found = searched(WORDS, (ACROSS, DOWN, SLANTED), rng(seed))
    assert found
    rows, laid = found
    assert {len(row) for row in rows} == {len(rows)}
    for word in WORDS:
        assert times(rows, word.upper()) == 1
    for placed in laid:
        assert reading(rows, placed.row, placed.column, placed.direction, len(placed.word)) == placed.word


@pytest.mark.parametrize("seed", range(8))
def test_fillers_spell_nothing_rude(seed):
    # All letters of several such words lie ready.
    rows, _ = searched(("skip", "kurs", "hotell"), (ACROSS, DOWN), rng(seed)) or ((), ())
    assert rows and all(times(rows, word) == 0 for word in letter_squares.RUDE)


def test_a_rude_filler_is_seen(monkeypatch):
    monkeypatch.setattr(letter_squares, "RUDE", ("A", "B"))
    assert searched(("aaa", "aba"), (ACROSS,), rng()) is None


@pytest.mark.parametrize(
    ("word", "can"),
    [("rør", True), ("målebånd", True), ("T-stykke", False), ("varmt arbeid", False), ("is", False), ("M12", False),
     ("tiltrekkingsmoment", False)],
)  # fmt: skip
def test_what_can_be_laid(word, can):
    assert can_be_laid(word) is can


def grid(exercise: Exercise) -> LetterGrid:
    return next(block for block in exercise.blocks if isinstance(block, LetterGrid))


@pytest.mark.parametrize(("level", "count"), [(Level.A1, 6), (Level.A2, 8), (Level.B1, 10)])
def test_word_search(level, count):
    exercise = word_search.make(lesson(*FULL, recalled=EARLIER, level=level), rng())
    assert exercise and not grid(exercise).hidden
    bank = next(block for block in exercise.blocks if isinstance(block, WordBank))
    assert len(bank.words) == count
    assert all(times(grid(exercise).rows, word.upper()) == 1 for word in bank.words)
    for item in exercise.key:
        _, row, _, column, way = item.answers[0].replace(",", "").split(" ", 4)
        direction = {name: way for way, name in word_search.WAYS.items()}[way]
        assert (
            reading(grid(exercise).rows, int(row) - 1, int(column) - 1, direction, len(item.label))
            == item.label.upper()
        )


def test_no_slanted_words_at_a1():
    exercise = word_search.make(lesson(*FULL, level=Level.A1), rng())
    assert exercise and not any("skrå" in item.answers[0] for item in exercise.key)


@pytest.mark.parametrize("entries", [(), (HJELM,), (HJELM, TREKKE_TIL)])
def test_no_puzzle_without_words(entries):
    assert word_search.make(lesson(*entries), rng()) is None
    assert crossword.make(lesson(*entries), rng()) is None


@pytest.mark.parametrize("seed", range(8))
def test_words_of_a_crossword_cross_and_touch_nowhere_else(seed):
    laid = crossed(WORDS, rng(seed))
    assert len(laid) >= 5
    letters: dict[tuple[int, int], str] = {}
    for placed in laid:
        for square, letter in zip(placed.squares(), placed.word, strict=True):
            assert letters.setdefault(square, letter) == letter
    height = max(row for row, _ in letters) + 1
    width = max(column for _, column in letters) + 1
    assert min(letters)[0] == 0 and min(column for _, column in letters) == 0
    lines = ["".join(letters.get((r, c), " ") for c in range(width)) for r in range(height)]
    lines += ["".join(letters.get((r, c), " ") for r in range(height)) for c in range(width)]
    runs = sorted(run for line in lines for run in line.split() if len(run) > 1)
    assert runs == sorted(placed.word for placed in laid)


CLUES = {
    "flens": "Kobler sammen to rør.",
    "pakning": "Gjør skjøten tett.",
    "mutter": "Skrus på en bolt.",
    "ventil": "Åpner og stenger.",
    "manometer": "Måler trykk.",
    "hjelm": "Beskytter hodet.",
}
CLUED = tuple(noun(f"{term}, {term}en, {term}er, {term}ene", "en", definition=text) for term, text in CLUES.items())


def test_crossword():
    exercise = crossword.make(lesson(*CLUED), rng())
    assert exercise
    squares = grid(exercise)
    assert squares.hidden
    starts = {number: (row, column) for row, column, number in squares.numbers}
    assert sorted(starts) == list(range(1, len(starts) + 1))
    assert len(exercise.key) >= 4
    for item in exercise.key:
        way, number = item.label.split()
        word = item.answers[0]
        found = reading(squares.rows, *starts[int(number)], ACROSS if way == "Bortover" else DOWN, len(word))
        assert found == word.upper()
    printed = [str(text[0]) for block in exercise.blocks if isinstance(block, Items) for text in block.items]
    wanted = [f"{item.label.split()[1]}  {CLUES[item.answers[0]]}" for item in exercise.key]
    assert printed == wanted


def test_a_clue_that_holds_its_word_is_not_used():
    told = noun("bolt, bolten, bolter, boltene", "en", definition="En bolt er en skrue.")
    exercise = crossword.make(lesson(*CLUED[:4], told), rng())
    assert exercise is None or "bolt" not in {item.answers[0] for item in exercise.key}
