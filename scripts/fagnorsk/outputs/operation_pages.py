"""The work itself: tools, warnings, steps with their photos, and the sections that the company or the author wrote."""

from __future__ import annotations

import re

from fagnorsk.model.operation import Line, Section, SectionKind, Step
from fagnorsk.outputs.entry_cells import SAFETY_SIGN
from fagnorsk.outputs.sheet import Sheet
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.writer import TAB
from fagnorsk.sources.operation_marks import DATE

STEP_WIDTHS = (11.2, 5.8)
STEP_ROOM = Room(5.5, 4.3)
FEW_ROOM = Room(11.0, 6.2)
FEW = 3
"""With a photo for fewer than every third step a column for them would stand empty."""
EXAM_LINES = 4
_MARK = re.compile(rf"\A\s*(?!{DATE})(?:[-*•–]|\d{{1,2}}[.)])\s+")
_LABEL = re.compile(r"([A-ZÆØÅ][^:.!?]{1,28}):\s*(.*)", re.DOTALL)
_OWN_PAGES = {
    SectionKind.MODEL_TEXT: "model-text",
    SectionKind.ORAL: "oral",
    SectionKind.TASK: "task",
    SectionKind.FORM: "form",
    SectionKind.EXAM: "exam",
    SectionKind.KEY: "key",
    SectionKind.GOALS: "goals",
    SectionKind.DIALOGUE: "dialogue",
}


def bare(text: str) -> str:
    """`text` without the mark of a list typed before it: real lists have their own."""
    return _MARK.sub("", text, count=1).strip()


def at_home(section: Section | None) -> bool:
    """Whether a task is done at home, not at work."""
    return section is not None and section.kind is SectionKind.TASK and "hjemme" in section.heading.casefold()


def add_work(sheet: Sheet) -> None:
    """Tools, protection, warnings and steps under one heading; nothing where the lesson is no work operation."""
    operation = sheet.lesson.operation
    if not (operation.tools or operation.protection or operation.warnings or operation.steps):
        return
    sheet.heading("Slik gjør vi det" if operation.steps else "Utstyr", "steps" if operation.steps else "tools")
    follows = bool(operation.warnings or operation.steps)
    _equipment(sheet, "Verktøy", operation.tools, keep_next=follows or bool(operation.protection))
    _equipment(sheet, "Verneutstyr", operation.protection, keep_next=follows)
    for line in operation.warnings:
        _warning(sheet, line.text)
    if operation.steps:
        _steps(sheet, operation.steps)


def equipment(items: tuple[Line, ...]) -> str:
    """The items with commas between them; capitals that only begin the lines of a list are dropped."""
    texts = [item.text.strip().rstrip(".") for item in items]
    if len(texts) > 1 and all(text[:1].isupper() and text[1:2].islower() for text in texts):
        texts = [text[0].lower() + text[1:] for text in texts]
    return ", ".join(texts)


def _equipment(sheet: Sheet, label: str, items: tuple[Line, ...], *, keep_next: bool) -> None:
    if items:
        text = equipment(items)
        content = sheet.write.run(label, Role.STRONG) + TAB + sheet.write.text(text)
        sheet.document.add(sheet.write.paragraph(Role.LABEL_LINE, content, keep_next=keep_next))


def _warning(sheet: Sheet, text: str) -> None:
    write = sheet.write
    found = _LABEL.fullmatch(text.strip())
    label, rest = (found[1], found[2]) if found else ("Viktig", text.strip())
    content = write.run(SAFETY_SIGN, Role.SAFETY_SIGN) + write.run(f" {label}: ", Role.STRONG) + write.text(rest)
    sheet.document.add(write.paragraph(Role.WARNING, content))


def _steps(sheet: Sheet, steps: tuple[Step, ...]) -> None:
    document, write = sheet.document, sheet.write
    number = document.lists.new(ListKind.STEPS)
    shown = sum(bool(sheet.lesson.scenes_of(step.id)) for step in steps)
    if FEW * shown < len(steps):
        for index, step in enumerate(steps):
            drawn = _step_pictures(sheet, step, index + 1, FEW_ROOM)
            together = index in (0, len(steps) - 2) or bool(drawn)
            document.add(write.line(Role.STEP, step.text, keep_next=together, number=number), *drawn)
        return
    rows = []
    for index, step in enumerate(steps, 1):
        drawn = _step_pictures(sheet, step, index, STEP_ROOM)
        rows.append((write.line(Role.STEP, step.text, number=number), "".join(drawn) or write.paragraph(Role.CELL)))
    title = f"Steg for steg: {sheet.lesson.operation.title}"
    document.table(Role.WORD_TABLE, STEP_WIDTHS, ("Steg for steg", "Bilde"), rows, title=title)


