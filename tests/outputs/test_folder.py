"""What happens to files that somebody has edited, locked or left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError
from fagnorsk.outputs import folder as folder_module
from fagnorsk.outputs.folder import Outcome, OutputFolder


def build(root: Path, files: dict[str, bytes], *, remove_stale: bool = True) -> dict[str, Outcome]:
    folder = OutputFolder(root)
    outcomes = {name: folder.place(name, data).outcome for name, data in files.items()}
    folder.close(remove_stale=remove_stale)
    return outcomes


def test_second_build_replaces_its_own_file(tmp_path: Path) -> None:
    build(tmp_path, {"a/x.docx": b"one"})
    assert build(tmp_path, {"a/x.docx": b"two"}) == {"a/x.docx": Outcome.WRITTEN}
    assert (tmp_path / "a/x.docx").read_bytes() == b"two"


def test_same_content_is_not_written_again(tmp_path: Path) -> None:
    build(tmp_path, {"x.docx": b"one"})
    before = (tmp_path / "x.docx").stat().st_mtime_ns
    assert build(tmp_path, {"x.docx": b"one"}) == {"x.docx": Outcome.UNCHANGED}
    assert (tmp_path / "x.docx").stat().st_mtime_ns == before


def test_edited_file_stays_and_new_one_lies_beside(tmp_path: Path) -> None:
    build(tmp_path, {"x.docx": b"one"})
    (tmp_path / "x.docx").write_bytes(b"mine")
    assert build(tmp_path, {"x.docx": b"two"}) == {"x.docx": Outcome.BESIDE}
    assert (tmp_path / "x.docx").read_bytes() == b"mine"
    assert (tmp_path / "x (ny).docx").read_bytes() == b"two"
    # Again: the new one is ours and is replaced, the edited one still stays.
    build(tmp_path, {"x.docx": b"three"})
    assert (tmp_path / "x.docx").read_bytes() == b"mine"
    assert (tmp_path / "x (ny).docx").read_bytes() == b"three"


def test_both_edited(tmp_path: Path) -> None:
    build(tmp_path, {"x.docx": b"one"})
    (tmp_path / "x.docx").write_bytes(b"mine")
    build(tmp_path, {"x.docx": b"two"})
    (tmp_path / "x (ny).docx").write_bytes(b"mine too")
    build(tmp_path, {"x.docx": b"three"})
    assert (tmp_path / "x.docx").read_bytes() == b"mine"
    assert (tmp_path / "x (ny).docx").read_bytes() == b"mine too"
    assert (tmp_path / "x (ny 2).docx").read_bytes() == b"three"


def test_file_that_was_there_before_the_first_build_is_a_persons(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"theirs")
    assert build(tmp_path, {"x.docx": b"one"}) == {"x.docx": Outcome.BESIDE}
    assert (tmp_path / "x.docx").read_bytes() == b"theirs"


def test_damaged_manifest_loses_nothing(tmp_path: Path) -> None:
    build(tmp_path, {"x.docx": b"one"})
    (tmp_path / "manifest.json").write_text("{")
    build(tmp_path, {"x.docx": b"two"})
    assert (tmp_path / "x.docx").read_bytes() == b"one"
    assert (tmp_path / "x (ny).docx").read_bytes() == b"two"


def test_taking_over_the_new_version_ends_the_matter(tmp_path: Path) -> None:
    build(tmp_path, {"x.docx": b"one"})
    (tmp_path / "x.docx").write_bytes(b"mine")
    build(tmp_path, {"x.docx": b"two"})
    (tmp_path / "x.docx").write_bytes(b"two")
    assert build(tmp_path, {"x.docx": b"two"}) == {"x.docx": Outcome.UNCHANGED}
    assert not (tmp_path / "x (ny).docx").exists()


def test_stale_files_go_unless_edited(tmp_path: Path) -> None:
    build(tmp_path, {"01-a.docx": b"a", "02-b.docx": b"b", "03-c.docx": b"c"})
    (tmp_path / "02-b.docx").write_bytes(b"mine")
    build(tmp_path, {"03-c.docx": b"c"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["02-b.docx", "03-c.docx", "manifest.json"]


def test_partial_build_keeps_the_rest(tmp_path: Path) -> None:
    build(tmp_path, {"a.docx": b"a", "b.docx": b"b"})
    build(tmp_path, {"b.docx": b"b2"}, remove_stale=False)
    assert (tmp_path / "a.docx").read_bytes() == b"a"
    # and it is still known as ours afterwards
    assert build(tmp_path, {"a.docx": b"a2", "b.docx": b"b2"})["a.docx"] is Outcome.WRITTEN


def test_locked_file_is_named_and_the_rest_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, {"x.docx": b"one", "y.docx": b"one"})
    real = folder_module.write_whole

    def locked(path: Path, data: bytes) -> None:
        if path.name == "x.docx":
            raise PermissionError(13, "in use")
        real(path, data)

    monkeypatch.setattr(folder_module, "write_whole", locked)
    outcomes = build(tmp_path, {"x.docx": b"two", "y.docx": b"two"})
    assert outcomes == {"x.docx": Outcome.LOCKED, "y.docx": Outcome.WRITTEN}
    monkeypatch.undo()
    # Once it is closed, it is ours again and replaced.
    assert build(tmp_path, {"x.docx": b"two", "y.docx": b"two"})["x.docx"] is Outcome.WRITTEN


def test_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAGNORSK_LANG", "en")

    def refuse(path: Path, data: bytes) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(folder_module, "write_whole", refuse)
    with pytest.raises(UserError, match=r"cannot be written\. Choose another one with --out\."):
        build(tmp_path / "out", {"x.docx": b"one"})


def test_what_is_known_and_there_is_not_made_again(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(path: Path) -> None:
        made.append(path)
        path.write_bytes(b"deck")

    folder = OutputFolder(tmp_path)
    sha = folder.sha(folder.place_made("x.apkg", make))
    folder.close(remove_stale=True)
    again = OutputFolder(tmp_path)
    assert again.place_made("x.apkg", make, sha).outcome is Outcome.UNCHANGED and len(made) == 1
    again.close(remove_stale=True)
    (tmp_path / "x.apkg").unlink()
    assert OutputFolder(tmp_path).place_made("x.apkg", make, sha).outcome is Outcome.WRITTEN and len(made) == 2


def test_a_deck_that_somebody_changed_is_made_again(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path)
    sha = folder.sha(folder.place_made("x.apkg", lambda path: path.write_bytes(b"deck")))
    folder.close(remove_stale=True)
    (tmp_path / "x.apkg").write_bytes(b"mine")
    placed = OutputFolder(tmp_path).place_made("x.apkg", lambda path: path.write_bytes(b"deck"), sha)
    assert (placed.outcome, placed.path) == (Outcome.BESIDE, "x (ny).apkg")
