"""Plain lines (a .txt file, the text of a PDF) -> blocks: headings, lists and wrapped lines told apart by their look."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_marks import bare_number, typed_mark
from fagnorsk.sources.operation_names import Role, bare, is_metadata, label_of, role_of, warning_text
from fagnorsk.sources.operation_read import Reading, control_finding
from fagnorsk.sources.reading_text import clean, join_lines

_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|\*{3,}|_{3,}|~{3,}|#{3,})\s*\Z")
_WRAPPED_AT = 130  # characters: nobody wraps later, so a longer line shows that lines are paragraphs


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line that is not empty: `gap` where an empty one stands before it, `soft` where it was wrapped by the program
    that made it, `strong` where it is set in bold or larger type, `indent` in spaces."""

    row: int
    text: str
    indent: int = 0
    gap: bool = False
    soft: bool = False
    strong: bool = False


def read_plain(text: str, file: str) -> Reading:
    """The blocks of a text file whose rows are its lines; `text` has `\\n` line ends."""
    lines: list[RawLine] = []
    gap, removed, first = True, 0, 0
    for row, raw in enumerate(text.split("\n"), start=1):
        cleaned, lost = clean(raw.expandtabs(4).rstrip())
        if lost and not removed:
            first = row
        removed += lost
        if not cleaned.strip():
            gap = True
        elif _UNDERLINE.match(cleaned):
            if lines and not gap:
                lines[-1] = replace(lines[-1], strong=True, gap=True)
            gap = True
        else:
            indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
            lines.append(RawLine(row, cleaned.strip(), indent, gap))
            gap = False
    findings = (control_finding(file, first, removed),) if removed else ()
    return Reading(tuple(plain_blocks(lines)), (), findings)


def plain_blocks(lines: list[RawLine]) -> list[Block]:
    """Lines -> headings, list items and paragraphs. Only the first line, known names, capitals and strong or lonely short
    lines are headings; a number begins an item where the counting goes on."""
    return _Gatherer(lines).blocks()


