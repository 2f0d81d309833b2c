"""Steps that no exercise may take out of their place: those that make the work safe or check it, and those that have no place
of their own.
"""

from __future__ import annotations

from fagnorsk.exercises.procedure import sentences, words
from fagnorsk.model.lesson import Lesson

_BEGINNINGS = (
    "lås steng åpn trykk tøm tapp luft avlast sperr vars kontroller sjekk sikr sikker isoler kobl støps batteri strøm spenning "
    "bryter nød vern hjelm hansk brille maske visir sele hørsel brann brenn gass tillat arbeidstillat løft stropp talj "
    "kjetting last kran skilt lapp klarsignal godkjen kald varm prøv test stopp fare farlig tett lekk moment deksel rømning "
    "møteplass start"
)
_GUARDED = tuple(_BEGINNINGS.split())
"""Of words in steps that make the work safe or check it."""

_WITHIN_WORDS = "hansk hjelm brille vest vern maske bryter stopp sperr deksel støpsel kjetting forkle"
_WITHIN = tuple(_WITHIN_WORDS.split())
"""The same as last part of a compound: *kutthansker*, *hovedbryteren*."""

_EMERGENCIES = ("alarm", "brannalarm", "førstehjelp", "ulykke", "ulukke", "evakuer")

# Not imperatives: "Er temperaturen for høy, hold tilbake pallen."
_ASKING = frozenset({
    "er", "blir", "har", "mangler", "lukter", "stemmer", "ser", "finner", "kommer", "virker", "vet", "mister", "setter",
    "kobles",
})  # fmt: skip
_ALL_THE_TIME = frozenset({"aldri", "alltid"})
_KEPT = frozenset({"unna", "fri", "fritt", "avstand"})


def is_guarded(step: str) -> bool:
    """Whether the step locks, isolates, relieves pressure, protects, lifts or checks, as far as its words tell."""
    return any(word.startswith(_GUARDED) or any(part in word for part in _WITHIN) for word in words(step))


def is_standing(step: str) -> bool:
    """Whether the step holds all the time (*Hold hendene unna kniven*) or only if something happens (*Er fisken våken, ...*):
    what comes before and after it is not certain.
    """
    first = sentences(step)[0] if step.strip() else ""
    said = words(first)
    if not said:
        return False
    if "hvis" in said or not _ALL_THE_TIME.isdisjoint(said) or said[1:2] == ("ikke",) or "hele tid" in " ".join(said):
        return True
    return (said[0] in _ASKING and "," in first) or (said[0] == "hold" and not _KEPT.isdisjoint(said))


def is_emergency(lesson: Lesson) -> bool:
    """Whether the lesson is about an alarm or first aid: nobody hands over such a job or says what comes later in it."""
    return any(word.startswith(_EMERGENCIES) for word in words(lesson.operation.title))
