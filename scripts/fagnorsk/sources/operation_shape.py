"""Blocks of a document -> operations: where each begins, what its headings hold, which items are steps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fagnorsk.errors import Place
from fagnorsk.model.operation import Line, Operation, Section, SectionKind, Step
from fagnorsk.model.word import slug
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_lists import Gear, gear_of, protection_or_warning
from fagnorsk.sources.operation_names import Role, bare, is_metadata, label_of, role_of, section_kind, warning_text
from fagnorsk.sources.operation_split import split_operations, tidy_headings
from fagnorsk.sources.operation_steps import Item, steps_of
from fagnorsk.sources.operation_table import unfold

_STEP_REGIONS = (None, Role.STEPS, Role.GENERIC)
_GEAR = (Role.TOOLS, Role.PROTECTION, Role.EQUIPMENT, Role.MIXED)


@dataclass(slots=True)
class _Region:
    """What stands under one heading; `role` is None where the heading's name says nothing."""

    role: Role | None
    heading: str
    level: int
    blocks: list[Block] = field(default_factory=list)
    intro: bool = False
    resumed: bool = False


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
                background=operation.background if operations else (*common.background, *operation.background),
            )
        own = base = _short(slug(bare(operation.title))) or "operasjon"
        counter = 1
        while own in taken:
            counter += 1
            own = f"{base}-{counter}"
        taken.add(own)
        operations.append(replace(operation, slug=own))
    return operations


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
    parts = _Parts(file)
    takes = _step_marks(regions)
    for region in regions:
        if region.role is Role.SECTION:
            parts.section(region)
        elif region.role in _GEAR and region.role is not None:
            parts.gear(region, takes)
        elif region.role is Role.WARNINGS:
            parts.warnings_under(region, takes)
        elif region.role is Role.BACKGROUND:
            parts.background += [
                parts.line(block) for block in region.blocks if block.text and not is_metadata(block.text)
            ]
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
    if blocks and _is_title(blocks[0]):
        return blocks[0].text, blocks[0].row, blocks[1:]
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


def _regions(blocks: list[Block]) -> list[_Region]:
    current = _Region(None, "", 0, intro=True)
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
            current = outer = _Region(role, block.text, block.level)
            regions.append(current)
            waiting = False
            continue
        inside = outer.role is Role.SECTION
        label = None if inside or block.mark not in (Mark.TEXT, Mark.QUOTE) else label_of(block.text)
        if label:
            role, heading, rest = label
            region = _Region(role, heading, 9)
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
            current = _Region(Role.WARNINGS, block.text, 9)
            regions.append(current)
            waiting = True
            continue
        if current.level == 9 and (
            block.mark is Mark.NUMBER or (block.mark is Mark.TEXT and current.blocks and not waiting)
        ):
            current = outer = _resume(outer, regions)
        waiting = waiting and block.mark is Mark.TEXT and not current.blocks
        current.blocks.append(block)
    return [region for region in regions if region.blocks or region.heading]


def _resume(outer: _Region, regions: list[_Region]) -> _Region:
    """A label ended: go on in a region like the one before it."""
    again = _Region(outer.role, "", outer.level, intro=outer.intro, resumed=True)
    regions.append(again)
    return again


def _step_marks(regions: list[_Region]) -> dict[int, set[Mark]]:
    """Which marks are steps, by position of the region in `regions` (keyed by id of the region object)."""
    able = [region for region in regions if region.role in _STEP_REGIONS]
    if any(block.mark is Mark.NUMBER for region in able for block in region.blocks):
        return {id(region): {Mark.NUMBER} for region in able}
    named = [region for region in able if region.role is Role.STEPS]
    others = [r for r in regions if r.role in (*_GEAR, Role.WARNINGS) and _sentences(r, Mark.NUMBER)]
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


def _sentences(region: _Region, mark: Mark) -> bool:
    items = [block.text for block in region.blocks if block.mark is mark]
    return bool(items) and sum(len(text.split()) for text in items) >= 4 * len(items)


