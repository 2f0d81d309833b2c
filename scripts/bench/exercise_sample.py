"""Exercises drawn at random from the courses that ship, as plain text for a reader:
`python scripts/bench/exercise_sample.py [KIND ...] [--count N] [--seed N]`, all kinds without a name.

Each is made for a lesson of a level that the kind suits, with a seed of its own. In square brackets stands what the learner
writes; `KEY` is what the teacher's edition says.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator

from fagnorsk.build.preparing import prepare
from fagnorsk.exercises.kinds import KINDS, LEVELS, MAKERS
from fagnorsk.model.exercise import (
    BigPicture,
    Block,
    Columns,
    Exercise,
    FormTable,
    Gap,
    Items,
    LetterGrid,
    Lines,
    Paragraph,
    PictureGrid,
    Rich,
    WordBank,
)
from fagnorsk.model.lesson import Lesson
from fagnorsk.shipped import shelf
from fagnorsk.sources.course import load_course

ROUNDS = 3
"""Each lesson is asked so often, until there are enough."""


def main() -> None:
    """Prints the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", nargs="*", choices=[*KINDS, []], default=[])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    plans = [prepare(load_course(str(folder))).plan for folder in sorted(shelf("courses").iterdir()) if folder.is_dir()]
    lessons = [(plan.id, lesson) for plan in plans for lesson in plan.lessons]
    for kind in asked.kind or KINDS:
        print(f"##### {kind}")
        for number, (course, lesson, exercise) in enumerate(_drawn(kind, lessons, asked.count, asked.seed), 1):
            print(f"--- {number}. {course}: {lesson.title} ({lesson.level})")
            print(told(exercise))


def _drawn(
    kind: str, lessons: list[tuple[str, Lesson]], count: int, seed: int
) -> Iterator[tuple[str, Lesson, Exercise]]:
    fitting = [(course, lesson) for course, lesson in lessons if lesson.level in LEVELS[kind]]
    random.Random(f"{kind} {seed}").shuffle(fitting)
    for turn in range(ROUNDS):
        for course, lesson in fitting:
            exercise = MAKERS[kind](lesson, random.Random(f"{seed} {turn} {course} {lesson.slug} {kind}"))
            if exercise and count:
                count -= 1
                yield course, lesson, exercise


def told(exercise: Exercise) -> str:
    """An exercise as lines of text, its key last."""
    lines = [line for block in exercise.blocks for line in _block(block)]
    if exercise.key:
        lines.append("KEY " + "; ".join(f"{item.label} = {' / '.join(item.answers)}" for item in exercise.key))
    if exercise.check:
        lines.append(f"TO THE TEACHER {exercise.check}")
    return "\n".join(f"  {line}" for line in lines)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, WordBank):
        yield "WORDS " + " · ".join(block.words)
    elif isinstance(block, PictureGrid):
        yield "PICTURES " + " | ".join(f"{tile.label} <{tile.picture.source}> {tile.text}" for tile in block.tiles)
    elif isinstance(block, BigPicture):
        yield f"PICTURE <{block.picture.source}>"
    elif isinstance(block, Items):
        yield from (f"- {_rich(item)}" for item in block.items)
    elif isinstance(block, Columns):
        yield "LEFT " + " | ".join(block.left)
        yield "RIGHT " + " | ".join(block.right)
    elif isinstance(block, FormTable):
        yield " | ".join(block.header)
        yield from (" | ".join(map(_rich, row)) for row in block.rows)
    elif isinstance(block, LetterGrid):
        yield from block.rows
    elif isinstance(block, Lines):
        yield f"({block.count} lines)"
    elif isinstance(block, Paragraph):
        yield _rich(block.text)


def _rich(text: Rich) -> str:
    return "".join(f"[{part.answer}]" if isinstance(part, Gap) else part for part in text)


if __name__ == "__main__":
    main()
