"""The words of a lesson: the new ones with pictures, those remembered, those on a photo, and room for own words."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.lesson import Entry, NumberedDot, Scene
from fagnorsk.outputs import entry_cells as cells
from fagnorsk.outputs.sheet import Sheet
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import Role

NEW_WIDTHS = (2.9, 6.1, 4.0, 4.0)
TEACHER_WIDTHS = (3.0, 6.4, 7.6)
NEW_ROOM = Room(2.7, 2.1)
RECALL_WIDTHS = (4.2, 4.3, 4.2, 4.3)
SCENE_ROOM = Room(17.0, 11.5)
# Two photos with their words fill a page.
HALF_PAGE_ROOM = Room(17.0, 7.8)
MOST_SCENES = 3
ENOUGH_DOTS = 3
DOT_WIDTHS = (0.9, 7.6, 0.9, 7.6)
OWN_ROWS = 6


def add_new_words(sheet: Sheet) -> None:
    """The table of new words; nothing where the lesson has none."""
    new = sheet.lesson.new
    if not new:
        return
    write = sheet.write
    sheet.heading("Nye ord", "new-words")
    own = write.writing_lines(2, Role.CELL_LINE)
    widths: tuple[float, ...] = TEACHER_WIDTHS if sheet.teacher else NEW_WIDTHS
    last = ("Setning fra jobben",) if sheet.teacher else (cells.own_language_head(sheet.language), "Min setning")
    rows: list[tuple[str, ...]] = []
    for entry in new:
        picture = cells.picture_cell(sheet.document, entry, NEW_ROOM)
        word = cells.headword_cell(write, entry, Role.HEADWORD_SMALL)
        if sheet.teacher:
            rows.append((picture, word, cells.sentence_cell(write, entry)))
        else:
            rows.append((picture, word, cells.translation_cell(write, entry, sheet.language), own))
    title = f"Nye ord i leksjon {sheet.lesson.number}"
    sheet.document.table(Role.WORD_TABLE, widths, ("Bilde", "Ord og former", *last), rows, title=title)
    _notes(sheet, new)


def _notes(sheet: Sheet, entries: Sequence[Entry]) -> None:
    write = sheet.write
    for line in cells.legend(entries, sheet.language):
        sheet.document.line(Role.FOOT_NOTE_LINE, line)
    if cells.any_safety(entries):
        explained = (
            write.run("Ord med merket") + cells.safety_mark(write) + write.run(" må du kunne før du begynner å jobbe.")
        )
        sheet.document.add(write.paragraph(Role.FOOT_NOTE_LINE, explained))


def add_recalled(sheet: Sheet) -> None:
    """*Vi husker*: words of earlier lessons, two a row, with room for what they mean."""
    words = sheet.lesson.recalled
    if not words:
        return
    write = sheet.write
    sheet.heading("Vi husker", "recalled")
    empty = write.paragraph(Role.CELL)
    shown = [(write.line(Role.CELL, entry.label), _meaning(sheet, entry)) for entry in words]
    half = (len(shown) + 1) // 2
    right = shown[half:] + [(empty, empty)] * (2 * half - len(shown))
    rows = [(*first, *second) for first, second in zip(shown[:half], right, strict=True)]
    header = ("Ord", "Forklaring" if sheet.teacher else "Mitt språk") * 2
    sheet.document.table(
        Role.WORD_TABLE, RECALL_WIDTHS, header, rows, title="Ord fra tidligere leksjoner", least_height=0.8
    )


def _meaning(sheet: Sheet, entry: Entry) -> str:
    """Empty for the learner, who remembers it."""
    return sheet.write.line(Role.DEFINITION, entry.word.definition if sheet.teacher else "")


def add_scenes(sheet: Sheet, left_out: Sequence[str] = ()) -> None:
    """Photos with numbered dots and their words. `left_out` names picture files that an exercise shows without words."""
    scenes = _richest([s for s in sheet.lesson.scenes if s.dots and s.dotted.print.name not in left_out])
    if not scenes:
        return
    sheet.heading("På bildet", "photo")
    room = SCENE_ROOM if len(scenes) == 1 else HALF_PAGE_ROOM
    for scene in scenes:
        alt = told(scene.dotted.alt, "Bilde med tall ved delene")
        drawn = sheet.document.pictures.draw(scene.dotted, sheet.document.room(room), alt)
        sheet.document.add(sheet.write.paragraph(Role.BIG_PICTURE, drawn, keep_next=True))
        _dots(sheet, scene)


def _richest(scenes: Sequence[Scene]) -> list[Scene]:
    """The photos worth a large place, in the lesson's order; the others stand small beside their steps."""
    rich = [scene for scene in scenes if len(scene.dots) >= ENOUGH_DOTS] or list(scenes)
    chosen = sorted(rich, key=lambda scene: -len(scene.dots))[:MOST_SCENES]
    return [scene for scene in rich if scene in chosen]


def _dots(sheet: Sheet, scene: Scene) -> None:
    """The numbers and words in two columns, down the left one first."""
    write = sheet.write
    dots = sorted(scene.dots, key=lambda dot: dot.number)
    empty = (write.paragraph(Role.CELL), write.paragraph(Role.CELL))

    def pair(dot: NumberedDot, keep: bool) -> tuple[str, str]:
        number = write.paragraph(Role.CELL, write.run(str(dot.number), Role.TAUGHT), keep_next=keep)
        return number, write.line(Role.CELL, dot.entry.label, keep_next=keep)

    half = (len(dots) + 1) // 2
    rows = []
    for index in range(half):
        keep = index < half - 1
        right = pair(dots[half + index], keep) if half + index < len(dots) else empty
        rows.append((*pair(dots[index], keep), *right))
    sheet.document.table(Role.WORD_TABLE, DOT_WIDTHS, ("Tall", "Ord", "Tall", "Ord"), rows, title="Tallene på bildet")


def add_own_words(sheet: Sheet) -> None:
    """An empty table for the learner's own words."""
    sheet.heading("Mine ord", "")
    first = [sheet.write.paragraph(Role.CELL, keep_next=True)] * 3
    empty = [sheet.write.paragraph(Role.CELL)] * 3
    sheet.document.table(
        Role.FORM_TABLE,
        (4.5, 4.5, 8.0),
        ("Ord på norsk", "Mitt språk", "Min setning"),
        [first] + [empty] * (OWN_ROWS - 1),
        title="Mine ord",
        least_height=1.0,
    )
