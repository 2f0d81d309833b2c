"""A new course folder that builds as it is."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from pathlib import Path

from fagnorsk.errors import UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import slug
from fagnorsk.sources import scaffold_texts as texts
from fagnorsk.sources.course_folder import entries, title_from
from fagnorsk.sources.identity import DEFAULT_COURSE_ID
from fagnorsk.sources.ledger import clock
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.settings import check_languages
from fagnorsk.sources.vocabularies import shipped_trades
from fagnorsk.store import digest, write_whole

STARTER_MAC = "Bygg kurset.command"
STARTER_WINDOWS = "Bygg kurset.bat"


def new_course(
    folder: Path, trade: str | None = None, languages: Sequence[str] = (), program: Path | None = None
) -> list[Path]:
    """Make a course folder with settings, an example operation, a place for photos and starters to double-click; returns
    the files made, in order. The course id is made of the folder's name, place and the clock, so that two companies'
    courses do not meet in one learner's Anki. The starters try `program` first, then what the path has.

    Raises UserError where the folder holds something, cannot be written, or the trade or a language is unknown.
    """
    problems = check_languages(languages)
    if trade is not None and trade not in shipped_trades():
        problems.append(
            UserError(
                tr("There is no vocabulary for the trade “{name}”.", name=trade),
                cure=suggest(trade, shipped_trades()),
                code="COURSE-TRADE",
            )
        )
    problems += _not_empty(folder)
    raise_all(problems)
    made: list[Path] = []
    try:
        for name, text in _files(folder.resolve(), trade, languages, str(program or "fagnorsk")).items():
            path = folder / name
            # Notepad on Windows shows text without line ends of its own as one line; cmd needs them to find labels.
            windows = name.endswith((".bat", ".txt"))
            write_whole(path, (text.replace("\n", "\r\n") if windows else text).encode())
            made.append(path)
        (folder / STARTER_MAC).chmod(0o755)
    except OSError as error:
        for path in made:
            path.unlink(missing_ok=True)
        raise UserError(
            tr("The folder “{folder}” cannot be written ({reason}).", folder=folder, reason=error.strerror or error),
            cure=tr("Choose a folder of your own, such as one under Documents."),
            code="NEW-WRITE",
        ) from None
    return made


def _not_empty(folder: Path) -> list[UserError]:
    if folder.exists() and not folder.is_dir():
        what = tr("“{folder}” is a file.", folder=folder)
    elif entries(folder) or (folder / ".gitignore").exists():
        what = tr("The folder “{folder}” is not empty.", folder=folder)
    else:
        return []
    return [UserError(what, cure=tr("Give the name of a new folder."), code="NEW-FOLDER")]


def _files(folder: Path, trade: str | None, languages: Sequence[str], program: str) -> dict[str, str]:
    base = slug(folder.name) or DEFAULT_COURSE_ID
    course_id = f"{base}-{digest(base, str(folder), str(clock()))[:4]}"
    known = shipped_trades()
    settings = texts.COURSE.format(
        id=course_id,
        title=json.dumps(title_from(folder.name), ensure_ascii=False),
        trades=", ".join(known),
        trade_line=f"trades: [{trade}]" if trade else f"# trades: [{known[-1] if known else ''}]",
        languages=", ".join(f"{code} ({LANGUAGES[code].norwegian})" for code in list(LANGUAGES)[1:8]),
        language_line=f"languages: [{', '.join(dict.fromkeys(languages))}]" if languages else "# languages: [pl, lt]",
    )
    return {
        "course.yaml": settings,
        "operations/01-eksempel.md": texts.OPERATION,
        "photos/LES-MEG.txt": texts.PHOTOS_README,
        "photos.yaml": texts.PHOTOS,
        ".gitignore": texts.GITIGNORE,
        STARTER_WINDOWS: texts.STARTER_WINDOWS.replace("{program}", program),
        STARTER_MAC: texts.STARTER_MAC.replace("{program}", shlex.quote(program)),
    }
