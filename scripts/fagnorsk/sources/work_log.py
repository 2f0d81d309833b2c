"""A learner's filled log of operations -> what was done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.work_log import LogEntry, WorkLog
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_read import Refused
from fagnorsk.sources.operation_table import cell_photos, cell_text

# What is printed on the sheet. It is read back by these words, so they are permanent.
HEAD = ("Arbeidslogg", "Fyll ut")
DATE, TEXT, PICTURE, SIGNED = "Dato", "Dette gjorde jeg", "Bilde", "Fadder (signatur eller initialer)"


def read_log(path: Path, lessons: Mapping[str, str]) -> WorkLog:
    """The log in a Word file; `lessons` maps titles to slugs. The person is the file's name after the first `-` or all of it.
    Raises UserError where the file cannot be read or is no log.
    """
    from fagnorsk.sources.operation_word import read_word

    try:
        reading = read_word(path, path.name)
    except Refused as refused:
        finding = refused.finding
        raise UserError(finding.what, place=finding.place, cure=finding.cure, code=finding.code) from None
    except OSError as error:
        raise UserError(
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            place=Place(path.name),
            cure=tr("Close it in other programs and check that you may read it."),
            code="FILE-OPEN",
        ) from None
    entries = []
    title = ""
    for block in reading.blocks:
        if block.mark is Mark.HEADING:
            title = block.text.strip()
        elif _head(block) == HEAD:
            name = title.partition(". ")[2] or title
            entries.append(_entry(block, lessons.get(name, ""), name))
    if not entries:
        raise UserError(
            tr("The file is no work log."),
            place=Place(path.name),
            cure=tr("Fill in the sheet that “fagnorsk log COURSE” writes, and keep its tables."),
            code="LOG-OTHER",
        )
    return WorkLog(path.stem.partition("-")[2] or path.stem, tuple(entries))


def _head(block: Block) -> tuple[str, ...]:
    return tuple(cell_text(cell) for cell in block.cells[0]) if block.mark is Mark.TABLE and block.cells else ()


def _entry(table: Block, lesson: str, title: str) -> LogEntry:
    answers = {cell_text(row[0]): row[1] for row in table.cells[1:] if len(row) > 1}

    def text(label: str) -> str:
        return cell_text(answers[label]) if label in answers else ""

    photos = len(cell_photos(answers[PICTURE])) if PICTURE in answers else 0
    return LogEntry(lesson, title, text(DATE), text(TEXT), photos, text(SIGNED))
