"""Where the words of a list stand in a text, for gap texts and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.model.inflection import Inflection, Slot
from fagnorsk.model.word import Pos

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# A particle belongs to its verb over the object at most: "skru de nye mutterne på".
_REACH = 6
_CLAUSE = frozenset(",.;:!?()–\n")
_STOPS = frozenset(("og", "eller", "men", "som", "at", "når", "hvis", "før", "mens"))
_REFLEXIVE = {"seg": ("seg", "deg", "meg", "oss", "dere")}


@dataclass(frozen=True, slots=True)
class Mention:
    """A word in a text: characters `start` to `end`. Of a split particle verb that is the verb; `particle` are the
    offsets of the rest. `slot` is None for phrases and words without known forms; where a form fits several, the one its
    neighbours speak for (*Rengjør flensen.*: imperative, *jeg rengjør*: present). `opens`: whether it stands where a
    clause or an order begins, first or after a mark or *og*.
    """

    start: int
    end: int
    word_id: str
    slot: Slot | None
    text: str
    particle: tuple[int, int] | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    word_id: str
    slots: tuple[Slot, ...]
    words: tuple[str, ...]
    verb: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    low: str
    start: int
    end: int


class MentionFinder:
    """Looks for the same entries (word id, inflection) in many texts: the entries are laid out once."""

    def __init__(self, entries: Sequence[tuple[str, Inflection]]) -> None:
        self._by_first = _by_first_word(entries)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every mention in order. Whole words in any case, none overlaps another; where two fit, the longer one, then the
        earlier entry.
        """
        pieces = [_Piece(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
        found: list[tuple[int, int, list[int], Mention]] = []
        for at, piece in enumerate(pieces):
            for order, entry in self._by_first.get(piece.low, ()):
                used = _match(text, pieces, at, entry)
                if used:
                    found.append((-len(entry.words), order, used, _mention(text, pieces, used, entry)))
        taken: set[int] = set()
        chosen = []
        for _, _, used, mention in sorted(found, key=lambda f: (f[0], f[3].start, f[1])):
            if taken.isdisjoint(used):
                taken.update(used)
                chosen.append(mention)
        return tuple(sorted(chosen, key=lambda m: m.start))


def find_mentions(text: str, entries: Sequence[tuple[str, Inflection]]) -> tuple[Mention, ...]:
    """The mentions of the entries in one text: see MentionFinder.find."""
    return MentionFinder(entries).find(text)


def _by_first_word(entries: Sequence[tuple[str, Inflection]]) -> dict[str, list[tuple[int, _Entry]]]:
    found: dict[str, list[tuple[int, _Entry]]] = {}
    for order, (word_id, inflection) in enumerate(entries):
        verb = inflection.pos is Pos.VERB
        forms: dict[str, dict[Slot, None]] = {}
        for form in inflection.forms:
            for accepted in form.accepted:
                forms.setdefault(accepted.lower(), {})[form.slot] = None
        forms.setdefault(inflection.term.lower(), {})
        for text, slots in forms.items():
            words = tuple(_WORD.findall(text))
            if words:
                found.setdefault(words[0], []).append((order, _Entry(word_id, tuple(slots), words, verb)))
    return found


def _match(text: str, pieces: list[_Piece], at: int, entry: _Entry) -> list[int]:
    rest = entry.words[1:]
    if all(_same(pieces, at + 1 + n, word) for n, word in enumerate(rest)):
        used = list(range(at, at + len(entry.words)))
        whole = text[pieces[at].end : pieces[used[-1]].start]
        return used if _CLAUSE.isdisjoint(whole) else []
    if not entry.verb or not rest:
        return []
    for later in range(at + 1, min(at + 1 + _REACH, len(pieces))):
        between = text[pieces[at].end : pieces[later].start]
        if not _CLAUSE.isdisjoint(between) or pieces[later].low in _STOPS:
            return []
        if all(_same(pieces, later + n, word) for n, word in enumerate(rest)):
            used = [at, *range(later, later + len(rest))]
            return used if _ends_phrase(text, pieces, used[-1]) else []
    return []


def _ends_phrase(text: str, pieces: list[_Piece], at: int) -> bool:
    """Whether the particle stands alone: "skru mutterne på", not "skru mutterne på bolten"."""
    if at + 1 == len(pieces):
        return True
    gap = text[pieces[at].end : pieces[at + 1].start]
    following = pieces[at + 1].low
    return not _CLAUSE.isdisjoint(gap) or following in _STOPS or following in _AFTER_PARTICLE


_AFTER_PARTICLE = frozenset(
    (
        "med",
        "på",
        "i",
        "for",
        "til",
        "av",
        "ved",
        "etter",
        "mot",
        "igjen",
        "jevnt",
        "helt",
        "godt",
        "uten",
        "fra",
        "langs",
    )
)


def _same(pieces: list[_Piece], at: int, word: str) -> bool:
    return at < len(pieces) and (pieces[at].low == word or pieces[at].low in _REFLEXIVE.get(word, ()))


def _mention(text: str, pieces: list[_Piece], used: list[int], entry: _Entry) -> Mention:
    first, last = pieces[used[0]], pieces[used[-1]]
    opens = _opens(text, pieces, used[0])
    slot = entry.slots[0] if len(entry.slots) == 1 else _fitting(entry.slots, text, pieces, used[0], opens=opens)
    if used[-1] - used[0] >= len(used):  # split
        particle = (pieces[used[1]].start, last.end)
        return Mention(first.start, first.end, entry.word_id, slot, text[first.start : first.end], particle, opens)
    return Mention(first.start, last.end, entry.word_id, slot, text[first.start : last.end], None, opens)


def _opens(text: str, pieces: list[_Piece], at: int) -> bool:
    if at == 0 or pieces[at - 1].low == "og":
        return True
    return not _CLAUSE.isdisjoint(text[pieces[at - 1].end : pieces[at].start])


_SUBJECTS = frozenset(("jeg", "du", "vi", "han", "hun", "dere", "de", "man"))
_BEFORE_INFINITIVE = frozenset(
    ("å", "kan", "skal", "vil", "må", "bør", "kunne", "skulle", "ville", "måtte", "burde", "får")
)
_BEFORE_PERFECT = frozenset(("har", "hadde", "ha", "er", "var", "være", "blir", "ble", "bli", "blitt"))
_FINITE = (Slot.PRESENT, Slot.PAST)


def _fitting(slots: tuple[Slot, ...], text: str, pieces: list[_Piece], at: int, *, opens: bool) -> Slot | None:
    """Of the slots that a form fills (*rengjør*, *skru*, *kastet*), the one its neighbours speak for; else the first."""
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    before = [
        piece.low for piece in pieces[max(at - 2, 0) : at] if _CLAUSE.isdisjoint(text[piece.end : pieces[at].start])
    ]
    if opens and after not in _SUBJECTS:
        wanted: tuple[Slot, ...] = (Slot.IMPERATIVE, *_FINITE)
    elif not _BEFORE_PERFECT.isdisjoint(before):
        wanted = (Slot.PERFECT,)
    elif not _BEFORE_INFINITIVE.isdisjoint(before):
        wanted = (Slot.INFINITIVE, Slot.PASSIVE)
    else:
        wanted = _FINITE
    return next((slot for slot in wanted if slot in slots), slots[0] if slots else None)
