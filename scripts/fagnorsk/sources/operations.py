"""Files of `operations/` and `lessons/` -> operations of the model."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.operation import Operation
from fagnorsk.model.photo import Photo
from fagnorsk.sources.course_folder import entries, label, leads_out
from fagnorsk.sources.operation_form import read_form
from fagnorsk.sources.operation_read import MAX_TEXT, Reading, Refused, refusal, too_big

LESSONS = "lessons"
OPERATIONS = "operations"
_NUMBERED = re.compile(r"(\d{1,3})(?:\.\d{1,3})*(?:[\s._)-]+|(?=[^\W\d_]))(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class OperationsRead:
    """What one file gave: its operations in order, the pictures inside it, what is wrong with it.

    `alts` pairs the name of a photo in `photos/` with the text that the operation gives for it; `names` pairs a word with what a
    filled form says it is called at that company.
    """

    operations: tuple[Operation, ...] = ()
    photos: tuple[Photo, ...] = ()
    findings: tuple[Finding, ...] = ()
    alts: tuple[tuple[str, str], ...] = ()
    names: tuple[tuple[str, str], ...] = ()


def operation_files(root: Path, folder: str = OPERATIONS) -> list[Path]:
    """The files of `operations/` (or `lessons/`) in natural order (2 before 10), without what programs leave behind.

    Files of other types are among them: reading one gives the finding that says what to do. No folder: no files.
    """
    return [path for path in entries(root / folder) if not path.is_dir()]


def number_and_name(path: Path) -> tuple[int, str]:
    """`01-montere-flens.md` as (1, `montere-flens`); 0 where the name begins with no number of one to three digits."""
    stem = unicodedata.normalize("NFC", path.stem)
    found = _NUMBERED.fullmatch(stem)
    if not found:
        return 0, stem
    return int(found[1]), found[2].strip() or stem


def read_operation_file(path: Path, root: Path) -> OperationsRead:
    """The operations of one file (`.md .txt .docx .pdf`) of the course folder `root`.

    Rows of places count from 1: lines in Markdown and text, paragraphs (those in tables too) in Word, pages in PDF.
    A file with several operations gives several, named by their headings. Sub-steps are appended to their step, unless
    the outer step only names a group. Warnings and lists stand without their label (*Viktig:*, *Verktøy:*), list items
    without their mark. A file that cannot be read gives no operation and one finding of severity error; nothing raises.
    """
    file = label(path, root)
    number, name = number_and_name(path)
    try:
        reading = _read(path, root, file)
        form = read_form(reading)
        reading = form.reading if form else reading
        operations = _shaped(reading, file, name, number)
    except Refused as refused:
        return OperationsRead(findings=(refused.finding,))
    except (RecursionError, MemoryError):
        return OperationsRead(findings=(too_big(file).finding,))
    findings = list(reading.findings)
    if path.parent.name != LESSONS:
        findings += [_no_steps(operation) for operation in operations if not operation.steps]
    return OperationsRead(tuple(operations), reading.photos, tuple(findings), reading.alts, form.names if form else ())


def _shaped(reading: Reading, file: str, name: str, number: int) -> list[Operation]:
    from fagnorsk.sources.operation_shape import shape

    operations = shape(list(reading.blocks), file, name, number)
    if not operations:
        raise refusal(
            file,
            "OP-EMPTY",
            tr("There is no text in the file."),
            tr("Write the operation into it, or delete the file."),
        )
    return operations


def _no_steps(operation: Operation) -> Finding:
    return Finding(
        "OP-NO-STEPS",
        Severity.REVIEW,
        tr("No steps were found in “{title}”.", title=operation.title),
        tr("Number the steps (1. 2. 3.), or move the file to lessons/ if it is no work operation."),
        operation.place,
    )


def _read(path: Path, root: Path, file: str) -> Reading:
    if leads_out(path, root):
        raise refusal(
            file,
            "OP-OUTSIDE",
            tr("The file is a link that leads outside the course folder and was not read."),
            tr("Put a copy of the file into the folder instead."),
        )
    kind = path.suffix.casefold()
    try:
        if kind in (".md", ".markdown", ".txt", ".text"):
            return _read_text(path, root, file, kind.startswith(".m"))
        if kind in (".docx", ".docm", ".dotx"):
            from fagnorsk.sources.operation_word import read_word

            return read_word(path, file)
        if kind == ".pdf":
            from fagnorsk.sources.operation_pdf import read_pdf

            return read_pdf(path, file)
    except OSError as error:
        raise refusal(
            file,
            "OP-OPEN",
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            tr("Close it in other programs and check that you may read it."),
        ) from None
    raise _other_type(file, kind)


def _read_text(path: Path, root: Path, file: str, markdown: bool) -> Reading:
    from fagnorsk.sources.reading_text import decode

    if path.stat().st_size > MAX_TEXT:
        raise too_big(file)
    decoded = decode(path.read_bytes())
    if decoded is None:
        raise refusal(
            file,
            "OP-ENCODING",
            tr("The file is not text that can be read."),
            tr("Open it in the program it was made with and save it as text in UTF-8, or as .docx."),
        )
    if markdown:
        from fagnorsk.sources.operation_markdown import read_markdown

        reading = read_markdown(decoded.text, file, path, root)
    else:
        from fagnorsk.sources.operation_text import read_plain

        reading = read_plain(decoded.text, file)
    findings = list(reading.findings)
    if decoded.broken:
        findings.append(
            Finding(
                "OP-ENCODING",
                Severity.REVIEW,
                tr("Some characters are damaged, perhaps æ, ø or å."),
                tr("Correct the word there and save the file as UTF-8."),
                Place(file, decoded.broken[0]),
            )
        )
    return Reading(reading.blocks, reading.photos, tuple(findings), reading.alts)


def _other_type(file: str, kind: str) -> Refused:
    if kind == ".doc":
        return refusal(
            file,
            "OP-OLD-DOC",
            tr("This is a Word file of the old type (.doc), which cannot be read."),
            tr("Open it in Word, choose Save as, and choose the type Word document (.docx)."),
        )
    if kind in (".rtf", ".odt", ".pages", ".wps", ".docb", ".dot", ".dotm", ".wpd", ".gdoc"):
        return refusal(
            file,
            "OP-TYPE",
            tr("Files of type {type} cannot be read.", type=kind),
            tr("Open it in the program it was made with and save it as a Word document (.docx)."),
        )
    if kind in (".xlsx", ".xls", ".xlsm", ".ods", ".csv", ".numbers"):
        return refusal(
            file,
            "OP-TYPE",
            tr("A spreadsheet ({type}) cannot be read as an operation.", type=kind),
            tr(
                "Copy the steps into a Word document (.docx). A list of words is called words.xlsx and lies beside operations/."
            ),
        )
    if kind in (".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".mp4", ".mov"):
        return refusal(
            file, "OP-TYPE", tr("A picture or film does not belong in operations/."), tr("Move it into photos/.")
        )
    return refusal(
        file,
        "OP-TYPE",
        tr("Files of type {type} cannot be read.", type=kind or tr("without ending")),
        tr("Operations are .docx, .pdf, .md or .txt files."),
    )
