"""Names of words: on photos, in course files, in file names."""

from __future__ import annotations

import unicodedata

import pytest

from fagnorsk.model.text import Passage, TextKind
from fagnorsk.model.word import Gender, Pos, Word
from fagnorsk.norwegian import WordIndex, find_words


def word(id: str, term: str, pos: Pos = Pos.NOUN, origin: str = "ror", synonyms: tuple[str, ...] = ()) -> Word:
    return Word(id, term, pos, (), synonyms=synonyms, origin=origin)


FLENS = word("flens", "flens")
BOLT = word("bolt", "bolt")
TANG = Word("rortang", "rørtang", Pos.NOUN, (Gender.M, Gender.F), origin="ror")
KEY = word("momentnokkel", "momentnøkkel")
ON = word("trekke-til", "trekke til", Pos.VERB)
HOT = word("varmt-arbeid", "varmt arbeid", Pos.PHRASE, "hms")
WIRE = word("stalborste", "stålbørste", synonyms=("wirebørste",))
INDEX = WordIndex([FLENS, BOLT, TANG, KEY, ON, HOT, WIRE])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("flens", FLENS),
        ("Flensene", FLENS),
        ("en flens", FLENS),
        ("rortang", TANG),
        ("RØRTANGA", TANG),
        (unicodedata.normalize("NFD", "rørtang"), TANG),
        (unicodedata.normalize("NFD", "stålbørsten"), WIRE),
        ("wirebørster", WIRE),
        ("trekk til", ON),
        ("å trekke til", ON),
        ("  varmt   arbeid ", HOT),
        ("ukjent", None),
        ("", None),
    ],
)
def test_resolve(name: str, expected: Word | None) -> None:
    assert INDEX.resolve(name) == expected


def test_homographs_by_part_of_speech_then_course_then_order_of_trades() -> None:
    noun, verb = word("skru-2", "skru"), word("skru", "skru", Pos.VERB)
    index = WordIndex([noun, verb])
    assert index.resolve("skrur") == verb
    assert index.resolve("skru", Pos.NOUN) == noun
    first, second = word("trykk", "trykk", origin="a"), word("trykk-2", "trykk", origin="b")
    assert WordIndex([first, second]).resolve("trykket") == first
    own = word("trykk-3", "trykk", origin="course")
    assert WordIndex([first, second, own]).resolve("trykket") == own


def test_two_words_of_one_list_are_not_settled() -> None:
    index = WordIndex([word("trykk", "trykk"), word("trykk-2", "trykk")])
    assert index.resolve("trykket") is None
    assert [w.id for w in index.candidates("trykket")] == ["trykk", "trykk-2"]
    assert index.resolve("trykk-2") is not None


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("IMG_2041 flens", [FLENS]),
        ("rørtang", [TANG]),
        (unicodedata.normalize("NFD", "rørtang"), [TANG]),
        ("rortang", [TANG]),
        ("momentnokkel_02", [KEY]),
        ("2 bolter (1)", [BOLT]),
        ("20261103_101500_flens-og-bolt", [FLENS, BOLT]),
        ("trekke til", [ON]),
        ("varmt_arbeid", [HOT]),
        ("moment nøkkel", [KEY]),
        ("IMG_2041", []),
        ("DSC00012", []),
        ("", []),
    ],
)
def test_in_file_name(stem: str, expected: list[Word]) -> None:
    assert list(INDEX.in_file_name(stem)) == expected


def test_ids_and_small_letters_are_no_match_in_running_text() -> None:
    index = WordIndex([word("har", "hår"), word("sja", "sikker jobb-analyse", Pos.PHRASE, synonyms=("AT",))])
    assert index.in_text("har") == ()
    assert index.in_text("at") == ()
    assert [w.id for w in index.in_text("AT")] == ["sja"]


def test_a_headword_wins_over_another_words_synonym_in_texts_too() -> None:
    label = Word("etikett", "etikett", Pos.NOUN, (Gender.M,), synonyms=("merkelapp", "ta ut"), origin="hms")
    tag = Word("lapp", "merkelapp", Pos.NOUN, (Gender.M,), origin="course")
    pull = Word("trekke-ut", "trekke ut", Pos.VERB, synonyms=("ta ut",), origin="verktoy")
    take = Word("ta-ut", "ta ut", Pos.VERB, origin="course")
    for words in ([label, tag, pull, take], [take, pull, tag, label]):
        found = find_words([Passage("Les merkelappen. Ta ut støpselet.", kind=TextKind.STEP)], words)
        assert {w.word_id for w in found if w.word_id} == {"lapp", "ta-ut"}


def test_a_synonym_is_found_beside_another_words_form_of_another_class() -> None:
    test = Word("trykkproving", "trykkprøving", Pos.NOUN, (Gender.M,), synonyms=("trykkprøve",), origin="ror")
    verb = Word("trykkprove", "trykkprøve", Pos.VERB, origin="ror")
    index = WordIndex([test, verb])
    assert index.resolve("trykkprøve", Pos.NOUN) == test
    assert index.resolve("trykkprøve", Pos.VERB) == verb
    assert index.is_headword(verb, "trykkprøver") and not index.is_headword(test, "trykkprøve")
