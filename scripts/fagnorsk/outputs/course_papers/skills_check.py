"""A check of the four skills before and after the course, made of the course's own words, pictures and steps."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from fagnorsk.exercises.select import make_exercises
from fagnorsk.model.exercise import BigPicture, Exercise, FormTable, Gap, KeyItem, PictureGrid, Rich
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.outputs.blocks import add_block
from fagnorsk.outputs.exercise_pages import add_exercise
from fagnorsk.outputs.sheet import RubricSource, Sheet
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

HEARD = 6
"""Words that the teacher reads aloud."""


class Stage(StrEnum):
    """When the check is taken; the value is its name."""

    ENTRY = "Startprøve"
    EXIT = "Sluttprøve"


SPEAKING = {
    Stage.ENTRY: (
        "Hva heter du, og hvor kommer du fra?",
        "Hva jobber du med? Hva gjør du på jobben?",
        "Se på bildet. Hva ser du? Si så mange ord du kan.",
        "Hva sier du hvis du ikke forstår?",
    ),
    Stage.EXIT: (
        "Se på bildet. Fortell hva som skjer, og hva du gjør først, så og til slutt.",
        "Hvilket verneutstyr bruker du, og hvorfor?",
        "Kursleder gir en ordre på radio. Gjenta den og svar.",
        "Noe er feil på arbeidsplassen. Meld fra til formannen.",
    ),
}
DESCRIBED = (
    ("Lytte", "kjenner igjen enkle ord og tall", "forstår korte ordrer om kjent arbeid", "forstår en forklaring på en ny oppgave"),
    ("Snakke", "sier ord og korte svar", "forteller med enkle setninger i rekkefølge", "forklarer hvorfor, og melder fra om feil"),
    ("Lese", "forstår ord og skilt", "forstår korte instrukser med bilder", "forstår bedriftens egen prosedyre"),
    ("Skrive", "skriver ord og tall av", "skriver enkle setninger om arbeidet", "skriver en kort rapport eller et avvik"),
)  # fmt: skip


def skills_check(
    plan: CoursePlan, stage: Stage, rubrics: RubricSource, template: Template | None = None, *, key: bool = False
) -> bytes:
    """The .docx for the participant, or with `key` the course leader's: what to read aloud, answers, levels. The two bear the
    same code. Empty bytes where the course has no words.
    """
    if not plan.entries:
        return b""
    lesson = _material(plan, stage)
    document = Document(template=template)
    sheet = Sheet(document, plan, lesson, None, rubrics, teacher=key)
    write = document.write
    document.line(Role.OVERLINE, f"{plan.title}{' · kurslederens ark' if key else ''}")
    document.line(Role.TITLE, stage.value)
    if not key:
        document.add(write.paragraph(Role.NAME_LINE, write.run("Navn ") + TAB + TAB + write.run("Dato ") + TAB))
    exercises = {exercise.kind: exercise for exercise in make_exercises(lesson, plan.id)}
    number = 0

    def ask(kinds: Sequence[str]) -> None:
        nonlocal number
        for kind in kinds:
            if kind in exercises:
                number += 1
                add_exercise(sheet, number, exercises[kind])

    document.line(Role.HEADING_1, "Lytte")
    if "match" in exercises:
        number += 1
        _listening(sheet, number, exercises["match"])
    ask(("numbers",))
    document.line(Role.HEADING_1, "Snakke")
    _speaking(sheet, stage)
    document.line(Role.HEADING_1, "Lese")
    ask(("meaning", "order-steps"))
    document.line(Role.HEADING_1, "Skrive")
    ask(("own-sentences",))
    _levels(sheet, key)
    return save(document, plan, f"{stage.value}{', kurslederens ark' if key else ''}")


def _material(plan: CoursePlan, stage: Stage) -> Lesson:
    """A lesson that nobody teaches: the safety words and a sample of the others, and the steps of one operation, another one
    before the course than after it.
    """
    rng = _random(plan, stage)
    pictured = [entry for entry in plan.entries if entry.picture]
    rng.shuffle(pictured)
    pictured.sort(key=lambda entry: not entry.word.safety)
    rest = [entry for entry in plan.entries if not entry.picture]
    rng.shuffle(rest)
    by_steps = sorted(plan.lessons, key=lambda lesson: -len(lesson.operation.steps))
    source = by_steps[0 if stage is Stage.EXIT or len(by_steps) == 1 else 1]
    return replace(
        source,
        slug=stage.value.lower(),
        new=tuple(pictured[:24] + rest[:12]),
        recalled=(),
        exercises=("match", "numbers", "meaning", "order-steps", "own-sentences"),
    )


def _random(plan: CoursePlan, stage: Stage) -> random.Random:
    return random.Random(hashlib.sha256(f"{plan.id}\0{stage}".encode()).hexdigest())


def _listening(sheet: Sheet, number: int, match: Exercise) -> None:
    """The pictures of the matching exercise without their words; the teacher reads words, the learner notes letters."""
    document, write = sheet.document, sheet.write
    grid = next(block for block in match.blocks if isinstance(block, PictureGrid))
    heard = list(match.key)
    random.Random(match.code).shuffle(heard)
    heard = heard[:HEARD]
    title = write.run(f"Oppgave {number}: Hør ordet, finn bildet") + TAB + write.run(match.code, Role.CODE)
    document.add(write.paragraph(Role.HEADING_2, title))
    document.line(Role.RUBRIC, "Kurslederen sier et ord to ganger. Skriv bokstaven til bildet.")
    add_block(document, grid, last=False)
    header = tuple(str(place) for place in range(1, len(heard) + 1))
    row: tuple[Rich, ...] = tuple((Gap(item.label),) for item in heard)
    add_block(document, FormTable(header, (row,)), last=True)
    if sheet.teacher:
        document.line(Role.KEY_HEAD, f"Les høyt, to ganger ({match.code})")
        for place, item in enumerate(heard, 1):
            _key_line(sheet, str(place), item)


def _key_line(sheet: Sheet, label: str, item: KeyItem) -> None:
    write = sheet.write
    content = write.run(label, Role.STRONG) + TAB + write.text(f"{item.answers[0]} ({item.label})")
    sheet.document.add(write.paragraph(Role.KEY_ITEM, content, keep_next=True))


def _speaking(sheet: Sheet, stage: Stage) -> None:
    document, write = sheet.document, sheet.write
    scenes = [scene for lesson in sheet.plan.lessons for scene in lesson.scenes]
    scenes.sort(key=lambda scene: -len(scene.dots))
    if scenes:
        scene = scenes[0 if stage is Stage.EXIT or len(scenes) == 1 else 1]
        add_block(document, BigPicture(scene.plain, "Bilde å snakke om"), last=False)
    number = document.lists.new(ListKind.NUMBERS)
    for place, line in enumerate(SPEAKING[stage]):
        keep = place in (0, len(SPEAKING[stage]) - 2)
        document.add(write.line(Role.NUMBERED, line, keep_next=keep, number=number))


def _levels(sheet: Sheet, key: bool) -> None:
    """What the course leader ticks; the participant's sheet has no levels."""
    if not key:
        return
    document, write = sheet.document, sheet.write
    document.line(Role.HEADING_1, "Nivå")
    document.line(Role.NORMAL, "Sett ring rundt det som passer best for hver ferdighet.")
    rows = [[write.line(Role.CELL, cell) for cell in row] for row in DESCRIBED]
    document.table(
        Role.FORM_TABLE, (2.6, 4.8, 4.8, 4.8), ("Ferdighet", "A1", "A2", "B1"), rows, title="Nivå", least_height=1.1
    )
