"""`fagnorsk photos`: every photo of a course with its words and problems, a contact sheet, and the list of missing ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr, trn

if TYPE_CHECKING:
    from fagnorsk.model.photo import ImageFile, Photo
    from fagnorsk.outputs.folder import OutputFolder
    from fagnorsk.photos.darkroom import Darkroom
    from fagnorsk.photos.survey import PhotoLook

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk photos my-course\n\n"
    "    fagnorsk photos my-course --grid   (a percent grid on each photo, for typing dots)\n\n"
    "    fagnorsk photos my-course --find-faces"
)
FOLDER = "photos"
Done = Callable[[str, int], Callable[[], None]]


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Show all photos with their words and problems; make a contact sheet and a list of missing ones."),
                 epilog=EXAMPLES)  # fmt: skip
    def photos(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        out: Annotated[Path | None, typer.Option("--out", help=tr("Where to put the outputs."))] = None,
        grid: Annotated[bool, typer.Option("--grid", help=tr("Write each photo with a percent grid."))] = False,
        find_faces: Annotated[
            bool, typer.Option("--find-faces", help=tr("Write possible faces to photos-faces.yaml, for you to decide."))
        ] = False,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import load_for_output, prepare
        from fagnorsk.cli import show
        from fagnorsk.outputs.contact_sheet import contact_sheet
        from fagnorsk.outputs.folder import OutputFolder
        from fagnorsk.outputs.photo_list import photo_list
        from fagnorsk.photos.darkroom import Darkroom
        from fagnorsk.photos.faces import installed_finder
        from fagnorsk.photos.survey import survey
        from fagnorsk.sources.photo_ledger import find_films
        from fagnorsk.store import user_store

        finder = installed_finder() if find_faces else None
        loaded, target = load_for_output(course, out)
        with show.progress() as step, Darkroom(user_store()) as darkroom:
            prepared = prepare(loaded, step)
            pictures = loaded.course.photos
            done = step(tr("Photos"), len(pictures))
            looks = survey(pictures, prepared.matches, darkroom, grid=grid, done=done)
            scenes = _scenes(find_films(loaded.course.root), darkroom)
            if finder:
                from fagnorsk.photos.faces import find_faces as faces_of
                from fagnorsk.sources.photo_faces import faces_text

                own = [photo for photo in pictures if not photo.member]
                found = faces_of(own, finder, darkroom, step(tr("Faces"), len(own)))
                faces = _keep_faces(
                    loaded.course.root, target, faces_text(found, finder.name), shipped=loaded.course.shipped
                )
            folder = OutputFolder(target / FOLDER)
            settings = loaded.course.settings
            folder.place("contact-sheet.docx", contact_sheet(settings.title, settings.company, looks, scenes))
            folder.place("to-photograph.docx", photo_list(prepared.plan))
            if grid:
                _place_grids(looks, folder)
            folder.close(remove_stale=False)
        if json:
            show.as_json([_data(look) for look in looks])
            return
        _table(looks)
        say = show.console().print
        for placed in folder.placed:
            say(tr("Written: {file}", file=target / FOLDER / placed.path))
        if finder:
            count = sum(map(len, found.values()))
            say(
                trn(
                    "Found {n} possible face: check {file}.",
                    "Found {n} possible faces: check {file}.",
                    count,
                    file=faces,
                )
            )


def _scenes(films: Sequence[Photo], darkroom: Darkroom) -> dict[str, list[tuple[float, ImageFile]]]:
    """What each film offers; nothing where films cannot be read (the build says so for stills that are asked for)."""
    from dataclasses import replace

    from fagnorsk.photos.order import Refused, Variant
    from fagnorsk.photos.survey import LOOK_EDGE

    offered: dict[str, list[tuple[float, ImageFile]]] = {}
    for film in films:
        try:
            for second in darkroom.scenes(film):
                image = darkroom.prints(replace(film, second=second), (Variant(LOOK_EDGE),)).images[0]
                if image:
                    offered.setdefault(film.name, []).append((second, image))
        except Refused:
            continue
    return offered


def _place_grids(looks: Sequence[PhotoLook], folder: OutputFolder) -> None:
    taken: set[str] = set()
    for look in looks:
        if look.grid:
            # Two photos may differ in their ending only.
            stem = PurePath(look.photo.name.replace("/", "-").replace("#", "-")).stem
            name = stem if stem.casefold() not in taken else f"{stem} ({len(taken)})"
            taken.add(name.casefold())
            folder.place(f"grid/{name}{look.grid.path.suffix}", look.grid.path.read_bytes())


def _keep_faces(root: Path, target: Path, text: str, *, shipped: bool) -> Path:
    """Writes the proposals beside photos.yaml, else beside the outputs; a former file with other content is kept."""
    from fagnorsk.errors import UserError
    from fagnorsk.sources.photo_faces import FILE_NAME
    from fagnorsk.store import write_whole

    for folder in (target,) if shipped else (root, target):
        path = folder / FILE_NAME
        try:
            if path.is_file() and path.read_bytes() != text.encode():
                number = 1
                while (former := path.with_name(f"photos-faces ({number}).yaml")).exists():
                    number += 1
                write_whole(former, path.read_bytes())
            write_whole(path, text.encode())
            return path
        except OSError:
            continue
    raise UserError(
        tr("The folder {folder} cannot be written.", folder=target),
        cure=tr("Choose another one with --out."),
        code="OUT-READ-ONLY",
    )


def _table(looks: Sequence[PhotoLook]) -> None:
    from fagnorsk.cli import show

    consent = {True: tr("yes"), False: tr("no"), None: "?"}
    rows = [
        (
            look.photo.name,
            f"{look.facts.width} x {look.facts.height}" if look.facts else "-",
            ", ".join(look.words),
            ", ".join(f"{number} {word}" for number, word in look.dots),
            consent[look.photo.consent.given],
            str(len(look.photo.cover) or ""),
            " ".join(finding.what for finding in look.findings),
        )
        for look in looks
    ]
    heads = (tr("Photo"), tr("Size"), tr("Words"), tr("Dots"), tr("Consent"), tr("Covered"), tr("To look at"))
    show.table(heads, rows)


def _data(look: PhotoLook) -> dict[str, object]:
    from fagnorsk.outputs.report import finding_data

    return {
        "photo": look.photo.name,
        "width": look.facts.width if look.facts else None,
        "height": look.facts.height if look.facts else None,
        "words": list(look.words),
        "dots": [{"number": number, "word": word} for number, word in look.dots],
        "consent": look.photo.consent.given,
        "covered": len(look.photo.cover),
        "findings": [finding_data(finding) for finding in look.findings],
    }
