"""A photo of the work place with its numbered words, large enough for a wall."""

from __future__ import annotations

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Lesson, NumberedDot, Scene
from fagnorsk.outputs.sheets import parts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import Page
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import Role

A3 = Page(29.7, 42.0, 1.6, 1.6, 2.2, 2.0)
KIND = "Plakat"
LEAST = 3
TITLE_HEIGHT, ROW_HEIGHT, LEAST_PICTURE = 4.2, 2.1, 10.0
"""Centimetres: title and head of the table, a word with its translation, and what a photo gets however many words it has."""
NUMBER = 1.6


def scene_of(lesson: Lesson) -> Scene | None:
    """The photo of the lesson with the most numbered words, at least three; the first of those that are even."""
    scenes = [scene for scene in lesson.scenes if len(scene.dots) >= LEAST]
    return max(scenes, key=lambda scene: len(scene.dots), default=None)


def poster(plan: CoursePlan, lesson: Lesson, language: Language | None) -> bytes:
    """The .docx, one A3 page; empty bytes where no photo of the lesson has three numbered words."""
    scene = scene_of(lesson)
    if scene is None:
        return b""
    document = Document(A3)
    write = document.write
    document.line(Role.POSTER_TITLE, lesson.title)
    dots = sorted(scene.dots, key=lambda dot: dot.number)
    half = (len(dots) + 1) // 2
    height = max(LEAST_PICTURE, A3.height - A3.top - A3.bottom - TITLE_HEIGHT - half * ROW_HEIGHT)
    alt = told(scene.dotted.alt, "Bilde med tall ved delene")
    drawn = document.pictures.draw(scene.dotted, Room(A3.text_width, height), alt)
    document.add(write.paragraph(Role.BIG_PICTURE, drawn, keep_next=True))
    empty = (write.paragraph(Role.CELL), write.paragraph(Role.CELL))

    def pair(dot: NumberedDot) -> tuple[str, str]:
        said = parts.word(write, Role.POSTER_WORD, dot.entry)
        said += parts.translation(write, Role.POSTER_FOREIGN, dot.entry, language)
        return write.line(Role.POSTER_WORD, str(dot.number)), said

    rows = [
        (*pair(dots[place]), *(pair(dots[half + place]) if half + place < len(dots) else empty))
        for place in range(half)
    ]
    wide = A3.text_width / 2 - NUMBER
    document.table(Role.WORD_TABLE, (NUMBER, wide) * 2, ("Tall", "Ord") * 2, rows, title="Tallene på bildet")
    parts.unchecked_line(document, [dot.entry for dot in dots], (language,))
    return parts.save(document, plan, parts.named(KIND, language), operation=True)
