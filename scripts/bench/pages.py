"""Pictures of two pages of each kind of document: `python scripts/bench/pages.py` writes docs/pages/ and docs/pages.md.

The shipped courses are built in a folder of their own, turned into PDF by LibreOffice and into pictures by pdftoppm; both must
be there. A page is named by its number, or by words that stand on it.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "pages"
PAGE = ROOT / "docs" / "pages.md"
LARGEST = 60_000
"""Bytes of a picture."""
HEIGHT = 800
"""Pixels of an upright page; a lying one is as wide."""
PIPE, FISH, FIRST = "industrirorlegger-fagbrev", "sjomat-intensiv", "hms-forste-dag"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a page is called, what is said of it, and where to find its pictures: document below the output, page."""

    name: str
    said: str
    shown: tuple[tuple[str, int | str], ...]


LESSON = f"{PIPE}/handouts/07-montere-flens"
KINDS = (
    Kind("handout-words", "Handout: aims, words remembered, new words with pictures, and room for a sentence of one's own.",
         ((f"{LESSON}-pl", 1), (f"{LESSON}-pl", 2))),
    Kind("handout-work", "Handout: the parts on a photo, and the work step by step.",
         ((f"{LESSON}-pl", "På bildet"), (f"{PIPE}/handouts/04-prefabrikere-spool-pl", "Modelltekst"))),
    Kind("handout-talk", "Handout: dialogue, oral work, and the words that were missing in it.",
         ((f"{FISH}/handouts/07-stoppe-maskinen-pl", "Dialog"), (f"{LESSON}-pl", "Muntlig"))),
    Kind("exercises", "Exercises: each with a code that its key bears too, and the rubric in the learner's language.",
         ((f"{FISH}/handouts/04-sloye-laksen-pl", "Oppgave 1:"), (f"{FISH}/handouts/12-overlevere-skiftet-uk", "Oppgave 4:"))),
    Kind("exercises-trade", "Exercises of a trade course, and practice for the trade exam.",
         ((f"{LESSON}-pl", "Oppgave 3:"), (f"{LESSON}-pl", "Eksamen"))),
    Kind("teacher", "Teacher's edition: what to prepare, and the timetable for a long and a short lesson.",
         ((f"{LESSON}-teacher", 1), (f"{LESSON}-teacher", "Slik går timen"))),
    Kind("key", "Teacher's edition: the key stands below each exercise.",
         ((f"{FISH}/handouts/04-sloye-laksen-teacher", "Fasit "), (f"{LESSON}-teacher", "Fasit "))),
    Kind("right-to-left", "A handout in Arabic: only what is Arabic runs from right to left.",
         ((f"{FIRST}/handouts/01-verneutstyr-og-skilt-ar", 1), (f"{FIRST}/handouts/01-verneutstyr-og-skilt-ar", "Oppgave 1:"))),
    Kind("wordlist", "The wordlist of the whole course, and its index.",
         ((f"{FISH}/wordlists/{FISH}-pl", 1), (f"{FISH}/wordlists/{FISH}-pl", "Alle ordene fra A til Å"))),
    Kind("grid", "The words of a lesson as pictures, and as a test without the words.",
         ((f"{PIPE}/sheets/pictures-pl", 1), (f"{PIPE}/sheets/picture-test", 1))),
    Kind("fold-over", "To fold and ask oneself; words by their last part.",
         ((f"{PIPE}/sheets/fold-over-pl", 1), (f"{PIPE}/sheets/word-families-pl", 1))),
    Kind("safety", "All safety words on one page.",
         ((f"{PIPE}/sheets/safety-pl", 1), (f"{FISH}/sheets/safety-pl", 1))),
    Kind("labels", "Labels for tools and machines.", ((f"{PIPE}/sheets/labels", 1), (f"{FISH}/sheets/labels", 1))),
    Kind("cards", "Cards to cut out: a front page, and its back, mirrored so that they meet.",
         ((f"{PIPE}/sheets/cards-pl", 3), (f"{PIPE}/sheets/cards-pl", 4))),
    Kind("poster", "A photo as a poster in A3.",
         ((f"{PIPE}/sheets/poster-07-montere-flens-pl", 1), (f"{PIPE}/sheets/poster-01-planlegge-jobben-pl", 1))),
    Kind("form", "A form for the line leader: empty, and with the words of an operation.",
         ((f"{PIPE}-form/forms/ny-jobb", 1), (f"{PIPE}-form/forms/07-montere-flens", 1))),
    Kind("team", "For a shift team: cover and plan.",
         ((f"{PIPE}-teams/teams/lag-a/00-forside", 1), (f"{PIPE}-teams/teams/lag-a/01-plan", 1))),
    Kind("gate", "The safety test before the first shift, and its key.",
         ((f"{FIRST}-gate/gate/gate-A", 1), (f"{FIRST}-gate/gate/gate-key", 1))),
)  # fmt: skip


