"""Letters that a spreadsheet lost when it saved a table in an encoding without them."""

from __future__ import annotations

import re
from pathlib import Path

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.sources.tables import Table

# The letters beyond a-z of the languages whose letters Windows-1252 lacks; what else stands there came of a wrong reading.
_LETTERS = {"pl": "ąćęłńóśźż", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "ro": "ăâîșțşţ"}


def check_letters(path: Path, table: Table, problems: list[UserError]) -> None:
    """One error for each translation that shows that the file was saved in an encoding without the language's letters:
    question marks inside words (*zaw?r*), or letters the language does not have (*ko³nierz*). Files in UTF-8 or UTF-16
    can hold everything and are not looked at.
    """
    if path.suffix.casefold() != ".csv" or _holds_everything(path.read_bytes()):
        return
    for row in table.rows:
        for code, language in LANGUAGES.items():
            text = row[code]
            if text and code not in ("nb", "en", "es", "so") and _looks_lost(code, text):
                problems.append(
                    UserError(
                        tr("The file was saved in a way that loses the letters of this language: “{text}”.", text=text),
                        place=row.place(code),
                        cure=tr(
                            "Type the {language} words again and save as “CSV UTF-8” or .xlsx.",
                            language=language.norwegian,
                        ),
                        code="WORD-LETTERS",
                    )
                )


def _holds_everything(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data:
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _looks_lost(code: str, text: str) -> bool:
    if re.search(r"\?\w|\?\?", text):
        return True
    letters = [c for c in text.lower() if not c.isascii() and (c.isalnum() or c in "¿¹³")]
    return any(c not in _LETTERS.get(code, "") for c in letters)
