"""Two words that a teacher sets side by side: opposites, words easily mixed up, a compound and a part of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from fagnorsk.errors import Place


class PairKind(StrEnum):
    """OPPOSITE and CONFUSABLE hold both ways. In FIRST_PART and LAST_PART `b` is a part of the compound `a`: only where
    the dictionary does not take the compound apart, or does it wrongly.
    """

    OPPOSITE = "opposite"
    CONFUSABLE = "confusable"
    FIRST_PART = "first_part"
    LAST_PART = "last_part"


@dataclass(frozen=True, slots=True)
class WordPair:
    """`a` and `b` are word ids of the list that the pair stands in, or of one that it includes. Where `b` is empty, the
    other word is the everyday word `plain`, which needs no row (*mor* beside *mutter*).

    `note` tells the two apart in plain Norwegian, as it may be printed in a key; it may be empty. `origin` is the trade.
    """

    kind: PairKind
    a: str
    b: str = ""
    plain: str = ""
    note: str = ""
    origin: str = ""
    place: Place = field(default=Place(), compare=False)

    def partner(self, word_id: str) -> str:
        """The id of the other word; empty where that is an everyday word, or where `word_id` is not of the pair."""
        if word_id == self.a:
            return self.b
        return self.a if word_id and word_id == self.b else ""


@dataclass(frozen=True, slots=True)
class TaughtPair:
    """A pair of which a lesson teaches at least `word`: both words as they are printed, and what tells them apart (may be
    empty). `word_id` is the id of `word`.
    """

    kind: PairKind
    word_id: str
    word: str
    other: str
    note: str = ""
