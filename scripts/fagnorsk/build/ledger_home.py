"""Where a build writes the ledger."""

from __future__ import annotations

from pathlib import Path

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.ledger import Ledger
from fagnorsk.sources.course import LoadedCourse
from fagnorsk.sources.ledger import write_ledger


def keep_ledger(home: Path, loaded: LoadedCourse, ledger: Ledger, out: Path, *, locked: bool) -> None:
    """Writes the ledger into `home`, else into `out`. Raises UserError where neither can be written, or where it would
    change though it is `locked`.
    """
    before = {(row.kind, row.key): row for row in loaded.stored.rows}
    changed = [row for row in ledger.rows if before.get((row.kind, row.key)) != row]
    if not changed:
        return
    if locked:
        names = ", ".join(f"{row.kind} {row.key}" for row in changed[:5])
        raise UserError(
            tr("The ledger would change in {n} rows ({rows} ...).", n=len(changed), rows=names),
            cure=tr("Build once without --locked and keep the new deck-ledger.csv."),
            code="LEDGER-LOCKED",
        )
    for folder in dict.fromkeys((home, out)):
        try:
            write_ledger(ledger, folder)
            return
        except OSError:
            continue  # a read-only course folder: beside the output instead
    raise UserError(
        tr("The folder {folder} cannot be written.", folder=out),
        cure=tr("Choose another one with --out."),
        code="OUT-READ-ONLY",
    )
