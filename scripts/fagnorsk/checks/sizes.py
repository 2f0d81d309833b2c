"""Whether pictures make files larger than people can send and phones like to load."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.photo import ImageFile, Picture
from fagnorsk.photos.develop import budget

HANDOUT = 10_000_000
"""Bytes of the pictures of one handout: what most mail systems take."""
DECK = 50_000_000
"""Bytes of the pictures of one deck: what a phone loads over a slow line in a few minutes."""
TOLERANCE = 1.5
"""How far a single picture may go beyond its budget, which is already compressed harder then."""


def check_sizes(plan: CoursePlan) -> tuple[Finding, ...]:
    """PHOTO-HEAVY for single pictures, SIZE-HANDOUT for lessons, SIZE-DECK for the course."""
    return (*_pictures(plan), *_handouts(plan), *_deck(plan))


def _pictures(plan: CoursePlan) -> Iterator[Finding]:
    shown = [scene.plain for lesson in plan.lessons for scene in lesson.scenes]
    shown += [entry.picture for entry in plan.entries if entry.picture]
    told = set()
    for picture in shown:
        for file in (picture.print, picture.card):
            size = _size(file)
            if size > TOLERANCE * budget(max(file.width, file.height)) and picture.source not in told:
                told.add(picture.source)
                yield Finding(
                    "PHOTO-HEAVY",
                    Severity.INFO,
                    tr("{name} stays large: {kb} kB.", name=picture.source, kb=size // 1000),
                    tr("Take it again in better light, or crop it to the thing: grain and leaves make files large."),
                )


def _handouts(plan: CoursePlan) -> Iterator[Finding]:
    for lesson in plan.lessons:
        pictures: list[Picture] = [entry.picture for entry in lesson.new if entry.picture]
        files = [picture.print for picture in pictures]
        files += [picture.print for scene in lesson.scenes for picture in (scene.plain, scene.dotted)]
        total = _total(files)
        if total > HANDOUT:
            yield Finding(
                "SIZE-HANDOUT",
                Severity.REVIEW,
                tr("The handout of “{lesson}” holds {mb} MB of pictures.", lesson=lesson.title, mb=round(total / 1e6)),
                tr("Divide the operation into two, or leave photos out."),
                lesson.operation.place,
            )


def _deck(plan: CoursePlan) -> Iterator[Finding]:
    files = [entry.picture.card for entry in plan.entries if entry.picture]
    files += [scene.dotted.card for lesson in plan.lessons for scene in lesson.scenes]
    total = _total(files)
    if total > DECK:
        yield Finding(
            "SIZE-DECK",
            Severity.REVIEW,
            tr("A deck of the course holds {mb} MB of pictures.", mb=round(total / 1e6)),
            tr("Divide the course, or leave photos out."),
        )


def _total(files: Iterable[ImageFile]) -> int:
    return sum(_size(file) for file in {file.name: file for file in files}.values())


def _size(file: ImageFile) -> int:
    try:
        return file.path.stat().st_size
    except OSError:
        return 0
