"""Rules about words that stand twice: across trades, and as a synonym of another row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fagnorsk.checks.vocab.doubt import Doubt, cell
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.text import Passage
from fagnorsk.model.word import Vocabulary, Word
from fagnorsk.norwegian import analyse

# Share of content words that two definitions have in common before they say the same.
_CLOSE = 0.5
_FEWEST_LANGUAGES = 2


def check_doubles(vocabularies: Sequence[Vocabulary]) -> Iterator[Doubt]:
    """Findings about ids and words that stand in more than one row of all lists."""
    words = [word for vocabulary in vocabularies for word in vocabulary.words]
    yield from _ids(words)
    yield from _terms(words)
    yield from _synonyms(words)


def _ids(words: Sequence[Word]) -> Iterator[Doubt]:
    first: dict[str, Word] = {}
    for word in words:
        before = first.setdefault(word.id, word)
        if before is not word:
            finding = Finding(
                "VOCAB-ID-DOUBLE",
                Severity.ERROR,
                tr("The id “{id}” stands already at {place}.", id=word.id, place=before.place),
                tr("Give the later word another id, such as {id}-2.", id=word.id),
                cell(word, "id"),
            )
            yield Doubt(word.origin, "", finding)


def _terms(words: Sequence[Word]) -> Iterator[Doubt]:
    first: dict[tuple[str, str], list[Word]] = {}
    for word in words:
        before = first.setdefault((word.term.casefold(), word.pos), [])
        same = next((other for other in before if other.id != word.id and _close(other, word)), None)
        before.append(word)
        if same is not None:
            finding = Finding(
                "VOCAB-DOUBLE",
                Severity.REVIEW,
                tr(
                    "“{term}” stands already at {place}, with nearly the same definition.",
                    term=word.term,
                    place=same.place,
                ),
                tr("Keep one row, and let the other trade include the list; or tell the two meanings apart."),
                cell(word, "term"),
            )
            yield Doubt(word.origin, word.id, finding)


def _synonyms(words: Sequence[Word]) -> Iterator[Doubt]:
    rows: dict[tuple[str, str], list[Word]] = {}
    for word in words:
        rows.setdefault((word.term.casefold(), word.pos), []).append(word)
    for word in words:
        for synonym in word.synonyms:
            same = next((o for o in rows.get((synonym.casefold(), word.pos), ()) if o is word or _alike(o, word)), None)
            if same is not None:
                finding = Finding(
                    "VOCAB-SYNONYM",
                    Severity.REVIEW,
                    tr(
                        "The synonym “{synonym}” of “{term}” has a row of its own at {place}.",
                        synonym=synonym,
                        term=word.term,
                        place=same.place,
                    ),
                    tr("Keep it as a synonym or as a row, not both."),
                    cell(word, "synonyms"),
                )
                yield Doubt(word.origin, word.id, finding)


def _close(one: Word, other: Word) -> bool:
    first, second = _content(one.definition), _content(other.definition)
    return not first or not second or len(first & second) / len(first | second) >= _CLOSE


def _alike(one: Word, other: Word) -> bool:
    """Whether two words are said to mean the same: by their definitions, or because most languages have one word for both."""
    if _close(one, other):
        return True
    pairs = [(t.text, there.text) for t in one.translations if t.text and (there := other.translation(t.language))]
    equal = sum(first.casefold() == second.casefold() for first, second in pairs)
    return len(pairs) >= _FEWEST_LANGUAGES and equal * 2 > len(pairs)


def _content(definition: str) -> frozenset[str]:
    return frozenset(t.lemma for s in analyse([Passage(definition)]) for t in s.tokens if t.pos is not None)
