"""Permanent ids: what is edited keeps its id, what is inserted shifts nothing."""

from __future__ import annotations

from fagnorsk.errors import Place
from fagnorsk.model.course import Settings
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.operation import Operation, Step
from fagnorsk.model.word import Level, Pos, Translation, Vocabulary, Word
from fagnorsk.sources.identity import Identified, assign_ids
from fagnorsk.sources.step_match import matched_steps
from fagnorsk.sources.word_rows import WordRow

FLENS = Word("flens", "flens", Pos.NOUN, level=Level.A2, definition="Rund plate.", origin="ror",
             translations=(Translation("lt", "jungė"), Translation("pl", "kołnierz")))  # fmt: skip
TRADE = Vocabulary("ror", (), (), (FLENS, Word("trykk", "trykk", Pos.NOUN, origin="ror")))


def assign(*words: Word, ledger: Ledger | None = None, blanked: frozenset[str] = frozenset()) -> Identified:
    return assign_ids(Settings(), "mappe", [WordRow(w, blanked) for w in words], [TRADE], [], ledger or Ledger())


def test_course_id() -> None:
    known = Ledger((LedgerRow("course", "id", "gammel"),))
    for settings, ledger, expected, new in (
        (Settings(id="gitt", title="Tittel"), Ledger(), "gitt", True),
        (Settings(title="Ny tittel på kurset"), known, "gammel", False),
        (Settings(title="Norsk på Ås"), Ledger(), "norsk-pa-as", True),
        (Settings(), Ledger(), "min-mappe", True),
    ):
        result = assign_ids(settings, "Min mappe", [], [], [], ledger)
        assert result.settings.id == expected
        assert result.rows == ((LedgerRow("course", "id", expected),) if new else ())
    assert assign_ids(Settings(), "курс", [], [], [], Ledger()).settings.id == "kurs"


def test_a_new_word_gets_a_slug_and_the_ledger_keeps_it() -> None:
    first = assign(Word("", "trykkprøve", Pos.VERB))
    assert first.words[0].id == "trykkprove"
    assert LedgerRow("word", "verb trykkprøve", "trykkprove") in first.rows
    later = assign(
        Word("", "trykkprøve", Pos.VERB), ledger=Ledger((LedgerRow("word", "verb trykkprøve", "trykkprove-7"),))
    )
    assert later.words[0].id == "trykkprove-7"
    assert [row for row in later.rows if row.kind == "word"] == []


def test_clashes_get_a_number() -> None:
    result = assign(
        Word("", "trykk", Pos.VERB),  # the trade's trykk is a noun
        Word("krave", "krave", Pos.NOUN),
        Word("", "Kråve", Pos.NOUN),
        Word("", "krave", Pos.VERB),
        ledger=Ledger((LedgerRow("word", "noun borte", "krave-2"),)),
    )
    assert [word.id for word in result.words] == ["trykk-2", "krave", "krave-3", "krave-4"]


def test_two_senses_of_one_spelling() -> None:
    result = assign(Word("", "lås", Pos.NOUN), Word("", "lås", Pos.NOUN))
    assert [word.id for word in result.words] == ["las", "las-2"]


def test_a_trade_word_is_the_trade_word_with_the_course_s_own_cells() -> None:
    own = Word("", "Flens", Pos.NOUN, example="Flensen er her.", translations=(Translation("pl", "flansza"),),
               place=Place("words.csv", 2))  # fmt: skip
    [word] = assign(own).words
    assert (word.id, word.origin, word.place) == ("flens", "course", Place("words.csv", 2))
    assert (word.definition, word.example, word.level) == ("Rund plate.", "Flensen er her.", Level.A2)
    assert word.translations == (Translation("lt", "jungė"), Translation("pl", "flansza"))


def test_what_is_empty_on_purpose_stays_empty() -> None:
    [word] = assign(Word("flens", "flens", Pos.NOUN), blanked=frozenset({"definition", "lt"})).words
    assert word.definition == ""
    assert [t.language for t in word.translations] == ["pl"]


def test_steps_through_the_ledger() -> None:
    ledger = Ledger(
        (LedgerRow("step", "flens/s1", "Steng ventilen."), LedgerRow("step", "annen/s9", "Monter flensen."))
    )
    operation = Operation("flens", "Flens", Place(), steps=(Step("Monter flensen."), Step("Steng ventilen.")))
    result = assign_ids(Settings(id="x"), "x", [], [], [operation], ledger)
    assert [step.id for step in result.operations[0].steps] == ["s2", "s1"]
    assert result.rows == (LedgerRow("course", "id", "x"), LedgerRow("step", "flens/s2", "Monter flensen."))


OLD = {
    "s1": "Steng ventilen og lås den.",
    "s2": "Rengjør flensflatene med stålbørste.",
    "s3": "Legg inn ny pakning.",
    "s4": "Trekk til mutterne med momentnøkkel.",
}


def test_new_steps_are_counted() -> None:
    assert matched_steps(list(OLD.values()), {}) == ["s1", "s2", "s3", "s4"]


def test_inserting_shifts_nothing() -> None:
    texts = list(OLD.values())
    texts.insert(1, "Kontroller at røret er trykkløst.")
    assert matched_steps(texts, OLD) == ["s1", "s5", "s2", "s3", "s4"]


def test_edited_steps_keep_their_ids() -> None:
    texts = [
        "Steng ventilen, og lås den med hengelås.",
        "Rens flensflatene med stålbørste.",
        "Legg inn en ny pakning.",
        "Trekk til mutterne i kryss med momentnøkkel.",
    ]
    assert matched_steps(texts, OLD) == ["s1", "s2", "s3", "s4"]


def test_moved_steps_take_their_ids_along() -> None:
    assert matched_steps([OLD["s4"], OLD["s1"], OLD["s3"], OLD["s2"]], OLD) == ["s4", "s1", "s3", "s2"]


def test_an_id_of_a_step_taken_out_is_not_given_to_another() -> None:
    assert matched_steps([OLD["s1"], "Kall opp kontrollrommet på radio."], OLD) == ["s1", "s5"]


def test_the_opposite_is_another_step() -> None:
    assert matched_steps(["Åpne ventilen."], {"s1": "Steng ventilen."}) == ["s2"]


def test_the_same_text_twice() -> None:
    known = {"s1": "Kontroller.", "s2": "Fest bolten.", "s3": "Kontroller."}
    assert matched_steps(["Kontroller.", "Fest bolten.", "Kontroller."], known) == ["s1", "s2", "s3"]


def test_ten_comes_after_nine() -> None:
    known = {f"s{n}": f"Kontroller punkt {n} på lista." for n in range(1, 12)}
    assert matched_steps([*known.values(), "Signer lista."], known)[-3:] == ["s10", "s11", "s12"]
