"""What is kept between builds: never an old result for new input."""

from __future__ import annotations

import os
import pickle
import random
from pathlib import Path

import pytest

from build_courses import full_course, photo, write
from fagnorsk import memory
from fagnorsk.build import Options, build
from fagnorsk.errors import Place
from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.text import Evidence, FoundWord, WordStatus
from fagnorsk.model.word import Gender, Pos
from fagnorsk.store import Store

FORMATS = frozenset({"wordlist", "handout", "papers", "xlsx"})


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    kept = Store(tmp_path / "kept")
    monkeypatch.setattr(memory, "user_store", lambda: kept)
    # The program itself does not change while it is tested; its developers may.
    monkeypatch.setattr(memory, "program_state", lambda: "a")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    return kept


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _text(root: Path, old: str, new: str, name: str = "operations/01-montere-flens.md") -> None:
    path = root / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


CHANGES = (
    lambda root: _text(root, "Legg inn en ny pakning", "Legg inn en hel pakning"),
    lambda root: _text(root, "Formann: Er du ferdig", "Formann: Er dere ferdige"),
    lambda root: _text(root, "flens.jpg)", "flens.jpg) og kost"),
    lambda root: _text(root, "title: Norsk for", "title: Mer norsk for", "course.yaml"),
    lambda root: _text(root, "languages: [pl]", "languages: [pl, ro]", "course.yaml"),
    lambda root: _text(root, "company:", "level: A1\ncompany:", "course.yaml"),
    lambda root: write(root / "words.csv", "id,term,pos,gender,pl\nflens,flens,noun,m,flansza\n"),
    lambda root: _text(root, "x: 30, y: 40", "x: 60, y: 20", "photos.yaml"),
    lambda root: photo(root / "photos" / "flens.jpg", "purple"),
    lambda root: photo(root / "photos" / "hammer.jpg", "brown"),
    lambda root: write(root / "papers" / "brev.md", "# Brev\n\nTil fadderen.\n"),
)


@pytest.mark.parametrize("seed", range(3))
def test_any_changes_in_any_order_come_out_as_from_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    root = full_course(tmp_path / "kurs")
    changes = list(CHANGES)
    random.Random(seed).shuffle(changes)
    for number, change in enumerate(changes[:4]):
        change(root)
        build(str(root), Options(tmp_path / "ut", only=FORMATS))
        fresh = Store(tmp_path / f"fresh-{number}")
        with monkeypatch.context() as patched:
            patched.setattr(memory, "user_store", lambda fresh=fresh: fresh)
            build(str(root), Options(tmp_path / f"nytt-{number}", only=FORMATS))
        kept, new = contents(tmp_path / "ut"), contents(tmp_path / f"nytt-{number}")
        assert [name for name in new if kept.get(name) != new[name] and name != "manifest.json"] == []


def test_a_deck_kept_is_the_deck_that_would_be_made(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = full_course(tmp_path / "kurs")
    anki = Options(only=frozenset({"anki"}))
    for number, change in enumerate((lambda root: None, *CHANGES[4:10])):
        change(root)
        build(str(root), anki)
        build(str(root), anki)  # what the first one wrote into the ledger is now known, too
        kept = contents(root / "build")
        with monkeypatch.context() as patched:
            fresh = Store(tmp_path / f"fresh-{number}")
            patched.setattr(memory, "user_store", lambda fresh=fresh: fresh)
            build(str(root), anki)
        assert contents(root / "build") == kept
        made: list[Path] = []
        with monkeypatch.context() as patched:
            patched.setattr(
                "fagnorsk.outputs.anki.package.write_package", lambda deck, path, made=made: made.append(path)
            )
            build(str(root), anki)
        assert made == []


def test_one_translation_makes_only_the_documents_of_its_language(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = full_course(tmp_path / "kurs")
    _text(root, "languages: [pl]", "languages: [pl, ro]", "course.yaml")
    build(str(root), Options(only=FORMATS))
    write(root / "words.csv", "id,term,pos,gender,pl\nflens,flens,noun,m,flansza\n")
    build(str(root), Options(only=FORMATS))
    write(root / "words.csv", "id,term,pos,gender,pl\nflens,flens,noun,m,kryza\n")
    made: list[tuple[str, ...]] = []
    real = memory.kept_bytes

    def watched(step: str, inputs: tuple[str, ...], make: object) -> bytes:
        def noted() -> bytes:
            made.append((step, inputs[0]))
            return make()  # type: ignore[operator]

        return real(step, inputs, noted)

    monkeypatch.setattr("fagnorsk.build.jobs.kept_bytes", watched)
    monkeypatch.setattr("fagnorsk.build.jobs.FEW", 1000)
    build(str(root), Options(only=FORMATS))
    documents = [path for step, path in made if step == "document"]
    # Lesson 2 recalls the word without its translation in Polish, and shows it.
    assert documents and all(path.endswith("-pl.docx") for path in documents)
    assert [step for step, _ in made if step != "document"] == ["word sheet"]


def test_a_damaged_result_is_made_again(store: Store) -> None:
    assert memory.kept_bytes("x", ("1",), lambda: b"sant") == b"sant"
    for path in store.root.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1])
    assert memory.kept_bytes("x", ("1",), lambda: b"nytt") == b"nytt"


def test_inputs_are_told_apart(store: Store) -> None:
    assert memory.kept_bytes("x", ("ab", "c"), lambda: b"1") == b"1"
    assert memory.kept_bytes("x", ("a", "bc"), lambda: b"2") == b"2"
    assert memory.kept_bytes("y", ("ab", "c"), lambda: b"3") == b"3"
    assert memory.kept_bytes("x", ("ab", "c"), lambda: b"4") == b"1"


FOUND = FoundWord(
    "flens",
    Pos.NOUN,
    Inflection(
        "flens", Pos.NOUN, (Form(Slot.SG_INDEF, "flens", ("flens",)),), (Gender.M,), "en", FormSource.DICTIONARY
    ),
    2,
    WordStatus.KNOWN,
    7.5,
    (Evidence("Monter flensen.", "flensen", Place("a.md", 3)),),
    parts=("a", "b"),
)


def test_found_words_come_back_as_they_were(store: Store) -> None:
    assert memory.kept_value("f", (), lambda: (FOUND,)) == (FOUND,)
    assert memory.kept_value("f", (), lambda: ()) == (FOUND,)


def test_the_cache_holds_values_and_calls_nothing() -> None:
    assert memory.thawed(memory.frozen((FOUND, Path("a/b"), {"x": 1.5}))) == (FOUND, Path("a/b"), {"x": 1.5})
    for call in (os.getcwd, memory.program_state):
        with pytest.raises(pickle.UnpicklingError, match="is no value"):
            memory.thawed(pickle.dumps(call))
