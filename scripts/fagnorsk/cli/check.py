"""`fagnorsk check`: every problem of a course at once."""

from __future__ import annotations

from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr("Example:\n\n    fagnorsk check my-course")


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Tell every problem of a course at once: where it is and what to do."), epilog=EXAMPLES)
    def check(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import prepare
        from fagnorsk.cli import show
        from fagnorsk.model.finding import Severity
        from fagnorsk.outputs.report import finding_data
        from fagnorsk.sources.course import load_course

        with show.progress() as step:
            prepared = prepare(load_course(course), step)
        if json:
            show.as_json([finding_data(finding) for finding in prepared.findings])
        else:
            show.findings(prepared.findings)
            show.console().print(show.count_line(prepared.findings) + ".")
        if any(finding.severity is Severity.ERROR for finding in prepared.findings):
            raise typer.Exit(1)
