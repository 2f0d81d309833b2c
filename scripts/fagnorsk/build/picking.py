"""A course for one person: single operations of any courses, the words that person knows left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fagnorsk.build.preparing import prepare
from fagnorsk.build.results import Prepared
from fagnorsk.errors import UserError, raise_all
from fagnorsk.lessons.choose import found_key, key_of
from fagnorsk.messages import tr
from fagnorsk.model.course import Settings
from fagnorsk.model.photo import Photo
from fagnorsk.model.word import Level, slug
from fagnorsk.sources.course import load_course
from fagnorsk.sources.course_folder import title_from
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.picked_course import PickedLesson, write_picked


def pick(
    courses: Sequence[str],
    operations: Sequence[str],
    folder: Path,
    *,
    level: Level | None = None,
    languages: Sequence[str] = (),
    known: Sequence[str] = (),
) -> tuple[Path, ...]:
    """Write a course folder of single operations (all of them where none is named), in the order they are named; returns its
    files. Level and languages are those of the first course where none are given. Raises UserErrors, with nothing written,
    for an operation that no course or more than one has.
    """
    prepared = [prepare(load_course(name)) for name in courses]
    wanted = operations or [spec.operation for one in prepared for spec, _ in one.course.lessons]
    problems: list[UserError] = []
    lessons = [lesson for name in wanted if (lesson := _lesson(name, prepared, problems))]
    raise_all(problems)
    first = prepared[0].course.settings
    settings = replace(
        first,
        id=slug(folder.resolve().name) or "eget-kurs",
        title=title_from(folder.resolve().name),
        trades=tuple(dict.fromkeys(trade for one in prepared for trade in one.course.settings.trades)),
        level=level or first.level,
        languages=tuple(languages) or first.languages,
        fields=tuple({**dict(f for one in reversed(prepared) for f in one.course.settings.fields)}.items()),
        known=tuple(dict.fromkeys((*first.known, *known))),
    )
    return write_picked(folder, settings, [_at(lesson, settings, level) for lesson in lessons])


def _at(lesson: PickedLesson, settings: Settings, level: Level | None) -> PickedLesson:
    """With a level asked for, the lessons have no other."""
    return replace(lesson, spec=replace(lesson.spec, level=None)) if level else lesson


def _lesson(name: str, prepared: Sequence[Prepared], problems: list[UserError]) -> PickedLesson | None:
    """`montere-flens`, or `kurs/montere-flens` where several courses have one."""
    course_name, _, wanted = name.rpartition("/")
    found = [
        (one, at)
        for one in prepared
        for at, (spec, _) in enumerate(one.course.lessons)
        if spec.operation == slug(wanted) and course_name in ("", one.course.root.resolve().name)
    ]
    if len(found) == 1:
        return _picked(*found[0])
    names = [spec.operation for one in prepared for spec, _ in one.course.lessons]
    if found:
        roots = ", ".join(f"{one.course.root.resolve().name}/{wanted}" for one, _ in found)
        what, cure = tr("Several courses have an operation “{name}”.", name=wanted), tr("Write {names}.", names=roots)
    else:
        what, cure = tr("None of the courses has an operation “{name}”.", name=name), suggest(slug(wanted), names)
    problems.append(UserError(what, cure=cure, code="PICK-OPERATION"))
    return None


def _picked(one: Prepared, at: int) -> PickedLesson:
    course = one.course
    spec, operation = course.lessons[at]
    return PickedLesson(course.root, spec, course.root / operation.place.file, _photos(one, at))


def _photos(one: Prepared, at: int) -> tuple[Photo, ...]:
    """The photos beside the lesson's steps, and those that show a word of its text."""
    lesson = one.plan.lessons[at]
    scenes = {scene.plain.source for scene in lesson.scenes}
    keys = {found_key(word) for word in one.found[at]} | {entry.word.id for entry in (*lesson.new, *lesson.recalled)}

    def shows(photo: Photo) -> bool:
        words = (*one.matches.words.get(photo.name, ()), *(word for _, word in one.matches.dots.get(photo.name, ())))
        return photo.name in scenes or any(key_of(word) in keys for word in words)

    # A picture inside a Word file comes with the file; a still of a film with the film.
    return tuple(photo for photo in one.course.photos if not photo.member and shows(photo))
