"""Real lists: every list counts from its own beginning, which is 1 unless it goes on after something else."""

from __future__ import annotations

from fagnorsk.outputs.word.design import Design, ListLook, twips
from fagnorsk.outputs.word.roles import ListKind
from fagnorsk.outputs.word.xml import HEAD, ROOT, quote

_KINDS = tuple(ListKind)


class Lists:
    """The lists of one document. `first` and `first_look` are the first numbers that are free for them and their looks."""

    def __init__(self, first: int = 1, first_look: int = 0) -> None:
        self._first = first
        self._first_look = first_look
        self._made: list[tuple[ListKind, int]] = []

    def new(self, kind: ListKind, start: int = 1) -> int:
        """The number by which the paragraphs of a new list name it; its first item is counted `start`."""
        self._made.append((kind, start))
        return self._first + len(self._made) - 1

    def xml(self, design: Design) -> str:
        """`word/numbering.xml`."""
        looks, lists = self.halves(design)
        return f"{HEAD}<w:numbering {ROOT}>{looks}{lists}</w:numbering>"

    def halves(self, design: Design) -> tuple[str, str]:
        """The looks, and the lists that refer to them: in the part all looks come before all lists."""
        start = self._first_look
        looks = "".join(_look(number, design, design.lists[kind]) for number, kind in enumerate(_KINDS, start))
        lists = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{start + _KINDS.index(kind)}"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{counted}"/></w:lvlOverride></w:num>'
            for number, (kind, counted) in enumerate(self._made, self._first)
        )
        return looks, lists


def _look(number: int, design: Design, look: ListLook) -> str:
    run = ""
    if look.font:
        name = quote(design.fonts[look.font])
        run += f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'
    if look.bold:
        run += "<w:b/><w:bCs/>"
    if look.colour:
        run += f'<w:color w:val="{design.colours[look.colour]}"/>'
    if look.size:
        run += f'<w:sz w:val="{round(look.size * 2)}"/><w:szCs w:val="{round(look.size * 2)}"/>'
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{look.format}"/><w:lvlText w:val="{quote(look.text)}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{twips(look.at)}"/></w:tabs>'
        f'<w:ind w:left="{twips(look.at)}" w:hanging="{twips(look.hanging)}"/></w:pPr>'
        f"<w:rPr>{run}</w:rPr></w:lvl></w:abstractNum>"
    )
