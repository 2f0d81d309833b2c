"""Suggestions for a word that nobody knows: what it may be a misspelling of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from fagnorsk.norwegian.candidates import candidates
from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.derive import derived_noun
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.tags import Kind

_LETTERS = "abcdefghijklmnoprstuvwyzæøå"
_MOST = 3
# A split dearer than this is shown (it is sure enough for forms) but may be a slip of the pen.
_DEAR = 15.5
_TRIPLE = re.compile(r"(\w)\1\1")
# So cheap a split of parts of this length, with so common a last part, is meant as it stands (fiskerest), unless the word
# beside it is a common one.
_CLEAR, _PART, _LAST, _RARE = 12.0, 4, 3.7, 2.4


def accepted(word: str) -> bool:
    """Whether a word can stand unmarked: the dictionary has it or a rule makes it, or it is a sure compound that is not
    one letter away from a word of the dictionary.
    """
    low = word.lower()
    if open_lexicon().known(low):
        return True
    found = candidates(low)
    if not found or not found[0].known:
        return False
    head, hyphen, _ = word.rpartition("-")
    if hyphen:
        return all(p and (len(p) < 3 or not p.islower() or accepted(p)) for p in head.split("-"))
    if _TRIPLE.search(low) or (found[0].genitive and not _sure_owner(low.removesuffix("s"))):
        return False
    noun = derived_noun(low)
    if noun is not None and open_lexicon().zipf(noun.source) > 2.5 and not splits(low):
        return True
    whole = min(splits(low).values(), key=lambda split: split.cost, default=None)
    if whole and (whole.cost > _DEAR or not all(_is_seen(part) for part in whole.parts)):
        return False
    return not near_miss(low)


def _sure_owner(word: str) -> bool:
    """Whether a word in the genitive is known or a cheap split: an s at the end is soon a slip (slipeklosss)."""
    split = splits(word).get(Kind.NOUN)
    return open_lexicon().known(word) or (split is not None and split.cost <= _CLEAR)


def _is_seen(part: str) -> bool:
    """Whether people use a part of a compound, or it is a noun by rule, which nobody counts (avfetting)."""
    return open_lexicon().zipf(part) > 1 or part.endswith(("ing", "er"))


@lru_cache(maxsize=5_000)
def near_miss(word: str) -> bool:
    """Whether a word that only a split explains is one letter away from a word of the dictionary people use."""
    lexicon = open_lexicon()
    least = 0.0
    split = splits(word).get(Kind.NOUN)
    clear = split and split.cost <= _CLEAR and all(len(part) >= _PART for part in split.parts)
    if split and clear and lexicon.zipf(split.tail) >= _LAST:
        least = _RARE
    return any(lexicon.known(w) and lexicon.zipf(w) > least for w in _edits(word))


def suggestions(form: str, near: Iterable[str] = ()) -> tuple[str, ...]:
    """At most three known words one letter away, those of `near` (the list's terms and forms) first, then by frequency.
    For a compound with a mistake in one part, the compound put right.
    """
    low = form.lower()
    changed = _edits(low)
    listed = sorted({word for word in near if word.lower() in changed})
    return tuple(dict.fromkeys([*listed, *_known(low)]))[:_MOST]


@lru_cache(maxsize=5_000)
def _known(low: str) -> tuple[str, ...]:
    lexicon = open_lexicon()
    whole = sorted((w for w in _edits(low) if lexicon.known(w)), key=lambda w: (-lexicon.zipf(w), w))
    if whole:
        return tuple(whole[:_MOST])
    found: dict[str, float] = {}
    for cut in range(3, len(low) - 2):
        first, last = low[:cut], low[cut:]
        if lexicon.known(last):
            for word in _edits(first):
                _try(word + last, found, lexicon.known(word) or (word.endswith("s") and lexicon.known(word[:-1])))
        if lexicon.known(first) or (first.endswith("s") and lexicon.known(first[:-1])):
            for word in _edits(last):
                _try(first + word, found, lexicon.known(word))
    return tuple(sorted(found, key=lambda w: (found[w], w))[:_MOST])


def _try(word: str, found: dict[str, float], likely: bool) -> None:
    if not likely or word in found:
        return
    cost = min((s.cost for s in splits(word).values() if s.sure), default=None)
    if cost is not None:
        found[word] = cost


def _edits(word: str) -> set[str]:
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    found = {a + b[1:] for a, b in cuts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    found |= {a + c + b[1:] for a, b in cuts if b for c in _LETTERS}
    found |= {a + c + b for a, b in cuts for c in _LETTERS}
    return found - {word}
