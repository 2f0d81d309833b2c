"""Which words of a text are worth teaching."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from fagnorsk.errors import Place
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.text import FoundWord, Passage, TextKind, WordStatus
from fagnorsk.model.word import Gender, Pos, Word
from fagnorsk.norwegian import find_words

DATA = Path(__file__).parent / "data"


def passages(text: str) -> list[Passage]:
    found = []
    for row, line in enumerate(text.splitlines(), 1):
        kind = TextKind.BODY
        if line.startswith("#"):
            line, kind = line.lstrip("# "), TextKind.TITLE
        elif line.startswith(">"):
            line, kind = line.lstrip("> "), TextKind.WARNING
        elif line.partition(":")[0] in ("Verktøy", "Verneutstyr", "Utstyr", "Materialer", "Hygiene"):
            kind = TextKind.LIST
        elif line[:1].isdigit():
            line, kind = line.lstrip("0123456789. "), TextKind.STEP
        if line:
            found.append(Passage(line, Place("a.md", row), kind))
    return found


def steps(*lines: str) -> list[Passage]:
    return [Passage(line, Place("a.md", row), TextKind.STEP) for row, line in enumerate(lines, 1)]


def by_lemma(found: tuple[FoundWord, ...]) -> dict[str, FoundWord]:
    return {word.lemma: word for word in found}


FLENS = Word("flens", "flens", Pos.NOUN, (Gender.M,), origin="ror")
TREKKE_TIL = Word("trekke-til", "trekke til", Pos.VERB, synonyms=("stramme til",), origin="ror")
VARMT = Word("varmt-arbeid", "varmt arbeid", Pos.PHRASE, origin="hms")
AT = Word("arbeidstillatelse", "arbeidstillatelse", Pos.NOUN, (Gender.M,), synonyms=("AT",), origin="hms")
HAR = Word("har", "hår", Pos.NOUN, (Gender.N,), origin="hms")


def test_a_known_word_is_found_in_any_form_with_its_id_and_inflection() -> None:
    found = by_lemma(find_words(steps("Rengjør flensene.", "Løft flensen."), [FLENS]))["flens"]
    assert (found.word_id, found.status, found.count) == ("flens", WordStatus.KNOWN, 2)
    assert found.surfaces == ("flensene", "flensen")
    assert found.inflection.headword == "en flens"


def test_particle_verbs_are_whole_also_when_split_or_named_by_a_synonym() -> None:
    text = steps("Trekk til boltene.", "Trekk deretter til mutterne.", "Trekk mutterne til.", "Stram til skruene.")
    found = by_lemma(find_words(text, [TREKKE_TIL]))["trekke til"]
    assert (found.word_id, found.count) == ("trekke-til", 4)
    assert "trekke" not in by_lemma(find_words(text, [TREKKE_TIL]))


def test_new_particle_verbs_are_whole_and_prepositions_are_left_alone() -> None:
    found = by_lemma(
        find_words(steps("Skru av lokket.", "Spenn fast røret i skrustikka.", "Bor i veggen.", "Lås opp skapet."), [])
    )
    assert {"skru av", "spenne fast", "låse opp", "bore"} <= found.keys()


def test_phrases_are_not_taken_apart() -> None:
    found = by_lemma(find_words(steps("Sliping er varmt arbeid."), [VARMT]))
    assert found["varmt arbeid"].word_id == "varmt-arbeid"
    assert "arbeid" not in found and "varm" not in found


def test_abbreviations_and_ids_do_not_match_ordinary_words() -> None:
    found = by_lemma(find_words(steps("Har du kontrollert at røret er tomt?"), [AT, HAR]))
    assert not {"arbeidstillatelse", "hår"} & found.keys()
    assert by_lemma(find_words(steps("Hent AT hos formannen."), [AT]))["arbeidstillatelse"].count == 1


def test_a_command_is_not_the_noun_on_the_list() -> None:
    lock = Word("las", "lås", Pos.NOUN, (Gender.M,), origin="ror")
    found = by_lemma(find_words(steps("Lås ventilen.", "Heng låsen på ventilen."), [lock]))
    assert found["lås"].count == 1
    assert found["låse"].pos is Pos.VERB


def test_a_homograph_goes_to_the_first_list() -> None:
    own = Word("bolt-1", "bolt", Pos.NOUN, (Gender.M,), origin="course")
    trade = Word("bolt", "bolt", Pos.NOUN, (Gender.M,), origin="ror")
    assert by_lemma(find_words(steps("Hent bolten."), [own, trade]))["bolt"].word_id == "bolt-1"


def test_new_words_have_gender_parts_reason_and_place() -> None:
    found = by_lemma(
        find_words(passages("# Bytte pakning\nVerktøy: momentnøkkel\n1. Trekk til med momentnøkkelen."), [])
    )
    key = found["momentnøkkel"]
    assert (key.status, key.parts, key.inflection.article) == (WordStatus.NEW, ("moment", "nøkkel"), "en")
    assert key.inflection.source is FormSource.COMPOUND
    assert key.evidence[0].sentence == "Trekk til med momentnøkkelen."
    assert key.evidence[0].place.row == 3
    assert key.reason


def test_a_misspelt_word_is_uncertain_with_suggestions() -> None:
    found = find_words(steps("Rengjør paknigsflaten."), [])
    word = next(w for w in found if w.lemma.startswith("paknig"))
    assert word.status is WordStatus.UNCERTAIN
    assert any(s.startswith("pakningsflate") for s in word.suggestions)


def test_general_words_units_and_the_notice_are_not_proposed() -> None:
    found = by_lemma(
        find_words(passages("Øvingstekst. Bedriftens egen prosedyre gjelder.\n1. Moment: 40 Nm. Se bildet."), [])
    )
    assert not {"øvingstekst", "Nm", "nm", "gjelde", "se"} & found.keys()


def test_the_text_decides_between_en_and_et() -> None:
    assert by_lemma(find_words(steps("Merk kursen i sikringsskapet."), []))["kurs"].inflection.article == "en"
    assert by_lemma(find_words(steps("Meld deg på kurset i brannvern."), []))["kurs"].inflection.article == "et"


def test_the_best_are_on_the_list_and_the_order_is_fixed() -> None:
    text = passages((DATA / "texts" / "pipework.md").read_text(encoding="utf-8"))
    found = find_words(text, [FLENS], limit=12)
    assert [w.on_list for w in found] == [True] * 12 + [False] * (len(found) - 12)
    assert [w.score for w in found] == sorted((w.score for w in found), reverse=True)
    assert found == find_words(text, [FLENS], limit=12)


def test_no_text_no_words() -> None:
    assert find_words([], [FLENS]) == ()


@pytest.mark.parametrize("folder", ["texts", "fresh", "trades", "unseen"])
def test_the_bar_for_marked_instructions(folder: str) -> None:
    found_ones = wanted_ones = right = proposed = 0
    for path in sorted((DATA / folder).glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t"))
        words = {
            (w.lemma, w.pos.value)
            for w in find_words(passages(path.with_suffix(".md").read_text(encoding="utf-8")), [])
        }
        wanted = {(r["lemma"], r["pos"]) for r in rows if r["priority"] == "1"}
        accepted = {(r["lemma"], r["pos"]) for r in rows}
        assert len(words & wanted) >= 0.8 * len(wanted), path.name
        assert len(words & accepted) >= 0.7 * len(words), path.name
        found_ones += len(words & wanted)
        wanted_ones += len(wanted)
        right += len(words & accepted)
        proposed += len(words)
    assert found_ones >= 0.9 * wanted_ones
    assert right >= 0.85 * proposed


def test_a_synonym_in_the_text_keeps_its_own_lemma_and_forms_under_the_words_id() -> None:
    check = Word("sjekke", "sjekke", Pos.VERB, synonyms=("kontrollere",), origin="hms")
    (found,) = (w for w in find_words(steps("Kontroller ventilen."), [check]) if w.word_id)
    assert (found.word_id, found.lemma, found.inflection.term) == ("sjekke", "kontrollere", "kontrollere")
    (both,) = (w for w in find_words(steps("Kontroller ventilen.", "Sjekk ventilen."), [check]) if w.word_id)
    assert (both.lemma, both.count) == ("sjekke", 2)


def test_a_form_of_a_listed_word_is_no_new_word_of_another_class() -> None:
    listed = [Word("blindflens", "blindflens", Pos.NOUN, (Gender.M,)), Word("trykkprove", "trykkprøve", Pos.VERB)]
    texts = [Passage("Så monterer vi blindflenser."), Passage("I dag trykkprøver vi en rørledning.")]
    found = {(word.lemma, word.pos) for word in find_words(texts, listed)}
    assert ("blindflense", Pos.VERB) not in found
    assert ("trykkprøve", Pos.NOUN) not in found
