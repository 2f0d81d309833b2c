"""Which files of a template come along into every document, and how they hang together."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fagnorsk.outputs.word.xml import HEAD, ROOT, R
from fagnorsk.sources.operation_word_package import Package, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_FOLLOWED = frozenset({"theme", "fontTable", "footnotes", "endnotes", "customXml"})
# What a company's secretary needs and a learner does not, or what names a machine, a person or another file.
_SETTINGS_DROPPED = (
    "attachedTemplate", "documentProtection", "writeProtection", "mailMerge", "trackRevisions", "revisionView", "updateFields",
    "formsDesign", "rsids", "docVars", "linkStyles", "saveThroughXslt", "removePersonalInformation", "readModeInkLockDown",
)  # fmt: skip
_SHOWN = frozenset(
    w(name) for name in ("t", "drawing", "pict", "object", "fldSimple", "instrText", "sym", "ptab", "pgNum")
)
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
FIRST_HEADER_PICTURE = 90_001
"""Pictures of the body are numbered from 1, and all must differ."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """One row of the relationships of the main part; `type` is whole, `target` as it stands there."""

    id: str
    type: str
    target: str


@dataclass(frozen=True, slots=True)
class Kept:
    """`parts` by name, without the main part, its relationships, styles, numbering and properties; `filled` are the
    relationships of headers and footers that show something; `defaults` and `overrides` are their content types.
    """

    main: str
    parts: Mapping[str, bytes]
    relationships: tuple[Relationship, ...]
    filled: frozenset[str]
    defaults: Mapping[str, str]
    overrides: Mapping[str, str]
    styles: bytes
    numbering: bytes
    even_pages: bool
    custom_properties: str

    @property
    def folder(self) -> str:
        """The folder of the main part, `word`."""
        return posixpath.dirname(self.main)

    @property
    def next_relationship(self) -> int:
        """A number that no relationship has, nor any after it."""
        numbers = [int(row.id[3:]) for row in self.relationships if row.id.startswith("rId") and row.id[3:].isdecimal()]
        return max(numbers, default=0) + 1


def keep(package: Package, main: str, referred: Mapping[str, str]) -> Kept:
    """The parts of `package` that `referred` (headers and footers) and the look need. Raises Refused for damaged ones."""
    related = package.targets(main)
    targets = {kind: target for target, kind, external in related.values() if not external}
    parts: dict[str, bytes] = {}
    rows: list[Relationship] = []
    filled = set()
    wanted = {number for number in referred.values() if number in related}
    for number, (target, kind, external) in related.items():
        own = number in wanted and kind in ("header", "footer")
        if external or target not in package.names or not (own or kind in _FOLLOWED):
            continue
        if own:
            tree = package.xml(target)
            if tree is None or not _shows_something(tree):
                continue
            filled.add(number)
        _take(package, target, parts)
        rows.append(Relationship(number, f"{R}/{kind}", posixpath.relpath(target, posixpath.dirname(main))))
    settings, even = _settings(package, targets.get("settings", ""))
    if settings:
        parts[f"{posixpath.dirname(main)}/settings.xml"] = settings
    _number_pictures(parts)
    custom = next(
        (t for t, kind, external in package.relationships("") if kind == "custom-properties" and not external), ""
    )
    if custom in package.names:
        parts[custom] = package.read(custom) or b""
    defaults, overrides = _content_types(package, parts)
    return Kept(
        main,
        parts,
        tuple(rows),
        frozenset(filled),
        defaults,
        overrides,
        _bytes(package.xml(targets["styles"]) if targets.get("styles") in package.names else None, "styles"),
        _bytes(package.xml(targets["numbering"]) if targets.get("numbering") in package.names else None, "numbering"),
        even,
        custom if custom in parts else "",
    )


def _shows_something(tree: _Element) -> bool:
    return any(
        element.tag in _SHOWN and (element.tag != w("t") or (element.text or "").strip())
        for element in tree.iter()
        if isinstance(element.tag, str)
    )


def _take(package: Package, name: str, parts: dict[str, bytes]) -> None:
    """A part and all that hangs on it inside the file."""
    if name in parts or name not in package.names:
        return
    data = package.read(name) or b""
    if name.endswith(".xml"):
        package.xml(name)  # a damaged part is told now, not by Word
    if posixpath.basename(name) in ("footnotes.xml", "endnotes.xml"):
        data = _only_separators(package, name)
    parts[name] = data
    folder, base = posixpath.split(name)
    relations = posixpath.join(folder, "_rels", f"{base}.rels")
    if relations in package.names:
        parts[relations] = package.read(relations) or b""
        for target, _, external in package.relationships(name):
            if not external:
                _take(package, target, parts)


def _only_separators(package: Package, name: str) -> bytes:
    tree = package.xml(name)
    if tree is None:
        return b""
    for note in list(tree):
        if note.get(w("type")) is None:
            tree.remove(note)
    return _bytes(tree, "")


def _settings(package: Package, name: str) -> tuple[bytes, bool]:
    tree = package.xml(name) if name in package.names else None
    if tree is None:
        return b"", False
    for dropped in _SETTINGS_DROPPED:
        for element in tree.findall(w(dropped)):
            tree.remove(element)
    for element in tree.iter(w("themeFontLang")):
        element.set(w("val"), "nb-NO")
    for element in tree.iterfind(f"{w('compat')}/{w('compatSetting')}"):
        # Below 15 Word opens every document in compatibility mode.
        if element.get(w("name")) == "compatibilityMode" and element.get(w("val")) in ("11", "12", "14"):
            element.set(w("val"), "15")
    even = tree.find(w("evenAndOddHeaders"))
    return _bytes(tree, ""), even is not None and even.get(w("val")) not in ("0", "false", "off")


def _number_pictures(parts: dict[str, bytes]) -> None:
    from lxml import etree

    number = FIRST_HEADER_PICTURE
    for name in sorted(parts):
        if not name.endswith(".xml") or not (b"docPr" in parts[name] or b"bookmarkStart" in parts[name]):
            continue
        tree = etree.fromstring(parts[name])
        marks: dict[str, str] = {}
        for element in tree.iter():
            if element.tag == _DOC_PR:
                element.set("id", str(number))
                if not element.get("descr"):
                    element.set("descr", "Logo")
                number += 1
            elif element.tag in (w("bookmarkStart"), w("bookmarkEnd")):
                old = element.get(w("id")) or ""
                if old not in marks:
                    marks[old] = str(number)
                    number += 1
                element.set(w("id"), marks[old])
        parts[name] = _bytes(tree, "")


def _content_types(package: Package, parts: Mapping[str, bytes]) -> tuple[dict[str, str], dict[str, str]]:
    tree = package.xml("[Content_Types].xml")
    defaults, overrides = {}, {}
    for element in tree if tree is not None else ():
        kind = element.get("ContentType") or ""
        if element.tag == f"{_TYPES}Default":
            defaults[(element.get("Extension") or "").lower()] = kind
        elif element.tag == f"{_TYPES}Override":
            name = element.get("PartName") or ""
            if name.lstrip("/") in parts:
                overrides[name] = kind
    endings = {name.rpartition(".")[2].lower() for name in parts if f"/{name}" not in overrides}
    return {ending: kind for ending, kind in defaults.items() if ending in endings}, overrides


def _bytes(tree: _Element | None, root: str) -> bytes:
    from lxml import etree

    if tree is None:
        return f"{HEAD}<w:{root} {ROOT}/>".encode()
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
