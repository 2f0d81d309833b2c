"""Which of the dictionary's variants is printed, as a proof-reader of the trades' words would have it."""

from __future__ import annotations

import pytest

from fagnorsk.model.inflection import FormSource, Inflection, Slot
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.noun_choice import last_part, uncounted

N, M, F = (Gender.N,), (Gender.M,), (Gender.F,)


def printed(inflection: Inflection) -> str:
    return " ".join(form.printed for form in inflection.forms[1:])


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        # frøs is the imperative of frøse too, feide a feud
        ("fryse", "fryser frøs frosset frys fryses"),
        ("feie", "feier feide feid fei feies"),
        ("grade", "grader gradet gradet grad grades"),
        ("gjenge", "gjenger gjenget gjenget gjeng gjenges"),
        # fira and røyka stand in two places and count once
        ("fire", "firer firte firt fir fires"),
        ("røyke", "røyker røykte røykt røyk røykes"),
        ("sage", "sager saget saget sag sages"),
        ("file", "filer filte filt fil files"),
        ("slokke", "slokker slokket slokket slokk slokkes"),
        ("sveise", "sveiser sveiset sveiset sveis sveises"),
        ("stå", "står sto stått stå"),
        ("be", "ber ba bedt be bes"),
        ("la", "lar lot latt la"),
    ],
)
def test_verbs(verb: str, forms: str) -> None:
    assert printed(inflect(verb, Pos.VERB)) == forms


@pytest.mark.parametrize(
    ("verb", "past"),
    [
        ("brenne", "brant"),
        ("brenne seg", "brente seg"),
        ("henge", "hang"),
        ("henge opp", "hengte opp"),
        ("knekke", "knakk"),
        ("knekke av", "knekte av"),
        ("slenge seg", "slengte seg"),
        ("smelle igjen", "smalt igjen"),
        ("velte", "veltet"),
        ("sprekke", "sprakk"),
    ],
)
def test_strong_by_itself_weak_with_an_object(verb: str, past: str) -> None:
    assert inflect(verb, Pos.VERB).form(Slot.PAST) == past


def test_the_other_verb_is_wrong_with_seg_and_right_without() -> None:
    assert inflect("brenne seg", Pos.VERB).accepted(Slot.PAST) == ("brente seg",)
    assert inflect("brenne", Pos.VERB).accepted(Slot.PAST) == ("brant", "brente")


@pytest.mark.parametrize(
    "verb",
    [
        "blø",
        "besvime",
        "drukne",
        "falle",
        "skli",
        "snuble",
        "støve",
        "dryppe",
        "lekke",
        "svinge",
        "strømme",
        "stemme",
        "mangle",
        "finne",
        "gå",
        "se opp",
        "falle ned",
    ],
)
def test_no_passive_that_nobody_writes(verb: str) -> None:
    found = inflect(verb, Pos.VERB)
    assert found.source is FormSource.DICTIONARY
    assert found.form(Slot.PASSIVE) is None


@pytest.mark.parametrize(
    ("verb", "passive"), [("se etter", "sees etter"), ("se", None), ("velte", "veltes"), ("svinge", None)]
)
def test_other_particles_keep_the_passive(verb: str, passive: str | None) -> None:
    assert inflect(verb, Pos.VERB).form(Slot.PASSIVE) == passive


@pytest.mark.parametrize(
    ("noun", "gender", "forms"),
    [
        ("festepunkt", N, "festepunktet festepunkter festepunktene"),
        ("høypunkt", N, "høypunktet høypunkter høypunktene"),
        ("filter", N, "filteret filtre filtrene"),
        ("lager", N, "lageret lagre lagrene"),
        ("øre", N, "øret ører ørene"),
        ("glideklammer", N, "glideklammeret glideklamre glideklamrene"),
        ("nødnummer", N, "nødnummeret nødnumre nødnumrene"),
        ("tegningsnummer", N, "tegningsnummeret tegningsnumre tegningsnumrene"),
        ("stoffkartotek", N, "stoffkartoteket stoffkartoteker stoffkartotekene"),
        ("plaster", N, "plasteret plastre plastrene"),
        ("manometer", N, "manometeret manometre manometrene"),
        ("mikrometer", N, "mikrometeret mikrometre mikrometrene"),
        ("støpsel", N, "støpselet støpsler støpslene"),
        ("kapittel", N, "kapittelet kapitler kapitlene"),
        ("varselskilt", N, "varselskiltet varselskilt varselskiltene"),
        ("sparkebrett", N, "sparkebrettet sparkebrett sparkebrettene"),
        ("nettverk", N, "nettverket nettverk nettverkene"),
        ("bevis", N, "beviset bevis bevisene"),
        ("prosent", M, "prosenten prosent prosentene"),
        ("bar", M, "baren bar barene"),
        ("diameter", M, "diameteren diametre diametrene"),
        ("gummihammer", M, "gummihammeren gummihammere gummihammerne"),
        ("sikkerhetsdatablad", N, "sikkerhetsdatabladet sikkerhetsdatablad sikkerhetsdatabladene"),
        # -a in the plural only in barn and bein
        ("bein", N, "beinet bein beina"),
        ("barnebarn", N, "barnebarnet barnebarn barnebarna"),
        ("hørselvern", N, "hørselvernet hørselvern hørselvernene"),
        ("øyeskyll", N, "øyeskyllet øyeskyll øyeskyllene"),
        ("trykkfall", N, "trykkfallet trykkfall trykkfallene"),
        ("prøvemedium", N, "prøvemediet prøvemedier prøvemediene"),
        ("rørtrasé", M, "rørtraseen rørtraseer rørtraseene"),
        # the row's gender tells the unit from the instrument
        ("newtonmeter", M, "newtonmeteren newtonmeter newtonmeterne"),
        ("multimeter", N, "multimeteret multimetre multimetrene"),
        # first parts that no dictionary has, where the row's gender fits the last part
        ("chargenummer", N, "chargenummeret chargenumre chargenumrene"),
        ("unbrakoskrue", M, "unbrakoskruen unbrakoskruer unbrakoskruene"),
        ("sveisehalsflens", M, "sveisehalsflensen sveisehalsflenser sveisehalsflensene"),
        ("entringsvakt", (Gender.M, Gender.F), "entringsvakta entringsvakter entringsvaktene"),
        ("avfettingsmiddel", N, "avfettingsmiddelet avfettingsmidler avfettingsmidlene"),
    ],
)
def test_nouns(noun: str, gender: tuple[Gender, ...], forms: str) -> None:
    assert printed(inflect(noun, Pos.NOUN, gender)) == forms


