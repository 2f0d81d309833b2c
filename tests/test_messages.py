"""The sentences for the user: complete catalogues, and the language they come out in."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from babel.messages.pofile import read_po

from fagnorsk.messages import quoted, tr, trn, user_language

ROOT = Path(__file__).resolve().parents[1]
NOTHING_CHANGED = "Nothing has changed since the last build."
IN_NORWEGIAN = "Ingenting er endret siden forrige bygging."
VARIABLES = ("FAGNORSK_LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no language."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogues", ROOT / "scripts" / "catalogues.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_catalogue_is_complete(catalogues: ModuleType, language: str) -> None:
    assert catalogues.problems(language) == []


def test_the_same_sentences_compile_to_the_same_bytes(catalogues: ModuleType) -> None:
    """No date and no version of Babel in it: else every run would call the compiled file old."""
    compiled = catalogues._compiled(catalogues.catalogue("nb"))
    assert b"Date" not in compiled.split(b"Plural-Forms")[0]
    assert b"Babel" not in compiled


def test_norwegian_sentences_are_written_the_norwegian_way(catalogues: ModuleType) -> None:
    with (catalogues.LOCALE / "nb" / "LC_MESSAGES" / "fagnorsk.po").open("rb") as file:
        read = [message for message in read_po(file, locale="nb") if message.id]
    assert len(read) > 400
    for message in read:
        source = message.id if isinstance(message.id, str) else message.id[0]
        for text in filter(None, [message.string] if isinstance(message.string, str) else message.string):
            assert not set("“”‘’") & set(text), text
            assert text.count("«") == text.count("»"), text
            assert text.endswith(".") == source.endswith("."), text


@pytest.mark.parametrize(("chosen", "sentence"), [("nb", IN_NORWEGIAN), ("en", NOTHING_CHANGED)])
def test_the_variable_chooses_the_language(bare: pytest.MonkeyPatch, chosen: str, sentence: str) -> None:
    bare.setenv("LANG", "de_DE.UTF-8")
    bare.setenv("FAGNORSK_LANG", chosen)
    assert tr(NOTHING_CHANGED) == sentence


@pytest.mark.parametrize(
    ("variable", "value", "language"),
    [
        ("LC_ALL", "nb_NO.UTF-8", "nb"),
        ("LC_MESSAGES", "no_NO", "nb"),
        ("LANGUAGE", "nn:nb:en", "nb"),
        ("LANG", "nb_NO.UTF-8", "nb"),
        ("LANG", "en_GB.UTF-8", "en"),
        ("LANG", "pl_PL.UTF-8", "en"),
        ("LANG", "C", "en"),
    ],
)
def test_without_the_variable_the_locale_decides(
    bare: pytest.MonkeyPatch, variable: str, value: str, language: str
) -> None:
    bare.setenv(variable, value)
    assert user_language() == language
    assert tr(NOTHING_CHANGED) == (IN_NORWEGIAN if language == "nb" else NOTHING_CHANGED)


def test_lc_all_goes_before_lang(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("LC_ALL", "en_US.UTF-8")
    bare.setenv("LANG", "nb_NO.UTF-8")
    assert user_language() == "en"


@pytest.mark.parametrize(("locale", "language"), [("nb_NO.UTF-8", "nb"), ("en_GB.UTF-8", "en")])
def test_an_unknown_language_in_the_variable_falls_back_to_the_locale(
    bare: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    bare.setenv("FAGNORSK_LANG", "klingon")
    bare.setenv("LANG", locale)
    assert user_language() == language


def test_a_system_without_variables_is_asked_itself(bare: pytest.MonkeyPatch) -> None:
    bare.setattr("locale.getlocale", lambda: ("Norwegian Bokmål_Norway", "1252"))
    assert user_language() == "nb"
    bare.setattr("locale.getlocale", lambda: (None, None))
    assert user_language() == "en"


def test_placeholders_are_filled_and_doubled_braces_printed_once(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("FAGNORSK_LANG", "nb")
    assert tr("The team {name} must have an offset.", name="A") == "Skiftlaget A må ha en forskyvning (offset)."
    assert tr("Write {name}: {{offset: 0}}.", name="A") == "Skriv A: {offset: 0}."


def test_doubled_braces_stand_only_where_values_are_filled_in(catalogues: ModuleType) -> None:
    """Without values a sentence is printed as it is, braces and all."""
    for message, where in catalogues.messages():
        text = message if isinstance(message, str) else message[0]
        assert "{{" not in text or any(name for _, name, _, _ in Formatter().parse(text)), (where, text)


def test_names_in_a_list_stand_in_the_quotation_marks_of_the_language(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("FAGNORSK_LANG", "nb")
    assert quoted("flens") == "«flens»"
    bare.setenv("FAGNORSK_LANG", "en")
    assert quoted("flens") == "“flens”"


def test_the_number_chooses_the_form(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("FAGNORSK_LANG", "nb")
    assert [trn("{n} lesson", "{n} lessons", n) for n in (0, 1, 2)] == ["0 leksjoner", "1 leksjon", "2 leksjoner"]
    bare.setenv("FAGNORSK_LANG", "en")
    assert [trn("{n} lesson", "{n} lessons", n) for n in (0, 1, 2)] == ["0 lessons", "1 lesson", "2 lessons"]


def test_a_sentence_without_translation_comes_out_as_it_is(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("FAGNORSK_LANG", "nb")
    unknown = "No catalogue has this."
    assert tr(unknown) == unknown


def test_a_command_in_a_sentence_is_written_as_it_was_called(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("FAGNORSK_CALLED_AS", "py scripts/start.py")
    assert tr("`fagnorsk new {name}` makes one.", name="kurs") == "`py scripts/start.py new kurs` makes one."
    bare.delenv("FAGNORSK_CALLED_AS")
    assert tr("`fagnorsk new {name}` makes one.", name="kurs") == "`fagnorsk new kurs` makes one."
