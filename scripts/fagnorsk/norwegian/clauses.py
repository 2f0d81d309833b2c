"""The clauses of a sentence before its words are read: where a command may stand, and where none or no finite verb can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.model.text import TextKind
from fagnorsk.norwegian.candidates import Candidate


@dataclass(frozen=True, slots=True)
class State:
    """One reading of a token: its class as the transitions know it, and how likely it is without context."""

    key: str
    weight: float
    candidate: Candidate | None


@dataclass(frozen=True, slots=True)
class Clauses:
    """What the build of a sentence tells before its words are chosen.

    `starts`: where a clause begins in which an imperative may stand first; `statements`: those of them that have a finite
    verb further on, so that none does; `commanding`: whether the sentence may hold an order.
    """

    starts: frozenset[int]
    statements: frozenset[int]
    commanding: bool
    kind: TextKind
    isolated: frozenset[int]
    subordinate: frozenset[int]
    ordered: frozenset[int]
    licensed: tuple[frozenset[str], ...]

    def against(self, at: int, key: str) -> float:
        """What speaks against class `key` for the token at `at`: zero or a negative weight."""
        doubt = 0.0
        if at in self.isolated and key[:2] == "v-":
            doubt -= 3.0
        if key == "v-imp" and at in self.subordinate and at not in self.starts:
            doubt -= _IN_AN_ORDER
        if at in self.ordered and key in _FINITE:
            doubt -= _IN_AN_ORDER
        if key in _NEEDING and not self.licensed[at] & _NEEDING[key] and self.kind is not TextKind.TITLE:
            doubt -= _UNLICENSED
        return doubt


def read_clauses(tokens: Sequence[str], states: Sequence[tuple[State, ...]], kind: TextKind) -> Clauses:
    """The clauses of a sentence whose tokens may be read as `states`."""
    starts = clause_starts(tokens)
    statements = frozenset(at for at in starts if _has_finite(tokens, states, at))
    commanding = _commands(states, starts - statements)
    later = _main_clauses(tokens, states, starts, commanding)
    if later:
        starts |= later
        statements |= frozenset(at for at in later if _has_finite(tokens, states, at))
        commanding = commanding or _commands(states, later - statements)
    return Clauses(
        starts,
        statements,
        commanding,
        kind,
        _isolated(tokens),
        _subordinate(states),
        _ordered(states, starts - statements, kind),
        tuple(_licensed(states)),
    )


def _commands(states: Sequence[tuple[State, ...]], starts: frozenset[int]) -> bool:
    return any(s.key == "v-imp" for at in starts for s in states[at])


def _main_clauses(
    tokens: Sequence[str], states: Sequence[tuple[State, ...]], starts: frozenset[int], commanding: bool
) -> frozenset[int]:
    """Where a command may stand after a comma: behind a clause that says when (*Når røret er tomt, steng ...*, *Er du
    ferdig, rydd ...*) or an answer (*Ja, skriv ...*), and behind ", og", which joins clauses and not words.
    """
    found: set[int] = set()
    leading = False
    for at in range(len(tokens) - 1):
        if at in starts:
            leading = _leads(tokens, states, at)
        if tokens[at] not in (",", ":"):
            continue
        first = at + 1
        leading = leading or tokens[at] == ":"  # "Ved brannskade: kjøl med vann"
        if tokens[first].lower() in ("og", "men", "eller") and commanding and first + 1 < len(tokens):
            first += 1
        elif not leading:
            continue
        if any(s.key == "v-imp" for s in states[first]) and not _alone(tokens, first):
            found.add(first)
            leading = False
    return frozenset(found)


def _leads(tokens: Sequence[str], states: Sequence[tuple[State, ...]], at: int) -> bool:
    low = tokens[at].lower()
    if low in _WHEN or (low in _ANSWERS and at + 1 < len(tokens) and tokens[at + 1] == ","):
        return True
    return at + 1 < len(tokens) and states[at + 1][0].key == "subj" and any(s.key in _FINITE for s in states[at])


def _alone(tokens: Sequence[str], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].lower() in (",", "og", "eller")


_WHEN = frozenset(("når", "hvis", "dersom", "før", "etter", "mens", "så", "straks", "da", "idet", "med"))
_ANSWERS = frozenset(
    ("ja", "nei", "ok", "jo", "bra", "fint", "greit", "flott", "takk", "hei", "klart", "riktig", "stopp")
)
_CLAUSE_ENDS = frozenset(("sub", "rel", "qu", "prep-sub", "adv-sub", "comma", "end", "end-shout", "mark"))
_FINITE = frozenset(("modal", "be", "ha", "v-fin", "v-pfin"))


def _has_finite(tokens: Sequence[str], states: Sequence[tuple[State, ...]], start: int) -> bool:
    """Whether the clause at `start` has a finite verb further on that is nothing else: then no command begins it
    (*Fisk med sår går til ...*, *Avfall skal ...*).
    """
    if all(s.key == "v-imp" for s in states[start]):
        return False  # it can be nothing else
    for at in range(start + 1, len(tokens)):
        keys = {s.key for s in states[at]}
        if keys & _CLAUSE_ENDS or "subj" in keys or tokens[at].lower() in ("slik", "så"):
            return False
        if tokens[at].lower() in ("den", "det", "de") and tokens[at - 1].lower() in ("til", "etter", "før"):
            return False  # "til den er kald"
        if "conj" in keys and at + 1 < len(tokens) and any(s.key == "v-imp" for s in states[at + 1]):
            return False
        if at > start + 1 and _sure(states[at - 1], "n-") and (_sure(states[at], "n-") or "subj" in keys):
            return False  # a clause without "som": stillingen leverandøren oppgir
        if keys & _FINITE and _sure(states[at], *_FINITE, "v-pinf", "modal-inf"):
            return True
    return False


def _sure(states: tuple[State, ...], *wanted: str) -> bool:
    """Whether the token is one of the wanted classes by a wide margin, without looking at its neighbours."""
    right = max((s.weight for s in states if s.key.startswith(wanted)), default=-1e9)
    wrong = max((s.weight for s in states if not s.key.startswith(wanted)), default=-1e9)
    return right > wrong + 2.0


def _isolated(tokens: Sequence[str]) -> frozenset[int]:
    """Words that stand alone between commas (dekk, bremser, lys): things, not commands."""
    return frozenset(
        at
        for at in range(1, len(tokens) - 1)
        if tokens[at - 1] in (",", ":") and tokens[at + 1].lower() in (",", "og", "eller", ".")
    )


def is_shouted(tokens: Sequence[str]) -> bool:
    """Whether a sentence is in capitals, which then say nothing about names."""
    letters = [t for t in tokens if t.isalpha()]
    return (len(letters) > 1 and all(t.isupper() for t in letters)) or (len(letters) == 1 and len(letters[0]) > 5)


def clause_starts(tokens: Sequence[str]) -> frozenset[int]:
    """Where a clause begins in which an imperative may stand first: after number, bullet or quotation mark, after a colon."""
    found: set[int] = set()
    fresh = True
    for at, token in enumerate(tokens):
        if token[0].isalpha():
            # "dekk, bremser og lys" after a colon is a list, no command.
            if fresh and (not found or token[0].isupper()):
                found.add(at)
                if token.lower() in ("ikke", "aldri") and at + 1 < len(tokens):
                    found.add(at + 1)
            fresh = False
        elif token in (":", ".", "!", "?", ";", "–", "-", "«", '"', "•"):
            fresh = True
    return frozenset(found)


_UNLICENSED = 2.0
# What must stand somewhere before an infinitive or a perfect.
_NEEDING = {
    "v-inf": frozenset(("mark", "modal", "let")),
    "v-pinf": frozenset(("mark", "modal", "let")),
    "v-perf": frozenset(("be", "ha", "modal")),
}


_IN_AN_ORDER = 2.5


def _subordinate(states: Sequence[tuple[State, ...]]) -> frozenset[int]:
    """Tokens behind at, når, som ... in the same clause: nobody commands there (*at kanten er avstivet og tett*)."""
    found: set[int] = set()
    inside = False
    for at, here in enumerate(states):
        if inside:
            found.add(at)
        first = here[0].key
        inside = first in ("sub", "rel") or (inside and first not in _MARKS)
    return frozenset(found)


_MARKS = ("comma", "end", "end-shout")


def _ordered(states: Sequence[tuple[State, ...]], commands: frozenset[int], kind: TextKind) -> frozenset[int]:
    """Tokens of a clause that an imperative begins, up to the first word that may open another clause: no finite verb
    stands there (*Spyl ned maskiner og renner*).
    """
    found: set[int] = set()
    inside = False
    for at, here in enumerate(states):
        if at in commands and (_sure(here, "v-imp") or (kind is TextKind.STEP and any(s.key == "v-imp" for s in here))):
            inside = True
        elif inside and any(s.key in _OPENING or s.key.startswith(("subj", "det", "den", "de")) for s in here):
            inside = False
        elif inside:
            found.add(at)
    return frozenset(found)


_OPENING = _CLAUSE_ENDS - {"end", "end-shout", "mark"}


def _licensed(states: Sequence[tuple[State, ...]]) -> list[frozenset[str]]:
    """For each token the infinitive marks and auxiliaries before it in the sentence."""
    found = []
    seen: frozenset[str] = frozenset()
    for here in states:
        found.append(seen)
        groups = {s.key.partition("-")[0] for s in here if s.key.startswith(("mark", "modal", "let", "be", "ha"))}
        if groups:
            seen |= groups
    return found
