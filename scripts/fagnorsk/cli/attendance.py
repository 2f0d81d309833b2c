"""`fagnorsk attendance`: hours for the grant report, who missed what, and where it can be caught up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.model.shifts import AttendanceSums, CatchUp
    from fagnorsk.shifts.course import ShiftCourse

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk attendance my-course --new          (writes attendance.csv to fill in)\n\n"
    "    fagnorsk attendance my-course                (sums, and who missed what)\n\n"
    "    fagnorsk attendance my-course --csv hours.csv"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Sum up attendance in hours of 60 minutes; tell who missed what and where it can be caught up."),
        epilog=EXAMPLES,
    )
    def attendance(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        new: Annotated[
            bool, typer.Option("--new", help=tr("Write attendance.csv with a row for each participant and session."))
        ] = False,
        csv: Annotated[
            Path | None, typer.Option("--csv", metavar="FILE", help=tr("Write the sums, without names."))
        ] = None,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.cli import show
        from fagnorsk.shifts.attendance import attendance_sums, catch_ups
        from fagnorsk.shifts.course import read_shift_course
        from fagnorsk.sources.course import load_course

        loaded = load_course(course)
        shifts = read_shift_course(loaded.course)
        _check(shifts)
        if new:
            _write_new(loaded.course.root, shifts)
            return
        sums = attendance_sums(shifts.slugs, shifts.sessions, shifts.participants, shifts.attendance)
        missed = catch_ups(shifts.settings, shifts.sessions, sums, shifts.attendance)
        if csv is not None:
            _write_sums(csv, sums)
        if json:
            show.as_json(_data(sums, missed))
        else:
            _show(shifts, sums, missed)


def _check(shifts: ShiftCourse) -> None:
    from fagnorsk.errors import Place, UserError, raise_all

    problems = []
    if not shifts.sessions:
        problems.append(
            UserError(
                tr("There is no plan yet."), place=Place("plan.csv"),
                cure=tr("Make it with: fagnorsk plan COURSE --write"), code="ATTENDANCE-PLAN",
            )
        )  # fmt: skip
    if not shifts.participants:
        problems.append(
            UserError(
                tr("There are no participants yet."), place=Place("participants.csv"),
                cure=tr("Write a table with the columns ID, skiftlag and morsmål."), code="ATTENDANCE-PEOPLE",
            )
        )  # fmt: skip
    raise_all(problems)


def _write_new(root: Path, shifts: ShiftCourse) -> None:
    from fagnorsk.cli import show
    from fagnorsk.errors import Place, UserError
    from fagnorsk.sources.attendance import CSV_NAME, XLSX_NAME, attendance_csv
    from fagnorsk.sources.table_edit import write_keeping

    for name in (CSV_NAME, XLSX_NAME):
        if (root / name).exists():
            raise UserError(
                tr("The file is there already."), place=Place(name),
                cure=tr("Add rows to it, or move it out of the folder."), code="ATTENDANCE-THERE",
            )  # fmt: skip
    applied = write_keeping(root / CSV_NAME, attendance_csv(shifts.sessions, shifts.participants))
    show.console().print(tr("Written: {file}.", file=applied.path))


def _write_sums(path: Path, sums: AttendanceSums) -> None:
    import csv as tables
    import io

    from fagnorsk.outputs.plan_page import number
    from fagnorsk.sources.table_edit import write_keeping

    text = io.StringIO(newline="")
    writer = tables.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("ID", "skiftlag", "morsmål", "nivå", "nivå etter", "økter", "minutter", "timer", "mangler"))
    for one in sums.people:
        who = one.participant
        writer.writerow(
            (
                who.id, who.team, who.language, who.level, who.level_after, one.sessions, one.minutes,
                number(one.hours), ", ".join(one.missed),
            )
        )  # fmt: skip
    write_keeping(path, text.getvalue().encode("utf-8-sig"))


def _show(shifts: ShiftCourse, sums: AttendanceSums, missed: tuple[CatchUp, ...]) -> None:
    from fagnorsk.cli import show
    from fagnorsk.outputs.plan_page import number, when

    titles = dict(shifts.lessons)
    rows = [
        (
            one.participant.id, one.participant.team, one.participant.language, str(one.sessions), number(one.hours),
            ", ".join(titles.get(lesson, lesson) for lesson in one.missed),
        )
        for one in sums.people
    ]  # fmt: skip
    show.table((tr("Participant"), tr("Team"), tr("Language"), tr("Sessions"), tr("Hours"), tr("Missed")), rows)
    say = show.console().print
    for team in sums.teams:
        say(
            tr(
                "Team {team}: sessions held {held}, hours taught {taught}, participants {n}, hours they sat in {sat}.",
                team=team.team, held=team.held, taught=number(team.taught_minutes / 60),
                sat=number(team.person_minutes / 60), n=team.participants,
            )
        )  # fmt: skip
    say(
        tr(
            "In all: {offered} hours taught, {sat} participant hours (60 minutes).",
            offered=number(sums.minutes_offered / 60), sat=number(sums.person_hours),
        )
    )  # fmt: skip
    for one in missed:
        title = titles.get(one.lesson, one.lesson)
        say(
            tr(
                "{person} can catch up “{lesson}” (handout, wordlist and cards of that lesson), for instance with {sessions}.",
                person=one.participant.id, lesson=title,
                sessions="; ".join(f"{s.team} {when(s)} {s.room}".strip() for s in one.sessions[:3]),
            )
            if one.sessions
            else tr(
                "{person} can catch up “{lesson}” alone (handout, wordlist and cards of that lesson): no other team's "
                "session fits.",
                person=one.participant.id, lesson=title,
            )
        )  # fmt: skip
    if missed:
        say(tr("A folder for each of them, with all they need: fagnorsk export COURSE --catch-up"))


def _data(sums: AttendanceSums, missed: tuple[CatchUp, ...]) -> dict[str, Any]:
    return {
        "participants": [
            {
                "id": one.participant.id,
                "team": one.participant.team,
                "language": one.participant.language,
                "level": one.participant.level,
                "level_after": one.participant.level_after,
                "sessions": one.sessions,
                "minutes": one.minutes,
                "hours": round(one.hours, 2),
                "met": list(one.met),
                "missed": list(one.missed),
            }
            for one in sums.people
        ],
        "teams": [
            {
                "team": team.team,
                "participants": team.participants,
                "held": team.held,
                "taught_minutes": team.taught_minutes,
                "person_minutes": team.person_minutes,
            }
            for team in sums.teams
        ],
        "minutes_offered": sums.minutes_offered,
        "catch_up": [
            {
                "person": one.participant.id,
                "lesson": one.lesson,
                "missed": one.missed.id if one.missed else None,
                "sessions": [session.id for session in one.sessions],
            }
            for one in missed
        ],
    }
