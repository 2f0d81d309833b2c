"""`fagnorsk check`: every problem of a course, or of the vocabularies, at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.model.finding import Finding

VOCABULARIES = "vocab"
EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk check my-course\n\n"
    "    fagnorsk check vocab          (the vocabularies; a course folder of that name is ./vocab)"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Tell every problem of a course, or of the vocabularies, at once: where it is and what to do."),
        epilog=EXAMPLES,
    )
    def check(
        course: Annotated[
            str,
            typer.Argument(metavar="COURSE|vocab", help=tr("A course folder, the name of one that ships, or vocab.")),
        ],
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.cli import show
        from fagnorsk.model.finding import Severity
        from fagnorsk.outputs.report import finding_data

        found = _of_vocabularies() if course == VOCABULARIES else _of_course(course)
        if json:
            show.as_json([finding_data(finding) for finding in found])
        else:
            show.findings(found)
            show.console().print(show.count_line(found) + ".")
        if any(finding.severity is Severity.ERROR for finding in found):
            raise typer.Exit(1)


def _of_course(course: str) -> Sequence[Finding]:
    from fagnorsk.build import prepare
    from fagnorsk.cli import show
    from fagnorsk.sources.course import load_course

    with show.progress() as step:
        return prepare(load_course(course), step).findings


def _of_vocabularies() -> Sequence[Finding]:
    from fagnorsk.checks.vocabulary import check_vocabularies
    from fagnorsk.sources.library import read_library

    return check_vocabularies(*read_library())
