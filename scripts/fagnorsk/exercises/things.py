"""Which words name a thing that one can point at, walk up to or count: no fault, danger, injury, act, person or measure."""

from __future__ import annotations

from fagnorsk.exercises.material import plain_term
from fagnorsk.model.lesson import Entry
from fagnorsk.model.word import Pos

_SUBJECTS = (
    "fare nødsituasjon førstehjelp kropp rutiner rapportering gass strøm støy støv løft ergonomi samtale enheter hygiene "
    "setninger skift arbeidstid lønn kontrakt fravær ferie beskjeder tall småprat team møte spyling"
)
_NO_SUBJECT = frozenset(_SUBJECTS.split())
"""Of these no learner should be sent to find an example."""
_WORDS = (
    "advarsel allergi ammoniakk ansvar anhuker areal asbest avfall avløp avstand avvik bit blødning boble brann brannvesen bredde "
    "brudd bulk damp dato diameter dimensjon dybde elektriker ende energi fagbrev fall fare fasevinkel feil flamme flis forbud "
    "formann format fører gass gnist grad hydraulikk høyde ild inspektør kant klarsignal kontroll korrosjon kote kraft kulde "
    "kunde kutt kvalitet last leder legger lekkasje lengde luft lut lyd lærling mann materiale medium moment montasje montør mål "
    "målestokk nivå område orden partikkel plass prosent punkt påbud rekkefølge renhet revisjon rift ripe risiko rot rotkant rust "
    "røyk råte skade skitt slag slitasje smuss snitt spalte spenning spon spor sprekk sprut standard strek strøm stråling "
    "størrelse støt støv støy sveiser syre system søk søl søppel sår temperatur tid tilkomst toleranse trasé trinn trykk "
    "trykkfall trykklasse trykkluft tykkelse uhell ulykke utstyr vakt vann varme vedlikehold vekt vidde volum væske øvelse "
    "gnistregn lysbue pore smeltebad"
)
_NONE = tuple(_WORDS.split())
"""Faults, dangers, injuries, poisons, measures, people: whole words or last parts (*gasslekkasje*)."""
_ACTS = ("ing", "het", "sjon", "else", "itet", "dom")
_THINGS = (
    "avgrening bandasje belysning forbindelse gjennomføring isolasjon kjetting kobling ledning merking messing pakning reduksjon "
    "ring sikring sperring stasjon tegning tetning"
)
_NO_ACTS = tuple(_THINGS.split())
"""Things all the same, though they end as acts do."""
_LEAST_BEFORE = 3
"""Letters of a first part: *last* ends *nyttelast*, not *plast*."""


def is_thing(entry: Entry) -> bool:
    """Whether the noun names a thing to be found on a floor; one without a picture is taken for none."""
    term = plain_term(entry)
    return (
        entry.word.pos is Pos.NOUN
        and entry.picture is not None
        and entry.word.topic not in _NO_SUBJECT
        and not any(_ends(term, last) for last in _NONE)
        and not (term.endswith(_ACTS) and not any(_ends(term, last) for last in _NO_ACTS))
    )


def _ends(term: str, last: str) -> bool:
    return term == last or (term.endswith(last) and len(term) - len(last) >= _LEAST_BEFORE)
