"""Real lists: every list counts from its own beginning."""

from __future__ import annotations

from fagnorsk.outputs.word.design import Design, ListLook, twips
from fagnorsk.outputs.word.roles import ListKind
from fagnorsk.outputs.word.xml import HEAD, ROOT, quote

_KINDS = tuple(ListKind)


class Lists:
    """The lists of one document."""

    def __init__(self) -> None:
        self._made: list[ListKind] = []

    def new(self, kind: ListKind) -> int:
        """The number by which the paragraphs of a new list name it."""
        self._made.append(kind)
        return len(self._made)

    def xml(self, design: Design) -> str:
        """`word/numbering.xml`."""
        looks = "".join(_look(number, design, design.lists[kind]) for number, kind in enumerate(_KINDS))
        lists = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_KINDS.index(kind)}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number, kind in enumerate(self._made, 1)
        )
        return f"{HEAD}<w:numbering {ROOT}>{looks}{lists}</w:numbering>"


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
