"""Places on a photo in percent of the upright picture: what people type, checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.photo import Box, Dot


@dataclass(frozen=True, slots=True)
class Mark:
    """A point (two numbers) or a box (left, top, width, height) as typed; `word` is empty for a part to cover."""

    word: str
    numbers: tuple[float, ...]
    place: Place


def check_marks(marks: Sequence[Mark], problems: list[UserError]) -> list[Mark]:
    """The marks of one picture that are good; each bad one is a problem: outside 0-100, an empty box, or fractions where
    percent are meant (all numbers of the picture lie between 0 and 1).
    """
    numbers = [number for mark in marks for number in mark.numbers]
    if numbers and all(0 <= number <= 1 for number in numbers) and any(number % 1 for number in numbers):
        example = next(number for number in numbers if number % 1)
        problems.append(
            UserError(
                tr("All places on this picture lie between 0 and 1; they are counted in percent."),
                place=marks[0].place,
                cure=tr(
                    "Did you mean {percent} instead of {fraction}?",
                    percent=f"{example * 100:g}",
                    fraction=f"{example:g}",
                ),
                code="PHOTO-PERCENT",
            )
        )
        return []
    return [mark for mark in marks if _inside(mark, problems)]


def _inside(mark: Mark, problems: list[UserError]) -> bool:
    bad = next((number for number in mark.numbers if not 0 <= number <= 100), None)
    if bad is not None:
        what = tr("The place {number} lies outside the picture.", number=f"{bad:g}")
        cure = tr("Places are counted in percent of the upright picture, from 0 to 100.")
    elif len(mark.numbers) == 4 and not (mark.numbers[2] and mark.numbers[3]):
        what, cure = (
            tr("The box has no size."),
            tr("Write left, top, width and height in percent, such as [30, 40, 25, 12]."),
        )
    elif len(mark.numbers) == 4 and (
        mark.numbers[0] + mark.numbers[2] > 100.001 or mark.numbers[1] + mark.numbers[3] > 100.001
    ):
        what = tr("The box goes over the edge of the picture.")
        cure = tr("Write left, top, width and height: left and width together are at most 100, top and height too.")
    else:
        return True
    problems.append(UserError(what, place=mark.place, cure=cure, code="PHOTO-PERCENT"))
    return False


def mark_dot(mark: Mark) -> Dot:
    """The dot of a mark with a word; a box has its dot in the middle."""
    if len(mark.numbers) == 2:
        return Dot(mark.word, mark.numbers[0], mark.numbers[1], place=mark.place)
    box = mark_box(mark)
    return Dot(mark.word, box.x + box.width / 2, box.y + box.height / 2, box, mark.place)


def mark_box(mark: Mark) -> Box:
    """The box of a mark with four numbers."""
    return Box(*mark.numbers)
