"""Where one operation ends and the next begins, and which headings are none."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_marks import typed_mark
from fagnorsk.sources.operation_names import Role, label_of, role_of

_GENERIC_BEFORE = re.compile(
    r"(?:arbeids|drifts)?(?:instruks|prosedyre|rutine|beskrivelse)(?:\s+(?:nr\.?\s*)?[\w.-]*\d[\w.-]*)?\s*[:–-]\s+(?=\S)",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\S)")
_SHOUTED = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ0-9 ,.()/:&–-]{5,}\Z")


def tidy_headings(blocks: list[Block]) -> list[Block]:
    """Headings without chapter numbers and capitals; `Trinn 2: ...` and sentences set as headings become items or text."""
    found: list[Block] = []
    below_step = False
    for block in blocks:
        if block.mark is not Mark.HEADING:
            found.append(replace(block, joined=True) if below_step and block.mark is Mark.TEXT else block)
            continue
        below_step = False
        text = block.text.strip()
        mark = typed_mark(text) if text[:1].casefold() in "tsp" else None
        if mark and mark[0] is Mark.NUMBER:
            found.append(replace(block, mark=Mark.NUMBER, text=mark[3] or text, level=0, number=mark[2]))
            below_step = True
            continue
        text = _CHAPTER.sub("", text, count=1)
        if not block.text.strip():
            found.append(replace(block, mark=Mark.TEXT))
            continue
        if label := label_of(text):
            if label[2]:
                found.append(replace(block, mark=Mark.TEXT, text=text))
                continue
        elif _is_sentence(text) and block.level > 1:
            sure = block.sure and role_of(text) is None
            found.append(replace(block, mark=Mark.NUMBER if sure else Mark.TEXT, text=text, level=0))
            below_step = sure
            continue
        text = _GENERIC_BEFORE.sub("", text, count=1)
        if _SHOUTED.match(text) and len(text) > 6:
            text = text[:1] + text[1:].lower()
        found.append(replace(block, text=text.rstrip(" :")))
    return _childless(found)


def _is_sentence(text: str) -> bool:
    words = len(text.split())
    return (words >= 4 and text.endswith((".", "!"))) or words > 16


def _childless(blocks: list[Block]) -> list[Block]:
    """Where a procedure is set as sub-headings only (no list anywhere), the sub-headings are the steps."""
    if any(block.mark in (Mark.NUMBER, Mark.BULLET) for block in blocks):
        return blocks
    start = next((i for i, b in enumerate(blocks) if b.mark is Mark.HEADING and role_of(b.text) is Role.STEPS), None)
    if start is None:
        return blocks
    level = blocks[start].level
    end = next(
        (i for i in range(start + 1, len(blocks)) if blocks[i].mark is Mark.HEADING and blocks[i].level <= level),
        len(blocks),
    )
    inner = [i for i in range(start + 1, end) if blocks[i].mark is Mark.HEADING and role_of(blocks[i].text) is None]
    if len(inner) < 2:
        return blocks
    found = list(blocks)
    for i in range(inner[0], end):
        if i in inner:
            found[i] = replace(found[i], mark=Mark.NUMBER, level=0)
        elif found[i].mark is Mark.TEXT:
            found[i] = replace(found[i], joined=True)
    return found


def split_operations(blocks: list[Block]) -> tuple[list[Block], list[list[Block]]]:
    """What stands before the first operation, and the blocks of each operation.

    A file is divided at headings of the highest level that each have steps (or lesson sections) of their own, unless the
    numbering simply goes on; one level further down only where tools or protection are listed anew under each.
    """
    titles = [i for i, b in enumerate(blocks) if b.mark is Mark.HEADING and b.level < 6 and role_of(b.text) is None]
    if not titles:
        return [], [blocks]
    levels = sorted({blocks[i].level for i in titles})
    for depth, level in enumerate(levels[:2]):
        starts = _starts(blocks, [i for i in titles if blocks[i].level == level], strict=depth > 0)
        if len(starts) > 1:
            bounds = [*starts, len(blocks)]
            return blocks[: starts[0]], [blocks[a:b] for a, b in itertools.pairwise(bounds)]
    return [], [blocks]


def _starts(blocks: list[Block], titles: list[int], strict: bool) -> list[int]:
    starts: list[int] = []
    before = 0
    for a, b in zip(titles, [*titles[1:], len(blocks)], strict=True):
        part = blocks[a + 1 : b]
        numbers = _numbers(part)
        content = bool(numbers) or any(
            block.mark is Mark.HEADING and role_of(block.text) is Role.SECTION for block in part
        )
        goes_on = bool(numbers) and numbers[0] > 1 and numbers[0] == before + 1
        if content and not goes_on and (_lists_gear(part) or not strict):
            starts.append(a)
        if numbers:
            before = numbers[-1]
    return starts


def _numbers(part: list[Block]) -> list[int]:
    """Numbers of the outer items that may be steps, 0 for a row of a table."""
    found: list[tuple[int, int]] = []
    role: Role | None = None
    for block in part:
        if block.mark is Mark.HEADING:
            role = role_of(block.text)
        elif block.mark is Mark.NUMBER and role not in (Role.SECTION, Role.BACKGROUND):
            found.append((block.level, block.number))
        elif block.mark is Mark.BULLET and role in (Role.STEPS, None):
            found.append((9, 0))
    outermost = min((level for level, _ in found), default=0)
    return [number for level, number in found if level == outermost]


def _lists_gear(part: list[Block]) -> bool:
    gear = (Role.TOOLS, Role.PROTECTION, Role.EQUIPMENT, Role.MIXED)
    return any(
        role_of(block.text) in gear if block.mark is Mark.HEADING else label_of(block.text) is not None
        for block in part
        if block.mark in (Mark.HEADING, Mark.TEXT)
    )
