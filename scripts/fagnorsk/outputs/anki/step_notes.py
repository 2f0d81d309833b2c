"""The steps of a work operation become notes of the type *Fagoperasjon*: what comes next, where a step belongs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from fagnorsk.model.deck import DeckChoice, StepKind
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.operation import Step
from fagnorsk.model.sound import Spoken
from fagnorsk.outputs.anki.content import NoteContent, Part
from fagnorsk.outputs.anki.draft import (
    Draft,
    Reference,
    empty_fields,
    markup,
    picture_reference,
    sound_reference,
)
from fagnorsk.outputs.anki.frozen import OPERATIONS
from fagnorsk.outputs.imprint import TRAINING_LINE
from fagnorsk.store import digest

FLAGS = {
    StepKind.NEXT: "Kort_neste",
    StepKind.PLACE: "Kort_plass",
    StepKind.PICTURE: "Kort_bilde",
    StepKind.LISTEN: "Kort_lytt",
}
BEFORE = 2
"""So many steps stand before the one that is asked for."""
WINDOW = 5
"""A step is put back among its neighbours: an unbroken run, so that no lock or check between two steps is left out."""
LEAST = 3
_LETTERS = "ABCDEFGH"


def step_drafts(
    plan: CoursePlan, lesson: Lesson, language: Language | None, choice: DeckChoice, sounds: Spoken
) -> Iterator[Draft]:
    """One note for each step with a permanent id; none where the course wants none, or for a lesson with one step."""
    steps = [step for step in lesson.operation.steps if step.id and step.text.strip()]
    if not choice.operations or len(steps) < 2:
        return
    for number, step in enumerate(steps):
        yield _draft(plan, lesson, language, choice, sounds, steps, number, step)


def _draft(
    plan: CoursePlan,
    lesson: Lesson,
    language: Language | None,
    choice: DeckChoice,
    sounds: Spoken,
    steps: Sequence[Step],
    number: int,
    step: Step,
) -> Draft:
    code = language.code if language else "nb"
    what = f"{lesson.operation.slug}#{step.id}"
    fields = empty_fields(OPERATIONS)
    references: dict[str, Reference] = {}
    fields["Id"] = f"{plan.id}/{what}/{code}"
    fields["Steg"] = escape(step.text)
    fields["Operasjon"] = escape(lesson.operation.title)
    fields["Nummer"] = f"{number + 1}."
    fields["Steg_før"] = "".join(
        f"<div>{escape(other.text)}</div>" for other in steps[max(0, number - BEFORE) : number]
    )
    fields["Steg_neste"] = escape(steps[number + 1].text) if number + 1 < len(steps) else ""
    fields["Liste"], fields["Liste_fasit"], fields["Plass"] = _place(what, steps, number)
    scenes = lesson.scenes_of(step.id)
    if scenes:
        references["Bilde"] = picture_reference(scenes[0].plain)
    if step.text in sounds.texts:
        references["Lyd"] = sound_reference(sounds.texts[step.text], step.text)
    if number == 0:
        fields["Advarsel"] = "<br>".join(escape(line.text) for line in lesson.operation.warnings)
    fields["Merknad"] = TRAINING_LINE if plan.training_text else ""
    fields["Kilde"] = escape(lesson.title)
    for kind, flag in FLAGS.items():
        fields[flag] = "1" if kind in choice.operations else ""
    fields.update({name: markup(reference) for name, reference in references.items()})
    tags = (f"leksjon::{lesson.file_stem}", f"operasjon::{lesson.operation.slug}")
    note = NoteContent(fields, tags, kind=OPERATIONS.name, part=Part.OPERATIONS)
    return Draft(note, what, step.text, references, {"Lyd": step.text}, place=step.place)


def _place(what: str, steps: Sequence[Step], number: int) -> tuple[str, str, str]:
    """The neighbours with lettered gaps, the same with the step in its place, and the letter; empty where there are too few
    steps, or where another one says the same.
    """
    if len(steps) < LEAST:
        return "", "", ""
    size = min(WINDOW, len(steps))
    first, last = max(0, number - size + 1), min(number, len(steps) - size)
    # The gap must not always be the middle one, nor move when the deck is built again.
    start = first + int(digest("window", what)[:8], 16) % (last - first + 1)
    run = list(steps[start : start + size])
    if [step.text for step in run].count(steps[number].text) > 1:
        return "", "", ""
    others = [step for step in run if step is not steps[number]]
    at = number - start
    asked, solved = [], []
    for place in range(len(others) + 1):
        asked.append(f'<div class="luke">{_LETTERS[place]}</div>')
        if place == at:
            solved.append(f'<div class="riktig">{escape(steps[number].text)}</div>')
        if place < len(others):
            line = f"<div>{escape(others[place].text)}</div>"
            asked.append(line)
            solved.append(line)
    return "".join(asked), "".join(solved), _LETTERS[at]