class _Parts:
    """The parts of an operation as they are gathered, region by region."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tools: list[Line] = []
        self.protection: list[Line] = []
        self.warnings: list[Line] = []
        self.sections: list[Section] = []
        self.background: list[Line] = []
        self._steps: list[Step] = []
        self._items: list[Item] = []
        self._early: list[str] = []

    def line(self, block: Block) -> Line:
        return Line(block.text, Place(self.file, block.row))

    def section(self, region: _Region) -> None:
        kind = section_kind(region.heading) or SectionKind.OTHER
        lines = tuple(self.line(block) for block in region.blocks if block.text)
        self.sections.append(Section(kind, region.heading.strip(" :"), lines))

    def gear(self, region: _Region, takes: dict[int, set[Mark]]) -> None:
        marks = takes.get(id(region), set())
        rest: list[Block] = []
        for block in region.blocks:
            if block.mark in marks or (rest and block.mark is not Mark.HEADING):
                rest.append(block)
                continue
            self._photos(block)
            warning = warning_text(block.text) if block.mark in (Mark.TEXT, Mark.QUOTE) else None
            if warning:
                self.warnings.append(replace(self.line(block), text=warning))
            elif region.role is Role.MIXED:
                self._mixed(block)
            else:
                self._add(gear_of(block.text, region.role), block)
        if rest:
            self.steps_under(_Region(Role.STEPS, "", 9, rest), {**takes, id(region): marks}, marks)

    def _mixed(self, block: Block) -> None:
        gear, warning = protection_or_warning(block.text)
        self._add(gear, block)
        if warning:
            self.warnings.append(replace(self.line(block), text=warning))

    def _add(self, gear: Gear, block: Block) -> None:
        place = Place(self.file, block.row)
        self.tools += [Line(text, place) for text in gear.tools]
        self.protection += [Line(text, place) for text in gear.protection]

    def warnings_under(self, region: _Region, takes: dict[int, set[Mark]]) -> None:
        marks = takes.get(id(region), set())
        for index, block in enumerate(region.blocks):
            if block.mark in marks:
                self.steps_under(_Region(Role.STEPS, "", 9, region.blocks[index:]), takes, marks)
                return
            self._photos(block)
            if block.text and not is_metadata(block.text):
                self.warnings.append(replace(self.line(block), text=warning_text(block.text) or block.text))

    def _photos(self, block: Block) -> None:
        """A picture outside the list of steps stands with the step it is nearest to."""
        if block.photos and self._items:
            self._items[-1].photos += block.photos
        elif block.photos and self._steps:
            last = self._steps[-1]
            self._steps[-1] = replace(last, photos=tuple(dict.fromkeys((*last.photos, *block.photos))))
        else:
            self._early += block.photos

    def steps_under(self, region: _Region, takes: dict[int, set[Mark]], given: set[Mark] | None = None) -> None:
        marks = given if given is not None else takes.get(id(region), set())
        blocks = region.blocks
        last = max((i for i, block in enumerate(blocks) if block.mark in marks and block.text), default=-1)
        if region.level != 9 and not region.intro and not region.resumed and region.role is not Role.GENERIC:
            # Numbering may go on under a new heading, but sub-items never hang on a step of another part.
            self.close_list()
        if region.role is None and region.heading:
            self.background.append(Line(region.heading, Place(self.file, blocks[0].row if blocks else 0)))
        started = bool(self._items)
        for index, block in enumerate(blocks):
            warning = warning_text(block.text) if block.mark in (Mark.TEXT, Mark.QUOTE) else None
            if block.mark in marks and warning is None and not (block.mark is Mark.TEXT and is_metadata(block.text)):
                self._items.append(Item(block))
                started = True
            elif block.mark is Mark.BULLET and started and Mark.NUMBER in marks and block.text:
                self._items.append(Item(block))
            else:
                self._other(block, warning, started and (index < last or block.joined))

    def _other(self, block: Block, warning: str | None, inside: bool) -> None:
        self._photos(block)
        if not block.text or is_metadata(block.text):
            return
        if warning or block.mark is Mark.QUOTE:
            self.warnings.append(replace(self.line(block), text=warning or block.text))
        elif inside and self._items:
            self._items[-1].more.append(block.text)
        else:
            self.background.append(self.line(block))

    def close_list(self) -> None:
        if not self._items:
            return
        steps, names = steps_of(self._items, self.file)
        self._items = []
        self._steps += steps
        self.background += [self.line(block) for block in names]

    def finished(self) -> list[Step]:
        if self._early and self._steps:
            first = self._steps[0]
            self._steps[0] = replace(first, photos=tuple(dict.fromkeys((*self._early, *first.photos))))
        return self._steps
