"""The output folder: nothing that somebody has edited is overwritten, nothing is left half-written."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.seen import Seen
from fagnorsk.store import move_whole, user_store, write_whole

MANIFEST = "manifest.json"
NEW_MARK = "(ny)"
# Nobody keeps that many edited versions side by side.
_MOST_BESIDE = 20


class Outcome(StrEnum):
    """What became of one file. BESIDE: somebody had edited it, the new one lies beside it; LOCKED: a program holds it."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "beside"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Placed:
    """`wanted` is the path asked for, `path` where the content lies now (both relative to the folder, with `/`)."""

    wanted: str
    path: str
    outcome: Outcome


class OutputFolder:
    """Writes files below `root` and remembers their hashes in `manifest.json` (call `close` at the end).

    A file whose content is neither what the manifest remembers nor what is to be written was made or changed by a
    person: it stays, and the new content is written beside it as `name (ny).docx`.
    """

    def __init__(self, root: Path, seen: Seen | None = None) -> None:
        self.root = root
        self._seen = seen or Seen(user_store(), "outputs", str(root.resolve()))
        self._known = self._read_manifest()
        self._placed: dict[str, str] = {}
        self.placed: list[Placed] = []

    def place(self, relative: str, data: bytes) -> Placed:
        """Put `data` at `relative` (with `/`). Never raises for a file that cannot be replaced: see the outcome.

        Raises UserError when nothing at all can be written in the folder.
        """
        return self._place(relative, hashlib.sha256(data).hexdigest(), lambda file: write_whole(file, data))

    def place_there(self, relative: str, sha: str) -> Placed:
        """As `place`, for content that the file there holds already, see `holds`."""
        return self._place(relative, sha, lambda file: None)

    def holds(self, relative: str, sha: str) -> bool:
        """Whether the file there has that SHA-256."""
        return bool(sha) and self._sha_of(relative) == sha

    def place_made(self, relative: str, make: Callable[[Path], object], known: str = "") -> Placed:
        """As `place`, for what is too large to hold in memory: `make` writes it to the path it is given. `known` is the
        SHA-256 of what it would write, where that is known already: a file that is there like that is not made again.
        """
        if self.holds(relative, known):
            return self.place_there(relative, known)
        self.root.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.root, prefix=".", suffix=".part")
        os.close(handle)
        made = Path(name)
        try:
            make(made)
            with made.open("rb") as stream:
                sha = hashlib.file_digest(stream, "sha256").hexdigest()
            return self._place(relative, sha, lambda file: move_whole(made, file))
        except OSError as error:
            raise self._failed(relative, error) from error
        finally:
            made.unlink(missing_ok=True)

    def _place(self, relative: str, new: str, write: Callable[[Path], None]) -> Placed:
        target = relative
        number = 1
        while not self._ours(target, new):
            self._keep_memory(target)
            number += 1
            mark = NEW_MARK if number == 2 else f"{NEW_MARK[:-1]} {number - 1})"
            path = PurePosixPath(relative)
            target = str(path.with_name(f"{path.stem} {mark}{path.suffix}"))
        outcome = self._write(target, write, new)
        if outcome is Outcome.WRITTEN and target != relative:
            outcome = Outcome.BESIDE
        elif target == relative and outcome is not Outcome.LOCKED:
            self._drop_beside(relative)
        placed = Placed(relative, target, outcome)
        self.placed.append(placed)
        return placed

    def sha(self, placed: Placed) -> str:
        """The SHA-256 of what was placed; empty where nothing could be."""
        return self._placed.get(placed.path, "")

    def edited(self, relative: str) -> Path | None:
        """The newest version of a file that somebody has edited since it was written, or None."""
        path = PurePosixPath(relative)
        found = None
        for number in range(_MOST_BESIDE):
            mark = {0: "", 1: f" {NEW_MARK}"}.get(number, f" {NEW_MARK[:-1]} {number})")
            name = str(path.with_name(f"{path.stem}{mark}{path.suffix}"))
            file = self.root / name
            if file.is_file() and self._sha_of(name) not in (None, self._known.get(name)):
                found = file
        return found

    def close(self, *, remove_stale: bool, keep: Collection[str] = ()) -> tuple[str, ...]:
        """Write the manifest. With `remove_stale`, files of earlier builds that were not placed now and that nobody has
        edited are removed (never those in `keep`); returns their paths.
        """
        removed = []
        for path, sha in sorted(self._known.items()):
            if path in self._placed or path in keep:
                continue
            file = self.root / path
            if not file.is_file():
                continue
            if remove_stale and self._sha_of(path) == sha:
                try:
                    file.unlink()
                except OSError:
                    self._placed[path] = sha
                    continue
                removed.append(path)
            else:
                self._placed[path] = sha
        for path in keep:
            if path in self._known:
                self._placed.setdefault(path, self._known[path])
        text = json.dumps({"version": 1, "files": dict(sorted(self._placed.items()))}, indent=1, ensure_ascii=False)
        target = self.root / MANIFEST
        if not target.is_file() or target.read_bytes() != text.encode():
            write_whole(target, text.encode())
        self._seen.keep()
        return tuple(removed)

    def _read_manifest(self) -> dict[str, str]:
        try:
            data = json.loads((self.root / MANIFEST).read_text(encoding="utf-8"))
            return {str(path): str(sha) for path, sha in data["files"].items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, AttributeError):
            # Without the memory every file counts as somebody's own: the safe side.
            return {}

    def _ours(self, relative: str, new: str) -> bool:
        file = self.root / relative
        if not file.exists():
            return True
        there = self._sha_of(relative)
        return there is None or there in (new, self._known.get(relative))

    def _keep_memory(self, relative: str) -> None:
        if relative in self._known:
            self._placed[relative] = self._known[relative]

    def _write(self, relative: str, write: Callable[[Path], None], sha: str) -> Outcome:
        file = self.root / relative
        if file.is_file() and self._sha_of(relative) == sha:
            self._placed[relative] = sha
            return Outcome.UNCHANGED
        try:
            write(file)
        except PermissionError as error:
            if not file.exists():
                raise UserError(
                    tr("The folder {folder} cannot be written.", folder=self.root),
                    cure=tr("Choose another one with --out."),
                    code="OUT-READ-ONLY",
                ) from error
            self._keep_memory(relative)
            return Outcome.LOCKED
        except OSError as error:
            raise self._failed(relative, error) from error
        self._placed[relative] = sha
        return Outcome.WRITTEN

    @staticmethod
    def _failed(relative: str, error: OSError) -> UserError:
        return UserError(
            tr("{file} could not be written: {reason}.", file=relative, reason=error.strerror or error),
            cure=tr("Make room, or choose another folder with --out.")
            if error.errno == errno.ENOSPC
            else tr("Choose another folder with --out."),
            code="OUT-FAILED",
        )

    def _drop_beside(self, relative: str) -> None:
        # The person took over the new version: an unedited copy of an older one beside it only confuses.
        path = PurePosixPath(relative)
        beside = str(path.with_name(f"{path.stem} {NEW_MARK}{path.suffix}"))
        sha = self._known.get(beside)
        if sha and self._sha_of(beside) == sha:
            try:
                (self.root / beside).unlink()
            except OSError:
                self._placed[beside] = sha

    def _sha_of(self, relative: str) -> str | None:
        try:
            return self._seen.value(relative, self.root / relative, _hashed)
        except OSError:
            return None


def _hashed(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
