"""`fagnorsk vocab`: a trade's list, and the sheets in which it is edited and translated."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr, trn

if TYPE_CHECKING:
    from fagnorsk.model.word import Vocabulary, Word

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk vocab hms\n\n"
    "    fagnorsk vocab hms --xlsx hms.xlsx                     (the words)\n\n"
    "    fagnorsk vocab hms --language bg --xlsx hms-bg.xlsx    (for a translator)\n\n"
    "    fagnorsk vocab hms --read hms-bg.xlsx"
)

_SHOWN = 10


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Show the list of a trade, write it to a sheet, or bring the edits of such a sheet back."),
        epilog=EXAMPLES,
    )
    def vocab(
        trade: Annotated[str, typer.Argument(metavar="TRADE", help=tr("hms, verktoy ...: see fagnorsk library."))],
        xlsx: Annotated[Path | None, typer.Option("--xlsx", metavar="FILE", help=tr("Write a sheet to edit."))] = None,
        language: Annotated[
            str,
            typer.Option(
                "--language", "-l", metavar="CODE", help=tr("With --xlsx: a translator's sheet; else: show it.")
            ),
        ] = "",
        read: Annotated[
            Path | None, typer.Option("--read", metavar="FILE", help=tr("Bring the edits of such a sheet back."))
        ] = None,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.errors import raise_all
        from fagnorsk.sources.settings import check_languages
        from fagnorsk.sources.vocabularies import read_vocabulary

        if xlsx and read:
            raise typer.BadParameter(tr("give one of --xlsx and --read"), param_hint="--xlsx, --read")
        raise_all(check_languages([language] if language else []))
        if read:
            _read(trade, read, json)
        elif xlsx:
            _write(read_vocabulary(trade), language, xlsx, json)
        else:
            _show(read_vocabulary(trade), language, json)


def _write(vocabulary: Vocabulary, language: str, path: Path, json: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.errors import UserError
    from fagnorsk.outputs.spreadsheet import list_sheet
    from fagnorsk.store import write_whole

    if path.exists():
        raise UserError(
            tr("{file} is there already.", file=path),
            cure=tr("Choose another name: what somebody wrote in it would be lost."),
            code="SHEET-EXISTS",
        )
    write_whole(path, list_sheet(vocabulary, language))
    if json:
        show.as_json({"file": str(path), "words": len(vocabulary.words)})
    else:
        show.console().print(tr("{n} words in {file}.", n=len(vocabulary.words), file=path))


def _read(trade: str, path: Path, json: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.sources.list_apply import read_list_sheet
    from fagnorsk.sources.vocabularies import read_vocabulary

    changes, applied = read_list_sheet(trade, path)
    if json:
        show.as_json(
            {
                "changes": [
                    {"id": c.id, "term": c.term, "column": c.column, "old": c.old, "new": c.new}
                    for c in changes.changes
                ],
                "deleted": list(changes.removed),
                "written": [str(one.path) for one in applied],
                "kept": [str(one.kept) for one in applied if one.kept],
            }
        )
        return
    show.sheet_changes(changes, applied, path)
    if changes.language:
        without = [word.term for word in read_vocabulary(trade).words if not word.translation(changes.language)]
        if without:
            told = ", ".join(without[:_SHOWN]) + (" ..." if len(without) > _SHOWN else "")
            show.console().print(
                trn(
                    "{n} word has no translation: {words}.",
                    "{n} words have no translation: {words}.",
                    len(without),
                    words=told,
                )
            )


def _show(vocabulary: Vocabulary, language: str, json: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.norwegian.inflect import inflect

    rows = [(word, inflect(word.term, word.pos, word.gender, word.forms)) for word in vocabulary.words]
    if json:
        show.as_json([_data(word, found.headword) for word, found in rows])
        return
    heads = (
        tr("Id"),
        tr("Word"),
        tr("Forms"),
        tr("Topic"),
        tr("Level"),
        tr("Definition"),
        *((language,) if language else ()),
    )
    show.table(
        heads,
        [
            (
                word.id,
                found.headword,
                ", ".join(form.printed for form in found.forms[1:]),
                word.topic,
                word.level or "",
                word.definition,
                *((_in(word, language),) if language else ()),
            )
            for word, found in rows
        ],
    )


def _in(word: Word, language: str) -> str:
    translation = word.translation(language)
    return translation.text if translation else ""


def _data(word: Word, headword: str) -> dict[str, object]:
    return {
        "id": word.id,
        "headword": headword,
        "pos": word.pos.value,
        "gender": [gender.value for gender in word.gender],
        "topic": word.topic,
        "level": word.level,
        "safety": word.safety,
        "definition": word.definition,
        "example": word.example,
        "synonyms": list(word.synonyms),
        "translations": {t.language: {"text": t.text, "status": t.status.value} for t in word.translations if t.text},
    }
