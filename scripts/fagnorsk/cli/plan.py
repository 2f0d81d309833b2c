"""`fagnorsk plan`: sessions for every shift team, shown, explained and, when asked, written."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fagnorsk.messages import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fagnorsk.model.course import Course
    from fagnorsk.model.shifts import Plan, Session
    from fagnorsk.shifts.course import ShiftCourse

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk plan my-course                      (shows the plan, writes only the page)\n\n"
    "    fagnorsk plan my-course --write              (keeps it as plan.csv, for HR to edit)\n\n"
    "    fagnorsk plan my-course --from 2027-02-15 --write"
)
FOLDER = "plan"
PAGE = "plan.html"


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Plan the sessions of all shift teams, or look at the plan: what stands in plan.csv is kept."),
        epilog=EXAMPLES,
    )
    def plan(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        write: Annotated[bool, typer.Option("--write", help=tr("Write plan.csv; the former file is kept."))] = False,
        anew: Annotated[
            bool, typer.Option("--anew", help=tr("Plan anew what is only planned; what is fixed or held stays."))
        ] = False,
        first: Annotated[
            str, typer.Option("--from", metavar="DATE", help=tr("Place and move nothing before this day."))
        ] = "",
        team: Annotated[str, typer.Option("--team", metavar="TEAM", help=tr("Show this team only."))] = "",
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.build import load_for_output
        from fagnorsk.cli import show
        from fagnorsk.outputs.folder import OutputFolder
        from fagnorsk.outputs.plan_page import plan_page
        from fagnorsk.shifts.course import read_shift_course

        not_before = _day(first)
        loaded, target = load_for_output(course, out)
        shifts = read_shift_course(loaded.course)
        _check_team(team, shifts)
        made = _make(shifts, not_before, anew)
        folder = OutputFolder(target / FOLDER)
        page = folder.place(PAGE, plan_page(shifts, made))
        folder.close(remove_stale=False)
        if json:
            _write_if_asked(loaded.course, made, write, silent=True)
            show.as_json(_data(made))
            return
        _show(shifts, made, team)
        show.console().print(tr("To look at: {file}", file=folder.root / page.path))
        _write_if_asked(loaded.course, made, write)


def _day(given: str) -> datetime.date | None:
    from fagnorsk.errors import UserError

    try:
        return datetime.date.fromisoformat(given) if given else None
    except ValueError:
        raise UserError(
            tr("“{value}” is no day.", value=given),
            cure=tr("Write year-month-day, such as 2027-01-31."),
            code="PLAN-DAY",
        ) from None


def _check_team(team: str, shifts: ShiftCourse) -> None:
    from fagnorsk.errors import UserError
    from fagnorsk.sources.nearest import suggest

    names = [one.name for one in shifts.settings.teams]
    if team and team not in names:
        raise UserError(tr("There is no team “{team}”.", team=team), cure=suggest(team, names), code="PLAN-TEAM-NAME")


def _make(shifts: ShiftCourse, not_before: datetime.date | None, anew: bool) -> Plan:
    from fagnorsk.model.shifts import SessionStatus
    from fagnorsk.shifts.attendance import held_sessions
    from fagnorsk.shifts.plan import make_plan

    held = held_sessions(shifts.sessions, shifts.attendance)
    given = shifts.sessions
    if anew:
        first = not_before or datetime.date.min
        given = tuple(
            session
            for session in given
            if session.status is not SessionStatus.PLANNED or session.id in held or session.start.date() < first
        )
    return make_plan(shifts.settings, shifts.slugs, given, held=held, not_before=not_before)


def _show(shifts: ShiftCourse, made: Plan, team: str) -> None:
    from fagnorsk.cli import show
    from fagnorsk.outputs.plan_page import number, when
    from fagnorsk.shifts.hours import weekly_hours
    from fagnorsk.shifts.roster import rosters

    titles = dict(shifts.lessons)
    chosen = made.of_team(team) if team else made.sessions
    rows = [
        (
            session.week, when(session), session.team, titles.get(session.lesson, session.lesson), session.room,
            session.teacher, "" if session.happens else tr("cancelled"),
        )
        for session in chosen
    ]  # fmt: skip
    heads = (tr("Week"), tr("When"), tr("Team"), tr("Lesson"), tr("Room"), tr("Teacher"), "")
    show.table(heads, rows)
    say = show.console().print
    for move in made.moves:
        if move.before and move.after:
            say(
                tr(
                    "Moved: {id} from {before} to {after}.",
                    id=move.after.id, before=_where(move.before), after=_where(move.after),
                )
            )  # fmt: skip
    new = sum(move.before is None for move in made.moves)
    if new and shifts.sessions:
        for move in made.moves:
            if move.before is None and move.after:
                say(tr("New: {id}, {when}.", id=move.after.id, when=_where(move.after)))
    for name, roster in rosters(shifts.settings).items():
        hours = weekly_hours(roster)
        if team in ("", name):
            say(
                tr(
                    "Team {team}: {worked} hours a week on average, breaks counted (agreement: {agreed}).",
                    team=name, worked=number(hours.worked), agreed=number(hours.agreed),
                )
            )  # fmt: skip
    show.findings(made.findings)
    live = [session for session in made.sessions if session.happens]
    if live:
        last = max(session.start for session in live).date()
        say(trn("{n} session, the last on {last}.", "{n} sessions, the last on {last}.", len(live), last=last))


def _where(session: Session) -> str:
    from fagnorsk.outputs.plan_page import when

    return ", ".join(part for part in (when(session), session.room, session.teacher) if part)


def _write_if_asked(course: Course, made: Plan, write: bool, *, silent: bool = False) -> None:
    from fagnorsk.cli import show
    from fagnorsk.errors import UserError
    from fagnorsk.sources.plan import FILE_NAME, plan_csv
    from fagnorsk.sources.table_edit import write_keeping

    def say(text: str) -> None:
        if not silent:
            show.console().print(text)

    path, data = course.root / FILE_NAME, plan_csv(made.sessions)
    if not write:
        if made.moves:
            say(tr("plan.csv is not written; --write does that."))
        return
    if course.shipped:
        raise UserError(
            tr("A course that ships is not changed."),
            cure=tr("Copy its folder, and plan the copy."),
            code="PLAN-SHIPPED",
        )
    if path.is_file() and path.read_bytes() == data:
        say(tr("Nothing was changed in {file}.", file=path))
        return
    applied = write_keeping(path, data)
    say(tr("Written: {file}.", file=applied.path))
    if applied.kept:
        say(tr("The former file is kept as {file}.", file=applied.kept))


def _data(made: Plan) -> dict[str, Any]:
    from fagnorsk.outputs.report import finding_data

    return {
        "sessions": _sessions(made.sessions),
        "moves": [
            {
                "before": _sessions([move.before])[0] if move.before else None,
                "after": _sessions([move.after])[0] if move.after else None,
            }
            for move in made.moves
        ],
        "findings": [finding_data(finding) for finding in made.findings],
    }


def _sessions(sessions: Sequence[Session]) -> list[dict[str, Any]]:
    return [
        {
            "id": session.id,
            "lesson": session.lesson,
            "team": session.team,
            "start": session.start.isoformat(timespec="minutes"),
            "minutes": session.minutes,
            "room": session.room,
            "teacher": session.teacher,
            "status": session.status.value,
            "sequence": session.sequence,
        }
        for session in sessions
    ]
