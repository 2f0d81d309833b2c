"""`fagnorsk cache`: what the program keeps to be quick, and how to throw it away."""

from __future__ import annotations

from typing import Annotated

import typer

from fagnorsk.messages import tr


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Show how much the program keeps in order to be quick, or throw it away."))
    def cache(
        what: Annotated[str, typer.Argument(metavar="[show|clear]", help=tr("What to do with it."))] = "show",
    ) -> None:
        from fagnorsk.cli import show
        from fagnorsk.store import user_store

        say = show.console().print
        store = user_store()
        if what == "clear":
            say(tr("Thrown away: {size} MB.", size=_megabytes(store.clear())))
        elif what == "show":
            count, size = store.size()
            say(str(store.root), markup=False)
            told = tr(
                "{n} files, {size} MB of at most {limit} MB.",
                n=count,
                size=_megabytes(size),
                limit=_megabytes(store.limit),
            )
            say(told)
        else:
            raise typer.BadParameter(tr("show or clear"))


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
