"""What a course must remember from build to build so that learners keep their progress."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class LedgerRow:
    """One remembered thing: `kind` is `course`, `deck`, `word`, `step`, `note`, `model`, `cards`, `media`, `dot` or `retired`.

    course: key `id`, value the course id. deck: key the language (or `<language>/<part>`), value the deck name. word: key
    `pos term` of a word only the course has, value its id. step: key `<operation>/<step id>`, value its text. note: key the
    note's id, value the hash of its content. model: key the note type, value the hash of its templates and style.
    cards: key the note's id, value the numbers of the cards ever handed out. media: key `<what>/<field>`, value the file
    and where it came from (`-`: given up on purpose). dot: key `<photo>/<word>`, value its number in the photo's cards.
    retired: key the note's id, value the content (JSON) with which it was last handed out.
    `changed` is epoch seconds of the last change of value (0 where time means nothing).
    """

    kind: str
    key: str
    value: str
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Ledger:
    """All rows, one for each (kind, key). Rows are merged, never dropped."""

    rows: tuple[LedgerRow, ...] = ()

    def find(self, kind: str, key: str) -> LedgerRow | None:
        """The row of that kind and key, or None."""
        return next((row for row in self.rows if row.kind == kind and row.key == key), None)

    def of_kind(self, kind: str) -> dict[str, LedgerRow]:
        """The rows of a kind by key."""
        return {row.key: row for row in self.rows if row.kind == kind}

    def merged(self, rows: tuple[LedgerRow, ...]) -> Ledger:
        """This ledger with `rows` put in place of those of the same kind and key; sorted."""
        kept = {(row.kind, row.key): row for row in (*self.rows, *rows)}
        return Ledger(tuple(sorted(kept.values())))
