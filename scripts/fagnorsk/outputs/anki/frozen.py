"""The note types: names, fields, templates and ids. All of it is frozen: learners' collections hold them.

Anki takes over new styles and new template texts at the next plain import; a field or template added, removed, renamed or
moved forces every learner through a full sync or doubles the note type. So there are spare fields and a spare template, and
every optional card hangs on a flag field.
"""

from __future__ import annotations

from dataclasses import dataclass

# Anki's mark of the note type that its own image occlusion editor works with.
IMAGE_OCCLUSION = 6


@dataclass(frozen=True, slots=True)
class FrozenField:
    """A field: its name, its id, and for image occlusion what Anki takes it for (`tag`; `locked`: not to be deleted)."""

    name: str
    id: int
    tag: int | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class FrozenTemplate:
    """A card template: its name, its id, its file in `media/cards/`."""

    name: str
    id: int
    file: str


@dataclass(frozen=True, slots=True)
class Frozen:
    """What never changes of a note type. `sort_field` is the place of the field that Anki's browser shows; `stock` is
    Anki's number for a built-in kind, 0 for our own; `styles` are joined into one.
    """

    name: str
    id: int
    fields: tuple[FrozenField, ...]
    templates: tuple[FrozenTemplate, ...]
    styles: tuple[str, ...]
    sort_field: int = 1
    cloze: bool = False
    stock: int = 0


def _fields(first: int, names: str) -> tuple[FrozenField, ...]:
    return tuple(FrozenField(name, first + n) for n, name in enumerate(names.split()))


WORDS = Frozen(
    "Fagord v1",
    1_795_301_001,
    _fields(
        7_301_000_001,
        "Id Norsk Norsk_bøyning Norsk_fasit Oversettelse Språk Retning Bilde Lyd Setning Setning_cloze Setning_lyd"
        " Setning_oversatt Forklaring HMS Fag Kilde Kort_lytt Kort_skriv Kort_setning Kort_motsatt"
        " Reserve1 Reserve2 Reserve3",
    ),
    (
        FrozenTemplate("1 Bilde → ord", 7_302_000_001, "1-bilde-ord.html"),
        FrozenTemplate("2 Ord → betydning", 7_302_000_002, "2-ord-betydning.html"),
        FrozenTemplate("3 Lytt → ord", 7_302_000_003, "3-lytt-ord.html"),
        FrozenTemplate("4 Skriv ordet", 7_302_000_004, "4-skriv-ordet.html"),
        FrozenTemplate("5 Setning", 7_302_000_005, "5-setning.html"),
        FrozenTemplate("6 Betydning → ord", 7_302_000_006, "6-betydning-ord.html"),
        FrozenTemplate("7 Ekstra", 7_302_000_007, "7-ekstra.html"),
    ),
    ("fagord.css",),
)

OPERATIONS = Frozen(
    "Fagoperasjon v1",
    1_795_301_002,
    _fields(
        7_311_000_001,
        "Id Steg Operasjon Nummer Steg_før Steg_neste Liste Liste_fasit Plass Bilde Lyd Oversettelse Språk Retning"
        " Advarsel Merknad Fag Kilde Kort_neste Kort_plass Kort_bilde Kort_lytt Reserve1 Reserve2 Reserve3",
    ),
    (
        FrozenTemplate("1 Hva kommer nå?", 7_312_000_001, "operasjon-1-neste.html"),
        FrozenTemplate("2 Sett steget på plass", 7_312_000_002, "operasjon-2-plass.html"),
        FrozenTemplate("3 Bilde → steg", 7_312_000_003, "operasjon-3-bilde.html"),
        FrozenTemplate("4 Lytt → steg", 7_312_000_004, "operasjon-4-lytt.html"),
        FrozenTemplate("5 Ekstra", 7_312_000_005, "operasjon-5-ekstra.html"),
    ),
    ("fagord.css", "fagoperasjon.css"),
)

PHOTOS = Frozen(
    "Fagbilde v1",
    1_795_301_003,
    (
        # The first five are the built-in type's own, in its order.
        FrozenField("Occlusion", 7_321_000_001, 0, True),
        FrozenField("Image", 7_321_000_002, 1, True),
        FrozenField("Header", 7_321_000_003, 2, True),
        FrozenField("Back Extra", 7_321_000_004, 3, True),
        FrozenField("Comments", 7_321_000_005, 4),
        *_fields(7_321_000_006, "Id Navn Språk Retning Merknad Kilde Reserve1 Reserve2 Reserve3"),
    ),
    (FrozenTemplate("Bilde", 7_322_000_001, "bilde.html"),),
    ("fagord.css", "fagbilde.css"),
    sort_field=5,
    cloze=True,
    stock=IMAGE_OCCLUSION,
)

EVERY = (WORDS, OPERATIONS, PHOTOS)
