"""`course.yaml` -> Settings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from fagnorsk.errors import UserError, raise_all
from fagnorsk.memory import kept_value
from fagnorsk.messages import tr
from fagnorsk.model.course import LessonSpec, Settings
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import WORD_ID, Level, slug
from fagnorsk.sources.course_folder import label
from fagnorsk.sources.fields import read_fields
from fagnorsk.sources.nearest import nearest
from fagnorsk.sources.settings_anki import read_deck_choice
from fagnorsk.sources.settings_plan import read_plan_rules
from fagnorsk.sources.settings_shifts import read_rotation, read_shifts, read_teams
from fagnorsk.sources.settings_sound import read_sound_choice
from fagnorsk.sources.settings_wordlist import read_wordlist_choice
from fagnorsk.sources.vocabularies import shipped_trades
from fagnorsk.sources.yaml_text import Value, read_yaml
from fagnorsk.store import digest_of

FILE_NAME = "course.yaml"
KEYS = (
    "anki", "id", "title", "company", "trades", "level", "languages", "feminine", "consent", "lessons", "start", "shifts",
    "rotation", "teams", "plan", "fields", "known", "wordlist", "sound",
)  # fmt: skip
# What people write for a language beside its code and its names.
_OTHER_CODES = {"no": "nb", "nn": "nb", "ua": "uk", "gb": "en", "cz": "cs", "dk": "da", "fa": "prs"}


def read_settings(path: Path, root: Path) -> Settings:
    """The settings of the course at `root`; all defaults where the file is missing or empty.

    Raises UserErrors with every problem of the file.
    """
    if not path.exists():
        return Settings()
    file = label(path, root)
    return kept_value("settings", (file, digest_of(path), repr(shipped_trades())), partial(_read, path, file))


def _read(path: Path, file: str) -> Settings:
    problems: list[UserError] = []
    top = read_yaml(path, file, problems)
    settings = _settings(top) if top is not None else Settings()
    raise_all(problems)
    return settings


def check_languages(codes: Sequence[str]) -> list[UserError]:
    """One error for each code that is no known language, such as one given on the command line."""
    return [
        UserError(tr("“{code}” is not a language the toolkit knows.", code=code), cure=_language_cure(code),
                  code="COURSE-LANGUAGE")
        for code in codes
        if code not in LANGUAGES
    ]  # fmt: skip


def _settings(top: Value) -> Settings:
    found = top.mapping(KEYS)

    def text(key: str) -> str:
        return found[key].text() if key in found else ""

    def choice(key: str, allowed: Sequence[str], default: str) -> str:
        return (found[key].choice(allowed) if key in found else "") or default

    has_shifts = "shifts" in found
    return Settings(
        id=_course_id(found.get("id")),
        anki=read_deck_choice(found.get("anki")),
        sound=read_sound_choice(found.get("sound")),
        title=text("title"),
        fields=read_fields(found.get("fields")),
        wordlist=read_wordlist_choice(found.get("wordlist")),
        known=found["known"].texts() if "known" in found else (),
        company=text("company"),
        trades=_trades(found.get("trades")),
        level=Level(choice("level", tuple(Level), Level.A2)),
        languages=_languages(found.get("languages")),
        feminine=choice("feminine", ("a", "en"), "a"),
        consent=choice("consent", ("ask", "required"), "ask"),
        lessons=tuple(_lesson(item) for item in found["lessons"].items()) if "lessons" in found else (),
        start=(start := found["start"].date() if "start" in found else ""),
        shifts=(shifts := read_shifts(found.get("shifts"))),
        rotation=read_rotation(found.get("rotation"), shifts, has_shifts),
        teams=read_teams(found.get("teams"), shifts, has_shifts),
        plan=read_plan_rules(found.get("plan"), start),
    )


def _course_id(value: Value | None) -> str:
    given = value.text() if value is not None else ""
    if value is not None and given and not WORD_ID.match(given):
        value.problem(
            tr("The course id “{id}” may only hold a-z, 0-9 and single hyphens.", id=given),
            tr("Write {id}.", id=slug(given) or "mitt-kurs"),
            "COURSE-ID",
        )
        return ""
    return given


def _trades(value: Value | None) -> tuple[str, ...]:
    known = shipped_trades()
    trades: list[str] = []
    for item in value.items() if value is not None else []:
        name = item.text()
        if name in known:
            if name not in trades:
                trades.append(name)
        elif name:
            hit = nearest(slug(name), known)
            hint = tr("Did you mean “{name}”?", name=hit) + " " if hit else ""
            item.problem(
                tr("There is no vocabulary for the trade “{name}”.", name=name),
                hint + tr("There are: {names}.", names=", ".join(known)),
                "COURSE-TRADE",
            )
    return tuple(trades)


def _languages(value: Value | None) -> tuple[str, ...]:
    codes: list[str] = []
    for item in value.items() if value is not None else []:
        given = item.text()
        code = given.casefold()
        if code in LANGUAGES:
            if code not in codes:
                codes.append(code)
        elif given:
            item.problem(
                tr("“{code}” is not a language the toolkit knows.", code=given),
                _language_cure(given),
                "COURSE-LANGUAGE",
            )
    return tuple(codes)


def _language_cure(given: str) -> str:
    names = {
        name.casefold(): code for code, language in LANGUAGES.items() for name in (language.norwegian, language.own)
    }
    folded = given.casefold()
    hit = _OTHER_CODES.get(folded) or names.get(nearest(folded, names) or "")
    listed = ", ".join(f"{code} ({language.norwegian})" for code, language in LANGUAGES.items())
    hint = tr("Did you mean “{name}”?", name=hit) + " " if hit in LANGUAGES else ""
    return hint + tr("Known are: {names}.", names=listed)


def _lesson(item: Value) -> LessonSpec:
    if not item.is_mapping and not item.is_empty:
        return LessonSpec(item.text(), place=item.place)
    found = item.mapping(("operation", "title", "words", "exercises", "level", "most"))
    operation = found["operation"].text() if "operation" in found else ""
    if not operation:
        item.problem(
            tr("The lesson has no operation."),
            tr("Write “operation:” with the name of a file in operations/ or lessons/."),
            "COURSE-LESSON",
        )
    return LessonSpec(
        operation=operation,
        title=found["title"].text() if "title" in found else "",
        words=found["words"].texts() if "words" in found else (),
        exercises=found["exercises"].texts() if "exercises" in found else None,
        place=item.place,
        most=found["most"].whole() if "most" in found else None,
        level=Level(level) if (level := found["level"].choice(tuple(Level)) if "level" in found else "") else None,
    )
