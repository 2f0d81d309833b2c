"""Forms: what is printed, what is accepted, where they come from."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from fagnorsk.model.inflection import FormSource, Inflection, Slot, Uncounted
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.inflect import inflect

DATA = Path(__file__).parent / "data"


def printed(inflection: Inflection) -> list[str]:
    return [form.printed for form in inflection.forms]


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("row", rows("feminines.tsv"), ids=lambda row: row["term"])
def test_feminines(row: dict[str, str]) -> None:
    a = inflect(row["term"], Pos.NOUN, feminine="a")
    en = inflect(row["term"], Pos.NOUN, feminine="en")
    assert (a.article, a.form(Slot.SG_DEF)) == (row["article_a"], row["definite_a"])
    assert (en.article, en.form(Slot.SG_DEF)) == (row["article_en"], row["definite_en"])
    assert set(a.accepted(Slot.SG_DEF)) == set(en.accepted(Slot.SG_DEF))


def test_there_are_at_least_forty_feminines() -> None:
    assert len(rows("feminines.tsv")) >= 40


@pytest.mark.parametrize(
    ("term", "pos", "forms"),
    [
        ("flens", Pos.NOUN, "flens flensen flenser flensene"),
        ("mutter", Pos.NOUN, "mutter mutteren muttere mutterne"),
        ("rør", Pos.NOUN, "rør røret rør rørene"),
        ("vernesko", Pos.NOUN, "vernesko verneskoen vernesko verneskoene"),
        ("klær", Pos.NOUN, "klær klærne"),
        ("vernebriller", Pos.NOUN, "vernebriller vernebrillene"),
        ("skru", Pos.VERB, "skru skrur skrudde skrudd skru skrus"),
        ("være", Pos.VERB, "være er var vært vær"),
        ("farlig", Pos.ADJ, "farlig farlig farlige farligere farligst"),
        ("låst", Pos.ADJ, "låst låst låste"),
        ("fort", Pos.ADV, "fort fortere fortest"),
    ],
)
def test_dictionary_words(term: str, pos: Pos, forms: str) -> None:
    found = inflect(term, pos)
    assert printed(found) == forms.split()
    assert found.source is FormSource.DICTIONARY


@pytest.mark.parametrize(
    ("term", "pos", "like", "forms"),
    [
        ("momentnøkkel", Pos.NOUN, "nøkkel", "momentnøkkel momentnøkkelen momentnøkler momentnøklene"),
        (
            "hydraulikkslange",
            Pos.NOUN,
            "slange",
            "hydraulikkslange hydraulikkslangen hydraulikkslanger hydraulikkslangene",
        ),
        ("T-stykke", Pos.NOUN, "stykke", "T-stykke T-stykket T-stykker T-stykkene"),
        ("HMS-kort", Pos.NOUN, "kort", "HMS-kort HMS-kortet HMS-kort HMS-kortene"),
        ("trykkprøve", Pos.VERB, "prøve", "trykkprøve trykkprøver trykkprøvde trykkprøvd trykkprøv trykkprøves"),
        ("trykkløs", Pos.ADJ, "løs", "trykkløs trykkløst trykkløse"),
        ("flensutvider", Pos.NOUN, "utvider", "flensutvider flensutvideren flensutvidere flensutviderne"),
        ("multimeter", Pos.NOUN, "manometer", "multimeter multimeteret multimetre multimetrene"),
    ],
)
def test_compounds_inherit_from_their_last_part(term: str, pos: Pos, like: str, forms: str) -> None:
    found = inflect(term, pos)
    assert printed(found) == forms.split()
    assert (found.source, found.like) == (FormSource.COMPOUND, like)


def test_nouns_in_ing_come_from_their_verb_and_are_never_printed_with_a() -> None:
    found = inflect("tiltrekking", Pos.NOUN, feminine="a")
    assert printed(found) == ["tiltrekking", "tiltrekkingen", "tiltrekkinger", "tiltrekkingene"]
    assert found.accepted(Slot.SG_DEF) == ("tiltrekkingen", "tiltrekkinga")
    assert found.source is FormSource.RULE
    assert found.headword == "en tiltrekking"


def test_particle_verbs_carry_the_particle() -> None:
    found = inflect("trekke til", Pos.VERB)
    assert printed(found) == ["trekke til", "trekker til", "trakk til", "trukket til", "trekk til", "trekkes til"]
    assert found.headword == "å trekke til"


def test_reflexives_command_with_deg_and_have_no_passive() -> None:
    found = inflect("melde seg", Pos.VERB)
    assert found.accepted(Slot.IMPERATIVE) == ("meld deg", "meld dere")
    assert found.form(Slot.PRESENT) == "melder seg"
    assert found.form(Slot.PASSIVE) is None


def test_the_words_own_gender_restricts() -> None:
    found = inflect("trykk", Pos.NOUN, (Gender.N,))
    assert found.accepted(Slot.SG_DEF) == ("trykket",)
    assert inflect("pumpe", Pos.NOUN, (Gender.M,)).accepted(Slot.SG_DEF) == ("pumpen",)


def test_a_gender_the_dictionary_denies_gives_an_article_but_no_forms() -> None:
    found = inflect("flens", Pos.NOUN, (Gender.N,))
    assert (found.article, found.forms, found.source) == ("et", (), FormSource.NONE)


def test_overrides_win_and_an_empty_one_removes_its_form() -> None:
    found = inflect("spool", Pos.NOUN, (Gender.M,), ("spoolen", "spooler", "spoolene"))
    assert printed(found) == ["spool", "spoolen", "spooler", "spoolene"]
    assert (found.article, found.source) == ("en", FormSource.OVERRIDE)
    plural = inflect("verneklær", Pos.NOUN, (), ("", "verneklær", "verneklærne"))
    assert printed(plural) == ["verneklær", "verneklærne"]
    assert plural.article == ""
    mass = inflect("rust", Pos.NOUN, (), ("rusten", "", ""))
    assert printed(mass) == ["rust", "rusten"]


def test_an_override_decides_the_article() -> None:
    assert (
        inflect("skrustikke", Pos.NOUN, (), ("skrustikka", "skrustikker", "skrustikkene"), feminine="en").article
        == "ei"
    )


def test_unknown_words_are_not_guessed() -> None:
    found = inflect("flurpelunk", Pos.NOUN)
    assert (found.forms, found.source, found.headword) == ((), FormSource.NONE, "flurpelunk")
    assert inflect("flurpelunk", Pos.NOUN, (Gender.N,)).headword == "et flurpelunk"
    assert inflect("flurpe", Pos.VERB).forms == ()


def test_phrases_have_no_forms_but_adjective_and_noun_given_as_noun_do() -> None:
    assert inflect("varmt arbeid", Pos.PHRASE).forms == ()
    found = inflect("isolert skrutrekker", Pos.NOUN)
    assert printed(found) == [
        "isolert skrutrekker",
        "den isolerte skrutrekkeren",
        "isolerte skrutrekkere",
        "de isolerte skrutrekkerne",
    ]


def test_what_nobody_counts_has_a_reason_and_its_gender_in_brackets() -> None:
    grease = inflect("fett", Pos.NOUN)
    assert (grease.label, grease.headword, grease.uncounted) == ("fett (et)", "et fett", Uncounted.SUBSTANCE)
    assert inflect("regntøy", Pos.NOUN).uncounted is Uncounted.COLLECTIVE
    assert inflect("flens", Pos.NOUN).countable and inflect("flens", Pos.NOUN).label == "en flens"
    assert inflect("feber", Pos.NOUN, (), ("feberen", "", "")).uncounted is Uncounted.NO_PLURAL
    assert inflect("fett", Pos.NOUN, (), ("fettet", "fett", "fettene")).countable
    assert inflect("trekke til", Pos.VERB).label == "å trekke til"
