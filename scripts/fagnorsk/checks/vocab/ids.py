"""The rule about permanent ids: what a release has brought to learners stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.word import Vocabulary
from fagnorsk.sources.library import Released


def check_ids(vocabularies: Sequence[Vocabulary], released: Sequence[Released]) -> Iterator[Doubt]:
    """Findings about released ids that no list has any more."""
    present = {word.id for vocabulary in vocabularies for word in vocabulary.words}
    for gone in released:
        if gone.id not in present:
            finding = Finding(
                "VOCAB-ID-GONE",
                Severity.ERROR,
                tr(
                    "The id “{id}”, released in {version}, is gone; learners' progress hangs on it.",
                    id=gone.id,
                    version=gone.since,
                ),
                tr("Give its row back, or the row its former id."),
                gone.place,
            )
            yield Doubt("", "", finding)
