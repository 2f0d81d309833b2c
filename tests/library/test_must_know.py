"""The sentences that keep people safe or let them ask: what is said of them holds for the lists that ship."""

from __future__ import annotations

from fagnorsk.model.pairs import PairKind
from fagnorsk.model.word import Pos, Vocabulary, Word
from fagnorsk.sources.library import whole_library

EIGHT = {"en", "pl", "lt", "ro", "uk", "bg", "ru", "ar"}


def must_know(vocabulary: Vocabulary) -> list[Word]:
    """Whole sentences that are safety words, or stand in a topic of sentences to ask with."""
    sentences = [word for word in vocabulary.words if word.pos is Pos.PHRASE and word.term[-1] in ".!?…"]
    return [word for word in sentences if word.safety or word.topic in ("samtale", "setninger")]


def test_there_are_enough_in_every_language() -> None:
    by_trade = {vocabulary.trade: must_know(vocabulary) for vocabulary in whole_library().vocabularies}
    assert len(by_trade["hms"]) >= 40
    assert len(by_trade["arbeidsliv"]) >= 45
    for trade in ("hms", "arbeidsliv"):
        assert [
            word.id for word in by_trade[trade] if not {t.language for t in word.translations if t.text} >= EIGHT
        ] == []


def test_pairs_of_the_lists() -> None:
    pairs = [pair for vocabulary in whole_library().vocabularies for pair in vocabulary.pairs]
    assert len(pairs) >= 60
    assert {pair.kind for pair in pairs} == set(PairKind)
    # Without a word on the difference, a learner who mixed them up is none the wiser.
    assert [pair.a for pair in pairs if pair.kind is PairKind.CONFUSABLE and not pair.note] == []
