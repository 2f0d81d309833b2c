"""`attendance.csv`: who sat in which session, and for how long. Kept out of version control."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.shifts import Attendance, Participant, Session
from fagnorsk.sources.headings import Column
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.plan import formula_problems
from fagnorsk.sources.tables import Row, read_table

CSV_NAME = "attendance.csv"
XLSX_NAME = "attendance.xlsx"
SHEET = "oppmøte"
COLUMNS = (
    Column("session", "økt", required=True),
    Column("person", "ID", ("deltaker", "person"), required=True),
    Column("minutes", "minutter", required=True),
)


def read_attendance(
    root: Path, sessions: Sequence[Session], participants: Sequence[Participant]
) -> tuple[Attendance, ...]:
    """The rows of the file in order; none where there is no such file. A row whose minutes are empty is not filled in yet
    and left out; 0 says that somebody was not there. Raises UserErrors with every problem: a session or person that is
    none, more minutes than the session has, a pair that stands twice.
    """
    present = [root / name for name in (CSV_NAME, XLSX_NAME) if (root / name).is_file()]
    if not present:
        return ()
    if len(present) > 1:
        raise UserError(
            tr("The course has both {first} and {second}.", first=CSV_NAME, second=XLSX_NAME),
            place=Place(CSV_NAME),
            cure=tr("Keep one of them, and move the other out of the folder."),
            code="ATTENDANCE-FILES",
        )
    problems: list[UserError] = []
    table = read_table(present[0], present[0].name, COLUMNS, problems, SHEET)
    known = {session.id: session for session in sessions}
    people = {person.id for person in participants}
    first: dict[tuple[str, str], int] = {}
    rows = []
    for row in table.rows:
        rows.append(_attendance(row, known, people, problems))
        pair = (row["session"], row["person"])
        if pair in first:
            problems.append(
                _error(
                    row, "person",
                    tr("Session and person stand twice; the first is on row {row}.", row=first[pair]),
                    tr("Delete one of the rows."),
                )
            )  # fmt: skip
        first.setdefault(pair, row.number)
    raise_all(problems)
    return tuple(one for one in rows if one is not None)


def attendance_csv(sessions: Sequence[Session], participants: Sequence[Participant]) -> bytes:
    """A file to fill in: a row for each participant at each session of the team that takes place, without names."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(column.heading for column in COLUMNS)
    for session in sessions:
        if session.happens:
            writer.writerows((session.id, person.id, "") for person in participants if person.team == session.team)
    return text.getvalue().encode("utf-8-sig")


def _attendance(
    row: Row, sessions: dict[str, Session], people: set[str], problems: list[UserError]
) -> Attendance | None:
    before = len(problems)
    problems += formula_problems(row, COLUMNS)
    session = sessions.get(row["session"])
    if session is None and "session" not in row.spoiled:
        problems.append(
            _error(
                row, "session", tr("There is no session “{session}” in plan.csv.", session=row["session"]),
                suggest(row["session"], sessions) if row["session"] else tr("Write the session's id."),
            )
        )  # fmt: skip
    elif session is not None and not session.happens and row["minutes"] not in ("", "0"):
        problems.append(
            _error(
                row, "session", tr("The session “{session}” was cancelled.", session=session.id),
                tr("Delete the row, or give the session another status in plan.csv."),
            )
        )  # fmt: skip
    if "person" not in row.spoiled and row["person"] not in people:
        problems.append(
            _error(
                row, "person", tr("There is no participant “{person}”.", person=row["person"]),
                tr("Write an id from participants.csv."),
            )
        )  # fmt: skip
    minutes = row["minutes"]
    if minutes and not (minutes.isascii() and minutes.isdigit()):
        problems.append(
            _error(row, "minutes", tr("“{value}” is no number of minutes.", value=minutes), tr("Write it in digits, such as 120."))
        )  # fmt: skip
    elif minutes and session is not None and int(minutes) > session.minutes:
        problems.append(
            _error(
                row, "minutes",
                tr("{minutes} minutes are more than the session has ({most}).", minutes=minutes, most=session.minutes),
                tr("Write at most {most}.", most=session.minutes),
            )
        )  # fmt: skip
    if len(problems) > before or not minutes:
        return None
    return Attendance(row["session"], row["person"], int(minutes), Place(row.table.file, row.number))


def _error(row: Row, column: str, what: str, cure: str) -> UserError:
    return UserError(what, place=row.place(column), cure=cure, code="ATTENDANCE-ROW")
