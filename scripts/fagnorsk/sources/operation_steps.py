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
    first = first.strip()
    if not first or not parts:
        return first or " ".join(parts)
    # A list that continues its sentence stays a list ("Kontroller: trykk; temperatur"), sentences stay sentences.
    if not first.endswith((".", "!", "?", "…", ":")) and all(part[0].islower() for part in parts):
        first += ":"
    if first.endswith(":") and all(is_headline(part) or part[0].islower() for part in parts):
        return f"{first} {'; '.join(part.rstrip(' ;,') for part in parts)}"
    for part in parts:
        first = join_sentences(first, part[0].upper() + part[1:] if first.endswith((".", "!", "?")) else part)
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


def _naming(roots: list[Item], groups: list[Item]) -> list[Item]:
    """The groups that only name what stands under them: all of a list, or those that stand further out than other steps."""
    headlines = [root for root in groups if is_headline(root.block.text)]
    if len(headlines) == len(groups) and len(groups) * 2 >= len(roots):
        # "Lås bryteren" with "a) bruk hengelås" is one step: a name is followed by sentences of their own.
        return [root for root in headlines if not all(child.block.text[:1].islower() for child in root.under)]
    deepest = max((root.block.level for root in roots if root not in groups), default=0)
    return [root for root in headlines if root.block.level < deepest]


def steps_of(items: list[Item], file: str) -> tuple[list[Step], list[Block]]:
    """The steps of one list, and the blocks that only named a group of steps.

    Sub-steps and bullets are appended to their step. Where the outer items are mere names of groups
    (*Klargjøring*, *Montering*) with numbered items under them, the inner items are the steps.
    """
    from fagnorsk.errors import Place

    roots = _nest(items)
    groups = [root for root in roots if any(child.block.mark is Mark.NUMBER for child in root.under)]
    names: list[Block] = []
    groups = _naming(roots, groups)
    if groups:
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
