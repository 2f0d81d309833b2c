"""How well two neighbouring word classes go together in Norwegian: weights set by hand, natural-log scale."""

from __future__ import annotations

from functools import lru_cache

_NOUN = frozenset({"n-si", "n-sd", "n-pi", "n-pd"})
_ADJ = frozenset({"a-c", "a-n", "a-d", "a-p", "a-x"})
_FINITE = frozenset({"v-fin", "v-pfin"})
_INFINITE = frozenset({"v-inf", "v-pinf"})


def _noun(key: str) -> bool:
    return key in _NOUN or key == "n-gen"


@lru_cache(maxsize=20_000)
def transition(before: str, key: str, commanding: bool) -> float:
    """The weight of `key` right after `before`; `commanding`: the sentence is, or may be, an instruction."""
    if key[:2] not in ("n-", "v-", "a-"):
        return _to_closed(before, key)
    group, _, carried = before.partition(":")
    if key == "a-d" and not group.startswith(_DEFINITE) and not carried.startswith("a-"):
        return _pair(before, group, carried, key, commanding) - 1.5
    return _pair(before, group, carried, key, commanding)


_DEFINITE = ("den", "det", "de", "dem", "poss", "adjd", "a-d", "n-gen", "name", "conj")


def _pair(before: str, group: str, carried: str, key: str, commanding: bool) -> float:
    if group in ("conj", "comma"):
        return _after_link(group, carried, key, commanding)
    rule = _AFTER.get(group) or _AFTER.get(group.partition("-")[0])
    if rule is not None:
        return rule(group, key)
    if _noun(group) or group in ("name", "obj"):
        return _after_noun(group, key)
    if group in _ADJ:
        return _by(key, noun=1.5, adj=0.3, finite=-1.0, infinite=-2.0, perfect=-3.0, command=-4.0)
    if group.startswith("v-"):
        return _after_verb(group, key)
    return _by(key, noun=0.3, adj=0.3, finite=0.3, infinite=-1.0, perfect=-2.0, command=-2.5)


def _by(key: str, *, noun: float, adj: float, finite: float, infinite: float, perfect: float, command: float) -> float:
    if _noun(key):
        return noun
    if key in _ADJ:
        return adj
    if key in _FINITE:
        return finite
    if key in _INFINITE:
        return infinite
    return perfect if key == "v-perf" else command


def _start(_: str, key: str) -> float:
    return _by(key, noun=0.5, adj=0.3, finite=-1.5, infinite=-2.0, perfect=-2.5, command=0.0)


def _mark(_: str, key: str) -> float:
    return _by(key, noun=-5, adj=-5, finite=-6, infinite=5, perfect=-6, command=-6)


def _modal(group: str, key: str) -> float:
    if group == "modal":
        return _by(key, noun=-0.5, adj=-0.5, finite=-4, infinite=4, perfect=-1, command=-5)
    return _by(key, noun=-0.5, adj=-0.5, finite=-3, infinite=3, perfect=-1, command=-5)


def _have(_: str, key: str) -> float:
    return _by(key, noun=0.8, adj=-0.5, finite=-4, infinite=-3, perfect=4, command=-5)


def _be(group: str, key: str) -> float:
    if group == "be-q":
        # "Er kastet for stort, ...": first in the sentence its subject follows.
        return _by(key, noun=2.0, adj=0.5, finite=-4, infinite=-2.5, perfect=-1.0, command=-5)
    if group == "be-imp":
        return _by(key, noun=0, adj=1, finite=-3, infinite=-3, perfect=0, command=-5)
    return _by(key, noun=0.0, adj=1.8, finite=-4, infinite=-2.5, perfect=3.0, command=-5)


def _determiner(group: str, key: str) -> float:
    if key == "n-sd" and group.startswith(("art", "quant")):
        return -2.5
    if group.startswith("art") and key in ("n-pi", "n-pd"):
        return -2.5
    if group.startswith("dem"):
        return _by(key, noun=1.5, adj=1.5, finite=0, infinite=-4, perfect=-4, command=-6)
    return _by(key, noun=2.0, adj=1.5, finite=-3, infinite=-4, perfect=-3, command=-6)


def _pronoun_or_article(group: str, key: str) -> float:
    # den, det, de: article before adjective or definite noun, else pronoun.
    if key == "n-sd":
        return 1.5 if group in ("den", "det") else -1.0
    if key in ("a-d", "a-p"):
        return 2.5
    return _by(key, noun=-0.5, adj=-0.5, finite=1.5, infinite=-2.0, perfect=-1.5, command=-5)


def _subject(_: str, key: str) -> float:
    return _by(key, noun=-1.5, adj=-0.5, finite=3, infinite=-0.5, perfect=-0.5, command=-5)


def _inverted(group: str, key: str) -> float:
    """After verb and pronoun (*plukker du*, *er det*): the verb has been."""
    if group != "inv" and key in ("a-d", "a-p"):
        return 2.0
    return _by(key, noun=0.8, adj=0.7, finite=-3, infinite=-1.5, perfect=-1.0, command=-5)


def _preposition(_: str, key: str) -> float:
    return _by(key, noun=1.5, adj=0.7, finite=-3, infinite=-2.5, perfect=-2, command=-5)


def _subordinator(_: str, key: str) -> float:
    # at, når, hvis: a subject comes first, never the verb.
    return _by(key, noun=0.8, adj=0.5, finite=-3.0, infinite=-2, perfect=-1, command=-4)


