"""`fagnorsk build`: courses into wordlists, handouts and decks."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.build import Options
    from fagnorsk.build.summary import Summary

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
                help=tr(
                    "Only these, with commas: wordlist, handout, papers, anki, anki-text, listen, xlsx, sheets, pdf."
                ),
            ),
        ] = None,
        pdf: Annotated[
            bool, typer.Option("--pdf", help=tr("A PDF beside each Word file (needs LibreOffice)."))
        ] = False,
        locked: Annotated[bool, typer.Option("--locked", help=tr("Stop if the deck ledger would change."))] = False,
        allow_loss: Annotated[
            bool, typer.Option("--allow-loss", help=tr("Let decks lose pictures and sounds that learners have."))
        ] = False,
        verify: Annotated[
            bool, typer.Option("--verify", help=tr("Compare contents of files, not only their sizes and times."))
        ] = False,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import Options
        from fagnorsk.cli import show
        from fagnorsk.errors import UserError, raise_all

        chosen = formats(only)
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
            options = Options(target, tuple(language or ()), chosen, locked, allow_loss, verify)
            try:
                summary = _build(course, options)
            except UserError as error:
                failed.append(error)
                continue
            answers.append(summary)
            if not json:
                _tell(summary)
        if json:
            show.as_json([asdict(summary) for summary in answers])
        raise_all(failed)


def formats(only: str | None) -> frozenset[str]:
    """The formats of `--only`, those of every build without it. Raises a usage error for one that is none."""
    from fagnorsk.build import BY_DEFAULT, FORMATS

    chosen = frozenset(part.strip() for part in only.split(",") if part.strip()) if only else BY_DEFAULT
    unknown = sorted(chosen - set(FORMATS))
    if unknown or not chosen:
        raise typer.BadParameter(
            tr("unknown: {names}. Choose among {known}.", names=", ".join(unknown), known=", ".join(FORMATS)),
            param_hint="--only",
        )
    return chosen


def build_and_tell(course: str, options: Options) -> None:
    """One build, with what is wrong told as sentences instead of ending the program."""
    from fagnorsk.errors import UserError, flatten

    try:
        _tell(_build(course, options))
    except UserError as error:
        for single in flatten([error]):
            typer.echo(str(single), err=True)


def _build(course: str, options: Options) -> Summary:
    """Builds, unless nothing has changed since the last time. With `options.verify` the contents of all files are looked at."""
    from fagnorsk.build.stamp import stamp, unchanged
    from fagnorsk.sources.find_course import find_course, output_folder

    root, out = find_course(course)[0], output_folder(course, options.out)
    now = stamp(root, out, options)
    last = None if options.verify else unchanged(now)
    if last:
        return last
    from fagnorsk.build import build as build_course
    from fagnorsk.build.summary import summary_of
    from fagnorsk.cli import show

    with show.progress() as step:
        built = build_course(course, options, step)
    summary = summary_of(built)
    now.keep(summary)
    return summary


def _tell(summary: Summary) -> None:
    from rich.markup import escape

    from fagnorsk.cli import show
    from fagnorsk.messages import trn

    out = show.console()
    out.print(f"[bold]{escape(summary.title)}[/]")
    out.print(
        ", ".join(
            (
                trn("{n} lesson", "{n} lessons", summary.lessons),
                trn("{n} word", "{n} words", summary.words),
                trn("{n} card", "{n} cards", summary.cards),
                trn("{n} file", "{n} files", len(summary.files)),
            )
        )
        + f" → {escape(summary.out)}"
    )
    for file in summary.files:
        if file.outcome == "beside":
            told = tr(
                "{file} was changed by somebody and stays; the new one is {new}.", file=file.wanted, new=file.path
            )
            out.print(f"[yellow]{escape(told)}[/]")
        elif file.outcome == "locked":
            told = tr("{file} is open in another program. Close it and build again.", file=file.wanted)
            out.print(f"[red]{escape(told)}[/]")
    if all(file.outcome == "unchanged" for file in summary.files):
        out.print(tr("Nothing has changed since the last build."))
    if summary.findings:
        findings = [told.finding for told in summary.findings]
        show.findings([finding for finding in findings if finding.severity.value != "info"], most=12)
        out.print(show.count_line(findings) + ". " + tr("The report: {file}", file=Path(summary.out) / "report.html"))