def main() -> None:
    """Builds, turns into pictures, writes the page."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        build(root)
        wanted = sorted({document for kind in KINDS for document, _ in kind.shown})
        pdfs = to_pdf(root, wanted)
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        for kind in KINDS:
            for number, (document, page) in enumerate(kind.shown, 1):
                (FOLDER / f"{kind.name}-{number}.png").write_bytes(picture(pdfs[document], page, document))
    PAGE.write_text(text(), encoding="utf-8")
    sizes = [path.stat().st_size for path in FOLDER.iterdir()]
    print(f"{len(sizes)} pictures, {sum(sizes) / 1e6:.2f} MB, the largest {max(sizes) / 1000:.0f} kB")


def build(root: Path) -> None:
    """Everything that is shown, from copies of the courses: their ledgers stay as they are."""
    shutil.copytree(ROOT / "courses", root / "courses")
    made = ("--only", "handout,wordlist,sheets")
    for course, languages in ((PIPE, ("pl",)), (FISH, ("pl", "uk")), (FIRST, ("ar",))):
        chosen = [part for language in languages for part in ("--language", language)]
        fagnorsk(root, "build", str(root / "courses" / course), *made, *chosen, "--out", str(root / course))
    for command, course, out in (("form", PIPE, "form"), ("export", PIPE, "teams"), ("gate", FIRST, "gate")):
        fagnorsk(root, command, str(root / "courses" / course), "--out", str(root / f"{course}-{out}"))


def fagnorsk(root: Path, *arguments: str) -> None:
    """One call of the program, with a cache of its own and always the same date."""
    code = "from fagnorsk.cli.main import run; run()"
    environment = {**os.environ, "FAGNORSK_CACHE": str(root / "cache"), "SOURCE_DATE_EPOCH": "1800000000"}
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=environment, capture_output=True)


def to_pdf(root: Path, documents: list[str]) -> dict[str, Path]:
    """The PDF of each document."""
    pdfs = root / "pdf"
    pdfs.mkdir()
    taken = {}
    for number, document in enumerate(documents):
        shutil.copyfile(root / f"{document}.docx", pdfs / f"{number:02}.docx")
        taken[document] = pdfs / f"{number:02}.pdf"
    command = ["soffice", f"-env:UserInstallation={(root / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    files = [str(path) for path in sorted(pdfs.glob("*.docx"))]
    subprocess.run([*command, "--outdir", str(pdfs), *files], check=True, capture_output=True)
    return taken


def picture(pdf: Path, page: int | str, document: str) -> bytes:
    """One page as PNG of at most `LARGEST` bytes."""
    if isinstance(page, str):
        said = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
        found = [number for number, shown in enumerate(said.split("\f"), 1) if page in shown]
        if not found:
            raise SystemExit(f"“{page}” stands on no page of {document}.")
        page = found[0]
    command = ["pdftoppm", "-r", "150", "-f", str(page), "-l", str(page), "-png", str(pdf)]
    drawn = Image.open(io.BytesIO(subprocess.run(command, check=True, capture_output=True).stdout)).convert("RGB")
    colours, height = 48, HEIGHT
    while True:
        share = height / max(drawn.size)
        small = drawn.resize((round(drawn.width * share), round(drawn.height * share)), Image.Resampling.LANCZOS)
        buffer = io.BytesIO()
        small.quantize(colours, dither=Image.Dither.NONE).save(buffer, "PNG", optimize=True)
        if buffer.tell() <= LARGEST:
            return buffer.getvalue()
        colours, height = max(16, colours - 8), height - 40


def text() -> str:
    """docs/pages.md."""
    lines = [
        "# What comes out",
        "",
        "Two pages of each kind, from the courses that ship; made by `python scripts/bench/pages.py`.",
    ]
    for kind in KINDS:
        pictures = [f"![{kind.said} Page {number} of 2](pages/{kind.name}-{number}.png)" for number in (1, 2)]
        lines += ["", kind.said, "", f"| {' | '.join(pictures)} |", "|---|---|"]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
