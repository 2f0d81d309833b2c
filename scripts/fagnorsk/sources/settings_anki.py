"""The key `anki:` of course.yaml."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from fagnorsk.messages import tr
from fagnorsk.model.deck import SAFETY, CardKind, DeckChoice, Directions, StepKind
from fagnorsk.model.word import Level
from fagnorsk.sources.yaml_text import Value

KEYS = ("cards", "new_per_day", "safety_first", "directions", "operations", "photos")
MOST_NEW = 100
_Kind = TypeVar("_Kind", bound=StrEnum)


def read_deck_choice(value: Value | None) -> DeckChoice:
    """What stands under `anki:`, defaults for the rest; problems are added to those of `value`."""
    default = DeckChoice()
    if value is None:
        return default
    found = value.mapping(KEYS)
    operations = found.get("operations")
    directions = found["directions"].choice(tuple(Directions)) if "directions" in found else ""
    return DeckChoice(
        cards=_cards(found.get("cards")),
        new_per_day=_new_per_day(found.get("new_per_day"), default.new_per_day),
        safety_first=_flag(found.get("safety_first"), default.safety_first),
        directions=Directions(directions) if directions else default.directions,
        operations=_kinds(operations, StepKind) if operations is not None else default.operations,
        photos=_flag(found.get("photos"), default.photos),
    )


def _cards(value: Value | None) -> tuple[tuple[str, tuple[CardKind, ...]], ...]:
    if value is None or value.is_empty:
        return ()
    if value.is_mapping:
        found = value.mapping((*Level, SAFETY))
        return tuple((key, _kinds(item, CardKind)) for key, item in found.items())
    kinds = _kinds(value, CardKind)
    return tuple((level.value, kinds) for level in Level)


def _kinds(value: Value, kinds: type[_Kind]) -> tuple[_Kind, ...]:
    given = (item.choice(tuple(kinds)) for item in value.items())
    return tuple(dict.fromkeys(kinds(name) for name in given if name))


def _flag(value: Value | None, default: bool) -> bool:
    given = value.flag() if value is not None else None
    return default if given is None else given


def _new_per_day(value: Value | None, default: int) -> int:
    given = value.whole() if value is not None else None
    if value is None or given is None:
        return default
    if not 1 <= given <= MOST_NEW:
        value.problem(
            tr("“{key}” must lie between {least} and {most}.", key=value.key, least=1, most=MOST_NEW),
            tr("Eight a day is what most people manage beside a shift."),
            "COURSE-ANKI",
        )
        return default
    return given
