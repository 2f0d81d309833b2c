"""How answers look: tables in a terminal, plain text in a file or pipe, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console

    from fagnorsk.sources.sheet_read import SheetChanges
    from fagnorsk.sources.table_edit import Applied

PLAIN_WIDTH = 200  # columns in a file or pipe, where nothing wraps by itself
_COLOURS = {Severity.ERROR: "bold red", Severity.REVIEW: "yellow", Severity.INFO: "dim"}


def console() -> Console:
    """Where answers go; no colours and no wrapping at 80 columns when it is not a terminal."""
    from rich.console import Console

    return Console(
        highlight=False, soft_wrap=not sys.stdout.isatty(), width=None if sys.stdout.isatty() else PLAIN_WIDTH
    )


def as_json(answer: Any) -> None:
    """The answer for a program, on standard output."""
    print(json.dumps(answer, indent=1, ensure_ascii=False))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table in a terminal, tab-separated lines elsewhere."""
    if not sys.stdout.isatty():
        for row in (heads, *rows):
            print("\t".join(row))
        return
    from rich.markup import escape
    from rich.table import Table

    made = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        made.add_column(head, overflow="fold")
    for row in rows:
        made.add_row(*map(escape, row))
    console().print(made)


def findings(found: Sequence[Finding], *, most: int | None = None) -> None:
    """Findings one a line: code, place, what, cure. With `most` the rest is counted."""
    from rich.markup import escape

    out = console()
    for finding in found[:most]:
        out.print(f"[{_COLOURS[finding.severity]}]{finding.code}[/] {escape(str(finding))}")
    if most is not None and len(found) > most:
        rest = len(found) - most
        out.print(trn("... and {n} more: see report.html.", "... and {n} more: see report.html.", rest))


def sheet_changes(changes: SheetChanges, applied: Sequence[Applied], sheet: Path) -> None:
    """What was brought back from a sheet, and into which files."""
    out = console()
    for term in changes.removed:
        out.print(tr("“{word}” was deleted in the sheet; it stays as it is.", word=term))
    if not changes.changes:
        out.print(tr("Nothing was changed in {file}.", file=sheet))
        return
    rows = [(change.term, change.column, change.old, change.new) for change in changes.changes]
    table((tr("Word"), tr("Column"), tr("Before"), tr("Now")), rows)
    for one in applied:
        out.print(tr("Written: {file}.", file=one.path))
        if one.kept:
            out.print(tr("The former file is kept as {file}.", file=one.kept))


def complain(found: Sequence[Finding]) -> None:
    """Findings on standard error, so that a program can still read the answer."""
    for finding in found:
        print(f"{finding.code} {finding}", file=sys.stderr)


def count_line(found: Sequence[Finding]) -> str:
    """*2 errors, 5 to look at, 3 notes.*"""
    counts = [sum(finding.severity is severity for finding in found) for severity in Severity]
    return ", ".join(
        (
            trn("{n} error", "{n} errors", counts[0]),
            tr("{n} to look at", n=counts[1]),
            trn("{n} note", "{n} notes", counts[2]),
        )
    )


@contextmanager
def progress() -> Iterator[Callable[[str, int], Callable[[], None]]]:
    """Bars for long work while a terminal watches; nothing elsewhere. Gives what `build` wants as `step`."""
    if not sys.stderr.isatty():
        yield lambda label, total: lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:

        def step(label: str, total: int) -> Callable[[], None]:
            task = bars.add_task(label, total=total)
            return lambda: bars.advance(task)

        yield step
