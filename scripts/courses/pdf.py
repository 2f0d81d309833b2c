"""A Word file -> the PDF that LibreOffice exports, with its dates and identifier fixed."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

FIXED_DATE = b"D:20261102080000Z00'00'"


def write_pdf(word_file: Path, target: Path) -> None:
    """Convert with LibreOffice (`soffice` on the PATH). Raises `RuntimeError` when no PDF came out."""
    with tempfile.TemporaryDirectory() as folder:
        profile = (Path(folder) / "profile").as_uri()
        command = [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
        ]
        done = subprocess.run([*command, str(word_file)], capture_output=True, text=True, timeout=180, check=False)
        made = Path(folder) / f"{word_file.stem}.pdf"
        if not made.exists():
            raise RuntimeError(f"LibreOffice made no PDF of {word_file.name}: {done.stderr.strip()}")
        made.write_bytes(_fixed(made.read_bytes()))
        shutil.copyfile(made, target)


def _fixed(pdf: bytes) -> bytes:
    """The same PDF without the time of day; every replacement keeps its length, so the offsets stay true."""

    def date(match: re.Match[bytes]) -> bytes:
        return b"/" + match[1] + b"(" + FIXED_DATE[: len(match[2])].ljust(len(match[2])) + b")"

    def zeros(match: re.Match[bytes]) -> bytes:
        return re.sub(rb"<[0-9A-Fa-f]+>", lambda one: b"<" + b"0" * (len(one[0]) - 2) + b">", match[0])

    pdf = re.sub(rb"/(CreationDate|ModDate)\(([^)]*)\)", date, pdf)
    pdf = re.sub(rb"/DocChecksum\s*/[0-9A-F]+", lambda match: match[0][:-32] + b"0" * 32, pdf)
    return re.sub(rb"/ID\s*\[[^\]]*\]", zeros, pdf)
