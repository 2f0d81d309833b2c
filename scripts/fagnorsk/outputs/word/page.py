"""Paper: size, margins, columns, header and footer."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.outputs.word.design import twips
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import TAB, Writer
from fagnorsk.outputs.word.xml import HEAD, ROOT


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and its margins in centimetres; `header` and `footer` are their distances from the edge."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    header: float = 1.0
    footer: float = 0.9
    gutter: float = 0.0

    @property
    def text_width(self) -> float:
        """Width between the margins in centimetres."""
        return self.width - self.left - self.right - self.gutter


@dataclass(frozen=True, slots=True)
class Frame:
    """What the sections of a document share, as XML: `references` to header and footer, those of a `first` page that is
    other than the rest, and further marks of the `paper`.
    """

    references: str
    first: str = ""
    paper: str = ""


PORTRAIT = Page(21.0, 29.7, 2.0, 2.0, 2.2, 2.0)
LANDSCAPE = Page(29.7, 21.0, 1.8, 1.8, 2.0, 1.8)
HEADER_ID = "rId4"
FOOTER_ID = "rId5"
OWN_FRAME = Frame(
    f'<w:headerReference w:type="default" r:id="{HEADER_ID}"/><w:footerReference w:type="default" r:id="{FOOTER_ID}"/>'
)
LETTERS_A_CENTIMETRE = 5.5
"""In the type of the header."""


def section(
    page: Page, *, columns: int = 1, continuous: bool = False, frame: Frame = OWN_FRAME, is_first: bool = True
) -> str:
    """The section properties that end a section: header, footer, paper, columns."""
    turned = ' w:orient="landscape"' if page.width > page.height else ""
    kind = '<w:type w:val="continuous"/>' if continuous else ""
    count = f' w:num="{columns}"' if columns > 1 else ""
    first = frame.first if is_first else ""
    return (
        f"<w:sectPr>{frame.references}{first}{kind}"
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"{turned}/>'
        f'<w:pgMar w:top="{twips(page.top)}" w:right="{twips(page.right)}" w:bottom="{twips(page.bottom)}"'
        f' w:left="{twips(page.left)}" w:header="{twips(page.header)}" w:footer="{twips(page.footer)}"'
        f' w:gutter="{twips(page.gutter)}"/>{frame.paper}'
        f'<w:cols{count} w:space="{twips(0.8)}"/>{"<w:titlePg/>" if first else ""}</w:sectPr>'
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
