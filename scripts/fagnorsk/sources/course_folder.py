"""What belongs to a course folder: which files count, in which order, and that nothing leads out of it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr

_JUNK = frozenset({"thumbs.db", "desktop.ini"})


def is_junk(name: str) -> bool:
    """True for files that programs leave behind: `~$x.docx`, `.DS_Store` and other hidden files, `Thumbs.db`."""
    return name.startswith(("~$", ".")) or name.casefold() in _JUNK


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts `IMG_9` before `IMG_10`, case and composition of letters aside."""
    folded = unicodedata.normalize("NFC", name).casefold()
    parts = re.split(r"([0-9]+)", folded)
    return tuple((0, int(part), "") if part[:1].isdigit() else (1, 0, part) for part in parts if part)


def leads_out(path: Path, root: Path) -> bool:
    """True if `path`, links followed, lies outside `root` or leads in a circle."""
    try:
        return not path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return True


def label(path: Path, root: Path) -> str:
    """`path` as the user knows it: relative to the course, with forward slashes, letters composed."""
    try:
        relative = path.relative_to(root)
    except ValueError:
        relative = Path(path.name)
    return unicodedata.normalize("NFC", relative.as_posix())


def entries(folder: Path) -> list[Path]:
    """What lies in `folder`, junk aside, in natural order; empty where there is no such folder. Raises UserError where
    the folder may not be read.
    """
    if not folder.is_dir():
        return []
    try:
        found = [path for path in folder.iterdir() if not is_junk(path.name)]
    except OSError as error:
        raise UserError(
            tr("The folder cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            place=Place(folder.name),
            cure=tr("Check that you may read it."),
            code="FILE-OPEN",
        ) from None
    return sorted(found, key=lambda path: (natural_key(path.name), path.name))


def title_from(folder: str) -> str:
    """A folder's name as a title: `norsk-for-sveisere` gives `Norsk for sveisere`."""
    words = folder.replace("_", " ").replace("-", " ").split()
    text = " ".join(words)
    return text[:1].upper() + text[1:] if text else "Kurs"
