"""What `fagnorsk words` says a word still lacks."""

from __future__ import annotations

from fagnorsk.lessons.missing import with_missing
from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.text import FoundWord, WordStatus
from fagnorsk.model.word import Pos, Translation, Word
from plans import noun

FORMS = Inflection("x", Pos.NOUN, (Form(Slot.SG_INDEF, "x", ("x",)),), source=FormSource.DICTIONARY)


def found(lemma: str, word_id: str = "", inflection: Inflection = FORMS) -> FoundWord:
    return FoundWord(lemma, Pos.NOUN, inflection, 1, WordStatus.KNOWN, 1.0, (), word_id=word_id)


def missing(item: FoundWord, words: list[Word], languages: tuple[str, ...] = ("pl", "ro")) -> tuple[str, ...]:
    return with_missing([[item]], words, [noun("flens", definition="Rund plate.")], languages)[0][0].missing


def test_a_taught_word_without_picture_and_one_language() -> None:
    assert missing(found("flens", "flens"), []) == ("picture", "ro")


def test_a_listed_word_that_is_not_taught() -> None:
    word = Word(
        "bolt",
        "bolt",
        Pos.NOUN,
        definition="Skrue.",
        translations=(Translation("pl", "śruba"), Translation("ro", "șurub")),
    )
    assert missing(found("bolt", "bolt"), [word]) == ()


def test_a_word_that_no_list_has() -> None:
    assert missing(found("spilhull", inflection=Inflection("spilhull", Pos.NOUN)), []) == (
        "forms",
        "definition",
        "pl",
        "ro",
    )


def test_a_course_word_is_found_by_class_and_term() -> None:
    assert missing(found("flens"), [], ()) == ("picture",)
