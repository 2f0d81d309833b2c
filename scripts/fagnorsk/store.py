"""The one cache: content-addressed files, written whole or not at all, bounded in size."""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cache
from pathlib import Path

DEFAULT_LIMIT = 2_000_000_000  # bytes


def digest(*parts: bytes | str) -> str:
    """SHA-256 (64 hex digits) of the parts; ("ab", "c") and ("a", "bc") differ."""
    whole: list[bytes] = []
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        whole += (len(data).to_bytes(8, "big"), data)
    return hashlib.sha256(b"".join(whole)).hexdigest()


def digest_of(path: Path) -> str:
    """The same of a file's content; empty where it cannot be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return ""


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` so that `path` holds either what it held before or all of it. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes 0600; a handout on a shared drive must be readable by colleagues.
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def move_whole(made: Path, path: Path) -> None:
    """Put the finished file `made`, which lies on the same disk, in the place of `path`. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made.chmod(0o666 & ~_umask())
    made.replace(path)


@cache
def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


class Store:
    """Files under the hash of what they were made from. Safe for several processes at once."""

    def __init__(self, root: Path, limit: int = DEFAULT_LIMIT) -> None:
        self.root = root
        self.limit = limit

    def path(self, key: str, suffix: str = "") -> Path:
        """Where the entry of `key` (hex digest) lies or would lie."""
        return self.root / key[:2] / f"{key[2:]}{suffix}"

    def get(self, key: str, suffix: str = "") -> Path | None:
        """The entry's file, or None. A hit counts as use for the size limit."""
        path = self.path(key, suffix)
        try:
            os.utime(path)
        except FileNotFoundError:
            return None
        except OSError:
            return path if path.is_file() else None
        return path

    def put(self, key: str, data: bytes, suffix: str = "") -> Path:
        """Keep `data` under `key` and return its file."""
        path = self.path(key, suffix)
        write_whole(path, data)
        return path

    def size(self) -> tuple[int, int]:
        """How many files there are, and their bytes."""
        sizes = [path.stat().st_size for path in self.root.rglob("*") if path.is_file()]
        return len(sizes), sum(sizes)

    def clear(self) -> int:
        """Remove everything; returns the bytes freed. What another process has just taken away is no error."""
        freed = 0
        for path in sorted(self.root.rglob("*"), reverse=True):
            try:
                if path.is_dir():
                    path.rmdir()
                else:
                    size = path.stat().st_size
                    path.unlink()
                    freed += size
            except OSError:
                continue
        return freed

    def trim(self) -> int:
        """Remove the entries unused for longest until the limit holds; returns the bytes freed."""
        entries = []
        for path in self.root.glob("*/*"):
            try:
                facts = path.stat()
            except OSError:
                continue
            entries.append((facts.st_mtime, facts.st_size, path))
        excess = sum(size for _, size, _ in entries) - self.limit
        freed = 0
        for _, size, path in sorted(entries, key=lambda entry: entry[0]):
            if freed >= excess:
                break
            path.unlink(missing_ok=True)
            freed += size
        return freed


@cache
def user_store() -> Store:
    """The store in the user's cache folder (FAGNORSK_CACHE overrides), or in a temporary one if that cannot be written."""
    chosen = os.environ.get("FAGNORSK_CACHE")
    if chosen:
        root = Path(chosen)
    else:
        import platformdirs

        root = Path(platformdirs.user_cache_dir("fagnorsk", appauthor=False))
    try:
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=root):
            pass
    except OSError:
        # One folder for the whole process, removed by the system; a read-only home must not stop a build.
        root = Path(tempfile.mkdtemp(prefix="fagnorsk-"))
    return Store(root)