def _step_pictures(sheet: Sheet, step: Step, number: int, room: Room) -> list[str]:
    """A paragraph for each photo of the step."""
    document = sheet.document
    return [
        document.write.paragraph(
            Role.STEP_PICTURE,
            document.pictures.draw(scene.plain, document.room(room), told(scene.plain.alt, f"Bilde til steg {number}")),
        )
        for scene in sheet.lesson.scenes_of(step.id)
    ]


def add_section(sheet: Sheet, kind: SectionKind) -> None:
    """One section under its own heading; nothing where the lesson has none of that kind."""
    for section in sheet.lesson.operation.sections:
        if section.kind is kind and section.lines:
            sheet.heading(section.heading or kind.value, "homework" if at_home(section) else _OWN_PAGES.get(kind, ""))
            _WRITERS.get(kind, _plain)(sheet, section)
            if kind is not SectionKind.OTHER:
                return


def _goals(sheet: Sheet, section: Section) -> None:
    number = sheet.document.lists.new(ListKind.BULLETS)
    for line in section.lines:
        sheet.document.add(sheet.write.line(Role.GOAL, bare(line.text), number=number))


def _reading(sheet: Sheet, section: Section) -> None:
    for line in section.lines:
        sheet.document.line(Role.READING_TEXT, line.text)


def _dialogue(sheet: Sheet, section: Section) -> None:
    turns = sheet.lesson.operation.dialogue
    if not turns:
        _reading(sheet, section)
    for index, turn in enumerate(turns):
        content = sheet.write.run(turn.speaker, Role.STRONG) + TAB + sheet.write.text(turn.text)
        # Question and answer belong together.
        keep = index % 2 == 0 and index < len(turns) - 1
        sheet.document.add(sheet.write.paragraph(Role.DIALOGUE, content, keep_next=keep))


def _numbered(sheet: Sheet, section: Section) -> None:
    number = sheet.document.lists.new(ListKind.NUMBERS) if len(section.lines) > 1 else 0
    for index, line in enumerate(section.lines):
        together = index in (0, len(section.lines) - 2)
        sheet.document.add(sheet.write.line(Role.NUMBERED, bare(line.text), keep_next=together, number=number))


def _boxed(sheet: Sheet, section: Section) -> None:
    for line in section.lines:
        sheet.document.line(Role.TASK_BOX, bare(line.text))


def _labelled(sheet: Sheet, section: Section, lines: int = 0) -> None:
    """`Planlegge: ...` as label and text, with room to write below; other lines as they are."""
    write, document = sheet.write, sheet.document
    for line in section.lines:
        text = bare(line.text)
        found = _LABEL.fullmatch(text)
        if not found:
            document.add(write.line(Role.NORMAL, text, keep_next=lines > 0))
            continue
        content = write.run(found[1], Role.STRONG) + TAB + write.text(found[2])
        document.add(write.paragraph(Role.LABEL_LINE, content, keep_next=lines > 0), write.writing_lines(lines))


def _exam(sheet: Sheet, section: Section) -> None:
    _labelled(sheet, section, 0 if sheet.teacher else EXAM_LINES)


def _plain(sheet: Sheet, section: Section) -> None:
    marked = [bool(_MARK.match(line.text)) for line in section.lines]
    number = sheet.document.lists.new(ListKind.BULLETS) if any(marked) else 0
    for line, has_mark in zip(section.lines, marked, strict=True):
        text = bare(line.text) if has_mark else line.text.strip()
        if has_mark:
            sheet.document.add(sheet.write.line(Role.BULLET, text, number=number))
        else:
            sheet.document.line(Role.NORMAL, text)


_WRITERS = {
    SectionKind.GOALS: _goals,
    SectionKind.MODEL_TEXT: _reading,
    SectionKind.DIALOGUE: _dialogue,
    SectionKind.ORAL: _numbered,
    SectionKind.TASK: _boxed,
    SectionKind.EXAM: _exam,
    SectionKind.KEY: _labelled,
}
