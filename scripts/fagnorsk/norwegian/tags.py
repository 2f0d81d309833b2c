"""Word classes and grammatical tags of the lexicon, finer than the parts of speech of a word list."""

from __future__ import annotations

from enum import StrEnum

from fagnorsk.model.word import Pos


class Kind(StrEnum):
    """Word class of a dictionary entry, closed classes included."""

    NOUN = "noun"
    VERB = "verb"
    ADJ = "adj"
    ADV = "adv"
    PREPOSITION = "prep"
    PRONOUN = "pron"
    DETERMINER = "det"
    CONJUNCTION = "conj"
    INTERJECTION = "intj"
    ABBREVIATION = "abbr"
    PREFIX = "prefix"
    INFINITIVE_MARK = "inf-mark"
    NAME = "name"
    NUMBER = "number"
    OTHER = "other"

    @property
    def pos(self) -> Pos | None:
        """The part of speech of a word list, or None for closed classes."""
        return _POS.get(self)


_POS = {Kind.NOUN: Pos.NOUN, Kind.VERB: Pos.VERB, Kind.ADJ: Pos.ADJ, Kind.ADV: Pos.ADV}


class Tag(StrEnum):
    """Which place of its paradigm a form fills. `PART_*` are perfect participles used as adjectives."""

    BASE = "base"
    SG_INDEF = "si"
    SG_DEF = "sd"
    PL_INDEF = "pi"
    PL_DEF = "pd"
    INFINITIVE = "inf"
    PRESENT = "pres"
    PAST = "past"
    PERFECT = "perf"
    IMPERATIVE = "imp"
    INFINITIVE_PASSIVE = "inf_pass"
    PRESENT_PASSIVE = "pres_pass"
    PART_COMMON = "part_c"
    PART_NEUTER = "part_n"
    PART_DEFINITE = "part_d"
    PART_PLURAL = "part_p"
    PRESENT_PART = "pres_part"
    COMMON = "pos_c"
    NEUTER = "pos_n"
    DEFINITE = "pos_d"
    PLURAL = "pos_p"
    COMPARATIVE = "cmp"
    SUPERLATIVE = "sup"
    SUPERLATIVE_DEF = "sup_d"


# The order is part of the index: append only, and raise BUILD_VERSION when it changes.
TAGS: tuple[Tag, ...] = tuple(Tag)
KINDS: tuple[Kind, ...] = tuple(Kind)

PARTICIPLES = frozenset({Tag.PART_COMMON, Tag.PART_NEUTER, Tag.PART_DEFINITE, Tag.PART_PLURAL, Tag.PRESENT_PART})
FINITE = frozenset({Tag.PRESENT, Tag.PAST, Tag.PRESENT_PASSIVE})
