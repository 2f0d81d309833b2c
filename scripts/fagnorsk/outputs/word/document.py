"""A Word document being written: body, pictures and lists; at the end its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fagnorsk.outputs.word.design import Design, shipped_design
from fagnorsk.outputs.word.numbering import Lists
from fagnorsk.outputs.word.package import FIRST_PICTURE, docx
from fagnorsk.outputs.word.page import OWN_FRAME, PORTRAIT, Page, footer_xml, header_xml, section
from fagnorsk.outputs.word.pictures import Pictures, Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.stylesheet import styles_xml
from fagnorsk.outputs.word.tables import table
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.theme import font_table_xml, theme_xml
from fagnorsk.outputs.word.writer import Writer
from fagnorsk.outputs.word.xml import HEAD, ROOT

OWN_PARTS = 7
"""Relationships that a document on a template may need: header, footer, styles, numbering, settings, fonts, theme."""
NOTICED = 0.02
"""Centimetres: smaller differences of width are rounding."""


class Document:
    """`add` puts paragraphs and tables at the end; `write` makes their XML, `lists` and `pictures` what they refer to."""

    def __init__(self, page: Page = PORTRAIT, design: Design | None = None, template: Template | None = None) -> None:
        self.template = template
        self.page = template.page_like(page) if template else page
        self.scale = self.page.text_width / page.text_width
        """How much wider the text is than on the page that was asked for."""
        self.design = template.design if template else design or shipped_design()
        self.write = Writer(self.design.style_ids())
        self._body: list[str] = []
        self._sections = 0
        if template:
            from fagnorsk.outputs.word.template_styles import first_free

            look, number = first_free(template.kept.numbering)
            # The first two free numbers are for header and footer.
            own = template.kept.next_relationship
            self._header_id, self._footer_id = f"rId{own}", f"rId{own + 1}"
            self._frame = template.frame(self._header_id, self._footer_id)
            self.lists, self.pictures = Lists(number, look), Pictures(own + OWN_PARTS)
        else:
            self._frame = OWN_FRAME
            self.lists, self.pictures = Lists(), Pictures(FIRST_PICTURE)

    def room(self, room: Room) -> Room:
        """`room` in a column that became narrower with the page."""
        return Room(room.width * min(1.0, self.scale), room.height)

    def add(self, *blocks: str) -> None:
        """Paragraphs or tables, as made by `write` or `table`."""
        self._body.extend(blocks)

    def line(self, role: Role, text: str) -> None:
        """A paragraph of Norwegian text at the end; nothing for empty text."""
        if text:
            self._body.append(self.write.line(role, text))

    def table(
        self,
        role: Role,
        widths: Sequence[float],
        header: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        title: str,
        least_height: float = 0,
        exact: bool = False,
        marks: Sequence[str] = (),
    ) -> None:
        """A table at the end, as wide as the text: `widths` give the shares; see `fagnorsk.outputs.word.tables.table`."""
        widths = self.fitted(widths)
        made = table(
            self.write, role, widths, header, rows, title=title, least_height=least_height, exact=exact, marks=marks
        )
        self._body.append(made)

    def fitted(self, widths: Sequence[float]) -> Sequence[float]:
        """`widths` in centimetres, stretched or shrunk so that together they are as wide as the text."""
        total, width = sum(widths), self.page.text_width
        return widths if abs(total - width) < NOTICED else [one * width / total for one in widths]

    def end_section(self, *, columns: int = 1, continuous: bool = False) -> None:
        """End a section here: what stands before it since the last end has that many columns."""
        properties = self._section(columns=columns, continuous=continuous)
        mark = self.write.style_id(Role.BETWEEN)
        self._body.append(f'<w:p><w:pPr><w:pStyle w:val="{mark}"/>{properties}</w:pPr></w:p>')

    def save(
        self, *, title: str, author: str, subject: str, header: tuple[str, str], footer: str, continuous: bool = False
    ) -> bytes:
        """The .docx. `header` stands left and right on every page, `footer` left of the page number; `continuous`: the last
        section goes on where the one before it ended.
        """
        last = self._section(continuous=continuous)
        body = "".join(self._body)
        document = f"{HEAD}<w:document {ROOT}><w:body>{body}{last}</w:body></w:document>"
        if self.template:
            from fagnorsk.outputs.word.template_package import docx_upon

            return docx_upon(
                self.template,
                document=document,
                text_width=self.page.text_width,
                lists=self.lists.halves(self.design),
                header=(self._header_id, header_xml(self.write, self.page, *header)),
                footer=(self._footer_id, footer_xml(self.write, footer)),
                title=title,
                author=author,
                subject=subject,
                media=self.pictures.media,
            )
        return docx(
            document=document,
            styles=styles_xml(self.design, self.page.text_width),
            numbering=self.lists.xml(self.design),
            header=header_xml(self.write, self.page, *header),
            footer=footer_xml(self.write, footer),
            font_table=font_table_xml(self.design),
            theme=theme_xml(self.design),
            title=title,
            author=author,
            subject=subject,
            language=self.design.language,
            complex_language=self.design.complex_language,
            media=self.pictures.media,
        )

    def _section(self, *, columns: int = 1, continuous: bool = False) -> str:
        self._sections += 1
        first = self._sections == 1
        return section(self.page, columns=columns, continuous=continuous, frame=self._frame, is_first=first)
