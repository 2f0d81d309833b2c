"""`fagnorsk form`: a page for each operation, to be filled in at the work place and read back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.outputs.folder import OutputFolder

EXAMPLES = tr("Examples:\n\n    fagnorsk form my-course\n\n    fagnorsk form my-course --out for-the-shift-leaders")
FOLDER = "forms"
BLANK = "ny-jobb.docx"


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Make a one-page form for each operation, for a line leader to fill in; it is read back."),
        epilog=EXAMPLES,
    )
    def form(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
    ) -> None:
        from fagnorsk.cli import show
        from fagnorsk.errors import UserError

        try:
            folder = _forms(course, out)
        except UserError as error:
            if error.code != "COURSE-EMPTY":
                raise
            folder = _blank_only(course, out)
        say = show.console().print
        for placed in folder.placed:
            say(tr("Written: {file}", file=folder.root / placed.path))
        say(tr("Put a filled form into operations/, instead of the former file of that job, and build."))


def _forms(course: str, out: Path | None) -> OutputFolder:
    from fagnorsk.build import load_for_output, prepare
    from fagnorsk.cli import show
    from fagnorsk.model.word import Pos
    from fagnorsk.outputs.folder import OutputFolder
    from fagnorsk.outputs.operation_form import WORDS, operation_form

    loaded, target = load_for_output(course, out)
    with show.progress() as step:
        prepared = prepare(loaded, step)
    plan = prepared.plan
    folder = OutputFolder(target / FOLDER)
    for lesson in plan.lessons:
        if lesson.operation.steps:
            things = [entry for entry in lesson.new if entry.word.pos is Pos.NOUN and not entry.word.safety]
            # What has a picture is a thing, and things have the most names.
            words = [entry.word.term for entry in sorted(things, key=lambda entry: entry.picture is None)]
            data = operation_form(lesson.operation.title, plan.title, plan.company, words[:WORDS], prepared.template)
            folder.place(f"{lesson.file_stem}.docx", data)
    folder.place(BLANK, operation_form("", plan.title, plan.company, (), prepared.template))
    folder.close(remove_stale=False)
    return folder


def _blank_only(course: str, out: Path | None) -> OutputFolder:
    """Where nothing is written yet, the form is what to begin with."""
    from fagnorsk.outputs.folder import OutputFolder
    from fagnorsk.outputs.operation_form import operation_form
    from fagnorsk.sources.course_folder import title_from

    root = Path(course)
    folder = OutputFolder((out or root / "build") / FOLDER)
    folder.place(BLANK, operation_form("", title_from(root.resolve().name), ""))
    folder.close(remove_stale=False)
    return folder
