"""Styles and numbering of a Word document: which paragraph is a heading, which an item of which list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fagnorsk.sources.operation_word_package import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING = re.compile(r"(?:heading|overskrift|rubrik|überschrift|nagłówek)\s*([1-9])", re.IGNORECASE)
_TITLES = {"title", "tittel"}


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph or character style brings, its parents' included. `heading` is 0 for none, 1-9 else."""

    name: str = ""
    heading: int = 0
    title: bool = False
    list_id: str = ""
    depth: int = 0
    bold: bool = False
    capitals: bool = False
    hidden: bool = False
    size: int = 0
    caption: bool = False
    contents: bool = False


def flag(properties: _Element | None, name: str) -> bool | None:
    """A switch such as `w:b`: on, off, or None where nothing is said."""
    found = properties.find(w(name)) if properties is not None else None
    return None if found is None else found.get(w("val")) not in ("0", "false", "off")


def integer(element: _Element | None, name: str = "val") -> int | None:
    """A whole number in `w:name` of an element, or None."""
    value = element.get(w(name)) if element is not None else None
    return int(value) if value is not None and re.fullmatch(r"-?\d{1,9}", value) else None


class Styles:
    """The styles of a document by id."""

    def __init__(self, tree: _Element | None) -> None:
        self._elements: dict[str, _Element] = {}
        self.default = ""
        self._made: dict[str, Style] = {}
        for element in tree.iter(w("style")) if tree is not None else ():
            name = element.get(w("styleId")) or ""
            self._elements.setdefault(name, element)
            if element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on"):
                self.default = name

    def get(self, style_id: str) -> Style:
        """A style by its id; an unknown id is judged by its name alone (`Overskrift1`)."""
        if style_id not in self._made:
            self._made[style_id] = self._make(style_id, set())
        return self._made[style_id]

    def _make(self, style_id: str, seen: set[str]) -> Style:
        element = self._elements.get(style_id)
        if element is None:
            return _named(style_id, Style())
        seen.add(style_id)
        based = element.find(w("basedOn"))
        parent_id = based.get(w("val")) or "" if based is not None else ""
        parent = self._make(parent_id, seen) if parent_id and parent_id not in seen and len(seen) < 30 else Style()
        paragraph, run = element.find(w("pPr")), element.find(w("rPr"))
        name_element = element.find(w("name"))
        name = (name_element.get(w("val")) or "" if name_element is not None else "") or style_id
        outline = integer(paragraph.find(w("outlineLvl"))) if paragraph is not None else None
        heading = parent.heading if outline is None else (outline + 1 if 0 <= outline <= 8 else 0)
        list_id, depth = numbering_of(paragraph)
        bold, capitals, hidden = flag(run, "b"), flag(run, "caps"), flag(run, "vanish")
        size = integer(run.find(w("sz"))) if run is not None else None
        return _named(
            name,
            Style(
                name,
                heading,
                parent.title,
                parent.list_id if list_id is None else list_id,
                depth if depth is not None else parent.depth,
                parent.bold if bold is None else bold,
                parent.capitals if capitals is None else capitals,
                parent.hidden if hidden is None else hidden,
                parent.size if size is None else size,
            ),
        )


def _named(name: str, style: Style) -> Style:
    plain = name.casefold().strip()
    found = _HEADING.fullmatch(plain.replace(" ", "")) or _HEADING.fullmatch(plain)
    return Style(
        name or style.name,
        int(found[1]) if found else style.heading,
        plain in _TITLES,
        style.list_id,
        style.depth,
        style.bold,
        style.capitals,
        style.hidden,
        style.size,
        plain in ("caption", "bildetekst", "figurtekst"),
        plain.startswith(("toc", "innh")) or plain in ("toc heading", "overskrift for innholdsfortegnelse"),
    )


def numbering_of(paragraph: _Element | None) -> tuple[str | None, int | None]:
    """(list id, depth) that paragraph properties set; None where they say nothing; list id empty where they switch it off."""
    numbering = paragraph.find(w("numPr")) if paragraph is not None else None
    if numbering is None:
        return None, None
    list_element = numbering.find(w("numId"))
    depth = integer(numbering.find(w("ilvl")))
    if list_element is None:
        return None, depth
    list_id = list_element.get(w("val")) or ""
    return ("" if list_id == "0" else list_id), depth


@dataclass(frozen=True, slots=True)
class Level:
    """One depth of a list: `bullet`, or numbered from `start`; `silent` lists show no mark at all."""

    bullet: bool
    silent: bool
    start: int


class Numbering:
    """The lists of a document, counted as they are met."""

    def __init__(self, tree: _Element | None, styles: Styles) -> None:
        self._abstract: dict[str, _Element] = {}
        self._numbers: dict[str, _Element] = {}
        self._style_links: dict[str, str] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._levels: dict[tuple[str, int], Level | None] = {}
        for element in tree if tree is not None else ():
            if element.tag == w("abstractNum"):
                abstract_id = element.get(w("abstractNumId")) or ""
                self._abstract[abstract_id] = element
                link = element.find(w("styleLink"))
                if link is not None:
                    self._style_links[link.get(w("val")) or ""] = abstract_id
            elif element.tag == w("num"):
                self._numbers[element.get(w("numId")) or ""] = element

    def level(self, list_id: str, depth: int) -> Level | None:
        """How a list looks at a depth, or None where there is no such list."""
        key = (list_id, depth)
        if key not in self._levels:
            self._levels[key] = self._read(list_id, depth)
        return self._levels[key]

    def _read(self, list_id: str, depth: int) -> Level | None:
        number = self._numbers.get(list_id)
        if number is None:
            return None
        override_start: int | None = None
        found: _Element | None = None
        for override in number.findall(w("lvlOverride")):
            if integer(override, "ilvl") == depth:
                override_start = integer(override.find(w("startOverride")))
                found = override.find(w("lvl"))
        link = number.find(w("abstractNumId"))
        abstract = self._abstract.get(link.get(w("val")) or "" if link is not None else "")
        if abstract is not None and (styled := abstract.find(w("numStyleLink"))) is not None:
            abstract = self._abstract.get(self._style_links.get(styled.get(w("val")) or "", ""), abstract)
        if found is None and abstract is not None:
            found = next((level for level in abstract.findall(w("lvl")) if integer(level, "ilvl") == depth), None)
        if found is None:
            return None
        form_element = found.find(w("numFmt"))
        form = form_element.get(w("val")) or "decimal" if form_element is not None else "decimal"
        text_element = found.find(w("lvlText"))
        text = text_element.get(w("val")) if text_element is not None else None
        start = override_start if override_start is not None else integer(found.find(w("start")))
        silent = form == "none" or (text is not None and not text.strip() and form != "bullet")
        bullet = form == "bullet" or (text is not None and "%" not in text and bool(text.strip()))
        return Level(bullet, silent, 1 if start is None else start)

    def count(self, list_id: str, depth: int) -> int:
        """The number that the next item of a list shows at this depth."""
        level = self.level(list_id, depth)
        key = (list_id, depth)
        self._counts[key] = self._counts[key] + 1 if key in self._counts else (level.start if level else 1)
        for deeper in range(depth + 1, 10):
            self._counts.pop((list_id, deeper), None)
        return self._counts[key]
