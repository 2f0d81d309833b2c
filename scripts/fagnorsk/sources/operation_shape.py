"""Blocks of a document -> operations: where each begins, what its headings hold, which items are steps."""

from __future__ import annotations

from dataclasses import replace

from fagnorsk.errors import Place
from fagnorsk.model.operation import Line, Operation, SectionKind
from fagnorsk.model.word import slug
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_names import Role, bare, is_metadata, label_of, role_of, section_kind, warning_text
from fagnorsk.sources.operation_parts import Parts, Region
from fagnorsk.sources.operation_split import split_operations, tidy_headings
from fagnorsk.sources.operation_table import unfold

_STEP_REGIONS = (None, Role.STEPS, Role.GENERIC)
_BEFORE_STEPS = {"formål", "føremål", "hensikt", "omfang", "bakgrunn", "generelt", "innledning", "innleiing"}
_GEAR = (Role.TOOLS, Role.PROTECTION, Role.EQUIPMENT, Role.MIXED)
_LESSON_KINDS = {
    SectionKind.MODEL_TEXT,
    SectionKind.DIALOGUE,
    SectionKind.ORAL,
    SectionKind.TASK,
    SectionKind.EXAM,
    SectionKind.KEY,
}


def shape(blocks: list[Block], file: str, name: str, number: int) -> list[Operation]:
    """The operations of one file, in order; `name` is the file's name without number and ending.

    One operation is named by the file, several by their headings. None where the file holds no text at all.
    """
    flat = [inner for block in blocks for inner in (unfold(block) if block.mark is Mark.TABLE else [block])]
    flat = tidy_headings([block for block in flat if block.text or block.photos])
    if not flat:
        return []
    preface, parts = split_operations(flat)
    if len(parts) == 1:
        operation = _operation(preface + parts[0], file, number)
        return [
            replace(
                operation,
                slug=slug(name) or slug(operation.title) or "operasjon",
                title=operation.title or _spoken(name),
            )
        ]
    common = _operation(preface, file, number) if preface else None
    operations: list[Operation] = []
    taken: set[str] = set()
    for part in parts:
        operation = _operation(part, file, number)
        if common:
            # What stands before the first operation is for all of them; the background is told once.
            operation = replace(
                operation,
                tools=_merged(common.tools, operation.tools),
                protection=_merged(common.protection, operation.protection),
                warnings=_merged(common.warnings, operation.warnings),
                background=operation.background if operations else (*_told(common), *operation.background),
            )
        own = base = _short(slug(bare(operation.title))) or "operasjon"
        counter = 1
        while own in taken:
            counter += 1
            own = f"{base}-{counter}"
        taken.add(own)
        operations.append(replace(operation, slug=own))
    return operations


def _told(common: Operation) -> tuple[Line, ...]:
    title = (Line(common.title, common.place),) if common.title else ()
    return (*title, *common.background, *(Line(step.text, step.place) for step in common.steps))


def _spoken(name: str) -> str:
    text = " ".join(name.replace("_", " ").replace("-", " ").split())
    return text[:1].upper() + text[1:]


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit + 1].rpartition("-")[0] or text[:limit]


def _merged(first: tuple[Line, ...], second: tuple[Line, ...]) -> tuple[Line, ...]:
    seen: dict[str, Line] = {}
    for line in (*first, *second):
        seen.setdefault(line.text.casefold(), line)
    return tuple(seen.values())


def _operation(blocks: list[Block], file: str, number: int) -> Operation:
    title, at, rest = _title(blocks)
    regions = _regions(rest)
    parts = Parts(file)
    own = _own_sections(regions)
    takes = _step_marks([region for region in regions if id(region) not in own])
    for region in regions:
        if id(region) in own:
            parts.own_section(region)
        elif region.role is Role.SECTION:
            parts.section(region)
        elif region.role in _GEAR and region.role is not None:
            parts.gear(region, takes)
        elif region.role is Role.WARNINGS:
            parts.warnings_under(region, takes)
        elif region.role is Role.BACKGROUND:
            parts.background_under(region, takes)
        else:
            parts.steps_under(region, takes)
    parts.close_list()
    return Operation(
        slug="",
        title=title,
        place=Place(file, at),
        number=number,
        tools=_merged((), tuple(parts.tools)),
        protection=_merged((), tuple(parts.protection)),
        warnings=_merged((), tuple(parts.warnings)),
        steps=tuple(parts.finished()),
        sections=tuple(parts.sections),
        background=tuple(parts.background),
    )


def _title(blocks: list[Block]) -> tuple[str, int, list[Block]]:
    """The title, its row, and the blocks without it."""
    for index, block in enumerate(blocks):
        if block.mark is Mark.HEADING and role_of(block.text) is None and block.level <= 6:
            if index and not block.sure and _is_title(blocks[0]):
                break
            # A title that is told again (in a head and as a heading) is one title.
            rest = [
                b
                for b in blocks
                if b is not block and not (b.mark is Mark.HEADING and b.text.casefold() == block.text.casefold())
            ]
            return block.text, block.row, rest
        if block.mark is Mark.NUMBER or (block.mark is Mark.HEADING and role_of(block.text) is not Role.GENERIC):
            break
    for index, block in enumerate(blocks):
        if _is_title(block):
            return block.text, block.row, [*blocks[:index], *blocks[index + 1 :]]
        if block.mark is not Mark.TEXT or not (label_of(block.text) or is_metadata(block.text)):
            break
    return "", blocks[0].row if blocks else 0, blocks


