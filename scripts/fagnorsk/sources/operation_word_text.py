"""One Word paragraph -> its text as a reader sees it, how it looks, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fagnorsk.sources.operation_word_package import w
from fagnorsk.sources.operation_word_styles import Style, Styles, flag, integer

if TYPE_CHECKING:
    from lxml.etree import _Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MAX_DEPTH = 60
_SKIPPED = frozenset(
    w(name) for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sdtPr", "sdtEndPr", "tblPr")
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` has `\\n` where a line break stands; `size` is in half points (0: not said) of its largest letters.

    `bold` and `capitals` hold for all of the text. `drawings` are picture elements, `boxes` the text boxes in it.
    """

    text: str
    style: Style
    bold: bool = False
    capitals: bool = False
    underlined: bool = False
    size: int = 0
    drawings: tuple[_Element, ...] = ()
    boxes: tuple[_Element, ...] = ()
    mark_deleted: bool = False
    contents: bool = False

    def before(self, other: Paragraph) -> Paragraph:
        """This paragraph and the next as one, in the form of the next."""
        return replace(other, text=self.text + other.text, drawings=self.drawings + other.drawings)


@dataclass(slots=True)
class _Gathered:
    pieces: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    capitals: list[bool] = field(default_factory=list)
    underlined: list[bool] = field(default_factory=list)
    size: int = 0
    drawings: list[_Element] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    contents: bool = False


def paragraphs_text(element: _Element, styles: Styles, style: Style) -> Paragraph:
    """What a `w:p` shows; `style` is its paragraph style."""
    found = _Gathered()
    _walk(element, styles, style, found, 0)
    properties = element.find(w("pPr"))
    mark = properties.find(w("rPr")) if properties is not None else None
    deleted = mark is not None and (mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None)
    return Paragraph(
        "".join(found.pieces),
        style,
        bool(found.bold) and all(found.bold),
        bool(found.capitals) and all(found.capitals),
        bool(found.underlined) and all(found.underlined),
        found.size or style.size,
        tuple(found.drawings),
        tuple(found.boxes),
        deleted,
        found.contents,
    )


def _walk(element: _Element, styles: Styles, style: Style, found: _Gathered, depth: int) -> None:
    if depth > _MAX_DEPTH:
        return
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            if tag == w("instrText"):
                continue
            continue
        if tag == w("r"):
            _run(child, styles, style, found, depth + 1)
        elif tag == f"{_MC}AlternateContent":
            chosen = child.find(f"{_MC}Choice")
            chosen = child.find(f"{_MC}Fallback") if chosen is None else chosen
            if chosen is not None:
                _walk(chosen, styles, style, found, depth + 1)
        elif tag in (w("drawing"), w("pict"), w("object")):
            _drawing(child, found)
        elif tag == w("sdt"):
            properties = child.find(w("sdtPr"))
            if properties is None or properties.find(w("showingPlcHdr")) is None:
                _walk(child, styles, style, found, depth + 1)
        elif tag == w("fldSimple"):
            _contents((child.get(w("instr")) or ""), found)
            _walk(child, styles, style, found, depth + 1)
        else:
            _walk(child, styles, style, found, depth + 1)


def _contents(instruction: str, found: _Gathered) -> None:
    if instruction.strip().startswith("TOC "):
        found.contents = True


def _run(run: _Element, styles: Styles, style: Style, found: _Gathered, depth: int) -> None:
    properties = run.find(w("rPr"))
    named = properties.find(w("rStyle")) if properties is not None else None
    character = styles.get(named.get(w("val")) or "") if named is not None else Style()
    hidden = flag(properties, "vanish")
    if style.hidden or character.hidden if hidden is None else hidden:
        return
    before = len(found.pieces)
    for child in run:
        tag = child.tag
        if tag == w("t"):
            found.pieces.append(child.text or "")
        elif tag in (w("tab"), w("ptab")):
            found.pieces.append(" ")
        elif tag == w("noBreakHyphen"):
            found.pieces.append("-")
        elif tag == w("cr") or (tag == w("br") and child.get(w("type")) in (None, "textWrapping")):
            found.pieces.append("\n")
        elif tag in (w("drawing"), w("pict"), w("object")):
            _drawing(child, found)
        elif tag == w("instrText"):
            _contents(child.text or "", found)
        elif tag == f"{_MC}AlternateContent":
            chosen = child.find(f"{_MC}Choice")
            chosen = child.find(f"{_MC}Fallback") if chosen is None else chosen
            for inner in chosen if chosen is not None and depth < _MAX_DEPTH else ():
                if inner.tag in (w("drawing"), w("pict"), w("object")):
                    _drawing(inner, found)
                elif inner.tag == w("t"):
                    found.pieces.append(inner.text or "")
    if "".join(found.pieces[before:]).strip():
        bold, capitals = flag(properties, "b"), flag(properties, "caps")
        found.bold.append((style.bold or character.bold) if bold is None else bold)
        found.capitals.append((style.capitals or character.capitals) if capitals is None else capitals)
        line = properties.find(w("u")) if properties is not None else None
        found.underlined.append(line is not None and line.get(w("val")) not in (None, "none"))
        size = integer(properties.find(w("sz"))) if properties is not None else None
        found.size = max(found.size, size or 0)


def _drawing(element: _Element, found: _Gathered) -> None:
    """A text box gives its paragraphs, anything else is a picture (or holds one)."""
    boxes = [
        box for box in element.iter(w("txbxContent")) if not any(a.tag == w("txbxContent") for a in box.iterancestors())
    ]
    if boxes:
        found.boxes += [box for box in boxes if not _in_fallback(box, element)]
    else:
        found.drawings.append(element)


def _in_fallback(box: _Element, top: _Element) -> bool:
    for ancestor in box.iterancestors():
        if ancestor is top:
            return False
        if ancestor.tag == f"{_MC}Fallback":
            return True
    return False
