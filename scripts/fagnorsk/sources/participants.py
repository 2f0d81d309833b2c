"""`participants.csv` or `participants.xlsx`: who takes part. Kept out of version control."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.shifts import Participant
from fagnorsk.sources.headings import Column
from fagnorsk.sources.nearest import nearest, suggest
from fagnorsk.sources.plan import formula_problems
from fagnorsk.sources.tables import Row, check_unique, read_table

CSV_NAME = "participants.csv"
XLSX_NAME = "participants.xlsx"
SHEET = "deltakere"
LEVELS = ("A0", "A1", "A2", "B1", "B2")
COLUMNS = (
    Column("id", "ID", ("person", "deltaker", "ansattnummer"), required=True),
    Column("team", "skiftlag", ("lag",), required=True),
    Column("language", "morsmål", ("språk", "mother tongue"), required=True),
    Column("level", "nivå"),
    Column("level_after", "nivå etter", ("sluttnivå",)),
    Column("name", "navn"),
)


def read_participants(root: Path, teams: Sequence[str]) -> tuple[Participant, ...]:
    """The participants in file order; none where there is no such file. `teams` are the names of the course's teams.
    Raises UserErrors with every problem of the file: an unknown team or language, somebody who stands twice.
    """
    present = [root / name for name in (CSV_NAME, XLSX_NAME) if (root / name).is_file()]
    if not present:
        return ()
    if len(present) > 1:
        raise UserError(
            tr("The course has both {first} and {second}.", first=CSV_NAME, second=XLSX_NAME),
            place=Place(CSV_NAME),
            cure=tr("Keep one of them, and move the other out of the folder."),
            code="PARTICIPANT-FILES",
        )
    problems: list[UserError] = []
    table = read_table(present[0], present[0].name, COLUMNS, problems, SHEET)
    check_unique(table, "id", problems)
    people = [_participant(row, teams, problems) for row in table.rows]
    raise_all(problems)
    return tuple(person for person in people if person is not None)


def team_languages(participants: Sequence[Participant], team: str) -> tuple[str, ...]:
    """The mother tongues in a team in the order of `LANGUAGES`: what its folder must hold."""
    spoken = {person.language for person in participants if person.team == team}
    return tuple(code for code in LANGUAGES if code in spoken)


def _participant(row: Row, teams: Sequence[str], problems: list[UserError]) -> Participant | None:
    before = len(problems)
    problems += formula_problems(row, COLUMNS)
    if not row["id"] and "id" not in row.spoiled:
        problems.append(_error(row, "id", tr("The participant has no id."), tr("Write a number or a short code.")))
    if "team" not in row.spoiled and row["team"] not in teams:
        problems.append(
            _error(row, "team", tr("There is no team “{team}”.", team=row["team"]), suggest(row["team"], teams))
        )
    language = _language(row, problems)
    level, after = (_level(row, column, problems) for column in ("level", "level_after"))
    if len(problems) > before:
        return None
    place = Place(row.table.file, row.number)
    return Participant(row["id"], row["team"], language, level, after, row["name"], place)


def _language(row: Row, problems: list[UserError]) -> str:
    given = row["language"].casefold()
    names = {name.casefold(): code for code, item in LANGUAGES.items() for name in (code, item.norwegian, item.own)}
    if given in names:
        return names[given]
    if "language" not in row.spoiled:
        hit = nearest(given, names)
        known = ", ".join(f"{code} ({item.norwegian})" for code, item in LANGUAGES.items())
        problems.append(
            _error(
                row, "language", tr("“{code}” is not a language the toolkit knows.", code=row["language"]),
                tr("Did you mean “{name}”?", name=hit) if hit else tr("Known are: {names}.", names=known),
            )
        )  # fmt: skip
    return ""


def _level(row: Row, column: str, problems: list[UserError]) -> str:
    level = row[column].upper()
    if level and level not in LEVELS:
        problems.append(
            _error(
                row, column, tr("“{value}” is no level.", value=row[column]),
                tr("It can be: {names}.", names=", ".join(LEVELS)),
            )
        )  # fmt: skip
    return level


def _error(row: Row, column: str, what: str, cure: str) -> UserError:
    return UserError(what, place=row.place(column), cure=cure, code="PARTICIPANT-ROW")
