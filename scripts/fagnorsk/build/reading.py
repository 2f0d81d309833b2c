"""What commands ask for beside a build: the words of one file, a teacher's sheet read back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.build.preparing import prepare
from fagnorsk.checks.texts import check_texts
from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding
from fagnorsk.model.text import FoundWord
from fagnorsk.sources.course import load_course
from fagnorsk.sources.find_course import find_course

if TYPE_CHECKING:
    from fagnorsk.sources.sheet_apply import Applied
    from fagnorsk.sources.sheet_read import SheetChanges


def words_of_file(path: Path) -> tuple[tuple[FoundWord, ...], tuple[Finding, ...]]:
    """The words of a single text, looked up in all shipped vocabularies, and what is wrong with the file."""
    from fagnorsk.lessons.passages import passages_of
    from fagnorsk.norwegian.terms import find_words
    from fagnorsk.sources.operations import read_operation_file
    from fagnorsk.sources.vocabularies import vocabularies_for

    read = read_operation_file(path, path.parent)
    words = {word.id: word for vocabulary in reversed(vocabularies_for(())) for word in vocabulary.words}
    passages = [passage for operation in read.operations for passage in passages_of(operation)]
    return find_words(passages, tuple(words.values())), (*read.findings, *check_texts(read.operations))


def read_back(name: str, sheet: Path) -> tuple[SheetChanges, Applied]:
    """Bring what a person changed in the sheet of a course into its words.csv or words.xlsx; the former file is kept.

    Raises UserErrors for clashes and wrong cells, with nothing written.
    """
    from fagnorsk.sources.sheet_apply import apply_changes
    from fagnorsk.sources.sheet_read import read_word_sheet

    root, shipped = find_course(name)
    if shipped and not Path(name).is_dir():
        raise UserError(
            tr("“{name}” came with the toolkit and is not changed.", name=name),
            cure=tr("Copy its folder and work on the copy."),
            code="COURSE-SHIPPED",
        )
    prepared = prepare(load_course(str(root)))
    changes = read_word_sheet(sheet, prepared.words)
    return changes, apply_changes(root, changes)
