"""Runs and paragraphs as XML strings. A style is always named, by its role; nothing is formatted by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fagnorsk.model.exercise import Gap, Rich
from fagnorsk.model.language import Language
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.xml import escape, quote

NBSP = "\u00a0"
# Never broken and always shown. LibreOffice swallows a row of no-break spaces that meets the end of a line.
FIGURE_SPACE = "\u2007"
GAP_LENGTH = 18
"""Figure spaces in a gap, whatever the answer: about 3.8 cm at 12 points."""
LONE_GAP_LENGTH = 32
"""The same where nothing else stands on the line."""
BLANK_LENGTH = 7
"""The same for a value to fill in, such as a torque."""
TAB = "<w:r><w:tab/></w:r>"
_BLANK = re.compile(r"_{2,}|…{2,}|\.{5,}")


class Writer:
    """Writes text in the styles of one document; `ids` maps roles to style ids."""

    def __init__(self, ids: Mapping[Role, str]) -> None:
        self._ids = ids

    def style_id(self, role: Role) -> str:
        """The id of the style that fills `role` in this document."""
        return self._ids[role]

    def run(self, text: str, role: Role | None = None) -> str:
        """Norwegian text; empty for empty text."""
        if not text:
            return ""
        style = f'<w:rPr><w:rStyle w:val="{self._ids[role]}"/></w:rPr>' if role else ""
        return f'<w:r>{style}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def text(self, text: str, role: Role | None = None) -> str:
        """Norwegian text in which `____` becomes a line to fill in: underscores are read aloud one by one."""
        parts = _BLANK.split(text)
        return self.gap(BLANK_LENGTH).join(self.run(part, role) for part in parts)

    def gap(self, length: int = GAP_LENGTH) -> str:
        """A line to write on, in running text."""
        return self.run(FIGURE_SPACE * length, Role.GAP)

    def rich(self, parts: Rich) -> str:
        """Text with holes."""
        length = LONE_GAP_LENGTH if len(parts) == 1 else GAP_LENGTH
        return "".join(self.gap(length) if isinstance(part, Gap) else self.text(part) for part in parts)

    def foreign(self, text: str, language: Language, role: Role | None = None) -> str:
        """Text in another language, marked as such; right-to-left scripts and Ethiopic get what they need."""
        if not text:
            return ""
        own = Role.FOREIGN_ETHIOPIC if language.script == "Ethiopic" and role is None else role or Role.FOREIGN
        style = f'<w:rStyle w:val="{self._ids[own]}"/>'
        if language.right_to_left:
            marks = f'<w:rtl/><w:lang w:bidi="{quote(language.tag)}"/>'
        else:
            marks = f'<w:lang w:val="{quote(language.tag)}"/>'
        return f'<w:r><w:rPr>{style}{marks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def paragraph(
        self, role: Role, content: str = "", *, keep_next: bool = False, number: int = 0, right_to_left: bool = False
    ) -> str:
        """A paragraph; `number` is that of its list, `keep_next` holds it on one page with the next."""
        properties = f'<w:pStyle w:val="{self._ids[role]}"/>'
        if keep_next:
            properties += "<w:keepNext/>"
        if number:
            properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        if right_to_left:
            properties += "<w:bidi/>"
        return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"

    def line(self, role: Role, text: str, *, keep_next: bool = False, number: int = 0) -> str:
        """A paragraph of Norwegian text."""
        return self.paragraph(role, self.text(text), keep_next=keep_next, number=number)

    def foreign_line(
        self, role: Role, text: str, language: Language, *, mark: str = "", keep_next: bool = False
    ) -> str:
        """A paragraph in another language; `mark` is put behind the text."""
        content = self.foreign(text + mark, language)
        return self.paragraph(role, content, keep_next=keep_next, right_to_left=language.right_to_left)

    def writing_lines(self, count: int, role: Role = Role.WRITING_LINE) -> str:
        """Empty lines to write on, kept together."""
        if count < 1:
            return ""
        return self.paragraph(role, keep_next=True) * (count - 1) + self.paragraph(role)

    def field(self, code: str, shown: str) -> str:
        """A field such as PAGE, with what stands there until Word counts."""
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            f'<w:r><w:t xml:space="preserve">{escape(shown)}</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
