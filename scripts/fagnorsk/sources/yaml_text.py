"""YAML 1.2 read into values that know their row and complain in sentences.

`no` and `14:00` are text, as the YAML 1.2 core schema has it. Nothing is constructed: tags that name classes mean nothing.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.plain_text import control_character, read_text, tidy
from fagnorsk.sources.yaml_syntax import syntax_errors

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

_YES = frozenset({"true", "yes", "ja", "j", "x", "1", "sant"})
_NO = frozenset({"false", "no", "nei", "n", "0", "usant"})


@dataclass(frozen=True, slots=True)
class Value:
    """A value under `key` (empty at the top). Every method that finds the wrong type adds a UserError to `problems` and
    returns the empty answer, so that reading goes on and all problems of a file are told at once.
    """

    key: str
    node: Node
    file: str
    problems: list[UserError]
    row: int

    @property
    def place(self) -> Place:
        """File and row of the value."""
        return Place(self.file, self.row)

    @property
    def is_empty(self) -> bool:
        """True where nothing is written after the key."""
        return self._kind() == "scalar" and str(self.node.tag).endswith(":null")

    @property
    def is_list(self) -> bool:
        """True for `[a, b]` and rows with `-`."""
        return self._kind() == "sequence"

    @property
    def is_mapping(self) -> bool:
        """True for `{a: b}` and rows with `key: value`."""
        return self._kind() == "mapping"

    def problem(self, what: str, cure: str = "", code: str = "YAML-TYPE") -> None:
        """Add an error at this row."""
        self.problems.append(UserError(what, place=self.place, cure=cure, code=code))

    def text(self) -> str:
        """The text as it stands (numbers and dates too), on one line; empty where nothing or no text stands."""
        if self._kind() != "scalar":
            self.problem(
                tr("“{key}” must be one text.", key=self.key), tr("Write it after the colon, on the same row.")
            )
            return ""
        if self.is_empty:
            return ""
        raw = str(self.node.value)
        bad = control_character(raw)
        if bad:
            self.problem(
                tr("“{key}” holds a control character ({code}).", key=self.key, code=bad),
                tr("Delete the value and type it again."),
                "FILE-CONTROL",
            )
        return tidy(raw)

    def choice(self, allowed: Sequence[str]) -> str:
        """One of `allowed`, case aside; empty otherwise."""
        given = self.text()
        for item in allowed:
            if given.casefold() == item.casefold():
                return item
        if given:
            self.problem(
                tr("“{key}” cannot be “{value}”.", key=self.key, value=given),
                tr("It can be: {names}.", names=", ".join(allowed)),
                "YAML-CHOICE",
            )
        return ""

    def number(self) -> float | None:
        """A number; `41,5` and `41 %` count as one."""
        given = self.text()
        plain = given.rstrip("% ").replace(",", ".")
        try:
            value = float(plain) if re.fullmatch(r"[-+]?[0-9.]+(e[-+]?[0-9]+)?", plain) else math.nan
        except ValueError:
            value = math.nan
        if math.isfinite(value):
            return value
        if given or self.is_empty:
            self.problem(
                tr("“{key}” must be a number, but is “{value}”.", key=self.key, value=given),
                tr("Write it in digits, such as 42."),
            )
        return None

    def whole(self) -> int | None:
        """A whole number."""
        before = len(self.problems)
        value = self.number()
        if value is not None and value == int(value):
            return int(value)
        if len(self.problems) == before:
            self.problem(
                tr("“{key}” must be a whole number, but is “{value}”.", key=self.key, value=self.text()),
                tr("Write it in digits, such as 7."),
            )
        return None

    def flag(self) -> bool | None:
        """Yes or no; `ja`, `nei`, `yes` and `no` count too. None where nothing stands."""
        given = self.text()
        if given.casefold() in _YES:
            return True
        if given.casefold() in _NO:
            return False
        if given:
            self.problem(
                tr("“{key}” must be true or false, but is “{value}”.", key=self.key, value=given),
                tr("Write true or false."),
            )
        return None

    def date(self) -> str:
        """A day as `2027-01-31`; empty otherwise."""
        given = self.text()
        if not given:
            return ""
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
                raise ValueError
            return datetime.date.fromisoformat(given).isoformat()
        except ValueError:
            self.problem(
                tr("“{key}” must be a date, but is “{value}”.", key=self.key, value=given),
                tr("Write year-month-day, such as 2027-01-31."),
                "YAML-DATE",
            )
            return ""

    def items(self) -> list[Value]:
        """The members of a list; none where nothing stands."""
        if self.is_empty:
            return []
        if not self.is_list:
            example = str(self.node.value) if self._kind() == "scalar" else "..."
            self.problem(
                tr("“{key}” must be a list.", key=self.key),
                tr("Write it in square brackets: {key}: [{value}].", key=self.key, value=example),
            )
            return []
        return [self._below(self.key, child) for child in self.node.value]

    def texts(self) -> tuple[str, ...]:
        """The texts of a list, empty ones left out."""
        return tuple(text for text in (item.text() for item in self.items()) if text)

    def mapping(self, known: Collection[str] | None = None) -> dict[str, Value]:
        """The values by key; where `known` is given, every other key is a problem. A key that stands twice is one too."""
        if self.is_empty:
            return {}
        if not self.is_mapping:
            shape = tr("Write rows of the form “key: value”.")
            self.problem(
                tr("“{key}” must have keys and values.", key=self.key)
                if self.key
                else tr("The file must consist of keys and values."),
                shape,
            )
            return {}
        found: dict[str, Value] = {}
        for key_node, value_node in self.node.value:
            name_value = self._below(self.key, key_node)
            name = name_value.text()
            if name in found:
                name_value.problem(
                    tr("“{key}” stands twice; the first is on row {row}.", key=name, row=found[name].row),
                    tr("Keep one of them."),
                    "YAML-DOUBLE",
                )
            elif known is not None and name not in known:
                name_value.problem(tr("“{key}” is not a key here.", key=name), suggest(name, known), "YAML-KEY")
            else:
                # An empty value has its mark on the row after; the key's row is where the user looks.
                row = name_value.row
                found[name] = Value(name, value_node, self.file, self.problems, row)
        return found

    def _below(self, key: str, node: Node) -> Value:
        return Value(key, node, self.file, self.problems, node.start_mark.line + 1)

    def _kind(self) -> str:
        from ruamel.yaml.nodes import MappingNode, ScalarNode

        if isinstance(self.node, ScalarNode):
            return "scalar"
        return "mapping" if isinstance(self.node, MappingNode) else "sequence"


def read_yaml(path: Path, file: str, problems: list[UserError]) -> Value | None:
    """The top of the file, called `file` in errors. None where it is empty or cannot be read; the reasons are added to
    `problems`, as are those that the value finds later.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        text = read_text(path, file)
    except UserError as error:
        problems.append(error)
        return None
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except (YAMLError, RecursionError, ValueError) as error:
        problems.extend(syntax_errors(text, file, error))
        return None
    if node is None:
        return None
    return Value("", node, file, problems, node.start_mark.line + 1)
