"""`fagnorsk watch`: builds again whenever something in the course folder changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLE = tr("Example:\n\n    fagnorsk watch my-course --language pl")
QUIET = 1_000
"""Milliseconds without a change before a build begins: Word writes a file in several goes."""


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Build again whenever a file of the course changes, until Ctrl-C."), epilog=EXAMPLE)
    def watch(
        course: Annotated[str, typer.Argument(metavar="COURSE", help=tr("A course folder."))],
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
        language: Annotated[
            list[str] | None,
            typer.Option("--language", "-l", metavar="CODE", help=tr("Only these mother tongues (pl, ro ...).")),
        ] = None,
        only: Annotated[
            str | None, typer.Option("--only", metavar="LIST", help=tr("Only these, as in fagnorsk build."))
        ] = None,
    ) -> None:
        from fagnorsk.build import Options
        from fagnorsk.cli import show
        from fagnorsk.cli.build import build_and_tell, formats
        from fagnorsk.sources.find_course import find_course, output_folder

        root, target = find_course(course)[0], output_folder(course, out)
        options = Options(out, tuple(language or ()), formats(only))
        build_and_tell(course, options)
        say = show.console().print
        say(tr("Watching {folder}. Ctrl-C ends it.", folder=root), markup=False)
        for changed in changes(root, target):
            say(tr("Changed: {files}", files=", ".join(changed)), markup=False)
            build_and_tell(course, options)


def changes(root: Path, out: Path) -> Iterator[tuple[str, ...]]:
    """After each pause in the changes the names of the files that changed, relative to the course; what a build writes and
    what programs leave behind is none.
    """
    from watchfiles import watch as watched

    from fagnorsk.sources.course_folder import is_junk

    inside, outputs = root.resolve(), out.resolve()

    def matters(change: object, path: str) -> bool:
        file = Path(path)
        mine = file.is_relative_to(outputs) or file.name == "deck-ledger.csv"
        return not mine and not any(is_junk(part) for part in file.relative_to(inside).parts)

    for found in watched(inside, watch_filter=matters, debounce=QUIET * 8, step=QUIET):
        yield tuple(sorted({Path(path).relative_to(inside).as_posix() for _, path in found}))
