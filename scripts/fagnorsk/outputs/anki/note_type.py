"""The note type *Fagord v1*. Its fields, templates and ids are frozen: learners' collections hold them.

Anki takes over new styles and new template texts at the next plain import; a field or template added, removed, renamed or
moved forces every learner through a full sync or doubles the note type. So there are spare fields and a spare template, and
every optional card hangs on a flag field.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fagnorsk.shipped import shelf
from fagnorsk.store import digest

NOTE_TYPE = "Fagord v1"
NOTE_TYPE_ID = 1_795_301_001

# Name and id of each field, in order.
FIELDS: tuple[tuple[str, int], ...] = (
    ("Id", 7_301_000_001),
    ("Norsk", 7_301_000_002),
    ("Norsk_bøyning", 7_301_000_003),
    ("Norsk_fasit", 7_301_000_004),
    ("Oversettelse", 7_301_000_005),
    ("Språk", 7_301_000_006),
    ("Retning", 7_301_000_007),
    ("Bilde", 7_301_000_008),
    ("Lyd", 7_301_000_009),
    ("Setning", 7_301_000_010),
    ("Setning_cloze", 7_301_000_011),
    ("Setning_lyd", 7_301_000_012),
    ("Setning_oversatt", 7_301_000_013),
    ("Forklaring", 7_301_000_014),
    ("HMS", 7_301_000_015),
    ("Fag", 7_301_000_016),
    ("Kilde", 7_301_000_017),
    ("Kort_lytt", 7_301_000_018),
    ("Kort_skriv", 7_301_000_019),
    ("Kort_setning", 7_301_000_020),
    ("Kort_motsatt", 7_301_000_021),
    ("Reserve1", 7_301_000_022),
    ("Reserve2", 7_301_000_023),
    ("Reserve3", 7_301_000_024),
)
SORT_FIELD = 1

# Name, id and file of each template, in order.
_TEMPLATES: tuple[tuple[str, int, str], ...] = (
    ("1 Bilde → ord", 7_302_000_001, "1-bilde-ord.html"),
    ("2 Ord → betydning", 7_302_000_002, "2-ord-betydning.html"),
    ("3 Lytt → ord", 7_302_000_003, "3-lytt-ord.html"),
    ("4 Skriv ordet", 7_302_000_004, "4-skriv-ordet.html"),
    ("5 Setning", 7_302_000_005, "5-setning.html"),
    ("6 Betydning → ord", 7_302_000_006, "6-betydning-ord.html"),
    ("7 Ekstra", 7_302_000_007, "7-ekstra.html"),
)


@dataclass(frozen=True, slots=True)
class Template:
    """One card template: Anki's name and id for it, and the HTML of both sides."""

    name: str
    id: int
    front: str
    back: str


@dataclass(frozen=True, slots=True)
class NoteType:
    """Templates and style as they ship; `fingerprint` changes when one of them does."""

    templates: tuple[Template, ...]
    css: str
    fingerprint: str


@cache
def note_type() -> NoteType:
    """The note type, its texts read from `media/cards/`."""
    folder = shelf("media") / "cards"
    css = (folder / "fagord.css").read_text(encoding="utf-8")
    templates = []
    for name, number, file in _TEMPLATES:
        front, _, back = (folder / file).read_text(encoding="utf-8").partition("\n---\n")
        templates.append(Template(name, number, front.strip(), back.strip()))
    texts = [text for template in templates for text in (template.front, template.back)]
    return NoteType(tuple(templates), css, digest(css, *texts))