class _Gatherer:
    def __init__(self, lines: list[RawLine]) -> None:
        self.lines = lines
        lengths = sorted(len(line.text) + line.indent for line in lines)
        widest = lengths[min(len(lengths) - 1, int(len(lengths) * 0.97))] if lengths else 0
        self.width = widest if 50 <= widest <= _WRAPPED_AT else 0
        self.bare = self._counts_bare()
        self.found: list[Block] = []
        self.indents: list[int] = []
        self.role: Role | None = None
        self.number = 0
        self.chapter = 0

    def _counts_bare(self) -> bool:
        """Whether the steps are numbered without a dot: `1 Steng`, `2 Lås`, `3 Tøm`."""
        expected = 1
        for line in self.lines:
            found = bare_number(line.text)
            if found and found[0] == expected and role_of(found[1]) is None:
                expected += 1
        return expected > 3

    def blocks(self) -> list[Block]:
        last: RawLine | None = None
        for index, line in enumerate(self.lines):
            following = self.lines[index + 1] if index + 1 < len(self.lines) else None
            self._line(line, last, following)
            last = line
        return self.found

    def _line(self, line: RawLine, last: RawLine | None, following: RawLine | None) -> None:
        goes_on = last is not None and self._goes_on(line, last)
        mark = self._mark(line, goes_on)
        if mark and mark[0] is Mark.NUMBER and self._is_chapter(mark[2], mark[3], line):
            self.chapter = mark[2]
            self._heading(mark[3], line, 2)
        elif mark:
            self._item(mark, line)
        elif level := self._heading_level(line, last, following, goes_on):
            self._heading(line.text, line, level)
        elif goes_on and self.found and self.found[-1].mark is not Mark.HEADING:
            previous = self.found[-1]
            self.found[-1] = replace(previous, text=join_lines(previous.text, line.text))
        else:
            listed = bool(self.found) and (self.found[-1].mark in (Mark.NUMBER, Mark.BULLET) or self.found[-1].joined)
            inset = listed and bool(self.indents) and line.indent > self.indents[-1]
            self.found.append(Block(Mark.TEXT, line.text, line.row, joined=inset))

    def _heading(self, text: str, line: RawLine, level: int) -> None:
        sure = level == 1 and (_shouted(line.text) or line.strong)
        self.found.append(Block(Mark.HEADING, text, line.row, level=level, sure=sure))
        self.role = role_of(text)
        self.number = 0
        self.indents.clear()

    def _item(self, mark: tuple[Mark, int, int, str], line: RawLine) -> None:
        kind, level, number, text = mark
        while self.indents and self.indents[-1] >= line.indent + 2:
            self.indents.pop()
        if not self.indents or line.indent >= self.indents[-1] + 2:
            self.indents.append(line.indent)
        if kind is Mark.NUMBER and level == 0:
            self.number = number
        depth = max(level, len(self.indents) - 1)
        self.found.append(Block(kind, text, line.row, level=min(depth, 5), number=number))

    def _mark(self, line: RawLine, goes_on: bool) -> tuple[Mark, int, int, str] | None:
        mark = typed_mark(line.text)
        if mark is None and self.bare and (found := bare_number(line.text)):
            mark = (Mark.NUMBER, 0, found[0], found[1])
            if found[0] not in (self.number + 1, self.chapter + 1) and role_of(found[1]) is None:
                return None
        elif mark is None and (found := bare_number(line.text)) and role_of(found[1]) is not None:
            mark = (Mark.NUMBER, 0, found[0], found[1])
        if mark is None or mark[0] is Mark.BULLET or mark[1]:
            return mark
        # "... Hold trykket i / 10. minutter" is no item: inside a sentence only the number that is due begins one.
        due = mark[2] in (1, self.number + 1, self.chapter + 1)
        if goes_on and not due:
            return None
        return mark if mark[3][:1].isupper() or not goes_on or mark[2] == self.number + 1 else None

    def _is_chapter(self, number: int, text: str, line: RawLine) -> bool:
        if len(text.split()) > 6 or text.endswith((".", "!", "?")) or not text:
            return False
        if role_of(text) is not None:
            return True
        due = number == self.chapter + 1 and self.chapter > 0 and number != self.number + 1
        return due and (line.gap or line.strong)

    def _goes_on(self, line: RawLine, last: RawLine) -> bool:
        """Whether a line is the rest of the one before it."""
        text, before = line.text, last.text
        if line.gap or _own(text) or _turn(text):
            return False
        if self.found and self.found[-1].mark is Mark.HEADING:
            return False
        if text[0].islower() or before.endswith(("-", "\u00ad", ",")) or last.soft:
            return True
        if not self.width or before.endswith(":"):
            return False
        first_word = text.split()[0]
        return len(before) + last.indent + 1 + len(first_word) > 0.9 * self.width and len(before) > 0.5 * self.width

    def _heading_level(self, line: RawLine, last: RawLine | None, following: RawLine | None, goes_on: bool) -> int:
        text = line.text
        words = len(text.split())
        if (
            words > 10
            or len(text) > 80
            or is_metadata(text)
            or text.endswith((".", ",", ";", "!", "?"))
            or "____" in text
        ):
            return 0
        role = role_of(text)
        ended = last is None or last.text.endswith((".", "!", "?", ":")) or line.strong
        if role is not None and (not goes_on or (ended and text[0].isupper())):
            if warning_text(text) == "" and not line.strong and role is Role.WARNINGS:
                return 0
            return 2 if bare(text)[:1] and (text[0].isupper() or line.strong) else 0
        if goes_on or text.endswith(":") or label_of(text) or warning_text(text) is not None or _turn(text):
            return 0
        if _shouted(text):
            return 1
        if self.role is Role.SECTION:
            return 0
        if last is None or not self.found or (line.strong and text[0].isupper()):
            return 1 if text[0].isupper() and words <= 10 else 0
        lonely = line.gap and words <= 7 and text[0].isupper()
        opens = following is not None and (label_of(following.text) is not None or _opens_list(following.text))
        return 1 if lonely and opens else 0


def _opens_list(text: str) -> bool:
    mark = typed_mark(text)
    return (mark is not None and mark[0] is Mark.NUMBER and mark[2] == 1) or role_of(text) is not None


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 5 and all(c.isupper() for c in letters) and len(text.split()) <= 10


def _own(text: str) -> bool:
    return label_of(text) is not None or warning_text(text) is not None or (is_metadata(text) and text[:1].isupper())


def _turn(text: str) -> bool:
    """Whether a line begins like one turn of a dialogue or a field: `Formann: ...`."""
    name, colon, _ = text.partition(":")
    return bool(colon) and 0 < len(name) <= 30 and len(name.split()) <= 3 and name[:1].isupper()
