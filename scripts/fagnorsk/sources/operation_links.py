"""Links from a text to photos of the course."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.sources.course_folder import leads_out

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_DRIVE = re.compile(r"[a-z]:[\\/]", re.IGNORECASE)


def is_web(link: str) -> bool:
    """Whether a link names something that is no file of this computer (https, mailto ...)."""
    return bool(_SCHEME.match(link)) and not _DRIVE.match(link) and not link.casefold().startswith("file:")


def inside(link: str, path: Path, root: Path) -> str | None:
    """`link` in the file `path` as a path relative to `root` with forward slashes, or None where it leads outside."""
    if _DRIVE.match(link) or _SCHEME.match(link) or link.startswith(("/", "\\")):
        return None
    target = unicodedata.normalize("NFC", unquote(link.split("#")[0]).replace("\\", "/"))
    if "\0" in target:
        return None
    folder = path.parent.relative_to(root).as_posix() if path.parent.is_relative_to(root) else ""
    relative = posixpath.normpath(posixpath.join(folder, target))
    if relative == ".." or relative.startswith("../") or leads_out(root / relative, root):
        return None
    return relative


def outside_finding(link: str, place: Place) -> Finding:
    """A link that leads out of the course folder is not followed."""
    return Finding(
        "OP-OUTSIDE",
        Severity.ERROR,
        tr("The link “{link}” leads outside the course folder and was not followed.", link=_shown(link)),
        tr("Put a copy of the file into photos/ and link to that."),
        place,
    )


def photo_name(link: str, path: Path, root: Path, place: Place) -> tuple[str, Finding | None]:
    """The name of the photo a link means (its path below `photos/`; empty where it means none), and what is wrong with it.

    `../photos/las.jpg`, `photos/las.jpg` and a bare `las.jpg` all mean `las.jpg`.
    """
    if is_web(link):
        return "", Finding(
            "OP-PICTURE-WEB",
            Severity.REVIEW,
            tr("The picture “{link}” lies on the web and was not fetched.", link=_shown(link)),
            tr("Save it into photos/ and link to it there."),
            place,
        )
    relative = inside(link, path, root)
    if relative is None and link.replace("\\", "/").startswith("/photos/"):
        relative = inside(link.replace("\\", "/")[1:], root / "x", root)
    if relative is None:
        return "", outside_finding(link, place)
    if relative.startswith("photos/"):
        return relative.removeprefix("photos/"), None
    plain = unicodedata.normalize("NFC", unquote(link).replace("\\", "/")).removeprefix("./")
    if plain.startswith("photos/"):
        return plain.removeprefix("photos/"), None
    if "/" not in plain:
        return plain, None
    return "", Finding(
        "OP-PICTURE-PLACE",
        Severity.REVIEW,
        tr("The picture “{link}” does not lie in photos/ and was not used.", link=_shown(link)),
        tr("Move it into photos/ and link to it there."),
        place,
    )


def _shown(link: str) -> str:
    return link if len(link) <= 80 else f"{link[:77]}..."
