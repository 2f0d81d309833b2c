"""List items -> steps: what stands under an item becomes part of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from fagnorsk.model.operation import Step
from fagnorsk.sources.operation_block import Block, Mark

_SENTENCE_END = (".", "!", "?", "…", "»", ":", ",", ";")


@dataclass(slots=True)
class Item:
    """One list item on its way to a step: its text, what follows it, the items under it."""

    block: Block
    more: list[str] = field(default_factory=list)
    photos: list[str] = field(default_factory=list)
    under: list[Item] = field(default_factory=list)


def is_headline(text: str) -> bool:
    """Whether an item names its sub-steps (`Klargjøring`) rather than telling what to do."""
    return len(text.split()) <= 6 and not text.rstrip().endswith((".", "!", "?"))


def join_sentences(first: str, second: str) -> str:
    """Two texts of one step; a full stop is set between them where a new sentence begins without one."""
    first, second = first.strip(), second.strip()
    if not first or not second:
        return first or second
    if not second[0].isupper() or first.endswith(_SENTENCE_END):
        return f"{first} {second}"
    return f"{first}. {second}"


def _join_under(first: str, items: list[str]) -> str:
    parts = [item.strip() for item in items if item.strip()]
    # "Kontroller: trykk; temperatur" - a list after a colon stays a list, sentences stay sentences.
    if first.rstrip().endswith(":") and all(is_headline(part) or part[0].islower() for part in parts):
        return f"{first.strip()} {'; '.join(part.rstrip(' ;,') for part in parts)}"
    for part in parts:
        first = join_sentences(first, part)
    return first


def _text(item: Item) -> str:
    text = item.block.text
    for more in item.more:
        text = join_sentences(text, more)
    return _join_under(text, [_text(child) for child in item.under])


def _photos(item: Item) -> list[str]:
    found = [*item.block.photos, *item.photos]
    for child in item.under:
        found += _photos(child)
    return found


def _nest(items: list[Item]) -> list[Item]:
    """Items in a row -> a tree by depth; bullets among numbers lie under the number before them."""
    numbered = any(item.block.mark is Mark.NUMBER for item in items)
    depths = [item.block.level + (10 if numbered and item.block.mark is Mark.BULLET else 0) for item in items]
    roots: list[Item] = []
    path: list[tuple[int, Item]] = []
    for depth, item in zip(depths, items, strict=True):
        while path and path[-1][0] >= depth:
            path.pop()
        (path[-1][1].under if path else roots).append(item)
        path.append((depth, item))
    return roots


def steps_of(items: list[Item], file: str) -> tuple[list[Step], list[Block]]:
    """The steps of one list, and the blocks that only named a group of steps.

    Sub-steps and bullets are appended to their step. Where the outer items are mere names of groups
    (*Klargjøring*, *Montering*) with numbered items under them, the inner items are the steps.
    """
    from fagnorsk.errors import Place

    roots = _nest(items)
    groups = [root for root in roots if any(child.block.mark is Mark.NUMBER for child in root.under)]
    names: list[Block] = []
    if groups and len(groups) * 2 >= len(roots) and all(is_headline(root.block.text) for root in groups):
        inner: list[Item] = []
        for root in roots:
            if root not in groups:
                inner.append(root)
                continue
            names.append(root.block)
            if root.photos or root.block.photos:
                root.under[0].photos[:0] = [*root.block.photos, *root.photos]
            inner += root.under
        roots = inner
    steps = [
        Step(text, Place(file, root.block.row), tuple(dict.fromkeys(_photos(root))))
        for root in roots
        if (text := _text(root)) or _photos(root)
    ]
    return steps, names
