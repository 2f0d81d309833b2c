"""What the learner is told to do, in Norwegian and in the mother tongue: `media/rubrics/<lang>.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.memory import kept_value
from fagnorsk.messages import tr
from fagnorsk.model.exercise import Rubric
from fagnorsk.shipped import shelf
from fagnorsk.store import digest


@dataclass(frozen=True, slots=True)
class _Texts:
    rubrics: dict[str, Rubric] = field(default_factory=dict)
    headings: dict[str, str] = field(default_factory=dict)
    checked: bool = False


class Rubrics:
    """The rubrics of all languages; a language is read when it is first asked for.

    `folder` holds `<lang>.yaml`; left out, it is the one that ships. A language without a file has no rubrics.
    Raises UserError where a file cannot be understood.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._read: dict[str, _Texts] = {}

    def get(self, kind: str, language: str) -> Rubric | None:
        """Title and instruction of an exercise kind in `language` (a code such as `pl`), or None."""
        return self._texts(language).rubrics.get(kind)

    def heading(self, key: str, language: str) -> str | None:
        """A heading of the handout (`new-words`, `recalled`, `steps` ...) in `language`, or None."""
        return self._texts(language).headings.get(key)

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that have a file, in alphabetical order."""
        return tuple(sorted(path.stem for path in self._where().glob("*.yaml")))

    def _where(self) -> Path:
        return self._folder or shelf("media") / "rubrics"

    def _texts(self, language: str) -> _Texts:
        if language not in self._read:
            path = self._where() / f"{language}.yaml"
            self._read[language] = _kept(path, language) if path.is_file() else _Texts()
        return self._read[language]


def _kept(path: Path, language: str) -> _Texts:
    return kept_value("rubrics", (language, digest(path.read_bytes())), partial(_load, path, language))


def _load(path: Path, language: str) -> _Texts:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    place = Place(f"rubrics/{path.name}")
    cure = tr("Compare it with nb.yaml beside it.")
    try:
        data = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except (YAMLError, UnicodeDecodeError) as error:
        raise UserError(tr("The rubrics cannot be read as YAML."), place=place, cure=cure, code="RUBRICS") from error
    rubrics: dict[str, Rubric] = {}
    headings: dict[str, str] = {}
    if not isinstance(data, dict):
        raise UserError(tr("The rubrics have no keys."), place=place, cure=cure, code="RUBRICS")
    checked = data.get("checked") is True
    for kind, texts in (data.get("rubrics") or {}).items():
        if not isinstance(texts, dict) or not all(isinstance(texts.get(k), str) for k in ("title", "instruction")):
            what = tr("The rubric {kind} lacks title or instruction.", kind=kind)
            raise UserError(what, place=place, cure=cure, code="RUBRICS")
        sure = checked or texts.get("checked") is True
        rubrics[kind] = Rubric(kind, language, texts["title"], texts["instruction"], sure)
    for key, text in (data.get("headings") or {}).items():
        headings[key] = str(text)
    return _Texts(rubrics, headings, checked)
