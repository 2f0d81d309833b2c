from __future__ import annotations

from fagnorsk.lessons.pairs import with_pairs
from fagnorsk.model.inflection import Inflection
from fagnorsk.model.lesson import Entry, Lesson
from fagnorsk.model.operation import Operation, Place
from fagnorsk.model.pairs import PairKind, TaughtPair, WordPair
from fagnorsk.model.word import Gender, Pos, Vocabulary, Word

STENGE = Word("stenge", "stenge", Pos.VERB)
APNE = Word("apne", "åpne", Pos.VERB)
GJENGE = Word("gjenge", "gjenge", Pos.NOUN, (Gender.M,))
GJENGE_2 = Word("gjenge-2", "gjenge", Pos.VERB)
MUTTER = Word("mutter", "mutter", Pos.NOUN, (Gender.M,))
PAIRS = (
    WordPair(PairKind.OPPOSITE, "apne", "stenge"),
    WordPair(PairKind.OPPOSITE, "stenge", "apne"),
    WordPair(PairKind.CONFUSABLE, "mutter", plain="mor", note="Mutteren sitter på bolten."),
    WordPair(PairKind.CONFUSABLE, "gjenge", "gjenge-2", note="Sporet og arbeidet."),
    WordPair(PairKind.LAST_PART, "mutter", plain="ter"),
    WordPair(PairKind.OPPOSITE, "mutter", "finnes-ikke"),
)
VOCABULARY = Vocabulary("ror", (), (), (STENGE, APNE, GJENGE, GJENGE_2, MUTTER), pairs=PAIRS)


def taught(*new: Word, recalled: tuple[Word, ...] = ()) -> tuple[TaughtPair, ...]:
    def entries(words: tuple[Word, ...]) -> tuple[Entry, ...]:
        articles = {Pos.NOUN: "en", Pos.VERB: "å"}
        return tuple(Entry(word, Inflection(word.term, word.pos, article=articles[word.pos]), 1) for word in words)

    lesson = Lesson(1, "a", "A", Operation("a", "A", Place("a.md")), entries(new), entries(recalled))
    return with_pairs([lesson], [VOCABULARY])[0].pairs


def test_a_pair_is_told_from_the_side_of_the_word_that_is_taught():
    assert taught(STENGE)[0] == TaughtPair(PairKind.OPPOSITE, "stenge", "stenge", "åpne")
    assert taught(APNE)[0] == TaughtPair(PairKind.OPPOSITE, "apne", "åpne", "stenge")


def test_new_words_first():
    assert [pair.word for pair in taught(MUTTER, recalled=(GJENGE,))] == ["mutter", "en gjenge"]


def test_an_everyday_word_needs_no_row_and_parts_and_unknown_words_are_left_out():
    assert taught(MUTTER) == (TaughtPair(PairKind.CONFUSABLE, "mutter", "mutter", "mor", "Mutteren sitter på bolten."),)


def test_two_words_that_look_the_same_get_article_and_infinitive_mark():
    (pair,) = taught(GJENGE)
    assert (pair.word, pair.other) == ("en gjenge", "å gjenge")


def test_nothing_for_other_words():
    assert taught() == ()
