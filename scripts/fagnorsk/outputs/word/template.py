"""A company's own Word template: its paper, header, footer, fonts and styles, made ready to be written upon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.outputs.word.design import TWIPS, Design, shipped_design
from fagnorsk.outputs.word.page import PORTRAIT, Frame, Page
from fagnorsk.outputs.word.roles import Role

if TYPE_CHECKING:
    from lxml.etree import _Element

    from fagnorsk.outputs.word.template_parts import Kept
    from fagnorsk.sources.operation_word_package import Package

NAMES = ("template.docx", "template.dotx")
LEAST_TEXT = 10.0
"""Centimetres: on less, a table of words cannot be read."""
_MACROS = ("template.docm", "template.dotm")
_OLD = ("template.doc", "template.dot", "template.odt", "template.ott")
# Paper properties that are the company's and stand before, and after, those that are ours.
_BEFORE = ("paperSrc", "pgBorders")
_SIDES = ("top", "right", "bottom", "left", "header", "footer", "gutter")


@dataclass(frozen=True, slots=True)
class Template:
    """What documents take over. `design` names the template's styles where it has one for a role, and ours for those in
    `made`; `page` is its last section's; `header_of` and `footer_of` give the relationship of each kind (default, first,
    even) that has content; `parts` are the files that come along, `kept` how they hang together;
    `state` is the hash of the file.
    """

    file: str
    design: Design
    made: frozenset[Role]
    page: Page
    paper: str
    header_of: Mapping[str, str]
    footer_of: Mapping[str, str]
    title_page: bool
    even_pages: bool
    kept: Kept
    state: str = ""

    def page_like(self, wanted: Page) -> Page:
        """The template's paper, turned on its side where `wanted` is landscape."""
        page = self.page
        if wanted.width > wanted.height and page.width < page.height:
            return replace(page, width=page.height, height=page.width)
        return page

    @property
    def finding(self) -> Finding:
        """Which styles the template brought, and how many were made."""
        given = [style.name for role, style in self.design.styles.items() if role not in self.made]
        count = len(self.made)
        return Finding(
            "TEMPLATE-STYLE",
            Severity.INFO,
            trn(
                "{n} style that the template lacks has been made in the documents; taken from it: {names}.",
                "{n} styles that the template lacks have been made in the documents; taken from it: {names}.",
                count,
                names=", ".join(given) or tr("none"),
            ),
            tr(
                "To change their look, make styles of the same names in the template: Word shows the names in a document."
            ),
            Place(self.file),
        )

    def frame(self, header: str, footer: str) -> Frame:
        """Header and footer of every section; `header` and `footer` are the relationships of ours, for where it has none."""
        kinds = ["default", *(["even"] if self.even_pages else [])]
        headers = {kind: self.header_of.get(kind) or self.header_of.get("default") or header for kind in kinds}
        footers = {kind: self.footer_of.get(kind) or self.footer_of.get("default") or footer for kind in kinds}
        first = ""
        if self.title_page:
            first = _references({"first": self.header_of.get("first") or headers["default"]}, "header")
            first += _references({"first": self.footer_of.get("first") or footers["default"]}, "footer")
        return Frame(_references(headers, "header") + _references(footers, "footer"), first, self.paper)


def _references(of: Mapping[str, str], part: str) -> str:
    return "".join(f'<w:{part}Reference w:type="{kind}" r:id="{target}"/>' for kind, target in of.items())


def find_template(root: Path) -> Path | None:
    """`template.docx` or `template.dotx` of a course folder. Raises UserError for one that cannot be used, or two."""
    if not root.is_dir():
        return None
    names = {path.name.casefold(): path for path in sorted(root.iterdir()) if path.is_file()}
    for name in _MACROS:
        if name in names:
            raise _refused(
                names[name].name,
                "TEMPLATE-MACROS",
                tr("The template contains macros (programs) and is not used."),
                tr("Open it in Word and save it as a template without macros (.dotx)."),
            )
    found = [names[name] for name in NAMES if name in names]
    if len(found) > 1:
        raise _refused(
            found[0].name,
            "TEMPLATE-TWO",
            tr("There are two templates: {names}.", names=", ".join(path.name for path in found)),
            tr("Keep one of them."),
        )
    for name in _OLD:
        if name in names and not found:
            raise _refused(
                names[name].name,
                "TEMPLATE-OLD",
                tr("A template of this type cannot be read."),
                tr("Open it in Word and save it as template.docx or template.dotx."),
            )
    return found[0] if found else None


