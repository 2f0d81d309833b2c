"""What a reader of one file hands over, and the findings that all readers share."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.errors import Place
from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Photo
from fagnorsk.sources.operation_block import Block

MAX_TEXT = 5_000_000  # bytes of a text file, characters of a document's text


@dataclass(frozen=True, slots=True)
class Reading:
    """One document as blocks. `photos` lie inside the file; `alts` pairs the name of a photo with the text written for it."""

    blocks: tuple[Block, ...] = ()
    photos: tuple[Photo, ...] = ()
    findings: tuple[Finding, ...] = ()
    alts: tuple[tuple[str, str], ...] = ()


class Refused(Exception):
    """The file cannot be read: `finding` says why and what to do."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.what)
        self.finding = finding


def refusal(file: str, code: str, what: str, cure: str) -> Refused:
    """A file that gives no operation."""
    return Refused(Finding(code, Severity.ERROR, what, cure, Place(file)))


def control_finding(file: str, row: int, count: int) -> Finding:
    """`count` control characters were left out; `row` is where the first stood."""
    return Finding(
        "OP-CONTROL",
        Severity.REVIEW,
        trn(
            "{n} invisible control character was left out of the text.",
            "{n} invisible control characters were left out of the text.",
            count,
        ),
        tr("Check that no letter is missing there, and save the file again."),
        Place(file, row),
    )


def too_big(file: str) -> Refused:
    """A document larger than any work instruction."""
    return refusal(
        file,
        "OP-TOO-BIG",
        tr("The document is too large to be a work instruction."),
        tr("Divide it, or save it again with smaller pictures."),
    )
