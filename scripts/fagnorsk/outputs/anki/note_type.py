"""What a note type is to Anki, and the frozen ones read from `media/cards/`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from fagnorsk.outputs.anki.fronts import cloze_numbers, is_empty, shows_a_field
from fagnorsk.outputs.anki.frozen import EVERY, WORDS, Frozen
from fagnorsk.shipped import shelf
from fagnorsk.store import digest

_CLOZE = re.compile(r"\{\{cloze:([^}]+)\}\}")


@dataclass(frozen=True, slots=True)
class Template:
    """One card template: Anki's name and id for it, and the HTML of both sides."""

    name: str
    id: int
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """A frozen note type with templates and style as they ship; `fingerprint` changes when one of them does."""

    frozen: Frozen
    templates: tuple[Template, ...]
    css: str
    fingerprint: str

    @property
    def name(self) -> str:
        """As Anki shows it."""
        return self.frozen.name

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its fields, in order."""
        return tuple(field.name for field in self.frozen.fields)

    def cards(self, values: Mapping[str, str]) -> tuple[int, ...]:
        """The ordinals of the cards that Anki makes of a note with these values. Raises TemplateError."""
        if not self.frozen.cloze:
            filled = tuple((name, not is_empty(value)) for name, value in values.items())
            return _ordinals(tuple(template.front for template in self.templates), filled)
        numbers = (number for name in _CLOZE.findall(self.templates[0].front) for number in cloze_numbers(values[name]))
        return tuple(sorted({number - 1 for number in numbers}))


@cache
def _ordinals(fronts: tuple[str, ...], filled: tuple[tuple[str, bool], ...]) -> tuple[int, ...]:
    values = {name: "x" if full else "" for name, full in filled}
    return tuple(n for n, front in enumerate(fronts) if shows_a_field(front, values))


@cache
def note_type(frozen: Frozen = WORDS) -> NoteType:
    """The note type, its texts read from `media/cards/`."""
    folder = shelf("media") / "cards"
    css = "\n".join((folder / name).read_text(encoding="utf-8").rstrip() for name in frozen.styles) + "\n"
    templates = []
    for template in frozen.templates:
        front, _, back = (folder / template.file).read_text(encoding="utf-8").partition("\n---\n")
        templates.append(Template(template.name, template.id, front.strip(), back.strip()))
    texts = [text for template in templates for text in (template.front, template.back)]
    return NoteType(frozen, tuple(templates), css, digest(css, *texts))


def note_types(names: Sequence[str] = ()) -> dict[str, NoteType]:
    """All note types by name, or those named."""
    return {frozen.name: note_type(frozen) for frozen in EVERY if not names or frozen.name in names}
