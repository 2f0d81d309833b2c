"""Words of more than one word in a sentence: particle verbs, also split, reflexives, and fixed phrases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from fagnorsk.model.text import Token
from fagnorsk.model.word import Pos
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tagging import closed_class

_PARTICLES = frozenset(words("verb_particles"))
_LISTED = frozenset((v, p) for v, _, p in (pair.partition("/") for pair in words("particle_verbs")))
_NEVER = frozenset((v, p) for v, _, p in (pair.partition("/") for pair in words("no_particle")))
_MOTION = frozenset(
    (
        "falle",
        "dra",
        "løpe",
        "kjøre",
        "løfte",
        "bære",
        "flytte",
        "hente",
        "klatre",
        "rygge",
        "senke",
        "heise",
        "file",
        "helle",
        "trille",
        "drive",
        "holde",
        "kaste",
    )
)
# Verbs of being and looking: what follows them is a place, not a particle (gå under, se på).
_STATES = frozenset(("se", "stå", "være", "gå", "ligge", "sitte", "komme", "si", "bo", "arbeide", "jobbe"))
# These are nearly always a particle after a verb; the others are more often a preposition.
_PLAIN = frozenset(
    ("opp", "ned", "inn", "ut", "fast", "løs", "bort", "fram", "frem", "tilbake", "igjen", "sammen", "unna")
)
# Verbs that are also said of a thing by itself: "skiltet henger på veggen" tells a place, "heng på skiltet" what to do.
_BY_ITSELF = frozenset(w for w in words("with_object") if "/" not in w) | _MOTION
# "en løs fender" is no particle.
_BEFORE_NOUN = ("art", "dem", "poss", "quant")
_SUBJECTS = ("subj", "de", "obj")
_REFLEXIVES = frozenset(("seg", "deg", "dere", "meg", "oss"))
_REACH = 6


def particle_of(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The particle that belongs to the verb at `at` and its index: right after it (*trekk til bolten*), after an adverb
    (*trekk deretter til*) or after the object (*skru mutteren på*). None where it is a preposition or no such verb is known.
    """
    verb = tokens[at].lemma
    whole = _expression(tokens, at)
    if whole:
        return whole
    passive = tokens[at].text.lower() == f"{verb.removesuffix('e')}es" and not tokens[at].imperative
    objects = 0
    for later in range(at + 1, min(at + 1 + _REACH, len(tokens))):
        token = tokens[later]
        low = token.text.lower()
        if token.pos is Pos.VERB or not low[0].isalpha():
            return None
        if low in _PARTICLES:
            if low == "til" and _one_more(tokens, later):
                return None
            if _is_particle(tokens, later, verb, low, objects, passive):
                return (f"seg {low}" if tokens[later - 1].text.lower() in _REFLEXIVES else low), later
            if low not in ("igjen", "etter") and closed_class(low) in ("prep", "prep-sub"):
                return None
            continue
        group = closed_class(low)
        if group in ("conj", "sub", "rel", "qu", "mark", "prep", "prep-sub"):
            return None
        if token.pos is Pos.NOUN or group in ("obj", "den", "det", "de") or low in _REFLEXIVES:
            objects += 1
    return None


def _is_particle(tokens: Sequence[Token], at: int, verb: str, particle: str, objects: int, passive: bool) -> bool:
    if not known_particle_verb(verb, particle) or closed_class(tokens[at - 1].text).startswith(_BEFORE_NOUN):
        return False
    if is_transparent(verb, particle) and _goes_on(tokens, at):
        return False  # "hell melet ned i bollen": where to
    closes = _closes(tokens, at)
    if objects:
        return closes or particle in _PLAIN
    if particle in _PLAIN or closes:
        return True
    if passive:
        return False  # "settes på plassen": where, not what
    if verb in _BY_ITSELF and _tells_a_place(tokens, at, verb):
        return False
    # "trekk til boltene": a particle; "gå til bordet": a preposition. The definite object after a particle verb that the
    # dictionary has tells; "av" and "på" before a noun are told by the prefixed form (avlese).
    return _strong(verb, particle)


def _expression(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The rest of a fixed expression of the dictionary that stands right after its verb (*ta vare på*, *kaste loss*)."""
    for size in (3, 2, 1):
        rest = [t.text.lower() for t in tokens[at + 1 : at + 1 + size]]
        if len(rest) == size and not closed_class(rest[0]) and all(w.isalpha() for w in rest):
            text = " ".join(rest)
            if f"{tokens[at].lemma} {text}" in open_lexicon().expressions:
                return text, at + size
    return None


def _one_more(tokens: Sequence[Token], at: int) -> bool:
    """Whether "til" means one more: *gi den et strøk til*."""
    return at > 1 and tokens[at - 1].pos is Pos.NOUN and closed_class(tokens[at - 2].text).startswith(("art", "num"))


def _tells_a_place(tokens: Sequence[Token], at: int, verb: str) -> bool:
    """Whether a thing is the subject of the finite verb before the particle at `at`."""
    before = max(n for n in range(at) if tokens[n].pos is Pos.VERB and tokens[n].lemma == verb)
    token = tokens[before]
    if token.imperative or token.text.lower() == verb:
        return False
    around = [closed_class(tokens[n].text) for n in (before - 1, before + 1) if 0 <= n < len(tokens)]
    return not any(group in _SUBJECTS for group in around)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and closed_class(tokens[at + 1].text) == "prep"


def _closes(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return True
    low = tokens[at + 1].text.lower()
    return not low[0].isalpha() or closed_class(low) in (
        "prep",
        "conj",
        "sub",
        "prep-sub",
        "adv",
        "adv-sub",
        "adv-conj",
        "neg",
        "part",
    )


@lru_cache(maxsize=5_000)
def known_particle_verb(verb: str, particle: str) -> bool:
    """Whether *verb particle* is a listed verb, an expression of the dictionary, or a joined form (*avlese*) is a word."""
    if (verb, particle) in _LISTED:
        return True
    if (verb, particle) in _NEVER:
        return False
    if verb in _STATES and particle not in ("fast", "løs"):
        return False
    if f"{verb} {particle}" in open_lexicon().expressions:
        return True
    return _strong(verb, particle) or (particle in _PLAIN and particle not in ("igjen", "sammen", "fram", "frem"))


def is_transparent(verb: str, particle: str) -> bool:
    """Whether the particle only adds a direction (*falle ned*, *dra ut*), so that the verb alone may stand for both."""
    return (
        verb in _MOTION
        and particle in _PLAIN
        and (verb, particle) not in _LISTED
        and f"{verb} {particle}" not in open_lexicon().expressions
    )


@lru_cache(maxsize=5_000)
def _strong(verb: str, particle: str) -> bool:
    if (verb, particle) in _LISTED:
        return True
    if verb in _STATES or particle in ("etter", "under", "over", "gjennom", "om"):
        return False
    lexicon = open_lexicon()
    stem = verb.removesuffix("e")
    if particle == "fast" and lexicon.known(f"fast{verb}"):
        return True
    return any(lexicon.known(particle + form) for form in (verb, f"{stem}ing", f"{stem}ning"))
