"""The index: made once, opened fast, mended when damaged, usable without a home to write in."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fagnorsk.model.word import Gender
from fagnorsk.norwegian import lexicon as module
from fagnorsk.norwegian.lexicon import Lexicon, open_lexicon
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.store import user_store


def test_a_form_gives_all_its_readings() -> None:
    found = {(r.lemma, r.kind, r.tag) for r in open_lexicon().readings("trekk")}
    assert ("trekke", Kind.VERB, Tag.IMPERATIVE) in found
    assert ("trekk", Kind.NOUN, Tag.SG_INDEF) in found


def test_case_makes_no_difference_and_unknown_forms_have_neither_reading_nor_frequency() -> None:
    lexicon = open_lexicon()
    assert lexicon.readings("FLENSEN") == lexicon.readings("flensen") != ()
    assert lexicon.readings("flensxx") == ()
    assert lexicon.zipf("flensxx") == 0.0
    assert lexicon.zipf("og") > 7


def test_closed_class_words_are_known() -> None:
    lexicon = open_lexicon()
    assert all(lexicon.known(word) for word in ["og", "på", "den", "jeg", "ikke", "fordi", "hver"])


def test_genders_come_from_the_definite_forms() -> None:
    lexicon = open_lexicon()
    assert lexicon.genders("flens") == (Gender.M,)
    assert lexicon.genders("skrustikke") == (Gender.M, Gender.F)
    assert lexicon.genders("rør") == (Gender.N,)


def test_every_paradigm_of_a_lemma_is_kept() -> None:
    plurals = {form for p in open_lexicon().paradigms("mutter", Kind.NOUN) for form in p.all(Tag.PL_INDEF)}
    assert {"muttere", "mutrer", "mutre"} <= plurals


def test_definitions_are_offered_without_what_the_converter_damaged() -> None:
    lexicon = open_lexicon()
    assert any("kant" in text for text in lexicon.definitions("flens", Kind.NOUN))
    for word in ("flens", "skru", "mutter", "ventil", "rør", "pakning", "gå", "stå"):
        for text in lexicon.definitions(word):
            assert " : " not in text and " , " not in text and not text.endswith((":", ",", ";"))


def test_the_dictionarys_expressions_are_there() -> None:
    assert "melde seg" in open_lexicon().expressions


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    image = user_store().path(module.lexicon_key(), ".lexicon").read_bytes() if open_lexicon() else b""
    monkeypatch.setenv("FAGNORSK_CACHE", str(tmp_path))
    user_store.cache_clear()
    user_store().put(module.lexicon_key(), image, ".lexicon")
    yield tmp_path
    user_store.cache_clear()


def _index(cache: Path) -> Path:
    return next(cache.glob("*/*.lexicon"))


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 500])
def test_a_damaged_index_is_made_anew(own_cache: Path, damage: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _index(own_cache).read_bytes()
    made: list[int] = []

    def build(_: object) -> bytes:
        made.append(1)
        return whole

    monkeypatch.setattr(module, "build_index", build)
    _index(own_cache).write_bytes(damage)
    assert Lexicon().known("flens")
    assert made == [1]
    assert _index(own_cache).read_bytes() == whole


def test_a_cut_off_index_is_made_anew(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _index(own_cache).read_bytes()
    monkeypatch.setattr(module, "build_index", lambda progress: whole)
    _index(own_cache).write_bytes(whole[: len(whole) // 2])
    assert Lexicon().known("flens")
    assert len(_index(own_cache).read_bytes()) == len(whole)


def test_an_index_that_goes_bad_while_open_is_made_anew(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _index(own_cache).read_bytes()
    monkeypatch.setattr(module, "build_index", lambda progress: whole)
    lexicon = Lexicon()

    class Bad:
        def execute(self, *_: object) -> None:
            raise sqlite3.DatabaseError("database disk image is malformed")

        def close(self) -> None:
            pass

    lexicon._base = Bad()  # type: ignore[assignment]
    assert lexicon.known("ventil")


def test_a_disk_without_room_is_worked_around_in_memory(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _index(own_cache).read_bytes()
    _index(own_cache).unlink()
    monkeypatch.setattr(module, "build_index", lambda progress: whole)

    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("fagnorsk.store.write_whole", full)
    assert Lexicon().known("flens")
    assert not list(own_cache.glob("*/*.lexicon"))


def test_definitions_are_made_at_their_own_first_use_and_kept(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE definition(article INTEGER PRIMARY KEY, texts TEXT)")
    article = open_lexicon().readings("flens")[0].article
    base.execute("INSERT INTO definition VALUES (?, ?)", (article, "kant på et rør"))
    base.commit()
    image = bytes(base.serialize())

    def build() -> bytes:
        made.append(1)
        return image

    monkeypatch.setattr(module, "build_definitions", build)
    assert Lexicon().known("flens") and not made
    assert Lexicon().definitions("flens") == ("kant på et rør",)
    assert Lexicon().definitions("flens") == ("kant på et rør",)
    assert made == [1]
    next(own_cache.glob("*/*.definitions")).write_bytes(b"not a database" * 500)
    assert Lexicon().definitions("flens") == ("kant på et rør",)
    assert Lexicon().definitions("flens") == ("kant på et rør",)
    assert made == [1, 1]


def test_the_room_is_cheap_to_import() -> None:
    code = (
        "import sys, fagnorsk.norwegian, fagnorsk.norwegian.lexicon\n"
        "print(sorted({'wordfreq', 'ordb', 'simplemma', 'msgpack', 'regex', 'ftfy'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