def read_template(path: Path, root: Path) -> Template:
    """The template at `path`. Raises UserError with one sentence where it is damaged, locked, has macros or no room."""
    from fagnorsk.sources.course_folder import label, leads_out
    from fagnorsk.sources.operation_read import Refused
    from fagnorsk.sources.operation_word_package import Package

    file = label(path, root)
    if leads_out(path, root):
        raise _refused(
            file,
            "TEMPLATE-OUTSIDE",
            tr("The file is a link that leads outside the course folder and was not read."),
            tr("Put a copy of the file into the folder instead."),
        )
    try:
        package = Package(path, file)
        try:
            return _read(package, file)
        finally:
            package.close()
    except Refused as refused:
        finding = refused.finding
        code = finding.code.replace("OP-", "TEMPLATE-")
        raise _refused(file, code, finding.what, finding.cure) from None
    except OSError as error:
        raise _refused(
            file,
            "TEMPLATE-OPEN",
            tr("The file cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            tr("Close it in other programs and check that you may read it."),
        ) from None
    except (RecursionError, MemoryError):
        raise _broken(file) from None


def _read(package: Package, file: str) -> Template:
    from fagnorsk.outputs.word.template_parts import keep
    from fagnorsk.outputs.word.template_styles import adapted
    from fagnorsk.sources.operation_word_package import w

    main = package.main_part()
    raw = package.read(main) or b""
    tree = package.xml(main)
    body = tree.find(w("body")) if tree is not None else None
    if body is None:
        raise _broken(file)
    if b"http://purl.oclc.org/ooxml/" in raw:
        raise _refused(
            file,
            "TEMPLATE-STRICT",
            tr("The template is saved as “Strict Open XML”, which cannot be built upon."),
            tr("Open it in Word and save it as an ordinary Word document or template (.docx, .dotx)."),
        )
    sections = list(body.iter(w("sectPr")))
    page = _page(sections[-1] if sections else None)
    if page.text_width < LEAST_TEXT:
        raise _refused(
            file,
            "TEMPLATE-NARROW",
            tr("The text of the template is only {width} cm wide.", width=f"{page.text_width:.1f}"),
            tr("Make its margins smaller, at least {width} cm must be left.", width=f"{LEAST_TEXT:.0f}"),
        )
    titled = bool(sections) and _on(sections[-1].find(w("titlePg")))
    kept = keep(package, main, _referred(sections))
    headers = {kind: number for kind, number in _referred(sections, "header").items() if number in kept.filled}
    footers = {kind: number for kind, number in _referred(sections, "footer").items() if number in kept.filled}
    design, made = adapted(shipped_design(), kept.styles)
    return Template(
        file,
        design,
        made,
        page,
        _paper(sections[-1]) if sections else "",
        headers,
        footers,
        titled and ("first" in headers or "first" in footers),
        kept.even_pages,
        kept,
    )


def _referred(sections: list[_Element], part: str = "") -> dict[str, str]:
    """Kind -> relationship; a section without a header of its own has that of the one before it. Without `part`: of both,
    by part and kind.
    """
    from fagnorsk.outputs.word.xml import R
    from fagnorsk.sources.operation_word_package import w

    found: dict[str, str] = {}
    for section in sections:
        for name in (part,) if part else ("header", "footer"):
            for reference in section.findall(w(f"{name}Reference")):
                kind = reference.get(w("type")) or "default"
                found[kind if part else f"{name} {kind}"] = reference.get(f"{{{R}}}id") or ""
    return found


def _page(section: _Element | None) -> Page:
    from fagnorsk.sources.operation_word_package import w

    if section is None:
        return PORTRAIT
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))

    def length(element: _Element | None, name: str, otherwise: float) -> float:
        try:
            return abs(round(float((element.get(w(name)) if element is not None else "") or "x"))) / TWIPS
        except ValueError:
            return otherwise

    sides = {name: length(margins, name, getattr(PORTRAIT, name)) for name in _SIDES}
    return Page(length(size, "w", PORTRAIT.width), length(size, "h", PORTRAIT.height), **sides)


def _paper(section: _Element) -> str:
    from lxml import etree

    from fagnorsk.sources.operation_word_package import w

    found = [section.find(w(name)) for name in _BEFORE]
    return "".join(
        etree.tostring(element, encoding="unicode", with_tail=False) for element in found if element is not None
    )


def _on(element: _Element | None) -> bool:
    from fagnorsk.sources.operation_word_package import w

    return element is not None and element.get(w("val")) not in ("0", "false", "off")


def _broken(file: str) -> UserError:
    return _refused(
        file,
        "TEMPLATE-BROKEN",
        tr("The Word document is damaged and cannot be read."),
        tr("Open it in Word, let Word repair it, and save it again, or fetch the file anew."),
    )


def _refused(file: str, code: str, what: str, cure: str) -> UserError:
    return UserError(what, place=Place(file), cure=cure, code=code)
