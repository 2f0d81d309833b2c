"""Fill in a form: the company's own fields, or a report of something that is wrong."""

from __future__ import annotations

import random
import re

from fagnorsk.exercises.at_work import is_about_work
from fagnorsk.exercises.material import FROM_A2
from fagnorsk.model.exercise import Exercise, FormTable, Paragraph, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import Section, SectionKind

KIND = "form"
LEVELS = FROM_A2
_SHORTENED = (" kl.", " nr.", " ca.", " evt.", " tlf.", " ev.", " osv.")
_BLANK = re.compile(r":?\s*_{2,}\s*([^\s_.,;:]*)\.?$")
"""At the end of a field, with its unit: *Mål: ____ mm*."""
HEADER = ("Felt", "Skriv her")
IMAGINE = "Tenk at noe er feil på jobben."
CHECK = "Åpne svar. Korte setninger er nok."
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
    """A table with a row for each field of `## Skjema`; without that section those of a deviation report (*avviksmelding*),
    which needs a lesson about work.
    """
    section = lesson.operation.section(SectionKind.FORM)
    fields = fields_of(section)
    if not fields and not is_about_work(lesson):
        return None
    title = "Skjema" if fields else "Avviksmelding"
    rows: tuple[tuple[Rich, ...], ...] = tuple(((field,), ()) for field in fields or DEVIATION)
    about = f"{title}: {lesson.operation.title}"
    opening = Paragraph((about if fields else f"{about.rstrip('.')}. {IMAGINE}",))
    return Exercise(
        KIND,
        "",
        (opening, FormTable(HEADER, rows)),
        (),
        minutes=12,
        check=CHECK if fields else f"{CHECK} Tid, sted og hva som er feil, skal være med.",
    )


def _unit(blank: re.Match[str]) -> str:
    return f" ({blank[1]})" if blank[1] else ""


def fields_of(section: Section | None) -> list[str]:
    """The fields of a form as the company wrote them, without list marks and blanks (*- Dato: ____*); empty without one."""
    named = (_BLANK.sub(_unit, line.text).strip(" -*•_:") for line in section.lines) if section else ()
    fields = (text if text.casefold().endswith(_SHORTENED) else text.rstrip(". ") for text in named)
    return [field for field in fields if field]
