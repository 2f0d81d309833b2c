"""Text that is safe inside XML, and the opening of every part."""

from __future__ import annotations

import re

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ROOT = (
    f'xmlns:w="{W}" xmlns:r="{R}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)

# What XML 1.0 cannot hold, lone surrogates included; a pasted work instruction may contain any of it.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"[\t\r\n]+")
_SPECIAL = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SPECIAL_QUOTED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def clean(text: str) -> str:
    """`text` on one line, without characters that XML forbids."""
    return _BREAKS.sub(" ", _FORBIDDEN.sub("", text))


def escape(text: str) -> str:
    """`text` as element content."""
    return clean(text).translate(_SPECIAL)


def quote(text: str) -> str:
    """`text` as the value of an attribute in double quotes."""
    return clean(text).translate(_SPECIAL_QUOTED)
