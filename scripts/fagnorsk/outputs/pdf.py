"""PDF beside each Word file, made by LibreOffice where it is installed."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.outputs.folder import OutputFolder

SECONDS_A_DOCUMENT = 60
A_BATCH = 12
# Tagged, with headings as bookmarks and the title in the window: what a screen reader needs.
_EXPORT = (
    '{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},'
    '"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}}'
)
_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)


def libreoffice() -> str | None:
    """The path of LibreOffice's program, or None where it is not installed."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            return found
    return next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def make_pdfs(folder: OutputFolder, documents: Sequence[str], done: Callable[[], None]) -> list[Finding]:
    """Place a PDF beside each of `documents` (paths in `folder`, edited ones included as they are now)."""
    program = libreoffice()
    if not program:
        what = tr("No PDF was made: LibreOffice is not installed.")
        cure = tr("Install it, or open the Word files and choose “Save as PDF”.")
        return [Finding("PDF-NO-PROGRAM", Severity.REVIEW, what, cure)]
    findings = []
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as profile:
        for number, batch in enumerate(_batches(documents)):
            target = Path(made) / str(number)
            files = [folder.root / document for document in batch]
            _convert(program, files, target, Path(profile))
            for document, file in zip(batch, files, strict=True):
                pdf = target / f"{file.stem}.pdf"
                if not pdf.is_file() and len(batch) > 1:
                    # One that LibreOffice gives up on must not take those after it along.
                    _convert(program, [file], target, Path(profile))
                if pdf.is_file():
                    folder.place(str(PurePosixPath(document).with_suffix(".pdf")), pdf.read_bytes())
                else:
                    what = tr("{file} could not be turned into a PDF.", file=document)
                    cure = tr("Close LibreOffice and build again.")
                    findings.append(Finding("PDF-FAILED", Severity.REVIEW, what, cure))
                done()
    return findings


def _batches(documents: Sequence[str]) -> Iterator[Sequence[str]]:
    """Files of one folder together, which saves starting the program for each; their names do not clash."""
    by_folder: dict[PurePosixPath, list[str]] = {}
    for document in documents:
        by_folder.setdefault(PurePosixPath(document).parent, []).append(document)
    for found in by_folder.values():
        for start in range(0, len(found), A_BATCH):
            yield found[start : start + A_BATCH]


def _convert(program: str, files: Sequence[Path], target: Path, profile: Path) -> None:
    # A profile of its own: two builds at once would otherwise wait for each other and fail.
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", f"pdf:writer_pdf_Export:{_EXPORT}", "--outdir", str(target), *map(str, files)]
    with contextlib.suppress(subprocess.SubprocessError, OSError):
        subprocess.run(command, capture_output=True, check=True, timeout=SECONDS_A_DOCUMENT * len(files))
