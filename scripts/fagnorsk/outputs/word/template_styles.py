"""The styles of a template: which of them fill our roles, and those that it lacks added beside them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fagnorsk.outputs.word.design import Design, Style, twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.stylesheet import defaults_xml, made_styles_xml
from fagnorsk.outputs.word.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

# Their tabs are ours; they are used only where the template has no header or footer.
_OWN = {Role.HEADER: "Fagnorsk topptekst", Role.FOOTER: "Fagnorsk bunntekst"}
_BASE = {"size": 12, "before": 0, "after": 6, "leading": 1.15, "align": "left"}
"""What our styles take for granted of *Normal*, and that of a company may have otherwise."""
_NO_INDENT = {"left": 0, "right": 0, "firstLine": 0}
LEAST_CONTRAST = 4.5
_PARAGRAPH_ORDER = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
                    "suppressLineNumbers", "pBdr", "shd", "tabs")  # fmt: skip


def w(name: str) -> str:
    """The tag or attribute `w:name` as lxml writes it."""
    return f"{{{W}}}{name}"


def adapted(design: Design, styles: bytes) -> tuple[Design, frozenset[Role]]:
    """`design` with the template's style for each role that has one (by name, alias, or as the default of its kind), and
    the roles whose style must be made.
    """
    from lxml import etree

    root = etree.fromstring(styles)
    names, defaults, taken_names, taken_ids = _index(root)
    found: dict[Role, Style] = {}
    for role, style in design.styles.items():
        if role in _OWN:
            continue
        wanted = [style.name, *style.look.get("aliases", ())]
        theirs = next(
            (names[style.kind, name.casefold()] for name in wanted if (style.kind, name.casefold()) in names), None
        )
        if theirs is None and (role is Role.NORMAL or style.look.get("default")):
            theirs = defaults.get(style.kind)
        if theirs is not None:
            found[role] = replace(style, id=theirs.get(w("styleId")) or "", name=_name(theirs))
    made: dict[Role, Style] = {}
    for role, style in design.styles.items():
        if role in found:
            continue
        name, number = _OWN.get(role, style.name), style.id
        if name.casefold() in taken_names:
            name = f"{name} (Fagnorsk)"
        while number.casefold() in taken_ids:
            number = f"Fagnorsk{number}"
        made[role] = replace(style, id=number, name=name, look=_completed(role, style, found))
    accent = _accent(root, found.get(Role.HEADING_1), design)
    merged = {role: found.get(role) or made[role] for role in design.styles}
    return replace(design, styles=merged, colours={**design.colours, "accent": accent}), frozenset(made)


def merged_styles(styles: bytes, design: Design, made: Collection[Role], text_width: float) -> bytes:
    """`word/styles.xml` of a document: the template's styles in Norwegian, with the tabs and the holding together that
    our pages need, and those of `made`.
    """
    from lxml import etree

    root = etree.fromstring(styles)
    _set_language(root, design)
    by_id = {style.get(w("styleId")): style for style in root.iterfind(w("style"))}
    for role, style in design.styles.items():
        element = by_id.get(style.id)
        if role not in made and style.kind == "paragraph" and element is not None:
            _fit(element, style.look, text_width)
            for pinned in element.iterfind(f"{w('rPr')}/{w('lang')}"):
                pinned.set(w("val"), design.language)
    for element in etree.fromstring(made_styles_xml(design, made, text_width).encode()):
        root.append(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def merged_numbering(numbering: bytes, looks: str, lists: str) -> bytes:
    """`word/numbering.xml`: the template's lists and ours, given as XML of their looks and of the lists themselves."""
    from lxml import etree

    from fagnorsk.outputs.word.xml import ROOT

    root = etree.fromstring(numbering)
    first = next(
        (place for place, element in enumerate(root) if element.tag in (w("num"), w("numIdMacAtCleanup"))), len(root)
    )
    for element in reversed(list(etree.fromstring(f"<w:numbering {ROOT}>{looks}</w:numbering>"))):
        root.insert(first, element)
    end = next((place for place, element in enumerate(root) if element.tag == w("numIdMacAtCleanup")), len(root))
    for element in reversed(list(etree.fromstring(f"<w:numbering {ROOT}>{lists}</w:numbering>"))):
        root.insert(end, element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def first_free(numbering: bytes) -> tuple[int, int]:
    """The first numbers that no look of a list and no list of the template has."""
    from lxml import etree

    root = etree.fromstring(numbering)

    def after(tag: str, attribute: str) -> int:
        numbers = [element.get(w(attribute)) or "" for element in root.iterfind(w(tag))]
        return max((int(number) for number in numbers if number.isdecimal()), default=0) + 1

    return after("abstractNum", "abstractNumId"), after("num", "numId")


def _index(
    root: _Element,
) -> tuple[dict[tuple[str, str], _Element], dict[str, _Element], set[str], set[str]]:
    names: dict[tuple[str, str], _Element] = {}
    other: dict[tuple[str, str], _Element] = {}
    defaults: dict[str, _Element] = {}
    taken_names, taken_ids = set(), set()
    for style in root.iterfind(w("style")):
        kind = style.get(w("type")) or "paragraph"
        name = _name(style)
        if not name or not style.get(w("styleId")):
            continue
        names.setdefault((kind, name.casefold()), style)
        taken_names.add(name.casefold())
        taken_ids.add((style.get(w("styleId")) or "").casefold())
        aliases = style.find(w("aliases"))
        for alias in (aliases.get(w("val")) or "").split(",") if aliases is not None else ():
            other.setdefault((kind, alias.strip().casefold()), style)
            taken_names.add(alias.strip().casefold())
        if style.get(w("default")) in ("1", "true", "on"):
            defaults.setdefault(kind, style)
    return {**other, **names}, defaults, taken_names, taken_ids


def _name(style: _Element) -> str:
    name = style.find(w("name"))
    return ((name.get(w("val")) if name is not None else "") or "").strip()


def _completed(role: Role, style: Style, found: Mapping[Role, Style]) -> Mapping[str, Any]:
    look = style.look
    if style.kind != "paragraph" or "based_on" in look or role is Role.NORMAL or Role.NORMAL not in found:
        return {key: value for key, value in look.items() if key != "aliases"}
    indent = {**_NO_INDENT, **look.get("indent", {})}
    if "hanging" in indent:
        indent.pop("firstLine")
    return {**_BASE, **{key: value for key, value in look.items() if key != "aliases"}, "indent": indent}


def _accent(root: _Element, heading: Style | None, design: Design) -> str:
    """The colour of the template's headings, if it can be read on white and on our shaded boxes."""
    ours = design.colours["accent"]
    for style in root.iterfind(w("style")) if heading else ():
        if heading and style.get(w("styleId")) == heading.id:
            colour = style.find(f"{w('rPr')}/{w('color')}")
            value = ((colour.get(w("val")) if colour is not None else "") or "").upper()
            if len(value) == 6 and all(letter in "0123456789ABCDEF" for letter in value) and _readable(value, design):
                return value
    return ours


def _readable(colour: str, design: Design) -> bool:
    def light(value: str) -> float:
        channels = [int(value[place : place + 2], 16) / 255 for place in (0, 2, 4)]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    return (light(design.colours["tint"]) + 0.05) / (light(colour) + 0.05) >= LEAST_CONTRAST


def _set_language(root: _Element, design: Design) -> None:
    from lxml import etree

    defaults = root.find(w("docDefaults"))
    if defaults is None:
        root.insert(0, etree.fromstring(defaults_xml(design).encode()))
        return
    outer = defaults.find(w("rPrDefault"))
    if outer is None:
        outer = etree.Element(w("rPrDefault"))
        defaults.insert(0, outer)
    run = outer.find(w("rPr"))
    if run is None:
        run = etree.SubElement(outer, w("rPr"))
    lang = run.find(w("lang"))
    if lang is None:
        # Only what is for East Asian text, and effects of Word 2010, may come after it.
        lang = etree.Element(w("lang"))
        after = [
            place
            for place, element in enumerate(run)
            if element.tag in (w("eastAsianLayout"), w("specVanish"), w("oMath"))
        ]
        run.insert(after[0] if after else len(run), lang)
    lang.set(w("val"), design.language)
    lang.set(w("bidi"), design.complex_language)


def _fit(style: _Element, look: Mapping[str, Any], text_width: float) -> None:
    from lxml import etree

    properties = style.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        before = ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")
        place = next((i for i, element in enumerate(style) if element.tag in map(w, before)), len(style))
        style.insert(place, properties)
    breaks = properties.find(w("pageBreakBefore"))
    if breaks is not None and not look.get("page_break"):
        # In a report every chapter begins a page; in a handout it would fill six.
        properties.remove(breaks)
    for key, tag in (("keep_next", "keepNext"), ("keep_lines", "keepLines")):
        if look.get(key) and properties.find(w(tag)) is None:
            _insert(properties, etree.Element(w(tag)))
    if "tabs" in look and properties.find(w("tabs")) is None:
        tabs = etree.Element(w("tabs"))
        for place, side, *_ in look["tabs"]:
            at = text_width if isinstance(place, str) else place
            etree.SubElement(tabs, w("tab"), {w("val"): side, w("pos"): str(twips(at))})
        _insert(properties, tabs)


def _insert(properties: _Element, new: _Element) -> None:
    order = {w(name): place for place, name in enumerate(_PARAGRAPH_ORDER)}
    mine = order[new.tag]
    place = next((i for i, element in enumerate(properties) if order.get(element.tag, 99) > mine), len(properties))
    properties.insert(place, new)
