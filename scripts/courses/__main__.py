"""`python -m courses` (run in `scripts/`): make the Word file and the PDF of the pipefitter course again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from courses.flange_instruction import FLANGE
from courses.pdf import write_pdf
from courses.pressure_test_instruction import PRESSURE_TEST
from courses.wordfile import write_docx

COURSE = Path(__file__).resolve().parents[2] / "courses" / "industrirorlegger-fagbrev"


def main() -> None:
    """Write `02-montere-flens.docx` and `04-trykkprove-rorledning.pdf` into the course."""
    photos, operations = COURSE / "photos", COURSE / "operations"
    write_docx(FLANGE, photos, operations / "02-montere-flens.docx")
    with tempfile.TemporaryDirectory() as folder:
        word_file = Path(folder) / "04-trykkprove-rorledning.docx"
        write_docx(PRESSURE_TEST, photos, word_file)
        write_pdf(word_file, operations / "04-trykkprove-rorledning.pdf")


if __name__ == "__main__":
    main()
