"""Text files as Windows, Excel and editors save them, read as one kind of text."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.reading_text import decode

MAX_BYTES = 20_000_000
# Tab and the line ends are allowed; everything else of C0 and C1 is damage from a program.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
# Soft hyphens and zero-width marks come along when text is pasted from Word; joiners (200c, 200d) are spelling.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


def read_text(path: Path, file: str) -> str:
    """The text of a file in any encoding that Windows and Mac programs write, with LF line ends; it is called `file` in
    errors. Raises UserError where it cannot be read as text.
    """
    place = Place(file)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(
                tr("The file is larger than {limit} MB.", limit=MAX_BYTES // 1_000_000),
                place=place,
                cure=tr("Is it the right file?"),
                code="FILE-SIZE",
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            place=place,
            cure=tr("Close it in other programs and check that you may read it."),
            code="FILE-OPEN",
        ) from None
    decoded = decode(data)
    if decoded is None:
        raise UserError(
            tr("The file is not text."), place=place, cure=tr("Save it as text in UTF-8."), code="FILE-TEXT"
        )
    if decoded.broken:
        raise UserError(
            tr("Some characters are damaged, perhaps æ, ø or å."),
            place=Place(file, decoded.broken[0]),
            cure=tr("Correct the word there and save the file as UTF-8."),
            code="FILE-TEXT",
        )
    return decoded.text


def control_character(text: str) -> str | None:
    """The first control character of `text` as `U+0007`, or None."""
    hit = _CONTROL.search(text)
    return f"U+{ord(hit.group()):04X}" if hit else None


def tidy(text: str) -> str:
    """`text` in composed form on one line, single spaces, without invisible marks."""
    return " ".join(unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).split())
