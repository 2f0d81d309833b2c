"""Which reading of each token is meant: the best path through the sentence by hand-set weights for neighbours.

The weights are on a natural-log scale, set by hand from the grammar of instructions; nothing is trained.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from fagnorsk.model.text import TextKind
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.candidates import Candidate, candidates
from fagnorsk.norwegian.clauses import Clauses, State, clause_starts, is_shouted, read_clauses
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import PARTICIPLES, Kind, Tag
from fagnorsk.norwegian.transitions import transition

_KEY = {
    Tag.SG_INDEF: "n-si",
    Tag.SG_DEF: "n-sd",
    Tag.PL_INDEF: "n-pi",
    Tag.PL_DEF: "n-pd",
    Tag.INFINITIVE: "v-inf",
    Tag.PRESENT: "v-fin",
    Tag.PAST: "v-fin",
    Tag.PERFECT: "v-perf",
    Tag.IMPERATIVE: "v-imp",
    Tag.INFINITIVE_PASSIVE: "v-pinf",
    Tag.PRESENT_PASSIVE: "v-pfin",
    Tag.COMMON: "a-c",
    Tag.NEUTER: "a-n",
    Tag.DEFINITE: "a-d",
    Tag.PLURAL: "a-p",
    Tag.PART_COMMON: "a-c",
    Tag.PART_NEUTER: "a-n",
    Tag.PART_DEFINITE: "a-d",
    Tag.PART_PLURAL: "a-p",
    Tag.PRESENT_PART: "a-x",
    Tag.COMPARATIVE: "a-x",
    Tag.SUPERLATIVE: "a-x",
    Tag.SUPERLATIVE_DEF: "a-d",
}
_SKIPPED = frozenset({"neg", "adv", "refl", "subj", "obj"})
_EXPECTING = frozenset({"modal", "ha", "be", "mark"})
# A closed-class word that is also a noun or verb (mot, etter, får) is that only with good cause.
_SELDOM = -6.0


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a token was read as; `candidate` is None for closed-class words, names, numbers and marks."""

    candidate: Candidate | None
    key: str


@cache
def _closed() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in words("closed"):
        word, _, group = pair.rpartition("/")
        found.setdefault(word, group)
    return found


def closed_class(word: str) -> str:
    """The class of a closed-class word (`prep`, `art-n`, `modal` ...), or nothing."""
    return _closed().get(word.lower(), "")


@cache
def _units() -> frozenset[str]:
    return frozenset(words("units"))


@cache
def _closed_lemmas() -> dict[str, tuple[str, Pos]]:
    return {form: (lemma, Pos(pos)) for form, lemma, pos in (row.split("/") for row in words("closed_lemmas"))}


def closed_lemma(word: str) -> tuple[str, Pos] | None:
    """Base form and part of speech of a closed-class word that is a form of a verb or adjective (*er*, *har*, *mer*)."""
    return _closed_lemmas().get(word.lower())


def choose_readings(tokens: Sequence[str], kind: TextKind = TextKind.BODY) -> tuple[Chosen, ...]:
    """One choice for each token of a sentence, marks included."""
    shouting = is_shouted(tokens)
    starts = clause_starts(tokens)
    states = [_states(token, at in starts, shouting, kind) for at, token in enumerate(tokens)]
    return _best_path(states, read_clauses(tokens, states, kind))


@lru_cache(maxsize=50_000)
def _states(token: str, first: bool, shouting: bool, kind: TextKind) -> tuple[State, ...]:
    if not any(c.isalpha() for c in token):
        if token[0].isdigit():
            return (State("num", 0.0, None),)
        return (State("comma" if token in (",", "/", "–", "-") else "end-shout" if token == "!" else "end", 0.0, None),)
    low = token.lower()
    if token in _units():
        return (State("unit", 0.0, None),)
    group = _closed().get(low)
    found: list[State] = []
    if group:
        found.append(State(group, 8.0, None))
        if group.startswith(
            ("art", "dem", "poss", "mark", "subj", "obj", "refl", "modal", "be", "ha", "conj", "num", "rel", "let")
        ):
            return tuple(found)
    elif _name(token, low, first, shouting, kind):
        return (State("name", 0.0, None),)
    extra = _SELDOM if group else 0.0
    for candidate in candidates(low)[:9]:
        if group and candidate.kind is Kind.ADV:
            continue
        # leste, ringte: rarely a participle in front of a noun.
        rare = -1.0 if candidate.tag is Tag.PART_PLURAL else 0.0
        found.append(State(_key(candidate), candidate.weight + extra + rare, candidate))
    if not group and not _closed().get(low):
        other = [r for r in open_lexicon().readings(low) if r.kind.pos is None]
        if other and any(r.kind in (Kind.PRONOUN, Kind.DETERMINER, Kind.PREPOSITION, Kind.CONJUNCTION) for r in other):
            found.append(State("other", open_lexicon().zipf(low) * 1.4, None))
        elif other and not any(s.candidate and s.candidate.known for s in found):
            found = [State("name", 0.0, None)]
    return tuple(found) or (State("name", 0.0, None),)


def _key(candidate: Candidate) -> str:
    if candidate.genitive:
        return "n-gen"
    if candidate.kind is Kind.ADV:
        return "adv-open"
    if candidate.kind is Kind.ADJ and candidate.tag is Tag.BASE:
        return "a-x"
    return _KEY.get(candidate.tag, "n-si" if candidate.kind is Kind.NOUN else "x")


