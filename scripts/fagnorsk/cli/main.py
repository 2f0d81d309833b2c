"""`fagnorsk`: the commands put together, and every error told as a sentence."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from fagnorsk import __version__
from fagnorsk.cli import (
    attendance,
    build,
    cache,
    check,
    deck_diff,
    export,
    form,
    forms,
    gate,
    learner,
    library,
    log,
    new,
    photos,
    pick,
    plan,
    sound,
    vocab,
    watch,
    words,
)
from fagnorsk.errors import UserError, flatten
from fagnorsk.messages import called_as, tr

app = typer.Typer(
    name="fagnorsk",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"fagnorsk {__version__}")
        raise typer.Exit


@app.callback(
    help=tr("A company's own photos and work instructions become illustrated wordlists, Word handouts and Anki decks."),
    epilog=tr("Begin with: fagnorsk new my-course"),
)
def fagnorsk(
    version: Annotated[
        bool, typer.Option("--version", help=tr("Show the version and stop."), callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Options before the command."""


for command in (
    new,
    check,
    words,
    photos,
    form,
    forms,
    gate,
    log,
    library,
    vocab,
    pick,
    plan,
    attendance,
    export,
    sound,
    build,
    watch,
    learner,
    deck_diff,
    cache,
):
    command.register(app)


def run() -> None:
    """The console script: runs the command and exits. What a user can mend is a sentence, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may not be UTF-8; æøå and łą must not crash the answer.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8" if not stream.isatty() else None, errors="replace")
    try:
        app(prog_name=called_as())
    except UserError as error:
        for single in flatten([error]):
            typer.echo(str(single), err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        typer.echo(tr("Stopped. Finished files are whole."), err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)
