"""`fagnorsk pick`: a course for one person, of single operations of any courses."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr(
    "Example:\n\n    fagnorsk pick industrirorlegger-fagbrev sveising --operation montere-flens --level A1 --language pl"
    " --to my-first-weeks"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Put together a course folder for one person from operations of any courses."), epilog=EXAMPLES
    )
    def pick(
        courses: Annotated[
            list[str], typer.Argument(metavar="COURSE", help=tr("Course folders, or names of courses that ship."))
        ],
        to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help=tr("The new course folder."))],
        operation: Annotated[
            list[str] | None,
            typer.Option("--operation", "-o", metavar="NAME", help=tr("An operation; all of them if none is named.")),
        ] = None,
        level: Annotated[
            str | None, typer.Option("--level", metavar="LEVEL", help=tr("A1, A2 or B1; else that of the course."))
        ] = None,
        language: Annotated[
            list[str] | None,
            typer.Option("--language", "-l", metavar="CODE", help=tr("A mother tongue: pl, lt, ro, uk, en ...")),
        ] = None,
        known: Annotated[
            Path | None,
            typer.Option("--known", metavar="FILE", help=tr("Words the person knows, one a line (.txt .csv .xlsx).")),
        ] = None,
    ) -> None:
        from fagnorsk.build.picking import pick as pick_course
        from fagnorsk.cli import show
        from fagnorsk.errors import raise_all
        from fagnorsk.model.word import Level
        from fagnorsk.sources.picked_course import read_known
        from fagnorsk.sources.settings import check_languages

        if level is not None and level.upper() not in tuple(Level):
            raise typer.BadParameter(tr("A1, A2 or B1"), param_hint="--level")
        raise_all(check_languages(language or ()))
        words = read_known(known) if known else ()
        made = pick_course(
            courses,
            operation or (),
            to,
            level=Level(level.upper()) if level else None,
            languages=language or (),
            known=words,
        )
        say = show.console().print
        for path in made:
            say(f"  {path}", markup=False)
        say(tr("Now: fagnorsk build {folder}", folder=to), markup=False)
