"""The papers of a team's package: cover, plan, attendance sheet."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.shifts import Participant, Session
from fagnorsk.outputs.course_papers.course_plan import goals_of
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import LANDSCAPE
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
EMPTY_ROWS = 12
A_SHEET = 8
"""Sessions on one attendance sheet."""


def day(session: Session) -> str:
    """*mandag 11. januar 2027*."""
    start = session.start
    return f"{WEEKDAYS[start.weekday()]} {start.day}. {MONTHS[start.month - 1]} {start.year}"


def hours(session: Session) -> str:
    """*15.15–17.15*."""
    return f"{session.start:%H.%M}–{session.end:%H.%M}"


def cover(
    plan: CoursePlan,
    team: str,
    lessons: Sequence[Lesson],
    sessions: Sequence[Session],
    template: Template | None = None,
) -> bytes:
    """The .docx: which team, when and where, what they learn, and the safety words they must know."""
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.company)
    document.line(Role.TITLE, f"{plan.title}: lag {team}")
    live = [session for session in sessions if session.happens]
    if live:
        rooms = ", ".join(dict.fromkeys(session.room for session in live if session.room))
        teachers = ", ".join(dict.fromkeys(session.teacher for session in live if session.teacher))
        facts = (
            ("Første gang", f"{day(live[0])}, {hours(live[0])}"),
            ("Siste gang", day(live[-1])),
            ("Rom", rooms),
            ("Kursleder", teachers),
        )
        for label, fact in facts:
            if fact:
                document.add(write.paragraph(Role.LABEL_LINE, write.run(label, Role.STRONG) + TAB + write.text(fact)))
    document.line(Role.HEADING_1, "Dette lærer laget")
    number = document.lists.new(ListKind.BULLETS)
    for lesson in lessons:
        goal = next(iter(goals_of(lesson)), lesson.title)
        document.add(write.line(Role.GOAL, goal, number=number))
    words = [entry.label for lesson in lessons for entry in lesson.new if entry.word.safety]
    if words:
        document.line(Role.HEADING_1, "HMS-ord som må sitte")
        document.line(Role.NORMAL, ", ".join(words))
    document.line(Role.HEADING_1, "Til skiftlederen")
    number = document.lists.new(ListKind.BULLETS)
    for line in FOR_THE_LEADER:
        document.add(write.line(Role.BULLET, line, number=number))
    return save(document, plan, f"Lag {team}")


FOR_THE_LEADER = (
    "Del ut arbeidsarket før hver leksjon, på morsmålet til hver enkelt.",
    "Send kortstokken til deltakerne, og be dem åpne den i Anki.",
    "La hver deltaker ha en fadder som går gjennom oppgaven på jobben.",
    "Før opp hvem som møtte, på oppmøtelista, og gi den til kurslederen.",
    "Si fra med en gang hvis en økt må flyttes.",
)


def team_plan(plan: CoursePlan, team: str, sessions: Sequence[Session], template: Template | None = None) -> bytes:
    """The .docx: every session with day, hours, lesson, room; cancelled ones say so."""
    titles = {lesson.slug: f"{lesson.number}. {lesson.title}" for lesson in plan.lessons}
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, f"Plan for lag {team}")
    rows = [
        [
            write.line(Role.CELL, f"uke {session.start.isocalendar().week}"),
            write.line(Role.CELL, day(session)),
            write.line(Role.CELL, hours(session) if session.happens else "avlyst"),
            write.line(Role.CELL, titles.get(session.lesson, session.lesson)),
            write.line(Role.CELL, session.room),
        ]
        for session in sessions
    ]
    header = ("Uke", "Dag", "Tid", "Leksjon", "Rom")
    document.table(
        Role.FORM_TABLE, (1.8, 5.0, 2.8, 5.2, 2.2), header, rows, title=f"Økter for lag {team}", least_height=0.8
    )
    return save(document, plan, f"Plan for lag {team}")


def attendance_sheet(
    plan: CoursePlan,
    team: str,
    sessions: Sequence[Session],
    participants: Sequence[Participant],
    template: Template | None = None,
) -> bytes:
    """The .docx to tick and sign: the team's participants by id, never by name, and its sessions; rows stay empty where no
    participants are known.
    """
    document = Document(LANDSCAPE, template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, f"Oppmøteliste for lag {team}")
    document.line(
        Role.NOTE, "Skriv antall minutter, eller 0 for den som ikke var der. Skriv tallene inn i attendance.csv."
    )
    live = [session for session in sessions if session.happens]
    people = [person.id for person in participants if person.team == team] or [""] * EMPTY_ROWS
    for start in range(0, len(live), A_SHEET):
        part = live[start : start + A_SHEET]
        if start:
            document.line(Role.SIDE_LABEL_NEW_PAGE, f"Lag {team}, side {start // A_SHEET + 1}")
        header = ("Deltaker", *(f"{session.start:%d.%m}" for session in part))
        first = [write.line(Role.CELL_SMALL, "økt"), *(write.line(Role.CELL_SMALL, session.id) for session in part)]
        rows = [first, *([write.line(Role.CELL, who), *[write.paragraph(Role.CELL)] * len(part)] for who in people)]
        widths = (4.0, *[2.6] * len(part))
        document.table(
            Role.FORM_TABLE, widths, header, rows, title=f"Oppmøte {start + 1}–{start + len(part)}", least_height=0.75
        )
    document.add(write.paragraph(Role.NORMAL, write.run("Kursleder: ") + write.gap(24)))
    return save(document, plan, f"Oppmøteliste for lag {team}")
