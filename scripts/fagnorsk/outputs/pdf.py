"""PDF beside each Word file, made by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.outputs.folder import OutputFolder

SECONDS_A_DOCUMENT = 60
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
        for number, document in enumerate(documents):
            target = Path(made) / str(number)
            # A profile of its own: two builds at once would otherwise wait for each other and fail.
            command = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", "pdf"]
            command += ["--outdir", str(target), str(folder.root / document)]
            try:
                subprocess.run(command, capture_output=True, check=True, timeout=SECONDS_A_DOCUMENT)
                data = next(target.glob("*.pdf")).read_bytes()
            except (subprocess.SubprocessError, OSError, StopIteration):
                what = tr("{file} could not be turned into a PDF.", file=document)
                cure = tr("Close LibreOffice and build again.")
                findings.append(Finding("PDF-FAILED", Severity.REVIEW, what, cure))
            else:
                folder.place(str(PurePosixPath(document).with_suffix(".pdf")), data)
            done()
    return findings
