"""`fagnorsk export`: for each shift team one folder or zip with everything it gets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fagnorsk.build import Step
    from fagnorsk.model.finding import Finding
    from fagnorsk.model.shifts import Session
    from fagnorsk.shifts.course import ShiftCourse

EXAMPLES = tr(
    "Examples:\n\n    fagnorsk export my-course --zip\n\n"
    "    fagnorsk export my-course --team A --week 2027-W05 --zip\n\n"
    "    fagnorsk export my-course --catch-up          (for everybody who missed a lesson)"
)
FOLDER = "teams"


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("For each shift team a folder: cover, plan, calendar, attendance sheet, handouts, lists, decks."),
        epilog=EXAMPLES,
    )
    def export(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        team: Annotated[str, typer.Option("--team", metavar="TEAM", help=tr("This team only."))] = "",
        week: Annotated[
            str, typer.Option("--week", metavar="WEEK", help=tr("The lessons of this week only, such as 2027-W05."))
        ] = "",
        zipped: Annotated[bool, typer.Option("--zip", help=tr("Also a zip file for each team."))] = False,
        catch_up: Annotated[
            bool,
            typer.Option(
                "--catch-up",
                help=tr(
                    "Instead a folder for each participant who missed lessons: what to do, and whose session fits."
                ),
            ),
        ] = False,
        pdf: Annotated[
            bool, typer.Option("--pdf", help=tr("Cover, plan and attendance sheet as PDF too (needs LibreOffice)."))
        ] = False,
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
    ) -> None:
        from fagnorsk.build import Options, build, load_for_output, prepare
        from fagnorsk.build.catching_up import export_catch_up, languages_of_people, missed_lessons
        from fagnorsk.build.exporting import Wish, export, languages_of, teams_of
        from fagnorsk.cli import show
        from fagnorsk.shifts.course import read_shift_course

        wish = Wish(team, week, zipped)
        loaded, target = load_for_output(course, out)
        shifts = read_shift_course(loaded.course)
        teams = teams_of(shifts, wish)
        missed = missed_lessons(shifts, wish) if catch_up else ()
        if catch_up and not missed:
            show.console().print(tr("Nobody has missed a lesson."))
            return
        sessions = () if catch_up else _sessions(shifts)
        languages = languages_of_people(missed) if catch_up else languages_of(shifts, teams)
        options = Options(out, languages, frozenset({"wordlist", "handout", "anki"}))
        with show.progress() as step:
            build(course, options, step)
            prepared = prepare(load_for_output(course, out)[0], step)
            if catch_up:
                placed = export_catch_up(prepared, missed, target, target / FOLDER, zipped=zipped, step=step)
            else:
                placed = export(prepared, shifts, sessions, target, target / FOLDER, wish, step)
            findings = _pdfs(target / FOLDER, placed, step) if pdf else []
        say = show.console().print
        say(trn("{n} file", "{n} files", len(placed)) + f" → {target / FOLDER}", markup=False)
        for path in placed:
            if path.endswith(".zip"):
                say(f"  {path}", markup=False)
        show.findings(findings)
        if not shifts.sessions and sessions:
            say(tr("The plan was made now; fagnorsk plan COURSE --write keeps it, so that the next one is the same."))


def _sessions(shifts: ShiftCourse) -> Sequence[Session]:
    """Those of plan.csv; where there is none, a plan made now."""
    from fagnorsk.shifts.plan import make_plan
    from fagnorsk.shifts.solve import solver_there

    if shifts.sessions or not shifts.settings.start or not solver_there():
        return shifts.sessions
    return make_plan(shifts.settings, shifts.slugs, ()).sessions


def _pdfs(root: Path, placed: Sequence[str], step: Step) -> list[Finding]:
    from fagnorsk.outputs.folder import OutputFolder
    from fagnorsk.outputs.pdf import make_pdfs

    folder = OutputFolder(root)
    documents = [path for path in placed if path.count("/") == 1 and path.endswith(".docx")]
    findings = make_pdfs(folder, documents, step("PDF", len(documents)))
    folder.close(remove_stale=False)
    return findings
