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


@dataclass(frozen=True, slots=True)
class _State:
    key: str
    weight: float
    candidate: Candidate | None


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
    shouting = _shouting(tokens)
    starts = _starts(tokens)
    states = [
        _states(token, at in starts, shouting, kind, bool(starts) and at == max(starts))
        for at, token in enumerate(tokens)
    ]
    statements = frozenset(at for at in starts if _has_finite(tokens, states, at))
    commanding = _commands(states, starts - statements)
    later = _main_clauses(tokens, states, starts, commanding)
    if later:
        starts |= later
        statements |= frozenset(at for at in later if _has_finite(tokens, states, at))
        commanding = commanding or _commands(states, later - statements)
    return _best_path(states, starts, statements, _isolated(tokens), kind, commanding)


def _commands(states: Sequence[tuple[_State, ...]], starts: frozenset[int]) -> bool:
    return any(s.key == "v-imp" for at in starts for s in states[at])


def _main_clauses(
    tokens: Sequence[str], states: Sequence[tuple[_State, ...]], starts: frozenset[int], commanding: bool
) -> frozenset[int]:
    """Where a command may stand after a comma: behind a clause that says when (*Når røret er tomt, steng ...*, *Er du
    ferdig, rydd ...*) or an answer (*Ja, skriv ...*), and behind ", og", which joins clauses and not words.
    """
    found: set[int] = set()
    leading = False
    for at in range(len(tokens) - 1):
        if at in starts:
            leading = _leads(tokens, states, at)
        if tokens[at] != ",":
            continue
        first = at + 1
        if tokens[first].lower() in ("og", "men", "eller") and commanding and first + 1 < len(tokens):
            first += 1
        elif not leading:
            continue
        if any(s.key == "v-imp" for s in states[first]) and not _alone(tokens, first):
            found.add(first)
            leading = False
    return frozenset(found)


def _leads(tokens: Sequence[str], states: Sequence[tuple[_State, ...]], at: int) -> bool:
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


def _has_finite(tokens: Sequence[str], states: Sequence[tuple[_State, ...]], start: int) -> bool:
    """Whether the clause at `start` has a finite verb further on that is nothing else: then no command begins it
    (*Fisk med sår går til ...*, *Avfall skal ...*).
    """
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


def _sure(states: tuple[_State, ...], *wanted: str) -> bool:
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


def _shouting(tokens: Sequence[str]) -> bool:
    letters = [t for t in tokens if t.isalpha()]
    return (len(letters) > 1 and all(t.isupper() for t in letters)) or (len(letters) == 1 and len(letters[0]) > 5)


def _starts(tokens: Sequence[str]) -> frozenset[int]:
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


@lru_cache(maxsize=50_000)
def _states(token: str, first: bool, shouting: bool, kind: TextKind, _last: bool) -> tuple[_State, ...]:
    if not any(c.isalpha() for c in token):
        if token[0].isdigit():
            return (_State("num", 0.0, None),)
        return (
            _State("comma" if token in (",", "/", "–", "-") else "end-shout" if token == "!" else "end", 0.0, None),
        )
    low = token.lower()
    if token in _units():
        return (_State("unit", 0.0, None),)
    group = _closed().get(low)
    found: list[_State] = []
    if group:
        found.append(_State(group, 8.0, None))
        if group.startswith(
            ("art", "dem", "poss", "mark", "subj", "obj", "refl", "modal", "be", "ha", "conj", "num", "rel", "let")
        ):
            return tuple(found)
    elif _name(token, low, first, shouting, kind):
        return (_State("name", 0.0, None),)
    extra = _SELDOM if group else 0.0
    for candidate in candidates(low)[:9]:
        if group and candidate.kind is Kind.ADV:
            continue
        # leste, ringte: rarely a participle in front of a noun.
        rare = -1.0 if candidate.tag is Tag.PART_PLURAL else 0.0
        found.append(_State(_key(candidate), candidate.weight + extra + rare, candidate))
    if not group and not _closed().get(low):
        other = [r for r in open_lexicon().readings(low) if r.kind.pos is None]
        if other and any(r.kind in (Kind.PRONOUN, Kind.DETERMINER, Kind.PREPOSITION, Kind.CONJUNCTION) for r in other):
            found.append(_State("other", open_lexicon().zipf(low) * 1.4, None))
        elif other and not any(s.candidate and s.candidate.known for s in found):
            found = [_State("name", 0.0, None)]
    return tuple(found) or (_State("name", 0.0, None),)


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


def _best_path(
    states: list[tuple[_State, ...]],
    starts: frozenset[int],
    statements: frozenset[int],
    isolated: frozenset[int],
    kind: TextKind,
    commanding: bool,
) -> tuple[Chosen, ...]:
    if not states:
        return ()
    licensed = _licensed(states)
    scores: list[list[float]] = []
    links: list[list[int]] = []
    keys: list[list[str]] = []
    for at, here in enumerate(states):
        row: list[float] = []
        link: list[int] = []
        effective: list[str] = []
        for state in here:
            begins = at in starts
            gain = state.weight + _place(state.key, begins, kind, commanding, at in statements)
            if at in isolated and state.key[:2] == "v-":
                gain -= 3.0
            if state.key in _NEEDING and not licensed[at] & _NEEDING[state.key] and kind is not TextKind.TITLE:
                gain -= _UNLICENSED
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
            effective.append(_carried(before, key))
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


_UNLICENSED = 2.0
# What must stand somewhere before an infinitive or a perfect.
_NEEDING = {
    "v-inf": frozenset(("mark", "modal", "let")),
    "v-pinf": frozenset(("mark", "modal", "let")),
    "v-perf": frozenset(("be", "ha", "modal")),
}


def _licensed(states: Sequence[tuple[_State, ...]]) -> list[frozenset[str]]:
    """For each token the infinitive marks and auxiliaries before it in the sentence."""
    found = []
    seen: frozenset[str] = frozenset()
    for here in states:
        found.append(seen)
        groups = {s.key.partition("-")[0] for s in here if s.key.startswith(("mark", "modal", "let", "be", "ha"))}
        if groups:
            seen |= groups
    return found


def _carried(before: str, key: str) -> str:
    """The class the next token sees: *skal ikke*, *har du* still expect what *skal* and *har* expect."""
    if key in _SKIPPED or key == "adv-open":
        if before in _EXPECTING or (before == "v-imp" and key in ("neg", "adv")):
            return before
        if before.startswith(("modal", "ha", "be")) and key != "obj":
            return before
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


def _agree(before: str, state: _State) -> float:
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
        return (0.5 if set(c.genders) - {Gender.N} else -1.0) if c.tag is Tag.SG_INDEF else -0.5
    if before == "a-p":
        return 0.7 if c.tag in (Tag.PL_INDEF, Tag.PL_DEF) else -1.0
    if before == "a-d":
        return 0.7 if c.tag in (Tag.SG_DEF, Tag.PL_DEF) else 0.0
    return 0.0


def is_participle(candidate: Candidate) -> bool:
    """Whether an adjective reading is a participle."""
    return candidate.tag in PARTICIPLES
