"""Fill in a form: the company's own fields, or a report of something that is wrong."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.model.exercise import Exercise, FormTable, Paragraph, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Section, SectionKind

KIND = "form"
LEVELS = FROM_A2
_SHORTENED = (" kl.", " nr.", " ca.", " evt.", " tlf.", " ev.", " osv.")
HEADER = ("Felt", "Skriv her")
DEVIATION = (
    "Navn",
    "Dato og klokkeslett",
    "Sted",
    "Hva er feil, eller hva har skjedd?",
    "Hva gjorde du med en gang?",
    "Hvem sa du fra til?",
    "Hva kan vi gjøre så det ikke skjer igjen?",
)


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """A table with a row for each field of `## Skjema`; without that section those of a deviation report (*avviksmelding*).
    Needs such a section or the steps of a job: there are no deviations in small talk.
    """
    section = lesson.operation.section(SectionKind.FORM)
    fields = fields_of(section)
    if not fields and not lesson.operation.steps:
        return None
    title = "Skjema" if fields else "Avviksmelding"
    rows: tuple[tuple[Rich, ...], ...] = tuple(((field,), ()) for field in fields or DEVIATION)
    opening = Paragraph((f"{title}: {lesson.operation.title}",))
    return Exercise(
        KIND,
        "",
        (opening, FormTable(HEADER, rows)),
        (),
        minutes=12,
        check="Åpne svar. Korte setninger er nok; tid, sted og hva som er feil, skal være med.",
    )


def fields_of(section: Section | None) -> list[str]:
    """The fields of a form as the company wrote them, without list marks and blanks (*- Dato: ____*); empty without one."""
    named = (line.text.strip(" -*•_:") for line in section.lines) if section else ()
    fields = (text if text.casefold().endswith(_SHORTENED) else text.rstrip(". ") for text in named)
    return [field for field in fields if field]
