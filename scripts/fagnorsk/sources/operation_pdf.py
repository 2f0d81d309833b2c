"""PDF with text -> blocks: what repeats on every page dropped, wrapped lines joined."""

from __future__ import annotations

import logging
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fagnorsk.messages import tr
from fagnorsk.sources.operation_names import is_metadata
from fagnorsk.sources.operation_read import MAX_TEXT, Reading, Refused, control_finding, refusal, too_big
from fagnorsk.sources.operation_text import RawLine, plain_blocks
from fagnorsk.sources.reading_text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_FILE = 100_000_000  # bytes
MAX_PAGES = 300
MAX_OPERATIONS = 3_000_000  # drawing operators in the whole file: a bound that is the same on every machine
_EDGE = 6  # lines at the top and foot of a page that may be its header and footer
_HEADER = re.compile(
    r"\b(?:dok(?:ument)?\.?\s*(?:nr|id)|rev(?:isjon)?\.?\s*(?:nr\.?)?\s*:?\s*\d|side\s+\d+\s*(?:av|/)\s*\d+)",
    re.IGNORECASE,
)
_BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf0fc": "•", "\uf06f": "•", "\u0083": "•"})


class _TooMuch(Exception):
    """A page asks for more work than any page of text does."""


def read_pdf(path: Path, file: str) -> Reading:
    """The blocks of a PDF whose rows are its pages. Pictures in it are not read. Raises Refused, OSError."""
    if path.stat().st_size > MAX_FILE:
        raise too_big(file)
    with path.open("rb") as stream:
        head = stream.read(1024)
    if b"%PDF-" not in head:
        raise _not_pdf(file)
    pages = _pages(path, file)
    removed, first, lines = 0, 0, []
    for number, (text, strong) in enumerate(pages, start=1):
        page: list[RawLine] = []
        for raw in re.split(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]", text.translate(_BULLETS)):
            cleaned, lost = clean(raw)
            if lost and not removed:
                first = number
            removed += lost
            if shown := cleaned.strip():
                page.append(RawLine(number, shown, soft=raw.endswith(" ") and len(shown) > 40, strong=shown in strong))
        lines.append(page)
    if sum(len(line.text) for page in lines for line in page) < 20 + 5 * min(len(lines), 20):
        raise refusal(
            file,
            "OP-SCAN",
            tr("The PDF holds no text; it is probably scanned."),
            tr("Use the original file, or save the steps as a Word document (.docx)."),
        )
    findings = (control_finding(file, first, removed),) if removed else ()
    return Reading(tuple(plain_blocks([line for page in _without_edges(lines) for line in page])), (), findings)


def _pages(path: Path, file: str) -> list[tuple[str, set[str]]]:
    """Text of each page, and the lines on it that are set in bold."""
    import pypdf
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    work = 0
    found: list[tuple[str, set[str]]] = []

    def count(*_: Any) -> None:
        nonlocal work
        work += 1
        if work > MAX_OPERATIONS:
            raise _TooMuch

    try:
        with path.open("rb") as stream:
            reader = pypdf.PdfReader(stream, strict=False)
            if reader.is_encrypted and not reader.decrypt(""):
                raise _encrypted(file)
            if len(reader.pages) > MAX_PAGES:
                raise too_big(file)
            for page in reader.pages:
                strong: set[str] = set()

                def note(text: str, _cm: Any, _tm: Any, font: Any, _size: Any, strong: set[str] = strong) -> None:
                    name = str(font.get("/BaseFont", "")) if isinstance(font, dict) else ""
                    if "bold" in name.casefold() or "black" in name.casefold():
                        strong.update(clean(line)[0].strip() for line in text.split("\n"))

                found.append((page.extract_text(visitor_operand_before=count, visitor_text=note) or "", strong - {""}))
                if sum(len(text) for text, _ in found) > MAX_TEXT:
                    raise too_big(file)
    except Refused:
        raise
    except (DependencyError, FileNotDecryptedError):
        raise _encrypted(file) from None
    except _TooMuch:
        raise too_big(file) from None
    except (PyPdfError, OSError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError, AssertionError):
        raise _not_pdf(file) from None
    except Exception:
        # A damaged file can break the library anywhere; whatever it raises, the file is what is wrong.
        raise _not_pdf(file) from None
    finally:
        logger.setLevel(level)
    return found


def _without_edges(pages: list[list[RawLine]]) -> list[list[RawLine]]:
    """Pages without the lines that stand at the top or foot of most of them, and without the document's book-keeping there."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_pattern(page[i].text) for i in _edges(page)})
    often = max(2, len(pages) // 2 + 1)
    kept: list[list[RawLine]] = []
    for page in pages:
        dropped: set[int] = set()
        for indexes in (_top(page), _foot(page)):
            for i in indexes:
                text = page[i].text
                repeated = counts[_pattern(text)] >= often
                if not (repeated or is_metadata(text) or _HEADER.search(text) or text.isdecimal()):
                    # The header ends where the page's own text begins.
                    if len(pages) > 1 or i not in (0, 1, len(page) - 1):
                        break
                    continue
                dropped.add(i)
        kept.append([line for i, line in enumerate(page) if i not in dropped])
    return kept


def _top(page: list[RawLine]) -> range:
    return range(min(_EDGE, len(page)))


def _foot(page: list[RawLine]) -> range:
    return range(len(page) - 1, max(-1, len(page) - 1 - _EDGE), -1)


def _edges(page: list[RawLine]) -> Iterator[int]:
    yield from _top(page)
    yield from _foot(page)


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", text.casefold())


def _encrypted(file: str) -> Refused:
    return refusal(
        file,
        "OP-ENCRYPTED",
        tr("The file is protected by a password."),
        tr("Save it without a password, or use the original file."),
    )


def _not_pdf(file: str) -> Refused:
    return refusal(
        file,
        "OP-NOT-PDF",
        tr("This is not a PDF that can be read; it may be damaged."),
        tr("Export it again from the program it was made with, or save it as a Word document (.docx)."),
    )
