"""Sentences for the user, in Norwegian or English: gettext with the language of FAGNORSK_LANG or the locale."""

from __future__ import annotations

import gettext
import os
import re
from functools import cache
from pathlib import Path

LANGUAGES = ("nb", "en")
_COMMAND = re.compile(r"\bfagnorsk(?= [a-z])")


def user_language() -> str:
    """`nb` or `en`: FAGNORSK_LANG if it names one, else Norwegian for a Norwegian locale, else English."""
    chosen = os.environ.get("FAGNORSK_LANG", "")
    if chosen in LANGUAGES:
        return chosen
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = os.environ.get(variable, "").lower()
        if value:
            return "nb" if value.startswith(("nb", "no", "nn")) else "en"
    return _system_language()


def _system_language() -> str:
    # Windows and macOS set no LANG for a program started by double click.
    import locale

    name = (locale.getlocale()[0] or "").lower()
    return "nb" if name.startswith(("nb", "no", "nn")) else "en"


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("fagnorsk", Path(__file__).parent / "locale", languages=[language], fallback=True)


def tr(message: str, **values: object) -> str:
    """`message` in the user's language, its `{placeholders}` filled from `values`."""
    text = _as_called(_catalogue(user_language()).gettext(message))
    return text.format(**values) if values else text


def trn(singular: str, plural: str, count: int, **values: object) -> str:
    """The form that fits `count`, which is also the placeholder `{n}`."""
    return _as_called(_catalogue(user_language()).ngettext(singular, plural, count)).format(n=count, **values)


def quoted(text: object) -> str:
    """`text` in the quotation marks of the user's language, to be listed in a sentence."""
    return tr("“{text}”", text=text)


def called_as() -> str:
    """What the user types before a command: `fagnorsk`, or the way through `scripts/start.py` where that was used."""
    return os.environ.get("FAGNORSK_CALLED_AS", "") or "fagnorsk"


def _as_called(text: str) -> str:
    # A command in a sentence must work when it is typed as it stands.
    name = called_as()
    return text if name == "fagnorsk" else _COMMAND.sub(lambda found: name, text)
