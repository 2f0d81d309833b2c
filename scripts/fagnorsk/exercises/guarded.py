"""Steps that make the work safe or check it: no exercise takes them out of their place in the procedure."""

from __future__ import annotations

from fagnorsk.exercises.procedure import words

_BEGINNINGS = (
    "lås steng åpn trykk tøm tapp luft avlast sperr vars kontroller sjekk sikr sikker isoler kobl støps batteri strøm spenning "
    "bryter nødstopp vern hjelm hansk brille maske visir sele hørsel brann brenn gass tillat arbeidstillat løft stropp talj "
    "kjetting last kran skilt lapp klarsignal godkjen kald varm prøv test stopp fare farlig tett lekk moment"
)
_GUARDED = tuple(_BEGINNINGS.split())
"""Of words in steps that make the work safe or check it."""


def is_guarded(step: str) -> bool:
    """Whether the step locks, isolates, relieves pressure, protects, lifts or checks, as far as its words tell."""
    return any(word.startswith(_GUARDED) for word in words(step))
