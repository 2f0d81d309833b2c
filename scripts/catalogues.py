"""The message catalogues: `python scripts/catalogues.py update` after changing a sentence, `check` in the tests.

Every literal first argument of `tr` and `trn` in the package stands in both catalogues; the English one says the same as the
code. `update` keeps what is translated, marks what is new as empty, drops what is gone, and compiles the `.mo` files.
"""

from __future__ import annotations

import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).resolve().parent / "fagnorsk"
LOCALE = PACKAGE / "locale"
HEADERS = ("Language", "Plural-Forms", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
FIELD = re.compile(r"(?<!\{)\{(\w+)[^{}]*\}(?!\})")


class _Sentences(Catalog):
    """Headers without the date and the version of Babel: the same sentences give the same bytes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [(name, value.strip()) for name, value in super().mime_headers if name in HEADERS]


def messages() -> Iterator[tuple[str | tuple[str, str], str]]:
    """Each message of the code with the file it stands in; raises SystemExit for one that is no literal."""
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn")):
                continue
            count = 1 if node.func.id == "tr" else 2
            texts = [
                arg.value for arg in node.args[:count] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            ]
            if len(texts) != count:
                if path.name != "messages.py":
                    raise SystemExit(f"{where}:{node.lineno}: a message must be a literal")
                continue
            yield (texts[0] if count == 1 else (texts[0], texts[1])), where


def catalogue(language: str) -> Catalog:
    """The catalogue as the code wants it now, with the translations there are."""
    path = LOCALE / language / "LC_MESSAGES" / "fagnorsk.po"
    old = Catalog(locale=language)
    if path.is_file():
        with path.open("rb") as file:
            old = read_po(file, locale=language)
    comment = f"# The sentences of Fagnorsk in {'Norwegian bokmål' if language == 'nb' else 'English'}."
    new = _Sentences(locale=language, header_comment=comment, fuzzy=False)
    places: dict[str | tuple[str, str], set[str]] = {}
    for message, where in messages():
        places.setdefault(message, set()).add(where)
    for message in sorted(places, key=lambda m: m if isinstance(m, str) else m[0]):
        known = old.get(message if isinstance(message, str) else message[0])
        text = known.string if known and known.id == message else ""
        if language == "en":
            text = message
        new.add(message, text, locations=[(where, 0) for where in sorted(places[message])])
    return new


def problems(language: str) -> list[str]:
    """What is missing or wrong in a catalogue, one sentence each."""
    found = []
    path = LOCALE / language / "LC_MESSAGES" / "fagnorsk.po"
    with path.open("rb") as file:
        there = {str(m.id) for m in read_po(file, locale=language) if m.id}
    now = catalogue(language)
    wanted = {str(m.id) for m in now if m.id}
    found += [f"{language}: not in the catalogue: {text}" for text in sorted(wanted - there)]
    found += [f"{language}: no longer in the code: {text}" for text in sorted(there - wanted)]
    for message in now:
        if not message.id:
            continue
        sources = (message.id,) if isinstance(message.id, str) else message.id
        targets = (message.string,) if isinstance(message.string, str) else message.string
        if not all(targets):
            found.append(f"{language}: not translated: {sources[0]}")
        elif {f for t in targets for f in FIELD.findall(t)} - {f for s in sources for f in FIELD.findall(s)}:
            found.append(f"{language}: a placeholder that the code does not fill: {targets[0]}")
        elif set(FIELD.findall(sources[-1])) - {f for t in targets for f in FIELD.findall(t)}:
            found.append(f"{language}: a placeholder is missing: {targets[0]}")
    compiled = path.with_suffix(".mo")
    if not compiled.is_file() or compiled.read_bytes() != _compiled(now):
        found.append(f"{language}: fagnorsk.mo is not current")
    return found


def _compiled(made: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, made)
    return out.getvalue()


def update(language: str) -> None:
    """Write the `.po` and `.mo` files anew."""
    made = catalogue(language)
    folder = LOCALE / language / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    out = io.BytesIO()
    write_po(out, made, width=120, omit_header=False, no_location=True, sort_output=True)
    (folder / "fagnorsk.po").write_bytes(out.getvalue())
    (folder / "fagnorsk.mo").write_bytes(_compiled(catalogue(language)))


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        for code in ("nb", "en"):
            update(code)
    told = [line for code in ("nb", "en") for line in problems(code)]
    print("\n".join(told) or "Both catalogues are complete.")
    sys.exit(bool(told) and sys.argv[1:] != ["update"])
