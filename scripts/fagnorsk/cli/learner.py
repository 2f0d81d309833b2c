"""`fagnorsk learner`: the words a learner has collected become a deck and a sheet of the learner's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk learner my-course\n\n"
    "    fagnorsk learner my-course my-words.xlsx --language pl --name mechanic-3"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Make a deck and a sheet of a learner's own words; without a file, an empty sheet to type them in."),
        epilog=EXAMPLES,
    )
    def learner(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        words: Annotated[
            Path | None, typer.Argument(metavar="MY-WORDS.xlsx", help=tr("The sheet with the learner's words."))
        ] = None,
        name: Annotated[
            str, typer.Option("--name", metavar="NAME", help=tr("What the deck is called; a number will do."))
        ] = "",
        language: Annotated[
            str, typer.Option("--language", "-l", metavar="CODE", help=tr("The learner's mother tongue (pl, ro ...)."))
        ] = "",
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
    ) -> None:
        from fagnorsk.build.learner import build_learner, make_empty_sheet
        from fagnorsk.cli import show
        from fagnorsk.messages import trn

        say = show.console().print
        if words is None:
            built = make_empty_sheet(course, out)
        else:
            with show.progress() as step:
                built = build_learner(course, words, name, language, out, step)
            say(", ".join((trn("{n} word", "{n} words", built.words), trn("{n} card", "{n} cards", built.cards))))
        for placed in built.placed:
            say(tr("Written: {file}", file=built.folder / placed.path))
        show.findings(built.findings)
