"""In which lesson a photo stands: beside the step that names it, else where its words are taught."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fagnorsk.model.operation import Operation
from fagnorsk.model.photo import Photo


def photos_of_lessons(
    operations: Sequence[Operation],
    photos: Sequence[Photo],
    words_of_photo: Mapping[str, frozenset[str]],
    words_in: Sequence[frozenset[str]],
) -> tuple[tuple[str, ...], ...]:
    """For each operation the names of its photos: those its steps name, in order, then photos with dots that no step names,
    put where most of their words occur. `words_of_photo` and `words_in` (for each operation) hold word keys.
    """
    placed: list[list[str]] = [
        list(dict.fromkeys(name for step in operation.steps for name in step.photos)) for operation in operations
    ]
    named = {name for names in placed for name in names}
    for photo in photos:
        if photo.name in named or not photo.dots:
            continue
        shared = [len(words_of_photo.get(photo.name, frozenset()) & words) for words in words_in]
        if any(shared):
            placed[shared.index(max(shared))].append(photo.name)
    return tuple(tuple(names) for names in placed)
