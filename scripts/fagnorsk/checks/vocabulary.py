"""All rules over the vocabularies of a library."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.checks.vocab.accepted import without_accepted
from fagnorsk.checks.vocab.doubles import check_doubles
from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.checks.vocab.ids import check_ids
from fagnorsk.checks.vocab.inflection import check_inflection
from fagnorsk.checks.vocab.letters import check_letters
from fagnorsk.checks.vocab.pairs import check_pairs
from fagnorsk.checks.vocab.row import check_rows
from fagnorsk.checks.vocab.spelling import check_spelling
from fagnorsk.checks.vocab.status import check_status
from fagnorsk.checks.vocab.texts import check_texts
from fagnorsk.checks.vocab.translations import check_translations
from fagnorsk.errors import UserError
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.sources.library import Library

_RULES_OF_A_LIST = (check_rows, check_inflection, check_texts, check_translations, check_letters, check_status)
_RANK = {Severity.ERROR: 0, Severity.REVIEW: 1, Severity.INFO: 2}


def check_vocabularies(library: Library, problems: Sequence[UserError] = ()) -> tuple[Finding, ...]:
    """Everything to say about the lists, errors first, then by file and row. `problems` are the errors of lists that
    could not be read; while there are any, ids that seem gone, in pairs or since a release, are not told.
    """
    lists = library.vocabularies
    doubts: list[Doubt] = [doubt for vocabulary in lists for rule in _RULES_OF_A_LIST for doubt in rule(vocabulary)]
    doubts += check_spelling(lists)
    doubts += check_doubles(lists)
    if not problems:
        doubts += check_pairs(lists)
        doubts += check_ids(lists, library.released)
    findings = [Finding(p.code, Severity.ERROR, p.what, p.cure, p.place) for p in problems]
    findings += without_accepted(doubts, lists)
    return tuple(sorted(findings, key=lambda found: (_RANK[found.severity], found.place, found.code, found.what)))
