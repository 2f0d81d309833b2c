"""`fagnorsk deck-diff`: what an update will do, before it is handed out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr("Examples:\n\n    fagnorsk deck-diff last-year.apkg build/anki/my-course-pl.apkg")


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        "deck-diff",
        help=tr("Tell what learners who have the OLD deck get by opening the NEW one. Exit code 1: they would lose."),
        epilog=EXAMPLES,
    )
    def deck_diff(
        old: Annotated[Path, typer.Argument(metavar="OLD", help=tr("The deck that learners have (.apkg)."))],
        new: Annotated[Path, typer.Argument(metavar="NEW", help=tr("The deck to be handed out (.apkg)."))],
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from rich.markup import escape

        from fagnorsk.cli import show
        from fagnorsk.errors import UserError, raise_all
        from fagnorsk.outputs.anki.diff import Weight, compare
        from fagnorsk.outputs.anki.reading import read_deck

        decks, problems = [], []
        for path in (old, new):
            try:
                decks.append(read_deck(path))
            except UserError as error:
                problems.append(error)
        raise_all(problems)
        diff = compare(*decks)
        if json:
            show.as_json(
                {"harmful": diff.harmful, "says": [{"weight": w.value, "text": text} for w, text in diff.sentences()]}
            )
        else:
            out = show.console()
            colours = {Weight.BAD: "red", Weight.LOOK: "yellow", Weight.GOOD: "green"}
            for weight, text in diff.sentences():
                out.print(f"[{colours[weight]}]{'!' if weight is not Weight.GOOD else '-'}[/] {escape(text)}")
            out.print(
                tr("Do not hand it out like this.")
                if diff.harmful
                else tr("All progress stays. Learners open the new file and press Import; nothing is to be ticked.")
            )
        if diff.harmful:
            raise typer.Exit(1)