def _question(_: str, key: str) -> float:
    return _by(key, noun=0.0, adj=0.8, finite=1.0, infinite=-2, perfect=-1, command=-4)


def _relative(_: str, key: str) -> float:
    return _by(key, noun=0.3, adj=0.3, finite=2.5, infinite=-2, perfect=-0.5, command=-4)


def _number(_: str, key: str) -> float:
    extra = 1.0 if key == "n-pi" else 0.0
    return extra + _by(key, noun=1.0, adj=0.8, finite=-1, infinite=-2.5, perfect=-2, command=-2.5)


def _negation(_: str, key: str) -> float:
    return _by(key, noun=0, adj=0.7, finite=0.5, infinite=0, perfect=0.3, command=0.0)


def _adverb(_: str, key: str) -> float:
    return _by(key, noun=-0.2, adj=0.8, finite=0.7, infinite=0, perfect=0.3, command=0.0)


def _so(_: str, key: str) -> float:
    # "så limet fester", but "så løfter vi"
    return _by(key, noun=0.8, adj=0.8, finite=0.5, infinite=-0.5, perfect=-0.5, command=0.0)


def _particle(_: str, key: str) -> float:
    return _by(key, noun=0.8, adj=0.4, finite=-1, infinite=-1.5, perfect=-1, command=-3)


def _let(_: str, key: str) -> float:
    return _by(key, noun=1.0, adj=0.3, finite=-3, infinite=3.0, perfect=-1, command=-6)


_AFTER = {
    "let": _let,
    "start": _start,
    "end": _start,
    "mark": _mark,
    "modal": _modal,
    "ha": _have,
    "be": _be,
    "art": _determiner,
    "dem": _determiner,
    "poss": _determiner,
    "quant": _determiner,
    "adjd": _determiner,
    "den": _pronoun_or_article,
    "det": _pronoun_or_article,
    "de": _pronoun_or_article,
    "subj": _subject,
    "inv": _inverted,
    "prep": _preposition,
    "sub": _subordinator,
    "qu": _question,
    "rel": _relative,
    "num": _number,
    "neg": _negation,
    "adv": _adverb,
    "adv-conj": _so,
    "part": _particle,
    "adj": _adverb,
}


def _after_noun(group: str, key: str) -> float:
    if group == "n-gen" or group == "name":
        return _by(key, noun=1.5, adj=1.0, finite=0.8, infinite=-2.5, perfect=-1.5, command=-4)
    if _noun(key) and group == "n-si" and key == "n-si":
        return -1.0
    return _by(key, noun=-1.5, adj=-0.5, finite=1.8, infinite=-1.5, perfect=-2.0, command=-4)


def _after_verb(group: str, key: str) -> float:
    if group == "v-imp":
        return _by(
            key,
            noun=1.7 if key in ("n-sd", "n-pd") else 1.0,
            adj=0.7,
            finite=-3.5,
            infinite=-2.5,
            perfect=-2,
            command=-4,
        )
    if group in _INFINITE:
        return _by(key, noun=0.8, adj=0.5, finite=-1.5, infinite=-1.5, perfect=-0.5, command=-4)
    return _by(key, noun=0.6, adj=0.7, finite=-2.5, infinite=-1.2, perfect=-1.2, command=-4.5)


def _after_link(group: str, carried: str, key: str, commanding: bool) -> float:
    if key == "v-imp":
        return (3.0 if group == "conj" else 2.3) if commanding else -2.0
    same = 0.0
    if carried == key:
        same = 1.8
    elif carried[:2] == key[:2] and carried[:2] in ("n-", "a-", "v-"):
        same = 0.8 if carried[:2] != "v-" else 0.3
    base = _by(key, noun=0.3, adj=0.2, finite=0.5, infinite=-0.5, perfect=-0.5, command=0)
    return base + same


def _to_closed(before: str, key: str) -> float:
    group = before.partition(":")[0]
    if key == "adv-open" and group.startswith(("prep", "art", "poss", "dem", "mark")):
        return -3.0
    if key == "end" and group == "v-imp":
        return -2.5
    if group == "v-imp" and key == "sub":
        return 0.7
    if group in ("n-si", "n-pi") and key == "sub":
        return -0.7
    if key in ("part", "adj-part") and group in ("n-si", "n-pi"):
        return -0.5
    if key in ("prep", "part", "adj-part") and group.startswith("v-"):
        return 0.5 if key == "prep" else 1.0
    if group in ("n-si", "n-pi") and key.startswith(("art", "adjd", "dem")):
        return -0.7  # two things side by side: the first is rather a verb (merker hele veien)
    if (group == "v-imp" and key in ("den", "det", "de", "obj", "refl")) or key.startswith(
        ("art", "poss", "dem", "quant", "num", "adjd")
    ):
        return 0.7 if group.startswith("v-") else 0.0
    if key in ("den", "de") and group == "n-si":
        return -0.7
    if key in ("conj", "comma") and group == "v-imp":
        return -0.5
    if key == "mark" and group in _FINITE:
        return 0.5
    if group == "n-gen" and not key.startswith(("num", "name", "quant", "adjd", "poss", "unit", "other")):
        return -2.5  # whose? the noun must follow
    if key == "subj":
        # "Sakte løfter vi", "Hvor fester du": the verb comes second. "Lasten vi løfter" has a definite noun.
        return 1.5 if group in _FINITE else -1.5 if group in ("n-si", "n-pi") or group in _ADJ else 0.0
    return 0.0
