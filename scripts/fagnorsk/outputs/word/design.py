"""The look of the documents, read from `media/styles/document.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fagnorsk.memory import kept_value
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.shipped import shelf

TWIPS = 1440 / 2.54
"""Twentieths of a point in a centimetre."""


def twips(centimetres: float) -> int:
    """`centimetres` in twentieths of a point."""
    return round(centimetres * TWIPS)


@dataclass(frozen=True, slots=True)
class Style:
    """A named style: `kind` is paragraph, character or table; `look` holds the properties as the file names them."""

    role: Role
    id: str
    name: str
    kind: str
    look: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ListLook:
    """How the number or mark of a list looks; lengths in centimetres, size in points (0: that of the text)."""

    format: str
    text: str
    at: float
    hanging: float
    bold: bool = False
    colour: str = ""
    font: str = ""
    size: float = 0


@dataclass(frozen=True, slots=True)
class Design:
    """Everything about the look: colours as six hex digits, fonts, languages, styles and lists."""

    colours: Mapping[str, str]
    fonts: Mapping[str, str]
    language: str
    complex_language: str
    styles: Mapping[Role, Style]
    lists: Mapping[ListKind, ListLook]

    def style_ids(self) -> dict[Role, str]:
        """The id of the style of each role."""
        return {role: style.id for role, style in self.styles.items()}


@cache
def shipped_design() -> Design:
    """The design that comes with the toolkit."""
    return kept_value("design", (), _read_design)


def _read_design() -> Design:
    from ruamel.yaml import YAML

    text = (shelf("media") / "styles" / "document.yaml").read_text(encoding="utf-8")
    data = YAML(typ="safe", pure=True).load(text)
    styles = {}
    for key, look in data["styles"].items():
        role = Role(key)
        styles[role] = Style(role, look["id"], look["name"], look.get("type", "paragraph"), look)
    return Design(
        colours={name: str(value).zfill(6) for name, value in data["colours"].items()},
        fonts=data["fonts"],
        language=data["language"]["latin"],
        complex_language=data["language"]["complex"],
        styles=styles,
        lists={ListKind(key): ListLook(**look) for key, look in data["lists"].items()},
    )
