"""`fagnorsk gate`: the picture test before anybody goes on the floor, out and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.build import Prepared
    from fagnorsk.model.gate import GateResult

EXAMPLES = tr(
    "Examples:\n\n    fagnorsk gate hms-forste-dag\n\n    fagnorsk gate hms-forste-dag --read gate-results.xlsx --allowed 1"
)
FOLDER = "gate"


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Make the safety gate: a ten-minute picture test in two versions, and sum up its results."),
        epilog=EXAMPLES,
    )
    def gate(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        read: Annotated[
            Path | None, typer.Option("--read", metavar="FILE", help=tr("The filled sheet of results."))
        ] = None,
        allowed: Annotated[
            int, typer.Option("--allowed", metavar="N", min=0, help=tr("So many wrong answers still pass."))
        ] = 0,
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import load_for_output, prepare
        from fagnorsk.cli import show
        from fagnorsk.outputs.folder import OutputFolder
        from fagnorsk.outputs.gate import gate_status
        from fagnorsk.sources.gate_results import read_results

        results = read_results(read, allowed) if read else ()
        loaded, target = load_for_output(course, out)
        with show.progress() as step:
            prepared = prepare(loaded, step)
        folder = OutputFolder(target / FOLDER)
        if read:
            folder.place("gate-status.docx", gate_status(results, prepared.plan, prepared.template))
        else:
            for name, data in _sheets(prepared):
                folder.place(name, data)
        folder.close(remove_stale=False)
        if json:
            show.as_json([_answer(result) for result in results])
            return
        say = show.console().print
        for result in results:
            told = (
                tr("may go on the floor") if result.passed else tr("not yet: {words}", words=", ".join(result.missing))
            )
            say(f"{result.person}  {result.date}  {result.right}/{result.asked}  {told}", markup=False)
        for placed in folder.placed:
            say(tr("Written: {file}", file=folder.root / placed.path))


def _sheets(prepared: Prepared) -> list[tuple[str, bytes]]:
    from fagnorsk.errors import UserError
    from fagnorsk.exercises.safety_gate import LEAST, VERSIONS, gate_test
    from fagnorsk.outputs.gate import gate_key, gate_sheet
    from fagnorsk.sources.gate_results import results_sheet

    plan = prepared.plan
    tests = [test for version in VERSIONS if (test := gate_test(plan.entries, plan.id, version))]
    if not tests:
        raise UserError(
            tr("Fewer than {n} words of the course have a picture; a picture test needs more.", n=LEAST),
            cure=tr("Add photos, or name safety words in course.yaml."),
            code="GATE-WORDS",
        )
    return [
        *((f"gate-{test.version}.docx", gate_sheet(test, plan, prepared.template)) for test in tests),
        ("gate-key.docx", gate_key(tests, plan, prepared.template)),
        ("gate-results.xlsx", results_sheet(tests)),
    ]


def _answer(result: GateResult) -> dict[str, object]:
    return {
        "person": result.person,
        "date": result.date,
        "version": result.version,
        "right": result.right,
        "asked": result.asked,
        "missing": list(result.missing),
        "passed": result.passed,
    }
