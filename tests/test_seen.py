"""What was worked out from a file is believed as long as the file is the same, and no longer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fagnorsk.seen import Seen
from fagnorsk.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def old(path: Path, content: str) -> Path:
    """A file whose time lies so far back that it tells a later change; its other time is the system's."""
    path.write_text(content, encoding="utf-8")
    os.utime(path, ns=(10**18, 10**18))
    return path


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def never(path: Path) -> str:
    raise AssertionError("read again")


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if more than two seconds had passed since the files were written."""
    monkeypatch.setattr("fagnorsk.seen.RACY", -(10**10))


def test_an_unchanged_file_is_not_read_again(store: Store, tmp_path: Path) -> None:
    path = old(tmp_path / "a.jpg", "en")
    first = Seen(store, "photos")
    assert [first.value("a", path, read), first.value("a", path, never)] == ["en", "en"]
    first.keep()
    assert Seen(store, "photos").value("a", path, never) == "en"
    assert Seen(store, "other").value("a", path, read) == "en"


@pytest.mark.parametrize("content", ["to", "noe lengre"])
def test_a_changed_file_is_read_also_with_the_same_size_and_time(store: Store, tmp_path: Path, content: str) -> None:
    seen = Seen(store, "photos")
    seen.value("a", old(tmp_path / "a.jpg", "en"), read)
    seen.keep()
    (tmp_path / "a.jpg").unlink()
    assert Seen(store, "photos").value("a", old(tmp_path / "a.jpg", content), read) == content


def test_who_verifies_reads_everything(store: Store, tmp_path: Path) -> None:
    path = old(tmp_path / "a.jpg", "en")
    seen = Seen(store, "photos")
    seen.value("a", path, read)
    seen.keep()
    assert Seen(store, "photos", verify=True).value("a", path, lambda path: "lest") == "lest"


def test_a_file_written_just_now_is_not_noted(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fagnorsk.seen.RACY", 2_000_000_000)
    path = tmp_path / "a.jpg"
    path.write_text("en", encoding="utf-8")
    seen = Seen(store, "photos")
    seen.value("a", path, read)
    seen.keep()
    assert Seen(store, "photos").value("a", path, lambda path: "lest") == "lest"


def test_damaged_notes_are_no_notes(store: Store, tmp_path: Path) -> None:
    path = old(tmp_path / "a.jpg", "en")
    seen = Seen(store, "photos")
    seen.value("a", path, read)
    seen.keep()
    for file in store.root.rglob("*.json"):
        file.write_text('{"a": [1]}', encoding="utf-8")
    assert Seen(store, "photos").value("a", path, read) == "en"
