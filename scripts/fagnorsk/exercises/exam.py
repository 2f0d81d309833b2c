"""Practice for the written exam: plan, carry out, assess, document."""

from __future__ import annotations

import random

from fagnorsk.exercises.at_work import has_procedure, is_sayable
from fagnorsk.exercises.guarded import is_emergency
from fagnorsk.exercises.material import choose
from fagnorsk.exercises.procedure import without_blanks
from fagnorsk.model.exercise import Block, Exercise, Items, KeyItem, Paragraph, Rich, WordBank
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Section, SectionKind
from fagnorsk.model.word import Level

KIND = "exam"
LEVELS = (Level.B1,)
MOST = 9
LINES = 5
PARTS = {
    "Planlegge": "Hvilket verktøy, hvilke materialer og hvilket verneutstyr trenger du? Hva kan være farlig?",
    "Gjennomføre": "Beskriv arbeidet steg for steg. Hvorfor gjør du det i denne rekkefølgen?",
    "Vurdere": "Hvordan kontrollerer du at arbeidet er riktig utført? Hva gjør du hvis noe er feil?",
    "Dokumentere": "Hva skriver du ned, og hvem skal ha det?",
}


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The four parts with writing lines, and trade terms to use. Questions and model answers are those of `## Eksamen`
    and `## Fasit` where the lesson has them, else general questions without a key, which need a procedure
    that is no emergency.
    """
    exam = lesson.operation.section(SectionKind.EXAM)
    if not exam and (not has_procedure(lesson) or is_emergency(lesson)):
        return None
    asked = _parts(exam)
    opening = _opening(exam) or f"Oppgaven er: {lesson.operation.title.rstrip('.')}."
    answers = _parts(lesson.operation.section(SectionKind.KEY))
    items: tuple[Rich, ...] = tuple((f"{part}: {asked.get(part) or general}",) for part, general in PARTS.items())
    blocks: list[Block] = [Paragraph((opening,))]
    words = choose(lesson, rng, MOST, is_sayable)
    if words:
        blocks.append(WordBank(tuple(entry.word.term for entry in words)))
    blocks.append(Items(items, "numbers", lines=LINES))
    key = tuple(
        KeyItem(str(number), (answers[part],)) for number, part in enumerate(PARTS, 1) if asked and part in answers
    )
    return Exercise(KIND, "", tuple(blocks), key, minutes=45, check="Åpne svar. Se etter fagord og rekkefølge.")


def _parts(section: Section | None) -> dict[str, str]:
    """What follows *Planlegge:* and the three others; lines without such a word go on with the part before."""
    found: dict[str, str] = {}
    part = ""
    for line in section.lines if section else ():
        head, colon, text = line.text.lstrip("-*• ").partition(":")
        if colon and head.strip().capitalize() in PARTS:
            part = head.strip().capitalize()
            found[part] = text.strip()
        elif part:
            found[part] = f"{found[part]} {line.text.strip()}".strip()
    return found


def _opening(section: Section | None) -> str:
    lines = []
    for line in section.lines if section else ():
        head, colon, _ = line.text.lstrip("-*• ").partition(":")
        if colon and head.strip().capitalize() in PARTS:
            break
        lines.append(without_blanks(line.text))
    return " ".join(line for line in lines if line)
