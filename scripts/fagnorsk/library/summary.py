"""What there is: words, languages and how far they are checked, pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import Pos, Status, Vocabulary
from fagnorsk.photos.illustrations import illustration_photo


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """How many words of a list are translated into `language` (a code), by status, and how many are not."""

    language: str
    checked: int
    source: int
    unchecked: int
    missing: int


@dataclass(frozen=True, slots=True)
class TradeSummary:
    """One list: `classes` counts words by part of speech (all five, in the order of Pos), `safety` those that must be known
    before work starts, `pictures` those with a picture of the library.
    """

    trade: str
    name: str
    includes: tuple[str, ...]
    words: int
    classes: tuple[tuple[Pos, int], ...]
    safety: int
    pictures: int
    languages: tuple[LanguageShare, ...]


def summary(vocabularies: Sequence[Vocabulary], language: str = "nb") -> tuple[TradeSummary, ...]:
    """Each list in the order given, named in `language`."""
    return tuple(_of(vocabulary, language) for vocabulary in vocabularies)


def _of(vocabulary: Vocabulary, language: str) -> TradeSummary:
    classes = Counter(word.pos for word in vocabulary.words)
    present = {t.language for word in vocabulary.words for t in word.translations if t.text}
    return TradeSummary(
        trade=vocabulary.trade,
        name=vocabulary.name(language),
        includes=vocabulary.includes,
        words=len(vocabulary.words),
        classes=tuple((pos, classes[pos]) for pos in Pos),
        safety=sum(word.safety for word in vocabulary.words),
        pictures=sum(illustration_photo(word.id) is not None for word in vocabulary.words),
        languages=tuple(_share(vocabulary, code) for code in LANGUAGES if code in present),
    )


def _share(vocabulary: Vocabulary, code: str) -> LanguageShare:
    found = [word.translation(code) for word in vocabulary.words]
    status = Counter(translation.status if translation else None for translation in found)
    return LanguageShare(code, status[Status.CHECKED], status[Status.SOURCE], status[Status.UNCHECKED], status[None])
