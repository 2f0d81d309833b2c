"""A Word document being written: body, pictures and lists; at the end its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fagnorsk.outputs.word.design import Design, shipped_design
from fagnorsk.outputs.word.numbering import Lists
from fagnorsk.outputs.word.package import FIRST_PICTURE, docx
from fagnorsk.outputs.word.page import PORTRAIT, Page, footer_xml, header_xml, section
from fagnorsk.outputs.word.pictures import Pictures
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.stylesheet import styles_xml
from fagnorsk.outputs.word.tables import table
from fagnorsk.outputs.word.theme import font_table_xml, theme_xml
from fagnorsk.outputs.word.writer import Writer
from fagnorsk.outputs.word.xml import HEAD, ROOT


class Document:
    """`add` puts paragraphs and tables at the end; `write` makes their XML, `lists` and `pictures` what they refer to."""

    def __init__(self, page: Page = PORTRAIT, design: Design | None = None) -> None:
        self.page = page
        self.design = design or shipped_design()
        self.write = Writer(self.design.style_ids())
        self.pictures = Pictures(FIRST_PICTURE)
        self.lists = Lists()
        self._body: list[str] = []

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
    ) -> None:
        """A table at the end; see `fagnorsk.outputs.word.tables.table`."""
        self._body.append(table(self.write, role, widths, header, rows, title=title, least_height=least_height))

    def end_section(self, *, columns: int = 1, continuous: bool = False) -> None:
        """End a section here: what stands before it since the last end has that many columns."""
        properties = section(self.page, columns=columns, continuous=continuous)
        mark = self.write.style_id(Role.BETWEEN)
        self._body.append(f'<w:p><w:pPr><w:pStyle w:val="{mark}"/>{properties}</w:pPr></w:p>')

    def save(
        self, *, title: str, author: str, subject: str, header: tuple[str, str], footer: str, continuous: bool = False
    ) -> bytes:
        """The .docx. `header` stands left and right on every page, `footer` left of the page number; `continuous`: the last
        section goes on where the one before it ended.
        """
        last = section(self.page, continuous=continuous)
        body = "".join(self._body)
        return docx(
            document=f"{HEAD}<w:document {ROOT}><w:body>{body}{last}</w:body></w:document>",
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
