"""What a person has looked at and found right, as trade.yaml lists it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.word import Vocabulary


def without_accepted(doubts: Sequence[Doubt], vocabularies: Sequence[Vocabulary]) -> Iterator[Finding]:
    """The findings that nobody has accepted, and a note on each acceptance that accepts nothing any more."""
    accepted = {(v.trade, code, name.casefold()) for v in vocabularies for code, names in v.accepted for name in names}
    used = set()
    for doubt in doubts:
        key = (doubt.trade, doubt.finding.code, doubt.name.casefold())
        if doubt.name and key in accepted:
            used.add(key)
        else:
            yield doubt.finding
    for trade, code, name in sorted(accepted - used):
        yield Finding(
            "VOCAB-ACCEPTED",
            Severity.INFO,
            tr("“{name}” is accepted for {code}, but no such finding is left.", name=name, code=code),
            tr("Delete it from “accepted”."),
            Place(f"vocab/{trade}/trade.yaml"),
        )
