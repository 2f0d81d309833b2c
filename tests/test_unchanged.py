"""A build of what has not changed does nothing, and nothing that has changed is taken for unchanged."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from build_courses import FLANGE, full_course, photo, write
from fagnorsk.build import Options, build
from fagnorsk.build.stamp import stamp, unchanged
from fagnorsk.build.summary import Summary, summary_of
from fagnorsk.store import Store


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    store = Store(tmp_path / "memory")
    monkeypatch.setattr("fagnorsk.build.stamp.user_store", lambda: store)
    # The program itself does not change while it is tested; its developers may.
    monkeypatch.setattr("fagnorsk.build.stamp._PLACES", ("course", "vocab"))
    return full_course(tmp_path / "kurs")


def made(root: Path, options: Options | None = None) -> tuple[Summary, bool]:
    """What a build comes to, and whether it was skipped, as the command does it."""
    options = options or Options(only=frozenset({"wordlist"}))
    now = stamp(root, root / "build", options)
    last = unchanged(now)
    if last:
        return last, True
    summary = summary_of(build(str(root), options))
    now.keep(summary)
    return summary, False


def test_the_second_build_is_skipped_and_tells_the_same(root: Path) -> None:
    first, skipped = made(root)
    assert not skipped
    before = {path: path.stat().st_mtime_ns for path in (root / "build").rglob("*")}
    second, skipped = made(root)
    assert skipped
    assert (second.words, second.cards, second.findings) == (first.words, first.cards, first.findings)
    assert {file.outcome for file in second.files} == {"unchanged"}
    assert {path: path.stat().st_mtime_ns for path in (root / "build").rglob("*")} == before


def _same_size_and_time(path: Path) -> None:
    """The worst case: another content of the same length within the resolution of the clock."""
    facts = path.stat()
    path.write_bytes(path.read_bytes().replace(b"ventilen", b"ventilan", 1))
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "text": lambda root: write(root / "operations" / "01-montere-flens.md", FLANGE + "\n6. Rydd plassen.\n"),
    "same size and time": lambda root: _same_size_and_time(root / "operations" / "01-montere-flens.md"),
    "new photo": lambda root: photo(root / "photos" / "hammer.jpg"),
    "photo gone": lambda root: (root / "photos" / "flens.jpg").unlink(),
    "settings": lambda root: write(root / "course.yaml", "id: prove-kurs\n"),
    "output gone": lambda root: (root / "build" / "wordlists" / "prove-kurs-pl.docx").unlink(),
    "output edited": lambda root: (root / "build" / "wordlists" / "prove-kurs-pl.docx").write_bytes(b"mitt"),
    "ledger": lambda root: (root / "deck-ledger.csv").unlink(),
    "own words": lambda root: write(root / "words.csv", "id,term,pos\nx,heftkloss,noun\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_seen(root: Path, change: str) -> None:
    made(root)
    CHANGES[change](root)
    assert not made(root)[1]


def test_another_wish_is_another_build(root: Path) -> None:
    made(root)
    assert not made(root, Options(only=frozenset({"wordlist"}), languages=("uk",)))[1]


def test_a_change_while_the_build_runs_is_not_lost(root: Path) -> None:
    options = Options(only=frozenset({"wordlist"}))
    now = stamp(root, root / "build", options)
    summary = summary_of(build(str(root), options))
    write(root / "operations" / "02-kappe-ror.md", "# Kappe\n1. Kapp røret.\n")
    now.keep(summary)
    assert not made(root)[1]


def test_an_old_file_needs_no_reading(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = time.time() - 1000
    for path in root.rglob("*"):
        os.utime(path, (old, old))
    made(root)  # writes the ledger, which is new
    os.utime(root / "deck-ledger.csv", (old, old))
    assert not made(root)[1]
    monkeypatch.setattr("fagnorsk.build.stamp._sha", lambda path: pytest.fail(f"read {path}"))
    assert made(root)[1]


def test_a_broken_memory_is_no_memory(root: Path, tmp_path: Path) -> None:
    made(root)
    for path in (tmp_path / "memory").rglob("*.json"):
        path.write_text("{", encoding="utf-8")
    assert not made(root)[1]
