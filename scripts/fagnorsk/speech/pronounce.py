"""A headword's pronunciation: from the lists, else part by part of a compound, else from its spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from fagnorsk.model.word import Pos
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.lexicon import Lexicon, open_lexicon
from fagnorsk.norwegian.tags import Kind
from fagnorsk.speech.phonemes import PRIMARY, SECONDARY, Phoneme, Pronunciation, joined_retroflex, read_ipa, stressed_as
from fagnorsk.speech.spelling_rules import by_rules

_LIST = Path(__file__).with_name("pronunciations.tsv")
_WORD = re.compile(r"[a-zæøåé]+\Z")
_MOST_WORDS = 4
# First parts that the dictionary of compounds does not cut off, and suffixes that keep a weak stress.
_BEFORE = (
    "gjennom", "tilbake", "mellom", "sammen", "under", "etter", "fram", "over", "hoved", "bort", "opp", "inn", "ned", "til",
    "fra", "mot", "ved", "hjem", "fast", "mis", "sam", "van", "ut", "av", "på", "om", "an", "å", "u",
)  # fmt: skip
_AFTER = ("messig", "aktig", "verdig", "skap", "løs", "fri", "bar", "het", "dom")
_VOWELS = re.compile("[aeiouyæøå]+")
# Endings of inflected forms and how they are said; none at all is the imperative.
_ENDINGS = (
    ("ene", "ənə"), ("en", "ən"), ("et", "ə"), ("er", "ər"), ("te", "tə"), ("ne", "nə"), ("a", "ɑ"), ("r", "r"), ("t", "t"),
    ("n", "n"), ("s", "s"), ("e", "ə"),
)  # fmt: skip
_VERBAL = frozenset({"", "r", "s", "te", "t"})
_LEAST = 3  # letters of what is left
_USED = 2.2  # Zipf frequency of what is left


@dataclass(frozen=True, slots=True)
class Pronouncer:
    """Knows the toolkit's list and `own`, a course's."""

    own: Mapping[str, Pronunciation] = field(default_factory=dict)

    def headword(self, text: str, pos: Pos | None = None) -> tuple[Pronunciation, ...] | None:
        """The words of a headword such as *en flens* or *å trekke til*; None for sentences, abbreviations and signs, which
        an engine reads better by itself.
        """
        words = text.split()
        if not 1 <= len(words) <= _MOST_WORDS:
            return None
        lowered = [word.lower() if at == 0 and word[1:].islower() else word for at, word in enumerate(words)]
        if not all(_WORD.match(word) for word in lowered):
            return None
        light = ("en", "ei", "et", "å")
        last = len(lowered) - 1
        return tuple(
            _unstressed(self.word(word)) if word in light and at < last else self.word(word, pos if last <= 1 else None)
            for at, word in enumerate(lowered)
        )

    def word(self, word: str, pos: Pos | None = None) -> Pronunciation:
        """One word in small letters."""
        return joined_retroflex(_with_stress(self._parts(word, pos, 0)))

    def in_sentence(self, word: str, *, first: bool = False) -> Pronunciation | None:
        """One word of running text in small letters, where it is surely said otherwise than an engine reads it: listed words
        and their forms, forms of verbs in -ere (`first` in a sentence also the imperative), compounds, kj- and tj-. Else
        None. Small words are without stress.
        """
        listed = self.own.get(word) or shipped_list().get(word)
        if listed:
            return listed
        if not _WORD.match(word) or len(word) < 3:
            return None
        lexicon = open_lexicon()
        for ending, tail in (*((("", ""),) if first else ()), *_ENDINGS):
            stem = word.removesuffix(ending)
            if (stem == word and ending) or len(stem) < 2:
                continue
            for base, drop in ((stem, 0), (stem + "e", 1)):
                if base == word:
                    continue
                foreign = (
                    ending in _VERBAL
                    and base.endswith("ere")
                    and len(_VOWELS.findall(base)) >= 3
                    and lexicon.has(base, Kind.VERB)
                )
                if foreign or (ending and (self._names(base) or _is_compound(base, word, lexicon))):
                    said = self.word(base, Pos.VERB if foreign else None)
                    return joined_retroflex((*said[: len(said) - drop], *read_ipa(tail)))
        whole = word.startswith(("kj", "tj")) and _is_lemma(word, lexicon)
        return self.word(word) if whole or _is_compound(word, word, lexicon) else None

    def _names(self, word: str) -> bool:
        """Whether a list has it as a word with stress of its own, such as can have endings."""
        listed = self.own.get(word) or shipped_list().get(word)
        return len(word) > 2 and bool(listed) and any(sound.stress for sound in listed or ())

    def _parts(self, word: str, pos: Pos | None, depth: int, *, part: bool = False) -> Pronunciation:
        # "av" by itself is said otherwise than before another part.
        listed = self.own.get(word) or (part and shipped_list().get(f"{word}-")) or shipped_list().get(word)
        if listed:
            return listed
        lexicon = open_lexicon()
        cut = _cut(word, lexicon) if depth < 3 else None
        if cut is None:
            return by_rules(word, pos, lexicon.known)
        out: list[Phoneme] = []
        for at, (piece, link) in enumerate(cut):
            said = self._parts(piece, pos if at == len(cut) - 1 else None, depth + 1, part=at < len(cut) - 1)
            out += stressed_as(_with_stress(said), PRIMARY if at == 0 else SECONDARY)
            out += read_ipa({"s": "s", "e": "ə"}.get(link, ""))
        return tuple(out)


def _cut(word: str, lexicon: Lexicon) -> list[tuple[str, str]] | None:
    for after in _AFTER:
        stem = word.removesuffix(after)
        if stem != word and len(stem) >= _LEAST and lexicon.known(stem):
            return [(stem, ""), (after, "")]
    compound = split_compound(word)
    if compound is not None and compound.sure and not _breaks_vowel(compound.parts):
        return list(zip(compound.parts, (*compound.links, ""), strict=False))
    for before in _BEFORE:
        rest = word.removeprefix(before)
        least = _LEAST if len(before) > 1 else _LEAST + 1
        if rest != word and len(rest) >= least and lexicon.known(rest) and lexicon.zipf(rest) >= _USED:
            return [(before, ""), (rest, "")]
    return None


def _is_compound(base: str, word: str, lexicon: Lexicon) -> bool:
    """Whether `base`, of which `word` is a form, is put together: a headword, or no dictionary word but ending in one."""
    if lexicon.known(word) and not _is_lemma(base, lexicon):
        return False
    compound = split_compound(base)
    if compound is None or not compound.sure or _breaks_vowel(compound.parts):
        return False
    last = compound.parts[-1]
    return len(last) >= _LEAST and _is_lemma(last, lexicon)


def _is_lemma(word: str, lexicon: Lexicon) -> bool:
    return any(lexicon.has(word, kind) for kind in (Kind.NOUN, Kind.VERB, Kind.ADJ))


def _breaks_vowel(parts: tuple[str, ...]) -> bool:
    # "sprø-yte": the two letters are one vowel.
    return any(one[-1] + two[0] in ("øy", "ei", "au") for one, two in pairwise(parts))


def _with_stress(sounds: Pronunciation) -> Pronunciation:
    """Small words stand in the lists without stress, but get one where they stand alone or in a compound."""
    if any(sound.stress for sound in sounds):
        return sounds
    first = next((at for at, sound in enumerate(sounds) if sound.is_vowel), None)
    return tuple(replace(sound, stress=PRIMARY) if at == first else sound for at, sound in enumerate(sounds))


def _unstressed(sounds: Pronunciation) -> Pronunciation:
    return tuple(Phoneme(sound.ipa, 0, sound.long) for sound in sounds)


@cache
def shipped_list() -> Mapping[str, Pronunciation]:
    """The toolkit's own list of words that the rules get wrong."""
    rows = (line.split("\t") for line in _LIST.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return {word: read_ipa(ipa) for word, ipa in rows}
