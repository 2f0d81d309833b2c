"""Trade vocabularies: the shipped ones read without a complaint; a wrong one tells where."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.word import Pos
from fagnorsk.sources.vocabularies import read_vocabulary, shipped_trades, vocabularies_for


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("fagnorsk.sources.vocabularies.shelf", lambda name: tmp_path / name)
    return tmp_path / "vocab"


def trade(shelf: Path, name: str, words: str = "flens,flens,noun\n", **files: str) -> None:
    (shelf / name).mkdir(parents=True)
    (shelf / name / "words.csv").write_text("id,term,pos\n" + words, encoding="utf-8")
    for stem, text in files.items():
        suffix = ".yaml" if stem == "trade" else ".csv"
        (shelf / name / f"{stem}{suffix}").write_text(text, encoding="utf-8")


def told(name: str) -> list[str]:
    with pytest.raises(UserError) as caught:
        read_vocabulary(name)
    return str(caught.value).split("\n")


@pytest.mark.parametrize("name", shipped_trades())
def test_the_shipped_ones(name: str) -> None:
    vocabulary = read_vocabulary(name)
    assert len(vocabulary.words) > 50
    assert all(word.origin == name and word.id for word in vocabulary.words)
    assert {"pl", "ro", "lt", "en"} <= {t.language for word in vocabulary.words for t in word.translations}


def test_read_once() -> None:
    assert read_vocabulary("hms") is read_vocabulary("hms")


def test_a_small_one(shelf: Path) -> None:
    trade(
        shelf,
        "ror",
        "flens,flens,noun\nkappe,kappe,verb\n",
        pl="id,translation,status\nflens,kołnierz,unchecked\n",
        lt="id;translation\nflens;jungė\n",
        trade="names: {nb: Rørlegger, en: Pipefitter}\nincludes: [hms]\n",
    )
    trade(shelf, "hms", "hjelm,hjelm,noun\n")
    assert shipped_trades() == ("hms", "ror")
    vocabulary = read_vocabulary("ror")
    assert [(word.id, word.pos) for word in vocabulary.words] == [("flens", Pos.NOUN), ("kappe", Pos.VERB)]
    assert [(t.language, t.text) for t in vocabulary.words[0].translations] == [("lt", "jungė"), ("pl", "kołnierz")]
    assert (vocabulary.name("en"), vocabulary.name("pl"), vocabulary.includes) == ("Pipefitter", "Rørlegger", ("hms",))


def test_order(shelf: Path) -> None:
    trade(shelf, "ror", trade="includes: [hms]\n")
    trade(shelf, "hms")
    trade(shelf, "fisk", trade="includes: [hms]\n")
    assert [v.trade for v in vocabularies_for(["ror", "fisk"])] == ["ror", "hms", "fisk"]
    assert [v.trade for v in vocabularies_for([])] == ["fisk", "hms", "ror"]


def test_two_that_include_each_other(shelf: Path) -> None:
    trade(shelf, "a", trade="includes: [b]\n")
    trade(shelf, "b", trade="includes: [a]\n")
    assert [v.trade for v in vocabularies_for(["b"])] == ["b", "a"]


def test_wrong_rows(shelf: Path) -> None:
    trade(
        shelf,
        "ror",
        "flens,flens,noun\n,mutter,noun\nflens,bolt,nomen\n",
        pl="id,translation\nflenz,kołnierz\n",
        xx="id,translation\n",
        trade="names: {no: Rør}\nincludes: [hns]\n",
    )
    trade(shelf, "hms")
    assert told("ror") == [
        "vocab/ror/trade.yaml:1: “no” is not a key here. Known are: ar, bg, en, es, lt, lv, nb, pl, prs, ro, ru, so, ti, "
        "uk.",
        "vocab/ror/trade.yaml:2: There is no vocabulary for the trade “hns”. Did you mean “hms”?",
        "vocab/ror/words.csv:4 [id]: The id “flens” stands twice; the first is on row 2. "
        "Delete one of the rows, or give one of them another id.",
        "vocab/ror/words.csv:3 [id]: The word has no id. Write mutter.",
        "vocab/ror/words.csv:4 [pos]: “nomen” is no part of speech. "
        "Write one of: noun (substantiv), verb (verb), adj (adjektiv), adv (adverb), phrase (frase).",
        "vocab/ror/pl.csv:2 [id]: There is no word with the id “flenz” in words.csv. Did you mean “flens”?",
        "vocab/ror/xx.csv: “xx” is not a language the toolkit knows. Known are: ar, bg, en, es, lt, lv, nb, pl, prs, ro, "
        "ru, so, ti, uk.",
    ]


def test_no_such_trade(shelf: Path) -> None:
    trade(shelf, "ror")
    assert told("rør") == ["There is no vocabulary for the trade “rør”. Did you mean “ror”?"]
