"""`papers/*.md` -> papers: what a course hands out beside its lessons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.paper import Paper, PaperBlock, PaperMark
from fagnorsk.sources.course_folder import entries, label, leads_out, title_from
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_markdown import read_markdown
from fagnorsk.sources.operation_read import MAX_TEXT
from fagnorsk.sources.reading_text import decode

PAPERS = "papers"
TEACHERS_HEADINGS = frozenset({"fasit", "til læreren", "til kurslederen", "sensorveiledning"})
_CARDS = re.compile(r"\A---\s*\n(?:.*\n)*?layout:\s*(?:kort|cards)\s*\n(?:.*\n)*?---", re.IGNORECASE)
_MARKS = {
    Mark.HEADING: PaperMark.HEADING,
    Mark.NUMBER: PaperMark.NUMBER,
    Mark.BULLET: PaperMark.BULLET,
    Mark.QUOTE: PaperMark.BOX,
    Mark.TABLE: PaperMark.TABLE,
    Mark.TEXT: PaperMark.TEXT,
}


@dataclass(frozen=True, slots=True)
class PapersRead:
    """The papers of a course, texts for pictures as pairs of photo and alt, and what is wrong."""

    papers: tuple[Paper, ...] = ()
    alts: tuple[tuple[str, str], ...] = ()
    findings: tuple[Finding, ...] = ()


def read_papers(root: Path) -> PapersRead:
    """Every Markdown file of `papers/` in natural order. A file that cannot be read gives a finding and no paper."""
    papers: list[Paper] = []
    alts: list[tuple[str, str]] = []
    findings: list[Finding] = []
    for path in entries(root / PAPERS):
        file = label(path, root)
        if path.is_dir() or path.name.casefold().startswith("les-meg"):
            continue
        text = _text(path, root)
        if isinstance(text, Finding):
            findings.append(text)
            continue
        reading = read_markdown(text, file, path, root, writing=True)
        findings += reading.findings
        alts += reading.alts
        papers.append(_paper(reading.blocks, file, path.stem, cards=bool(_CARDS.match(text))))
    return PapersRead(tuple(papers), tuple(alts), tuple(findings))


def _text(path: Path, root: Path) -> str | Finding:
    def refused(what: str, cure: str) -> Finding:
        return Finding("PAPER-READ", Severity.ERROR, what, cure, Place(label(path, root)))

    if path.suffix.casefold() not in (".md", ".markdown"):
        return refused(
            tr("Papers are Markdown files (.md); this one is not read."),
            tr("Write its text into a .md file, or hand it out as it is from a folder of its own."),
        )
    if leads_out(path, root):
        return refused(
            tr("The file is a link that leads outside the course folder and was not read."),
            tr("Put a copy of the file into the folder instead."),
        )
    try:
        if path.stat().st_size > MAX_TEXT:
            return refused(tr("The file is too large to be a paper."), tr("Divide it."))
        decoded = decode(path.read_bytes())
    except OSError as error:
        return refused(
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            tr("Close it in other programs and check that you may read it."),
        )
    if decoded is None:
        return refused(
            tr("The file is not text that can be read."),
            tr("Open it in the program it was made with and save it as text in UTF-8, or as .docx."),
        )
    return decoded.text


def _paper(blocks: tuple[Block, ...], file: str, stem: str, *, cards: bool) -> Paper:
    title, place = "", Place(file, 1)
    everybody: list[PaperBlock] = []
    teacher: list[PaperBlock] = []
    into = everybody
    for block in blocks:
        if block.mark is Mark.HEADING and block.level == 1 and not title:
            title = block.text
            continue
        if block.mark is Mark.HEADING and block.level <= 2:
            into = teacher if block.text.strip().casefold() in TEACHERS_HEADINGS else everybody
        into.append(_block(block, file))
    return Paper(
        stem, title or title_from(stem.lstrip("0123456789-_ ")), place, tuple(everybody), tuple(teacher), cards
    )


def _block(block: Block, file: str) -> PaperBlock:
    rows = tuple(tuple(" ".join(part.text for part in cell) for cell in row) for row in block.cells)
    level = min(max(block.level, 2), 4) if block.mark is Mark.HEADING else block.level
    return PaperBlock(_MARKS[block.mark], block.text, Place(file, block.row), level, block.photos, rows, block.number)
