"""The sheet into which the answers of the safety gate are typed, and what they come to."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.gate import LETTERS, GateResult, GateTest
from fagnorsk.sources.headings import Column
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.tables import Row, read_table

RESULTS, KEY = "Resultater", "Fasit"
EMPTY_ROWS = 60
CREATED = datetime.datetime(2000, 1, 1)
_PERSON = Column("person", "Deltaker", ("id", "deltaker-id", "participant"), required=True)
_DATE = Column("date", "Dato")
_VERSION = Column("version", "Versjon", required=True)
_KEY = (
    Column("version", "Versjon", required=True),
    Column("number", "Nr", required=True),
    Column("right", "Svar", required=True),
    Column("word", "Ord", required=True),
    Column("code", "Kode"),
)


def results_sheet(tests: Sequence[GateTest]) -> bytes:
    """The .xlsx: a row for each person with an empty cell for each picture, and the key on a sheet of its own, so that results
    are read by the test that was printed. The same tests give the same bytes.
    """
    import xlsxwriter

    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(data, options)
    workbook.set_properties({"created": CREATED, "title": "Sikkerhetsprøve"})
    head = workbook.add_format({"bold": True, "bottom": 1, "bg_color": "#E7E6E6"})
    text = workbook.add_format({"num_format": "@"})
    sheet = workbook.add_worksheet(RESULTS)
    most = max((len(test.items) for test in tests), default=0)
    headings = [_PERSON.heading, _DATE.heading, _VERSION.heading, *map(str, range(1, most + 1))]
    for at, heading in enumerate(headings):
        sheet.write_string(0, at, heading, head)
    sheet.set_column(0, 1, 14, text)
    sheet.set_column(2, 2, 9, text)
    sheet.set_column(3, 2 + most, 4, text)
    sheet.freeze_panes(1, 1)
    versions = [test.version for test in tests]
    sheet.data_validation(1, 2, EMPTY_ROWS, 2, {"validate": "list", "source": versions})
    if most:
        sheet.data_validation(1, 3, EMPTY_ROWS, 2 + most, {"validate": "list", "source": list(LETTERS)})
    key = workbook.add_worksheet(KEY)
    for at, column in enumerate(_KEY):
        key.write_string(0, at, column.heading, head)
    rows = [
        (test.version, str(item.number), item.right, item.entry.headword, test.code)
        for test in tests
        for item in test.items
    ]
    for number, row in enumerate(rows, 1):
        for at, cell in enumerate(row):
            key.write_string(number, at, cell, text)
    key.set_column(3, 3, 28)
    workbook.close()
    return data.getvalue()


def read_results(path: Path, allowed: int = 0) -> tuple[GateResult, ...]:
    """What stands in a filled sheet, one result a person (the latest test counts; without dates the lower row), sorted by
    person. `allowed` are the wrong answers with which somebody still passes; an empty cell is a wrong answer. Raises UserErrors
    with everything that cannot be right.
    """
    problems: list[UserError] = []
    file = path.name
    if not path.is_file():
        raise UserError(
            tr("There is no file {file}.", file=path), cure=tr("Give the sheet with the results."), code="FILE-OPEN"
        )
    keys = _read_key(path, file, problems)
    raise_all(problems)
    most = max((len(key) for key in keys.values()), default=0)
    answers = tuple(Column(str(number), str(number)) for number in range(1, most + 1))
    table = read_table(path, file, (_PERSON, _DATE, _VERSION, *answers), problems, RESULTS)
    latest: dict[str, GateResult] = {}
    for row in table.rows:
        result = _result(row, keys, allowed, problems)
        if result:
            before = latest.get(result.person)
            if before is None or not result.date or result.date >= before.date:
                latest[result.person] = result
    raise_all(problems)
    return tuple(latest[person] for person in sorted(latest))


def _read_key(path: Path, file: str, problems: list[UserError]) -> dict[str, dict[str, tuple[str, str]]]:
    keys: dict[str, dict[str, tuple[str, str]]] = {}
    for row in read_table(path, file, _KEY, problems, KEY).rows:
        keys.setdefault(row["version"], {})[row["number"]] = (row["right"], row["word"])
    return keys


def _result(
    row: Row, keys: dict[str, dict[str, tuple[str, str]]], allowed: int, problems: list[UserError]
) -> GateResult | None:
    version = row["version"].upper()
    if not row["person"]:
        problems.append(
            UserError(
                tr("The row says nobody's name or id."),
                place=row.place("person"),
                cure=tr("Write who took the test."),
                code="GATE-PERSON",
            )
        )
        return None
    if version not in keys:
        problems.append(
            UserError(
                tr("There is no version “{version}” of the test.", version=row["version"]),
                place=row.place("version"),
                cure=suggest(version, tuple(keys)),
                code="GATE-VERSION",
            )
        )
        return None
    date = _date(row, problems)
    missing = []
    for number, (right, word) in keys[version].items():
        given = row[number].upper()
        if given and given not in LETTERS:
            place = Place(row.place(number).file, row.number, number)
            problems.append(
                UserError(
                    tr("The answer “{answer}” is none of {letters}.", answer=row[number], letters=", ".join(LETTERS)),
                    place=place,
                    cure=tr("Write the letter that was ticked, or leave the cell empty."),
                    code="GATE-ANSWER",
                )
            )
        if given != right:
            missing.append(word)
    asked = len(keys[version])
    return GateResult(
        row["person"], date, version, asked - len(missing), asked, tuple(missing), len(missing) <= allowed
    )


def _date(row: Row, problems: list[UserError]) -> str:
    given = row["date"]
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"):
        try:
            return datetime.datetime.strptime(given, form).date().isoformat() if given else ""
        except ValueError:
            continue
    problems.append(
        UserError(
            tr("“{value}” is not a date.", value=given),
            place=row.place("date"),
            cure=tr("Write it like 2027-01-11 or 11.1.2027."),
            code="GATE-DATE",
        )
    )
    return ""
