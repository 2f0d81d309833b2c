"""Compounds: the right boundary, the known false splits, and typos that must not pass."""

from __future__ import annotations

import pytest

from fagnorsk.model.inflection import surface_parts
from fagnorsk.norwegian import split_compound
from fagnorsk.norwegian.spelling import accepted, suggestions


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("hydraulikkslange", "hydraulikk slange"),
        ("brannslokker", "brann slokker"),
        ("arbeidstøy", "arbeid tøy"),
        ("pakningsflate", "pakning flate"),
        ("trafikkork", "trafikk kork"),
        ("gasslange", "gass slange"),
        ("gasslangene", "gass slangene"),
        ("busstopp", "buss stopp"),
        ("passtykke", "pass stykke"),
        ("topplate", "topp plate"),
        ("toppunkt", "topp punkt"),
        ("trafikklys", "trafikk lys"),
        ("trykklokk", "trykk lokk"),
        ("glassrute", "glass rute"),
        ("gasslager", "gass lager"),
        ("utblødningskar", "ut blødning kar"),
        ("verneutstyr", "verne utstyr"),
        ("strømningsretning", "strømning retning"),
        ("laksefilet", "laks filet"),
        ("HMS-kort", "HMS kort"),
        ("T-stykke", "T stykke"),
        ("rotstreng", "rot streng"),
        ("ekspansjonsbolt", "ekspansjon bolt"),
    ],
)
def test_boundaries(word: str, parts: str) -> None:
    found = split_compound(word)
    assert found is not None
    assert found.parts == tuple(parts.split())


def test_links_are_kept_apart_from_the_parts() -> None:
    found = split_compound("pakningsflate")
    assert found is not None
    assert found.links == ("s",)
    assert found.sure


@pytest.mark.parametrize(
    "word",
    ["kontroll", "logistikk", "manometer", "ventil", "pakning", "spindel", "acetylen", "avvik", "støpsel", "dosering"],
)
def test_simple_words_stay_whole(word: str) -> None:
    assert split_compound(word) is None


def test_a_dear_split_is_not_sure() -> None:
    found = split_compound("flurpekjetting")
    assert found is None or not found.sure


@pytest.mark.parametrize("typo", ["paknigsflate", "apparrat", "rulleestol", "kjerneetemperatur", "lyssbue", "avstad"])
def test_typos_do_not_pass_as_compounds(typo: str) -> None:
    assert not accepted(typo)


@pytest.mark.parametrize(
    "word", ["pakningsflate", "ventilhus", "løftestropp", "rotkant", "beskyttelseslokk", "strykejern"]
)
def test_true_terms_pass(word: str) -> None:
    assert accepted(word)


def test_suggestions_put_the_list_first_and_mend_one_part_of_a_compound() -> None:
    assert suggestions("flesn", ("flens",))[0] == "flens"
    assert "pakningsflate" in suggestions("paknigsflate")


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("tegningsnummer", "tegnings·nummer"),
        ("arbeidsplass", "arbeids·plass"),
        ("trafikkork", "trafikk·kork"),
        ("gasslange", "gass·slange"),
        ("momentnøkkel", "moment·nøkkel"),
        ("HMS-kort", "HMS·kort"),
    ],
)
def test_parts_are_shown_with_the_letters_that_link_them(word: str, shown: str) -> None:
    compound = split_compound(word)
    assert compound
    assert "·".join(surface_parts(word, compound.parts)) == shown


def test_parts_that_do_not_make_up_the_word_are_shown_as_they_are() -> None:
    assert surface_parts("flens", ("bolt", "hull")) == ("bolt", "hull")
    assert surface_parts("flens", ()) == ()
