"""Markdown -> blocks, line by line: the form of the course folder, and what people write who have seen Markdown once."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

from fagnorsk.errors import Place
from fagnorsk.model.finding import Finding
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_links import inside, is_web, outside_finding, photo_name
from fagnorsk.sources.operation_marks import typed_mark
from fagnorsk.sources.operation_names import is_metadata, label_of, warning_text
from fagnorsk.sources.operation_read import Reading, control_finding
from fagnorsk.sources.operation_steps import join_sentences
from fagnorsk.sources.reading_text import clean, join_lines

_HEADING = re.compile(r" {0,3}(#{1,6})(?!#)\s*(.*?)\s*#*\s*\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})\s*\Z")
_RULE = re.compile(r" {0,3}([-*_])(?:\s*\1){2,}\s*\Z")
_WRITE = re.compile(r"\s*(?:_{4,}\s*)+\Z")
_QUOTE = re.compile(r"\s{0,3}>\s?(.*)\Z")
_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\Z")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_DEFINITION = re.compile(r" {0,3}\[([^\]]{1,200})\]:\s*<?([^\s>]+)>?")
_IMAGE = re.compile(
    r"!\[([^\]]{0,1000})\]\(\s*(?:<([^>]{1,1000})>|((?:[^()\s]|\([^()\s]*\)|(?<!\s) (?![\"']))*?))(?:\s+[\"'][^\"']*[\"'])?\s*\)"
)
_IMAGE_REF = re.compile(r"!\[([^\]]{0,1000})\]\[([^\]]{0,200})\]")
_IMAGE_TAG = re.compile(r"<img\s[^>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\b(src|alt)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_LINK = re.compile(r"(?<!!)\[([^\]]{1,1000})\]\(\s*<?([^()\s>]*)>?(?:\s+[\"'][^\"']*[\"'])?\s*\)")
_AUTOLINK = re.compile(r"<(https?://[^>\s]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_STRONG = re.compile(r"(\*\*\*|\*\*|\*|~~|(?<![\w_])(?:__|_)(?!_))(?=[^\s*])(.{1,2000}?)(?<=[^\s])\1(?![\w_])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_STRONG_NUMBER = re.compile(r"\s*\*\*(\(?\d{1,3}[.)])\*\*\s*|\s*\*\*(\(?\d{1,3}[.)])\s+(?=[^*]+\*\*)")


def read_markdown(text: str, file: str, path: Path, root: Path, *, writing: bool = False) -> Reading:
    """The blocks of a Markdown text whose rows are its lines; `text` has `\\n` line ends.

    With `writing`, a line of four or more `_` is a line to write on and a block of its own; else it is a rule.
    """
    return _Reader(text, file, path, root, writing).read()


class _Reader:
    def __init__(self, text: str, file: str, path: Path, root: Path, writing: bool) -> None:
        self.file, self.path, self.root, self.writing = file, path, root, writing
        self.findings: list[Finding] = []
        self.alts: dict[str, str] = {}
        self.blocks: list[Block] = []
        self.removed = 0
        self.first_removed = 0
        text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
        self.lines = [self._clean(line, row) for row, line in enumerate(text.split("\n"), start=1)]
        self.references: dict[str, str] = {}

    def _clean(self, line: str, row: int) -> str:
        # Indents count in Markdown, so only the text after them is tidied; two spaces at the end are a line break.
        body = line.lstrip(" \t\u00a0")
        indent = line[: len(line) - len(body)].expandtabs(4)
        cleaned, removed = clean(body)
        if removed and not self.removed:
            self.first_removed = row
        self.removed += removed
        return indent + cleaned.rstrip() + ("\\" if body.endswith("  ") and cleaned.strip() else "")

    def read(self) -> Reading:
        lines = self.lines
        start = self._front_matter()
        for row in range(start, len(lines)):
            if found := _DEFINITION.match(lines[row]):
                self.references[found[1].casefold()] = found[2]
                lines[row] = ""
        paragraph: list[tuple[int, str]] = []
        row = start
        quoted = False
        while row < len(lines):
            line = lines[row]
            row += 1
            quote = _QUOTE.match(line)
            if quote and not quoted:
                self._paragraph(paragraph, False)
            elif (
                quoted
                and not quote
                and (not line.strip() or (paragraph and paragraph[-1][1].rstrip().endswith((".", "!", "?"))))
            ):
                self._paragraph(paragraph, True)
            if quote:
                line, quoted = quote[1], True
            elif not paragraph:
                quoted = False
            if not line.strip() or _FENCE.match(line):
                self._paragraph(paragraph, quoted)
            elif heading := _HEADING.match(line):
                self._paragraph(paragraph, quoted)
                self._add(Mark.HEADING, heading[2], row, level=len(heading[1]))
            elif len(paragraph) == 1 and not quoted and (under := _UNDERLINE.match(line)):
                (at, text), paragraph = paragraph[0], []
                self._add(Mark.HEADING, text, at, level=1 if under[1][0] == "=" else 2)
            elif self.writing and _WRITE.match(line):
                self._paragraph(paragraph, quoted)
                self._add(Mark.TEXT, line.strip(), row)
            elif _RULE.match(line):
                self._paragraph(paragraph, quoted)
            elif "|" in line and row < len(lines) and "|" in lines[row] and _DELIMITER.match(lines[row]):
                self._paragraph(paragraph, quoted)
                row = self._table(row - 1)
            elif self._is_item(line):
                self._paragraph(paragraph, quoted)
                row = self._item(line, row, quoted)
            else:
                paragraph.append((row, line))
        self._paragraph(paragraph, quoted)
        if self.removed:
            self.findings.append(control_finding(self.file, self.first_removed, self.removed))
        return Reading(tuple(self.blocks), (), tuple(self.findings), tuple(self.alts.items()))

    def _front_matter(self) -> int:
        if self.lines and self.lines[0].rstrip("\\") == "---":
            for row, line in enumerate(self.lines[1:60], start=1):
                if line.rstrip("\\") in ("---", "..."):
                    return row + 1
        return 0

    def _is_item(self, line: str) -> bool:
        return typed_mark(_plain_number(line)) is not None

    def _item(self, line: str, row: int, quoted: bool) -> int:
        """A list item with the lines that belong to it; the row after them."""
        found = typed_mark(_plain_number(line).rstrip("\\"))
        assert found
        mark, level, number, text = found
        indent = len(line) - len(line.lstrip())
        at, last = row, line
        while row < len(self.lines):
            following = self.lines[row]
            bare = following.strip()
            if (
                not bare
                or _starts_block(following)
                or self._is_item(following)
                or label_of(bare)
                or warning_text(_unstyled(bare)) is not None
            ):
                break
            if not following.startswith("  ") and _ends(last) and not last.endswith("\\"):
                # A new line after a full stop, not set in: the author has left the list.
                break
            wrapped = len(_IMAGE.sub("", last)) >= 60 or not bare[:1].isupper()
            text = (join_lines if wrapped else join_sentences)(text, bare.rstrip("\\"))
            last = following
            row += 1
        depth = max(level, (indent + 1) // 3 if mark is Mark.BULLET or level == 0 else level)
        self._add(Mark.QUOTE if quoted else mark, text, at, level=min(depth, 5), number=number)
        return row

    def _paragraph(self, lines: list[tuple[int, str]], quoted: bool) -> None:
        if not lines:
            return
        mark = Mark.QUOTE if quoted else Mark.TEXT
        inset = (
            lines[0][1].startswith("  ")
            and bool(self.blocks)
            and self.blocks[-1].mark in (Mark.NUMBER, Mark.BULLET, Mark.TEXT)
        )
        for row, text in merge_wrapped([(row, line.strip()) for row, line in lines]):
            joined = inset and (self.blocks[-1].mark is not Mark.TEXT or self.blocks[-1].joined)
            self._add(mark, text, row, joined=joined)
        lines.clear()

    def _table(self, row: int) -> int:
        rows: list[tuple[tuple[Block, ...], ...]] = []
        while row < len(self.lines) and "|" in self.lines[row]:
            line = self.lines[row].strip().rstrip("\\").strip()
            row += 1
            if _DELIMITER.match(line):
                continue
            cells = re.split(r"(?<!\\)\|", line.removeprefix("|").removesuffix("|"))
            rows.append(tuple(self._cell(cell, row) for cell in cells))
        self.blocks.append(Block(Mark.TABLE, "", row, cells=tuple(rows)))
        return row

    def _cell(self, text: str, row: int) -> tuple[Block, ...]:
        found = []
        for piece in re.split(r"<br\s*/?>", text, flags=re.IGNORECASE):
            plain, photos = self._inline(piece, row)
            if plain or photos:
                found.append(Block(Mark.TEXT, plain, row, photos=photos))
        return tuple(found)

    def _add(self, mark: Mark, text: str, row: int, *, level: int = 0, number: int = 0, joined: bool = False) -> None:
        pieces = re.split(r"<br\s*/?>", text, flags=re.IGNORECASE) if mark in (Mark.TEXT, Mark.QUOTE) else [text]
        for piece in pieces:
            plain, photos = self._inline(piece, row)
            if mark is Mark.TEXT and not plain and photos and self.blocks:
                last = self.blocks[-1]
                if last.mark in (Mark.NUMBER, Mark.BULLET):
                    self.blocks[-1] = replace(last, photos=(*last.photos, *photos))
                    continue
            if plain or photos:
                self.blocks.append(Block(mark, plain, row, level=level, number=number, joined=joined, photos=photos))

    def _inline(self, text: str, row: int) -> tuple[str, tuple[str, ...]]:
        photos: list[str] = []

        def picture(alt: str, link: str) -> str:
            name = self._photo(alt, link.strip(), row)
            if name:
                photos.append(name)
            return " "

        text = _IMAGE.sub(lambda found: picture(found[1], found[2] or found[3] or ""), text)
        text = _IMAGE_REF.sub(
            lambda found: picture(found[1], self.references.get((found[2] or found[1]).casefold(), "")), text
        )

        def tag(found: re.Match[str]) -> str:
            values = {name.casefold(): first or second for name, first, second in _ATTRIBUTE.findall(found[0])}
            return picture(html.unescape(values.get("alt", "")), html.unescape(values.get("src", "")))

        text = _IMAGE_TAG.sub(tag, text)

        def link(found: re.Match[str]) -> str:
            if (
                found[2]
                and not is_web(found[2])
                and not found[2].startswith("#")
                and inside(found[2], self.path, self.root) is None
            ):
                self.findings.append(outside_finding(found[2], Place(self.file, row)))
            return found[1]

        text = _LINK.sub(link, text)
        text = _TAG.sub(" ", _AUTOLINK.sub(r"\1", text))
        plain = html.unescape(_unstyled(text.rstrip("\\")))
        return " ".join(plain.split()), tuple(dict.fromkeys(photos))

    def _photo(self, alt: str, link: str, row: int) -> str:
        if not link:
            return ""
        name, finding = photo_name(link, self.path, self.root, Place(self.file, row))
        if finding:
            self.findings.append(finding)
        described = " ".join(html.unescape(_unstyled(alt)).split())
        if name and described:
            self.alts.setdefault(name, described)
        return name


def _plain_number(line: str) -> str:
    return _STRONG_NUMBER.sub(lambda found: f"{found[1]} " if found[1] else f"{found[2]} **", line, count=1)


def _starts_block(line: str) -> bool:
    return bool(
        _HEADING.match(line)
        or _QUOTE.match(line)
        or _RULE.match(line)
        or _FENCE.match(line)
        or line.lstrip().startswith("|")
    )


def _ends(line: str) -> bool:
    return line.rstrip("\\ )").endswith((".", "!", "?", ":"))


def _unstyled(text: str) -> str:
    """Text without emphasis marks and backslashes; `____` (a blank to fill in) stays."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[1])
        return f"\ue000{len(kept) - 1}\ue001"

    text = _ESCAPE.sub(keep, text)
    if len(text) > 4000:
        # No paragraph is so long; pairing the marks of one would take seconds.
        text = text.replace("*", "")
    for _ in range(3 if len(text) <= 4000 else 0):
        text = _STRONG.sub(lambda found: found[2], text)
    text = re.sub(r"`([^`]*)`", r"\1", text)
    return re.sub("\ue000(\\d+)\ue001", lambda found: kept[int(found[1])] if int(found[1]) < len(kept) else "", text)