def _name(token: str, low: str, first: bool, shouting: bool, kind: TextKind) -> bool:
    if not token[0].isupper() or shouting:
        return False
    lexicon = open_lexicon()
    known = lexicon.known(low)
    if token.isupper() and len(token) > 1:
        return len(token) <= 5 or not known
    if first:
        # An unknown word with a capital at the start: a name if people write it, else a word nobody has listed.
        return not known and not candidates(low)[0].known and lexicon.zipf(low) > 2
    if kind in (TextKind.LIST, TextKind.TITLE) and known:
        return False
    return not (len(low) >= 8 and candidates(low)[0].known and lexicon.zipf(low) < 4.5)


def _best_path(states: list[tuple[State, ...]], clauses: Clauses) -> tuple[Chosen, ...]:
    if not states:
        return ()
    kind, starts, commanding = clauses.kind, clauses.starts, clauses.commanding
    scores: list[list[float]] = []
    links: list[list[int]] = []
    keys: list[list[str]] = []
    for at, here in enumerate(states):
        row: list[float] = []
        link: list[int] = []
        effective: list[str] = []
        for state in here:
            begins = at in starts
            gain = state.weight + _place(state.key, begins, kind, commanding, at in clauses.statements)
            gain += clauses.against(at, state.key)
            best, source, key = -1e9, 0, state.key
            if at == 0:
                best = transition("start", state.key, kind is TextKind.STEP) + _agree("start", state)
            else:
                for number, before in enumerate(keys[at - 1]):
                    score = scores[at - 1][number] + (
                        transition("start", state.key, True) if begins else transition(before, state.key, commanding)
                    )
                    score += _agree(before, state)
                    if score > best:
                        best, source = score, number
            before = keys[at - 1][source] if at else "start"
            row.append(best + gain)
            link.append(source)
            effective.append("be-q" if begins and key == "be" else _carried(before, key))
        scores.append(row)
        links.append(link)
        keys.append(effective)
    chosen: list[Chosen] = []
    number = max(range(len(scores[-1])), key=lambda n: scores[-1][n])
    for at in range(len(states) - 1, -1, -1):
        state = states[at][number]
        chosen.append(Chosen(state.candidate, state.key))
        number = links[at][number]
    return tuple(reversed(chosen))


def _carried(before: str, key: str) -> str:
    """The class the next token sees: *skal ikke*, *har du* still expect what *skal* and *har* expect."""
    if key in _SKIPPED or key == "adv-open":
        if before in _EXPECTING or (before == "v-imp" and key in ("neg", "adv")):
            return before
        if before.startswith(("modal", "ha", "be")) and key != "obj":
            return before
    if before in ("v-fin", "v-pfin") and key in ("subj", "det", "den", "de"):
        return "inv" if key == "subj" else f"inv-{key}"
    if before.startswith("be") and key == "det":
        return "inv-det"
    if before == "let" and (
        key[:2] in ("n-", "a-") or key.startswith(("obj", "den", "det", "de", "art", "poss", "name", "refl"))
    ):
        return before
    if key in ("conj", "comma"):
        return f"{key}:{before.rpartition(':')[2]}"
    return key


def _place(key: str, begins: bool, kind: TextKind, commanding: bool, statement: bool) -> float:
    if key == "v-inf" and begins and kind is TextKind.TITLE:
        return 5.0
    if kind is TextKind.LIST and key[:2] == "v-":
        return -5.0
    if key != "v-imp":
        return 0.0
    if begins and statement:
        return -4.0
    if kind in (TextKind.LIST, TextKind.TITLE):
        return -3.0
    if begins:
        return 5.5 if kind is TextKind.STEP else 4.0
    if not commanding:
        return -3.0
    return 1.0 if kind is TextKind.STEP else 0.0


def _agree(before: str, state: State) -> float:
    c = state.candidate
    if c is None or c.kind is not Kind.NOUN or not c.genders:
        return 0.0
    mark = before[-2:]
    if before.startswith(("art", "dem", "poss", "quant")):
        if mark == "-n":
            return (1.5 if Gender.N in c.genders else -3.0) if c.tag in (Tag.SG_INDEF, Tag.SG_DEF) else -3.0
        if mark in ("-m", "-f"):
            return (1.0 if set(c.genders) - {Gender.N} else -3.0) if c.tag in (Tag.SG_INDEF, Tag.SG_DEF) else -3.0
        if mark == "-p":
            return 1.5 if c.tag in (Tag.PL_INDEF, Tag.PL_DEF) else -2.0
    if before == "a-n":
        return (1.0 if Gender.N in c.genders else -1.5) if c.tag is Tag.SG_INDEF else -1.0
    if before == "a-c":
        return (0.5 if set(c.genders) - {Gender.N} else -1.0) if c.tag is Tag.SG_INDEF else -3.0
    if before == "a-p":
        return 0.7 if c.tag in (Tag.PL_INDEF, Tag.PL_DEF) else -1.0
    if before == "a-d":
        return 0.7 if c.tag in (Tag.SG_DEF, Tag.PL_DEF) else 0.0
    return 0.0


def is_participle(candidate: Candidate) -> bool:
    """Whether an adjective reading is a participle."""
    return candidate.tag in PARTICIPLES
