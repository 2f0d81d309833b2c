"""`deck-ledger.csv`: what a course remembers from build to build. Read, merged, written; never shortened."""

from __future__ import annotations

import csv
import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fagnorsk.errors import UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.word import WORD_ID
from fagnorsk.sources.headings import Column
from fagnorsk.sources.tables import Row, read_table
from fagnorsk.store import write_whole

FILE_NAME = "deck-ledger.csv"
KINDS = ("course", "deck", "word", "step", "note", "model", "cards", "media", "dot", "retired")
_COLUMNS = tuple(Column(name, name, required=True) for name in ("kind", "key", "value", "changed"))
_LOCK_NAME = ".deck-ledger.lock"
_LOCK_STALE = 30.0  # seconds after which the lock of a build that died is taken over
_LOCK_WAIT = 10.0
_last: dict[bytes, tuple[LedgerRow, ...]] = {}
"""The rows that the file read last holds, by its content."""


def clock() -> int:
    """Epoch seconds: SOURCE_DATE_EPOCH if set, else now. Raises UserError where it is set to no number."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not given:
        return int(time.time())
    if not given.isascii() or not given.isdigit():
        raise UserError(
            tr("SOURCE_DATE_EPOCH is no number: {value}.", value=given),
            cure=tr("Set it to seconds since 1970, or unset it."),
            code="CLOCK",
        )
    return int(given)


def read_ledger(root: Path, fallback: Path | None = None) -> Ledger:
    """The ledger of the course at `root`, merged with the one kept in `fallback` (beside the output, where the course
    folder could not be written). Empty where there is none. Raises UserErrors for damaged rows.
    """
    problems: list[UserError] = []
    ledger = Ledger(_rows(root, problems))
    if fallback is not None and fallback != root:
        ledger = newest(ledger, Ledger(_rows(fallback, problems)))
    raise_all(problems)
    return ledger


def newest(old: Ledger, new: Ledger) -> Ledger:
    """All rows of both; where both have one, that which changed last, of equals the `new` one."""
    kept = {(row.kind, row.key): row for row in old.rows}
    for row in new.rows:
        before = kept.get((row.kind, row.key))
        if before is None or row.changed >= before.changed:
            kept[row.kind, row.key] = row
    return Ledger(tuple(sorted(kept.values())))


def write_ledger(ledger: Ledger, folder: Path) -> Ledger:
    """Write `ledger` into `folder`, merged with what stands there by now (another build may have written), and return
    what was written. Unchanged content is not written again. Raises OSError where the folder cannot be written (then
    call again with one beside the output), UserErrors where the file there is damaged.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        merged = newest(read_ledger(folder), ledger)
        data = _as_csv(merged).encode()
        path = folder / FILE_NAME
        if not path.is_file() or path.read_bytes() != data:
            write_whole(path, data)
    return merged


def _as_csv(ledger: Ledger) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in _COLUMNS])
    writer.writerows((row.kind, row.key, row.value, row.changed) for row in sorted(ledger.rows))
    return text.getvalue()


def _rows(folder: Path, problems: list[UserError]) -> tuple[LedgerRow, ...]:
    path = folder / FILE_NAME
    if not path.is_file():
        return ()
    before, content = len(problems), path.read_bytes()
    # A build reads its ledger, and once more before it writes.
    if content in _last:
        return _last[content]
    table = read_table(path, FILE_NAME, _COLUMNS, problems)
    found: dict[tuple[str, str], LedgerRow] = {}
    for row in table.rows:
        read = _row(row, problems)
        if read is None:
            continue
        if (read.kind, read.key) in found:
            problems.append(
                _damaged(row, "key", tr("The row of {kind} {key} stands twice.", kind=read.kind, key=read.key))
            )
        found[read.kind, read.key] = read
    rows = tuple(sorted(found.values()))
    if len(problems) == before:
        _last.clear()
        _last[content] = rows
    return rows


def _row(row: Row, problems: list[UserError]) -> LedgerRow | None:
    kind, key, value, changed = (row[column.name] for column in _COLUMNS)
    if kind not in KINDS:
        problems.append(_damaged(row, "kind", tr("“{value}” is no kind of row.", value=kind)))
    elif not key or not value:
        problems.append(_damaged(row, "value" if key else "key", tr("The cell is empty.")))
    elif not (changed.isascii() and changed.isdigit()):
        problems.append(_damaged(row, "changed", tr("“{value}” is no time in seconds.", value=changed)))
    elif kind in ("course", "word") and not WORD_ID.match(value):
        problems.append(_damaged(row, "value", tr("“{value}” is no id.", value=value)))
    else:
        return LedgerRow(kind, key, value, int(changed))
    return None


def _damaged(row: Row, column: str, what: str) -> UserError:
    return UserError(
        what,
        place=row.place(column),
        cure=tr("The file is written by the toolkit and keeps the learners' progress: fetch an earlier copy of it."),
        code="LEDGER-ROW",
    )


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keeps two builds of one course from writing at the same moment; a lock left behind is taken over."""
    path = folder / _LOCK_NAME
    deadline = time.monotonic() + _LOCK_WAIT
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except FileExistsError:
            if time.monotonic() > deadline or _age(path) > _LOCK_STALE:
                path.unlink(missing_ok=True)
            else:
                time.sleep(0.05)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
