"""`shifts`, `rotation` and `teams` of `course.yaml`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.course import Shift, Team
from fagnorsk.sources.rotation import parse_rotation
from fagnorsk.sources.yaml_text import Value

TEAM_KEYS = ("offset", "start", "rotation")
_HOURS = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])\s*[-–]\s*([01]?[0-9]|2[0-4])[:.]([0-5][0-9])\Z")
_FORMULA = ("=", "+", "-", "@")


def begins_like_formula(text: str) -> bool:
    """True for text that a spreadsheet would calculate instead of show."""
    return text.startswith(_FORMULA)


def read_shifts(value: Value | None) -> tuple[Shift, ...]:
    """`shifts:`; problems are added to the value's."""
    shifts = []
    for letter, item in value.mapping().items() if value is not None else ():
        hours = item.text()
        match = _HOURS.match(hours)
        if len(letter) != 1:
            item.problem(tr("A shift is named by one letter, not “{name}”.", name=letter), tr("Write D, K or N."))
        elif letter in "Ff" or not letter.isalpha():
            item.problem(
                tr("“{name}” cannot be the letter of a shift: it stands for a day off.", name=letter)
                if letter in "Ff"
                else tr("A shift is named by one letter, not “{name}”.", name=letter),
                tr("Write D, K or N."),
                "COURSE-SHIFT",
            )
        if match and (match[3] != "24" or match[4] == "00"):
            h1, m1, h2, m2 = match.groups()
            shifts.append(Shift(letter, f"{int(h1):02d}:{m1}", f"{int(h2):02d}:{m2}"))
        elif hours or item.is_empty:
            item.problem(
                tr("The hours of shift {letter} cannot be read: “{value}”.", letter=letter, value=hours),
                tr('Write from and to in quotation marks, such as "07:00-15:00".'),
                "COURSE-SHIFT",
            )
    return tuple(shifts)


def read_rotation(value: Value | None, shifts: Sequence[Shift], shifts_given: bool) -> str:
    """`rotation:` as it is written, after a look whether it can be read."""
    text = value.text() if value is not None else ""
    # Hours that cannot be read have been told; without them every letter would be one more problem.
    if value is not None and text and (shifts or not shifts_given):
        try:
            parse_rotation(text, shifts)
        except UserError as error:
            value.problem(error.what, error.cure, error.code)
    return text


def read_teams(value: Value | None, shifts: Sequence[Shift], shifts_given: bool) -> tuple[Team, ...]:
    """`teams:`; the only team of a course may leave its offset out."""
    teams = []
    named = value.mapping() if value is not None else {}
    for name, item in named.items():
        if begins_like_formula(name):
            item.problem(
                tr("The name “{name}” begins with a sign that a spreadsheet would calculate.", name=name),
                tr("Begin it with a letter or digit."),
                "COURSE-TEAM",
            )
        if not item.is_mapping and not item.is_empty:
            item.problem(
                tr("The team {name} must have an offset.", name=name),
                tr("Write {name}: {{offset: 0}}.", name=name),
                "COURSE-TEAM",
            )
            continue
        found = item.mapping(TEAM_KEYS)
        first = found["start"].date() if "start" in found else ""
        if "offset" in found and "start" in found:
            item.problem(
                tr("The team {name} has both an offset and a start.", name=name),
                tr("Keep one of them: “start” is the first day of its rotation."),
                "COURSE-TEAM",
            )
        elif not found.keys() & {"offset", "start"} and len(named) > 1 and "rotation" not in found:
            item.problem(
                tr("The team {name} must have an offset.", name=name),
                tr("Write {name}: {{offset: 0}}.", name=name),
                "COURSE-TEAM",
            )
        offset = found["offset"].whole() if "offset" in found else 0
        rotation = read_rotation(found.get("rotation"), shifts, shifts_given)
        teams.append(Team(name, offset or 0, first, rotation))
    return tuple(teams)
