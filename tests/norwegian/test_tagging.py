"""Which reading of a word is meant in its sentence."""

from __future__ import annotations

import pytest

from fagnorsk.model.text import Passage, TextKind
from fagnorsk.model.word import Pos
from fagnorsk.norwegian import analyse, find_words
from fagnorsk.norwegian.spelling import accepted


@pytest.mark.parametrize(
    ("text", "form", "lemma", "pos"),
    [
        ("Slipp trykket sakte ut.", "trykket", "trykk", Pos.NOUN),
        ("Øk trykket sakte.", "trykket", "trykk", Pos.NOUN),
        ("Da synker trykket.", "trykket", "trykk", Pos.NOUN),
        ("Sakte løfter vi lasten.", "løfter", "løfte", Pos.VERB),
        ("Hvor fester du livlinen?", "fester", "feste", Pos.VERB),
        ("Kontroller at vernet på slipemaskinen sitter fast.", "vernet", "vern", Pos.NOUN),
        ("Kontroller at vernet på slipemaskinen sitter fast.", "sitter", "sitte", Pos.VERB),
        ("Ja, skriv det nye målet.", "skriv", "skrive", Pos.VERB),
        ("Når røret er tomt, steng ventilen.", "steng", "stenge", Pos.VERB),
        ("Er du ferdig, rydd plassen.", "rydd", "rydde", Pos.VERB),
        ("Trekk kabelen gjennom røret, og kapp den.", "kapp", "kappe", Pos.VERB),
        ("Jeg måler med målebånd og merker hele veien rundt.", "merker", "merke", Pos.VERB),
        ("Stopp!", "Stopp", "stoppe", Pos.VERB),
        ("Vi måler og merker hele veien rundt.", "merker", "merke", Pos.VERB),
        ("Vi måler og merker hele veien rundt.", "hele", "hel", Pos.ADJ),
        ("Se etter riper og rust.", "rust", "rust", Pos.NOUN),
        ("Kast er forbudt.", "Kast", "kast", Pos.NOUN),
        ("Kast avfallet i dunken.", "Kast", "kaste", Pos.VERB),
        ("Maskinen må stå stille.", "stille", "stille", Pos.ADJ),
        ("Vask hendene med såpe.", "såpe", "såpe", Pos.NOUN),
        ("Gaflene skal stå midt under pallen.", "midt", "midt", None),
    ],
)
def test_the_sentence_tells_what_is_meant(text: str, form: str, lemma: str, pos: Pos | None) -> None:
    for kind in (TextKind.BODY, TextKind.STEP):
        (sentence,) = analyse([Passage(text, kind=kind)])
        token = next(t for t in sentence.tokens if t.text == form)
        assert (token.lemma, token.pos) == (lemma, pos), kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Heng på skiltet.", True),
        ("Du må henge på skiltet.", True),
        ("Vi henger på skiltet.", True),
        ("Skiltet henger på veggen.", False),
        ("Trucken kjører på rampen.", False),
    ],
)
def test_where_a_thing_is_makes_no_particle_verb(text: str, found: bool) -> None:
    lemmas = {word.lemma for word in find_words([Passage(text)], [])}
    assert bool({"henge på", "kjøre på"} & lemmas) is found


def test_a_clear_compound_is_no_misspelling_of_its_rare_neighbour() -> None:
    assert accepted("fiskerest")
    assert not accepted("stikkkontakt")
    assert not accepted("rullstol")


@pytest.mark.parametrize(
    ("text", "form", "lemma", "pos"),
    [
        ("Spyl ned maskiner og renner.", "renner", "renne", Pos.NOUN),
        ("Finner du sprøyter, plukker du dem opp.", "sprøyter", "sprøyte", Pos.NOUN),
        ("Er kastet for stort, banker du emnet på plass.", "kastet", "kast", Pos.NOUN),
        ("Er kastet for stort, banker du emnet på plass.", "emnet", "emne", Pos.NOUN),
        ("Kompressoren må ikke skades, da lekker kjølemediet.", "lekker", "lekke", Pos.VERB),
        ("Kontroller at kanten er avstivet og tett i hjørnene.", "tett", "tett", Pos.ADJ),
        ("Vask veggen for å fjerne fett og nikotin.", "fett", "fett", Pos.NOUN),
        ("Plasser armeringsnettet. Bind nettene sammen.", "nettene", "nett", Pos.NOUN),
        ("Ved brannskade: kjøl med vann.", "kjøl", "kjøle", Pos.VERB),
        ("De må ikke skjæres eller pakkes mens de er varme.", "pakkes", "pakke", Pos.VERB),
        ("Bank lett, så limet fester over hele baksiden.", "limet", "lim", Pos.NOUN),
    ],
)
def test_what_was_misread_in_fresh_instructions(text: str, form: str, lemma: str, pos: Pos) -> None:
    tokens = [t for sentence in analyse([Passage(text, kind=TextKind.STEP)]) for t in sentence.tokens]
    token = next(t for t in tokens if t.text == form)
    assert (token.lemma, token.pos) == (lemma, pos)


def test_a_label_before_a_colon_and_one_more_are_no_words() -> None:
    found = {w.lemma for w in find_words([Passage("Fare: Gi veggen et strøk til. Vinsjen har satt seg fast.")], [])}
    assert not {"fare", "gi til"} & found
    assert "sette seg fast" in found


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Mål høyden, og ta vare på lappen.", "ta vare på"),
        ("Kast loss til slutt.", "kaste loss"),
        ("Sett en løs fender i enden.", "sette"),
        ("Hell melet lavt ned i bollen.", "helle"),
    ],
)
def test_expressions_are_whole_and_places_are_no_particles(text: str, lemma: str) -> None:
    found = {w.lemma for w in find_words([Passage(text, kind=TextKind.STEP)], [])}
    assert not {"ta på", "vare", "los", "sette løs", "helle ned"} & found
    assert lemma in found or lemma == "sette"
