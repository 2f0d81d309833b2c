"""Paper: size, margins, columns, header and footer."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.outputs.word.design import twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import TAB, Writer
from fagnorsk.outputs.word.xml import HEAD, ROOT


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and its margins in centimetres."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Width between the margins in centimetres."""
        return self.width - self.left - self.right


PORTRAIT = Page(21.0, 29.7, 2.0, 2.0, 2.2, 2.0)
LANDSCAPE = Page(29.7, 21.0, 1.8, 1.8, 2.0, 1.8)
HEADER_ID = "rId4"
FOOTER_ID = "rId5"
LETTERS_A_CENTIMETRE = 5.5
"""In the type of the header."""


def section(page: Page, *, columns: int = 1, continuous: bool = False) -> str:
    """The section properties that end a section: header, footer, paper, columns."""
    turned = ' w:orient="landscape"' if page.width > page.height else ""
    kind = '<w:type w:val="continuous"/>' if continuous else ""
    count = f' w:num="{columns}"' if columns > 1 else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_ID}"/>'
        f'<w:footerReference w:type="default" r:id="{FOOTER_ID}"/>{kind}'
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"{turned}/>'
        f'<w:pgMar w:top="{twips(page.top)}" w:right="{twips(page.right)}" w:bottom="{twips(page.bottom)}"'
        f' w:left="{twips(page.left)}" w:header="{twips(1.0)}" w:footer="{twips(0.9)}" w:gutter="0"/>'
        f'<w:cols{count} w:space="{twips(0.8)}"/></w:sectPr>'
    )


def header_xml(writer: Writer, page: Page, left: str, right: str) -> str:
    """`word/header1.xml`: `left` and `right` at the margins; what is too long for one line is cut."""
    letters = int(page.text_width * LETTERS_A_CENTIMETRE)
    right = _cut(right, letters * 2 // 3)
    content = writer.run(_cut(left, letters - len(right))) + TAB + writer.run(right)
    return f"{HEAD}<w:hdr {ROOT}>{writer.paragraph(Role.HEADER, content)}</w:hdr>"


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def footer_xml(writer: Writer, left: str) -> str:
    """`word/footer1.xml`: `left`, and the page number on the right."""
    pages = writer.run("Side ") + writer.field("PAGE", "1") + writer.run(" av ") + writer.field("NUMPAGES", "1")
    return f"{HEAD}<w:ftr {ROOT}>{writer.paragraph(Role.FOOTER, writer.run(left) + TAB + pages)}</w:ftr>"
