"""`plan.csv`: the sessions of all teams, made by the toolkit, edited by people, read back and kept."""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.course import Settings
from fagnorsk.model.shifts import Session, SessionStatus
from fagnorsk.sources.headings import Column
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.settings_shifts import begins_like_formula
from fagnorsk.sources.tables import Row, check_unique, read_table
from fagnorsk.store import digest

FILE_NAME = "plan.csv"
COLUMNS = (
    Column("id", "økt", ("session", "id")),
    Column("lesson", "leksjon", required=True),
    Column("team", "skiftlag", ("lag",), required=True),
    Column("start", "start", ("tid", "begynner"), required=True),
    Column("minutes", "minutter", ("varighet",)),
    Column("room", "rom", ("sted",)),
    Column("teacher", "lærer", ("kursleder",)),
    Column("status", "status"),
    Column("sequence", "utgave", ("nummer",)),
    Column("of", "kontrollsum"),
)
STATUS_NAMES = {
    SessionStatus.PLANNED: "planlagt", SessionStatus.FIXED: "fast",
    SessionStatus.HELD: "holdt", SessionStatus.CANCELLED: "avlyst",
}  # fmt: skip
_SPELLINGS = {
    **{status.value: status for status in SessionStatus},
    **{name: status for status, name in STATUS_NAMES.items()},
    "": SessionStatus.PLANNED, "låst": SessionStatus.FIXED, "canceled": SessionStatus.CANCELLED,
    "avholdt": SessionStatus.HELD, "gjennomført": SessionStatus.HELD,
}  # fmt: skip
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})[ T]+(?:kl\.? *)?([0-9]{1,2})[:.]([0-9]{2})(?:[:.]00)?\Z")
_NORWEGIAN = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}) +(?:kl\.? *)?([0-9]{1,2})[:.]([0-9]{2})(?:[:.]00)?\Z")


def read_plan(root: Path, settings: Settings) -> tuple[Session, ...]:
    """The sessions of plan.csv in file order; none where there is no such file. A row without id (one that somebody added)
    has the id ``""``. Where somebody has changed a row since it was written, its sequence is one higher; where it is the
    time, or the row is somebody's own, a planned session is a fixed one: what a person wrote stands. Raises UserErrors
    with every problem of the file.
    """
    path = root / FILE_NAME
    if not path.is_file():
        return ()
    problems: list[UserError] = []
    table = read_table(path, FILE_NAME, COLUMNS, problems)
    check_unique(table, "id", problems)
    sessions = [_session(row, settings, problems) for row in table.rows]
    raise_all(problems)
    return tuple(session for session in sessions if session is not None)


