from __future__ import annotations

import csv
from pathlib import Path

import pytest

from fagnorsk import speech
from fagnorsk.model.word import Pos
from fagnorsk.speech.phonemes import as_ipa, for_espeak, read_ipa
from fagnorsk.speech.pronounce import Pronouncer, shipped_list

WORDS = list(
    csv.DictReader((Path(__file__).parent / "data" / "pronunciations.tsv").open(encoding="utf-8"), delimiter="\t")
)
UNSEEN = "unseen"


def test_the_test_set_is_large_enough_and_readable():
    assert len({row["word"] for row in WORDS}) == len(WORDS) >= 60
    assert all(any(sound.stress for sound in read_ipa(row["ipa"])) for row in WORDS)


def test_trade_words_are_pronounced_right():
    wrong = []
    for row in (row for row in WORDS if row["set"] != UNSEEN):
        said, right = Pronouncer().word(row["word"]), read_ipa(row["ipa"])
        if [(s.ipa, s.stress == 1) for s in said] != [(s.ipa, s.stress == 1) for s in right]:
            wrong.append(f"{row['word']}: {as_ipa(said)}, not {row['ipa']}")
    assert wrong == []


def test_words_that_nobody_mended_are_mostly_right():
    # Neither rules nor list were ever changed for these: they tell how other words fare.
    rows = [row for row in WORDS if row["set"] == UNSEEN]
    right = sum(
        [s.ipa for s in Pronouncer().word(row["word"])] == [s.ipa for s in read_ipa(row["ipa"])] for row in rows
    )
    assert right >= 0.7 * len(rows)


def test_what_is_written_is_read_back():
    for text in ("mɑˈʃiːn", "ˈʃɪftəˌnœkəl", "ˈskɑtəˌkɔʈ"):
        assert as_ipa(read_ipa(text)) == text


@pytest.mark.parametrize("text", ["mɑˈʃiːx", "q", "maskin!"])
def test_a_sign_that_is_no_norwegian_sound_is_refused(text):
    with pytest.raises(ValueError):
        read_ipa(text)


def test_people_write_ipa_in_several_ways():
    assert read_ipa("[ma'ʂi:n]") == read_ipa("mɑˈʃiːn")


@pytest.mark.parametrize(
    ("text", "pos", "ipa"),
    [
        ("en flens", Pos.NOUN, "eːn ˈflɛns"),
        ("å trekke til", Pos.VERB, "oː ˈtrɛkə ˈtɪl"),
        ("varmt arbeid", Pos.PHRASE, "ˈvɑrmt ˈɑrbæɪd"),
        ("å forklare", Pos.VERB, "oː fɔrˈklɑːrə"),
        ("en forskjell", Pos.NOUN, "eːn ˈfɔʃɛl"),
    ],
)
def test_headwords_with_article(text, pos, ipa):
    words = Pronouncer().headword(text, pos)
    assert words is not None
    assert " ".join(map(as_ipa, words)) == ipa


@pytest.mark.parametrize("text", ["HMS", "Kan du si det en gang til?", "M12-bolt", "DN 50"])
def test_what_an_engine_reads_better_itself(text):
    assert Pronouncer().headword(text) is None


@pytest.mark.parametrize(
    ("word", "ipa"),
    [
        ("ventilen", "vɛnˈtiːlən"),
        ("maskinene", "mɑˈʃiːnənə"),
        ("monterer", "mɔnˈteːrər"),
        ("isolert", "ɪsʊˈleːʈ"),
        ("momentnøkkelen", "mʊˈmɛntˌnœkələn"),
        ("avstengningsventilene", "ˈɑːvˌstɛŋnɪŋsvɛnˌtiːlənə"),
        ("kjør", "ˈçøːr"),
        ("og", "ɔ"),
    ],
)
def test_words_in_sentences(word, ipa):
    said = Pronouncer().in_sentence(word)
    assert said is not None and as_ipa(said) == ipa


@pytest.mark.parametrize("word", ["den", "mutterne", "sveiseren", "faller", "punktet", "fingeren", "steng"])
def test_what_an_engine_reads_well_is_left_to_it(word):
    assert Pronouncer().in_sentence(word) is None


def test_a_command_stands_first():
    said = Pronouncer().in_sentence("kontroller", first=True)
    assert said is not None and as_ipa(said) == "kʊntrɔˈleːr"
    assert Pronouncer().in_sentence("kontroller") is None


def test_a_course_knows_better():
    own = Pronouncer({"flens": read_ipa("ˈflæɪns")})
    assert as_ipa(own.word("flens")) == "ˈflæɪns"
    assert as_ipa(own.word("blindflens")) == "ˈblɪnˌflæɪns"


def test_espeak_gets_names_that_it_knows():
    said = for_espeak([read_ipa("ˈʃʊʈə"), read_ipa("ˈçɛtːɪŋ")])
    assert said == "[[S'URt@ C'Et:IN]]"


def test_the_list_is_sorted_and_has_no_doubles():
    lines = (Path(speech.__file__).parent / "pronunciations.tsv").read_text(encoding="utf-8").splitlines()
    words = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert words == sorted(set(words)) == list(shipped_list())
