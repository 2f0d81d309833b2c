"""The parts of an operation as they are gathered: lists, warnings, steps, sections, background."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fagnorsk.errors import Place
from fagnorsk.model.operation import Line, Section, SectionKind, Step
from fagnorsk.sources.operation_block import OUTSIDE, Block, Mark
from fagnorsk.sources.operation_lists import Gear, gear_of, protection_or_warning
from fagnorsk.sources.operation_names import Role, is_metadata, section_kind, warning_text
from fagnorsk.sources.operation_steps import Item, steps_of


@dataclass(slots=True)
class Region:
    """What stands under one heading; `role` is None where the heading's name says nothing."""

    role: Role | None
    heading: str
    level: int
    blocks: list[Block] = field(default_factory=list)
    intro: bool = False
    resumed: bool = False


class Parts:
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

    def section(self, region: Region) -> None:
        kind = section_kind(region.heading) or SectionKind.OTHER
        lines = tuple(self.line(block) for block in region.blocks if block.text)
        self.sections.append(Section(kind, region.heading.strip(" :"), lines))

    def own_section(self, region: Region) -> None:
        """Text under a heading of the author's own; items of a list keep their mark, warnings are warnings."""
        self.close_list()
        lines = []
        for block in region.blocks:
            self._photos(block)
            warning = warning_text(block.text) if block.mark in (Mark.TEXT, Mark.QUOTE) else None
            if warning:
                self.warnings.append(replace(self.line(block), text=warning))
            elif block.text:
                line = self.line(block)
                lines.append(replace(line, text=f"- {block.text}") if block.mark is Mark.BULLET else line)
        self.sections.append(Section(SectionKind.OTHER, region.heading.strip(" :"), tuple(lines)))

    def gear(self, region: Region, takes: dict[int, set[Mark]]) -> None:
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
            self.steps_under(Region(Role.STEPS, "", 9, rest), {**takes, id(region): marks}, marks)

    def _mixed(self, block: Block) -> None:
        gear, warning = protection_or_warning(block.text)
        self._add(gear, block)
        if warning:
            self.warnings.append(replace(self.line(block), text=warning))

    def _add(self, gear: Gear, block: Block) -> None:
        place = Place(self.file, block.row)
        self.tools += [Line(text, place) for text in gear.tools]
        self.protection += [Line(text, place) for text in gear.protection]

    def warnings_under(self, region: Region, takes: dict[int, set[Mark]]) -> None:
        marks = takes.get(id(region), set())
        for index, block in enumerate(region.blocks):
            if block.mark in marks:
                self.steps_under(Region(Role.STEPS, "", 9, region.blocks[index:]), takes, marks)
                return
            self._photos(block)
            if block.text and not is_metadata(block.text):
                self.warnings.append(replace(self.line(block), text=warning_text(block.text) or block.text))

    def background_under(self, region: Region, takes: dict[int, set[Mark]]) -> None:
        marks = takes.get(id(region), set())
        for index, block in enumerate(region.blocks):
            if block.mark in marks:
                self.steps_under(Region(Role.STEPS, "", 9, region.blocks[index:]), takes, marks)
                return
            warning = warning_text(block.text) if block.mark in (Mark.TEXT, Mark.QUOTE) else None
            if block.text and (block.mark is Mark.QUOTE or (warning and warning != block.text)):
                self.warnings.append(replace(self.line(block), text=warning or block.text))
            elif block.text and not is_metadata(block.text):
                self.background.append(self.line(block))

    def _photos(self, block: Block) -> None:
        """A picture outside the list of steps stands with the step it is nearest to."""
        if block.photos and self._items:
            self._items[-1].photos += block.photos
        elif block.photos and self._steps:
            last = self._steps[-1]
            self._steps[-1] = replace(last, photos=tuple(dict.fromkeys((*last.photos, *block.photos))))
        else:
            self._early += block.photos

    def steps_under(self, region: Region, takes: dict[int, set[Mark]], given: set[Mark] | None = None) -> None:
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
        elif inside and self._items and block.level != OUTSIDE:
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
