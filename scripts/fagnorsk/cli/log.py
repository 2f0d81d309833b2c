"""`fagnorsk log`: each learner's log of what was done on the job, out and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fagnorsk.messages import tr

EXAMPLES = tr(
    "Examples:\n\n    fagnorsk log my-course\n\n    fagnorsk log my-course --read filled-logs   (log-D1.docx, log-D2.docx ...)"
)
FOLDER = "log"


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Make the log in which learners note what they did on the job; sum up filled ones against the aims."),
        epilog=EXAMPLES,
    )
    def log(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        read: Annotated[
            Path | None, typer.Option("--read", metavar="FOLDER", help=tr("A folder with filled logs, or one of them."))
        ] = None,
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
    ) -> None:
        from fagnorsk.build import load_for_output, prepare
        from fagnorsk.cli import show
        from fagnorsk.errors import UserError, raise_all
        from fagnorsk.outputs.folder import OutputFolder
        from fagnorsk.outputs.work_log import log_summary, logged, work_log
        from fagnorsk.sources.work_log import read_log

        loaded, target = load_for_output(course, out)
        with show.progress() as step:
            prepared = prepare(loaded, step)
        plan = prepared.plan
        folder = OutputFolder(target / FOLDER)
        say = show.console().print
        if read is None:
            data = work_log(plan, prepared.template)
            if not data:
                raise UserError(
                    tr("No lesson of the course is a work operation with steps."),
                    cure=tr("Number the steps in the files of operations/."),
                    code="LOG-EMPTY",
                )
            folder.place("log.docx", data)
        else:
            titles = {lesson.title: lesson.slug for lesson in logged(plan)}
            problems: list[UserError] = []
            logs = []
            for path in _files(read):
                try:
                    logs.append(read_log(path, titles))
                except UserError as error:
                    problems.append(error)
            raise_all(problems)
            for one in logs:
                done = sum(entry.done for entry in one.entries)
                say(
                    tr("{person}: {done} of {all} done and signed", person=one.person, done=done, all=len(titles)),
                    markup=False,
                )
            folder.place("log-summary.docx", log_summary(plan, logs, prepared.template))
        folder.close(remove_stale=False)
        for placed in folder.placed:
            say(tr("Written: {file}", file=folder.root / placed.path))


def _files(path: Path) -> list[Path]:
    from fagnorsk.errors import UserError
    from fagnorsk.sources.course_folder import entries

    found = [path] if path.is_file() else [item for item in entries(path) if item.suffix.casefold() == ".docx"]
    if not found:
        raise UserError(
            tr("There are no filled logs (.docx) in {folder}.", folder=path),
            cure=tr("Give the folder in which they lie."),
            code="LOG-NONE",
        )
    return found
