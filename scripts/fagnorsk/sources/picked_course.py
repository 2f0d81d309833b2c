"""A course folder put together of parts of others."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.course import LessonSpec, Settings
from fagnorsk.model.photo import Box, Photo
from fagnorsk.sources.headings import NOT_READ, folded
from fagnorsk.sources.plain_text import read_text, tidy
from fagnorsk.sources.words import CSV_NAME, read_word_table
from fagnorsk.store import write_whole


@dataclass(frozen=True, slots=True)
class PickedLesson:
    """One lesson: where its course lies, its entry, the file of its operation, and the photos it needs."""

    root: Path
    spec: LessonSpec
    file: Path
    photos: tuple[Photo, ...]


def write_picked(folder: Path, settings: Settings, lessons: Sequence[PickedLesson]) -> tuple[Path, ...]:
    """Write `course.yaml`, the operations numbered anew, their photos with what was said of them, and the courses' own words
    into a new folder; returns the files. Raises UserErrors, with nothing written, where the folder holds something or two
    courses have different files or words of one name.
    """
    problems: list[UserError] = []
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        problems.append(
            UserError(
                tr("The folder “{folder}” is not empty.", folder=folder),
                cure=tr("Give the name of a new folder."),
                code="NEW-FOLDER",
            )
        )
    files: dict[str, bytes] = {}
    specs = []
    copied: set[Path] = set()
    for number, lesson in enumerate(lessons, 1):
        inside = lesson.file.relative_to(lesson.root)
        if lesson.file not in copied:  # a file may hold several operations
            name = f"{inside.parts[0]}/{number:02d}-{lesson.spec.operation}{lesson.file.suffix}"
            files[name] = lesson.file.read_bytes()
            copied.add(lesson.file)
        specs.append(lesson.spec)
        for photo in lesson.photos:
            _put(files, f"photos/{photo.path.relative_to(lesson.root / 'photos').as_posix()}", photo.path, problems)
    roots = list(dict.fromkeys(lesson.root for lesson in lessons))
    if words := _words(roots, problems):
        files[CSV_NAME] = words
    for root in roots:
        for template in ("template.docx", "template.dotx"):
            if (root / template).is_file() and not any(name.startswith("template.") for name in files):
                files[template] = (root / template).read_bytes()
    raise_all(problems)
    files["course.yaml"] = _settings(settings, specs).encode()
    photos = {photo.name: photo for lesson in lessons for photo in lesson.photos}
    if photos:
        files["photos.yaml"] = _photos(photos).encode()
    made = []
    for name, data in files.items():
        write_whole(folder / name, data)
        made.append(folder / name)
    return tuple(made)


def read_known(path: Path) -> tuple[str, ...]:
    """The words of a list that somebody knows: the first column of a table, or a text with a word on each line. Raises
    UserError where it cannot be read.
    """
    if path.suffix.casefold() in (".xlsx", ".xlsm"):
        from fagnorsk.sources.workbook import workbook_rows

        problems: list[UserError] = []
        rows = workbook_rows(path, path.name, "ord", problems)
        raise_all(problems)
        cells = [row[0] if row else "" for _, row in rows]
    else:
        lines = read_text(path, path.name).splitlines()
        cells = [next(csv.reader([line], delimiter=";" if ";" in line else ","), [""])[0] for line in lines if line]
    headings = {folded(name) for name in ("id", "ord", "term", "ord-id", NOT_READ)}
    return tuple(dict.fromkeys(tidy(cell) for cell in cells if cell.strip() and folded(cell) not in headings))


def _put(files: dict[str, bytes], name: str, path: Path, problems: list[UserError]) -> None:
    data = path.read_bytes()
    if files.setdefault(name, data) != data:
        problems.append(
            UserError(
                tr("Two of the courses have different pictures called {name}.", name=name),
                place=Place(name),
                cure=tr("Rename one of them, in the operation and in photos.yaml too."),
                code="PICK-DOUBLE",
            )
        )


def _words(roots: Sequence[Path], problems: list[UserError]) -> bytes:
    columns: dict[str, None] = {}
    rows: dict[str, dict[str, str]] = {}
    for root in roots:
        table = read_word_table(root, problems)
        for row in table.rows if table else ():
            columns.update(dict.fromkeys(row.cells))
            key = row["id"] or f"{row['pos']} {row['term']}"
            if rows.setdefault(key, dict(row.cells)) != row.cells:
                problems.append(
                    UserError(
                        tr("Two of the courses say different things of the word “{term}”.", term=row["term"]),
                        place=row.place("term"),
                        cure=tr("Make the rows alike, or give one of them another id."),
                        code="PICK-DOUBLE",
                    )
                )
    if not rows:
        return b""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(columns), lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows.values())
    return out.getvalue().encode()


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _list(items: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, items))}]"


def _settings(settings: Settings, specs: Sequence[LessonSpec]) -> str:
    lines = [f"id: {settings.id}", f"title: {_quoted(settings.title)}"]
    if settings.company:
        lines.append(f"company: {_quoted(settings.company)}")
    lines += [
        f"{key}: {_list(items)}"
        for key, items in (("trades", settings.trades), ("languages", settings.languages))
        if items
    ]
    lines += [f"level: {settings.level.value}", f"feminine: {settings.feminine}", f"consent: {settings.consent}"]
    if settings.fields:
        lines.append("fields:")
        lines += [f"  {name}: {_quoted(value)}" for name, value in settings.fields]
    if settings.known:
        lines.append("# Ord som deltakeren kan fra før.")
        lines.append(f"known: {_list(settings.known)}")
    lines.append("lessons:")
    for spec in specs:
        lines.append(f"  - operation: {spec.operation}")
        if spec.title:
            lines.append(f"    title: {_quoted(spec.title)}")
        if spec.words:
            lines.append(f"    words: {_list(spec.words)}")
        if spec.exercises is not None:
            lines.append(f"    exercises: {_list(spec.exercises)}")
        if spec.most is not None:
            lines.append(f"    most: {spec.most}")
        if spec.level:
            lines.append(f"    level: {spec.level.value}")
    return "\n".join(lines) + "\n"


def _photos(photos: Mapping[str, Photo]) -> str:
    lines = []
    for name, photo in photos.items():
        lines.append(f"{_quoted(name)}:")
        if photo.alt:
            lines.append(f"  alt: {_quoted(photo.alt)}")
        if photo.words:
            lines.append(f"  words: {_list(photo.words)}")
        if photo.dots:
            lines.append("  dots:")
            for dot in photo.dots:
                where = f"box: {_box(dot.box)}" if dot.box else f"x: {dot.x:g}, y: {dot.y:g}"
                lines.append(f"    - {{word: {_quoted(dot.word)}, {where}}}")
        if photo.cover:
            lines.append(f"  cover: [{', '.join(map(_box, photo.cover))}]")
        consent = photo.consent
        if consent.given is not None:
            said = [f"given: {'true' if consent.given else 'false'}"]
            said += [f"asked_by: {_quoted(consent.asked_by)}"] if consent.asked_by else []
            said += [f"date: {consent.date}"] if consent.date else []
            lines.append(f"  consent: {{{', '.join(said)}}}")
        if lines[-1].endswith(":"):
            lines[-1] += " {}"
    return "\n".join(lines) + "\n"


def _box(box: Box) -> str:
    return f"[{box.x:g}, {box.y:g}, {box.width:g}, {box.height:g}]"