def plan_csv(sessions: Sequence[Session]) -> bytes:
    """The file for Norwegian Excel: Norwegian headings, semicolons, byte order mark; by start, then team."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(column.heading for column in COLUMNS)
    for session in sorted(sessions, key=lambda s: (s.start, s.team, s.id)):
        writer.writerow(
            (
                session.id, session.lesson, session.team, session.start.strftime("%Y-%m-%d %H:%M"), session.minutes,
                session.room, session.teacher, STATUS_NAMES[session.status], session.sequence, _checksum(session),
            )
        )  # fmt: skip
    return text.getvalue().encode("utf-8-sig")


def read_moment(text: str) -> datetime.datetime | None:
    """`2027-01-11 15:15`, `2027-01-11T15:15`, `11.01.2027 15:15` (as Norwegian Excel saves it); None for anything else."""
    match = _ISO.match(text)
    parts = [int(part) for part in match.groups()] if match else []
    if not match and (match := _NORWEGIAN.match(text)):
        day, month, year, hour, minute = (int(part) for part in match.groups())
        parts = [year, month, day, hour, minute]
    try:
        return datetime.datetime(*parts) if parts else None  # type: ignore[arg-type]
    except ValueError:
        return None


def formula_problems(row: Row, columns: Sequence[Column]) -> list[UserError]:
    """One error for each cell of the row that a spreadsheet would calculate."""
    return [
        UserError(
            tr("The cell begins with “{sign}”: a spreadsheet would calculate it.", sign=row[column.name][0]),
            place=row.place(column.name),
            cure=tr("Delete the sign."),
            code="TABLE-FORMULA",
        )
        for column in columns
        if begins_like_formula(row[column.name])
    ]


def _session(row: Row, settings: Settings, problems: list[UserError]) -> Session | None:
    before = len(problems)
    problems += formula_problems(row, COLUMNS)
    for column in ("lesson", "team"):
        if not row[column] and column not in row.spoiled:
            problems.append(_error(row, column, tr("The cell is empty."), tr("Fill it in, or delete the row.")))
    start = read_moment(row["start"])
    if start is None and "start" not in row.spoiled:
        problems.append(
            _error(
                row, "start", tr("“{value}” is no day and time.", value=row["start"]),
                tr("Write year-month-day and time, such as 2027-01-11 15:15."),
            )
        )  # fmt: skip
    elif start and settings.start and start.date().isoformat() < settings.start:
        problems.append(
            _error(
                row, "start", tr("The session begins before the course's start {start}.", start=settings.start),
                tr("Move it, or write an earlier “start” in course.yaml."),
            )
        )  # fmt: skip
    status = _SPELLINGS.get(row["status"].casefold())
    if status is None:
        problems.append(
            _error(
                row, "status", tr("“{value}” is no status.", value=row["status"]),
                tr("Write {names}.", names=", ".join(STATUS_NAMES.values())),
            )
        )  # fmt: skip
    minutes = _number(row, "minutes", 15, 600, problems) or settings.plan.minutes_of(row["lesson"])
    sequence = _number(row, "sequence", 0, 10_000, problems) or 0
    if len(problems) > before or start is None or status is None:
        return None
    session = Session(
        id=row["id"], lesson=row["lesson"], team=row["team"], start=start, minutes=minutes, room=row["room"],
        teacher=row["teacher"], status=status, sequence=sequence, place=Place(FILE_NAME, row.number),
    )  # fmt: skip
    return _as_edited(session, row["of"])


def _checksum(session: Session) -> str:
    """Two parts: when it is, and everything else that a calendar shows."""
    time = digest(session.start.isoformat(), str(session.minutes))[:6]
    rest = digest(session.lesson, session.team, session.room, session.teacher, session.status.value)[:6]
    return f"k{time}-{rest}"


def _as_edited(session: Session, of: str) -> Session:
    same_time = of.partition("-")[0] == _checksum(session).partition("-")[0]
    own = not session.id or (bool(of) and not same_time)
    sequence = session.sequence + (bool(of) and of != _checksum(session))
    status = SessionStatus.FIXED if own and session.status is SessionStatus.PLANNED else session.status
    return replace(session, status=status, sequence=sequence)


def check_names(sessions: Sequence[Session], settings: Settings, lessons: Sequence[str]) -> list[UserError]:
    """One error for each session without id whose team or lesson the course has not: somebody has just mistyped it. What
    an id shows to have been planned is a clash, not an error: the course has changed since.
    """
    teams = [team.name for team in settings.teams]
    problems = []
    for session in sessions:
        if session.id:
            continue
        for value, known, column in ((session.team, teams, "skiftlag"), (session.lesson, lessons, "leksjon")):
            if value not in known:
                problems.append(
                    UserError(
                        tr("The course has no “{value}”.", value=value),
                        place=Place(FILE_NAME, session.place.row, column),
                        cure=suggest(value, known),
                        code="PLAN-ROW",
                    )
                )
    return problems


def _number(row: Row, column: str, least: int, most: int, problems: list[UserError]) -> int | None:
    text = row[column]
    if not text:
        return None
    if text.isascii() and text.isdigit() and least <= int(text) <= most:
        return int(text)
    problems.append(
        _error(
            row, column, tr("“{value}” is no whole number from {least} to {most}.", value=text, least=least, most=most),
            tr("Write it in digits, such as {example}.", example=max(least, min(most, 120))),
        )
    )  # fmt: skip
    return None


def _error(row: Row, column: str, what: str, cure: str) -> UserError:
    return UserError(what, place=row.place(column), cure=cure, code="PLAN-ROW")
