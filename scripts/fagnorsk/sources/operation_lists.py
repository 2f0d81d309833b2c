"""Lists of tools and protective equipment: one line of text -> the things on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fagnorsk.sources.operation_names import Role, is_protective

_COMMA = re.compile(r"(?<!\d),(?!\d)|,\s|[;•]\s*")
_BRACKETS = re.compile(r"\([^()]*\)")
_LAST = re.compile(r"\s+(?:og|samt)\s+")


@dataclass(frozen=True, slots=True)
class Gear:
    """Things, each as it is called, without full stop."""

    tools: tuple[str, ...] = ()
    protection: tuple[str, ...] = ()


def things(text: str) -> list[str]:
    """`hansker, briller og hjelm.` as three things; a sentence stays whole; commas in brackets do not divide."""
    text = text.strip()
    if re.search(r"[.!?]\s+[A-ZÆØÅ]", text):
        return [text]
    depth, start, parts = 0, 0, []
    for found in re.finditer(r"[()]|" + _COMMA.pattern, text):
        if found[0] in "()":
            depth = max(0, depth + (1 if found[0] == "(" else -1))
        elif not depth:
            parts.append(text[start : found.start()])
            start = found.end()
    parts.append(text[start:])
    if len(parts) > 1:
        # Only the last comma part may hold "og"; "håndtak og kne" within a list is left alone.
        last = parts[-1]
        pieces = _LAST.split(last)
        if len(pieces) == 2 and all(0 < len(_BRACKETS.sub("", piece).split()) <= 3 for piece in pieces):
            parts[-1:] = pieces
        else:
            parts[-1] = re.sub(r"^(?:og|samt)\s+", "", last.strip())
    elif len(pair := _LAST.split(text)) == 2 and all(len(thing.split()) == 1 for thing in pair):
        parts = pair
    return [cleaned for part in parts if (cleaned := part.strip().rstrip(".").strip())]


def gear_of(text: str, role: Role | None) -> Gear:
    """The things on a line under a heading for tools, for protection, or for both."""
    found = things(text)
    if role is Role.PROTECTION:
        return Gear(protection=tuple(found))
    if role is Role.TOOLS:
        return Gear(tools=tuple(found))
    return Gear(
        tools=tuple(thing for thing in found if not is_protective(thing)),
        protection=tuple(thing for thing in found if is_protective(thing)),
    )


def protection_or_warning(text: str) -> tuple[Gear, str]:
    """What a line under *HMS* says: things to wear, or (second) a warning."""
    found = things(text)
    listed = len(found) > 1 or not text.rstrip().endswith((".", "!"))
    if listed and all(len(thing.split()) <= 4 for thing in found) and any(is_protective(thing) for thing in found):
        return Gear(protection=tuple(found)), ""
    return Gear(), text.strip()
