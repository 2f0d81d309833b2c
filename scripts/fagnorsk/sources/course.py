"""A course folder -> Course: everything read, all errors told at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.course import Course, LessonSpec, Settings
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.operation import Operation
from fagnorsk.model.photo import Photo
from fagnorsk.model.word import Vocabulary, slug
from fagnorsk.sources.course_folder import entries, label, leads_out, title_from
from fagnorsk.sources.fields import Fields
from fagnorsk.sources.find_course import find_course
from fagnorsk.sources.identity import assign_ids
from fagnorsk.sources.ledger import read_ledger
from fagnorsk.sources.local_names import with_local_names
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.operations import LESSONS, OPERATIONS, number_and_name, operation_files, read_operation_file
from fagnorsk.sources.papers import PapersRead, read_papers
from fagnorsk.sources.photo_faces import face_findings
from fagnorsk.sources.photo_ledger import read_photos
from fagnorsk.sources.settings import FILE_NAME, read_settings
from fagnorsk.sources.vocabularies import vocabularies_for
from fagnorsk.sources.word_rows import WordRow
from fagnorsk.sources.words import read_word_rows

_SUFFIXES = (".md", ".markdown", ".txt", ".docx", ".docm", ".dotx", ".pdf")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class LoadedCourse:
    """A course as read. `ledger` holds also the rows that ids needed, not yet written, `stored` only those of the file;
    `findings` are those of reading.
    """

    course: Course
    ledger: Ledger
    findings: tuple[Finding, ...]
    stored: Ledger


@dataclass(slots=True)
class _Texts:
    operations: list[Operation]
    photos: list[Photo]
    findings: list[Finding]
    alts: dict[str, str]
    names: list[tuple[str, str]] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    files: int = 0


def load_course(name_or_path: str, *, ledger_folder: Path | None = None) -> LoadedCourse:
    """Everything the course folder holds, parsed, with ids. `ledger_folder` is where the ledger lies of a course whose
    folder cannot be written (beside the output); it is read too.

    Raises UserError or UserErrors with all that is wrong in all files. Nothing is written.
    """
    root, shipped = find_course(name_or_path)
    problems: list[UserError] = []
    _check_links(root, problems)
    settings = _collect(problems, lambda: read_settings(root / FILE_NAME, root), Settings())
    vocabularies: tuple[Vocabulary, ...] = _collect(problems, lambda: vocabularies_for(settings.trades), ())
    word_rows: tuple[WordRow, ...] = _collect(problems, lambda: read_word_rows(root), ())
    ledger = _collect(problems, lambda: read_ledger(root, ledger_folder), Ledger())
    texts = _read_texts(root, settings, problems)
    no_photos: tuple[tuple[Photo, ...], tuple[Finding, ...]] = ((), ())
    photos, photo_findings = _collect(problems, lambda: read_photos(root, texts.photos), no_photos)
    if not texts.files and not (photos or photo_findings):
        problems.append(_empty(root))
    papers = _collect(problems, lambda: read_papers(root), PapersRead())
    fields = Fields(dict(settings.fields))
    texts.operations = [fields.operation(operation) for operation in texts.operations]
    filled = tuple(fields.paper(paper) for paper in papers.papers)
    for name, alt in papers.alts:
        texts.alts.setdefault(name, alt)
    specs, unused = _lesson_specs(settings, texts, problems)
    raise_all(problems)

    by_slug = {operation.slug: operation for operation in texts.operations}
    chosen = [by_slug[spec.operation] for spec in specs]
    name = root.resolve().name
    identified = assign_ids(settings, name, word_rows, vocabularies, chosen, ledger)
    settings = replace(identified.settings, title=settings.title or title_from(name))
    own, vocabularies = with_local_names(identified.words, vocabularies, texts.names)
    course = Course(
        root=root,
        settings=settings,
        lessons=tuple(zip(specs, identified.operations, strict=True)),
        photos=tuple(_with_alt(photo, texts.alts) for photo in photos),
        words=own,
        vocabularies=vocabularies,
        shipped=shipped,
        papers=filled,
    )
    findings = (
        *texts.findings,
        *papers.findings,
        *fields.findings,
        *photo_findings,
        *face_findings(root, photos),
        *unused,
    )
    return LoadedCourse(course, ledger.merged(identified.rows), findings, ledger)


def _collect(problems: list[UserError], read: Callable[[], _T], otherwise: _T) -> _T:
    try:
        return read()
    except UserError as error:
        problems.append(error)
        return otherwise


def _check_links(root: Path, problems: list[UserError]) -> None:
    names = [item for item in entries(root) if item.suffix in (".yaml", ".csv", ".xlsx")]
    for path in (root / OPERATIONS, root / LESSONS, *names):
        if path.is_symlink() and leads_out(path, root):
            problems.append(
                UserError(
                    tr("The link leads out of the course folder and is not followed."),
                    place=Place(label(path, root)),
                    cure=tr("Copy what it points at into the course folder."),
                    code="COURSE-OUTSIDE",
                )
            )


def _empty(root: Path) -> UserError:
    lies = [item.name for item in entries(root)]
    what = (
        tr("There are no photos and no operations in the course folder; it holds: {names}.", names=", ".join(lies[:8]))
        if lies
        else tr("There are no photos and no operations in the course folder.")
    )
    return UserError(
        what,
        place=Place(root.resolve().name),
        cure=tr(
            "Put photos into the folder photos/ and work instructions (.md, .docx, .pdf, .txt) into operations/; "
            "one of them is enough to begin with."
        ),
        code="COURSE-EMPTY",
    )


def _read_texts(root: Path, settings: Settings, problems: list[UserError]) -> _Texts:
    texts = _Texts([], [], [], {})
    named = {_slug_of(spec.operation) for spec in settings.lessons}
    paths = [path for path in operation_files(root) if not path.name.casefold().startswith("les-meg")]
    # A text in lessons/ is taught where `lessons:` says so; without that, nobody has said when.
    paths += [path for path in operation_files(root, LESSONS) if _file_slug(path) in named]
    texts.files = len(paths)
    for path in paths:
        read = read_operation_file(path, root)
        texts.operations += read.operations
        texts.photos += read.photos
        texts.findings += read.findings
        texts.names += read.names
        if not read.operations:
            texts.unread.add(_file_slug(path))
        for name, alt in read.alts:
            texts.alts.setdefault(name, alt)
    _check_slugs(texts.operations, problems)
    return texts


def _check_slugs(operations: Sequence[Operation], problems: list[UserError]) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        before = first.setdefault(operation.slug, operation)
        if before is not operation:
            problems.append(
                UserError(
                    tr(
                        "Two operations have the name “{name}”; the other is {file}.",
                        name=operation.slug,
                        file=before.place.file,
                    ),
                    place=operation.place,
                    cure=tr("Rename one of the files; the number before the name does not count."),
                    code="OPERATION-DOUBLE",
                )
            )


def _lesson_specs(
    settings: Settings, texts: _Texts, problems: list[UserError]
) -> tuple[tuple[LessonSpec, ...], tuple[Finding, ...]]:
    """The lessons in order with the slugs of their operations, and what stands in no lesson. A lesson whose file could
    not be read is left out: its own finding says why.
    """
    operations = texts.operations
    if not settings.lessons:
        return tuple(LessonSpec(operation.slug, place=operation.place) for operation in operations), ()
    slugs = [operation.slug for operation in operations]
    specs: list[LessonSpec] = []
    for spec in settings.lessons:
        name = _slug_of(spec.operation)
        if not name or (name in texts.unread and name not in slugs):
            continue
        if name not in slugs:
            problems.append(
                UserError(
                    tr("There is no operation “{name}” in operations/ or lessons/.", name=spec.operation),
                    place=spec.place,
                    cure=suggest(name, slugs),
                    code="COURSE-LESSON",
                )
            )
        elif any(name == other.operation for other in specs):
            problems.append(
                UserError(
                    tr("The operation “{name}” stands in two lessons.", name=spec.operation),
                    place=spec.place,
                    cure=tr("Keep one of them."),
                    code="COURSE-LESSON",
                )
            )
        else:
            specs.append(replace(spec, operation=name))
    taught = {spec.operation for spec in specs}
    unused = tuple(
        Finding(
            "COURSE-UNUSED",
            Severity.INFO,
            tr("The operation stands in no lesson and is not taught."),
            tr("Add it under “lessons:” in course.yaml."),
            operation.place,
        )
        for operation in operations
        if operation.slug not in taught
    )
    return tuple(specs), unused


def _slug_of(name: str) -> str:
    """The slug of `operations/02-montere-flens.docx`, `02-montere-flens` or `montere-flens`."""
    path = Path(name.replace("\\", "/"))
    if path.suffix.casefold() not in _SUFFIXES:
        path = path.with_name(f"{path.name}.md") if path.name else Path("x.md")
    return _file_slug(path)


def _file_slug(path: Path) -> str:
    return slug(number_and_name(path)[1])


def _with_alt(photo: Photo, alts: Mapping[str, str]) -> Photo:
    return replace(photo, alt=alts[photo.name]) if not photo.alt and photo.name in alts else photo