def merge_wrapped(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Lines of one paragraph: those that were only wrapped are joined, those that each say something are kept apart.

    A line ending in `\\` is a break that its author set.
    """
    widest = max(len(text) for _, text in lines)
    wrapped = len(lines) > 1 and widest >= 60 and all(len(text) >= 0.6 * widest for _, text in lines[:-1])
    found: list[tuple[int, str]] = []
    broken = True
    for row, text in lines:
        plain = text.rstrip("\\")
        unstyled = _unstyled(plain)
        own = (
            label_of(unstyled) is not None
            or warning_text(unstyled) is not None
            or is_metadata(unstyled)
            or "____" in unstyled
        )
        follows = bool(found) and not broken and not own and not _announces(found[-1][1])
        if follows and (
            (wrapped and not _turn(unstyled)) or unstyled[:1].islower() or found[-1][1].endswith(("-", ","))
        ):
            found[-1] = (found[-1][0], join_lines(found[-1][1], plain))
        else:
            found.append((row, plain))
        broken = text.endswith("\\")
    return found


def _turn(text: str) -> bool:
    """Whether a line begins like one turn of a dialogue or a field: `Formann: ...`."""
    name, colon, _ = text.partition(":")
    return bool(colon) and 0 < len(name) <= 30 and len(name.split()) <= 3


def _announces(text: str) -> bool:
    return text.endswith(":")
