"""Where a course lies: a folder, or one that ships."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.shipped import shelf
from fagnorsk.sources.course_folder import entries
from fagnorsk.sources.nearest import nearest

SETTINGS_FILE = "course.yaml"


def shipped_courses() -> tuple[str, ...]:
    """The names of the courses that ship, sorted."""
    return tuple(path.name for path in entries(shelf("courses")) if path.is_dir())


def find_course(name_or_path: str) -> tuple[Path, bool]:
    """The folder of a course and whether it is a shipped one. `name_or_path` is a folder, its course.yaml, or the name
    of a shipped course; a folder of that name wins. Raises UserError where there is none.
    """
    path = Path(name_or_path)
    if path.is_file() and path.name == SETTINGS_FILE:
        path = path.parent
    if path.is_file():
        raise UserError(
            tr("“{name}” is a file, not a course folder.", name=name_or_path),
            cure=tr("Give the folder that holds photos/ and operations/."),
            code="COURSE-FOLDER",
        )
    shelf_folder = shelf("courses")
    if path.is_dir():
        return path, path.resolve().parent == shelf_folder.resolve()
    if name_or_path in shipped_courses():
        return shelf_folder / name_or_path, True
    near = [item.name for item in entries(path.parent) if item.is_dir()] if path.parent.is_dir() else []
    raise UserError(
        tr("There is no course folder “{name}”, and no course of that name ships.", name=name_or_path),
        cure=_course_cure(name_or_path, near),
        code="COURSE-FOLDER",
    )


def output_folder(name_or_path: str, out: Path | None) -> Path:
    """Where the outputs of a course go: `out`, else `build/` in the course, for one that ships `build/` in the current folder.
    Raises UserError where there is no such course.
    """
    root, shipped = find_course(name_or_path)
    return out or (Path.cwd() if shipped else root) / "build"


def _course_cure(name: str, folders: Iterable[str]) -> str:
    known = [*shipped_courses(), *folders]
    hit = nearest(Path(name).name, known)
    hint = tr("Did you mean “{name}”?", name=hit) + " " if hit else ""
    return hint + tr("`fagnorsk new {name}` makes one.", name=name)
