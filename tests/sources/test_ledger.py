"""The ledger: read, merged with what another build wrote, never shortened."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.sources.ledger import clock, read_ledger, write_ledger

COURSE = LedgerRow("course", "id", "eksempel-ror")
CURE = "The file is written by the toolkit and keeps the learners' progress: fetch an earlier copy of it."


def test_written_sorted_and_read_again(tmp_path: Path) -> None:
    rows = (
        LedgerRow("step", "flens/s1", 'Steng ventilen, og "lås" den.'),
        LedgerRow("note", "x/flens/pl", "ab12", 1700000000),
        COURSE,
    )
    write_ledger(Ledger(rows), tmp_path)
    assert (tmp_path / "deck-ledger.csv").read_bytes().decode() == (
        "kind,key,value,changed\n"
        "course,id,eksempel-ror,0\n"
        "note,x/flens/pl,ab12,1700000000\n"
        'step,flens/s1,"Steng ventilen, og ""lås"" den.",0\n'
    )
    assert read_ledger(tmp_path) == Ledger(tuple(sorted(rows)))
    assert [path.name for path in tmp_path.iterdir()] == ["deck-ledger.csv"]


def test_no_ledger(tmp_path: Path) -> None:
    assert read_ledger(tmp_path, tmp_path / "build") == Ledger()


def test_rows_on_disk_are_kept_and_the_newest_wins(tmp_path: Path) -> None:
    write_ledger(Ledger((COURSE, LedgerRow("note", "a", "old", 10), LedgerRow("note", "b", "theirs", 99))), tmp_path)
    ours = Ledger((LedgerRow("note", "a", "new", 20), LedgerRow("note", "b", "ours", 50)))
    expected = Ledger((COURSE, LedgerRow("note", "a", "new", 20), LedgerRow("note", "b", "theirs", 99)))
    assert write_ledger(ours, tmp_path) == expected
    assert read_ledger(tmp_path) == expected


def test_builds_at_the_same_moment_lose_nothing(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda n: write_ledger(Ledger((LedgerRow("note", f"n{n:02}", "x", 1),)), tmp_path), range(24)))
    assert [row.key for row in read_ledger(tmp_path).rows] == [f"n{n:02}" for n in range(24)]


def test_a_lock_left_behind_is_taken_over(tmp_path: Path) -> None:
    lock = tmp_path / ".deck-ledger.lock"
    lock.touch()
    os.utime(lock, (1, 1))
    write_ledger(Ledger((COURSE,)), tmp_path)
    assert read_ledger(tmp_path) == Ledger((COURSE,))
    assert not lock.exists()


def test_unchanged_is_not_written_again(tmp_path: Path) -> None:
    write_ledger(Ledger((COURSE,)), tmp_path)
    path = tmp_path / "deck-ledger.csv"
    os.utime(path, (5, 5))
    write_ledger(Ledger(), tmp_path)
    assert path.stat().st_mtime == 5


def test_the_one_beside_the_output_is_read_too(tmp_path: Path) -> None:
    beside = tmp_path / "build"
    write_ledger(Ledger((COURSE, LedgerRow("note", "a", "old", 10), LedgerRow("note", "c", "committed", 90))), tmp_path)
    write_ledger(Ledger((LedgerRow("note", "a", "new", 20), LedgerRow("note", "c", "kept", 80))), beside)
    assert read_ledger(tmp_path, beside).rows == (
        COURSE,
        LedgerRow("note", "a", "new", 20),
        LedgerRow("note", "c", "committed", 90),
    )


def test_saved_again_by_norwegian_excel(tmp_path: Path) -> None:
    (tmp_path / "deck-ledger.csv").write_bytes("\ufeffkind;key;value;changed\r\ncourse;id;eksempel-ror;0\r\n".encode())
    assert read_ledger(tmp_path) == Ledger((COURSE,))


def test_damaged_rows(tmp_path: Path) -> None:
    (tmp_path / "deck-ledger.csv").write_text(
        "kind,key,value,changed\n"
        "<<<<<<< HEAD\n"
        "course,id,Ikke En Id,0\n"
        "note,a,x,i går\n"
        "note,b,,1\n"
        "note,c,x,1\n"
        "note,c,y,2\n",
        encoding="utf-8",
    )
    with pytest.raises(UserError) as caught:
        read_ledger(tmp_path)
    assert str(caught.value).split("\n") == [
        f"deck-ledger.csv:2 [kind]: “<<<<<<< HEAD” is no kind of row. {CURE}",
        f"deck-ledger.csv:3 [value]: “Ikke En Id” is no id. {CURE}",
        f"deck-ledger.csv:4 [changed]: “i går” is no time in seconds. {CURE}",
        f"deck-ledger.csv:5 [value]: The cell is empty. {CURE}",
        f"deck-ledger.csv:7 [key]: The row of note c stands twice. {CURE}",
    ]


def test_a_damaged_ledger_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "deck-ledger.csv"
    path.write_bytes(b"rubbish\n")
    with pytest.raises(UserError):
        write_ledger(Ledger((COURSE,)), tmp_path)
    assert path.read_bytes() == b"rubbish\n"
    assert [item.name for item in tmp_path.iterdir()] == ["deck-ledger.csv"]


def test_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert clock() == 1700000000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "i dag")
    with pytest.raises(UserError) as caught:
        clock()
    assert str(caught.value) == "SOURCE_DATE_EPOCH is no number: i dag. Set it to seconds since 1970, or unset it."
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert clock() > 1700000000
