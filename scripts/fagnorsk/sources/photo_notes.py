"""What a course says of its photos: `photos.yaml` or `photos.xlsx`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from fagnorsk.errors import Place, UserError, flatten, raise_all
from fagnorsk.memory import kept_value
from fagnorsk.messages import tr
from fagnorsk.model.photo import Box, Consent, Dot
from fagnorsk.sources.headings import Column
from fagnorsk.sources.photo_marks import Mark, check_marks, mark_box, mark_dot
from fagnorsk.sources.tables import Row, check_unique, read_table
from fagnorsk.sources.word_rows import split_list
from fagnorsk.sources.yaml_text import Value, read_yaml
from fagnorsk.store import digest_of

YAML_NAME = "photos.yaml"
XLSX_NAME = "photos.xlsx"
SHEET = "bilder"
COLUMNS = (
    Column("name", "bilde", ("fil", "filnavn", "picture", "file", "photo"), required=True),
    Column("alt", "alternativ tekst", ("alt-tekst", "beskrivelse", "alt text")),
    Column("words", "ord"),
    Column("dots", "prikker", ("punkter",)),
    Column("cover", "dekk til", ("skjul",)),
    Column("consent", "samtykke"),
    Column("asked_by", "spurt av"),
    Column("date", "dato"),
)
_NUMBER = r"(-?[0-9]+(?:[.,][0-9]+)?)"
_DOT_CELL = re.compile(rf"(.+?)[:\s]\s*{_NUMBER}\s+{_NUMBER}(?:\s+{_NUMBER}\s+{_NUMBER})?\Z")
_BOX_CELL = re.compile(rf"{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\Z")
_CONSENT = {"": None, "ja": True, "1": True, "x": True, "yes": True, "true": True,
            "nei": False, "0": False, "no": False, "false": False}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhotoNote:
    """What is said of the photo called `name` (without `photos/`)."""

    name: str
    place: Place
    alt: str = ""
    words: tuple[str, ...] = ()
    dots: tuple[Dot, ...] = ()
    cover: tuple[Box, ...] = ()
    consent: Consent = Consent()


def read_photo_notes(root: Path, problems: list[UserError]) -> list[PhotoNote]:
    """The notes in file order; none where the course has neither file. What is wrong is added to `problems`."""
    yaml_path, xlsx_path = root / YAML_NAME, root / XLSX_NAME
    if yaml_path.exists() and xlsx_path.exists():
        problems.append(
            UserError(
                tr("The course has both {first} and {second}.", first=YAML_NAME, second=XLSX_NAME),
                place=Place(YAML_NAME),
                cure=tr("Keep one of them, and move the other out of the folder."),
                code="PHOTO-FILES",
            )
        )
        return []
    if yaml_path.exists():
        try:
            return kept_value("photo notes", (digest_of(yaml_path),), partial(_notes_in, yaml_path))
        except UserError as error:
            problems.extend(flatten([error]))
            return []
    if xlsx_path.exists():
        table = read_table(xlsx_path, XLSX_NAME, COLUMNS, problems, sheet=SHEET)
        check_unique(table, "name", problems)
        return [_from_row(row, problems) for row in table.rows if row["name"]]
    return []


def _notes_in(path: Path) -> list[PhotoNote]:
    problems: list[UserError] = []
    top = read_yaml(path, YAML_NAME, problems)
    notes = [_from_yaml(name, value) for name, value in top.mapping().items()] if top is not None else []
    raise_all(problems)
    return notes


def _photo_name(given: str, place: Place, problems: list[UserError]) -> str:
    """The name without `photos/`, composed; a path that leads elsewhere is a problem."""
    path = PurePosixPath(unicodedata.normalize("NFC", given).replace("\\", "/"))
    parts = [part for part in path.parts if part != "."]
    if path.is_absolute() or ".." in parts or re.match(r"[A-Za-z]:", given):
        problems.append(
            UserError(
                tr("“{name}” leads out of the course folder.", name=given),
                place=place,
                cure=tr("Write only the name of a file in photos/."),
                code="PHOTO-OUTSIDE",
            )
        )
    if parts[:1] == ["photos"]:
        parts = parts[1:]
    return "/".join(parts)


def _from_yaml(name: str, value: Value) -> PhotoNote:
    found = value.mapping(("alt", "words", "dots", "cover", "consent"))
    dots = [_yaml_dot(item) for item in found["dots"].items()] if "dots" in found else []
    cover = [_yaml_box("", item) for item in found["cover"].items()] if "cover" in found else []
    marks = check_marks([mark for mark in (*dots, *cover) if mark is not None], value.problems)
    return PhotoNote(
        name=_photo_name(name, value.place, value.problems),
        place=value.place,
        alt=found["alt"].text() if "alt" in found else "",
        words=found["words"].texts() if "words" in found else (),
        dots=tuple(mark_dot(mark) for mark in marks if mark.word),
        cover=tuple(mark_box(mark) for mark in marks if not mark.word),
        consent=_yaml_consent(found.get("consent")),
    )


def _yaml_dot(item: Value) -> Mark | None:
    found = item.mapping(("word", "x", "y", "box"))
    word = found["word"].text() if "word" in found else ""
    if item.is_mapping and not word:
        item.problem(
            tr("The dot has no word."), tr("Write {example}.", example="{word: flens, x: 42, y: 31}"), "PHOTO-DOT"
        )
        return None
    if "box" in found:
        return _yaml_box(word, found["box"])
    x = found["x"].number() if "x" in found else None
    y = found["y"].number() if "y" in found else None
    if x is None or y is None:
        if item.is_mapping and not ("x" in found and "y" in found):
            item.problem(
                tr("The dot at “{word}” has no place.", word=word),
                tr("Write x and y in percent of the upright picture, such as x: 42, y: 31."),
                "PHOTO-DOT",
            )
        return None
    return Mark(word, (x, y), item.place)


def _yaml_box(word: str, value: Value) -> Mark | None:
    before = len(value.problems)
    numbers = [item.number() for item in value.items()]
    if len(numbers) == 4 and all(number is not None for number in numbers):
        return Mark(word, tuple(number for number in numbers if number is not None), value.place)
    if len(value.problems) == before:
        value.problem(
            tr("A box has four numbers."),
            tr("Write left, top, width and height in percent, such as [30, 40, 25, 12]."),
            "PHOTO-BOX",
        )
    return None


def _yaml_consent(value: Value | None) -> Consent:
    if value is None:
        return Consent()
    if not value.is_mapping:
        return Consent(value.flag())
    found = value.mapping(("given", "asked_by", "date"))
    return Consent(
        given=found["given"].flag() if "given" in found else None,
        asked_by=found["asked_by"].text() if "asked_by" in found else "",
        date=found["date"].date() if "date" in found else "",
    )


def _from_row(row: Row, problems: list[UserError]) -> PhotoNote:
    def parsed(column: str, shape: re.Pattern[str], cure: str) -> Sequence[Mark]:
        marks = []
        for part in split_list(row[column]):
            match = shape.match(part)
            if match is None:
                problems.append(
                    UserError(tr("“{value}” cannot be read.", value=part), place=row.place(column), cure=cure,
                              code="PHOTO-DOT")
                )  # fmt: skip
                continue
            groups = list(match.groups())
            word = str(groups.pop(0)).strip(" :") if column == "dots" else ""
            numbers = tuple(float(number.replace(",", ".")) for number in groups if number is not None)
            marks.append(Mark(word, numbers, row.place(column)))
        return marks

    marks = check_marks(
        [
            *parsed("dots", _DOT_CELL, tr("Write word, x and y in percent: flens 42 31; bolthull 60 55.")),
            *parsed("cover", _BOX_CELL, tr("Write left, top, width and height in percent: 60 5 8 12.")),
        ],
        problems,
    )
    given = row["consent"].casefold()
    if given not in _CONSENT:
        problems.append(
            UserError(tr("“{value}” is neither yes nor no.", value=row["consent"]), place=row.place("consent"),
                      cure=tr("Write ja or nei."), code="PHOTO-CONSENT")
        )  # fmt: skip
    return PhotoNote(
        name=_photo_name(row["name"], row.place("name"), problems),
        place=row.place(),
        alt=row["alt"],
        words=split_list(row["words"]),
        dots=tuple(mark_dot(mark) for mark in marks if mark.word),
        cover=tuple(mark_box(mark) for mark in marks if not mark.word),
        consent=Consent(_CONSENT.get(given), row["asked_by"], row["date"]),
    )
