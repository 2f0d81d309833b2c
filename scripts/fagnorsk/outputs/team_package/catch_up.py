"""What somebody who missed lessons gets: a sheet of what to do, and whose session they can sit in."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.shifts import CatchUp, Participant, Session
from fagnorsk.outputs.course_papers.course_plan import goals_of
from fagnorsk.outputs.sheets.parts import save
from fagnorsk.outputs.team_package.papers import day, hours
from fagnorsk.outputs.team_package.readme import package_texts
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.writer import TAB

KIND = "Ta igjen"
SESSIONS_SHOWN = 3


def catch_up_sheet(
    plan: CoursePlan,
    person: Participant,
    missed: Sequence[tuple[Lesson, CatchUp]],
    language: Language | None,
    template: Template | None = None,
) -> bytes:
    """The .docx: for each lesson its aims, the file to work through, the tag of its cards, up to three sessions of other
    teams that fit, and a line to sign. The participant stands there by id, never by name.
    """
    document = Document(template=template)
    write = document.write
    document.line(Role.OVERLINE, plan.title)
    document.line(Role.TITLE, "Dette kan du ta igjen")
    document.line(Role.SUBTITLE, f"Deltaker {person.id} · lag {person.team}")
    document.line(Role.NORMAL, package_texts("nb").get("catch_up", ""))
    told = package_texts(language.code).get("catch_up", "") if language else ""
    if language and told:
        document.add(write.foreign_line(Role.RUBRIC_FOREIGN, told, language))
    code = language.code if language else "nb"
    for lesson, one in missed:
        document.line(Role.HEADING_1, f"Leksjon {lesson.number}: {lesson.title}")
        number = document.lists.new(ListKind.BULLETS)
        for goal in goals_of(lesson):
            document.add(write.line(Role.GOAL, goal, number=number))
        facts = (
            ("Arbeidsark", f"arbeidsark/{lesson.file_stem}-{code}.docx"),
            ("Kort i Anki", f"søk etter tag:leksjon::{lesson.file_stem}"),
            ("Ikke til stede", f"{day(one.missed)}, {hours(one.missed)}" if one.missed else ""),
        )
        for label, fact in facts:
            if fact:
                document.add(write.paragraph(Role.LABEL_LINE, write.run(label, Role.STRONG) + TAB + write.text(fact)))
        if one.sessions:
            document.line(Role.HEADING_3, "Du kan være med et annet lag her:")
            number = document.lists.new(ListKind.BULLETS)
            for session in one.sessions[:SESSIONS_SHOWN]:
                document.add(write.line(Role.BULLET, _where(session), number=number))
        else:
            document.line(Role.NORMAL, "Ingen økt hos et annet lag passer. Gå gjennom arket sammen med fadderen din.")
        signed = (
            write.run("Tatt igjen, dato: ") + write.gap(10) + write.run("  Kursleder eller fadder: ") + write.gap(18)
        )
        document.add(write.paragraph(Role.NORMAL, signed))
    return save(document, plan, KIND)


def _where(session: Session) -> str:
    parts = (f"lag {session.team}", f"{day(session)}, {hours(session)}", session.room, session.teacher)
    return " · ".join(part for part in parts if part)