def _is_title(block: Block) -> bool:
    text = block.text
    return (
        block.mark is Mark.TEXT
        and 0 < len(text.split()) <= 10
        and not text.endswith((".", ":", ";", ",", "!", "?"))
        and label_of(text) is None
        and warning_text(text) is None
        and not is_metadata(text)
        and "____" not in text
    )


def _regions(blocks: list[Block]) -> list[Region]:
    current = Region(None, "", 0, intro=True)
    regions = [current]
    outer = current
    waiting = False  # a label without a list beside it: the list follows
    for block in blocks:
        if block.mark is Mark.HEADING:
            role = role_of(block.text)
            if role is not Role.SECTION and outer.role is Role.SECTION and block.level > outer.level:
                # A heading of the teacher's own inside a section belongs to it.
                current.blocks.append(replace(block, mark=Mark.TEXT))
                continue
            current = outer = Region(role, block.text, block.level)
            regions.append(current)
            waiting = False
            continue
        inside = outer.role is Role.SECTION
        label = None if inside or block.mark not in (Mark.TEXT, Mark.QUOTE) else label_of(block.text)
        if label:
            role, heading, rest = label
            region = Region(role, heading, 9)
            regions.append(region)
            if rest:
                region.blocks.append(replace(block, text=rest))
                current = outer = _resume(outer, regions)
            else:
                current = region
            waiting = not rest
            continue
        alone = not inside and block.mark in (Mark.TEXT, Mark.QUOTE) and warning_text(block.text) == ""
        if alone and not block.photos:
            current = Region(Role.WARNINGS, block.text, 9)
            regions.append(current)
            waiting = True
            continue
        if (
            current.role in _GEAR
            and block.mark is Mark.NUMBER
            and any(b.mark is not Mark.NUMBER for b in current.blocks)
        ):
            # The list was given; numbers after it are the steps, even where no heading announces them.
            current = outer = Region(None, "", 0, intro=True)
            regions.append(current)
        if current.level == 9 and (
            block.mark is Mark.NUMBER or (block.mark is Mark.TEXT and current.blocks and not waiting)
        ):
            current = outer = _resume(outer, regions)
        waiting = waiting and block.mark is Mark.TEXT and not current.blocks
        current.blocks.append(block)
    return [region for region in regions if region.blocks or region.heading]


def _resume(outer: Region, regions: list[Region]) -> Region:
    """A label ended: go on in a region like the one before it."""
    # Where tools are listed, the purpose or the responsibilities have been told.
    told = outer.role is Role.BACKGROUND
    again = Region(None if told else outer.role, "", outer.level, intro=outer.intro or told, resumed=True)
    regions.append(again)
    return again


def _own_sections(regions: list[Region]) -> set[int]:
    """The ids of regions under headings of the author's own, in a text that is a lesson by its other headings.

    A company's procedure has no dialogue and no talk: there a heading without a known name may hold the steps.
    """
    kinds = {section_kind(region.heading) for region in regions if region.role is Role.SECTION}
    if not kinds & _LESSON_KINDS:
        return set()
    own = [
        region
        for region in regions
        if region.role is None
        and region.heading
        and any(block.text for block in region.blocks)
        and all(block.mark is not Mark.NUMBER for block in region.blocks)
    ]
    work = any(region.role in (*_GEAR, Role.WARNINGS) for region in regions)
    chosen = {id(region) for region in own}
    if work and not _step_marks([region for region in regions if id(region) not in chosen]):
        # Work without another list of steps: the bullets are the steps.
        chosen -= {id(region) for region in own if any(block.mark is Mark.BULLET for block in region.blocks)}
    return chosen


def _step_marks(regions: list[Region]) -> dict[int, set[Mark]]:
    """Which marks are steps, by position of the region in `regions` (keyed by id of the region object)."""
    able = [region for region in regions if region.role in _STEP_REGIONS]
    if any(block.mark is Mark.NUMBER for region in able for block in region.blocks):
        return {id(region): {Mark.NUMBER} for region in able}
    named = [region for region in able if region.role is Role.STEPS]
    others = [
        r
        for r in regions
        if (r.role in (*_GEAR, Role.WARNINGS) or bare(r.heading) in _BEFORE_STEPS) and _sentences(r, Mark.NUMBER)
    ]
    for mark, groups in (
        (Mark.BULLET, [named]),
        (Mark.NUMBER, [others]),
        (Mark.TEXT, [named]),
        (Mark.BULLET, [[r for r in able if r.intro], [r for r in able if not r.intro]]),
    ):
        for group in groups:
            fitting = [r for r in group if any(_could_be_step(block, mark) for block in r.blocks)]
            if fitting:
                return {id(region): {mark} for region in fitting}
    return {}


def _could_be_step(block: Block, mark: Mark) -> bool:
    if block.mark is not mark or not block.text:
        return False
    return mark is not Mark.TEXT or (warning_text(block.text) is None and not is_metadata(block.text))


def _sentences(region: Region, mark: Mark) -> bool:
    items = [block.text for block in region.blocks if block.mark is mark]
    ended = sum(1 for text in items if text.endswith((".", "!")))
    return bool(items) and (sum(len(text.split()) for text in items) >= 4 * len(items) or ended * 2 > len(items))
