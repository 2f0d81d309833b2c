"""Which cards a note gives, decided the way Anki decides it.

Anki makes a card when its front shows at least one non-empty field. genanki decides otherwise: it counts conditional fields
as content and drops fronts made only of `{{tts ...}}` or `{{type:...}}`; cards would be lost, or be empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_TAG = re.compile(r"\{\{([#^/]?)\s*([^}]*?)\s*\}\}")
_CLOZE = re.compile(r"\{\{c(\d+)::")
_EMPTY = re.compile(r"(?:\s|&nbsp;|<br\s*/?>|</?div\s*/?>)*", re.IGNORECASE)


class TemplateError(ValueError):
    """A template that Anki would refuse: a section not closed, or a field that does not exist."""


def is_empty(value: str) -> bool:
    """Whether Anki counts a field as empty: blanks, `<br>` and `<div>` are nothing."""
    return not value[:1].isalnum() and _EMPTY.fullmatch(value) is not None


def shows_a_field(front: str, values: Mapping[str, str]) -> bool:
    """Whether the front shows a non-empty field, so that there is a card. Raises TemplateError."""
    open_sections: list[tuple[str, bool]] = []
    for mark, name in _tags(front):
        if mark == "#":
            open_sections.append((name, not is_empty(_value(values, name))))
        elif mark == "^":
            open_sections.append((name, is_empty(_value(values, name))))
        elif mark == "/":
            if not open_sections or open_sections.pop()[0] != name:
                raise TemplateError(f"{{{{/{name}}}}} closes nothing")
        elif all(shown for _, shown in open_sections):
            # Filters stand before the field, divided by colons: type:Norsk, tts nb_NO speed=0.9:Norsk.
            field = name.rsplit(":", 1)[-1]
            if field != "FrontSide" and not is_empty(_value(values, field)):
                return True
        else:
            _value(values, name.rsplit(":", 1)[-1])
    if open_sections:
        raise TemplateError(f"{{{{#{open_sections[-1][0]}}}}} is not closed")
    return False


@cache
def _tags(front: str) -> tuple[tuple[str, str], ...]:
    return tuple((match[1], match[2]) for match in _TAG.finditer(front))


def _value(values: Mapping[str, str], field: str) -> str:
    try:
        return values[field]
    except KeyError:
        raise TemplateError(f"there is no field {field}") from None


def cloze_numbers(value: str) -> frozenset[int]:
    """The numbers of the clozes `{{c1::...}}` in a field."""
    return frozenset(int(number) for number in _CLOZE.findall(value) if int(number) > 0)
