"""`fagnorsk build`: courses into wordlists, handouts and decks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.build import Built

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk build industrirorlegger-fagbrev\n\n"
    "    fagnorsk build my-course --language pl --language ro\n\n"
    "    fagnorsk build my-course --only wordlist,anki --out lesson-3"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Make wordlists, handouts, decks and a report from a course folder."), epilog=EXAMPLES)
    def build(
        courses: Annotated[
            list[str], typer.Argument(metavar="COURSE", help=tr("Course folders, or names of courses that ship."))
        ],
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
        language: Annotated[
            list[str] | None,
            typer.Option("--language", "-l", metavar="CODE", help=tr("Only these mother tongues (pl, ro ...).")),
        ] = None,
        only: Annotated[
            str | None,
            typer.Option(
                "--only",
                metavar="LIST",
                help=tr("Only these, with commas: wordlist, handout, papers, anki, anki-text, listen, xlsx, sheets, pdf."),
            ),
        ] = None,
        pdf: Annotated[bool, typer.Option("--pdf", help=tr("A PDF beside each Word file (needs LibreOffice)."))] = False,
        locked: Annotated[bool, typer.Option("--locked", help=tr("Stop if the deck ledger would change."))] = False,
        allow_loss: Annotated[
            bool, typer.Option("--allow-loss", help=tr("Let decks lose pictures and sounds that learners have."))
        ] = False,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import BY_DEFAULT, FORMATS, Options
        from fagnorsk.build import build as build_course
        from fagnorsk.cli import show
        from fagnorsk.errors import UserError, raise_all

        chosen = frozenset(part.strip() for part in only.split(",") if part.strip()) if only else BY_DEFAULT
        unknown = sorted(chosen - set(FORMATS))
        if unknown or not chosen:
            raise typer.BadParameter(
                tr("unknown: {names}. Choose among {known}.", names=", ".join(unknown), known=", ".join(FORMATS)),
                param_hint="--only",
            )
        if pdf:
            chosen |= {"pdf"}
        failed: list[UserError] = []
        answers = []
        for course in courses:
            target = out
            if len(courses) > 1:
                # Several courses must not share a folder: their handouts have the same names.
                target = (
                    (out or Path("build")) / Path(course).resolve().name if out or not Path(course).is_dir() else None
                )
            try:
                with show.progress() as step:
                    built = build_course(course, Options(target, tuple(language or ()), chosen, locked, allow_loss), step)
            except UserError as error:
                failed.append(error)
                continue
            answers.append(_answer(built))
            if not json:
                _tell(built)
        if json:
            show.as_json(answers)
        raise_all(failed)


def _tell(built: Built) -> None:
    from rich.markup import escape

    from fagnorsk.cli import show
    from fagnorsk.messages import trn
    from fagnorsk.outputs.folder import Outcome

    out = show.console()
    plan = built.plan
    out.print(f"[bold]{escape(plan.title)}[/]")
    out.print(
        ", ".join(
            (
                trn("{n} lesson", "{n} lessons", len(plan.lessons)),
                trn("{n} word", "{n} words", len(plan.entries)),
                trn("{n} card", "{n} cards", built.cards),
                trn("{n} file", "{n} files", len(built.placed)),
            )
        )
        + f" → {escape(str(built.out))}"
    )
    for placed in built.placed:
        if placed.outcome is Outcome.BESIDE:
            out.print(
                "[yellow]"
                + escape(
                    tr(
                        "{file} was changed by somebody and stays; the new one is {new}.",
                        file=placed.wanted,
                        new=placed.path,
                    )
                )
                + "[/]"
            )
        elif placed.outcome is Outcome.LOCKED:
            out.print(
                "[red]"
                + escape(tr("{file} is open in another program. Close it and build again.", file=placed.wanted))
                + "[/]"
            )
    if not any(placed.outcome is not Outcome.UNCHANGED for placed in built.placed):
        out.print(tr("Nothing has changed since the last build."))
    if built.findings:
        show.findings([f for f in built.findings if f.severity.value != "info"], most=12)
        out.print(show.count_line(built.findings) + ". " + tr("The report: {file}", file=built.out / "report.html"))


def _answer(built: Built) -> dict[str, object]:
    from fagnorsk.outputs.report import finding_data

    return {
        "course": built.plan.id,
        "out": str(built.out),
        "lessons": len(built.plan.lessons),
        "words": len(built.plan.entries),
        "cards": built.cards,
        "files": [{"path": p.path, "wanted": p.wanted, "outcome": p.outcome.value} for p in built.placed],
        "removed": list(built.removed),
        "findings": [finding_data(finding) for finding in built.findings],
    }
