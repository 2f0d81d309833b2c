"""`fagnorsk new`: a course folder to begin with."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr("Example:\n\n    fagnorsk new my-course --trade industrirorlegger --language pl --language ro")


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Make a course folder that builds as it is, with comments that explain."), epilog=EXAMPLES)
    def new(
        folder: Annotated[Path, typer.Argument(metavar="FOLDER", help=tr("A folder that does not exist yet."))],
        trade: Annotated[
            str | None, typer.Option("--trade", "-t", metavar="TRADE", help=tr("The vocabulary to look in first."))
        ] = None,
        language: Annotated[
            list[str] | None,
            typer.Option("--language", "-l", metavar="CODE", help=tr("A mother tongue: pl, lt, ro, uk, en ...")),
        ] = None,
    ) -> None:
        from fagnorsk.cli import show
        from fagnorsk.sources.scaffold import new_course

        program = Path(sys.executable).with_name("fagnorsk.exe" if sys.platform == "win32" else "fagnorsk")
        made = new_course(folder, trade, language or (), program if program.is_file() else None)
        out = show.console()
        for path in made:
            out.print(f"  {path}")
        out.print(
            tr(
                "Put photos into photos/ and work instructions into operations/. Then: fagnorsk build {folder}",
                folder=folder,
            )
        )
