"""Why a YAML file cannot be read, in sentences."""

from __future__ import annotations

import re

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.plain_text import control_character

CODE = "YAML-SYNTAX"


def syntax_errors(text: str, file: str, error: Exception) -> list[UserError]:
    """What the parser's `error` means for the person who wrote `text`: tabs and control characters first, since they
    are the cause where they occur, each row by itself; else the row where the parser gave up.
    """
    rows = text.split("\n")
    found = [
        UserError(
            tr("The row begins with a tab."), place=Place(file, number), cure=tr("Use spaces instead."), code="YAML-TAB"
        )
        for number, row in enumerate(rows, 1)
        if re.match(r" *\t", row) and row.strip()
    ]
    found += [
        UserError(
            tr("The row holds a control character ({code}).", code=bad),
            place=Place(file, number),
            cure=tr("Delete it and type the text again."),
            code="FILE-CONTROL",
        )
        for number, row in enumerate(rows, 1)
        if (bad := control_character(row))
    ]
    return found or [_explained(rows, file, error)]


def _explained(rows: list[str], file: str, error: Exception) -> UserError:
    problem = str(getattr(error, "problem", "") or "")
    context = str(getattr(error, "context", "") or "")
    mark = getattr(error, "problem_mark", None)
    opened = getattr(error, "context_mark", None)
    row = mark.line + 1 if mark is not None else 0
    start = opened.line + 1 if opened is not None else row
    # The end of the file is one row past the last that the user sees.
    row = min(row, max(len([r for r in rows if r.strip()]), 1) if not "".join(rows[row - 1 :]).strip() else row)
    if isinstance(error, RecursionError):
        what, cure = tr("The brackets are nested too deep."), tr("Write the file again from an example.")
    elif "mapping values are not allowed" in problem:
        what = tr("There is a colon too many, or the row is indented too far.")
        cure = tr('Put text that holds a colon in quotation marks: title: "Norsk: del 1".')
    elif "quoted scalar" in context:
        what, cure, row = tr("A quotation mark is opened here and not closed."), tr("Close it on the same row."), start
    elif "flow sequence" in context or "flow mapping" in context:
        what = tr("A bracket is opened here and not closed, or a comma is missing.")
        cure, row = tr("Write lists as [a, b] and pairs as {key: value}."), start
    elif "cannot start any token" in problem:
        what, cure = (
            tr("The value begins with a character that means something else."),
            tr("Put it in quotation marks."),
        )
    elif "undefined alias" in problem:
        what, cure = tr("A value that begins with * must stand in quotation marks."), tr("Put it in quotation marks.")
    elif "another document" in problem:
        what, cure = tr("A row with --- begins a second document."), tr("Delete the row.")
    elif "could not find expected ':'" in problem or "expected <block end>" in problem:
        what, cure = tr("A colon is missing, or the row is not in line with those above."), tr("Write “key: value”.")
    else:
        what = tr("The file cannot be read from here ({reason}).", reason=problem or str(error).split("\n")[0])
        cure = tr("Compare the row with the example in the guide.")
    return UserError(what, place=Place(file, row), cure=cure, code=CODE)