def test_an_unknown_first_part_needs_the_rows_gender() -> None:
    assert inflect("unbrakoskrue", Pos.NOUN).source is FormSource.NONE
    assert inflect("unbrakoskrue", Pos.NOUN, N).forms == ()
    assert inflect("unbrakoskrue", Pos.NOUN, M).source is FormSource.COMPOUND


@pytest.mark.parametrize(
    "noun",
    [
        "blod",
        "førstehjelp",
        "plast",
        "karbonstål",
        "slipestøv",
        "sveiserøyk",
        "støpejern",
        "løfteutstyr",
        "sjøvann",
        "luft",
        "hjerte-lungeredning",
    ],
)
def test_what_is_not_counted_has_no_plural(noun: str) -> None:
    found = inflect(noun, Pos.NOUN)
    assert [form.slot for form in found.forms] == [Slot.SG_INDEF, Slot.SG_DEF]


@pytest.mark.parametrize(
    ("noun", "gender", "plural"),
    [("vinkeljern", N, "vinkeljern"), ("rot", F, "røtter"), ("fjellvann", N, "fjellvann"), ("verktøy", N, "verktøy")],
)
def test_what_only_looks_like_it_is_counted(noun: str, gender: tuple[Gender, ...], plural: str) -> None:
    assert inflect(noun, Pos.NOUN, gender).form(Slot.PL_INDEF) == plural


def test_rot_is_counted_as_a_root_only() -> None:
    assert printed(inflect("rot", Pos.NOUN, N)) == "rotet"
    assert printed(inflect("rot", Pos.NOUN, (Gender.M, Gender.F))) == "rota røtter røttene"


def test_adjective_and_mass_noun() -> None:
    assert printed(inflect("rustfritt stål", Pos.NOUN)) == "det rustfrie stålet"


def test_the_list_of_mass_nouns_holds_words_of_the_dictionary() -> None:
    marks = {entry.partition("/")[2] for entry in words("mass")}
    assert marks == {"", "alone", "n", "counted"}
    assert uncounted("flens", M) is None


def test_an_override_with_both_endings_leaves_the_choice_to_the_course() -> None:
    forms = ("helsa/helsen", "", "")
    a = inflect("helse", Pos.NOUN, (Gender.M, Gender.F), forms)
    en = inflect("helse", Pos.NOUN, (Gender.M, Gender.F), forms, feminine="en")
    assert (a.article, printed(a)) == ("ei", "helsa")
    assert (en.article, printed(en)) == ("en", "helsen")
    assert set(a.accepted(Slot.SG_DEF)) == set(en.accepted(Slot.SG_DEF)) == {"helsa", "helsen"}
    first = inflect("hodepine", Pos.NOUN, F, ("hodepinen/hodepina", "hodepiner", "hodepinene"))
    assert (first.article, first.form(Slot.SG_DEF)) == ("en", "hodepinen")


@pytest.mark.parametrize("noun", ["pumpe", "entringsvakt", "kulde", "tang"])
def test_a_feminine_of_the_list_follows_the_course_too(noun: str) -> None:
    a = inflect(noun, Pos.NOUN, F, feminine="a")
    en = inflect(noun, Pos.NOUN, F, feminine="en")
    assert (a.article, (a.form(Slot.SG_DEF) or "")[-1]) == ("ei", "a")
    assert (en.article, (en.form(Slot.SG_DEF) or "")[-2:]) == ("en", "en")


@pytest.mark.parametrize(
    ("noun", "last"), [("hakerem", "rem"), ("gassflaske", "flaske"), ("diameter", ""), ("flens", ""), ("skralle", "")]
)
def test_the_last_part(noun: str, last: str) -> None:
    assert last_part(noun) == last
