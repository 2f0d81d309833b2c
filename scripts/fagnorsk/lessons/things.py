"""Which words name a thing that somebody could walk up to, point at and photograph."""

from __future__ import annotations

from fagnorsk.model.lesson import Entry
from fagnorsk.model.photo import PictureOrigin
from fagnorsk.model.word import Pos

# Topics of the shipped vocabularies whose nouns are acts, states, measures, papers, times or parts of the body.
NO_THINGS = frozenset(
    {
        "fare", "rapportering", "rutiner", "samtale", "kropp", "støy", "enheter", "tegning", "dokumentasjon", "kapping",
        "nødsituasjon", "ergonomi", "setninger", "skift", "arbeidstid", "lønn", "kontrakt", "fravær", "ferie", "beskjeder",
        "tall", "småprat", "team", "møte", "prefabrikering", "feil", "parametre", "kvalitet",
    }
)  # fmt: skip
# Endings of nouns that name an act, a state or a quality, and of people: nobody is to be photographed for a word.
_ACTS = (
    "ing",
    "het",
    "sjon",
    "else",
    "skap",
    "dom",
    "tid",
    "fare",
    "grad",
    "feil",
    "skade",
    "arbeid",
    "trykk",
    "kontroll",
)
_PEOPLE = (
    "mann", "leder", "ansvarlig", "ombud", "fører", "vakt", "lærling", "kollega", "tekniker", "inspektør", "legger",
    "sveiser", "operatør", "arbeider", "elektriker", "montør", "fadder", "kursholder", "anhuker", "nemnd", "verge",
)  # fmt: skip


def is_thing(entry: Entry) -> bool:
    """True for a noun that a photo can show: one that the library has a drawing of, else one whose topic and ending speak for
    a thing. A guess, good enough to make a list of what to photograph.
    """
    word = entry.word
    if word.pos is not Pos.NOUN:
        return False
    term = word.term.casefold()
    if term.endswith(_PEOPLE):
        return False
    if entry.picture and entry.picture.origin is PictureOrigin.ILLUSTRATION:
        return True
    return word.topic not in NO_THINGS and not term.endswith(_ACTS)
