"""`pairs.csv` of a vocabulary: words that belong together."""

from __future__ import annotations

from pathlib import Path

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.pairs import PairKind, WordPair
from fagnorsk.sources.headings import Column
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.tables import Row, read_table

PAIRS_NAME = "pairs.csv"
EVERYDAY = "="
"""Before a word of column `b` that is no id: an everyday word without a row."""
_COLUMNS = (
    Column("kind", "slag", required=True),
    Column("a", "ord 1", required=True),
    Column("b", "ord 2", required=True),
    Column("note", "merknad"),
)


def read_pairs(path: Path, file: str, trade: str, problems: list[UserError]) -> tuple[WordPair, ...]:
    """The pairs of a list, called `file` in errors, in its order; none where there is no such file. Whether the ids exist
    is for `fagnorsk check vocab` to say: they may stand in a list that this one includes.
    """
    if not path.is_file():
        return ()
    rows = read_table(path, file, _COLUMNS, problems).rows
    return tuple(pair for row in rows if (pair := _pair(row, trade, problems)) is not None)


def _pair(row: Row, trade: str, problems: list[UserError]) -> WordPair | None:
    before = len(problems)

    def problem(column: str, what: str, cure: str, code: str = "PAIR-CELL") -> None:
        problems.append(UserError(what, place=row.place(column), cure=cure, code=code))

    if row["kind"] not in tuple(PairKind):
        problem(
            "kind",
            tr("“{value}” is no kind of pair.", value=row["kind"]),
            suggest(row["kind"], PairKind),
            "PAIR-KIND",
        )
    everyday = row["b"].startswith(EVERYDAY)
    plain = row["b"].removeprefix(EVERYDAY).strip() if everyday else ""
    for column, word in (("a", row["a"]), ("b", plain or row["b"].removeprefix(EVERYDAY))):
        if not word and column not in row.spoiled:
            problem(column, tr("The pair lacks a word."), tr("Write the id of the word, or delete the row."))
    if row["a"].startswith(EVERYDAY):
        problem(
            "a",
            tr("The first word of a pair must have a row of its own, but is “{value}”.", value=row["a"]),
            tr("Write its id, and the everyday word into column “b”."),
        )
    if len(problems) > before:
        return None
    return WordPair(
        PairKind(row["kind"]),
        row["a"],
        "" if everyday else row["b"],
        plain,
        row["note"],
        trade,
        row.place(),
    )
