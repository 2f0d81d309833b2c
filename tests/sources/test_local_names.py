"""What a form says a thing is called there becomes its synonym."""

from __future__ import annotations

from fagnorsk.model.word import Pos, Vocabulary, Word
from fagnorsk.sources.local_names import with_local_names


def word(term: str, *synonyms: str) -> Word:
    return Word(term, term, Pos.NOUN, synonyms=synonyms)


TOOLS = Vocabulary("verktoy", (), (), (word("rørtang", "svenske"), word("pakning"), word("vater")))
PIPES = Vocabulary("ror", (), (), (word("pakning"), word("flens")))


def named(*names: tuple[str, str]) -> dict[str, list[tuple[str, ...]]]:
    own, vocabularies = with_local_names([word("flens")], [TOOLS, PIPES], names)
    found: dict[str, list[tuple[str, ...]]] = {}
    for one in (*own, *(w for v in vocabularies for w in v.words)):
        found.setdefault(one.term, []).append(one.synonyms)
    return found


def test_a_name_is_added_to_the_first_word_of_that_term() -> None:
    found = named(("en Pakning", "gasket, gaska"), ("flens", "flange"))
    assert found["pakning"] == [("gasket", "gaska"), ()]
    assert found["flens"] == [("flange",), ()]  # the course's own word comes first


def test_nothing_is_said_twice_or_of_two_words() -> None:
    found = named(("rørtang", "Svenske; rørtanga"), ("flens", "pakning"), ("ukjent", "dings"))
    assert found["rørtang"] == [("svenske", "rørtanga")]
    assert found["flens"] == [(), ()]
    assert named() == {"rørtang": [("svenske",)], "pakning": [(), ()], "vater": [()], "flens": [(), ()]}
