"""A task on the shop floor: find, ask, photograph, tell; the mentor signs."""

from __future__ import annotations

import random

from fagnorsk.exercises.at_work import has_procedure
from fagnorsk.exercises.material import ALL_LEVELS, choose, tell_apart
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Block, Exercise, Items, Paragraph
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "shop-floor"
LEVELS = ALL_LEVELS
MOST = 6
FIND = "Finn dette på arbeidsplassen din. Sett kryss når du har funnet det."
TASKS = {
    Level.A1: (
        "Pek på en ting og spør en kollega: «Hva heter dette på norsk?» Skriv ordet.",
        "Si fem av ordene til fadderen din.",
    ),
    Level.A2: (
        "Pek på en ting og spør en kollega: «Hva heter dette, og hva bruker vi det til?» Skriv svaret.",
        "Ta et bilde hvis bedriften tillater det, men ikke av folk. Skriv en setning til bildet.",
        "Fortell fadderen din hva du har gjort i dag. Bruk fem av ordene.",
    ),
    Level.B1: (
        "Spør en kollega hvorfor dere gjør arbeidet i denne rekkefølgen. Skriv svaret.",
        "Ta et bilde hvis bedriften tillater det, men ikke av folk. Forklar hva bildet viser.",
        "Forklar fadderen din hva som kan gå galt, og hva du gjør da.",
    ),
}
SIGNED = ("Dato: ", "Underskrift fra fadder: ")


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Up to six things to find and tick, two or three tasks with a box, and lines for date and signature. Needs
    something to find or a procedure.

    A thing has a picture and is no fault, danger or injury: nobody is sent to find a leak.
    """
    things = choose(lesson, rng, MOST, is_thing, tell_apart)
    if not things and not has_procedure(lesson):
        return None
    tasks = TASKS[lesson.level]
    if lesson.level is Level.B1 and not has_procedure(lesson):
        tasks = (TASKS[Level.A2][0], *tasks[1:])
    blocks: list[Block] = []
    if things:
        blocks += [Paragraph((FIND,)), Items(tuple((entry.label,) for entry in things), "boxes")]
    blocks.append(Items(tuple((task,) for task in tasks), "boxes", lines=1))
    blocks.append(Items(tuple((text,) for text in SIGNED), "plain", lines=1))
    return Exercise(KIND, "", tuple(blocks), (), minutes=20)
